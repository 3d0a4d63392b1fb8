"""Tables of batches in journal.db (migration 3) and the triggers that keep their rules.

Rows are kept apart from `intent`, so that 100 000 of them neither slow the payments down nor the
look at what is open (docs/adr/0022). The arrows are those of every act.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.store.database import run_script
from kyivstar_desktop.domain.intents import ARROWS

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.store.database import Connection

DRAFT = "draft"
_WORKING = "state NOT IN ('draft', 'confirmed', 'rejected', 'cancelled')"

TABLES: tuple[str, ...] = (
    """CREATE TABLE batch(
        bid INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, label TEXT NOT NULL,
        operator TEXT NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL,
        created_at INTEGER NOT NULL, created_by TEXT NOT NULL, rows INTEGER NOT NULL,
        total INTEGER NOT NULL, fee INTEGER NOT NULL CHECK(fee >= 0), tally TEXT NOT NULL,
        file_hash TEXT NOT NULL, path TEXT NOT NULL, columns TEXT NOT NULL,
        source_id TEXT NOT NULL, source_name TEXT NOT NULL, source_kind TEXT NOT NULL,
        what TEXT NOT NULL, digest TEXT NOT NULL, grant_id TEXT NOT NULL, grant_until INTEGER,
        approved_by TEXT NOT NULL, started_at INTEGER, ended_at INTEGER, note TEXT NOT NULL,
        cause TEXT NOT NULL, checked_ms INTEGER NOT NULL, folder INTEGER NOT NULL,
        again_of TEXT NOT NULL, unreconciled TEXT NOT NULL) STRICT""",
    """CREATE TABLE batch_row(
        bid INTEGER NOT NULL REFERENCES batch(bid), n INTEGER NOT NULL, line_no INTEGER NOT NULL,
        number_text TEXT NOT NULL, number TEXT, user TEXT NOT NULL, amount_text TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK(amount >= 0), has_amount INTEGER NOT NULL,
        what TEXT NOT NULL, comment TEXT NOT NULL,
        external_id TEXT NOT NULL, line TEXT NOT NULL, customer TEXT NOT NULL, node TEXT NOT NULL,
        level TEXT NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL,
        excluded INTEGER NOT NULL, accepted INTEGER NOT NULL, away INTEGER NOT NULL,
        search TEXT NOT NULL, rank INTEGER NOT NULL,
        idx INTEGER, key TEXT, method TEXT NOT NULL, path TEXT NOT NULL,
        body BLOB, body_hash TEXT NOT NULL,
        state TEXT NOT NULL, reason TEXT NOT NULL, attempt INTEGER NOT NULL,
        first_sent_at INTEGER, last_sent_at INTEGER, key_expires_at INTEGER,
        server_id TEXT NOT NULL, next_ask_at INTEGER, done_at INTEGER, version INTEGER NOT NULL,
        PRIMARY KEY(bid, n)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE batch_event(
        seq INTEGER PRIMARY KEY, bid INTEGER NOT NULL, n INTEGER NOT NULL, version INTEGER NOT NULL,
        at INTEGER NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL, try INTEGER NOT NULL,
        http_status INTEGER, request_id TEXT NOT NULL, detail TEXT NOT NULL,
        prev_hash TEXT NOT NULL, hash TEXT NOT NULL) STRICT""",
    "CREATE INDEX batch_row_shown ON batch_row(bid, rank, n)",
    f"CREATE INDEX batch_row_work ON batch_row(bid, state, n) WHERE {_WORKING}",
    "CREATE UNIQUE INDEX batch_row_key ON batch_row(key) WHERE key IS NOT NULL",
    "CREATE INDEX batch_row_paid ON batch_row(number, done_at) WHERE state = 'confirmed'",
    "CREATE INDEX batch_event_last ON batch_event(bid, seq)",
    "CREATE INDEX batch_by_file ON batch(file_hash, created_at) WHERE file_hash <> ''",
)
WORKING = _WORKING
_ACT = "number, amount, key, line, customer, what, external_id"
_KEPT = "RAISE(ABORT, 'journal rows are kept')"


def create(connection: Connection) -> None:
    """Version 3 of journal.db."""
    run_script(connection, TABLES)


def add_marks(connection: Connection) -> None:
    """What every row asks for, and how far the operator's top-ups were looked at."""
    run_script(
        connection,
        (
            "ALTER TABLE batch ADD COLUMN short INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE batch ADD COLUMN unread TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE batch ADD COLUMN fill INTEGER NOT NULL DEFAULT 0",
        ),
    )


def add_notes(connection: Connection) -> None:
    """What the person must know of a sheet and of a check as long as the batch is there."""
    run_script(
        connection,
        (
            "ALTER TABLE batch ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE batch ADD COLUMN unlisted INTEGER NOT NULL DEFAULT 0",
        ),
    )


def triggers() -> dict[str, str]:
    """Name and body of each guard, made from the table of arrows."""
    pairs = ", ".join(f"'{old}>{new}'" for old, new in sorted(ARROWS))
    return {
        "batch_arrow": f"""BEFORE UPDATE OF state ON batch_row
            WHEN (OLD.state || '>' || NEW.state) NOT IN ('draft>planned', {pairs})
            BEGIN SELECT RAISE(ABORT, 'arrow'); END""",
        "batch_begins": """BEFORE INSERT ON batch_row WHEN NEW.state <> 'draft'
            BEGIN SELECT RAISE(ABORT, 'arrow'); END""",
        "batch_is_whole": """BEFORE UPDATE OF state ON batch_row
            WHEN NEW.state = 'planned' AND OLD.state = 'draft'
                AND (NEW.key IS NULL OR NEW.number IS NULL OR NEW.level = 'error')
            BEGIN SELECT RAISE(ABORT, 'act'); END""",
        "batch_act_is_fixed": f"""BEFORE UPDATE OF {_ACT} ON batch_row WHEN OLD.state <> 'draft'
            BEGIN SELECT RAISE(ABORT, 'act'); END""",
        "batch_bytes_are_fixed": """BEFORE UPDATE OF body, body_hash, method, path ON batch_row
            WHEN OLD.state NOT IN ('draft', 'planned')
            BEGIN SELECT RAISE(ABORT, 'bytes'); END""",
        "batch_kept_row": f"""BEFORE DELETE ON batch_row WHEN OLD.state <> 'draft'
            BEGIN SELECT {_KEPT}; END""",
        "batch_kept_event": f"""BEFORE DELETE ON batch_event WHEN OLD.n > 0
            BEGIN SELECT {_KEPT}; END""",
        "batch_written_event": f"BEFORE UPDATE ON batch_event BEGIN SELECT {_KEPT}; END",
    }
