"""Shops: distances against a table, open-now on every border, who comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kyivstar_desktop.domain.shops import DayHours, Shop, opening
from kyivstar_desktop.domain.shops_near import metres_between, middle_of, nearest, towns

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
