"""Tells the open event streams of this process that something was committed.

What another process commits rings here too: it notifies in its transaction, and this one listens
(`Database.listen`). Where that fails, the streams find it by their own poll.
"""

from __future__ import annotations

import asyncio
import contextlib


class Waker:
    """One bell for all streams. `poll_s`: how long a stream waits for it before it looks itself."""

    def __init__(self, *, poll_s: float) -> None:
        self.poll_s = poll_s
        self._bell = asyncio.Event()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether the server is stopping: streams end."""
        return self._closed

    def wake(self) -> None:
        """Ring once; whoever waits now runs."""
        bell, self._bell = self._bell, asyncio.Event()
        bell.set()

    def close(self) -> None:
        """Ring for the last time."""
        self._closed = True
        self.wake()

    @property
    def bell(self) -> asyncio.Event:
        """The bell of now: take it before looking, then wait on it, and no ring is missed."""
        return self._bell


async def rung(bell: asyncio.Event, *, at_most_s: float) -> None:
    """Return when the bell rings or after `at_most_s` seconds."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(at_most_s):
            await bell.wait()
