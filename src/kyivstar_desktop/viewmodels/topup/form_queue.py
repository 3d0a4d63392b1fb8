"""The form of a top-up without a connection: kept as an intention, never as a payment."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.viewmodels.presenting.states import present_card
from kyivstar_desktop.viewmodels.topup.form_divided import DividedForm
from kyivstar_desktop.viewmodels.topup.form_page import OpenBank, Said
from kyivstar_desktop.viewmodels.topup.form_state import RowInput

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.topup.form_page import TopUpState


class QueueingForm(DividedForm):
    """A saved card only: of a new one nothing is kept (product N15)."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.enqueue = self.command(self._enqueue, ready=_can_queue)

    def choose_until(self, until: str) -> None:
        """«Не пізніше» of what is put into the queue."""
        known = self._queueing.chosen(self._inputs.form.queue, until)
        self._form(replace(self._inputs.form, queue=known))

    def open_bank(self) -> None:
        """The bank's page of the payment on its way, once more."""
        flow = self._inputs.flow
        if flow is not None and flow.intent.bank_url:
            self.effect.emit(OpenBank(flow.intent.bank_url))

    async def _enqueue(self) -> None:
        """Without a connection: kept as an intention, sent only by a press of its own."""
        i = self._inputs.form
        card = next((c for c in i.saved if c.id == i.method), None)
        parts = tuple(r.part for r in self.state.form.rows if r.part is not None)
        line = self._accounts.current.value
        if card is None or not parts:
            return
        item = self._queueing.item(
            Kind.TOPUP,
            number=parts[0].recipient,
            names=(present_card(card),),
            parts=parts,
            account=line.account if line is not None else "",
            card=card.id,
        )
        outcome, words = await self._queueing.add(item, i.queue)
        self.effect.emit(Said(words))
        if outcome == "added":
            self._key = str(uuid.uuid4())
            rows = (RowInput(max(row.id for row in i.rows) + 1),)
            self._form(replace(i, rows=rows, pressed=False, repeats=frozenset()))


def _can_queue(state: TopUpState) -> bool:
    return state.page == "form" and state.form.queue.ready
