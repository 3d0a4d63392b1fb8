"""A company's sums of one profile (RollupStore): written by pages, read in their own threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kyivstar_desktop.adapters.store import rollups_read, rollups_write
from kyivstar_desktop.adapters.store.database import transaction
from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.company_moves import MoveCursor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.adapters.store.threads import StoreThreads
    from kyivstar_desktop.domain.analytics import (
        By,
        Idle,
        IdleSums,
        MonthSums,
        Odd,
        PersonSum,
        Ranked,
        Reading,
        ServiceSum,
        Sums,
    )
    from kyivstar_desktop.domain.fleet import Spend
    from kyivstar_desktop.services.ports.rollups import Take

T = TypeVar("T")
TOPIC = "rollups"


class RollupTables:
    """See RollupStore for what each call means."""

    def __init__(self, threads: StoreThreads) -> None:
        self._threads = threads
        self._tree: rollups_write.Tree | None = None

    async def _write(self, work: Callable[[Connection], T]) -> T:
        def whole(connection: Connection) -> T:
            with transaction(connection):
                made = work(connection)
            self._threads.announce(TOPIC)
            return made

        return await self._threads.write(whole)

    async def reading(self) -> Reading:
        return await self._threads.read(rollups_read.reading)

    async def begin(self, since: datetime) -> MoveCursor:
        at, count = await self._write(lambda c: rollups_write.begin(c, to_us(since)))
        return MoveCursor(from_us(at), count)

    async def take(self, taken: Take) -> int:
        known, self._tree = self._tree, None
        count, self._tree = await self._write(lambda c: rollups_write.take(c, taken, known))
        return count

    async def settle(self, now: datetime, limit: int = 500) -> tuple[Spend, ...]:
        return await self._write(lambda c: rollups_read.settle(c, now, limit))

    # --- questions ------------------------------------------------------------------------------
    async def months(self, node: str, since: date) -> tuple[MonthSums, ...]:
        return await self._threads.read(lambda c: rollups_read.months(c, node, since))

    async def days(self, node: str, since: date) -> Mapping[date, int]:
        return await self._threads.read(lambda c: rollups_read.days(c, node, since))

    async def nodes(self, month: date, ids: Sequence[str] | None = None) -> Mapping[str, Sums]:
        return await self._threads.total(lambda c: rollups_read.nodes(c, month, ids))

    async def shapes(
        self, months: Sequence[date], day: int, ids: Sequence[str] | None = None
    ) -> Mapping[str, tuple[tuple[int, int], ...]]:
        return await self._threads.total(lambda c: rollups_read.shapes(c, months, day, ids))

    async def own(self, node: str, month: date) -> Sums:
        return await self._threads.read(lambda c: rollups_read.own(c, node, month))

    async def services(self, node: str, month: date) -> tuple[ServiceSum, ...]:
        return await self._threads.read(lambda c: rollups_read.services(c, node, month))

    async def top(self, node: str, month: date, by: By, limit: int = 50) -> tuple[Ranked, ...]:
        return await self._threads.total(lambda c: rollups_read.top(c, node, month, by, limit))

    async def people(self, node: str, month: date, limit: int = 200) -> tuple[PersonSum, ...]:
        return await self._threads.total(lambda c: rollups_read.people(c, node, month, limit))

    async def odd(self, node: str, month: date, limit: int = 200) -> tuple[Odd, ...]:
        return await self._threads.total(lambda c: rollups_read.odd(c, node, month, limit))

    async def count_odd(self, node: str, month: date) -> int:
        return await self._threads.total(lambda c: rollups_read.count_odd(c, node, month))

    async def idle(self, node: str, now: datetime, limit: int = 500) -> tuple[Idle, ...]:
        return await self._threads.total(lambda c: rollups_read.idle(c, node, now, limit))

    async def idle_sums(self, node: str, now: datetime) -> IdleSums:
        return await self._threads.total(lambda c: rollups_read.idle_sums(c, node, now))
