"""Tariffs as scenes: comparison, panel, review, lists, special offers, and what may be missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem
from kyivstar_desktop.domain.kyiv import to_us
from kyivstar_desktop.domain.money import ZERO, Money
from support import story
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from fakes.operator import FakeOperator
    from support.scenes import Stage

USED = (
    ("DATA_NATIONAL", "data", "usageIncluded", (16_500, 15_900, 17_000), 0),
    ("VOICE_OMO", "voice", "usageIncluded", (60, 48, 54), 0),
    ("SMS_NATIONAL", "sms", "usageIncluded", (9, 12, 6), 0),
    ("VOICE_INTERNATIONAL", "voice", "usage", (3, 2, 2), 5_00),
)


def used(number: str, tag: str = "u") -> list[HistoryItem]:
    """What was used in the three periods before the present one."""
    rows = []
    for period in range(3):
        at = story.CHARGE_AT - timedelta(days=28 * (period + 2) - 9)
        for n, (code, kind, reason, counts, price) in enumerate(USED):
            units = counts[period]
            cause = Cause(
                rule="usage.included", quantity=str(units), kind=code,
                country="PL" if price else "",
            )  # fmt: skip
            delta = Money(-units * price) if price else ZERO
            rows.append(
                HistoryItem(
                    f"{tag}{period}{n}",
                    number,
                    to_us(at) + n,
                    reason,
                    Category.CALLS,
                    "Звʼязок",
                    "",
                    delta,
                    None,
                    None,
                    kind,
                    cause=cause,
                )
            )
    return rows


def dress(operator: FakeOperator, **changes: object) -> FakeOperator:
    """Olena's number is on a tariff of the catalogue and has been used."""
    story.change_line(operator, **({"tariff_id": "t_maximum"} | changes))
    operator.add_history(*used(story.OLENA))
    return operator


async def tariffs(stage: Stage, **changes: object) -> None:
    dress(stage.world.operator, **changes)
    await sign_in(stage)
    await stage.go("tariffs")


async def chosen(stage: Stage) -> None:
    await tariffs(stage)
    stage.page.choose("t_light")


async def now(stage: Stage) -> None:
    await chosen(stage)
    await stage.quiet()
    stage.page.choose_when("now")


async def review(stage: Stage) -> None:
    await chosen(stage)
    await stage.quiet()
    stage.page.review()


async def scheduled(stage: Stage) -> None:
    await review(stage)
    await stage.quiet()
    stage.page.confirm()
    await stage.world.clock.advance(6)


async def early(stage: Stage) -> None:
    await tariffs(stage)
    stage.page.start_early()


async def listed(stage: Stage) -> None:
    await tariffs(stage)
    stage.page.choose_view("prepaid")
    await stage.quiet()
    stage.page.open_row(1)


async def wrong_filter(stage: Stage) -> None:
    await tariffs(stage)
    stage.page.choose_view("prepaid")
    stage.page.type_filter("most", "двісті")
    stage.page.type_filter("text", "щщщ")


async def archive(stage: Stage) -> None:
    await tariffs(stage, tariff_id="t_old", tariff="Зірка")
    stage.page.choose_view("archive")
    await stage.quiet()
    stage.page.open_row(0)


async def archived_own(stage: Stage) -> None:
    await tariffs(stage, tariff_id="t_old", tariff="Зірка")
    stage.page.choose("t_base")


async def offers(stage: Stage) -> None:
    await tariffs(stage)
    stage.page.choose_view("offers")


async def offline(stage: Stage) -> None:
    await chosen(stage)
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))
    stage.world.clock.jump(90_000)
    await stage.world.clock.advance(31)


async def none(stage: Stage) -> None:
    await tariffs(stage)
    profile = stage.world.accounts.profile
    assert profile.value is not None
    profile.set(replace(profile.value, apis=frozenset({"TMF654", "TMF622"})))


async def young(stage: Stage) -> None:
    story.change_line(
        stage.world.operator, tariff_id="t_maximum", started=story.NOW - timedelta(days=10)
    )
    await sign_in(stage)
    await stage.go("tariffs")


async def by_hand(stage: Stage) -> None:
    await tariffs(stage)
    stage.page.edit_figures(on=True)
    stage.page.type_figures("30", "200", "10")


SCENES = (
    Scene("tariffs", tariffs),
    Scene("tariffs-chosen", chosen),
    Scene("tariffs-now", now),
    Scene("tariffs-review", review),
    Scene("tariffs-scheduled", scheduled),
    Scene("tariffs-early", early),
    Scene("tariffs-list", listed),
    Scene("tariffs-filter", wrong_filter),
    Scene("tariffs-archive", archive),
    Scene("tariffs-archived", archived_own),
    Scene("tariffs-offers", offers),
    Scene("tariffs-offline", offline),
    Scene("tariffs-none", none),
    Scene("tariffs-by-hand", by_hand),
    Scene("tariffs-young", young, empty=True),
    Scene("tariffs-small", chosen, SMALL),
)
