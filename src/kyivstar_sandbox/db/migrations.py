"""Numbered migrations. A database newer than the program is refused, never guessed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import inspect, select

from kyivstar_sandbox.db import (
    schema_catalogue,
    schema_grants,
    schema_identity,
    schema_orders,
    schema_payments,
    schema_privacy,
    schema_transfers,
)
from kyivstar_sandbox.db.schema import metadata, setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

_VERSION: Final = "schema_version"

TABLE_OWNERS: Final = (
    schema_catalogue,
    schema_grants,
    schema_identity,
    schema_orders,
    schema_payments,
    schema_privacy,
    schema_transfers,
)
"""Imported for their tables on ``metadata``; naming them here keeps the imports honest."""


class DatabaseTooNew(Exception):
    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"the database has schema {found}, this program knows up to {known}: "
            "use a newer program or another --database"
        )
        self.found = found
        self.known = known


def _create_all(conn: Connection) -> None:
    metadata.create_all(conn)


MIGRATIONS: Final[tuple[Callable[[Connection], None], ...]] = (_create_all,)
"""Migration *n* is at index *n* - 1; released ones are never edited."""


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
