"""The one door to an operator: repeats, tokens and the map of failures over single exchanges.

One HttpClient per operator. What comes back is a successful Reply; all else is an error of
domain.errors.
"""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.ask import Ask, Reply, read_capped
from kyivstar_desktop.adapters.http.exchange import Exchange, Run, Trace
from kyivstar_desktop.adapters.http.failures import (
    challenge_of,
    of_reply,
    of_transport,
    transport_errors,
)
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NotAllowed,
    Offline,
    ServerTrouble,
    SignedOut,
    Throttled,
    TimedOut,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import httpx2

    from kyivstar_desktop.services.ports import Clock, TokenSource

TRIES = 3
FIRST_WAIT_S = 0.3
LAST_WAIT_S = 4.0


class HttpClient(Exchange):
    """Calls of one operator. `tokens` is set once the session exists; all on one event loop."""

    def __init__(
        self,
        url: str,
        *,
        clock: Clock,
        language: Callable[[], str],
        run: Run,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        super().__init__(url, clock=clock, language=language, run=run, transport=transport)
        self.tokens: TokenSource | None = None
        self.denied: Callable[[str], None] = _unheard  # a right was missing: the operator's word

    async def call(self, ask: Ask) -> Reply:
        """The successful answer (2xx), after at most three tries where `ask.again`.

        Raises the family of domain.errors; ends by `ask.deadline_s` besides the time that the
        token source takes.
        """
        until = self.clock.monotonic() + ask.deadline_s
        turn, era = 1, self._era(ask)
        while True:
            try:
                return await self._authorised(ask, turn, until, era)
            except (Offline, TimedOut, ServerTrouble, Throttled, BadReply) as error:
                wait_s = _pause(error, turn) if ask.again else None
                if wait_s is None or self.clock.monotonic() + wait_s >= until:
                    raise
            await self.clock.sleep(wait_s)
            turn += 1

    async def _authorised(self, ask: Ask, turn: int, until: float, era: int) -> Reply:
        token = await self._token(era) if ask.auth else ""
        reply = await self._exchange(ask, token, turn, until)
        if ask.auth and reply.status == 401 and challenge_of(reply) is None:
            token = await self._renewed(token, era)
            reply = await self._exchange(ask, token, turn, until)
        error = of_reply(reply, ask.media_types)
        if isinstance(error, NotAllowed) and ask.auth:
            self.denied(error.what)
        if error is not None and not _left_to_caller(ask, reply):
            raise error
        return reply

    def _era(self, ask: Ask) -> int:
        return self.tokens.era if ask.auth and self.tokens is not None else 0

    async def _token(self, era: int) -> str:
        if self.tokens is None or self.tokens.era != era:
            raise SignedOut("signedOut")
        return self._same(era, await self.tokens.access())

    async def _renewed(self, stale: str, era: int) -> str:
        if self.tokens is None or self.tokens.era != era:
            raise SignedOut("signedOut")
        return self._same(era, await self.tokens.renewed(stale))

    def _same(self, era: int, token: str) -> str:
        """Somebody else is signed in meanwhile: what was begun for the one before ends here."""
        if self.tokens is None or self.tokens.era != era:
            raise SignedOut("signedOut")
        return token

    @asynccontextmanager
    async def stream(self, ask: Ask) -> AsyncIterator[AsyncIterator[bytes]]:
        """The raw pieces of an endless answer (events); the head must come within the deadline.

        Errors while reading belong to the caller, see `broken`.
        """
        era = self._era(ask)
        token = await self._token(era) if ask.auth else ""
        for last in (False, True):
            client = await self._client()
            self._breaker.admit()
            headers, trace = self._headers(ask, token), Trace()
            request = client.build_request(
                ask.method, self.base + ask.target, headers=headers, extensions={"trace": trace}
            )
            try:
                async with asyncio.timeout(ask.deadline_s):
                    response = await client.send(request, stream=True)
            except transport_errors() as error:
                failure = of_transport(error, sent=trace.sent, answered=False)
                self._breaker.failed(failure)
                raise failure from None
            self._breaker.heard()
            try:
                self._note(ask, 1, 0, (response.status_code, 0), headers["x-correlator"])
                if response.status_code == 200 and _is(response, ask.accept):
                    yield response.aiter_raw()
                    return
                body = await self._short_body(response, ask)
            finally:
                await response.aclose()
            reply = self._reply(response, body, headers["x-correlator"])
            if reply.status != 401 or last or challenge_of(reply) is not None:
                raise of_reply(reply) or BadReply("content-type")
            token = await self._renewed(token, era)

    async def _short_body(self, response: httpx2.Response, ask: Ask) -> bytes:
        try:
            async with asyncio.timeout(ask.deadline_s):
                return await read_capped(response, 64 * 1024)
        except transport_errors():
            raise BadReply("body") from None


def _unheard(_what: str) -> None:
    return


def broken(error: Exception) -> AppError:
    """What an exception means while the pieces of a stream are read."""
    return of_transport(error, sent=True, answered=False)


def _left_to_caller(ask: Ask, reply: Reply) -> bool:
    """Whether an unjudged answer has a JSON body of its own for the caller to read."""
    return not ask.judged and 400 <= reply.status < 500 and reply.json and bool(reply.body)


def _pause(error: AppError, turn: int) -> float | None:
    """Seconds before the next try (full jitter, Retry-After obeyed); None: no more tries."""
    if turn >= TRIES or (isinstance(error, BadReply) and error.path != "body"):
        return None
    if isinstance(error, Throttled):
        return error.wait_s
    return random.uniform(0.0, min(FIRST_WAIT_S * 2.0**turn, LAST_WAIT_S))


def _is(response: httpx2.Response, media: str) -> bool:
    stated = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return bool(stated == media)
