"""TMF720 4.0: the caller's own password and greeting name. A password is never returned."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import (
    Call,
    edge_of,
    need_if_match,
    reading,
    reply,
    route,
    writing,
)
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import identity, identity_passwords, own_identity

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject

BASE: Final = "/tmf-api/digitalIdentityManagement/v4/digitalIdentity"
PASSWORD_ID: Final = "cred_pwd"  # noqa: S105 the id of a credential, not one
_RULES: Final = listing.ListRules(
    filters=frozenset(
        {"id", "href", "@type", "status", "nickname", "individualIdentified.id", "lastUpdate"}
    )
)
_NAME: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[ʼ -])*\Z")
_APOSTROPHES: Final = str.maketrans({"'": "ʼ", "’": "ʼ", "`": "ʼ"})


def identity_body(row: Row[Any], *, origin: str) -> JsonObject:
    """`DigitalIdentity` with both ways of signing in; without the password."""
    password: JsonObject = {
        "@type": "LoginPasswordCredential",
        "id": PASSWORD_ID,
        "login": row.login,
        "state": "active" if row.password_hash else "inactive",
    }
    if row.password_at is not None:
        password["validFor"] = {"startDateTime": iso_micros(row.password_at)}
    return {
        "id": own_identity.ident_of(row),
        "href": f"{origin}{BASE}/{own_identity.ident_of(row)}",
        "@type": "DigitalIdentity",
        "status": "active",
        "nickname": row.name,
        "creationDate": iso_micros(row.registered_at or row.created_at),
        "lastUpdate": iso_micros(row.updated_at),
        "individualIdentified": {"id": row.sub, "@referredType": "Individual"},
        "credential": [
            password,
            {"@type": "NetworkCredential", "id": "cred_sms", "state": "active"},
        ],
    }


async def list_identities(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)

    def work(conn: Connection, call: Call) -> JsonObject:
        return identity_body(own_identity.own(conn, call.who), origin=call.origin)

    found = await reading(request, work, scope="profile")
    rows, total = listing.select_rows([found], query)
    return listing.list_reply(request, rows, total=total, query=query)


async def get_identity(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return identity_body(own_identity.find(conn, call.who, ident), origin=call.origin)

    found = await reading(request, work, scope="profile")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def change_identity(request: Request) -> Response:
    ident = request.path_params["id"]
    asked = await body.strict_json(request)
    nickname = _nickname(asked)
    login, password = _password(asked)
    hashed = None
    if password is not None:
        await reading(request, lambda conn, call: _may_set(conn, call, ident), scope="profile")
        weak = identity_passwords.weaknesses(password, login or "")
        if weak:
            raise Refusal("passwordTooWeak", status=400, detail={"rules": weak})
        hashed = await edge_of(request).hashing.hash(password)

    def work(conn: Connection, call: Call) -> JsonObject:
        need_if_match(
            request,
            lambda: identity_body(own_identity.find(conn, call.who, ident), origin=call.origin),
        )
        row = own_identity.change(
            conn, call.who, ident, nickname=nickname, login=login, hashed=hashed
        )
        return identity_body(row, origin=call.origin)

    return reply(request, await writing(request, work, scope="profile"))


async def remove_identity(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> None:
        own_identity.find(conn, call.who, ident)
        raise Refusal("contractEndRequired")  # the cabinet ends with the contract only

    return reply(request, await reading(request, work, scope="profile"))


def _may_set(conn: Connection, call: Call, ident: str) -> None:
    """Refuse before the slow hash what would be refused after it."""
    own_identity.find(conn, call.who, ident)
    identity.need_step_up(call.who, ways=("sms",), max_age_s=own_identity.STEP_UP_S)


def _nickname(asked: JsonObject) -> str | None:
    text = body.optional_text(asked, "nickname", limit=121)
    if text is None:
        return None
    name = " ".join(unicodedata.normalize("NFC", text).translate(_APOSTROPHES).split())
    first, _, last = name.partition(" ")
    if len(first) > 60 or len(last) > 60 or _NAME.fullmatch(name) is None:
        raise InvalidBody("nickname")
    return name


def _password(asked: JsonObject) -> tuple[str | None, str | None]:
    if asked.get("credential") is None:
        return None, None
    for item in body.objects_member(asked, "credential", most=10):
        if item.get("@type") == "LoginPasswordCredential" and "password" in item:
            login = body.text_member(item, "login", limit=64)
            return login, body.text_member(item, "password", limit=256)
    return None, None


routes = [
    route("GET", BASE, list_identities),
    route("GET", f"{BASE}/{{id}}", get_identity),
    route("PATCH", f"{BASE}/{{id}}", change_identity),
    route("DELETE", f"{BASE}/{{id}}", remove_identity),
]
event_renderers: dict[str, Any] = {}
