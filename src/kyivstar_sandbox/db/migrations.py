"""Numbered migrations. A database newer than the program is refused, never guessed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import Table, inspect, select

from kyivstar_sandbox.db import (
    schema,
    schema_catalogue,
    schema_grants,
    schema_identity,
    schema_orders,
    schema_payments,
    schema_privacy,
    schema_reading,
    schema_support,
    schema_transfers,
)
from kyivstar_sandbox.db.schema import metadata, setting

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from sqlalchemy import Connection

_VERSION: Final = "schema_version"

_MAIN_JOB: Final = (schema, schema_identity, schema_payments)
_MONEY_AND_CONTRACT: Final = (
    schema_catalogue,
    schema_grants,
    schema_orders,
    schema_privacy,
    schema_transfers,
)


class DatabaseTooNew(Exception):
    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"the database has schema {found}, this program knows up to {known}: "
            "use a newer program or another --database"
        )
        self.found = found
        self.known = known


def _create(conn: Connection, owners: tuple[ModuleType, ...]) -> None:
    """Make the tables that these modules define and the database lacks, with their indexes."""
    names = {one.name for owner in owners for one in vars(owner).values() if type(one) is Table}
    tables = [table for table in metadata.sorted_tables if table.name in names]
    metadata.create_all(conn, tables=tables)


def _main_job(conn: Connection) -> None:
    """Subscribers, their money and its history, identity, payments."""
    _create(conn, _MAIN_JOB)


def _money_and_contract(conn: Connection) -> None:
    """Orders, price changes, grants, consents to news, transfers. Old rows need no change."""
    _create(conn, _MONEY_AND_CONTRACT)


def _support(conn: Connection) -> None:
    """Conversations, their messages and files, requests with a number."""
    _create(conn, (schema_support,))


def _reading(conn: Connection) -> None:
    """Indexes for lists of a big company. A new database has made them with its tables."""
    for index in schema_reading.INDEXES:
        index.create(conn, checkfirst=True)


def _finding(conn: Connection) -> None:
    """Top-ups by their correlator and by their grant."""
    for index in schema_reading.FINDING:
        index.create(conn, checkfirst=True)


MIGRATIONS: Final[tuple[Callable[[Connection], None], ...]] = (
    _main_job,
    _money_and_contract,
    _support,
    _reading,
    _finding,
)
"""Migration *n* is at index *n* - 1; released ones are never edited, and neither are the tables
they make: a column is added by a migration of its own."""


def version_of(conn: Connection) -> int:
    """Number of the last migration that ran here; 0 for an empty database."""
    if not inspect(conn).has_table(setting.name):
        return 0
    found = conn.execute(select(setting.c.value).where(setting.c.name == _VERSION)).scalar()
    return int(found or 0)


def migrate(conn: Connection) -> int:
    """Run what is missing inside the caller's transaction; return the version reached.

    Raises ``DatabaseTooNew``.
    """
    found = version_of(conn)
    if found > len(MIGRATIONS):
        raise DatabaseTooNew(found, len(MIGRATIONS))
    for number, step in enumerate(MIGRATIONS[found:], start=found + 1):
        step(conn)
        conn.execute(setting.delete().where(setting.c.name == _VERSION))
        conn.execute(setting.insert().values(name=_VERSION, value=str(number)))
    return len(MIGRATIONS)
