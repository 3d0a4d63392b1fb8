"""The operator's money: cards, keyed payments, codes, the bank, a ledger that is the oracle."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fakes.operator_bank import NO_CODE, NOT_SERVED, Credit, FakeBank, FakePayment
from kyivstar_desktop.domain.billing import (
    ItemState,
    PaymentLimits,
    PaymentSeen,
    PaymentStatus,
)
from kyivstar_desktop.domain.cards import NewCard, SavedCard, pan_is_valid
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import ZERO, Money, fee_of, money_from_wire, money_to_wire, total
from kyivstar_desktop.services.ports import MoneyPort

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fakes.clock import FakeClock
    from kyivstar_desktop.domain.intents import Intent

CODE_S, LIFE_S, TRIES, CODES = 180.0, 600.0, 5, 3


__all__ = ["NOT_SERVED", "Credit", "FakeMoney", "FakePayment"]


class FakeMoney(FakeBank, MoneyPort):
    """Cards, keyed payments and their codes."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.limits = PaymentLimits()
        self.served: set[str] | None = None  # None: every number but NOT_SERVED
        self.saved_cards: dict[str, SavedCard] = {}
        self.acts: dict[str, tuple[str, Intent]] = {}  # key: (id, act), each done once
        self.act_refusals: dict[str, Exception] = {}  # by kind, for the next act of it
        self.on_act: list[Callable[[Intent], str]] = []  # does it (id or ""), or refuses
        self.keys_honoured = True  # False: a foreign operator without idempotency
        self._answers: dict[tuple[str, str], tuple[bytes, str | Refused]] = {}

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
        if intent.kind != "payment":
            return await self._act(intent)
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

    async def _act(self, intent: Intent) -> PaymentSeen:
        """Any other keyed act: `act_refusal` is asked once a key, what was done is in `acts`."""
        async with self.turn("act", intent.kind, intent.key, intent.body):
            await self.signed_in()
            if intent.key not in self.acts:
                if (refused := self.act_refusals.pop(intent.kind, None)) is not None:
                    raise refused
                ids = [ident for take in self.on_act if (ident := take(intent))]
                self.acts[intent.key] = (next(iter(ids), "") or self.new_id(intent.kind), intent)
            return self._act_seen(intent.key)

    async def find(self, intent: Intent) -> PaymentSeen | None:
        async with self.turn("find", intent.kind, intent.key):
            await self.signed_in()
            return self._act_seen(intent.key) if intent.key in self.acts else None

    def _act_seen(self, key: str) -> PaymentSeen:
        ident, intent = self.acts[key]
        item = (intent.items[0].recipient, intent.amount, ItemState.CREDITED)
        sums = (intent.amount, intent.fee, intent.total)
        return PaymentSeen(ident, key, PaymentStatus.DONE, *sums, (item,))

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
            if (found := self.payments.get(server_id)) is None:
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
            if (waited := self.clock.monotonic() - payment.code_at) < 60.0:
                raise Refused("slow_down", {"retry_after_s": 60.0 - waited}, status=429)
            payment.codes += 1
            self._text_code(payment)

    def _by_authorization(self, authorization_id: str) -> FakePayment:
        for payment in self.payments.values():
            if payment.authorization and payment.authorization == authorization_id:
                return payment
        raise Refused("notFound", status=404)
