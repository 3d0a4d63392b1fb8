"""How a run stands, and how one that waits for the network goes on: what may have changed under its
rows meanwhile is looked at first.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import Refused, TimedOut
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.services.batch_desk import BatchDesk

log = logging.getLogger("money")
BACK_S = (2.0, 5.0, 10.0, 30.0, 60.0)


class Waits:
    """`look` raises Refused(changedSince, uncheckedSince) before rows go that wait for long."""

    def __init__(self, desk: BatchDesk, look: Callable[[Batch], Coroutine[Any, Any, None]]) -> None:
        self._desk, self._look = desk, look
        self._wanted: dict[str, State] = {}  # how a run was told to end
        self._back = asyncio.Event()

    async def _stand(self, batch_id: str, cause: str) -> None:
        """The intake is closed for `cause`; what a press or the end of the program wanted wins."""
        state = self._wanted.pop(batch_id, State.PAUSED)
        if cause in {"network", "app", "signOut"} and state is State.PAUSED:
            state = State.INTERRUPTED
        await self._desk.recount(batch_id, still=True)
        await self._desk.change(batch_id, state=state, cause=cause)

    async def _wait_back(self, batch_id: str, tries: int) -> bool:
        """False: a press has ended the waiting, or rows have changed, which a person is to see."""
        if batch_id not in self._wanted:
            await self._desk.change(batch_id, state=State.INTERRUPTED, cause="network")
        while batch_id not in self._wanted:
            self._back.clear()
            delay = BACK_S[min(tries, len(BACK_S) - 1)]
            try:
                await within(self._desk.clock, delay, self._back.wait())
            except TimedOut:
                log.info("batch.tries_again", extra={"batch": batch_id})
            if batch_id in self._wanted:
                break
            news = await self._news(batch_id)
            if news == "changedSince" and batch_id not in self._wanted:
                await self._stand(batch_id, "changed")
                return False
            if not news and batch_id not in self._wanted:
                await self._desk.change(batch_id, state=State.RUNNING, cause="")
                return True
            tries += 1
        await self._stand(batch_id, "person")
        return False

    async def _news(self, batch_id: str) -> str:
        """The word of what a look refuses; the network may still be away. "": nothing is new. A
        press ends the look.
        """
        scope = TaskScope()
        work = self._look(self._desk.batch(batch_id))
        look = scope.start(work, name="look before going on", awaited=True)
        try:
            while not look.done() and batch_id not in self._wanted:
                self._back.clear()
                press = scope.start(self._back.wait(), name="press while looking")
                await asyncio.wait({look, press}, return_when=asyncio.FIRST_COMPLETED)
            if look.done():
                await look
        except Refused as refused:
            return refused.code
        finally:
            await scope.aclose()
        return ""
