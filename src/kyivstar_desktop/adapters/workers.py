"""Daemon threads for everything that may block, so that a stuck job never delays the exit.

`Workers` is a small pool for files, key stores and name resolution; `OneThread` owns one thread
in which one database connection lives and whose jobs run in order.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class ClosedError(RuntimeError):
    """A job was given to a thread that takes no more."""


@dataclass(slots=True)
class _Job:
    future: Future[Any]
    work: Callable[[], Any]
    lost: bool = False  # its deadline passed: nobody waits, and its thread was replaced


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a job came to: `error` is None, or `value` means nothing."""

    value: T | None
    error: Exception | None = None


def _held(work: Callable[..., T], *args: Any) -> Outcome[T]:
    try:
        return Outcome(work(*args))
    except Exception as error:  # noqa: BLE001 handed to whoever asked, as a value
        return Outcome(None, error)


def _execute(job: _Job) -> None:
    """Runs one job unless it was cancelled while it waited; its error belongs to the future."""
    if not job.future.set_running_or_notify_cancel():
        return
    try:
        result = job.work()
    except BaseException as error:  # noqa: BLE001 whoever awaits the future gets it, whatever it is
        job.future.set_exception(error)
    else:
        job.future.set_result(result)


class Workers:
    """At most `size` daemon threads, started when first needed.

    A job that overran its deadline keeps its thread until it returns, and no longer counts.
    """

    def __init__(self, size: int, *, name: str = "worker") -> None:
        self._size = size
        self._name = name
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._threads = 0
        self._idle = 0
        self._made = 0
        self._closed = False

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        """Queues `work(*args)`. ClosedError after `close`."""
        return self._put(work, args).future

    async def run(self, work: Callable[..., T], *args: Any, deadline_s: float | None = None) -> T:
        """The result of `work(*args)` from a daemon thread.

        TimeoutError after `deadline_s`; the job itself cannot be stopped and is left behind.
        Cancelling the caller drops the job only while it still waits for a thread.
        """
        job = self._put(work, args)
        waiting: asyncio.Future[T] = asyncio.wrap_future(job.future)
        if deadline_s is None:
            return await waiting
        try:
            async with asyncio.timeout(deadline_s):
                return await asyncio.shield(waiting)
        except TimeoutError:
            if not job.future.done():
                self._lose(job)
                waiting.add_done_callback(_forget)
            raise
        except asyncio.CancelledError:
            waiting.add_done_callback(_forget)
            waiting.cancel()
            raise

    async def outcome(
        self, work: Callable[..., T], *args: Any, deadline_s: float | None = None
    ) -> Outcome[T]:
        """As `run`, with whatever `work` raises as a value: for libraries with their own errors."""
        return await self.run(_held, work, *args, deadline_s=deadline_s)

    def as_executor(self) -> ThreadPoolExecutor:
        """For `loop.set_default_executor`: the same threads, and a shutdown that never waits."""
        return _DaemonExecutor(self)

    def close(self) -> None:
        """Takes no more jobs. Idle threads end, busy ones after their job; waits for none."""
        with self._lock:
            self._closed = True
            for _ in range(self._made):
                self._jobs.put(None)

    def _put(self, work: Callable[..., T], args: tuple[Any, ...]) -> _Job:
        job = _Job(Future(), lambda: work(*args))
        with self._lock:
            if self._closed:
                raise ClosedError(self._name)
            self._jobs.put(job)
            if self._idle < self._jobs.qsize() and self._threads < self._size:
                self._start()
        return job

    def _start(self) -> None:
        self._threads += 1
        self._made += 1
        threading.Thread(target=self._serve, name=f"{self._name}-{self._made}", daemon=True).start()

    def _serve(self) -> None:
        while True:
            with self._lock:
                self._idle += 1
            job = self._jobs.get()
            with self._lock:
                self._idle -= 1
            if job is None:
                return
            _execute(job)
            with self._lock:
                if job.lost:
                    return

    def _lose(self, job: _Job) -> None:
        """Gives up on a running job: another thread may take its place."""
        if job.future.cancel():
            return  # it never began
        with self._lock:
            if job.future.done():
                return
            job.lost = True
            self._threads -= 1
            if not self._closed and self._jobs.qsize() > self._idle:
                self._start()


def _forget(future: asyncio.Future[Any]) -> None:
    """Takes the late error of a job nobody waits for, so that it is not reported as unheard."""
    if not future.cancelled():
        future.exception()


class _DaemonExecutor(ThreadPoolExecutor):
    """asyncio insists on this class; none of its own threads is ever started."""

    def __init__(self, workers: Workers) -> None:
        super().__init__(max_workers=1)
        self._workers = workers

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        return self._workers.submit(lambda: fn(*args, **kwargs))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 the signature is the library's
        self._workers.close()


class OneThread:
    """One daemon thread with its jobs in order: the home of one database connection."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._name = name
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    @property
    def closed(self) -> bool:
        return self._closed

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        """Queues `work(*args)`. ClosedError after `close`."""
        job = _Job(Future(), lambda: work(*args))
        with self._lock:
            if self._closed:
                raise ClosedError(self._name)
            self._jobs.put(job)
        return job.future

    async def run(self, work: Callable[..., T], *args: Any) -> T:
        """The result of `work(*args)`; a caller cancelled while it waits drops the job."""
        return await asyncio.wrap_future(self.submit(work, *args))

    def close(self, last: Callable[[], object] | None = None, *, wait_s: float = 2.0) -> bool:
        """Runs the queued jobs and `last`, then ends. False: still busy after `wait_s`.

        Called again it only waits. Never from the thread itself.
        """
        with self._lock:
            if not self._closed:
                self._closed = True
                if last is not None:
                    self._jobs.put(_Job(Future(), last))
                self._jobs.put(None)
        self._thread.join(wait_s)
        return not self._thread.is_alive()

    def _serve(self) -> None:
        while (job := self._jobs.get()) is not None:
            _execute(job)
            del job  # a waiting thread must not keep the last result alive
