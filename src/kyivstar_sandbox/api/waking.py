"""Tells the open event streams of this process that something was committed."""

from __future__ import annotations

import asyncio
import contextlib


class Waker:
    """One bell for all streams; another process's commits are found by the streams' own poll."""

    def __init__(self) -> None:
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
