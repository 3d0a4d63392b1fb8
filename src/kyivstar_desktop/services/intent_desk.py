"""The desk of one open profile: its journal, the rows not final, and the one way to move them."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.services.money_rules import (
    arrows_to,
    reported_changes,
    reported_items,
    reported_state,
)
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kyivstar_desktop.domain.billing import CodeChallenge, PaymentSeen
    from kyivstar_desktop.domain.intents import IntentItem
    from kyivstar_desktop.services.ports import Clock, Journal

log = logging.getLogger("money")


class Desk:
    """Rows as committed. Every change goes through `move` under the row's lock."""

    def __init__(
        self, journal: Journal, clock: Clock, changed: Callable[[Desk, Intent], None]
    ) -> None:
        self.journal, self.clock = journal, clock
        self.scope = TaskScope()
        self.rows: dict[str, Intent] = {}
        self.challenges: dict[str, CodeChallenge] = {}
        self.refusals: dict[str, AppError] = {}
        self.trouble: Observable[AppError | None] = Observable(None)
        self._flows: dict[str, Observable[Intent]] = {}
        self._locks: dict[str, asyncio.Lock] = {}
        self._since: dict[str, float] = {}
        self._sent: dict[str, float] = {}
        self._changed = changed

    # --- looking --------------------------------------------------------------------------------
    def open_rows(self) -> tuple[Intent, ...]:
        """Every row that is not final, oldest first."""
        rows = [row for row in self.rows.values() if not row.state.final]
        return tuple(sorted(rows, key=lambda row: (row.created_at, row.id)))

    def flow(self, intent_id: str) -> Observable[Intent]:
        """KeyError for a row that was never shown."""
        return self._flows[intent_id]

    def lock(self, intent_id: str) -> asyncio.Lock:
        return self._locks.setdefault(intent_id, asyncio.Lock())

    def waited_s(self, row: Intent) -> float:
        """Seconds in the present state, as far as this run of the program has seen."""
        return self.clock.monotonic() - self._since.get(row.id, self.clock.monotonic())

    def since_sent_s(self, row: Intent) -> float:
        """Seconds since the last send: by the monotonic clock, after a restart by the wall."""
        if row.id in self._sent:
            return self.clock.monotonic() - self._sent[row.id]
        sent = row.last_sent_at or row.created_at
        return (self.clock.now() - sent).total_seconds()

    # --- writing --------------------------------------------------------------------------------
    def show(self, row: Intent) -> None:
        """Takes a committed row in and tells those who watch it."""
        before = self.rows.get(row.id)
        if before is None or before.state is not row.state:
            self._since[row.id] = self.clock.monotonic()
        self.rows[row.id] = row
        if row.id in self._flows:
            self._flows[row.id].set(row)
        else:
            self._flows[row.id] = Observable(row)
        self._changed(self, row)

    async def move(
        self,
        row: Intent,
        to: IntentState,
        changes: Mapping[str, Any] | None = None,
        *,
        items: Sequence[IntentItem] | None = None,
        error: AppError | None = None,
        detail: str = "",
    ) -> Intent:
        """Commits one arrow. StorageTrouble: nothing moved, and `trouble` says so."""
        status = getattr(error, "status", None)
        detail = type(error).__name__ if error is not None else detail
        try:
            moved = await self.journal.move(
                row, to, changes=changes, items=items, http_status=status, detail=detail
            )
        except StorageTrouble as trouble:
            await self._stumbled(row, trouble)
            raise
        self.trouble.set(None)
        log.info(
            "intent.arrow",
            extra={"intent": row.id, "came": row.state, "went": to, "attempt": moved.attempt},
        )
        if error is not None and to is not IntentState.UNKNOWN:
            self.refusals[row.id] = error
        if to is IntentState.SENDING:
            self._sent[row.id] = self.clock.monotonic()
        self.show(moved)
        return moved

    async def _stumbled(self, row: Intent, trouble: StorageTrouble) -> None:
        """`busy`: somebody moved it first, so it is read again; else the disk is at fault."""
        if trouble.kind != "busy":
            self.trouble.set(trouble)
            return
        fresh = await self.journal.get(row.id)
        if fresh is not None:
            self.show(fresh)

    async def report(self, row: Intent, seen: PaymentSeen) -> Intent:
        """Puts the row where the operator says it is; stays where the table has no way."""
        self._take_code(row, seen)
        target = reported_state(row, seen)
        items = reported_items(row, seen)
        changes = reported_changes(row, seen, target, self.clock.now(), _code_life(seen))
        for step in arrows_to(row.state, target):
            last = step is target
            row = await self.move(
                row, step, changes if last else None, items=items if last else None
            )
        if row.items != items:
            self.show(replace(row, items=items))  # shown at once, written with the next arrow
        return self.rows[row.id]

    def _take_code(self, row: Intent, seen: PaymentSeen) -> None:
        if seen.code is not None:
            asked = replace(seen.code, asked_mono=self.clock.monotonic())
            self.challenges[row.id] = asked


def _code_life(seen: PaymentSeen) -> timedelta:
    return timedelta(seconds=seen.code.expires_in_s if seen.code is not None else 0)
