"""Acts of the tariffs page: choosing, the review, the order, its cancel, the early start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, Offline
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.domain.tariffs import START_NOW
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.queueing import Queueing
from kyivstar_desktop.viewmodels.tariffs_change import end_of
from kyivstar_desktop.viewmodels.tariffs_columns import TariffColumns
from kyivstar_desktop.viewmodels.tariffs_inputs import (
    END,
    NOW,
    Draft,
    Inputs,
    shown_ids,
)
from kyivstar_desktop.viewmodels.tariffs_state import (
    TariffsState,
    derive_tariffs,
    pending_tariff,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.orders import Preview
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.queue import Queue

translate = QCoreApplication.translate
COUNT_S = 5


class TariffActs(TariffColumns):
    """`effect` emits words for a toast; `top_up(number, amount)` goes up to the shell."""

    def __init__(
        self,
        orders: Orders,
        accounts: Accounts,
        clock: Clock,
        top_up: Callable[[str, Money | None], None],
        parent: QObject | None = None,
        *,
        queue: Queue | None = None,
    ) -> None:
        super().__init__(Inputs(now=accounts.operator_now()), derive_tariffs, parent)
        self._orders, self._accounts = orders, accounts
        self._clock, self._top_up = clock, top_up
        self._queueing = Queueing(queue, accounts)
        self._key = new_key()
        self._ask_both = self.command(self._preview_both, restart=True)
        self.review = self.command(self._review, ready=_can_review)
        self.confirm = self.command(self._confirm, ready=_can_confirm, restart=True)
        self.cancel_pending = self.command(self._cancel, ready=lambda s: s.pending.can_cancel)
        self.enqueue = self.command(self._enqueue, ready=_can_queue)
        for command in (self.review, self.confirm, self.enqueue):
            command.failed.connect(self._on_refused)
        self.cancel_pending.failed.connect(self._on_not_cancelled)

    # --- changing -------------------------------------------------------------------------------
    def choose(self, ident: str) -> None:
        """What a move to this tariff would do; it becomes a column."""
        one = self._inputs.find(ident)
        if one is None or not self._inputs.can_move_to(one):
            return
        if ident not in shown_ids(self._inputs):
            self.compare_with(ident)
        when = END if end_of(self._inputs) is not None else NOW
        self._begin(Draft(offering=ident, when=when))

    def start_early(self) -> None:
        """P7: the next package today."""
        self._begin(Draft(act="start", offering=START_NOW, when=NOW))

    def choose_when(self, when: str) -> None:
        self.fold(draft=replace(self._inputs.draft, when=when, agreed=False, error=None))

    def agree(self, on: bool) -> None:  # noqa: FBT001 a check's slot
        self.fold(draft=replace(self._inputs.draft, agreed=on))

    def back(self) -> None:
        """From the review to the choice, from the choice to nothing chosen."""
        draft = self._inputs.draft
        if draft.stage == "sending":
            return
        if draft.stage:
            self.fold(draft=replace(draft, stage="", seen=None, before=None, error=None))
        else:
            self.fold(draft=Draft())

    def cover(self) -> None:
        """Tops up by exactly what is missing."""
        panel, line = self.state.panel, self._inputs.line
        if panel is not None and panel.cover is not None and line is not None:
            self._top_up(line.number, panel.cover)

    def _begin(self, draft: Draft) -> None:
        if self._inputs.draft.stage != "sending":
            self._key = new_key()
            self.fold(draft=replace(draft, asking=True))
            self._ask_both()

    # --- work -------------------------------------------------------------------------------------
    def _order(self, when: str) -> NewOrder:
        i = self._inputs
        line, draft = i.line, i.draft
        act = Act.CHANGE_TARIFF if draft.act == "tariff" else Act.CONNECT
        end = draft.start if draft.stage else end_of(i)
        start = end if when == END else None
        name = line.id if line is not None else ""
        customer = line.customer if line is not None else ""
        return NewOrder(self._key, act, name, customer, draft.offering, start=start)

    async def _preview_both(self) -> None:
        draft = self._inputs.draft
        moments = [NOW] if draft.act == "start" or end_of(self._inputs) is None else [END, NOW]
        found: dict[str, Preview] = {}
        errors: dict[str, AppError] = {}
        for when in moments:
            try:
                found[when] = await self._seen(self._order(when))
            except AppError as error:
                errors[when] = error
        now = self._inputs.draft
        if now.offering == draft.offering and now.act == draft.act:
            by_end, by_now = found.get(END), found.get(NOW)
            self.fold(draft=replace(now, by_end=by_end, by_now=by_now, errors=errors, asking=False))

    async def _seen(self, order: NewOrder) -> Preview:
        """By the operator; without a connection by the price list, marked as an estimate."""
        if self._inputs.queues:
            return self._orders.estimate(order)
        try:
            return await self._orders.preview(order)
        except Offline as error:
            self._accounts.lost(error)  # the page then asks its price list
            raise

    async def _enqueue(self) -> None:
        """Without a connection: kept as an intention, sent only by a press of its own."""
        i, draft = self._inputs, self._inputs.draft
        target, line = i.find(draft.offering), i.line
        if target is None or line is None:
            return
        when = NOW if draft.act == "start" else draft.when
        item = self._queueing.item(
            Kind.CONNECT if draft.act == "start" else Kind.TARIFF,
            number=line.number,
            names=(target.name,),
            order=self._order(when),
            at_end=when == END,
        )
        outcome, words = await self._queueing.add(item, i.queue)
        if outcome == "added":
            self.fold(draft=Draft())
        self.effect.emit(words)

    def choose_until(self, until: str) -> None:
        """«Не пізніше» of what is put into the queue."""
        self.fold(queue=self._queueing.chosen(self._inputs.queue, until))

    async def _review(self) -> None:
        """The operator is asked once more: what is confirmed is what is true now."""
        draft = self._inputs.draft
        when = NOW if draft.act == "start" else draft.when
        start = end_of(self._inputs) if when == END else None
        draft = replace(draft, stage="review", seen=None, before=None, start=start)
        self.fold(draft=replace(draft, asking=True, error=None))
        seen = await self._orders.preview(self._order(when))
        now = self._inputs.draft
        if now.stage == "review" and now.offering == draft.offering:
            self.fold(draft=replace(now, seen=seen, asking=False))

    async def _confirm(self) -> None:
        """Five seconds to think better of it, the price once more, then one order, one key."""
        for left in range(COUNT_S, 0, -1):
            counting = replace(self._inputs.draft, stage="counting", left_s=left, before=None)
            self.fold(draft=counting)
            await self._clock.sleep(1.0)
            if self._inputs.draft.stage != "counting":
                return
        draft = self._inputs.draft
        order = self._order(NOW if draft.act == "start" else draft.when)
        now = await self._orders.preview(order)
        if self._inputs.draft.stage != "counting":
            return
        if draft.seen is None or not now.agrees(draft.seen):
            self.fold(draft=replace(draft, stage="review", seen=now, before=draft.seen))
            return
        self.fold(draft=replace(draft, stage="sending"))
        total = now.total
        row = await self._orders.place(replace(order, charge=total) if total is not None else order)
        self._key = new_key()
        self.fold(draft=Draft())
        self.effect.emit(
            _done_text(draft) if row.state is IntentState.CONFIRMED else _unsure_text()
        )

    async def _cancel(self) -> None:
        order = pending_tariff(self._inputs)
        if order is None:
            return
        self.fold(cancelling=True, cancel_error=None)
        try:
            row = await self._orders.cancel(order.id, key=new_key())
        finally:
            self.fold(cancelling=False)
        done = row.state is IntentState.CONFIRMED
        text = translate("Tariffs", "The move is cancelled")
        self.effect.emit(text if done else _unsure_text())

    # --- news -------------------------------------------------------------------------------------
    def _on_orders(self) -> None:
        line = self._inputs.line
        ident = line.id if line is not None else ""
        pending = tuple(o for o in self._orders.pending(ident) if o.act is Act.CHANGE_TARIFF)
        unsure = any(row.source == ident for row in self._orders.unsure)
        self.fold(pending=pending, unsure=unsure)

    def _on_refused(self, error: AppError | None) -> None:
        """Back to the choice, with the reason; a new try is a new order."""
        if isinstance(error, Offline):
            self._accounts.lost(error)
            error = None if self._inputs.queues else error
        self._key = new_key()
        draft = replace(self._inputs.draft, stage="", seen=None, before=None, asking=False)
        draft = replace(draft, error=error)
        self.fold(draft=draft)

    def _on_not_cancelled(self, error: AppError) -> None:
        self.fold(cancel_error=error)


def _can_review(state: TariffsState) -> bool:
    return state.panel is not None and not state.panel.stage and state.panel.ready


def _can_queue(state: TariffsState) -> bool:
    return state.panel is not None and state.panel.queue.ready


def _can_confirm(state: TariffsState) -> bool:
    return state.panel is not None and state.panel.stage == "review" and state.panel.ready


def _unsure_text() -> str:
    return translate("Tariffs", "The outcome of an order is still being asked about")


def _done_text(draft: Draft) -> str:
    if draft.act == "start":
        return translate("Tariffs", "The next package is ordered")
    if draft.when == END:
        return translate("Tariffs", "The move is scheduled")
    return translate("Tariffs", "The move is ordered")
