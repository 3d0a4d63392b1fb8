"""LinedGrid: a small fixed table on a card: head, rows, hairlines from edge to edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEFT = Qt.AlignmentFlag(0)
_RIGHT = Qt.AlignmentFlag.AlignRight


class LinedGrid(QWidget):
    """`stretches` are the shares of the columns; those in `right` are set to the right.

    The outer columns are empty: the gap beside them is the card's padding, and hairlines cross it.
    """

    def __init__(self, stretches: Sequence[int], *, right: Sequence[int] = ()) -> None:
        super().__init__()
        self._count, self._right = len(stretches), frozenset(right)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setContentsMargins(0, px(4), 0, px(8))
        for number, stretch in enumerate(stretches, 1):
            self._grid.setColumnStretch(number, stretch)
        self.setLayout(self._grid)

    def fill(self, heads: Sequence[str], rows: Sequence[Sequence[QWidget]], height: int) -> None:
        """Everything anew; `height` is the least one of a row, in design px."""
        clear_layout(self._grid)
        for line in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(line, 0)
        for number, head in enumerate(heads):
            self._put(0, number, Text(head, style="caption", role="text.secondary"))
        for line, widgets in enumerate(rows, 1):
            self._grid.addWidget(Divider(), 2 * line - 1, 0, 1, self._count + 2)
            self._grid.setRowMinimumHeight(2 * line, px(height))
            for number, widget in enumerate(widgets):
                self._put(2 * line, number, widget)

    def _put(self, line: int, number: int, widget: QWidget) -> None:
        side = _RIGHT if number in self._right else _LEFT
        self._grid.addWidget(widget, line, number + 1, side)
