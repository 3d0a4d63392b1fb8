"""Scenes of analytics and budgets: screen 14 and its states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.budgets import Formula, Rule
from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.optimiser import Finding, Lost
from kyivstar_desktop.domain.radar import Change, What
from kyivstar_desktop.services.optimiser import Savings
from support import numbers_desk, story
from support.numbers_desk import polled
from support.scenes import SMALL, Scene, sign_in
from support.spending import spending

if TYPE_CHECKING:
    from support.scenes import Stage

LIMITS = (
    ("d11", 70_000_00), ("d22", 15_000_00), ("d21", 24_000_00), ("d13", 24_000_00),
    ("d3", 20_000_00), ("d4", 16_000_00), ("d5", 13_000_00),
)  # fmt: skip


async def _company(stage: Stage, *, whole: bool = True) -> None:
    world = stage.world
    numbers_desk.tell(world.operator.park, story.OLENA, "coordinator", whole=whole)
    lines = tuple(world.operator.park.lines_by_id.values())
    world.operator.company.rows = spending(lines, idle=18 if whole else 2)
    world.operator.company.page = 5000
    await sign_in(stage)
    await polled(world)
    await world.timed(world.cabinet.analytics.sync.run())
    await stage.quiet()


async def _limits(stage: Stage) -> None:
    budgets = stage.world.cabinet.budgets
    root = stage.world.cabinet.fleet.nodes.value[0].id
    await budgets.put(Rule(root, Formula.FIXED, Money(250_000_00)))
    for node, amount in LIMITS:
        await budgets.put(Rule(node, Formula.FIXED, Money(amount)))
    await stage.quiet()
    await budgets.refresh()


async def _open(stage: Stage, section: str = "", *, whole: bool = True) -> None:
    await _company(stage, whole=whole)
    await _limits(stage)
    stage.shell.follow_cabinet(stage.world.cabinet)
    await stage.go("analytics")
    await stage.quiet()
    if section:
        stage.page.choose_section(section)
        await stage.quiet()


async def analytics(stage: Stage) -> None:
    """The whole company in the middle of a month."""
    await _open(stage)


async def analytics_department(stage: Stage) -> None:
    await _open(stage)
    stage.page.choose_level("d1")


async def analytics_table(stage: Stage) -> None:
    """The chart's twin, and the month before."""
    await _open(stage)
    stage.page.show_table(True)
    stage.page.choose_month("2026-10-01")


async def analytics_people(stage: Stage) -> None:
    await _open(stage, "people")


async def analytics_services(stage: Stage) -> None:
    await _open(stage, "services")


async def analytics_top(stage: Stage) -> None:
    await _open(stage, "top")


async def analytics_odd(stage: Stage) -> None:
    await _open(stage, "odd")


async def analytics_idle(stage: Stage) -> None:
    await _open(stage, "idle")


async def analytics_save(stage: Stage) -> None:
    """Cheaper tariffs for four drivers."""
    await _open(stage)
    found = tuple(
        Finding(f"ln_{n:06d}", f"+38067{5_000_000 + n}", "Бондар Сергій", "d11", "t_team",
                "t_light" if n % 3 else "t_base", 2_340_00 + n * 10_00, 1_560_00, Money(2_160_00),
                Money(2_160_00), 12, (Lost("DATA_NATIONAL", 20_480, 7_168),) if n % 2 else ())
        for n in range(1, 5)
    )  # fmt: skip
    kept = Savings(stage.world.clock.now(), "", 1204, 1199, found)
    await stage.world.cabinet.optimiser.savings.put(kept)
    stage.page.choose_section("save")
    stage.page.choose_target("t_light")


async def analytics_radar(stage: Stage) -> None:
    """Three tariffs and a service have changed."""
    await _open(stage)
    at = stage.world.clock.now()
    told = (
        Change("1", What.FEE, "t_team", "Бізнес Команда", True, "Плата за тариф", Money(150_00),
               Money(195_00), period="P1M", numbers=412, at=at),
        Change("2", What.ALLOWANCE, "t_team", "Бізнес Команда", True, "DATA_NATIONAL", had=20_480,
               has=15_360, unit="MB", numbers=412, at=at),
        Change("3", What.ARCHIVED, "t_old", "Бізнес Старт", True, numbers=18, at=at),
        Change("4", What.NEW, "o_new", "Захист від спаму", False, at=at),
    )  # fmt: skip
    await stage.world.cabinet.radar.found.put(told)
    stage.page.choose_section("radar")


async def analytics_small(stage: Stage) -> None:
    """A company of twelve numbers in the smallest window."""
    await _open(stage, whole=False)


async def analytics_empty(stage: Stage) -> None:
    """Nothing has been read yet."""
    numbers_desk.tell(stage.world.operator.park, story.OLENA, "coordinator", whole=False)
    await sign_in(stage)
    await polled(stage.world)
    await stage.go("analytics")


async def analytics_offline(stage: Stage) -> None:
    await _open(stage)
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))


async def analytics_failed(stage: Stage) -> None:
    await _open(stage)
    stage.world.operator.company.fail_next("moves", ServerTrouble(503, "7f31"), times=3)
    stage.page.refresh()


async def budgets(stage: Stage) -> None:
    """Limits with inheritance in the middle of a month."""
    await _company(stage)
    await _limits(stage)
    stage.shell.follow_cabinet(stage.world.cabinet)
    await stage.go("budgets")


async def budgets_danger(stage: Stage) -> None:
    await budgets(stage)
    stage.page.choose("danger")


async def budgets_none(stage: Stage) -> None:
    """No limit is set yet."""
    await _company(stage, whole=False)
    stage.shell.follow_cabinet(stage.world.cabinet)
    await stage.go("budgets")


async def budgets_small(stage: Stage) -> None:
    await _company(stage, whole=False)
    await _limits(stage)
    await stage.go("budgets")


SCENES = (
    Scene("budgets", budgets),
    Scene("budgets-danger", budgets_danger),
    Scene("budgets-none", budgets_none),
    Scene("budgets-small", budgets_small, size=SMALL),
    Scene("analytics", analytics),
    Scene("analytics-department", analytics_department),
    Scene("analytics-table", analytics_table),
    Scene("analytics-people", analytics_people),
    Scene("analytics-services", analytics_services),
    Scene("analytics-top", analytics_top),
    Scene("analytics-odd", analytics_odd),
    Scene("analytics-idle", analytics_idle),
    Scene("analytics-save", analytics_save),
    Scene("analytics-radar", analytics_radar),
    Scene("analytics-small", analytics_small, size=SMALL),
    Scene("analytics-empty", analytics_empty),
    Scene("analytics-offline", analytics_offline),
    Scene("analytics-failed", analytics_failed),
)
