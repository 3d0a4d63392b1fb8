"""Reading: conversations and messages come from the operator into the store.

Events are hints only. They are gathered, and asked about at most twice a second: a thousand of
them in a second cost a few requests. A list is read from where it was left, its edge once more.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, NotAllowed, Refused
from kyivstar_desktop.domain.support import FROM_OPERATOR, ThreadState
from kyivstar_desktop.services.chat_outbox import Pause
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.support import Message, Thread
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.support import ChatStore, SupportPort

log = logging.getLogger("chat")
GATHERED_S = 0.5
WATCHED_S, OPEN_S = 3.0, 60.0
ROWS = 1_000
EDGE = timedelta(milliseconds=500)
"""An operator of several machines may write two messages in another order than their times."""


class Reading:
    """Of one open profile. `came` gets the last new message of a consultant of each look."""

    def __init__(
        self,
        port: SupportPort,
        store: ChatStore,
        accounts: Accounts,
        clock: Clock,
        *,
        came: Callable[[Message], None],
        stream_down: Callable[[], bool],
    ) -> None:
        self._port, self._store, self._accounts, self._clock = port, store, accounts, clock
        self._came, self._stream_down = came, stream_down
        self._pause = Pause(clock)
        self._one = asyncio.Lock()
        self._all, self._list = False, False  # every conversation; their list only
        self._due: set[str] = set()
        self.trouble: Observable[AppError | None] = Observable(None)

    # --- what is to be asked --------------------------------------------------------------------
    def poke(self) -> None:
        """Everything anew, in the background."""
        self._all = True
        self._pause.wake.set()

    def nudge(self) -> None:
        """The network may be back: what is due is asked now."""
        if self._all or self._list or self._due:
            self._pause.wake.set()

    def look(self, thread: str) -> None:
        """One conversation, and the list of them."""
        self._list = True
        self._due.add(thread)
        self._pause.wake.set()

    def hear(self, event: Event) -> None:
        """`thread` and `message` hints; an unnamed thread means all of them."""
        if event.topic == "resync" or not event.keys:
            self.poke()
        elif event.reason == "message":
            self._due.add(event.keys[0])
            self._pause.wake.set()
        else:
            self.look(event.keys[0])

    async def refresh(self) -> None:
        """Asks now; raises the AppError that stands in the way."""
        self._all = True
        await self._pull()
        self.trouble.set(None)

    # --- loops ----------------------------------------------------------------------------------
    async def run(self) -> None:
        while True:
            await self._pause.wake.wait()
            self._pause.wake.clear()
            if not self._accounts.session.active:
                continue
            try:
                await self._pull()
                self._accounts.reached()
            except (Refused, NotAllowed) as error:  # it will be the same until something changes
                self._forget(error)
            except AppError as error:
                self.trouble.set(error)
                self._accounts.lost(error)
                log.info("chat.unread", extra={"error": type(error).__name__})
                await self._pause.rest(error)
                self._pause.wake.set()
            else:
                self._pause.reset()
                self.trouble.set(None)
                await self._clock.sleep(GATHERED_S)

    async def poll(self, thread: str, every_s: float) -> None:
        """Instead of events, while there are none."""
        while True:
            await self._clock.sleep(every_s)
            if self._stream_down():
                self.look(thread)

    def _forget(self, error: AppError) -> None:
        self._all, self._list = False, False
        self._due.clear()
        self.trouble.set(error)

    # --- one look -------------------------------------------------------------------------------
    async def _pull(self) -> None:
        """Asks for what was due when it began; what fails is due again."""
        new: list[Message] = []
        async with self._one:
            everything, listed, due = self._all, self._list, self._due
            self._all, self._list, self._due = False, False, set()
            try:
                if everything or listed:
                    await self._store.put_threads(await self._port.threads())
                known = await self._store.to_read()
                for thread in known:
                    if everything or thread.id in due:
                        new += await self._read(thread)
            except AppError:
                self._all, self._list = self._all or everything, self._list or listed
                self._due |= due
                raise
            finally:
                if new:
                    self._came(max(reversed(new), key=lambda message: message.at))
        strange = due - {thread.id for thread in known}
        if strange and not (everything or listed):  # a conversation that nobody has told of yet
            self._due |= strange
            self._list = True
            self._pause.wake.set()

    async def _read(self, thread: Thread) -> list[Message]:
        """The last new message of a consultant, if there is one."""
        since = await self._store.read_from(thread.id)
        start = since - EDGE if since is not None else None
        new: list[Message] = []
        offset, more = 0, True
        while more:
            rows, more = await self._port.messages(
                thread.id, since=start, offset=offset, limit=ROWS
            )
            fresh = frozenset(await self._store.put_messages(rows, read=thread.id))
            new += [row for row in rows if row.key in fresh and row.author in FROM_OPERATOR][-1:]
            offset += ROWS
        if thread.state is not ThreadState.ENDED:
            return new[-1:]
        await self._store.mark_read(thread.id)
        if since is not None:
            return new[-1:]
        await self._store.mark_seen(thread.id)  # an old conversation on a new computer is no news
        return []
