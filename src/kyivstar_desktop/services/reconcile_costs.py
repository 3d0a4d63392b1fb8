"""The bill by ledger codes: rates and rules of an accountant, kept in the open profile (P30)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.reconcile_costs import CostLine, CostRule, Rates, split_costs
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.undo import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kyivstar_desktop.domain.fleet import Node
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.reconcile import Entry
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.refresh import Observable
    from kyivstar_desktop.services.undo import UndoStack

_FEW = 2_000  # lines times rules from which splitting leaves the GUI thread
REST = "949"
"""Code of what no rule takes: other costs of the operating activity in the national chart."""


@dataclass(frozen=True, slots=True)
class CostSettings:
    """What the accountant has set: rates, rules in their order, the code of the rest."""

    rates: Rates = field(default_factory=Rates)
    rules: tuple[CostRule, ...] = ()
    rest: str = REST


class CostCentres:
    """`settings` are of the open profile. `bill` answers the lines of the loaded bill."""

    def __init__(
        self,
        bill: Callable[[], tuple[Entry, ...]],
        fleet: Fleet,
        accounts: Accounts,
        undo: UndoStack,
    ) -> None:
        self._bill, self._fleet, self._undo = bill, fleet, undo
        self.settings: Noted[CostSettings] = Noted(
            "reconcileCosts", CostSettings, CostSettings(), accounts=accounts
        )

    async def aclose(self) -> None:
        await self.settings.aclose()

    @property
    def nodes(self) -> Observable[tuple[Node, ...]]:
        """Departments that a rule may name, depth first."""
        return self._fleet.nodes

    async def costs(self) -> Mapping[str, Money]:
        """The loaded bill by code; the parts sum to the bill. {} without a bill."""
        return await self.split(await self.lines(), self.settings.state.value)

    async def lines(self) -> tuple[CostLine, ...]:
        """The loaded bill, each line with the departments above its number."""
        entries = self._bill()
        park = await self._fleet.find([entry.number for entry in entries])
        above = {node.id: node.parent for node in self._fleet.nodes.value}
        made = []
        for entry in entries:
            line = park.get(entry.number)
            nodes, here = [], line.node if line is not None else ""
            while here and here not in nodes:
                nodes.append(here)
                here = above.get(here, "")
            _, reason, offering = entry.reference.split("|", 2)
            made.append(CostLine(entry.number, reason, offering, entry.amount, tuple(nodes)))
        return tuple(made)

    @staticmethod
    async def split(lines: Sequence[CostLine], settings: CostSettings) -> Mapping[str, Money]:
        """What these settings would make of the lines; the parts sum to all of them."""
        if len(lines) * (len(settings.rules) + 1) < _FEW:
            return split_costs(lines, settings.rules, rest=settings.rest)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(None, _split, lines, settings)

    async def put(self, settings: CostSettings, *, name: str) -> None:
        """Keeps rates and rules as a step of that name. StorageTrouble: they were not kept."""
        before = self.settings.state.value
        if settings == before:
            return

        async def back() -> None:
            await self.settings.put(before)

        async def again() -> None:
            await self.settings.put(settings)

        await again()
        self._undo.push(Step(name, back, again))


def _split(lines: Sequence[CostLine], settings: CostSettings) -> Mapping[str, Money]:
    return split_costs(lines, settings.rules, rest=settings.rest)
