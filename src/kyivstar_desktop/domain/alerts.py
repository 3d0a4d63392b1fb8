"""Alerts: what is worth saying of one's numbers, each cause once. Pure.

Four rules are chosen for each number: the balance is under a sum, it changed by less than a sum,
it has not changed for some days, the service stops soon. The rest is watched for every number: a
next charge that is short, the end of a number's life, bonuses that burn, deadlines.

`now` is the operator's time everywhere; days are days of the Kyiv calendar.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 the store reads these classes back by their types
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.forecast import Enough, outlook
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.life import life_warning
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.option_news import Flag, option_flags
from kyivstar_desktop.domain.stops import days_to, stop_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from kyivstar_desktop.domain.account import LineMoney
    from kyivstar_desktop.domain.disputes import Dispute
    from kyivstar_desktop.domain.option_news import SeenOptions
    from kyivstar_desktop.domain.orders import Option

SHORT_DAYS = 7
BONUS_DAYS = 3
DISPUTE_DAYS = 3


class AlertKind(StrEnum):
    BELOW = "below"
    SMALL_CHANGE = "smallChange"
    STILL = "still"
    STOP = "stop"
    SHORT = "short"
    LIFE = "life"
    BONUS = "bonus"
    SERVICE_NEW = "serviceNew"
    SERVICE_GONE = "serviceGone"
    SERVICE_PRICE = "servicePrice"
    REMIND = "remind"
    DISPUTE = "dispute"
    PAYMENT = "payment"
    MISSED = "missed"
    RULE_OFF = "ruleOff"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing to say. `cause` names it for ever; `number` is "" where it is of no number.

    What the members mean depends on the kind. BELOW: `amount` is the balance, `other` the sum
    chosen. SMALL_CHANGE: `amount` is the change. STILL: `days` without a change. STOP, SHORT,
    REMIND: `amount` is missing (ZERO: nothing), `other` the sum of the charge. LIFE: `name` is the
    stage. BONUS: `days` and `at`, `points` burn. SERVICE_*: `name`; PRICE: from `other` to
    `amount`. PAYMENT: `name` is the state it ended in. `days` are left to `at`, else 0.
    """

    cause: str
    kind: AlertKind
    number: str = ""
    amount: Money | None = None
    other: Money | None = None
    days: int = 0
    at: datetime | None = None
    name: str = ""
    points: int = 0
    route_arg: str = ""

    @property
    def topic(self) -> str:
        """What a snooze silences: this kind of news of this number."""
        return f"{self.kind.value}:{self.number}"


@dataclass(frozen=True, slots=True)
class NumberRules:
    """The four rules of a number; each is off until it is chosen."""

    below_on: bool = False
    below: Money = Money(20_00)
    change_on: bool = False
    change: Money = Money(1_00)
    still_on: bool = False
    still: int = 30
    stop_on: bool = False
    stop: int = 3


PLAIN = NumberRules()


@dataclass(frozen=True, slots=True)
class AlertRules:
    """`all` holds for each number without rules of its `own` (by number)."""

    all: NumberRules = PLAIN
    own: tuple[tuple[str, NumberRules], ...] = ()
    short: bool = True
    life: bool = True
    bonus: bool = True
    services: bool = True
    payments: bool = True
    chat: bool = True

    def of(self, number: str) -> NumberRules:
        return next((rules for known, rules in self.own if known == number), self.all)


@dataclass(frozen=True, slots=True)
class Reminder:
    """«Нагадати»: `days` before each next charge of a line."""

    line: str
    days: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one number. `at` is when its balance was read.

    `moved_at`, `moved`: the last movement of its money; None where the history is not known.
    """

    known: LineMoney
    at: datetime | None = None
    moved_at: datetime | None = None
    moved: Money | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What holds now, and the causes that are known to hold no more: these may be said anew."""

    alerts: tuple[Alert, ...] = ()
    over: frozenset[str] = frozenset()


# --- what holds now ---------------------------------------------------------------------------
def look_at(facts: Facts, rules: AlertRules, reminders: Sequence[Reminder], now: datetime) -> Found:
    """Everything to say of one number, whether it was said before or not."""
    own = rules.of(facts.known.line.number)
    found: list[Alert] = []
    over: set[str] = set()
    _below(facts, own, found, over)
    _movement(facts, own, found)
    _stop(facts, own, now, found)
    _charge(facts, rules, reminders, now, found)
    if rules.life:
        _life(facts, now, found)
    if rules.bonus:
        _bonus(facts, now, found)
    return Found(tuple(found), frozenset(over))


def _below(facts: Facts, own: NumberRules, found: list[Alert], over: set[str]) -> None:
    money, number = facts.known.main, facts.known.line.number
    cause = f"below:{number}:{own.below.kopiykas}"
    if money is None or not own.below_on:
        return
    if money < own.below:
        found.append(Alert(cause, AlertKind.BELOW, number, money, own.below))
    else:
        over.add(cause)


def _movement(facts: Facts, own: NumberRules, found: list[Alert]) -> None:
    if facts.moved_at is None or facts.moved is None:
        return
    number, moved = facts.known.line.number, facts.moved
    named = f"{number}:{facts.moved_at.isoformat()}"
    if own.change_on and moved and abs(moved) < own.change:
        found.append(
            Alert(f"change:{named}", AlertKind.SMALL_CHANGE, number, moved, at=facts.moved_at)
        )
    if own.still_on and facts.at is not None:  # old data say nothing of the days since
        days = days_to(facts.at, facts.moved_at)
        if days >= own.still:
            found.append(
                Alert(f"still:{named}", AlertKind.STILL, number, days=days, at=facts.moved_at)
            )


def _stop(facts: Facts, own: NumberRules, now: datetime, found: list[Alert]) -> None:
    stop = stop_of(facts.known, now) if own.stop_on else None
    if stop is None or stop.days >= own.stop:
        return
    number = facts.known.line.number
    since = facts.known.line.suspended_since if stop.why == "now" else stop.at
    day = kyiv_day(since) if since is not None else ""
    cause = f"stop:{number}:{stop.why}:{day}"
    found.append(
        Alert(
            cause,
            AlertKind.STOP,
            number,
            stop.missing,
            days=stop.days,
            at=stop.at,
            name=stop.why,
        )
    )


def _charge(
    facts: Facts,
    rules: AlertRules,
    reminders: Sequence[Reminder],
    now: datetime,
    found: list[Alert],
) -> None:
    line = facts.known.line
    view = outlook(facts.known, now, kyiv_day(now))
    if view.at is None or view.days is None or view.days < 0:
        return
    day, number = kyiv_day(view.at), line.number
    if rules.short and view.verdict is Enough.SHORT and view.days <= SHORT_DAYS:
        found.append(
            Alert(
                f"short:{number}:{day}",
                AlertKind.SHORT,
                number,
                view.short_by,
                view.amount,
                view.days,
                view.at,
            )
        )
    wanted = next((r.days for r in reminders if r.line == line.id), 0)
    if wanted and view.days <= wanted:
        found.append(
            Alert(
                f"remind:{number}:{day}:{wanted}",
                AlertKind.REMIND,
                number,
                view.short_by,
                view.amount,
                view.days,
                view.at,
            )
        )


def _life(facts: Facts, now: datetime, found: list[Alert]) -> None:
    warning = life_warning(facts.known.line, now)
    if warning is not None:
        found.append(
            Alert(
                warning.cause,
                AlertKind.LIFE,
                facts.known.line.number,
                days=warning.days,
                at=warning.until,
                name=warning.stage,
            )
        )


def _bonus(facts: Facts, now: datetime, found: list[Alert]) -> None:
    number = facts.known.line.number
    for bucket in facts.known.bonuses:
        if bucket.until is None or not bucket.left or bucket.until < now:
            continue
        days = days_to(bucket.until, now)
        if days <= BONUS_DAYS:
            cause = f"bonus:{number}:{bucket.id}:{bucket.until.isoformat()}"
            found.append(
                Alert(
                    cause,
                    AlertKind.BONUS,
                    number,
                    days=days,
                    at=bucket.until,
                    points=bucket.left,
                )
            )


def dispute_alerts(disputes: Iterable[Dispute], now: datetime) -> tuple[Alert, ...]:
    """Answers that are due within days, or overdue."""
    today = kyiv_day(now)
    return tuple(
        Alert(
            f"dispute:{one.row}:{one.answer_by}",
            AlertKind.DISPUTE,
            amount=abs(one.amount),
            days=(one.answer_by - today).days,
            name=one.title,
            route_arg=one.row,
        )
        for one in disputes
        if not one.closed and (one.answer_by - today).days <= DISPUTE_DAYS
    )


def service_alerts(
    options: Sequence[Option],
    seen: SeenOptions,
    ordered: Collection[str],
    numbers: Mapping[str, str],
    now: datetime,
) -> tuple[Alert, ...]:
    """Services that appeared, vanished or changed in price since their page was last left.

    `ordered` are products that this person's own orders name: their end is no news; `numbers` are
    the numbers of the lines by id.
    """
    known = {option.id: option for option in options}
    made: list[Alert] = []
    for ident, flag in option_flags(options, seen, now).items():
        option = known[ident]
        number = numbers.get(option.line, "")
        if flag.flag is Flag.NEW:
            cause, kind = f"service:{ident}", AlertKind.SERVICE_NEW
        else:
            price = option.price.kopiykas if option.price is not None else 0
            cause, kind = f"price:{ident}:{price}", AlertKind.SERVICE_PRICE
        made.append(Alert(cause, kind, number, option.price, flag.before, name=option.name))
    live = {option.id for option in options if option.live}
    for row in seen.rows:
        if row.id not in live and row.id not in ordered and row.line in numbers:
            cause = f"gone:{row.id}"
            number = numbers[row.line]
            made.append(Alert(cause, AlertKind.SERVICE_GONE, number, row.price, name=row.name))
    return tuple(made)
