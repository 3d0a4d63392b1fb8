"""Sign-in, tokens and sessions over OAuth for First-Party Applications (docs/contract.md 2)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from kyivstar_desktop.adapters.http.ask import DEADLINE_S, FORM, Ask, read
from kyivstar_desktop.adapters.http.failures import of_reply, retry_after
from kyivstar_desktop.adapters.http.grants import GrantIn, details_text, grant_of
from kyivstar_desktop.adapters.http.wire import Shape, instant_of, loose, plain, word
from kyivstar_desktop.domain.account import Person, Role
from kyivstar_desktop.domain.billing import CodeChallenge
from kyivstar_desktop.domain.errors import AppError, BadReply, Refused, SignedOut
from kyivstar_desktop.services.ports import Challenge, Granted, SessionRow, TokenSet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.adapters.http.ask import Reply
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.account import Login

CLIENT_ID = "kyivstar-desktop"
SCOPE = "customer:read balance:read topup order chat profile offline_access"
SMS_ACR = "urn:kyivstar:acr:sms"
PWD_ACR = "urn:kyivstar:acr:pwd"  # noqa: S105 the name of a way
REFRESH_DEADLINE_S = 8.0  # a repeat must stay inside the 10 s grace of a rotated token (2.3)
_NUMBERS = {
    "retry_after": "retry_after_s",
    "otp_attempts_left": "attempts_left",
    "otp_codes_left": "codes_left",
}
_TEXTS = ("auth_session", "way", "request_uri", "reason", "code")


class ChallengeIn(Shape, frozen=True):
    """`insufficient_authorization`: a code is awaited. Lengths and times come from the reply."""

    error: str = ""
    auth_session: str = ""
    otp_length: int = 4
    otp_expires_in: int = 180
    otp_resend_in: int = 60
    otp_attempts_left: int = 5
    otp_codes_left: int = 2
    destination: str = ""


class GrantedIn(Shape, frozen=True):
    authorization_code: str
    auth_session: str = ""


class TokenIn(Shape, frozen=True):
    access_token: str
    token_type: str = "Bearer"  # noqa: S105 the name of a kind
    expires_in: int = 600
    refresh_token: str | None = None
    scope: str = ""
    auth_session: str = ""
    session_id: str = ""
    sub: str = ""
    acr: str = ""
    auth_time: int | str | None = None
    registered: bool = False
    authorization_details: list[GrantIn] = []  # noqa: RUF012 msgspec copies a default list


class RoleIn(Shape, frozen=True):
    customer: str = ""
    account: str = ""
    role: str = ""


class PersonIn(Shape, frozen=True):
    sub: str
    name: str = ""
    phone_number: str | None = None
    roles: list[RoleIn] = []  # noqa: RUF012 msgspec copies a default list


class SessionIn(Shape, frozen=True, rename="camel"):
    id: str
    current: bool = False
    device_name: str = ""
    created_at: str | None = None
    last_used_at: str | None = None
    address: str = ""
    acr: str = ""


class HttpIdentity:
    """IdentityPort of one operator."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client = client
        self._directory = directory
        self._redirects: dict[str, str] = {}  # verifier -> redirect_uri of the browser way

    # --- challenge ------------------------------------------------------------------------------
    async def start_sms(self, login: Login, *, device: str) -> Challenge:
        """Sends a code. Raises Refused(slow_down, locked, redirect_to_web, ...)."""
        verifier = _verifier()
        form = _first(verifier) | {"login_hint": login.hint, "method": "sms"}
        reply = await self._ask(form | {"device_name": device[:60]})
        return self._challenge(reply, verifier)

    async def start_password(self, login: Login, password: str, *, device: str) -> Granted:
        """Raises Refused(password_invalid, locked, slow_down, ...)."""
        verifier = _verifier()
        form = _first(verifier) | {"login_hint": login.hint, "method": "password"}
        reply = await self._ask(form | {"password": password, "device_name": device[:60]})
        return _granted(reply, verifier, "")

    async def submit_code(self, challenge: Challenge, code: str) -> Granted:
        """Raises Refused(otp_invalid, otp_expired, locked, invalid_session)."""
        form = {"client_id": CLIENT_ID, "auth_session": challenge.auth_session, "otp": code}
        return _granted(await self._ask(form), challenge.verifier, challenge.auth_session)

    async def resend(self, challenge: Challenge) -> Challenge:
        """A new code kills the old one. Raises Refused(slow_down, locked, invalid_session)."""
        form = {"client_id": CLIENT_ID, "auth_session": challenge.auth_session, "resend": "true"}
        return self._challenge(await self._ask(form), challenge.verifier, challenge.auth_session)

    async def step_up_sms(self, auth_session: str, *, max_age_s: int) -> Challenge:
        """A code to the session's own number (RFC 9470)."""
        verifier = _verifier()
        form = _first(verifier) | {
            "auth_session": auth_session,
            "acr_values": SMS_ACR,
            "max_age": str(max_age_s),
            "method": "sms",
        }
        del form["scope"]  # the session keeps its own
        return self._challenge(await self._ask(form), verifier, auth_session)

    async def step_up_password(
        self, auth_session: str, password: str, *, max_age_s: int
    ) -> Granted:
        """Raises Refused(password_invalid, locked, slow_down, ...)."""
        verifier = _verifier()
        form = _first(verifier) | {
            "auth_session": auth_session,
            "acr_values": PWD_ACR,
            "max_age": str(max_age_s),
            "method": "password",
            "password": password,
        }
        del form["scope"]
        return _granted(await self._ask(form), verifier, auth_session)

    async def start_grant(self, auth_session: str, details: Mapping[str, Any]) -> Challenge:
        """A code for one thing only (RFC 9396); a link's code goes to the number it names."""
        verifier = _verifier()
        form = _first(verifier) | {
            "auth_session": auth_session,
            "acr_values": SMS_ACR,
            "max_age": "300",
            "method": "sms",
            "authorization_details": details_text(details),
        }
        del form["scope"]
        return self._challenge(await self._ask(form), verifier, auth_session)

    async def _ask(self, form: dict[str, str]) -> Reply:
        path = await self._directory.endpoint("authorization_challenge_endpoint")
        if path is None:
            raise Refused("redirect_to_web", status=400)
        return await self._post("/oauth/challenge", path, form)

    def _challenge(self, reply: Reply, verifier: str, auth_session: str = "") -> Challenge:
        if reply.status == 200:
            raise BadReply("error", reply.correlator)
        if loose(reply.body).get("error") != "insufficient_authorization":
            raise refused(reply)
        found = reply.decode(ChallengeIn)
        session = found.auth_session or auth_session
        if not session:
            raise BadReply("auth_session", reply.correlator)
        code = CodeChallenge(
            "",
            min(max(found.otp_length, 1), 12),
            max(found.otp_expires_in, 0),
            max(found.otp_resend_in, 0),
            max(found.otp_attempts_left, 0),
            max(found.otp_codes_left, 0),
            plain(found.destination, 40),
            self._client.clock.monotonic(),
        )
        return Challenge(session, verifier, code)

    # --- tokens ---------------------------------------------------------------------------------
    async def redeem(self, granted: Granted) -> TokenSet:
        """Tokens for an authorization code. Raises Refused("invalid_grant")."""
        form = {
            "grant_type": "authorization_code",
            "client_id": CLIENT_ID,
            "code": granted.authorization_code,
            "code_verifier": granted.verifier,
        }
        redirect = self._redirects.pop(granted.verifier, "")
        if redirect:
            form["redirect_uri"] = redirect
        reply = await self._token(form, again=False)
        if reply.status >= 400:
            raise refused(reply)
        return _tokens(reply)

    async def refresh(self, refresh_token: str) -> TokenSet:
        """A new pair. Raises SignedOut(reason) when the operator knows the token no more."""
        form = {
            "grant_type": "refresh_token",
            "client_id": CLIENT_ID,
            "refresh_token": refresh_token,
        }
        reply = await self._token(form, again=True)
        if reply.status < 400:
            return _tokens(reply)
        error = refused(reply)
        if isinstance(error, Refused) and error.code == "invalid_grant":
            raise SignedOut(str(error.detail.get("reason") or "expired"))
        raise error

    async def revoke(self, refresh_token: str) -> None:
        """Ends the session at the operator; every answer of it is fine."""
        path = await self._directory.endpoint("revocation_endpoint")
        if path is None:
            return
        form = {
            "token": refresh_token,
            "token_type_hint": "refresh_token",
            "client_id": CLIENT_ID,
        }
        await self._post("/oauth/revoke", path, form, again=True)

    async def _token(self, form: dict[str, str], *, again: bool) -> Reply:
        path = await self._directory.endpoint("token_endpoint")
        return await self._post("/oauth/token", path or "/oauth/token", form, again=again)

    async def _post(
        self, route: str, path: str, form: dict[str, str], *, again: bool = False
    ) -> Reply:
        body = urlencode(form, quote_via=quote).encode()
        return await self._client.call(
            Ask(
                "POST",
                route,
                path,
                body=body,
                media=FORM,
                auth=False,
                again=again,
                judged=False,
                deadline_s=REFRESH_DEADLINE_S if again else DEADLINE_S,
            )
        )

    async def browser_url(self, *, redirect_port: int, state: str) -> tuple[str, str]:
        """(URL for the system browser, PKCE verifier), RFC 8252; nothing private in it."""
        verifier = _verifier()
        redirect = f"http://127.0.0.1:{redirect_port}/callback"
        self._redirects[verifier] = redirect
        path = await self._directory.endpoint("authorization_endpoint")
        query = _first(verifier) | {"redirect_uri": redirect, "state": state}
        return f"{self._client.base}{path}?{urlencode(query, quote_via=quote)}", verifier

    # --- who am I -------------------------------------------------------------------------------
    async def userinfo(self) -> Person:
        path = await self._directory.endpoint("userinfo_endpoint")
        reply = await self._client.call(read("/oauth/userinfo", path=path or ""))
        found = reply.decode(PersonIn)
        roles = tuple(Role(r.customer, r.account, r.role) for r in found.roles)
        return Person(found.sub, plain(found.name, 121), found.phone_number, roles)

    async def sessions(self) -> tuple[SessionRow, ...]:
        """In the operator's order; Refused(status 404, 405, 501) where it has no such list."""
        reply = await self._client.call(read("/oauth/sessions"))
        return tuple(_session(row) for row in reply.decode(list[SessionIn]))

    async def end_session(self, session_id: str) -> None:
        path = f"/oauth/sessions/{quote(session_id, safe='')}"
        await self._client.call(Ask("DELETE", "/oauth/sessions/{id}", path))

    async def end_other_sessions(self) -> None:
        query = (("except", "current"),)
        await self._client.call(Ask("DELETE", "/oauth/sessions", query=query))


def refused(reply: Reply) -> AppError:
    """An OAuth error body as Refused(error); tries and waits beside it under plain names."""
    body = loose(reply.body)
    error = body.get("error")
    if not isinstance(error, str) or not error:
        return of_reply(reply) or BadReply("error", reply.correlator)
    detail: dict[str, Any] = {}
    for theirs, ours in _NUMBERS.items():
        number = str(body.get(theirs, ""))
        if number.isascii() and number.isdigit() and len(number) < 9:
            detail[ours] = int(number)
    detail |= {name: body[name] for name in _TEXTS if isinstance(body.get(name), str)}
    if "retry_after_s" not in detail and "retry-after" in reply.headers:
        detail["retry_after_s"] = round(retry_after(reply.headers))
    return Refused(error, detail, plain(body.get("error_description")), reply.status)


def _granted(reply: Reply, verifier: str, auth_session: str) -> Granted:
    if reply.status >= 400:
        raise refused(reply)
    found = reply.decode(GrantedIn)
    return Granted(found.authorization_code, found.auth_session or auth_session, verifier)


def _tokens(reply: Reply) -> TokenSet:
    found = reply.decode(TokenIn)
    if word(found.token_type) != "bearer" or not found.access_token:
        raise BadReply("token_type", reply.correlator)
    return TokenSet(
        found.access_token,
        found.refresh_token,
        max(found.expires_in, 0),
        frozenset(found.scope.split()),
        found.session_id,
        found.sub,
        found.acr,
        _auth_time(found.auth_time),
        found.auth_session,
        found.registered,
        tuple(grant_of(row) for row in found.authorization_details),
    )


def _auth_time(stated: int | str | None) -> datetime | None:
    if isinstance(stated, str):
        return instant_of(stated)
    try:
        return None if stated is None else datetime.fromtimestamp(stated, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _session(row: SessionIn) -> SessionRow:
    return SessionRow(
        row.id,
        row.current,
        plain(row.device_name, 60),
        instant_of(row.created_at),
        instant_of(row.last_used_at),
        plain(row.address, 60),
        row.acr,
    )


def _verifier() -> str:
    return secrets.token_urlsafe(48)


def _first(verifier: str) -> dict[str, str]:
    """Members of every first request; PKCE S256 always (RFC 7636)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return {
        "client_id": CLIENT_ID,
        "response_type": "code",
        "scope": SCOPE,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii"),
        "code_challenge_method": "S256",
    }
