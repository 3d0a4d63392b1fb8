"""The book of top-up rules: rules, what the engine remembers, and what each cause came to. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.rules import (
    Facts,
    Fired,
    Rule,
    Run,
    RunState,
    Watch,
    first_watch,
    refused_in_a_row,
    step,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

KEPT_RUNS = 500
CAPS_LIFE = timedelta(days=62)  # caps of a month look back no further
CONSENT_OVER = frozenset(
    {
        "grantExpired", "grantExhausted", "grantNotApproved", "grantMismatch", "notFound",
        "forbiddenScope", "forbiddenRole", "fourEyesRequired", "stepUpDeclined",
    }
)  # fmt: skip
"""Refusals after which the rule cannot go on without a new consent."""


@dataclass(frozen=True, slots=True)
class RuleBook:
    """`halted`: the one switch that stops everything. `withdraw`: grants still to be ended.

    `asking`: labels of consents that were asked for and of which it is not known what came; an
    operator's grant with such a label that no rule holds is a stray one.
    """

    rules: tuple[Rule, ...] = ()
    watches: tuple[Watch, ...] = ()
    runs: tuple[Run, ...] = ()  # oldest first
    halted: bool = False
    withdraw: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()

    def rule(self, rule_id: str) -> Rule | None:
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def run(self, run_id: str) -> Run | None:
        return next((run for run in self.runs if run.id == run_id), None)

    @property
    def working(self) -> tuple[Rule, ...]:
        """Rules that may fire now."""
        return () if self.halted else tuple(rule for rule in self.rules if rule.on)

    def of(self, state: RunState) -> tuple[Run, ...]:
        return tuple(run for run in self.runs if run.state is state)


def with_rule(book: RuleBook, rule: Rule) -> RuleBook:
    """A new rule, or a changed one: what was remembered of it begins anew, its consent ends."""
    old = book.rule(rule.id)
    made = replace(rule, on=False, since=None, grant="", valid_until=None, stopped="")
    rules = tuple(made if r.id == rule.id else r for r in book.rules)
    return replace(
        book,
        rules=rules if old is not None else (*book.rules, made),
        watches=tuple(w for w in book.watches if w.rule != rule.id),
        withdraw=_withdrawn(book, old),
    )


def without_rule(book: RuleBook, rule_id: str) -> RuleBook:
    """Its consent ends; what it has paid stays in the journal and the history."""
    return replace(
        book,
        rules=tuple(r for r in book.rules if r.id != rule_id),
        watches=tuple(w for w in book.watches if w.rule != rule_id),
        runs=tuple(r for r in book.runs if r.rule != rule_id),
        withdraw=_withdrawn(book, book.rule(rule_id)),
    )


def asked(book: RuleBook, label: str) -> RuleBook:
    """A consent with this label is about to be asked for."""
    return replace(book, asking=(*book.asking, label))


def answered(book: RuleBook, labels: Iterable[str], strays: Iterable[str] = ()) -> RuleBook:
    """What came of these labels is known; `strays` are grants of theirs to be withdrawn."""
    gone = frozenset(labels)
    kept = {rule.grant for rule in book.rules} | set(book.withdraw)
    more = tuple(grant for grant in strays if grant not in kept)
    asking = tuple(label for label in book.asking if label not in gone)
    return replace(book, asking=asking, withdraw=(*book.withdraw, *more))


def switched_on(
    book: RuleBook, rule_id: str, now: datetime, grant: str, until: datetime
) -> RuleBook:
    def on(rule: Rule) -> Rule:
        return replace(rule, on=True, since=now, grant=grant, valid_until=until, stopped="")

    fresh = tuple(w for w in book.watches if w.rule != rule_id)
    return replace(
        _mapped(book, rule_id, on),
        watches=fresh,
        withdraw=_withdrawn(book, book.rule(rule_id), but=grant),
    )


def switched_off(book: RuleBook, rule_id: str, why: str = "") -> RuleBook:
    """`why`: it switched itself off."""

    def off(rule: Rule) -> Rule:
        return replace(rule, on=False, grant="", stopped=why)

    withdraw = _withdrawn(book, book.rule(rule_id))
    return replace(_mapped(book, rule_id, off), withdraw=withdraw)


def halted(book: RuleBook) -> RuleBook:
    return replace(book, halted=True)


def resumed(book: RuleBook, now: datetime) -> RuleBook:
    """Nothing of the time between counts, neither as missed nor as due."""
    rules = tuple(replace(r, since=now) if r.on else r for r in book.rules)
    watches = tuple(replace(w, checked=now) for w in book.watches)
    return replace(book, rules=rules, watches=watches, halted=False)


def look(
    book: RuleBook, facts: Mapping[str, Facts], now: datetime, new_key: Callable[[], str]
) -> RuleBook:
    """One look of every working rule at every number that something is known of.

    What must be paid stands in `runs` as PLANNED with its key; a number that is about to be paid
    is not looked at by the next rule before its new balance is known.
    """
    taken: set[str] = set()
    watches = {(w.rule, w.number): w for w in book.watches}
    runs = list(book.runs)
    for rule in book.working:
        fired = Fired(run for run in runs if run.rule == rule.id)
        for number in rule.numbers:
            known = facts.get(number)
            if known is None or number in taken:
                continue
            watch = watches.get((rule.id, number)) or first_watch(rule, number, now)
            watches[rule.id, number], verdicts = step(rule, watch, known, now, fired)
            for verdict in verdicts:
                fires = verdict.state is RunState.PLANNED
                if fires and number in taken:
                    continue  # one payment at a time: the next look decides anew
                run = Run(
                    rule.id, number, verdict.cause, verdict.due, now, verdict.amount,
                    verdict.state, new_key() if fires else "", verdict.reason,
                )  # fmt: skip
                runs.append(run)
                fired.add(run)
                if fires:
                    taken.add(number)
    return replace(book, watches=tuple(watches.values()), runs=_trimmed(runs, now))


def settled(book: RuleBook, run: Run, state: RunState, reason: str = "") -> RuleBook:
    """A run has ended; two refusals in a row, or an ended consent, switch its rule off."""
    made = with_run(book, replace(run, state=state, reason=reason))
    rule = made.rule(run.rule)
    if state is not RunState.REFUSED or rule is None or not rule.on:
        return made
    if reason in CONSENT_OVER:
        return switched_off(made, rule.id, reason)
    if refused_in_a_row(rule, made.runs):
        return switched_off(made, rule.id, "refusals")
    return made


def with_run(book: RuleBook, run: Run) -> RuleBook:
    """The run of this id as it is now."""
    return replace(book, runs=tuple(run if r.id == run.id else r for r in book.runs))


def without_run(book: RuleBook, run_id: str) -> RuleBook:
    """A missed run is not shown any more; its cause still counts as dealt with."""

    def hidden(run: Run) -> Run:
        seen = run.id == run_id and run.state is RunState.MISSED
        return replace(run, state=RunState.NOT_NEEDED, reason="dismissed") if seen else run

    return replace(book, runs=tuple(hidden(run) for run in book.runs))


def _mapped(book: RuleBook, rule_id: str, change: Callable[[Rule], Rule]) -> RuleBook:
    return replace(book, rules=tuple(change(r) if r.id == rule_id else r for r in book.rules))


def _withdrawn(book: RuleBook, rule: Rule | None, but: str = "") -> tuple[str, ...]:
    if rule is None or not rule.grant or rule.grant == but:
        return book.withdraw
    return (*book.withdraw, rule.grant)


def _trimmed(runs: list[Run], now: datetime) -> tuple[Run, ...]:
    """The newest ones; those that caps still count are never dropped."""
    if len(runs) <= KEPT_RUNS:
        return tuple(runs)
    old = runs[: len(runs) - KEPT_RUNS]
    return (*(r for r in old if now - r.at < CAPS_LIFE), *runs[len(old) :])
