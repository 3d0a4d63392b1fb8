"""Scenes of the numbers desk: screens 11 and 18 and their states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.money import Money
from support import numbers_desk, story
from support.numbers_desk import polled
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage


async def _open(stage: Stage, *, role: str = "coordinator", whole: bool = True) -> None:
    numbers_desk.tell(stage.world.operator.park, story.OLENA, role, whole=whole)
    await sign_in(stage)
    await polled(stage.world)
    stage.shell.follow_cabinet(stage.world.cabinet)
    await stage.go("numbers")
    stage.page.choose_node("d11")
    await stage.quiet()


async def _pass(stage: Stage) -> None:
    """Changes of the store are gathered for a moment."""
    await stage.quiet()
    for _ in range(3):
        await stage.world.clock.advance(1)
        await stage.quiet()


async def numbers(stage: Stage) -> None:
    """Four drivers are chosen."""
    await _open(stage)
    for row in range(4):
        stage.page.check(row)
    await stage.quiet()
    stage.window.page.grid.go_row(4)


async def numbers_card(stage: Stage) -> None:
    await _open(stage)
    await stage.world.cabinet.fleet.edit(
        ["ln_000002"], label="Маршрут 7", note="Телефонувати після 18:00", colour="orange"
    )
    await _pass(stage)
    stage.page.open_card(1)
    await _pass(stage)


async def numbers_both(stage: Stage) -> None:
    """Numbers are chosen while a card stands open, and a filter is not understood."""
    await numbers_card(stage)
    for row in range(4):
        stage.page.check(row)
    stage.page.type_filter("balance", "сто")


async def numbers_all(stage: Stage) -> None:
    await _open(stage)
    stage.page.check_all(True)
    stage.page.check(2)


async def numbers_groups(stage: Stage) -> None:
    await _open(stage)
    stage.page.choose_node("*")
    stage.page.group_by("node")


async def numbers_wide(stage: Stage) -> None:
    """Every column of one's own choice: the first stands still, the others scroll."""
    await _open(stage)
    shown = ["number", "user", "balance", "risk", "tariff", "payment", "limit", "node", "label"]
    stage.page.show_columns([*shown, "note", "seen"])
    stage.page.freeze(1)
    await stage.quiet()
    stage.window.page.grid.horizontalScrollBar().setValue(260)


async def numbers_filter(stage: Stage) -> None:
    await _open(stage)
    stage.page.type_filter("balance", "< 100")
    stage.page.type_filter("risk", "atRisk")
    stage.page.name_view("Термінові водії")


async def numbers_view(stage: Stage) -> None:
    await numbers_filter(stage)
    stage.page.keep_view()


async def numbers_nomatch(stage: Stage) -> None:
    await _open(stage)
    stage.page.type_filter("user", "немає такого")


async def numbers_none(stage: Stage) -> None:
    stage.world.operator.park.company(story.OLENA)
    await sign_in(stage)
    await polled(stage.world)
    await stage.go("numbers")


async def numbers_one(stage: Stage) -> None:
    stage.world.operator.park.company(story.OLENA)
    stage.world.operator.park.add(1, user="Бондар Сергій", balance=Money(62_25))
    await sign_in(stage)
    await polled(stage.world)
    await stage.go("numbers")


async def numbers_loading(stage: Stage) -> None:
    """The store has not answered yet."""
    numbers_desk.tell(stage.world.operator.park, story.OLENA, whole=False)
    await sign_in(stage)
    fleet = stage.world.cabinet.fleet
    fleet.loaded.set(False)
    await stage.go("numbers")


async def numbers_offline(stage: Stage) -> None:
    await _open(stage)
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))


async def numbers_failed(stage: Stage) -> None:
    await _open(stage, whole=False)
    stage.world.operator.fail_next("fleet lines", ServerTrouble(503, "4711"), times=9)
    stage.page.refresh()
    await _pass(stage)


async def numbers_viewer(stage: Stage) -> None:
    """May look and keep labels, may not send money or orders."""
    await _open(stage, role="viewer")
    for row in range(3):
        stage.page.check(row)


async def numbers_waiting(stage: Stage) -> None:
    """Money has come: the row says so in its place, its new order waits."""
    await _open(stage, whole=False)
    stage.world.operator.park.put_money("+380675000001", Money(900_00))
    await polled(stage.world)
    await _pass(stage)


SCENES = (
    Scene("numbers", numbers),
    Scene("numbers-card", numbers_card),
    Scene("numbers-all", numbers_all),
    Scene("numbers-groups", numbers_groups),
    Scene("numbers-wide", numbers_wide),
    Scene("numbers-filter", numbers_filter),
    Scene("numbers-view", numbers_view),
    Scene("numbers-nomatch", numbers_nomatch),
    Scene("numbers-none", numbers_none),
    Scene("numbers-one", numbers_one),
    Scene("numbers-loading", numbers_loading),
    Scene("numbers-offline", numbers_offline),
    Scene("numbers-failed", numbers_failed),
    Scene("numbers-viewer", numbers_viewer),
    Scene("numbers-waiting", numbers_waiting),
    Scene("numbers-small", numbers, SMALL),
    Scene("numbers-small-card", numbers_card, SMALL),
    Scene("numbers-both", numbers_both),
    Scene("numbers-small-both", numbers_both, SMALL),
)
