"""TransferViewModel: form, review, 5 seconds or a code, then what the journal says."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.billing import Part
from kyivstar_desktop.domain.errors import AppError, Offline, Refused
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.domain.transfers import Transfer
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.transfer_form import Focus, Said, TransferFor, TransferForm
from kyivstar_desktop.viewmodels.transfer_state import TransferState, checked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.queue import Queue
    from kyivstar_desktop.services.transfers import Transfers

UNDO_S = 5
__all__ = ["Focus", "Said", "TransferFor", "TransferViewModel"]


class TransferViewModel(TransferForm):
    """One form is one key: any number of presses is one transfer."""

    def __init__(
        self,
        transfers: Transfers,
        accounts: Accounts,
        intents: Intents,
        *,
        clock: Clock,
        wanted: TransferFor | None = None,
        queue: Queue | None = None,
        parent: QObject | None = None,
    ) -> None:
        self._clock, self._intents = clock, intents
        self._key = new_key()
        self._counting: asyncio.Task[Any] | None = None
        self._unfollow: Callable[[], None] | None = None
        given = wanted or TransferFor()
        super().__init__(transfers, accounts, given, parent, queue=queue)
        self.enqueue = self.command(self._enqueue, ready=_can_queue)
        self.enqueue.failed.connect(self._not_sent)
        self.review = self.command(self._review, ready=_can_review)
        self.send = self.command(self._send, ready=_can_send)
        self.check_now = self.command(self._check, ready=_can_check)
        self.send.changed.connect(self._on_send)
        self.follow(transfers.open, self._on_open)
        self.on_dispose(self._stop_watching)
        if given.intent_id:
            self._watch(given.intent_id)

    def try_review(self) -> None:
        """Ctrl+Enter on the form: on, or every wrong thing is named and the first has the focus."""
        if self.state.queue.ready:
            self.enqueue()
        elif self.review() is None and self.state.page == "form":
            self.fold(pressed=True)
            self.effect.emit(Focus(self._first_wrong()))

    # --- steps ---
    def back(self) -> None:
        """From the review to the form with everything as it was typed."""
        self.take_back()
        self.fold(stage="form")
        self.effect.emit(Focus("sum"))

    def keep(self) -> None:
        """A transfer that looks repeated is meant."""
        self.fold(kept=True)

    def take_back(self) -> None:
        """Within the 5 seconds: nothing has left."""
        if self._inputs.countdown and self._counting is not None:
            self._counting.cancel()
            self.fold(countdown=0)

    def new(self) -> None:
        """An empty form with a new key; the sender stays."""
        self._stop_watching()
        self._key = new_key()
        self.fold(
            receiver="",
            sum_typed="",
            receiver_left=False,
            sum_left=False,
            stage="form",
            kept=False,
            pressed=False,
            trouble=None,
            intent=None,
        )
        self.ask_month()
        self.effect.emit(Focus("receiver"))

    def open_pending(self) -> None:
        """The transfer that the note speaks of."""
        if self.state.open_id:
            self._watch(self.state.open_id)

    async def _enqueue(self) -> None:
        """Without a connection: kept as an intention, sent only by a press of its own."""
        seen = checked(self._inputs)
        if seen.sender is None or seen.receiver is None or seen.amount is None:
            return
        item = self._queueing.item(
            Kind.TRANSFER,
            number=seen.receiver,
            sender=seen.sender.number,
            parts=(Part(seen.receiver, seen.amount),),
        )
        outcome, words = await self._queueing.add(item, self._inputs.queue)
        self.effect.emit(Said(words))
        if outcome == "added":
            self.new()

    async def _review(self) -> None:
        self.fold(stage="review", trouble=None)
        self.effect.emit(Focus("send"))

    async def _send(self) -> None:
        order = self._order()
        if order is None:
            return
        if not self._inputs.limits.needs_code(order.amount):
            await self._count_down()
        try:
            row = await self._transfers.send(order)
        except AppError as error:
            self._not_sent(error)
            return
        self._watch(row.id)
        self.ask_month()

    async def _count_down(self) -> None:
        self._counting = asyncio.current_task()
        for left in range(UNDO_S, 0, -1):
            self.fold(countdown=left)
            await self._clock.sleep(1.0)
        self._counting = None
        self.fold(countdown=0)

    def _order(self) -> Transfer | None:
        seen = checked(self._inputs)
        if seen.sender is None or seen.receiver is None or seen.amount is None:
            return None
        fee = self._inputs.limits.fee or ZERO
        bucket = self._transfers.bucket_of(seen.sender.number)
        return Transfer(self._key, seen.sender, seen.receiver, seen.amount, fee, bucket)

    def _not_sent(self, error: AppError) -> None:
        """Nothing was executed: the next try is a new act with a new key (contract 1.6)."""
        if isinstance(error, Offline):
            self._accounts.lost(error)
        self._key = new_key()
        limits, sent = self._inputs.limits, dict(self._inputs.sent)
        if isinstance(error, Refused):
            fee, left = error.detail.get("fee"), error.detail.get("left")
            if error.code == "feeChanged" and isinstance(fee, Money):
                limits = replace(limits, fee=fee)
            if error.detail.get("rule") == "transferMonthMax" and isinstance(left, Money):
                sent[self._inputs.sender] = limits.month_most - left
        self.fold(trouble=error, limits=limits, sent=sent)
        self._accounts.poke_balance(self._inputs.sender)

    async def _check(self) -> None:
        if self._inputs.intent is not None:
            await self._intents.check_now(self._inputs.intent.id)

    # --- news ---
    def _watch(self, intent_id: str) -> None:
        self._stop_watching()
        source = self._transfers.flow(intent_id)
        self._unfollow = source.subscribe(self._on_intent)
        self._on_intent(source.value)

    def _stop_watching(self) -> None:
        if self._unfollow is not None:
            self._unfollow()
            self._unfollow = None

    def _on_intent(self, row: Intent | None) -> None:
        if row is not None:
            self.fold(intent=row, trouble=None, countdown=0)

    def _on_send(self) -> None:
        if self.send.running != self._inputs.busy:
            self.fold(busy=self.send.running)

    def _on_open(self, rows: tuple[Intent, ...]) -> None:
        self.fold(open=rows)


def _can_review(state: TransferState) -> bool:
    return state.page == "form" and state.can_review


def _can_queue(state: TransferState) -> bool:
    return state.queue.ready


def _can_send(state: TransferState) -> bool:
    return state.page == "review" and state.can_send


def _can_check(state: TransferState) -> bool:
    return state.can_check
