"""What every API module stands on: one transaction a call, replies, errors, keys.

An API module decodes the request, calls one rule function through `reading`, `writing` or
`keyed`, and encodes the result with `reply`, `listing.list_reply` or an `Answer`.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from starlette.responses import Response
from starlette.routing import Route

from kyivstar_sandbox.api.body import BODY_LIMIT, need_json_type, raw_body, strict_object
from kyivstar_sandbox.api.encoding import (
    JSON,
    amount,
    error_body,
    json_bytes,
    language_of,
    money,
    quantity,
)
from kyivstar_sandbox.db.engine import undoable
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import audit, clocks, idempotency, identity, outbox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from sqlalchemy import Connection
    from starlette.requests import Request

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.hashing import Hashing
    from kyivstar_sandbox.api.limits import Limiter
    from kyivstar_sandbox.api.waking import Waker
    from kyivstar_sandbox.db.engine import Database
    from kyivstar_sandbox.rules.identity import Caller

__all__ = [
    "Answer", "Call", "Edge", "amount", "correlator_of", "edge_of", "etag_of", "good_correlator",
    "json_bytes", "keyed", "keyed_publicly",
    "language_of", "money", "need_if_match", "quantity", "reading", "reply",
    "route", "writing",
]  # fmt: skip

T = TypeVar("T")
D = TypeVar("D")

_CORRELATOR = re.compile(r"[a-zA-Z0-9\-_:;./<>{}]{0,256}")


@dataclass(frozen=True, slots=True)
class Edge:
    """What the running server hands to its API modules.

    `on_clock` is told the business clock of every call: another worker may have moved it.
    """

    database: Database
    origin: str
    limiter: Limiter
    waker: Waker
    hashing: Hashing
    audited: bool
    on_clock: Callable[[datetime], None]


@dataclass(frozen=True, slots=True)
class Call:
    """Who asks, in which language, and under which key (bare UUID text, no quotes)."""

    who: Caller
    language: str
    origin: str
    correlator: str
    key: str | None = None

    def href(self, path: str) -> str:
        """Absolute URL of a path on the server's public origin."""
        return self.origin + path


@dataclass(frozen=True, slots=True)
class Answer:
    """A keyed call's result: body before encoding, status, path of the new resource, its id."""

    body: object
    status: int = 201
    path: str | None = None
    resource: str | None = None


@dataclass(slots=True)
class _Stored:
    status: int
    body: bytes
    location: str | None = None
    replayed: bool = False


def edge_of(request: Request) -> Edge:
    """Return the server's `Edge`."""
    found: Edge = request.app.state.edge
    return found


def correlator_of(request: Request) -> str:
    """Return the correlator that the edge chose for this request."""
    found: str = request.scope.get("state", {}).get("correlator", "")
    return found


def good_correlator(text: str | None) -> bool:
    """Whether a caller's x-correlator may be echoed."""
    return bool(text) and _CORRELATOR.fullmatch(text or "") is not None


def route(method: str, path: str, endpoint: Callable[[Request], Any]) -> Route:
    """One method of one path; HEAD is not served."""
    made = Route(path, endpoint, methods=[method])
    made.methods = {method}
    return made


# ----- replies -----


def reply(
    request: Request,
    body: object = None,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Answer JSON with Content-Length and language; a GET's 200/206 also with a strong ETag or 304.

    A body of None gives an empty answer (204 and the like). `Cache-Control: no-store` comes from
    the edge unless `headers` names another.
    """
    if body is None:
        return Response(status_code=status, headers=dict(headers or {}))
    raw = json_bytes(body)
    sent = {"Content-Language": language_of(request), **(headers or {})}
    if request.method == "GET" and status in {200, 206}:
        tag = f'"{hashlib.sha256(raw).hexdigest()[:32]}"'
        sent["ETag"] = tag
        if _tag_matches((request.headers.get("if-none-match") or "").replace("W/", ""), tag):
            return Response(status_code=304, headers=sent)
    return Response(raw, status_code=status, headers=sent, media_type=JSON)


def etag_of(body: object) -> str:
    """ETag that a GET of this body has: for `need_if_match`."""
    return f'"{hashlib.sha256(json_bytes(body)).hexdigest()[:32]}"'


def need_if_match(request: Request, current_body: Callable[[], object]) -> None:
    """412 `preconditionFailed` when If-Match is given and is not the item's ETag."""
    wanted = request.headers.get("if-match")
    if wanted and not _tag_matches(wanted, etag_of(current_body())):
        raise Refusal("preconditionFailed", status=412)


def _tag_matches(header: str | None, tag: str) -> bool:
    return bool(header) and any(part.strip() in {tag, "*"} for part in (header or "").split(","))


# ----- one transaction a call -----


def bearer(request: Request) -> str:
    """Return the access token; 401 `invalidToken` without one."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Refusal("invalidToken", status=401)
    return token.strip()


async def reading(
    request: Request, work: Callable[[Connection, Call], T], *, scope: str | None
) -> T:
    """Run `work` in one read transaction for the token's owner.

    401 `invalidToken`, 403 `forbiddenScope`, 429 `tooManyRequests` before it.
    """
    edge, token = edge_of(request), bearer(request)

    def job(conn: Connection) -> T:
        return work(conn, _admit(request, conn, token, scope))

    return await edge.database.read(job)


async def writing(
    request: Request, work: Callable[[Connection, Call], T], *, scope: str | None
) -> T:
    """Run `work` in one write transaction without a key (PATCH, DELETE, code check)."""
    edge, token = edge_of(request), bearer(request)

    def job(conn: Connection) -> T:
        done = work(conn, _admit(request, conn, token, scope))
        outbox.expand(conn)
        return done

    try:
        return await edge.database.transact(job)
    finally:
        edge.waker.wake()


async def keyed(
    request: Request,
    decode: Callable[[JsonObject], D],
    work: Callable[[Connection, Call, D], Answer],
    *,
    scope: str,
    correlator: Callable[[D], str | None] | None = None,
    secret_body: bool = False,
    limit: int = BODY_LIMIT,
    raw: bytes | None = None,
) -> Response:
    """Run a keyed POST: key, fingerprint, effects and answer commit together.

    `decode` turns the strict JSON object into what `work` needs (its 400s are never stored);
    `correlator` picks the key's copy out of it, and a difference is 400 `idempotencyKeyInvalid`.
    A 403 or 409 raised by `work` leaves no effect and is stored as the key's final answer.
    `secret_body` fingerprints by HMAC (card data). `raw`: the body, where it is read already.
    """
    token = bearer(request)

    def admit(conn: Connection, key: str | None) -> Call:
        return _admit(request, conn, token, scope, key=key)

    rules = _KeyedRules(correlator, secret_body, limit, raw)
    return await _keyed(request, decode, work, admit, rules)


async def keyed_publicly(
    request: Request,
    decode: Callable[[JsonObject], D],
    work: Callable[[Connection, Call, D], Answer],
    *,
    subject: str,
    raw: bytes,
) -> Response:
    """Run a keyed POST that needs no token: the key alone tells it from others of `subject`.

    A token, if sent, is not looked at. What was typed is not kept with the key in any form that
    can be guessed back.
    """

    def admit(conn: Connection, key: str | None) -> Call:
        outbox.set_cause(conn, correlator_of(request))
        nobody = identity.nobody(conn, subject)
        origin = edge_of(request).origin
        return Call(nobody, language_of(request), origin, correlator_of(request), key)

    rules = _KeyedRules(None, True, len(raw), raw)
    return await _keyed(request, decode, work, admit, rules)


@dataclass(frozen=True, slots=True)
class _KeyedRules:
    correlator: Callable[[Any], str | None] | None
    secret_body: bool
    limit: int
    raw: bytes | None


async def _keyed(
    request: Request,
    decode: Callable[[JsonObject], D],
    work: Callable[[Connection, Call, D], Answer],
    admit: Callable[[Connection, str | None], Call],
    rules: _KeyedRules,
) -> Response:
    edge = edge_of(request)
    key = idempotency.parse_key(request.headers.get("idempotency-key"))
    asked: D
    raw = b""

    def job(conn: Connection) -> _Stored:
        call = admit(conn, key)
        if key is None and not call.who.admin:
            raise Refusal("idempotencyKeyMissing", status=400)
        stored = _once(request, conn, call, raw, rules.secret_body, lambda: work(conn, call, asked))
        outbox.expand(conn)
        if edge.audited:
            _audit(request, conn, key, stored.status, replayed=stored.replayed)
        return stored

    try:
        need_json_type(request)
        raw = await raw_body(request, limit=rules.limit) if rules.raw is None else rules.raw
        asked = decode(strict_object(raw))
        if key is not None and rules.correlator is not None:
            idempotency.need_same(key, rules.correlator(asked))
        stored = await edge.database.transact(job)
    except Refusal as refusal:
        await _audit_refused(request, key, refusal.status)
        raise
    finally:
        edge.waker.wake()
    return _stored_response(request, stored)


def _admit(
    request: Request, conn: Connection, token: str, scope: str | None, *, key: str | None = None
) -> Call:
    edge = edge_of(request)
    outbox.set_cause(conn, correlator_of(request))
    who = identity.authenticate(conn, token)
    edge.on_clock(clocks.business(conn))
    if not who.admin:
        edge.limiter.take_session(who.session)
    if scope is not None:
        identity.need_scope(who, scope)
    return Call(who, language_of(request), edge.origin, correlator_of(request), key)


def _once(
    request: Request,
    conn: Connection,
    call: Call,
    raw: bytes,
    secret: bool,  # noqa: FBT001 private, one caller
    run: Callable[[], Answer],
) -> _Stored:
    if call.key is None or call.who.admin:
        return _finished(call, run())
    subject = call.who.sub
    print_ = idempotency.fingerprint(
        conn, method=request.method, path=request.url.path, body=raw, secret=secret
    )
    earlier = idempotency.begin(conn, subject=subject, key=call.key, fingerprint=print_)
    if earlier is not None:
        return _Stored(earlier.status, earlier.body, earlier.location, replayed=True)
    resource: str | None = None
    try:
        with undoable(conn):
            answer = run()
            stored = _finished(call, answer)
            resource = answer.resource
    except Refusal as refusal:
        if not idempotency.is_final(refusal):
            raise
        body = json_bytes(error_body(refusal, call.language))
        stored = _Stored(refusal.status, body)
    idempotency.finish(
        conn,
        subject=subject,
        key=call.key,
        stored=idempotency.Stored(stored.status, stored.body, stored.location, resource),
    )
    return stored


def _finished(call: Call, answer: Answer) -> _Stored:
    location = call.href(answer.path) if answer.path else None
    return _Stored(answer.status, json_bytes(answer.body), location)


def _stored_response(request: Request, stored: _Stored) -> Response:
    headers = {"Content-Language": language_of(request)}
    if stored.location:
        headers["Location"] = stored.location
    if stored.replayed:
        headers["Idempotency-Replayed"] = "true"
    return Response(stored.body, status_code=stored.status, headers=headers, media_type=JSON)


def _audit(
    request: Request, conn: Connection, key: str | None, status: int, *, replayed: bool
) -> None:
    fault = request.scope.get("state", {}).get("fault")
    audit.note(
        conn,
        method=request.method,
        path=request.url.path,
        key=key,
        status=status,
        replayed=replayed,
        fault=fault,
    )


async def _audit_refused(request: Request, key: str | None, status: int) -> None:
    edge = edge_of(request)
    if edge.audited:
        await edge.database.transact(
            lambda conn: _audit(request, conn, key, status, replayed=False)
        )
