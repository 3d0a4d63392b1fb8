"""Bytes of a reply to checked values: the one decoder, money, dates and repeated keys.

Everything that comes from outside passes here. Whatever is wrong with it is a BadReply that names
the path; nothing else ever leaves this module. Money is read from its JSON text, never a float.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

import msgspec

from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.money import Money, money_from_wire, money_to_wire

T = TypeVar("T")
KYIV = ZoneInfo("Europe/Kyiv")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
MAX_DEPTH = 64
WORKER_BYTES = 64 * 1024
"""Bodies above this are decoded in a worker thread, so that the window never waits for them."""
_PATH = re.compile(r"`(\$[^`]*)`")
_WHOLE = re.compile(r"(-?[0-9]{1,15})(?:\.0{1,6})?", re.ASCII)
_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ]24:00(?::00(?:\.0+)?)?", re.ASCII)


class Shape(msgspec.Struct, frozen=True, omit_defaults=True):
    """Base of every wire struct: unknown members are ignored, as servers grow."""


class MoneyIn(Shape, frozen=True):
    """Both spellings of an amount: `Money {unit, value}` and `Quantity {units, amount}`."""

    value: msgspec.Raw = msgspec.Raw(b"")
    amount: msgspec.Raw = msgspec.Raw(b"")
    unit: str = ""
    units: str = ""

    @property
    def text(self) -> bytes:
        """The JSON text of the number, without quotes where a server sends it as text."""
        raw = bytes(self.value) or bytes(self.amount)
        return raw[1:-1] if raw[:1] == b'"' else raw

    @property
    def unit_word(self) -> str:
        return (self.unit or self.units).strip()


@lru_cache(maxsize=256)
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind, strict=True)


def decode(body: bytes, kind: type[T]) -> T:
    """`body` as `kind`; BadReply(path) for anything that is not exactly that."""
    try:
        value: T = _decoder(cast("Any", kind)).decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError, OverflowError) as error:
        found = _PATH.search(str(error))
        raise BadReply(found.group(1) if found else "$") from None
    return value


def decode_once(body: bytes, kind: type[T]) -> T:
    """Like `decode`, and no object of the whole body may hold one key twice: money replies."""
    refuse_repeats(body)
    return decode(body, kind)


def refuse_repeats(body: bytes) -> None:
    """BadReply where any object repeats a key, nests too deep, or the text is not JSON."""
    try:
        json.loads(
            body.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_float=str,
            parse_int=str,
            parse_constant=_constant,
        )
    except (ValueError, RecursionError):
        raise BadReply("$") from None


def _unique(pairs: list[tuple[str, Any]]) -> None:
    if len({key for key, _ in pairs}) != len(pairs):
        raise BadReply("$ repeated key")


def _constant(word: str) -> None:
    raise ValueError(word)


# --- money --------------------------------------------------------------------------------------
@lru_cache(maxsize=4096)
def _hryvnias(text: bytes) -> Money | None:
    try:
        return money_from_wire(text.decode("ascii"))
    except UnicodeDecodeError:
        return None


def money_of(given: MoneyIn | None) -> Money | None:
    """Hryvnias exact to 0.01, or None: absent, another currency, no unit, or not exact."""
    if given is None:
        return None
    unit = given.units or given.unit
    if unit != "UAH" and unit.strip().upper() != "UAH":
        return None
    return _hryvnias(given.text)


def money_must(given: MoneyIn | None, path: str) -> Money:
    """Like `money_of`, for replies about a payment, where "not stated" is BadReply(path)."""
    amount = money_of(given)
    if amount is None:
        raise BadReply(path)
    return amount


def whole_of(given: MoneyIn | None) -> int | None:
    """A whole count of units such as MB, minutes or bonuses; part of a unit is cut off."""
    if given is None:
        return None
    text = given.text.decode("ascii", "replace")
    match = _WHOLE.fullmatch(text)
    if match is None:
        whole, _, part = text.partition(".")
        match = _WHOLE.fullmatch(whole) if part.isascii() and part.isdigit() else None
    return int(match.group(1)) if match else None


def raw_money(amount: Money) -> dict[str, Any]:
    """`Money {unit, value}` for a request; the number keeps its decimal text."""
    return {"unit": "UAH", "value": msgspec.Raw(money_to_wire(amount).encode())}


# --- dates --------------------------------------------------------------------------------------
def instant_of(text: str | None) -> datetime | None:
    """Aware UTC, or None for "not stated". No zone = Europe/Kyiv; `24:00` is the next midnight."""
    if not text:
        return None
    midnight = _MIDNIGHT.match(text) if "24:" in text else None
    try:
        if midnight is None:
            stated = datetime.fromisoformat(text)
        else:
            zone = text[midnight.end() :]
            stated = datetime.fromisoformat(f"{midnight.group(1)}T00:00{zone}") + timedelta(days=1)
        if stated.tzinfo is None:
            stated = stated.replace(tzinfo=KYIV)
        return stated.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def micros_of(instant: datetime) -> int:
    """Microseconds since the epoch of an aware instant."""
    return (instant - EPOCH) // MICROSECOND


def instant_text(instant: datetime) -> str:
    """RFC 3339 in UTC with milliseconds and `Z`, as requests carry it."""
    stamp = instant.astimezone(UTC)
    return f"{stamp:%Y-%m-%dT%H:%M:%S}.{stamp.microsecond // 1000:03d}Z"


# --- words --------------------------------------------------------------------------------------
def word(text: str | None) -> str:
    """A foreign enum word for comparison: trimmed and case-folded."""
    return (text or "").strip().casefold()


def plain(text: Any, limit: int = 300) -> str:
    """The operator's own text as one capped line of plain characters."""
    if not isinstance(text, str):
        return ""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())[:limit]


def loose(body: bytes) -> dict[str, Any]:
    """The members of an error body whatever its form: numbers as text, {} where unreadable."""
    try:
        value = json.loads(
            body.decode("utf-8"), parse_float=str, parse_int=str, parse_constant=_constant
        )
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
