"""The operator's money: cards, keyed payments, codes, the bank, a ledger that is the oracle."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from fakes.operator_identity import FakeIdentity
from kyivstar_desktop.domain.billing import (
    CodeChallenge,
    ItemState,
    PaymentLimits,
    PaymentSeen,
    PaymentStatus,
    Receipt,
)
from kyivstar_desktop.domain.cards import NewCard, SavedCard, pan_is_valid
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import ZERO, Money, fee_of, money_from_wire, money_to_wire, total
from kyivstar_desktop.services.ports import MoneyPort

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fakes.clock import FakeClock
    from kyivstar_desktop.domain.intents import Intent

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


class FakeMoney(FakeIdentity, MoneyPort):
    """Payments behave by the last four digits of the card, as the demo cards do."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.limits = PaymentLimits()
        self.served: set[str] | None = None  # None: every number but NOT_SERVED
        self.payments: dict[str, FakePayment] = {}
        self.ledger: list[Credit] = []
        self.saved_cards: dict[str, SavedCard] = {}
        self.keys_honoured = True  # False: a foreign operator without idempotency
        self._answers: dict[tuple[str, str], tuple[bytes, str | Refused]] = {}

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

    # --- cards ----------------------------------------------------------------------------------
    async def cards(self) -> tuple[SavedCard, ...]:
        async with self.turn("cards"):
            await self.signed_in()
            return tuple(card for card in self.saved_cards.values() if card.saved)

    async def tokenise(self, card: NewCard, *, key: str) -> SavedCard:
        async with self.turn("tokenise", key):
            await self.signed_in()
            if not pan_is_valid(card.pan):
                raise Refused("invalidCard", {"field": "cardNumber"}, status=400)
            made = SavedCard(
                self.new_id("pm"), card.brand, card.last4, card.expiry, f"•{card.last4}",
                saved=card.save,
            )  # fmt: skip
            self.saved_cards[made.id] = made
            return made

    async def forget_card(self, card_id: str) -> None:
        async with self.turn("forget_card", card_id):
            await self.signed_in()
            if any(p.card.id == card_id and not p.status.final for p in self.payments.values()):
                raise Refused("inUse")
            self.saved_cards.pop(card_id, None)

    # --- payment --------------------------------------------------------------------------------
    def payment_body(
        self,
        *,
        key: str,
        account: str,
        card_id: str,
        parts: Sequence[tuple[str, Money]],
        fee: Money,
        name: str,
    ) -> tuple[str, str, bytes]:
        items = [{"to": to, "value": money_to_wire(amount)} for to, amount in parts]
        body = {"correlatorId": key, "account": account, "card": card_id, "items": items}
        body["fee"] = money_to_wire(fee)
        return "POST", "/payment", json.dumps(body).encode()

    async def send(self, intent: Intent) -> PaymentSeen:
        async with self.turn("send", intent.key, intent.body):
            sub = await self.signed_in()
            asked = json.loads(intent.body)
            kept = self._answers.get((sub, intent.key)) if self.keys_honoured else None
            if kept is not None:
                return self._replay(kept, intent.body)
            try:
                payment = self._make(sub, intent.key, asked)
            except Refused as refused:
                if refused.status == 409:
                    self._answers[(sub, intent.key)] = (intent.body, refused)
                raise
            self._answers[(sub, intent.key)] = (intent.body, payment.id)
            return self._seen(payment)

    def _replay(self, kept: tuple[bytes, str | Refused], body: bytes) -> PaymentSeen:
        before, answer = kept
        if before != body:
            raise Refused("idempotencyKeyReused", status=422)
        if isinstance(answer, Refused):
            raise Refused(answer.code, answer.detail, answer.note, answer.status)
        payment = self.payments[answer]
        self._tick(payment)
        return self._seen(payment)

    def _make(self, sub: str, key: str, asked: dict[str, object]) -> FakePayment:
        items = asked["items"]
        assert isinstance(items, list)
        parts = tuple((str(i["to"]), money_from_wire(i["value"]) or ZERO) for i in items)
        card = self.saved_cards.get(str(asked["card"]))
        if card is None:
            raise Refused("notFound", status=404)
        amount = total(part for _, part in parts)
        fee = fee_of(
            amount, basis_points=self.limits.fee_basis_points or 0, fixed=self.limits.fee_fixed
        )
        if money_from_wire(str(asked["fee"])) != fee:
            raise Refused("feeChanged", {"fee": fee})
        if amount > self.limits.payment_max:
            raise Refused("limitExceeded", {"limit": self.limits.payment_max})
        lost = [n for n, (to, _) in enumerate(parts, 1) if not self._is_served(to)]
        if lost:
            raise Refused("numberNotServed", {"items": [str(n) for n in lost]})
        payment = FakePayment(
            self.new_id("pay"), key, sub, card, parts, fee, self.clock.monotonic()
        )
        payment.states = [ItemState.WAITING] * len(parts)
        self.payments[payment.id] = payment
        if card.last4 == NO_CODE:
            self._capture(payment)
        elif card.last4 == "3220":
            payment.bank_url = f"https://bank.example/{payment.id}"
        else:
            payment.authorization = self.new_id("az")
            self._text_code(payment)
        self.announce("payment", payment.id)
        return payment

    def _is_served(self, recipient: str) -> bool:
        return recipient != NOT_SERVED and (self.served is None or recipient in self.served)

    def _text_code(self, payment: FakePayment) -> None:
        payment.code = f"{100_000 + 7919 * len(self.messages_sent) % 900_000:06d}"
        payment.code_at, payment.tries = self.clock.monotonic(), 0
        number = next((s.login.value for s in self.subscribers if s.person.sub == payment.sub), "")
        self.text_to(number, payment.code, "payment")

    async def payment(self, server_id: str) -> PaymentSeen:
        async with self.turn("payment", server_id):
            await self.signed_in()
            found = self.payments.get(server_id)
            if found is None:
                raise Refused("notFound", status=404)
            self._tick(found)
            return self._seen(found)

    async def payment_by_key(self, key: str) -> PaymentSeen | None:
        async with self.turn("payment_by_key", key):
            await self.signed_in()
            found = next((p for p in self.payments.values() if p.key == key), None)
            if found is None:
                return None
            self._tick(found)
            return self._seen(found)

    # --- the code -------------------------------------------------------------------------------
    async def confirm(self, authorization_id: str, code: str) -> None:
        async with self.turn("confirm", authorization_id, code):
            await self.signed_in()
            payment = self._by_authorization(authorization_id)
            self._tick(payment)
            if payment.status is not PaymentStatus.PENDING:
                if payment.status in {PaymentStatus.CANCELED, PaymentStatus.DENIED}:
                    raise Refused("otp_failed", status=400)
                return
            if self.clock.monotonic() - payment.code_at > CODE_S:
                raise Refused("otp_expired", status=400)
            if code != payment.code:
                payment.tries += 1
                if payment.tries >= TRIES:
                    self._end(payment, PaymentStatus.DENIED, "codeAttempts")
                    raise Refused("otp_failed", status=400)
                raise Refused("otp_invalid", {"attempts_left": TRIES - payment.tries}, status=400)
            self._authorize(payment)

    async def resend_code(self, authorization_id: str) -> None:
        async with self.turn("resend_code", authorization_id):
            await self.signed_in()
            payment = self._by_authorization(authorization_id)
            if payment.codes >= CODES:
                raise Refused("too_many_codes", status=403)
            waited = self.clock.monotonic() - payment.code_at
            if waited < 60.0:
                raise Refused("slow_down", {"retry_after_s": 60.0 - waited}, status=429)
            payment.codes += 1
            self._text_code(payment)

    def _by_authorization(self, authorization_id: str) -> FakePayment:
        for payment in self.payments.values():
            if payment.authorization and payment.authorization == authorization_id:
                return payment
        raise Refused("notFound", status=404)

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


def altered(seen: PaymentSeen, **changes: object) -> PaymentSeen:
    """A payment as a lying or confused operator would report it."""
    return replace(seen, **changes)  # type: ignore[arg-type]
