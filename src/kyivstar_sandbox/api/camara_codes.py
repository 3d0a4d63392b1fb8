"""CAMARA one-time-password-sms: the code that confirms a payment (docs/contract.md 3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from kyivstar_sandbox.api.body import strict_json, text_member
from kyivstar_sandbox.api.limits import too_many
from kyivstar_sandbox.api.shared import Call, route, writing
from kyivstar_sandbox.model.errors import CodeRefused, NotFound, Refusal
from kyivstar_sandbox.rules import codes, identity, payments, rates
from kyivstar_sandbox.rules.codes import Bound, Verdict

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from starlette.requests import Request

BASE: Final = "/one-time-password-sms/v1"
_PER_MINUTE: Final = 30
_PREFIX: Final = "ONE_TIME_PASSWORD_SMS."
_REFUSED: Final = {
    Verdict.WRONG: "INVALID_OTP",
    Verdict.EXPIRED: "VERIFICATION_EXPIRED",
    Verdict.DIED: "VERIFICATION_FAILED",
    Verdict.DEAD: "VERIFICATION_FAILED",
}


async def validate(request: Request) -> Response:
    """204 when the code is right; its payment is charged in the same transaction."""
    body = await strict_json(request)
    authorization = text_member(body, "authenticationId", limit=64)
    code = text_member(body, "code", limit=10)

    def work(conn: Connection, call: Call) -> Refusal | None:
        wait = rates.take(conn, f"validate:{call.who.session}", now=call.who.now, most=_PER_MINUTE)
        if wait:
            return too_many(wait)
        try:
            bound = codes.bound(conn, authorization, sub=call.who.sub)
        except NotFound as unknown:
            return unknown  # returned, not raised: a guess at an authorization counts too
        return _checked(conn, bound, code)

    refused = await writing(request, work, scope="topup")
    if refused is not None:
        raise refused
    return Response(status_code=204)


async def resend(request: Request) -> Response:
    """204 when another code was sent."""
    body = await strict_json(request)
    authorization = text_member(body, "authenticationId", limit=64)

    def work(conn: Connection, call: Call) -> None:
        bound = codes.bound(conn, authorization, sub=call.who.sub)
        _need_open(conn, bound.bound_to)
        wait = codes.resend(
            conn,
            authorization,
            words=lambda code: payments.code_text(conn, bound.bound_to, code),
        )
        if wait is None:
            raise CodeRefused(f"{_PREFIX}MAX_OTP_CODES_EXCEEDED", status=403)
        if wait:
            raise too_many(wait)

    await writing(request, work, scope="topup")
    return Response(status_code=204)


async def send(request: Request) -> Response:
    """`send-code` is no client's: 403 after the token is looked at."""

    def work(_conn: Connection, call: Call) -> None:
        identity.need_scope(call.who, "topup")
        raise CodeRefused("PERMISSION_DENIED", status=403)

    await writing(request, work, scope=None)
    raise NotFound


def _checked(conn: Connection, bound: Bound, code: str) -> Refusal | None:
    checked = codes.check(conn, bound.id, code, digest=payments.digest_of(conn, bound.bound_to))
    if checked.verdict is Verdict.RIGHT:
        payments.confirmed(conn, bound.bound_to)
        return None
    if checked.verdict is Verdict.REPEATED:
        return None
    if checked.verdict is Verdict.DIED:
        payments.code_attempts_used(conn, bound.bound_to)
    detail = {"attemptsLeft": checked.attempts_left} if checked.verdict is Verdict.WRONG else None
    return CodeRefused(_PREFIX + _REFUSED[checked.verdict], status=400, detail=detail)


def _need_open(conn: Connection, payment_id: str) -> None:
    if payments.find(conn, payment_id).status != "pendingAuthorization":
        raise CodeRefused(f"{_PREFIX}VERIFICATION_EXPIRED", status=400)


routes = [
    route("POST", f"{BASE}/validate-code", validate),
    route("POST", f"{BASE}/resend-code", resend),
    route("POST", f"{BASE}/send-code", send),
]
