"""Columns of a grid that the person arranges: chosen, ordered, widened, some of them still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cells import CHECK_ROOM, EDGE, PAD
from kyivstar_desktop.views.widgets.filter_row import FilterHead
from kyivstar_desktop.views.widgets.fleet_frozen import FrozenSheet
from kyivstar_desktop.views.widgets.painting import text_width
from kyivstar_desktop.views.widgets.table import DataTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QAbstractItemModel

    from kyivstar_desktop.views.widgets.cells import ColumnSpec


class FleetColumns(DataTable):
    """Without a choice of one's own, columns give way by priority; chosen ones scroll sideways."""

    def __init__(self, columns: Sequence[ColumnSpec]) -> None:
        self._still, self._custom = 0, False
        self._widths: Mapping[str, int] = {}
        self._sorts: Mapping[str, str] = {}
        super().__init__(columns, "", row_height=32)
        self.has_checks = True
        self.head = FilterHead(self)
        self.setHorizontalHeader(self.head)
        self.sheet = FrozenSheet(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.horizontalScrollBar().valueChanged.connect(self._on_slid)

    # --- which, and how wide ---
    def set_columns(
        self,
        columns: Sequence[ColumnSpec],
        *,
        widths: Mapping[str, int],
        sorts: Mapping[str, str],
        custom: bool,
        still: int,
    ) -> None:
        """`widths` in design px; `custom`: all are shown, the grid scrolls sideways if need be."""
        self.columns, self._widths, self._sorts = tuple(columns), widths, sorts
        self._custom, self._still = custom, still
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if not custom:
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        self.fit_columns()

    def fit_columns(self) -> None:
        model: QAbstractItemModel | None = self.model()
        if not self._custom or model is None or model.columnCount() != len(self.columns):
            super().fit_columns()
        else:
            spare = max(
                0, self.viewport().width() - sum(map(self._least, range(len(self.columns))))
            )
            elastic = [i for i, spec in enumerate(self.columns) if not self._width_of(spec)]
            for i in range(len(self.columns)):
                extra = spare // len(elastic) if i in elastic else 0
                self.setColumnHidden(i, False)
                self.setColumnWidth(i, self._least(i) + extra)
        if hasattr(self, "sheet"):
            self.head.place()
            self.sheet.fit()

    def _width_of(self, spec: ColumnSpec) -> int:
        return self._widths.get(spec.key, spec.width)

    def _least(self, column: int) -> int:
        spec = self.columns[column]
        extra = px(EDGE - 8) if column in {0, len(self.columns) - 1} else 0
        if column == 0:
            extra += px(CHECK_ROOM)
        return max(px(self._width_of(spec) or spec.min_width), self._head_width(column)) + extra

    def _head_width(self, column: int) -> int:
        """No column is narrower than the words of its head."""
        model: QAbstractItemModel | None = self.model()
        if model is None or column >= model.columnCount():
            return 0
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        arrow = px(18) if self.head.sort and self.sort_of(column) == self.head.sort else 0
        return text_width(theme.font("caption", weight=600), title) + px(2 * PAD) + arrow + 1

    def design_width(self, key: str, pixels: int) -> int:
        """What a width on the screen is in design px, without the room of the edges."""
        column = next((i for i, spec in enumerate(self.columns) if spec.key == key), 0)
        edges = px(EDGE - 8) if column in {0, len(self.columns) - 1} else 0
        edges += px(CHECK_ROOM) if column == 0 else 0
        return max(24, round((pixels - edges) / max(theme.scale, 0.1)))

    def sort_of(self, column: int) -> str:
        """The store's column of a column."""
        return self._sorts.get(self.columns[column].key, "") if column < len(self.columns) else ""

    # --- columns that stand still ---
    @property
    def still_columns(self) -> list[tuple[int, int]]:
        """(left, width) of the columns that do not scroll."""
        made, left = [], 0
        for i in range(min(self._still, len(self.columns))):
            made.append((left, self.columnWidth(i)))
            left += self.columnWidth(i)
        return made

    @property
    def still_width(self) -> int:
        """0 while nothing is scrolled away under them."""
        if not self._still or not self.horizontalScrollBar().value():
            return 0
        return sum(width for _left, width in self.still_columns)

    def column_place(self, key: str) -> tuple[int, int, bool] | None:
        """(left, width, whether it stands still) on the screen; None: not shown."""
        for i, spec in enumerate(self.columns):
            if spec.key != key or self.isColumnHidden(i):
                continue
            if self.still_width and i < self._still:
                left, width = self.still_columns[i]
                return left, width, True
            return self.columnViewportPosition(i), self.columnWidth(i), False
        return None

    def column_at(self, x: int) -> int:
        if x < self.still_width:
            for i, (left, width) in enumerate(self.still_columns):
                if left <= x < left + width:
                    return i
        return self.columnAt(x)

    def in_check(self, x: float) -> bool:
        """Whether a place is in the column of checks."""
        shown = self.still_width > 0 or not self.horizontalScrollBar().value()
        return shown and x < px(EDGE + CHECK_ROOM - 8)

    def indexAt(self, point: QPoint) -> QModelIndex:
        if point.x() < self.still_width:
            return self.model().index(self.rowAt(point.y()), self.column_at(point.x()))
        return super().indexAt(point)

    def cell_box(self, row: int, key: str) -> QRect | None:
        """A cell on the screen, for the editor that lies over it."""
        place = self.column_place(key)
        if place is None:
            return None
        left, width, _stays = place
        first = px(EDGE + CHECK_ROOM) if self.is_first(self.column_at(left + 1)) else 0
        top = self.rowViewportPosition(row)
        return QRect(left + first, top, width - first, self.rowHeight(row))

    def _on_slid(self, _value: int) -> None:
        self.head.place()
        self.sheet.fit()
