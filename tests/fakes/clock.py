"""A clock moved by hand: `await clock.advance(seconds)` wakes the sleepers in their order."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TURNS = 300
QUIET = 15
"""Idle turns of Qt's loop after which it is quiet: what Qt itself has posted runs in a turn."""


async def settle(turns: int = TURNS) -> None:
    """Lets everything that is ready run; nothing here waits for real time.

    It ends as soon as the loop has nothing ready: then only time or a thread can move anything.
    Loops of the tests on Qt say so themselves by `waiting`; another one gets its `turns`.
    """
    loop = asyncio.get_running_loop()
    own = type(loop).__module__.startswith("asyncio.")
    ready = getattr(loop, "_ready", None) if own else None
    waiting: Callable[[], int] | None = getattr(loop, "waiting", None)
    quiet = 0
    for _ in range(turns):
        await asyncio.sleep(0)
        if ready is not None and not ready:
            return
        if waiting is not None:
            quiet = 0 if waiting() else quiet + 1
            if quiet == QUIET:
                return


class FakeClock:
    """Wall and monotonic clock. `jump` moves the wall alone, as a person or NTP does."""

    def __init__(self, start: datetime = START) -> None:
        self._start = start
        self._passed = 0.0
        self._jumped = timedelta()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = itertools.count()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed) + self._jumped

    def monotonic(self) -> float:
        return self._passed

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._passed + seconds, next(self._order), future))
        await future

    @property
    def sleeping(self) -> int:
        """How many tasks wait for time to pass."""
        return sum(not future.done() for _, _, future in self._sleepers)

    @property
    def next_due_s(self) -> float | None:
        """Seconds until the next sleeper wakes; None when nobody sleeps."""
        due = [when for when, _, future in self._sleepers if not future.done()]
        return min(due) - self._passed if due else None

    def jump(self, seconds: float) -> None:
        """The wall clock alone is set forward or back."""
        self._jumped += timedelta(seconds=seconds)

    async def advance(self, seconds: float) -> None:
        """Time passes; each sleeper wakes at its own instant and runs before the next one."""
        until = self._passed + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= until:
            when, _, future = heapq.heappop(self._sleepers)
            if future.done():
                continue
            self._passed = max(self._passed, when)
            future.set_result(None)
            await settle()
        self._passed = until
        await settle()
