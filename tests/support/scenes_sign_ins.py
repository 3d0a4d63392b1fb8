"""Scenes of several sign-ins: the number switcher, the profile's section, a pinned number."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from fakes.clock import settle
from kyivstar_desktop.domain.account import Customer, LineStatus, NextCharge, Role
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.views.number_switcher import NumberSwitcher
from kyivstar_desktop.views.widgets.switcher import SwitcherButton
from support import story
from support.scenes import SMALL, Scene, overview

if TYPE_CHECKING:
    from support.scenes import Stage

FIRM = "cust_dnipro"
FATHER, BOSS = "+380671112233", "+380675550001"


def dress(stage: Stage) -> None:
    """Mother's number lives a fortnight more; the rest is the story's own."""
    operator = stage.world.operator
    rows = operator.line_rows[operator.subscribers[0].person.sub]
    ends = story.NOW + timedelta(days=13)
    rows[1] = replace(rows[1], status=LineStatus.ACTIVE, suspension="", active_until=ends)


def add_boss(stage: Stage, lines: int = 40) -> None:
    """A coordinator of a company."""
    operator = stage.world.operator
    boss = operator.add_person(BOSS, "Тарас Мельник", "", Money(54_00))
    sub = boss.person.sub
    role = Role(FIRM, "acc_dnipro", "coordinator")
    boss.person = replace(boss.person, roles=(*boss.person.roles, role))
    firm = Customer(FIRM, "ТОВ «Дніпро Логістика»", ("acc_dnipro",), segment="business")
    operator.customer_rows[sub].append(firm)
    charge = NextCharge(story.CHARGE_AT, Money(120_00))
    for n in range(lines):
        number = f"+38067555{n + 100:04d}"
        line = operator.add_line(sub, number, Money(200_00 if n % 3 else 15_00))
        owner = f"Співробітник {n + 1}"
        operator.line_rows[sub][-1] = replace(
            line, id=f"co_{n}", customer=FIRM, owner=owner, segment="business", next_charge=charge
        )


async def three(stage: Stage, lines: int = 40) -> None:
    """Father and a coordinator have signed in before; Olena is here, two numbers are pinned."""
    dress(stage)
    stage.world.operator.add_person(FATHER, "Петро Коваленко", "", Money(33_40))
    add_boss(stage, lines)
    for number in (FATHER, BOSS):
        await stage.world.sign_in(number)
        await settle()
    await stage.world.cabinet.pins.pin(FIRM)
    await overview(stage)
    stage.screens.follow_cabinet()
    pins = stage.world.cabinet.pins
    for line in ("ln_4567", "ln_0112"):
        await pins.pin(line)
        await settle()
    await stage.quiet()


async def opened(stage: Stage, lines: int = 40) -> NumberSwitcher:
    await three(stage, lines)
    next(b for b in stage.window.findChildren(SwitcherButton)).click()
    await stage.quiet()
    return next(iter(stage.window.findChildren(NumberSwitcher)))


async def switcher(stage: Stage) -> None:
    await opened(stage)


async def switcher_typed(stage: Stage) -> None:
    popup = await opened(stage)
    popup.type_text("067 555")
    await stage.quiet()


async def switcher_nothing(stage: Stage) -> None:
    popup = await opened(stage)
    popup.type_text("щщщ")
    await stage.quiet()


async def switcher_many(stage: Stage) -> None:
    popup = await opened(stage, 1200)
    popup.type_text("співробітник")
    await stage.quiet()


async def switcher_locked(stage: Stage) -> None:
    """Father has put a code before his data."""
    dress(stage)
    stage.world.operator.add_person(FATHER, "Петро Коваленко", "", Money(33_40))
    await stage.world.sign_in(FATHER)
    await stage.world.cabinet.pins.pin("ln_2233")
    await stage.world.lock.set_code("2580")
    await overview(stage)
    stage.screens.follow_cabinet()
    await stage.quiet()
    next(b for b in stage.window.findChildren(SwitcherButton)).click()
    await stage.quiet()


async def overview_pinned(stage: Stage) -> None:
    await three(stage)


async def profile_sign_ins(stage: Stage) -> None:
    await three(stage)
    await stage.world.cabinet.labels.rename("ln_0112", "Мама")
    await stage.go("settings", "signins")


async def profile_sign_ins_alone(stage: Stage) -> None:
    dress(stage)
    await overview(stage)
    stage.screens.follow_cabinet()
    await stage.go("settings", "signins")


def buttons(stage: Stage, name: str) -> list[QAbstractButton]:
    found = stage.window.findChildren(QAbstractButton)
    return [b for b in found if b.isVisible() and name in {b.accessibleName(), b.text()}]


SCENES = (
    Scene("switcher", switcher),
    Scene("switcher-small", switcher, SMALL),
    Scene("switcher-typed", switcher_typed),
    Scene("switcher-nothing", switcher_nothing),
    Scene("switcher-many", switcher_many),
    Scene("switcher-locked", switcher_locked),
    Scene("overview-pinned", overview_pinned),
    Scene("profile-signins", profile_sign_ins),
    Scene("profile-signins-alone", profile_sign_ins_alone, SMALL),
)
