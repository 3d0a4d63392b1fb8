"""Budgets: inheritance, formulas, forecast, verdicts, points that are told once."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.budgets import (
    Formula,
    Limit,
    Place,
    Rule,
    Verdict,
    Watched,
    forecast_of,
    limits_of,
    month_end,
    passed,
    verdict_of,
)
from kyivstar_desktop.domain.money import Money

TREE = (Place("co", "", 100), Place("a", "co", 60), Place("aa", "a", 45), Place("b", "co", 40))
NONE: dict[str, tuple[Money, ...]] = {}


def amounts(*rules: Rule, before: dict[str, tuple[Money, ...]] = NONE) -> dict[str, int]:
    return {node: one.amount.kopiykas for node, one in limits_of(TREE, rules, before).items()}


def test_a_fixed_sum_is_shared_by_the_count_of_numbers() -> None:
    assert amounts(Rule("co", Formula.FIXED, Money(1_000_00))) == {
        "co": 1_000_00,
        "a": 600_00,
        "aa": 450_00,
        "b": 400_00,
    }


def test_the_nearest_rule_wins() -> None:
    own = Rule("a", Formula.EACH, Money(10_00))
    made = limits_of(TREE, [Rule("co", Formula.FIXED, Money(1_000_00)), own], NONE)
    assert made["a"] == Limit("a", Money(600_00), "a", inherited=False)
    assert made["aa"] == Limit("aa", Money(450_00), "a", inherited=True)
    assert made["b"].of == "co"


def test_formulas_over_months() -> None:
    spent = {"a": (Money(100_00), Money(200_00), Money(300_00)), "aa": (Money(50_00),)}
    assert amounts(Rule("a", Formula.LAST, share=11_000), before=spent) == {
        "a": 110_00,
        "aa": 55_00,
    }
    assert amounts(Rule("a", Formula.AVERAGE, share=9_000), before=spent)["a"] == 180_00
    assert amounts(Rule("b", Formula.LAST), before=spent) == {}, "nothing known: no limit"


def test_without_rules_nothing_is_limited_and_a_loop_ends() -> None:
    assert amounts() == {}
    loop = (Place("x", "y", 1), Place("y", "x", 1))
    assert limits_of(loop, [Rule("co", Formula.FIXED, Money(1))], NONE) == {}


@pytest.mark.parametrize(("amount", "share"), [(-1, 10_000), (0, -1), (0, 10**7)])
def test_a_limit_below_zero_is_refused(amount: int, share: int) -> None:
    with pytest.raises(ValueError, match="below zero"):
        Rule("a", Formula.FIXED, Money(amount), share)


@given(st.integers(0, 10**9), st.lists(st.integers(0, 5_000), min_size=1, max_size=9))
def test_the_parts_of_a_fixed_sum_never_pass_it(kopiykas: int, counts: list[int]) -> None:
    places = [Place("co", "", sum(counts))]
    places += [Place(str(n), "co", count) for n, count in enumerate(counts)]
    made = limits_of(places, [Rule("co", Formula.FIXED, Money(kopiykas))], NONE)
    assert sum(made[str(n)].amount.kopiykas for n in range(len(counts))) <= kopiykas


# --- forecast -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("today", "end"),
    [(date(2026, 11, 20), 30), (date(2026, 12, 31), 31), (date(2028, 2, 3), 29)],
)
def test_the_last_day(today: date, end: int) -> None:
    assert month_end(today).day == end


def test_the_shape_of_earlier_months_counts() -> None:
    front = [Money(90_00), *[Money(0)] * 18, Money(0), *[Money(1_00)] * 10]  # 100 in all
    made = forecast_of(Money(180_00), date(2026, 11, 20), [front], days_known=20)
    assert made is not None
    assert made.middle == Money(200_00), "a fee on the 1st is not multiplied by thirty"
    even = [Money(10_00)] * 30
    both = forecast_of(Money(200_00), date(2026, 11, 20), [front, even], days_known=20)
    assert both is not None
    assert (both.low, both.high) == (Money(222_22), Money(300_00))


def test_little_data_is_no_forecast() -> None:
    day = date(2026, 11, 6)
    assert forecast_of(Money(1), day, [[Money(1)] * 30], days_known=6) is None
    assert forecast_of(Money(70_00), date(2026, 11, 7), [], days_known=7) is not None


def test_without_earlier_months_the_pace_goes_on() -> None:
    made = forecast_of(Money(100_00), date(2026, 11, 10), [[Money(0)] * 30], days_known=10)
    assert made is not None
    assert (made.low, made.middle, made.high) == (Money(280_00), Money(300_00), Money(320_00))


@given(
    st.integers(0, 10**8),
    st.integers(7, 30),
    st.lists(st.lists(st.integers(0, 10**6), min_size=28, max_size=31), max_size=3),
)
def test_a_forecast_is_ordered_and_never_below_what_is_spent(
    spent: int, day: int, months: list[list[int]]
) -> None:
    before = [[Money(k) for k in month] for month in months]
    made = forecast_of(Money(spent), date(2026, 11, day), before, days_known=day)
    assert made is not None
    assert Money(spent) <= made.low <= made.middle <= made.high


# --- verdicts -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("spent", "forecast", "limit", "verdict"),
    [
        (10, 90, None, Verdict.FREE),
        (101, 200, 100, Verdict.SPENT),
        (100, 101, 100, Verdict.OVER),
        (50, 100, 100, Verdict.NEAR),
        (50, 95, 100, Verdict.NEAR),
        (50, 94, 100, Verdict.WITHIN),
        (96, None, 100, Verdict.NEAR),
        (0, 0, 0, Verdict.WITHIN),
    ],
)
def test_verdicts(spent: int, forecast: int | None, limit: int | None, verdict: Verdict) -> None:
    ahead = None if forecast is None else Money(forecast)
    assert verdict_of(Money(spent), ahead, None if limit is None else Money(limit)) is verdict


@pytest.mark.parametrize(
    ("spent", "shares"), [(79, ()), (80, (8_000,)), (99, (8_000,)), (100, (8_000, 10_000))]
)
def test_points_of_a_limit(spent: int, shares: tuple[int, ...]) -> None:
    assert passed(Money(spent), Money(100)) == shares
    assert passed(Money(spent), None) == ()


def test_each_point_is_told_once_a_month() -> None:
    first, new = Watched().fresh("2026-11", {"a": (8_000,), "b": ()})
    assert new == (("a", 8_000),)
    second, more = first.fresh("2026-11", {"a": (8_000, 10_000)})
    assert more == (("a", 10_000),)
    assert second.fresh("2026-11", {"a": (8_000, 10_000)})[1] == ()
    assert second.fresh("2026-12", {"a": (8_000,)})[1] == (("a", 8_000),)
