"""Own use replayed over every tariff: what the last periods would have cost. Pure functions.

Rows of docs/contract.md 3.9 (usageIncluded, usage, roamingUsage) become use per period and kind;
a tariff then costs its fee and, beyond its allowances, units times unit price. The order of rows
counts: allowances are used up first, so a call to a dear country late in the period is dear.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.kyiv import (
    day_start,
    kyiv_day,
    kyiv_zone,
    month_after,
    month_of,
    to_us,
)
from kyivstar_desktop.domain.money import MAX_KOPIYKAS, ZERO, Money
from kyivstar_desktop.domain.tariffs import A_YEAR, DATA, SUPER, half_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kyivstar_desktop.domain.catalogue import Offering, UnitPrice
    from kyivstar_desktop.domain.history import HistoryItem

PERIODS = 3
USED = frozenset({"usageIncluded", "usage", "roamingUsage"})
_BY_TYPE = {"data": "DATA_NATIONAL", "voice": "VOICE_OMO", "sms": "SMS_NATIONAL"}
_ABROAD = {"data": "DATA_ROAMING", "voice": "VOICE_ROAMING", "sms": "SMS_ROAMING"}
_INSTEAD = {SUPER: DATA}
_UNITS = {"DATA": "MB", "VOICE": "min", "SMS": "SMS"}


@dataclass(frozen=True, slots=True)
class Run:
    """Use of one kind to one country in a row. `paid`: kopiykas that it really cost."""

    code: str
    country: str
    units: int
    paid: int = 0


@dataclass(frozen=True, slots=True)
class PeriodUse:
    """One charge period, half-open. `runs` are in time order; `fee`: tariff fees really paid."""

    start: datetime
    end: datetime
    runs: tuple[Run, ...] = ()
    fee: Money = ZERO
    over: Money = ZERO


@dataclass(frozen=True, slots=True)
class OwnUse:
    """Whole periods that are known, newest first; `period` is P4W or P1M.

    `wait_days`: 0, or how long until the first whole period is known. `manual`: the person's own
    figures, one made-up period.
    """

    period: str
    periods: tuple[PeriodUse, ...] = ()
    wait_days: int = 0
    manual: bool = False

    @property
    def known(self) -> bool:
        return bool(self.periods)

    @property
    def days(self) -> int:
        return sum(_days(one.start, one.end) for one in self.periods)

    def average(self, *codes: str) -> int:
        """Units a period of these kinds, rounded half up."""
        if not self.periods:
            return 0
        used = sum(run.units for one in self.periods for run in one.runs if run.code in codes)
        return half_up(used, 1, len(self.periods))

    def spent(self, code: str) -> Money:
        """What a kind cost beyond the allowances in an average period."""
        if not self.periods:
            return ZERO
        paid = sum(run.paid for one in self.periods for run in one.runs if run.code == code)
        return Money(half_up(paid, 1, len(self.periods)))

    @property
    def really(self) -> Money | None:
        """Fees and charges for use really paid in an average period; None by own figures."""
        if not self.periods or self.manual:
            return None
        paid = sum((one.fee + one.over).kopiykas for one in self.periods)
        return Money(half_up(paid, 1, len(self.periods)))


def _days(start: datetime, end: datetime) -> int:
    return (kyiv_day(end) - kyiv_day(start)).days


# --- periods ------------------------------------------------------------------------------------
def basis(charge_period: str) -> str:
    """The period that use is counted in: months for a monthly fee, else 4 weeks."""
    return "P1M" if charge_period == "P1M" else "P4W"


def bounds(
    period: str, anchor: datetime | None, now: datetime, count: int = PERIODS
) -> tuple[tuple[datetime, datetime], ...]:
    """The last `count` periods that are over, newest first. `anchor`: a charge date, if known.

    4 weeks keep the anchor's Kyiv wall time; a month runs from its 1st, Kyiv.
    """
    if period == "P1M":
        first = month_of(kyiv_day(now))
        starts = [day_start(month_after(first, -n)) for n in range(count + 1)]
    else:
        starts = _four_weeks(anchor or day_start(kyiv_day(now)), now, count + 1)
    return tuple(zip(starts[1:], starts, strict=False))


def _four_weeks(anchor: datetime, now: datetime, count: int) -> list[datetime]:
    """Starts of periods, the newest one not after `now`."""
    local = anchor.astimezone(kyiv_zone())
    back = -((now - anchor) // timedelta(days=28))
    while _weeks_before(local, back) > now:
        back += 1
    while _weeks_before(local, back - 1) <= now:
        back -= 1
    return [_weeks_before(local, back + n) for n in range(count)]


def _weeks_before(local: datetime, periods: int) -> datetime:
    """Wall time stays, so the instant is found anew behind a change of the clocks."""
    return (local - timedelta(days=28 * periods)).astimezone(UTC)


def wait_days(period: str, anchor: datetime | None, known_since: datetime, now: datetime) -> int:
    """Days until the first whole period after `known_since` is over; at least 1."""
    if period == "P1M":
        month = month_of(kyiv_day(known_since))
        start = month if day_start(month) >= known_since else month_after(month)
        end = month_after(start)
        return max(1, (end - kyiv_day(now)).days)
    current = _four_weeks(anchor or day_start(kyiv_day(now)), now, 1)[0]
    local = current.astimezone(kyiv_zone())
    start_at, n = current, 0
    while start_at < known_since:
        n -= 1
        start_at = _weeks_before(local, n)
    return max(1, _days(now, _weeks_before(local, n - 1)))


# --- gathering ----------------------------------------------------------------------------------
class UseGatherer:
    """Feeds on rows of one line, oldest first, in slices of any size."""

    def __init__(self, spans: Sequence[tuple[datetime, datetime]]) -> None:
        self._spans = [(to_us(start), to_us(end), start, end) for start, end in reversed(spans)]
        self._at = 0
        self._runs: list[list[Run]] = [[] for _ in spans]
        self._last: list[dict[str, int]] = [{} for _ in spans]
        self._fees = [0] * len(self._spans)
        self._over = [0] * len(self._spans)

    def feed(self, rows: Iterable[HistoryItem]) -> None:
        for row in rows:
            while self._at < len(self._spans) and row.time_us >= self._spans[self._at][1]:
                self._at += 1
            if self._at == len(self._spans):
                return
            if row.time_us >= self._spans[self._at][0]:
                self._take(row)

    def _take(self, row: HistoryItem) -> None:
        if row.reason == "tariffFee":
            self._fees[self._at] -= row.delta.kopiykas
        elif row.reason in USED:
            units = whole_units(row.cause.quantity)
            if units:
                self._add(Run(_code(row), row.cause.country, units, -row.delta.kopiykas))
            self._over[self._at] -= row.delta.kopiykas

    def _add(self, run: Run) -> None:
        """Neighbours of one kind and country are one run; other kinds between do not matter."""
        runs, last = self._runs[self._at], self._last[self._at]
        at = last.get(run.code)
        if at is not None and runs[at].country == run.country:
            old = runs[at]
            runs[at] = Run(run.code, run.country, old.units + run.units, old.paid + run.paid)
            return
        last[run.code] = len(runs)
        runs.append(run)

    def result(self) -> tuple[PeriodUse, ...]:
        """Newest first."""
        made = [
            PeriodUse(start, end, tuple(self._runs[n]), Money(self._fees[n]), Money(self._over[n]))
            for n, (_, _, start, end) in enumerate(self._spans)
        ]
        return tuple(reversed(made))


def whole_units(quantity: str) -> int:
    """Whole units of decimal text; a begun unit counts. 0 where nothing is stated."""
    whole, _, part = quantity.partition(".")
    if not whole.isdecimal():
        return 0
    return int(whole) + (1 if part.strip("0") else 0)


def _code(row: HistoryItem) -> str:
    if row.cause.kind:
        return row.cause.kind
    names = _ABROAD if row.reason == "roamingUsage" else _BY_TYPE
    return names.get(row.usage_type, "OTHER")


def by_hand(period: str, figures: Mapping[str, int], now: datetime) -> OwnUse:
    """One period of the person's own figures: kind -> units."""
    runs = tuple(Run(code, "", units) for code, units in figures.items() if units > 0)
    start, end = bounds(period, None, now, 1)[0]
    return OwnUse(period, (PeriodUse(start, end, runs),), manual=True)


# --- rating -------------------------------------------------------------------------------------
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
