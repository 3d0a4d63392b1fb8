"""Databases of the demo seed, made once a session and copied by each test that moves time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.model.values import parse_instant
from kyivstar_sandbox.rules import starting

if TYPE_CHECKING:
    from pathlib import Path

NOON = "2026-11-22T10:00:00.000Z"  # Sunday, noon in Kyiv


def make_demo(folder: Path, *, now: str = NOON) -> Path:
    """The file, closed; its business clock starts at `now`."""
    path = folder / "operator.db"
    database = Database(str(path))
    start = parse_instant(now)
    database.run(lambda conn: starting.prepare(conn, seed="demo", now=start))
    database.close_now()
    return path
