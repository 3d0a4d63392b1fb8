"""A line over the whole window: what closing it means now. No dialog, nothing is covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.layouts import column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class ClosingLine(QWidget):
    """`chosen(key)` of the pressed button; Esc is "stay"."""

    chosen = Signal(str)

    def __init__(self, text: str, buttons: Sequence[tuple[str, str]], *, tone: str) -> None:
        """`buttons` are (key, words), the safe one first: it takes the focus."""
        super().__init__()
        self._banner = Banner(tone)
        self._buttons: list[_Choice] = []
        for key, words in buttons:
            made = _Choice(key, words)
            made.picked.connect(self.chosen)
            self._banner.add_action(made)
            self._buttons.append(made)
        self.setLayout(column(self._banner, gap=0, margins=(12, 8, 12, 8)))
        self._banner.set_banner(text, tone=tone)

    def take_focus(self) -> None:
        self._buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.chosen.emit("stay")
            return
        super().keyPressEvent(event)


class _Choice(Button):
    picked = Signal(str)

    def __init__(self, key: str, words: str) -> None:
        super().__init__(words, size="small")
        self._answer = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._answer)
