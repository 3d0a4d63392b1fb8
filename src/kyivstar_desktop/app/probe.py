"""StallProbe: a precise 10 ms timer on the GUI thread keeps the largest gap."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, Qt, QTimer

STEP_MS = 10
LOUD_MS = 100.0
log = logging.getLogger("ui")


class StallProbe(QObject):
    """`worst_ms`: how long the window could not answer, at most; gaps over 100 ms are logged.

    `worst_own_ms`: the most processor time the GUI thread itself took in one gap; the rest of a
    gap is another thread or another program that had the processor.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worst_ms = self.worst_own_ms = 0.0
        self.gaps_ms: list[float] = []
        self._last, self._own = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()

    def _on_timer(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        gap, own_ms = (now - self._last) * 1000 - STEP_MS, (own - self._own) * 1000
        self._last, self._own = now, own
        if gap > STEP_MS:
            self.gaps_ms.append(gap)
        self.worst_ms = max(self.worst_ms, gap)
        self.worst_own_ms = max(self.worst_own_ms, own_ms)
        if gap > LOUD_MS:
            log.info("stall", extra={"stall_ms": round(gap), "own_ms": round(own_ms)})

    def reset(self) -> None:
        """Forgets what was measured so far."""
        self.worst_ms = self.worst_own_ms = 0.0
        self.gaps_ms = []
        self._last, self._own = time.perf_counter(), time.thread_time()

    def stop(self) -> None:
        self._timer.stop()
