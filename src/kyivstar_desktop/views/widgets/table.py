"""DataTable: a QTableView over a paged model, with checks, group rows, and columns that give way.

Order and filter belong to the query; the table only shows, checks, opens and copies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cells import (
    CHECK_ROOM,
    EDGE,
    CellDelegate,
    CellLook,
    ColumnSpec,
    GroupLook,
)
from kyivstar_desktop.views.widgets.painting import (
    LEFT,
    RIGHT,
    begin,
    draw_text,
    frame_box,
    paint_check,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

__all__ = ["CellLook", "ColumnSpec", "DataTable", "GroupLook"]
GROUP_HEIGHT, HEAD_HEIGHT = 26, 32


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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect)
        painter.fillRect(box, theme.color("bg.sunken"))
        painter.fillRect(
            QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line.hairline")
        )
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
        if self._table.has_checks and at < px(EDGE + CHECK_ROOM - 8):
            self._table.check_all(self._table.check_state != Qt.CheckState.Checked)
            return
        super().mousePressEvent(event)


class DataTable(QTableView):
    """`columns` are in the model's order. Rows of groups cannot be checked, opened or chosen."""

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
        super().__init__(parent)
        self.columns, self.row_height = tuple(columns), row_height
        self.hover_row, self.stale = -1, False
        self._group: Callable[[Any], GroupLook | None] | None = None
        self._checks, self._all, self._marked = False, False, set[int]()
        self._loading = False
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(_Head(self))
        self.setAccessibleName(name)
        self._settle_look()

    def _settle_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setMinimumSectionSize(px(20))
        rows.setDefaultSectionSize(px(self.row_height))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # -- what it shows ----------------------------------------------------------------------
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_inserted)
        self._on_reset()
        self._fit_columns()

    def set_group(self, group: Callable[[Any], GroupLook | None]) -> None:
        """`group(row)` answers what is painted across, or None for an ordinary row."""
        self._group = group
        self._size_groups(0, self._count() - 1)

    def set_loading(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """A skeleton while nothing is here yet; old rows stay untouched."""
        self._loading = on
        self.viewport().update()

    def set_stale(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """Old figures turn `text.secondary`."""
        self.stale = on
        self.viewport().update()

    def fit_rows(self, most: int) -> None:
        """As high as its rows, `most` of them at the most: for short tables inside a card."""
        count = min(self._count(), most)
        height = sum(self.rowHeight(i) for i in range(count)) + px(HEAD_HEIGHT)
        self.setFixedHeight(height)

    def group_of(self, shown: object) -> GroupLook | None:
        return self._group(shown) if self._group is not None else None

    # -- geometry that the delegate asks for ------------------------------------------------
    @property
    def content_width(self) -> int:
        return self.horizontalHeader().length()

    @property
    def current_row(self) -> int:
        return self.currentIndex().row()

    def is_first(self, column: int) -> bool:
        return column == next(i for i in range(len(self.columns)) if not self.isColumnHidden(i))

    def is_last(self, column: int) -> bool:
        shown = [i for i in range(len(self.columns)) if not self.isColumnHidden(i)]
        return bool(shown) and column == shown[-1]

    def is_right(self, column: int) -> bool:
        """Whether the column stands at the right edge: the model says so of its money columns."""
        spec = self.columns[column]
        model = self.model()
        titles = getattr(model, "columns", ())
        money = column < len(titles) and bool(getattr(titles[column], "money", False))
        return spec.align_right or money

    def column_box(self, key: str) -> tuple[int, int, int] | None:
        """(left, width, column) in the viewport, or None for a hidden or unknown column."""
        for i, spec in enumerate(self.columns):
            if spec.key == key and not self.isColumnHidden(i):
                return self.columnViewportPosition(i), self.columnWidth(i), i
        return None

    # -- checks -----------------------------------------------------------------------------
    @property
    def has_checks(self) -> bool:
        return self._checks

    def set_checks(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self._checks = on
        self._fit_columns()
        self.viewport().update()

    @property
    def check_state(self) -> Qt.CheckState:
        if not self._marked:
            return Qt.CheckState.Checked if self._all else Qt.CheckState.Unchecked
        return Qt.CheckState.PartiallyChecked

    @property
    def all_checked(self) -> bool:
        """Whether the choice is «all of the query» except what was unchecked."""
        return self._all

    def is_checked(self, row: int) -> bool:
        return self._checks and (row in self._marked) != self._all

    def checked_rows(self) -> list[int]:
        """Numbers of checked rows among those fetched so far, in order."""
        if not self._all:
            return sorted(self._marked)
        return [i for i in range(self._count()) if i not in self._marked and not self._is_group(i)]

    def set_row_checked(self, row: int, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        if self._is_group(row) or self.is_checked(row) == on:
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
        if model is None:
            return ""
        shown = [i for i in range(len(self.columns)) if not self.isColumnHidden(i)]
        heads = [model.headerData(i, Qt.Orientation.Horizontal) or "" for i in shown]
        lines = [heads] + [
            [str(model.index(row, i).data() or "") for i in shown] for row in rows
        ]
        return "\n".join("\t".join(line) for line in lines).replace("\u2212", "-")

    # -- keys and mouse ---------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row
        key = event.key()
        if key == Qt.Key.Key_Space and self._checks and row >= 0:
            self.set_row_checked(row, not self.is_checked(row))
        elif key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._checks:
                self.check_all(True)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            if not self._is_group(row):
                self.opened.emit(row)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._walk(1 if key == Qt.Key.Key_Down else -1, event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self._is_group(index.row()):
            event.accept()
            return
        in_check = self.is_first(index.column()) and event.position().x() < px(EDGE + CHECK_ROOM - 8)
        if self._checks and in_check:
            self.set_row_checked(index.row(), not self.is_checked(index.row()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._look(index).kind == "action" and self._look(index).text:
            self.acted.emit(index.row(), self.columns[index.column()].key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._is_group(index.row()):
            self.opened.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._set_hover(index.row())
        action = index.isValid() and self._look(index).kind == "action"
        shape = Qt.CursorShape.PointingHandCursor if action else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._loading and self._count() == 0:
            self._paint_skeleton()
            return
        super().paintEvent(event)

    # -- inside -----------------------------------------------------------------------------
    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _row_object(self, row: int) -> object:
        model = self.model()
        return model.index(row, 0).data(ROW_ROLE) if model is not None else None

    def _is_group(self, row: int) -> bool:
        return self._group is not None and self.group_of(self._row_object(row)) is not None

    def _look(self, index: QModelIndex | QPersistentModelIndex) -> CellLook:
        look = self.columns[index.column()].look
        if look is None or self._is_group(index.row()):
            return CellLook()
        return look(index.data(ROW_ROLE))

    def _walk(self, step: int, event: QKeyEvent) -> None:
        """Up and down skip group rows."""
        row = self.current_row + step
        while 0 <= row < self._count() and self._is_group(row):
            row += step
        if not 0 <= row < self._count():
            event.accept()
            return
        column = max(0, self.currentIndex().column())
        model = self.model()
        if model is not None:
            self.setCurrentIndex(model.index(row, column))
        self.viewport().update()

    def _set_hover(self, row: int) -> None:
        if row != self.hover_row:
            self.hover_row = row
            self.viewport().update()

    def _checks_moved(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.checks_changed.emit()

    def _on_reset(self) -> None:
        self.hover_row = -1
        had = self._all or bool(self._marked)
        self._all = False
        self._marked.clear()
        self._size_groups(0, self._count() - 1)
        if had:
            self._checks_moved()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._size_groups(first, last)

    def _size_groups(self, first: int, last: int) -> None:
        if self._group is None:
            return
        for row in range(first, last + 1):
            if self._is_group(row):
                self.setRowHeight(row, px(GROUP_HEIGHT))

    def _fit_columns(self) -> None:
        """Hides by priority until what must be shown fits, then shares the rest."""
        model = self.model()
        if model is None or model.columnCount() != len(self.columns):
            return
        room = self.viewport().width()
        shown = list(range(len(self.columns)))
        while len(shown) > 1 and sum(self._least(i) for i in shown) > room:
            worst = max(shown, key=self._priority)
            if self._priority(worst) == 0:
                break
            shown.remove(worst)
        spare = room - sum(self._least(i) for i in shown)
        elastic = [i for i in shown if self.columns[i].width == 0] or shown[:1]
        for i in range(len(self.columns)):
            self.setColumnHidden(i, i not in shown)
        for i in shown:
            extra = max(0, spare) // len(elastic) if i in elastic else 0
            self.setColumnWidth(i, self._least(i) + extra)

    def _priority(self, column: int) -> int:
        return self.columns[column].priority

    def _least(self, column: int) -> int:
        spec = self.columns[column]
        extra = px(EDGE - 8) if column in {0, len(self.columns) - 1} else 0
        if column == 0 and self._checks:
            extra += px(CHECK_ROOM)
        return px(spec.width or spec.min_width) + extra

    def _paint_skeleton(self) -> None:
        painter = begin(self.viewport())  # type: ignore[arg-type]
        height, width = px(self.row_height), self.viewport().width()
        for i in range(min(8, self.viewport().height() // height)):
            top = i * height + (height - px(10)) / 2
            for left, share in ((0.02, 0.06), (0.12, 0.28), (0.66, 0.12), (0.86, 0.12)):
                box = QRectF(width * left, top, width * share, px(10))
                frame_box(painter, box, fill="neutral.subtle", radius=px(4))
            line = QRectF(0, (i + 1) * height - 1, width, 1)
            painter.fillRect(line, theme.color("line.hairline"))
        painter.end()
