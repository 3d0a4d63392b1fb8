"""Scenes of automatic top-up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import Rule, RuleKind, Run, RunState, SumKind
from kyivstar_desktop.domain.rules_book import RuleBook
from kyivstar_desktop.views.rules import RulesView
from support import story
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage

DAY = timedelta(days=1)


async def rules_first(stage: Stage) -> None:
    """No rule yet: the editor and the rehearsal of what it offers."""
    await sign_in(stage)
    await stage.go("rules")
    stage.page.rehearse()
    await stage.quiet()


async def rules_rehearsal(stage: Stage) -> None:
    """A rule alone, scrolled to what it would have done."""
    await sign_in(stage)
    await stage.go("rules")
    stage.page.type("below", "150")
    stage.page.rehearse()
    await stage.quiet()
    (view,) = stage.window.findChildren(RulesView)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())


async def made(stage: Stage) -> None:
    """Two rules, one of them on; runs of every kind behind them."""
    await sign_in(stage)
    world = stage.world
    card = next(iter(world.operator.saved_cards.values()))
    below = Rule(
        "r1", (story.OLENA,), RuleKind.BELOW, SumKind.FIXED, card.id, Money(500_00),
        Money(1_000_00), "Visa •4242", below=Money(50_00), amount=Money(100_00),
        on=True, since=story.NOW - 30 * DAY, grant="gr_1", valid_until=story.NOW + 334 * DAY,
    )  # fmt: skip
    fee = replace(
        below, id="r2", kind=RuleKind.FEE, sum_kind=SumKind.MISSING, on=False,
        numbers=(story.OLENA, story.MAMA), below=Money(0), amount=Money(0),
    )  # fmt: skip
    runs = (
        _run("r1", story.OLENA, RunState.DONE, 9, ""),
        _run("r1", story.OLENA, RunState.CAPPED, 5, "week"),
        _run("r1", story.OLENA, RunState.REFUSED, 3, "insufficientFunds"),
        _run("r1", story.OLENA, RunState.MISSED, 1, "away"),
    )
    opened = world.session.opened.value
    assert opened is not None
    await opened.store.keep("rules", RuleBook((below, fee), (), runs), story.NOW)
    await world.cabinet.rules.reread()
    await stage.go("rules")


def _run(rule: str, number: str, state: RunState, days: int, reason: str) -> Run:
    at = story.NOW - days * DAY
    return Run(rule, number, f"below {days}", at, at, Money(100_00), state, reason=reason)


async def rules_errors(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("rules")
    stage.page.choose_kind("monthly")
    stage.page.choose_number(story.OLENA, on=False)
    for field, text in (("day", "32"), ("amount", "0,50"), ("cap_week", "0"), ("cap_month", "x")):
        stage.page.type(field, text)


async def rules_halted(stage: Stage) -> None:
    await made(stage)
    stage.page.halt()
    await stage.quiet()


SCENES = (
    Scene("rules", made),
    Scene("rules-first", rules_first),
    Scene("rules-rehearsal", rules_rehearsal),
    Scene("rules-errors", rules_errors),
    Scene("rules-halted", rules_halted),
    Scene("rules-small", made, SMALL),
)
