"""The receipt of a payment as ready strings, for PDF, print and copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import (
    language,
    present_moment,
    present_money,
    present_number,
    unmasked,
)
from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText
from kyivstar_desktop.viewmodels.presenting.states import present_item
from kyivstar_desktop.viewmodels.presenting.sums import money_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.intents import Intent

translate = QCoreApplication.translate


@unmasked()
def make_receipt(intent: Intent, names: Mapping[str, str], *, demo: bool) -> ReceiptText:
    """Of a payment whose money was charged."""
    when = intent.done_at or intent.last_sent_at or intent.created_at
    number = intent.receipt or intent.server_id or intent.id
    facts = (
        (translate("Receipt", "Date"), present_moment(when)),
        (translate("Receipt", "Receipt no."), number),
        (translate("Receipt", "Paid by"), f"•••• {intent.source[-4:]}"),
        (translate("Receipt", "Payment key"), intent.key),
    )
    totals = (
        (translate("Receipt", "Amount"), present_money(intent.amount)),
        (translate("Receipt", "Fee"), present_money(intent.fee)),
        (translate("Receipt", "Total"), present_money(intent.total)),
    )
    return ReceiptText(
        title=translate("Receipt", "Top-up receipt"),
        ribbon=translate("Receipt", "DEMO: not real money") if demo else "",
        heads=(
            translate("Receipt", "Number"),
            translate("Receipt", "Name"),
            translate("Receipt", "State"),
            translate("Receipt", "Amount"),
        ),
        rows=tuple(
            (
                present_number(item.recipient),
                names.get(item.recipient, ""),
                present_item(item.state)[0],
                present_money(item.amount),
            )
            for item in intent.items
        ),
        facts=facts,
        totals=totals,
        in_words=money_in_words(intent.total, language()),
        file_name=f"kyivstar-{when:%Y-%m-%d}-{number}.pdf",
    )
