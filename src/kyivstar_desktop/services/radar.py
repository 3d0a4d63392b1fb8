"""Radar: what changes in the operator's prices and services, and how many numbers it touches."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.catalogue import Catalogue
from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.fleet import FleetQuery
from kyivstar_desktop.domain.radar import Change, changes, with_new
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.analytics import Analytics
    from kyivstar_desktop.services.catalogue import PriceList
    from kyivstar_desktop.services.fleet import Fleet

EMPTY = Catalogue((), ())


class Radar:
    """`found`: every change once, newest first. `fresh`: those of the last look, to be told."""

    def __init__(
        self, prices: PriceList, accounts: Accounts, fleet: Fleet, analytics: Analytics
    ) -> None:
        self._prices, self._accounts = prices, accounts
        self._fleet, self._analytics = fleet, analytics
        self._scope = TaskScope()
        self._again = asyncio.Event()
        self._seen: Noted[Catalogue] = Noted("radarSeen", Catalogue, EMPTY, accounts=accounts)
        self.found: Noted[tuple[Change, ...]] = Noted(
            "radarFound", tuple[Change, ...], (), accounts=accounts
        )
        self.fresh: Observable[tuple[Change, ...]] = Observable(())
        for source in (prices.state, fleet.loaded, fleet.applies):
            source.subscribe(self._on_change, quiet=True)
        self._seen.read.subscribe(self._on_change, quiet=True)
        self.found.read.subscribe(self._on_change, quiet=True)
        accounts.session.follow(self._on_opened)
        accounts.session.before_close(self._detach)

    async def look(self) -> None:
        """Compares the catalogue with the one that was looked at last."""
        now, seen = self._prices.value, self._seen.state.value
        if now is None or now == seen:
            return
        if seen.offerings:
            counts = await self._counts()
            at = self._accounts.operator_now()
            made = tuple(
                replace(one, numbers=counts.get(one.offering, 0), at=at)
                for one in changes(seen, now)
            )
            told = {one.id for one in self.found.state.value}
            new = tuple(one for one in made if one.id not in told)
            if new:
                await self.found.put(with_new(self.found.state.value, new))
                self.fresh.set(new)
        await self._seen.put(now)

    async def aclose(self) -> None:
        await self._detach()
        await self._seen.aclose()
        await self.found.aclose()

    # --- inside ---------------------------------------------------------------------------------
    async def _counts(self) -> dict[str, int]:
        """Offering -> numbers that have it: tariffs by the park, services by their last charges."""
        names = {one.name: one.id for one in self._seen.state.value.offerings if one.is_tariff}
        counts: dict[str, int] = {}
        for service in await self._analytics.services("", self._analytics.last_month):
            counts[service.offering] = service.rows
        for group in await self._fleet.groups(FleetQuery(group="tariff")):
            ident = names.get(group.title, "")
            if ident:
                counts[ident] = group.sums.count
        return counts

    def _on_change(self, _new: object) -> None:
        self._again.set()

    def _on_opened(self, profile: object) -> None:
        self._scope.cancel()
        self.fresh.set(())
        if profile is not None:
            self._scope = TaskScope()
            self._scope.start(self._follow(), name="follow prices")

    async def _follow(self) -> None:
        while True:
            await self._again.wait()
            self._again.clear()
            ready = self._seen.read.value and self.found.read.value and self._fleet.loaded.value
            if not ready or not self._fleet.applies.value:
                continue
            try:
                await self.look()
            except AppError:  # the next catalogue is compared with the same old one
                continue

    async def _detach(self) -> None:
        await self._scope.aclose()
