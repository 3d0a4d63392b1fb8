"""Shops, public: shapes, towns, hours, holidays, three languages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from kyivstar_sandbox.rules import shops
from support import schemas
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from collections.abc import Iterator

SITES = "/tmf-api/geographicSiteManagement/v4/geographicSite"
NOW = "2026-11-22T10:00:00.000Z"
_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d\Z")
_DAYS = {"mon-fri", "mon-sun", "sat", "sun"}


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path_factory.mktemp("bare"), seed="empty", now=NOW) as server:
        yield server


def sites(operator: SandboxServer, query: str = "", language: str = "uk") -> list[dict[str, Any]]:
    reply = operator.get(SITES + query, Accept_Language=language)
    assert reply.status_code == 200, reply.text
    found: list[dict[str, Any]] = reply.json()
    return found


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_every_shop_has_its_shape(operator: SandboxServer, language: str) -> None:
    rows = sites(operator, language=language)
    schemas.check_all("674#GeographicSite", rows)
    for row in rows:
        assert row["href"] == f"{operator.url}{SITES}/{row['id']}"
        address, point = row["place"]
        assert (address["@type"], point["@type"]) == ("GeographicAddress", "GeoJsonPoint")
        assert {"city", "streetName", "streetType", "streetNr", "postcode"} <= set(address)
        assert re.fullmatch(r"\d{5}", address["postcode"])
        assert re.fullmatch(r"\+380\d{9}", row["phone"])
        assert set(row["siteService"]) <= {
            "simReplacement", "esim", "unblock", "contractEnd", "cash",
        }  # fmt: skip


def test_sixty_shops_in_fifteen_towns_inside_the_country(operator: SandboxServer) -> None:
    rows = sites(operator)
    assert len(rows) == 60
    towns = Counter(row["place"][0]["city"] for row in rows)
    assert len(towns) == 15
    assert towns["Київ"] == 12
    assert len({row["code"] for row in rows}) == len({row["id"] for row in rows}) == 60
    points = [tuple(row["place"][1]["geoJson"]["coordinates"]) for row in rows]
    assert len(set(points)) == 60
    for longitude, latitude in points:
        assert 22 < longitude < 40.3
        assert 44 < latitude < 52.5


def test_calendars_cover_the_week_and_name_the_holidays(operator: SandboxServer) -> None:
    for row in sites(operator):
        days = [one["day"] for one in row["calendar"]]
        assert len(days) == len(set(days))
        usual = {day for day in days if day in _DAYS}
        assert usual in ({"mon-fri", "sat", "sun"}, {"mon-sun"})
        dates = {day for day in days if day not in _DAYS}
        assert {"2026-12-25", "2026-12-31", "2027-01-01"} <= dates
        for one in row["calendar"]:
            assert one["timeZone"] == "Europe/Kyiv"
            hours = one.get("hourPeriod", [])
            assert (one["status"] == "open") is bool(hours)
            for period in hours:
                assert _HOUR.match(period["startHour"])
                assert _HOUR.match(period["endHour"])
                assert period["startHour"] < period["endHour"]
    shut = [one for one in sites(operator)[0]["calendar"] if one["day"] == "2027-01-01"]
    assert shut == [{"day": "2027-01-01", "timeZone": "Europe/Kyiv", "status": "closed"}]
    assert any(
        len(one.get("hourPeriod", [])) == 2 for r in sites(operator) for one in r["calendar"]
    )


def test_states_and_filters(operator: SandboxServer) -> None:
    by_status = Counter(row["status"] for row in sites(operator))
    assert by_status == {"active": 56, "temporarilyClosed": 3, "closed": 1}
    assert len(sites(operator, "?status=active")) == 56
    assert len(sites(operator, "?status=temporarilyClosed,closed")) == 4
    one = sites(operator, "?code=KYV-001")
    assert [row["place"][0]["name"] for row in one] == ["Київ, вул. Хрещатик, 21"]
    page = operator.get(f"{SITES}?offset=50&limit=20")
    assert (page.status_code, len(page.json())) == (206, 10)
    wrong = operator.get(f"{SITES}?town=Kyiv")
    assert (wrong.status_code, wrong.json()["code"]) == (400, "unsupportedFilter")
    restoring = [
        row for row in sites(operator, "?status=active") if "unblock" in row["siteService"]
    ]
    assert len({row["place"][0]["city"] for row in restoring}) == 15


def test_it_is_public_and_may_be_kept(operator: SandboxServer) -> None:
    first = operator.get(SITES)
    assert first.headers["Cache-Control"] == "max-age=300"
    assert first.headers["Vary"] == "Accept-Language"
    assert operator.get(SITES, If_None_Match=first.headers["ETag"]).status_code == 304
    one = first.json()[7]
    assert operator.get(f"{SITES}/{one['id']}").json() == one
    assert operator.get(f"{SITES}/gs_none").status_code == 404


def test_names_follow_the_language(operator: SandboxServer) -> None:
    said = {
        language: next(
            row for row in sites(operator, language=language) if row["code"] == "ODE-002"
        )
        for language in ("uk", "en", "ru")
    }
    assert said["uk"]["name"] == "Магазин Київстар, вул. Генуезька, 5"
    assert said["en"]["name"] == "Kyivstar shop, 5 Henuezka St"
    assert said["ru"]["place"][0]["city"] == "Одесса"
    assert said["en"]["place"][0]["name"] == "Odesa, 5 Henuezka St"
    for row in sites(operator, language="en"):
        text = row["name"] + row["place"][0]["name"] + row["description"]
        assert not re.search("[а-яґєії]", text, re.IGNORECASE), text


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Згурського", "Zghurskoho"),
        ("Європейська", "Yevropeiska"),
        ("Знам'янська", "Znamianska"),
        ("Йорданська", "Yordanska"),
        ("Щорічна Юність", "Shchorichna Yunist"),
    ],
)
def test_street_names_in_latin_letters(name: str, latin: str) -> None:
    assert shops.latin(name) == latin
