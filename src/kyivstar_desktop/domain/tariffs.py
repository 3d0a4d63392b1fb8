"""Tariffs side by side: real periods, the tab each belongs to, and the filter. Pure functions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import fold_sloppy, fold_text
from kyivstar_desktop.domain.money import MAX_KOPIYKAS, Money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.catalogue import Fee, Offering

A_YEAR = {"P1D": 365, "P1W": 52, "P4W": 13, "P1M": 12, "P1Y": 1}
"""How often a period is charged in a year: 13 times 4 weeks, 12 months, 365 days."""
_THIRTY = {"P1D": (30, 1), "P1W": (30, 7), "P4W": (30, 28), "P1M": (360, 365), "P1Y": (30, 365)}
DATA, SUPER = "DATA_NATIONAL", "DATA_SUPERPOWER"
MINUTES, SMS = "VOICE_OMO", "SMS_NATIONAL"
START_NOW = "o_start_now"
ENDLESS = 10**12


class Tab(StrEnum):
    """Tabs of the page; the value is the catalogue's root category."""

    PREPAID = "prepaid"
    CONTRACT = "contract"
    HOME = "homeInternet"
    BUSINESS = "business"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class TariffFilter:
    """`most`: at most so much a period (a daily fee counts as 30 days). Units: MB, minutes."""

    tab: Tab | None = None  # None: all
    text: str = ""
    most: Money | None = None
    least_mb: int = 0
    least_minutes: int = 0


def half_up(amount: int, times: int, parts: int) -> int:
    """Amount * times / parts, rounded half up; integers only."""
    return (2 * amount * times + parts) // (2 * parts)


def per_year(fee: Fee | None) -> Money | None:
    """What a year of real periods costs; None where sum or period is not stated."""
    if fee is None or fee.amount is None or fee.period not in A_YEAR:
        return None
    return _money(fee.amount.kopiykas * A_YEAR[fee.period])


def per_30_days(fee: Fee | None) -> Money | None:
    """The price converted to 30 days: a computed figure, to be marked as such."""
    if fee is None or fee.amount is None or fee.period not in _THIRTY:
        return None
    times, parts = _THIRTY[fee.period]
    return _money(half_up(fee.amount.kopiykas, times, parts))


def _money(kopiykas: int) -> Money | None:
    """None for a foreign price beyond all bounds."""
    return Money(kopiykas) if abs(kopiykas) <= MAX_KOPIYKAS else None


def tab_of(one: Offering) -> Tab:
    """By category; a foreign operator's tariff by its kind and form of payment."""
    if one.retired or "tariffs-archive" in one.categories or "archive" in one.categories:
        return Tab.ARCHIVE
    for category in one.categories:
        root = category.removeprefix("tariffs-")
        if root in _ROOTS:
            return _ROOTS[root]
    if one.spec == "homeInternet":
        return Tab.HOME
    return Tab.CONTRACT if one.fact("paymentType") == "contract" else Tab.PREPAID


_ROOTS = {tab.value: tab for tab in Tab}


def tab_of_line(line: Line) -> Tab:
    """Where the tariffs are to which a line can move."""
    if line.kind.value == "homeInternet":
        return Tab.HOME
    if line.segment == "business":
        return Tab.BUSINESS
    return Tab.CONTRACT if line.is_contract else Tab.PREPAID


def is_special(one: Offering) -> bool:
    """Whether it is in the category of special offers."""
    return any(c == "offers" or c.endswith("-offers") for c in one.categories)


@dataclass(frozen=True, slots=True)
class _Entry:
    offering: Offering
    tab: Tab
    exact: str
    sloppy: str
    price: int  # kopiykas as the filter counts them, -1: not stated
    mb: int
    minutes: int


class Shelf:
    """The catalogue's tariffs, made ready once to be filtered at each key."""

    def __init__(self, offerings: Iterable[Offering]) -> None:
        self._entries = [_entry(one) for one in offerings if one.is_tariff]
        self._entries.sort(key=lambda e: (e.price < 0, e.price, e.offering.name))

    def __len__(self) -> int:
        return len(self._entries)

    def count(self, tab: Tab) -> int:
        return sum(1 for entry in self._entries if entry.tab is tab)

    def all(self, tab: Tab | None = None) -> tuple[Offering, ...]:
        return tuple(e.offering for e in self._entries if tab is None or e.tab is tab)

    def find(self, wanted: TariffFilter) -> tuple[Offering, ...]:
        """What passes, exact hits of the text first, else the cheapest first."""
        words, loose = fold_text(wanted.text).split(), fold_sloppy(wanted.text).split()
        fits = [entry for entry in self._entries if _passes(entry, wanted)]
        if not words:
            return tuple(entry.offering for entry in fits)
        exact: list[Offering] = []
        near: list[Offering] = []
        for entry in fits:
            if all(word in entry.exact for word in words):
                exact.append(entry.offering)
            elif all(word in entry.sloppy for word in loose):
                near.append(entry.offering)
        return (*exact, *near)


def _entry(one: Offering) -> _Entry:
    text = f"{one.name} {one.description}"
    fee = one.fee
    price = -1
    if fee is not None and fee.amount is not None:
        price = fee.amount.kopiykas * (30 if fee.period == "P1D" else 1)
    return _Entry(
        one,
        tab_of(one),
        fold_text(text),
        fold_sloppy(text),
        price,
        _granted(one, DATA),
        _granted(one, MINUTES),
    )


def _passes(entry: _Entry, wanted: TariffFilter) -> bool:
    if wanted.tab is not None and entry.tab is not wanted.tab:
        return False
    if wanted.most is not None and not 0 <= entry.price <= wanted.most.kopiykas:
        return False
    return entry.mb >= wanted.least_mb and entry.minutes >= wanted.least_minutes


def _granted(one: Offering, code: str) -> int:
    """Units of a kind a period, a daily one counted as 30 days; more than any figure: unlimited."""
    granted = one.allowance(code)
    if granted is None:
        return 0
    if granted.count is None:
        return ENDLESS
    fee = one.fee
    return granted.count * (30 if fee is not None and fee.period == "P1D" else 1)
