"""Shops of the operator (ShopsPort): TMF674 sites as domain values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.lists import all_rows
from kyivstar_desktop.adapters.http.wire import Shape, plain, word
from kyivstar_desktop.domain.shops import DAY_MIN, DayHours, Shop
from kyivstar_desktop.services.ports.sim import ShopsPort

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.shops import Span

_CLOCK = re.compile(r"([0-9]{1,2}):([0-5][0-9])(?::[0-9]{2})?", re.ASCII)
_STATUS = {"active": "active", "temporarilyclosed": "temporarilyClosed", "closed": "closed"}
ROWS = 64


class HourIn(Shape, frozen=True, rename="camel"):
    start_hour: str = ""
    end_hour: str = ""


class CalendarIn(Shape, frozen=True, rename="camel"):
    day: str = ""
    status: str = ""
    time_zone: str = ""
    hour_period: list[HourIn] = []  # noqa: RUF012 msgspec copies a default list


class PointIn(Shape, frozen=True):
    coordinates: list[float] | None = None


class PlaceIn(Shape, frozen=True, rename="camel"):
    kind: str = msgspec.field(default="", name="@type")
    name: str = ""
    city: str = ""
    street_name: str = ""
    street_type: str = ""
    street_nr: str = ""
    geo_json: PointIn | None = None


class SiteIn(Shape, frozen=True, rename="camel"):
    id: str
    name: str = ""
    status: str = ""
    phone: str = ""
    calendar: list[CalendarIn] = []  # noqa: RUF012 msgspec copies a default list
    place: list[PlaceIn] = []  # noqa: RUF012 copied as well
    site_service: list[str] = []  # noqa: RUF012 copied as well


class HttpShops(ShopsPort):
    """Every status but `closed` is asked for: a shop that is shut for a while is told as such."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    async def shops(self) -> tuple[Shop, ...]:
        route = self._directory.path("TMF674", "/geographicSite")
        rows = await all_rows(self._client, read(route, auth=False), list[SiteIn])
        found = (shop_of(row) for row in rows)
        return tuple(shop for shop in found if shop.status != "closed")


def shop_of(row: SiteIn) -> Shop:
    """An unknown status counts as shut for a while: nobody is sent to a closed door."""
    address = next((p for p in row.place if p.city or p.street_name), PlaceIn())
    latitude, longitude = _point(row.place)
    zone = next((c.time_zone for c in row.calendar if c.time_zone), "") or "Europe/Kyiv"
    return Shop(
        id=row.id,
        name=plain(row.name, 160),
        city=plain(address.city, 80),
        address=_street(address) or plain(address.name, 160),
        status=_STATUS.get(word(row.status), "temporarilyClosed"),
        latitude=latitude,
        longitude=longitude,
        hours=tuple(_hours(one) for one in row.calendar[:ROWS]),
        services=tuple(plain(one, 40) for one in row.site_service[:ROWS]),
        phone=plain(row.phone, 40),
        zone=zone[:64],
    )


def _street(place: PlaceIn) -> str:
    street = " ".join(part for part in (place.street_type, place.street_name) if part)
    return plain(", ".join(part for part in (street, place.street_nr) if part), 160)


def _point(places: list[PlaceIn]) -> tuple[float | None, float | None]:
    """GeoJSON has the longitude first; (latitude, longitude), None where out of the Earth."""
    for place in places:
        given = place.geo_json.coordinates if place.geo_json else None
        if given and len(given) > 1:
            longitude, latitude = given[0], given[1]
            if abs(latitude) <= 90 and abs(longitude) <= 180:
                return latitude, longitude
    return None, None


def _hours(row: CalendarIn) -> DayHours:
    """`text` is what could not be read, so that it is shown and never guessed."""
    day = row.day.strip().lower()
    if word(row.status) == "closed":
        return DayHours(day)
    spans: list[Span] = []
    unread: list[str] = []
    for period in row.hour_period[:ROWS]:
        start, end = minutes_of(period.start_hour), minutes_of(period.end_hour)
        if start is None or end is None or start == DAY_MIN:
            unread.append(f"{period.start_hour}-{period.end_hour}")
        else:
            spans.append((start, end))
    if not row.hour_period:
        unread.append(row.status or "?")
    return DayHours(day, tuple(spans), plain(", ".join(unread), 80))


def minutes_of(text: str) -> int | None:
    """Minutes since midnight of `HH:MM`, up to 24:00; None for anything else."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    made = int(match.group(1)) * 60 + int(match.group(2))
    return made if made <= DAY_MIN else None
