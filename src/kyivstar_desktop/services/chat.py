"""Chat: conversations with the operator's consultants, readable and writable without a network.

The store is the truth: what is written goes there first and leaves by the outbox, what comes is
put there and then shown. Split: `chat_state` shows, `chat_reading` fetches, `chat_outbox` sends.
"""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import (
    AppError,
    FileTrouble,
    Refused,
    StorageTrouble,
    VaultLocked,
)
from kyivstar_desktop.domain.plain_text import plain_text
from kyivstar_desktop.domain.support import (
    MOST_BYTES,
    MOST_FILES,
    NO_DRAFT,
    Attachment,
    Author,
    Draft,
    Message,
    MessageKey,
    MessageState,
    Thread,
    ThreadState,
    trouble_of,
)
from kyivstar_desktop.services.chat_state import ChatState, Desk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.support import NewFile
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.support import SupportPort

TYPED_S = 5.0
LATER = timedelta(milliseconds=1)
WAITING = frozenset({MessageState.FAILED, MessageState.QUEUED})


class Chat(ChatState):
    """Everything but reading raises VaultLocked while no profile is open, StorageTrouble when
    the disk does not take it.
    """

    def __init__(self, port: SupportPort, accounts: Accounts, clock: Clock) -> None:
        self._writing = asyncio.Lock()
        self._typed_at = -TYPED_S
        super().__init__(port, accounts, clock)

    # --- reading --------------------------------------------------------------------------------
    async def page(
        self, thread: str, before: MessageKey | None = None, limit: int = 100
    ) -> tuple[Message, ...]:
        """The `limit` messages before `before` (None: the last ones), oldest first."""
        return await self._desk_or_raise().store.page(thread, before=before, limit=limit)

    async def after(self, thread: str, key: MessageKey, limit: int = 1_000) -> tuple[Message, ...]:
        """Those behind `key`, oldest first, at most `limit`."""
        return await self._desk_or_raise().store.after(thread, key, limit)

    async def search(self, text: str) -> tuple[Message, ...]:
        """By folded words, newest first, of all conversations; at most 100."""
        return await self._desk_or_raise().store.search(text)

    async def whole(self, message: Message) -> str:
        """All of a clipped text, as plain text."""
        if not message.clipped:
            return message.text
        return await self._desk_or_raise().store.whole(message.key)

    async def file(self, message: Message, attachment: Attachment) -> bytes:
        """Its content, from this computer if it is here. FileTrouble("missing"): nowhere."""
        store = self._desk_or_raise().store
        local = await store.local_file(message.key, attachment)
        if local is not None:
            return local
        if not attachment.id:
            raise FileTrouble("missing")
        content = await self._port.file(attachment.id)
        try:
            await store.keep_file(message.key, attachment, content)
        except StorageTrouble as error:
            self.trouble.set(error)
        return content

    async def refresh(self) -> None:
        """Asks the operator now; raises the AppError that stands in the way."""
        await self._desk_or_raise().reading.refresh()

    def watch(self, thread: str | None) -> None:
        """The conversation on the screen; None: the page is left."""
        self._watched = thread or ""
        self._poll()
        if self._watched and self._desk is not None and not self._watched.startswith("new-"):
            self._desk.reading.look(self._watched)

    async def seen(self, thread: str) -> None:
        """Everything that has come so far has been read by the person."""
        await self._desk_or_raise().store.mark_seen(thread)

    # --- writing --------------------------------------------------------------------------------
    async def say(self, text: str, files: Sequence[NewFile] = (), *, topic: str = "") -> str:
        """Key of the message, once it is on the disk; it goes by itself, in its order, once.

        Begins a conversation about `topic` (else the text's first line) where none is open.
        Refused(domain.support.trouble_of) for what cannot be sent.
        """
        desk = self._desk_or_raise()
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
            await desk.store.put_outbox(message, files)
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

    async def type(self) -> None:
        """Tells the consultant that one types, at most once in 5 s; says nothing of failures."""
        current, now = self.current.value, self._clock.monotonic()
        if current is None or not current.is_sent or not self._session.active:
            return
        if now - self._typed_at < TYPED_S:
            return
        self._typed_at = now
        try:
            await self._port.typing(current.id)
        except AppError:
            return

    async def end(self) -> None:
        """Ends the open conversation. AppErrors come through; nothing is queued."""
        desk, current = self._desk_or_raise(), self.current.value
        if current is None or not current.is_sent:
            return
        try:
            ended = await self._port.end(current.id)
        except Refused:
            desk.reading.look(current.id)
            raise
        await desk.store.put_threads((ended,))
        desk.reading.look(current.id)

    async def rate(self, thread: str, stars: int) -> None:
        """1 to 5; it stays on this computer."""
        await self._desk_or_raise().store.put_rating(thread, min(max(stars, 1), 5))

    # --- drafts ---------------------------------------------------------------------------------
    async def draft(self, thread: str = "") -> Draft:
        """What stands in the composer of `thread`; "" is a new conversation's."""
        return await self._desk_or_raise().store.draft(thread)

    async def put_draft(self, thread: str, draft: Draft) -> None:
        await self._desk_or_raise().store.put_draft(thread, draft)

    async def hand_over(self, draft: Draft) -> None:
        """Puts `draft` into the composer of the open or a new conversation, behind what is there.

        `handed` grows afterwards. Files above the limits of a message are left out.
        """
        desk = self._desk_or_raise()
        thread = self.current.value.id if self.current.value is not None else ""
        before = await desk.store.draft(thread)
        await desk.store.put_draft(thread, _joined(before, draft))
        self.handed.set(self.handed.value + 1)

    # --- inside ---------------------------------------------------------------------------------
    def _desk_or_raise(self) -> Desk:
        if self._desk is None:
            raise VaultLocked
        return self._desk

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
