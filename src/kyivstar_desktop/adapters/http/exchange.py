"""One exchange with an operator over one connection pool: addresses, headers, times, caps.

It never follows a redirect, never keeps a cookie, never logs a URL, reads at most `cap` decoded
bytes within one total deadline, and speaks plain http to a loopback address only.
"""

from __future__ import annotations

import asyncio
import logging
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from uuid import uuid4

from kyivstar_desktop.adapters.http.ask import (
    Ask,
    Reply,
    checked_base,
    http_date,
    is_loopback,
    read_capped,
)
from kyivstar_desktop.adapters.http.breaker import Breaker
from kyivstar_desktop.adapters.http.failures import of_transport, transport_errors
from kyivstar_desktop.domain.errors import BadReply, Offline

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2

    from kyivstar_desktop.services.ports import Clock

T = TypeVar("T")
CONNECTIONS = 8
CONNECT_S = 6.0
STARTING_S = 15.0
CACHED_BYTES = 256 * 1024
CACHED = 64
_log = logging.getLogger("http")


class Run(Protocol):
    """Runs a plain function in a worker thread: adapters.workers.Workers.run."""

    async def __call__(self, work: Callable[..., T], *args: Any) -> T: ...


class Trace:
    """httpcore2's trace hook; knows whether the first byte of the request has left."""

    def __init__(self) -> None:
        self.sent = False
        self.answered = False

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        del info
        if event.endswith("send_request_headers.started"):
            self.sent = True
        elif event.endswith("receive_response_headers.complete"):
            self.answered = True


class Exchange:
    """The pool of one operator and what its answers teach: its clock, whether it is a sandbox."""

    def __init__(
        self,
        url: str,
        *,
        clock: Clock,
        language: Callable[[], str],
        run: Run,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        self.base = checked_base(url)
        self.loopback = is_loopback(self.base)
        self.run = run
        self.clock = clock
        self.offset_s: float | None = None
        self.sandbox = False
        self._language = language
        self._transport = transport
        self._breaker = Breaker(clock.monotonic)
        self._http: httpx2.AsyncClient | None = None
        self._making = asyncio.Lock()
        self._cached: dict[str, Reply] = {}
        self._closed = False
        self._ready: asyncio.Event | None = None

    def hold(self) -> None:
        """The operator is being started here: calls wait, within their own patience, for it."""
        self._ready = asyncio.Event()

    def release(self, url: str) -> None:
        """It answers at `url`; an empty `url`: it does not, and calls are refused at once."""
        if url:
            self.base = checked_base(url)
            self.loopback = is_loopback(self.base)
            self._breaker = Breaker(self.clock.monotonic)
        if self._ready is not None:
            self._ready.set()
            self._ready = None

    async def aclose(self) -> None:
        """Ends every connection; calls made later raise Offline."""
        self._closed = True
        if self._http is not None:
            await self._http.aclose()

    async def _exchange(self, ask: Ask, token: str, turn: int, until: float) -> Reply:
        """One attempt over the wire; any status. Raises the transport errors only."""
        client = await self._client()
        self._breaker.admit()
        headers = self._headers(ask, token)
        started, trace = self.clock.monotonic(), Trace()
        reply: Reply | None = None
        try:
            async with (
                asyncio.timeout(max(until - started, 0.05)),
                client.stream(
                    ask.method,
                    self.base + ask.target,
                    content=ask.body,
                    headers=headers,
                    extensions={"trace": trace},
                ) as response,
            ):
                trace.sent = trace.answered = True
                body = await read_capped(response, ask.cap)
                reply = self._reply(response, body, headers["x-correlator"])
        except transport_errors() as error:
            failure = of_transport(error, sent=trace.sent, answered=trace.answered)
            self._breaker.failed(failure)
            raise failure from None
        except BadReply as error:
            error.correlator = headers["x-correlator"]
            raise
        finally:
            ms = round((self.clock.monotonic() - started) * 1000)
            seen = (0, 0) if reply is None else (reply.status, len(reply.body))
            self._note(ask, turn, ms, seen, headers["x-correlator"])
        self._breaker.heard()
        return self._unchanged(ask, reply)

    async def _client(self) -> httpx2.AsyncClient:
        if self._ready is not None:
            try:
                async with asyncio.timeout(STARTING_S):
                    await self._ready.wait()
            except TimeoutError:
                raise Offline("refused") from None
        if self._closed:
            raise Offline("network")
        if self._http is None:
            async with self._making:
                if self._http is None:
                    self._http = await self.run(self._make)
        return self._http

    def _make(self) -> httpx2.AsyncClient:
        """Some 100 ms of imports and roots of trust: in a worker thread. No proxies on loopback."""
        import httpx2  # noqa: PLC0415 in a worker thread, after the last known data are shown

        for name in ("httpx2", "httpcore2"):
            logging.getLogger(name).setLevel(logging.WARNING)  # their INFO shows whole URLs
        return httpx2.AsyncClient(
            verify=self.base.startswith("https:"),  # plain http needs no roots
            trust_env=not self.loopback,
            follow_redirects=False,
            limits=httpx2.Limits(
                max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS
            ),
            timeout=httpx2.Timeout(None, connect=CONNECT_S),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            transport=self._transport,
        )

    def _headers(self, ask: Ask, token: str) -> dict[str, str]:
        headers = {
            "accept": ask.accept,
            "accept-encoding": "identity" if self.loopback else "gzip",
            "accept-language": self._language(),
            "user-agent": "kyivstar-desktop",
            "x-correlator": str(uuid4()),
            **dict(ask.headers),
        }
        if ask.body is not None:
            headers["content-type"] = ask.media
        if token:
            headers["authorization"] = f"Bearer {token}"
        if ask.key:
            headers["idempotency-key"] = f'"{ask.key}"'
        kept = self._cached.get(self._cache_name(ask)) if ask.conditional else None
        if kept is not None:
            headers["if-none-match"] = kept.headers["etag"]
        return headers

    def _cache_name(self, ask: Ask) -> str:
        return f"{self._language()} {ask.target}"

    def _unchanged(self, ask: Ask, reply: Reply) -> Reply:
        """The kept body for a 304, with the new time; keeps small tagged answers."""
        if not ask.conditional:
            return reply
        name = self._cache_name(ask)
        kept = self._cached.pop(name, None)
        if reply.status == 304 and kept is not None:
            self._cached[name] = kept
            return Reply(200, kept.headers, kept.body, reply.at, reply.correlator)
        if reply.status == 200 and "etag" in reply.headers and len(reply.body) <= CACHED_BYTES:
            self._cached[name] = reply
            if len(self._cached) > CACHED:
                del self._cached[next(iter(self._cached))]
        return reply

    def _reply(self, response: httpx2.Response, body: bytes, correlator: str) -> Reply:
        headers = {name.lower(): value for name, value in response.headers.items()}
        ours = self.clock.now()
        stated = http_date(headers.get("date", ""))
        reply = Reply(response.status_code, headers, body, stated or ours, correlator)
        if stated is not None and reply.json:  # a captive network's clock is nobody's business
            self.offset_s = (stated - ours).total_seconds()
        if headers.get("x-sandbox") == "1":
            self.sandbox = True
        return reply

    @staticmethod
    def _note(ask: Ask, turn: int, ms: int, seen: tuple[int, int], correlator: str) -> None:
        """One log line; `seen` is (status, bytes), status 0 where no answer came."""
        extra = {"method": ask.method, "route": ask.route, "status": seen[0], "ms": ms}
        extra |= {"bytes": seen[1], "try": turn, "correlator": correlator}
        _log.info("call", extra=extra)
