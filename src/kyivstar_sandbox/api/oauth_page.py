"""`GET /oauth/authorize`: the same questions on a plain page in the browser (RFC 8252)."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from starlette.responses import RedirectResponse

from kyivstar_sandbox.api.bank_page import PAGE_HEADERS, html_page
from kyivstar_sandbox.api.encoding import language_of
from kyivstar_sandbox.api.oauth import address_of, committing, form_of, need_client, pkce_of
from kyivstar_sandbox.api.shared import edge_of, route
from kyivstar_sandbox.api.texts import oauth_text
from kyivstar_sandbox.model.errors import OAuthRefused
from kyivstar_sandbox.rules import identity_flow, identity_logins
from kyivstar_sandbox.rules.identity import SCOPES
from kyivstar_sandbox.rules.identity_flow import Ask, Granted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

_REDIRECT = re.compile(r"http://127\.0\.0\.1:[0-9]{1,5}/callback")
_CARRIED: Final = (
    "client_id", "response_type", "scope", "state", "code_challenge", "code_challenge_method",
    "redirect_uri", "device_name",
)  # fmt: skip
_TITLE: Final = "Вхід у «Мій Київстар»"


async def show(request: Request) -> Response:
    """Ask for the number."""
    fields = dict(request.query_params)
    _check(fields)
    return _number_page(fields, "")


async def go_on(request: Request) -> Response:
    """Take the number, then the code or the password, then send the browser back."""
    fields = await form_of(request)
    _check(fields)
    try:
        result = await _step(request, fields)
    except OAuthRefused as refused:
        result = refused
    if isinstance(result, Granted):
        return _back(request, fields, result.code)
    words = oauth_text(result.error, language_of(request))
    if "auth_session" in result.members and result.error != "otp_expired":
        note = "" if result.error == "insufficient_authorization" else words
        return _code_page(fields, str(result.members["auth_session"]), note)
    return _number_page(fields, words)


async def _step(request: Request, fields: Mapping[str, str]) -> Granted | OAuthRefused:
    if "auth_session" in fields:
        held, code = fields["auth_session"], fields.get("otp", "")
        return await committing(request, lambda c: identity_flow.submit_code(c, held, code))
    typed = "".join(fields.get("number", "").split())
    kind = "tel" if typed.startswith("+") else "account"
    ask = Ask(
        login=identity_logins.parse_hint(f"{kind}:{typed}"),
        scope=fields.get("scope", ""),
        code_challenge=pkce_of(fields),
        device=fields.get("device_name", "")[:60],
        address=address_of(request),
        redirect_uri=fields["redirect_uri"],
    )
    password = fields.get("password", "")
    if not password:
        return await committing(request, lambda c: identity_flow.start_sms(c, ask))
    gate = await committing(request, lambda c: identity_flow.password_gate(c, ask.login))
    if isinstance(gate, OAuthRefused):
        return gate
    right = await edge_of(request).hashing.verify(gate.hashed, password)
    return await committing(
        request, lambda c: identity_flow.finish_password(c, ask, gate, right=right)
    )


def _check(fields: Mapping[str, str]) -> None:
    """A request that cannot be answered by a redirect is refused on the spot."""
    need_client(fields)
    pkce_of(fields)
    if not _REDIRECT.fullmatch(fields.get("redirect_uri", "")) or not fields.get("state"):
        raise OAuthRefused("invalid_request")
    if "authorization_details" in fields:
        raise OAuthRefused("invalid_authorization_details")
    if not set(fields.get("scope", "").split()) & set(SCOPES):
        raise OAuthRefused("invalid_scope")


def _back(request: Request, fields: Mapping[str, str], code: str) -> Response:
    query = urlencode({"code": code, "state": fields["state"], "iss": edge_of(request).origin})
    return RedirectResponse(
        f"{fields['redirect_uri']}?{query}", status_code=303, headers=PAGE_HEADERS
    )


def _number_page(fields: Mapping[str, str], note: str) -> Response:
    inner = (
        '<label>Номер телефону або особовий рахунок<input name="number" required '
        'placeholder="+380…" autocomplete="username"></label>'
        '<label>Особистий пароль (або порожньо, щоб отримати код)<input name="password" '
        'type="password" autocomplete="current-password"></label><button>Далі</button>'
    )
    return html_page(_TITLE, _form(fields, note, inner))


def _code_page(fields: Mapping[str, str], auth_session: str, note: str) -> Response:
    inner = (
        f'<input type="hidden" name="auth_session" value="{escape(auth_session)}">'
        '<label>Код з SMS<input name="otp" required inputmode="numeric" '
        'autocomplete="one-time-code"></label><button>Увійти</button>'
    )
    return html_page(_TITLE, _form(fields, note, inner))


def _form(fields: Mapping[str, str], note: str, inner: str) -> str:
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{escape(fields[name])}">'
        for name in _CARRIED
        if name in fields
    )
    said = f'<p class="note">{escape(note)}</p>' if note else ""
    return f'{said}<form method="post" action="/oauth/authorize">{hidden}{inner}</form>'


routes = [route("GET", "/oauth/authorize", show), route("POST", "/oauth/authorize", go_on)]
