from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import httpx2

from support.people import ENDED, HOME, HOME_CONTACT, LOST, NEW, OLENA, PASSWORD, UNKNOWN
from support.sandbox import SandboxServer, pkce

if TYPE_CHECKING:
    from pathlib import Path


def wrong(code: str) -> str:
    return "0000" if code != "0000" else "1111"


def test_an_sms_code_signs_in(bare_sandbox: SandboxServer) -> None:
    verifier, challenge = pkce()
    opened = bare_sandbox.first(f"tel:{OLENA}", challenge)
    assert opened.status_code == 400
    body = opened.json()
    assert body["error"] == "insufficient_authorization"
    assert body["destination"] == "+380 67 *** ** 01"
    assert (body["otp_length"], body["otp_expires_in"], body["otp_resend_in"]) == (4, 180, 60)
    assert (body["otp_attempts_left"], body["otp_codes_left"]) == (5, 2)
    message = bare_sandbox.sms(OLENA)[-1]
    assert message["text"] == (
        f"{message['code']} — код входу в «Мій Київстар». Дійсний 3 хв. "
        "Нікому його не повідомляйте."
    )
    done = bare_sandbox.challenge(auth_session=body["auth_session"], otp=message["code"])
    assert done.status_code == 200
    reply = bare_sandbox.exchange(done.json()["authorization_code"], verifier)
    tokens = reply.json()
    assert reply.status_code == 200
    assert tokens["acr"] == "urn:kyivstar:acr:sms"
    assert tokens["registered"] is False
    assert tokens["auth_session"] == body["auth_session"]
    assert reply.headers["cache-control"] == "no-store"
    info = bare_sandbox.get("/oauth/userinfo", tokens["access_token"]).json()
    assert info["sub"] == tokens["sub"]
    assert info["phone_number"] == OLENA
    assert info["roles"] == [{"customer": "cust_p_1", "account": "26000000001", "role": "owner"}]


def test_the_first_sign_in_registers_and_the_second_does_not(bare_sandbox: SandboxServer) -> None:
    assert bare_sandbox.sign_in(NEW)["registered"] is True
    assert bare_sandbox.sign_in(NEW)["registered"] is False


def test_home_internet_signs_in_through_its_contact_number(bare_sandbox: SandboxServer) -> None:
    verifier, challenge = pkce()
    opened = bare_sandbox.first(f"account:{HOME}", challenge).json()
    assert "destination" not in opened
    code = bare_sandbox.last_code(HOME_CONTACT)
    done = bare_sandbox.challenge(auth_session=opened["auth_session"], otp=code).json()
    tokens = bare_sandbox.exchange(done["authorization_code"], verifier).json()
    info = bare_sandbox.get("/oauth/userinfo", tokens["access_token"]).json()
    assert "phone_number" not in info


def test_five_wrong_codes_kill_it_and_a_wrong_one_counts_down(bare_sandbox: SandboxServer) -> None:
    opened = bare_sandbox.first(f"tel:{OLENA}", pkce()[1]).json()
    code = bare_sandbox.last_code(OLENA)
    left = []
    for _ in range(5):
        reply = bare_sandbox.challenge(auth_session=opened["auth_session"], otp=wrong(code))
        assert reply.json()["error"] == "otp_invalid"
        left.append(reply.json()["otp_attempts_left"])
    assert left == [4, 3, 2, 1, 0]
    dead = bare_sandbox.challenge(auth_session=opened["auth_session"], otp=code)
    assert dead.json()["error"] == "otp_invalid"
    assert dead.json()["otp_attempts_left"] == 0


def test_three_dead_codes_lock_the_sms_way_for_180_minutes(bare_sandbox: SandboxServer) -> None:
    for turn in range(3):
        bare_sandbox.clock(security="PT6M")
        opened = bare_sandbox.first(f"tel:{UNKNOWN}", pkce()[1]).json()
        for _ in range(5):
            reply = bare_sandbox.challenge(auth_session=opened["auth_session"], otp="0000")
        assert reply.json()["error"] == ("otp_invalid" if turn < 2 else "locked")
    assert reply.json()["way"] == "sms"
    assert reply.json()["retry_after"] == 180 * 60
    again = bare_sandbox.first(f"tel:{UNKNOWN}", pkce()[1])
    assert again.json()["error"] == "locked"
    bare_sandbox.clock(security="PT180M")
    opened = bare_sandbox.first(f"tel:{UNKNOWN}", pkce()[1])
    assert opened.json()["error"] == "insufficient_authorization"


def test_a_lock_survives_a_restart(bare_file: Path, tmp_path: Path) -> None:
    shutil.copy(bare_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path, seed="empty") as first:
        for _ in range(3):
            first.clock(security="PT6M")
            opened = first.first(f"tel:{UNKNOWN}", pkce()[1]).json()
            for _ in range(5):
                first.challenge(auth_session=opened["auth_session"], otp="1234")
    with SandboxServer(tmp_path, seed="empty") as second:
        assert second.first(f"tel:{UNKNOWN}", pkce()[1]).json()["error"] == "locked"


def test_a_locked_sms_way_leaves_the_password_way_open(bare_sandbox: SandboxServer) -> None:
    for _ in range(3):
        bare_sandbox.clock(security="PT6M")
        opened = bare_sandbox.first(f"tel:{OLENA}", pkce()[1]).json()
        code = bare_sandbox.last_code(OLENA)
        for _ in range(5):
            bare_sandbox.challenge(auth_session=opened["auth_session"], otp=wrong(code))
    assert bare_sandbox.first(f"tel:{OLENA}", pkce()[1]).json()["error"] == "locked"
    done = bare_sandbox.first(f"tel:{OLENA}", pkce()[1], method="password", password=PASSWORD)
    assert done.status_code == 200
    # success by any way resets
    assert bare_sandbox.first(f"tel:{OLENA}", pkce()[1]).json()["error"] != "locked"


def test_a_code_expires_after_180_seconds(bare_sandbox: SandboxServer) -> None:
    opened = bare_sandbox.first(f"tel:{OLENA}", pkce()[1]).json()
    code = bare_sandbox.last_code(OLENA)
    bare_sandbox.clock(security="PT180S")
    reply = bare_sandbox.challenge(auth_session=opened["auth_session"], otp=code).json()
    assert reply["error"] == "otp_expired"
    assert reply["otp_codes_left"] == 2


def test_resend_waits_60_seconds_kills_the_old_code_and_ends_after_three(
    bare_sandbox: SandboxServer,
) -> None:
    opened = bare_sandbox.first(f"tel:{OLENA}", pkce()[1]).json()
    held, old = opened["auth_session"], bare_sandbox.last_code(OLENA)
    early = bare_sandbox.challenge(auth_session=held, resend="true")
    assert early.status_code == 429
    assert early.json()["error"] == "slow_down"
    assert 0 < int(early.headers["retry-after"]) <= 60
    lefts = []
    for _ in range(2):
        bare_sandbox.clock(security="PT61S")
        lefts.append(bare_sandbox.challenge(auth_session=held, resend="true").json())
    assert [one["otp_codes_left"] for one in lefts] == [1, 0]
    fresh = bare_sandbox.last_code(OLENA)
    if old != fresh:
        reply = bare_sandbox.challenge(auth_session=held, otp=old).json()
        assert reply["error"] == "otp_invalid"
    bare_sandbox.clock(security="PT61S")
    assert bare_sandbox.challenge(auth_session=held, resend="true").status_code == 429
    assert bare_sandbox.challenge(auth_session=held, otp=fresh).status_code == 200


def test_a_code_from_another_window_replaces_the_first(bare_sandbox: SandboxServer) -> None:
    first = bare_sandbox.first(f"tel:{OLENA}", pkce()[1]).json()
    old = bare_sandbox.last_code(OLENA)
    bare_sandbox.first(f"tel:{OLENA}", pkce()[1])
    reply = bare_sandbox.challenge(auth_session=first["auth_session"], otp=old).json()
    assert reply["error"] == "otp_expired"


def test_an_unknown_number_looks_like_a_known_one(bare_sandbox: SandboxServer) -> None:
    shapes = []
    for number in (OLENA, UNKNOWN, ENDED):
        opened = bare_sandbox.first(f"tel:{number}", pkce()[1])
        tried = bare_sandbox.challenge(auth_session=opened.json()["auth_session"], otp="abcd")
        password = bare_sandbox.first(
            f"tel:{number}", pkce()[1], method="password", password="not this one"
        )
        bodies = [opened.json(), tried.json(), password.json()]
        for body in bodies:
            body.pop("auth_session", None)
            body.pop("destination", None)
        codes = [opened.status_code, tried.status_code, password.status_code]
        shapes.append((codes, bodies))
    assert shapes[0] == shapes[1] == shapes[2]
    assert bare_sandbox.sms(UNKNOWN) == bare_sandbox.sms(ENDED) == []


def test_a_lost_sim_gets_no_sms_but_its_password_works(bare_sandbox: SandboxServer) -> None:
    opened = bare_sandbox.first(f"tel:{LOST}", pkce()[1]).json()
    assert opened["error"] == "insufficient_authorization"
    assert [one["delivered"] for one in bare_sandbox.sms(LOST)] == [False]
    done = bare_sandbox.first(f"tel:{LOST}", pkce()[1], method="password", password=PASSWORD)
    assert done.status_code == 200


def test_wrong_passwords_wait_and_then_lock(bare_sandbox: SandboxServer) -> None:
    waits = []
    for _ in range(6):
        reply = bare_sandbox.first(
            f"tel:{OLENA}", pkce()[1], method="password", password="not this one"
        ).json()
        waits.append((reply["error"], reply["retry_after"]))
        inside = bare_sandbox.first(f"tel:{OLENA}", pkce()[1], method="password", password=PASSWORD)
        if reply["retry_after"]:
            assert inside.json()["error"] in {"slow_down", "locked"}
        else:
            assert inside.status_code == 200
            waits.pop()
            break
        bare_sandbox.clock(security="PT2M")
    # the first try was followed by a success, which resets: now six wrong ones in a row
    for _ in range(6):
        reply = bare_sandbox.first(
            f"tel:{OLENA}", pkce()[1], method="password", password="not this one"
        ).json()
        waits.append((reply["error"], reply["retry_after"]))
        bare_sandbox.clock(security=f"PT{reply['retry_after'] if len(waits) < 6 else 0}S")
    assert waits == [
        ("password_invalid", 0),
        ("password_invalid", 0),
        ("password_invalid", 30),
        ("password_invalid", 60),
        ("password_invalid", 120),
        ("locked", 10_800),
    ]
    locked = bare_sandbox.first(f"tel:{OLENA}", pkce()[1], method="password", password=PASSWORD)
    assert locked.json()["error"] == "locked"
    assert locked.json()["way"] == "password"
    assert bare_sandbox.sign_in(OLENA)["acr"] == "urn:kyivstar:acr:sms"
    done = bare_sandbox.first(f"tel:{OLENA}", pkce()[1], method="password", password=PASSWORD)
    assert done.status_code == 200


def test_a_hundred_wrong_tries_lock_the_sms_way_for_a_day(bare_sandbox: SandboxServer) -> None:
    seen = []
    for _ in range(100):
        reply = bare_sandbox.first(
            f"tel:{UNKNOWN}", pkce()[1], method="password", password="not this one"
        ).json()
        seen.append(reply["error"])
        bare_sandbox.clock(security=f"PT{max(3, reply.get('retry_after', 0))}S")
    assert set(seen) == {"password_invalid", "locked"}
    locked = bare_sandbox.first(f"tel:{UNKNOWN}", pkce()[1]).json()
    assert locked["error"] == "locked"
    assert 23 * 3600 < locked["retry_after"] <= 24 * 3600


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
