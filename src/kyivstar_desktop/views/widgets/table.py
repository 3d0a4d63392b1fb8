"""DataTable: rows of a paged model with checks, group rows, keys and actions.

Order and filter belong to the query; the table only shows, checks, opens and copies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cells import (
    CHECK_ROOM,
    EDGE,
    CellDelegate,
    CellLook,
    ColumnSpec,
    GroupLook,
)
from kyivstar_desktop.views.widgets.painting import LEFT, RIGHT, draw_text, paint_check
from kyivstar_desktop.views.widgets.table_base import HEAD_HEIGHT, TableBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

__all__ = ["CellLook", "ColumnSpec", "DataTable", "GroupLook"]
_CHECK_END = EDGE + CHECK_ROOM - 8


class _Head(QHeaderView):
    """Column titles; the first section carries the check of all."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setFixedHeight(px(HEAD_HEIGHT))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(24))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: Any, logical: int) -> None:
        table = self._table
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        box = QRectF(rect)
        painter.fillRect(box, theme.color("bg.sunken"))
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, theme.color("line.hairline"))
        if table.has_checks and table.is_first(logical):
            mark = QRectF(box.left() + px(EDGE), box.center().y() - px(8), px(16), px(16))
            paint_check(painter, mark, table.check_state)
        title = self.model().headerData(logical, Qt.Orientation.Horizontal) or ""
        area = table.cells.inner(box, logical)
        align = RIGHT if table.is_right(logical) else LEFT
        font = theme.font("caption")
        draw_text(painter, area, title, font=font, role="text.secondary", align=align)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().x() + self.offset()
        if self._table.has_checks and at < px(_CHECK_END):
            self._table.check_all(self._table.check_state != Qt.CheckState.Checked)
            return
        super().mousePressEvent(event)


class DataTable(TableBase):
    """Rows of groups cannot be checked, opened or chosen.

    A choice is either some rows or «all of the query» less what was unchecked.
    """

    opened = Signal(object)  # row number
    acted = Signal(object, object)  # row number, column key of an action cell
    checks_changed = Signal()

    def __init__(
        self,
        columns: Sequence[ColumnSpec],
        name: str,
        *,
        row_height: int = 34,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(columns, row_height=row_height, parent=parent)
        self.hover_row = -1
        self._all, self._marked = False, set[int]()
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(_Head(self))
        self.setAccessibleName(name)

    # -- checks -----------------------------------------------------------------------------
    def set_checks(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self.has_checks = on
        self.fit_columns()
        self.viewport().update()

    @property
    def check_state(self) -> Qt.CheckState:
        if self._marked:
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked if self._all else Qt.CheckState.Unchecked

    @property
    def all_checked(self) -> bool:
        """Whether the choice is «all of the query» except what was unchecked."""
        return self._all

    def is_checked(self, row: int) -> bool:
        return self.has_checks and (row in self._marked) != self._all

    def checked_rows(self) -> list[int]:
        """Numbers of checked rows among those fetched so far, in order."""
        if not self._all:
            return sorted(self._marked)
        rows = range(self.row_count)
        return [i for i in rows if i not in self._marked and not self.is_group(i)]

    def set_row_checked(self, row: int, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        if self.is_group(row) or self.is_checked(row) == on:
            return
        self._marked.symmetric_difference_update({row})
        self._checks_moved()

    def check_all(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """All that match the query, also rows that are not fetched yet."""
        self._all = on
        self._marked.clear()
        self._checks_moved()

    def clear_checks(self) -> None:
        if self._all or self._marked:
            self.check_all(False)

    def selected_tsv(self) -> str:
        """Checked rows, or the current one, with heads; minus signs become hyphens."""
        rows = self.checked_rows() or ([self.current_row] if self.current_row >= 0 else [])
        model = self.model()
        shown = self._shown()
        lines = [[str(model.headerData(i, Qt.Orientation.Horizontal) or "") for i in shown]]
        lines += [[str(model.index(row, i).data() or "") for i in shown] for row in rows]
        return "\n".join("\t".join(line) for line in lines).replace("\u2212", "-")

    # -- keys and mouse ---------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._own_key(event):
            super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        row, key = self.current_row, event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return self._walk(1 if key == Qt.Key.Key_Down else -1)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            if not self.is_group(row):
                self.opened.emit(row)
            return True
        if not self.has_checks:
            return False
        if key == Qt.Key.Key_Space and row >= 0:
            self.set_row_checked(row, not self.is_checked(row))
            return True
        if key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.check_all(True)
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self.is_group(index.row()):
            event.accept()
            return
        in_check = self.is_first(index.column()) and event.position().x() < px(_CHECK_END)
        if self.has_checks and in_check:
            self.set_row_checked(index.row(), not self.is_checked(index.row()))
        super().mousePressEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        look = self.look_at(index)
        if look.kind == "action" and look.text:
            self.acted.emit(index.row(), self.columns[index.column()].key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.is_group(index.row()):
            self.opened.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._set_hover(index.row())
        action = index.isValid() and self.look_at(index).kind == "action"
        shape = Qt.CursorShape.PointingHandCursor if action else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(-1)
        super().leaveEvent(event)

    # -- inside -----------------------------------------------------------------------------
    def _walk(self, step: int) -> bool:
        """Up and down skip group rows; at the ends the current row stays."""
        row = self.current_row + step
        while 0 <= row < self.row_count and self.is_group(row):
            row += step
        if 0 <= row < self.row_count:
            column = max(0, self.currentIndex().column())
            self.setCurrentIndex(self.model().index(row, column))
            self.viewport().update()
        return True

    def _set_hover(self, row: int) -> None:
        if row != self.hover_row:
            self.hover_row = row
            self.viewport().update()

    def _checks_moved(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.checks_changed.emit()

    def _on_reset(self) -> None:
        super()._on_reset()
        self.hover_row = -1
        self.clear_checks()
