"""Requests per second, counted in this process (docs/contract.md 1.7).

Requests a second are the only state that lives in memory: N workers each hold 1/N of them.
"""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_sandbox.model.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

SESSION_RATE = 1000.0
SESSION_BURST = 2000.0
_FORGET_ABOVE = 10_000


@dataclass(slots=True)
class _Bucket:
    level: float
    at: float


def too_many(wait_s: int) -> Refusal:
    """429 `tooManyRequests`; the next try is good after `wait_s` seconds."""
    return Refusal("tooManyRequests", status=429, headers={"Retry-After": str(max(1, wait_s))})


class Limiter:
    """Token buckets by name; `clock` is monotonic seconds."""

    def __init__(self, *, workers: int = 1, clock: Callable[[], float] = time.monotonic) -> None:
        self._share = 1.0 / workers
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}
        self._lock = threading.Lock()

    def take(self, name: str, *, rate: float, burst: float) -> float:
        """Take one; 0.0 when there was one, else seconds until the next."""
        with self._lock:
            return self._take(name, rate, burst)

    def _take(self, name: str, rate: float, burst: float) -> float:
        now = self._clock()
        bucket = self._buckets.get(name)
        if bucket is None:
            self._forget()
            bucket = self._buckets[name] = _Bucket(burst * self._share, now)
        full = burst * self._share
        bucket.level = min(full, bucket.level + (now - bucket.at) * rate * self._share)
        bucket.at = now
        if bucket.level >= 1.0:
            bucket.level -= 1.0
            return 0.0
        return (1.0 - bucket.level) / (rate * self._share)

    def take_session(self, session: str) -> None:
        """429 `tooManyRequests` above 1000 a second (burst 2000) of one session."""
        wait_s = self.take(session, rate=SESSION_RATE, burst=SESSION_BURST)
        if wait_s > 0:
            raise too_many(math.ceil(wait_s))

    def _forget(self) -> None:
        if len(self._buckets) > _FORGET_ABOVE:
            self._buckets.clear()
