"""What a test may not leave behind: tasks, threads, timers, processes, unexpected error logs."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator

    from harness.guard import Guard

THREAD_GRACE_S = 2.0  # a stopping thread may need a moment after its owner returned
PROCESS_GRACE_S = 3.0


@dataclass(slots=True)
class Expected:
    """One permitted error record; `seen` counts how often it came."""

    logger: str
    text: str
    seen: int = 0

    def allows(self, record: logging.LogRecord) -> bool:
        return record.name.startswith(self.logger) and self.text in record.getMessage()


@dataclass(slots=True)
class LogWatch:
    """Root handler: a record of level ERROR or above that nobody expected is a failure."""

    unexpected: list[str] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)

    def on_record(self, record: logging.LogRecord) -> None:
        for item in self.expected:
            if item.allows(record):
                item.seen += 1
                return
        text = f"{record.name}: {record.getMessage()}"
        if record.exc_info and record.exc_info[0]:
            text += f" ({record.exc_info[0].__name__}: {record.exc_info[1]})"
        self.unexpected.append(text)

    @contextlib.contextmanager
    def expect(self, logger: str, text: str = "") -> Iterator[Expected]:
        """Permit, and demand, an error record of `logger` that contains `text`."""
        item = Expected(logger, text)
        self.expected.append(item)
        try:
            yield item
            gc.collect()  # "exception was never retrieved" is said by a finaliser
        finally:
            self.expected.remove(item)
        assert item.seen, f"no error was logged by {logger!r} with {text!r}"


class Handler(logging.Handler):
    def __init__(self, watch: LogWatch) -> None:
        super().__init__(logging.ERROR)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        self._watch.on_record(record)


class TaskWatch:
    """Names the tasks that `asyncio.run` had to cancel: someone started and forgot them."""

    def __init__(self) -> None:
        self.forgotten: list[str] = []
        self._original = asyncio.runners._cancel_all_tasks  # type: ignore[attr-defined]
        asyncio.runners._cancel_all_tasks = self._cancel_all  # type: ignore[attr-defined]

    def _cancel_all(self, loop: asyncio.AbstractEventLoop) -> None:
        self.forgotten += [describe(task) for task in asyncio.all_tasks(loop)]
        self._original(loop)


def describe(task: asyncio.Task[Any]) -> str:
    return f"{task.get_name()}: {getattr(task.get_coro(), '__qualname__', task.get_coro())}"


def qt_timers() -> list[str]:
    """Active QTimers made since the last `gc.freeze`, each with its owner's class."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return []
    timers = [item for item in gc.get_objects() if issubclass(type(item), core.QTimer)]
    valid = sys.modules["shiboken6"].isValid
    return [
        f"{type(timer).__name__} of {type(timer.parent()).__name__}, {timer.interval()} ms"
        for timer in timers
        if valid(timer) and timer.isActive()
    ]


def flush_deleted() -> None:
    """Run Qt's deferred deletions, which otherwise wait for a loop that will not come."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


class Hygiene:
    """One per run; `around` wraps each test. A finding fails the test that left it."""

    def __init__(self, guard: Guard) -> None:
        self.log = LogWatch()
        self._tasks = TaskWatch()
        self._guard = guard
        self._earlier = children()  # a database server of the whole session
        self._handler = Handler(self.log)
        logging.getLogger().addHandler(self._handler)

    def close(self) -> None:
        logging.getLogger().removeHandler(self._handler)
        gc.unfreeze()

    @contextlib.contextmanager
    def around(self, *, qt: bool) -> Iterator[None]:
        self.log.unexpected.clear()
        self._tasks.forgotten.clear()
        threads = set(threading.enumerate())
        started = self._guard.processes_started
        processes = children() if started else self._earlier
        collecting = gc.isenabled()
        gc.freeze()  # what exists now is nobody's litter, and need not be walked again
        if qt:
            gc.disable()  # a collection in a worker would finalise widgets in that thread
        try:
            yield
        finally:
            if qt:
                flush_deleted()
            gc.collect()
            if collecting:
                gc.enable()
        found = self._findings(threads, qt=qt)
        if self._guard.processes_started != started:
            found += left_processes(processes)
        assert not found, "the test left or hit: " + "; ".join(found)

    def _findings(self, threads: set[threading.Thread], *, qt: bool) -> list[str]:
        found = [f"error log {text}" for text in self.log.unexpected]
        found += [f"forgotten task {text}" for text in self._tasks.forgotten]
        found += [f"thread {name}" for name in left_threads(threads)]
        if qt:
            found += [f"running timer {text}" for text in qt_timers()]
        return found


def left_threads(before: set[threading.Thread]) -> list[str]:
    """Names of new non-daemon threads that do not end by themselves in a moment."""
    fresh = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in fresh:
        thread.join(THREAD_GRACE_S)
    return [thread.name for thread in fresh if thread.is_alive()]


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


def left_processes(before: set[int]) -> list[str]:
    """Command lines of children that still run; zombies of a forgotten `wait` count too."""
    fresh = [c for c in psutil.Process().children() if c.pid not in before]
    _, alive = psutil.wait_procs(fresh, timeout=PROCESS_GRACE_S)
    return [f"process {child.pid}" for child in alive]
