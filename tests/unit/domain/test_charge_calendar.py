"""The year of charges: 13 times by four weeks, 12 by the month, nothing invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus, NextCharge
from kyivstar_desktop.domain.charge_calendar import charged_days, coming_days
from kyivstar_desktop.domain.disputes import Ground, answer_by, usual_ground
from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Option
from support.screens import row

FIRST = datetime(2026, 11, 27, 8, 15, tzinfo=UTC)
TODAY = date(2026, 11, 22)
LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000001", "26000000001", "cust_p1", LineStatus.ACTIVE,
    "t_1", "LOVE UA", next_charge=NextCharge(FIRST, Money(225_00)),
)  # fmt: skip
OPTION = Option(
    "op_1", "ln_1", "o_1", "Додатковий номер", "active", Money(50_00), "P4W",
    next_at=FIRST, next_amount=Money(50_00),
)  # fmt: skip


def test_four_weeks_are_thirteen_charges_a_year() -> None:
    days = coming_days(LINE, (), TODAY + timedelta(days=364))
    assert len(days) == 13
    assert [b.day - a.day for a, b in pairwise(days)] == [timedelta(days=28)] * 12
    assert [day.computed for day in days] == [False] + [True] * 12
    assert {day.amount for day in days} == {Money(225_00)}


def test_months_are_twelve_charges_on_the_first() -> None:
    first = datetime(2026, 11, 30, 22, 0, tzinfo=UTC)  # 1 December, 00:00 in Kyiv
    line = replace(LINE, charge_period="P1M", next_charge=NextCharge(first, Money(450_00)))
    days = coming_days(line, (), date(2027, 12, 1))
    assert len(days) == 12
    assert {day.day.day for day in days} == {1}
    assert days[4].day == date(2027, 4, 1), "over the change of the clock"


def test_options_of_the_same_day_are_inside_the_operators_sum() -> None:
    line = replace(LINE, next_charge=NextCharge(FIRST, Money(275_00)))
    first, second, *_ = coming_days(line, (OPTION,), date(2027, 2, 1))
    assert first.amount == Money(275_00)
    assert [c.title for c in first.charges] == ["LOVE UA"]
    assert {c.title: c.amount for c in second.charges} == {
        "LOVE UA": Money(225_00),
        "Додатковий номер": Money(50_00),
    }
    assert second.amount == Money(275_00)


def test_another_day_and_another_line_stand_apart() -> None:
    later = replace(OPTION, next_at=FIRST + timedelta(days=3))
    alien = replace(OPTION, id="op_2", line="ln_2")
    days = coming_days(LINE, (later, alien), date(2026, 12, 20))
    assert [(d.day, d.amount) for d in days] == [
        (date(2026, 11, 27), Money(225_00)),
        (date(2026, 11, 30), Money(50_00)),
    ]


@pytest.mark.parametrize("status", ["pendingTerminate", "terminated", "pendingActive"])
def test_a_service_that_ends_is_charged_no_more(status: str) -> None:
    days = coming_days(LINE, (replace(OPTION, status=status),), date(2027, 2, 1))
    assert {charge.title for day in days for charge in day.charges} == {"LOVE UA"}


def test_a_free_service_is_no_charge() -> None:
    days = coming_days(LINE, (replace(OPTION, price=Money(0), next_amount=None),), date(2027, 2, 1))
    assert {charge.title for day in days for charge in day.charges} == {"LOVE UA"}


def test_a_date_that_nobody_named_is_not_invented() -> None:
    line = replace(LINE, next_charge=NextCharge(None, Money(225_00)))
    assert coming_days(line, (), date(2027, 11, 1)) == ()
    daily = replace(LINE, charge_period="P1D")
    assert [day.day for day in coming_days(daily, (), date(2027, 1, 1))] == [kyiv_day(FIRST)]


def test_a_sum_that_nobody_named_is_not_zero() -> None:
    line = replace(LINE, next_charge=NextCharge(FIRST, None))
    assert {day.amount for day in coming_days(line, (), date(2027, 1, 1))} == {None}


def test_the_past_holds_regular_fees_only() -> None:
    fee = row("a", days=3, delta=-225_00, title="Плата", category=Category.TARIFF)
    rows = (
        replace(fee, reason="tariffFee"),
        replace(fee, id="b", reason="optionFee", delta=Money(-50_00)),
        replace(fee, id="c", reason="usage"),
        replace(fee, id="d", reason="tariffFee", delta=Money(0)),
    )
    (day,) = charged_days(rows)
    assert (day.paid, day.amount, len(day.charges)) == (True, Money(275_00), 2)


def test_a_dispute_waits_thirty_days_and_takes_its_ground_from_the_mark() -> None:
    assert answer_by(date(2026, 11, 22)) == date(2026, 12, 22)
    assert usual_ground("repeat") is Ground.TWICE
    assert usual_ground("over") is Ground.AMOUNT
    assert usual_ground("content") is usual_ground("") is Ground.NOT_ORDERED
