"""`/oauth/grants` [X]: consents bound to what is done, listed, refused, ended."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import Response

from kyivstar_sandbox.api import body
from kyivstar_sandbox.api.grants_form import grant_body
from kyivstar_sandbox.api.shared import Call, reading, reply, route, writing
from kyivstar_sandbox.model.errors import InvalidBody, NotFound
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks, grants, grants_signed
from kyivstar_sandbox.rules.grants_signed import Signed

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from starlette.requests import Request

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.rules.grants import Grant

BASE: Final = "/oauth/grants"


def _shown(conn: Connection, grant: Grant) -> JsonObject:
    now = micros(clocks.business(conn))
    return grant_body(grant, status=grants.status_of(grant.row, now))


async def list_grants(request: Request) -> Response:
    """Own grants and those one may approve, oldest first; `status`, `type` take a comma for OR."""
    wanted = {
        name: set(request.query_params[name].split(","))
        for name in ("status", "type")
        if name in request.query_params
    }

    def work(conn: Connection, call: Call) -> list[JsonObject]:
        found = [_shown(conn, one) for one in grants.listed(conn, call.who)]
        return [one for one in found if all(one[name] in values for name, values in wanted.items())]

    return reply(request, await reading(request, work, scope="topup"))


async def get_grant(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return _shown(conn, grants.find(conn, call.who, ident))

    return reply(request, await reading(request, work, scope="topup"))


async def end_grant(request: Request) -> Response:
    """204; the rest of the rows cannot run."""
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> None:
        grants.revoke(conn, call.who, ident)

    await writing(request, work, scope="topup")
    return Response(status_code=204)


async def reject_grant(request: Request) -> Response:
    ident = request.path_params["id"]
    asked = await body.strict_json(request)
    reason = body.optional_text(asked, "reason", limit=255)

    def work(conn: Connection, call: Call) -> JsonObject:
        return _shown(conn, grants.reject(conn, call.who, ident, reason))

    return reply(request, await writing(request, work, scope="topup"))


async def approve_grant(request: Request) -> Response:
    """Bring the signed answer of someone who has no connection; twice is harmless."""
    ident = request.path_params["id"]
    asked = await body.strict_json(request)
    answer = Signed(
        approver=body.text_member(asked, "approver", limit=64),
        signed_at=body.text_member(asked, "signedAt", limit=40),
        signature=_bytes_of(asked, "signature"),
    )

    def work(conn: Connection, call: Call) -> JsonObject:
        return _shown(conn, grants_signed.approve(conn, call.who, ident, answer))

    return reply(request, await writing(request, work, scope="topup"))


async def put_key(request: Request) -> Response:
    """`PUT /oauth/signing-key`: 204."""
    asked = await body.strict_json(request)
    if body.text_member(asked, "alg", limit=16) != "Ed25519":
        raise InvalidBody("alg")
    key = _bytes_of(asked, "publicKey")

    def work(conn: Connection, call: Call) -> None:
        grants_signed.register(conn, call.who, key)

    await writing(request, work, scope="topup")
    return Response(status_code=204)


def _bytes_of(asked: JsonObject, name: str) -> bytes:
    text = body.text_member(asked, name, limit=128)
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidBody(name) from error


def _told(
    conn: Connection, ident: str, _language: str, _origin: str
) -> tuple[str, str, JsonObject] | None:
    try:
        found = grants.find(conn, None, ident)
    except NotFound:
        return None
    return "GrantStateChangeEvent", "grant", _shown(conn, found)


routes = [
    route("GET", BASE, list_grants),
    route("GET", f"{BASE}/{{id}}", get_grant),
    route("DELETE", f"{BASE}/{{id}}", end_grant),
    route("POST", f"{BASE}/{{id}}/reject", reject_grant),
    route("POST", f"{BASE}/{{id}}/approve", approve_grant),
    route("PUT", "/oauth/signing-key", put_key),
]
event_renderers: dict[str, Any] = {"grant": _told}
