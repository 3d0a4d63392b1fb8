"""The round over all numbers of a company: full or what changed, each number accounted for.

What was fetched stays with its age whatever happens next; a number ends fresh, failed with a cause
or skipped with a cause (the store counts, P31). A round every 15 minutes, single numbers by events.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import (
    AppError,
    StorageTrouble,
)
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day
from kyivstar_desktop.domain.life import LifeRule
from kyivstar_desktop.services.fleet_census import Census
from kyivstar_desktop.services.fleet_edits import cause_of
from kyivstar_desktop.services.fleet_round import ASKED_AT_ONCE, FleetRound
from kyivstar_desktop.services.ports.fleet import Judge
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Person, Role
    from kyivstar_desktop.domain.fleet import Freshness
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.fleet import FleetPort, FleetStore
    from kyivstar_desktop.services.refresh import Observable

log = logging.getLogger("store")
EVERY_S = 900.0
GATHERED_S = 1.0
STORM_S = 15.0  # between two rounds that a flood of events asks for
MOST_REST_S = 60.0
RESTS = 9.0  # times as long as the asking took: a tenth of the time
NAMED_MOST = 500  # more numbers than that are asked as "what has changed"
FULL_EVERY = timedelta(hours=24)
OVERLAP = timedelta(seconds=10)  # a change may become visible after its own time
ROLES = frozenset(("coordinator", "approver", "viewer"))


def rest_after(took_s: float, *, storm: bool) -> float:
    """Seconds until the stream's next names are asked about."""
    return max(STORM_S if storm else 0.0, min(took_s * RESTS, MOST_REST_S))


def company_roles(person: Person | None) -> tuple[Role, ...]:
    """Those that let her see numbers of a company."""
    roles = person.roles if person is not None else ()
    return tuple(role for role in roles if role.role in ROLES)


async def since_of(store: FleetStore, now: datetime) -> datetime | None:
    """From when changes are asked; None: everything."""
    whole = await store.last_full()
    last = await store.last_pass()
    if whole is None or last is None or now - whole.started_at >= FULL_EVERY:
        return None
    return last.started_at - OVERLAP


class FleetSync:
    """One round at a time. `running` while one is on its way."""

    def __init__(
        self, port: FleetPort, accounts: Accounts, clock: Clock, freshness: Observable[Freshness]
    ) -> None:
        self._port, self._accounts, self._clock = port, accounts, clock
        self._session = accounts.session
        self._freshness = freshness
        self._scope = TaskScope()
        self._store: FleetStore | None = None
        self._keeping = False
        self._flight: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._asked_at: float | None = None
        self._failed = False
        self._named: set[str] = set()
        self._census = Census()
        self._seen_as: frozenset[Role] = frozenset()  # the roles that the last round asked with
        self.began: Callable[[], None] = _nothing  # a round over all numbers has begun
        self._flushing: asyncio.Task[None] | None = None
        self._undo: Callable[[], None] = accounts.connection.subscribe(self._on_connection)

    @property
    def running(self) -> bool:
        return self._flight is not None and not self._flight.done()

    def judge(self) -> Judge:
        """What risks are judged with now."""
        now = self._accounts.operator_now()
        profile = self._accounts.profile.value
        life = profile.life if profile is not None and profile.life is not None else LifeRule()
        return Judge(now, kyiv_day(now), life)

    # --- whose ----------------------------------------------------------------------------------
    def open(self, store: FleetStore) -> None:
        self._scope = TaskScope()
        self._store, self._census = store, Census()
        self.nudge()

    def forget(self) -> None:
        self._scope.cancel()
        self._store, self._keeping, self._flight = None, False, None
        self._asked_at, self._failed, self._seen_as = None, False, frozenset()
        self._named.clear()

    async def aclose(self) -> None:
        await self._scope.aclose()

    def nudge(self) -> None:
        """Something has changed that may let a round begin."""
        if self._store is not None and not self._scope.closed and self._customers():
            if not self._keeping:
                self._keeping = True
                self._scope.start(self._keep(self._store), name="keep fleet fresh")
            self._wake.set()

    def ask_again(self) -> None:
        """Something has changed at the operator: a round now, or after the one that runs."""
        self._asked_at = None
        self.nudge()

    def _customers(self) -> tuple[str, ...]:
        roles = company_roles(self._session.state.value.person)
        return tuple(dict.fromkeys(role.customer for role in roles))

    def _on_connection(self, _state: object) -> None:
        if self._failed and self._accounts.connection.value.state == "online":
            self.nudge()

    # --- by schedule ----------------------------------------------------------------------------
    async def _keep(self, store: FleetStore) -> None:
        while True:
            self._wake.clear()
            await self._quietly(store.judge_all(self.judge()))
            if self._session.active and self._is_due():
                await self._quietly(self.run())
            await self._rest()

    def _is_due(self) -> bool:
        if (
            self._asked_at is None
            or self._failed
            or self._seen_as != frozenset(company_roles(self._session.state.value.person))
        ):
            return True
        return self._clock.monotonic() - self._asked_at >= EVERY_S

    async def _rest(self) -> None:
        """Until the next round or the next Kyiv day; a nudge ends it."""
        now = self._accounts.operator_now()
        morning = day_start(kyiv_day(now) + timedelta(days=1))
        seconds = min(EVERY_S, (morning - now).total_seconds() + 1.0)
        timer = self._scope.start(self._clock.sleep(seconds), name="fleet pause")
        nudged = self._scope.start(self._wake.wait(), name="fleet nudge")
        try:
            await asyncio.wait((timer, nudged), return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            nudged.cancel()

    async def _quietly(self, work: Awaitable[object]) -> None:
        try:
            await work
        except AppError as error:
            log.info("fleet.failed", extra={"error": type(error).__name__})

    # --- rounds ---------------------------------------------------------------------------------
    async def run(self, *, full: bool = False) -> None:
        """A round, or the one that runs already. Its AppError; nothing where no company is."""
        if self._store is None or not self._customers():
            return
        if not self.running:
            work = self._round(self._store, full=full)
            self._flight = self._scope.start(work, name="fleet round", awaited=True)
        flight = self._flight
        if flight is not None:
            await asyncio.shield(flight)

    async def _round(self, store: FleetStore, *, full: bool) -> None:
        now = self._accounts.operator_now()
        roles = frozenset(company_roles(self._session.state.value.person))
        others = bool(self._seen_as) and roles != self._seen_as  # she sees other numbers now
        self._asked_at, self._failed, self._seen_as = self._clock.monotonic(), False, roles
        self.began()
        since = None if full or others else await since_of(store, now)
        round_ = await store.begin(at=now, full=since is None)
        self._freshness.set(replace(self._freshness.value, running=True, done=0, error=""))
        error: AppError | None = None
        left = False
        try:
            await self._asking(store).ask_all(self._customers(), round_, since)
            left = since is not None and await self._census.some_left(
                self._port, self._customers(), store
            )
        except AppError as caught:
            error, self._failed = caught, True
            self._accounts.lost(caught)
        cause = cause_of(error) if error is not None else ""
        if not isinstance(error, StorageTrouble):
            await store.end(round_, at=self._accounts.operator_now(), error=cause)
        fresh = await store.freshness()
        self._freshness.set(replace(fresh, running=False))
        if error is not None:
            raise error
        if left:
            await self._round(store, full=True)
        self._accounts.reached()

    def _asking(self, store: FleetStore) -> FleetRound:
        return FleetRound(self._port, store, self.judge, self._freshness)

    async def ask_failed(self) -> None:
        """The numbers that failed, once more; nothing else."""
        store = self._store
        if store is None:
            return
        failed = await store.failed_numbers()
        for n in range(0, len(failed), ASKED_AT_ONCE):
            await self._asking(store).ask_some(failed[n : n + ASKED_AT_ONCE])
        self._freshness.set(await store.freshness())

    async def ask_now(self, numbers: Sequence[str]) -> None:
        """These few at once: something of them has just been changed from here. AppErrors."""
        if self._store is not None:
            await self._asking(self._store).ask_some(numbers[:ASKED_AT_ONCE])

    # --- single numbers -------------------------------------------------------------------------
    def hear(self, event: Event) -> None:
        if self._store is None or not self._customers() or not self._session.active:
            return
        if event.topic in {"resync", "account"}:
            self.ask_again()
        elif event.topic in {"balance", "line"}:
            self._named.update(event.keys[:1] or ("",))
            if self._flushing is None or self._flushing.done():
                flush = self._flush(self._store)
                self._flushing = self._scope.start(flush, name="fleet numbers named")

    async def _flush(self, store: FleetStore) -> None:
        """What the stream has named within a second, asked at once; many as "what has changed".

        A batch names its own numbers as fast as it pays them: asking takes a share of the time, so
        that the batch has the rest of the operator.
        """
        while self._named:
            await self._clock.sleep(GATHERED_S)
            named, self._named = self._named, set()
            numbers = [name for name in named if name.startswith("+")]
            storm = len(numbers) != len(named) or len(numbers) > NAMED_MOST
            began = self._clock.monotonic()
            if storm:
                await self._quietly(self.run())
            for n in range(0, 0 if storm else len(numbers), ASKED_AT_ONCE):
                some = self._asking(store).ask_some(numbers[n : n + ASKED_AT_ONCE])
                await self._quietly(some)
            took = self._clock.monotonic() - began
            await self._clock.sleep(rest_after(took, storm=storm))


def _nothing() -> None:
    return
