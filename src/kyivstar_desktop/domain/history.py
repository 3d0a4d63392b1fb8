"""Movements of a line's money, how they are asked for, and how text is folded to be found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime  # noqa: TC003 the store reads these classes back by their types
from enum import StrEnum

from kyivstar_desktop.domain.money import Money  # noqa: TC001 as above

_APOSTROPHES = "\u02bc\u2019'`\u2018\u00b4\u02b9"
_DROP = {ord(a): None for a in _APOSTROPHES}
_EXACT = str.maketrans({"ё": "е"})
_SLOPPY = str.maketrans({"ї": "і", "и": "і", "ы": "і", "ґ": "г", "є": "е", "э": "е"})


PAID_FOR_OTHER = "paidForOther"  # ours: a top-up of somebody else's number, from the journal


class Category(StrEnum):
    """Filter chips of the history screen."""

    TARIFF = "tariff"
    SERVICE = "service"
    CALLS = "calls"
    DATA = "data"
    MESSAGES = "messages"
    CONTENT = "content"
    TOPUP = "topup"
    TRANSFER = "transfer"
    BONUS = "bonus"
    OTHER = "other"


_BY_REASON = {
    "tariffFee": Category.TARIFF,
    "tariffChangeFee": Category.TARIFF,
    "activationFee": Category.SERVICE,
    "optionFee": Category.SERVICE,
    "blockFee": Category.SERVICE,
    "thirdParty": Category.CONTENT,
    "transferOut": Category.TRANSFER,
    "transferIn": Category.TRANSFER,
    "bonusEarned": Category.BONUS,
    "bonusSpent": Category.BONUS,
    "bonusExpired": Category.BONUS,
}


def category_of(reason: str, usage_type: str) -> Category:
    """Category of a row by its `reason` and, for usage, by its kind (contract 3.9)."""
    if reason.startswith("topup") or reason == PAID_FOR_OTHER:
        return Category.TOPUP
    if reason in {"usage", "roamingUsage", "usageIncluded"}:
        if usage_type == "data":
            return Category.DATA
        return Category.MESSAGES if usage_type == "sms" else Category.CALLS
    return _BY_REASON.get(reason, Category.OTHER)


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a row exists, as the operator states it; empty text: not stated."""

    rule: str = ""
    rule_text: str = ""
    offering: str = ""
    unit_price: Money | None = None
    quantity: str = ""
    unit: str = ""
    period_start: datetime | None = None
    period_end: datetime | None = None
    order_id: str = ""
    order_date: datetime | None = None
    requested_by: str = ""
    channel: str = ""
    correction_of: str = ""
    peer: str = ""
    payment_id: str = ""
    kind: str = ""  # of use: a bucket code such as VOICE_OMO, or VOICE_INTERNATIONAL
    country: str = ""  # of use abroad or to abroad, ISO code


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One movement. `delta` is the change of the main balance (0 for allowance and bonus rows).

    `time_us` is the instant of posting, microseconds since the epoch, UTC. `before`/`after` are
    None where no money moved. `quantity` is whole units of `unit` for usage rows.
    """

    id: str
    line: str  # E.164 number, or personal account
    time_us: int
    reason: str
    category: Category
    title: str
    detail: str
    delta: Money
    before: Money | None
    after: Money | None
    usage_type: str = "monetary"
    unusual: str = ""  # why it is unusual, a rule word; "" when ordinary
    cause: Cause = Cause()
    bonus: int = 0
    payment_id: str = ""


@dataclass(frozen=True, slots=True)
class HistoryKey:
    """Keyset of the last row seen, newest first."""

    time_us: int
    id: str


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """What the screen asks for. Half-open dates in Kyiv; `text` as typed (`> 100` is a sum).

    `lines` empty: all lines of the store. `categories` empty: all.
    """

    lines: tuple[str, ...] = ()
    text: str = ""
    since: date | None = None
    until: date | None = None
    categories: frozenset[Category] = frozenset()
    unusual_only: bool = False
    money_only: bool = False


@dataclass(frozen=True, slots=True)
class MonthBar:
    """Spending (>= 0) and top-ups (>= 0) of one Kyiv month or 4-week period starting at `start`."""

    start: date
    spent: Money
    added: Money
    rows: int


@dataclass(frozen=True, slots=True)
class Sums:
    """Totals of a query or a selection: `spent` <= 0, `added` >= 0."""

    rows: int
    spent: Money
    added: Money


@dataclass(frozen=True, slots=True)
class KindSum:
    """One line of an itemised bill: all rows of a query with one title. `spent` <= 0 <= `added`."""

    category: Category
    title: str
    rows: int
    spent: Money
    added: Money


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter of the history screen under a name. `preset` as on screen, dates where custom."""

    name: str
    text: str = ""
    preset: str = "all"
    since: date | None = None
    until: date | None = None
    categories: tuple[Category, ...] = ()
    unusual_only: bool = False


def fold_text(text: str) -> str:
    """Key 1 of the search: case, apostrophes and ё folded (product.md 6)."""
    return text.casefold().translate(_DROP).translate(_EXACT)


def fold_sloppy(text: str) -> str:
    """Key 2: besides key 1, ї, и, ы -> і, ґ -> г, є, э -> е."""
    return fold_text(text).translate(_SLOPPY)


def fold_long(text: str) -> str:
    """As `fold_sloppy`, for millions of characters at once: a replacement a letter, not a look-up
    a character.
    """
    folded = text.casefold()
    for letter in _DROP:
        folded = folded.replace(chr(letter), "")
    for code, becomes in (*_EXACT.items(), *_SLOPPY.items()):
        folded = folded.replace(chr(code), str(becomes))
    return folded
