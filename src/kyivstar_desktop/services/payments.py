"""Cards and top-ups: builds the intent, hands out its flow. Money itself moves in `intents`."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.billing import PaymentLimits, TopUp
from kyivstar_desktop.domain.cards import NewCard, SavedCard
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    ServerTrouble,
    StorageTrouble,
    TimedOut,
    VaultLocked,
)
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import Money, fee_of
from kyivstar_desktop.services.cards import Cards
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.billing import CodeChallenge, Part
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.ports import Clock, Event, MoneyPort
    from kyivstar_desktop.services.session import OpenProfile, Session

LOST = (TimedOut, ServerTrouble, BadReply)
TOKENISE_TRIES = 3


class Payments:
    """Follows the open profile. A press of Pay runs here, whatever becomes of the page."""

    def __init__(
        self, port: MoneyPort, intents: Intents, session: Session, accounts: Accounts, clock: Clock
    ) -> None:
        self._port, self._intents, self._session = port, intents, session
        self._accounts, self._clock = accounts, clock
        self._scope = TaskScope()
        self._profile: OpenProfile | None = None
        self._orders: dict[str, asyncio.Task[str]] = {}
        self._cards = Cards(port, session, accounts, clock)
        self.cards = self._cards.state
        self.unresolved: Observable[tuple[Intent, ...]] = Observable(())
        intents.open.subscribe(self._on_open)
        self.trouble: Observable[AppError | None] = intents.trouble
        session.opened.subscribe(self._on_opened)
        session.before_close(self.aclose)
        intents.finished.subscribe(self._on_finished)

    # --- what may be paid -----------------------------------------------------------------------
    def limits(self) -> PaymentLimits:
        """The operator's, or the worst-case guesses while it has stated none."""
        profile = self._accounts.profile.value
        return (profile.limits if profile is not None else None) or PaymentLimits()

    def fee(self, amount: Money) -> Money | None:
        """Card fee of a payment; None: the operator tells it at the next step."""
        limits = self.limits()
        if limits.fee_basis_points is None:
            return None
        return fee_of(amount, basis_points=limits.fee_basis_points, fixed=limits.fee_fixed)

    async def duplicates(self, parts: Sequence[Part]) -> tuple[Intent, ...]:
        """Open intents to one of these recipients with the same sum, of the last 24 h."""
        await self._intents.recover()
        return self._intents.duplicates(parts)

    # --- a payment ------------------------------------------------------------------------------
    async def top_up(self, order: TopUp) -> str:
        """Id of the intent, once `sending` is on the disk or it could not leave this computer.

        The same `order.key` gives the same intent however often it is called. Raises Refused with
        the card's field from the tokeniser, SignedOut and network errors before anything is
        planned, StorageTrouble when the journal cannot be written.
        """
        task = self._orders.get(order.key)
        if task is None:
            key = order.key
            task = self._scope.start(self._pay(order), name="top up", awaited=True)
            self._orders[key] = task
            task.add_done_callback(lambda _: self._orders.pop(key, None))
        del order  # the card must not stay alive in a frame that only waits
        return await asyncio.shield(task)

    async def _pay(self, order: TopUp) -> str:
        known = await self._intents.by_key(order.key)
        if known is not None:
            return known.id
        if isinstance(trouble := self.trouble.value, StorageTrouble) and trouble.kind == "damaged":
            raise trouble
        await self._session.access()
        if isinstance(order.card, NewCard):
            order = replace(order, card=await self._tokenise(order.card))
        planned = await self._intents.plan(self._intent(order))
        await self._intents.send(planned.id)
        return planned.id

    async def _tokenise(self, card: NewCard) -> SavedCard:
        """The card goes out and is forgotten. A lost answer: again, under a new key."""
        for tries in range(1, TOKENISE_TRIES + 1):
            try:
                made = await self._port.tokenise(card, key=str(uuid.uuid4()))
            except LOST:
                if tries == TOKENISE_TRIES:
                    raise
            else:
                if made.saved:
                    self._cards.poke()
                return made
        raise TimedOut

    def _intent(self, order: TopUp) -> Intent:
        profile = self._profile
        if profile is None or not isinstance(order.card, SavedCard):
            raise VaultLocked
        parts = [(part.recipient, part.amount) for part in order.parts]
        method, path, body = self._port.payment_body(
            key=order.key,
            account=order.payer_account,
            card_id=order.card.id,
            parts=parts,
            fee=order.fee,
            name=f"Поповнення: {len(parts)}",
        )
        items = tuple(
            IntentItem(n, recipient, amount) for n, (recipient, amount) in enumerate(parts, 1)
        )
        return Intent(
            id=uuid.uuid4().hex,
            kind="payment",
            operator=profile.operator,
            subject=profile.subject,
            key=order.key,
            method=method,
            path=path,
            body=body,
            amount=order.amount,
            fee=order.fee,
            source=f"•{order.card.last4}" if order.card.last4 else order.card.name,
            items=items,
            state=IntentState.PLANNED,
            created_at=self._clock.now(),
        )

    def flow(self, intent_id: str) -> Observable[Intent]:
        """The journal's row as it moves."""
        return self._intents.flow(intent_id)

    def challenge(self, intent_id: str) -> CodeChallenge | None:
        return self._intents.challenge(intent_id)

    def refusal(self, intent_id: str) -> AppError | None:
        """Why it was refused or could not be sent, with the operator's detail."""
        return self._intents.refusal(intent_id)

    async def confirm(self, intent_id: str, code: str) -> None:
        await self._intents.confirm(intent_id, code)

    async def resend(self, intent_id: str) -> None:
        await self._intents.resend(intent_id)

    async def leave(self, intent_id: str) -> None:
        await self._intents.leave(intent_id)

    async def check_now(self, intent_id: str) -> None:
        await self._intents.check_now(intent_id)

    async def resume(self, intent_id: str) -> None:
        """The person sends a row that was left in `planned`."""
        await self._session.access()
        await self._intents.send(intent_id)

    async def discard(self, intent_id: str) -> None:
        """The person drops a row that was left in `planned`."""
        await self._intents.discard(intent_id)

    def hear(self, event: Event) -> None:
        """A hint of the stream: open payments are asked now."""
        if event.topic in {"payment", "resync"}:
            self._intents.hint(event.keys)

    # --- cards ----------------------------------------------------------------------------------
    async def forget_card(self, card_id: str) -> None:
        """Refused("inUse") while a payment on it is open."""
        await self._cards.forget(card_id)

    async def refresh_cards(self) -> None:
        await self._cards.refresh()

    # --- the open profile -----------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._orders.clear()
        self._scope = TaskScope()
        self._profile = profile

    def _on_open(self, rows: tuple[Intent, ...]) -> None:
        self.unresolved.set(tuple(row for row in rows if row.kind == "payment"))

    def _on_finished(self, row: Intent | None) -> None:
        if row is None or row.state is not IntentState.CONFIRMED:
            return
        for item in row.items:
            self._accounts.poke_balance(item.recipient)

    async def aclose(self) -> None:
        """Pays nothing more; what was sent belongs to `intents`."""
        await self._scope.aclose()
        await self._cards.aclose()
