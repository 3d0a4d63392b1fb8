"""What a desktop tells of a pressed notification: which one it was, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from kyivstar_desktop.app.desktop import Desktop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon


class Icon:
    """A tray that shows messages; Qt's own does not do so offscreen."""

    def isVisible(self) -> bool:
        return True

    def supportsMessages(self) -> bool:
        return True

    def icon(self) -> None:
        return None

    def showMessage(self, *_parts: object) -> None:
        return None


@pytest.mark.usefixtures("qapp")
def test_a_pressed_message_of_the_icon_is_its_own_or_none() -> None:
    desktop, icon = Desktop(), cast("QSystemTrayIcon", Icon())
    pressed: list[str] = []
    desktop.pressed.connect(pressed.append)
    assert desktop.notify(icon, "a", "Виконано", "")
    desktop._on_message()
    assert desktop.notify(icon, "b", "Бракує на списання", "")
    assert desktop.notify(icon, "c", "Повідомлення", "")
    desktop._on_message()
    assert pressed == ["a", ""], "an icon does not say which of two"
