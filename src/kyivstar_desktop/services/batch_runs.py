"""Runs of batches: begins, pauses, goes on when the network is back, ends with the reconciliation.

A batch found running at the start of the program is `interrupted`: it never runs by itself.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import Batch, Kind, State
from kyivstar_desktop.domain.errors import (
    AppError,
    NotAllowed,
    Refused,
    SignedOut,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.services.batch_asking import Asker, reconcile
from kyivstar_desktop.services.batch_labels import put_labels
from kyivstar_desktop.services.batch_running import Bodies, Run
from kyivstar_desktop.services.batch_waits import Waits
from kyivstar_desktop.services.deadlines import within

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.batch_facts import FactBook
    from kyivstar_desktop.services.batch_starts import Start
    from kyivstar_desktop.services.intent_sending import Sender
    from kyivstar_desktop.services.ports.batch import BatchPort
    from kyivstar_desktop.services.ports.contract import OrdersPort

log = logging.getLogger("money")
OUTCOME_S = 1.5


class Runs(Waits):
    """Follows one desk. `stop` words: State.PAUSED, State.STOPPED."""

    def __init__(
        self,
        desk: BatchDesk,
        ports: tuple[BatchPort, OrdersPort],
        sender: Sender,
        accounts: Accounts,
        facts: FactBook,
        jitter: Callable[[], float],
        look: Callable[[Batch], Coroutine[Any, Any, None]],
    ) -> None:
        super().__init__(desk, look)
        self._port, self._orders = ports
        self._sender, self._accounts, self._facts = sender, accounts, facts
        self.asker = Asker(desk, self._port, accounts, sender, jitter)
        self._runs: dict[str, Run] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._careful: set[str] = set()  # stood for want of a right

    # --- what the person does -------------------------------------------------------------------
    async def begin(self, batch_id: str, start: Start) -> Batch:
        """Sends what was not sent, unless `start` is over. Refused("notApproved")."""
        batch = self._desk.batch(batch_id)
        if self.is_running(batch_id):
            if batch.state in {State.RUNNING, State.INTERRUPTED}:
                self._back.set()  # it waits for the network: tried now
                return batch
            await asyncio.wait({self._tasks[batch_id]})  # it is just coming to its end
            batch = self._desk.batch(batch_id)
        if start.is_over():
            return batch
        if not batch.state.resumable:
            raise Refused("notApproved")
        self._wanted.pop(batch_id, None)
        if batch.cause == "rights":
            self._careful.add(batch_id)
        started = batch.started_at or self._accounts.operator_now()
        batch = await self._desk.change(
            batch_id, state=State.RUNNING, cause="", started_at=started, note=""
        )
        if start.ended is not None:
            self._wanted.pop(batch_id, None)
            return await self._desk.change(batch_id, state=start.ended, cause=start.cause)
        self._tasks[batch_id] = self._desk.scope.start(self._drive(batch_id), name="run a batch")
        return batch

    async def end(self, batch_id: str, state: State) -> Batch:
        """Closes the intake; rows in flight come to their end. Returns once it stands."""
        self._wanted[batch_id] = state
        self._back.set()
        if (run := self._runs.get(batch_id)) is not None:
            run.close("person")
        self.asker.hurry(batch_id)
        task = self._tasks.get(batch_id)
        if task is not None and not task.done():
            await asyncio.wait({task})
        if not self.is_running(batch_id):
            await self.asker.adopt(batch_id)
        batch = self._desk.batch(batch_id)
        begun_again = self.is_running(batch_id)  # by a press that waited for the same end
        stands = batch.state in {State.RUNNING, State.PAUSED, State.INTERRUPTED}
        if stands and batch.state is not state and not begun_again:
            self._wanted.pop(batch_id, None)
            batch = await self._desk.change(batch_id, state=state, cause="person")
        return batch

    def is_running(self, batch_id: str) -> bool:
        task = self._tasks.get(batch_id)
        return task is not None and not task.done()

    def online(self) -> None:
        """The operator answers again."""
        self._back.set()
        self.asker.hurry()

    async def shut(self) -> None:
        """The profile closes: rows in flight may write their outcome, nothing new is begun."""
        running = [task for task in self._tasks.values() if not task.done()]
        for batch_id, run in self._runs.items():
            self._wanted[batch_id] = State.INTERRUPTED
            run.close("app")
        if running:
            try:
                await within(self._desk.clock, OUTCOME_S, _all(running))
            except TimedOut:
                log.info("batch.left_in_flight")
        await self._desk.scope.aclose()

    # --- one run --------------------------------------------------------------------------------
    async def _drive(self, batch_id: str) -> None:
        tries = 0
        try:
            while True:
                await self.asker.adopt(batch_id)
                await self.asker.settled(batch_id, lambda: batch_id in self._wanted)
                before = self._desk.batch(batch_id).tally.settled
                cause = await self._tried(batch_id)
                if cause == "":
                    if await self._finish(batch_id):
                        return
                    continue
                if cause != "network":
                    await self._stand(batch_id, cause)
                    return
                tries = 0 if self._desk.batch(batch_id).tally.settled > before else tries + 1
                if not await self._wait_back(batch_id, tries):
                    return
        except StorageTrouble as trouble:
            log.warning("batch.stands", extra={"batch": batch_id, "error": trouble.kind})
            self._desk.put(_standing(self._desk.batch(batch_id), "disk"))
        except AppError as error:
            log.warning("batch.stands", extra={"batch": batch_id, "error": type(error).__name__})
            await self._stand(batch_id, "network")

    async def _tried(self, batch_id: str) -> str:
        """Why it stands; what came of a question on the way is no reason to give up."""
        try:
            return await self._once(batch_id)
        except StorageTrouble:
            raise
        except AppError as error:
            self._accounts.lost(error)
            cause = _cause_of(error)
            log.warning("batch.stood", extra={"batch": batch_id, "error": type(error).__name__})
            return cause

    async def _once(self, batch_id: str) -> str:
        if batch_id in self._wanted:
            return "person"
        batch = self._desk.batch(batch_id)
        if batch.kind is Kind.LABEL:
            return await put_labels(self._desk, self._facts.park, batch)
        tree = await self._desk.book.tree(batch_id) if batch.kind.is_money else None
        products = await self._facts.connected() if batch.kind is Kind.OPTION_OFF else {}
        bodies = Bodies(self._port, self._orders, batch, tree, products)
        run = Run(
            self._desk, batch, bodies, self._sender, self.asker, self._accounts,
            careful=batch_id in self._careful,
        )  # fmt: skip
        self._careful.discard(batch_id)
        self._runs[batch_id] = run
        if batch_id in self._wanted:
            run.close("person")
        try:
            return await run.go()
        finally:
            self._runs.pop(batch_id, None)

    # --- the end --------------------------------------------------------------------------------
    async def _finish(self, batch_id: str) -> bool:
        """Waits for what is unknown, then compares. False: rows are left to send."""
        while await self.asker.left(batch_id, sending=True):
            await self.asker.adopt(batch_id)
            self.asker.wake(batch_id)
            if batch_id in self._wanted:
                await self._stand(batch_id, "person")
                return True
            await self._desk.clock.sleep(0.5)
        batch = await self._desk.recount(batch_id, still=True)
        if batch.tally.planned.rows:
            return False
        await self.compare(batch_id)
        return True

    async def compare(self, batch_id: str) -> Batch:
        """The end of a batch: done, or not reconciled with what is wrong."""
        batch = self._desk.batch(batch_id)
        wrong: tuple[str, ...] = ()
        note = ""
        if batch.kind.is_money:
            try:
                wrong = await reconcile(self._desk, self._port, batch)
            except AppError as error:
                self._accounts.lost(error)
                note, wrong = "notAsked", ("notAsked",)
        state = State.NOT_RECONCILED if wrong else State.DONE
        ended = batch.ended_at or self._accounts.operator_now()
        return await self._desk.change(
            batch_id, state=state, ended_at=ended, note=note, unreconciled=wrong[:100], cause=""
        )


def _cause_of(error: AppError) -> str:
    """Why a run stands whose question on the way has failed; only a lost network is waited for."""
    match error:
        case SignedOut():
            return "signOut"
        case NotAllowed():
            return "rights"
        case Refused():
            return "refused"
        case _:
            return "network"


def _standing(batch: Batch, cause: str) -> Batch:
    from dataclasses import replace  # noqa: PLC0415 the disk does not take it, the screen does

    return replace(batch, state=State.PAUSED, cause=cause)


async def _all(tasks: list[asyncio.Task[None]]) -> None:
    await asyncio.wait(tasks)
