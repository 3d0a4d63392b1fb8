"""Live: keeps the event stream open and hands its hints on; polls while there is none."""

from __future__ import annotations

import asyncio
import logging
import random
from collections import deque
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, StorageTrouble, TimedOut
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Clock, Event, EventsPort
    from kyivstar_desktop.services.session import OpenProfile

log = logging.getLogger("http")
SHORTEST_S, LONGEST_S = 1.0, 30.0
DOWN_S = 10.0
OPEN_S = 5.0
POLL_S = 60.0
SAVE_S = 1.0
REMEMBERED = 1000


class Live:
    """One stream for the open profile, resumed by the id kept in its store.

    `down` is set when there has been no stream for 10 s: balances, history and open payments are
    then asked every 60 s (docs/contract.md 4).
    """

    def __init__(
        self,
        events: EventsPort,
        accounts: Accounts,
        history: History,
        payments: Payments,
        clock: Clock,
        *,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._events, self._accounts = events, accounts
        self._history, self._payments = history, payments
        self._clock, self._jitter = clock, jitter
        self._session = accounts.session
        self._scope = TaskScope()
        self._started = False
        self._connected = False
        self._trying_at: float | None = None
        self._lost_at = clock.monotonic()
        self._saved_at = 0.0
        self._last = ""
        self._known: deque[str] = deque(maxlen=REMEMBERED)
        self._nudge = asyncio.Event()
        self.down: Observable[bool] = Observable(False)
        self.also: list[Callable[[Event], None]] = []  # whoever else hears each event
        self._session.opened.subscribe(self._on_opened)
        self._session.state.subscribe(lambda _: self._nudge.set())
        self._session.before_close(self._end)

    def start(self) -> None:
        """From now on a stream is kept whenever somebody is signed in."""
        self._started = True
        self._on_opened(self._session.opened.value)

    async def aclose(self) -> None:
        self._started = False
        await self._end()

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        if profile is None or not self._started:
            return
        self._scope = TaskScope()
        self._known.clear()
        self._last, self._connected = "", False
        self._lost_at = self._clock.monotonic()
        self._scope.start(self._keep(profile), name="event stream")
        self._scope.start(self._poll(), name="polling instead of events")

    async def _end(self) -> None:
        profile = self._session.opened.value
        await self._scope.aclose()
        if profile is not None and self._last:
            await self._save(profile)

    # --- the stream -----------------------------------------------------------------------------
    async def _keep(self, profile: OpenProfile) -> None:
        fails = 0
        after = await profile.store.get_value("event_id")
        while True:
            await self._signed_in()
            began = self._trying_at = self._clock.monotonic()
            try:
                await self._listen(profile, self._last or after)
            except AppError as error:
                self._accounts.lost(error)
                log.info("events.lost", extra={"error": type(error).__name__})
            lasted = self._connected or self._clock.monotonic() - began >= DOWN_S
            fails = 0 if lasted else fails + 1
            self._off_line()
            await self._rest(fails)

    async def _listen(self, profile: OpenProfile, after: str | None) -> None:
        stream = self._events.stream(after=after)
        try:
            async for event in stream:
                self._on_line()
                await self._take(profile, event)
        finally:
            if isinstance(stream, AsyncGenerator):
                await stream.aclose()

    async def _signed_in(self) -> None:
        while not self._session.active:
            self._nudge.clear()
            await self._nudge.wait()

    async def _rest(self, fails: int) -> None:
        """1 to 30 s, doubling, full jitter; a sign-in ends the wait."""
        ceiling = min(LONGEST_S, SHORTEST_S * 2.0 ** min(fails, 6))
        seconds = SHORTEST_S + (ceiling - SHORTEST_S) * self._jitter()
        self._nudge.clear()
        try:
            await within(self._clock, seconds, self._nudge.wait())
        except TimedOut:
            return

    async def _take(self, profile: OpenProfile, event: Event) -> None:
        if event.id and event.id in self._known:
            return
        if event.id:
            self._known.append(event.id)
            self._last = event.id
        self._accounts.hear(event)
        self._history.hear(event)
        self._payments.hear(event)
        for hear in self.also:
            hear(event)
        if self._clock.monotonic() - self._saved_at >= SAVE_S:
            await self._save(profile)

    async def _save(self, profile: OpenProfile) -> None:
        """At most once a second: an event heard twice is harmless, a disk kept busy is not."""
        self._saved_at = self._clock.monotonic()
        try:
            await profile.store.put_value("event_id", self._last or None)
        except StorageTrouble as error:
            log.info("events.unsaved", extra={"error": error.kind})

    # --- without a stream -----------------------------------------------------------------------
    def _on_line(self) -> None:
        self._connected = True
        self._accounts.reached()
        self.down.set(False)

    def _off_line(self) -> None:
        if self._is_up():
            self._lost_at = self._clock.monotonic()
        self._connected, self._trying_at = False, None

    def _is_up(self) -> bool:
        """A stream may be silent for long: one that has been open for a while counts as up."""
        opened = self._trying_at
        return self._connected or (
            opened is not None and self._clock.monotonic() - opened >= OPEN_S
        )

    async def _poll(self) -> None:
        while True:
            await self._clock.sleep(DOWN_S)
            late = self._clock.monotonic() - self._lost_at
            if self._is_up() or not self._session.active:
                self.down.set(False)
                continue
            if late < DOWN_S:
                continue
            self.down.set(True)
            if late % POLL_S < DOWN_S:
                self._accounts.poke()
                self._history.poke()
