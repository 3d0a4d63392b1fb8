"""The chat's tables in memory, by the same rules as those of the real store."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.messages import merged
from kyivstar_desktop.domain.support import (
    FROM_OPERATOR,
    MOST_CHARACTERS,
    NO_DRAFT,
    Author,
    Message,
    MessageKey,
    MessageState,
    ThreadState,
)
from kyivstar_desktop.services.ports.support import ChatStore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from fakes.store import FakeStore
    from kyivstar_desktop.domain.support import Attachment, Draft, NewFile, Thread

DAY = timedelta(days=1)


@dataclass(eq=False, slots=True)
class ChatDisk:
    """Survives the program."""

    threads: dict[str, Thread] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)  # operator's id: key
    outbox: dict[str, tuple[NewFile, ...]] = field(default_factory=dict)  # in its order
    spent: set[str] = field(default_factory=set)
    unseen: set[str] = field(default_factory=set)
    read: dict[str, datetime] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    drafts: dict[str, Draft] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)


class FakeChatPapers:
    """Drafts and files."""

    def __init__(self, store: FakeStore, disk: ChatDisk) -> None:
        self._store, self.disk = store, disk

    def _write(self, *threads: str) -> None:
        self._store.chat_written(*threads)

    async def draft(self, thread: str) -> Draft:
        return self.disk.drafts.get(thread, NO_DRAFT)

    async def put_draft(self, thread: str, draft: Draft) -> None:
        self._write()
        self.disk.drafts[thread] = draft
        if draft.is_empty:
            del self.disk.drafts[thread]

    async def local_file(self, message: str, attachment: Attachment) -> bytes | None:
        if attachment.id:
            return self.disk.files.get(attachment.id)
        files = self.disk.outbox.get(message, ())
        same = (one for one in files if (one.name, one.mime) == (attachment.name, attachment.mime))
        return next((one.content for one in same if len(one.content) == attachment.size), None)

    async def keep_file(self, message: str, attachment: Attachment, content: bytes) -> None:
        del message
        self._write()
        self.disk.files[attachment.id] = content


class FakeChatStore(FakeChatPapers, ChatStore):
    """Writes obey the store's `full` and `closed`."""

    # --- conversations --------------------------------------------------------------------------
    async def put_threads(self, threads: Sequence[Thread]) -> None:
        self._write(*(row.id for row in threads))
        for row in threads:
            known = self.disk.threads.get(row.id)
            if known is not None:
                joined = row.joined_at or known.joined_at
                row = replace(row, rating=known.rating, joined_at=joined)  # noqa: PLW2901 as kept
            self.disk.threads[row.id] = row

    async def threads(self) -> tuple[Thread, ...]:
        rows = [self._counted(row) for row in self.disk.threads.values()]
        return tuple(sorted(rows, key=lambda row: (row.opened_at, row.id), reverse=True))

    def _counted(self, row: Thread) -> Thread:
        mine = self._of(row.id)
        unread = sum(one.key in self.disk.unseen for one in mine)
        if not mine:
            return replace(row, unread=unread)
        return replace(row, unread=unread, last=mine[-1].text[:200], last_at=mine[-1].at)

    async def rename_thread(self, old: str, new: str) -> None:
        self._write(old, new)
        row = self.disk.threads.pop(old, None)
        if row is not None:
            self.disk.threads.setdefault(new, replace(row, id=new))
        for message in self._of(old):
            self.disk.messages[message.key] = replace(message, thread=new)
        if (draft := self.disk.drafts.pop(old, None)) is not None:
            self.disk.drafts.setdefault(new, draft)

    async def drop_thread(self, thread: str) -> None:
        self._write(thread)
        if thread.startswith("new-") and not self._of(thread):
            self.disk.threads.pop(thread, None)

    async def put_rating(self, thread: str, stars: int) -> None:
        self._write(thread)
        self.disk.threads[thread] = replace(self.disk.threads[thread], rating=stars)

    async def mark_seen(self, thread: str) -> None:
        self._write(thread)
        self.disk.unseen -= {row.key for row in self._of(thread)}

    # --- messages -------------------------------------------------------------------------------
    async def put_messages(self, messages: Sequence[Message], *, read: str = "") -> tuple[str, ...]:
        self._write(*(row.thread for row in messages))
        new = [row.key for row in messages if self._put(row)]
        for thread in {row.thread for row in messages}:
            self._see_before_mine(thread)
        if read and messages:
            latest = max(row.at for row in messages)
            self.disk.read[read] = max(self.disk.read.get(read, latest), latest)
        return tuple(new)

    def _put(self, row: Message) -> bool:
        by_id = self.disk.messages.get(self.disk.ids.get(row.id, ""))
        by_key = self.disk.messages.get(row.key)
        known = by_key or by_id
        if known is None:
            self.disk.messages[row.key] = row
            self._number(row)
            if row.author in FROM_OPERATOR:
                self.disk.unseen.add(row.key)
            return True
        if by_id is not None and by_key is not None and by_id is not by_key:
            del self.disk.messages[by_id.key]
        made = merged(known, row)
        self.disk.messages.pop(known.key, None)
        self.disk.messages[made.key] = made
        self._number(made)
        if made.id and made.key in self.disk.outbox:
            self._wait_behind(made)
            contents = self.disk.outbox.pop(made.key)
            for attachment, one in zip(made.attachments, contents, strict=False):
                self.disk.files[attachment.id] = one.content
        return False

    def _wait_behind(self, sent: Message) -> None:
        """What was written after it stands after it."""
        keys, at = list(self.disk.outbox), sent.at
        for key in keys[keys.index(sent.key) + 1 :]:
            row = self.disk.messages[key]
            if row.thread == sent.thread:
                at = max(row.at, at + timedelta(milliseconds=1))
                self.disk.messages[key] = replace(row, at=at)

    def _number(self, row: Message) -> None:
        if row.id:
            self.disk.ids[row.id] = row.key

    def _see_before_mine(self, thread: str) -> None:
        rows = self._of(thread)
        mine = [row.at for row in rows if row.author is Author.ME and row.id]
        if mine:
            self.disk.unseen -= {row.key for row in rows if row.at <= max(mine)}

    async def read_from(self, thread: str) -> datetime | None:
        known = self.disk.read.get(thread)
        if known is None:
            return None
        waiting = [
            row.at
            for row in self._of(thread)
            if row.author is Author.ME and row.state is MessageState.SENT and row.at > known - DAY
        ]
        return min([known, *waiting])

    async def to_read(self) -> tuple[Thread, ...]:
        rows = await self.threads()
        return tuple(
            row
            for row in rows
            if row.is_sent and (row.state is not ThreadState.ENDED or row.id not in self.disk.whole)
        )

    async def mark_read(self, thread: str) -> None:
        self._write()
        self.disk.whole.add(thread)

    async def page(
        self, thread: str, *, before: MessageKey | None, limit: int = 100
    ) -> tuple[Message, ...]:
        rows = self._of(thread)
        if before is not None:
            rows = [row for row in rows if (row.at, row.key) < (before.at, before.key)]
        return tuple(_clipped(row) for row in rows[-limit:])

    async def after(self, thread: str, key: MessageKey, limit: int = 1_000) -> tuple[Message, ...]:
        rows = [row for row in self._of(thread) if (row.at, row.key) > (key.at, key.key)]
        return tuple(_clipped(row) for row in rows[:limit])

    async def search(self, text: str, limit: int = 100) -> tuple[Message, ...]:
        words = [fold_sloppy(word) for word in text.split()]
        rows = sorted(self.disk.messages.values(), key=_order, reverse=True)
        found = [row for row in rows if words and all(w in fold_sloppy(row.text) for w in words)]
        return tuple(_clipped(row) for row in found[:limit])

    async def message(self, key: str) -> Message | None:
        found = self.disk.messages.get(key)
        return None if found is None else _clipped(found)

    async def whole(self, key: str) -> str:
        found = self.disk.messages.get(key)
        return "" if found is None else found.text

    # --- outbox ---------------------------------------------------------------------------------
    async def outbox(self) -> tuple[Message, ...]:
        return tuple(self.disk.messages[key] for key in self.disk.outbox)

    async def outbox_files(self, key: str) -> tuple[NewFile, ...]:
        return self.disk.outbox.get(key, ())

    async def put_outbox(
        self, message: Message, files: Sequence[NewFile], *, left: tuple[str, Draft] | None = None
    ) -> None:
        async with self._store.turn("put outbox", message):
            self._write(message.thread)
            self.disk.messages[message.key] = message
            self.disk.outbox.pop(message.key, None)
            self.disk.outbox[message.key] = tuple(files)
            if left is not None:
                await self.put_draft(*left)

    async def mark_outbox(
        self, key: str, state: MessageState, error: str = "", *, spent: bool = False
    ) -> None:
        if key not in self.disk.outbox:
            return
        known = self.disk.messages[key]
        self._write(known.thread)
        self.disk.messages[key] = replace(known, state=state, error=error)
        if spent:
            self.disk.spent.add(key)

    async def is_spent(self, key: str) -> bool:
        return key in self.disk.spent

    async def move_outbox(self, key: str, message: Message) -> None:
        files = self.disk.outbox.get(key, ())
        await self.drop_outbox(key)
        await self.put_outbox(message, files)

    async def drop_outbox(self, key: str) -> None:
        if key not in self.disk.outbox:
            return
        self._write(self.disk.messages[key].thread)
        del self.disk.outbox[key]
        self.disk.spent.discard(key)
        del self.disk.messages[key]

    def _of(self, thread: str) -> list[Message]:
        return sorted((m for m in self.disk.messages.values() if m.thread == thread), key=_order)


def _order(row: Message) -> tuple[datetime, str]:
    return row.at, row.key


def _clipped(row: Message) -> Message:
    if len(row.text) <= MOST_CHARACTERS:
        return row
    return replace(row, text=row.text[:MOST_CHARACTERS], clipped=True)
