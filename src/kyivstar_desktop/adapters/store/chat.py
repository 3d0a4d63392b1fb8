"""The conversations of one profile as coroutines over store.db; pages cost the same at any length.

Whole lists never come out: a page is a walk over the index (thread, at_us, place).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.adapters.store import chat_write
from kyivstar_desktop.adapters.store.chat_rows import (
    COLUMNS,
    THREAD,
    message_of,
    messages_of,
    packed_thread,
    thread_of,
)
from kyivstar_desktop.adapters.store.database import transaction
from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.support import NO_DRAFT, Draft, NewFile
from kyivstar_desktop.services.ports.support import ChatStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.adapters.store.threads import StoreThreads
    from kyivstar_desktop.domain.support import (
        Attachment,
        Message,
        MessageKey,
        MessageState,
        Thread,
    )

T = TypeVar("T")
_DAY_US = timedelta(days=1) // timedelta(microseconds=1)
_THREADS = """SELECT t.id, t.state, t.topic, t.opened_us, t.position, t.wait_s, t.agent,
    t.joined_us, t.ended_us, t.rating, m.text, m.at_us,
    (SELECT count(*) FROM chat_message AS u WHERE u.thread = t.id AND u.unread = 1)
    FROM chat_thread AS t LEFT JOIN chat_message AS m ON m.rid = (SELECT l.rid
        FROM chat_message AS l WHERE l.thread = t.id ORDER BY l.at_us DESC, l.place DESC LIMIT 1)
    {where} ORDER BY t.opened_us DESC, t.id DESC"""
_TO_READ = "WHERE t.id NOT LIKE 'new-%' AND (t.state <> 'completed' OR t.whole = 0)"
_LAST = "ORDER BY at_us DESC, place DESC LIMIT ?"
_PAGE = f"SELECT {COLUMNS} FROM chat_message WHERE thread = ? {_LAST}"  # noqa: S608 our own names
_BEFORE = f"""SELECT {COLUMNS} FROM chat_message
    WHERE thread = ? AND (at_us, place) < (?, ?) {_LAST}"""  # noqa: S608 our own names
_AFTER = f"""SELECT {COLUMNS} FROM chat_message
    WHERE thread = ? AND (at_us, place) > (?, ?) ORDER BY at_us, place LIMIT ?"""  # noqa: S608 our own names
_OUTBOX = f"""SELECT {COLUMNS} FROM chat_message WHERE key = ?"""  # noqa: S608 our own names
_UNDELIVERED = """SELECT min(at_us) FROM chat_message WHERE thread = ? AND author = 'me'
    AND id IS NOT NULL AND at_us > ? AND state = 'sent'"""


class ChatTables(ChatStore):
    """See the port for what each call means."""

    def __init__(self, threads: StoreThreads) -> None:
        self._threads = threads

    async def _write(self, work: Callable[[Connection], T], *told: str) -> T:
        """One transaction; `told` are the threads it changes."""

        def inside(connection: Connection) -> T:
            with transaction(connection):
                made = work(connection)
            for thread in told:
                self._threads.announce("chat", thread)
            return made

        return await self._threads.write(inside)

    async def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return await self._threads.read(lambda c: list(c.execute(sql, values)))

    async def _one(self, sql: str, *values: object) -> Any:
        rows = await self._rows(sql, *values)
        return rows[0][0] if rows else None

    # --- conversations --------------------------------------------------------------------------
    async def put_threads(self, threads: Sequence[Thread]) -> None:
        rows = [packed_thread(thread) for thread in threads]
        told = [thread.id for thread in threads]
        await self._write(lambda c: c.executemany(THREAD, rows) and None, *told)

    async def threads(self) -> tuple[Thread, ...]:
        return tuple(thread_of(row) for row in await self._rows(_THREADS.format(where="")))

    async def to_read(self) -> tuple[Thread, ...]:
        return tuple(thread_of(row) for row in await self._rows(_THREADS.format(where=_TO_READ)))

    async def rename_thread(self, old: str, new: str) -> None:
        await self._write(lambda c: chat_write.rename_thread(c, old, new), old, new)

    async def drop_thread(self, thread: str) -> None:
        gone = """DELETE FROM chat_thread WHERE id = ?1 AND id LIKE 'new-%'
            AND NOT EXISTS (SELECT 1 FROM chat_message WHERE thread = ?1)"""
        await self._write(lambda c: c.execute(gone, (thread,)) and None, thread)

    async def put_rating(self, thread: str, stars: int) -> None:
        await self._do("UPDATE chat_thread SET rating = ?2 WHERE id = ?1", thread, stars)

    async def mark_seen(self, thread: str) -> None:
        seen = "UPDATE chat_message SET unread = 0 WHERE thread = ?1 AND unread = 1"
        await self._do(seen, thread)

    async def mark_read(self, thread: str) -> None:
        await self._do("UPDATE chat_thread SET whole = 1 WHERE id = ?1", thread)

    async def _do(self, sql: str, thread: str, *values: object) -> None:
        """Tells of it only where a row has changed."""

        def work(connection: Connection) -> None:
            with transaction(connection):
                changed = connection.execute(sql, (thread, *values)).rowcount
            if changed:
                self._threads.announce("chat", thread)

        await self._threads.write(work)

    # --- messages -------------------------------------------------------------------------------
    async def put_messages(self, messages: Sequence[Message], *, read: str = "") -> tuple[str, ...]:
        if not messages:
            return ()
        told = {message.thread for message in messages}
        return await self._write(lambda c: chat_write.put_messages(c, messages, read), *told)

    async def read_from(self, thread: str) -> datetime | None:
        known = await self._one("SELECT read_us FROM chat_thread WHERE id = ?", thread)
        if known is None:
            return None
        waiting = await self._one(_UNDELIVERED, thread, known - _DAY_US)
        return from_us(known if waiting is None else min(known, waiting))

    async def page(
        self, thread: str, *, before: MessageKey | None, limit: int = 100
    ) -> tuple[Message, ...]:
        if before is None:
            rows = await self._rows(_PAGE, thread, limit)
        else:
            place = await self._place(before)
            rows = await self._rows(_BEFORE, thread, to_us(before.at), place, limit)
        return messages_of(reversed(rows))

    async def after(self, thread: str, key: MessageKey, limit: int = 1_000) -> tuple[Message, ...]:
        place = await self._place(key)
        return messages_of(await self._rows(_AFTER, thread, to_us(key.at), place, limit))

    async def _place(self, key: MessageKey) -> str:
        found = await self._one("SELECT place FROM chat_message WHERE key = ?", key.key)
        return str(found or key.key)

    async def search(self, text: str, limit: int = 100) -> tuple[Message, ...]:
        words = [folded for word in text.split() if (folded := fold_sloppy(word))]
        if not words:
            return ()
        holds = " AND ".join("instr(folded, ?) > 0" for _ in words)
        sql = f"SELECT {COLUMNS} FROM chat_message WHERE {holds} {_LAST}"  # noqa: S608 our own names
        rows = await self._threads.total(lambda c: list(c.execute(sql, (*words, limit))))
        return messages_of(rows)

    async def message(self, key: str) -> Message | None:
        rows = await self._rows(_OUTBOX, key)
        return message_of(rows[0]) if rows else None

    async def whole(self, key: str) -> str:
        sql = "SELECT text || coalesce(rest, '') FROM chat_message WHERE key = ?"
        return str(await self._one(sql, key) or "")

    # --- outbox ---------------------------------------------------------------------------------
    async def outbox(self) -> tuple[Message, ...]:
        sql = f"SELECT {COLUMNS} FROM chat_outbox AS o JOIN chat_message USING(key) ORDER BY o.n"  # noqa: S608 our own names
        return messages_of(await self._rows(sql))

    async def outbox_files(self, key: str) -> tuple[NewFile, ...]:
        sql = "SELECT name, mime, content FROM chat_outbox_file WHERE key = ? ORDER BY n"
        return tuple(NewFile(*row) for row in await self._rows(sql, key))

    async def put_outbox(
        self, message: Message, files: Sequence[NewFile], *, left: tuple[str, Draft] | None = None
    ) -> None:
        def act(connection: Connection) -> None:
            chat_write.put_outbox(connection, message, files)
            if left is not None:
                chat_write.put_draft(connection, *left)

        await self._write(act, message.thread)

    async def mark_outbox(
        self, key: str, state: MessageState, error: str = "", *, spent: bool = False
    ) -> None:
        def work(connection: Connection) -> None:
            with transaction(connection):
                row = connection.execute(
                    """UPDATE chat_message SET state = ?, error = ? WHERE key = ? AND id IS NULL
                        RETURNING thread""",
                    (state.value, error, key),
                ).fetchone()
                if spent:
                    connection.execute("UPDATE chat_outbox SET spent = 1 WHERE key = ?", (key,))
            if row is not None:
                self._threads.announce("chat", row[0])

        await self._threads.write(work)

    async def is_spent(self, key: str) -> bool:
        return bool(await self._one("SELECT spent FROM chat_outbox WHERE key = ?", key))

    async def move_outbox(self, key: str, message: Message) -> None:
        await self._write(lambda c: chat_write.move_outbox(c, key, message), message.thread)

    async def drop_outbox(self, key: str) -> None:
        def work(connection: Connection) -> None:
            chat_write.drop_outbox(connection, key)
            gone = "DELETE FROM chat_message WHERE key = ? AND id IS NULL"
            connection.execute(gone, (key,))

        await self._write(work, "")

    # --- drafts and files -----------------------------------------------------------------------
    async def draft(self, thread: str) -> Draft:
        def work(connection: Connection) -> Draft:
            row = connection.execute(
                "SELECT text, about FROM chat_draft WHERE thread = ?", (thread,)
            ).fetchone()
            if row is None:
                return NO_DRAFT
            files = connection.execute(
                "SELECT name, mime, content FROM chat_draft_file WHERE thread = ? ORDER BY n",
                (thread,),
            )
            return Draft(row[0], tuple(NewFile(*one) for one in files), row[1])

        return await self._threads.read(work)

    async def put_draft(self, thread: str, draft: Draft) -> None:
        await self._write(lambda c: chat_write.put_draft(c, thread, draft))

    async def local_file(self, message: str, attachment: Attachment) -> bytes | None:
        if attachment.id:
            sql, values = "SELECT content FROM chat_file WHERE id = ?", (attachment.id,)
            found = await self._one(sql, *values)
        else:
            sql = """SELECT content FROM chat_outbox_file
                WHERE key = ? AND name = ? AND mime = ? AND length(content) = ?"""
            named = (attachment.name, attachment.mime, attachment.size)
            found = await self._one(sql, message, *named)
        return None if found is None else bytes(found)

    async def keep_file(self, message: str, attachment: Attachment, content: bytes) -> None:
        del message
        await self._write(lambda c: chat_write.keep_file(c, attachment.id, content))
