"""journal.db as it is, for reading only: another process may own it and go on sending."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.store import database, journal_schema
from kyivstar_desktop.adapters.store.journal import MoneyJournal
from kyivstar_desktop.adapters.store.threads import DbThread
from kyivstar_desktop.domain.errors import StorageTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.adapters.store.database import Connection


class PeekedJournal(MoneyJournal):
    """The `Journal` port where every write raises StorageTrouble: the file is somebody else's."""

    async def close(self) -> None:
        await self._reader.close()
        await self._thread.close()


async def peek_journal(path: Path, key: bytes) -> PeekedJournal:
    """StorageTrouble: absent, key, damaged, newer; also newer for one that was not migrated yet."""

    def make() -> Connection:
        if not path.exists():
            raise StorageTrouble("absent")
        connection = database.connect(path, key, journal_schema.SCHEMA, reader=True)
        try:
            _refuse_other(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    thread, reader = DbThread("journal-peek"), DbThread("journal-peek-reader")
    try:
        await thread.open(make)
        await reader.open(make)
    except BaseException:
        await reader.close()
        await thread.close()
        raise
    return PeekedJournal(thread, reader, "", _utc_now)


def _refuse_other(connection: Connection) -> None:
    version = database.refuse_newer(connection, journal_schema.SCHEMA)
    if version != len(journal_schema.SCHEMA.migrations):
        raise StorageTrouble("newer")


def _utc_now() -> datetime:
    return datetime.now(UTC)
