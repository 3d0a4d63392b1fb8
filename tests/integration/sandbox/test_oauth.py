from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

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
