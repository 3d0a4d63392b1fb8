"""Scenes of the services page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.money import Money
from support import services_told, story
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage


def _line(stage: Stage) -> str:
    rows = (line for lines in stage.world.operator.line_rows.values() for line in lines)
    return next(line.id for line in rows if line.number == story.OLENA)


async def services(stage: Stage) -> None:
    operator = stage.world.operator
    services_told.put_on_shelf(operator)
    services_told.connect_all(operator, _line(stage))
    await sign_in(stage)
    await stage.go("services")


async def available(stage: Stage) -> None:
    await services(stage)
    stage.page.choose_tab("available")
    await stage.quiet()


async def connect(stage: Stage) -> None:
    await available(stage)
    stage.page.act("o_data_5gb")
    await stage.quiet()


async def loan(stage: Stage) -> None:
    await available(stage)
    stage.page.choose_group("credit")
    stage.page.act("o_extra_25")
    await stage.quiet()


async def conflict(stage: Stage) -> None:
    await available(stage)
    stage.page.act("o_no_content")
    await stage.quiet()


async def short(stage: Stage) -> None:
    await available(stage)
    stage.world.operator.set_money(story.OLENA, Money(15_50))
    await stage.world.accounts.refresh()
    stage.page.act("o_data_5gb")
    await stage.quiet()


async def hold(stage: Stage) -> None:
    await connect(stage)
    stage.page.confirm()
    await stage.quiet()
    await stage.world.clock.advance(2)


async def forwarding(stage: Stage) -> None:
    await services(stage)
    row = next(row for row in stage.page.state.rows if row.act == "change")
    stage.page.act(row.key)
    await stage.quiet()


async def disconnect(stage: Stage) -> None:
    await services(stage)
    stage.page.choose_group("roaming")
    stage.page.act(stage.page.state.rows[0].key)
    await stage.quiet()


async def blocked(stage: Stage) -> None:
    change = {"status": LineStatus.SUSPENDED, "suspension": "blockLost"}
    story.change_line(stage.world.operator, **change)
    await services(stage)


async def offline(stage: Stage) -> None:
    await services(stage)
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))
    stage.world.clock.jump(3_600)
    await stage.world.clock.advance(16)


async def unknown(stage: Stage) -> None:
    operator = stage.world.operator
    operator.fail_next("act", ServerTrouble(502), after=True)
    operator.fail_next("find", ServerTrouble(502), times=50)
    operator.fail_next("options", ServerTrouble(502), times=50)
    await connect(stage)
    stage.page.confirm()
    await stage.quiet()
    await stage.world.clock.advance(6)


async def none(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("services")


SCENES = (
    Scene("services", services),
    Scene("services-small", services, SMALL),
    Scene("services-none", none, empty=True),
    Scene("services-available", available),
    Scene("services-connect", connect),
    Scene("services-loan", loan),
    Scene("services-conflict", conflict),
    Scene("services-short", short),
    Scene("services-hold", hold),
    Scene("services-hold-small", hold, SMALL),
    Scene("services-forwarding", forwarding),
    Scene("services-disconnect", disconnect),
    Scene("services-blocked", blocked),
    Scene("services-offline", offline),
    Scene("services-unknown", unknown),
)
