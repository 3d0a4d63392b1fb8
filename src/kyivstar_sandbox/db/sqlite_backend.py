"""SQLite behind ``Database``: one writer thread, a few readers, each with its own connection.

A connection belongs to one thread and only one writer may exist. Work that waits at the same moment
shares a transaction, each piece undoable by itself: eight callers wait for the disk once.
"""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import OperationalError

from kyivstar_sandbox.db.transaction import begin_anew, finished, undoable
from kyivstar_sandbox.model.errors import busy

T = TypeVar("T")
Work = Callable[[Connection], T]
_Job = tuple[Work[Any], Future[Any]]
_READERS: Final = 3
_TOGETHER: Final = 16
BUSY_MS: Final = 2000


class _Worker:
    """Daemon threads that take work from one queue; each owns one connection for its life.

    Up to `together` pieces of work that wait at the same moment share a transaction.
    """

    def __init__(
        self, engine_of: Callable[[], Engine], *, threads: int, name: str, together: int = 1
    ) -> None:
        self._engine_of = engine_of
        self._together = together
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._serve, name=f"{name}-{i}", daemon=True)
            for i in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, work: Work[T]) -> Future[T]:
        future: Future[T] = Future()
        self._queue.put((work, future))
        return future

    def stop(self) -> None:
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        engine: Engine | None = None
        jobs: list[_Job] = []
        while self._take(jobs):
            try:
                engine = engine or self._engine_of()
                _run_together(engine, jobs)
            except BaseException as error:  # noqa: BLE001 the callers get it, the thread lives on
                for _, future in jobs:
                    if not future.done():
                        future.set_exception(_translated(error))
            jobs.clear()
        if engine is not None:
            engine.dispose()

    def _take(self, jobs: list[_Job]) -> bool:
        """Wait for a job, and take those that wait behind it too; False at the end."""
        job = self._queue.get()
        while job is not None:
            if job[1].set_running_or_notify_cancel():
                jobs.append(job)
            if len(jobs) >= self._together or self._queue.empty():
                return True
            job = self._queue.get()
        if jobs:
            self._queue.put(None)  # the end waits for what came before it
        return bool(jobs)


def _run_together(engine: Engine, jobs: list[_Job]) -> None:
    """One transaction for all: one wait for the disk. A job that raises undoes itself alone.

    Nobody gets an answer before the commit. A failed commit, or a failure that ended the whole
    transaction (a full disk), is everybody's.
    """
    if len(jobs) == 1:
        work, future = jobs[0]
        with engine.begin() as connection:
            result = finished(connection, work)
        future.set_result(result)
        return
    done: list[tuple[Future[Any], Any, BaseException | None]] = []
    with engine.begin() as connection:
        for work, future in jobs:
            begin_anew(connection)
            try:
                with undoable(connection):
                    result = finished(connection, work)
            except BaseException as error:  # the job's own answer
                if not connection.connection.driver_connection.in_transaction:  # type: ignore[union-attr]
                    raise
                done.append((future, None, error))
            else:
                done.append((future, result, None))
    for future, result, refused in done:
        if refused is None:
            future.set_result(result)
        else:
            future.set_exception(_translated(refused))


def _translated(error: BaseException) -> BaseException:
    raw = error.orig if isinstance(error, OperationalError) else error
    if isinstance(raw, sqlite3.OperationalError) and "database is locked" in str(raw):
        return busy()
    return error


class Sqlite:
    def __init__(self, path: str) -> None:
        self._path = path
        self._writer = _Worker(self._writing, threads=1, name="sandbox-writer", together=_TOGETHER)
        self._readers = _Worker(self._reading, threads=_READERS, name="sandbox-reader")

    async def transact(self, work: Work[T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work))

    async def read(self, work: Work[T]) -> T:
        return await asyncio.wrap_future(self._readers.submit(work))

    def run(self, work: Work[T]) -> T:
        return self._writer.submit(work).result()

    async def close(self) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, self._stop)

    def _stop(self) -> None:
        self._readers.stop()
        self._writer.stop()

    def _writing(self) -> Engine:
        return _sqlite_engine(self._path, begin="BEGIN IMMEDIATE", pragmas=_WRITER_PRAGMAS)

    def _reading(self) -> Engine:
        return _sqlite_engine(self._path, begin="BEGIN", pragmas=_READER_PRAGMAS)


_COMMON_PRAGMAS: Final = (
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
)
_WRITER_PRAGMAS: Final = (
    *_COMMON_PRAGMAS,
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -32768",
)
_READER_PRAGMAS: Final = (*_COMMON_PRAGMAS, "PRAGMA query_only = ON")


def _sqlite_engine(path: str, *, begin: str, pragmas: tuple[str, ...]) -> Engine:
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        poolclass=StaticPool,
        hide_parameters=True,  # values of people stay out of tracebacks and logs
        connect_args={"check_same_thread": False, "timeout": BUSY_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy's own begin decides, not the driver
        for pragma in pragmas:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        begin_anew(connection)
        connection.exec_driver_sql(begin)

    return engine
