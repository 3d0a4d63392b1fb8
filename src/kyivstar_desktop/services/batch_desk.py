"""The desk of batches: what is shown of each, and the rows that are in flight right now.

Rows in flight are intents, so that `intent_sending.Sender` moves them by the very rules of a
payment (T3-T9, T17). Nothing of a row stays here once it has been settled.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from kyivstar_desktop.domain.batch import Batch, Count, Pace, Tally
from kyivstar_desktop.domain.errors import VaultLocked
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.services.intent_desk import Desk
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.services.ports import Clock, Journal
    from kyivstar_desktop.services.ports.batch import BatchBook

SPOKEN_S = 0.2  # numbers update at most five times a second
PACE_S = 10.0
_FIELD = {
    IntentState.PLANNED: "planned",
    IntentState.SENDING: "sending",
    IntentState.UNKNOWN: "unknown",
    IntentState.PROCESSING: "sending",
    IntentState.CONFIRMED: "confirmed",
    IntentState.REJECTED: "rejected",
    IntentState.CANCELLED: "cancelled",
    IntentState.HANDED: "handed",
}


def batch_of(intent_id: str) -> str:
    """The batch of a row in flight."""
    return intent_id.removeprefix("b").partition(".")[0]


class _Rows:
    """The part of the `Journal` port that a desk uses, over the rows of batches."""

    def __init__(self, book: BatchBook) -> None:
        self._book = book

    async def move(self, intent: Intent, to: IntentState, **more: Any) -> Intent:
        return await self._book.move(intent, to, **more)

    async def get(self, intent_id: str) -> Intent | None:
        return await self._book.get_row(intent_id)


class BatchDesk(Desk):
    """`all` newest first; `flow` of each batch. Both speak at once when a state changes, else at
    most five times a second.
    """

    def __init__(self, book: BatchBook, clock: Clock) -> None:
        super().__init__(cast("Journal", _Rows(book)), clock, _nothing)
        self.book = book
        self.all: Observable[tuple[Batch, ...]] = Observable(())
        self._kept: dict[str, Batch] = {}
        self._flows_of: dict[str, Observable[Batch]] = {}
        self._settled: dict[str, deque[tuple[float, int]]] = {}
        self._speaking = False

    # --- batches --------------------------------------------------------------------------------
    async def load(self) -> None:
        for batch in await self.book.all():
            self._kept[batch.id] = batch
        self._speak()

    def put(self, batch: Batch) -> Batch:
        """As committed; told now, but the figures of a run only with the next breath."""
        before = self._kept.get(batch.id)
        self._kept[batch.id] = batch
        moved = before is None or before.state is not batch.state or before.cause != batch.cause
        if moved or not batch.runs:
            self._speak()
        else:
            self._breathe()
        return batch

    def drop(self, batch_id: str) -> None:
        self._kept.pop(batch_id, None)
        self._flows_of.pop(batch_id, None)
        self._speak()

    def batch(self, batch_id: str) -> Batch:
        """VaultLocked for one that is not of this profile."""
        if batch_id not in self._kept:
            raise VaultLocked
        return self._kept[batch_id]

    def batches(self) -> tuple[Batch, ...]:
        return tuple(sorted(self._kept.values(), key=lambda one: -int(one.id)))

    def batch_flow(self, batch_id: str) -> Observable[Batch]:
        if batch_id not in self._flows_of:
            self._flows_of[batch_id] = Observable(self.batch(batch_id))
        return self._flows_of[batch_id]

    async def change(self, batch_id: str, **values: Any) -> Batch:
        """Commits members of a batch; the counts of its run stay as they are here."""
        if "tally" not in values and batch_id in self._kept:
            values["tally"] = self._kept[batch_id].tally
        return self.put(await self.book.change(batch_id, **values))

    async def recount(self, batch_id: str) -> Batch:
        return self.put(await self.book.recount(batch_id))

    def pace(self, batch_id: str) -> Pace:
        """Settled rows a second over the last ten seconds."""
        seen = self._settled.get(batch_id)
        if not seen or batch_id not in self._kept:
            return Pace()
        now = self.clock.monotonic()
        while seen and now - seen[0][0] > PACE_S:
            seen.popleft()
        span = now - seen[0][0] if seen else 0.0
        if span < SPOKEN_S:
            return Pace()
        rate = sum(count for _, count in seen) / span
        tally = self._kept[batch_id].tally
        left = tally.planned.rows + tally.sending.rows + tally.unknown.rows
        return Pace(rate, left / rate if rate > 0 else None)

    # --- rows in flight -------------------------------------------------------------------------
    def take(self, row: Intent) -> Intent:
        """A row as the journal has it, before it moves."""
        self.rows[row.id] = row
        return row

    def show(self, row: Intent) -> None:
        before = self.rows.get(row.id)
        self.rows[row.id] = row
        if before is not None and before.state is not row.state:
            self._count(row, before.state)

    def forget(self, intent_id: str) -> None:
        """It is settled, or waits in the journal to be asked about."""
        for memory in (self.rows, self.refusals, self.challenges, self._sent, self._since):
            cast("dict[str, Any]", memory).pop(intent_id, None)

    async def report(self, row: Intent, seen: Any) -> Intent:
        moved = await super().report(row, seen)
        return self.rows.get(row.id, moved)

    def _count(self, row: Intent, old: IntentState) -> None:
        batch = self._kept.get(batch_of(row.id))
        if batch is None:
            return
        tally = moved_tally(batch.tally, old, row)
        self._kept[batch.id] = replace(batch, tally=tally)
        if row.state.final:
            seen = self._settled.setdefault(batch.id, deque())
            now = self.clock.monotonic()
            if seen and now - seen[-1][0] < SPOKEN_S:
                seen[-1] = (seen[-1][0], seen[-1][1] + 1)
            else:
                seen.append((now, 1))
        self._breathe()

    # --- speaking -------------------------------------------------------------------------------
    def _breathe(self) -> None:
        if self._speaking or self.scope.closed:
            return
        self._speaking = True
        self.scope.start(self._speak_later(), name="speak of batches")

    async def _speak_later(self) -> None:
        try:
            await self.clock.sleep(SPOKEN_S)
        finally:
            self._speaking = False
        self._speak()

    def _speak(self) -> None:
        self.all.set(self.batches())
        for batch_id, flow in tuple(self._flows_of.items()):
            if batch_id in self._kept:
                flow.set(self._kept[batch_id])


def moved_tally(tally: Tally, old: IntentState, row: Intent) -> Tally:
    """The counts after one row has gone from `old` to the state it is in."""
    changed: dict[str, Any] = {}
    sums: Mapping[str, int] = {_FIELD.get(old, ""): -1, _FIELD.get(row.state, ""): 1}
    if len(sums) < 2:  # the same field
        return tally
    for name, sign in sums.items():
        if name:
            count: Count = getattr(tally, name)
            changed[name] = count.plus(sign * row.amount.kopiykas, sign)
    if row.state is IntentState.REJECTED:
        changed["attention"] = tally.attention + 1
    return replace(tally, **changed)


def _nothing(_desk: Desk, _row: Intent) -> None:
    return
