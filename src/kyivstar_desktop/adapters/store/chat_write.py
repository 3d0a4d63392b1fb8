"""Writing of conversations: plain functions over one connection, inside an open transaction."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.chat_rows import (
    COLUMNS,
    INSERT,
    UPDATE,
    changed,
    message_of,
    packed,
    texts,
)
from kyivstar_desktop.adapters.store.kyiv import to_us
from kyivstar_desktop.domain.messages import merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.support import Draft, Message, NewFile

KEPT_BYTES = 50_000_000
_KNOWN = f"""SELECT rid, {COLUMNS} FROM chat_message
    WHERE key IN (SELECT value FROM json_each(?1)) OR id IN (SELECT value FROM json_each(?2))"""  # noqa: S608 our own column names
_SEEN = """UPDATE chat_message SET unread = 0 WHERE thread = ?1 AND unread = 1 AND at_us <=
    (SELECT max(at_us) FROM chat_message WHERE thread = ?1 AND author = 'me' AND id IS NOT NULL)"""
_BEHIND = """SELECT rid, at_us FROM chat_outbox AS o JOIN chat_message USING(key) WHERE thread = ?
    AND o.n > (SELECT n FROM chat_outbox WHERE key = ?) ORDER BY o.n"""
LATER_US = 1_000
_READ = """UPDATE chat_thread SET read_us = max(coalesce(read_us, ?2), ?2) WHERE id = ?1"""


class _Known:
    """Rows of a batch that are stored already, by key and by id; they change as it is put."""

    def __init__(self, connection: Connection, messages: Sequence[Message]) -> None:
        self.by_key: dict[str, tuple[int, Message]] = {}
        self.by_id: dict[str, tuple[int, Message]] = {}
        keys = json.dumps([message.key for message in messages])
        ids = json.dumps([message.id for message in messages if message.id])
        for rid, *row in connection.execute(_KNOWN, (keys, ids)):
            self.add(rid, message_of(tuple(row)))

    def add(self, rid: int, message: Message) -> None:
        self.by_key[message.key] = (rid, message)
        if message.id:
            self.by_id[message.id] = (rid, message)

    def drop(self, message: Message) -> None:
        self.by_key.pop(message.key, None)
        self.by_id.pop(message.id, None)


def put_messages(connection: Connection, messages: Sequence[Message], read: str) -> tuple[str, ...]:
    """See ChatStore.put_messages. Keys of the new ones."""
    known = _Known(connection, messages)
    new = [message.key for message in messages if _put(connection, known, message)]
    for thread in {message.thread for message in messages}:
        connection.execute(_SEEN, (thread,))
    if read and messages:
        connection.execute(_READ, (read, max(to_us(message.at) for message in messages)))
    return tuple(new)


def _put(connection: Connection, known: _Known, message: Message) -> bool:
    """Whether it was new."""
    by_key, by_id = known.by_key.get(message.key), known.by_id.get(message.id)
    found = by_key or by_id
    if found is None:
        rid = connection.execute(INSERT, packed(message)).lastrowid
        known.add(rid, replace(message, text=""))
        return True
    if by_key is not None and by_id is not None and by_key[0] != by_id[0]:
        connection.execute("DELETE FROM chat_message WHERE rid = ?", (by_id[0],))
        known.drop(by_id[1])
    rid, old = found
    made = merged(old, message)
    if made != old:
        connection.execute(UPDATE, changed(made, rid))
        if not old.id:
            words = "UPDATE chat_message SET text = ?, folded = ?, rest = ? WHERE rid = ?"
            connection.execute(words, (*texts(made.text), rid))
        known.drop(old)
        known.add(rid, made)
    if made.id and not old.id:
        _leave_outbox(connection, made)
    return False


def _leave_outbox(connection: Connection, message: Message) -> None:
    """Its files are kept under the ids that the operator has given them, in the same order."""
    rows = connection.execute(
        "SELECT content FROM chat_outbox_file WHERE key = ? ORDER BY n", (message.key,)
    ).fetchall()
    for attachment, (content,) in zip(message.attachments, rows, strict=False):
        if attachment.id and len(content) == (attachment.size or len(content)):
            keep_file(connection, attachment.id, content)
    _wait_behind(connection, message)
    drop_outbox(connection, message.key)


def _wait_behind(connection: Connection, sent: Message) -> None:
    """What was written after it never stands before it, whatever the operator's time of it is."""
    at_us = to_us(sent.at)
    for rid, own_us in connection.execute(_BEHIND, (sent.thread, sent.key)).fetchall():
        at_us = max(own_us, at_us + LATER_US)
        connection.execute("UPDATE chat_message SET at_us = ? WHERE rid = ?", (at_us, rid))


# --- outbox -------------------------------------------------------------------------------------
def put_outbox(connection: Connection, message: Message, files: Sequence[NewFile]) -> None:
    connection.execute("DELETE FROM chat_message WHERE key = ?", (message.key,))
    connection.execute(INSERT, packed(message))
    drop_outbox(connection, message.key)
    connection.execute("INSERT INTO chat_outbox(key) VALUES(?)", (message.key,))
    connection.executemany(
        "INSERT INTO chat_outbox_file VALUES(?, ?, ?, ?, ?)",
        [(message.key, n, f.name, f.mime, f.content) for n, f in enumerate(files)],
    )


def move_outbox(connection: Connection, key: str, message: Message) -> None:
    connection.execute("DELETE FROM chat_message WHERE key = ?", (key,))
    connection.execute(INSERT, packed(message))
    connection.execute("DELETE FROM chat_outbox WHERE key = ?", (key,))
    connection.execute("INSERT INTO chat_outbox(key) VALUES(?)", (message.key,))
    connection.execute("UPDATE chat_outbox_file SET key = ? WHERE key = ?", (message.key, key))


def drop_outbox(connection: Connection, key: str) -> None:
    connection.execute("DELETE FROM chat_outbox WHERE key = ?", (key,))
    connection.execute("DELETE FROM chat_outbox_file WHERE key = ?", (key,))


# --- conversations ------------------------------------------------------------------------------
def rename_thread(connection: Connection, old: str, new: str) -> None:
    names = (new, old)
    connection.execute("UPDATE OR IGNORE chat_thread SET id = ? WHERE id = ?", names)
    connection.execute("DELETE FROM chat_thread WHERE id = ?", (old,))
    connection.execute("UPDATE chat_message SET thread = ? WHERE thread = ?", names)
    if connection.execute("SELECT 1 FROM chat_draft WHERE thread = ?", (new,)).fetchone() is None:
        connection.execute("UPDATE chat_draft SET thread = ? WHERE thread = ?", names)
        connection.execute("UPDATE chat_draft_file SET thread = ? WHERE thread = ?", names)
    put_draft_row(connection, old, None)


# --- drafts and files ---------------------------------------------------------------------------
def put_draft(connection: Connection, thread: str, draft: Draft) -> None:
    """Files that are there already are not written again: a draft is kept at every pause."""
    put_draft_row(connection, thread, None if draft.is_empty else (draft.text, draft.about))
    files = [
        (one.name, one.mime, hashlib.sha256(one.content).digest(), one.content)
        for one in draft.files
    ]
    known = connection.execute(
        "SELECT name, mime, digest FROM chat_draft_file WHERE thread = ? ORDER BY n", (thread,)
    ).fetchall()
    if [tuple(row) for row in known] == [one[:3] for one in files]:
        return
    connection.execute("DELETE FROM chat_draft_file WHERE thread = ?", (thread,))
    connection.executemany(
        "INSERT INTO chat_draft_file VALUES(?, ?, ?, ?, ?, ?)",
        [(thread, n, *one) for n, one in enumerate(files)],
    )


def put_draft_row(connection: Connection, thread: str, words: tuple[str, str] | None) -> None:
    """`words` are text and about; None removes the draft with its files."""
    if words is None:
        connection.execute("DELETE FROM chat_draft WHERE thread = ?", (thread,))
        connection.execute("DELETE FROM chat_draft_file WHERE thread = ?", (thread,))
        return
    connection.execute(
        """INSERT INTO chat_draft VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET
            text = excluded.text, about = excluded.about""",
        (thread, *words),
    )


def keep_file(connection: Connection, ident: str, content: bytes) -> None:
    """The oldest go until all fit into 50 MB."""
    connection.execute("DELETE FROM chat_file WHERE id = ?", (ident,))
    values: tuple[Any, ...] = (ident, len(content), content)
    connection.execute("INSERT INTO chat_file(id, size, content) VALUES(?, ?, ?)", values)
    sizes = connection.execute("SELECT n, size FROM chat_file ORDER BY n").fetchall()
    above = sum(size for _, size in sizes) - KEPT_BYTES
    for n, size in sizes[:-1]:
        if above <= 0:
            return
        connection.execute("DELETE FROM chat_file WHERE n = ?", (n,))
        above -= size
