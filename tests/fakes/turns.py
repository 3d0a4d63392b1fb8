"""What every fake can do: wait on a gate, fail when told, remember what it was sent."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@dataclass(frozen=True, slots=True)
class Sent:
    """One call of a port, as it came in."""

    name: str
    args: tuple[Any, ...]


@dataclass(eq=False, slots=True)
class Gate:
    """Holds one call until `release()`; `reached` is set when the call stands at it."""

    after: bool
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    _open: asyncio.Event = field(default_factory=asyncio.Event)

    def release(self) -> None:
        self._open.set()

    async def pass_through(self) -> None:
        self.reached.set()
        await self._open.wait()


class Turns:
    """Base of the fakes. A method wraps its work in `async with self.turn("name", ...)`."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.down: Exception | None = None
        self._gates: dict[str, deque[Gate]] = defaultdict(deque)
        self._fails: dict[str, deque[tuple[Exception, bool]]] = defaultdict(deque)

    def hold(self, name: str, *, after: bool = False) -> Gate:
        """The next call of `name` waits: before its work, or after it and before the answer."""
        gate = Gate(after)
        self._gates[name].append(gate)
        return gate

    def fail_next(
        self, name: str, error: Exception, *, after: bool = False, times: int = 1
    ) -> None:
        """The next calls of `name` raise; `after` means that the work was done all the same."""
        self._fails[name].extend([(error, after)] * times)

    def forget_fails(self, name: str) -> None:
        """The calls of `name` work again."""
        self._fails[name].clear()

    def sent_to(self, name: str) -> list[Sent]:
        return [call for call in self.sent if call.name == name]

    @asynccontextmanager
    async def turn(self, name: str, *args: Any) -> AsyncIterator[None]:
        self.sent.append(Sent(name, args))
        gate = self._gates[name].popleft() if self._gates[name] else None
        fail = self._fails[name].popleft() if self._fails[name] else None
        if gate is not None and not gate.after:
            await gate.pass_through()
        if self.down is not None:
            raise self.down
        if fail is not None and not fail[1]:
            raise fail[0]
        yield
        if gate is not None and gate.after:
            await gate.pass_through()
        if fail is not None and fail[1]:
            raise fail[0]
