"""Spending of a company by month, node, number and service, as sums that were kept. Pure.

Spend is what a number was charged for, less what was given back for it: top-ups, transfers between
numbers, loans and bonuses are no spend. Sums are whole kopiykas, they may pass what a Money holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime  # noqa: TC003 fields
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kyivstar_desktop.domain.company_moves import Move


class Part(IntEnum):
    """What the money was spent on; the value is its place in `Sums.parts`."""

    FEE = 0
    SERVICE = 1
    DATA = 2
    VOICE = 3
    SMS = 4
    ROAMING = 5
    CONTENT = 6
    OTHER = 7


PARTS = len(Part)
_BY_REASON = {
    "tariffFee": Part.FEE,
    "tariffChangeFee": Part.FEE,
    "optionFee": Part.SERVICE,
    "activationFee": Part.SERVICE,
    "blockFee": Part.SERVICE,
    "roamingUsage": Part.ROAMING,
    "thirdParty": Part.CONTENT,
}
_BY_KIND = {"data": Part.DATA, "voice": Part.VOICE, "sms": Part.SMS}
_NO_SPEND = frozenset(
    (
        "transferOut", "transferIn", "companyOut", "advance", "advanceRepay", "balanceForfeit",
        "bonusEarned", "bonusSpent", "bonusExpired",
    )
)  # fmt: skip
USE = frozenset(("usage", "usageIncluded", "roamingUsage"))
IDLE_DAYS = 90
LEAST_MONTHS = 6
_QUIET = 3


@dataclass(frozen=True, slots=True)
class Sums:
    """`parts` by Part, kopiykas; `spent` is their sum. Quantities are MB, minutes, messages."""

    parts: tuple[int, ...] = (0,) * PARTS
    mb: int = 0
    minutes: int = 0
    messages: int = 0
    rows: int = 0

    @property
    def spent(self) -> int:
        return sum(self.parts)

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            tuple(a + b for a, b in zip(self.parts, other.parts, strict=True)),
            self.mb + other.mb,
            self.minutes + other.minutes,
            self.messages + other.messages,
            self.rows + other.rows,
        )

    def __sub__(self, other: Sums) -> Sums:
        return Sums(
            tuple(a - b for a, b in zip(self.parts, other.parts, strict=True)),
            self.mb - other.mb,
            self.minutes - other.minutes,
            self.messages - other.messages,
            self.rows - other.rows,
        )


NOTHING = Sums()


def spend_of(move: Move) -> Sums | None:
    """What one row adds; None: it is no spend and no use."""
    if move.reason in _NO_SPEND or move.reason.startswith("topup"):
        return None
    part = _BY_REASON.get(move.reason)
    if part is None:
        part = _BY_KIND.get(move.kind, Part.OTHER) if move.reason in USE else Part.OTHER
    parts = [0] * PARTS
    parts[part] = -move.change
    used = move.used if move.reason in USE else 0
    return Sums(
        tuple(parts),
        used if move.kind == "data" else 0,
        used if move.kind == "voice" else 0,
        used if move.kind == "sms" else 0,
        1,
    )


# --- what is asked ------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class MonthSums:
    """Of one Kyiv month; `month` is its first day."""

    month: date
    sums: Sums


@dataclass(frozen=True, slots=True)
class ServiceSum:
    """An offering (id "" where none is told) in a month. `rows` is the count of its charges."""

    offering: str
    title: str
    spent: int
    rows: int
    before: int = 0


class By(IntEnum):
    """What the largest are ranked by. GROWTH: kopiykas more than the month before."""

    MONEY = 0
    DATA = 1
    MINUTES = 2
    GROWTH = 3


@dataclass(frozen=True, slots=True)
class Ranked:
    """A number of a ranking. `line` is "" where it has left the company."""

    number: str
    line: str
    user: str
    node: str
    spent: int
    mb: int
    minutes: int
    before: int

    @property
    def growth(self) -> int:
        return self.spent - self.before


@dataclass(frozen=True, slots=True)
class PersonSum:
    """An employee over all their numbers; `user` "" gathers the numbers without a name."""

    user: str
    numbers: int
    spent: int
    mb: int
    minutes: int
    before: int


@dataclass(frozen=True, slots=True)
class Odd:
    """Spent far above the usual of the months before (median + 6 MAD)."""

    number: str
    line: str
    user: str
    node: str
    spent: int
    usual: int


@dataclass(frozen=True, slots=True)
class Idle:
    """Not used for 90 days. `seasonal`: it slept as long before and woke. `fee`: kopiykas a month.

    `used_at` None: never since the history begins.
    """

    number: str
    line: str
    user: str
    node: str
    used_at: datetime | None
    fee: int
    seasonal: bool


@dataclass(frozen=True, slots=True)
class IdleSums:
    """`known` False: the kept history does not reach back 90 days yet."""

    count: int = 0
    seasonal: int = 0
    fee: int = 0
    known: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the history of the company has been read.

    `since` is the first month that is whole; `done` the instant before which everything is summed;
    `whole`: the first reading is over.
    """

    since: date | None = None
    done: datetime | None = None
    whole: bool = False
    read_at: datetime | None = None
    rows: int = 0


# --- judgements ---------------------------------------------------------------------------------
def usual_of(earlier: Sequence[int]) -> int | None:
    """The border of the ordinary in kopiykas: median + 6 MAD of six or more months, else None."""
    if len(earlier) < LEAST_MONTHS:
        return None
    twice = _twice_median(earlier)
    off = [abs(2 * value - twice) for value in earlier]
    return (2 * twice + 6 * _twice_median(off) + 3) // 4


def median_of(values: Sequence[int]) -> int:
    """Rounded down; 0 of nothing."""
    return _twice_median(values) // 2 if values else 0


def _twice_median(values: Sequence[int]) -> int:
    ranked = sorted(values)
    count = len(ranked)
    return ranked[count // 2] + ranked[(count - 1) // 2]


def is_odd(spent: int, earlier: Sequence[int]) -> bool:
    """Whether a month is above the border, and by at least a tenth of it (a kopiyka is no news)."""
    border = usual_of(earlier)
    return border is not None and spent > border + max(0, border) // 10


def is_seasonal(used_months: Iterable[date]) -> bool:
    """Whether the use has stopped for three months or more before, and begun again."""
    months = sorted(month.year * 12 + month.month for month in used_months)
    return any(after - before > _QUIET for before, after in pairwise(months))


def share_more(now: int, before: int) -> int | None:
    """By how many tenths of a percent `now` is above `before`; None where that says nothing."""
    if before <= 0:
        return None
    return (2000 * (now - before) + before) // (2 * before)
