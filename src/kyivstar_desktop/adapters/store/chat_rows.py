"""A message and a thread as rows of their tables, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.support import (
    FROM_OPERATOR,
    MOST_CHARACTERS,
    Attachment,
    Author,
    Message,
    MessageState,
    Thread,
    ThreadState,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

LAST = 200
COLUMNS = """key, thread, author, text, at_us, state, id, name, files, error, rest IS NOT NULL"""
INSERT = """INSERT INTO chat_message(key, id, thread, at_us, place, author, name, state, error,
    files, unread, text, folded, rest) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
UPDATE = """UPDATE chat_message SET key = ?, id = ?, thread = ?, at_us = ?, place = ?, author = ?,
    name = ?, state = ?, error = ?, files = ? WHERE rid = ?"""
THREAD = """INSERT INTO chat_thread(id, state, topic, opened_us, position, wait_s, agent, joined_us,
    ended_us, rating) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    state = excluded.state, topic = excluded.topic, opened_us = excluded.opened_us,
    position = excluded.position, wait_s = excluded.wait_s, agent = excluded.agent,
    joined_us = coalesce(excluded.joined_us, joined_us), ended_us = excluded.ended_us"""
_FILES = msgspec.json.Decoder(tuple[Attachment, ...])


def packed(message: Message) -> tuple[Any, ...]:
    """Values of INSERT."""
    return (*_facts(message), int(message.author in FROM_OPERATOR), *texts(message.text))


def changed(message: Message, rid: int) -> tuple[Any, ...]:
    """Values of UPDATE: everything but the words."""
    return (*_facts(message), rid)


def texts(text: str) -> tuple[str, str, str | None]:
    """(text, folded, rest)."""
    shown = text[:MOST_CHARACTERS]
    return shown, fold_sloppy(shown), text[MOST_CHARACTERS:] or None


def _facts(message: Message) -> tuple[Any, ...]:
    return (
        message.key,
        message.id or None,
        message.thread,
        to_us(message.at),
        message.id or f"~{message.key}",
        message.author.value,
        message.name,
        message.state.value,
        message.error,
        msgspec.json.encode(message.attachments) if message.attachments else None,
    )


def message_of(row: tuple[Any, ...]) -> Message:
    """Of COLUMNS."""
    key, thread, author, text, at_us, state, ident, name, files, error, clipped = row
    return Message(
        key,
        thread,
        Author(author),
        text,
        from_us(at_us),
        MessageState(state),
        ident or "",
        name,
        _FILES.decode(files) if files else (),
        error,
        bool(clipped),
    )


def messages_of(rows: Iterable[tuple[Any, ...]]) -> tuple[Message, ...]:
    return tuple(message_of(row) for row in rows)


def packed_thread(thread: Thread) -> tuple[Any, ...]:
    """Values of THREAD."""
    return (
        thread.id,
        thread.state.value,
        thread.topic,
        to_us(thread.opened_at),
        thread.position,
        thread.expected_wait_s,
        thread.agent,
        _us(thread.joined_at),
        _us(thread.ended_at),
        thread.rating,
    )


def thread_of(row: tuple[Any, ...]) -> Thread:
    """Of id .. rating as in THREAD, then last text, its time, and how many are unread."""
    ident, state, topic, opened, position, wait, agent, joined, ended, rating, *counted = row
    last, last_us, unread = counted
    return Thread(
        ident,
        ThreadState(state),
        topic,
        from_us(opened),
        position,
        wait,
        agent,
        _moment(joined),
        _moment(ended),
        (last or "")[:LAST],
        _moment(last_us),
        unread,
        rating,
    )


def _us(moment: datetime | None) -> int | None:
    return None if moment is None else to_us(moment)


def _moment(us: int | None) -> datetime | None:
    return None if us is None else from_us(us)
