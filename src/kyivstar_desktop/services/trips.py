"""Trips: a roaming service that is switched off by itself when the trip is over.

The day is kept in the profile with the key of its order: looked at at each start, each hour and
whenever services are read, it is one order, also when the client was shut on that day. Only where
a try is known to have left nothing behind does the next one get another key.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import date  # noqa: TC003 the store reads Trip back by its types
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping

    from kyivstar_desktop.domain.orders import Option
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.refresh import Loadable

log = logging.getLogger("store")
LOOK_S, PAUSE_S = 3600.0, 300.0


@dataclass(frozen=True, slots=True)
class Trip:
    """`off` is the Kyiv day from which the service is not wanted any more."""

    option: str
    line: str
    customer: str
    key: str
    off: date


class Trips:
    """`planned.state` are the trips of the open profile."""

    def __init__(self, orders: Orders, accounts: Accounts, clock: Clock) -> None:
        self._orders, self._accounts, self._clock = orders, accounts, clock
        self._session = accounts.session
        self._scope = TaskScope()
        self._flight: asyncio.Task[None] | None = None
        self._not_before = 0.0  # a try without a network is not repeated at every hint
        self.planned: Noted[tuple[Trip, ...]] = Noted(
            "trips", tuple[Trip, ...], (), accounts=accounts
        )
        self._session.follow(lambda _: self._on_opened())
        self._session.before_close(self._end)
        orders.options.state.subscribe(self._on_options)

    def days(self) -> Mapping[str, date]:
        """When services go off, by option id."""
        return {trip.option: trip.off for trip in self.planned.state.value}

    async def plan(self, option: Option, customer: str, off: date | None) -> None:
        """None forgets the trip. StorageTrouble: it was not kept."""
        others = [trip for trip in self.planned.state.value if trip.option != option.id]
        if off is not None:
            others.append(Trip(option.id, option.line, customer, new_key(), off))
        await self.planned.put(tuple(others))
        self.look()

    def look(self) -> None:
        """Switches off what is due; while that goes on, a second call changes nothing."""
        busy = self._flight is not None and not self._flight.done()
        busy = busy or self._clock.monotonic() < self._not_before
        if not busy and not self._scope.closed and self._session.active and self._due():
            self._flight = self._scope.start(self._switch_off(), name="trips")

    async def aclose(self) -> None:
        await self._end()
        await self.planned.aclose()

    async def _end(self) -> None:
        await self._scope.aclose()

    def _due(self) -> tuple[Trip, ...]:
        today = kyiv_day(self._accounts.operator_now())
        return tuple(trip for trip in self.planned.state.value if trip.off <= today)

    async def _switch_off(self) -> None:
        known = self._orders.options.value
        for trip in self._due():
            option = next((one for one in known or () if one.id == trip.option), None)
            if known is None:
                return
            if option is not None and option.live and option.status != "pendingTerminate":
                asked = NewOrder(
                    trip.key, Act.DISCONNECT, trip.line, trip.customer, product=trip.option
                )
                try:
                    await self._orders.place(asked)
                except Refused as refused:  # its end has been decided otherwise
                    log.info("trip.refused", extra={"code": refused.code})
                except AppError as error:  # nothing has left: the next look is another act
                    log.info("trip.waits", extra={"error": type(error).__name__})
                    self._not_before = self._clock.monotonic() + PAUSE_S
                    await self._put(trip, replace(trip, key=new_key()))
                    return
            await self._put(trip, None)

    async def _put(self, old: Trip, new: Trip | None) -> None:
        others = [trip for trip in self.planned.state.value if trip.option != old.option]
        await self.planned.put(tuple(others) if new is None else (*others, new))

    async def _each_hour(self) -> None:
        while True:
            await self._clock.sleep(LOOK_S)
            self.look()

    def _on_opened(self) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        self._flight, self._not_before = None, 0.0
        if self._session.opened.value is not None:
            self._scope.start(self._each_hour(), name="trips each hour")

    def _on_options(self, state: Loadable[tuple[Option, ...]]) -> None:
        if state.value is not None and not state.busy and state.error is None:
            self.look()
