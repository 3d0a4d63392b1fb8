"""The book of alerts: what was chosen, what was said, what is silenced. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.alerts import PLAIN, AlertRules, NumberRules, Reminder

if TYPE_CHECKING:
    from kyivstar_desktop.domain.alerts import Alert, Found

KEPT = timedelta(days=400)
"""How long a cause that holds no more is remembered: longer than a number lives."""


@dataclass(frozen=True, slots=True)
class Snooze:
    """`until` None: for good."""

    topic: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Fired:
    """A cause that was said, and when."""

    cause: str
    at: datetime


NO_RULES = AlertRules()


@dataclass(frozen=True, slots=True)
class AlertBook:
    """What was chosen and what was said, kept in the open profile."""

    rules: AlertRules = NO_RULES
    fired: tuple[Fired, ...] = ()
    snoozed: tuple[Snooze, ...] = ()
    reminders: tuple[Reminder, ...] = ()

    def reminder(self, line: str) -> int:
        """Days before the next charge; 0: none."""
        return next((r.days for r in self.reminders if r.line == line), 0)


def say(book: AlertBook, found: Found, now: datetime) -> tuple[AlertBook, tuple[Alert, ...]]:
    """What is to be said now, and the book that will not say it again.

    A cause that held, ended and holds again is said again where `found.over` saw the end.
    """
    silent = tuple(s for s in book.snoozed if s.until is None or now < s.until)
    topics = {s.topic for s in silent}
    holds = {alert.cause for alert in found.alerts}
    fired = tuple(
        f
        for f in book.fired
        if f.cause not in found.over and (f.cause in holds or now - f.at < KEPT)
    )
    said = {f.cause for f in fired}
    new: list[Alert] = []
    for alert in found.alerts:
        if alert.cause not in said and alert.topic not in topics:
            said.add(alert.cause)
            new.append(alert)
    fired += tuple(Fired(alert.cause, now) for alert in new)
    return replace(book, fired=fired, snoozed=silent), tuple(new)


def snooze(book: AlertBook, alert: Alert, until: datetime | None) -> AlertBook:
    """Nothing of this kind about this number before `until`; then it is said once more if it
    still holds. None: never again.
    """
    others = tuple(s for s in book.snoozed if s.topic != alert.topic)
    kept = tuple(f for f in book.fired if f.cause != alert.cause)
    fired = book.fired if until is None else kept
    return replace(book, fired=fired, snoozed=(*others, Snooze(alert.topic, until)))


def unmuted(book: AlertBook) -> AlertBook:
    """Nothing is silenced any more."""
    return replace(book, snoozed=())


def remind(book: AlertBook, line: str, days: int) -> AlertBook:
    """`days` 0 ends the reminder of the line."""
    others = tuple(r for r in book.reminders if r.line != line)
    return replace(book, reminders=(*others, Reminder(line, days)) if days else others)


def with_number_rules(book: AlertBook, number: str, rules: NumberRules | None) -> AlertBook:
    """`number` "" are the rules of all; None: the number follows them again."""
    chosen = book.rules
    if not number:
        return replace(book, rules=replace(chosen, all=rules or PLAIN))
    others = tuple((known, own) for known, own in chosen.own if known != number)
    own = (*others, (number, rules)) if rules is not None else others
    return replace(book, rules=replace(chosen, own=own))
