"""journal.db: the only truth about money on its way.

Each call is one committed transaction (WAL, synchronous FULL), no network stands between begin and
commit. The table of arrows lies in the domain and, as triggers, in the file. Events are chained by
SHA-256 over the whole file, so an altered or missing row is found and named.
"""

from __future__ import annotations

import os
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store import batch_plan, database, journal_rows, journal_schema
from kyivstar_desktop.adapters.store.audit import AuditTables
from kyivstar_desktop.adapters.store.batch import BatchTables
from kyivstar_desktop.adapters.store.kyiv import to_us
from kyivstar_desktop.adapters.store.threads import DbThread
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.intents import ARROWS, IntentState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.intents import Intent, IntentEvent, IntentItem

_DETAIL_CHARS = 500
_FINAL = tuple(str(state) for state in IntentState if state.final)
_INSERT_EVENT = """INSERT INTO intent_event(intent_id, n, at, old, new, try, http_status,
    request_id, detail, prev_hash, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_ITEM_STATE = "UPDATE intent_item SET state = ?, server_id = ? WHERE intent_id = ? AND n = ?"


def _utc_now() -> datetime:
    return datetime.now(UTC)


class MoneyJournal:
    """The `Journal` port over one file; made by `open_journal`.

    Every write first looks whether this process still owns the file: StorageTrouble("locked").
    """

    def __init__(
        self, thread: DbThread, reader: DbThread, owner: str, now: Callable[[], datetime]
    ) -> None:
        self._thread, self._reader = thread, reader
        self._owner = owner
        self._now = now
        self.batches = BatchTables(thread.run, reader.run, thread.submit, self._check_owner, now)
        self.audit = AuditTables(thread.run, reader.run, self._check_owner, now)

    # --- writing --------------------------------------------------------------------------------
    async def plan(self, intent: Intent) -> Intent:
        """Commits a new row in state planned (T1), before any byte leaves.

        ValueError for another state or where the items do not sum to the amount;
        StorageTrouble("busy") where the key or the id is in the journal already.
        """
        if intent.state is not IntentState.PLANNED or intent.version:
            raise ValueError("an intent begins as planned, version 0")
        if sum(item.amount.kopiykas for item in intent.items) != intent.amount.kopiykas:
            raise ValueError("the items are not the amount")
        return await self._thread.run(lambda connection: self._plan(connection, intent))

    def _plan(self, connection: Connection, intent: Intent) -> Intent:
        with database.transaction(connection):
            self._check_owner(connection)
            twin = connection.execute(
                "SELECT 1 FROM intent WHERE key = ? OR id = ?", (intent.key, intent.id)
            ).fetchone()
            if twin:
                raise StorageTrouble("busy")
            marks = ", ".join("?" * len(journal_rows.COLUMNS))
            connection.execute(
                f"INSERT INTO intent({', '.join(journal_rows.COLUMNS)}) VALUES({marks})",
                journal_rows.values_of(intent),
            )
            connection.executemany(
                "INSERT INTO intent_item VALUES(?, ?, ?, ?, ?, ?)",
                [
                    (intent.id, i.n, i.recipient, i.amount.kopiykas, str(i.state), i.server_id)
                    for i in intent.items
                ],
            )
            self._event(
                connection, intent.id, 0, ("draft", "planned", intent.attempt, None, "", "")
            )
        return self._get(connection, intent.id)

    async def move(
        self,
        intent: Intent,
        to: IntentState,
        *,
        changes: Mapping[str, Any] | None = None,
        items: Sequence[IntentItem] | None = None,
        http_status: int | None = None,
        request_id: str = "",
        detail: str = "",
    ) -> Intent:
        if (intent.state, to) not in ARROWS:
            raise ValueError(f"no arrow {intent.state} -> {to}")
        values = _checked(changes or {}, journal_rows.MOVED)

        def work(connection: Connection) -> Intent:
            with database.transaction(connection):
                self._check_owner(connection)
                self._step(connection, intent, to, values)
                self._set_items(connection, intent.id, items or ())
                tried = values.get("attempt", intent.attempt)
                story = (str(intent.state), str(to), tried, http_status)
                texts = (request_id[:_DETAIL_CHARS], detail[:_DETAIL_CHARS])
                self._event(connection, intent.id, intent.version + 1, (*story, *texts))
            return self._get(connection, intent.id)

        return await self._thread.run(work)

    @staticmethod
    def _step(
        connection: Connection, intent: Intent, to: IntentState, values: dict[str, Any]
    ) -> None:
        names = ["state", *values]
        done = connection.execute(
            f"UPDATE intent SET version = version + 1, {', '.join(f'{n} = ?' for n in names)}"  # noqa: S608 names are checked
            " WHERE id = ? AND version = ? AND state = ?",
            (str(to), *values.values(), intent.id, intent.version, str(intent.state)),
        )
        if done.rowcount != 1:
            raise StorageTrouble("busy")

    @staticmethod
    def _set_items(connection: Connection, intent_id: str, items: Sequence[IntentItem]) -> None:
        for item in items:
            done = connection.execute(
                _ITEM_STATE, (str(item.state), item.server_id, intent_id, item.n)
            )
            if done.rowcount != 1:
                raise ValueError(f"the intent has no item {item.n}")

    async def note(self, intent: Intent, **changes: Any) -> Intent:
        """Changes bookkeeping members; the state and the version stay. Returns the row of now."""
        values = _checked(changes, journal_rows.NOTED)

        def work(connection: Connection) -> Intent:
            with database.transaction(connection):
                self._check_owner(connection)
                if values:
                    connection.execute(
                        f"UPDATE intent SET {', '.join(f'{name} = ?' for name in values)}"  # noqa: S608 names are checked
                        " WHERE id = ?",
                        (*values.values(), intent.id),
                    )
            return self._get(connection, intent.id)

        return await self._thread.run(work)

    def _event(
        self, connection: Connection, intent_id: str, n: int, story: tuple[Any, ...]
    ) -> None:
        last = connection.execute(
            "SELECT hash FROM intent_event ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        before = last[0] if last else journal_rows.GENESIS
        event = (intent_id, n, to_us(self._now()), *story, before)
        hashed = journal_rows.link(event, journal_rows.act_hash(connection, intent_id))
        connection.execute(_INSERT_EVENT, (*event, hashed))

    def _check_owner(self, connection: Connection) -> None:
        row = connection.execute("SELECT process_uuid FROM owner").fetchone()
        if row is None or row[0] != self._owner:
            raise StorageTrouble("locked")

    # --- reading --------------------------------------------------------------------------------
    @staticmethod
    def _get(connection: Connection, intent_id: str) -> Intent:
        return journal_rows.load(connection, "WHERE id = ?", (intent_id,))[0]

    async def _load(self, condition: str, *values: Any) -> tuple[Intent, ...]:
        return await self._thread.run(lambda c: journal_rows.load(c, condition, values))

    async def get(self, intent_id: str) -> Intent | None:
        return next(iter(await self._load("WHERE id = ?", intent_id)), None)

    async def by_key(self, key: str) -> Intent | None:
        return next(iter(await self._load("WHERE key = ?", key)), None)

    async def open_intents(self) -> tuple[Intent, ...]:
        marks = ", ".join("?" * len(_FINAL))
        return await self._load(f"WHERE state NOT IN ({marks}) ORDER BY created_at, id", *_FINAL)

    async def recent(self, limit: int = 50) -> tuple[Intent, ...]:
        """Newest first, final or not."""
        return await self._load("ORDER BY created_at DESC, id DESC LIMIT ?", limit)

    async def events(self, intent_id: str) -> tuple[IntentEvent, ...]:
        """In the order they were written."""

        def work(connection: Connection) -> tuple[IntentEvent, ...]:
            sql = f"{journal_rows.EVENT} WHERE intent_id = ? ORDER BY seq"
            return tuple(map(journal_rows.event_of, connection.execute(sql, (intent_id,))))

        return await self._thread.run(work)

    async def verify(self) -> str | None:
        return await self._thread.run(find_altered)

    async def close(self) -> None:
        await self._reader.close()
        await self._thread.close(_leave)


def find_altered(connection: Connection) -> str | None:
    """Id of the first intent whose chain, act or state is not as it was written, else None."""
    before = journal_rows.GENESIS
    last: dict[str, tuple[int, str]] = {}
    rows = connection.execute(f"{journal_rows.EVENT} ORDER BY seq").fetchall()
    for row in rows:
        intent_id, n, _, old, new, *_, prev_hash, hashed = row
        act = journal_rows.act_hash(connection, intent_id)
        known = last.get(intent_id, (-1, "draft"))
        if (prev_hash, n, old) != (before, known[0] + 1, known[1]):
            return str(intent_id)
        if journal_rows.link(row[:-1], act) != hashed:
            return str(intent_id)
        before, last[intent_id] = hashed, (n, new)
    found = connection.execute("SELECT id, version, state FROM intent ORDER BY created_at, id")
    for intent_id, version, state in found:
        if last.get(intent_id) != (version, state):
            return str(intent_id)
    return None


def _checked(changes: Mapping[str, Any], allowed: Sequence[str]) -> dict[str, Any]:
    strange = sorted(set(changes) - set(allowed))
    if strange:
        raise ValueError(f"not to be changed here: {strange}")
    return journal_rows.stored(changes)


def _leave(connection: Connection) -> None:
    database.checkpoint(connection)


def count_open(path: Path, key: bytes) -> int:
    """Acts of both kinds that are not final, without becoming the file's owner; for a worker."""
    connection = database.connect(path, key, journal_schema.SCHEMA, reader=True)
    try:
        database.refuse_newer(connection, journal_schema.SCHEMA)
        marks = ", ".join("?" * len(_FINAL))
        with database.mapped():
            sql = f"SELECT count(*) FROM intent WHERE state NOT IN ({marks})"  # noqa: S608 our own words
            intents = int(connection.execute(sql, _FINAL).fetchone()[0])
            return intents + batch_plan.count_unresolved(connection)
    finally:
        connection.close()


async def open_journal(
    path: Path, key: bytes, *, now: Callable[[], datetime] = _utc_now
) -> MoneyJournal:
    """Opens or creates the file and makes this process its owner.

    StorageTrouble: damaged (the file stays untouched where it is), key, newer, full, readonly.
    """
    owner = str(uuid.uuid4())

    def make() -> Connection:
        connection = database.connect(path, key, journal_schema.SCHEMA)
        try:
            database.check(connection, path, whole=True)
            with database.mapped():
                database.migrate(connection, journal_schema.SCHEMA)
                with database.transaction(connection):
                    journal_schema.guard(connection)
                    connection.execute(
                        "INSERT OR REPLACE INTO owner VALUES(1, ?, ?, ?)",
                        (owner, os.getpid(), to_us(now())),
                    )
        except BaseException:
            connection.close()
            raise
        return connection

    thread, reader = DbThread("journal"), DbThread("journal-reader")
    try:
        await thread.open(make)
        await reader.open(lambda: database.connect(path, key, journal_schema.SCHEMA, reader=True))
    except BaseException:
        await reader.close()
        await thread.close()
        raise
    return MoneyJournal(thread, reader, owner, now)
