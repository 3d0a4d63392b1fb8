from __future__ import annotations

import asyncio

import pytest

from kyivstar_desktop.adapters.callback import LoopbackListener
from kyivstar_desktop.domain.errors import Refused, TimedOut


async def call(port: int, line: str) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{line}\r\nHost: 127.0.0.1\r\n\r\n".encode())
    await writer.drain()
    reply = await reader.read()
    writer.close()
    await writer.wait_closed()
    return reply


def page() -> str:
    return "Поверніться"


def test_the_right_return_gives_its_code_and_a_page() -> None:
    async def story() -> None:
        listener = LoopbackListener(page)
        port = await listener.listen("s-1")
        reply = await call(port, "GET /callback?state=s-1&code=ac_9 HTTP/1.1")
        assert reply.startswith(b"HTTP/1.1 200")
        assert "Поверніться".encode() in reply
        assert await listener.answer(5) == "ac_9"
        await listener.close()

    asyncio.run(story())


@pytest.mark.parametrize(
    "line",
    [
        "GET /callback?state=forged&code=ac_9 HTTP/1.1",
        "GET /callback?code=ac_9 HTTP/1.1",
        "GET /other?state=s-1&code=ac_9 HTTP/1.1",
        "POST /callback?state=s-1&code=ac_9 HTTP/1.1",
        "nonsense",
    ],
)
def test_anything_else_is_ignored(line: str) -> None:
    async def story() -> None:
        listener = LoopbackListener(page)
        port = await listener.listen("s-1")
        assert (await call(port, line)).startswith(b"HTTP/1.1 404")
        await call(port, "GET /callback?state=s-1&code=right HTTP/1.1")
        assert await listener.answer(5) == "right"
        await listener.close()

    asyncio.run(story())


def test_a_second_return_changes_nothing() -> None:
    async def story() -> None:
        listener = LoopbackListener(page)
        port = await listener.listen("s-1")
        await call(port, "GET /callback?state=s-1&code=first HTTP/1.1")
        assert (await call(port, "GET /callback?state=s-1&code=second HTTP/1.1")).startswith(
            b"HTTP/1.1 404"
        )
        assert await listener.answer(5) == "first"
        await listener.close()

    asyncio.run(story())


def test_the_operators_refusal_is_its_word() -> None:
    async def story() -> None:
        listener = LoopbackListener(page)
        port = await listener.listen("s-1")
        await call(port, "GET /callback?state=s-1&error=access_denied HTTP/1.1")
        with pytest.raises(Refused) as refused:
            await listener.answer(5)
        assert refused.value.code == "access_denied"
        await listener.close()

    asyncio.run(story())


def test_silence_ends_by_its_deadline_and_frees_the_port() -> None:
    async def story() -> None:
        listener = LoopbackListener(page)
        port = await listener.listen("s-1")
        with pytest.raises(TimedOut):
            await listener.answer(0.01)
        await listener.close()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)

    asyncio.run(story())
