"""Tables of the money journal and the triggers that keep its rules whoever writes.

The arrows come from `domain.intents.ARROWS`: any other pair of states raises. The act itself (key,
sums, recipients) never changes, the exact bytes not after the first try; rows and events stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.store import audit_schema, batch_schema
from kyivstar_desktop.adapters.store.database import Schema, run_script
from kyivstar_desktop.domain.intents import ARROWS

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.store.database import Connection

TABLES: tuple[str, ...] = (
    """CREATE TABLE intent(
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, operator TEXT NOT NULL, subject TEXT NOT NULL,
        key TEXT NOT NULL UNIQUE, method TEXT NOT NULL, path TEXT NOT NULL,
        body BLOB NOT NULL, body_hash TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK(amount > 0), fee INTEGER NOT NULL CHECK(fee >= 0),
        source TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        attempt INTEGER NOT NULL, created_at INTEGER NOT NULL,
        first_sent_at INTEGER, last_sent_at INTEGER, key_expires_at INTEGER,
        server_id TEXT NOT NULL, next_ask_at INTEGER, left_at INTEGER,
        version INTEGER NOT NULL, code_length INTEGER NOT NULL, code_until INTEGER,
        authorization_id TEXT NOT NULL, bank_url TEXT NOT NULL, receipt TEXT NOT NULL,
        done_at INTEGER) STRICT""",
    """CREATE TABLE intent_item(
        intent_id TEXT NOT NULL REFERENCES intent(id), n INTEGER NOT NULL,
        recipient TEXT NOT NULL, amount INTEGER NOT NULL CHECK(amount > 0),
        state TEXT NOT NULL, server_id TEXT NOT NULL, PRIMARY KEY(intent_id, n)) STRICT""",
    """CREATE TABLE intent_event(
        seq INTEGER PRIMARY KEY, intent_id TEXT NOT NULL REFERENCES intent(id),
        n INTEGER NOT NULL, at INTEGER NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL,
        try INTEGER NOT NULL, http_status INTEGER, request_id TEXT NOT NULL,
        detail TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL,
        UNIQUE(intent_id, n)) STRICT""",
    """CREATE TABLE owner(
        one INTEGER PRIMARY KEY CHECK(one = 1), process_uuid TEXT NOT NULL,
        pid INTEGER NOT NULL, started_at INTEGER NOT NULL) STRICT""",
    "CREATE INDEX intent_by_time ON intent(created_at)",
    "CREATE INDEX intent_by_state ON intent(state, created_at)",
)

_ACT = "id, kind, operator, subject, key, method, path, amount, fee, source, created_at"
_KEPT = "RAISE(ABORT, 'journal rows are kept')"


def triggers() -> dict[str, str]:
    """Name and body of each guard, made from the table of arrows."""
    pairs = ", ".join(f"'{old}>{new}'" for old, new in sorted(ARROWS))
    return {
        "arrow": f"""BEFORE UPDATE OF state ON intent
            WHEN (OLD.state || '>' || NEW.state) NOT IN ({pairs})
            BEGIN SELECT RAISE(ABORT, 'arrow'); END""",
        "begins": """BEFORE INSERT ON intent WHEN NEW.state <> 'planned'
            BEGIN SELECT RAISE(ABORT, 'arrow'); END""",
        "left_is_shut": """BEFORE UPDATE OF state ON intent
            WHEN OLD.state = 'needs_code' AND NEW.state = 'confirming' AND OLD.left_at IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'left'); END""",
        "whole_sum": """BEFORE UPDATE OF state ON intent
            WHEN NEW.state = 'sending' AND NEW.amount <>
                (SELECT coalesce(sum(amount), 0) FROM intent_item WHERE intent_id = NEW.id)
            BEGIN SELECT RAISE(ABORT, 'sum'); END""",
        "act_is_fixed": f"""BEFORE UPDATE OF {_ACT} ON intent
            BEGIN SELECT RAISE(ABORT, 'act'); END""",
        "bytes_are_fixed": """BEFORE UPDATE OF body, body_hash ON intent WHEN OLD.attempt > 0
            BEGIN SELECT RAISE(ABORT, 'bytes'); END""",
        "parts_are_fixed": """BEFORE UPDATE OF intent_id, n, recipient, amount ON intent_item
            BEGIN SELECT RAISE(ABORT, 'act'); END""",
        "parts_are_whole": """BEFORE INSERT ON intent_item
            WHEN (SELECT version FROM intent WHERE id = NEW.intent_id) > 0
            BEGIN SELECT RAISE(ABORT, 'act'); END""",
        "kept_intent": f"BEFORE DELETE ON intent BEGIN SELECT {_KEPT}; END",
        "kept_item": f"BEFORE DELETE ON intent_item BEGIN SELECT {_KEPT}; END",
        "kept_event": f"BEFORE DELETE ON intent_event BEGIN SELECT {_KEPT}; END",
        "written_event": f"BEFORE UPDATE ON intent_event BEGIN SELECT {_KEPT}; END",
    }


def _first(connection: Connection) -> None:
    run_script(connection, TABLES)


_CHECKS = {
    "intent": "CHECK(amount > 0 OR (amount = 0 AND kind IN ('order', 'cancelOrder', 'account')))",
    "intent_item": "CHECK(amount >= 0)",
}
"""Version 2: only acts that are no payment may cost nothing."""


def _free_acts(connection: Connection) -> None:
    """Version 2: an act may cost nothing, as the order of a free service does.

    A CHECK is loosened in the schema's text, the way SQLite's manual names for it: rebuilding the
    table would break the references of items and events to it.
    """
    version = connection.execute("PRAGMA schema_version").fetchone()[0]
    connection.execute("PRAGMA writable_schema = ON")
    for table, check in _CHECKS.items():
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK(amount > 0)', ?) WHERE name = ?",
            (check, table),
        )
    connection.execute(f"PRAGMA schema_version = {version + 1}")
    connection.execute("PRAGMA writable_schema = OFF")


SCHEMA = Schema(
    migrations=(
        _first,
        _free_acts,
        batch_schema.create,
        audit_schema.create,
        batch_schema.add_marks,
        batch_schema.add_notes,
    ),
    durable=True,
    cache_kib=8_000,
)


def _every() -> dict[str, str]:
    return triggers() | batch_schema.triggers() | audit_schema.triggers()


def guard(connection: Connection) -> None:
    """Puts the triggers of this version in place of those in the file."""
    for name, body in _every().items():
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
        connection.execute(f"CREATE TRIGGER {name} {body}")
