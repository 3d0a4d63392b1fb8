"""Observable, Loadable, Refresher: state with an age, and one fetcher per resource."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from kyivstar_desktop.domain.errors import AppError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.tasks import TaskScope

T = TypeVar("T")
log = logging.getLogger("store")


class Observable(Generic[T]):
    """A value and those who watch it. Set swaps first, then speaks; equal values stay silent."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._slots: dict[int, Callable[[T], None]] = {}
        self._quiet: set[int] = set()
        self._next = 0

    @property
    def value(self) -> T:
        return self._value

    @property
    def watched(self) -> bool:
        """By anybody who looks at it; a quiet listener keeps nothing fresh."""
        return len(self._slots) > len(self._quiet)

    def set(self, value: T) -> None:
        if value == self._value:
            return
        self._value = value
        for slot in tuple(self._slots.values()):
            slot(value)

    def subscribe(self, slot: Callable[[T], None], *, quiet: bool = False) -> Callable[[], None]:
        """`slot(value)` at each change (not now); returns undo, harmless when called twice.

        `quiet`: it only listens, so that the value is not asked for because of it.
        """
        token = self._next
        self._next += 1
        self._slots[token] = slot
        if quiet:
            self._quiet.add(token)

        def undo() -> None:
            self._slots.pop(token, None)
            self._quiet.discard(token)

        return undo


@dataclass(frozen=True, slots=True)
class Loadable(Generic[T]):
    """The last good value, when it was true, and what went wrong since. Never re-dated."""

    value: T | None = None
    at: datetime | None = None
    busy: bool = False
    error: AppError | None = None

    @property
    def stale(self) -> bool:
        return self.error is not None


class Refresher(Generic[T]):
    """One flight at a time of `fetch`, whose result reaches `apply`; polls while `wanted()`.

    `state` carries the error and the busy flag; the value itself is owned by whoever applies.
    Logs the first failure and the recovery, nothing between.
    """

    def __init__(
        self,
        name: str,
        fetch: Callable[[], Awaitable[T]],
        apply: Callable[[T], Awaitable[None]],
        *,
        clock: Clock,
        scope: TaskScope,
        every_s: float = 60.0,
        wanted: Callable[[], bool] | None = None,
    ) -> None:
        self._name, self._fetch, self._apply = name, fetch, apply
        self._clock, self._scope, self._every_s = clock, scope, every_s
        self._wanted = wanted
        self._flight: asyncio.Task[None] | None = None
        self._again = False
        self.state: Observable[Loadable[None]] = Observable(Loadable())

    def poke(self) -> None:
        """Asks for a fresh value; while one is in flight, exactly one more follows it."""
        if self._scope.closed:
            return
        if self._flight is not None and not self._flight.done():
            self._again = True
            return
        self._flight = self._scope.start(self._fly(), name=f"refresh {self._name}")

    async def now(self) -> None:
        """Fresh value or the AppError that stands in the way."""
        self.poke()
        while self._flight is not None and not self._flight.done():
            await self._flight
        error = self.state.value.error
        if error is not None:
            raise error

    def poll(self) -> None:
        """Starts polling for as long as the scope lives."""
        self._scope.start(self._poll(), name=f"poll {self._name}")

    async def _poll(self) -> None:
        while True:
            await self._clock.sleep(self._every_s)
            if self._wanted is None or self._wanted():
                self.poke()

    async def _fly(self) -> None:
        self.state.set(replace(self.state.value, busy=True))
        try:
            await self._apply(await self._fetch())
        except AppError as error:
            if self.state.value.error is None:
                log.info(
                    "refresh.failed", extra={"resource": self._name, "error": type(error).__name__}
                )
            self.state.set(Loadable(busy=False, error=error))
        else:
            if self.state.value.error is not None:
                log.info("refresh.recovered", extra={"resource": self._name})
            self.state.set(Loadable(at=self._clock.now()))
        finally:
            if self.state.value.busy:
                self.state.set(replace(self.state.value, busy=False))
        if self._again:
            self._again = False
            self._flight = self._scope.start(self._fly(), name=f"refresh {self._name}")
