"""Rows of batches in memory: the journal's own statements over a database without a disk."""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.adapters.store import audit_schema, batch_schema
from kyivstar_desktop.adapters.store.audit import AuditTables
from kyivstar_desktop.adapters.store.batch import BatchTables

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes.clock import FakeClock

T = TypeVar("T")
INTENTS = (
    (
        "CREATE TABLE intent(id TEXT, state TEXT, kind TEXT, amount INTEGER, created_at INTEGER,"
        " done_at INTEGER)"
    ),
    "CREATE TABLE intent_item(intent_id TEXT, recipient TEXT, amount INTEGER)",
    "CREATE TABLE intent_event(intent_id TEXT, seq INTEGER, at INTEGER, new TEXT, detail TEXT)",
)


class FakeBook:
    """What lies on the disk. `opened` is the book of one life of the program over it."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        for statement in INTENTS:
            self.connection.execute(statement)
        batch_schema.create(self.connection)
        batch_schema.add_marks(self.connection)
        batch_schema.add_notes(self.connection)
        audit_schema.create(self.connection)
        for name, body in (batch_schema.triggers() | audit_schema.triggers()).items():
            self.connection.execute(f"CREATE TRIGGER {name} {body}")

    def __del__(self) -> None:
        self.connection.close()

    def audit(self, clock: FakeClock, check: Callable[[], None]) -> AuditTables:
        """Acts in the same place."""
        connection = self.connection

        async def run(work: Callable[[Any], T]) -> T:
            return work(connection)

        return AuditTables(run, run, lambda _connection: check(), clock.now)

    def opened(self, clock: FakeClock, check: Callable[[], None]) -> BatchTables:
        """`check` raises while the disk does not take anything."""
        connection = self.connection

        async def run(work: Callable[[Any], T]) -> T:
            return work(connection)

        def submit(work: Callable[[Any], Any]) -> Future[Any]:
            done: Future[Any] = Future()
            try:
                done.set_result(work(connection))
            except Exception as error:  # noqa: BLE001 handed to whoever waits, as a thread does
                done.set_exception(error)
            return done

        return BatchTables(run, run, submit, lambda _connection: check(), clock.now)
