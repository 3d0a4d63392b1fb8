"""What screens ask of the stored history; needs no operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import VaultLocked
from kyivstar_desktop.domain.forecast import four_week_starts
from kyivstar_desktop.domain.history import Category, HistoryItem, HistoryQuery
from kyivstar_desktop.domain.kyiv import kyiv_day, month_after, month_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from kyivstar_desktop.domain.history import HistoryKey, KindSum, MonthBar, Sums
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import ExportPort, Page, Store
    from kyivstar_desktop.services.session import OpenProfile

BARS = 24


class HistoryQuestions:
    """Asks the open profile's store. VaultLocked where no profile is open."""

    def __init__(self, accounts: Accounts, exports: ExportPort) -> None:
        self._accounts, self._exports = accounts, exports
        self._profile: OpenProfile | None = None

    def _store(self) -> Store:
        if self._profile is None:
            raise VaultLocked
        return self._profile.store

    async def page(self, query: HistoryQuery, after: HistoryKey | None) -> Page:
        """At most 200 rows, newest first; `after` is the last row seen."""
        return await self._store().history_page(query, after)

    async def near(self, query: HistoryQuery, day: date) -> Page:
        """The page that begins with the newest row of Kyiv `day` or before."""
        return await self._store().history_near(query, day)

    async def sums(self, query: HistoryQuery) -> Sums:
        return await self._store().history_sums(query)

    async def kinds(self, query: HistoryQuery) -> tuple[KindSum, ...]:
        """An itemised bill of the query: totals by category and title."""
        return await self._store().history_kinds(query)

    async def regular(self, number: str, since: date) -> tuple[HistoryItem, ...]:
        """Fees of tariffs and services of a line from Kyiv day `since` on, oldest first."""
        fees = frozenset({Category.TARIFF, Category.SERVICE})
        query = HistoryQuery((number,), since=since, categories=fees, money_only=True)
        return tuple([row async for chunk in self._store().history_all(query) for row in chunk])

    async def selected(self, ids: Sequence[str]) -> Sums:
        return await self._store().history_selected(ids)

    async def bars(self, query: HistoryQuery, mode: str, today: date) -> tuple[MonthBar, ...]:
        """24 bars, oldest first. `mode`: months of Kyiv, or periods of 28 days of the line."""
        return await self._store().history_bars(query, self._starts(mode, today))

    def _starts(self, mode: str, today: date) -> tuple[date, ...]:
        if mode != "periods":
            first = month_of(today)
            return tuple(month_after(first, -n) for n in range(BARS - 1, -1, -1))
        line = self._accounts.current.value
        charge = line.next_charge.at if line is not None else None
        return four_week_starts(kyiv_day(charge) if charge else today, today, BARS)

    async def days(self, query: HistoryQuery, days: Sequence[date]) -> Mapping[date, Money]:
        """Change of the main balance on each Kyiv day."""
        return await self._store().history_days(query, days)

    async def item(self, item_id: str) -> HistoryItem | None:
        return await self._store().history_item(item_id)

    async def same(self, item: HistoryItem) -> tuple[HistoryItem, ...]:
        """Earlier charges of the same kind, newest first."""
        return await self._store().history_same(item)

    async def export(
        self,
        what: HistoryQuery | Sequence[str],
        path: Path,
        heads: Sequence[str],
        row_of: Callable[[HistoryItem], Sequence[str | Money | datetime]],
        *,
        encoding: str = "",
    ) -> int:
        """Writes a query (oldest first) or the rows of these ids; returns how many.

        `encoding` of a CSV, "" for UTF-8. FileTrouble where the file cannot be written.
        """
        rows = self._cells(what, row_of)
        return await self._exports.write_table(path, heads, rows, encoding=encoding)

    async def pack(
        self,
        path: Path,
        members: Mapping[str, bytes],
        table: tuple[str, Sequence[str], Sequence[Sequence[str | Money | datetime]]],
    ) -> None:
        """A ZIP of `members` and of one CSV: (name, heads, rows). FileTrouble as of `export`."""
        await self._exports.write_pack(path, members, table)

    async def _cells(
        self,
        what: HistoryQuery | Sequence[str],
        row_of: Callable[[HistoryItem], Sequence[str | Money | datetime]],
    ) -> AsyncIterator[Sequence[Sequence[str | Money | datetime]]]:
        store = self._store()
        if isinstance(what, HistoryQuery):
            async for chunk in store.history_all(what):
                yield [row_of(row) for row in chunk]
            return
        for item_id in what:
            row = await store.history_item(item_id)
            if row is not None:
                yield [row_of(row)]
