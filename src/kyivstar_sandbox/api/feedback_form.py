"""Feedback without sign-in (TMF683 4.0, docs/contract.md 3.13): only a number comes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.api import body
from kyivstar_sandbox.api.shared import Answer, Call, keyed_publicly
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.values import is_msisdn, iso_micros
from kyivstar_sandbox.rules import support_files, support_requests, support_words
from kyivstar_sandbox.rules.support_requests import Feedback

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject

CHANNEL: Final = "feedbackForm"
"""The channel that needs no token."""
_EMAIL: Final = re.compile(r"[^\s@<>\"']{1,64}@[^\s@<>\"']{1,180}\.[^\s@<>\"'.]{2,24}")
_DIAGNOSTICS: Final = 2_000


def is_one(raw: bytes) -> bool:
    """Whether a body asks by the form's channel; not whatever is no such request."""
    try:
        asked = body.strict_object(raw)
    except Refusal:
        return False
    channels = asked.get("channel")
    first = channels[0] if isinstance(channels, list) and channels else None
    return isinstance(first, dict) and first.get("id") == CHANNEL


async def create(request: Request, raw: bytes, base: str) -> Response:
    """Keep it; `base` is the path of interactions."""
    client = request.client
    address = client.host if client is not None else ""
    return await keyed_publicly(
        request,
        lambda asked: _feedback(asked, address),
        lambda conn, call, asked: _receive(conn, call, asked, base),
        subject=CHANNEL,
        raw=raw,
    )


def _feedback(asked: JsonObject, address: str) -> Feedback:
    """Everything wrong is named at once in `detail.fields`."""
    wrong: list[str] = []
    topic = asked.get("reason")
    if topic not in support_requests.TOPICS:
        wrong.append("reason")
    texts = {
        "description": (asked.get("description"), support_words.FEEDBACK_CHARS, 1),
        "name": (_name_of(asked), 120, 0),
    }
    found = {}
    for name, (value, most, least) in texts.items():
        try:
            found[name] = support_words.cleaned(value, name, most=most, least=least)
        except InvalidBody:
            wrong.append(name)
    contacts, bad = _contacts(asked.get("note"))
    wrong += bad
    if not contacts.keys() & {"phone", "email"}:
        named = wrong if bad else [*wrong, "phone", "email"]
        raise Refusal("contactMissing", 400, {"fields": named})
    if wrong:
        raise Refusal("invalidBody", 400, {"fields": wrong})
    return Feedback(
        topic=str(topic),
        text=found["description"].strip(),
        name=found["name"].strip(),
        phone=contacts.get("phone"),
        email=contacts.get("email"),
        note=contacts.get("diagnostics", ""),
        address=address,
        files=support_files.given(asked.get("attachment")),
    )


def _name_of(asked: JsonObject) -> object:
    parties = asked.get("relatedParty")
    first = parties[0] if isinstance(parties, list) and parties else None
    return (first.get("name") or "") if isinstance(first, dict) else ""


def _contacts(notes: object) -> tuple[dict[str, str], list[str]]:
    """(good `phone` and `email`, with `diagnostics`; names of those that are not good)."""
    found: dict[str, str] = {}
    bad: list[str] = []
    for note in notes if isinstance(notes, list) else []:
        text = note.get("text") if isinstance(note, dict) else None
        author = note.get("author") if isinstance(note, dict) else None
        if author == "diagnostics":
            found["diagnostics"] = support_words.cleaned(text, "note", most=_DIAGNOSTICS)
        if not isinstance(text, str) or author != "contact":
            continue
        kind, _, value = text.strip().partition(":")
        good = is_msisdn(value) if kind == "phone" else _EMAIL.fullmatch(value) is not None
        if kind not in {"phone", "email"} or not value:
            continue
        if good:
            found[kind] = value
        else:
            bad.append(kind)
    return found, bad


def _receive(conn: Connection, call: Call, asked: Feedback, base: str) -> Answer:
    made = support_requests.receive(conn, asked)
    shown = {
        "id": made.id,
        "href": call.href(f"{base}/{made.id}"),
        "@type": "PartyInteraction",
        "status": "opened",
        "creationDate": iso_micros(made.at),
        "reference": made.reference,
    }
    return Answer(shown, path=f"{base}/{made.id}", resource=made.id)
