from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from support.people import OLENA
from support.sandbox import new_key

if TYPE_CHECKING:
    import httpx2

    from support.sandbox import SandboxServer

BASE = "/one-time-password-sms/v1"
OTHER = "+380670000002"


def begun(server: SandboxServer, token: str) -> dict[str, Any]:
    """A payment from a saved card that waits for its code."""
    cards = server.get("/tmf-api/paymentMethod/v4/paymentMethod", token).json()
    card = next(one for one in cards if one["lastFourDigits"] == "4242")
    key, money = new_key(), {"unit": "UAH", "value": 50}
    body = {
        "correlatorId": key, "account": {"id": "26000000001"}, "channel": {"id": "desktop"},
        "paymentMethod": {"id": card["id"], "@referredType": "tokenizedCard"}, "amount": money,
        "totalAmount": money,
        "paymentItem": [
            {"id": "1", "item": {"id": OLENA, "@referredType": "LogicalResource"},
             "totalAmount": money}
        ],
    }  # fmt: skip
    reply = server.post("/payment/v4/payment", body, token, key)
    assert reply.status_code == 201, reply.text
    found: dict[str, Any] = reply.json()
    return found


def say(server: SandboxServer, token: str | None, call: str, **body: str) -> httpx2.Response:
    return server.post(f"{BASE}/{call}", json.dumps(body).encode(), token)


def test_a_resend_waits_and_ends_after_three(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    ident = begun(sandbox, token)["validationInfo"]["authorizationId"]
    early = say(sandbox, token, "resend-code", authenticationId=ident)
    assert (early.status_code, early.json()["code"]) == (429, "TOO_MANY_REQUESTS")
    assert 0 < int(early.headers["retry-after"]) <= 60
    for _ in range(2):
        sandbox.clock(security="PT61S")
        assert say(sandbox, token, "resend-code", authenticationId=ident).status_code == 204
    sandbox.clock(security="PT61S")
    over = say(sandbox, token, "resend-code", authenticationId=ident)
    assert over.status_code == 403
    assert over.json()["code"] == "ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED"
    code = sandbox.last_code(OLENA)
    done = say(sandbox, token, "validate-code", authenticationId=ident, code=code)
    assert done.status_code == 204
    gone = say(sandbox, token, "resend-code", authenticationId=ident)
    assert gone.json()["code"] == "ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED"


def test_an_old_code_has_expired_and_moves_no_money(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    made = begun(sandbox, token)
    code, entries = sandbox.last_code(OLENA), len(sandbox.ledger())
    sandbox.clock(security="PT180S")
    ident = made["validationInfo"]["authorizationId"]
    reply = say(sandbox, token, "validate-code", authenticationId=ident, code=code)
    assert reply.status_code == 400
    assert reply.json()["code"] == "ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED"
    assert set(reply.json()) == {"status", "code", "message"}
    assert len(sandbox.ledger()) == entries


def test_someone_elses_code_is_not_found(sandbox: SandboxServer) -> None:
    ident = begun(sandbox, sandbox.token(OLENA))["validationInfo"]["authorizationId"]
    code = sandbox.last_code(OLENA)
    for call in ("validate-code", "resend-code"):
        for wanted in (ident, "az_none"):
            reply = say(sandbox, sandbox.token(OTHER), call, authenticationId=wanted, code=code)
            assert (reply.status_code, reply.json()["code"]) == (404, "NOT_FOUND")


def test_nobody_may_send_codes_and_a_token_is_needed(sandbox: SandboxServer) -> None:
    refused = say(sandbox, sandbox.token(OLENA), "send-code", phoneNumber=OLENA)
    assert (refused.status_code, refused.json()["code"]) == (403, "PERMISSION_DENIED")
    without = say(sandbox, None, "validate-code", authenticationId="az", code="1")
    assert (without.status_code, without.json()["code"]) == (401, "UNAUTHENTICATED")
    malformed = say(sandbox, sandbox.token(OLENA), "validate-code", authenticationId="az")
    assert (malformed.status_code, malformed.json()["code"]) == (400, "INVALID_ARGUMENT")


def test_thirty_tries_a_minute_are_the_most_of_a_session(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    idents = [begun(sandbox, token)["validationInfo"]["authorizationId"] for _ in range(7)]
    statuses = [
        say(sandbox, token, "validate-code", authenticationId=ident, code="x").status_code
        for ident in idents
        for _ in range(5)
    ]
    assert statuses[:30] == [400] * 30
    assert 429 in statuses[30:]


def test_guesses_at_an_authorization_count_as_tries(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    replies = [
        say(sandbox, token, "validate-code", authenticationId="az_none", code="123456")
        for _ in range(36)
    ]
    assert [reply.status_code for reply in replies[:30]] == [404] * 30
    assert replies[-1].status_code == 429
    assert int(replies[-1].headers["retry-after"]) >= 1


def test_a_wrong_code_after_the_right_one_does_not_say_that_no_money_moved(
    sandbox: SandboxServer,
) -> None:
    token = sandbox.token(OLENA)
    made = begun(sandbox, token)
    ident, code = made["validationInfo"]["authorizationId"], sandbox.last_code(OLENA)
    for _ in range(2):
        right = say(sandbox, token, "validate-code", authenticationId=ident, code=code)
        assert right.status_code == 204
    other = "000000" if code != "000000" else "111111"
    late = say(sandbox, token, "validate-code", authenticationId=ident, code=other)
    assert late.json()["code"] == "ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED"
    assert sandbox.get(f"/payment/v4/payment/{made['id']}", token).json()["status"] == "done"
