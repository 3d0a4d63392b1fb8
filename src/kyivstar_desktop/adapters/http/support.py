"""Talking with one operator's consultants, and feedback without sign-in (TMF683, TMF681)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.lists import all_rows, page_of
from kyivstar_desktop.adapters.http.support_wire import (
    MessageIn,
    ThreadIn,
    feedback_body,
    message_of,
    messages_of,
    opening,
    posting,
    thread_of,
)
from kyivstar_desktop.adapters.http.wire import WORKER_BYTES, instant_text, plain, word
from kyivstar_desktop.domain.errors import BadReply, Refused
from kyivstar_desktop.domain.support import KINDS, MOST_BYTES
from kyivstar_desktop.services.ports.support import FeedbackPort, SupportPort

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.http.ask import Reply
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.support import Feedback, Message, NewFile, Thread

DEADLINE_S = 30.0
FILES_S = 120.0
TYPING_S = 5.0
ATTACHMENTS = "/attachments/{id}"


class HttpSupport(SupportPort):
    """The chat of one operator."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    async def threads(self) -> tuple[Thread, ...]:
        ask = read(self._path683(), ("sort", "-creationDate"))
        rows = await all_rows(self._client, ask, list[ThreadIn])
        found = [thread_of(row) for row in rows if _is_chat(row)]
        return tuple(sorted(found, key=lambda row: (row.opened_at, row.id), reverse=True))

    async def open(self, topic: str, *, subject: str, key: str, at: datetime) -> Thread:
        body = opening(topic, subject, at)
        reply = await _post(self._client, self._path683(), body, key=key)
        return thread_of(reply.decode(ThreadIn))

    async def end(self, thread: str) -> Thread:
        route = self._path683() + "/{id}"
        ask = Ask(
            "PATCH",
            route,
            _filled(route, thread),
            body=msgspec.json.encode({"status": "completed"}),
            again=True,  # to end what has ended changes nothing
        )
        return thread_of((await self._client.call(ask)).decode(ThreadIn))

    async def typing(self, thread: str) -> None:
        route = self._path683() + "/{id}/typing"
        ask = Ask("POST", route, _filled(route, thread), deadline_s=TYPING_S)
        await self._client.call(ask)

    async def send(
        self, thread: str, text: str, files: Sequence[NewFile], *, subject: str, key: str
    ) -> Message:
        body = posting(thread, text, files, subject=subject, key=key)
        reply = await _post(self._client, self._path681(), body, key=key, files=bool(files))
        made = message_of(reply.decode(MessageIn), thread, reply.at)
        if made.key not in {key, made.id}:
            raise BadReply("$.characteristic", reply.correlator)
        return made

    async def messages(
        self, thread: str, *, since: datetime | None, offset: int, limit: int
    ) -> tuple[tuple[Message, ...], bool]:
        query = [("characteristic.value", thread), ("sort", "sendTime")]
        if since is not None:
            query.append(("sendTime.gte", instant_text(since)))
        ask = read(self._path681(), *query)
        rows: dict[str, MessageIn] = {}
        at = self._client.clock.now()
        taken, more, most = 0, True, limit
        while more and taken < limit:
            try:
                page, more, reply = await page_of(
                    self._client,
                    ask,
                    list[MessageIn],
                    offset=offset + taken,
                    limit=min(most, limit - taken),
                )
            except BadReply as error:
                if error.path != "size" or most == 1:
                    raise
                most = max(most // 10, 1)  # a thousand long messages are more than one body
                continue
            known = len(rows)
            rows.update((row.id, row) for row in page)
            taken += len(page)
            at = reply.at if reply is not None else at
            if len(rows) == known:  # a server that ignores `offset` repeats itself
                more = False
        return await self._client.run(messages_of, tuple(rows.values()), thread, at), more

    async def file(self, attachment: str) -> bytes:
        ask = Ask(
            "GET",
            ATTACHMENTS,
            _filled(ATTACHMENTS, attachment),
            accept=", ".join(KINDS),
            media_types=frozenset(KINDS),
            again=True,
            deadline_s=FILES_S,
            cap=MOST_BYTES,
        )
        reply = await self._client.call(ask)
        if reply.media not in KINDS:
            raise BadReply("content-type", reply.correlator)
        return reply.body

    def _path681(self) -> str:
        return self._directory.path("TMF681", "/communicationMessage")

    def _path683(self) -> str:
        return self._directory.path("TMF683", "/partyInteraction")


class HttpFeedback(FeedbackPort):
    """The form without sign-in: no token goes along, whoever is signed in."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    async def send(self, feedback: Feedback, *, key: str, at: datetime) -> str:
        """The `reference`, or the id of an operator that has none."""
        path = self._directory.path("TMF683", "/partyInteraction")
        files = bool(feedback.files)
        body = feedback_body(feedback, at)
        reply = await _post(self._client, path, body, key=key, files=files, auth=False)
        made = reply.decode(ThreadIn)
        return plain(made.reference, 60) or made.id


async def _post(
    client: HttpClient,
    path: str,
    body: dict[str, Any],
    *,
    key: str,
    files: bool = False,
    auth: bool = True,
) -> Reply:
    """One try; a body of files is made in a worker thread."""
    encoded = await client.run(msgspec.json.encode, body) if files else msgspec.json.encode(body)
    late = FILES_S if len(encoded) > WORKER_BYTES else DEADLINE_S
    return await client.call(Ask("POST", path, body=encoded, key=key, auth=auth, deadline_s=late))


def _is_chat(row: ThreadIn) -> bool:
    """An operator may list calls and visits as well; what names no channel is believed."""
    return not row.channel or any(word(one.id or one.name) == "chat" for one in row.channel)


def _filled(route: str, ident: str) -> str:
    if not ident or ident in {".", ".."}:
        raise Refused("notFound", status=404)
    return route.replace("{id}", quote(ident, safe=""))
