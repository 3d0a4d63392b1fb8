"""The program's stall probe on a machine that is not ours alone.

A gap in which other programs had the processor is no stall of the window: what the system says
our threads waited for a processor is taken out, but never what they themselves ran.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from pathlib import Path

from kyivstar_desktop.app.probe import STEP_MS, StallProbe

TASKS = Path("/proc/self/task")
LOOK_EVERY = 25  # steps between two looks for new threads


class FairProbe(StallProbe):
    """`worst_ms` is without the waits for a processor; `worst_raw_ms` is the gap as it was.

    The waits are those of the GUI thread and of one other, which may have held Python's lock
    meanwhile. Where the system tells nothing of waits (Linux does), both figures are the same.
    """

    def __init__(self) -> None:
        self.worst_raw_ms = 0.0
        self._files: dict[str, int] = {}
        self._waits: dict[str, float] = {}
        self._steps, self._ran = 0, 0.0
        self._main = str(threading.get_native_id())
        super().__init__()

    def _on_timer(self) -> None:
        before, began = self.worst_ms, self._last
        super()._on_timer()
        gap = (self._last - began) * 1000 - STEP_MS
        waited, ran = self._waited_ms(), time.process_time() * 1000
        fair = min(gap, max(gap - waited, ran - self._ran - STEP_MS))
        self._ran = ran
        self.worst_raw_ms = max(self.worst_raw_ms, gap)
        self.worst_ms = max(before, fair)

    def reset(self) -> None:
        super().reset()
        self.worst_raw_ms = 0.0
        self._waited_ms()
        self._ran = time.process_time() * 1000

    def stop(self) -> None:
        super().stop()
        for number in self._files.values():
            os.close(number)
        self._files.clear()

    def _waited_ms(self) -> float:
        """Since the last call: the GUI thread's waits and the longest of another thread's."""
        if self._steps % LOOK_EVERY == 0:
            self._look()
        self._steps += 1
        own, other = 0.0, 0.0
        for name, number in self._files.items():
            now = _waits_ms(number)
            since = now - self._waits.get(name, now)
            self._waits[name] = now
            if name == self._main:
                own = since
            else:
                other = max(other, since)
        return own + other

    def _look(self) -> None:
        """Threads come and go."""
        here = {path.name for path in TASKS.iterdir()} if TASKS.is_dir() else set()
        for name in here - self._files.keys():
            with contextlib.suppress(OSError):
                self._files[name] = os.open(TASKS / name / "schedstat", os.O_RDONLY)
        for name in self._files.keys() - here:
            os.close(self._files.pop(name))
            self._waits.pop(name, None)


def _waits_ms(number: int) -> float:
    """All that the thread of this file has waited for a processor in its life."""
    try:
        return int(os.pread(number, 100, 0).split()[1]) / 1e6
    except (OSError, IndexError):
        return 0.0  # it has ended
