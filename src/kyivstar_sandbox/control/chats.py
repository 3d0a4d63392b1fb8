"""The consultant's calls and stream: `/sandbox/chats`, `/sandbox/chat/*` (docs/contract.md 5)."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from starlette.responses import Response, StreamingResponse

from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.model.values import parse_duration
from kyivstar_sandbox.rules import chat_console, support_files
from kyivstar_sandbox.rules import chats as chat_rules

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy import Connection
    from starlette.requests import Request

    from kyivstar_sandbox.control.acts import Asked

REPLY_LIMIT: Final = 16 * 1024 * 1024
HEARTBEAT_S: Final = 10.0
POLL_S: Final = 0.4
_MOST_SECONDS: Final = 60
_MOST_KNOWN: Final = 10_000


def listed(conn: Connection, asked: Asked) -> list[dict[str, Any]]:
    """Conversations of the statuses asked for."""
    wanted = [one for one in asked.query.get("status", "").split(",") if one]
    return chat_console.overview(conn, wanted)


def one(conn: Connection, asked: Asked) -> dict[str, Any]:
    """One with its messages."""
    return chat_console.one(conn, asked.path["id"], after=asked.query.get("after", ""))


def reply(conn: Connection, asked: Asked) -> dict[str, Any]:
    """Answer; `attachment` is one file or a list of them."""
    given = asked.body.get("attachment")
    files = support_files.given([given] if isinstance(given, dict) else given)
    text = asked.body.get("text")
    return chat_console.reply(
        conn,
        asked.path["id"],
        text="" if text is None else text,
        agent=asked.body.get("agent"),
        files=files,
    )


def seen(conn: Connection, asked: Asked) -> None:
    """All is read."""
    chat_console.seen(conn, asked.path["id"])


def typing(conn: Connection, asked: Asked) -> None:
    """Show that a consultant types."""
    seconds = _whole(asked.body.get("seconds", 6), "seconds", most=_MOST_SECONDS)
    chat_console.typing(conn, asked.path["id"], agent=asked.body.get("agent"), seconds=seconds)


def queue(conn: Connection, asked: Asked) -> None:
    """Show another place and wait."""
    position = _whole(asked.body.get("position"), "position", most=10_000)
    try:
        wait = parse_duration(asked.text("expectedWait"))
    except ValueError as error:
        raise InvalidBody("expectedWait") from error
    chat_rules.set_place(
        conn, asked.path["id"], position=position, wait_s=int(wait.total_seconds())
    )


def close(conn: Connection, asked: Asked) -> None:
    """End it."""
    chat_console.close(conn, asked.path["id"])


async def attachment(request: Request) -> Response:
    """A file of any conversation or feedback."""
    ident = request.path_params["id"]
    database = request.app.state.edge.database
    row = await database.read(lambda conn: support_files.find(conn, None, ident))
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(row.name, safe='')}",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    return Response(row.content, media_type=row.mime, headers=headers)


async def events(request: Request) -> StreamingResponse:
    """Hints of what has changed: `event: chat` with the conversation's id."""
    return StreamingResponse(
        _hints(request.app.state.edge),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _hints(edge: Any) -> AsyncIterator[bytes]:
    """Ids of changed conversations; says that a consultant is there as long as it runs."""
    loop = asyncio.get_running_loop()
    database, waker = edge.database, edge.waker
    await database.transact(chat_rules.console_is_here)
    known, since = await database.read(
        lambda conn: chat_console.changed(conn, chat_rules.real_now())
    )
    yield b"retry: 3000\nevent: ready\ndata: {}\n\n"
    spoken = loop.time()
    while not waker.closed:
        bell = waker.bell
        found, since = await database.read(
            lambda conn, since=since: chat_console.changed(conn, since)
        )
        news = [ident for ident, revision in found.items() if known.get(ident) != revision]
        known = found if len(known) > _MOST_KNOWN else known | found
        if news:
            yield b"".join(_hint(ident) for ident in news)
        if loop.time() - spoken >= HEARTBEAT_S:
            await database.transact(chat_rules.console_is_here)
            spoken = loop.time()
            yield b": hb\n\n"
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(POLL_S):
                await bell.wait()


def _hint(ident: str) -> bytes:
    return f"event: chat\ndata: {json.dumps({'id': ident})}\n\n".encode()


def _whole(value: object, name: str, *, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= most:
        raise InvalidBody(name)
    return value
