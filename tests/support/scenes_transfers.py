"""Scenes of transfers and of the universal account."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import ServerTrouble
from kyivstar_desktop.domain.money import Money
from support import story
from support.scenes import SMALL, Scene, overview, sign_in, topup

if TYPE_CHECKING:
    from support.scenes import Stage


async def transfer(stage: Stage) -> None:
    await sign_in(stage)
    stage.world.operator.moving.made.append((story.OLENA, story.MAMA, Money(1_150_00)))
    await stage.go("transfer")
    stage.page.type_receiver(story.MAMA)
    stage.page.leave_receiver()
    stage.page.type_sum("50")
    stage.page.leave_sum()
    await stage.quiet()


async def transfer_errors(stage: Stage) -> None:
    await transfer(stage)
    stage.page.type_receiver("+380 67 00")
    stage.page.leave_receiver()
    stage.page.type_sum("1750,01")


async def transfer_review(stage: Stage) -> None:
    await transfer(stage)
    stage.page.type_sum("20")
    stage.page.review()
    await stage.quiet()
    stage.page.send()


async def transfer_done(stage: Stage) -> None:
    await transfer(stage)
    stage.page.review()
    await stage.quiet()
    stage.page.send()


async def transfer_unknown(stage: Stage) -> None:
    operator = stage.world.operator
    operator.fail_next("act", ServerTrouble(502), after=True)
    operator.fail_next("find", ServerTrouble(502), times=50)
    await transfer_done(stage)


async def family_form(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("family")
    stage.page.type_name("Родина")
    for pick in stage.page.state.picks[:1]:
        stage.page.pick(pick.account, on=True)
    stage.page.type_other("067 000 00")
    stage.page.leave_other()


async def family(stage: Stage) -> None:
    rows = stage.world.operator.line_rows[story_subject(stage)]
    for n, line in enumerate(rows):
        if line.number.startswith("+"):
            rows[n] = replace(line, account=f"2600045190{n}")
    accounts = [line.account for line in rows if line.number.startswith("+")]
    made = stage.world.operator.households.add("Родина", rows[0].customer, *accounts)
    assert made.members
    await sign_in(stage)
    await stage.go("family")


async def family_question(stage: Stage) -> None:
    await family(stage)
    stage.page.ask("delete", stage.page.state.chosen)


def story_subject(stage: Stage) -> str:
    """The subject of the one person of the story."""
    return next(s.person.sub for s in stage.world.operator.subscribers if s.login.value)


async def topup_split(stage: Stage) -> None:
    await topup(stage)
    stage.page.choose_split("equal")
    stage.page.type_whole("100")


async def topup_apart(stage: Stage) -> None:
    await topup_split(stage)
    stage.page.type_sum(stage.page.state.form.rows[0].id, "33,33")


async def overview_life(stage: Stage) -> None:
    until = stage.world.clock.now() + timedelta(days=6, hours=3)
    change = {"active_until": until, "kept_until": until + timedelta(days=91)}
    story.change_line(stage.world.operator, **change)
    await overview(stage)


SCENES = (
    Scene("transfer", transfer),
    Scene("transfer-errors", transfer_errors),
    Scene("transfer-review", transfer_review),
    Scene("transfer-done", transfer_done),
    Scene("transfer-unknown", transfer_unknown),
    Scene("transfer-small", transfer, SMALL),
    Scene("topup-split", topup_split),
    Scene("topup-apart", topup_apart),
    Scene("overview-life", overview_life),
    Scene("family-form", family_form),
    Scene("family", family),
    Scene("family-question", family_question),
    Scene("family-small", family, SMALL),
)
