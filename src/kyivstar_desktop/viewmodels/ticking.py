"""A ticker: countdowns and ages on a page move once a second while the page lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.ports import Clock


async def tick(clock: Clock, slot: Callable[[], None], *, every_s: float = 1.0) -> None:
    """`slot()` each `every_s` seconds of the monotonic clock until cancelled."""
    while True:
        await clock.sleep(every_s)
        slot()
