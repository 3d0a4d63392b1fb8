"""The operator's bank: what becomes of a payment, and the ledger that is the oracle."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fakes.operator_identity import FakeIdentity
from kyivstar_desktop.domain.billing import (
    CodeChallenge,
    ItemState,
    PaymentSeen,
    PaymentStatus,
    Receipt,
)
from kyivstar_desktop.domain.money import Money, total

if TYPE_CHECKING:
    from fakes.clock import FakeClock
    from kyivstar_desktop.domain.cards import SavedCard

CODE_S, LIFE_S, TRIES, CODES = 180.0, 600.0, 5, 3
DECLINED = {"0002": "cardDeclined", "9995": "cardFunds", "0069": "cardExpired"}
BANK_SECONDS = {"4444": 10.0, "0119": 120.0}
NO_CODE = "0000"  # charged at once: a source that wants no confirmation
NOT_SERVED = "+380670000099"


@dataclass(frozen=True, slots=True)
class Credit:
    """One effect: the oracle of "0 lost, 0 double"."""

    payment_id: str
    key: str
    recipient: str
    amount: Money


@dataclass(eq=False, slots=True)
class FakePayment:
    """A payment as the operator keeps it."""

    id: str
    key: str
    sub: str
    card: SavedCard
    parts: tuple[tuple[str, Money], ...]
    fee: Money
    made_at: float
    status: PaymentStatus = PaymentStatus.PENDING
    reason: str = ""
    states: list[ItemState] = field(default_factory=list)
    authorization: str = ""
    code: str = ""
    code_at: float = 0.0
    tries: int = 0
    codes: int = 1
    bank_url: str = ""
    authorized_at: float = 0.0
    receipt: Receipt | None = None


class FakeBank(FakeIdentity):
    """Payments behave by the last four digits of the card, as the demo cards do."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.payments: dict[str, FakePayment] = {}
        self.ledger: list[Credit] = []

    # --- what a test looks at -------------------------------------------------------------------
    def payment_of(self, key: str) -> FakePayment:
        return next(p for p in self.payments.values() if p.key == key)

    def credits_of(self, key: str) -> list[Credit]:
        return [credit for credit in self.ledger if credit.key == key]

    def bank_answer(self, payment_id: str, *, approve: bool) -> None:
        """The bank's page was answered, or a silent bank speaks."""
        payment = self.payments[payment_id]
        if approve:
            self._capture(payment)
        else:
            self._end(payment, PaymentStatus.DENIED, "bankRefused")

    # --- what the bank and time do --------------------------------------------------------------
    def _authorize(self, payment: FakePayment) -> None:
        if payment.card.last4 in DECLINED:
            self._end(payment, PaymentStatus.DENIED, DECLINED[payment.card.last4])
        elif payment.card.last4 in BANK_SECONDS or payment.card.last4 == "0341":
            payment.status, payment.authorized_at = (
                PaymentStatus.AUTHORIZED,
                self.clock.monotonic(),
            )
            self.announce("payment", payment.id)
        else:
            self._capture(payment)

    def _tick(self, payment: FakePayment) -> None:
        now = self.clock.monotonic()
        if payment.status is PaymentStatus.PENDING and now - payment.made_at > LIFE_S:
            self._end(payment, PaymentStatus.CANCELED, "timeout")
        bank = BANK_SECONDS.get(payment.card.last4)
        waited = now - payment.authorized_at
        if payment.status is PaymentStatus.AUTHORIZED and bank is not None and waited >= bank:
            self._capture(payment)

    def _end(self, payment: FakePayment, status: PaymentStatus, reason: str) -> None:
        payment.status, payment.reason = status, reason
        self.announce("payment", payment.id)

    def _capture(self, payment: FakePayment) -> None:
        last = len(payment.parts) - 1
        for n, (recipient, amount) in enumerate(payment.parts):
            if payment.card.last4 == "0127" and n == last:
                payment.states[n] = ItemState.REFUNDED
                continue
            payment.states[n] = ItemState.CREDITED
            self.ledger.append(Credit(payment.id, payment.key, recipient, amount))
            self.credited(recipient, amount, payment.id)
        payment.receipt = Receipt(f"R-{payment.id}", self.clock.now(), f"•{payment.card.last4}")
        self._end(payment, PaymentStatus.DONE, "")

    def credited(self, recipient: str, amount: Money, payment_id: str) -> None:
        """Hook of the whole operator: balances and history follow."""

    def announce(self, topic: str, *keys: str) -> None:
        """Hook of the whole operator: the event stream follows."""

    def _seen(self, payment: FakePayment) -> PaymentSeen:
        amount = total(part for _, part in payment.parts)
        code = None
        if payment.status is PaymentStatus.PENDING and payment.authorization:
            passed = int(self.clock.monotonic() - payment.code_at)
            code = CodeChallenge(
                payment.authorization, 6, max(180 - passed, 0), max(60 - passed, 0),
                TRIES - payment.tries, CODES - payment.codes, "+380 67 ••• •• 01",
            )  # fmt: skip
        items = tuple((to, a, s) for (to, a), s in zip(payment.parts, payment.states, strict=True))
        bank = payment.bank_url if payment.status is PaymentStatus.PENDING else ""
        return PaymentSeen(
            payment.id, payment.key, payment.status, amount, payment.fee, amount + payment.fee,
            items, self.clock.now(), payment.reason, code, bank, payment.receipt, payment.card.name,
        )  # fmt: skip
