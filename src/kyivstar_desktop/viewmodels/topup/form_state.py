"""The form of a top-up: rows, card, what blocks paying, in words. Screen 04."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.billing import Part, PaymentLimits
from kyivstar_desktop.domain.cards import brand_of, pan_digits
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.money import Money, parse_money, total
from kyivstar_desktop.domain.phone import Msisdn, PhoneTrouble, parse_account, parse_phone
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    money_parts,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.numbers import present_phone_trouble
from kyivstar_desktop.viewmodels.presenting.queueing import (
    NO_OFFER,
    QueueInput,
    QueueOffer,
    queue_offer,
)
from kyivstar_desktop.viewmodels.presenting.states import present_brand
from kyivstar_desktop.viewmodels.topup.card_state import CardInput, card_errors, new_card
from kyivstar_desktop.viewmodels.topup.methods import NEW_CARD, MethodState, methods_of
from kyivstar_desktop.viewmodels.topup.split import SplitInput, SplitState, derive_split

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.cards import NewCard, SavedCard
    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RowInput:
    """One row as typed. `touched`: the number was left once, `sum_touched` the sum."""

    id: int
    typed: str = ""
    sum_typed: str = ""
    touched: bool = False
    sum_touched: bool = False
    kept: bool = False  # "already topped up" was answered with Keep


@dataclass(frozen=True, slots=True)
class FormInputs:
    today: date
    rows: tuple[RowInput, ...] = (RowInput(1),)
    method: str = NEW_CARD
    card: CardInput = CardInput()  # noqa: RUF009 frozen
    saved: tuple[SavedCard, ...] = ()
    lines: tuple[Line, ...] = ()
    known: Mapping[str, LineMoney] = field(default_factory=dict)
    limits: PaymentLimits = PaymentLimits()  # noqa: RUF009 frozen
    fee: Money | None = None
    short: Mapping[str, Money] = field(default_factory=dict)
    repeats: frozenset[str] = frozenset()  # recipients with an open payment of the same sum
    offline: bool = False
    busy: bool = False
    pressed: bool = False  # Pay was tried: name what is wrong everywhere
    trouble: AppError | None = None  # why the last press made no payment
    journal: AppError | None = None  # the payment journal of this computer is in trouble
    split: SplitInput = SplitInput()  # noqa: RUF009 frozen
    transfers: bool = False  # the operator moves money from number to number
    most: Money = Money(1_000_00)
    queue: QueueInput = QueueInput()  # noqa: RUF009 frozen


@dataclass(frozen=True, slots=True)
class RowState:
    """One row to show. `tone` of the badge: info, ok, warning, danger."""

    id: int
    position: str
    typed: str
    shown: str  # while it is not edited: grouped, masked before onlookers; else as typed
    name: str
    fact: str
    badge: str
    tone: str
    number_error: str
    sum_typed: str
    sum_error: str
    question: str
    part: Part | None


@dataclass(frozen=True, slots=True)
class FormState:
    rows: tuple[RowState, ...]
    methods: tuple[MethodState, ...]
    method: str
    brand: str
    pan_error: str
    expiry_error: str
    holder_error: str
    cvv_error: str
    save: bool
    summary: tuple[tuple[str, str], ...]  # (name, sum) per row
    count_text: str
    amount: str
    fee: str
    total_whole: str
    total_rest: str
    pay_text: str
    can_pay: bool
    blockers: str
    quick: tuple[tuple[str, Money], ...]
    can_cover: bool
    own: tuple[tuple[str, str], ...]  # (number, label) not yet in the rows
    batch_hint: str
    split: SplitState
    banner: ErrorText | None
    queue: QueueOffer = NO_OFFER


QUICK_SUMS = (Money(50_00), Money(100_00), Money(200_00), Money(500_00))


def derive_form(i: FormInputs) -> FormState:
    """Pure; the list of blockers and `can_pay` always agree."""
    rows = tuple(_row(i, n, row) for n, row in enumerate(i.rows, 1))
    parts = [r.part for r in rows if r.part is not None]
    errors = card_errors(i.card, i.today) if i.method == NEW_CARD else {}
    amount = total(p.amount for p in parts)
    grand = amount + (i.fee or Money(0))
    blockers = _blockers(i, rows, errors, amount)
    whole, rest = money_parts(grand)
    return FormState(
        rows=rows,
        methods=methods_of(i.saved, i.today, i.most if i.transfers else None),
        method=i.method,
        brand=present_brand(brand_of(pan)) if (pan := pan_digits(i.card.pan)) else "",
        pan_error=_shown(i, "cardNumber", errors),
        expiry_error=_shown(i, "expirationDate", errors),
        holder_error=_shown(i, "nameOnCard", errors),
        cvv_error=_shown(i, "cvv", errors),
        save=i.card.save,
        summary=tuple(_summary(row) for row in rows),
        count_text=translate("TopUp", "Together for %n number(s)", "", len(parts)),
        amount=present_money(amount),
        fee=present_money(i.fee)
        if i.fee is not None
        else translate("TopUp", "told at the next step"),
        total_whole=whole,
        total_rest=rest,
        pay_text=translate("TopUp", "Pay %1").replace("%1", present_money(grand)),
        can_pay=not blockers and not i.busy,
        blockers=blockers,
        quick=tuple((f"{m.kopiykas // 100}\u00a0₴", m) for m in QUICK_SUMS),
        can_cover=any(r.part is None or r.part.recipient in i.short for r in rows)
        and bool(i.short),
        own=_own(i, rows),
        batch_hint=translate("TopUp", "More than %n rows: use batch operations", "", i.limits.items)
        if len(rows) > i.limits.items
        else "",
        split=derive_split(i.rows, i.split),
        banner=_banner(i),
        queue=_queue(i, rows, amount),
    )


def _queue(i: FormInputs, rows: tuple[RowState, ...], amount: Money) -> QueueOffer:
    """Without a connection; a new card cannot wait (product N15)."""
    why = ""
    if i.method == NEW_CARD:
        why = translate(
            "TopUp",
            "A new card cannot wait in the queue: nothing of it is kept. Choose a saved card.",
        )
    missing = _blockers(replace(i, offline=False), rows, {}, amount)
    return queue_offer(i.queue, Kind.TOPUP, offline=i.offline, ready=not missing, why=why)


def _banner(i: FormInputs) -> ErrorText | None:
    trouble = i.journal or i.trouble
    return present_error(trouble) if trouble is not None else None


def _recipient(typed: str) -> str | PhoneTrouble:
    account = parse_account(typed)
    number = parse_phone(typed)
    if isinstance(number, Msisdn):
        return number.value
    return account if account is not None and account.startswith("2") else number


def _row(i: FormInputs, position: int, row: RowInput) -> RowState:
    who = _recipient(row.typed)
    known = who if isinstance(who, str) else None
    amount, sum_error = _sum(i, row)
    number_error = _number_error(i, row, who, position)
    badge, tone = _badge(i, known, amount)
    question = ""
    if known is not None and known in i.repeats and not row.kept:
        question = translate(
            "TopUp", "A payment of this sum for this number is not finished yet. Is it a mistake?"
        )
        badge, tone = translate("TopUp", "Not finished"), "warning"
    name, fact = _facts(i, known, who, row)
    whole = known is not None and amount is not None and not sum_error and not number_error
    return RowState(
        id=row.id,
        position=str(position),
        typed=row.typed,
        shown=present_number(known) if known is not None and row.touched else row.typed,
        name=name,
        fact=fact,
        badge=badge,
        tone=tone,
        number_error=number_error,
        sum_typed=row.sum_typed,
        sum_error=sum_error if row.sum_touched or i.pressed else "",
        question=question,
        part=Part(known, amount) if whole and known is not None and amount is not None else None,
    )


def _sum(i: FormInputs, row: RowInput) -> tuple[Money | None, str]:
    amount = parse_money(row.sum_typed)
    low, high = i.limits.item_min, i.limits.item_max
    if amount is None or not low <= amount <= high:
        text = translate("TopUp", "Enter an amount from %1 to %2")
        shown = text.replace("%1", present_money(low)).replace("%2", present_money(high))
        return None, shown
    return amount, ""


def _number_error(i: FormInputs, row: RowInput, who: str | PhoneTrouble, position: int) -> str:
    if isinstance(who, str):
        first = next(r for r in i.rows if _recipient(r.typed) == who)
        if first.id != row.id:
            return translate("TopUp", "This number is already in the list")
        return ""
    if not (row.touched or i.pressed) or (who.kind == "empty" and position > 1 and not i.pressed):
        return ""
    return present_phone_trouble(who)


def _facts(
    i: FormInputs, known: str | None, who: str | PhoneTrouble, row: RowInput
) -> tuple[str, str]:
    if known is None:
        if isinstance(who, PhoneTrouble) and who.kind == "short" and row.typed and not row.touched:
            return "", translate("TopUp", "%n digit(s) more", "", who.missing)
        return "", ""
    line = next((x for x in i.lines if x.number == known), None)
    if line is None:
        return "", ""
    name = short_name(line.owner) or translate("TopUp", "My number")
    if line.advance_debt:
        text = translate("TopUp", "first repays «Extra money» %1")
        return name, text.replace("%1", present_money(line.advance_debt))
    money = i.known.get(known)
    if money is None or money.main is None:
        return name, line.tariff
    return name, translate("TopUp", "balance %1").replace("%1", present_money(money.main))


def short_name(owner: str) -> str:
    """Of «surname name patronymic» the first two; anything else stays whole."""
    words = owner.split()
    is_person = len(words) == 3 and not words[0].isupper()  # «ТОВ …», «ФОП …» stay whole
    return " ".join(words[:2]) if is_person else owner


def _badge(i: FormInputs, known: str | None, amount: Money | None) -> tuple[str, str]:
    missing = i.short.get(known or "")
    if missing is None:
        return "", ""
    if amount is not None and amount >= missing:
        return translate("TopUp", "Enough for the charge"), "ok"
    text = translate("TopUp", "Short by %1").replace("%1", present_money(missing))
    return text, "info"


def _shown(i: FormInputs, name: str, errors: Mapping[str, str]) -> str:
    seen = i.pressed or name in i.card.seen or i.card.refused == name
    return errors.get(name, "") if seen else ""


def _summary(row: RowState) -> tuple[str, str]:
    label = row.name or (present_number(row.part.recipient) if row.part else "")
    if row.part is None:
        empty = translate("TopUp", "number %1, not complete").replace("%1", row.position)
        return label or empty, "—"
    return label, present_money(row.part.amount)


def _blockers(
    i: FormInputs, rows: tuple[RowState, ...], errors: Mapping[str, str], amount: Money
) -> str:
    things = [text for row in rows if (text := _row_blocker(row))]
    names = {
        "cardNumber": translate("TopUp", "the card number"),
        "expirationDate": translate("TopUp", "the card's expiry"),
        "nameOnCard": translate("TopUp", "the holder's name"),
        "cvv": translate("TopUp", "the CVV"),
    }
    things += [names[name] for name in errors]
    if i.method != NEW_CARD and not any(
        m.id == i.method and m.usable for m in methods_of(i.saved, i.today)
    ):
        things.append(translate("TopUp", "the payment method"))
    if things:
        return translate("TopUp", "To pay, complete: %1.").replace("%1", ", ".join(things))
    if apart := derive_split(i.rows, i.split).difference:
        return f"{apart}."
    if amount > i.limits.payment_max:
        text = translate("TopUp", "One payment is at most %1.")
        return text.replace("%1", present_money(i.limits.payment_max))
    if len(rows) > i.limits.items:
        return translate("TopUp", "One payment has at most %n row(s).", "", i.limits.items)
    if i.offline:
        return translate("TopUp", "No connection: money is sent only with a connection.")
    if isinstance(i.journal, StorageTrouble) and i.journal.kind == "damaged":
        return present_error(i.journal).line
    return ""


def _row_blocker(row: RowState) -> str:
    if row.part is not None:
        text = translate("TopUp", "the question in row %1") if row.question else ""
        return text.replace("%1", row.position)
    number_is_fine = isinstance(_recipient(row.typed), str) and not row.number_error
    text = translate("TopUp", "the number in row %1")
    if number_is_fine:
        text = translate("TopUp", "the sum in row %1")
    return text.replace("%1", row.position)


def _own(i: FormInputs, rows: tuple[RowState, ...]) -> tuple[tuple[str, str], ...]:
    used = {row.part.recipient for row in rows if row.part} | {
        who for row in i.rows if isinstance(who := _recipient(row.typed), str)
    }
    free = [line for line in i.lines if line.number not in used]
    return tuple((x.number, f"{present_number(x.number)} · {x.owner or x.tariff}") for x in free)


def first_wrong(state: FormState) -> str:
    """Name of the first field to complete, as in the effect Focus; "" when none is."""
    row = next((r for r in state.rows if r.part is None or r.question), None)
    if row is not None:
        return f"row:{row.id}"
    fields = {
        "cardNumber": state.pan_error,
        "expirationDate": state.expiry_error,
        "nameOnCard": state.holder_error,
        "cvv": state.cvv_error,
    }
    return next((name for name, error in fields.items() if error), "")


def made_card(i: FormInputs) -> NewCard | SavedCard | None:
    """The card to pay with, or None while something of it is wrong."""
    if i.method != NEW_CARD:
        return next((c for c in i.saved if c.id == i.method), None)
    return new_card(i.card, i.today)
