"""The editor of a rule: what is typed, what is wrong with each part, the rule it makes."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import ZERO, Money, parse_money
from kyivstar_desktop.domain.rules import MORNING, Rule, RuleKind, SumKind
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_money,
    present_number,
    typed_money,
)
from kyivstar_desktop.viewmodels.rules_words import (
    caps_text,
    kind_name,
    minute_text,
    sentence,
    sum_name,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.billing import PaymentLimits
    from kyivstar_desktop.domain.cards import SavedCard

translate = QCoreApplication.translate
_DATE = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})", re.ASCII)
HOURS = (0, 6, 7, 8, 9, 10, 12, 15, 18, 20, 22)
KINDS = (RuleKind.BELOW, RuleKind.FEE, RuleKind.MONTHLY, RuleKind.FOUR_WEEKS)
MOST_NUMBERS = 20  # so many balances are kept fresh by the program
FIELDS = ("numbers", "below", "day", "start", "amount", "source", "cap_week", "cap_month")


@dataclass(frozen=True, slots=True)
class FormInputs:
    """As typed. `id` "" is a new rule; `touched` fields show what is wrong with them.

    `picked`: the person has chosen the numbers, so that none is offered. `first` is the start day
    of the rule of the list: it may lie in the past.
    """

    id: str = ""
    numbers: tuple[str, ...] = ()
    kind: RuleKind = RuleKind.BELOW
    sum_kind: SumKind = SumKind.FIXED
    below: str = ""
    day: str = "25"
    start: str = ""
    minute: int = MORNING
    amount: str = ""
    source: str = ""
    cap_week: str = ""
    cap_month: str = ""
    picked: bool = False
    first: date | None = None
    touched: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """What the editor chooses from. `cards` None: not read yet."""

    lines: tuple[Line, ...]
    cards: tuple[SavedCard, ...] | None
    limits: PaymentLimits
    today: date


@dataclass(frozen=True, slots=True)
class FormState:
    """`errors` by field, only of those touched; `rule` is there when nothing is wrong."""

    title: str
    changes: bool  # a rule of the list stands in the editor
    numbers: tuple[tuple[str, str, bool], ...]  # number, label, chosen
    kinds: tuple[tuple[str, str], ...]
    kind: str
    sums: tuple[tuple[str, str], ...]
    sum_kind: str
    below: str
    day: str
    start: str
    hours: tuple[tuple[int, str], ...]
    minute: int
    amount: str
    sources: tuple[tuple[str, str], ...]
    source: str
    cap_week: str
    cap_month: str
    shows: frozenset[str]
    errors: Mapping[str, str]
    sentence: str
    caps: str
    rule: Rule | None


def fresh(known: Known) -> FormInputs:
    """A new rule with sums a person may keep."""
    return FormInputs(
        below=typed_money(Money(50_00)),
        amount=typed_money(Money(100_00)),
        start=typed_date(known.today),
        cap_week=typed_money(Money(500_00)),
        cap_month=typed_money(Money(1_000_00)),
    )


def filled(form: FormInputs, known: Known, number: str) -> FormInputs:
    """The number looked at and a card, where the person has chosen none yet."""
    mine = {line.number for line in known.lines}
    if not form.numbers and not form.picked and number in mine:
        form = replace(form, numbers=(number,))
    cards = [card for card in known.cards or () if card.usable]
    if not form.source and cards:
        first = next((card for card in cards if card.preferred), cards[0])
        form = replace(form, source=first.id)
    return form


def of_rule(rule: Rule, known: Known) -> FormInputs:
    """A rule back in the editor."""
    return FormInputs(
        id=rule.id,
        numbers=rule.numbers,
        kind=rule.kind,
        sum_kind=rule.sum_kind,
        below=typed_money(rule.below or Money(50_00)),
        day=str(rule.day),
        start=typed_date(rule.start or known.today),
        minute=rule.minute,
        amount=typed_money(rule.amount or Money(100_00)),
        source=rule.source,
        cap_week=typed_money(rule.cap_week),
        cap_month=typed_money(rule.cap_month),
        first=rule.start,
    )


def typed_date(day: date) -> str:
    return f"{day.day:02d}.{day.month:02d}.{day.year}"


def parse_date(text: str) -> date | None:
    """`25.11.2026`; None for what is no day."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def with_kind(form: FormInputs, kind: RuleKind) -> FormInputs:
    """The price of a tariff makes no sense under a threshold."""
    odd = kind is RuleKind.BELOW and form.sum_kind is SumKind.TARIFF
    return replace(form, kind=kind, sum_kind=SumKind.FIXED if odd else form.sum_kind)


def with_number(form: FormInputs, number: str, *, on: bool) -> FormInputs:
    others = tuple(n for n in form.numbers if n != number)
    return replace(form, numbers=(*others, number) if on else others, picked=True)


def shown_fields(form: FormInputs) -> frozenset[str]:
    """Which parts the chosen condition and sum have."""
    dated = {
        RuleKind.BELOW: {"below"},
        RuleKind.FEE: {"minute"},
        RuleKind.MONTHLY: {"day", "minute"},
        RuleKind.FOUR_WEEKS: {"start", "minute"},
    }[form.kind]
    fixed = {"amount"} if form.sum_kind is SumKind.FIXED else set()
    return frozenset(dated | fixed | {"numbers", "source", "cap_week", "cap_month"})


def all_errors(form: FormInputs, known: Known) -> dict[str, str]:
    """Field to words, for every shown field that is wrong."""
    shows = shown_fields(form)
    found = {
        "numbers": _numbers_error(form),
        "below": _below_error(form),
        "day": _day_error(form),
        "start": _start_error(form, known),
        "amount": _amount_error(form, known),
        "source": _source_error(form, known),
        "cap_week": _week_error(form),
        "cap_month": _month_error(form),
    }
    return {name: text for name, text in found.items() if text and name in shows}


def derive_form(form: FormInputs, known: Known) -> FormState:
    """Pure; the sentence shows `…` where a part is still wrong."""
    errors = all_errors(form, known)
    # nothing to choose from is said at once: an empty box explains itself to nobody
    bare = {"source"} if known.cards is not None and not form.source else set()
    draft = make_rule(form, known)
    sums = [SumKind.FIXED, SumKind.MISSING]
    if form.kind is not RuleKind.BELOW:
        sums.append(SumKind.TARIFF)
    return FormState(
        title=translate("Rules", "Change the rule") if form.id else translate("Rules", "New rule"),
        changes=bool(form.id),
        numbers=tuple(
            (line.number, present_number(line.number), line.number in form.numbers)
            for line in known.lines
        ),
        kinds=tuple((kind.value, kind_name(kind)) for kind in KINDS),
        kind=form.kind.value,
        sums=tuple((kind.value, sum_name(kind)) for kind in sums),
        sum_kind=form.sum_kind.value,
        below=form.below,
        day=form.day,
        start=form.start,
        hours=tuple((hour * 60, minute_text(hour * 60)) for hour in HOURS),
        minute=form.minute,
        amount=form.amount,
        sources=tuple((card.id, card_name(card)) for card in known.cards or () if card.usable),
        source=form.source,
        cap_week=form.cap_week,
        cap_month=form.cap_month,
        shows=shown_fields(form),
        errors={name: text for name, text in errors.items() if name in form.touched | bare},
        sentence=sentence(draft),
        caps=caps_text(draft),
        rule=None if errors else draft,
    )


def make_rule(form: FormInputs, known: Known) -> Rule:
    """The rule as far as it can be read; wrong parts are zero."""
    card = next((card for card in known.cards or () if card.id == form.source), None)
    return Rule(
        id=form.id or "draft",
        numbers=form.numbers,
        kind=form.kind,
        sum_kind=form.sum_kind,
        source=form.source,
        source_name=card_name(card) if card is not None else "",
        company=card is not None and card.company,
        below=(parse_money(form.below) or ZERO) if form.kind is RuleKind.BELOW else ZERO,
        day=_day(form.day) or 0,
        start=parse_date(form.start) if form.kind is RuleKind.FOUR_WEEKS else None,
        minute=form.minute,
        amount=(parse_money(form.amount) or ZERO) if form.sum_kind is SumKind.FIXED else ZERO,
        cap_week=parse_money(form.cap_week) or ZERO,
        cap_month=parse_money(form.cap_month) or ZERO,
    )


def new_id() -> str:
    return uuid.uuid4().hex


def card_name(card: SavedCard) -> str:
    """Its own name, or the network and the last four."""
    if card.name:
        return card.name
    return f"{card.brand.value.capitalize()} •{card.last4}" if card.last4 else card.id


def _numbers_error(form: FormInputs) -> str:
    if not form.numbers:
        return translate("Rules", "Choose at least one number")
    if len(form.numbers) > MOST_NUMBERS:
        return translate("Rules", "At most %n numbers in one rule", "", MOST_NUMBERS)
    return ""


def _below_error(form: FormInputs) -> str:
    return "" if parse_money(form.below) else translate("Rules", "Enter a sum greater than zero")


def _day(text: str) -> int | None:
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit() and len(plain) <= 2):
        return None
    return int(plain) if 1 <= int(plain) <= 31 else None


def _day_error(form: FormInputs) -> str:
    return "" if _day(form.day) else translate("Rules", "A day from 1 to 31")


def _start_error(form: FormInputs, known: Known) -> str:
    day = parse_date(form.start)
    if day is None:
        return translate("Rules", "A date looks like 25.11.2026")
    if day < known.today and day != form.first:
        return translate("Rules", "This day has passed")
    return ""


def _amount_error(form: FormInputs, known: Known) -> str:
    amount, limits = parse_money(form.amount), known.limits
    if amount is None or not limits.item_min <= amount <= limits.item_max:
        text = translate("Rules", "Enter an amount from %1 to %2")
        low, high = present_money(limits.item_min), present_money(limits.item_max)
        return text.replace("%1", low).replace("%2", high)
    return ""


def _source_error(form: FormInputs, known: Known) -> str:
    usable = [card.id for card in known.cards or () if card.usable]
    if not usable:
        return translate("Rules", "No saved card: save one when you top up")
    return "" if form.source in usable else translate("Rules", "Choose a saved card or account")


def _week_error(form: FormInputs) -> str:
    cap = parse_money(form.cap_week)
    if not cap:
        return translate("Rules", "Enter a sum greater than zero")
    amount = parse_money(form.amount) if form.sum_kind is SumKind.FIXED else None
    if amount is not None and cap < amount:
        return translate("Rules", "Less than one top-up: the rule would never fire")
    return ""


def _month_error(form: FormInputs) -> str:
    cap, week = parse_money(form.cap_month), parse_money(form.cap_week)
    if not cap:
        return translate("Rules", "Enter a sum greater than zero")
    if week is not None and cap < week:
        return translate("Rules", "Less than the cap of a week")
    return ""
