"""The loopback end of the browser way (RFC 8252 section 7.3): one answer for one `state`.

A forged, foreign or second return is answered politely and ignored.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from kyivstar_desktop.domain.errors import Refused, TimedOut

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD_BYTES = 8 * 1024
HEAD_S = 5.0


class LoopbackListener:
    """CallbackPort: listens on 127.0.0.1, on a port of the system's choice, while it is open."""

    def __init__(self, page: Callable[[], str]) -> None:
        self._page = page  # a sentence for the browser, in the interface's language
        self._server: asyncio.Server | None = None
        self._answer: asyncio.Future[str] | None = None
        self._state = ""

    async def listen(self, state: str) -> int:
        """The port; only a return with exactly this `state` counts."""
        await self.close()
        self._state = state
        self._answer = asyncio.get_running_loop().create_future()
        self._server = await asyncio.start_server(self._on_call, "127.0.0.1", 0, limit=HEAD_BYTES)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def answer(self, deadline_s: float) -> str:
        """The authorization code. Refused(error) of the operator, TimedOut after `deadline_s`."""
        if self._answer is None:
            raise TimedOut(sent=False)
        try:
            async with asyncio.timeout(deadline_s):
                return await self._answer
        except TimeoutError:
            raise TimedOut(sent=False) from None

    async def close(self) -> None:
        """The port is free again; harmless when it is not open."""
        server, self._server = self._server, None
        self._answer = None
        if server is not None:
            server.close()
            await server.wait_closed()

    async def _on_call(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(HEAD_S):
                line = await reader.readuntil(b"\r\n")
            status = "200 OK" if self._take(line) else "404 Not Found"
            writer.write(self._reply(status))
            await writer.drain()
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            return
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def _take(self, line: bytes) -> bool:
        """Whether this request line is the return that is waited for."""
        words = line.decode("ascii", "replace").split()
        if len(words) != 3 or words[0] != "GET":
            return False
        target = urlsplit(words[1])
        query = parse_qs(target.query)
        state = (query.get("state") or [""])[0]
        answer = self._answer
        same = hmac.compare_digest(state.encode(), self._state.encode())
        if target.path != "/callback" or not same or answer is None or answer.done():
            return False
        code = (query.get("code") or [""])[0]
        if code:
            answer.set_result(code)
        else:
            word = (query.get("error") or ["access_denied"])[0][:40]
            answer.set_exception(Refused(word, status=400))
        return True

    def _reply(self, status: str) -> bytes:
        body = (
            '<!doctype html><meta charset="utf-8"><title>Kyivstar</title>'
            f'<p style="font:16px sans-serif;margin:3em">{self._page()}</p>'
        ).encode()
        head = (
            f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n"
            f"Content-Length: {len(body)}\r\nCache-Control: no-store\r\n"
            "Referrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
        )
        return head.encode() + body
