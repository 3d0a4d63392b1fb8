"""Own use gathered by period and replayed over tariffs."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes.operator_catalogue import tariff
from kyivstar_desktop.domain.catalogue import UnitPrice
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem
from kyivstar_desktop.domain.kyiv import kyiv_zone, to_us
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.tariff_rating import (
    Rated,
    Verdict,
    cheapest,
    fit,
    granted_of,
    rate,
)
from kyivstar_desktop.domain.tariff_use import (
    OwnUse,
    PeriodUse,
    Run,
    UseGatherer,
    bounds,
    by_hand,
    wait_days,
    whole_units,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CHARGE = datetime(2026, 12, 3, 8, 15, tzinfo=UTC)
LINE = "+380670000001"


def used(
    at: datetime,
    code: str = "DATA_NATIONAL",
    units: str = "10",
    *,
    paid: int = 0,
    country: str = "",
    reason: str = "",
    ident: str = "",
) -> HistoryItem:
    kind = {"DATA": "data", "VOICE": "voice", "SMS": "sms"}[code.partition("_")[0]]
    cause = Cause(quantity=units, kind=code, country=country)
    return HistoryItem(
        ident or f"ba_{to_us(at)}", LINE, to_us(at),
        reason or ("usage" if paid else "usageIncluded"),
        Category.DATA, "", "", Money(-paid), None, None, kind, cause=cause,
    )  # fmt: skip


def own(*runs: Run, periods: int = 1, period: str = "P4W") -> OwnUse:
    spans = bounds(period, CHARGE, NOW, periods)
    return OwnUse(period, tuple(PeriodUse(start, end, runs) for start, end in spans))


# --- periods ------------------------------------------------------------------------------------
def test_four_weeks_run_from_charge_to_charge_at_the_same_wall_time() -> None:
    spans = bounds("P4W", CHARGE, NOW)
    walls = [start.astimezone(kyiv_zone()) for start, _ in spans]
    assert [f"{wall:%d.%m %H:%M}" for wall in walls] == [
        "08.10 10:15",
        "10.09 10:15",
        "13.08 10:15",
    ]
    assert spans[0][1] == datetime(2026, 11, 5, 8, 15, tzinfo=UTC)
    assert spans[0][1] - spans[0][0] == timedelta(days=28, hours=1), "the clocks went back"
    assert spans[1][1] == spans[0][0]


@pytest.mark.parametrize("anchor", [CHARGE - timedelta(days=280), CHARGE + timedelta(days=280)])
def test_any_charge_date_gives_the_same_periods(anchor: datetime) -> None:
    local = CHARGE.astimezone(kyiv_zone())
    moved = local + (anchor - CHARGE)  # whole days of the wall
    assert bounds("P4W", moved.astimezone(UTC), NOW) == bounds("P4W", CHARGE, NOW)


def test_months_are_calendar_months_of_kyiv() -> None:
    spans = bounds("P1M", None, NOW)
    days = [start.astimezone(kyiv_zone()).date().isoformat() for start, _ in spans]
    assert days == ["2026-10-01", "2026-09-01", "2026-08-01"]
    assert spans[0][1].astimezone(kyiv_zone()).date().isoformat() == "2026-11-01"


@given(st.integers(min_value=-2_000, max_value=2_000), st.integers(min_value=0, max_value=86_399))
def test_periods_are_over_and_touch(days: int, seconds: int) -> None:
    anchor = NOW + timedelta(days=days, seconds=seconds)
    spans = bounds("P4W", anchor, NOW)
    assert len(spans) == 3
    assert spans[0][1] <= NOW < spans[0][1] + timedelta(days=28, hours=2)
    assert all(older[1] == newer[0] for newer, older in itertools.pairwise(spans))


@pytest.mark.parametrize(
    ("since", "days"),
    [
        (NOW - timedelta(days=1), 11 + 28),  # the running period is not whole
        (datetime(2026, 11, 5, 8, 15, tzinfo=UTC), 11),  # it is, from its first instant
        (datetime(2026, 11, 5, 8, 16, tzinfo=UTC), 11 + 28),
    ],
)
def test_how_long_until_a_whole_period_is_known(since: datetime, days: int) -> None:
    assert wait_days("P4W", CHARGE, since, NOW) == days


def test_a_whole_month_is_awaited_too() -> None:
    assert wait_days("P1M", None, NOW, NOW) == 40
    assert wait_days("P1M", None, datetime(2026, 10, 31, 22, tzinfo=UTC), NOW) == 9


# --- gathering ----------------------------------------------------------------------------------
def gather(rows: Sequence[HistoryItem], *, slices: int = 1_000) -> tuple[PeriodUse, ...]:
    gatherer = UseGatherer(bounds("P4W", CHARGE, NOW, 2))
    for at in range(0, len(rows), slices):
        gatherer.feed(rows[at : at + slices])
    return gatherer.result()


def test_use_goes_to_its_period_and_the_rest_is_left_out() -> None:
    new, old = bounds("P4W", CHARGE, NOW, 2)
    rows = [
        used(old[0] - timedelta(seconds=1), units="1"),
        used(old[0], units="2"),
        used(old[1] - timedelta(milliseconds=1), units="4"),
        used(new[0], units="8"),
        used(new[1], units="16"),
    ]
    found = gather(rows)
    assert [[run.units for run in one.runs] for one in found] == [[8], [6]], "newest first"
    assert gather(rows, slices=1) == found


def test_neighbours_are_one_run_and_order_of_countries_stays() -> None:
    start = bounds("P4W", CHARGE, NOW, 1)[0][0]
    countries = ("PL", "PL", "", "PL")
    rows = [
        used(start + timedelta(hours=n), "VOICE_INTERNATIONAL", "2", country=c, paid=100)
        for n, c in enumerate(countries)
    ]
    rows.insert(1, used(start + timedelta(minutes=30), units="5"))
    runs = gather(rows)[0].runs
    assert [(run.code, run.country, run.units, run.paid) for run in runs] == [
        ("VOICE_INTERNATIONAL", "PL", 4, 200),
        ("DATA_NATIONAL", "", 5, 0),
        ("VOICE_INTERNATIONAL", "", 2, 100),
        ("VOICE_INTERNATIONAL", "PL", 2, 100),
    ]


def test_fees_and_charges_are_kept_apart() -> None:
    start = bounds("P4W", CHARGE, NOW, 1)[0][0]
    fee = used(start, paid=225_00, reason="tariffFee")
    found = gather([fee, used(start + timedelta(days=1), paid=7_50)])[0]
    assert (found.fee, found.over) == (Money(225_00), Money(7_50))
    whole = OwnUse("P4W", (found,))
    assert whole.really == Money(232_50)


def test_a_foreign_row_is_told_by_its_type() -> None:
    start = bounds("P4W", CHARGE, NOW, 1)[0][0]
    row = used(start, "DATA_ROAMING", "3", paid=9_00, reason="roamingUsage")
    blank = HistoryItem(
        "x", LINE, to_us(start), "roamingUsage", Category.DATA, "", "", Money(-9_00), None, None,
        "data", cause=Cause(quantity="3"),
    )  # fmt: skip
    assert gather([blank])[0].runs == gather([row])[0].runs


@pytest.mark.parametrize(
    ("text", "units"),
    [("12", 12), ("1.25", 2), ("1.0", 1), ("0.4", 1), ("", 0), ("-3", 0), ("багато", 0), ("0", 0)],
)
def test_a_begun_unit_counts(text: str, units: int) -> None:
    assert whole_units(text) == units


# --- rating -------------------------------------------------------------------------------------
def cost(one: Rated | None) -> int:
    assert one is not None
    return one.average.kopiykas


def test_inside_the_package_only_the_fee_is_paid() -> None:
    base = tariff("t", "T", 75_00, 6_144, 75, None, 20)
    use = own(
        Run("DATA_NATIONAL", "", 6_144), Run("VOICE_OMO", "", 75), Run("VOICE_ONNET", "", 9_999)
    )
    found = rate(base, use)
    assert cost(found) == 75_00
    assert found is not None
    assert found.exact


def test_beyond_it_units_cost_their_price() -> None:
    base = tariff("t", "T", 75_00, 6_144, 75, None, 20)
    use = own(
        Run("DATA_NATIONAL", "", 6_154), Run("VOICE_OMO", "", 77), Run("SMS_NATIONAL", "", 21)
    )
    assert cost(rate(base, use)) == 75_00 + 10 * 10 + 2 * 1_50 + 1_00


def test_every_period_has_its_own_allowance() -> None:
    base = tariff("t", "T", 75_00, 100)
    spans = bounds("P4W", CHARGE, NOW, 2)
    thrifty, heavy = (Run("DATA_NATIONAL", "", n) for n in (0, 200))
    use = OwnUse(
        "P4W",
        tuple(PeriodUse(s, e, (r,)) for (s, e), r in zip(spans, (thrifty, heavy), strict=True)),
    )
    found = rate(base, use)
    assert found is not None
    assert found.total == Money(2 * 75_00 + 100 * 10)
    assert found.average == Money(80_00)


def test_the_order_of_countries_counts() -> None:
    one = tariff("t", "T", 0)
    prices = (
        UnitPrice("a", "", Money(50), "MB", code="DATA_ROAMING", countries=("PL",)),
        UnitPrice("b", "", Money(9_00), "MB", code="DATA_ROAMING", countries=("US",)),
    )
    granted = tariff("t", "T", 0, 0, 0, 0, 0, 10, units=prices)
    cheap_first = own(Run("DATA_ROAMING", "PL", 10), Run("DATA_ROAMING", "US", 1))
    dear_first = own(Run("DATA_ROAMING", "US", 1), Run("DATA_ROAMING", "PL", 10))
    assert cost(rate(granted, cheap_first)) == 9_00
    assert cost(rate(granted, dear_first)) == 50
    assert one.allowances == ()


def test_the_rest_of_the_world_has_a_price() -> None:
    base = tariff("t", "T", 0)
    assert cost(rate(base, own(Run("VOICE_INTERNATIONAL", "PL", 2)))) == 10_00
    assert cost(rate(base, own(Run("VOICE_INTERNATIONAL", "JP", 2)))) == 24_00


def test_a_price_for_a_batch_of_units_is_paid_for_a_begun_batch() -> None:
    prices = (UnitPrice("a", "", Money(3_00), "MB", per=50, code="DATA_NATIONAL"),)
    one = tariff("t", "T", 0, units=prices)
    assert cost(rate(one, own(Run("DATA_NATIONAL", "", 51)))) == 6_00


def test_a_kind_without_a_price_is_named_and_never_wins() -> None:
    cheap = rate(tariff("cheap", "C", 1_00, units=()), own(Run("VOICE_OMO", "", 5)))
    dear = rate(tariff("dear", "D", 99_00), own(Run("VOICE_OMO", "", 5)))
    assert cheap is not None
    assert dear is not None
    assert cheap.unpriced == ("VOICE_OMO",)
    assert cheapest([cheap, dear]) == dear
    assert cheapest([cheap]) is None


def test_superpower_use_needs_data_where_there_is_no_superpower() -> None:
    use = own(Run("DATA_SUPERPOWER", "", 50))
    assert cost(rate(tariff("t", "T", 0, 40), use)) == 100


def test_connected_services_bring_their_allowances_along() -> None:
    base = tariff("t", "T", 75_00, 100)
    use = own(Run("DATA_NATIONAL", "", 5_000))
    assert cost(rate(base, use, {"DATA_NATIONAL": None})) == 75_00
    assert cost(rate(base, use, {"DATA_NATIONAL": 4_899})) == 75_10
    assert cost(rate(base, use, {"SMS_NATIONAL": 5})) == 75_00 + 4_900 * 10


@pytest.mark.parametrize(("period", "fee"), [("P1M", 92_31), ("P1D", 2_807_69), ("P4W", 100_00)])
def test_other_periods_are_converted_by_the_year(period: str, fee: int) -> None:
    found = rate(tariff("t", "T", 100_00, period=period), own())
    assert cost(found) == fee
    assert found is not None
    assert found.exact == (period == "P4W")


def test_allowances_are_converted_with_their_fee() -> None:
    assert granted_of(tariff("t", "T", 1, 100, period="P1D"), "P4W") == {"DATA_NATIONAL": 2_807}
    assert granted_of(tariff("t", "T", 1, 1_300), "P1M") == {"DATA_NATIONAL": 1_408}


@pytest.mark.parametrize("fee", [None])
def test_without_a_fee_or_a_period_nothing_is_rated(fee: None) -> None:
    assert rate(tariff("t", "T", fee), own()) is None
    assert rate(tariff("t", "T", 1), OwnUse("P4W", wait_days=3)) is None
    assert rate(tariff("t", "T", 1, period="P3D"), own()) is None


@given(
    st.lists(st.tuples(st.sampled_from(("DATA_NATIONAL", "VOICE_OMO", "SMS_NATIONAL")),
                       st.integers(0, 30_000)), max_size=12),
    st.integers(0, 300_00),
    st.lists(st.integers(0, 20_000), min_size=4, max_size=4),
)  # fmt: skip
def test_more_allowance_never_costs_more(
    uses: list[tuple[str, int]], fee: int, granted: list[int]
) -> None:
    use = own(*(Run(code, "", units) for code, units in uses))
    small = cost(rate(tariff("s", "S", fee, *granted), use))
    large = cost(rate(tariff("l", "L", fee, *(g + 100 for g in granted)), use))
    endless = cost(rate(tariff("e", "E", fee, None, None, None, None), use))
    assert small >= large >= endless == fee


# --- fit and averages ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("granted", "used_units", "verdict", "percent", "short"),
    [
        (20_480, 16_486, Verdict.ENOUGH, 80, 0),
        (6_144, 16_486, Verdict.SHORT, 268, 10_342),
        (None, 16_486, Verdict.UNLIMITED, 0, 0),
        (100, 0, Verdict.UNUSED, 0, 0),
        (0, 5, Verdict.SHORT, 0, 5),
        (0, 0, Verdict.ABSENT, 0, 0),
    ],
)
def test_how_an_allowance_fits(
    granted: int | None, used_units: int, verdict: Verdict, percent: int, short: int
) -> None:
    one = tariff("t", "T", 1, granted)
    found = fit(one, own(Run("DATA_NATIONAL", "", used_units)), "DATA_NATIONAL")
    assert (found.verdict, found.percent, found.short_by) == (verdict, percent, short)


def test_averages_are_of_whole_periods() -> None:
    use = own(Run("DATA_NATIONAL", "", 9), Run("VOICE_INTERNATIONAL", "PL", 1, 12_10), periods=3)
    assert use.average("DATA_NATIONAL") == 9
    assert use.spent("VOICE_INTERNATIONAL") == Money(12_10)
    assert use.days == 84
    assert OwnUse("P4W").average("DATA_NATIONAL") == 0
    assert OwnUse("P4W").spent("VOICE_OMO") == ZERO


def test_own_figures_are_one_period_and_nothing_was_paid() -> None:
    use = by_hand("P4W", {"DATA_NATIONAL": 6_154, "VOICE_OMO": 0}, NOW)
    assert use.manual
    assert use.really is None
    assert cost(rate(tariff("t", "T", 75_00, 6_144), use)) == 76_00
