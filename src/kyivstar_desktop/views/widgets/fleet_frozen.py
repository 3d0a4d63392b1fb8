"""The first columns of a wide grid, drawn over it while the others scroll under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import painting
from kyivstar_desktop.views.widgets.table_base import HEAD_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from kyivstar_desktop.views.widgets.fleet_columns import FleetColumns


class FrozenSheet(QWidget):
    """A picture only: the mouse, the keys and readers reach the grid below."""

    def __init__(self, table: FleetColumns) -> None:
        super().__init__(table)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def fit(self) -> None:
        """Over the grid's head titles and rows, as wide as the still columns."""
        table = self._table
        width = table.still_width
        self.setVisible(width > 0)
        if width > 0:
            bottom = table.viewport().geometry().bottom() + 1
            self.setGeometry(0, 0, width + 1, bottom)
            rows = QRect(0, table.viewport().geometry().top(), width + 1, self.height())
            titles = QRect(0, 0, width + 1, px(HEAD_HEIGHT))
            self.setMask(QRegion(titles) + QRegion(rows))  # filters stay in the head below
            self.raise_()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        table = self._table
        with painting(self) as painter:
            top = table.viewport().geometry().top()
            head = QRect(0, 0, 0, table.head.height())
            for i, (left, width) in enumerate(table.still_columns):
                table.head.paintSection(painter, QRect(left, 0, width, head.height()), i)
            painter.save()
            painter.setClipRect(QRect(0, top, self.width(), self.height() - top))
            self._paint_rows(painter, top)
            painter.restore()
            edge = QRect(self.width() - 1, 0, 1, self.height())
            painter.fillRect(edge, theme.color("line.strong"))

    def _paint_rows(self, painter: QPainter, top: int) -> None:
        table = self._table
        ground = QRect(0, top, self.width(), self.height() - top)
        painter.fillRect(ground, theme.color("bg.surface"))
        option = QStyleOptionViewItem()
        row = table.rowAt(0)
        while 0 <= row < table.row_count:
            y = table.rowViewportPosition(row) + top
            if y >= self.height():
                return
            for i, (left, width) in enumerate(table.still_columns):
                option.rect = QRect(left, y, width, table.rowHeight(row))
                table.cells.paint(painter, option, table.model().index(row, i))
            row += 1
