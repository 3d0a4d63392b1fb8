"""Own use over every tariff: read from the stored history in slices, rated, kept up to date."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineKind
from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.history import Category, HistoryQuery
from kyivstar_desktop.domain.kyiv import day_start, from_us, kyiv_day, month_after, month_of
from kyivstar_desktop.domain.tariff_rating import Rated, Rater, cheapest
from kyivstar_desktop.domain.tariff_use import (
    OwnUse,
    PeriodUse,
    UseGatherer,
    basis,
    bounds,
    by_hand,
    wait_days,
)
from kyivstar_desktop.domain.tariffs import tab_of, tab_of_line
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.catalogue import PriceList
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.ports import Store
    from kyivstar_desktop.services.session import OpenProfile

SLICE = 250  # rows between two turns of the loop: about a millisecond
RATED = 20  # tariffs between two turns
USE = frozenset({Category.CALLS, Category.DATA, Category.MESSAGES, Category.TARIFF})


@dataclass(frozen=True, slots=True)
class Advice:
    """Of one line. `own` None: not read yet, or the history is still on its way (`reading`).

    `rated` by offering id; `best`: the cheapest tariff to which the line can move, its own
    included; "" where nothing is known.
    """

    line: str = ""
    own: OwnUse | None = None
    reading: bool = False
    rated: Mapping[str, Rated] = field(default_factory=dict)
    best: str = ""


class Tariffs:
    """`advice` follows the current line while somebody watches it."""

    def __init__(
        self, prices: PriceList, accounts: Accounts, history: History, orders: Orders
    ) -> None:
        self._prices, self._accounts = prices, accounts
        self._history, self._orders = history, orders
        self._scope = TaskScope()
        self._profile: OpenProfile | None = None
        self._task: asyncio.Task[None] | None = None
        self._again = False
        self._manual: dict[str, Mapping[str, int]] = {}
        self.advice: Observable[Advice] = Observable(Advice())
        accounts.session.follow(self._on_opened)
        accounts.session.before_close(self.aclose)
        accounts.current.subscribe(lambda _: self._if_watched())
        history.version.subscribe(lambda _: self._if_watched())
        history.state.subscribe(lambda _: self._if_watched())
        prices.state.subscribe(lambda _: self._if_watched())
        orders.options.state.subscribe(lambda _: self._if_watched())

    def poke(self) -> None:
        """Works it out anew in the background; asked while it runs, exactly once more."""
        if self._profile is None or self._scope.closed:
            return
        if self._task is not None and not self._task.done():
            self._again = True
            return
        self._task = self._scope.start(self._work(self._profile), name="rate tariffs")

    def use_figures(self, figures: Mapping[str, int] | None) -> None:
        """The person's own figures a period, kind -> units; None: the history again."""
        line = self._accounts.current.value
        if line is None:
            return
        if figures is None:
            self._manual.pop(line.id, None)
        else:
            self._manual[line.id] = dict(figures)
        self.poke()

    def added(self, line: Line) -> dict[str, int | None]:
        """Allowances a period of connected services, which stay whatever the tariff is."""
        found: dict[str, int | None] = {}
        period = basis(line.charge_period)
        for option in self._orders.connected(line.id):
            offering = self._prices.find(option.offering)
            if offering is None or offering.fee is None or offering.fee.period != period:
                continue
            for allowance in offering.allowances:
                have, more = found.get(allowance.code, 0), allowance.count
                found[allowance.code] = None if have is None or more is None else have + more
        return found

    async def aclose(self) -> None:
        await self._scope.aclose()

    # --- work -----------------------------------------------------------------------------------
    async def _work(self, profile: OpenProfile) -> None:
        again = True
        while again:
            self._again = False
            line = self._accounts.current.value
            if line is None:
                self.advice.set(Advice())
            else:
                try:
                    await self._advise(profile.store, line)
                except AppError:  # the store is closed or damaged: no advice, and the page says why
                    self.advice.set(Advice(line.id))
            again = self._again

    async def _advise(self, store: Store, line: Line) -> None:
        own = await self._own(store, line)
        if own is None:
            self.advice.set(Advice(line.id, reading=True))
            return
        found = Advice(line.id, own)
        if own.known and self._prices.value is not None:
            found = await self._rated(found, line)
        self.advice.set(found)

    async def _own(self, store: Store, line: Line) -> OwnUse | None:
        """None: the months in question are still being read."""
        period, now = basis(line.charge_period), self._accounts.operator_now()
        if (figures := self._manual.get(line.id)) is not None:
            return by_hand(period, figures, now)
        if line.kind is LineKind.HOME:  # nothing is metered: the fee is all
            start, end = bounds(period, None, now, 1)[0]
            return OwnUse(period, (PeriodUse(start, end),))
        since = await self._known_since(store, line, now)
        if since is None:
            return None
        anchor = line.next_charge.at if period == "P4W" else None
        spans = tuple(span for span in bounds(period, anchor, now) if span[0] >= since)
        if not spans:
            if self._still_reading(line, since):
                return None
            return OwnUse(period, wait_days=wait_days(period, anchor, since, now))
        gatherer = UseGatherer(spans)
        first, last = kyiv_day(spans[-1][0]), kyiv_day(spans[0][1])
        query = HistoryQuery((line.number,), since=first, until=_next(last), categories=USE)
        async for chunk in store.history_all(query):
            for at in range(0, len(chunk), SLICE):
                gatherer.feed(chunk[at : at + SLICE])
                await asyncio.sleep(0)
        return OwnUse(period, gatherer.result())

    async def _known_since(self, store: Store, line: Line, now: datetime) -> datetime | None:
        """The instant from which every row is stored; None: nothing is yet."""
        span = await store.history_span(line.number)
        covered = set(await store.covered(line.number))
        if span is None and not covered:
            if self._history.state.value.at is None:
                return None
            return line.started or now
        month = month_of(kyiv_day(now))
        while (earlier := month_after(month, -1)) in covered:
            month = earlier
        since = day_start(month)
        started = line.started
        if started is None:  # not stated: the first row is the first sign of life
            started = from_us(span[0]) if span is not None else now
        return max(since, started)

    def _still_reading(self, line: Line, since: datetime) -> bool:
        """Whether older months may still come."""
        begun = line.started is not None and since <= line.started
        return self._history.state.value.busy and not begun

    async def _rated(self, found: Advice, line: Line) -> Advice:
        catalogue = self._prices.value
        if catalogue is None or found.own is None:
            return found
        rater = Rater(found.own, self.added(line))
        home = tab_of_line(line)
        rated: dict[str, Rated] = {}
        mine: list[Rated] = []
        tariffs = [one for one in catalogue.offerings if one.is_tariff]
        for number, one in enumerate(tariffs):
            if number % RATED == RATED - 1:
                await asyncio.sleep(0)
            made = rater.rate(one)
            if made is None:
                continue
            rated[one.id] = made
            if one.id == line.tariff_id or (one.can_order and tab_of(one) is home):
                mine.append(made)
        best = cheapest(mine)
        return replace(found, rated=rated, best=best.offering if best is not None else "")

    # --- who is looked at -----------------------------------------------------------------------
    def _if_watched(self) -> None:
        if self.advice.watched:
            self.poke()

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile, self._task, self._again = profile, None, False
        self._manual.clear()
        self.advice.set(Advice())


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)
