"""Tariffs of many numbers by their real use: what each pays, what it would pay, what it loses.

Pure. Every number is replayed over its own whole charge periods (domain/tariff_rating.py); the
replay of the present tariff is held against what was really charged.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 the store reads these classes back by their types
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.kyiv import from_us
from kyivstar_desktop.domain.money import MAX_SUM, Money
from kyivstar_desktop.domain.tariff_rating import Rater, cheapest, granted_of
from kyivstar_desktop.domain.tariff_use import OwnUse, UseGatherer, basis, bounds
from kyivstar_desktop.domain.tariffs import A_YEAR, Tab, half_up, tab_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.history import HistoryItem

PERIODS = {"P4W": 13, "P1M": 12}


@dataclass(frozen=True, slots=True)
class Subject:
    """One number that is compared. `anchor`: an instant at which its package is charged."""

    line: str
    number: str
    user: str
    node: str
    tariff: str
    anchor: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """An allowance that gets smaller, in units a period; None: unlimited."""

    code: str
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class Finding:
    """`now` and `best` are kopiykas a year; `best_id` is `tariff` where nothing is cheaper.

    `real` was really charged over `periods` whole periods, `replayed` is what the present tariff
    comes to over them: they are equal where nothing else was connected.
    """

    line: str
    number: str
    user: str
    node: str
    tariff: str
    best_id: str
    now: int
    best: int
    real: Money
    replayed: Money | None
    periods: int
    lost: tuple[Lost, ...] = ()

    @property
    def saving(self) -> int:
        """Kopiykas a year."""
        return max(0, self.now - self.best)


class Judge:
    """Compares numbers over one catalogue; made once, used from a worker's thread."""

    def __init__(self, offerings: Sequence[Offering], now: datetime) -> None:
        self._known = {one.id: one for one in offerings if one.is_tariff}
        self._now = now

    def open_to(self, present: Offering) -> tuple[Offering, ...]:
        """Tariffs of the same kind that can be ordered, and the present one.

        A number on an archived one is a company's: it may move to the business tariffs.
        """
        tab = tab_of(present)
        if tab is Tab.ARCHIVE:
            tab = Tab.HOME if present.spec == "homeInternet" else Tab.BUSINESS
        return tuple(
            one
            for one in self._known.values()
            if one.id == present.id
            or (one.can_order and one.spec == present.spec and tab_of(one) is tab)
        )

    def judge(self, subject: Subject, rows: Sequence[HistoryItem]) -> Finding | None:
        """None: its tariff is not in the catalogue, or no whole period of its is known."""
        present = self._known.get(subject.tariff)
        own = self._use(subject, present, rows) if present is not None else None
        if present is None or own is None or not own.known:
            return None
        rater = Rater(own)
        rated = [found for one in self.open_to(present) if (found := rater.rate(one)) is not None]
        best = cheapest(rated)
        replay = next((one for one in rated if one.offering == present.id), None)
        count = len(own.periods)
        real = sum((one.fee + one.over).kopiykas for one in own.periods)
        now = _year(real, own.period, count)
        best_year = _year(best.total.kopiykas, own.period, count) if best is not None else now
        better = best is not None and best.offering != present.id and best_year < now
        target = self._known[best.offering] if best is not None and better else present
        return Finding(
            subject.line, subject.number, subject.user, subject.node, subject.tariff, target.id,
            now, best_year if better else now, Money(min(real, MAX_SUM)),
            replay.total if replay is not None else None, count,
            _lost(present, target, own.period) if better else (),
        )  # fmt: skip

    def _use(
        self, subject: Subject, present: Offering, rows: Sequence[HistoryItem]
    ) -> OwnUse | None:
        fee = present.fee
        if fee is None or not rows:
            return None
        period = basis(fee.period)
        spans = bounds(period, subject.anchor, self._now, PERIODS[period])
        first = from_us(rows[0].time_us)
        known = [span for span in spans if span[0] >= first or span[1] > first >= span[0]]
        whole = [span for span in known if span[0] >= first] or known
        gatherer = UseGatherer(whole)
        gatherer.feed(rows)
        return OwnUse(period, gatherer.result())

    def judge_many(
        self, subjects: Sequence[Subject], rows: Mapping[str, Sequence[HistoryItem]]
    ) -> tuple[Finding, ...]:
        """Rows by number, oldest first."""
        found = [self.judge(one, rows.get(one.number, ())) for one in subjects]
        return tuple(one for one in found if one is not None)


def _year(kopiykas: int, period: str, count: int) -> int:
    return half_up(kopiykas, A_YEAR[period], count)


def _lost(present: Offering, target: Offering, period: str) -> tuple[Lost, ...]:
    before, after = granted_of(present, period), granted_of(target, period)
    found = []
    for code, count in before.items():
        have = after.get(code, 0)
        if have is not None and (count is None or have < count):
            found.append(Lost(code, count, have))
    return tuple(found)
