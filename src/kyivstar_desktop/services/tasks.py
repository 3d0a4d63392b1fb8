"""TaskScope: the one way to start a task. A task has an owner that outlives it and hears it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")


def _to_loop(error: BaseException, name: str) -> None:
    asyncio.get_running_loop().call_exception_handler(
        {"message": f"task {name} failed", "exception": error}
    )


class TaskScope:
    """Tasks of one owner. A failure is reported at once, unless someone awaits the task itself."""

    def __init__(self, report: Callable[[BaseException, str], None] = _to_loop) -> None:
        self._report = report
        self._tasks: set[asyncio.Task[Any]] = set()
        self._awaited: set[asyncio.Task[Any]] = set()
        self._closed = False

    @property
    def closed(self) -> bool:
        return self._closed

    @property
    def busy(self) -> bool:
        return bool(self._tasks)

    def start(
        self, work: Coroutine[Any, Any, T], *, name: str, awaited: bool = False
    ) -> asyncio.Task[T]:
        """Starts `work` now. `awaited`: the caller takes its error, so it is not reported here.

        RuntimeError once the scope is closed (the coroutine is closed, never left pending).
        """
        if self._closed:
            work.close()
            raise RuntimeError(f"scope is closed: {name}")
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        if awaited:
            self._awaited.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        heard = task in self._awaited
        self._awaited.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None and not heard:
            self._report(error, task.get_name())

    def cancel(self) -> None:
        """Cancels everything and closes for good; does not wait."""
        self._closed = True
        for task in tuple(self._tasks):
            task.cancel()

    async def aclose(self) -> None:
        """Cancels everything, waits for it, closes for good."""
        self.cancel()
        tasks = [t for t in self._tasks if t is not asyncio.current_task()]
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)

    async def settle(self) -> None:
        """Waits until the tasks of now have ended; their errors are reported as ever."""
        while tasks := [t for t in self._tasks if t is not asyncio.current_task()]:
            await asyncio.wait(tasks)
