"""INSERT that does nothing when the row is there, in the words of each database."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection, Table


def insert_if_absent(conn: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Insert `row`; False when its primary key is taken (waits for a rival's commit first)."""
    done = conn.execute(_statement(table, conn.dialect.name), dict(row))
    return done.rowcount == 1


@cache
def _statement(table: Table, dialect: str) -> postgresql.Insert | sqlite.Insert:
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return insert(table).on_conflict_do_nothing()
