"""FleetModel: rows of a query of any size at any place, counted first, renewed where they stand."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.viewmodels.numbers_columns import payment_name
from kyivstar_desktop.viewmodels.numbers_groups import GroupRow, Layout
from kyivstar_desktop.viewmodels.numbers_pages import PAGE, FleetPages, Key
from kyivstar_desktop.viewmodels.presenting.risk import risk_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.domain.fleet import FleetGroup, FleetLine, FleetQuery
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.tasks import TaskScope
    from kyivstar_desktop.viewmodels.paging import Column

__all__ = ["FleetModel", "GroupRow"]
translate = QCoreApplication.translate


class FleetModel(FleetPages):
    """`stirred(more, moved)`: the store has changed: rows on screen were renewed in their places,
    `more` rows have come (less than zero: gone), `moved` says that their order would be another.
    """

    loaded = Signal()  # a new query stands
    stirred = Signal(object, object)

    def __init__(
        self,
        fleet: Fleet,
        scope: TaskScope,
        columns: Sequence[Column[Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(fleet, scope, columns, parent)
        self._renewing = self._stale = False

    # --- questions ---
    @property
    def query(self) -> FleetQuery | None:
        return self._query

    @property
    def total(self) -> int:
        """Numbers that match, group rows not counted."""
        return self._layout.items

    def load(self, query: FleetQuery) -> None:
        """Another question; the old rows stay until its first page is here."""
        self._turn += 1
        self._scope.start(self._first(query, self._turn), name="numbers.load")

    def toggle_group(self, row: int) -> None:
        """Opens or folds the group whose row it is."""
        self.beginResetModel()
        self._layout = self._layout.toggled(row)
        self.endResetModel()

    async def lines(self, first: int, last: int) -> tuple[FleetLine, ...]:
        """Numbers of the rows `first` to `last`, also of rows that were never shown."""
        query = self._query
        found: list[FleetLine] = []
        for group, begin, end in self._layout.runs(first, last):
            for number in range(begin // PAGE, end // PAGE + 1):
                if query is None:
                    break
                page = await self._page(query, (group, number))
                start = number * PAGE
                found += page[max(0, begin - start) : end + 1 - start]
        return tuple(found)

    async def next_row(self, start: int, test: Callable[[FleetLine], bool]) -> int:
        """The first row after `start`, then from the top, whose number passes `test`; or -1."""
        query = self._query
        for group, begin in self._layout.from_place(start):
            for number in range(begin // PAGE, -(-self._layout.count(group) // PAGE)):
                if query is None:
                    break
                for offset, one in enumerate(await self._page(query, (group, number))):
                    inside = number * PAGE + offset
                    if inside >= begin and test(one):
                        return self._layout.row_of((group, inside))
        return -1

    def renew(self) -> None:
        """The store has changed: rows on screen follow in their places, none moves."""
        self._stale = True
        if self._query is not None and not self._renewing and not self._scope.closed:
            self._renewing = True
            self._scope.start(self._renew(), name="numbers.renew")

    # --- work ---
    async def _first(self, query: FleetQuery, turn: int) -> None:
        try:
            if query.group:
                groups = await self._fleet.groups(query)
                titles = partial(group_words, query.group)
                layout, pages, keys = Layout.of_groups(groups, titles), {}, {}
            else:
                page = await self._fleet.page(query, None, limit=PAGE)
                whole = page.after is None
                total = len(page.rows) if whole else await self._fleet.count(query)
                layout, pages = Layout((total,)), {(0, 0): page.rows}
                keys = {} if whole else {(0, 1): page.after}
        except AppError as error:
            if turn == self._turn:
                self.failed.emit(error)
            return
        if turn != self._turn:
            return
        self.beginResetModel()
        self._query, self._layout = query, layout
        self._pages, self._keys = OrderedDict(pages), keys
        self._wanted.clear()
        self.endResetModel()
        self.loaded.emit()

    async def _renew(self) -> None:
        try:
            while self._stale:
                self._stale = False
                await self._renew_once()
        except AppError as error:
            self.failed.emit(error)
        finally:
            self._renewing = False

    async def _renew_once(self) -> None:
        query, turn = self._query, self._turn
        if query is None:
            return
        runs = self._layout.runs(*self._window)
        shown = {(g, n) for g, a, b in runs for n in range(a // PAGE, b // PAGE + 1)}
        kept = {key: self._pages[key] for key in shown if key in self._pages}
        total = await self._fleet.count(query)
        moved = bool(query.group) and not self._layout.same(await self._fleet.groups(query))
        fresh: dict[str, FleetLine] = {}
        for (group, number), page in kept.items():
            asked = self._of_group(query, group)
            now = await self._fleet.page(asked, None, limit=PAGE, skip=number * PAGE)
            fresh |= {one.line: one for one in now.rows}
            moved = moved or [one.line for one in now.rows] != [one.line for one in page]
        gone = [o.line for page in kept.values() for o in page if o.line not in fresh]
        if gone:
            fresh |= {one.line: one for one in await self._fleet.lines(gone)}
        if turn == self._turn:
            self._put_fresh(kept, fresh)
            self.stirred.emit(total - self._layout.items, moved)

    def _put_fresh(self, kept: dict[Key, Sequence[FleetLine]], fresh: dict[str, FleetLine]) -> None:
        """Shown pages keep their order; the others are read anew when they are wanted."""
        self._keys = {}
        self._pages.clear()
        for key, page in kept.items():
            self._keep(key, tuple(fresh.get(one.line, one) for one in page))


def group_words(column: str, group: FleetGroup) -> str:
    """What the numbers of a group have in common; the store knows no words of kinds."""
    if column == "risk":
        return risk_name(str(group.key))
    if column == "payment":
        return payment_name(str(group.key))
    return group.title or translate("Numbers", "not stated")
