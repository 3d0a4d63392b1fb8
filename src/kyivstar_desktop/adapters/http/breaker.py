"""A breaker per host: after several dead connections in a row it answers at once for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Offline, TimedOut

if TYPE_CHECKING:
    from collections.abc import Callable

FAILURES = 5
FIRST_PAUSE_S = 0.5
LAST_PAUSE_S = 5.0


class Breaker:
    """Counts connections that never came to be. A lost answer is not a dead host."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._failures = 0
        self._shut_until = 0.0
        self._reason = "network"

    @property
    def open(self) -> bool:
        """Whether calls are answered without a try."""
        return self._monotonic() < self._shut_until

    def admit(self) -> None:
        """Raises Offline while the pause runs; after it one try decides on the next pause."""
        if self.open:
            raise Offline(self._reason)

    def heard(self) -> None:
        """The host answered, whatever it said."""
        self._failures = 0
        self._shut_until = 0.0

    def failed(self, error: AppError) -> None:
        """Counts `error` if it tells that the host cannot be reached."""
        if isinstance(error, TimedOut) and not error.sent:
            self._count("network")
        elif isinstance(error, Offline):
            self._count(error.reason)

    def _count(self, reason: str) -> None:
        self._failures += 1
        self._reason = reason
        over = self._failures - FAILURES
        if over >= 0:
            pause = min(FIRST_PAUSE_S * 2.0 ** min(over, 8), LAST_PAUSE_S)
            self._shut_until = self._monotonic() + pause
