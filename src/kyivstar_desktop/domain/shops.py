"""Shops: how far, open or not, and which come first. Nothing here asks the system where it is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kyivstar_desktop.domain.kyiv import kyiv_zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EARTH_M = 6_371_008.8
NEAREST = 5
DAY_MIN = 24 * 60
AHEAD_DAYS = 8
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"

Span = tuple[int, int]
"""Minutes of the day: [opens, closes); an end at or before the start lies on the next day."""


@dataclass(frozen=True, slots=True)
class DayHours:
    """One row of a calendar. `day`: mon, mon-fri, sat,sun or an ISO date, which wins.

    `spans` empty: closed. `text` is the operator's own where the hours cannot be read.
    """

    day: str
    spans: tuple[Span, ...] = ()
    text: str = ""

    @property
    def dated(self) -> date | None:
        try:
            return date.fromisoformat(self.day)
        except ValueError:
            return None

    def covers(self, weekday: int) -> bool:
        """0 is Monday; a range may go over the week's end."""
        return any(_in_days(part.strip(), weekday) for part in self.day.split(","))


@dataclass(frozen=True, slots=True)
class Shop:
    """TMF674. `status`: active, temporarilyClosed, closed. Degrees; None: not stated."""

    id: str
    name: str
    city: str
    address: str
    status: str = "active"
    latitude: float | None = None
    longitude: float | None = None
    hours: tuple[DayHours, ...] = ()
    services: tuple[str, ...] = ()
    phone: str = ""
    zone: str = "Europe/Kyiv"

    @property
    def point(self) -> tuple[float, float] | None:
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude

    @property
    def shut(self) -> bool:
        return self.status != "active"


@dataclass(frozen=True, slots=True)
class Opening:
    """`state`: open, closed, shut (for a while), unknown.

    `at`: when an open one closes or a closed one opens; None: not within 8 days, or not known.
    `today` are the spans of its own calendar day; `text` the hours that could not be read.
    """

    state: str
    at: datetime | None = None
    today: tuple[Span, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A shop and how far it is from the middle of the chosen town, metres; None: not known."""

    shop: Shop
    metres: int | None


# --- open now -----------------------------------------------------------------------------------
def opening(shop: Shop, now: datetime) -> Opening:
    """By the shop's own calendar and zone; `now` is aware."""
    if shop.shut:
        return Opening("shut")
    zone = _zone(shop.zone)
    local = now.astimezone(zone)
    today = local.date()
    rows = _rows(shop, today)
    unread = next((row.text for row in rows if row.text), "")
    spans = tuple(span for row in rows for span in row.spans)
    if not shop.hours or (unread and not spans):
        return Opening("unknown", text=unread)
    until = _open_until(shop, local)
    if until is not None:
        return Opening("open", until.replace(tzinfo=zone), spans, unread)
    return Opening("closed", _next_start(shop, local, zone), spans, unread)


def _open_until(shop: Shop, local: datetime) -> datetime | None:
    """The wall time at which it closes; a night that began yesterday counts."""
    wall = local.replace(tzinfo=None)
    for day in (wall.date() - timedelta(days=1), wall.date()):
        for span in _spans(shop, day):
            start, end = _walls(day, span)
            if start <= wall < end:
                return end
    return None


def _next_start(shop: Shop, local: datetime, zone: ZoneInfo) -> datetime | None:
    wall = local.replace(tzinfo=None)
    for ahead in range(AHEAD_DAYS):
        day = wall.date() + timedelta(days=ahead)
        starts = sorted(_walls(day, span)[0] for span in _spans(shop, day))
        later = next((start for start in starts if start > wall), None)
        if later is not None:
            return later.replace(tzinfo=zone)
    return None


def _walls(day: date, span: Span) -> tuple[datetime, datetime]:
    start = datetime.combine(day, time())
    opens, closes = span
    if closes <= opens:
        closes += DAY_MIN
    return start + timedelta(minutes=opens), start + timedelta(minutes=closes)


def _spans(shop: Shop, day: date) -> tuple[Span, ...]:
    return tuple(span for row in _rows(shop, day) for span in row.spans)


def _rows(shop: Shop, day: date) -> tuple[DayHours, ...]:
    """A row of that very date wins over the rows of the week."""
    dated = tuple(row for row in shop.hours if row.dated == day)
    if dated:
        return dated
    weekday = day.weekday()
    return tuple(row for row in shop.hours if row.dated is None and row.covers(weekday))


def _in_days(part: str, weekday: int) -> bool:
    first, _, last = part.lower().partition("-")
    if first not in WEEK or (last and last not in WEEK):
        return False
    start, end = WEEK.index(first), WEEK.index(last or first)
    return (weekday - start) % 7 <= (end - start) % 7


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ValueError, LookupError, OSError):
        return kyiv_zone()


# --- near ---------------------------------------------------------------------------------------
def metres_between(one: tuple[float, float], other: tuple[float, float]) -> int:
    """Great circle on a sphere; (latitude, longitude) in degrees, whole metres."""
    lat1, lon1, lat2, lon2 = (math.radians(value) for value in (*one, *other))
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return round(2 * EARTH_M * math.asin(min(1.0, math.sqrt(half))))


def towns(shops: Iterable[Shop]) -> tuple[str, ...]:
    """Towns that have a shop, by the alphabet."""
    return tuple(sorted({shop.city for shop in shops if shop.city}, key=_by_alphabet))


def middle_of(shops: Iterable[Shop], town: str) -> tuple[float, float] | None:
    """The mean point of a town's shops; None where none of them has a point."""
    here = [shop for shop in shops if shop.city == town and shop.status != "closed"]
    points = [shop.point for shop in here if shop.point is not None]
    if not points:
        return None
    count = len(points)
    return sum(lat for lat, _ in points) / count, sum(lon for _, lon in points) / count


def nearest(
    shops: Sequence[Shop], town: str, *, service: str = "", most: int = NEAREST
) -> tuple[Placed, ...]:
    """The first `most` shops that do `service`, by distance from the middle of `town`.

    Another town's shops fill up where the own one has too few. Shops that are shut for a while come
    last, those closed for good not at all; without a town they go by name.
    """
    middle = middle_of(shops, town) if town else None
    placed = [
        Placed(shop, metres_between(middle, shop.point) if middle and shop.point else None)
        for shop in shops
        if shop.status != "closed" and (not service or service in shop.services)
    ]
    placed.sort(key=lambda one: (one.shop.shut, one.metres is None, one.metres or 0, _name(one)))
    return tuple(placed[:most])


def _name(placed: Placed) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return _by_alphabet(placed.shop.city), _by_alphabet(placed.shop.name)


def _by_alphabet(text: str) -> tuple[int, ...]:
    """Ukrainian letters in their own order, everything else by its code."""
    return tuple(
        0x400 + _LETTERS.index(letter) if letter in _LETTERS else ord(letter)
        for letter in text.casefold()
    )
