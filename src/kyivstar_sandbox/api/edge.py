"""The outermost rules of the server: host, sizes, correlator, the headers of every answer.

Raw ASGI: it must also see what Starlette never answers, and costs nothing on the hot path.
"""

from __future__ import annotations

import logging
import re
import uuid
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Final

from starlette.requests import ClientDisconnect, Request
from starlette.routing import Route

from kyivstar_sandbox.api.refusals import refusal_response
from kyivstar_sandbox.model.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.responses import Response
    from starlette.routing import BaseRoute
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_logger = logging.getLogger("kyivstar_sandbox.http")
HEADERS_LIMIT: Final = 16 * 1024
URL_LIMIT: Final = 8 * 1024
_CORRELATOR = re.compile(rb"[a-zA-Z0-9\-_:;./<>{}]{1,256}")


class BusinessDate:
    """`Date` on the business clock: its shift is looked up by the sweeper and the control."""

    def __init__(self) -> None:
        self._shift = timedelta(0)
        self._second = -1
        self._text = b""

    def set(self, business_now: datetime) -> None:
        """Remember how far the business clock is from real time."""
        self._shift = business_now - datetime.now(UTC)
        self._second = -1

    def header(self) -> bytes:
        """RFC 9110 date of now."""
        now = datetime.now(UTC) + self._shift
        second = int(now.timestamp())
        if second != self._second:
            self._text = format_datetime(now, usegmt=True).encode()
            self._second = second
        return self._text


class EdgeMiddleware:
    """Refuses foreign hosts and oversized heads; turns refusals and crashes into answers."""

    def __init__(self, app: ASGIApp, *, hosts: frozenset[bytes], date: BusinessDate) -> None:
        self._app = app
        self._hosts = hosts
        self._date = date

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = {name: value for name, value in scope["headers"] if name in _LOOKED_AT}
        correlator = _correlator(given.get(b"x-correlator"))
        scope.setdefault("state", {})["correlator"] = correlator
        sender = _Sender(send, correlator, self._date)
        refusal = self._refused(scope, given)
        if refusal is None:
            refusal = await self._run(scope, receive, sender)
        if refusal is not None and not sender.started:
            response: Response = refusal_response(Request(scope), refusal)
            await response(scope, receive, sender)

    async def _run(self, scope: Scope, receive: Receive, sender: _Sender) -> Refusal | None:
        try:
            await self._app(scope, receive, sender)
        except Refusal as refusal:
            return refusal
        except ClientDisconnect:  # the caller went away: nobody to answer, nothing went wrong
            return None
        except Exception:
            _logger.exception("request failed", extra={"correlator": sender.correlator})
            if sender.started:
                raise
            return Refusal("internalError", status=500)
        return None

    def _refused(self, scope: Scope, given: dict[bytes, bytes]) -> Refusal | None:
        if given.get(b"host", b"").lower() not in self._hosts:
            return Refusal("misdirected", status=421)
        if len(scope["raw_path"]) + len(scope["query_string"]) > URL_LIMIT:
            return Refusal("bodyTooLarge", status=414)
        if sum(len(name) + len(value) + 4 for name, value in scope["headers"]) > HEADERS_LIMIT:
            return Refusal("bodyTooLarge", status=431)
        return None


_LOOKED_AT: Final = frozenset({b"host", b"x-correlator"})


class _Sender:
    """Adds what every answer carries."""

    def __init__(self, send: Send, correlator: str, date: BusinessDate) -> None:
        self._send = send
        self._date = date
        self.correlator = correlator
        self.started = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            headers = message["headers"]
            if not any(name.lower() == b"cache-control" for name, _ in headers):
                headers.append((b"cache-control", b"no-store"))
            headers += [
                (b"date", self._date.header()),
                (b"x-sandbox", b"1"),
                (b"x-correlator", self.correlator.encode()),
                (b"x-content-type-options", b"nosniff"),
            ]
        await self._send(message)


def allowed_methods(routes: Iterable[BaseRoute], path: str) -> list[str]:
    """Methods that the path's routes serve, sorted: the value of `Allow`."""
    found: set[str] = set()
    for one in routes:
        if isinstance(one, Route) and one.path_regex.match(path):
            found |= one.methods or set()
    return sorted(found)


def loopback_hosts(port: int) -> set[str]:
    """`Host` values under which a loopback server may be asked."""
    names = {"127.0.0.1", "localhost", "[::1]"}
    return {f"{name}:{port}" for name in names} | (names if port == 80 else set())


def _correlator(given: bytes | None) -> str:
    if given is not None and _CORRELATOR.fullmatch(given):
        return given.decode()
    return str(uuid.uuid4())
