"""The one door to the database: short write transactions, snapshot reads, both off the event loop.

SQLite is driven by one writer thread and a few reader threads, because a connection belongs to
one thread and only one writer may exist; PostgreSQL by SQLAlchemy's AsyncEngine. Rules see a
plain ``Connection`` either way.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from sqlalchemy import Connection, Engine, NullPool, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError

from kyivstar_sandbox.model.errors import busy

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

T = TypeVar("T")
Work = Callable[[Connection], T]

_MEMO: Final = "memo"
_READERS: Final = 3
_BUSY_MS: Final = 2000
_ATTEMPTS: Final = 4
_AGAIN: Final = {"40001", "40P01"}
_LOCK_TIMEOUT: Final = "55P03"


def memo(conn: Connection) -> dict[str, Any]:
    """What this transaction has read and may believe to its end; empty at each begin.

    A connection that no ``Database`` has opened keeps nothing.
    """
    found: dict[str, Any] = conn.info.get(_MEMO, {})
    return found


def _forget(connection: Connection) -> None:
    connection.info[_MEMO] = {}


class Database:
    """An operator's database by URL; a bare path means SQLite.

    ``transact`` is one write transaction: it commits when ``work`` returns and rolls back when it
    raises. ``work`` may run more than once (PostgreSQL serialization), so it must have no effect
    outside the connection. A lock held for over 2 s ends in ``Refusal`` 503 with ``Retry-After``.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._backend: _Backend = (
            _Postgres(url) if url.startswith("postgresql") else _Sqlite(_path_of(url))
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


def _path_of(url: str) -> str:
    for prefix in ("sqlite+pysqlite:///", "sqlite:///"):
        if url.startswith(prefix):
            return url[len(prefix) :]
    if "://" in url:
        raise ValueError(f"neither a path, sqlite:/// nor postgresql+asyncpg:// URL: {url}")
    return url


class _Worker:
    """Daemon threads that take work from one queue; each owns one connection for its life."""

    def __init__(self, engine_of: Callable[[], Engine], *, threads: int, name: str) -> None:
        self._engine_of = engine_of
        self._queue: queue.SimpleQueue[tuple[Work[Any], Future[Any]] | None] = queue.SimpleQueue()
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
        while (job := self._queue.get()) is not None:
            work, future = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                engine = engine or self._engine_of()
                with engine.begin() as connection:
                    result = work(connection)
            except BaseException as error:  # noqa: BLE001 the caller gets it, the thread lives on
                future.set_exception(_translated(error))
            else:
                future.set_result(result)
        if engine is not None:
            engine.dispose()


def _translated(error: BaseException) -> BaseException:
    if isinstance(error, OperationalError) and "database is locked" in str(error.orig):
        return busy()
    return error


class _Sqlite:
    def __init__(self, path: str) -> None:
        self._path = path
        self._writer = _Worker(self._writing, threads=1, name="sandbox-writer")
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
            connect_args={"server_settings": _POSTGRES_SETTINGS},
        )

    async def transact(self, work: Work[T]) -> T:
        for attempt in range(_ATTEMPTS):
            try:
                async with self._engine.begin() as connection:
                    return await connection.run_sync(work)
            except DBAPIError as error:
                await self._wait_or_raise(error, attempt)
        raise busy()

    @staticmethod
    async def _wait_or_raise(error: DBAPIError, attempt: int) -> None:
        state = getattr(error.orig, "sqlstate", None)
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
            return await snapshot.run_sync(work)

    def run(self, work: Work[T]) -> T:
        async def once() -> T:
            engine = _async_engine(self._url, poolclass=NullPool)
            try:
                async with engine.begin() as connection:
                    return await connection.run_sync(work)
            finally:
                await engine.dispose()

        return asyncio.run(once())

    async def close(self) -> None:
        await self._engine.dispose()


_POSTGRES_SETTINGS: Final = {"lock_timeout": f"{_BUSY_MS}ms", "synchronous_commit": "on"}
