"""The one asyncio loop of Qt tests, and the guard against `exec` inside a task."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
)
from qasync import QEventLoop as AsyncLoop

from harness.hygiene import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextvars import Context

T = TypeVar("T")

NESTED: dict[type, tuple[str, ...]] = {
    QEventLoop: ("exec",),
    QDialog: ("exec",),
    QMenu: ("exec",),
    QMessageBox: ("exec", "about", "critical", "information", "question", "warning"),
    QFileDialog: (
        "exec",
        "getExistingDirectory",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
    ),
    QInputDialog: ("exec", "getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    QColorDialog: ("exec", "getColor"),
    QFontDialog: ("exec", "getFont"),
}


def forbid_nested_loops() -> None:
    """Make each call that spins its own loop raise while a task is current.

    qasync loses every other task that wakes meanwhile (docs/adr/0003), so a dialog is opened with
    `open()` and answered by a signal.
    """
    for owner, names in NESTED.items():
        for name in names:
            setattr(owner, name, guarded(owner, name, getattr(owner, name)))


def guarded(owner: type, name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        if asyncio._get_running_loop() is not None and asyncio.current_task() is not None:
            raise RuntimeError(f"{owner.__name__}.{name} inside a task loses other tasks")
        return original(*args, **kwargs)

    return call if name == "exec" else staticmethod(call)  # type: ignore[return-value]


class TestedLoop(AsyncLoop):
    """The program's own loop, which also tells how much of asyncio waits for its turn."""

    def __init__(self, app: QApplication) -> None:
        self._waiting = 0
        super().__init__(app)

    def call_soon(
        self, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        self._waiting += 1
        return super().call_soon(self._in_turn, callback, args, context=context)

    def _in_turn(self, callback: Callable[..., Any], args: tuple[Any, ...]) -> None:
        self._waiting -= 1
        callback(*args)

    def waiting(self) -> int:
        """Callbacks that run as soon as they may; one cancelled before its turn counts on."""
        return self._waiting


class QtLoop:
    """asyncio on the test's QApplication.

    `run(coro, timeout=20)` drives the loop until the coroutine ends and gives its result;
    `until(predicate, timeout=20)` drives it until the predicate holds. Between two calls nothing
    moves, so a test reads a quiet state.
    """

    def __init__(self, app: QApplication) -> None:
        self.errors: list[str] = []
        self.loop = TestedLoop(app)
        self.loop.set_exception_handler(self._on_error)
        asyncio.set_event_loop(self.loop)

    def run(self, coro: Coroutine[Any, Any, T], *, timeout: float = 20.0) -> T:
        return self.loop.run_until_complete(asyncio.wait_for(coro, timeout))

    def until(self, predicate: Callable[[], object], *, timeout: float = 20.0) -> None:
        """Drive the loop until `predicate()` is true; TimeoutError after `timeout` seconds."""
        self.run(self._until(predicate, time.monotonic() + timeout), timeout=timeout + 1)

    @staticmethod
    async def _until(predicate: Callable[[], object], deadline: float) -> None:
        while not predicate():
            if time.monotonic() > deadline:
                raise TimeoutError(f"never became true: {predicate}")
            await asyncio.sleep(0.002)

    def _on_error(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.errors.append(f"{context.get('message')}: {context.get('exception')!r}")

    def close(self) -> None:
        """End the loop; a task that still runs, or an error nobody handled, fails the test."""
        left = asyncio.all_tasks(self.loop)
        names = [describe(task) for task in left]
        for task in left:
            task.cancel()
        deaf: set[asyncio.Task[Any]] = set()
        if left:
            _, deaf = self.loop.run_until_complete(asyncio.wait(left, timeout=5))
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()
        asyncio.set_event_loop(None)
        assert not deaf, f"tasks that do not hear their cancel: {[describe(t) for t in deaf]}"
        assert not names, f"tasks still running: {names}"
        assert not self.errors, f"unhandled errors in the loop: {self.errors}"
