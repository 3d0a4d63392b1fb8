"""The computer's own clock behind the `Clock` port."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime


class SystemClock:
    """Wall time in aware UTC, deadlines by the monotonic clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Until `seconds` have really passed: loop timers may wake early (docs/adr/0003)."""
        due = time.monotonic() + seconds
        await asyncio.sleep(max(0.0, seconds))
        while (left := due - time.monotonic()) > 0:  # noqa: ASYNC110 not a poll: what is left
            await asyncio.sleep(left)
