"""A client of the network under test: an operator over any address, with tokens that count."""

from __future__ import annotations

import asyncio
import inspect
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import Operator, make_operator
from kyivstar_desktop.domain.errors import SignedOut

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine

    from kyivstar_desktop.services.ports import Clock

T = TypeVar("T")


async def inline(work: Callable[..., T], *args: Any) -> T:
    """Stands where a worker thread stands in the program."""
    return work(*args)


class Answering(httpx2.AsyncBaseTransport):
    """Answers by a function, as bytes that come over a wire (MockTransport gives read ones)."""

    def __init__(self, reply: Callable[[httpx2.Request], httpx2.Response]) -> None:
        self._reply = reply

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        made = self._reply(request)
        stream = httpx2.ByteStream(made.content)
        return httpx2.Response(made.status_code, headers=made.headers, stream=stream)


class Tokens:
    """A token source with one refresh in flight, as the session has it."""

    era = 0

    def __init__(self, first: str = "at_1") -> None:
        self.current = first
        self.refreshes = 0
        self.over = False
        self._lock = asyncio.Lock()

    async def access(self) -> str:
        return self.current

    async def renewed(self, stale: str) -> str:
        async with self._lock:
            if self.over:
                raise SignedOut("reuse")
            if self.current == stale:
                await asyncio.sleep(0)
                self.refreshes += 1
                self.current = f"at_{self.refreshes + 1}"
            return self.current


@asynccontextmanager
async def operator_at(
    url: str,
    *,
    transport: httpx2.AsyncBaseTransport | None = None,
    clock: Clock | None = None,
    language: str = "uk",
) -> AsyncIterator[Operator]:
    made = make_operator(
        url,
        clock=clock or SystemClock(),
        language=lambda: language,
        run=inline,
        tokens=Tokens(),
        transport=transport,
    )
    try:
        yield made
    finally:
        await made.aclose()


def run(work: Coroutine[Any, Any, T]) -> T:
    """One test's coroutine on a loop of its own."""
    assert inspect.iscoroutine(work)
    return asyncio.run(work)
