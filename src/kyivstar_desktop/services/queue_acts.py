"""Sends a queued act the usual way: the same services, the same journal, the item's own key."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.billing import TopUp
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.domain.transfers import Transfer

if TYPE_CHECKING:
    from kyivstar_desktop.domain.queue import Queued
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.queue_terms import Conditions, Found, Ways

_S = IntentState


class QueuedActs:
    """Nothing here decides: whoever calls has asked the conditions and marked the item."""

    def __init__(self, ways: Ways, conditions: Conditions, intents: Intents) -> None:
        self._ways, self._conditions, self._intents = ways, conditions, intents

    async def send(self, item: Queued, found: Found) -> Intent | None:
        """Its row of the journal; None where the act has none (a switch, a rule's consent).

        Raises the AppError of a refusal, of a declined code or of a network that was not there:
        nothing has been done then, and the key has done its service.
        """
        if item.kind is Kind.TOPUP:
            return await self._top_up(item, found)
        if item.kind is Kind.TRANSFER:
            return await self._transfer(item, found)
        if item.kind is Kind.CANCEL:
            return await self._ways.orders.cancel(item.target, key=item.key, reason="queued")
        if item.kind is Kind.NEWSLETTER:
            await self._ways.personal.switch(item.target, on=item.on)
            return None
        if item.kind is Kind.RULE:
            await self._ways.rules.switch_on(item.target)
            return None
        order = found.order or self._conditions.order_now(item)
        price = found.terms.price
        return await self._ways.orders.place(replace(order, key=item.key, charge=price or ZERO))

    async def _top_up(self, item: Queued, found: Found) -> Intent:
        card = self._conditions.card(item)
        if card is None:
            raise Refused("invalidCard", {"field": ""})
        fee = found.terms.fee or ZERO
        order = TopUp(item.key, item.account, item.parts, card, fee)
        intent_id = await self._ways.payments.top_up(order)
        row = await self._left(intent_id)
        if row.state is _S.PLANNED:
            await self._intents.discard(intent_id)
        if row.state in {_S.PLANNED, _S.REJECTED, _S.CANCELLED}:
            raise self._intents.refusal(intent_id) or Refused(row.reason or "refused", status=409)
        return row

    async def _transfer(self, item: Queued, found: Found) -> Intent:
        sender = self._conditions.line_of(item.sender)
        if sender is None:
            raise Refused("notFound", status=404)
        part, transfers = item.parts[0], self._ways.transfers
        bucket = transfers.bucket_of(sender.number)
        fee = found.terms.fee or ZERO
        return await transfers.send(
            Transfer(item.key, sender, part.recipient, part.amount, fee, bucket)
        )

    async def _left(self, intent_id: str) -> Intent:
        """The row once it is no longer being sent."""
        flow = self._intents.flow(intent_id)
        left = asyncio.Event()

        def look(row: Intent) -> None:
            if row.state is not _S.SENDING:
                left.set()

        undo = flow.subscribe(look)
        try:
            if flow.value.state is _S.SENDING:
                await left.wait()
        finally:
            undo()
        return flow.value
