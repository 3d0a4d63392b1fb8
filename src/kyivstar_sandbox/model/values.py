"""Values that cross every border of the operator: money text, numbers, periods, instants.

Money is an integer of kopiykas everywhere; these are the only places where it becomes text and
back. Instants are aware ``datetime`` in UTC in signatures and integer microseconds since 1970 in
tables and in the billing rules (docs/contract.md 1.4).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

MAX_AMOUNT: Final = 9_999_999_999
"""Largest absolute amount in kopiykas: 99 999 999.99."""

PERIODS: Final = ("P4W", "P1M", "P1D")

_AMOUNT = re.compile(r"(0|[1-9][0-9]{0,7})(?:\.([0-9]{1,2}))?\Z")
_MSISDN = re.compile(r"\+380[0-9]{9}\Z", re.ASCII)
_ACCOUNT = re.compile(r"[0-9]{11}\Z", re.ASCII)
_RESOURCE_ID = re.compile(r"(?:[A-Za-z0-9_-]{1,64}|\+380[0-9]{9})\Z", re.ASCII)
_DURATION = re.compile(
    r"P(?=[0-9T])(?:(\d{1,4})W|(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?)\Z",
    re.ASCII,
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)

DAY: Final = 86_400_000_000
"""Microseconds of 24 hours."""


def amount_text(kopiykas: int) -> str:
    """Exact decimal text of an amount: ``25050`` is ``250.5``, ``-8450`` is ``-84.5``."""
    sign = "-" if kopiykas < 0 else ""
    whole, rest = divmod(abs(kopiykas), 100)
    if not rest:
        return f"{sign}{whole}"
    return f"{sign}{whole}.{rest:02d}".rstrip("0")


def parse_amount(text: str) -> int:
    """Kopiykas of a positive decimal text with at most two decimals.

    Raises ``ValueError`` for anything else: sign, exponent, zero, more decimals, above the limit.
    """
    match = _AMOUNT.match(text)
    if match is None:
        raise ValueError(text)
    kopiykas = int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0"))
    if kopiykas == 0:
        raise ValueError(text)
    return kopiykas


def spoken_amount(kopiykas: int) -> str:
    """Amount for an SMS or a message: ``750 000,00`` with narrow groups and a comma."""
    sign = "−" if kopiykas < 0 else ""
    whole, rest = divmod(abs(kopiykas), 100)
    return f"{sign}{whole:,}".replace(",", "\u00a0") + f",{rest:02d}"


def is_msisdn(text: str) -> bool:
    """True for ``+380`` and nine ASCII digits."""
    return _MSISDN.match(text) is not None


def is_account(text: str) -> bool:
    """True for a personal account: eleven ASCII digits."""
    return _ACCOUNT.match(text) is not None


def is_resource_id(text: str) -> bool:
    """True for an id of any resource: 1..64 of ``[A-Za-z0-9_-]`` or an E.164 number."""
    return _RESOURCE_ID.match(text) is not None


def masked(msisdn: str) -> str:
    """A number as a stranger may see it: ``+380 67 *** ** 01``."""
    return f"{msisdn[:4]} {msisdn[4:6]} *** ** {msisdn[-2:]}"


def micros(instant: datetime) -> int:
    """Integer microseconds since 1970 of an aware instant."""
    return (instant - _EPOCH) // _MICROSECOND


def instant(microseconds: int) -> datetime:
    """Aware UTC instant of integer microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=microseconds)


def iso(when: datetime) -> str:
    """RFC 3339 in UTC with milliseconds and ``Z``."""
    utc = when.astimezone(UTC).replace(tzinfo=None)
    return f"{utc.isoformat(timespec='milliseconds')}Z"


def iso_micros(microseconds: int) -> str:
    """The same text as ``iso`` from integer microseconds."""
    second, milli = divmod(microseconds // 1000, 1000)
    return f"{_second_text(second)}.{milli:03d}Z"


@lru_cache(maxsize=65_536)
def _second_text(second: int) -> str:
    """A page of history names the same seconds and days over and over."""
    return f"{instant(second * 1_000_000):%Y-%m-%dT%H:%M:%S}"


def parse_instant(text: str) -> datetime:
    """Aware UTC instant of an RFC 3339 text; ``ValueError`` without zone or for a bad date."""
    if len(text) < 20 or text[10] not in "Tt" or not text.isascii():
        raise ValueError(text)
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(text)
    return when.astimezone(UTC)


def to_millisecond(when: datetime) -> datetime:
    """The instant cut to whole milliseconds, the finest that leaves the operator."""
    return when.replace(microsecond=when.microsecond // 1000 * 1000)


def parse_duration(text: str) -> timedelta:
    """ISO 8601 duration of weeks, or of days, hours, minutes, seconds; else ``ValueError``."""
    match = _DURATION.match(text)
    if match is None or text.endswith("T"):
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
