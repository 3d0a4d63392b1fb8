"""The history of a company read into sums: month by month at first, what is new from then on.

The cursor lies in the store beside the sums, in the same transaction: a kill between two pages
loses nothing and counts nothing twice.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.analytics import Reading
from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, month_after, month_of
from kyivstar_desktop.services.ports.rollups import Take
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from datetime import datetime

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.company import CompanyHistoryPort
    from kyivstar_desktop.services.ports.rollups import RollupStore
    from kyivstar_desktop.services.session import OpenProfile

log = logging.getLogger("store")
EVERY_S = 900.0
MONTHS = 12  # whole ones, before the present one
PAGE = 1000
REMEMBERED = timedelta(hours=2)
SETTLED = 500
_SOON_S = 5.0


@dataclass(frozen=True, slots=True)
class Progress:
    """`reading`: how far it has come. `permille` of the span is behind while it runs."""

    reading: Reading = field(default_factory=Reading)
    running: bool = False
    permille: int = 0
    error: AppError | None = None


class AnalyticsSync:
    """One reading at a time, for those with a company. `ended` counts readings that have ended."""

    def __init__(
        self, port: CompanyHistoryPort, accounts: Accounts, fleet: Fleet, clock: Clock
    ) -> None:
        self._port, self._accounts, self._fleet, self._clock = port, accounts, fleet, clock
        self._session = accounts.session
        self._scope = TaskScope()
        self._store: RollupStore | None = None
        self._keeping = False
        self._flight: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._asked_at: float | None = None
        self.progress: Observable[Progress] = Observable(Progress())
        self.ended: Observable[int] = Observable(0)
        fleet.freshness.subscribe(lambda _new: self.nudge(), quiet=True)
        accounts.connection.subscribe(self._on_connection)
        self._session.follow(self._on_opened)
        self._session.state.subscribe(lambda _new: self.nudge(), quiet=True)
        self._session.before_close(self._detach)

    @property
    def running(self) -> bool:
        return self._flight is not None and not self._flight.done()

    @property
    def store(self) -> RollupStore | None:
        """None while no profile is open."""
        return self._store

    async def run(self) -> None:
        """A reading, or the one that runs. The AppError that ended it; nothing without a park."""
        if self._store is None or not self._may():
            return
        if not self.running:
            work = self._read(self._store)
            self._flight = self._scope.start(work, name="company history", awaited=True)
        if self._flight is not None:
            await asyncio.shield(self._flight)

    def hear(self, event: Event) -> None:
        """After a gap in the stream the newest rows are asked at once."""
        if event.topic == "resync":
            self._asked_at = None
            self.nudge()

    def nudge(self) -> None:
        """Something has changed that may let a reading begin."""
        if self._store is None or self._scope.closed or not self._may():
            return
        if not self._keeping:
            self._keeping = True
            self._scope.start(self._keep(), name="keep company sums")
        self._wake.set()

    async def aclose(self) -> None:
        await self._detach()

    # --- by schedule ----------------------------------------------------------------------------
    def _may(self) -> bool:
        """The park must stand first: a row counts where its number is."""
        return (
            self._fleet.applies.value
            and self._session.active
            and self._fleet.freshness.value.ended_at is not None
        )

    async def _keep(self) -> None:
        while True:
            self._wake.clear()
            if self._may() and self._is_due():
                await self._quietly(self.run())
            await self._rest()

    def _is_due(self) -> bool:
        failed = self.progress.value.error is not None
        least = _SOON_S if failed else EVERY_S
        return self._asked_at is None or self._clock.monotonic() - self._asked_at >= least

    async def _rest(self) -> None:
        timer = self._scope.start(self._clock.sleep(EVERY_S), name="company sums pause")
        nudged = self._scope.start(self._wake.wait(), name="company sums nudge")
        try:
            await asyncio.wait((timer, nudged), return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            nudged.cancel()

    async def _quietly(self, work: Awaitable[object]) -> None:
        try:
            await work
        except AppError as error:
            log.info("analytics.failed", extra={"error": type(error).__name__})

    # --- reading --------------------------------------------------------------------------------
    async def _read(self, store: RollupStore) -> None:
        self._asked_at = self._clock.monotonic()
        now = self._accounts.operator_now()
        self.progress.set(replace(self.progress.value, running=True, permille=0, error=None))
        error: AppError | None = None
        try:
            await self._pages(store, now)
            await self._settle(store, now)
        except AppError as caught:
            error = caught
            if not isinstance(caught, StorageTrouble):
                self._accounts.lost(caught)
        known = self.progress.value.reading
        if not isinstance(error, StorageTrouble):
            known = await store.reading()
        self.progress.set(Progress(known, error=error))
        self.ended.set(self.ended.value + 1)
        if error is not None:
            raise error

    async def _pages(self, store: RollupStore, now: datetime) -> None:
        first = month_after(month_of(kyiv_day(now)), -MONTHS)
        began = cursor = await store.begin(day_start(first))
        while True:
            page = await self._port.moves(cursor, until=now, limit=PAGE)
            at = self._accounts.operator_now()
            await store.take(Take(page, now, now - REMEMBERED, at))
            if page.cursor is None:
                return
            cursor = page.cursor
            span = max((now - began.at).total_seconds(), 1)
            done = int((cursor.at - began.at).total_seconds() * 1000 / span)
            known = await store.reading()
            self.progress.set(replace(self.progress.value, permille=done, reading=known))

    async def _settle(self, store: RollupStore, now: datetime) -> None:
        """Numbers with new sums, in pieces: the writer is never held for long."""
        while spends := await store.settle(now, SETTLED):
            await self._fleet.put_spend([spend for spend in spends if spend.line])

    # --- the open profile -----------------------------------------------------------------------
    def _on_connection(self, _state: object) -> None:
        failed = self.progress.value.error is not None
        if failed and self._accounts.connection.value.state == "online":
            self.nudge()

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._store, self._keeping, self._flight, self._asked_at = None, False, None, None
        self.progress.set(Progress())
        if profile is None:
            return
        self._scope = TaskScope()
        self._store = profile.store.rollups
        self._scope.start(self._look(self._store), name="look at company sums")
        self.nudge()

    async def _look(self, store: RollupStore) -> None:
        known = await store.reading()
        if self._store is store and not self.running:
            self.progress.set(Progress(known))

    async def _detach(self) -> None:
        await self._scope.aclose()
