"""Running queued acts: conditions once more, the mark, the usual way, and what became of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.queue import MAY_RUN, Mark, Queued, Standing, Terms, put, unsent
from kyivstar_desktop.services.account_view import UNREACHED
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.services.queue_stand import QueueStand, Seen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.services.queue_terms import Found

_S = IntentState
NOTHING_DONE = frozenset({_S.PLANNED, _S.REJECTED, _S.CANCELLED})
CODE = frozenset({_S.NEEDS_CODE, _S.NEEDS_BANK, _S.CONFIRMING})


class QueueRun(QueueStand):
    """Does what waits, one item at a time or one after another."""

    # --- running --------------------------------------------------------------------------------
    async def run(self, ident: str, agreed: Terms | None = None, *, again: bool = False) -> None:
        """Does it now, if `agreed` (else what was read when it was queued) still holds.

        Where it does not, nothing is sent and the item is asked about. `again`: a payment that
        repeats an open one is meant. Pressed twice it is one act. What stands in the way is told
        by `seen`, never raised.
        """
        task = self._runs.get(ident)
        if task is None:
            work = self._run(ident, agreed, again=again)
            task = self._scope.start(work, name="a queued act", awaited=True)
            self._runs[ident] = task
            task.add_done_callback(lambda _: self._runs.pop(ident, None))
        await asyncio.shield(task)

    async def run_all(self, agreed: Mapping[str, Terms | None]) -> None:
        """One after another, by id; one that waits for a code is waited for, a refusal stops none.

        It goes on when its page is left; `stop` ends it after the act under way.
        """
        if self.running.value:
            return
        work = self._run_all(dict(agreed))
        await asyncio.shield(self._scope.start(work, name="the whole queue", awaited=True))

    def stop(self) -> None:
        """Nothing more is begun by `run_all`; what has been sent goes its way."""
        self._stopped.set()

    async def _run_all(self, agreed: dict[str, Terms | None]) -> None:
        self._stopped.clear()
        self.running.set(True)
        waiting = [i for i in agreed if self.standing(i) in MAY_RUN]
        before = {i: self.seen.value.get(i, Seen()) for i in waiting}
        try:
            for ident in waiting:
                self._show(ident, Standing.TURN, terms=before[ident].terms)
            while waiting and not self._stopped.is_set():
                ident = waiting.pop(0)
                await self.run(ident, agreed[ident], again=True)
                await self._coded(ident)
        finally:
            for ident in waiting:
                self._put(ident, before[ident])
            self.running.set(False)

    async def _coded(self, ident: str) -> None:
        """Until the code was given or the payment left; the next one asks for its own then."""
        moved = asyncio.Event()

        def look(_seen: object) -> None:
            if self.standing(ident) is not Standing.CODE:
                moved.set()

        undo = self.seen.subscribe(look)
        forget = self.items.subscribe(look)
        try:
            look(None)
            gone = self._scope.start(moved.wait(), name="a code", awaited=True)
            halt = self._scope.start(self._stopped.wait(), name="a stop", awaited=True)
            await asyncio.wait({gone, halt}, return_when=asyncio.FIRST_COMPLETED)
            gone.cancel()
            halt.cancel()
        finally:
            undo()
            forget()

    async def _run(self, ident: str, agreed: Terms | None, *, again: bool) -> None:
        item = self._book.find(ident)
        if item is None or not item.waits or item.sent:
            return
        was = self.seen.value.get(ident, Seen())
        self._show(ident, Standing.RUNNING, terms=was.terms)
        try:
            await self._conditions.renew({item.kind})
            found = await self._conditions.ask(item)
            if item.expired(self._accounts.operator_now()):  # asking took time, and told the time
                self._put(ident, was)
                await self._age()
                return
            if not await self._stand(item, found, agreed or item.promised, again=again):
                return
            item = replace(item, sent=True, promised=found.terms)
            self._show(ident, Standing.RUNNING, terms=found.terms)
            await self._book.change(lambda items: put(items, item))
        except AppError as error:
            self._hindered(ident, error, was)
            return
        await self._send(item, found)

    async def _send(self, item: Queued, found: Found) -> None:
        try:
            row = await self._acts.send(item, found)
        except AppError as error:
            await self._back(item, error)
            return
        if row is None:
            await self._note(item, Mark.DONE)
        else:
            self._follow(item, row)

    async def _stand(
        self, item: Queued, found: Found, wanted: Terms, *, again: bool = False
    ) -> bool:
        """Shows what came out; whether it may be done as it was agreed to."""
        if found.needless:
            await self._note(item, Mark.NEEDLESS)
            return False
        if found.trouble is not None:
            self._show(item.id, Standing.BLOCKED, terms=found.terms, trouble=found.trouble)
            return False
        if wanted.differs(found.terms):
            self._show(item.id, Standing.CHANGED, terms=found.terms)
            return False
        if found.repeated and not again:
            self._show(item.id, Standing.REPEATED, terms=found.terms)
            return False
        self._show(item.id, Standing.READY, terms=found.terms)
        return True

    def _hindered(self, ident: str, error: AppError, was: Seen) -> None:
        """Before anything was sent."""
        if isinstance(error, UNREACHED):
            self._accounts.lost(error)
            self._show(ident, Standing.WAITING, trouble=error)
        else:
            self._show(ident, Standing.REFUSED, terms=was.terms, trouble=error)

    async def _back(self, item: Queued, error: AppError) -> None:
        """Nothing was done, unless the journal says otherwise."""
        if (row := await self._row(item)) is not None and row.state not in NOTHING_DONE:
            self._follow(item, row)
            return
        await self._keep(unsent(item, new_key()))
        fee = error.detail.get("fee") if isinstance(error, Refused) else None
        if isinstance(error, Refused) and error.code == "feeChanged" and isinstance(fee, Money):
            self._show(item.id, Standing.CHANGED, terms=replace(item.promised, fee=fee))
        elif isinstance(error, UNREACHED):
            self._hindered(item.id, error, Seen())
        else:
            self._show(item.id, Standing.REFUSED, terms=item.promised, trouble=error)

    # --- after the sending ----------------------------------------------------------------------
    async def _row(self, item: Queued) -> Intent | None:
        try:
            return await self._intents.by_key(item.key)
        except AppError:
            return None

    async def _find_again(self, item: Queued) -> None:
        """After a start: the act of a marked item, or the certainty that it never was one."""
        try:
            row = await self._intents.by_key(item.key)
            if row is None:
                await self._keep(unsent(item, item.key))
                return
            if row.state is _S.PLANNED:
                await self._intents.discard(row.id)
                row = self._intents.flow(row.id).value
            if row.state in NOTHING_DONE:
                await self._keep(unsent(item, new_key()))
                return
        except AppError as error:  # the journal cannot tell: it may have been sent
            self._show(item.id, Standing.UNSURE, trouble=error)
            return
        self._follow(item, row)

    def _follow(self, item: Queued, row: Intent) -> None:
        self._unfollow(item.id)
        source = self._intents.flow(row.id)
        self._follows[item.id] = source.subscribe(lambda now: self._on_row(item, now))
        self._on_row(item, source.value)

    def _unfollow(self, ident: str) -> None:
        if (undo := self._follows.pop(ident, None)) is not None:
            undo()

    def _on_row(self, item: Queued, row: Intent) -> None:
        if row.state.final:
            self._unfollow(item.id)
            if not self._scope.closed:
                self._scope.start(self._over(item, row), name="a queued act is over")
            return
        asked = row.state in CODE and row.left_at is None
        standing = Standing.CODE if asked else Standing.UNSURE
        if row.state in {_S.SENDING, _S.PROCESSING}:
            standing = Standing.RUNNING
        self._show(item.id, standing, terms=item.promised, intent=row.id)

    async def _over(self, item: Queued, row: Intent) -> None:
        if row.state is _S.CONFIRMED:
            await self._note(item, Mark.DONE)
            return
        error = self._intents.refusal(row.id) or Refused(row.reason or "refused", status=409)
        await self._keep(unsent(item, new_key()))
        self._show(item.id, Standing.REFUSED, terms=item.promised, trouble=error)
