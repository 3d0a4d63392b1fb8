"""FleetPages: what of a query of any size is in memory, and Qt's face of it.

A page is 200 rows. What is known of keysets is kept, so that a jump to the end of 100 000 rows asks
the store once: the nearest keyset and how many rows to skip from there.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.fleet import Filter
from kyivstar_desktop.viewmodels.numbers_groups import GroupRow, Layout
from kyivstar_desktop.viewmodels.paging import ROW_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.fleet import FleetLine, FleetQuery
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.tasks import TaskScope
    from kyivstar_desktop.viewmodels.paging import Column

Index = QModelIndex | QPersistentModelIndex
Key = tuple[int, int]
"""A page: (group, number of the page in it)."""
PAGE = 200
KEPT = 40  # pages in memory: 8 000 rows
WANTED = 32  # pages that may wait: what was passed long ago is no longer wanted


class FleetPages(QAbstractTableModel):
    """Rows are FleetLine, GroupRow, or None while they are being read."""

    failed = Signal(object)  # AppError

    def __init__(
        self,
        fleet: Fleet,
        scope: TaskScope,
        columns: Sequence[Column[Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fleet, self._scope, self._columns = fleet, scope, tuple(columns)
        self._layout = Layout()
        self._query: FleetQuery | None = None
        self._pages: OrderedDict[Key, Sequence[FleetLine]] = OrderedDict()
        self._keys: dict[Key, Any] = {}
        self._wanted: deque[Key] = deque(maxlen=WANTED)
        self._turn = 0
        self._reading = False
        self._window = (0, 0)

    # --- columns ---
    @property
    def columns(self) -> tuple[Column[Any], ...]:
        return self._columns

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Others, or in another order; the rows stay."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    # --- rows ---
    def row(self, number: int) -> FleetLine | GroupRow | None:
        """None: not read yet, and asked for now; or there is no such row."""
        if not 0 <= number < self._layout.rows:
            return None
        place = self._layout.place(number)
        if isinstance(place, GroupRow):
            return place
        group, inside = place
        key = (group, inside // PAGE)
        page = self._pages.get(key)
        if page is None:
            self._want(key)
            return None
        self._pages.move_to_end(key)
        return page[inside % PAGE] if inside % PAGE < len(page) else None

    def row_of(self, line: str) -> int:
        """The row of a line among those in memory, -1 where it is not."""
        for (group, number), page in self._pages.items():
            for offset, one in enumerate(page):
                if one.line == line:
                    return self._layout.row_of((group, number * PAGE + offset))
        return -1

    def look(self, first: int, last: int) -> None:
        """Which rows are on the screen: these are renewed when the store changes."""
        self._window = (first, last)

    @property
    def at_top(self) -> bool:
        """Whether the first row is on the screen."""
        return self._window[0] == 0

    # --- reading ---
    def _want(self, key: Key) -> None:
        if key in self._wanted:
            self._wanted.remove(key)
        self._wanted.append(key)
        if not self._reading and not self._scope.closed:  # a page that is left is still painted
            self._reading = True
            self._scope.start(self._read(), name="numbers.read")

    async def _read(self) -> None:
        """The page wanted last comes first."""
        try:
            while self._wanted:
                key, turn, query = self._wanted.pop(), self._turn, self._query
                if key in self._pages or query is None:
                    continue
                page = await self._ask(query, key)
                if turn == self._turn and query is self._query:
                    self._keep(key, page)
        except AppError as error:
            self.failed.emit(error)
        finally:
            self._reading = False

    async def _page(self, query: FleetQuery, key: Key) -> Sequence[FleetLine]:
        kept = self._pages.get(key)
        return kept if kept is not None else await self._ask(query, key)

    async def _ask(self, query: FleetQuery, key: Key) -> Sequence[FleetLine]:
        """One page: from the nearest keyset before it."""
        group, number = key
        known = [n for g, n in self._keys if g == group and n <= number]
        near = max(known, default=0)
        page = await self._fleet.page(
            self._of_group(query, group),
            self._keys.get((group, near)),
            limit=PAGE,
            skip=(number - near) * PAGE,
        )
        if query is self._query and page.after is not None:
            self._keys[group, number + 1] = page.after
        return page.rows

    def _of_group(self, query: FleetQuery, group: int) -> FleetQuery:
        if not self._layout.groups:
            return query
        only = Filter(query.group, "eq", self._layout.groups[group].key)
        return replace(query, filters=(*query.filters, only), group="")

    def _keep(self, key: Key, page: Sequence[FleetLine]) -> None:
        self._pages[key] = page
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        if page:
            group, number = key
            first = self._layout.row_of((group, number * PAGE))
            last = self._layout.row_of((group, number * PAGE + len(page) - 1))
            self.dataChanged.emit(self.index(first, 0), self._end(last))

    def _end(self, row: int) -> QModelIndex:
        return self.index(row, len(self._columns) - 1)

    # --- Qt ---
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else self._layout.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._layout.rows:
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            money = self._columns[index.column()].money
            side = Qt.AlignmentFlag.AlignRight if money else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(index)
        if role == Qt.ItemDataRole.ToolTipRole:  # a narrow column may cut its words
            return self._text(index) or None
        return None

    def _text(self, index: Index) -> str:
        row = self.row(index.row())
        if row is None:
            return ""
        if isinstance(row, GroupRow):
            return row.title if index.column() == 0 else ""
        return self._columns[index.column()].text(row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._columns[section].title()
        return None
