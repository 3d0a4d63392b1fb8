"""A connection at home in its own thread, and the three of store.db with their change feed."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, TypeVar

from kyivstar_desktop.adapters.store import database
from kyivstar_desktop.adapters.workers import ClosedError, OneThread
from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.services.ports import Changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from kyivstar_desktop.adapters.store.database import Connection

T = TypeVar("T")
GATHERED_S = 0.05
SUSPECT = ".suspect"  # a file beside the database: look at it wholly at the next start


class DbThread:
    """One connection in one thread; jobs run in order, errors leave as StorageTrouble."""

    def __init__(self, name: str) -> None:
        self._thread = OneThread(name)
        self._connection: Connection = None

    @property
    def closed(self) -> bool:
        return self._thread.closed

    async def open(self, make: Callable[[], Connection]) -> None:
        """Makes the connection in the thread; the thread ends where that fails."""

        def work() -> None:
            self._connection = make()

        try:
            await self._thread.run(work)
        except BaseException:
            self._thread.close(wait_s=0)
            raise

    async def run(self, work: Callable[[Connection], T]) -> T:
        """`work(connection)`. VaultLocked once closed."""

        def mapped() -> T:
            with database.mapped():
                return work(self._connection)

        try:
            return await self._thread.run(mapped)
        except ClosedError:
            raise VaultLocked from None

    def submit(self, work: Callable[[Connection], T]) -> Future[T]:
        """As `run`, for a caller that is told by the future's callback. VaultLocked once closed."""

        def mapped() -> T:
            with database.mapped():
                return work(self._connection)

        try:
            return self._thread.submit(mapped)
        except ClosedError:
            raise VaultLocked from None

    async def close(self, last: Callable[[Connection], None] | None = None) -> None:
        """Finishes the queue and `last`, closes the connection. Harmless when called twice."""
        if self._thread.closed:
            return

        def work() -> None:
            if self._connection is None:
                return  # it never opened
            try:
                if last is not None:
                    with contextlib.suppress(StorageTrouble):  # a full disk must not stop the exit
                        last(self._connection)
            finally:
                self._connection.close()

        done = asyncio.wrap_future(self._thread.submit(work))
        self._thread.close(wait_s=0)
        await done
        self._thread.close()


class StoreThreads:
    """Reads never wait for writes (WAL), pages never for totals: each has its own connection."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer = DbThread("store-writer")
        self._reader = DbThread("store-reader")
        self._totals = DbThread("store-totals")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._slots: dict[int, Callable[[Changes], None]] = {}
        self._next = 0
        self._topics: set[str] = set()
        self._keys: set[str] = set()
        self._timer: asyncio.TimerHandle | None = None

    async def open(
        self, writer: Callable[[], Connection], reader: Callable[[], Connection]
    ) -> None:
        """All connections, the writer's first: it creates and migrates the file."""
        try:
            await self._writer.open(writer)
            await self._reader.open(reader)
            await self._totals.open(reader)
        except BaseException:
            await self.close()
            raise

    async def write(self, work: Callable[[Connection], T]) -> T:
        """`work` in the writer's thread; VaultLocked once closed, else StorageTrouble."""
        self._loop = asyncio.get_running_loop()
        return await self._run(self._writer, work)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """`work` in the reader's thread; VaultLocked once closed, else StorageTrouble."""
        return await self._run(self._reader, work)

    async def total(self, work: Callable[[Connection], T]) -> T:
        """As `read`, for what may take longer."""
        return await self._run(self._totals, work)

    async def _run(self, home: DbThread, work: Callable[[Connection], T]) -> T:
        try:
            return await home.run(work)
        except StorageTrouble as error:
            if error.kind not in {"damaged", "key"}:
                raise
            with contextlib.suppress(OSError):  # "key" while open: a page does not decrypt
                self._path.with_name(self._path.name + SUSPECT).touch()
            raise StorageTrouble("damaged") from None

    # --- change feed ----------------------------------------------------------------------------
    def subscribe(self, slot: Callable[[Changes], None]) -> Callable[[], None]:
        token = self._next
        self._next += 1
        self._slots[token] = slot

        def undo() -> None:
            self._slots.pop(token, None)

        return undo

    def announce(self, topic: str, key: str = "") -> None:
        """From the writer's thread after a commit: told to the loop, even if the caller left."""
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(self._note, loop, topic, key)

    def _note(self, loop: asyncio.AbstractEventLoop, topic: str, key: str) -> None:
        self._topics.add(topic)
        if key:
            self._keys.add(key)
        if self._timer is None and not self._writer.closed:
            self._timer = loop.call_later(GATHERED_S, self._tell)

    def _tell(self) -> None:
        changes = Changes(frozenset(self._topics), frozenset(self._keys))
        self._timer = None
        self._topics.clear()
        self._keys.clear()
        for slot in tuple(self._slots.values()):
            slot(changes)

    # --- end ------------------------------------------------------------------------------------
    async def checkpoint(self) -> None:
        await self.write(database.checkpoint)

    async def close(self) -> None:
        """Finishes what is queued, empties the write-ahead file, ends both threads."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._slots.clear()
        await self._totals.close()
        await self._reader.close()
        await self._writer.close(database.checkpoint)
