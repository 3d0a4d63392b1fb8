"""Rows whose answer was lost: asked by their keys in lists of a hundred, then sent again under the
same key where the operator knows of none (T16-T20). Reconciliation of a batch that has ended.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import (
    AppError,
    NotAllowed,
    StorageTrouble,
    TimedOut,
    VaultLocked,
)
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.services.batch_desk import batch_of
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.intent_sending import WORST
from kyivstar_desktop.services.money_rules import is_ours, resolve_delay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.intent_sending import Sender
    from kyivstar_desktop.services.ports.batch import BatchPort, Work

log = logging.getLogger("money")
LIST = 100  # keys in one question (docs/contract.md 3.6)
HAND_OVER = timedelta(hours=24)
OPEN = (IntentState.UNKNOWN, IntentState.PROCESSING, IntentState.SENDING)
OLD_S = 10.0
FIRST_ASK_S = 2.0


class Asker:
    """One follower a batch, as long as it has rows to ask about. `wake` asks now."""

    def __init__(
        self,
        desk: BatchDesk,
        port: BatchPort,
        accounts: Accounts,
        sender: Sender,
        jitter: Callable[[], float],
    ) -> None:
        self._desk, self._port, self._accounts = desk, port, accounts
        self._sender, self._jitter = sender, jitter
        self._wakes: dict[str, asyncio.Event] = {}
        self._following: set[str] = set()
        self._rounds: dict[str, asyncio.Lock] = {}
        self._again: set[str] = set()

    def wake(self, batch_id: str) -> None:
        """Rows of this batch wait to be asked about; the first question comes two seconds on."""
        self._again.add(batch_id)
        if batch_id not in self._following and not self._desk.scope.closed:
            self._following.add(batch_id)
            self._desk.scope.start(self._follow(batch_id), name="ask about rows")

    def hurry(self, batch_id: str | None = None) -> None:
        """Asks now: the operator is back, or a person has pressed."""
        for one in tuple(self._following):
            if batch_id in {None, one}:
                self._wakes.setdefault(one, asyncio.Event()).set()

    async def settled(self, batch_id: str, stopped: Callable[[], bool]) -> None:
        """Returns once no row of the batch has been unknown for over ten seconds, or `stopped`."""
        asked = 0
        while not stopped() and await self._old(batch_id):
            self.wake(batch_id)
            if await self.round(batch_id):
                asked = 0
            if await self._old(batch_id):
                await self._pause(batch_id, max(resolve_delay(asked, self._jitter()), 1.0))
                asked += 1

    async def _old(self, batch_id: str) -> bool:
        now = self._desk.clock.now()
        for state in (IntentState.UNKNOWN, IntentState.SENDING):
            rows = await self._desk.book.work(batch_id, state, limit=1)
            for work in rows:
                sent = work.intent.last_sent_at or work.intent.created_at
                if (now - sent).total_seconds() > OLD_S:
                    return True
        return False

    # --- the follower ---------------------------------------------------------------------------
    async def _follow(self, batch_id: str) -> None:
        asked = 0
        try:
            await self._pause(batch_id, FIRST_ASK_S)
            while not self._desk.scope.closed:
                self._again.discard(batch_id)
                try:
                    moved = await self.round(batch_id)
                    left = await self.left(batch_id)
                except VaultLocked:
                    return
                if not left and batch_id not in self._again:
                    return
                asked = 0 if moved else asked + 1
                await self._pause(batch_id, resolve_delay(max(asked, 1), self._jitter()))
        finally:
            self._following.discard(batch_id)

    async def adopt(self, batch_id: str) -> None:
        """Rows that nobody holds, as the disk took no end of theirs: unknown (T9)."""
        after = 0
        while rows := await self._desk.book.work(
            batch_id, IntentState.SENDING, after=after, limit=LIST
        ):
            after = rows[-1].n
            for work in rows:
                if work.intent.id not in self._desk.rows:
                    await self._adopted(work.intent)

    async def _adopted(self, row: Intent) -> None:
        self._desk.take(row)
        try:
            changes = {"next_ask_at": self._desk.clock.now()}
            await self._desk.move(row, IntentState.UNKNOWN, changes, detail="left by us")
        except StorageTrouble as trouble:
            if trouble.kind != "busy":  # else whoever held it has just come to its end
                raise
        finally:
            self._desk.forget(row.id)

    async def left(self, batch_id: str, *, sending: bool = False) -> bool:
        """Whether rows wait for the operator's word; `sending`: or for their answer."""
        for state in OPEN if sending else OPEN[:2]:
            if await self._desk.book.work(batch_id, state, limit=1):
                return True
        return False

    async def _pause(self, batch_id: str, seconds: float) -> None:
        event = self._wakes.setdefault(batch_id, asyncio.Event())
        try:
            await within(self._desk.clock, seconds, event.wait())
        except TimedOut:
            return
        finally:
            event.clear()

    async def round(self, batch_id: str) -> int:
        """Asks about every row once; how many rows moved. One round at a time."""
        async with self._rounds.setdefault(batch_id, asyncio.Lock()):
            moved = 0
            for state in (*OPEN[:2], IntentState.HANDED):
                after = 0
                while rows := await self._desk.book.work(batch_id, state, after=after, limit=LIST):
                    after = rows[-1].n
                    try:
                        moved += await self._ask(rows)
                    except AppError as error:
                        self._accounts.lost(error)
                        log.info("batch.ask_failed", extra={"error": type(error).__name__})
                        return moved
            return moved

    async def _ask(self, rows: Iterable[Work]) -> int:
        known = self._desk.rows  # what stands there is in somebody's hands this moment
        waiting = [self._desk.take(w.intent) for w in rows if w.intent.id not in known]
        try:
            found, can_ask = await self._found(waiting)
            steps = (self._step(row, found.get(row.key), can_ask=can_ask) for row in waiting)
            ends = await asyncio.gather(*steps, return_exceptions=True)
            for end in ends:
                if isinstance(end, BaseException) and not isinstance(end, AppError):
                    raise end
            states = {row.id: row.state for row in waiting}
            return sum(self._desk.rows[i].state is not state for i, state in states.items())
        finally:
            for row in waiting:
                self._desk.forget(row.id)

    async def _found(self, rows: list[Intent]) -> tuple[Mapping[str, PaymentSeen], bool]:
        """(what the operator knows, whether it has such a question)."""
        try:
            found = await self._port.found(rows)
        except NotAllowed:
            return {}, False
        self._accounts.reached()
        return found, True

    async def _step(self, row: Intent, seen: PaymentSeen | None, *, can_ask: bool) -> None:
        desk = self._desk
        if seen is not None:
            if is_ours(row, seen):
                await desk.report(row, seen)
            else:
                log.warning("intent.mismatch", extra={"intent": row.id})
        elif row.state is IntentState.UNKNOWN:
            await self._not_found(row, can_ask=can_ask)
        await self._hand_over(desk.rows[row.id])

    async def _not_found(self, row: Intent, *, can_ask: bool) -> None:
        """While the batch goes on the same bytes go again (T17). While it stands nothing does: a
        row that can still go waits for the press, and who has stopped it wants the proof (T18).
        """
        sender, desk = self._sender, self._desk
        batch = desk.batch(batch_of(row.id))
        goes = batch.runs or batch.waits_network
        may = (can_ask or sender.profile is not WORST) and sender.may_resend(row)
        if goes and may:
            await self._again_sent(row)
        elif can_ask and sender.is_never_arrived(desk, row) and (goes or not _waits(batch, may)):
            changes = {"reason": "neverArrived", "done_at": desk.clock.now()}
            await desk.move(row, IntentState.REJECTED, changes)

    async def _again_sent(self, row: Intent) -> None:
        turn = self._sender.turn(lambda: True)
        try:
            await self._sender.transmit(self._desk, row, turn=turn)
        finally:
            turn.give()

    async def _hand_over(self, row: Intent) -> None:
        """T19: 24 h without a proof."""
        if row.state not in OPEN[:2]:
            return
        if self._desk.clock.now() - (row.last_sent_at or row.created_at) >= HAND_OVER:
            await self._desk.move(row, IntentState.HANDED)


def _waits(batch: Batch, may: bool) -> bool:  # noqa: FBT001 one fact of the row
    """Whether a row that may be sent again waits for the batch to go on."""
    return may and batch.state is not State.STOPPED and not batch.state.ended


# --- the end --------------------------------------------------------------------------------------
async def reconcile(desk: BatchDesk, port: BatchPort, batch: Batch) -> tuple[str, ...]:
    """What of the journal does not equal the operator's list, to the kopiyka; () is "all does".

    Words: `missing KEY`, `sum KEY`, `extra KEY`. AppError: the operator could not be asked.
    """
    theirs: dict[str, int] = {}
    async for page in port.credited(batch.grant_id):
        theirs.update({key: amount.kopiykas for key, amount, done in page if done})
    wrong: list[str] = []
    after, elsewhere = 0, list[tuple[str, int]]()
    while rows := await desk.book.keys(batch.id, after=after):
        after = rows[-1][0]
        for _, key, kopiykas in rows:
            known = theirs.pop(key, None)
            if known is None:
                elsewhere.append((key, kopiykas))
            elif known != kopiykas:
                wrong.append(f"sum {key}")
    if elsewhere:  # rows of a grant before this one
        wrong += await _ask_again(desk, port, batch, dict(elsewhere))
    wrong += [f"extra {key}" for key in theirs]
    return tuple(wrong)


async def _ask_again(
    desk: BatchDesk, port: BatchPort, batch: Batch, keys: dict[str, int]
) -> list[str]:
    wrong: list[str] = []
    after = 0
    while rows := await desk.book.work(batch.id, IntentState.CONFIRMED, after=after, limit=LIST):
        after = rows[-1].n
        asked = [work.intent for work in rows if work.intent.key in keys]
        if not asked:
            continue
        found = await port.found(asked)
        for row in asked:
            seen = found.get(row.key)
            if seen is None:
                wrong.append(f"missing {row.key}")
            elif seen.amount != row.amount:
                wrong.append(f"sum {row.key}")
    return wrong
