"""Table of acts that have no chain elsewhere (migration 4 of journal.db), and its guards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.store.database import run_script

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.store.database import Connection

TABLES: tuple[str, ...] = (
    """CREATE TABLE act(
        seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, who TEXT NOT NULL,
        ref TEXT NOT NULL, detail TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL)
        STRICT""",
    "CREATE INDEX act_by_time ON act(at)",
)
_KEPT = "RAISE(ABORT, 'journal rows are kept')"


def create(connection: Connection) -> None:
    """Version 4 of journal.db."""
    run_script(connection, TABLES)


def triggers() -> dict[str, str]:
    """Name and body of each guard."""
    return {
        "kept_act": f"BEFORE DELETE ON act BEGIN SELECT {_KEPT}; END",
        "written_act": f"BEFORE UPDATE ON act BEGIN SELECT {_KEPT}; END",
    }
