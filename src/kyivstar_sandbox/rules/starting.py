"""The first state of an operator: schema, seed, clocks; and the way back to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, select

from kyivstar_sandbox.db import fresh_file, migrations, schema
from kyivstar_sandbox.db.engine import memo, path_of
from kyivstar_sandbox.db.schema import setting
from kyivstar_sandbox.model.values import iso, parse_instant
from kyivstar_sandbox.rules import clocks, jobs, ledger, outbox, seeding, sweeper

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

_START: Final = "start_now"
_CLOCKS: Final = frozenset({"clock_business", "clock_security"})


def prepare(conn: Connection, *, seed: str, now: datetime | None) -> None:
    """Migrate; fill an empty database by `seed` with the business clock at `now`.

    A database that has been started before keeps its data and its clocks. What is due runs before
    the first request. Raises `DatabaseTooNew`.
    """
    migrations.migrate(conn)
    if conn.execute(select(setting.c.name).where(setting.c.name == _START)).first() is None:
        _plant(conn, seed, now)
    jobs.fail_running(conn)
    sweeper.tick(conn)


def fill_new_file(url: str, *, seed: str, now: datetime | None) -> None:
    """Make the SQLite file of a big company at full speed, if there is none yet.

    For anything else this does nothing: ``prepare`` does it all. Raises ``ValueError`` for a bad
    URL or seed, ``BeingMade`` while another process makes the file.
    """
    if url.startswith("postgresql") or not seeding.is_big(seed):
        return
    path = Path(path_of(url))
    if fresh_file.is_new(path):
        fresh_file.make(path, lambda conn: prepare(conn, seed=seed, now=now))


def restart(conn: Connection, *, seed: str, keep_clock: bool) -> None:
    """Empty every table and plant again; all tokens die. Without `keep_clock` as at the start."""
    text = conn.execute(select(setting.c.value).where(setting.c.name == _START)).scalar()
    shift = list(conn.execute(select(setting).where(setting.c.name.in_(_CLOCKS))))
    now = clocks.business(conn) if keep_clock else parse_instant(text) if text else None
    for table in reversed(schema.metadata.sorted_tables):
        if table is setting:
            conn.execute(delete(table).where(table.c.name != "schema_version"))
        else:
            conn.execute(delete(table))
    ledger.count_anew(conn)
    memo(conn).clear()
    _plant(conn, seed, now)
    if keep_clock:
        conn.execute(delete(setting).where(setting.c.name.in_(_CLOCKS)))
        for row in shift:
            conn.execute(setting.insert().values(name=row.name, value=row.value))
        memo(conn).clear()
    sweeper.tick(conn)


def _plant(conn: Connection, seed: str, now: datetime | None) -> None:
    if now is not None:
        clocks.start_at(conn, now)
    conn.execute(setting.insert().values(name=_START, value="" if now is None else iso(now)))
    if seed != "empty":
        seeding.plant(conn, seed, now)
    outbox.forget_changes(conn)
