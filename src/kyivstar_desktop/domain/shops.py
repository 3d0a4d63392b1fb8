"""Shops: where they are, what they do, whether they are open. Distances: domain.shops_near."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from kyivstar_desktop.domain.kyiv import kyiv_zone

DAY_MIN = 24 * 60
AHEAD_DAYS = 8
KEPT = 512  # calendars, by which many shops work alike
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

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


# --- open now -----------------------------------------------------------------------------------
def opening(shop: Shop, now: datetime) -> Opening:
    """By the shop's own calendar and zone; `now` is aware.

    Spans that touch are one, over midnight too; a night with a change of clocks is as long as it
    is. The state holds until `at`, which always lies ahead.
    """
    if shop.shut:
        return Opening("shut")
    zone = _zone(shop.zone)
    today = now.astimezone(zone).date()
    rows = rows_of(shop, today)
    unread = next((row.text for row in rows if row.text), "")
    spans = tuple(span for row in rows for span in row.spans)
    if not shop.hours or (unread and not spans):
        return Opening("unknown", text=unread)
    times = _times(shop.hours, today, zone)
    until = next((end for start, end in times if start <= now < end), None)
    if until is not None:
        endless = until.astimezone(zone).date() > today + timedelta(days=AHEAD_DAYS)
        at = None if endless else until.astimezone(zone)
        return Opening("open", at, spans, unread)
    last = today + timedelta(days=AHEAD_DAYS)
    opens = next((start.astimezone(zone) for start, _ in times if start > now), None)
    return Opening("closed", opens if opens and opens.date() < last else None, spans, unread)


@lru_cache(maxsize=KEPT)
def _times(
    hours: tuple[DayHours, ...], today: date, zone: ZoneInfo
) -> tuple[tuple[datetime, datetime], ...]:
    """From yesterday to the end of what is looked at, UTC, in order; touching ones are one."""
    found = sorted(
        _instants(today + timedelta(days=ahead), span, zone)
        for ahead in range(-1, AHEAD_DAYS + 2)
        for span in _spans(hours, today + timedelta(days=ahead))
    )
    joined: list[tuple[datetime, datetime]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        elif start < end:
            joined.append((start, end))
    return tuple(joined)


def _instants(day: date, span: Span, zone: ZoneInfo) -> tuple[datetime, datetime]:
    start = datetime.combine(day, time())
    opens, closes = span
    if closes <= opens:
        closes += DAY_MIN
    walls = (start + timedelta(minutes=opens), start + timedelta(minutes=closes))
    first, last = (wall.replace(tzinfo=zone).astimezone(UTC) for wall in walls)
    return first, last


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One calendar day of a shop. `special`: a row of that very date has won."""

    day: date
    spans: tuple[Span, ...]
    text: str = ""
    special: bool = False


def days_of(shop: Shop, now: datetime, count: int = 7) -> tuple[DayPlan, ...]:
    """`count` days from today on, by the shop's own calendar."""
    today = now.astimezone(_zone(shop.zone)).date()
    return tuple(_plan(shop, today + timedelta(days=ahead)) for ahead in range(count))


def _plan(shop: Shop, day: date) -> DayPlan:
    rows = rows_of(shop, day)
    text = next((row.text for row in rows if row.text), "")
    spans = tuple(sorted(span for row in rows for span in row.spans))
    return DayPlan(day, spans, text, any(row.dated for row in rows))


def _spans(hours: tuple[DayHours, ...], day: date) -> tuple[Span, ...]:
    return tuple(span for row in _rows_of(hours, day) for span in row.spans)


def rows_of(shop: Shop, day: date) -> tuple[DayHours, ...]:
    """A row of that very date wins over the rows of the week."""
    return _rows_of(shop.hours, day)


@lru_cache(maxsize=8 * KEPT)
def _rows_of(hours: tuple[DayHours, ...], day: date) -> tuple[DayHours, ...]:
    dated = tuple(row for row in hours if row.dated == day)
    if dated:
        return dated
    weekday = day.weekday()
    return tuple(row for row in hours if row.dated is None and row.covers(weekday))


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
