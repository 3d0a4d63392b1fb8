"""ChipRow: one of many choices as chips that wrap into a second line where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.widgets.choices import Chip
from kyivstar_desktop.views.widgets.layouts import FlowLayout, clear_layout

if TYPE_CHECKING:
    from collections.abc import Sequence


class _RowChip(Chip):
    picked = Signal(object)

    def __init__(self, key: str, text: str) -> None:
        super().__init__(text)
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.setChecked(True)
        self.picked.emit(self._key)


class ChipRow(QWidget):
    """`chosen(key)` speaks only for the person."""

    chosen = Signal(object)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._made: dict[str, _RowChip] = {}
        self._flow = FlowLayout(gap=8)
        self.setLayout(self._flow)
        self.setAccessibleName(name)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """(key, words) in their order; the same keys keep their chips."""
        if [key for key, _ in options] != list(self._made):
            clear_layout(self._flow)
            self._made = {}
            for key, text in options:
                made = _RowChip(key, text)
                made.picked.connect(self.chosen)
                self._made[key] = made
                self._flow.addWidget(made)
        for key, text in options:
            self._made[key].set_text(text)

    def set_chosen(self, key: str) -> None:
        """Silent."""
        for one, made in self._made.items():
            made.setChecked(one == key)
