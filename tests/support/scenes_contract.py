"""Scenes of the profile's sections about the number: block, SIM card, end of the contract."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.contract_end import Chosen, Contact, ContractTerms, Plan
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, NewOrder
from support import story
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage

translate = QCoreApplication.translate
LINE = "ln_4567"
HALF_HOUR = timedelta(minutes=30)
VISIT = Refused("shopVisitRequired", {"documents": ["passport"], "shops": "/geographicSite"})


def introduce(stage: Stage) -> None:
    """An operator that names its hotlines, the papers and what PUK codes are."""
    operator = stage.world.operator
    text = "Кабінет видаляється разом із розірванням договору. Якщо номерів кілька, спершу "
    operator.said = replace(
        operator.said,
        features=frozenset({"sim"}),
        contract_end=ContractTerms(
            text + "заблокуйте кожну SIM-картку.", documents=("passport", "taxNumber")
        ),
        directory=(
            Contact("hotline", "Гаряча лінія", "0 800 300-466"),
            Contact("hotlineMobile", "", "466"),
        ),
    )
    stage.world.accounts.profile.set(operator.said)
    for rows in operator.line_rows.values():
        rows[:] = [replace(line, customer="cust_4567") for line in rows]


async def block(stage: Stage) -> None:
    introduce(stage)
    await sign_in(stage)
    await stage.go("settings", "block")


async def block_lost(stage: Stage) -> None:
    await block(stage)
    stage.press(translate("Block", "The phone or SIM card is lost"))
    await stage.quiet()


async def block_other(stage: Stage) -> None:
    await block(stage)
    stage.press(translate("Block", "Another reason"))
    await stage.quiet()


async def block_pending(stage: Stage) -> None:
    await sign_in(stage)
    facts = (("suspensionReason", "blockOther"),)
    order = NewOrder("k1", Act.BLOCK, LINE, "cust_4567", facts=facts)
    await stage.world.timed(stage.world.cabinet.orders.place(order))
    await stage.go("settings", "block")


async def block_shop(stage: Stage) -> None:
    """Blocked; it returns only in a shop."""
    operator = stage.world.operator
    operator.ordering.refusals[Act.UNBLOCK] = VISIT
    operator.sims.blocked(LINE, "blockLost")
    await sign_in(stage)
    await stage.world.cabinet.shops.choose("Київ")
    await stage.go("settings", "block")


async def block_here(stage: Stage) -> None:
    """Blocked; the operator lets it return here."""
    stage.world.operator.sims.blocked(LINE)
    await sign_in(stage)
    await stage.go("settings", "block")


async def sim(stage: Stage) -> None:
    serve(stage, sim_type="esim", iccid_end="4821")
    await sign_in(stage)
    await stage.go("settings", "sim")


async def sim_codes(stage: Stage) -> None:
    await sim(stage)
    stage.press(translate("Sim", "Show PUK codes"))
    await stage.quiet()


async def sim_order(stage: Stage) -> None:
    await sim(stage)
    stage.press(translate("Sim", "SIM card"))
    await stage.quiet()
    stage.type(translate("Sim", "Number of a bought Smart SIM"), "8938003")
    stage.rest()


async def sim_pending(stage: Stage) -> None:
    stage.world.operator.sims.takes = timedelta(hours=7)
    serve(stage, sim_type="sim", iccid_end="4821")
    await sign_in(stage)
    order = NewOrder("k2", Act.CHANGE_SIM, LINE, "cust_4567", facts=(("simType", "esim"),))
    await stage.world.timed(stage.world.cabinet.orders.place(order))
    await stage.go("settings", "sim")


async def end(stage: Stage) -> None:
    introduce(stage)
    await sign_in(stage)
    await stage.go("settings", "end")


async def end_open(stage: Stage) -> None:
    """Three chosen, one blocked, one waits."""
    await choose(stage, 3)
    stage.world.operator.sims.blocked(LINE)
    stage.world.operator.sims.change("ln_0112", block_until=stage.world.clock.now() + HALF_HOUR)
    stage.world.accounts.poke()
    await stage.quiet()


async def end_shop(stage: Stage) -> None:
    """Each is blocked; a loan is left."""
    await choose(stage, 2)
    operator = stage.world.operator
    for line in (LINE, "ln_0112"):
        operator.sims.blocked(line)
    operator.sims.change(LINE, advance_debt=Money(25_00))
    await stage.world.cabinet.shops.choose("Київ")
    stage.world.accounts.poke()
    await stage.quiet()


async def choose(stage: Stage, count: int) -> None:
    introduce(stage)
    since = datetime(2024, 3, 14, tzinfo=UTC)
    story.change_line(stage.world.operator, contract="KS-0004567", contract_since=since)
    await sign_in(stage)
    lines = stage.world.accounts.lines.value.value or ()
    chosen = tuple(Chosen(line.id, line.number, line.owner) for line in lines[:count])
    await stage.world.cabinet.ending.put(Plan(chosen))
    await stage.go("settings", "end")


def serve(stage: Stage, **changes: str) -> None:
    """Olena's card, at an operator that tells PUK codes."""
    introduce(stage)
    story.change_line(stage.world.operator, **changes)


SCENES = (
    Scene("end", end),
    Scene("end-open", end_open),
    Scene("end-shop", end_shop),
    Scene("end-small", end_open, SMALL),
    Scene("sim", sim),
    Scene("sim-codes", sim_codes),
    Scene("sim-order", sim_order),
    Scene("sim-pending", sim_pending),
    Scene("block", block),
    Scene("block-lost", block_lost),
    Scene("block-other", block_other),
    Scene("block-pending", block_pending),
    Scene("block-shop", block_shop),
    Scene("block-here", block_here),
    Scene("block-small", block_lost, SMALL),
)
