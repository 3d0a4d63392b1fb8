"""TableBase: the still part of DataTable: its look, columns that give way, group rows, skeleton."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
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
from kyivstar_desktop.views.widgets.cells import CHECK_ROOM, EDGE, CellLook
from kyivstar_desktop.views.widgets.painting import frame_box, painting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from kyivstar_desktop.views.widgets.cells import ColumnSpec, GroupLook

GROUP_HEIGHT, HEAD_HEIGHT = 26, 32
Index = QModelIndex | QPersistentModelIndex


class TableBase(QTableView):
    """`columns` are in the model's order."""

    def __init__(
        self, columns: Sequence[ColumnSpec], *, row_height: int, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.columns, self.row_height = tuple(columns), row_height
        self.stale = False
        self.has_checks = False
        self._group: Callable[[Any], GroupLook | None] | None = None
        self._loading = False
        self._absent: frozenset[str] = frozenset()
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

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_inserted)
        self._on_reset()
        self.fit_columns()

    def set_group(self, group: Callable[[Any], GroupLook | None]) -> None:
        """`group(row)` answers what is painted across, or None for an ordinary row."""
        self._group = group
        self._size_groups(0, self.row_count - 1)

    def set_absent(self, keys: frozenset[str]) -> None:
        """Columns that this table has nothing for."""
        if keys != self._absent:
            self._absent = keys
            self.fit_columns()

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
        count = min(self.row_count, most)
        self.setFixedHeight(sum(self.rowHeight(i) for i in range(count)) + px(HEAD_HEIGHT))

    # -- what the delegate and the head ask -------------------------------------------------
    @property
    def row_count(self) -> int:
        """Rows fetched so far, those of groups included."""
        model: QAbstractItemModel | None = self.model()
        return model.rowCount() if model is not None else 0

    @property
    def content_width(self) -> int:
        return self.horizontalHeader().length()

    @property
    def current_row(self) -> int:
        return self.currentIndex().row()

    def group_of(self, shown: object) -> GroupLook | None:
        return self._group(shown) if self._group is not None else None

    def is_group(self, row: int) -> bool:
        if self._group is None:
            return False
        return self._group(self.model().index(row, 0).data(ROW_ROLE)) is not None

    def look_at(self, index: Index) -> CellLook:
        """What the cell at `index` shows; empty for groups and plain columns."""
        look = self.columns[index.column()].look
        if look is None or self.is_group(index.row()):
            return CellLook()
        return look(index.data(ROW_ROLE))

    def is_first(self, column: int) -> bool:
        return column == self._shown()[0]

    def is_last(self, column: int) -> bool:
        return column == self._shown()[-1]

    def is_right(self, column: int) -> bool:
        """Whether the column stands at the right edge: the model says so of its money columns."""
        titles = getattr(self.model(), "columns", ())
        money = column < len(titles) and bool(getattr(titles[column], "money", False))
        return self.columns[column].align_right or money

    def column_box(self, key: str) -> tuple[int, int, int] | None:
        """(left, width, column) in the viewport, or None for a hidden or unknown column."""
        for i in self._shown():
            if self.columns[i].key == key:
                return self.columnViewportPosition(i), self.columnWidth(i), i
        return None

    # -- inside -----------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._loading and self.row_count == 0:
            self._paint_skeleton()
            return
        super().paintEvent(event)

    def fit_columns(self) -> None:
        """Hides by priority until what must be shown fits, then shares the rest."""
        model: QAbstractItemModel | None = self.model()
        if model is None or model.columnCount() != len(self.columns):
            return
        room = self.viewport().width()
        shown = [i for i, one in enumerate(self.columns) if one.key not in self._absent]
        while len(shown) > 1 and sum(self._least(i) for i in shown) > room:
            worst = max(shown, key=self._priority)
            if self._priority(worst) == 0:
                break
            shown.remove(worst)
        spare = max(0, room - sum(self._least(i) for i in shown))
        elastic = [i for i in shown if self.columns[i].width == 0] or shown[:1]
        for i in range(len(self.columns)):
            self.setColumnHidden(i, i not in shown)
        for i in shown:
            extra = spare // len(elastic) if i in elastic else 0
            self.setColumnWidth(i, self._least(i) + extra)

    def _shown(self) -> list[int]:
        columns = range(len(self.columns))
        return [i for i in columns if not self.isColumnHidden(i)] or [0]

    def _priority(self, column: int) -> int:
        return self.columns[column].priority

    def _least(self, column: int) -> int:
        spec = self.columns[column]
        extra = px(EDGE - 8) if column in {0, len(self.columns) - 1} else 0
        if column == 0 and self.has_checks:
            extra += px(CHECK_ROOM)
        return px(spec.width or spec.min_width) + extra

    def _on_reset(self) -> None:
        self._size_groups(0, self.row_count - 1)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._size_groups(first, last)

    def _size_groups(self, first: int, last: int) -> None:
        if self._group is None:
            return
        for row in range(first, last + 1):  # sizes of an older query stay after a reset
            height = px(GROUP_HEIGHT if self.is_group(row) else self.row_height)
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def _paint_skeleton(self) -> None:
        with painting(self.viewport()) as painter:
            height, width = px(self.row_height), self.viewport().width()
            for i in range(min(8, self.viewport().height() // height)):
                top = i * height + (height - px(10)) / 2
                for left, share in ((0.02, 0.06), (0.12, 0.28), (0.66, 0.12), (0.86, 0.12)):
                    box = QRectF(width * left, top, width * share, px(10))
                    frame_box(painter, box, fill="neutral.subtle", radius=px(4))
                line = QRectF(0, (i + 1) * height - 1, width, 1)
                painter.fillRect(line, theme.color("line.hairline"))
