"""Kyiv days of instants, fast enough for a million rows.

An instant is microseconds since the epoch in UTC; a day is `date.toordinal()`. The offset of Kyiv
changes on whole UTC hours only, so one lookup per hour is enough.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

KYIV = ZoneInfo("Europe/Kyiv")
HOUR_US = 3_600_000_000
DAY_US = 24 * HOUR_US
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_DAY = date(1970, 1, 1).toordinal()


@lru_cache(maxsize=65_536)
def _shift(hour: int) -> int:
    """Microseconds to add to UTC within the UTC hour number `hour`."""
    local = (EPOCH + timedelta(hours=hour)).astimezone(KYIV)
    offset = local.utcoffset() or timedelta()
    return int(offset.total_seconds()) * 1_000_000


def day_of(time_us: int) -> int:
    """The Kyiv day of an instant, an ordinal."""
    return EPOCH_DAY + (time_us + _shift(time_us // HOUR_US)) // DAY_US


@lru_cache(maxsize=16_384)
def month_of_day(day: int) -> int:
    """The ordinal of the first day of the month that holds the day."""
    return date.fromordinal(day).replace(day=1).toordinal()


@lru_cache(maxsize=16_384)
def start_of(day: int) -> int:
    """The instant at which a Kyiv day begins."""
    whole = date.fromordinal(day)
    local = datetime(whole.year, whole.month, whole.day, tzinfo=KYIV)
    return to_us(local)


def next_month(month: int) -> int:
    """The ordinal of the first day of the month after the one that begins on `month`."""
    return month_of_day(month + 31)


def to_us(moment: datetime) -> int:
    """An aware instant as microseconds since the epoch, exact."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def from_us(time_us: int) -> datetime:
    """Aware UTC, exact."""
    return EPOCH + timedelta(microseconds=time_us)
