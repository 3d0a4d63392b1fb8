"""Back to where a scroll bar stood, although what it scrolls comes bit by bit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar


class ScrollBack(QObject):
    """Follows the growing range until `value` is there, or until somebody scrolls."""

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value, self._over = bar, value, False
        bar.rangeChanged.connect(self._on_range)
        bar.actionTriggered.connect(self._on_touched)
        box = bar.parentWidget()
        self._watched = box.parentWidget() if box is not None else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
        self._on_range(bar.minimum(), bar.maximum())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Wheel, QEvent.Type.KeyPress}:
            self._end()
        return False

    def _on_range(self, _low: int, high: int) -> None:
        if high > 0:
            self._bar.setValue(min(self._value, high))
        if high >= self._value:
            self._end()

    def _on_touched(self, _action: int) -> None:
        self._end()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        self._bar.rangeChanged.disconnect(self._on_range)
        self._bar.actionTriggered.disconnect(self._on_touched)
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self.deleteLater()


def scroll_back(bar: QScrollBar, value: int) -> None:
    if value > 0:
        ScrollBack(bar, value)
