"""Filling a line's history: new rows from the newest known on, older ones month by month."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.kyiv import day_start, from_us, kyiv_day, month_after, month_of
from kyivstar_desktop.domain.unusual import UnusualWatch
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.services.ports import HistoryPort, Store

PAGE = 1000
OVERLAP = timedelta(hours=1)
AHEAD = timedelta(days=1)
FIRST_ROW = timedelta(days=31)
EMPTY_YEAR = 12  # so many empty months in a row end the search for older rows
OLDEST = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class SyncState:
    """`done_months` of `all_months` (an estimate until the start of the line is found).

    `at`: end of the last whole sync, operator's clock. `oldest`: Kyiv day of the oldest row.
    """

    busy: bool = False
    done_months: int = 0
    all_months: int = 0
    at: datetime | None = None
    error: AppError | None = None
    oldest: date | None = None


class LineSync:
    """One line of one store. Each page is committed by itself, so a cut loses one page."""

    def __init__(
        self,
        port: HistoryPort,
        store: Store,
        line: Line,
        watch: UnusualWatch | None = None,
    ) -> None:
        self._port, self._store, self._line = port, store, line
        self._number = line.number
        self.watch = watch
        self._stored_older = False
        self._scope = TaskScope()

    async def run(
        self, now: datetime, progress: Callable[[int, int], None], *, months: bool
    ) -> int:
        """Brings the line up to `now`; returns how many rows were new. `months`: older ones too."""
        span = await self._store.history_span(self._number)
        fresh = 0
        if span is not None:
            fresh += await self._forward(from_us(span[1]) - OVERLAP, now, span[1])
        elif not months:  # all months were empty: look where the first row would be
            fresh += await self._forward(now - FIRST_ROW, now, -1)
        if months:
            fresh += await self._backward(now, progress)
        if fresh or self._stored_older:
            await self._mark()
        return fresh

    # --- forward --------------------------------------------------------------------------------
    async def _forward(self, since: datetime, now: datetime, newest_us: int) -> int:
        async def keep(rows: tuple[HistoryItem, ...]) -> int:
            kept = [await self._with_word(row, newest_us) for row in rows]
            return await self._store.add_history(self._number, kept)

        return (await self._each_page(since, now + AHEAD, keep))[1]

    async def _with_word(self, row: HistoryItem, newest_us: int) -> HistoryItem:
        """A row stored before keeps what was found unusual about it."""
        if row.time_us > newest_us:
            return row
        known = await self._store.history_item(row.id)
        return row if known is None else replace(row, unusual=known.unusual)

    # --- backward -------------------------------------------------------------------------------
    async def _backward(self, now: datetime, progress: Callable[[int, int], None]) -> int:
        """Newest month first. Stops at the line's start, or after a year of empty months."""
        covered = set(await self._store.covered(self._number))
        span = await self._store.history_span(self._number)
        oldest = None if span is None else month_of(kyiv_day(from_us(span[0])))
        first, last = month_of(kyiv_day(now)), self._start_month()
        month, empty, done, fresh = first, 0, 0, 0
        while month >= last and empty < EMPTY_YEAR:
            rows = 0
            if month in covered or (month == first and oldest is not None):
                rows = 1 if oldest is not None and month >= oldest else 0
            else:
                rows, new = await self._fill(month)
                fresh += new
                if month != first:
                    await self._store.mark_covered(self._number, (month,))
            empty = 0 if rows else empty + 1
            done += 1
            progress(done, max(done, _months_between(last, first)))
            month = month_after(month, -1)
        progress(done, done)
        return fresh

    async def _fill(self, month: date) -> tuple[int, int]:
        """(rows of the month, how many were new)."""

        async def keep(page: tuple[HistoryItem, ...]) -> int:
            return await self._store.add_history(self._number, page)

        rows, new = await self._each_page(day_start(month), day_start(month_after(month)), keep)
        self._stored_older = self._stored_older or rows > 0
        return rows, new

    def _start_month(self) -> date:
        started = self._line.started
        return OLDEST if started is None else month_of(kyiv_day(started))

    async def _each_page(
        self,
        since: datetime,
        until: datetime,
        keep: Callable[[tuple[HistoryItem, ...]], Awaitable[int]],
    ) -> tuple[int, int]:
        """(rows, how many were new). While a page is stored, the next one is on its way."""
        taken = new = 0
        page, more = await self._page(since, until, 0)
        while page:
            taken += len(page)
            ahead = self._scope.start(
                self._page(since, until, taken) if more else _nothing(),
                name="history page",
                awaited=True,
            )
            try:
                new += await keep(page)
            except BaseException:
                await self._scope.aclose()
                raise
            page, more = await ahead
        return taken, new

    async def _page(
        self, since: datetime, until: datetime, offset: int
    ) -> tuple[tuple[HistoryItem, ...], bool]:
        return await self._port.actions(
            self._number, since=since, until=until, offset=offset, limit=PAGE
        )

    # --- what is unusual ------------------------------------------------------------------------
    async def _mark(self) -> None:
        """Judges rows in time order: all of them once, later only those newer than the last."""
        if self.watch is None or self._stored_older:
            self.watch = UnusualWatch()
        after = self.watch.last
        since = kyiv_day(from_us(after[0])) if after[0] >= 0 else None
        query = HistoryQuery(lines=(self._number,), since=since)
        async for chunk in self._store.history_all(query):
            fresh = [row for row in chunk if (row.time_us, row.id) > after]
            judged = [(row, self.watch.feed(row)) for row in fresh]
            changed = [replace(row, unusual=word) for row, word in judged if row.unusual != word]
            if changed:
                await self._store.add_history(self._number, changed)


async def _nothing() -> tuple[tuple[HistoryItem, ...], bool]:
    return (), False


def _months_between(first: date, last: date) -> int:
    if first == OLDEST:
        return 24  # nobody has said yet how old the line is
    return (last.year - first.year) * 12 + last.month - first.month + 1
