"""Rehearsal: the engine of `rules` stepped over a line's real history.

Every row is a look at the balance, every due moment of the rule is one more. What the rule would
have paid is carried on in the balance; own top-ups of that time stay, unless they are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.kyiv import from_us, kyiv_day
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.rules import (
    LATE,
    Facts,
    Fired,
    Rule,
    RuleKind,
    Run,
    RunState,
    Watch,
    fee_due,
    first_watch,
    next_charge,
    run_times,
    step,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.history import HistoryItem

TARIFF = "tariffFee"
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Firing:
    """One top-up the rule would have made; `before` is the balance it met."""

    at: datetime
    number: str
    amount: Money
    before: Money | None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """`prevented_days` without a paid tariff in `prevented` of `late` charges; `own` top-ups."""

    since: datetime
    until: datetime
    rows: int
    firings: tuple[Firing, ...]
    capped: int
    late: int
    prevented: int
    prevented_days: int
    own: Money

    @property
    def cost(self) -> Money:
        return Money(sum(firing.amount.kopiykas for firing in self.firings))


@dataclass(slots=True)
class _Line:
    """One number as the replay stands at its row."""

    watch: Watch
    period: str
    balance: Money | None = None
    fee: Money | None = None
    expected: datetime | None = None  # when the next charge should come
    unpaid_since: datetime | None = None  # it did not come then
    had_enough: bool = False  # with the rule there would have been money for it
    shift: int = 0  # kopiykas the rule has added


class Replay:
    """Feed rows oldest first (all numbers of the rule mixed by time), then `finish`."""

    def __init__(
        self,
        rule: Rule,
        since: datetime,
        until: datetime,
        *,
        periods: Mapping[str, str] | None = None,
        limits: tuple[Money, Money] | None = None,
        own: bool = True,
    ) -> None:
        self._rule = replace(rule, on=True, since=since, stopped="")
        self._since, self._until, self._own_counts = since, until, own
        self._limits = limits or (Money(1_00), Money(10_000_00))
        known = periods or {}
        self._lines = {
            number: _Line(first_watch(self._rule, number, since), known.get(number, "P4W"))
            for number in rule.numbers
        }
        self._fired = Fired()
        self._firings: list[Firing] = []
        self._rows = self._capped = self._late = self._prevented = self._days = 0
        self._own = ZERO
        self._at = self._last_due = since
        self._next: datetime | None = None  # the next due moment, while `_known`
        self._known = False

    def feed(self, rows: Sequence[HistoryItem]) -> None:
        """A chunk; rows before the rehearsal only tell where the balance stood."""
        for row in rows:
            line = self._lines.get(row.line)
            at = from_us(row.time_us)
            if line is None or row.after is None or at > self._until:
                continue
            if at <= self._since:
                self._take(line, row, at)
                continue
            self._run_until(at)
            self._rows += 1
            self._take(line, row, at)
            if self._rule.kind is RuleKind.BELOW or at - self._last_due <= LATE:
                self._look(row.line, at)
            self._at = at

    def finish(self) -> Rehearsal:
        self._run_until(self._until, including=True)
        return Rehearsal(
            self._since,
            self._until,
            self._rows,
            tuple(self._firings),
            self._capped,
            self._late,
            self._prevented,
            self._days,
            self._own,
        )

    # --- time -----------------------------------------------------------------------------------
    def _run_until(self, end: datetime, *, including: bool = False) -> None:
        while (due := self._next_moment(end)) is not None and (including or due < end):
            self._at = self._last_due = due
            self._known = False
            for number, line in self._lines.items():
                self._expire(line, due)
                self._look(number, due)

    def _next_moment(self, end: datetime) -> datetime | None:
        """The first instant after `_at`, up to `end`, at which something is due by the clock."""
        if not self._known:
            self._next, self._known = self._find_moment(), True
        return self._next if self._next is not None and self._next <= end else None

    def _find_moment(self) -> datetime | None:
        end = self._until
        if self._rule.kind in {RuleKind.MONTHLY, RuleKind.FOUR_WEEKS}:
            dated = next(run_times(self._rule, self._at, end), None)
            moments = [] if dated is None else [dated]
        else:
            moments = []
        for line in self._lines.values():
            if line.expected is not None:
                moments.append(line.expected)
                if self._rule.kind is RuleKind.FEE:
                    moments.append(fee_due(self._rule, line.expected))
        return min((m for m in moments if self._at < m <= end), default=None)

    def _expire(self, line: _Line, now: datetime) -> None:
        """A charge that should be here and is not: since then the tariff is unpaid."""
        if line.expected is not None and line.expected <= now:
            line.unpaid_since, line.expected = line.expected, None
            self._known = False
            money, fee = _with(line), line.fee
            line.had_enough = money is not None and fee is not None and money >= fee

    # --- rows -----------------------------------------------------------------------------------
    def _take(self, line: _Line, row: HistoryItem, at: datetime) -> None:
        self._expire_before(line, at)
        line.balance = row.after
        if row.category is Category.TOPUP and row.delta > ZERO and at > self._since:
            self._own += row.delta
            if not self._own_counts:
                line.shift -= row.delta.kopiykas
        if row.reason == TARIFF and row.delta < ZERO:
            self._charged(line, -row.delta, at)

    def _expire_before(self, line: _Line, at: datetime) -> None:
        if line.expected is not None and line.expected < at:
            self._expire(line, at)

    def _charged(self, line: _Line, fee: Money, at: datetime) -> None:
        if line.unpaid_since is not None and at > self._since:
            late = (kyiv_day(at) - kyiv_day(line.unpaid_since)).days
            self._late += late > 0
            if late > 0 and line.had_enough:
                self._prevented += 1
                self._days += late
        line.fee, line.unpaid_since = fee, None
        line.expected = next_charge(at, line.period)
        self._known = False

    def _look(self, number: str, now: datetime) -> None:
        line = self._lines[number]
        facts = Facts(
            number,
            _with(line),
            line.fee,
            line.expected,
            line.period,
            item_min=self._limits[0],
            item_max=self._limits[1],
        )
        # somebody has looked each minute until now: a quiet week in the history is no pause
        watch = replace(line.watch, checked=max(line.watch.checked, now - MINUTE))
        line.watch, verdicts = step(self._rule, watch, facts, now, self._fired)
        for verdict in verdicts:
            state = verdict.state
            done = RunState.DONE if state is RunState.PLANNED else state
            self._fired.add(
                Run(self._rule.id, number, verdict.cause, verdict.due, now, verdict.amount, done)
            )
            self._capped += state is RunState.CAPPED
            if state is RunState.PLANNED:
                self._firings.append(Firing(now, number, verdict.amount, _with(line)))
                line.shift += verdict.amount.kopiykas
                self._look(number, now)  # the money is there at once


def _with(line: _Line) -> Money | None:
    """The balance with what the rule has added; a sum out of range is not known."""
    if line.balance is None:
        return None
    return Money(line.balance.kopiykas + line.shift)


def rehearse(
    rule: Rule,
    rows: Iterable[HistoryItem],
    since: datetime,
    until: datetime,
    *,
    periods: Mapping[str, str] | None = None,
    own: bool = True,
) -> Rehearsal:
    """All at once, for rows in memory, oldest first."""
    replay = Replay(rule, since, until, periods=periods, own=own)
    replay.feed(tuple(rows))
    return replay.finish()
