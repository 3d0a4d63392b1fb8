"""Tariffs by one's own use: what the last periods would have cost under each. Pure functions.

A tariff costs its fee and, beyond its allowances, units times unit price; the replay of the
present tariff is what was really charged, to the kopiyka where nothing else was connected.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import MAX_KOPIYKAS, Money
from kyivstar_desktop.domain.tariffs import A_YEAR, DATA, SUPER, half_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kyivstar_desktop.domain.catalogue import Offering, UnitPrice
    from kyivstar_desktop.domain.tariff_use import OwnUse, Run

_INSTEAD = {SUPER: DATA}
_UNITS = {"DATA": "MB", "VOICE": "min", "SMS": "SMS"}


class Verdict(StrEnum):
    """How an allowance fits the average use."""

    ENOUGH = "enough"
    SHORT = "short"
    UNLIMITED = "unlimited"
    UNUSED = "unused"  # granted, never needed
    ABSENT = "absent"  # not granted and not needed


@dataclass(frozen=True, slots=True)
class Fit:
    """`granted` a period of the line, None: unlimited; `used` is the average; both in units."""

    code: str
    granted: int | None
    used: int
    verdict: Verdict

    @property
    def percent(self) -> int:
        return half_up(self.used, 100, self.granted) if self.granted else 0

    @property
    def short_by(self) -> int:
        return max(0, self.used - (self.granted or 0)) if self.granted is not None else 0


@dataclass(frozen=True, slots=True)
class Rated:
    """A tariff by one's own use. `average` is a period; `exact` False: periods were converted.

    `unpriced` are kinds used beyond the allowance whose unit price the operator did not state:
    the true sum is higher, and such a tariff is never called the cheapest.
    """

    offering: str
    total: Money
    average: Money
    exact: bool
    unpriced: tuple[str, ...]


class Rater:
    """Rates any number of tariffs by one use, which is counted up once.

    `added`: allowances a period that connected services bring whatever the tariff; None: unlimited.
    """

    def __init__(self, own: OwnUse, added: Mapping[str, int | None] | None = None) -> None:
        self._own, self._added = own, added or {}
        self._tallies = [_tally(period.runs) for period in own.periods]

    def rate(self, one: Offering) -> Rated | None:
        """None where its fee is not stated or nothing is known of the use."""
        fee, own = one.fee, self._own
        if fee is None or fee.amount is None or fee.period not in A_YEAR or not own.periods:
            return None
        count = len(own.periods)
        base = half_up(fee.amount.kopiykas * count, A_YEAR[fee.period], A_YEAR[own.period])
        granted = granted_of(one, own.period)
        _join(granted, self._added)
        prices = _Prices(one.units)
        missing: set[str] = set()
        over = sum(_over(tally, granted, prices, missing) for tally in self._tallies)
        whole = min(base + over, MAX_KOPIYKAS)
        average = Money(half_up(whole, 1, count))
        return Rated(
            one.id, Money(whole), average, fee.period == own.period, tuple(sorted(missing))
        )


def rate(one: Offering, own: OwnUse, added: Mapping[str, int | None] | None = None) -> Rated | None:
    """One tariff. See Rater."""
    return Rater(own, added).rate(one)


def granted_of(one: Offering, period: str) -> dict[str, int | None]:
    """Allowances by kind, converted to a period of the line; None: unlimited."""
    fee = one.fee
    theirs = A_YEAR.get(fee.period if fee is not None else period, 1)
    ours = A_YEAR[period]
    return {a.code: None if a.count is None else a.count * theirs // ours for a in one.allowances}


def _join(granted: dict[str, int | None], extra: Mapping[str, int | None]) -> None:
    for code, count in extra.items():
        have = granted.get(code, 0)
        granted[code] = None if count is None or have is None else have + count


@dataclass(frozen=True, slots=True)
class _Tally:
    """Use of one kind in one period: the runs, and the same by country."""

    code: str
    runs: tuple[Run, ...]
    by_country: tuple[tuple[str, int], ...]
    units: int


def _tally(runs: Sequence[Run]) -> tuple[_Tally, ...]:
    """By kind; superpower last, so that a tariff without it gives its data to data first."""
    kinds: dict[str, list[Run]] = {}
    for run in runs:
        kinds.setdefault(run.code, []).append(run)
    made = []
    for code, of_kind in kinds.items():
        countries: dict[str, int] = {}
        for run in of_kind:
            countries[run.country] = countries.get(run.country, 0) + run.units
        units = sum(countries.values())
        made.append(_Tally(code, tuple(of_kind), tuple(countries.items()), units))
    return tuple(sorted(made, key=lambda one: one.code in _INSTEAD))


def _over(
    tallies: Sequence[_Tally],
    granted: Mapping[str, int | None],
    prices: _Prices,
    missing: set[str],
) -> int:
    left = dict(granted)
    paid = 0
    for tally in tallies:
        code = tally.code if tally.code in left else _INSTEAD.get(tally.code, tally.code)
        have = left.get(code, 0)
        if have is None:
            continue
        left[code] = max(0, have - tally.units)
        for country, units in _beyond(tally, have):
            cost = prices.cost(code, country, units)
            if cost is None:
                missing.add(code)
            paid += cost or 0
    return paid


def _beyond(tally: _Tally, have: int) -> Iterable[tuple[str, int]]:
    """(country, units) beyond an allowance of `have`; its units go to the earliest runs."""
    if have >= tally.units:
        return ()
    if not have:
        return tally.by_country
    if len(tally.by_country) == 1:
        return ((tally.by_country[0][0], tally.units - have),)
    rest: dict[str, int] = {}
    for run in tally.runs:
        beyond = max(0, run.units - have)
        have = max(0, have - run.units)
        if beyond:
            rest[run.country] = rest.get(run.country, 0) + beyond
    return rest.items()


class _Prices:
    """Unit prices of one tariff by kind and country."""

    def __init__(self, units: Sequence[UnitPrice]) -> None:
        self._by: dict[tuple[str, str], UnitPrice] = {}
        for one in units:
            if one.amount is None:
                continue
            for country in one.countries or ("",):
                self._by.setdefault((one.code or one.unit, country), one)

    def cost(self, code: str, country: str, units: int) -> int | None:
        unit = _UNITS.get(code.partition("_")[0], "")
        for key in ((code, country), (code, ""), (unit, "")):
            found = self._by.get(key)
            if found is not None and found.amount is not None:
                return -(-units // max(1, found.per)) * found.amount.kopiykas
        return None


def cheapest(rated: Iterable[Rated]) -> Rated | None:
    """The lowest sum of those whose every price is known; the first of equals."""
    whole = [one for one in rated if not one.unpriced]
    return min(whole, key=lambda one: one.total.kopiykas, default=None)


def fit(one: Offering, own: OwnUse, code: str) -> Fit:
    """How an allowance covers the average use of its kind."""
    granted = granted_of(one, own.period)
    codes = [code]
    if code == DATA and SUPER not in granted:
        codes.append(SUPER)
    used = own.average(*codes)
    if code not in granted:
        return Fit(code, 0, used, Verdict.SHORT if used else Verdict.ABSENT)
    count = granted[code]
    if count is None:
        return Fit(code, None, used, Verdict.UNLIMITED)
    if not used:
        return Fit(code, count, 0, Verdict.UNUSED)
    return Fit(code, count, used, Verdict.ENOUGH if used <= count else Verdict.SHORT)
