"""The end of a contract: choosing, what each number still needs, the papers. It sends nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.blocking import block_of, is_order_of
from kyivstar_desktop.domain.contract_end import Chosen, Plan, Standing
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.orders import Act
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.contract_end_state import (
    EndingState,
    Inputs,
    derive_ending,
)
from kyivstar_desktop.viewmodels.history_table import exported_row, table_heads

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.core import Core


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the steps lead: to the block of a number, to its top-up."""

    block: Callable[[str], None]  # line id
    pay: Callable[[str, Money], None]  # number, sum


@dataclass(frozen=True, slots=True)
class HistorySaved:
    """Effect: the file lies there."""

    path: Path
    rows: int


class EndingViewModel(ViewModel[Inputs, EndingState]):
    """Follows lines, balances and orders; the plan is kept in the encrypted store."""

    def __init__(self, core: Core, ways: Ways, *, demo: bool = False) -> None:
        accounts, cabinet = core.accounts, core.cabinet
        super().__init__(Inputs(accounts.operator_now(), demo), derive_ending)
        self._accounts, self._orders = accounts, cabinet.orders
        self._history, self._kept, self._ways = core.history, cabinet.ending, ways
        self._pressed: list[str] = []
        self._choose = self.command(self._take_pressed)
        self.export = self.command(self._export, ready=_can_export)
        for command in (self._choose, self.export):
            command.failed.connect(self._on_trouble)
        self.follow(self._kept.state, self._on_plan)
        self.follow(accounts.profile, self._on_any)
        self.follow(accounts.customers, self._on_any)
        self.follow(accounts.lines, self._on_any)
        self.follow(accounts.all_money, self._on_any)
        self.follow(self._orders.orders.state, self._on_any)
        self.follow(self._orders.moved, self._on_any)

    # --- intents ---
    def toggle(self, line_id: str) -> None:
        """A number in or out; presses that come while one is being kept are kept after it."""
        self._pressed.append(line_id)
        self._choose()

    def block(self, line: str) -> None:
        """Its own section takes over, with this number current."""
        self._accounts.select(line)
        self._ways.block(line)

    def pay(self, line: str) -> None:
        """What is owed on it, in the top-up form."""
        found = next((s for s in self._inputs.standings if s.chosen.line == line), None)
        if found is not None and found.owed:
            self._ways.pay(found.chosen.number, found.owed)

    # --- work ---
    async def _take_pressed(self) -> None:
        try:
            while self._pressed:
                await self._toggle(self._pressed.pop(0))
        finally:
            self._pressed.clear()

    async def _toggle(self, line_id: str) -> None:
        plan = self._inputs.plan
        others = tuple(one for one in plan.chosen if one.line != line_id)
        if len(others) == len(plan.chosen):
            line = next((x for x in self._inputs.lines if x.id == line_id), None)
            if line is None:
                return
            others = (*others, Chosen(line.id, line.number, line.owner))
        self.fold(trouble=None)
        await self._kept.put(Plan(others, exported=False))

    async def _export(self, path: Path) -> None:
        """Everything of the chosen numbers, by the suffix of the file."""
        numbers = tuple(one.number for one in self._inputs.plan.chosen)
        query = HistoryQuery(lines=numbers)
        self.fold(trouble=None)
        rows = await self._history.export(query, path, table_heads(), exported_row)
        await self._kept.put(replace(self._inputs.plan, exported=True))
        self.effect.emit(HistorySaved(path, rows))

    # --- what moves ---
    def _on_plan(self, plan: Plan) -> None:
        self.fold(plan=plan)
        self._on_any(None)

    def _on_any(self, _value: object) -> None:
        """Everything a standing is made of."""
        accounts = self._accounts
        lines = accounts.lines.value.value or ()
        profile = accounts.profile.value
        self.fold(
            lines=lines,
            customers=accounts.customers.value.value or (),
            terms=profile.contract_end if profile is not None else None,
            standings=self._standings(),
            now=accounts.operator_now(),
        )

    def _standings(self) -> tuple[Standing, ...]:
        known = self._accounts.lines.value.value
        if known is None:  # nothing is read yet: nobody has lost anything
            return ()
        return tuple(self._standing(one) for one in self._inputs.plan.chosen)

    def _standing(self, chosen: Chosen) -> Standing:
        lines = self._accounts.lines.value.value or ()
        line = next((x for x in lines if x.id == chosen.line), None)
        if line is None:
            return Standing(chosen, None)
        acts = (Act.BLOCK, Act.UNBLOCK)
        unsure = any(is_order_of(row, line.id, *acts) for row in self._orders.unsure)
        block = block_of(line, self._orders.all_of(line.id), unsure=unsure)
        money = self._accounts.all_money.value.get(line.number)
        main = money.value.main if money is not None and money.value is not None else None
        return Standing(chosen, line, block, main)

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)


def _can_export(state: EndingState) -> bool:
    return state.can_export
