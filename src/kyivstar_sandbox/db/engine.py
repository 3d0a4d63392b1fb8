"""The one door to the database: short write transactions, snapshot reads, both off the event loop.

Rules see a plain ``Connection``, whichever database is behind it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from kyivstar_sandbox.db.postgres_backend import Postgres
from kyivstar_sandbox.db.sqlite_backend import Sqlite
from kyivstar_sandbox.db.transaction import Ending, ending, memo, undoable

__all__ = ["Database", "Ending", "ending", "memo", "path_of", "undoable"]

T = TypeVar("T")
Work = Callable[[Connection], T]


class Database:
    """An operator's database by URL; a bare path means SQLite.

    ``transact`` is one write transaction: it commits when ``work`` returns and rolls back when it
    raises. ``work`` may run more than once (PostgreSQL serialization), so it must have no effect
    outside the connection. A lock held for over 2 s ends in ``Refusal`` 503 with ``Retry-After``.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._backend: _Backend = (
            Postgres(url) if url.startswith("postgresql") else Sqlite(path_of(url))
        )

    @property
    def is_sqlite(self) -> bool:
        return isinstance(self._backend, Sqlite)

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
        if isinstance(self._backend, Postgres):
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
