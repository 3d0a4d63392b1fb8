"""The days of a year on which a line is charged: those that were, and those to come.

A tariff paid every four weeks is charged 13 times a year, one paid by the month 12 times. Days to
come are counted from the next charge that the operator has named; no date is invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.kyiv import day_start, from_us, kyiv_day
from kyivstar_desktop.domain.money import ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.domain.orders import Option

REGULAR = frozenset({"tariffFee", "optionFee", "blockFee"})
MOST = 400


@dataclass(frozen=True, slots=True)
class Charge:
    """One fee of a day. `amount` > 0; None where the operator has not named it."""

    title: str
    amount: Money | None


@dataclass(frozen=True, slots=True)
class ChargeDay:
    """Everything charged on one Kyiv day. `computed`: counted by us, not named by the operator."""

    day: date
    charges: tuple[Charge, ...]
    paid: bool
    computed: bool = False

    @property
    def amount(self) -> Money | None:
        """The sum of the day; None as soon as one of its fees is not named."""
        sums = [charge.amount for charge in self.charges]
        if any(one is None for one in sums):
            return None
        return Money(sum(one.kopiykas for one in sums if one is not None))


def charged_days(rows: Iterable[HistoryItem]) -> tuple[ChargeDay, ...]:
    """The days of regular fees that lie in the history, oldest first."""
    days: dict[date, list[Charge]] = {}
    for row in rows:
        if row.reason in REGULAR and row.delta < ZERO and row.category is not Category.BONUS:
            made = Charge(f"{row.title} {row.detail}".strip(), -row.delta)
            days.setdefault(kyiv_day(from_us(row.time_us)), []).append(made)
    return tuple(ChargeDay(day, tuple(days[day]), paid=True) for day in sorted(days))


def coming_days(line: Line, options: Sequence[Option], until: date) -> tuple[ChargeDay, ...]:
    """Days to come before `until`, oldest first; daily fees are left out, they are every day.

    The next charge of the line is the operator's sum and holds its options of that day; days
    after it are ours, from the prices of today.
    """
    found: dict[date, list[Charge]] = {}
    named: set[date] = set()
    first = line.next_charge.at
    mine = [option for option in options if option.line == line.id and _goes_on(option)]
    if first is not None:
        day = kyiv_day(first)
        if day < until:
            found[day] = [Charge(line.tariff, line.next_charge.amount)]
            named.add(day)
        together = [o for o in mine if o.next_at is not None and kyiv_day(o.next_at) == day]
        own = _without(line.next_charge.amount, together)
        for later in _steps(first, line.charge_period, until):
            found.setdefault(later, []).append(Charge(line.tariff, own))
    for option in mine:
        _add_option(found, named, option, until)
    return tuple(
        ChargeDay(day, tuple(found[day]), paid=False, computed=day not in named)
        for day in sorted(found)
    )


def _add_option(
    found: dict[date, list[Charge]], named: set[date], option: Option, until: date
) -> None:
    if option.next_at is None:
        return
    day = kyiv_day(option.next_at)
    if day < until and day not in named:
        found.setdefault(day, []).append(Charge(option.name, option.next_amount or option.price))
    for later in _steps(option.next_at, option.period, until):
        found.setdefault(later, []).append(Charge(option.name, option.price))


def _goes_on(option: Option) -> bool:
    live = option.status in {"active", "suspended"}
    return live and option.period in {"P4W", "P1M"} and option.price != ZERO


def _without(amount: Money | None, options: Sequence[Option]) -> Money | None:
    """The tariff's own fee: what the operator named less the options charged with it."""
    prices = [option.next_amount or option.price for option in options]
    if amount is None or any(price is None for price in prices):
        return None
    rest = amount - Money(sum(price.kopiykas for price in prices if price is not None))
    return rest if rest >= ZERO else None


def _steps(first: datetime, period: str, until: date) -> Iterable[date]:
    """Kyiv days after `first`, one a period; nothing for a period that is not known."""
    at = first
    for _ in range(MOST):
        if period == "P4W":
            at = at + timedelta(days=28)
        elif period == "P1M":
            day = kyiv_day(at)
            year, month = divmod(day.year * 12 + day.month, 12)
            at = day_start(day.replace(year=year, month=month + 1, day=1))
        else:
            return
        if kyiv_day(at) >= until:
            return
        yield kyiv_day(at)
