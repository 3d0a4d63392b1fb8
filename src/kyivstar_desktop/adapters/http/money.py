"""Cards and payments: TMF670, TMF676 and the CAMARA one-time password (MoneyPort)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

import msgspec

from kyivstar_desktop.adapters.http.acts import HttpActs
from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.failures import of_reply, retry_after
from kyivstar_desktop.adapters.http.lists import all_rows, together
from kyivstar_desktop.adapters.http.payments_wire import (
    MethodIn,
    PaymentIn,
    RefundIn,
    TopupIn,
    card_of,
    item_states,
    payment_of,
    refs,
)
from kyivstar_desktop.adapters.http.wire import instant_text, loose, raw_money
from kyivstar_desktop.domain.billing import PaymentStatus
from kyivstar_desktop.domain.errors import AppError, BadReply, NotAllowed, Refused
from kyivstar_desktop.domain.money import total

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.adapters.http.ask import Reply
    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.cards import NewCard, SavedCard
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.money import Money

T = TypeVar("T")
PAYMENT_DEADLINE_S = 30.0
UNSAVED_LIFE = timedelta(minutes=14)  # "do not save" is at most 15 minutes ahead (3.4)
ABSENT = frozenset((404, 405, 501))
_CODES = {
    "INVALID_OTP": "otp_invalid",
    "VERIFICATION_EXPIRED": "otp_expired",
    "VERIFICATION_FAILED": "otp_failed",
    "MAX_OTP_CODES_EXCEEDED": "too_many_codes",
    "NOT_FOUND": "notFound",
    "TOO_MANY_REQUESTS": "slow_down",
}


class HttpMoney(HttpActs):
    """MoneyPort of one operator. A card's digits live in one call's locals and its request."""

    # --- cards ----------------------------------------------------------------------------------
    async def cards(self) -> tuple[SavedCard, ...]:
        """Saved cards and company accounts, in the operator's order."""
        route = self._directory.path("TMF670", "/paymentMethod")
        rows = await all_rows(self._client, read(route), list[MethodIn])
        return tuple(card_of(row) for row in rows)

    async def tokenise(self, card: NewCard, *, key: str) -> SavedCard:
        """One attempt, never repeated: after a lost answer the card is sent under a new key.

        Raises Refused("invalidCard", {"field": ...}).
        """
        reply = await self._client.call(
            Ask(
                "POST",
                self._directory.path("TMF670", "/paymentMethod"),
                body=msgspec.json.encode(self._card(card)),
                key=key,
                deadline_s=PAYMENT_DEADLINE_S,
            )
        )
        made = card_of(reply.decode(MethodIn, once=True))
        if not made.id:
            raise BadReply("$.id", reply.correlator)
        return replace(made, saved=card.save)

    def _card(self, card: NewCard) -> dict[str, object]:
        body: dict[str, object] = {
            "@type": "bankCard",
            "name": f"•{card.last4}",
            "brand": card.brand.value,
            "cardNumber": card.pan,
            "expirationDate": f"{card.expiry.isoformat()}T23:59:59.000Z",
            "nameOnCard": card.holder,
            "cvv": card.cvv,
        }
        if not card.save:
            now = self._client.clock.now() + timedelta(seconds=self._client.offset_s or 0.0)
            body["validFor"] = {"endDateTime": instant_text(now + UNSAVED_LIFE)}
        return body

    async def forget_card(self, card_id: str) -> None:
        """Refused("inUse") while a payment on it is open; an unknown card is forgotten."""
        route = self._directory.path("TMF670", "/paymentMethod")
        path = f"{route}/{quote(card_id, safe='')}"
        try:
            await self._client.call(Ask("DELETE", route + "/{id}", path))
        except Refused as refused:
            if refused.status != 404:
                raise

    # --- payments -------------------------------------------------------------------------------
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
        """(method, path below the base, exact bytes). Holds no card digit, no code, no token."""
        amount = total(part for _, part in parts)
        body = {
            "correlatorId": key,
            "name": name,
            "account": {"id": account},
            "channel": {"id": "desktop"},
            "paymentMethod": {"id": card_id, "@referredType": "tokenizedCard"},
            "amount": raw_money(amount),
            "totalAmount": raw_money(amount + fee),
            "paymentItem": [
                {
                    "id": str(n),
                    "item": {"id": recipient, "@referredType": _referred(recipient)},
                    "totalAmount": raw_money(part),
                }
                for n, (recipient, part) in enumerate(parts, start=1)
            ],
        }
        return "POST", self._directory.path("TMF676", "/payment"), msgspec.json.encode(body)

    async def send(self, intent: Intent) -> PaymentSeen:
        """The journalled bytes under the journalled key: one try, and one more after a 401 whose
        token could be renewed (the key is not consumed by a 401).

        A success is whole and equal to ours in total, items and key, else BadReply: not known.
        """
        if intent.kind != "payment":
            return await super().send(intent)
        reply = await self._client.call(
            Ask(
                intent.method,
                "/payment",
                intent.path,
                body=intent.body,
                key=intent.key,
                deadline_s=PAYMENT_DEADLINE_S,
            )
        )
        seen = self._seen(reply.decode(PaymentIn, once=True), reply.correlator)
        ours = sorted((item.recipient, item.amount) for item in intent.items)
        theirs = sorted((recipient, amount) for recipient, amount, _ in seen.items)
        if seen.total != intent.total or theirs != ours:
            raise BadReply("$.paymentItem", reply.correlator)
        if seen.correlator not in {"", intent.key}:
            raise BadReply("$.correlatorId", reply.correlator)
        return seen

    def _seen(self, found: PaymentIn, correlator: str) -> PaymentSeen:
        try:
            return payment_of(
                found,
                asked_mono=self._client.clock.monotonic(),
                loopback=self._client.loopback,
            )
        except (BadReply, ValueError) as error:
            path = error.path if isinstance(error, BadReply) else "$.totalAmount"
            raise BadReply(path, correlator) from None

    async def payment(self, server_id: str) -> PaymentSeen:
        """The payment of now, its items joined with their top-ups and refunds."""
        route = self._directory.path("TMF676", "/payment")
        ask = read(route + "/{id}", path=f"{route}/{quote(server_id, safe='')}")
        reply = await self._client.call(ask)
        seen = self._seen(reply.decode(PaymentIn, once=True), reply.correlator)
        if seen.id != server_id:
            raise BadReply("$.id", reply.correlator)
        return await self._joined(seen)

    async def payment_by_key(self, key: str) -> PaymentSeen | None:
        """By `correlatorId`; a filter that is ignored is applied again here.

        None only where the operator itself said so: a bare 404 of a gateway is raised.
        """
        ask = read(self._directory.path("TMF676", "/payment"), ("correlatorId", key))
        rows = await all_rows(self._client, ask, list[PaymentIn], money=True)
        found = [row for row in rows if row.correlator_id.strip('"') == key]
        return await self._joined(self._seen(found[0], "")) if found else None

    async def _joined(self, seen: PaymentSeen) -> PaymentSeen:
        if seen.status not in {PaymentStatus.CAPTURED, PaymentStatus.DONE}:
            return seen
        asked = ("payment.id", seen.id)
        topups, refunds = await together(
            self._optional(self._directory.path("TMF654", "/topupBalance"), asked, list[TopupIn]),
            self._optional(self._directory.path("TMF676", "/refund"), asked, list[RefundIn]),
        )
        ours = None
        if topups is not None:
            ours = [
                t for t in topups if not t.payment or seen.id in {p.id for p in refs(t.payment)}
            ]
        back = [r for r in refunds or () if r.payment is None or r.payment.id == seen.id]
        return replace(seen, items=item_states(seen, ours, back))

    async def _optional(
        self, route: str, asked: tuple[str, str], kind: type[list[T]]
    ) -> list[T] | None:
        """None where the operator has no such list or hides it from this person."""
        try:
            return await all_rows(self._client, read(route, asked), kind)
        except NotAllowed:
            return None
        except Refused as refused:
            if refused.status in ABSENT:
                return None
            raise

    # --- the code -------------------------------------------------------------------------------
    async def confirm(self, authorization_id: str, code: str) -> None:
        """Raises Refused: otp_invalid (attempts_left), otp_expired, otp_failed, slow_down.

        One attempt: after a lost answer the payment is asked, the code is never sent again.
        """
        body = {"authenticationId": authorization_id, "code": code}
        await self._otp("/validate-code", body)

    async def resend_code(self, authorization_id: str) -> None:
        """Raises Refused: too_many_codes, slow_down (retry_after_s), notFound."""
        await self._otp("/resend-code", {"authenticationId": authorization_id})

    async def _otp(self, rest: str, body: dict[str, str]) -> None:
        ask = Ask(
            "POST",
            self._directory.path("CAMARA", rest),
            body=msgspec.json.encode(body),
            judged=False,
        )
        reply = await self._client.call(ask)
        if reply.status >= 400:
            raise code_refused(reply)


def code_refused(reply: Reply) -> AppError:
    """A CAMARA error body `{status, code, message}` as a short code of ours."""
    body = loose(reply.body)
    name = str(body.get("code", "")).rpartition(".")[2]
    if reply.status == 401 or name not in _CODES:
        return of_reply(reply) or BadReply("$.code", reply.correlator)
    left = str(body.get("attemptsLeft", ""))
    detail: dict[str, object] = {}
    if left.isascii() and left.isdigit() and len(left) < 4:
        detail["attempts_left"] = int(left)
    if "retry-after" in reply.headers:
        detail["retry_after_s"] = round(retry_after(reply.headers))
    return Refused(_CODES[name], detail, status=reply.status)


def _referred(recipient: str) -> str:
    return "LogicalResource" if recipient.startswith("+") else "PartyAccount"
