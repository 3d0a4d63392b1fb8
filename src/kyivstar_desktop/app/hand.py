"""Hand: drives the real widgets by accessible name, as a person with a keyboard would."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LOOK_S = 0.02
QUICK = 80  # of a PNG: how little time is spent on packing it


class MissedError(AssertionError):
    """A step of the script did not hold; the message says which."""


class Hand:
    """Finds visible widgets of one window by name; every wait has an end."""

    def __init__(self, window: QWidget, *, patience_s: float = 20.0) -> None:
        self._window, self._patience_s = window, patience_s

    def _candidates(self, kind: type[QWidget], name: str) -> list[QWidget]:
        return [
            widget
            for widget in self._window.findChildren(kind)
            if widget.isVisible() and name in {widget.accessibleName(), _text(widget)}
        ]

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        """The visible widget of that name, the first in the window's order."""
        found = self._candidates(kind, name)
        if not found:
            raise MissedError(f"no {kind.__name__} named «{name}» is on the screen")
        return found[0]

    async def wait(self, what: str, condition: Callable[[], bool], patience_s: float = 0) -> None:
        """Until `condition()`; MissedError with `what` when the patience is over."""
        loop = asyncio.get_running_loop()
        until = loop.time() + (patience_s or self._patience_s)
        while not condition():
            if loop.time() > until:
                raise MissedError(what)
            await asyncio.sleep(LOOK_S)

    @staticmethod
    async def pause(seconds: float) -> None:
        """Nothing is pressed for so long."""
        await asyncio.sleep(seconds)

    async def wait_for(self, kind: type[QWidget], name: str) -> QWidget:
        """Until a widget of that name is visible."""

        def there() -> bool:
            return bool(self._candidates(kind, name))

        await self.wait(f"«{name}» has not appeared", there)
        return self.find(kind, name)

    async def press(self, name: str) -> None:
        """Presses a button once it is there and enabled."""

        def ready() -> bool:
            return any(w.isEnabled() for w in self._candidates(QAbstractButton, name))

        await self.wait(f"«{name}» cannot be pressed", ready)
        button = next(w for w in self._candidates(QAbstractButton, name) if w.isEnabled())
        if isinstance(button, QAbstractButton):
            button.setFocus()
            button.click()
        await asyncio.sleep(0)

    async def type(self, name: str, text: str) -> None:
        """Types into the line edit of that name, replacing what is there, then leaves it."""
        edit = await self.wait_for(QLineEdit, name)
        edit.setFocus()
        if isinstance(edit, QLineEdit):
            edit.selectAll()
        for letter in text:
            send_key(edit, 0, letter)
            await asyncio.sleep(0)
        if isinstance(edit, QLineEdit):
            edit.editingFinished.emit()

    async def write(self, name: str, text: str) -> None:
        """Types behind what stands in the text area of that name."""
        area = await self.wait_for(QPlainTextEdit, name)
        area.setFocus()
        for letter in text:
            send_key(area, 0, letter)
            await asyncio.sleep(0)

    async def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """A key for whatever has the focus, shortcuts included."""
        target = QApplication.focusWidget() or self._window
        send_key(target, int(key), "", modifiers)
        await asyncio.sleep(0)

    def shows(self, text: str) -> bool:
        """Whether any visible label or name contains `text`."""
        return any(
            text in _text(widget) or text in widget.accessibleName()
            for widget in self._window.findChildren(QWidget)
            if widget.isVisible()
        )

    async def picture(
        self, path: Path, *, of: QWidget | None = None, over: QWidget | None = None
    ) -> None:
        """A PNG of the window as it is, once pending layouts and paints are done.

        `of`: of another window instead; `over`: with this dialog in the middle of it.
        """
        for _ in range(4):
            await asyncio.sleep(0.03)
        path.parent.mkdir(parents=True, exist_ok=True)
        shot = (of or self._window).grab()
        if over is not None:
            painter = QPainter(shot)
            left, top = (self._window.width() - over.width()) // 2, self._window.height() // 8
            painter.drawPixmap(left, top, over.grab())
            painter.end()
        image = shot.toImage()
        await asyncio.sleep(0)  # packing is as long again: two short turns, not a long one
        saved = image.save(str(path), quality=QUICK)
        await asyncio.sleep(LOOK_S)
        if not saved:
            raise MissedError(f"{path} could not be written")


def send_key(
    widget: QWidget,
    key: int,
    text: str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """One key down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    if callable(text):
        value = text()
        return value if isinstance(value, str) else ""
    return ""
