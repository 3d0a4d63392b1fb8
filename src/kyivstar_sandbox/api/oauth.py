"""OAuth for a first-party client: challenge, token, revoke, sessions, who am I."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl

from starlette.responses import Response

from kyivstar_sandbox.api import grants_form
from kyivstar_sandbox.api.body import raw_body
from kyivstar_sandbox.api.encoding import JSON, json_bytes, money
from kyivstar_sandbox.api.shared import (
    Call,
    correlator_of,
    edge_of,
    reading,
    reply,
    route,
    writing,
)
from kyivstar_sandbox.model.errors import OAuthRefused, Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    clocks,
    grants,
    grants_ask,
    identity_flow,
    identity_logins,
    identity_people,
    identity_sessions,
    identity_tokens,
    outbox,
    rates,
    settings,
)
from kyivstar_sandbox.rules.identity import CLIENT_ID, SCOPES
from kyivstar_sandbox.rules.identity_flow import Ask, Granted, PasswordGate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection
    from starlette.requests import Request

    from kyivstar_sandbox.rules.identity_sessions import Tokens

T = TypeVar("T")
FORM = "application/x-www-form-urlencoded"
_FORM_LIMIT = 64 * 1024
_PER_ADDRESS = 60
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


async def form_of(request: Request) -> dict[str, str]:
    """Fields of a form body; a repeated one is `invalid_request`, another media type 415."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != FORM:
        raise Refusal("unsupportedMediaType", status=415)
    raw = await raw_body(request, limit=_FORM_LIMIT)
    try:
        pairs = parse_qsl(raw.decode("utf-8"), keep_blank_values=True, errors="strict")
    except ValueError as error:
        raise OAuthRefused("invalid_request") from error
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise OAuthRefused("invalid_request")
    return fields


def need_client(fields: Mapping[str, str]) -> None:
    """401 `invalid_client` for anyone but the desktop client."""
    if fields.get("client_id") != CLIENT_ID:
        raise OAuthRefused("invalid_client", status=401)


def pkce_of(fields: Mapping[str, str]) -> str:
    """Checked code challenge: `response_type=code` and S256, else `invalid_request`."""
    challenge = fields.get("code_challenge", "")
    method = fields.get("code_challenge_method")
    if fields.get("response_type") != "code" or method != "S256":
        raise OAuthRefused("invalid_request")
    if not _CHALLENGE.fullmatch(challenge):
        raise OAuthRefused("invalid_request")
    return challenge


def address_of(request: Request) -> str:
    """Peer address as text."""
    return request.client.host if request.client else ""


def ask_of(request: Request, fields: Mapping[str, str]) -> Ask:
    """First request of a sign-in, checked."""
    scope = fields.get("scope", "")
    if not set(scope.split()) & set(SCOPES):
        raise OAuthRefused("invalid_scope")
    device = fields.get("device_name", "")
    if len(device) > 60:
        raise OAuthRefused("invalid_request")
    return Ask(
        login=identity_logins.parse_hint(fields.get("login_hint", "")),
        scope=scope,
        code_challenge=pkce_of(fields),
        device="".join(char for char in device if char.isprintable()),
        address=address_of(request),
    )


async def committing(request: Request, work: Callable[[Connection], T]) -> T:
    """Run one write transaction without a caller."""
    edge = edge_of(request)

    def job(conn: Connection) -> T:
        outbox.set_cause(conn, correlator_of(request))
        done = work(conn)
        outbox.expand(conn)
        return done

    try:
        return await edge.database.transact(job)
    finally:
        edge.waker.wake()


async def challenge(request: Request) -> Response:
    """`POST /oauth/challenge`: first requests, codes, resends and step-ups."""
    fields = await form_of(request)
    need_client(fields)
    if "auth_session" in fields:
        result = await _follow_up(request, fields)
    else:
        if "authorization_details" in fields:  # a grant belongs to someone who is signed in
            raise OAuthRefused("invalid_authorization_details")
        result = await _first(request, fields)
    if isinstance(result, OAuthRefused):
        raise result
    body = {"authorization_code": result.code, "auth_session": result.auth_session}
    return Response(json_bytes(body), media_type=JSON)


async def token(request: Request) -> Response:
    """`POST /oauth/token`."""
    fields = await form_of(request)
    need_client(fields)
    grant = fields.get("grant_type")
    if grant == "authorization_code":
        work = _exchange(fields)
    elif grant == "refresh_token":
        refresh = fields.get("refresh_token", "")

        def work(conn: Connection) -> Tokens | OAuthRefused:
            return identity_sessions.refresh(conn, refresh)

    else:
        raise OAuthRefused("unsupported_grant_type" if grant else "invalid_request")

    def job(conn: Connection) -> dict[str, Any] | OAuthRefused:
        tokens = work(conn)
        return tokens if isinstance(tokens, OAuthRefused) else _reply_members(conn, tokens)

    members = await committing(request, job)
    if isinstance(members, OAuthRefused):
        raise members
    return Response(json_bytes(members), media_type=JSON)


async def revoke(request: Request) -> Response:
    """`POST /oauth/revoke`: always 200."""
    fields = await form_of(request)
    need_client(fields)
    await committing(request, lambda conn: identity_sessions.revoke(conn, fields.get("token", "")))
    return Response(b"{}", media_type=JSON)


async def userinfo(request: Request) -> Response:
    """`GET /oauth/userinfo`: the person and the rights."""

    def work(conn: Connection, call: Call) -> dict[str, Any]:
        found = identity_people.who_is(conn, call.who)
        body: dict[str, Any] = {"sub": found.sub, "name": found.name, "locale": found.locale}
        if found.number is not None:
            body |= {"phone_number": found.number, "phone_number_verified": True}
        body["roles"] = [
            {
                "customer": one.customer,
                "account": one.account,
                "role": one.role,
                **({"limits": _limits(one.limits)} if one.limits else {}),
            }
            for one in found.roles
        ]
        return body

    return reply(request, await reading(request, work, scope="profile"))


async def sessions(request: Request) -> Response:
    """`GET /oauth/sessions`."""

    def work(conn: Connection, call: Call) -> list[dict[str, Any]]:
        return identity_sessions.list_of(conn, sub=call.who.sub, current=call.who.session)

    return reply(request, await reading(request, work, scope="profile"))


async def end_others(request: Request) -> Response:
    """`DELETE /oauth/sessions?except=current`."""
    if request.query_params.get("except") != "current":
        raise Refusal("invalidBody", status=400, detail={"field": "except"})

    def work(conn: Connection, call: Call) -> None:
        identity_sessions.end_others(conn, sub=call.who.sub, keep=call.who.session)

    await writing(request, work, scope="profile")
    return Response(status_code=204)


async def end_session(request: Request) -> Response:
    """`DELETE /oauth/sessions/{id}`."""
    wanted = request.path_params["id"]

    def work(conn: Connection, call: Call) -> None:
        identity_sessions.end_own(conn, sub=call.who.sub, session_id=wanted)

    await writing(request, work, scope="profile")
    return Response(status_code=204)


async def _first(request: Request, fields: Mapping[str, str]) -> Granted | OAuthRefused:
    ask = ask_of(request, fields)
    method = fields.get("method")
    if method == "sms":
        return await committing(request, _guarded(ask, lambda c: identity_flow.start_sms(c, ask)))
    if method != "password" or "password" not in fields:
        raise OAuthRefused("invalid_request")
    gate = await committing(
        request, _guarded(ask, lambda c: identity_flow.password_gate(c, ask.login))
    )
    if isinstance(gate, OAuthRefused):
        return gate
    right = await edge_of(request).hashing.verify(gate.hashed, fields["password"])
    return await committing(
        request, lambda c: identity_flow.finish_password(c, ask, gate, right=right)
    )


def _guarded(ask: Ask, work: Callable[[Connection], T]) -> Callable[[Connection], T | OAuthRefused]:
    """Before a first request: the operator may want the browser, and an address has its limit."""

    def job(conn: Connection) -> T | OAuthRefused:
        if settings.flag(conn, "loginWeb"):
            return OAuthRefused("redirect_to_web")
        if ask.address not in _LOOPBACK:
            now = micros(clocks.security(conn))
            wait = rates.take(conn, f"address:{ask.address}", now=now, most=_PER_ADDRESS)
            if wait:
                headers = {"Retry-After": str(wait)}
                return OAuthRefused("slow_down", status=429, headers=headers, retry_after=wait)
        return work(conn)

    return job


async def _follow_up(request: Request, fields: Mapping[str, str]) -> Granted | OAuthRefused:
    held = fields["auth_session"]
    if "otp" in fields:
        code = fields["otp"]
        return await committing(request, lambda c: _submitted(c, held, code))
    if fields.get("resend") == "true":
        return await committing(
            request, lambda c: grants_ask.resend(c, held) or identity_flow.resend(c, held)
        )
    pkce = pkce_of(fields)
    if "authorization_details" in fields:
        return await _ask_grant(request, fields, held, pkce)
    if fields.get("method", "sms") == "sms":
        return await committing(request, lambda c: _stepped_up(c, held, pkce))
    if fields["method"] != "password" or "password" not in fields:
        raise OAuthRefused("invalid_request")
    return await _step_up_password(request, held, pkce, fields["password"])


def _submitted(conn: Connection, held: str, code: str) -> Granted | OAuthRefused:
    found = grants_ask.submit(conn, held, code)
    return identity_flow.submit_code(conn, held, code) if found is None else found


def _stepped_up(conn: Connection, held: str, pkce: str) -> OAuthRefused:
    grants_ask.forget(conn, held)
    return identity_flow.step_up_sms(conn, held, code_challenge=pkce)


async def _ask_grant(
    request: Request, fields: Mapping[str, str], held: str, pkce: str
) -> OAuthRefused:
    """A consent is given by a code only, never by the password."""
    if fields.get("method", "sms") != "sms":
        raise OAuthRefused("invalid_request")
    details = grants_form.details_of(fields["authorization_details"])
    return await committing(
        request, lambda c: grants_ask.ask(c, held, details, code_challenge=pkce)
    )


async def _step_up_password(
    request: Request, held: str, pkce: str, password: str
) -> Granted | OAuthRefused:
    def gate_of(conn: Connection) -> PasswordGate | OAuthRefused:
        login = identity_flow.step_up_login(conn, held)
        if isinstance(login, OAuthRefused):
            return login
        return identity_flow.password_gate(conn, login)

    gate = await committing(request, gate_of)
    if isinstance(gate, OAuthRefused):
        return gate
    right = await edge_of(request).hashing.verify(gate.hashed, password)
    return await committing(
        request,
        lambda c: identity_flow.finish_step_up_password(
            c, held, gate, code_challenge=pkce, right=right
        ),
    )


def _exchange(fields: Mapping[str, str]) -> Callable[[Connection], Tokens | OAuthRefused]:
    code, verifier = fields.get("code", ""), fields.get("code_verifier", "")
    if not code or not _VERIFIER.fullmatch(verifier):
        raise OAuthRefused("invalid_request")

    def work(conn: Connection) -> Tokens | OAuthRefused:
        return identity_tokens.exchange(
            conn, code=code, verifier=verifier, redirect_uri=fields.get("redirect_uri")
        )

    return work


def _reply_members(conn: Connection, tokens: Tokens) -> dict[str, Any]:
    members = identity_sessions.reply_members(tokens)
    if tokens.grant is not None:
        given = grants.find(conn, None, tokens.grant)
        members["authorization_details"] = [grants_form.given_members(given, asked_by=tokens.sub)]
    return members


def _limits(limits: Mapping[str, int]) -> dict[str, Any]:
    return {name: money(kopiykas) for name, kopiykas in limits.items()}


routes = [
    route("POST", "/oauth/challenge", challenge),
    route("POST", "/oauth/token", token),
    route("POST", "/oauth/revoke", revoke),
    route("GET", "/oauth/userinfo", userinfo),
    route("GET", "/oauth/sessions", sessions),
    route("DELETE", "/oauth/sessions", end_others),
    route("DELETE", "/oauth/sessions/{id}", end_session),
]
