"""Shops: distances against a table, open-now on every border, who comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kyivstar_desktop.domain.shops import DayHours, Shop, days_of, opening
from kyivstar_desktop.domain.shops_near import (
    Wanted,
    look_for,
    metres_between,
    middle_of,
    nearest,
    towns,
)

KYIV = ZoneInfo("Europe/Kyiv")
MAIDAN = (50.4501, 30.5234)
# Great circle on a sphere of 6 371 008.8 m, by the arctangent of the two vectors.
TABLE = (
    ((50.4501, 30.5234), 0),
    ((50.4511, 30.5234), 111),
    ((50.4481, 30.5225), 231),
    ((50.4501, 30.5375), 998),
    ((50.4592, 30.5234), 1_012),
    ((50.3500, 30.5234), 11_131),
    ((49.8419, 24.0268), 467_689),
    ((46.4825, 30.7233), 441_423),
    ((49.9935, 36.2304), 409_080),
    ((48.6208, 22.2879), 627_743),
)


def at(text: str) -> datetime:
    """Wall time in Kyiv."""
    return datetime.fromisoformat(text).replace(tzinfo=KYIV)


def span(start: str, end: str) -> tuple[int, int]:
    first, last = (int(t[:2]) * 60 + int(t[3:]) for t in (start, end))
    return first, last


SHOP = Shop(
    "gs_1", "Хрещатик", "Київ", "вул. Хрещатик, 21", latitude=50.4481, longitude=30.5225,
    hours=(
        DayHours("mon-fri", (span("09:00", "13:00"), span("14:00", "20:00"))),
        DayHours("sat", (span("10:00", "18:00"),)),
        DayHours("sun"),
        DayHours("2026-12-31", (span("09:00", "15:00"),)),
        DayHours("2027-01-01"),
    ),
    services=("unblock", "contractEnd"),
)  # fmt: skip


@pytest.mark.parametrize(("point", "metres"), TABLE)
def test_distances(point: tuple[float, float], metres: int) -> None:
    found = metres_between(MAIDAN, point)
    assert abs(found - metres) <= 1
    assert metres_between(point, MAIDAN) == found


def test_the_other_side_of_the_earth_is_half_its_girth() -> None:
    assert abs(metres_between((0.0, 0.0), (0.0, 180.0)) - 20_015_115) < 2


@pytest.mark.parametrize(
    ("moment", "state", "then"),
    [
        ("2026-11-23T08:59:59", "closed", "2026-11-23T09:00"),  # Monday
        ("2026-11-23T09:00:00", "open", "2026-11-23T13:00"),
        ("2026-11-23T12:59:59", "open", "2026-11-23T13:00"),
        ("2026-11-23T13:00:00", "closed", "2026-11-23T14:00"),
        ("2026-11-23T19:59:59", "open", "2026-11-23T20:00"),
        ("2026-11-23T20:00:00", "closed", "2026-11-24T09:00"),
        ("2026-11-28T18:00:00", "closed", "2026-11-30T09:00"),  # Saturday evening, Sunday shut
        ("2026-11-29T12:00:00", "closed", "2026-11-30T09:00"),
        ("2026-12-31T14:59:00", "open", "2026-12-31T15:00"),  # the date wins over Thursday
        ("2026-12-31T15:00:00", "closed", "2027-01-02T10:00"),  # New Year is shut, Saturday opens
        ("2027-01-01T12:00:00", "closed", "2027-01-02T10:00"),
    ],
)  # fmt: skip
def test_open_now(moment: str, state: str, then: str) -> None:
    found = opening(SHOP, at(moment))
    assert (found.state, found.at) == (state, at(then))


def test_a_night_shop_is_open_over_midnight() -> None:
    night = replace(SHOP, hours=(DayHours("fri-sat", (span("20:00", "02:00"),)),))
    assert opening(night, at("2026-11-27T23:59")).at == at("2026-11-28T02:00")
    assert opening(night, at("2026-11-28T01:59")).state == "open"
    assert opening(night, at("2026-11-28T02:00")).state == "closed"
    assert opening(night, at("2026-11-29T00:30")).state == "open"  # Saturday's night
    assert opening(night, at("2026-11-29T20:00")).state == "closed"


def test_round_the_clock_and_until_midnight() -> None:
    always = replace(SHOP, hours=(DayHours("mon-sun", (span("00:00", "24:00"),)),))
    assert opening(always, at("2026-11-23T00:00")).state == "open"
    assert opening(always, at("2026-11-23T23:59")).at is None, "it never closes"


def test_the_shops_zone_counts_not_the_computers() -> None:
    lisbon = replace(SHOP, zone="Europe/Lisbon")
    assert opening(lisbon, at("2026-11-23T10:30")).state == "closed"
    assert opening(lisbon, at("2026-11-23T11:00")).state == "open"
    assert opening(replace(SHOP, zone="Nowhere/At_all"), at("2026-11-23T09:00")).state == "open"


def test_hours_that_cannot_be_read_are_told_not_guessed() -> None:
    strange = replace(SHOP, hours=(DayHours("mon-sun", (), "9 to 5"),))
    found = opening(strange, at("2026-11-23T12:00"))
    assert (found.state, found.text) == ("unknown", "9 to 5")
    assert opening(replace(SHOP, hours=()), at("2026-11-23T12:00")).state == "unknown"


def test_a_shop_that_is_shut_is_never_open() -> None:
    shut = replace(SHOP, status="temporarilyClosed")
    assert opening(shut, at("2026-11-23T12:00")).state == "shut"


@pytest.mark.parametrize(
    ("day", "weekdays"),
    [("mon-fri", "01234"), ("sat", "5"), ("fri-mon", "4560"), ("mon,wed,fri", "024"), ("x", "")],
)
def test_ranges_of_days(day: str, weekdays: str) -> None:
    assert {n for n in range(7) if DayHours(day).covers(n)} == {int(n) for n in weekdays}


# --- who comes first ----------------------------------------------------------------------------
def shop(ident: str, city: str, lat: float | None, lon: float | None, **more: object) -> Shop:
    made = replace(SHOP, id=ident, name=ident, city=city, latitude=lat, longitude=lon)
    return replace(made, **more)  # type: ignore[arg-type]


SHOPS = (
    shop("far", "Київ", 50.50, 30.60),
    shop("second", "Київ", 50.4501, 30.5234),
    shop("first", "Київ", 50.46, 30.53),
    shop("shut", "Київ", 50.4502, 30.5235, status="temporarilyClosed"),
    shop("gone", "Київ", 50.4502, 30.5235, status="closed"),
    shop("blind", "Київ", None, None),
    shop("lviv", "Львів", 49.84, 24.03),
    shop("cash", "Київ", 50.4503, 30.5236, services=("cash",)),
)


def order(town: str, service: str = "", most: int = 5) -> list[str]:
    return [one.shop.id for one in nearest(SHOPS, town, service=service, most=most)]


def test_the_nearest_come_first_those_shut_last_and_the_closed_not_at_all() -> None:
    assert order("Київ", "unblock", 9) == ["first", "second", "far", "lviv", "blind", "shut"]
    assert order("Київ", "unblock") == ["first", "second", "far", "lviv", "blind"]


def test_a_service_leaves_out_who_does_not_do_it() -> None:
    assert "cash" in order("Київ", "", 9)
    assert "cash" not in order("Київ", "unblock", 9)
    assert order("Київ", "cash") == ["cash"]


def test_without_a_town_they_go_by_name_and_no_distance_is_told() -> None:
    found = nearest(SHOPS, "", service="unblock", most=9)
    assert all(one.metres is None for one in found)
    assert [one.shop.city for one in found[:5]] == ["Київ", "Київ", "Київ", "Київ", "Львів"]
    assert found[-1].shop.id == "shut"


def test_a_town_without_points_is_no_middle() -> None:
    assert middle_of((shop("a", "Київ", None, None),), "Київ") is None
    assert middle_of(SHOPS, "Одеса") is None
    assert nearest((shop("a", "Київ", None, None),), "Київ")[0].metres is None


def test_towns_go_by_the_ukrainian_alphabet() -> None:
    cities = ("Суми", "Івано-Франківськ", "Дніпро", "Ужгород", "Київ", "Київ", "")
    found = towns(tuple(shop(str(n), city, 1.0, 1.0) for n, city in enumerate(cities)))
    assert found == ("Дніпро", "Івано-Франківськ", "Київ", "Суми", "Ужгород")


# --- nights, holidays, changes of clocks --------------------------------------------------------
NIGHT = replace(
    SHOP,
    hours=(
        DayHours("mon-sun", (span("22:00", "03:30"),)),
        DayHours("2026-12-31", (span("10:00", "00:00"),)),
        DayHours("2027-01-01"),
    ),
)


@pytest.mark.parametrize(
    ("moment", "state", "then"),
    [
        ("2026-11-23T21:59:59", "closed", "2026-11-23T22:00"),
        ("2026-11-23T23:59:59", "open", "2026-11-24T03:30"),
        ("2026-11-24T00:00:00", "open", "2026-11-24T03:30"),
        ("2026-11-24T03:29:59", "open", "2026-11-24T03:30"),
        ("2026-11-24T03:30:00", "closed", "2026-11-24T22:00"),
        ("2026-12-31T03:00:00", "open", "2026-12-31T03:30"),  # the night of the 30th goes on
        ("2026-12-31T09:59:00", "closed", "2026-12-31T10:00"),  # the holiday's row has won
        ("2026-12-31T23:59:59", "open", "2027-01-01T00:00"),
        ("2027-01-01T00:00:00", "closed", "2027-01-02T22:00"),
    ],
)
def test_midnight_and_holidays(moment: str, state: str, then: str) -> None:
    found = opening(NIGHT, at(moment))
    assert (found.state, found.at) == (state, at(then))


def test_a_night_with_a_change_of_clocks_is_as_long_as_it_is() -> None:
    spring = opening(NIGHT, datetime(2027, 3, 28, 0, 59, 59, tzinfo=UTC))
    assert spring.state == "open", "two o'clock in winter time"
    autumn = [
        opening(NIGHT, datetime(2026, 10, 24, 23, 0, tzinfo=UTC) + timedelta(minutes=m)).state
        for m in range(0, 180, 30)
    ]
    assert autumn == ["open", "open", "open", "closed", "closed", "closed"]


def test_touching_spans_are_one() -> None:
    split = replace(
        SHOP, hours=(DayHours("mon", (span("09:00", "13:00"), span("13:00", "18:00"))),)
    )
    assert opening(split, at("2026-11-23T12:00")).at == at("2026-11-23T18:00")


TIMES = st.tuples(
    st.integers(0, 24 * 12 - 1).map(lambda n: n * 5), st.integers(1, 24 * 12).map(lambda n: n * 5)
)
ROWS = st.builds(
    DayHours,
    st.sampled_from(["mon", "mon-fri", "sat,sun", "fri-mon", "sun", "2026-10-25", "2027-03-28"]),
    st.lists(TIMES, max_size=3).map(tuple),
)
MOMENTS = st.one_of(
    st.datetimes(datetime(2026, 10, 23), datetime(2026, 10, 28)),  # noqa: DTZ001 made aware below
    st.datetimes(datetime(2027, 3, 26), datetime(2027, 3, 31)),  # noqa: DTZ001 the same
).map(lambda moment: moment.replace(tzinfo=UTC, microsecond=0))


@given(st.lists(ROWS, min_size=1, max_size=5).map(tuple), MOMENTS)
@example((DayHours("sun", (span("03:00", "00:05"),)),), datetime(2027, 3, 26, tzinfo=UTC))
def test_what_is_said_holds_until_it_is_said_to_end(
    rows: tuple[DayHours, ...], now: datetime
) -> None:
    shop = replace(SHOP, hours=rows)
    found = opening(shop, now)
    assert found.state in {"open", "closed"}
    if found.at is not None:
        assert found.at > now
        before = found.at.astimezone(UTC) - timedelta(seconds=1)  # walls are no line at a change
        last = opening(shop, before)
        assert (last.state, last.at) == (found.state, found.at)
        assert opening(shop, found.at).state != found.state


@given(st.lists(ROWS, min_size=1, max_size=5).map(tuple), MOMENTS)
def test_the_week_has_each_day_once_and_a_date_wins(
    rows: tuple[DayHours, ...], now: datetime
) -> None:
    days = days_of(replace(SHOP, hours=rows), now)
    assert [one.day for one in days] == [
        now.astimezone(KYIV).date() + timedelta(days=n) for n in range(7)
    ]
    dated = {row.dated for row in rows} - {None}
    assert all(one.special == (one.day in dated) for one in days)


# --- looked for ---------------------------------------------------------------------------------
MONDAY = at("2026-11-23T12:00")
PLACES = (
    shop("khreshchatyk", "Київ", 50.4481, 30.5225, address="вул. Хрещатик, 21"),
    shop("vasylkivska", "Київ", 50.43, 30.516, address="вул. Велика Васильківська, 72"),
    shop("late", "Київ", 50.46, 30.51, address="пл. Вокзальна, 1", hours=NIGHT.hours),
    shop(
        "shut",
        "Київ",
        50.4482,
        30.5226,
        status="temporarilyClosed",
        address="вул. Саксаганського, 9",
    ),
    shop("lviv", "Львів", 49.84, 24.03, address="просп. Свободи, 15", services=("cash",)),
    shop("brovary", "Бровари", 50.511, 30.79, address="вул. Київська, 1", services=("cash",)),
)


def seen(**wanted: object) -> tuple[list[str], bool]:
    made = replace(Wanted("Київ"), **wanted)  # type: ignore[arg-type]
    found = look_for(PLACES, made, MONDAY)
    return [one.shop.id for one in found.rows], found.near


def test_all_that_is_near_by_distance_and_those_shut_last() -> None:
    assert seen() == (["khreshchatyk", "late", "vasylkivska", "brovary", "shut"], True)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("ХРЕЩАТИК", ["khreshchatyk"]),
        ("велика васил", ["vasylkivska"]),
        ("хрещатык, 21", ["khreshchatyk"]),  # folded: и and ы are one
        ("київська", ["brovary"]),
    ],
)
def test_a_street_is_found_by_its_words(words: str, ids: list[str]) -> None:
    assert seen(words=words) == (ids, True)


def test_a_street_of_another_town_is_found_there() -> None:
    assert seen(words="свободи") == (["lviv"], False)


def test_open_now_leaves_out_the_closed_and_the_unknown() -> None:
    assert seen(open_now=True) == (["khreshchatyk", "vasylkivska", "brovary"], True)


def test_where_nothing_is_near_the_nearest_come_anyway() -> None:
    assert seen(town="Львів", service="unblock") == (
        ["late", "vasylkivska", "khreshchatyk", "shut"], False,
    )  # fmt: skip
    assert seen(words="немає такої") == ([], True)


def test_a_town_whose_only_shop_is_shut_shows_open_ones_elsewhere() -> None:
    only = (*PLACES, shop("odesa", "Одеса", 46.48, 30.73, status="temporarilyClosed"))
    found = look_for(only, Wanted("Одеса"), MONDAY)
    ids = [one.shop.id for one in found.rows]
    assert not found.near
    assert ids[-1] == "odesa", "shut ones last"
    assert len(ids) == 5
    assert not any(one.shop.shut for one in found.rows[:-1])


def test_without_a_town_everything_goes_by_name() -> None:
    ids, near = seen(town="")
    assert (len(ids), near) == (len(PLACES), True)


@given(st.sampled_from(["", "Київ", "Львів", "Одеса"]), st.sampled_from(["", "cash", "unblock"]))
def test_what_is_found_fits_and_is_in_order(town: str, service: str) -> None:
    rows = look_for(PLACES, Wanted(town, service=service), MONDAY).rows
    assert all(not service or service in one.shop.services for one in rows)
    open_ones = [one.metres for one in rows if not one.shop.shut and one.metres is not None]
    assert open_ones == sorted(open_ones)
    shut = [one.shop.shut for one in rows]
    assert shut == sorted(shut)
