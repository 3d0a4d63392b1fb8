"""TMF681 4.0: messages of a conversation; files of messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from starlette.responses import Response

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import Answer, Call, keyed, reading, reply, route, writing
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.db.schema_support import chat_message
from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import chat_messages, support_files, support_words
from kyivstar_sandbox.rules.chat_messages import NewMessage

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Row
    from starlette.requests import Request

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.listing import Filter
    from kyivstar_sandbox.api.tmf_filters import Maker
    from kyivstar_sandbox.rules.chat_messages import FullMessage

BASE: Final = "/tmf-api/communicationManagement/v4/communicationMessage"
ATTACHMENTS: Final = "/attachments"
_INTERACTION: Final = "partyInteractionId"
_CLIENT: Final = "clientMessageId"
_PARTIES: Final = {"agent": "Консультант", "helper": "Інтернет-помічник"}
_UNNAMED: Final = re.compile(r"[^A-Za-z0-9._-]+")


def _about(wanted: Filter) -> ColumnElement[bool]:
    return chat_messages.about(wanted.values[0])


_FILTERS: Final[dict[str, Maker]] = {
    "id": chat_message.c.id,
    "href": href_clause(BASE, chat_message.c.id),
    "@type": constant_clause("CommunicationMessage"),
    "content": chat_message.c.content,
    "state": chat_message.c.state,
    "messageType": chat_message.c.type,
    "characteristic.value": _about,
    "sendTime": listing.instant_clause(chat_message.c.sent_at),
    "sendTimeComplete": listing.instant_clause(chat_message.c.state_at),
}
_RULES: Final = listing.ListRules(
    filters=frozenset(_FILTERS),
    sorts=("sendTime", "-sendTime"),
    ranges=frozenset({"sendTime"}),
)


def message_body(full: FullMessage, *, origin: str) -> JsonObject:
    """`CommunicationMessage`; files by reference only."""
    row = full.row
    marks = {_INTERACTION: row.chat_id, _CLIENT: row.client_id}
    made: JsonObject = {
        "id": row.id,
        "href": f"{origin}{BASE}/{row.id}",
        "@type": "CommunicationMessage",
        "content": row.content,
        "messageType": row.type,
        "sendTime": iso_micros(row.sent_at),
        "state": row.state,
        "tryTimes": 1,
        "sender": _sender(row),
        "receiver": [{"id": "support"} if row.author == "customer" else _party(row.sub)],
        "characteristic": [
            {"name": name, "value": value} for name, value in marks.items() if value is not None
        ],
    }
    if row.state == "completed":
        made["sendTimeComplete"] = iso_micros(row.state_at)
    if full.files:
        made["attachment"] = [_attachment(one) for one in full.files]
    return made


def _sender(row: Row[Any]) -> JsonObject:
    if row.author == chat_messages.CUSTOMER:
        return _party(row.sub)
    name = row.name or _PARTIES[row.author]
    party = {"id": row.author, "@referredType": "Individual", "role": row.author, "name": name}
    return {"id": row.author, "name": name, "party": party}


def _party(sub: str) -> JsonObject:
    return {"id": sub, "party": {"id": sub, "@referredType": "Individual", "role": "customer"}}


def _attachment(one: Row[Any]) -> JsonObject:
    return {
        "id": one.id,
        "name": one.name,
        "mimeType": one.mime,
        "url": f"{ATTACHMENTS}/{one.id}",
        "size": {"amount": one.size, "units": "bytes"},
    }


async def list_messages(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)
    cut = listing.sql_cut(query, _FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = chat_messages.listed(conn, call.who, cut)
        return [message_body(one, origin=call.origin) for one in found], total

    rows, total = await reading(request, work, scope="chat")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_message(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return message_body(chat_messages.find(conn, call.who, ident), origin=call.origin)

    found = await reading(request, work, scope="chat")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_message(request: Request) -> Response:
    def work(conn: Connection, call: Call, asked: NewMessage) -> Answer:
        ident = chat_messages.post(conn, call.who, asked)
        full = chat_messages.find(conn, call.who, ident)
        made = message_body(full, origin=call.origin)
        return Answer(made, path=f"{BASE}/{ident}", resource=ident)

    return await keyed(
        request,
        _new_message,
        work,
        scope="chat",
        correlator=lambda asked: asked.client_id,
        limit=body.CHAT_BODY_LIMIT,
    )


async def remove_message(request: Request) -> Response:
    ident = request.path_params["id"]
    await writing(
        request, lambda conn, call: chat_messages.remove(conn, call.who, ident), scope="chat"
    )
    return reply(request, status=204)


async def get_attachment(request: Request) -> Response:
    ident = request.path_params["id"]
    row = await reading(
        request, lambda conn, call: support_files.find(conn, call.who, ident), scope="chat"
    )
    kind = f"{row.mime}; charset=utf-8" if row.mime.startswith("text/") else row.mime
    headers = {
        "Content-Type": kind,
        "Content-Disposition": disposition(row.name),
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    return Response(row.content, headers=headers)


def disposition(name: str) -> str:
    """`attachment` with the name in ASCII and in full (RFC 6266, RFC 5987)."""
    plain = _UNNAMED.sub("_", name).strip("_")
    if plain.startswith(".") or not plain:
        plain = f"file{plain}"
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _new_message(asked: JsonObject) -> NewMessage:
    files = support_files.given(asked.get("attachment"))
    content = asked.get("content")
    text = support_words.cleaned(
        "" if content is None and files else content, "content", least=0 if files else 1
    )
    kind = body.text_member(asked, "messageType", limit=64)
    body.object_member(asked, "sender")
    body.objects_member(asked, "receiver")
    marks = _characteristics(asked)
    return NewMessage(marks.get(_INTERACTION), text, files, marks.get(_CLIENT), kind)


def _characteristics(asked: JsonObject) -> dict[str, str]:
    if asked.get("characteristic") is None:
        return {}
    found: dict[str, str] = {}
    for item in body.objects_member(asked, "characteristic", most=20):
        name, value = item.get("name"), item.get("value")
        if name not in {_INTERACTION, _CLIENT}:
            continue
        if not isinstance(value, str) or not 0 < len(value) <= 64 or name in found:
            raise InvalidBody(f"characteristic.{name}")
        found[name] = value
    return found


def _rendered(name: str) -> Any:
    def render(
        conn: Connection, ident: str, _language: str, origin: str
    ) -> tuple[str, str, JsonObject]:
        full = chat_messages.find(conn, None, ident)
        return name, "communicationMessage", message_body(full, origin=origin)

    return render


routes = [
    route("GET", BASE, list_messages),
    route("POST", BASE, create_message),
    route("GET", f"{BASE}/{{id}}", get_message),
    route("DELETE", f"{BASE}/{{id}}", remove_message),
    route("GET", f"{ATTACHMENTS}/{{id}}", get_attachment),
]
event_renderers = {
    "messageNew": _rendered("CommunicationMessageCreateEvent"),
    "message": _rendered("CommunicationMessageStateChangeEvent"),
}
