"""A counting view model and a desk that answers a table in any order."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


@dataclass(frozen=True, slots=True)
class Inputs:
    count: int = 0
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class State:
    text: str


class Counter(ViewModel[Inputs, State]):
    def __init__(self) -> None:
        super().__init__(Inputs(), lambda i: State(str(i.count // 10)))
        self.gate = asyncio.Event()
        self.runs: list[object] = []
        self.work = self.command(self._work, ready=lambda state: state.text != "9")
        self.again = self.command(self._work, restart=True)
        self.broken = self.command(self._broken)

    async def _work(self, *args: object) -> None:
        self.runs.append(args)
        await self.gate.wait()
        self.runs.append("done")

    async def _broken(self) -> None:
        raise Offline("refused")


def go(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(story())
