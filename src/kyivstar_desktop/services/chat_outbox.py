"""Outbox: what was written goes to the operator in its order, once, whatever the network does.

A message is on the disk before anything is sent, and every try of it bears the same key. An answer
that was lost is asked for by sending the same again; a refusal fails that one message, and the
next ones go on.
"""

from __future__ import annotations

import asyncio
import logging
import random
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import (
    AppError,
    NotAllowed,
    Refused,
    SignedOut,
    StepUpNeeded,
    Throttled,
    TimedOut,
)
from kyivstar_desktop.domain.support import MessageState, ThreadState
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.support import Message, Thread
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.support import ChatStore, SupportPort

log = logging.getLogger("chat")
SHORTEST_S, LONGEST_S = 1.0, 60.0
KEPT_REFUSALS = frozenset({403, 409, 422})
"""With these the operator answers the same for ever under the same key (docs/contract.md 1.6)."""
WAITING = frozenset({MessageState.QUEUED, MessageState.SENDING})


class Pause:
    """Waits between tries: 1 to 60 s, doubling, full jitter; a nudge ends it after one second."""

    def __init__(self, clock: Clock, jitter: Callable[[], float] = random.random) -> None:
        self._clock, self._jitter = clock, jitter
        self._fails = 0
        self.wake = asyncio.Event()

    def reset(self) -> None:
        self._fails = 0

    async def rest(self, error: AppError) -> None:
        self._fails += 1
        ceiling = min(LONGEST_S, SHORTEST_S * 2.0 ** min(self._fails, 6))
        seconds = SHORTEST_S + (ceiling - SHORTEST_S) * self._jitter()
        if isinstance(error, Throttled):
            seconds = max(error.wait_s, SHORTEST_S)
        await self._clock.sleep(SHORTEST_S)
        try:
            await within(self._clock, seconds - SHORTEST_S, self.wake.wait())
        except TimedOut:
            return


class Outbox:
    """Of one open profile. `trouble` is what keeps the first message from going now."""

    def __init__(
        self,
        port: SupportPort,
        store: ChatStore,
        accounts: Accounts,
        clock: Clock,
        *,
        subject: str,
        on_closed: Callable[[str], None],
    ) -> None:
        self._port, self._store, self._accounts = port, store, accounts
        self._subject, self._on_closed = subject, on_closed
        self._pause = Pause(clock)
        self.trouble: Observable[AppError | None] = Observable(None)

    def nudge(self) -> None:
        """Something was written, or the network may be back."""
        self._pause.wake.set()

    async def run(self) -> None:
        while True:
            self._pause.wake.clear()
            try:
                message = await self._next()
                if message is not None and self._accounts.session.active:
                    await self._send(message)
                    self._accounts.reached()
            except AppError as error:
                self.trouble.set(error)
                self._accounts.lost(error)
                log.info("chat.unsent", extra={"error": type(error).__name__})
                await self._pause.rest(error)
                continue
            self._pause.reset()
            self.trouble.set(None)
            if message is None or not self._accounts.session.active:
                await self._pause.wake.wait()

    async def _next(self) -> Message | None:
        rows = await self._store.outbox()
        return next((row for row in rows if row.state in WAITING), None)

    # --- one try --------------------------------------------------------------------------------
    async def _send(self, message: Message) -> None:
        if message.thread.startswith("new-"):
            await self._open(message.thread)  # the message is found again under the new id
            return
        files = await self._store.outbox_files(message.key)
        await self._store.mark_outbox(message.key, MessageState.SENDING)
        try:
            sent = await self._port.send(
                message.thread, message.text, files, subject=self._subject, key=message.key
            )
        except Refused as refused:
            await self._refused(message, refused)
        except (NotAllowed, StepUpNeeded) as error:
            await self._fail(message, _word(error), spent=True)
        except AppError:
            await self._store.mark_outbox(message.key, MessageState.QUEUED)
            raise
        else:
            await self._store.put_messages(
                (replace(sent, key=message.key, thread=message.thread, author=message.author),)
            )

    async def _refused(self, message: Message, refused: Refused) -> None:
        had = str(refused.detail.get("id") or "")
        if refused.code == "duplicateRequest" and had:  # the key has expired, its effect has not
            await self._store.put_messages((replace(message, id=had, state=MessageState.SENT),))
            return
        if refused.code == "chatClosed":
            self._on_closed(message.thread)
        await self._fail(message, refused.code, spent=refused.status in KEPT_REFUSALS)

    async def _fail(self, message: Message, word: str, *, spent: bool) -> None:
        log.info("chat.refused", extra={"error": word})
        await self._store.mark_outbox(message.key, MessageState.FAILED, word, spent=spent)

    # --- a conversation that was begun here -----------------------------------------------------
    async def _open(self, local: str) -> None:
        known = await self._thread(local)
        key = local.removeprefix("new-")
        try:
            opened = await self._port.open(
                known.topic, subject=self._subject, key=key, at=known.opened_at
            )
        except Refused as refused:
            await self._not_opened(known, refused)
        except (NotAllowed, StepUpNeeded) as error:
            await self._fail_all(known, _word(error))
        else:
            await self._store.rename_thread(local, opened.id)
            await self._store.put_threads((opened,))

    async def _not_opened(self, known: Thread, refused: Refused) -> None:
        other = str(refused.detail.get("id") or "")
        if refused.code == "chatAlreadyOpen" and not other:
            threads = await self._port.threads()
            other = next((t.id for t in threads if t.state is not ThreadState.ENDED), "")
        if refused.code != "chatAlreadyOpen" or not other:
            await self._fail_all(known, refused.code)
            return
        await self._store.rename_thread(known.id, other)
        self._on_closed(other)

    async def _fail_all(self, known: Thread, word: str) -> None:
        """A refusal to open stays with its key: the next words begin another conversation."""
        for message in await self._store.outbox():
            if message.thread == known.id and message.state in WAITING:
                await self._fail(message, word, spent=False)
        ended = replace(known, state=ThreadState.ENDED, ended_at=self._accounts.operator_now())
        await self._store.put_threads((ended,))

    async def _thread(self, ident: str) -> Thread:
        found = [row for row in await self._store.threads() if row.id == ident]
        if not found:
            raise SignedOut("gone")
        return found[0]


def _word(error: NotAllowed | StepUpNeeded) -> str:
    return error.what or "forbiddenScope" if isinstance(error, NotAllowed) else "stepUpRequired"
