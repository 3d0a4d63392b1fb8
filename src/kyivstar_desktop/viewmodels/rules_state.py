"""What the page of automatic top-up shows: rules, missed runs, last firings, a rehearsal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.kyiv import kyiv_day, month_after, month_of
from kyivstar_desktop.domain.money import Money, total
from kyivstar_desktop.domain.rules import Run, RunState
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_date,
    present_moment,
    present_money,
    present_month,
    present_number,
    today_in_kyiv,
)
from kyivstar_desktop.viewmodels.rules_form import FormInputs, FormState, Known, derive_form
from kyivstar_desktop.viewmodels.rules_words import (
    missed_why,
    rule_note,
    rule_state,
    run_state,
    run_title,
    sentence,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.billing import PaymentLimits
    from kyivstar_desktop.domain.cards import SavedCard
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.rules_book import RuleBook
    from kyivstar_desktop.domain.rules_replay import Rehearsal

translate = QCoreApplication.translate
RECENT = 12
SHOWN_FIRINGS = 8


@dataclass(frozen=True, slots=True)
class Inputs:
    """What we know. `trouble` is of the last act, `stuck` of the service itself."""

    now: datetime
    book: RuleBook
    form: FormInputs
    limits: PaymentLimits
    lines: tuple[Line, ...] = ()
    cards: tuple[SavedCard, ...] | None = None
    rehearsal: Rehearsal | None = None
    alone: Rehearsal | None = None  # the same without the person's own top-ups
    rehearsed: FormInputs | None = None  # what was rehearsed
    trouble: AppError | None = None
    stuck: AppError | None = None
    removing: str = ""  # a rule about to be deleted
    offline: bool = False
    queues: bool = False  # what needs the operator is put into the queue now


@dataclass(frozen=True, slots=True)
class RuleLine:
    id: str
    sentence: str
    note: str
    state: str
    tone: str
    on: bool


@dataclass(frozen=True, slots=True)
class RunLine:
    id: str
    title: str
    text: str
    amount: str
    tone: str


@dataclass(frozen=True, slots=True)
class RehearsalState:
    """`facts` are (label, value); `bars` (label, kopiykas, tip) by month, oldest first."""

    facts: tuple[tuple[str, str], ...]
    bars: tuple[tuple[str, int, str], ...]
    firings: tuple[tuple[str, str, str, str], ...]
    more: str
    note: str
    stale: bool


@dataclass(frozen=True, slots=True)
class RulesState:
    rules: tuple[RuleLine, ...]
    missed: tuple[RunLine, ...]
    recent: tuple[RunLine, ...]
    halted: bool
    can_halt: bool
    banner: ErrorText | None
    form: FormState
    rehearsal: RehearsalState | None
    removing: RuleLine | None
    save_on: str  # text of the button that saves and switches on
    switch_on: str  # text of the same in the list
    can_pay: bool  # a missed run
    note: str  # why something is off


def known_of(i: Inputs) -> Known:
    return Known(i.lines, i.cards, i.limits, today_in_kyiv(i.now))


def derive_rules(i: Inputs) -> RulesState:
    """Pure."""
    rules = tuple(_rule_line(i, rule_id) for rule_id in (rule.id for rule in i.book.rules))
    error = i.trouble or i.stuck
    newest = tuple(reversed(i.book.runs))
    recent = [r for r in newest if r.state is not RunState.MISSED and r.reason != "dismissed"]
    return RulesState(
        rules=rules,
        missed=tuple(_missed_line(run) for run in newest if run.state is RunState.MISSED),
        recent=tuple(_run_line(run) for run in recent[:RECENT]),
        halted=i.book.halted,
        can_halt=i.book.halted or any(rule.on for rule in i.book.rules),
        banner=present_error(error) if error is not None else None,
        form=derive_form(i.form, known_of(i)),
        rehearsal=_rehearsal(i),
        removing=next((line for line in rules if line.id == i.removing), None),
        save_on=_save_on(i),
        switch_on=translate("Rules", "To the queue")
        if i.queues
        else translate("Rules", "Switch on…"),
        can_pay=not i.offline,
        note=_offline_note(i),
    )


def _save_on(i: Inputs) -> str:
    if i.queues:
        return translate("Rules", "Save, switching on to the queue")
    return translate("Rules", "Save and switch on…")


def _offline_note(i: Inputs) -> str:
    if not i.offline:
        return ""
    return translate(
        "Rules",
        "No connection: a rule is saved here, its consent is asked of the operator later, by a "
        "press in the queue. Missed runs are paid only with a connection.",
    )


def _rule_line(i: Inputs, rule_id: str) -> RuleLine:
    rule = next(r for r in i.book.rules if r.id == rule_id)
    state, tone = rule_state(rule, halted=i.book.halted)
    return RuleLine(rule.id, sentence(rule), rule_note(rule), state, tone, rule.on)


def _missed_line(run: Run) -> RunLine:
    amount = present_money(run.amount) if run.amount else ""
    return RunLine(run.id, run_title(run), missed_why(run), amount, "warning")


def _run_line(run: Run) -> RunLine:
    words, tone = run_state(run)
    title = f"{present_number(run.number)}, {present_moment(run.at)}"
    return RunLine(run.id, title, words, present_money(run.amount) if run.amount else "", tone)


def _rehearsal(i: Inputs) -> RehearsalState | None:
    made = i.rehearsal
    if made is None:
        return None
    facts = [
        (translate("Rules", "Would have fired"), translate("Rules", "%n time(s)", "", _n(made))),
        (translate("Rules", "Would have paid"), present_money(made.cost)),
        (translate("Rules", "Your own top-ups of that time"), present_money(made.own)),
        (translate("Rules", "Would have prevented"), _prevented(made)),
    ]
    if i.alone is not None:
        times = translate("Rules", "%n time(s)", "", _n(i.alone))
        text = f"{times}, {present_money(i.alone.cost)}"
        facts.insert(2, (translate("Rules", "If only the rule had topped up"), text))
    if made.capped:
        held = translate("Rules", "%n time(s)", "", made.capped)
        facts.append((translate("Rules", "Held back by the caps"), held))
    newest = made.firings[::-1]
    rows = tuple(
        (present_moment(f.at), present_number(f.number), present_money(f.before),
         present_money(f.amount, signed=True))
        for f in newest[:SHOWN_FIRINGS]
    )  # fmt: skip
    left = len(newest) - len(rows)
    return RehearsalState(
        facts=tuple(facts),
        bars=_bars(made),
        firings=rows,
        more=translate("Rules", "and %n earlier", "", left) if left else "",
        note=_note(made),
        stale=i.rehearsed != i.form,
    )


def _n(made: Rehearsal) -> int:
    return len(made.firings)


def _prevented(made: Rehearsal) -> str:
    if not made.late:
        return translate("Rules", "nothing: the tariff was always paid in time")
    if not made.prevented_days:
        return translate("Rules", "nothing of %n late charge(s)", "", made.late)
    return translate("Rules", "%n day(s) without a paid tariff", "", made.prevented_days)


def _note(made: Rehearsal) -> str:
    if not made.rows:
        return translate("Rules", "There is no history of this time on this computer yet.")
    text = translate("Rules", "By %n operation(s) from %1 to %2.", "", made.rows)
    since, until = present_date(made.since), present_date(made.until)
    return text.replace("%1", since).replace("%2", until)


def _bars(made: Rehearsal) -> tuple[tuple[str, int, str], ...]:
    last = month_of(kyiv_day(made.until))
    bars = []
    for back in range(12, -1, -1):
        month = month_after(last, -back)
        mine = [f.amount for f in made.firings if month_of(kyiv_day(f.at)) == month]
        paid: Money = total(mine)
        tip = f"{present_month(month)}: {present_money(paid)}"
        bars.append((present_month(month), paid.kopiykas, tip))
    return tuple(bars)
