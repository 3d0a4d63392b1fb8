"""Papers made from the history: the receipt of one top-up, the itemised bill of a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import (
    from_us,
    language,
    present_moment,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText
from kyivstar_desktop.viewmodels.presenting.rows import cause_sum, present_row
from kyivstar_desktop.viewmodels.presenting.sums import money_in_words
from kyivstar_desktop.viewmodels.why_state import channel_words

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.viewmodels.history_state import HistoryState

translate = QCoreApplication.translate


def row_receipt(item: HistoryItem, *, demo: bool) -> ReceiptText:
    """Of a top-up that lies in the history, wherever it was paid."""
    row, when = present_row(item), from_us(item.time_us)
    amount = item.delta or cause_sum(item) or item.delta
    whom = item.detail if item.detail.startswith("+") else item.line
    payment = item.payment_id or item.cause.payment_id
    facts = (
        (translate("Receipt", "Date"), present_moment(when)),
        (translate("Receipt", "Operation"), item.id),
        (translate("Why", "Payment"), payment),
        (translate("Why", "How"), channel_words(item.cause.channel)),
    )
    return ReceiptText(
        title=translate("Receipt", "Top-up receipt"),
        ribbon=translate("Receipt", "DEMO: not real money") if demo else "",
        heads=(
            translate("Receipt", "Number"),
            translate("History", "Operation"),
            translate("Receipt", "Amount"),
        ),
        rows=((present_number(whom), row.title, present_money(amount)),),
        facts=tuple(fact for fact in facts if fact[1]),
        totals=((translate("Receipt", "Total"), present_money(amount)),),
        in_words=money_in_words(amount, language()),
        file_name=f"kyivstar-{when:%Y-%m-%d}-{item.id[-8:]}.pdf",
    )


def itemised_bill(state: HistoryState, number: str, now: datetime, *, demo: bool) -> ReceiptText:
    """What is on screen, by kind: the operator's own bill is another paper, and it says so."""
    return ReceiptText(
        title=translate("Receipt", "Itemised charges"),
        ribbon=translate("Receipt", "DEMO: not real money") if demo else "",
        heads=(
            translate("History", "Operation"),
            translate("History", "Category"),
            translate("Receipt", "How many"),
            translate("Receipt", "Amount"),
        ),
        rows=tuple((one.title, one.category, one.count, one.amount) for one in state.kinds),
        facts=(
            (translate("Receipt", "Number"), present_number(number)),
            (translate("History", "Period"), state.period_text),
            (translate("Receipt", "Made"), present_moment(now)),
        ),
        totals=((translate("Receipt", "In all"), state.totals_text),),
        in_words=translate(
            "Receipt", "Made from the history on this computer; it is not the operator's bill."
        ),
        file_name="kyivstar-bill.pdf",
    )
