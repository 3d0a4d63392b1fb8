"""Chat: conversations with the operator's consultants, readable and writable without a network.

The store is the truth: what is written goes there first and leaves by the outbox, what comes is
put there and then shown. Split: `chat_state` shows, `chat_reading` fetches, `chat_writing` puts
down, `chat_outbox` sends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import (
    AppError,
    FileTrouble,
    Refused,
    StorageTrouble,
)
from kyivstar_desktop.services.chat_writing import ChatWriting

if TYPE_CHECKING:
    from kyivstar_desktop.domain.support import Attachment, Message, MessageKey
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.support import SupportPort

TYPED_S = 5.0


class Chat(ChatWriting):
    """Everything but reading raises VaultLocked while no profile is open, StorageTrouble when
    the disk does not take it.
    """

    def __init__(self, port: SupportPort, accounts: Accounts, clock: Clock) -> None:
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

    # --- the open conversation -------------------------------------------------------------------
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
