"""«Варто уваги»: the end of a number's life, 30, 7 and 1 days ahead (P11)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Line,
    LineKind,
    LineMoney,
    LineStatus,
    NextCharge,
)
from kyivstar_desktop.domain.life import LifeRule
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.refresh import Loadable
from kyivstar_desktop.viewmodels.overview_state import Inputs, derive_overview

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.overview_parts import Notice

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TITLE = "The number's life ends"


def notices(
    *, days: float, short: bool = False, rule: LifeRule | None = None
) -> tuple[Notice, ...]:
    charge = NextCharge(NOW + timedelta(days=3), Money(500_00 if short else 10_00))
    line = Line(
        "ln_1", LineKind.MOBILE, "+380670000005", "26000000005", "c", LineStatus.ACTIVE, "t", "T",
        next_charge=charge, active_until=NOW + timedelta(days=days),
    )  # fmt: skip
    main = Bucket("bk", BucketKind.MAIN, "Основний", "UAH", Money(100_00))
    money = Loadable(LineMoney(line, (main,)), NOW)
    return derive_overview(Inputs(NOW, money, life=rule or LifeRule())).notices


@pytest.mark.parametrize(("days", "told"), [(30.5, False), (30, True), (6.9, True), (0.4, True)])
def test_it_is_told_within_its_marks(days: float, told: bool) -> None:  # noqa: FBT001 a table
    assert [n.title for n in notices(days=days)] == ([TITLE] if told else [])


def test_the_button_fills_what_prolongs() -> None:
    notice = notices(days=6.5)[0]
    assert (notice.button, notice.action) == ("Top up by ₴30.00", "topup:3000")
    assert "27 Nov 2026" in notice.text
    assert "a transfer does not" in notice.text
    other = notices(days=6.5, rule=LifeRule(Money(40_00)))[0]
    assert other.action == "topup:4000"


def test_a_near_end_comes_first_and_a_far_one_last() -> None:
    assert [n.title for n in notices(days=6.5, short=True)] == [TITLE, "The charge is near"]
    assert [n.title for n in notices(days=25, short=True)] == ["The charge is near", TITLE]


def test_a_suspended_number_says_when_it_is_taken_away() -> None:
    assert [n.title for n in notices(days=-85)] == ["The number will be taken away"]
    assert [n.title for n in notices(days=-92)] == []
