"""Scenes around the history: the itemised bill, a dispute, the calendar of charges."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Option
from support.scenes import SMALL, Scene, history, history_why

if TYPE_CHECKING:
    from support.scenes import Stage


def _option(stage: Stage, name: str) -> Option:
    line = stage.world.accounts.current.value
    assert line is not None
    ahead = stage.world.clock.now() + timedelta(days=9)
    return Option(
        id="op_1",
        line=line.id,
        offering="o_horoscope",
        name=name,
        status="active",
        price=Money(30_00),
        period="P4W",
        next_at=ahead,
        next_amount=Money(30_00),
        order="po_1",
    )


async def with_option(stage: Stage, name: str) -> None:
    await stage.world.cabinet.orders.options.put((_option(stage, name),))
    await stage.quiet()


async def kinds(stage: Stage) -> None:
    await history(stage)
    stage.page.choose_mode("kinds")


async def filters(stage: Stage) -> None:
    await history(stage)
    stage.page.only_unusual(True)
    stage.page.name_filter("Незвичні")
    await stage.quiet()
    stage.page.keep_filter()


async def why_acts(stage: Stage) -> None:
    await history_why(stage)
    await stage.quiet()
    opened = stage.page.inputs.opened
    await with_option(stage, opened.cause.offering or opened.title)


async def dispute(stage: Stage) -> None:
    await history_why(stage)
    await stage.quiet()
    stage.page.dispute()


async def year(stage: Stage) -> None:
    await history(stage)
    await with_option(stage, "Додатковий номер")
    stage.page.open_calendar()


async def year_back(stage: Stage) -> None:
    await year(stage)
    await stage.quiet()
    stage.page.choose_mode("back")


SCENES = (
    Scene("history-kinds", kinds),
    Scene("history-filters", filters),
    Scene("history-why-acts", why_acts),
    Scene("dispute", dispute),
    Scene("dispute-small", dispute, SMALL),
    Scene("year", year),
    Scene("year-back", year_back),
    Scene("year-small", year, SMALL),
)
