"""Puts an operator's data on PostgreSQL: what a SQLite file holds, or a seed; made once, copied."""

from __future__ import annotations

import hashlib
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BigInteger, func, insert, select, text

from kyivstar_sandbox.db import migrations
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.schema import metadata
from kyivstar_sandbox.rules import starting

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection, Table

    from support.postgres import Cluster

_PLACED: Final[dict[tuple[int, Path], str]] = {}


def place(cluster: Cluster, path: Path, *, seed: str, now: datetime | None) -> str:
    """URL of the database that stands in for the file `path`; the same on the next call.

    A file that exists is carried over; otherwise the database is a copy of the seed's.
    """
    known = (id(cluster), path)
    if known not in _PLACED:
        with ThreadPoolExecutor(1) as thread:  # a test's own loop may be running in this one
            made = thread.submit(_placed, cluster, path, seed=seed, now=now)
            _PLACED[known] = made.result()
    return _PLACED[known]


def _placed(cluster: Cluster, path: Path, *, seed: str, now: datetime | None) -> str:
    if path.exists() and _holds_tables(path):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return cluster.seeded(digest, lambda url: carry(path, url))
    return cluster.seeded(f"{seed} {now}", lambda url: plant(url, seed, now))


def _holds_tables(path: Path) -> bool:
    """A file that was made and never filled is as good as none."""
    connection = sqlite3.connect(path)
    try:
        asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1"
        return connection.execute(asked).fetchone() is not None
    finally:
        connection.close()


def plant(url: str, seed: str, now: datetime | None) -> None:
    """Fill an empty database by a seed."""
    database = Database(url)
    database.run(lambda conn: starting.prepare(conn, seed=seed, now=now))
    database.close_now()


def carry(path: Path, url: str) -> None:
    """Copy every row of a SQLite file of the program's own version into an empty database."""
    source, target = Database(str(path)), Database(url)
    rows = source.run(_everything)
    target.run(lambda conn: _fill(conn, rows))
    source.close_now()
    target.close_now()


def _everything(conn: Connection) -> dict[str, list[dict[str, Any]]]:
    return {
        table.name: [dict(row) for row in conn.execute(select(table)).mappings()]
        for table in metadata.sorted_tables
    }


def _fill(conn: Connection, rows: dict[str, list[dict[str, Any]]]) -> None:
    migrations.migrate(conn)
    for table in metadata.sorted_tables:
        if rows[table.name]:
            conn.execute(table.delete())
            conn.execute(insert(table), rows[table.name])
            _go_on_counting(conn, table)


def _go_on_counting(conn: Connection, table: Table) -> None:
    """A sequence goes on where the file's numbers ended."""
    column = table.autoincrement_column
    if column is None or not isinstance(column.type, BigInteger):
        return
    last = conn.execute(select(func.max(column))).scalar()
    name = conn.execute(
        text("SELECT pg_get_serial_sequence(:name, :column)"),
        {"name": f'"{table.name}"', "column": column.name},
    ).scalar()
    if name is not None and last is not None:
        conn.execute(text("SELECT setval(:name, :last)"), {"name": name, "last": last})
