"""Budgets: limits of the tree's nodes, how they stand, and one digest when some are in danger."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.budgets import (
    Limit,
    Place,
    Rule,
    Verdict,
    Watched,
    limits_of,
    month_end,
    passed,
    verdict_of,
)
from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.kyiv import month_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.services.undo import Step

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import date

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.analytics import Analytics, NodeSpend
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.undo import UndoStack

BEFORE = 3
BAD = frozenset((Verdict.SPENT, Verdict.OVER))


@dataclass(frozen=True, slots=True)
class Standing:
    """A node with a limit in this month."""

    node: str
    limit: Limit
    spent: Money
    forecast: Money | None
    verdict: Verdict

    @property
    def over(self) -> Money:
        """By how much the limit will be passed (or is); below zero: what will be left."""
        return (self.forecast if self.forecast is not None else self.spent) - self.limit.amount


@dataclass(frozen=True, slots=True)
class Table:
    """Every node with a limit, in the order of the tree; `month` None: nothing is known yet."""

    month: date | None = None
    until: date | None = None
    rows: Mapping[str, Standing] = field(default_factory=dict)
    before: Mapping[str, tuple[Money, ...]] = field(default_factory=dict)

    @property
    def bad(self) -> tuple[Standing, ...]:
        """Over, or going to be; the worst first."""
        found = [row for row in self.rows.values() if row.verdict in BAD]
        return tuple(sorted(found, key=lambda row: -row.over.kopiykas))


@dataclass(frozen=True, slots=True)
class Digest:
    """Points that were passed since the last one: `near` 80 %, `full` 100 %; `over` will exceed.

    `turn` grows, so that the same words may be told again.
    """

    turn: int
    month: date
    until: date
    near: tuple[str, ...]
    full: tuple[str, ...]
    over: int


class Budgets:
    """`table` follows rules, sums and the tree. `digest` is told once a point and month."""

    def __init__(
        self, analytics: Analytics, accounts: Accounts, fleet: Fleet, undo: UndoStack
    ) -> None:
        self._analytics, self._accounts = analytics, accounts
        self._fleet, self._undo = fleet, undo
        self._scope = TaskScope()
        self._again = asyncio.Event()
        self._shape: tuple[Place, ...] = ()
        self.rules: Noted[tuple[Rule, ...]] = Noted(
            "budgets", tuple[Rule, ...], (), accounts=accounts
        )
        self._watched: Noted[Watched] = Noted(
            "budgetsWatched", Watched, Watched(), accounts=accounts
        )
        self.table: Observable[Table] = Observable(Table())
        self.digest: Observable[Digest | None] = Observable(None)
        self.rules.state.subscribe(self._on_change, quiet=True)
        self._watched.read.subscribe(self._on_change, quiet=True)
        analytics.sync.ended.subscribe(self._on_change, quiet=True)
        fleet.nodes.subscribe(self._on_nodes, quiet=True)
        accounts.session.follow(self._on_opened)
        accounts.session.before_close(self._detach)

    # --- limits ---------------------------------------------------------------------------------
    async def put(self, rule: Rule, *, said: str = "") -> None:
        """Sets the limit of its node, with a step to take it back. StorageTrouble, VaultLocked."""
        await self._change(
            (*(one for one in self.rules.state.value if one.node != rule.node), rule), said
        )

    async def drop(self, node: str, *, said: str = "") -> None:
        """The node has no limit of its own any more; it may inherit one."""
        await self._change(tuple(one for one in self.rules.state.value if one.node != node), said)

    def rule(self, node: str) -> Rule | None:
        return next((one for one in self.rules.state.value if one.node == node), None)

    def room(self, node: str) -> Money | None:
        """What the node may still spend this month, at least 0; None: it has no limit."""
        row = self.table.value.rows.get(node)
        if row is None:
            return None
        return Money(max(0, (row.limit.amount - row.spent).kopiykas))

    def rooms(self) -> dict[str, tuple[str, Money]]:
        """Node -> (its name, what it may still spend this month), for those with a limit."""
        names = {node.id: node.name for node in self._fleet.nodes.value}
        return {
            node: (names.get(node, ""), room)
            for node in self.table.value.rows
            if (room := self.room(node)) is not None
        }

    def amount_of(self, rule: Rule) -> Money | None:
        """What the rule would give its node this month; None: its months are not known."""
        places = self._places()
        own = next((one for one in places if one.node == rule.node), None)
        if own is None:
            return None
        limits = limits_of((own,), (rule,), self.table.value.before)
        found = limits.get(rule.node)
        return found.amount if found is not None else None

    async def refresh(self) -> None:
        """Computes the table now."""
        await self._compute()

    async def aclose(self) -> None:
        await self._detach()
        await self.rules.aclose()
        await self._watched.aclose()

    # --- inside ---------------------------------------------------------------------------------
    async def _change(self, new: tuple[Rule, ...], said: str) -> None:
        old = self.rules.state.value
        if new == old:
            return
        await self.rules.put(new)

        def back(kept: tuple[Rule, ...]) -> Callable[[], Awaitable[None]]:
            return lambda: self.rules.put(kept)

        self._undo.push(Step(said, back(old), back(new)))

    def _places(self) -> tuple[Place, ...]:
        return tuple(Place(one.id, one.parent, one.numbers) for one in self._fleet.nodes.value)

    def _on_change(self, _new: object) -> None:
        self._again.set()

    def _on_nodes(self, _nodes: object) -> None:
        """Risks of a node change all the time; limits follow its place and its numbers."""
        if (shape := self._places()) != self._shape:
            self._shape = shape
            self._again.set()

    def _on_opened(self, profile: object) -> None:
        self._scope.cancel()
        self.table.set(Table())
        self.digest.set(None)
        if profile is not None:
            self._scope = TaskScope()
            self._scope.start(self._follow(), name="follow budgets")

    async def _follow(self) -> None:
        while True:
            await self._again.wait()
            self._again.clear()
            if not self._fleet.applies.value or not self._fleet.nodes.value:
                continue
            try:
                await self._compute()
            except AppError:  # the next reading computes it anew
                continue

    async def _compute(self) -> None:
        places, rules = self._places(), self.rules.state.value
        today = self._analytics.today
        month = month_of(today)
        if not rules:
            self.table.set(Table(month, month_end(today), {}, self.table.value.before))
            return
        before = await self._analytics.before(month, BEFORE)
        limits = limits_of(places, rules, before)
        spends = await self._analytics.spends(month, tuple(limits))
        rows = {node: _standing(limit, spends[node]) for node, limit in limits.items()}
        self.table.set(Table(month, month_end(today), rows, before))
        await self._watch(self.table.value, month)

    async def _watch(self, table: Table, month: date) -> None:
        """Tells points that were passed, each once a month, all of them in one digest."""
        if not self._watched.read.value or not self._analytics.sync.progress.value.reading.whole:
            return
        reached = {
            row.node: shares
            for row in table.rows.values()
            if (shares := passed(row.spent, row.limit.amount))
        }
        state, new = self._watched.state.value.fresh(month.isoformat(), reached)
        if state != self._watched.state.value:
            await self._watched.put(state)
        if not new:
            return
        full = tuple(node for node, share in new if share == 10_000)
        near = tuple(node for node, share in new if share < 10_000 and node not in full)
        turn = self.digest.value.turn + 1 if self.digest.value is not None else 1
        until = table.until or month
        self.digest.set(Digest(turn, month, until, near, full, len(table.bad)))

    async def _detach(self) -> None:
        await self._scope.aclose()


def _standing(limit: Limit, spend: NodeSpend) -> Standing:
    spent = Money(spend.sums.spent)
    forecast = spend.forecast.middle if spend.forecast is not None else None
    return Standing(limit.node, limit, spent, forecast, verdict_of(spent, forecast, limit.amount))
