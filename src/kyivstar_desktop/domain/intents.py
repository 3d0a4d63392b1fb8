"""An act that moves money or changes a contract, and its table of allowed arrows.

The table is `reliability` section 1.2; the store holds it a second time as a trigger. No other
pair of states may ever be written.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.billing import ItemState

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.money import Money


class IntentState(StrEnum):
    PLANNED = "planned"
    SENDING = "sending"
    NEEDS_CODE = "needs_code"
    NEEDS_BANK = "needs_bank"
    CONFIRMING = "confirming"
    PROCESSING = "processing"
    UNKNOWN = "unknown"
    HANDED = "handed_to_support"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        return self in {self.CONFIRMED, self.REJECTED, self.CANCELLED}


_S = IntentState
_REPORTED = (_S.NEEDS_CODE, _S.NEEDS_BANK, _S.PROCESSING, _S.CONFIRMED, _S.REJECTED, _S.CANCELLED)
ARROWS: frozenset[tuple[IntentState, IntentState]] = frozenset(
    [
        (_S.PLANNED, _S.CANCELLED),  # T2
        (_S.PLANNED, _S.SENDING),  # T3
        (_S.SENDING, _S.PLANNED),  # T4
        (_S.SENDING, _S.SENDING),  # T5
        (_S.SENDING, _S.NEEDS_CODE),  # T6
        (_S.SENDING, _S.NEEDS_BANK),  # T6
        (_S.SENDING, _S.PROCESSING),  # T7
        (_S.SENDING, _S.CONFIRMED),  # T7
        (_S.SENDING, _S.REJECTED),  # T8
        (_S.SENDING, _S.UNKNOWN),  # T9
        (_S.NEEDS_CODE, _S.CONFIRMING),  # T10
        (_S.CONFIRMING, _S.NEEDS_CODE),  # T11
        (_S.CONFIRMING, _S.PROCESSING),  # T12
        (_S.CONFIRMING, _S.CONFIRMED),  # T12, the answer already final
        (_S.CONFIRMING, _S.REJECTED),  # T12, the bank's answer already final
        (_S.CONFIRMING, _S.CANCELLED),  # T12
        (_S.CONFIRMING, _S.UNKNOWN),  # T12
        (_S.NEEDS_CODE, _S.PROCESSING),  # T13
        (_S.NEEDS_CODE, _S.CONFIRMED),  # T13
        (_S.NEEDS_CODE, _S.REJECTED),  # T13
        (_S.NEEDS_BANK, _S.PROCESSING),  # T13
        (_S.NEEDS_BANK, _S.CONFIRMED),  # T13
        (_S.NEEDS_BANK, _S.REJECTED),  # T13
        (_S.NEEDS_CODE, _S.CANCELLED),  # T14
        (_S.NEEDS_BANK, _S.CANCELLED),  # T14
        (_S.PROCESSING, _S.CONFIRMED),  # T15
        (_S.PROCESSING, _S.REJECTED),  # T15
        (_S.PROCESSING, _S.CANCELLED),  # T15
        *((_S.UNKNOWN, reported) for reported in _REPORTED),  # T16, T18
        (_S.UNKNOWN, _S.SENDING),  # T17
        (_S.UNKNOWN, _S.HANDED),  # T19
        (_S.PROCESSING, _S.HANDED),  # T19
        (_S.HANDED, _S.CONFIRMED),  # T20
        (_S.HANDED, _S.REJECTED),  # T20
        (_S.HANDED, _S.CANCELLED),  # T20
    ]
)


@dataclass(frozen=True, slots=True)
class IntentItem:
    n: int
    recipient: str
    amount: Money
    state: ItemState = ItemState.WAITING
    server_id: str = ""


@dataclass(frozen=True, slots=True)
class Intent:
    """One row of the journal. `body` is the exact bytes to send; it never holds a card or code.

    `left_at` marks a payment the user walked away from: no code is sent for it any more.
    `version` grows by one with each arrow; a write against an older version is refused.
    """

    id: str
    kind: str  # payment
    operator: str  # issuer URL
    subject: str
    key: str
    method: str
    path: str
    body: bytes
    amount: Money
    fee: Money
    source: str  # card mask such as "•4242", or an account
    items: tuple[IntentItem, ...]
    state: IntentState
    created_at: datetime
    reason: str = ""
    attempt: int = 0
    first_sent_at: datetime | None = None
    last_sent_at: datetime | None = None
    key_expires_at: datetime | None = None
    server_id: str = ""
    next_ask_at: datetime | None = None
    left_at: datetime | None = None
    version: int = 0
    code_length: int = 0
    code_until: datetime | None = None
    authorization_id: str = ""
    bank_url: str = ""
    receipt: str = ""  # number of the operator's receipt
    done_at: datetime | None = None

    @property
    def total(self) -> Money:
        return self.amount + self.fee


@dataclass(frozen=True, slots=True)
class IntentEvent:
    """One arrow as written. `hash` chains over `prev_hash`: evidence for a dispute."""

    intent_id: str
    n: int
    at: datetime
    old: str
    new: str
    attempt: int
    http_status: int | None
    request_id: str
    detail: str
    prev_hash: str
    hash: str


# fmt: off
NOT_EXECUTED: frozenset[str] = frozenset(
    (
        "invalidBody", "invalidAmount", "invalidNumber", "invalidCard", "passwordTooWeak",
        "unsupportedFilter", "unsupportedSort", "idempotencyKeyMissing",
        "idempotencyKeyInvalid", "forbiddenScope", "forbiddenRole", "fourEyesRequired",
        "grantMismatch", "notFound", "insufficientFunds", "limitExceeded", "feeChanged",
        "numberNotServed", "accountFunded", "grantNotApproved", "grantExpired",
        "grantExhausted", "transferNotAllowed", "shopVisitRequired", "contractEndRequired",
        "lineNotActive", "alreadyActive", "notActive", "incompatibleOffering",
        "offeringNotAvailable", "effectiveDateNotAllowed", "orderInProgress",
        "tooLateToCancel", "advanceNotAllowed", "trustPeriodUsed", "chatAlreadyOpen",
        "chatClosed", "contactMissing", "inUse",
    )
)
# fmt: on
"""Refusal codes that prove that nothing was executed (T8); everything else is T9."""
