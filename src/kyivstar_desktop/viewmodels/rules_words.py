"""Rules of automatic top-up in words: what one says, what became of it, what was rehearsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.rules import Rule, RuleKind, Run, RunState, SumKind
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_date,
    present_moment,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.refusals import present_refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.money import Money

translate = QCoreApplication.translate


def kind_name(kind: RuleKind) -> str:
    """The condition as a choice."""
    return {
        RuleKind.BELOW: translate("Rules", "The balance falls below a sum"),
        RuleKind.FEE: translate("Rules", "The day before the tariff charge"),
        RuleKind.MONTHLY: translate("Rules", "A day of each month"),
        RuleKind.FOUR_WEEKS: translate("Rules", "Every 4 weeks"),
    }[kind]


def sum_name(kind: SumKind) -> str:
    """The sum as a choice."""
    return {
        SumKind.FIXED: translate("Rules", "A fixed sum"),
        SumKind.MISSING: translate("Rules", "Just what is missing"),
        SumKind.TARIFF: translate("Rules", "The price of the tariff"),
    }[kind]


def numbers_text(numbers: Sequence[str]) -> str:
    """`067 000 00 01` or `067 000 00 01 and 2 more`."""
    if not numbers:
        return "…"
    first = present_number(numbers[0])
    more = len(numbers) - 1
    if not more:
        return first
    return translate("Rules", "%1 and %n more", "", more).replace("%1", first)


def minute_text(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _sum(amount: Money) -> str:
    return present_money(amount) if amount else "…"


def condition_text(rule: Rule) -> str:
    """The first half of the sentence: when."""
    text = {
        RuleKind.BELOW: translate("Rules", "When the balance of %1 falls below %2,"),
        RuleKind.FEE: translate("Rules", "The day before the tariff of %1 is charged, at %3,"),
        RuleKind.MONTHLY: translate("Rules", "On day %4 of each month at %3, for %1,"),
        RuleKind.FOUR_WEEKS: translate("Rules", "Every 4 weeks from %5 at %3, for %1,"),
    }[rule.kind]
    parts = {
        "%1": numbers_text(rule.numbers),
        "%2": _sum(rule.below),
        "%3": minute_text(rule.minute),
        "%4": str(rule.day or "…"),
        "%5": present_date(rule.start) if rule.start is not None else "…",
    }
    for mark, shown in parts.items():
        text = text.replace(mark, shown)
    return text


def action_text(rule: Rule) -> str:
    """The second half: how much and from what."""
    if rule.sum_kind is SumKind.FIXED:
        text = translate("Rules", "top up by %1 from %2.")
    elif rule.sum_kind is SumKind.TARIFF:
        text = translate("Rules", "top up by the price of the tariff from %2.")
    elif rule.kind is RuleKind.BELOW:
        text = translate("Rules", "top up to that sum from %2.")
    else:
        text = translate("Rules", "top up just what is missing for the next charge from %2.")
    source = (rule.source_name or "…").replace(" ", "\u00a0")
    return text.replace("%1", _sum(rule.amount)).replace("%2", source).replace("….", "…")


def caps_text(rule: Rule) -> str:
    text = translate("Rules", "At most %1 a week and %2 a month.")
    week, month = _sum(rule.cap_week), _sum(rule.cap_month)
    return text.replace("%1", week).replace("%2", month)


def sentence(rule: Rule) -> str:
    """The whole rule as one reads it."""
    return f"{condition_text(rule)} {action_text(rule)}"


def rule_state(rule: Rule, *, halted: bool) -> tuple[str, str]:
    """(words, tone) of the badge."""
    if rule.on and halted:
        return translate("Rules", "Stopped with all"), "warning"
    if rule.on:
        return translate("Rules", "On"), "ok"
    if rule.stopped:
        return translate("Rules", "Switched itself off"), "danger"
    return translate("Rules", "Off"), "neutral"


def rule_note(rule: Rule) -> str:
    """Caps, and until when the consent holds or why it is over."""
    if rule.stopped == "refusals":
        why = translate("Rules", "Two refusals in a row, so the rule was switched off.")
        return f"{caps_text(rule)} {why}"
    if rule.stopped:
        why = translate("Rules", "The consent is over: %1. Switch it on again.")
        title, _advice = present_refusal(rule.stopped, {}, "")
        return f"{caps_text(rule)} {why.replace('%1', title)}"
    if rule.on and rule.valid_until is not None:
        until = translate("Rules", "The consent holds until %1.")
        return f"{caps_text(rule)} {until.replace('%1', present_date(rule.valid_until))}"
    return caps_text(rule)


def run_state(run: Run) -> tuple[str, str]:
    """(words, tone) of what became of a run."""
    if run.state is RunState.REFUSED:
        text = translate("Rules", "Refused: %1")
        return text.replace("%1", present_refusal(run.reason, {}, "")[0]), "danger"
    if run.state is RunState.CAPPED and run.reason == "operator":
        return translate("Rules", "The operator's cap is reached"), "warning"
    words = {
        RunState.PLANNED: (translate("Rules", "Being sent"), "info"),
        RunState.DONE: (translate("Rules", "Topped up"), "ok"),
        RunState.UNKNOWN: (translate("Rules", "The outcome is not known yet"), "warning"),
        RunState.CAPPED: (translate("Rules", "The cap is reached"), "warning"),
        RunState.MISSED: (translate("Rules", "Missed"), "warning"),
        RunState.NOT_NEEDED: (translate("Rules", "Money was enough"), "neutral"),
    }
    return words[run.state]


def missed_why(run: Run) -> str:
    if run.reason == "unknownOpen":
        return translate("Rules", "a payment to this number had no known outcome")
    return translate("Rules", "the program was closed or had no connection")


def run_title(run: Run) -> str:
    """Whom and when it was due."""
    return f"{present_number(run.number)}, {present_moment(run.due)}"
