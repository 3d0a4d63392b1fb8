"""The services with a rule of Olena's that is on: what tests of automatic top-up begin with."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.account import NextCharge
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import Rule, RuleKind, RunState
from support.auto_topups import rule_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from datetime import datetime

    from fakes.world import World
    from kyivstar_desktop.services.rules import Rules

DAY_S = 86_400.0
CARD = SavedCard("pm_1", Brand.VISA, "4242", None, "•4242")


def go(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(story())


def draft(kind: RuleKind = RuleKind.BELOW, **changes: Any) -> Rule:
    return rule_of(kind, on=False, since=None, **changes)


async def ready(world: World, rule: Rule) -> Rules:
    """Olena is signed in, her card is known and the rule is on, by a code of its own."""
    world.operator.saved_cards["pm_1"] = CARD
    await world.sign_in()
    await switched_on(world, rule)
    return world.cabinet.rules


async def switched_on(world: World, rule: Rule) -> None:
    rules = world.cabinet.rules
    await rules.save(rule)
    world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
    await rules.switch_on(rule.id)
    await settle()


async def money_is(world: World, kopiykas: int) -> None:
    """The operator has another balance and says so."""
    world.operator.set_money(OLENA, Money(kopiykas))
    world.operator.announce("balance", OLENA)
    world.accounts.poke_balance(OLENA)
    await settle()


def states(world: World) -> list[RunState]:
    return [run.state for run in world.cabinet.rules.book.value.runs]


def charge_in(world: World, days: float, price: int = 225_00) -> None:
    at = world.clock.now() + timedelta(days=days)
    rows = world.operator.line_rows["p_0001"]
    rows[0] = replace(rows[0], next_charge=NextCharge(at, Money(price)))


async def it_is(world: World, moment: datetime) -> None:
    """The clock is moved at once: nobody needs each minute of a year."""
    world.clock.jump((moment - world.clock.now()).total_seconds())
    await world.timed(world.accounts.refresh())
    world.cabinet.rules.wake()
    await settle()
