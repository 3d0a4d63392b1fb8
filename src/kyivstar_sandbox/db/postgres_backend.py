"""PostgreSQL behind ``Database``: SQLAlchemy's AsyncEngine, retries, LISTEN and NOTIFY."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import Connection, NullPool, event, func, select
from sqlalchemy.exc import DBAPIError

from kyivstar_sandbox.db.sqlite_backend import BUSY_MS
from kyivstar_sandbox.db.transaction import begin_anew, ending, finished
from kyivstar_sandbox.model.errors import busy

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

_logger = logging.getLogger("kyivstar_sandbox.database")
T = TypeVar("T")
Work = Callable[[Connection], T]
_CHANNEL: Final = "kyivstar_events"
_ATTEMPTS: Final = 4
_AGAIN: Final = {"40001", "40P01"}
_LOCK_TIMEOUT: Final = "55P03"
_PREPARED: Final = 500
_RETRY_S: Final = 0.2
_RETRY_MOST_S: Final = 5.0


def _async_engine(url: str, **options: Any) -> AsyncEngine:
    """Imported on first use: it needs greenlet, which only the `postgres` extra brings."""
    from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415

    engine = create_async_engine(url, **options)
    event.listen(engine.sync_engine, "begin", begin_anew)
    return engine


class Postgres:
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
    """`finished`; the last statement of the transaction tells the other processes of it.

    The last, because PostgreSQL lets one teller commit at a time.
    """
    done = finished(conn, work)
    found = ending(conn)
    if found is not None and found.rings:
        conn.execute(select(func.pg_notify(_CHANNEL, "")))
    return done


_POSTGRES_SETTINGS: Final = {"lock_timeout": f"{BUSY_MS}ms", "synchronous_commit": "on"}
