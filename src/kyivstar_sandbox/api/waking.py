"""Tells the open event streams of this process that something was committed."""

from __future__ import annotations

import asyncio


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

    async def wait(self, *, at_most_s: float) -> None:
        """Return at the next ring or after `at_most_s` seconds."""
        try:
            async with asyncio.timeout(at_most_s):
                await self._bell.wait()
        except TimeoutError:
            return
