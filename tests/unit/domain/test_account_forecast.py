"""Lines, balances, the next charge and how long the money lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Line,
    LineKind,
    LineMoney,
    LineStatus,
    Login,
    NextCharge,
    Person,
    Role,
    life_stage,
    shortage,
)
from kyivstar_desktop.domain.forecast import (
    Enough,
    four_week_starts,
    is_over_usual,
    outlook,
    topup_to_cover,
)
from kyivstar_desktop.domain.money import ZERO, Money

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000001", "26000000001", "c", LineStatus.ACTIVE, "t", "LOVE UA"
)


def bucket(kind: BucketKind, **changes: object) -> Bucket:
    return replace(Bucket(f"b_{kind}", kind, kind, "UAH"), **changes)


def known(
    main: int | None,
    *,
    charge: int | None = 225_00,
    at: datetime | None = NOW + timedelta(days=5),
    **line: object,
) -> LineMoney:
    amount = None if charge is None else Money(charge)
    money = () if main is None else (bucket(BucketKind.MAIN, money=Money(main)),)
    return LineMoney(replace(LINE, next_charge=NextCharge(at, amount), **line), money)


# --- the next charge ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("main", "verdict", "short", "rest"),
    [
        (225_00, Enough.YES, 0, 0),
        (225_01, Enough.YES, 0, 1),
        (224_99, Enough.SHORT, 1, -1),
        (140_50, Enough.SHORT, 84_50, -84_50),
        (0, Enough.SHORT, 225_00, -225_00),
    ],
)
def test_enough_or_short(main: int, verdict: Enough, short: int, rest: int) -> None:
    seen = outlook(known(main), NOW, TODAY)
    assert (seen.verdict, seen.short_by, seen.rest) == (verdict, Money(short), Money(rest))
    assert seen.days == 5


@pytest.mark.parametrize("main", [None, 100_00])
def test_nothing_is_guessed(main: int | None) -> None:
    seen = outlook(known(main, charge=None if main else 225_00), NOW, TODAY)
    assert (seen.verdict, seen.short_by, seen.rest) == (Enough.UNKNOWN, ZERO, None)


def test_a_date_that_was_not_stated() -> None:
    seen = outlook(known(10_00, at=None), NOW, TODAY)
    assert (seen.verdict, seen.days, seen.short_by) == (Enough.SHORT, None, Money(215_00))


def test_a_charge_that_should_have_been() -> None:
    assert outlook(known(300_00, at=NOW - timedelta(hours=1)), NOW, TODAY).verdict is Enough.OVERDUE


def test_a_contract_is_short_only_under_its_limit() -> None:
    contract = {"payment_type": "contract", "disconnect_limit": Money(-150_00)}
    assert outlook(known(75_00, **contract), NOW, TODAY).verdict is Enough.YES
    short = outlook(known(-84_50, **contract), NOW, TODAY)
    assert (short.verdict, short.short_by) == (Enough.SHORT, Money(159_50))


def test_days_are_counted_in_kyiv() -> None:
    late = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)  # 24 November, 00:30 in Kyiv
    assert outlook(known(0, at=late), NOW, TODAY).days == 2


def test_the_button_fills_exactly_what_is_missing_but_not_under_the_minimum() -> None:
    assert topup_to_cover(Money(84_50), Money(1_00)) == Money(84_50)
    assert topup_to_cover(Money(50), Money(1_00)) == Money(1_00)
    assert shortage(Money(5), Money(3)) == ZERO


def test_four_week_periods_end_with_the_one_of_today() -> None:
    starts = four_week_starts(date(2026, 11, 5), TODAY, 13)
    assert starts[-1] == date(2026, 11, 5)
    assert len(starts) == 13
    assert {(b - a).days for a, b in pairwise(starts)} == {28}
    future = four_week_starts(date(2026, 12, 3), TODAY, 2)
    assert future == (date(2026, 10, 8), date(2026, 11, 5))


def test_over_usual_needs_six_and_a_real_jump() -> None:
    usual = [Money(-v) for v in (100, 110, 90, 105, 95, 100)]
    assert is_over_usual(Money(-136), usual)
    assert not is_over_usual(Money(-130), usual)
    assert not is_over_usual(Money(-99_999), usual[:5])
    assert is_over_usual(Money(-101), [Money(-100)] * 6)
    assert not is_over_usual(Money(-100), [Money(-100)] * 6)


# --- what lies on a line ------------------------------------------------------------------------
def test_money_bonuses_and_allowances() -> None:
    soon, late = NOW + timedelta(days=3), NOW + timedelta(days=30)
    money = LineMoney(
        LINE,
        (
            bucket(BucketKind.MAIN, money=Money(140_50)),
            bucket(BucketKind.BONUS, id="late", left=5, until=late),
            bucket(BucketKind.BONUS, id="never", left=1),
            bucket(BucketKind.BONUS, id="soon", left=50, until=soon),
            bucket(BucketKind.BONUS, id="gone", left=9, status="expired"),
            bucket(BucketKind.DATA, unit="MB", left=4096, until=soon),
            bucket(BucketKind.SMS, unit="SMS", left=0, status="expired"),
            bucket(BucketKind.OTHER, name="Щось нове", unit="шт", left=3),
        ),
    )
    assert money.main == Money(140_50)
    assert [b.id for b in money.bonuses] == ["soon", "late", "never"]
    assert [b.kind for b in money.allowances] == [BucketKind.DATA, BucketKind.OTHER]
    assert LineMoney(LINE, ()).main is None


@pytest.mark.parametrize(
    ("active", "kept", "stage"),
    [
        (None, None, "unknown"),
        (timedelta(seconds=1), None, "active"),
        (timedelta(), timedelta(days=91), "suspended"),
        (timedelta(days=-90), None, "suspended"),
        (timedelta(days=-91), None, "ended"),
        (timedelta(days=-2), timedelta(days=-1), "ended"),
    ],
)
def test_the_life_of_a_number(active: timedelta | None, kept: timedelta | None, stage: str) -> None:
    line = replace(
        LINE,
        active_until=None if active is None else NOW + active,
        kept_until=None if kept is None else NOW + kept,
    )
    assert life_stage(line, NOW) == stage


def test_hints_and_rights() -> None:
    assert Login(LineKind.MOBILE, "+380670000001").hint == "tel:+380670000001"
    assert Login(LineKind.HOME, "26000000014").hint == "account:26000000014"
    assert not Person("p", "", None, (Role("c", "a", "owner"),)).corporate
    assert Person("p", "", None, (Role("c", "a", "viewer"),)).corporate
    assert replace(LINE, payment_type="contract").is_contract
