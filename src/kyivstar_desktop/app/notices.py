"""News as notifications of the system, while the window is not in front."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kyivstar_desktop.viewmodels.presenting.alerts import onlookers, present_news

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSystemTrayIcon, QWidget

    from kyivstar_desktop.app.desktop import Desktop
    from kyivstar_desktop.domain.news import NewsItem
    from kyivstar_desktop.services.core import Core

SWITCHES = {
    "payment": "notify_payments",
    "chat": "notify_chat",
    "queue": "notify_payments",
    "batch": "notify_payments",
}


def in_front(window: QWidget) -> bool:
    """Whether the window, or a dialog of it, is what the person works in."""
    active: QWidget | None = QApplication.activeWindow()
    return active is not None and (active is window or window.isAncestorOf(active))


class Notices:
    """A pressed notification opens the page of its item by `open_item`.

    Where the system does not tell which one was pressed `choose` lets the person say it.
    """

    def __init__(
        self,
        core: Core,
        desktop: Desktop,
        window: QWidget,
        icon: Callable[[], QSystemTrayIcon | None],
        open_item: Callable[[NewsItem], None],
        *,
        choose: Callable[[], None],
    ) -> None:
        self._core, self._desktop, self._window = core, desktop, window
        self._icon, self._open_item, self._choose = icon, open_item, choose
        self._undo = core.cabinet.news.fresh.subscribe(self._on_fresh)
        desktop.pressed.connect(self._on_pressed)

    def close(self) -> None:
        self._undo()
        self._desktop.pressed.disconnect(self._on_pressed)

    def _on_fresh(self, item: NewsItem | None) -> None:
        chosen = self._core.preferences.value.value
        if item is None or in_front(self._window):
            return
        if not getattr(chosen, SWITCHES.get(item.kind, "notify_risks")):
            return
        locked = self._core.lock.locked
        with onlookers() if locked or chosen.mask_screen else nullcontext():
            words = present_news(item)
        self._desktop.notify(self._icon(), item.id, words.title, "" if locked else words.text)

    def _on_pressed(self, ident: str) -> None:
        items = self._core.cabinet.news.items.value
        self._desktop.bring(self._window)
        found = next((item for item in items if item.id == ident), None)
        if self._core.lock.locked:
            return
        if found is not None:
            self._open_item(found)
        elif not ident:
            self._choose()
