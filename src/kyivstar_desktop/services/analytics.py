"""Analytics: what a company spends by department, person, service and month, from kept sums."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.analytics import (
    NOTHING,
    By,
    Idle,
    IdleSums,
    MonthSums,
    Odd,
    PersonSum,
    Ranked,
    ServiceSum,
    Sums,
)
from kyivstar_desktop.domain.budgets import Forecast, forecast_from
from kyivstar_desktop.domain.errors import VaultLocked
from kyivstar_desktop.domain.kyiv import kyiv_day, month_after, month_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.analytics_sync import AnalyticsSync

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from kyivstar_desktop.domain.fleet import Node
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.company import CompanyHistoryPort
    from kyivstar_desktop.services.ports.rollups import RollupStore

SHAPES = 3
SHOWN_MONTHS = 12


@dataclass(frozen=True, slots=True)
class NodeSpend:
    """A node in the chosen month. `forecast` None: the month is over, or too little is known."""

    node: str
    sums: Sums = NOTHING
    forecast: Forecast | None = None
    before: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """One node and one month. `months` ends with the chosen one; `same` is the month before it up
    to the same day (the whole of it where the month is over); `own` is what is not in `children`.
    `idle` and `odd` are nothing until `attention` has counted them.
    """

    node: str
    month: date
    today: date
    months: tuple[MonthSums, ...] = ()
    whole: NodeSpend = field(default_factory=lambda: NodeSpend(""))
    same: int = 0
    children: tuple[NodeSpend, ...] = ()
    own: Sums = NOTHING
    idle: IdleSums = field(default_factory=IdleSums)
    odd: int = 0

    @property
    def is_now(self) -> bool:
        return month_of(self.today) == self.month

    @property
    def sums(self) -> Sums:
        return self.whole.sums


class Analytics:
    """Questions work offline. VaultLocked while no profile is open, StorageTrouble as the store."""

    def __init__(
        self, port: CompanyHistoryPort, accounts: Accounts, fleet: Fleet, clock: Clock
    ) -> None:
        self._accounts, self._fleet = accounts, fleet
        self.sync = AnalyticsSync(port, accounts, fleet, clock)

    def _store(self) -> RollupStore:
        if self.sync.store is None:
            raise VaultLocked
        return self.sync.store

    @property
    def today(self) -> date:
        """The operator's Kyiv day."""
        return kyiv_day(self._accounts.operator_now())

    @property
    def last_month(self) -> date:
        """The newest month that is over."""
        return month_after(month_of(self.today), -1)

    # --- the tree -------------------------------------------------------------------------------
    def children(self, node: str) -> tuple[Node, ...]:
        """Of "" those of the only root, or the roots where there are several."""
        nodes = self._fleet.nodes.value
        node = node or self.root
        if not node:
            known = {one.id for one in nodes}
            return tuple(one for one in nodes if one.parent not in known)
        return tuple(one for one in nodes if one.parent == node and one.id != node)

    @property
    def root(self) -> str:
        """The node that is the whole company, "" where there is not exactly one."""
        nodes = self._fleet.nodes.value
        known = {one.id for one in nodes}
        roots = [one.id for one in nodes if one.parent not in known]
        return roots[0] if len(roots) == 1 else ""

    def path(self, node: str) -> tuple[Node, ...]:
        """From below the company down to the node."""
        nodes = {one.id: one for one in self._fleet.nodes.value}
        found: list[Node] = []
        here = nodes.get(node)
        while here is not None and here not in found:
            found.append(here)
            here = nodes.get(here.parent)
        return tuple(reversed(found))

    # --- questions ------------------------------------------------------------------------------
    async def overview(self, node: str, month: date) -> Overview:
        """All that the first look at a node shows: some indexed reads of sums."""
        store, today = self._store(), self.today
        months = await store.months(node, month_after(month, 1 - SHOWN_MONTHS))
        months = tuple(one for one in months if one.month <= month)
        ids = [one.id for one in self.children(node)]
        spends = await self.spends(month, (*ids, node))
        before = await self._same_days(store, node, month, today)
        return Overview(
            node,
            month,
            today,
            months,
            spends[node],
            before,
            tuple(spends[ident] for ident in ids),
            _own(spends[node].sums, [spends[ident].sums for ident in ids]),
        )

    async def attention(self, view: Overview) -> Overview:
        """The same with its unused and unusual numbers: counted over the whole park."""
        store, now = self._store(), self._accounts.operator_now()
        return replace(
            view,
            idle=await store.idle_sums(view.node, now),
            odd=await store.count_odd(view.node, view.month),
        )

    async def _same_days(self, store: RollupStore, node: str, month: date, today: date) -> int:
        last = month_after(month, -1)
        if month_of(today) != month:
            return (await store.nodes(last, (node,))).get(node, NOTHING).spent
        shapes = (await store.shapes((last,), today.day, (node,))).get(node, ((0, 0),))
        return shapes[0][0]

    async def spends(
        self, month: date, ids: Sequence[str] | None = None
    ) -> Mapping[str, NodeSpend]:
        """Spend of the month and its end by node; `ids` None: every node with a sum."""
        store, today = self._store(), self.today
        sums = await store.nodes(month, ids)
        early = await store.nodes(month_after(month, -1), ids)
        shapes: Mapping[str, tuple[tuple[int, int], ...]] = {}
        is_now = month_of(today) == month
        if is_now:
            wanted = [month_after(month, -n) for n in range(1, SHAPES + 1)]
            shapes = await store.shapes(wanted, today.day, ids)
        return {
            ident: NodeSpend(
                ident,
                found := sums.get(ident, NOTHING),
                _forecast(found.spent, today, shapes.get(ident, ())) if is_now else None,
                early.get(ident, NOTHING).spent,
            )
            for ident in (ids if ids is not None else sums)
        }

    async def months(self, node: str, since: date) -> tuple[MonthSums, ...]:
        return await self._store().months(node, since)

    async def before(self, month: date, count: int) -> Mapping[str, tuple[Money, ...]]:
        """Node -> spend of the `count` months before, newest first."""
        store = self._store()
        found = [await store.nodes(month_after(month, -n)) for n in range(1, count + 1)]
        known = {ident for one in found for ident in one}
        return {
            ident: tuple(Money(one.get(ident, NOTHING).spent) for one in found) for ident in known
        }

    async def services(self, node: str, month: date) -> tuple[ServiceSum, ...]:
        return await self._store().services(node, month)

    async def top(self, node: str, month: date, by: By, limit: int = 50) -> tuple[Ranked, ...]:
        return await self._store().top(node, month, by, limit)

    async def people(self, node: str, month: date, limit: int = 200) -> tuple[PersonSum, ...]:
        return await self._store().people(node, month, limit)

    async def odd(self, node: str, month: date, limit: int = 200) -> tuple[Odd, ...]:
        return await self._store().odd(node, month, limit)

    async def idle(self, node: str, limit: int = 500) -> tuple[Idle, ...]:
        return await self._store().idle(node, self._accounts.operator_now(), limit)

    # --- life -----------------------------------------------------------------------------------
    def hear(self, event: Event) -> None:
        self.sync.hear(event)

    async def aclose(self) -> None:
        await self.sync.aclose()


def _own(whole: Sums, parts: Sequence[Sums]) -> Sums:
    rest = whole
    for part in parts:
        rest = rest - part
    return rest


def _forecast(spent: int, today: date, shapes: Sequence[tuple[int, int]]) -> Forecast | None:
    """A month before that has a sum is enough to know the shape; else the days of this one."""
    known = any(so_far or rest for so_far, rest in shapes)
    pairs = [(Money(so_far), Money(rest)) for so_far, rest in shapes if so_far or rest]
    days = 31 if known else (today.day if spent else 0)
    return forecast_from(Money(spent), today, pairs, days_known=days)
