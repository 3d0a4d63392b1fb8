from __future__ import annotations

from support.people import OLENA, PASSWORD
from support.sandbox import SandboxServer, pkce


def test_an_authorization_code_is_good_once_and_a_second_use_ends_the_session(
    bare_sandbox: SandboxServer,
) -> None:
    verifier, challenge = pkce()
    opened = bare_sandbox.first(f"tel:{OLENA}", challenge).json()
    code = bare_sandbox.challenge(
        auth_session=opened["auth_session"], otp=bare_sandbox.last_code(OLENA)
    ).json()["authorization_code"]
    tokens = bare_sandbox.exchange(code, verifier).json()
    again = bare_sandbox.exchange(code, verifier)
    assert again.json()["error"] == "invalid_grant"
    assert bare_sandbox.get("/oauth/userinfo", tokens["access_token"]).status_code == 401
    assert bare_sandbox.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"


def test_a_wrong_verifier_or_a_late_code_gives_nothing(bare_sandbox: SandboxServer) -> None:
    for late in (False, True):
        verifier, challenge = pkce()
        opened = bare_sandbox.first(f"tel:{OLENA}", challenge).json()
        code = bare_sandbox.challenge(
            auth_session=opened["auth_session"], otp=bare_sandbox.last_code(OLENA)
        ).json()["authorization_code"]
        if late:
            bare_sandbox.clock(security="PT60S")
        reply = bare_sandbox.exchange(code, verifier if late else pkce()[0])
        assert reply.status_code == 400
        assert reply.json()["error"] == "invalid_grant"


def test_refresh_rotates_with_ten_seconds_of_grace_and_reuse_ends_the_family(
    bare_sandbox: SandboxServer,
) -> None:
    first = bare_sandbox.sign_in(OLENA)
    one = bare_sandbox.refresh(first["refresh_token"]).json()
    two = bare_sandbox.refresh(first["refresh_token"]).json()
    assert len({first["refresh_token"], one["refresh_token"], two["refresh_token"]}) == 3
    for token in (first, one, two):
        assert bare_sandbox.get("/oauth/userinfo", token["access_token"]).status_code == 200
    assert bare_sandbox.refresh(one["refresh_token"]).status_code == 200
    bare_sandbox.clock(security="PT11S")
    reuse = bare_sandbox.refresh(first["refresh_token"])
    assert reuse.status_code == 400
    assert (reuse.json()["error"], reuse.json()["reason"]) == ("invalid_grant", "reuse")
    assert bare_sandbox.get("/oauth/userinfo", two["access_token"]).status_code == 401
    assert bare_sandbox.refresh(two["refresh_token"]).json()["error"] == "invalid_grant"
    step = bare_sandbox.challenge(
        auth_session=first["auth_session"], response_type="code", method="sms",
        code_challenge=pkce()[1], code_challenge_method="S256",
    )  # fmt: skip
    assert step.json()["error"] == "invalid_session"


def test_tokens_end_by_the_security_clock(bare_sandbox: SandboxServer) -> None:
    tokens = bare_sandbox.sign_in(OLENA)
    bare_sandbox.clock(security="PT599S")
    assert bare_sandbox.get("/oauth/userinfo", tokens["access_token"]).status_code == 200
    bare_sandbox.clock(security="PT2S")
    gone = bare_sandbox.get("/oauth/userinfo", tokens["access_token"])
    assert gone.status_code == 401
    assert gone.json()["code"] == "invalidToken"
    assert gone.headers["www-authenticate"].startswith("Bearer")
    assert bare_sandbox.refresh(tokens["refresh_token"]).status_code == 200
    late = bare_sandbox.sign_in(OLENA)
    bare_sandbox.clock(security="P30D")
    assert bare_sandbox.refresh(late["refresh_token"]).json()["error"] == "invalid_grant"


def test_revoke_always_says_yes_and_ends_the_family(bare_sandbox: SandboxServer) -> None:
    tokens = bare_sandbox.sign_in(OLENA)
    for token in ("nonsense", tokens["refresh_token"]):
        reply = bare_sandbox.http.post(
            "/oauth/revoke", data={"client_id": "kyivstar-desktop", "token": token}
        )
        assert reply.status_code == 200
    assert bare_sandbox.get("/oauth/userinfo", tokens["access_token"]).status_code == 401


def test_sessions_are_listed_and_ended(bare_sandbox: SandboxServer) -> None:
    bare_sandbox.sign_in(OLENA)
    other = bare_sandbox.sign_in(OLENA)
    bare_sandbox.clock(security="PT16M")
    mine = bare_sandbox.sign_in(OLENA)
    listed = bare_sandbox.get("/oauth/sessions", mine["access_token"]).json()
    assert [one["current"] for one in listed] == [True, False, False]
    assert listed[0]["deviceName"] == "Test PC"
    assert listed[0]["address"] == "127.0.0.1"
    path = f"/oauth/sessions/{other['session_id']}"
    assert bare_sandbox.call("DELETE", path, mine["access_token"]).status_code == 204
    assert bare_sandbox.call("DELETE", path, mine["access_token"]).status_code == 404
    rest = bare_sandbox.call("DELETE", "/oauth/sessions?except=current", mine["access_token"])
    assert rest.status_code == 204
    assert len(bare_sandbox.get("/oauth/sessions", mine["access_token"]).json()) == 1


def test_the_oldest_of_21_sessions_falls_out(bare_sandbox: SandboxServer) -> None:
    oldest = bare_sandbox.token(OLENA)
    last = [bare_sandbox.token(OLENA) for _ in range(20)][-1]
    assert bare_sandbox.get("/oauth/userinfo", oldest).status_code == 401
    assert len(bare_sandbox.get("/oauth/sessions", last).json()) == 20


def test_a_step_up_raises_the_session_without_a_new_refresh_token(
    bare_sandbox: SandboxServer,
) -> None:
    verifier, challenge = pkce()
    granted = bare_sandbox.first(
        f"tel:{OLENA}", challenge, method="password", password=PASSWORD
    ).json()
    tokens = bare_sandbox.exchange(granted["authorization_code"], verifier).json()
    assert tokens["acr"] == "urn:kyivstar:acr:pwd"
    verifier, challenge = pkce()
    fields = {
        "auth_session": tokens["auth_session"], "response_type": "code", "method": "sms",
        "acr_values": "urn:kyivstar:acr:sms", "max_age": "300",
        "code_challenge": challenge, "code_challenge_method": "S256",
    }  # fmt: skip
    asked = bare_sandbox.challenge(**fields)
    assert asked.json()["error"] == "insufficient_authorization"
    message = bare_sandbox.sms(OLENA)[-1]
    assert message["purpose"] == "stepup"
    done = bare_sandbox.challenge(auth_session=tokens["auth_session"], otp=message["code"])
    raised = bare_sandbox.exchange(done.json()["authorization_code"], verifier).json()
    assert "refresh_token" not in raised
    assert raised["acr"] == "urn:kyivstar:acr:sms"
    assert raised["session_id"] == tokens["session_id"]
    assert bare_sandbox.refresh(tokens["refresh_token"]).json()["acr"] == "urn:kyivstar:acr:sms"


def test_scopes_are_cut_to_what_exists(bare_sandbox: SandboxServer) -> None:
    verifier, challenge = pkce()
    opened = bare_sandbox.first(f"tel:{OLENA}", challenge, scope="profile admin").json()
    code = bare_sandbox.challenge(
        auth_session=opened["auth_session"], otp=bare_sandbox.last_code(OLENA)
    ).json()["authorization_code"]
    tokens = bare_sandbox.exchange(code, verifier).json()
    assert tokens["scope"] == "profile"
    assert "refresh_token" not in tokens
    refused = bare_sandbox.get("/events", tokens["access_token"])
    assert refused.status_code == 403
    assert refused.json()["code"] == "forbiddenScope"
