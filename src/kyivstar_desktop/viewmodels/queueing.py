"""Adding to the offline queue from a form: its inputs, the term, what is said afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.queue import Kind, Queued, moment_of
from kyivstar_desktop.viewmodels.presenting.queueing import QueueInput, added_text, chosen_until

if TYPE_CHECKING:
    from typing import Any

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.queue import Queue


class Queueing:
    """`queue` None: a form that has no queue behind it (its button never shows)."""

    def __init__(self, queue: Queue | None, accounts: Accounts) -> None:
        self._queue, self._accounts = queue, accounts

    def input(self, line: Line | None = None, known: QueueInput | None = None) -> QueueInput:
        """As of now, for a number; the choice of `known` stays."""
        charge = line.next_charge.at if line is not None else None
        until = known.until if known is not None else ""
        now = self._accounts.operator_now()
        return QueueInput(self._queue is not None, now, charge, until)

    def chosen(self, known: QueueInput, until: str) -> QueueInput:
        return replace(known, until=until, now=self._accounts.operator_now())

    def item(self, kind: Kind, **fields: Any) -> Queued:
        """Id, key and conditions are filled in by the queue."""
        return Queued("", kind, "", self._accounts.operator_now(), **fields)

    async def add(self, item: Queued, known: QueueInput) -> tuple[str, str]:
        """(outcome, words): "added", "known" or "full". Raises the AppError of the store."""
        if self._queue is None:
            return "full", ""
        now = self._accounts.operator_now()
        term = moment_of(chosen_until(replace(known, now=now), item.kind), now, known.charge)
        made = replace(item, expires_at=term)
        outcome = await self._queue.add(made)
        return outcome, added_text(outcome, made)
