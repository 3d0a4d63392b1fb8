"""The program's own kind of loop: qasync over an offscreen QApplication, for one coroutine."""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from typing import TYPE_CHECKING, TypeVar

import qasync
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


def run(work: Coroutine[None, None, T]) -> T:
    """Result of `work` on the GUI thread's loop."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    gc.disable()  # as in the program: a timer collects
    loop = qasync.QEventLoop(app)
    with loop:
        done: T = loop.run_until_complete(work)
        return done


class Paints(QObject):
    """Waits for the end of a widget's next paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._waiting: asyncio.Future[float] | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._waiting is not None:
            QTimer.singleShot(0, self._tell)  # after this paint, and what follows it at once
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(time.perf_counter())
        self._waiting = None

    async def next(self) -> float:
        """Moment (perf_counter) at which the next paint is over."""
        self._waiting = asyncio.get_running_loop().create_future()
        self._widget.update()
        return await self._waiting
