"""Rows of the history for what this person paid for numbers of other people.

The operator lists a movement with the number whose balance moved. A top-up of somebody else's
number moves none of ours, so the person who paid would find no trace of it: its row is made from
the journal, where the payment lies already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.history import PAID_FOR_OTHER, Category, Cause, HistoryItem
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.intents import Intent


def paid_for_others(
    intents: Iterable[Intent], lines: Sequence[Line], number: str | None, title: str
) -> tuple[str, tuple[HistoryItem, ...]]:
    """(line the rows belong to, rows) of confirmed payments; `number` is the person's own.

    A row moves no balance of ours (`delta` ZERO); its sum is `cause.unit_price`, in kopiykas.
    """
    own = {line.number for line in lines} | {line.account for line in lines}
    home = number if number in own else lines[0].number
    rows = [
        _row(intent, n, home or "", title)
        for intent in intents
        if intent.kind == "payment" and intent.state is IntentState.CONFIRMED
        for n, item in enumerate(intent.items)
        if item.state is ItemState.CREDITED and item.recipient not in own
    ]
    return home or "", tuple(rows)


def _row(intent: Intent, n: int, home: str, title: str) -> HistoryItem:
    item = intent.items[n]
    at = intent.done_at or intent.last_sent_at or intent.created_at
    return HistoryItem(
        id=f"paid-{intent.id}-{item.n}",
        line=home,
        time_us=int(at.timestamp() * 1_000_000),
        reason=PAID_FOR_OTHER,
        category=Category.TOPUP,
        title=title,
        detail=item.recipient,
        delta=ZERO,
        before=None,
        after=None,
        cause=Cause(
            rule="payment",
            unit_price=item.amount,
            channel="desktop",
            peer=item.recipient,
            payment_id=intent.server_id,
        ),
        payment_id=intent.server_id,
    )
