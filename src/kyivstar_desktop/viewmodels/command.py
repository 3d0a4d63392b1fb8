"""A button's life in one object: running, enabled, error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kyivstar_desktop.domain.errors import AppError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.services.tasks import TaskScope


class Command(QObject):
    """Runs one coroutine at a time in its owner's scope.

    A call while running does nothing and returns None; with `restart` the old run is cancelled
    first. Only AppError is caught and becomes `error`; anything else is a defect and reaches the
    loop handler. Starting clears `error`, so a retry is the same command.
    """

    changed = Signal()  # running, enabled or error is different
    failed = Signal(object)  # AppError

    def __init__(
        self,
        run: Callable[..., Coroutine[Any, Any, None]],
        ready: Callable[[], bool],
        scope: TaskScope,
        *,
        restart: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run, self._ready, self._scope, self._restart = run, ready, scope, restart
        self._task: asyncio.Task[None] | None = None
        self._error: AppError | None = None
        self._enabled = False

    @property
    def running(self) -> bool:
        return self._task is not None and not self._task.done()

    @property
    def enabled(self) -> bool:
        """Whether a press would start it now."""
        return (self._restart or not self.running) and self._ready()

    @property
    def error(self) -> AppError | None:
        return self._error

    def __call__(self, *args: Any) -> asyncio.Task[None] | None:
        """Starts a run; None when it is running or not ready."""
        if not self.enabled or self._scope.closed:
            return None
        if self._restart and self._task is not None:
            self._task.cancel()
        self._error = None
        task = self._scope.start(self._guarded(*args), name="command")
        self._task = task
        task.add_done_callback(self._ended)
        self.changed.emit()
        return task

    def clear_error(self) -> None:
        if self._error is not None:
            self._error = None
            self.changed.emit()

    def recheck(self) -> None:
        """Speaks if `enabled` is no longer what was last said."""
        if self.enabled != self._enabled:
            self._enabled = self.enabled
            self.changed.emit()

    async def _guarded(self, *args: Any) -> None:
        try:
            await self._run(*args)
        except AppError as error:
            if self._scope.closed:
                return
            self._error = error
            self.failed.emit(error)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if self._task is task and not self._scope.closed:
            self._task = None
            self._enabled = self.enabled
            self.changed.emit()
