"""A payment on its way: confirmation by code or bank, then the result. Screens 05 and 05b."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import Money, total
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    money_parts,
    present_countdown,
    present_money,
    present_number,
    present_short_countdown,
    present_time,
)
from kyivstar_desktop.viewmodels.presenting.states import (
    present_intent,
    present_item,
    present_reason,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate
_S = IntentState


@dataclass(frozen=True, slots=True)
class FlowInputs:
    intent: Intent
    mono: float
    challenge: CodeChallenge | None = None
    code: str = field(default="", repr=False)
    error: AppError | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    balances: Mapping[str, Money] = field(default_factory=dict)  # as before this payment
    busy: bool = False
    demo: bool = False


@dataclass(frozen=True, slots=True)
class SignedRow:
    number: str
    name: str
    after: str
    amount: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    """`stage` of 4 is reached; `tone` colours the last one: ok, warning, danger, info."""

    number: str
    name: str
    amount: str
    stage: int
    tone: str
    word: str
    note: str
    time: str


@dataclass(frozen=True, slots=True)
class FlowState:
    page: str  # sending, code, bank, result
    rows: tuple[SignedRow, ...]
    total: str
    total_whole: str
    total_rest: str
    count_text: str
    source: str
    fee_text: str
    order_text: str
    fixed_text: str
    destination: str
    code: str = field(repr=False)
    code_length: int
    code_left: str
    code_error: str
    code_dead: bool
    tries_text: str
    resend_text: str
    can_resend: bool
    must_match: str
    confirm_text: str
    can_confirm: bool
    bank_url: str
    left_text: str
    banner: ErrorText | None
    results: tuple[ResultRow, ...]
    headline: str
    headline_note: str
    headline_tone: str
    sums: tuple[tuple[str, str], ...]
    final: bool
    has_receipt: bool
    demo: bool


def derive_flow(i: FlowInputs) -> FlowState:
    """Pure; every word comes from the journal row, never from a flag of the page."""
    intent = i.intent
    whole, rest = money_parts(intent.total)
    code = _code(i)
    results = tuple(_result(i, item) for item in intent.items)
    headline, note, tone = _headline(intent)
    return FlowState(
        page=page_of(intent),
        rows=tuple(_signed(i, item) for item in intent.items),
        total=present_money(intent.total),
        total_whole=whole,
        total_rest=rest,
        count_text=translate("Payment", "In all, %n number(s)", "", len(intent.items)),
        source=_source(intent),
        fee_text=translate("Payment", "fee %1").replace("%1", present_money(intent.fee)),
        order_text=translate("Payment", "Order %1 · print %2")
        .replace("%1", intent.id[-12:].upper())
        .replace("%2", _print_of(intent)),
        fixed_text=translate("Payment", "Draft fixed at %1").replace(
            "%1", present_time(intent.created_at)
        ),
        must_match=_must_match(intent),
        confirm_text=translate("Payment", "Confirm %1").replace("%1", present_money(intent.total)),
        bank_url=intent.bank_url,
        left_text=_left(intent),
        banner=_banner(i),
        results=results,
        headline=headline,
        headline_note=note,
        headline_tone=tone,
        sums=_sums(intent),
        final=intent.state.final,
        has_receipt=intent.state is _S.CONFIRMED,
        demo=i.demo,
        **code,
    )


def page_of(intent: Intent) -> str:
    """Which page a journal row stands for."""
    if intent.left_at is not None and not intent.state.final:
        return "result"
    return {
        _S.PLANNED: "sending",
        _S.SENDING: "sending",
        _S.NEEDS_CODE: "code",
        _S.CONFIRMING: "code",
        _S.NEEDS_BANK: "bank",
    }.get(intent.state, "result")


def _signed(i: FlowInputs, item: IntentItem) -> SignedRow:
    before = i.balances.get(item.recipient)
    return SignedRow(
        present_number(item.recipient),
        i.names.get(item.recipient, ""),
        present_money(before + item.amount if before is not None else None),
        present_money(item.amount),
    )


def _source(intent: Intent) -> str:
    if intent.source.startswith("•"):
        return translate("Payment", "Card %1").replace("%1", f"•••• {intent.source[-4:]}")
    return intent.source


def _print_of(intent: Intent) -> str:
    digits = intent.key.replace("-", "").upper()
    return " ".join((digits[:4], digits[4:8], digits[8:12]))


def _must_match(intent: Intent) -> str:
    text = translate(
        "Payment",
        "The SMS must name the same %n number(s) and the sum %1. If not, do not type the code.",
        "",
        len(intent.items),
    )
    return text.replace("%1", present_money(intent.total))


def _code(i: FlowInputs) -> dict[str, Any]:
    challenge = i.challenge
    length = challenge.length if challenge else i.intent.code_length or 6
    if challenge is None:
        return {
            "destination": "",
            "code": i.code,
            "code_length": length,
            "code_left": "",
            "code_error": "",
            "code_dead": False,
            "tries_text": "",
            "resend_text": "",
            "can_resend": False,
            "can_confirm": False,
        }
    passed = max(0.0, i.mono - challenge.asked_mono)
    left, wait = challenge.expires_in_s - passed, challenge.resend_in_s - passed
    error, dead = _code_error(i, left)
    more = challenge.codes_left > 0
    resend = translate("Payment", "Send again")
    if wait > 0:
        resend = translate("Payment", "Send again (%1)").replace(
            "%1", present_short_countdown(wait)
        )
    whole = len(i.code) == length and i.intent.state is _S.NEEDS_CODE
    return {
        "destination": challenge.destination,
        "code": i.code,
        "code_length": length,
        "code_left": present_countdown(left) if left > 0 and not dead else "",
        "code_error": error,
        "code_dead": dead,
        "tries_text": translate("Payment", "Tries left: %n", "", challenge.attempts_left),
        "resend_text": resend if more else translate("Payment", "No more codes"),
        "can_resend": more and wait <= 0 and not i.busy,
        "can_confirm": whole and not dead and not i.busy,
    }


def _code_error(i: FlowInputs, left: float) -> tuple[str, bool]:
    refused = i.error.code if isinstance(i.error, Refused) else ""
    if left <= 0 or refused == "otp_expired":
        return translate("Payment", "The code has expired. Ask for a new one"), True
    tries = i.challenge.attempts_left if i.challenge is not None else 0
    if not tries:
        return translate("Payment", "This code no longer works. Ask for a new one"), True
    if refused == "otp_invalid":
        return translate("Payment", "Wrong code. Tries left: %n", "", tries), False
    return "", False


def _left(intent: Intent) -> str:
    if intent.left_at is None or intent.state.final:
        return ""
    return translate(
        "Payment", "You left this payment. It is cancelled by itself within 10 minutes"
    )


def _banner(i: FlowInputs) -> ErrorText | None:
    if i.error is None:
        return None
    if isinstance(i.error, Refused) and i.error.code in {"otp_invalid", "otp_expired"}:
        return None
    return present_error(i.error)


_STAGE = {
    _S.PLANNED: 0,
    _S.SENDING: 1,
    _S.NEEDS_CODE: 1,
    _S.NEEDS_BANK: 1,
    _S.CONFIRMING: 2,
    _S.PROCESSING: 3,
    _S.UNKNOWN: 2,
    _S.HANDED: 2,
    _S.CONFIRMED: 4,
    _S.REJECTED: 2,
    _S.CANCELLED: 1,
}


def _result(i: FlowInputs, item: IntentItem) -> ResultRow:
    intent = i.intent
    stage, note = _STAGE[intent.state], ""
    if intent.state in {_S.UNKNOWN, _S.HANDED}:
        word, tone = translate("Payment", "Unknown, being checked"), "warning"
        note = translate("Payment", "the operator has not answered, we keep asking")
    elif intent.state in {_S.REJECTED, _S.CANCELLED}:
        word, tone = _capital(present_intent(intent.state)), "danger"
        note = present_reason(intent.reason)
    elif intent.state is _S.PROCESSING or intent.state is _S.CONFIRMED:
        word, tone = present_item(item.state)
        stage = 4 if item.state is not ItemState.WAITING else 3
    else:
        word, tone = _capital(present_intent(intent.state)), "info"
    if item.state in {ItemState.REFUNDED, ItemState.REFUNDING}:
        note = translate("Payment", "not credited, the sum goes back to the card")
    done = intent.done_at or intent.last_sent_at
    return ResultRow(
        present_number(item.recipient),
        i.names.get(item.recipient, ""),
        present_money(item.amount),
        stage,
        tone,
        word,
        note,
        present_time(done) if done else "",
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _headline(intent: Intent) -> tuple[str, str, str]:
    credited = [item for item in intent.items if item.state is ItemState.CREDITED]
    safe = translate("Payment", "The page can be closed, we will tell of any change.")
    if intent.state is _S.CONFIRMED and len(credited) == len(intent.items):
        text = translate("Payment", "%1 credited to %n number(s)", "", len(credited))
        return text.replace("%1", present_money(intent.amount)), "", "ok"
    if intent.state is _S.CONFIRMED:
        text = translate("Payment", "Card charged %1, credited: %2 of %3")
        text = text.replace("%1", present_money(intent.total)).replace("%2", str(len(credited)))
        back = translate("Payment", "What was not credited goes back to the card.")
        return text.replace("%3", str(len(intent.items))), back, "warning"
    if intent.state is _S.REJECTED:
        reason = present_reason(intent.reason)
        return translate("Payment", "The payment was rejected"), reason, "danger"
    if intent.state is _S.CANCELLED:
        reason = present_reason(intent.reason) or translate("Payment", "No money was taken.")
        return translate("Payment", "The payment was cancelled"), reason, "danger"
    if intent.state is _S.PROCESSING:
        return translate("Payment", "The card is charged, credit is in progress"), safe, "info"
    if intent.left_at is not None:
        return _left(intent), safe, "info"
    return (
        translate("Payment", "The outcome is not known yet, we are finding out"),
        translate("Payment", "Do not pay again: this payment is never sent with a new key."),
        "warning",
    )


def _sums(intent: Intent) -> tuple[tuple[str, str], ...]:
    groups = (
        (ItemState.CREDITED, translate("Payment", "Credited")),
        (ItemState.WAITING, translate("Payment", "Expected")),
        (ItemState.REFUNDING, translate("Payment", "Going back")),
        (ItemState.REFUNDED, translate("Payment", "Gone back")),
        (ItemState.FAILED, translate("Payment", "Not credited")),
    )
    made = []
    for state, label in groups:
        amounts = [item.amount for item in intent.items if item.state is state]
        if amounts and intent.state not in {_S.REJECTED, _S.CANCELLED}:
            made.append((f"{label}: {len(amounts)}", present_money(total(amounts))))
    charged: Money | None = Money(0)
    if intent.state in {_S.CONFIRMED, _S.PROCESSING}:
        charged = intent.total
    elif intent.state in {_S.UNKNOWN, _S.HANDED}:
        charged = None  # nobody knows: a dash, never 0
    made.append((translate("Payment", "Charged to the card"), present_money(charged)))
    return tuple(made)
