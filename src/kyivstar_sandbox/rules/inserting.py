"""INSERT that does nothing when the row is there, in the words of each database."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam
from sqlalchemy.dialects import postgresql, sqlite

from kyivstar_sandbox.db.hot import Hot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection, Table


def insert_if_absent(conn: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Insert `row`; False when its primary key is taken (waits for a rival's commit first)."""
    return _statement(table, tuple(row), conn.dialect.name).run(conn, dict(row)) == 1


@cache
def _statement(table: Table, names: tuple[str, ...], dialect: str) -> Hot:
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    given: dict[str, Any] = {name: bindparam(name) for name in names}
    return Hot(insert(table).values(given).on_conflict_do_nothing())
