"""What counts as spend, what is unusual, what is seasonal."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.analytics import (
    NOTHING,
    Part,
    Sums,
    is_odd,
    is_seasonal,
    share_more,
    spend_of,
    usual_of,
)
from kyivstar_desktop.domain.company_moves import Move

AT = datetime(2026, 11, 5, tzinfo=UTC)


def move(reason: str, change: int = -100, kind: str = "monetary", used: int = 0) -> Move:
    return Move("1", AT, "+380670000001", "26", reason, change, kind, used)


@pytest.mark.parametrize(
    ("reason", "kind", "part"),
    [
        ("tariffFee", "monetary", Part.FEE),
        ("optionFee", "monetary", Part.SERVICE),
        ("usage", "data", Part.DATA),
        ("usage", "voice", Part.VOICE),
        ("usage", "sms", Part.SMS),
        ("roamingUsage", "data", Part.ROAMING),
        ("thirdParty", "monetary", Part.CONTENT),
        ("somethingForeign", "monetary", Part.OTHER),
    ],
)
def test_a_charge_counts_under_its_part(reason: str, kind: str, part: Part) -> None:
    sums = spend_of(move(reason, -250, kind))
    assert sums is not None
    assert sums.parts[part] == sums.spent == 250


@pytest.mark.parametrize(
    "reason", ["topupCard", "topupAccount", "transferIn", "transferOut", "advance", "bonusSpent"]
)
def test_money_that_only_moves_is_no_spend(reason: str) -> None:
    assert spend_of(move(reason, 500)) is None


def test_what_is_given_back_lowers_the_spend_and_included_use_only_counts() -> None:
    back = spend_of(move("refund", 300))
    used = spend_of(move("usageIncluded", 0, "data", 512))
    assert back is not None
    assert used is not None
    assert back.spent == -300
    assert (used.spent, used.mb, used.minutes, used.messages) == (0, 512, 0, 0)


@given(st.lists(st.integers(0, 10**6), min_size=6, max_size=20), st.integers(0, 10**7))
def test_nothing_below_the_usual_is_unusual(earlier: list[int], spent: int) -> None:
    border = usual_of(earlier)
    assert border is not None
    assert border >= sorted(earlier)[(len(earlier) - 1) // 2]
    if spent <= border:
        assert not is_odd(spent, earlier)


def test_fewer_than_six_months_tell_nothing() -> None:
    assert usual_of([100] * 5) is None
    assert not is_odd(10**6, [100] * 5)
    assert is_odd(10**6, [100] * 6)
    assert not is_odd(105, [100] * 6), "a tenth above is no news"


def test_a_number_is_seasonal_when_it_slept_and_woke() -> None:
    assert not is_seasonal([date(2026, 1, 1), date(2026, 2, 1), date(2026, 4, 1)])
    assert is_seasonal([date(2025, 12, 1), date(2026, 4, 1)])
    assert not is_seasonal([date(2026, 4, 1)])


def test_growth_is_told_in_tenths_of_a_percent() -> None:
    assert share_more(1031, 1000) == 31
    assert share_more(969, 1000) == -31
    assert share_more(5, 0) is None


sums = st.builds(
    Sums,
    st.lists(st.integers(-(10**6), 10**9), min_size=8, max_size=8).map(tuple),
    st.integers(0, 10**9),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
)


@given(sums, sums, sums)
def test_sums_add_in_any_order_and_take_back(a: Sums, b: Sums, c: Sums) -> None:
    assert a + b + c == c + (b + a)
    assert (a + b) - b == a
    assert a + NOTHING == a
