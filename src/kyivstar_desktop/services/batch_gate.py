"""The way out for rows: eight at once, one wait for all after 429 or 503, one step-up for all."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Throttled
from kyivstar_desktop.services.money_rules import MAX_WAIT_S

if TYPE_CHECKING:
    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.errors import StepUpNeeded
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.batch import BatchPort
    from kyivstar_desktop.services.session import Session

AT_ONCE = 8


class Gate:
    """The part of MoneyPort that a Sender uses, for all rows of all batches together."""

    def __init__(self, port: BatchPort, clock: Clock) -> None:
        self._port, self._clock = port, clock
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._not_before = 0.0

    async def send(self, intent: Intent) -> PaymentSeen:
        """One attempt; Retry-After of any row holds every row back."""
        async with self._slots:
            wait = self._not_before - self._clock.monotonic()
            if wait > 0:
                await self._clock.sleep(wait)
            try:
                return await self._port.send(intent)
            except Throttled as error:
                until = self._clock.monotonic() + min(max(error.wait_s, 0.0), MAX_WAIT_S)
                self._not_before = max(self._not_before, until)
                raise


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
