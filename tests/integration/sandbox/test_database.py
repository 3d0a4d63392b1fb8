"""The door to the database: commits, roll-backs, snapshots, a busy writer, a clean end."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import migrate
from kyivstar_sandbox.db.schema import setting
from kyivstar_sandbox.model.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(str(tmp_path / "operator.db"))
    made.run(migrate)
    yield made
    made.close_now()


def put(conn: Connection, name: str) -> None:
    conn.execute(setting.insert().values(name=name, value="1"))


def names(conn: Connection) -> set[str]:
    return set(conn.execute(select(setting.c.name)).scalars()) - {"schema_version"}


def test_work_commits_whole_or_not_at_all(database: Database) -> None:
    def fails(conn: Connection) -> None:
        put(conn, "b")
        raise Refusal("limitExceeded")

    async def act() -> set[str]:
        await database.transact(lambda conn: put(conn, "a"))
        with pytest.raises(Refusal):
            await database.transact(fails)
        return await database.read(names)

    assert asyncio.run(act()) == {"a"}


def test_many_callers_write_one_after_another(database: Database) -> None:
    async def act() -> set[str]:
        jobs = [database.transact(lambda conn, n=n: put(conn, f"n{n:02d}")) for n in range(30)]
        await asyncio.gather(*jobs)
        return await database.read(names)

    assert len(asyncio.run(act())) == 30


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(OperationalError):
        asyncio.run(database.read(lambda conn: put(conn, "x")))


def test_a_writer_of_another_process_is_waited_for_two_seconds(
    database: Database, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "operator.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refusal) as refused:
            asyncio.run(database.transact(lambda conn: put(conn, "x")))
        assert (refused.value.status, refused.value.headers) == (503, {"Retry-After": "1"})
        other.execute("ROLLBACK")
        asyncio.run(database.transact(lambda conn: put(conn, "y")))
        assert database.run(names) == {"y"}
    finally:
        other.close()


def test_money_is_kept_safe_on_disk(database: Database) -> None:
    def pragmas(conn: Connection) -> tuple[object, ...]:
        return tuple(
            conn.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        )

    assert database.run(pragmas) == ("wal", 2, 1)


def test_other_urls_are_refused() -> None:
    with pytest.raises(ValueError, match="mysql"):
        Database("mysql://x")
