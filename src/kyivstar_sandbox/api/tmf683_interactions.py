"""TMF683 4.0: conversations with the operator, and feedback without sign-in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import body, feedback_form, listing
from kyivstar_sandbox.api.shared import (
    Answer,
    Call,
    keyed,
    language_of,
    need_if_match,
    reading,
    reply,
    route,
    writing,
)
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.db.schema_support import chat
from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import chats, support_words
from kyivstar_sandbox.rules.chats import NewChat

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.tmf_filters import Maker

BASE: Final = "/tmf-api/partyInteraction/v4/partyInteraction"
_REASON: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_STATUSES: Final = {"open", "opened"}
_FILTERS: Final[dict[str, Maker]] = {
    "id": chat.c.id,
    "href": href_clause(BASE, chat.c.id),
    "@type": constant_clause("PartyInteraction"),
    "status": chat.c.status,
    "direction": chat.c.direction,
    "reason": chat.c.reason,
    "description": chat.c.description,
    "channel.id": chat.c.channel,
    "relatedParty.id": chat.c.sub,
    "creationDate": listing.instant_clause(chat.c.created_at),
    "statusChangeDate": listing.instant_clause(chat.c.status_at),
}
_RULES: Final = listing.ListRules(
    filters=frozenset(_FILTERS),
    sorts=("-creationDate", "creationDate"),
    ranges=frozenset({"creationDate"}),
)


def interaction_body(row: Row[Any], *, origin: str) -> JsonObject:
    """`PartyInteraction` with our members: `queue`, `agent`, `helper`, `reference`."""
    dates = {"startDateTime": iso_micros(row.created_at)}
    if row.ended_at is not None:
        dates["endDateTime"] = iso_micros(row.ended_at)
    made: JsonObject = {
        "id": row.id,
        "href": f"{origin}{BASE}/{row.id}",
        "@type": "PartyInteraction",
        "creationDate": iso_micros(row.created_at),
        "description": row.description,
        "direction": row.direction,
        "reason": row.reason,
        "status": row.status,
        "statusChangeDate": iso_micros(row.status_at),
        "channel": [{"id": row.channel, "href": f"urn:channel:{row.channel}", "name": row.channel}],
        "interactionDate": dates,
        "relatedParty": [
            {
                "id": row.sub,
                "href": f"urn:party:{row.sub}",
                "@referredType": "Individual",
                "role": "customer",
            }
        ],
        "agent": None if row.agent is None else {"name": row.agent},
        "queue": _queue(row),
        "helper": True if row.status == "opened" and row.stage == "helper" else None,
        "reference": row.reference,
    }
    return {name: value for name, value in made.items() if value is not None}


def _queue(row: Row[Any]) -> JsonObject | None:
    if row.status != "opened" or row.position is None:
        return None
    return {"position": row.position, "expectedWait": span_text(row.wait_s or 0)}


def span_text(seconds: int) -> str:
    """ISO 8601 of whole seconds: `PT2M`, `PT1M30S`, `PT0S`."""
    minutes, rest = divmod(seconds, 60)
    parts = (f"{minutes}M" if minutes else "") + (f"{rest}S" if rest or not minutes else "")
    return f"PT{parts}"


async def list_interactions(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)
    cut = listing.sql_cut(query, _FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        rows, total = chats.listed(conn, call.who, cut)
        return [interaction_body(row, origin=call.origin) for row in rows], total

    rows, total = await reading(request, work, scope="chat")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_interaction(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return interaction_body(chats.find(conn, call.who, ident), origin=call.origin)

    found = await reading(request, work, scope="chat")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_interaction(request: Request) -> Response:
    raw = await body.raw_body(request, limit=body.CHAT_BODY_LIMIT)
    if feedback_form.is_one(raw):
        return await feedback_form.create(request, raw, BASE)
    language = language_of(request)

    def work(conn: Connection, call: Call, asked: JsonObject) -> Answer:
        wanted = _new_chat(asked, language, is_kit=call.who.admin)
        ident = chats.open_one(conn, call.who, wanted)
        made = interaction_body(chats.find(conn, call.who, ident), origin=call.origin)
        return Answer(made, path=f"{BASE}/{ident}", resource=ident)

    return await keyed(request, lambda asked: asked, work, scope="chat", raw=raw)


async def change_interaction(request: Request) -> Response:
    ident = request.path_params["id"]
    asked = await body.strict_json(request)
    if asked.get("status") != "completed":
        raise InvalidBody("status")

    def work(conn: Connection, call: Call) -> JsonObject:
        def shown() -> JsonObject:
            return interaction_body(chats.find(conn, call.who, ident), origin=call.origin)

        need_if_match(request, shown)
        chats.close(conn, ident, who=call.who)
        return shown()

    return reply(request, await writing(request, work, scope="chat"))


async def type_in(request: Request) -> Response:
    ident = request.path_params["id"]
    await writing(request, lambda conn, call: chats.type_(conn, call.who, ident), scope="chat")
    return reply(request, status=204)


# ----- what is asked -----


def _new_chat(asked: JsonObject, language: str, *, is_kit: bool) -> NewChat:
    channel = body.text_member(body.objects_member(asked, "channel", most=5)[0], "id", limit=64)
    direction = body.text_member(asked, "direction", limit=64)
    status = body.optional_text(asked, "status", limit=64) or "opened"
    reason = body.text_member(asked, "reason", limit=64)
    described = asked.get("description")
    text = "" if described is None else support_words.cleaned(described, "description")
    if is_kit:
        return NewChat(reason, text, language, channel, direction)
    if channel != chats.CHANNEL:
        raise InvalidBody("channel[0].id")
    if direction != "inbound":
        raise InvalidBody("direction")
    if status not in _STATUSES:
        raise InvalidBody("status")
    if _REASON.fullmatch(reason) is None:
        raise InvalidBody("reason")
    return NewChat(reason, text, language)


# ----- what is told -----


def _rendered(name: str) -> Any:
    def render(
        conn: Connection, ident: str, _language: str, origin: str
    ) -> tuple[str, str, JsonObject]:
        return (
            name,
            "partyInteraction",
            interaction_body(chats.find(conn, None, ident), origin=origin),
        )

    return render


routes = [
    route("GET", BASE, list_interactions),
    route("POST", BASE, create_interaction),
    route("GET", f"{BASE}/{{id}}", get_interaction),
    route("PATCH", f"{BASE}/{{id}}", change_interaction),
    route("POST", f"{BASE}/{{id}}/typing", type_in),
]
event_renderers = {
    "chatStatus": _rendered("PartyInteractionStatusChangeEvent"),
    "chat": _rendered("PartyInteractionAttributeValueChangeEvent"),
}
