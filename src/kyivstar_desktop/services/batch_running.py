"""One run of one batch: eight requests in flight, each row committed before its first byte.

Whatever stops the intake (a press, the network, the disk, a right) never touches a row in flight:
its answer is written, or it becomes unknown and is asked about.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import Batch, Kind
from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.services.batch_gate import AT_ONCE
from kyivstar_desktop.services.ports.batch import RowToSend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.batch_digest import DigestTree
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.batch_asking import Asker
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.intent_sending import Sender, Turn
    from kyivstar_desktop.services.ports.batch import BatchPort, Work
    from kyivstar_desktop.services.ports.contract import OrdersPort

log = logging.getLogger("money")
AHEAD = 400  # rows read at once
LANES = 2 * AT_ONCE
"""Rows under way: while eight are at the operator the journal begins or ends as many others, so
that neither waits for the other. After a kill so many may have to be asked about.
"""
LOST_IN_A_ROW = 24  # so many answers lost one after another: the operator is not there
GRANT_SPARE = timedelta(seconds=30)
RIGHTS = frozenset({"forbiddenRole", "forbiddenScope", "fourEyesRequired"})
GRANT = frozenset({"grantExpired", "grantNotApproved", "grantExhausted", "grantMismatch"})
SOURCE = frozenset({"insufficientFunds"})
_ACTS = {
    Kind.TARIFF: Act.CHANGE_TARIFF,
    Kind.OPTION_ON: Act.CONNECT,
    Kind.OPTION_OFF: Act.DISCONNECT,
    Kind.BLOCK: Act.BLOCK,
}
BLOCK_REASONS = frozenset({"blockLost", "blockOther"})


class Bodies:
    """The bytes of each row, made just before they are committed with T3."""

    def __init__(
        self,
        port: BatchPort,
        orders: OrdersPort,
        batch: Batch,
        tree: DigestTree | None,
        products: Mapping[tuple[str, str], str],
    ) -> None:
        self._port, self._orders, self._batch = port, orders, batch
        self._tree, self._products = tree, products

    def fill(self, work: Work) -> Intent:
        """The row with its method, path and body: grant and proof inside, or the order."""
        row, batch = work.intent, self._batch
        if self._tree is not None:
            target = row.items[0].recipient
            method, path, body = self._port.row_body(
                RowToSend(
                    row.key,
                    target,
                    row.amount,
                    batch.source_id,
                    batch.source_kind == "company",
                    batch.grant_id,
                    work.index,
                    self._tree.proof(work.index),
                )
            )
        else:
            method, path, body = self._orders.order_body(self._order(work))
        # Tries are counted from the first byte: a planned row has had none, however often it was
        # begun while the operator was away (T4).
        return replace(row, method=method, path=path, body=body, attempt=0)

    def _order(self, work: Work) -> NewOrder:
        kind, what = self._batch.kind, work.what
        order = NewOrder(work.intent.key, _ACTS[kind], work.line, work.customer)
        if kind is Kind.BLOCK:
            cause = what if what in BLOCK_REASONS else "blockOther"
            return replace(order, facts=(("suspensionReason", cause),))
        if kind is Kind.OPTION_OFF:
            product = self._products.get((work.line, what), "")
            return replace(order, product=product, offering=what)
        return replace(order, offering=what)


class Run:
    """`cause` says why the intake was closed: person, network, disk, signOut, rights, grant,
    source; "" while it is open or there is nothing left to send. `careful`: one row goes first, and
    the others only if it does not close the intake; a refusal is final for its key.
    """

    def __init__(
        self,
        desk: BatchDesk,
        batch: Batch,
        bodies: Bodies,
        sender: Sender,
        asker: Asker,
        accounts: Accounts,
        *,
        careful: bool = False,
    ) -> None:
        self._careful = careful
        self._desk, self.batch, self._bodies = desk, batch, bodies
        self._sender, self._asker, self._accounts = sender, asker, accounts
        self.cause = ""
        self._closed = False
        self._ahead: list[Work] = []
        self._after = 0
        self._reading = asyncio.Lock()
        self._turns: set[Turn] = set()
        self._lost = 0

    def close(self, cause: str) -> None:
        """No further row is begun; the first cause stands."""
        if not self._closed:
            self._closed, self.cause = True, cause
            for turn in self._turns:
                turn.call_off()

    async def go(self) -> str:
        """Until no row is left, or the intake is closed and nothing is in flight; the cause."""
        if self._careful:
            await self._side_by_side(1, once=True)
        await self._side_by_side(LANES)
        self._desk.tell()
        return self.cause

    async def _side_by_side(self, count: int, *, once: bool = False) -> None:
        workers = [
            self._desk.scope.start(self._work(once=once), name="batch rows", awaited=True)
            for _ in range(count)
        ]
        try:
            await asyncio.gather(*workers)
        except BaseException:
            self.close("app")
            await asyncio.gather(*workers, return_exceptions=True)
            raise

    async def _work(self, *, once: bool) -> None:
        while not self._closed:
            try:
                work = await self._next()
                if work is None or self._closed:
                    return
                await self._send(work)
                if once:
                    return
            except StorageTrouble as trouble:
                log.warning("batch.disk", extra={"batch": self.batch.id, "error": trouble.kind})
                self.close("disk")

    async def _next(self) -> Work | None:
        async with self._reading:
            if not self._ahead:
                book, planned = self._desk.book, IntentState.PLANNED
                found = await book.work(self.batch.id, planned, after=self._after, limit=AHEAD)
                self._ahead = list(reversed(found))
                self._after = found[-1].n if found else self._after
            return self._ahead.pop() if self._ahead else None

    async def _send(self, work: Work) -> None:
        if not self._is_open():
            return
        desk, row = self._desk, self._bodies.fill(work)
        desk.take(row)
        turn = self._sender.turn(self._is_open)
        self._turns.add(turn)
        try:
            await self._sender.transmit(desk, row, turn=turn)
            self._look(desk.rows[row.id], desk.refusals.get(row.id))
        finally:
            self._turns.discard(turn)
            turn.give()  # a refusal is judged before the next row may go
            desk.forget(row.id)

    def _is_open(self) -> bool:
        """Whether a row may go now; a consent that ends closes the intake."""
        if not self._closed and self._grant_ends():
            self.close("grant")
        return not self._closed

    def _grant_ends(self) -> bool:
        until = self.batch.grant_until
        return until is not None and self._accounts.operator_now() >= until - GRANT_SPARE

    def _look(self, row: Intent, refusal: AppError | None) -> None:
        """What the end of one row says of those that follow."""
        if row.state is IntentState.PLANNED:
            self.close("network")  # no connection came to be
        elif row.state is IntentState.UNKNOWN:
            self._lost += 1
            self._asker.wake(self.batch.id)
            if row.reason == "signedOut":
                self.close("signOut")
            elif self._lost >= LOST_IN_A_ROW:
                self.close("network")
        else:
            self._lost = 0
            if row.state is IntentState.REJECTED:
                self._look_at_refusal(row.reason)
            elif row.state is not IntentState.CONFIRMED:
                self._asker.wake(self.batch.id)
        if refusal is not None:
            log.info("batch.refused", extra={"batch": self.batch.id, "error": row.reason})

    def _look_at_refusal(self, word: str) -> None:
        causes: tuple[tuple[frozenset[str], str], ...] = (
            (RIGHTS, "rights"),
            (GRANT, "grant"),
            (SOURCE, "source"),
            (frozenset({"stepUpRequired"}), "person"),
        )
        for words, cause in causes:
            if word in words:
                self.close(cause)
