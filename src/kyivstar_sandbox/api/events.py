"""`GET /events`: what a person is told, as server-sent events (docs/contract.md 4).

The resource inside an event is read and encoded at delivery by the API that owns it, so it is
never older than the event and never shows what the token may not see.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec
from starlette.responses import StreamingResponse

from kyivstar_sandbox.api.encoding import json_bytes, language_of
from kyivstar_sandbox.api.limits import too_many
from kyivstar_sandbox.api.shared import Call, Edge, edge_of, reading, route
from kyivstar_sandbox.api.waking import rung
from kyivstar_sandbox.model.values import instant, iso, micros
from kyivstar_sandbox.rules import clocks, identity_sessions, outbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sqlalchemy import Connection
    from starlette.requests import Request

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.outbox import Item

    Rendered = tuple[str, str, Any] | None
    Renderer = Callable[[Connection, str, str, str], Rendered]

HEARTBEAT_S: Final = 15.0
POLL_S: Final = 0.4
GATHER_S: Final = 0.05
"""Between two readings of a stream that has just spoken: a batch of rows is told in handfuls."""
MOST_STREAMS: Final = 5
_SCOPE_OF: Final = {
    **dict.fromkeys(
        ("bucket", "topup", "adjust", "payment", "paymentNew", "refund"), "balance:read"
    ),
    "transfer": "balance:read",
    "grant": "topup",
    "method": "topup",
    "methodGone": "topup",
    "privacy": "profile",
    **dict.fromkeys(("chat", "chatStatus", "message", "messageNew", "ChatTypingEvent"), "chat"),
}
"""What a token must open to be told of a kind."""


@dataclass(frozen=True, slots=True)
class _Batch:
    text: bytes
    last: int
    alive: bool


class Streams:
    """Open streams by session, and the renderers of each kind of change."""

    def __init__(self, renderers: dict[str, Renderer]) -> None:
        self.renderers = renderers
        self._open: Counter[str] = Counter()

    def need_room(self, session: str) -> None:
        """429 when the session has five streams."""
        if self._open[session] >= MOST_STREAMS:
            raise too_many(5)

    def enter(self, session: str) -> None:
        """Count one stream."""
        self._open[session] += 1

    def leave(self, session: str) -> None:
        """Forget one stream."""
        self._open[session] -= 1
        if self._open[session] <= 0:
            del self._open[session]


async def events(request: Request) -> StreamingResponse:
    """Open a stream after `Last-Event-ID`, or at the newest event."""
    streams: Streams = request.app.state.streams
    wanted = request.headers.get("last-event-id")

    def work(conn: Connection, call: Call) -> tuple[Caller, int, bool, str, int]:
        first, last = outbox.span(conn, call.who.sub)
        start, lost = _start(wanted, first, last)
        business = micros(clocks.business(conn))
        return call.who, start, lost, call.origin, business

    who, start, lost, origin, business = await reading(request, work, scope="customer:read")
    streams.need_room(who.session)
    reader = _Reader(edge_of(request), streams, who, language_of(request), origin)
    return StreamingResponse(
        _stream(reader, streams, start, resync_at=business if lost else None),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


class _Reader:
    """Reads the next events of one person and writes them as text."""

    def __init__(
        self, edge: Edge, streams: Streams, who: Caller, language: str, origin: str
    ) -> None:
        self.edge = edge
        self.session = who.session
        self._streams = streams
        self._who = who
        self._language = language
        self._origin = origin

    async def next(self, after: int) -> _Batch:
        """Events above `after`; `alive` is false when the token has ended."""
        return await self.edge.database.read(lambda conn: self._read(conn, after))

    def _read(self, conn: Connection, after: int) -> _Batch:
        items = outbox.after(conn, self._who.sub, after)
        text = b"".join(self._text(conn, item) for item in items)
        now = micros(clocks.security(conn))
        alive = now < self._who.expires_at and identity_sessions.is_live(conn, self._who.session)
        return _Batch(text, items[-1].seq if items else after, alive)

    def _text(self, conn: Connection, item: Item) -> bytes:
        needed = _SCOPE_OF.get(item.kind)
        if not (needed is None or needed in self._who.scopes):
            return b""
        if item.payload is not None:
            body: Any = msgspec.Raw(item.payload.encode())
            return event_text(item, item.kind, body)
        renderer = self._streams.renderers.get(item.kind)
        if renderer is None:
            return b""
        found = renderer(conn, item.ident, self._language, self._origin)
        if found is None:
            return b""
        name, member, resource = found
        return event_text(item, name, {member: resource})


def event_text(item: Item, name: str, body: Any) -> bytes:
    """One event: id, name and the TMF envelope on one line."""
    at = iso(instant(item.at))
    envelope = {
        "eventId": str(item.seq),
        "eventTime": at,
        "timeOcurred": at,  # the name is misspelt in the TM Forum's own envelope
        "eventType": name,
        "correlationId": item.correlator,
        "payload" if name.startswith("PartyAccount") else "event": body,  # as in each TMF file
    }
    head = f"id: {item.seq}\nevent: {name}\ndata: ".encode()
    return head + json_bytes(envelope) + b"\n\n"


async def _stream(
    reader: _Reader, streams: Streams, start: int, *, resync_at: int | None
) -> AsyncIterator[bytes]:
    streams.enter(reader.session)
    try:
        yield b"retry: 3000\n\n"
        if resync_at is not None:
            lost = outbox.Item(start, "", "", resync_at, "", None)
            yield event_text(lost, "ResyncRequiredEvent", {})
        async for part in _followed(reader, start):
            yield part
    finally:
        streams.leave(reader.session)


async def _followed(reader: _Reader, after: int) -> AsyncIterator[bytes]:
    loop = asyncio.get_running_loop()
    spoken = loop.time()
    waker = reader.edge.waker
    while True:
        bell = waker.bell
        batch = await reader.next(after)
        after = batch.last
        if batch.text:
            yield batch.text
            spoken = loop.time()
        if not batch.alive or waker.closed:
            return
        if loop.time() - spoken >= HEARTBEAT_S:
            yield b": hb\n\n"
            spoken = loop.time()
        if batch.text:
            await asyncio.sleep(GATHER_S)
        else:
            await rung(bell, at_most_s=waker.poll_s)


def _start(wanted: str | None, first: int, last: int) -> tuple[int, bool]:
    """(number to go on after, whether something is lost)."""
    if wanted is None:
        return last, False
    if not (wanted.isascii() and wanted.isdigit() and len(wanted) < 19):
        return last, True
    number = int(wanted)
    return (number, False) if first - 1 <= number <= last else (last, True)


routes = [route("GET", "/events", events)]
