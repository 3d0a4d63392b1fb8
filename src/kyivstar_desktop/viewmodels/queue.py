"""QueueViewModel: the list of acts that wait; one, or all of them, is done by a press here."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import TimedOut
from kyivstar_desktop.domain.queue import Kind, Standing, Until, find, moment_of
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.queue_stand import Seen
from kyivstar_desktop.services.undo import Step
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.queueing import queued_title
from kyivstar_desktop.viewmodels.queue_state import (
    KEEP,
    Inputs,
    QueueState,
    derive_queue,
    ready_ids,
    standing_of,
)
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.queue import Queued, Terms
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.lock import LockState
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.queue import Queue
    from kyivstar_desktop.services.refresh import Loadable, Observable
    from kyivstar_desktop.services.undo import UndoStack

translate = QCoreApplication.translate
HOLD_S = 5
CODED = frozenset({Kind.TOPUP, Kind.RULE})
"""A code follows: no 5 seconds are needed to think again."""
SAID = frozenset({Standing.READY, Standing.CHANGED, Standing.REPEATED})
"""Where the conditions of now are what the button asks about."""


@dataclass(frozen=True, slots=True)
class OpenPayment:
    """Effect: the page on which the code of this payment is typed."""

    intent_id: str


@dataclass(frozen=True, slots=True)
class Undoable:
    """Effect: words about a local edit that can be taken back."""

    text: str


class QueueViewModel(ViewModel[Inputs, QueueState]):
    """Nothing is sent without a press here; leaving within the 5 seconds sends nothing."""

    def __init__(
        self,
        queue: Queue,
        accounts: Accounts,
        undo: UndoStack,
        clock: Clock,
        lock: Observable[LockState],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Inputs(accounts.operator_now()), derive_queue, parent)
        self._queue, self._accounts, self._undo, self._clock = queue, accounts, undo, clock
        self._taken_back = asyncio.Event()
        self.run = self.command(self._run)
        self.run_all = self.command(self._run_all, ready=_can_run_all)
        self.check = self.command(self._check, ready=_can_check)
        self.remove = self.command(self._remove)
        self.set_term = self.command(self._set_term)
        self.clear = self.command(self._clear, ready=_can_clear)
        for command in (self.run, self.run_all, self.check, self.remove, self.set_term, self.clear):
            command.failed.connect(self._on_trouble)
        self.check.changed.connect(self._on_checking)
        self.follow(queue.loaded, self._on_loaded)
        self.follow(queue.trouble, self._on_stuck)
        self.follow(queue.items, self._on_items)
        self.follow(queue.seen, self._on_seen)
        self.follow(queue.running, self._on_running)
        self.follow(accounts.lines, self._on_lines)
        self.follow(accounts.connection, self._on_connection)
        self.follow(lock, self._on_lock)
        self.scope.start(tick(clock, self._tick, every_s=15.0), name="queue.tick")
        queue.check_soon()

    # --- what the person says -------------------------------------------------------------------
    def press(self, ident: str) -> None:
        """The button of a row: does it, or opens where its code is typed."""
        row = next((row for row in self.state.rows if row.id == ident), None)
        if row is None or not row.can_act:
            return
        if row.act == "code":
            self.effect.emit(OpenPayment(self._seen(ident).intent))
        elif row.act == "run":
            self.run(ident)

    def ask_all(self) -> None:
        """Asks about all of them, with what they take together."""
        if self.state.can_run_all:
            self.fold(asking=True, trouble=None)

    def keep_waiting(self) -> None:
        """No to the question."""
        self.fold(asking=False)

    def take_back(self) -> None:
        """Within the 5 seconds: nothing has left."""
        self._taken_back.set()

    def stop(self) -> None:
        """Nothing more is begun; what has been sent goes its way."""
        self._queue.stop()

    # --- work -----------------------------------------------------------------------------------
    async def _run(self, ident: str) -> None:
        item = find(self._inputs.items, ident)
        if item is None:
            return
        seen, standing = self._seen(ident), standing_of(self._inputs, item)
        self.fold(trouble=None)
        if item.kind not in CODED and not await self._held((ident,)):
            return
        again = standing is Standing.REPEATED
        await self._queue.run(ident, self._agreed(item, seen), again=again)
        self._open_code(ident)

    async def _run_all(self) -> None:
        ids = ready_ids(self._inputs)
        agreed = {ident: self._seen(ident).terms for ident in ids}
        self.fold(asking=False, trouble=None)
        if await self._held(ids):
            await self._queue.run_all(agreed)

    async def _held(self, ids: tuple[str, ...]) -> bool:
        """Whether the 5 s passed without a second thought."""
        self._taken_back = asyncio.Event()
        taken = self._taken_back
        for left in range(HOLD_S, 0, -1):
            self.fold(held=ids, left_s=left)
            try:
                await within(self._clock, 1.0, taken.wait())
            except TimedOut:
                continue
            break
        self.fold(held=(), left_s=0)
        return not taken.is_set()

    def _agreed(self, item: Queued, seen: Seen) -> Terms:
        """What the person has just read on the row as what it takes; else what was read before."""
        return seen.terms if seen.terms is not None and seen.standing in SAID else item.promised

    def _open_code(self, ident: str) -> None:
        seen = self._seen(ident)
        if seen.standing is Standing.CODE and seen.intent:
            self.effect.emit(OpenPayment(seen.intent))

    async def _check(self) -> None:
        await self._queue.check()

    async def _remove(self, ident: str) -> None:
        item = await self._queue.remove(ident)
        if item is None or not item.waits:
            return
        text = translate("Queue", "Removed from the queue: %1").replace("%1", queued_title(item))

        async def back() -> None:
            await self._queue.restore(item)

        async def again() -> None:
            await self._queue.remove(ident)

        self._undo.push(Step(text, back, again))
        self.effect.emit(Undoable(text))

    async def _set_term(self, ident: str, choice: str) -> None:
        item = find(self._inputs.items, ident)
        if item is None or choice == KEEP:
            return
        now, was = self._accounts.operator_now(), item.expires_at
        until = moment_of(Until(choice), now, self._inputs.charges.get(item.number))
        await self._queue.set_term(ident, until)
        text = translate("Queue", "Another term: %1").replace("%1", queued_title(item))

        async def back() -> None:
            await self._queue.set_term(ident, was)

        async def again() -> None:
            await self._queue.set_term(ident, until)

        self._undo.push(Step(text, back, again))
        self.effect.emit(Undoable(text))

    async def _clear(self) -> None:
        await self._queue.clear_notes()

    # --- what moves -----------------------------------------------------------------------------
    def _seen(self, ident: str) -> Seen:
        return self._inputs.seen.get(ident, Seen())

    def _on_items(self, items: tuple[Queued, ...]) -> None:
        self.fold(items=items, now=self._accounts.operator_now())

    def _on_seen(self, seen: Mapping[str, Seen]) -> None:
        """A run of all goes on to the page of each code, one after another."""
        before = self._inputs.seen
        self.fold(seen=seen)
        for ident, one in seen.items():
            fresh = before.get(ident, Seen()).standing is not Standing.CODE
            if self._inputs.running and one.standing is Standing.CODE and fresh:
                self.effect.emit(OpenPayment(one.intent))

    def _on_running(self, running: bool) -> None:  # noqa: FBT001 an observable's slot
        self.fold(running=running)

    def _on_loaded(self, loaded: bool) -> None:  # noqa: FBT001 an observable's slot
        self.fold(loaded=loaded)

    def _on_stuck(self, error: AppError | None) -> None:
        self.fold(stuck=error)

    def _on_lines(self, lines: Loadable[tuple[Line, ...]]) -> None:
        charges: dict[str, datetime] = {
            line.number: line.next_charge.at
            for line in lines.value or ()
            if line.next_charge.at is not None
        }
        self.fold(charges=charges)

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_lock(self, lock: LockState) -> None:
        """Nobody could take it back any more, or is there to."""
        if lock.locked:
            self.take_back()

    def _on_checking(self) -> None:
        self.fold(checking=self.check.running)

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error, held=(), left_s=0)

    def _tick(self) -> None:
        self.fold(now=self._accounts.operator_now())

    def retranslate(self) -> None:
        """The language has changed."""
        self.fold()


def _can_run_all(state: QueueState) -> bool:
    return state.can_run_all


def _can_check(state: QueueState) -> bool:
    return state.can_check


def _can_clear(state: QueueState) -> bool:
    return state.can_clear
