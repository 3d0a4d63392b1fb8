"""Blocks, SIM cards and shops of the operator in memory, beside its orders."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.errors import Refused, StepUpNeeded
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, Consequence, OrderState
from kyivstar_desktop.domain.shops import DayHours, Shop
from kyivstar_desktop.domain.sim import SimSecrets
from kyivstar_desktop.services.ports.sim import ShopsPort, SimPort

if TYPE_CHECKING:
    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.orders import NewOrder

PUK1, PUK2 = "48213907", "77120456"
ACTIVATION = "LPA:1$sm.operator.example$K7-PLANTED-0001"
SMS_ACR = "urn:kyivstar:acr:sms"
WEEKDAYS = DayHours("mon-fri", ((9 * 60, 20 * 60),))


def shops() -> tuple[Shop, ...]:
    """Six in two towns; one is shut for a while, one does not end contracts."""
    every = ("simReplacement", "unblock", "contractEnd", "esim")
    rows = (
        ("gs_1", "Київ", "вул. Хрещатик, 21", 50.4481, 30.5225, "active", every),
        ("gs_2", "Київ", "просп. Берестейський, 4", 50.4585, 30.4700, "active", every),
        ("gs_3", "Київ", "вул. Велика Васильківська, 72", 50.4304, 30.5161, "active", every),
        ("gs_4", "Київ", "вул. Саксаганського, 9", 50.4400, 30.5180, "temporarilyClosed", every),
        ("gs_5", "Львів", "просп. Свободи, 15", 49.8419, 24.0268, "active", every),
        ("gs_6", "Львів", "вул. Городоцька, 16", 49.8405, 24.0188, "active", ("cash",)),
    )
    return tuple(
        Shop(ident, f"Магазин Київстар, {street}", city, street, status, lat, lon,
             (WEEKDAYS, DayHours("sat", ((10 * 60, 18 * 60),)), DayHours("sun")), services,
             "+380800300466")
        for ident, city, street, lat, lon, status, services in rows
    )  # fmt: skip


@dataclass(eq=False, slots=True)
class FakeSims(SimPort, ShopsPort):
    """Behind `operator.sims`. `takes` is how long a block runs before it stands."""

    owner: FakeOperator
    shop_rows: tuple[Shop, ...] = field(default_factory=shops)
    secrets: SimSecrets = field(
        default_factory=lambda: SimSecrets("esim", "8938003991234567890", PUK1, PUK2, ACTIVATION)
    )
    fresh: bool = True  # whether no step-up is wanted
    takes: timedelta = timedelta(minutes=30)

    def __post_init__(self) -> None:
        self.owner.ordering.delay = None
        self.owner.on_act.insert(0, self.check)
        self.owner.on_act.append(self.take)

    # --- ports ----------------------------------------------------------------------------------
    async def sim(self, line: str) -> SimSecrets:
        async with self.owner.turn("sim", line):
            await self.owner.signed_in()
            if not self.fresh:
                self.fresh = True
                raise StepUpNeeded((SMS_ACR,), 300)
            return self.secrets

    async def shops(self) -> tuple[Shop, ...]:
        async with self.owner.turn("shops"):
            return self.shop_rows

    # --- what a test prepares -------------------------------------------------------------------
    def change(self, line_id: str, **changes: object) -> Line:
        """The line as the operator has it from now on; told on the stream."""
        for lines in self.owner.line_rows.values():
            for place, line in enumerate(lines):
                if line.id == line_id:
                    lines[place] = replace(line, **changes)  # type: ignore[arg-type]
                    self.owner.announce("line", line.number)
                    return lines[place]
        raise LookupError(line_id)

    def blocked(self, line_id: str, reason: str = "blockOther") -> Line:
        """A block that stands, as if by the operator's clock."""
        return self.change(
            line_id,
            status=LineStatus.SUSPENDED,
            suspension=reason,
            suspended_since=self.owner.clock.now(),
            block_until=None,
        )

    def stand(self, order_id: str) -> None:
        """The block under way begins."""
        order = self.owner.ordering.order_rows[order_id]
        self.blocked(order.line, dict(order.facts)["suspensionReason"])
        self.owner.ordering.finish(order_id)

    def consequences(self, order: NewOrder) -> list[Consequence]:
        """What a preview of a block tells, with an operator that returns numbers in shops."""
        if order.act is not Act.BLOCK:
            return []
        lost = ("suspensionReason", "blockLost") in order.facts
        made = [Consequence("noIncomingSms" if lost else "emergencyOnly", "")]
        line = next(
            one for rows in self.owner.line_rows.values() for one in rows if one.id == order.line
        )
        if line.is_contract:
            made.append(Consequence("monthlyFee", "", amount=Money(10_00)))
        if Act.UNBLOCK in self.owner.ordering.refusals:
            made.append(Consequence("shopVisitToRestore", ""))
        return made

    # --- what an order does ---------------------------------------------------------------------
    def check(self, intent: Intent) -> str:
        """Refuses a second order of one kind on one line."""
        asked = _asked(intent)
        if asked is None:
            return ""
        act, line = asked
        for order in self.owner.ordering.order_rows.values():
            if order.line == line and order.act is act and not order.state.final:
                raise Refused("orderInProgress", {"id": order.id})
        return ""

    def take(self, intent: Intent) -> str:
        """After the order is written: a block waits, an unblock is done at once."""
        asked = _asked(intent)
        if asked is None:
            return ""
        act, line = asked
        rows = self.owner.ordering.order_rows
        made = next(order for order in rows.values() if order.key == intent.key)
        if act in {Act.BLOCK, Act.CHANGE_SIM}:
            until = self.owner.clock.now() + self.takes
            rows[made.id] = replace(
                made, state=OrderState.IN_PROGRESS, completed_at=None, expected=until
            )
            if act is Act.BLOCK:
                self.change(line, block_until=until)
        elif act is Act.UNBLOCK:
            self.change(line, status=LineStatus.ACTIVE, suspension="", suspended_since=None)
        return ""


def _asked(intent: Intent) -> tuple[Act, str] | None:
    if intent.kind != "order":
        return None
    body = json.loads(intent.body)
    act = Act(body["act"])
    return (act, body["line"]) if act in {Act.BLOCK, Act.UNBLOCK, Act.CHANGE_SIM} else None
