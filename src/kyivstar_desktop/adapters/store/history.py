"""The history of one profile as coroutines: rows, pages, totals. Each thread has its own helper."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from kyivstar_desktop.adapters.store.history_read import HistoryReader, Limits
from kyivstar_desktop.adapters.store.history_sums import HistorySums
from kyivstar_desktop.adapters.store.history_write import CHUNK, HistoryWriter
from kyivstar_desktop.domain.history import HistoryKey
from kyivstar_desktop.services.ports import Page

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.adapters.store.threads import StoreThreads
    from kyivstar_desktop.domain.history import (
        HistoryItem,
        HistoryQuery,
        KindSum,
        MonthBar,
        Sums,
    )
    from kyivstar_desktop.domain.money import Money

EXPORT_ROWS = 1_000
_SAME = """SELECT row.rid FROM row INDEXED BY by_text
    JOIN line ON line.id = row.line JOIN origin ON origin.id = row.origin
    WHERE row.text IN (SELECT id FROM text WHERE title = ?) AND row.time_us < ?
    AND line.number = ? AND origin.reason = ? ORDER BY row.time_us DESC, row.rid DESC LIMIT ?"""
_SPAN = """SELECT min(time_us), max(time_us) FROM row INDEXED BY by_line
    WHERE line = (SELECT id FROM line WHERE number = ?)"""
_ROWS = """SELECT coalesce(sum(rows), 0) FROM daily
    WHERE line = (SELECT id FROM line WHERE number = ?)"""
_COVERED = """SELECT month FROM covered WHERE line = (SELECT id FROM line WHERE number = ?)
    ORDER BY month"""


class Tuning(NamedTuple):
    """Sizes that change how fast, never what: tests make them small."""

    limits: Limits = Limits()
    chunk: int = CHUNK


class HistoryStore:
    """The part of the `Store` port about history; see there for what each call means."""

    def __init__(self, threads: StoreThreads, tuning: Tuning) -> None:
        self._threads = threads
        self._tuning = tuning
        self._writer: HistoryWriter | None = None
        self._reader: HistoryReader | None = None
        self._sums: HistorySums | None = None

    # --- in the threads -------------------------------------------------------------------------
    def _writing(self, connection: Connection) -> HistoryWriter:
        if self._writer is None:
            self._writer = HistoryWriter(connection, chunk=self._tuning.chunk)
        return self._writer

    def _reading(self, connection: Connection) -> HistoryReader:
        if self._reader is None:
            self._reader = HistoryReader(connection, self._tuning.limits)
        return self._reader

    def _adding(self, connection: Connection) -> HistorySums:
        if self._sums is None:
            self._sums = HistorySums(HistoryReader(connection, self._tuning.limits))
        return self._sums

    # --- writing --------------------------------------------------------------------------------
    async def add_history(self, number: str, rows: Sequence[HistoryItem]) -> int:
        def work(connection: Connection) -> int:
            new, changed = self._writing(connection).add(number, rows)
            if new or changed:
                self._threads.announce("history", number)
            return new

        return await self._threads.write(work)

    async def mark_covered(self, number: str, months: Sequence[date]) -> None:
        ordinals = [month.toordinal() for month in months]
        await self._threads.write(
            lambda connection: self._writing(connection).mark_covered(number, ordinals)
        )

    # --- pages ----------------------------------------------------------------------------------
    async def history_page(
        self, query: HistoryQuery, after: HistoryKey | None, limit: int = 200
    ) -> Page:
        return Page(*await self._threads.read(lambda c: self._reading(c).page(query, after, limit)))

    async def history_near(self, query: HistoryQuery, day: date, limit: int = 200) -> Page:
        ordinal = day.toordinal()
        return Page(
            *await self._threads.read(lambda c: self._reading(c).near(query, ordinal, limit))
        )

    async def history_all(self, query: HistoryQuery) -> AsyncIterator[tuple[HistoryItem, ...]]:
        after: HistoryKey | None = None
        while rows := await self._ascending(query, after):
            yield rows
            if len(rows) < EXPORT_ROWS:
                return
            after = HistoryKey(rows[-1].time_us, rows[-1].id)

    async def _ascending(
        self, query: HistoryQuery, after: HistoryKey | None
    ) -> tuple[HistoryItem, ...]:
        return await self._threads.read(
            lambda c: self._reading(c).ascending(query, after, EXPORT_ROWS)
        )

    async def history_item(self, item_id: str) -> HistoryItem | None:
        def work(connection: Connection) -> HistoryItem | None:
            found = connection.execute("SELECT rid FROM row WHERE id = ?", (item_id,)).fetchone()
            return self._reading(connection).items(found)[0] if found else None

        return await self._threads.read(work)

    async def history_same(self, item: HistoryItem, limit: int = 24) -> tuple[HistoryItem, ...]:
        values = (item.title, item.time_us, item.line, item.reason, limit)

        def work(connection: Connection) -> tuple[HistoryItem, ...]:
            rids = [row[0] for row in connection.execute(_SAME, values)]
            return self._reading(connection).items(rids)

        return await self._threads.read(work)

    # --- totals ---------------------------------------------------------------------------------
    async def history_sums(self, query: HistoryQuery) -> Sums:
        return await self._threads.total(lambda c: self._adding(c).sums(query))

    async def history_kinds(self, query: HistoryQuery) -> tuple[KindSum, ...]:
        return await self._threads.total(lambda c: self._adding(c).kinds(query))

    async def history_selected(self, ids: Sequence[str]) -> Sums:
        return await self._threads.total(lambda c: self._adding(c).selected(ids))

    async def history_bars(
        self, query: HistoryQuery, starts: Sequence[date]
    ) -> tuple[MonthBar, ...]:
        return await self._threads.total(lambda c: self._adding(c).bars(query, starts))

    async def history_days(self, query: HistoryQuery, days: Sequence[date]) -> Mapping[date, Money]:
        # with the pages: a page waits for them, and must not wait for older totals
        return await self._threads.read(lambda c: HistorySums(self._reading(c)).days(query, days))

    async def history_span(self, number: str) -> tuple[int, int, int] | None:
        def work(connection: Connection) -> tuple[int, int, int] | None:
            oldest, newest = connection.execute(_SPAN, (number,)).fetchone()
            if oldest is None:
                return None
            (rows,) = connection.execute(_ROWS, (number,)).fetchone()
            return oldest, newest, rows

        return await self._threads.read(work)

    async def covered(self, number: str) -> tuple[date, ...]:
        def work(connection: Connection) -> list[Any]:
            return list(connection.execute(_COVERED, (number,)))

        return tuple(date.fromordinal(row[0]) for row in await self._threads.read(work))
