"""A new SQLite file filled at full speed, with nothing durable about it until it is whole.

It grows under another name and gets its own in one step at the end. So a kill in between leaves no
database at all, and what it does leave is thrown away by the next start.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, NullPool, create_engine, event

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SUFFIX: Final = ".seeding"
_PRAGMAS: Final = (
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA cache_size = -262144",
    "PRAGMA threads = 2",
    "PRAGMA analysis_limit = 1000",
)


class BeingMade(Exception):
    """Another process is making this file right now."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is being seeded by another process: wait, or use another file")


def is_new(path: Path) -> bool:
    """True when there is no database at a path, or an empty file."""
    return not path.exists() or path.stat().st_size == 0


def make(path: Path, fill: Callable[[Connection], object]) -> None:
    """Let ``fill`` make the database of a new file; nothing is there when it raises.

    Raises ``BeingMade`` while another process does the same.
    """
    building = path.with_name(path.name + _SUFFIX)
    _throw_away(building)
    engine = create_engine(f"sqlite+pysqlite:///{building}", poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN EXCLUSIVE")

    try:
        with engine.begin() as connection:
            fill(connection)
    except BaseException:
        engine.dispose()
        building.unlink(missing_ok=True)
        raise
    engine.dispose()
    _sync(building)
    building.replace(path)
    if os.name == "posix":
        _sync(path.parent)


def _throw_away(building: Path) -> None:
    """Remove what a killed process has left; a living one holds its lock."""
    if not building.exists():
        return
    try:
        with closing(sqlite3.connect(building, timeout=0, isolation_level=None)) as connection:
            connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise BeingMade(building) from error
    except sqlite3.DatabaseError:  # half of a file is no database
        pass
    building.unlink()


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
