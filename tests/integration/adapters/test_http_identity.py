"""Sign-in, tokens and sessions over the wire: each answer in its own words."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from kyivstar_desktop.domain.account import LineKind, Login, Role
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    Refused,
    ServerTrouble,
    SignedOut,
    Throttled,
)
from kyivstar_desktop.services.ports import Challenge, Granted
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

    from kyivstar_desktop.services.ports import IdentityPort

T = TypeVar("T")
OLENA = Login(LineKind.MOBILE, "+380670000001")
HOME = Login(LineKind.HOME, "26000000014")
OPEN = Challenge("as_1", "v" * 43)
GRANT = Granted("ac_1", "as_1", "v" * 43)
WAITING = {
    "error": "insufficient_authorization",
    "auth_session": "as_9f",
    "challenge": "otp",
    "otp_length": 4,
    "otp_expires_in": 180,
    "otp_resend_in": 60,
    "otp_attempts_left": 5,
    "otp_codes_left": 2,
    "destination": "+380 67 *** ** 01",
}
TOKENS = {
    "token_type": "Bearer",
    "access_token": "at_Q2",
    "expires_in": 600,
    "refresh_token": "rt_Zm",
    "scope": "customer:read topup",
    "auth_session": "as_9f",
    "session_id": "ses_1",
    "sub": "p_7c1e",
    "acr": "urn:kyivstar:acr:sms",
    "auth_time": 1795372500,
    "registered": True,
}


class Scripted:
    """Answers each path with the next of its prepared replies; remembers the forms."""

    def __init__(self, **paths: tuple[int, Any] | list[tuple[int, Any]]) -> None:
        self.replies = {
            "/" + name.replace("__", "/"): [reply] if isinstance(reply, tuple) else list(reply)
            for name, reply in paths.items()
        }
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        left = self.replies.get(request.url.path)
        if not left:
            return httpx2.Response(404, json={"code": "notFound", "reason": "no"})
        status, body = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(body, str):
            return httpx2.Response(status, html=body)
        return httpx2.Response(status, json=body) if body is not None else httpx2.Response(status)

    def forms(self, path: str) -> list[dict[str, str]]:
        found = [r for r in self.requests if r.url.path == path]
        return [{k: v[0] for k, v in parse_qs(r.content.decode()).items()} for r in found]


def ask(script: Scripted, work: Callable[[IdentityPort], Awaitable[T]]) -> T:
    async def story() -> T:
        url = "https://operator.example"
        async with operator_at(url, transport=Answering(script)) as operator:
            return await work(operator.identity)

    return run(story())


def test_a_code_is_asked_with_pkce_and_nothing_in_the_url() -> None:
    script = Scripted(oauth__challenge=(400, WAITING))
    challenge = ask(script, lambda port: port.start_sms(OLENA, device="Office PC" * 20))
    assert challenge.code is not None
    assert (challenge.code.length, challenge.code.resend_in_s, challenge.code.codes_left) == (
        4,
        60,
        2,
    )
    assert challenge.auth_session == "as_9f"
    form = script.forms("/oauth/challenge")[0]
    digest = hashlib.sha256(challenge.verifier.encode()).digest()
    assert form["code_challenge"] == base64.urlsafe_b64encode(digest).decode().rstrip("=")
    assert form["code_challenge_method"] == "S256"
    assert form["login_hint"] == "tel:+380670000001"
    assert len(form["device_name"]) == 60
    assert "offline_access" in form["scope"]
    assert script.requests[-1].url.query == b""
    assert "authorization" not in script.requests[-1].headers


def test_home_internet_signs_in_by_its_account() -> None:
    script = Scripted(oauth__challenge=(401, WAITING))
    ask(script, lambda port: port.start_sms(HOME, device="PC"))
    assert script.forms("/oauth/challenge")[0]["login_hint"] == "account:26000000014"


def test_code_and_verifier_become_tokens() -> None:
    script = Scripted(
        oauth__challenge=(200, {"authorization_code": "ac_5", "auth_session": "as_2"}),
        oauth__token=(200, TOKENS),
    )

    async def both(port: IdentityPort) -> tuple[Granted, Any]:
        granted = await port.submit_code(OPEN, "4821")
        return granted, await port.redeem(granted)

    granted, tokens = ask(script, both)
    assert (granted.authorization_code, granted.auth_session) == ("ac_5", "as_2")
    assert script.forms("/oauth/token")[0]["code_verifier"] == OPEN.verifier
    assert tokens.scope == {"customer:read", "topup"}
    assert tokens.auth_time == datetime.fromtimestamp(1795372500, UTC)
    assert tokens.registered
    assert "at_Q2" not in repr(tokens)
    assert "4821" not in repr(granted)


@pytest.mark.parametrize(
    ("status", "body", "detail"),
    [
        (400, {"error": "otp_invalid", "otp_attempts_left": 3}, {"attempts_left": 3}),
        (400, {"error": "otp_invalid", "otp_attempts_left": 0}, {"attempts_left": 0}),
        (400, {"error": "otp_expired", "otp_codes_left": 1}, {"codes_left": 1}),
        (400, {"error": "password_invalid", "retry_after": 30}, {"retry_after_s": 30}),
        (
            400,
            {"error": "locked", "retry_after": 10800, "way": "sms"},
            {"retry_after_s": 10800, "way": "sms"},
        ),
        (400, {"error": "invalid_session"}, {}),
        (400, {"error": "redirect_to_web", "request_uri": "urn:x"}, {"request_uri": "urn:x"}),
        (400, {"error": "invalid_request"}, {}),
        (400, {"error": "invalid_scope"}, {}),
        (400, {"error": "unauthorized_client"}, {}),
        (400, {"error": "invalid_authorization_details"}, {}),
        (400, {"error": "access_denied", "code": "forbiddenRole"}, {"code": "forbiddenRole"}),
        (401, {"error": "invalid_client"}, {}),
        (429, {"error": "slow_down", "retry_after": 41}, {"retry_after_s": 41}),
        (403, {"error": "otp_invalid", "auth_session": "as_3"}, {"auth_session": "as_3"}),
    ],
)
def test_every_oauth_error_keeps_its_word(
    status: int, body: dict[str, Any], detail: dict[str, Any]
) -> None:
    calls: list[Callable[[IdentityPort], Awaitable[object]]] = [
        lambda port: port.start_sms(OLENA, device="PC"),
        lambda port: port.start_password(OLENA, "x", device="PC"),
        lambda port: port.submit_code(OPEN, "1111"),
        lambda port: port.resend(OPEN),
        lambda port: port.step_up_sms("as_1", max_age_s=300),
    ]
    for call in calls:
        with pytest.raises(Refused) as caught:
            ask(Scripted(oauth__challenge=(status, body)), call)
        assert caught.value.code == body["error"]
        assert caught.value.detail == detail
        assert caught.value.status == status


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, "<html>Wi-Fi</html>", NetworkGate),
        (200, {"authorization_code": 7}, BadReply),
        (200, {}, BadReply),
        (500, {"error": "server_error"}, ServerTrouble),
        (400, {"code": "invalidBody"}, Refused),
        (400, "<html>", Refused),
        (302, None, ServerTrouble),
    ],
)
def test_other_answers_to_a_code(status: int, body: Any, kind: type[AppError]) -> None:
    with pytest.raises(kind):
        ask(Scripted(oauth__challenge=(status, body)), lambda p: p.submit_code(OPEN, "1"))


def test_a_429_of_a_gateway_is_throttled() -> None:
    script = Scripted(oauth__challenge=(429, None))
    with pytest.raises(Throttled):
        ask(script, lambda port: port.start_sms(OLENA, device="PC"))


def test_step_up_names_the_session_and_no_login() -> None:
    script = Scripted(oauth__challenge=(400, WAITING))
    ask(script, lambda port: port.step_up_sms("as_1", max_age_s=300))
    form = script.forms("/oauth/challenge")[0]
    assert form["auth_session"] == "as_1"
    assert form["acr_values"] == "urn:kyivstar:acr:sms"
    assert form["max_age"] == "300"
    assert "login_hint" not in form


@pytest.mark.parametrize(("reason", "told"), [("reuse", "reuse"), (None, "expired")])
def test_a_dead_refresh_token_is_signed_out(reason: str | None, told: str) -> None:
    body = {"error": "invalid_grant"} | ({"reason": reason} if reason else {})
    with pytest.raises(SignedOut) as caught:
        ask(Scripted(oauth__token=(400, body)), lambda port: port.refresh("rt_1"))
    assert caught.value.reason == told


def test_a_used_authorization_code_is_a_refusal() -> None:
    with pytest.raises(Refused) as caught:
        ask(Scripted(oauth__token=(400, {"error": "invalid_grant"})), lambda p: p.redeem(GRANT))
    assert caught.value.code == "invalid_grant"


def test_a_lost_refresh_is_asked_again_and_a_code_never() -> None:
    lost = [(502, None), (200, TOKENS | {"refresh_token": None})]
    script = Scripted(oauth__token=lost)
    tokens = ask(script, lambda port: port.refresh("rt_1"))
    assert tokens.refresh_token is None
    assert len(script.forms("/oauth/token")) == 2
    script = Scripted(oauth__token=list(lost))
    with pytest.raises(ServerTrouble):
        ask(script, lambda port: port.redeem(GRANT))
    assert len(script.forms("/oauth/token")) == 1


def test_an_operator_without_a_challenge_goes_to_the_browser() -> None:
    document = {
        "issuer": "https://operator.example",
        "authorization_endpoint": "https://operator.example/login/authorize",
        "token_endpoint": "https://operator.example/login/token",
    }
    script = Scripted(login__token=(200, TOKENS))
    script.replies["/.well-known/openid-configuration"] = [(200, document)]

    async def story(port: IdentityPort) -> str:
        with pytest.raises(Refused) as caught:
            await port.start_sms(OLENA, device="PC")
        assert caught.value.code == "redirect_to_web"
        url, verifier = await port.browser_url(redirect_port=4711, state="s1")
        await port.redeem(Granted("ac", "", verifier))
        return url

    url = urlsplit(ask(script, story))
    assert (url.netloc, url.path) == ("operator.example", "/login/authorize")
    query = parse_qs(url.query)
    assert query["redirect_uri"] == ["http://127.0.0.1:4711/callback"]
    assert query["state"] == ["s1"]
    assert script.forms("/login/token")[0]["redirect_uri"] == query["redirect_uri"][0]


def test_endpoints_of_another_host_are_not_believed() -> None:
    document = {
        "token_endpoint": "https://evil.example/token",
        "authorization_challenge_endpoint": "https://evil.example/challenge",
    }
    script = Scripted(oauth__token=(200, TOKENS), oauth__challenge=(400, WAITING))
    script.replies["/.well-known/openid-configuration"] = [(200, document)]
    ask(script, lambda port: port.refresh("rt_1"))
    ask(script, lambda port: port.start_sms(OLENA, device="PC"))
    assert {request.url.host for request in script.requests} == {"operator.example"}


def test_who_am_i_and_sessions() -> None:
    person = {
        "sub": "p_1",
        "name": "Олена\u202e Іваненко\n",
        "phone_number": "+380670000021",
        "roles": [{"customer": "c", "account": "26000001000", "role": "coordinator"}],
    }
    row = {"id": "ses_1", "current": True, "deviceName": "PC", "createdAt": "2026-11-22T18:35:00Z"}
    script = Scripted(oauth__userinfo=(200, person), oauth__sessions=(200, [row]))

    async def both(port: IdentityPort) -> tuple[Any, Any]:
        return await port.userinfo(), await port.sessions()

    who, rows = ask(script, both)
    assert who.name == "Олена Іваненко"
    assert who.roles == (Role("c", "26000001000", "coordinator"),)
    assert who.corporate
    assert rows[0].created_at == datetime(2026, 11, 22, 18, 35, tzinfo=UTC)
    assert all(r.headers.get("authorization") for r in script.requests if "user" in r.url.path)


def test_sign_out_tells_the_operator() -> None:
    script = Scripted(oauth__revoke=(200, None))
    ask(script, lambda port: port.revoke("rt_1"))
    assert script.forms("/oauth/revoke")[0]["token"] == "rt_1"


def test_sessions_are_ended_one_or_all_others() -> None:
    script = Scripted(oauth__sessions__ses_2=(204, None), oauth__sessions=(204, None))

    async def both(port: IdentityPort) -> None:
        await port.end_session("ses_2")
        await port.end_other_sessions()

    ask(script, both)
    assert [str(r.url)[24:] for r in script.requests] == [
        "/oauth/sessions/ses_2",
        "/oauth/sessions?except=current",
    ]


def test_bodies_are_forms_and_the_password_is_exact() -> None:
    script = Scripted(oauth__challenge=(200, {"authorization_code": "ac"}))
    ask(script, lambda port: port.start_password(OLENA, "п+а&р=о ль%", device="PC"))
    assert script.forms("/oauth/challenge")[0]["password"] == "п+а&р=о ль%"
