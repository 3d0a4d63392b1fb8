"""A deadline on the monotonic clock of the port, so that tests move it by hand."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.domain.errors import TimedOut
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from kyivstar_desktop.services.ports import Clock

T = TypeVar("T")


async def within(clock: Clock, deadline_s: float, work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, or TimedOut after `deadline_s`; `work` is then cancelled."""
    scope = TaskScope()
    task = scope.start(work, name="work with a deadline", awaited=True)
    timer = scope.start(clock.sleep(deadline_s), name="deadline")
    try:
        await asyncio.wait({task, timer}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
        raise TimedOut
    finally:
        await scope.aclose()
