"""Breaks answers on request, below Starlette: cut, dripped, dropped, false ones.

Sits outside the whole app, so a fault after the commit is exactly what a dead network looks like:
the work is done and stored, and not a byte of the answer comes.
"""

from __future__ import annotations

import asyncio
import gzip
import re
import socket
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.rules import faults as rules

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy import Connection
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from kyivstar_sandbox.db.engine import Database
    from kyivstar_sandbox.rules.faults import Fault

_NUMBER: Final = re.compile(rb'("(?:value|amount)":)-?[0-9]+(?:\.[0-9]+)?')
_STATUS: Final = re.compile(rb'("(?:status|state)":)"[^"]*"')
_BOMB_BYTES: Final = 64 * 1024 * 1024


class FaultBook:
    """The faults as this process last read them."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def load(self, conn: Connection) -> None:
        """Read them again."""
        self._faults = rules.load(conn)

    def matching(self, method: str, path: str) -> list[Fault]:
        """Faults of a request's kind in their order; the control surface is never hit."""
        if not self._faults or path.startswith("/sandbox/"):
            return []
        return [one for one in self._faults if one.matches(method, path)]


@dataclass(slots=True)
class _Answer:
    """A whole answer, held back."""

    start: Message = field(default_factory=dict)
    body: bytes = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.start = message
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")

    def headers_without(self, *names: bytes) -> list[tuple[bytes, bytes]]:
        return [(name, value) for name, value in self.start["headers"] if name not in names]


@dataclass(frozen=True, slots=True)
class _Exchange:
    """One request under one fault."""

    app: ASGIApp
    scope: Scope
    receive: Receive
    send: Send
    options: dict[str, Any]

    async def work(self) -> _Answer:
        """Let the app do it all and keep its answer."""
        answer = _Answer()
        await self.app(self.scope, self.receive, answer)
        return answer

    async def give(self, start: Message, body: bytes) -> None:
        """Send a whole answer."""
        await self.send(start)
        await self.send({"type": "http.response.body", "body": body})

    async def gone(self) -> None:
        """Wait until the server has seen the connection's end."""
        while (await self.receive())["type"] != "http.disconnect":
            pass

    async def cut(self, *, reset: bool = False) -> None:
        """End the connection without a further byte; `reset` as RST instead of FIN."""
        transport = _transport(self.send)
        if reset:
            link = transport.get_extra_info("socket")
            link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
        await self.gone()


class FaultMiddleware:
    """Applies the first matching fault whose draw hits.

    `shared`: another worker may have changed the faults a moment ago, so each request looks.
    """

    def __init__(
        self, app: ASGIApp, *, faults: FaultBook, database: Database, shared: bool = False
    ) -> None:
        self._app = app
        self._faults = faults
        self._database = database
        self._shared = shared
        self._earlier: dict[str, tuple[Message, bytes]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        hit = await self._drawn(scope["method"], scope["path"])
        if hit is None:
            await self._app(scope, receive, send)
            return
        scope.setdefault("state", {})["fault"] = hit.ident
        exchange = _Exchange(self._app, scope, receive, send, hit.options)
        if hit.effect == "stale":
            await self._stale(exchange)
        else:
            await _EFFECTS[hit.effect](exchange)

    async def _drawn(self, method: str, path: str) -> Fault | None:
        if self._shared and not path.startswith("/sandbox/"):
            await self._database.read(self._faults.load)
        for one in self._faults.matching(method, path):
            if one.is_certain or await self._database.transact(_drawing(one)):
                return one
        return None

    async def _stale(self, exchange: _Exchange) -> None:
        """Give the body of the request before this one; the first such request gives its own."""
        name = f"{exchange.scope['path']}?{exchange.scope['query_string'].decode('latin-1')}"
        answer = await exchange.work()
        start, body = self._earlier.get(name, (answer.start, answer.body))
        self._earlier[name] = (answer.start, answer.body)
        await exchange.give(start, body)


def _drawing(wanted: Fault) -> Callable[[Connection], bool]:
    return lambda conn: rules.draw(conn, wanted)


async def _delay(exchange: _Exchange) -> None:
    await asyncio.sleep(exchange.options.get("ms", 1000) / 1000)
    await exchange.app(exchange.scope, exchange.receive, exchange.send)


async def _hang(exchange: _Exchange) -> None:
    await exchange.gone()


async def _drip(exchange: _Exchange) -> None:
    answer = await exchange.work()
    size = max(1, exchange.options.get("bytes", 1))
    pause_s = exchange.options.get("everyMs", 100) / 1000
    await exchange.send(answer.start)
    for begin in range(0, len(answer.body), size):
        part = answer.body[begin : begin + size]
        more = begin + size < len(answer.body)
        await exchange.send({"type": "http.response.body", "body": part, "more_body": more})
        await asyncio.sleep(pause_s)
    if not answer.body:
        await exchange.send({"type": "http.response.body", "body": b""})


async def _reset(exchange: _Exchange) -> None:
    await exchange.cut(reset=True)


async def _drop_after_commit(exchange: _Exchange) -> None:
    await exchange.work()
    await exchange.cut()


async def _status(exchange: _Exchange) -> None:
    await _plain_status(exchange)


async def _status_after_commit(exchange: _Exchange) -> None:
    await exchange.work()
    await _plain_status(exchange)


async def _plain_status(exchange: _Exchange) -> None:
    status = int(exchange.options.get("status", 503))
    body = (
        b'{"@type":"Error","code":"maintenance","reason":"injected","status":"%d"}' % status
        if exchange.options.get("json", True)
        else b"injected"
    )
    headers = [
        (b"content-type", b"application/json;charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"x-sandbox", b"1"),
    ]
    if "retryAfter" in exchange.options:
        headers.append((b"retry-after", str(exchange.options["retryAfter"]).encode()))
    await exchange.give({"type": "http.response.start", "status": status, "headers": headers}, body)


async def _truncate(exchange: _Exchange) -> None:
    answer = await exchange.work()
    part = answer.body[: exchange.options.get("bytes", len(answer.body) // 2)]
    if not exchange.options.get("keepLength", True):
        start = {**answer.start, "headers": answer.headers_without(b"content-length")}
        await exchange.give(start, part)
        return
    await exchange.send(answer.start)
    await exchange.send({"type": "http.response.body", "body": part, "more_body": True})
    _transport(exchange.send).close()
    await exchange.gone()


async def _body(exchange: _Exchange) -> None:
    answer = await exchange.work()
    kind = exchange.options["kind"]
    extra: list[tuple[bytes, bytes]] = []
    dropped = [b"content-length", b"etag"]
    if kind == "html":
        dropped.append(b"content-type")
        extra.append((b"content-type", b"text/html;charset=utf-8"))
        answer.start["status"] = 200
    elif kind == "bomb":
        extra.append((b"content-encoding", b"gzip"))
    body = _spoiled(kind, answer.body)
    headers = [*answer.headers_without(*dropped), *extra]
    headers.append((b"content-length", str(len(body)).encode()))
    await exchange.give({**answer.start, "headers": headers}, body)


async def _redirect(exchange: _Exchange) -> None:
    location = str(exchange.options.get("location", "http://127.0.0.1:9/"))
    headers = [(b"location", location.encode()), (b"content-length", b"0")]
    await exchange.give({"type": "http.response.start", "status": 302, "headers": headers}, b"")


async def _close_stream(exchange: _Exchange) -> None:
    """Cut a stream at its first event, or after `ms`."""
    loop = asyncio.get_running_loop()
    until = exchange.options.get("ms")
    deadline = None if until is None else loop.time() + until / 1000

    async def send(message: Message) -> None:
        await exchange.send(message)
        late = deadline is not None and loop.time() >= deadline
        if late or (deadline is None and b"data:" in message.get("body", b"")):
            _transport(exchange.send).close()

    await exchange.app(exchange.scope, exchange.receive, send)


_EFFECTS: Final[dict[str, Callable[[_Exchange], Awaitable[None]]]] = {
    "delay": _delay,
    "hang": _hang,
    "drip": _drip,
    "reset": _reset,
    "dropAfterCommit": _drop_after_commit,
    "status": _status,
    "statusAfterCommit": _status_after_commit,
    "truncate": _truncate,
    "body": _body,
    "redirect": _redirect,
    "closeStream": _close_stream,
}


def _spoiled(kind: str, body: bytes) -> bytes:
    if kind == "html":
        return b"<!doctype html><title>Wi-Fi</title><p>Sign in to use the network</p>"
    if kind == "badUtf8":
        return body.replace(b'":"', b'":"\xff\xfe', 1)
    if kind == "nan":
        return _NUMBER.sub(rb"\1NaN", body, count=1)
    if kind == "float":
        return _NUMBER.sub(rb"\g<1>0.30000000000000004", body, count=1)
    if kind == "duplicateKeys":
        return body.replace(b"{", b'{"id":"twice","id":"twice",', 1)
    if kind == "deep":
        return b"[" * 100_000 + b"]" * 100_000
    if kind == "bomb":
        return gzip.compress(b" " * _BOMB_BYTES)
    return _STATUS.sub(rb'\1"somethingNew"', body)


def _transport(send: Send) -> Any:
    """Socket transport behind uvicorn's `send`: a bound method of its request cycle."""
    return send.__self__.transport  # type: ignore[attr-defined]
