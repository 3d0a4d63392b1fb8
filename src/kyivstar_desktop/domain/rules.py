"""Rules of automatic top-up: what they are, and what is due now. Pure: no clock, no network.

A rule fires once per number and cause. `step` is the whole engine: the service calls it each
minute with what is known, the rehearsal (`rules_replay`) with what the history tells.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, kyiv_zone, month_after, month_of
from kyivstar_desktop.domain.money import ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LATE = timedelta(hours=1)
WEEKS = timedelta(days=28)
REFUSALS = 2  # so many in a row switch a rule off
MORNING = 9 * 60
_MIN, _MAX = Money(1_00), Money(10_000_00)


class RuleKind(StrEnum):
    """When a rule fires."""

    BELOW = "below"  # the balance falls under a sum
    MONTHLY = "monthly"  # a day of each month; 31 is the last one where there is none
    FOUR_WEEKS = "fourWeeks"  # each 28 days from a day
    FEE = "fee"  # the day before the tariff is charged


class SumKind(StrEnum):
    """How much. MISSING is up to the threshold for BELOW, else up to the next charge."""

    FIXED = "fixed"
    MISSING = "missing"
    TARIFF = "tariff"


@dataclass(frozen=True, slots=True)
class Rule:
    """`minute` of the Kyiv day is when dated rules run; caps are sums of a Kyiv week and month.

    `source` is the id of a saved card, or of a `company` account, `grant` the operator's consent;
    `since` is when it was last switched on: no cause before it counts. `stopped` says why it
    switched itself off: `refusals`, or the refusal that ended the consent.
    """

    id: str
    numbers: tuple[str, ...]
    kind: RuleKind
    sum_kind: SumKind
    source: str
    cap_week: Money
    cap_month: Money
    source_name: str = ""
    below: Money = ZERO
    day: int = 1  # 1..31
    start: date | None = None
    minute: int = MORNING
    amount: Money = ZERO
    on: bool = False
    since: datetime | None = None
    grant: str = ""
    valid_until: datetime | None = None
    stopped: str = ""
    company: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one number. None is not known, never zero.

    `blocked`: a payment to it whose outcome is not known. `trail`: the last balances by the
    history, newest first, after a pause in looking. `period` is ISO 8601.
    """

    number: str
    balance: Money | None
    charge: Money | None = None
    charge_at: datetime | None = None
    period: str = "P4W"
    blocked: bool = False
    trail: tuple[tuple[datetime, Money], ...] = ()
    item_min: Money = _MIN
    item_max: Money = _MAX


class RunState(StrEnum):
    PLANNED = "planned"  # written down with its key, maybe not sent yet
    DONE = "done"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    CAPPED = "capped"
    MISSED = "missed"
    NOT_NEEDED = "notNeeded"


SPENT = frozenset({RunState.PLANNED, RunState.DONE, RunState.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Run:
    """What became of one cause. `due` is its instant, `at` when we dealt with it.

    `by_hand`: a missed run that the person started; it is late counted from `at`.
    """

    rule: str
    number: str
    cause: str
    due: datetime
    at: datetime
    amount: Money
    state: RunState
    key: str = ""
    reason: str = ""
    by_hand: bool = False

    @property
    def id(self) -> str:
        return f"{self.rule} {self.number} {self.cause}"


@dataclass(frozen=True, slots=True)
class Watch:
    """What the engine remembers of one number between two looks.

    `fall` is when the balance went under the threshold; `rose` that it has grown since, so that
    the next decrease is another fall. `charge_at` is the last charge the operator announced.
    """

    rule: str
    number: str
    checked: datetime
    balance: Money | None = None
    fall: datetime | None = None
    rose: bool = False
    charge_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """`state` PLANNED means: fire now. `reason` of MISSED: away, or unknownOpen."""

    state: RunState
    cause: str
    due: datetime
    amount: Money
    reason: str = ""


class Fired:
    """Runs of one rule as the engine asks for them."""

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        self._causes: set[tuple[str, str]] = set()
        self._spent: list[tuple[datetime, Money]] = []
        for run in runs:
            self.add(run)

    def add(self, run: Run) -> None:
        self._causes.add((run.number, run.cause))
        if run.state in SPENT:
            self._spent.append((run.at, run.amount))

    def has(self, number: str, cause: str) -> bool:
        return (number, cause) in self._causes

    def spent(self, since: datetime) -> Money:
        """Kopiykas sent, or maybe sent, since an instant."""
        return Money(sum(amount.kopiykas for at, amount in self._spent if at >= since))


@dataclass(frozen=True, slots=True)
class _Cause:
    id: str
    due: datetime
    guess: bool = False  # stepped from an old date: it can be missed, but not fire


def first_watch(rule: Rule, number: str, now: datetime) -> Watch:
    return Watch(rule.id, number, rule.since or now)


def step(
    rule: Rule, watch: Watch, facts: Facts, now: datetime, fired: Fired
) -> tuple[Watch, tuple[Verdict, ...]]:
    """Looks once, at `now`: what to remember, and what to do about each cause that is due.

    Facts that are not known hold a cause back; held back for more than an hour it is missed.
    """
    if not rule.on or rule.since is None:
        return watch, ()
    away = now - watch.checked > LATE
    after = _observe(rule, watch, facts, now, away=away)
    verdicts: list[Verdict] = []
    for cause in _causes(rule, watch, after, facts, now):
        if fired.has(facts.number, cause.id) or any(v.cause == cause.id for v in verdicts):
            continue
        made = _judge(rule, facts, now, fired, cause)
        if made is not None:
            verdicts.append(made)
    return after, tuple(verdicts)


def _judge(rule: Rule, facts: Facts, now: datetime, fired: Fired, cause: _Cause) -> Verdict | None:
    amount = amount_of(rule, facts)
    if cause.guess or now - cause.due > LATE:
        reason = "unknownOpen" if facts.blocked else "away"
        return Verdict(RunState.MISSED, cause.id, cause.due, amount or ZERO, reason)
    if facts.blocked or amount is None:
        return None
    if not amount:
        return Verdict(RunState.NOT_NEEDED, cause.id, cause.due, ZERO)
    if (name := cap_in_the_way(rule, amount, now, fired)) != "":
        return Verdict(RunState.CAPPED, cause.id, cause.due, amount, name)
    return Verdict(RunState.PLANNED, cause.id, cause.due, amount)


def amount_of(rule: Rule, facts: Facts) -> Money | None:
    """What the rule pays now: ZERO where nothing is missing, None where it cannot be known."""
    if rule.sum_kind is SumKind.FIXED:
        return rule.amount
    if rule.sum_kind is SumKind.TARIFF:
        wanted = facts.charge
    elif facts.balance is None:
        return None
    elif rule.kind is RuleKind.BELOW:
        wanted = max(rule.below - facts.balance, ZERO)
    else:
        wanted = None if facts.charge is None else max(facts.charge - facts.balance, ZERO)
    if not wanted:
        return wanted
    return min(max(wanted, facts.item_min), facts.item_max)


def cap_in_the_way(rule: Rule, amount: Money, now: datetime, fired: Fired) -> str:
    """`week` or `month` where `amount` would pass that cap, else ""."""
    today = kyiv_day(now)
    monday = day_start(today - timedelta(days=today.weekday()))
    if fired.spent(monday) + amount > rule.cap_week:
        return "week"
    if fired.spent(day_start(month_of(today))) + amount > rule.cap_month:
        return "month"
    return ""


def refused_in_a_row(rule: Rule, runs: Iterable[Run]) -> bool:
    """Whether the last runs since it was switched on were all refused (product P3)."""
    ended = [
        run
        for run in runs
        if run.rule == rule.id
        and run.state in {RunState.DONE, RunState.REFUSED}
        and (rule.since is None or run.at >= rule.since)
    ]
    last = sorted(ended, key=lambda run: run.at)[-REFUSALS:]
    return len(last) == REFUSALS and all(run.state is RunState.REFUSED for run in last)


# --- what the balance did -----------------------------------------------------------------------
def _observe(rule: Rule, watch: Watch, facts: Facts, now: datetime, *, away: bool) -> Watch:
    after = replace(watch, checked=now, charge_at=facts.charge_at or watch.charge_at)
    balance, before = facts.balance, watch.balance
    if rule.kind is not RuleKind.BELOW or balance is None:
        return after
    if balance >= rule.below:
        return replace(after, balance=balance, fall=None, rose=False)
    rose = watch.rose or (before is not None and balance > before)
    lower = before is not None and balance < before
    if watch.fall is None or (watch.rose and lower):
        # after a pause the fall is as old as the pause, unless the history knows better
        fall = (_fell(rule, facts) or watch.checked) if away else now
        return replace(after, balance=balance, fall=max(fall, watch.checked), rose=False)
    return replace(after, balance=balance, rose=rose)


def _fell(rule: Rule, facts: Facts) -> datetime | None:
    """When the balance went under the threshold, by the trail; None where it cannot tell."""
    fell: datetime | None = None
    for at, after in facts.trail:
        if after >= rule.below:
            return fell
        fell = at
    return None


# --- causes -------------------------------------------------------------------------------------
def _causes(
    rule: Rule, before: Watch, after: Watch, facts: Facts, now: datetime
) -> Iterator[_Cause]:
    if rule.since is None:
        return
    since = max(rule.since, min(before.checked, now) - LATE)
    if rule.kind is RuleKind.BELOW:
        if after.fall is not None:
            yield _Cause(f"below {after.fall.isoformat()}", after.fall)
    elif rule.kind is RuleKind.FEE:
        yield from _fee_causes(rule, before, facts, since, now)
    else:
        for due in run_times(rule, since, now):
            yield _Cause(f"day {kyiv_day(due).isoformat()}", due)


def run_times(rule: Rule, since: datetime, until: datetime) -> Iterator[datetime]:
    """Instants of a dated rule in (since, until], oldest first: one for each day, DST or not."""
    for day in _days(rule, kyiv_day(since), kyiv_day(until)):
        due = at_minute(day, rule.minute)
        if since < due <= until:
            yield due


def _days(rule: Rule, first: date, last: date) -> Iterator[date]:
    if rule.kind is RuleKind.MONTHLY:
        month = month_of(first)
        while month <= last:
            days = calendar.monthrange(month.year, month.month)[1]
            yield month.replace(day=min(rule.day, days))
            month = month_after(month)
    elif rule.kind is RuleKind.FOUR_WEEKS and rule.start is not None:
        passed = max(0, -(-(first - rule.start).days // WEEKS.days))
        day = rule.start + passed * WEEKS
        while day <= last:
            yield day
            day += WEEKS


def at_minute(day: date, minute: int) -> datetime:
    """UTC of a minute of a Kyiv day; of an hour that comes twice its first, of none the next."""
    wall = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=kyiv_zone())
    return wall.astimezone(UTC)


def fee_due(rule: Rule, charge_at: datetime) -> datetime:
    """When the rule runs for a charge: its minute of the day before."""
    return at_minute(kyiv_day(charge_at) - timedelta(days=1), rule.minute)


def next_charge(charge_at: datetime, period: str) -> datetime:
    """The charge after one, at the same time of the Kyiv day: 28 days, or a month, later."""
    wall = charge_at.astimezone(kyiv_zone())
    day = wall.date() + WEEKS
    if period == "P1M":
        month = month_after(month_of(wall.date()))
        day = month.replace(
            day=min(wall.day, calendar.monthrange(month.year, month.month)[1]),
        )
    elif period == "P1D":
        day = wall.date() + timedelta(days=1)
    return datetime.combine(day, wall.time(), tzinfo=kyiv_zone()).astimezone(UTC)


def _fee_causes(
    rule: Rule, before: Watch, facts: Facts, since: datetime, now: datetime
) -> Iterator[_Cause]:
    charge = before.charge_at
    while charge is not None and fee_due(rule, charge) < now - LATE:
        due = fee_due(rule, charge)
        if due > since:
            yield _Cause(_fee_id(charge), due, guess=True)
        charge = next_charge(charge, facts.period)
    if facts.charge_at is not None:
        due = fee_due(rule, facts.charge_at)
        if since < due <= now:
            yield _Cause(_fee_id(facts.charge_at), due)


def _fee_id(charge_at: datetime) -> str:
    return f"fee {kyiv_day(charge_at).isoformat()}"
