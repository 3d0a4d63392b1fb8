"""What is written into the chat: safe on the disk in the order of writing, before anything else."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused, VaultLocked
from kyivstar_desktop.domain.plain_text import plain_text
from kyivstar_desktop.domain.support import (
    MOST_BYTES,
    MOST_FILES,
    NO_DRAFT,
    Attachment,
    Author,
    Draft,
    Message,
    MessageState,
    Thread,
    ThreadState,
    trouble_of,
)
from kyivstar_desktop.services.chat_state import ChatState, Desk
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.support import NewFile
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.support import SupportPort

LATER = timedelta(milliseconds=1)
WAITING = frozenset({MessageState.FAILED, MessageState.QUEUED})


class ChatWriting(ChatState):
    """Each act belongs to the profile that was open when it was begun, and is waited for before
    that profile is shut.
    """

    def __init__(self, port: SupportPort, accounts: Accounts, clock: Clock) -> None:
        self._writing = asyncio.Lock()  # lets in the order of coming
        self._puts = TaskScope()  # never closed: what is written outlives a page
        self._keepers: list[Callable[[], None]] = []
        super().__init__(port, accounts, clock)

    async def aclose(self) -> None:
        """What was written in the last moment reaches the disk first."""
        self._keep_all()
        await self._puts.settle()
        await super().aclose()

    # --- messages -------------------------------------------------------------------------------
    async def say(self, text: str, files: Sequence[NewFile] = (), *, topic: str = "") -> str:
        """Key of the message, once it is on the disk; it goes by itself, in its order, once.

        Begins a conversation about `topic` (else the text's first line) where none is open.
        Refused(domain.support.trouble_of) for what cannot be sent.
        """
        return await self._say(self._desk, text, tuple(files), topic, None)

    def put_down(
        self,
        text: str,
        files: Sequence[NewFile] = (),
        *,
        topic: str = "",
        left: tuple[str, Draft] | None = None,
    ) -> asyncio.Task[str]:
        """As `say`, begun at once: nothing that is done after this call can come before it.

        `left`: a conversation and what still stands in its composer; it takes the place of the
        kept draft in the same step, so that the words are always in one of the two.
        """
        work = self._say(self._desk, text, tuple(files), topic, left)
        return self._puts.start(work, name="put down a message", awaited=True)

    async def _say(
        self,
        desk: Desk | None,
        text: str,
        files: tuple[NewFile, ...],
        topic: str,
        left: tuple[str, Draft] | None,
    ) -> str:
        if desk is None:
            raise VaultLocked
        text = plain_text(text).strip()
        if word := trouble_of(text, files):
            raise Refused(word, status=400)
        async with self._writing:
            thread = await self._open_thread(desk, topic or text.partition("\n")[0])
            message = Message(
                key=str(uuid.uuid4()),
                thread=thread.id,
                author=Author.ME,
                text=text,
                at=self._now_in(thread),
                state=MessageState.QUEUED,
                attachments=tuple(Attachment(f.name, f.mime, len(f.content)) for f in files),
            )
            if left is not None:
                left = (await self._home(desk, left[0]), left[1])
            await desk.store.put_outbox(message, files, left=left)
            await self._read(desk)  # `current` is the new conversation for whoever asks now
        desk.outbox.nudge()
        return message.key

    async def retry(self, key: str) -> str:
        """Sends a FAILED or QUEUED one again; the key that it goes under.

        The same key, unless the operator keeps its refusal under it; into the open or a new
        conversation where its own has ended.
        """
        desk = self._desk_or_raise()
        async with self._writing:
            message = await desk.store.message(key)
            if message is not None and message.state is MessageState.FAILED:
                key = await self._again(desk, message)
        desk.outbox.nudge()
        return key

    async def drop(self, key: str) -> None:
        """Forgets a FAILED or QUEUED one; one on its way stays."""
        desk = self._desk_or_raise()
        async with self._writing:
            message = await desk.store.message(key)
            if message is None or message.state not in WAITING or message.id:
                return
            await desk.store.drop_outbox(key)
            await desk.store.drop_thread(message.thread)

    # --- drafts ---------------------------------------------------------------------------------
    async def draft(self, thread: str = "") -> Draft:
        """What stands in the composer of `thread`; "" is a new conversation's."""
        return await self._desk_or_raise().store.draft(thread)

    async def put_draft(self, thread: str, draft: Draft) -> None:
        await asyncio.shield(self.keep(thread, draft))

    def keep(self, thread: str, draft: Draft) -> asyncio.Task[None]:
        """As `put_draft`, begun at once, in its order with what is said."""
        work = self._keep(self._desk, thread, draft)
        return self._puts.start(work, name="keep a draft", awaited=True)

    async def _keep(self, desk: Desk | None, thread: str, draft: Draft) -> None:
        if desk is None:
            raise VaultLocked
        async with self._writing:
            await desk.store.put_draft(await self._home(desk, thread), draft)

    async def written(self) -> None:
        """Waits until everything said and kept so far is on the disk, or was refused by it."""
        await self._puts.settle()

    def keeper(self, keep: Callable[[], None]) -> Callable[[], None]:
        """`keep` hands over (by `keep` above) what is typed and not kept, whenever asked.

        Asked before a profile is shut and before words are handed over. Returns undo.
        """
        self._keepers.append(keep)
        return lambda: self._keepers.remove(keep)

    def _keep_all(self) -> None:
        for keep in tuple(self._keepers):
            keep()

    async def hand_over(self, draft: Draft) -> None:
        """Puts `draft` into the composer of the open or a new conversation, behind what is there.

        `handed` grows afterwards. Files above the limits of a message are left out.
        """
        desk = self._desk_or_raise()
        self._keep_all()
        await self._puts.settle()
        thread = self.current.value.id if self.current.value is not None else ""
        async with self._writing:
            before = await desk.store.draft(thread)
            await desk.store.put_draft(thread, _joined(before, draft))
        self.handed.set(self.handed.value + 1)

    # --- inside ---------------------------------------------------------------------------------
    def _desk_or_raise(self) -> Desk:
        if self._desk is None:
            raise VaultLocked
        return self._desk

    async def _home(self, desk: Desk, thread: str) -> str:
        """Where a conversation's draft lies: one that was begun here may have got its number."""
        if not thread.startswith("new-"):
            return thread
        rows = await desk.store.threads()
        if any(row.id == thread for row in rows):
            return thread
        return next((row.id for row in rows if row.state is not ThreadState.ENDED), "")

    async def _open_thread(self, desk: Desk, topic: str) -> Thread:
        """The store's, not the observable: two messages at once share one conversation."""
        for thread in await desk.store.threads():
            if thread.state is not ThreadState.ENDED:
                return thread
        now = self._accounts.operator_now()
        made = Thread(f"new-{uuid.uuid4()}", ThreadState.WAITING, topic[:200], now)
        await desk.store.put_threads((made,))
        return made

    async def _again(self, desk: Desk, message: Message) -> str:
        thread = await self._open_thread(desk, message.text.partition("\n")[0])
        spent = await desk.store.is_spent(message.key) or thread.id != message.thread
        key = str(uuid.uuid4()) if spent else message.key
        moved = replace(
            message,
            key=key,
            thread=thread.id,
            at=self._now_in(thread),
            state=MessageState.QUEUED,
            error="",
        )
        await desk.store.move_outbox(message.key, moved)
        await desk.store.drop_thread(message.thread)
        return key

    def _now_in(self, thread: Thread) -> datetime:
        """The operator's time, never before what stands in the conversation already."""
        now = self._accounts.operator_now()
        return now if thread.last_at is None else max(now, thread.last_at + LATER)


def _joined(before: Draft, more: Draft) -> Draft:
    if before == NO_DRAFT:
        return more
    files = list(before.files)
    for one in more.files:
        size = sum(len(file.content) for file in files) + len(one.content)
        if len(files) < MOST_FILES and size <= MOST_BYTES:
            files.append(one)
    text = "\n\n".join(part for part in (before.text.rstrip(), more.text) if part)
    return Draft(text, tuple(files), more.about or before.about)
