from __future__ import annotations

import httpx2

from support.people import OLENA, UNKNOWN
from support.sandbox import SandboxServer, pkce


def test_programmers_faults_have_their_own_errors(bare_sandbox: SandboxServer) -> None:
    challenge = pkce()[1]

    def error(**fields: str) -> tuple[int, str]:
        reply = bare_sandbox.first(f"tel:{OLENA}", challenge, **fields)
        return reply.status_code, reply.json()["error"]

    assert error(client_id="someone") == (401, "invalid_client")
    assert error(scope="admin") == (400, "invalid_scope")
    assert error(code_challenge_method="plain") == (400, "invalid_request")
    assert error(login_hint="tel:0670000001") == (400, "invalid_request")
    assert error(method="smoke") == (400, "invalid_request")
    assert error(authorization_details="[]") == (400, "invalid_authorization_details")
    lost = bare_sandbox.challenge(auth_session="as_nothing", otp="1234")
    assert lost.json()["error"] == "invalid_session"
    grant = bare_sandbox.http.post(
        "/oauth/token", data={"client_id": "kyivstar-desktop", "grant_type": "password"}
    )
    assert grant.json()["error"] == "unsupported_grant_type"
    assert bare_sandbox.http.post("/oauth/token", json={}).status_code == 415


def test_more_than_20_challenges_a_minute_are_too_many(bare_sandbox: SandboxServer) -> None:
    statuses = [
        bare_sandbox.challenge(
            auth_session=bare_sandbox.first(f"tel:{UNKNOWN}", pkce()[1])
            .json()
            .get("auth_session", "as_none"),
            otp="1111",
        ).status_code
        for _ in range(12)
    ]
    assert bare_sandbox.first(f"tel:{UNKNOWN}", pkce()[1]).status_code == 429
    assert 400 in statuses
    assert bare_sandbox.first(f"tel:{OLENA}", pkce()[1]).status_code == 400


def test_the_operator_can_want_the_browser(bare_sandbox: SandboxServer) -> None:
    bare_sandbox.control("PATCH", "settings", {"loginWeb": True})
    reply = bare_sandbox.first(f"tel:{OLENA}", pkce()[1])
    assert reply.json()["error"] == "redirect_to_web"


def test_the_browser_page_signs_in_and_redirects_back(bare_sandbox: SandboxServer) -> None:
    verifier, challenge = pkce()
    back = "http://127.0.0.1:45871/callback"
    fields = {
        "client_id": "kyivstar-desktop", "response_type": "code", "scope": "profile",
        "state": "st", "code_challenge": challenge, "code_challenge_method": "S256",
        "redirect_uri": back,
    }  # fmt: skip
    page = bare_sandbox.http.get("/oauth/authorize", params=fields)
    assert page.status_code == 200
    assert "default-src 'none'" in page.headers["content-security-policy"]
    asked = bare_sandbox.http.post("/oauth/authorize", data={**fields, "number": OLENA})
    held = asked.text.split('name="auth_session" value="')[1].split('"')[0]
    sent = {**fields, "auth_session": held, "otp": bare_sandbox.last_code(OLENA)}
    done = bare_sandbox.http.post("/oauth/authorize", data=sent, follow_redirects=False)
    assert done.status_code == 303
    query = httpx2.URL(done.headers["location"]).params
    assert done.headers["location"].startswith(back)
    assert (query["state"], query["iss"]) == ("st", bare_sandbox.url)
    assert bare_sandbox.exchange(query["code"], verifier).json()["error"] == "invalid_grant"


def test_the_browser_page_refuses_a_foreign_redirect(bare_sandbox: SandboxServer) -> None:
    fields = {
        "client_id": "kyivstar-desktop", "response_type": "code", "scope": "profile",
        "state": "st", "code_challenge": pkce()[1], "code_challenge_method": "S256",
        "redirect_uri": "http://127.0.0.1.example.org/callback",
    }  # fmt: skip
    reply = bare_sandbox.http.get("/oauth/authorize", params=fields, follow_redirects=False)
    assert reply.status_code == 400
    assert reply.json()["error"] == "invalid_request"
