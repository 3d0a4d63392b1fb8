"""The desk of batches: what is shown of each, and the rows that are in flight right now.

Rows in flight are intents, so that `intent_sending.Sender` moves them by the very rules of a
payment (T3-T9, T17). Nothing of a row stays here once it has been settled.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
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
        self._moves: dict[str, Counter[tuple[str, str]]] = {}  # not yet in `_kept`
        self._speaking = False
        self.editing = asyncio.Lock()  # of drafts: a row is judged, ticked or sealed, one at a time
        self.judged_at: dict[str, float] = {}  # when the person has last known the verdicts
        self.asked_at: dict[str, float] = {}  # of which moment a question that is open tells

    # --- batches --------------------------------------------------------------------------------
    async def load(self) -> None:
        for batch in await self.book.all():
            self._kept[batch.id] = batch
        self._speak()

    def put(self, batch: Batch) -> Batch:
        """As committed; told now, but with the next breath while it runs as it ran before."""
        self._moves.pop(batch.id, None)  # what was committed has them
        before = self._kept.get(batch.id)
        self._kept[batch.id] = batch
        if batch.runs and before is not None and before.runs:
            self._breathe()
        else:
            self._speak()
        return batch

    def drop(self, batch_id: str) -> None:
        self._kept.pop(batch_id, None)
        self._flows_of.pop(batch_id, None)
        self._speak()

    def batch(self, batch_id: str) -> Batch:
        """VaultLocked for one that is not of this profile."""
        if batch_id not in self._kept:
            raise VaultLocked
        self._fold(batch_id)
        return self._kept[batch_id]

    def batches(self) -> tuple[Batch, ...]:
        for batch_id in tuple(self._moves):
            self._fold(batch_id)
        return tuple(sorted(self._kept.values(), key=lambda one: -int(one.id)))

    def batch_flow(self, batch_id: str) -> Observable[Batch]:
        if batch_id not in self._flows_of:
            self._flows_of[batch_id] = Observable(self.batch(batch_id))
        return self._flows_of[batch_id]

    async def change(self, batch_id: str, **values: Any) -> Batch:
        """Commits members of a batch; the counts of its run stay as they are here."""
        if "tally" not in values and batch_id in self._kept:
            values["tally"] = self.batch(batch_id).tally
        committed = await self.book.change(batch_id, **values)
        moved = self._moves.pop(batch_id, None)
        self.put(committed)
        if moved:  # rows that moved while this was being written
            self._moves[batch_id] = moved
        return self.batch(batch_id)

    async def recount(self, batch_id: str, *, still: bool = False) -> Batch:
        """Counts the rows anew. While rows move the counts here are newer, unless all stand
        `still`.
        """
        batch = self.batch(batch_id)
        if batch.runs and not still:
            return batch
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
        tally = self.batch(batch_id).tally
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
        """Cheap, since every arrow of every row passes here: folded in before it is looked at."""
        batch_id = batch_of(row.id)
        if batch_id not in self._kept:
            return
        moves = self._moves.setdefault(batch_id, Counter())
        moves[_FIELD.get(old, ""), "rows"] -= 1
        moves[_FIELD.get(old, ""), "kopiykas"] -= row.amount.kopiykas
        moves[_FIELD.get(row.state, ""), "rows"] += 1
        moves[_FIELD.get(row.state, ""), "kopiykas"] += row.amount.kopiykas
        moves["attention", "rows"] += row.state is IntentState.REJECTED
        if row.state.final:
            seen = self._settled.setdefault(batch_id, deque())
            now = self.clock.monotonic()
            if seen and now - seen[-1][0] < SPOKEN_S:
                seen[-1] = (seen[-1][0], seen[-1][1] + 1)
            else:
                seen.append((now, 1))
        self._breathe()

    def _fold(self, batch_id: str) -> None:
        moves = self._moves.pop(batch_id, None)
        if moves and batch_id in self._kept:
            batch = self._kept[batch_id]
            self._kept[batch_id] = replace(batch, tally=moved_tally(batch.tally, moves))

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

    def tell(self) -> None:
        """What has moved, now and not with the next breath: the last row of a run was settled."""
        self._speak()

    def _speak(self) -> None:
        self.all.set(self.batches())
        for batch_id, flow in tuple(self._flows_of.items()):
            if batch_id in self._kept:
                flow.set(self._kept[batch_id])


def moved_tally(tally: Tally, moves: Mapping[tuple[str, str], int]) -> Tally:
    """The counts after the moves: by field of the tally, rows and kopiykas."""
    changed: dict[str, Any] = {"attention": tally.attention + moves.get(("attention", "rows"), 0)}
    for name in {name for name, _ in moves} - {"", "attention"}:
        count: Count = getattr(tally, name)
        rows, kopiykas = moves.get((name, "rows"), 0), moves.get((name, "kopiykas"), 0)
        changed[name] = count.plus(kopiykas, rows)
    return replace(tally, **changed)


def _nothing(_desk: Desk, _row: Intent) -> None:
    return
