"""Calendar of billing in Europe/Kyiv over integer microseconds of UTC (docs/contract.md 6)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from kyivstar_sandbox.model.values import instant, micros

KYIV: Final = ZoneInfo("Europe/Kyiv")
DAYS: Final = {"P4W": 28, "P1D": 1}


def kyiv(at: int) -> datetime:
    """Kyiv wall time of an instant, aware."""
    return instant(at).astimezone(KYIV)


def plus_days(anchor: int, days: int) -> int:
    """The anchor's Kyiv wall time ``days`` later; a skipped time moves one hour later."""
    wall = kyiv(anchor).replace(tzinfo=None, fold=0) + timedelta(days=days)
    return micros(wall.replace(tzinfo=KYIV).astimezone(UTC))


@lru_cache(maxsize=4096)
def _first(year: int, month: int) -> int:
    return micros(datetime(year, month, 1, tzinfo=KYIV).astimezone(UTC))


def next_first(at: int) -> int:
    """The first 00:00 of the 1st of a Kyiv month strictly after ``at``."""
    wall = kyiv(at)
    year, month = divmod(wall.year * 12 + wall.month, 12)
    return _first(year, month + 1)


def month_start(at: int) -> int:
    """00:00 of the 1st of the Kyiv month that holds ``at``."""
    wall = kyiv(at)
    return _first(wall.year, wall.month)


def day_of_month(at: int, day: int) -> int:
    """00:00 of the given day of the Kyiv month that holds ``at``."""
    wall = kyiv(at)
    return micros(datetime(wall.year, wall.month, day, tzinfo=KYIV).astimezone(UTC))


def day_start(at: int) -> int:
    """00:00 of the Kyiv day that holds ``at``."""
    wall = kyiv(at).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return micros(wall.replace(tzinfo=KYIV).astimezone(UTC))


def next_charge(anchor: int, period: str, number: int) -> int:
    """Instant of charge ``number`` (1 = one period after the anchor).

    ``P1M`` counts calendar months: charge 1 is the next 1st at 00:00.
    """
    if period != "P1M":
        return plus_days(anchor, DAYS[period] * number)
    wall = kyiv(anchor)
    year, month = divmod(wall.year * 12 + wall.month - 1 + number, 12)
    return _first(year, month + 1)
