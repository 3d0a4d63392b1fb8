"""Money text, instants, ids and the calendar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_sandbox.model import calendar, ids, values


@given(st.integers(-values.MAX_AMOUNT, values.MAX_AMOUNT))
def test_amount_text_is_exact_and_short(kopiykas: int) -> None:
    text = values.amount_text(kopiykas)
    whole, _, rest = text.lstrip("-").partition(".")
    assert len(rest) <= 2
    assert not rest.endswith("0")
    back = int(whole) * 100 + int(rest.ljust(2, "0") or 0)
    assert (-back if text.startswith("-") else back) == kopiykas


@given(st.integers(1, values.MAX_AMOUNT))
def test_amounts_come_back_from_their_text(kopiykas: int) -> None:
    assert values.parse_amount(values.amount_text(kopiykas)) == kopiykas


@pytest.mark.parametrize(
    "text", ["0", "-1", "+1", "1e3", "1.001", "01", "1.", ".5", "", "NaN", "1,5"]
)
def test_other_amounts_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        values.parse_amount(text)


def test_amounts_for_people() -> None:
    assert values.spoken_amount(75_000_000) == "750\u00a0000,00"
    assert values.spoken_amount(-8450) == "−84,50"


def test_numbers() -> None:
    assert values.is_msisdn("+380670000001")
    for text in (
        "380670000001",
        "+38067000000",
        "+3806700000011",
        "+38067000000१",
        "+380670000001\n",
    ):
        assert not values.is_msisdn(text)


@given(st.datetimes(timezones=st.just(UTC)))
def test_instants_survive_text_and_microseconds(moment: datetime) -> None:
    when = values.to_millisecond(moment)
    assert values.parse_instant(values.iso(when)) == when
    assert values.instant(values.micros(when)) == when


@pytest.mark.parametrize("text", ["2026-11-22", "2026-11-22T18:35:00", "2026-13-01T00:00:00Z", "x"])
def test_bad_instants_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        values.parse_instant(text)


def test_durations() -> None:
    assert values.parse_duration("P28D") == timedelta(days=28)
    assert values.parse_duration("PT3H") == timedelta(hours=3)
    assert values.parse_duration("P1DT30M") == timedelta(days=1, minutes=30)
    for bad in ("", "P", "PT", "P1M", "28D", "P1DT"):
        with pytest.raises(ValueError, match=r".*"):
            values.parse_duration(bad)


@given(st.lists(st.integers(1_700_000_000_000_000, 1_900_000_000_000_000), min_size=2, max_size=20))
def test_live_ids_are_unique_and_sort_by_instant(instants: list[int]) -> None:
    maker = ids.LiveIds()
    made = [maker("ba", at) for at in sorted(instants)]
    assert len(set(made)) == len(made)
    assert made == sorted(made)
    assert all(values.is_resource_id(one) for one in made)


def test_an_id_stands_above_the_one_named() -> None:
    first, second = ids.LiveIds(), ids.LiveIds()
    at = 1_795_372_500_123_000
    last = first("ba", at)
    for _ in range(50):
        made = second("ba", at, last)
        assert made > last
        last = made


def _kyiv(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> int:
    wall = datetime(year, month, day, hour, minute, tzinfo=calendar.KYIV)
    return values.micros(wall.astimezone(UTC))


def test_a_charge_keeps_its_wall_time_over_both_changes_of_the_clock() -> None:
    anchor = _kyiv(2026, 3, 10, 10, 15)
    assert calendar.kyiv(calendar.next_charge(anchor, "P4W", 1)).strftime("%d %H:%M") == "07 10:15"
    autumn = _kyiv(2026, 10, 10, 10, 15)
    assert calendar.kyiv(calendar.next_charge(autumn, "P4W", 1)).strftime("%d %H:%M") == "07 10:15"


def test_a_skipped_time_moves_an_hour_later() -> None:
    anchor = _kyiv(2026, 3, 1, 3, 30)
    charged = calendar.kyiv(calendar.next_charge(anchor, "P4W", 1))
    assert charged.strftime("%Y-%m-%d %H:%M") == "2026-03-29 04:30"
    after = calendar.kyiv(calendar.next_charge(anchor, "P4W", 2))
    assert after.strftime("%Y-%m-%d %H:%M") == "2026-04-26 03:30"


def test_months_begin_at_kyiv_midnight() -> None:
    december = _kyiv(2026, 12, 31, 23, 59)
    assert calendar.next_first(december) == _kyiv(2027, 1, 1)
    assert calendar.next_first(_kyiv(2027, 1, 1)) == _kyiv(2027, 2, 1)
    assert calendar.month_start(december) == _kyiv(2026, 12, 1)
    assert calendar.next_charge(_kyiv(2026, 11, 15, 9), "P1M", 2) == _kyiv(2027, 1, 1)
