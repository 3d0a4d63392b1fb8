"""Payments as the operator reports them, and what a person orders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import ZERO, Money, total

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.cards import NewCard, SavedCard


_ITEM_MIN, _ITEM_MAX, _PAYMENT_MAX = Money(1_00), Money(10_000_00), Money(50_000_00)


class PaymentStatus(StrEnum):
    """TMF676 states; OTHER is any word the contract does not know."""

    PENDING = "pendingAuthorization"
    AUTHORIZED = "authorized"
    CAPTURED = "captured"
    DONE = "done"
    DENIED = "denied"
    FAILED = "failed"
    CANCELED = "canceled"
    OTHER = "other"

    @property
    def final(self) -> bool:
        return self in {self.DONE, self.DENIED, self.FAILED, self.CANCELED}


class ItemState(StrEnum):
    """Life of one recipient's part: waiting -> credited | refunding -> refunded | failed."""

    WAITING = "waiting"
    CREDITED = "credited"
    REFUNDING = "refunding"
    REFUNDED = "refunded"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Part:
    """One recipient (E.164 number or 11-digit personal account) and its sum."""

    recipient: str
    amount: Money


@dataclass(frozen=True, slots=True)
class TopUp:
    """One order: 1..100 distinct recipients, one card. `key` is made when the form opens."""

    key: str  # lower-case UUID v4, the Idempotency-Key and correlatorId
    payer_account: str
    parts: tuple[Part, ...]
    card: NewCard | SavedCard
    fee: Money = ZERO

    @property
    def amount(self) -> Money:
        return total(part.amount for part in self.parts)

    @property
    def total(self) -> Money:
        return self.amount + self.fee


@dataclass(frozen=True, slots=True)
class CodeChallenge:
    """A code the operator waits for (sign-in or payment). Seconds count from `asked_mono`.

    `authorization_id` is empty for a sign-in challenge.
    """

    authorization_id: str
    length: int
    expires_in_s: int
    resend_in_s: int
    attempts_left: int
    codes_left: int
    destination: str = ""
    asked_mono: float = 0.0


@dataclass(frozen=True, slots=True)
class Receipt:
    number: str
    issued_at: datetime
    masked_card: str = ""
    rrn: str = ""


@dataclass(frozen=True, slots=True)
class PaymentSeen:
    """A payment as the operator reports it. `items` are (recipient, amount, state)."""

    id: str
    correlator: str
    status: PaymentStatus
    amount: Money
    fee: Money
    total: Money
    items: tuple[tuple[str, Money, ItemState], ...]
    status_at: datetime | None = None
    reason: str = ""
    code: CodeChallenge | None = None
    bank_url: str = ""
    receipt: Receipt | None = None
    card_name: str = ""


@dataclass(frozen=True, slots=True)
class PaymentLimits:
    """From /operator-profile; a foreign operator without it has these worst-case guesses."""

    item_min: Money = _ITEM_MIN
    item_max: Money = _ITEM_MAX
    payment_max: Money = _PAYMENT_MAX
    items: int = 100
    fee_basis_points: int | None = 0  # None: the fee is told at the next step
    fee_fixed: Money = ZERO
