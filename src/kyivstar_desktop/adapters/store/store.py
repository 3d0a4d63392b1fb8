"""store.db: the encrypted cache of one profile. A damaged file is put aside and made anew."""

from __future__ import annotations

import contextlib
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.store import (
    chat_schema,
    database,
    fleet_schema,
    history_schema,
    rollups_schema,
    snapshot,
)
from kyivstar_desktop.adapters.store.history import HistoryStore, Tuning
from kyivstar_desktop.adapters.store.snapshot import SnapshotStore
from kyivstar_desktop.adapters.store.threads import SUSPECT, StoreThreads
from kyivstar_desktop.domain.errors import StorageTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kyivstar_desktop.adapters.store.chat import ChatTables
    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.adapters.store.fleet import FleetTables
    from kyivstar_desktop.adapters.store.rollups import RollupTables
    from kyivstar_desktop.services.ports import Changes

log = logging.getLogger("store")
_READER_KIB = 48_000  # a park of 100 000 numbers is walked without being decrypted anew
_COPIED = (
    ("value", "INSERT OR IGNORE INTO value VALUES(?, ?)"),
    ("snapshot", "INSERT OR IGNORE INTO snapshot VALUES(?, ?, ?)"),
)


def _first(connection: Connection) -> None:
    database.run_script(connection, (*snapshot.TABLES, *history_schema.TABLES))


def _second(connection: Connection) -> None:
    database.run_script(connection, chat_schema.TABLES)


def _third(connection: Connection) -> None:
    database.run_script(connection, fleet_schema.TABLES)


def _fourth(connection: Connection) -> None:
    database.run_script(connection, rollups_schema.TABLES)


MIGRATIONS = (_first, _second, _third, _fourth)
SCHEMA = database.Schema(migrations=MIGRATIONS, durable=False, cache_kib=16_000)
READING = database.Schema(migrations=MIGRATIONS, durable=False, cache_kib=_READER_KIB)


class ProfileStore(SnapshotStore, HistoryStore):
    """The `Store` port over one file; made by `open_store`."""

    def __init__(self, threads: StoreThreads, tuning: Tuning) -> None:
        SnapshotStore.__init__(self, threads)
        HistoryStore.__init__(self, threads, tuning)
        self._chat: ChatTables | None = None
        self._fleet: FleetTables | None = None
        self._rollups: RollupTables | None = None

    @property
    def chat(self) -> ChatTables:
        """Made when the services after the first page ask for it."""
        if self._chat is None:
            from kyivstar_desktop.adapters.store.chat import ChatTables  # noqa: PLC0415 as above

            self._chat = ChatTables(self._threads)
        return self._chat

    @property
    def fleet(self) -> FleetTables:
        """Made when it is asked for, as the chat."""
        if self._fleet is None:
            from kyivstar_desktop.adapters.store.fleet import FleetTables  # noqa: PLC0415 as above

            self._fleet = FleetTables(self._threads)
        return self._fleet

    @property
    def rollups(self) -> RollupTables:
        """Made when it is asked for, as the chat."""
        if self._rollups is None:
            from kyivstar_desktop.adapters.store.rollups import RollupTables  # noqa: PLC0415 as above

            self._rollups = RollupTables(self._threads)
        return self._rollups

    def subscribe(self, slot: Callable[[Changes], None]) -> Callable[[], None]:
        return self._threads.subscribe(slot)

    async def checkpoint(self) -> None:
        await self._threads.checkpoint()

    async def close(self) -> None:
        await self._threads.close()


async def open_store(
    path: Path, key: bytes, *, key_is_right: bool = False, tuning: Tuning | None = None
) -> ProfileStore:
    """Opens or creates the file. StorageTrouble: key, newer, full, readonly, busy.

    `key_is_right` (the vault knows) makes a file that does not decrypt a damaged one.
    """
    threads = StoreThreads(path)
    await threads.open(
        lambda: _open_writer(path, key, key_is_right=key_is_right),
        lambda: database.connect(path, key, READING, reader=True),
    )
    return ProfileStore(threads, tuning or Tuning())


async def peek_store(path: Path, key: bytes) -> ProfileStore:
    """The file as it is, for reading only. StorageTrouble: key, damaged, newer, readonly."""
    threads = StoreThreads(path)
    await threads.open(lambda: _peek(path, key), lambda: _peek(path, key))
    return ProfileStore(threads, Tuning())


def _peek(path: Path, key: bytes) -> Connection:
    connection = database.connect(path, key, READING, reader=True)
    try:
        database.refuse_newer(connection, SCHEMA)
    except BaseException:
        connection.close()
        raise
    return connection


def _open_writer(path: Path, key: bytes, *, key_is_right: bool) -> Connection:
    suspect = path.with_name(path.name + SUSPECT)
    try:
        connection = _open_sound(path, key, whole=suspect.exists())
    except StorageTrouble as error:
        if error.kind != "damaged" and not (error.kind == "key" and key_is_right):
            raise
        connection = _rebuild(path, key)
    with contextlib.suppress(OSError):
        suspect.unlink(missing_ok=True)
    return connection


def _open_sound(path: Path, key: bytes, *, whole: bool) -> Connection:
    connection = database.connect(path, key, SCHEMA)
    try:
        database.check(connection, path, whole=whole)
        with database.mapped():
            database.migrate(connection, SCHEMA)
    except BaseException:
        connection.close()
        raise
    return connection


def _rebuild(path: Path, key: bytes) -> Connection:
    """A fresh file; small values that still decrypt are carried over, the rest is fetched anew."""
    log.warning("store damaged: put aside and rebuilt")
    with database.mapped():
        aside = database.put_aside(path, datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ"))
    connection = _open_sound(path, key, whole=False)
    with contextlib.suppress(StorageTrouble):  # what cannot be read is fetched again
        _carry_over(aside, key, connection)
    return connection


def _carry_over(aside: Path, key: bytes, connection: Connection) -> None:
    old = database.connect(aside, key, SCHEMA)
    try:
        for table, insert in _COPIED:
            with contextlib.suppress(StorageTrouble), database.mapped():
                for row in old.execute(f"SELECT * FROM {table}"):  # noqa: S608 our own table names
                    connection.execute(insert, row)
        for table, select, marks in (*chat_schema.COPIED, *fleet_schema.COPIED):
            with contextlib.suppress(StorageTrouble), database.mapped():
                _copy(old, connection, table, select, marks)
    finally:
        old.close()


def _copy(old: Connection, new: Connection, table: str, select: str, marks: str) -> None:
    """Nothing where the older file had no such table yet."""
    known = old.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    if known is not None:
        new.executemany(f"INSERT OR IGNORE INTO {table} VALUES({marks})", old.execute(select))
