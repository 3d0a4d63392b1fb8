"""The operator's calendar: days and months of Europe/Kyiv over instants in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@cache
def kyiv_zone() -> ZoneInfo:
    """Made on first use: reading the zone file is not free."""
    return ZoneInfo("Europe/Kyiv")


def from_us(time_us: int) -> datetime:
    """Aware UTC of microseconds since the epoch, exact."""
    return _EPOCH + timedelta(microseconds=time_us)


def to_us(moment: datetime) -> int:
    """Microseconds since the epoch of an aware moment, exact."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def kyiv_day(moment: datetime) -> date:
    """The Kyiv day of an aware moment."""
    return moment.astimezone(kyiv_zone()).date()


def day_start(day: date) -> datetime:
    """00:00 of a Kyiv day, in UTC (23, 24 or 25 hours before the next one)."""
    return datetime(day.year, day.month, day.day, tzinfo=kyiv_zone()).astimezone(UTC)


def month_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def month_after(first: date, count: int = 1) -> date:
    """The first day `count` months later (earlier where negative)."""
    months = first.year * 12 + first.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)
