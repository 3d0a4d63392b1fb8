"""Questions about the park in the reader's threads: rows by one, counts and walks by the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.store import fleet_read
from kyivstar_desktop.adapters.store.fleet_rows import pass_of, rounds
from kyivstar_desktop.adapters.store.kyiv import to_us

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.adapters.store.threads import StoreThreads
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import (
        FleetGroup,
        FleetKey,
        FleetLine,
        FleetNote,
        FleetPage,
        FleetPicked,
        FleetQuery,
        FleetSums,
        Freshness,
        Node,
    )
    from kyivstar_desktop.services.ports.fleet import FleetPass, Moved

FOUND = 5_000
CHUNK = 1_000


class FleetReads:
    """The part of FleetStore that only reads."""

    def __init__(self, threads: StoreThreads) -> None:
        self._threads = threads

    async def last_pass(self) -> FleetPass | None:
        return await self._last("")

    async def last_full(self) -> FleetPass | None:
        return await self._last("AND whole = 1")

    async def _last(self, where: str) -> FleetPass | None:
        sql = f"""SELECT number, started_us, whole, ended_us, error FROM fleet_pass
            WHERE ended_us IS NOT NULL AND error = '' {where} ORDER BY number DESC LIMIT 1"""  # noqa: S608 our own words
        row = await self._threads.read(lambda c: c.execute(sql).fetchone())
        return None if row is None else pass_of(row)

    async def nodes(self) -> tuple[Node, ...]:
        return await self._threads.total(fleet_read.nodes)

    async def freshness(self) -> Freshness:
        return await self._threads.total(fleet_read.freshness)

    async def page(
        self, query: FleetQuery, after: FleetKey | None, limit: int = 200, *, skip: int = 0
    ) -> FleetPage:
        return await self._threads.read(lambda c: fleet_read.page(c, query, after, limit, skip))

    async def count(self, query: FleetQuery) -> int:
        return await self._threads.total(lambda c: fleet_read.count(c, query))

    async def views(self, query: FleetQuery) -> Mapping[str, int]:
        return await self._threads.total(lambda c: fleet_read.views(c, query))

    async def sums(self, what: FleetQuery | FleetPicked) -> FleetSums:
        return await self._threads.total(lambda c: fleet_read.sums(c, what))

    async def groups(self, query: FleetQuery) -> tuple[FleetGroup, ...]:
        return await self._threads.total(lambda c: fleet_read.groups(c, query))

    async def lines_by(self, *, lines: Sequence[str] = ()) -> tuple[FleetLine, ...]:
        return tuple(await self._threads.read(lambda c: fleet_read.lines_by(c, lines)))

    async def find(self, numbers: Sequence[str]) -> Mapping[str, FleetLine]:
        found: dict[str, FleetLine] = {}
        for n in range(0, len(numbers), FOUND):
            piece = numbers[n : n + FOUND]

            def work(connection: Connection, piece: Sequence[str] = piece) -> list[FleetLine]:
                return list(fleet_read.found_numbers(connection, piece))

            found.update((line.number, line) for line in await self._threads.total(work))
        return found

    async def picked(self, what: FleetPicked) -> AsyncIterator[tuple[FleetLine, ...]]:
        rids = await self._threads.total(lambda c: fleet_read.rids_of(c, what))
        for n in range(0, len(rids), CHUNK):
            piece = rids[n : n + CHUNK]

            def work(connection: Connection, piece: Sequence[int] = piece) -> list[FleetLine]:
                return fleet_read.rows_of(connection, piece, rounds(connection))

            yield tuple(await self._threads.total(work))

    async def product(self, line: str) -> Line | None:
        return await self._threads.read(lambda c: fleet_read.product(c, line))

    async def index(self) -> tuple[Sequence[str], Sequence[str], Sequence[str], Sequence[str]]:
        return await self._threads.total(fleet_read.index)

    async def unseen(self, round_: FleetPass, limit: int) -> tuple[str, ...]:
        return await self._threads.read(lambda c: fleet_read.unseen(c, round_.number, limit))

    async def numbers_after(self, number: str, limit: int) -> tuple[str, ...]:
        return await self._threads.read(lambda c: fleet_read.numbers_after(c, number, limit))

    async def failed_numbers(self) -> tuple[str, ...]:
        return await self._threads.total(fleet_read.failed_numbers)

    async def notes(self, numbers: Sequence[str] | None = None) -> tuple[FleetNote, ...]:
        return await self._threads.total(lambda c: fleet_read.notes(c, numbers))

    async def moves(self, since: datetime) -> tuple[Moved, ...]:
        return await self._threads.total(lambda c: fleet_read.moves(c, to_us(since)))
