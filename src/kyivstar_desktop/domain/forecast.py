"""What comes next, from what is known: pure functions, no clock of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineMoney, shortage
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Sequence


class Enough(StrEnum):
    """Verdict on the next charge."""

    YES = "yes"
    SHORT = "short"
    OVERDUE = "overdue"  # the date has passed and nothing was charged yet
    UNKNOWN = "unknown"  # date, sum or balance not stated


@dataclass(frozen=True, slots=True)
class ChargeOutlook:
    """`short_by` is ZERO unless SHORT; `rest` is the balance right after the charge."""

    verdict: Enough
    at: datetime | None
    amount: Money | None
    short_by: Money
    rest: Money | None
    days: int | None


def outlook(known: LineMoney, now: datetime, today: date) -> ChargeOutlook:
    """Whether the main balance covers the next charge. `today` is the Kyiv day of `now`.

    A contract line is charged below zero, so it is short only under its disconnect limit.
    """
    charge, money = known.line.next_charge, known.main
    days = (kyiv_day(charge.at) - today).days if charge.at else None
    if charge.amount is None or money is None:
        return ChargeOutlook(Enough.UNKNOWN, charge.at, charge.amount, ZERO, None, days)
    floor = known.line.disconnect_limit or ZERO if known.line.is_contract else ZERO
    missing = shortage(money - floor, charge.amount)
    rest = money - charge.amount
    if charge.at is not None and charge.at < now:
        return ChargeOutlook(Enough.OVERDUE, charge.at, charge.amount, missing, rest, days)
    verdict = Enough.SHORT if missing else Enough.YES
    return ChargeOutlook(verdict, charge.at, charge.amount, missing, rest, days)


def topup_to_cover(missing: Money, minimum: Money) -> Money:
    """The sum a "top up by" button offers: exactly the shortage, but not under the minimum."""
    return max(missing, minimum)


def is_over_usual(amount: Money, earlier: Sequence[Money]) -> bool:
    """Over median + 6 x MAD of at least six earlier charges of its kind (product.md N5)."""
    if len(earlier) < 6:
        return False
    values = [abs(m.kopiykas) for m in earlier]
    middle = median(values)
    spread = median(abs(v - middle) for v in values)
    return abs(amount.kopiykas) > middle + 6 * spread and abs(amount.kopiykas) > middle


def four_week_starts(anchor: date, today: date, count: int) -> tuple[date, ...]:
    """Starts of the last `count` periods of 28 days that end with the one holding `today`."""
    start = anchor + timedelta(days=(today - anchor).days // 28 * 28)
    return tuple(start - timedelta(days=28 * n) for n in range(count - 1, -1, -1))
