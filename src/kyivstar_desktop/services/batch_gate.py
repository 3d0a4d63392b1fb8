"""The way out for rows: eight at once, one wait for all after 429 or 503, one step-up for all."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, cast

from kyivstar_desktop.domain.errors import Throttled, TimedOut
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.intent_sending import Sender, Turn
from kyivstar_desktop.services.money_rules import MAX_WAIT_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.errors import StepUpNeeded
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock, MoneyPort
    from kyivstar_desktop.services.ports.batch import BatchPort
    from kyivstar_desktop.services.session import Session

AT_ONCE = 8


class Gate:
    """The part of MoneyPort that a Sender uses, and the places of all rows of all batches."""

    def __init__(self, port: BatchPort, clock: Clock) -> None:
        self.clock = clock
        self._port = port
        self._free = AT_ONCE
        self._waiting: deque[asyncio.Future[bool]] = deque()
        self._not_before = 0.0

    async def send(self, intent: Intent) -> PaymentSeen:
        """One attempt; Retry-After of any row keeps every row waiting."""
        try:
            return await self._port.send(intent)
        except Throttled as error:
            until = self.clock.monotonic() + min(max(error.wait_s, 0.0), MAX_WAIT_S)
            self._not_before = max(self._not_before, until)
            raise

    def closed_s(self) -> float:
        """Seconds until anything may go; 0 or less: now."""
        return self._not_before - self.clock.monotonic()

    def place(self) -> asyncio.Future[bool]:
        """Done with True once a place is taken; in the order of asking. Whoever waits may set it
        to False instead.
        """
        waiting: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        self._hand_out()
        return waiting

    def leave(self) -> None:
        """A place is free again."""
        self._free += 1
        self._hand_out()

    def _hand_out(self) -> None:
        while self._free and self._waiting:
            waiting = self._waiting.popleft()
            if not waiting.done():
                self._free -= 1
                waiting.set_result(True)


class Place(Turn):
    """One of eight at the operator, for one row."""

    def __init__(self, gate: Gate, is_open: Callable[[], bool]) -> None:
        self._gate, self._is_open = gate, is_open
        self._held = False
        self._asked: asyncio.Future[bool] | None = None
        self._off = asyncio.Event()

    async def take(self) -> bool:
        if not self._held and not await self._placed():
            return False
        while (wait := self._gate.closed_s()) > 0 and not self._off.is_set():
            try:
                await within(self._gate.clock, wait, self._off.wait())
            except TimedOut:
                continue
        return not self._off.is_set() and self._is_open()

    def give(self) -> None:
        if self._held:
            self._held = False
            self._gate.leave()

    def call_off(self) -> None:
        self._off.set()
        if self._asked is not None and not self._asked.done():
            self._asked.set_result(False)

    async def _placed(self) -> bool:
        if self._off.is_set():
            return False
        asked = self._asked = self._gate.place()
        try:
            self._held = await asked
        except asyncio.CancelledError:
            if asked.done() and not asked.cancelled() and asked.result():
                self._gate.leave()  # it came in the very moment
            raise
        return self._held


class RowSender(Sender):
    """A Sender of rows: each waits for its place at the gate."""

    def __init__(self, port: BatchPort, clock: Clock, session: Session, accounts: Accounts) -> None:
        self._gate = Gate(port, clock)
        super().__init__(
            cast("MoneyPort", self._gate), cast("Session", OneStepUp(session)), accounts
        )

    def turn(self, is_open: Callable[[], bool]) -> Turn:
        return Place(self._gate, is_open)


class OneStepUp:
    """The part of Session that a Sender uses: eight rows ask, the person is asked once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._asking: asyncio.Task[None] | None = None

    async def step_up(self, needed: StepUpNeeded) -> None:
        """Raises `needed` when it was declined, for everybody who waits."""
        if self._asking is None or self._asking.done():
            from kyivstar_desktop.services.tasks import TaskScope  # noqa: PLC0415 one question

            scope = TaskScope()
            self._asking = scope.start(
                self._session.step_up(needed), name="step up for a batch", awaited=True
            )
        await asyncio.shield(self._asking)
