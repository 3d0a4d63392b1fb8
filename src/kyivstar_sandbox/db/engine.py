"""The one door to the database: short write transactions, snapshot reads, both off the event loop.

SQLite is driven by one writer thread and a few reader threads, because a connection belongs to
one thread and only one writer may exist; PostgreSQL by SQLAlchemy's AsyncEngine. Rules see a
plain ``Connection`` either way.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from sqlalchemy import (
    Connection,
    Engine,
    NullPool,
    StaticPool,
    create_engine,
    event,
    func,
    select,
)
from sqlalchemy.exc import DBAPIError, OperationalError

from kyivstar_sandbox.model.errors import busy

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

_logger = logging.getLogger("kyivstar_sandbox.database")
T = TypeVar("T")
Work = Callable[[Connection], T]
_Job = tuple[Work[Any], Future[Any]]

_MEMO: Final = "memo"
_ENDING: Final = "ending"
_CHANNEL: Final = "kyivstar_events"
_READERS: Final = 3
_TOGETHER: Final = 16
_BUSY_MS: Final = 2000
_ATTEMPTS: Final = 4
_AGAIN: Final = {"40001", "40P01"}
_LOCK_TIMEOUT: Final = "55P03"
_PREPARED: Final = 500
_RETRY_S: Final = 0.2
_RETRY_MOST_S: Final = 5.0


def memo(conn: Connection) -> dict[str, Any]:
    """What this transaction has read and may believe to its end; empty at each begin.

    A connection that no ``Database`` has opened keeps nothing.
    """
    found: dict[str, Any] = conn.info.get(_MEMO, {})
    return found


class Ending:
    """What a transaction still has to write when its work is done, and who writes it.

    ``changes`` become ``items``, those become rows. What is ``undoable`` takes what it added along
    when it fails. With ``rings`` the other processes on this database hear, at the commit,
    that something was told (``Database.listen``).
    """

    def __init__(self) -> None:
        self.changes: list[Any] = []
        self.items: list[Any] = []
        self.write: Callable[[Connection], None] | None = None
        self.rings = False

    def place(self) -> tuple[int, int]:
        """How much there is now."""
        return len(self.changes), len(self.items)

    def back(self, place: tuple[int, int]) -> None:
        """Forget what came after a place."""
        changes, items = place
        del self.changes[changes:]
        del self.items[items:]


def ending(conn: Connection) -> Ending | None:
    """The ending of this transaction; None on a connection that no ``Database`` has opened."""
    found: Ending | None = memo(conn).get(_ENDING)
    return found


def _forget(connection: Connection) -> None:
    connection.info[_MEMO] = {_ENDING: Ending()}


@contextlib.contextmanager
def undoable(conn: Connection) -> Iterator[None]:
    """What happens inside is undone when it raises; the transaction goes on."""
    end = ending(conn)
    place = end.place() if end is not None else None
    try:
        with _savepoint(conn):
            yield
    except BaseException:
        if end is not None and place is not None:
            end.back(place)
        raise


@contextlib.contextmanager
def _savepoint(conn: Connection) -> Iterator[None]:
    if conn.dialect.name != "sqlite":
        with conn.begin_nested():
            yield
        return
    driver: Any = conn.connection.driver_connection  # a tenth of what `begin_nested` costs
    driver.execute("SAVEPOINT undoable")
    try:
        yield
    except BaseException:
        if driver.in_transaction:  # a full disk ends all of it
            driver.execute("ROLLBACK TO undoable")
            driver.execute("RELEASE undoable")
        raise
    driver.execute("RELEASE undoable")


def _finished(conn: Connection, work: Work[T]) -> T:
    """Run `work` and write its ending."""
    done = work(conn)
    found = ending(conn)
    if found is not None and found.write is not None:
        found.write(conn)
    return done


class Database:
    """An operator's database by URL; a bare path means SQLite.

    ``transact`` is one write transaction: it commits when ``work`` returns and rolls back when it
    raises. ``work`` may run more than once (PostgreSQL serialization), so it must have no effect
    outside the connection. A lock held for over 2 s ends in ``Refusal`` 503 with ``Retry-After``.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._backend: _Backend = (
            _Postgres(url) if url.startswith("postgresql") else _Sqlite(path_of(url))
        )

    @property
    def is_sqlite(self) -> bool:
        return isinstance(self._backend, _Sqlite)

    async def transact(self, work: Work[T]) -> T:
        """Run ``work`` in one write transaction; a caller cancelled meanwhile does not undo it."""
        return await self._backend.transact(work)

    async def read(self, work: Work[T]) -> T:
        """Run ``work`` on one read-only snapshot."""
        return await self._backend.read(work)

    async def listen(self, ring: Callable[[], None]) -> None:
        """Call ``ring`` for what another process tells (``ring_others``), until cancelled.

        Returns at once where one process has the database to itself. A lost connection is made
        again; ``ring`` is called then too, as something may have been told meanwhile.
        """
        if isinstance(self._backend, _Postgres):
            await self._backend.listen(ring)

    def run(self, work: Work[T]) -> T:
        """One write transaction without an event loop, for start-up and seeding."""
        return self._backend.run(work)

    async def close(self) -> None:
        """End the threads and connections; what was queued before is finished first."""
        await self._backend.close()

    def close_now(self) -> None:
        """The same as ``close`` for a caller without an event loop."""
        asyncio.run(self.close())


class _Backend(Protocol):
    async def transact(self, work: Work[T]) -> T: ...
    async def read(self, work: Work[T]) -> T: ...
    def run(self, work: Work[T]) -> T: ...
    async def close(self) -> None: ...


def path_of(url: str) -> str:
    """Path of a SQLite database by its URL or path; ``ValueError`` for anything else."""
    for prefix in ("sqlite+pysqlite:///", "sqlite:///"):
        if url.startswith(prefix):
            return url[len(prefix) :]
    if "://" in url:
        raise ValueError(f"neither a path, sqlite:/// nor postgresql+asyncpg:// URL: {url}")
    return url


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
            result = _finished(connection, work)
        future.set_result(result)
        return
    done: list[tuple[Future[Any], Any, BaseException | None]] = []
    with engine.begin() as connection:
        for work, future in jobs:
            _forget(connection)
            try:
                with undoable(connection):
                    result = _finished(connection, work)
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


class _Sqlite:
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
    f"PRAGMA busy_timeout = {_BUSY_MS}",
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
        connect_args={"check_same_thread": False, "timeout": _BUSY_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy's own begin decides, not the driver
        for pragma in pragmas:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        _forget(connection)
        connection.exec_driver_sql(begin)

    return engine


def _async_engine(url: str, **options: Any) -> AsyncEngine:
    """Imported on first use: it needs greenlet, which only the `postgres` extra brings."""
    from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415

    engine = create_async_engine(url, **options)
    event.listen(engine.sync_engine, "begin", _forget)
    return engine


class _Postgres:
    def __init__(self, url: str) -> None:
        self._url = url
        self._engine: AsyncEngine = _async_engine(
            url,
            pool_size=8,
            max_overflow=8,
            connect_args={
                "server_settings": _POSTGRES_SETTINGS,
                "prepared_statement_cache_size": _PREPARED,
            },
        )
        self._raw: type[Exception] = self._engine.dialect.loaded_dbapi.Error  # `db.hot` raises it

    async def transact(self, work: Work[T]) -> T:
        for attempt in range(_ATTEMPTS):
            try:
                async with self._engine.begin() as connection:
                    return await connection.run_sync(_telling, work)
            except (DBAPIError, self._raw) as error:
                await self._wait_or_raise(error, attempt)
        raise busy()

    @staticmethod
    async def _wait_or_raise(error: Exception, attempt: int) -> None:
        state = getattr(getattr(error, "orig", error), "sqlstate", None)
        if state == _LOCK_TIMEOUT:
            raise busy() from error
        if state not in _AGAIN:
            raise error
        await asyncio.sleep(0.02 * 2**attempt)

    async def read(self, work: Work[T]) -> T:
        async with self._engine.connect() as connection:
            snapshot = await connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
            async with snapshot.begin():  # at once: a memo of before must not be believed
                return await snapshot.run_sync(work)

    def run(self, work: Work[T]) -> T:
        async def once() -> T:
            engine = _async_engine(self._url, poolclass=NullPool)
            try:
                async with engine.begin() as connection:
                    return await connection.run_sync(_telling, work)
            finally:
                await engine.dispose()

        return asyncio.run(once())

    async def listen(self, ring: Callable[[], None]) -> None:
        from asyncpg import InterfaceError, PostgresError  # noqa: PLC0415 the `postgres` extra

        pause = _RETRY_S
        while True:
            try:
                await self._listen_once(ring)
                pause = _RETRY_S
            except (OSError, DBAPIError, InterfaceError, PostgresError) as error:
                _logger.warning("cannot listen to the other workers: %s", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _RETRY_MOST_S)

    async def _listen_once(self, ring: Callable[[], None]) -> None:
        """Listen on a connection of its own until it is lost."""
        lost = asyncio.Event()
        engine = _async_engine(self._url, poolclass=NullPool)
        try:
            async with engine.connect() as connection:
                driver: Any = (await connection.get_raw_connection()).driver_connection
                driver.add_termination_listener(lambda _connection: lost.set())
                await driver.add_listener(_CHANNEL, lambda *_said: ring())
                ring()
                await lost.wait()
                await connection.invalidate()
        finally:
            await engine.dispose()

    async def close(self) -> None:
        await self._engine.dispose()


def _telling(conn: Connection, work: Work[T]) -> T:
    """`_finished`; the last statement of the transaction tells the other processes of it.

    The last, because PostgreSQL lets one teller commit at a time.
    """
    done = _finished(conn, work)
    found = ending(conn)
    if found is not None and found.rings:
        conn.execute(select(func.pg_notify(_CHANNEL, "")))
    return done


_POSTGRES_SETTINGS: Final = {"lock_timeout": f"{_BUSY_MS}ms", "synchronous_commit": "on"}
