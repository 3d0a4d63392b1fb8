"""Loading many rows: ``executemany`` for SQLite, COPY for PostgreSQL, indexes made afterwards."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from kyivstar_sandbox.db import schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Table

_HISTORY: Final = (schema.entry, schema.leg, schema.action)
_LOADED: Final = (*_HISTORY, schema.account, schema.line, schema.bucket)
_LEG_ENTRY: Final = "leg_entry_id_fkey"


def load(conn: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows given in the order of the table's columns, inside the caller's transaction."""
    if not rows:
        return
    names = [column.name for column in table.c]
    if conn.dialect.name == "sqlite":
        marks = ",".join("?" * len(names))
        columns = ",".join(f'"{name}"' for name in names)
        cursor = conn.connection.cursor()
        cursor.executemany(f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})', rows)  # noqa: S608 names come from the schema
        cursor.close()
        return
    conn.execute(text("SELECT 1"))  # the driver begins its transaction with the first statement
    driver: Any = conn.connection.dbapi_connection
    driver.run_async(lambda own: own.copy_records_to_table(table.name, records=rows, columns=names))


@contextmanager
def bare_tables(conn: Connection) -> Iterator[None]:
    """Empty tables without their indexes meanwhile: to build them at once is many times as quick.

    Nothing is committed, so whoever fails in between leaves what was there before.
    """
    indexes = [index for table in _LOADED for index in table.indexes]
    indexes.sort(key=lambda index: str(index.name))
    for index in indexes:
        index.drop(conn)
    is_postgres = conn.dialect.name == "postgresql"
    if is_postgres:  # a check of each leg would lock its entry, three million times
        conn.execute(text(f"ALTER TABLE leg DROP CONSTRAINT {_LEG_ENTRY}"))
    yield
    for index in indexes:
        index.create(conn)
    if is_postgres:
        constraint = f"ADD CONSTRAINT {_LEG_ENTRY} FOREIGN KEY (entry_id) REFERENCES entry (id)"
        conn.execute(text(f"ALTER TABLE leg {constraint}"))
        conn.execute(
            text("SELECT setval(pg_get_serial_sequence('entry', 'id'), MAX(id)) FROM entry")
        )
    conn.execute(text("ANALYZE"))
