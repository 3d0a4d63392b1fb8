"""Tables of the conversations: threads, messages, what waits to be sent, drafts, files.

Order in a thread is (at_us, place): `place` is the operator's id, which rises with time, and sorts
behind every id while there is none. `text` is what a screen shows, `rest` what is beyond it.
"""

from __future__ import annotations

TABLES: tuple[str, ...] = (
    """CREATE TABLE chat_thread(
        id TEXT PRIMARY KEY, state TEXT NOT NULL, topic TEXT NOT NULL, opened_us INTEGER NOT NULL,
        position INTEGER, wait_s INTEGER, agent TEXT NOT NULL, joined_us INTEGER, ended_us INTEGER,
        rating INTEGER NOT NULL DEFAULT 0, read_us INTEGER, whole INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE chat_message(
        rid INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, id TEXT UNIQUE, thread TEXT NOT NULL,
        at_us INTEGER NOT NULL, place TEXT NOT NULL, author TEXT NOT NULL, name TEXT NOT NULL,
        state TEXT NOT NULL, error TEXT NOT NULL, files BLOB, unread INTEGER NOT NULL,
        text TEXT NOT NULL, folded TEXT NOT NULL, rest TEXT) STRICT""",
    "CREATE INDEX chat_by_time ON chat_message(thread, at_us, place)",
    "CREATE INDEX chat_unread ON chat_message(thread, at_us) WHERE unread = 1",
    """CREATE INDEX chat_mine ON chat_message(thread, at_us, state)
        WHERE author = 'me' AND id IS NOT NULL""",
    """CREATE TABLE chat_outbox(
        n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, spent INTEGER NOT NULL DEFAULT 0
        ) STRICT""",
    """CREATE TABLE chat_outbox_file(
        key TEXT NOT NULL, n INTEGER NOT NULL, name TEXT NOT NULL, mime TEXT NOT NULL,
        content BLOB NOT NULL, PRIMARY KEY(key, n)) STRICT""",
    """CREATE TABLE chat_draft(
        thread TEXT PRIMARY KEY, text TEXT NOT NULL, about TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE chat_draft_file(
        thread TEXT NOT NULL, n INTEGER NOT NULL, name TEXT NOT NULL, mime TEXT NOT NULL,
        digest BLOB NOT NULL, content BLOB NOT NULL, PRIMARY KEY(thread, n)) STRICT""",
    """CREATE TABLE chat_file(
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, size INTEGER NOT NULL,
        content BLOB NOT NULL) STRICT""",
)

COPIED: tuple[tuple[str, str, str], ...] = (
    ("chat_thread", "SELECT * FROM chat_thread WHERE id LIKE 'new-%'", "?, " * 11 + "?"),
    (
        "chat_message",
        "SELECT * FROM chat_message WHERE key IN (SELECT key FROM chat_outbox)",
        "?, " * 14 + "?",
    ),
    ("chat_outbox", "SELECT * FROM chat_outbox", "?, ?, ?"),
    ("chat_outbox_file", "SELECT * FROM chat_outbox_file", "?, ?, ?, ?, ?"),
    ("chat_draft", "SELECT * FROM chat_draft", "?, ?, ?"),
    ("chat_draft_file", "SELECT * FROM chat_draft_file", "?, ?, ?, ?, ?, ?"),
)
"""Table, rows, marks: what only this computer has, saved from a damaged file where it can be."""
