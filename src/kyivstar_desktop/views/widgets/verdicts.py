"""VerdictTable: rows with a verdict, its reason and the one act that settles it.

The act stands as a link at the end of the reason; the pointer presses it there, the keyboard by
Enter. What a key does to a row (Delete, Space) is said by signals: the page decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cells import CellDelegate, CellLook, Index
from kyivstar_desktop.views.widgets.painting import draw_text, text_width
from kyivstar_desktop.views.widgets.table import ColumnSpec, DataTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QPoint
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter

ADVICE = "advice"
_BETWEEN = " · "


def advice_look(reason: str, act: str, *, role: str = "text.secondary") -> CellLook:
    """A reason and, after a dot, the act as a link; either may be ""."""
    return CellLook(reason, detail=act, kind=ADVICE, role=role)


class _Delegate(CellDelegate):
    """The table's painter, which also knows reasons with acts."""

    def __init__(self, table: VerdictTable) -> None:
        super().__init__(table)
        self._owner = table

    def _paint_cell(self, painter: QPainter, box: QRectF, index: Index, shown: object) -> None:
        spec = self._owner.columns[index.column()]
        look = spec.look(shown) if spec.look is not None else None
        if look is None or look.kind != ADVICE:
            super()._paint_cell(painter, box, index, shown)
            return
        area = self.inner(box, index.column())
        link = act_box(area, look)
        font = theme.font("body")
        words = QRectF(area)
        if look.detail:
            words.setRight(link.left())
        text = f"{look.text}{_BETWEEN}" if look.text and look.detail else look.text
        draw_text(painter, words, text, font=font, role=look.role or "text.secondary")
        if look.detail:
            draw_text(painter, link, look.detail, font=theme.font("body_medium"), role="text.link")


def act_box(area: QRectF, look: CellLook) -> QRectF:
    """Where the link of an advice stands inside its cell: after the words, never cut by them."""
    if not look.detail:
        return QRectF()
    link = text_width(theme.font("body_medium"), look.detail) + 1
    text = f"{look.text}{_BETWEEN}" if look.text else ""
    words = text_width(theme.font("body"), text)
    left = min(area.left() + words, max(area.left(), area.right() - link))
    return QRectF(left, area.top(), min(link, area.right() - left), area.height())


class VerdictTable(DataTable):
    """`acted(row, column key)` of a pressed link; `deleted`, `spaced` and `menu_wanted` by keys."""

    deleted = Signal(object)  # row number
    spaced = Signal(object)  # row number, -1 without a current row
    menu_wanted = Signal(object, object)  # row number, global place

    def __init__(self, columns: Sequence[ColumnSpec], name: str, *, row_height: int = 34) -> None:
        super().__init__(columns, name, row_height=row_height)
        self._place: tuple[int, int] = (-1, 0)
        self._query: object = None
        self.cells = _Delegate(self)
        self.setItemDelegate(self.cells)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """The place stays where rows of one query are read anew."""
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._keep_place)
            model.modelReset.connect(self._find_place)

    def _keep_place(self) -> None:
        self._place = (self.current_row, self.verticalScrollBar().value())

    def _find_place(self) -> None:
        query = getattr(self.model(), "query", None)
        same, self._query = query == self._query, query
        number, value = self._place
        if not same:
            self.scrollToTop()
            return
        last = min(number, self.row_count - 1)
        if last >= 0:
            self.setCurrentIndex(self.model().index(last, 0))
        self.verticalScrollBar().setValue(value)

    def go_to(self, number: int) -> None:
        """Makes a row the current one and brings it into sight."""
        if 0 <= number < self.row_count:
            index = self.model().index(number, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.viewport().update()

    def _own_key(self, event: QKeyEvent) -> bool:
        key, number = event.key(), self.current_row
        if number >= 0 and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.deleted.emit(number)
            return True
        if key == Qt.Key.Key_Space and not self.has_checks:
            self.spaced.emit(number)
            return True
        return super()._own_key(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._act_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.acted.emit(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._act_at(event.position().toPoint()) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The Menu key opens at the current row, the right button where it was pressed."""
        by_mouse = event.reason() == event.Reason.Mouse
        if by_mouse:
            index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
            if index.isValid():
                self.setCurrentIndex(index)
        if self.current_row < 0:
            return
        place = event.globalPos()
        if not by_mouse:
            spot = self.visualRect(self.currentIndex()).bottomLeft()
            place = self.viewport().mapToGlobal(spot)
        self.menu_wanted.emit(self.current_row, place)

    def _act_at(self, at: QPoint) -> tuple[int, str] | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        look = self.look_at(index)
        if look.kind != ADVICE or not look.detail:
            return None
        area = self.cells.inner(QRectF(self.visualRect(index)), index.column())
        if not act_box(area, look).adjusted(-px(4), 0, px(4), 0).contains(at.toPointF()):
            return None
        return index.row(), self.columns[index.column()].key
