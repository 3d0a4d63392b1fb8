"""A load of keep-alive connections that costs little beside the server it measures."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head[9:12])
    at = head.lower().index(b"content-length:") + 15
    length = int(head[at : head.index(b"\r\n", at)])
    return status, await reader.readexactly(length)


async def _drive(url: str, requests: list[bytes], connections: int, wanted: int) -> None:
    place = urlsplit(url)
    waiting = list(reversed(requests))

    async def one() -> None:
        reader, writer = await asyncio.open_connection(place.hostname, place.port)
        try:
            while waiting:
                writer.write(waiting.pop())
                status, body = await _answer(reader)
                assert status == wanted, (status, body)
        finally:
            writer.close()
            await writer.wait_closed()

    async with asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(one())


def rate(
    url: str, make: Callable[[], bytes], *, count: int, wanted: int, connections: int = 8
) -> float:
    """Answers a second of `count` requests made by `make`; every status must be `wanted`."""
    requests = [make() for _ in range(count)]
    began = time.perf_counter()
    asyncio.run(_drive(url, requests, connections, wanted))
    return count / (time.perf_counter() - began)


def request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """A whole HTTP/1.1 request; `headers` must hold Host."""
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {text}" for name, text in headers.items())]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body
