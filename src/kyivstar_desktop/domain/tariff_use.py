"""Own use by charge period, gathered from the history. Pure functions.

Rows of docs/contract.md 3.9 (usageIncluded, usage, roamingUsage) become use per period and kind;
their order is kept where it counts: allowances are used up first, so a call to a dear country
late in the period is dear.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.kyiv import (
    day_start,
    kyiv_day,
    kyiv_zone,
    month_after,
    month_of,
    to_us,
)
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.tariffs import half_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kyivstar_desktop.domain.history import HistoryItem

PERIODS = 3
USED = frozenset({"usageIncluded", "usage", "roamingUsage"})
_BY_TYPE = {"data": "DATA_NATIONAL", "voice": "VOICE_OMO", "sms": "SMS_NATIONAL"}
_ABROAD = {"data": "DATA_ROAMING", "voice": "VOICE_ROAMING", "sms": "SMS_ROAMING"}


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
