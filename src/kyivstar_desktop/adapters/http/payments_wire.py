"""Wire structs of TMF676, TMF670 and topupBalance, and their turning into domain values.

A reply about a payment must be whole: id, sums and items readable, no repeated key, total = sum
of the items + fee. Otherwise BadReply, which for money means "not known", never "refused".
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import msgspec

from kyivstar_desktop.adapters.http.ask import is_loopback
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    money_must,
    plain,
    word,
)
from kyivstar_desktop.domain.billing import (
    CodeChallenge,
    ItemState,
    PaymentSeen,
    PaymentStatus,
    Receipt,
)
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.money import Money, total

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

_STATUS = {word(status.value): status for status in PaymentStatus}
_BRANDS = {brand.value: brand for brand in Brand}
_CREDITED = frozenset(("completed", "confirmed"))
_TOPUP_FAILED = frozenset(("failed", "cancelled", "canceled"))
_KYIV = ZoneInfo("Europe/Kyiv")


class RefIn(Shape, frozen=True):
    id: str = ""
    value: str = ""
    name: str = ""


class ItemIn(Shape, frozen=True, rename="camel"):
    item: RefIn = RefIn()
    total_amount: MoneyIn | None = None
    amount: MoneyIn | None = None


class ValidationIn(Shape, frozen=True, rename="camel"):
    action: str = ""
    authorization_id: str = ""
    code_length: int = 6
    expires_in: int = 180
    resend_in: int = 60
    codes_left: int = 0
    attempts_left: int = 5
    destination: str = ""
    validation_url: str = msgspec.field(name="validationURL", default="")


class ReceiptIn(Shape, frozen=True, rename="camel"):
    number: str = ""
    issued_at: str | None = None
    masked_card: str = ""
    rrn: str = ""


class PaymentIn(Shape, frozen=True, rename="camel"):
    id: str
    status: str = ""
    correlator_id: str = ""
    status_date: str | None = None
    status_reason: str = ""
    amount: MoneyIn | None = None
    fee_amount: MoneyIn | None = None
    total_amount: MoneyIn | None = None
    payment_item: list[ItemIn] = []  # noqa: RUF012 msgspec copies a default list
    payment_method: RefIn | None = None
    validation_info: ValidationIn | None = None
    receipt: ReceiptIn | None = None


class TopupIn(Shape, frozen=True, rename="camel"):
    id: str
    status: str = ""
    logical_resource: RefIn | list[RefIn] | None = None
    party_account: RefIn | None = None
    payment: RefIn | list[RefIn] | None = None


class RefundIn(Shape, frozen=True, rename="camel"):
    id: str
    status: str = ""
    payment: RefIn | None = None
    amount: MoneyIn | None = None
    total_amount: MoneyIn | None = None


class MethodIn(Shape, frozen=True, rename="camel"):
    id: str
    kind: str = msgspec.field(name="@type", default="")
    name: str = ""
    brand: str = ""
    last_four_digits: str = ""
    expiration_date: str | None = None
    status: str = "active"
    is_preferred: bool = False
    valid_for: dict[str, str | None] | None = None


def payment_of(found: PaymentIn, *, asked_mono: float, loopback: bool) -> PaymentSeen:
    """The payment without its top-ups: every item waits, or has failed with the payment."""
    if not found.id:
        raise BadReply("$.id")
    status = _STATUS.get(word(found.status), PaymentStatus.OTHER)
    lost = status.final and status is not PaymentStatus.DONE
    state = ItemState.FAILED if lost else ItemState.WAITING
    items = tuple(
        (row.item.id, money_must(row.total_amount or row.amount, "$.paymentItem[].amount"), state)
        for row in found.payment_item
    )
    whole = money_must(found.total_amount, "$.totalAmount")
    parts = total(amount for _, amount, _ in items)
    amount = money_must(found.amount, "$.amount") if found.amount else parts
    fee = money_must(found.fee_amount, "$.feeAmount") if found.fee_amount else whole - amount
    if amount + fee != whole or (items and parts != amount):
        raise BadReply("$.totalAmount")
    return PaymentSeen(
        found.id,
        found.correlator_id.strip('"'),
        status,
        amount,
        fee,
        whole,
        items,
        instant_of(found.status_date),
        found.status_reason,
        _code(found.validation_info, asked_mono) if status is PaymentStatus.PENDING else None,
        _bank_url(found.validation_info, loopback=loopback),
        _receipt(found.receipt),
        plain(found.payment_method.name, 80) if found.payment_method else "",
    )


def _code(info: ValidationIn | None, asked_mono: float) -> CodeChallenge | None:
    if info is None or word(info.action) != "validate" or not info.authorization_id:
        return None
    return CodeChallenge(
        info.authorization_id,
        min(max(info.code_length, 1), 12),
        max(info.expires_in, 0),
        max(info.resend_in, 0),
        max(info.attempts_left, 0),
        max(info.codes_left, 0),
        plain(info.destination, 40),
        asked_mono,
    )


def _bank_url(info: ValidationIn | None, *, loopback: bool) -> str:
    """Only https; http to loopback when the operator itself is on loopback."""
    if info is None or word(info.action) != "open":
        return ""
    url = info.validation_url
    scheme = urlsplit(url).scheme
    if scheme == "https" or (scheme == "http" and loopback and is_loopback(url)):
        return url
    raise BadReply("$.validationInfo.validationURL")


def _receipt(found: ReceiptIn | None) -> Receipt | None:
    issued = instant_of(found.issued_at) if found else None
    if found is None or issued is None or not found.number:
        return None
    return Receipt(
        plain(found.number, 60), issued, plain(found.masked_card, 40), plain(found.rrn, 40)
    )


# --- one state per recipient --------------------------------------------------------------------
def refs(found: RefIn | list[RefIn] | None) -> tuple[RefIn, ...]:
    """One reference or a list of them: TMF files and servers differ."""
    if found is None:
        return ()
    return tuple(found) if isinstance(found, list) else (found,)


def item_states(
    seen: PaymentSeen, topups: Sequence[TopupIn] | None, refunds: Sequence[RefundIn]
) -> tuple[tuple[str, Money, ItemState], ...]:
    """Items joined with their top-ups and refunds. `topups` None: the operator keeps no such list,
    so "done" alone says that all were credited.
    """
    if topups is None:
        done = ItemState.CREDITED if seen.status is PaymentStatus.DONE else ItemState.WAITING
        return tuple((recipient, amount, done) for recipient, amount, _ in seen.items)
    states = _topup_states(topups)
    returned = Counter(
        money_must(refund.amount or refund.total_amount, "$[].amount")
        for refund in refunds
        if word(refund.status) == "done"
    )
    made: list[tuple[str, Money, ItemState]] = []
    for recipient, amount, _ in seen.items:
        state = states.get(recipient, ItemState.WAITING)
        if state is ItemState.REFUNDING and returned[amount] > 0:
            returned[amount] -= 1
            state = ItemState.REFUNDED
        made.append((recipient, amount, state))
    return tuple(made)


def _topup_states(topups: Sequence[TopupIn]) -> Mapping[str, ItemState]:
    """By every name of the credited line: its number and its personal account."""
    states: dict[str, ItemState] = {}
    for row in topups:
        state = ItemState.WAITING
        if word(row.status) in _CREDITED:
            state = ItemState.CREDITED
        elif word(row.status) in _TOPUP_FAILED:
            state = ItemState.REFUNDING
        if row.party_account is not None:
            states.setdefault(row.party_account.id, state)
        for line in refs(row.logical_resource):
            states[line.value or line.id] = state
    return states


# --- cards --------------------------------------------------------------------------------------
def card_of(found: MethodIn) -> SavedCard:
    """A saved card or a company account; the operator's words and case do not matter."""
    until = (found.valid_for or {}).get("endDateTime")
    digits = found.last_four_digits[-4:]
    return SavedCard(
        found.id,
        _BRANDS.get(word(found.brand), Brand.OTHER),
        digits if digits.isascii() and digits.isdigit() else "",
        _expiry(found.expiration_date),
        plain(found.name, 80),
        found.is_preferred,
        word(found.status) in {"active", ""},
        until is None,
        word(found.kind) == "accountpaymentmethod",
    )


def _expiry(stated: str | None) -> date | None:
    at = instant_of(stated)
    if at is None:
        return None
    # An end of month is written 23:59:59Z, which in Kyiv is already the next day.
    return at.date() if stated and stated.endswith("Z") else at.astimezone(_KYIV).date()
