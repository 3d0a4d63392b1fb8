"""Consents bound to what is done, over the wire: docs/contract.md 2.7, 3.6."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.consents import (
    COMPANY,
    GRANTS,
    METHODS,
    TOPUPS,
    UNTIL,
    Person,
    batch,
    money,
    number_of,
    one_row,
    refusal_of,
    standing,
)
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def operator(demo_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    """Sunday, 22 November 2026, noon in Kyiv; a test's own, as some move the clock."""
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path, seed="demo") as server:
        yield server
        assert server.invariants()["violations"] == []


# ----- what the operator says of itself -----


def test_the_operator_says_that_it_gives_grants(operator: SandboxServer) -> None:
    said = operator.get("/.well-known/openid-configuration").json()
    assert said["authorization_details_types_supported"] == [
        "topup_batch",
        "topup_batch_approval",
        "topup_standing",
        "number_link",
    ]
    assert "grants" in operator.get("/operator-profile").json()["features"]


# ----- the code -----


def test_a_grant_always_asks_for_a_new_long_code(operator: SandboxServer) -> None:
    person = Person(operator, number_of(1))
    seen = len(operator.sms(person.number))
    _, opened = person.begin(standing())
    body = opened.json()
    assert opened.status_code == 400
    assert (body["otp_length"], body["otp_codes_left"], body["otp_attempts_left"]) == (6, 2, 5)
    assert body["destination"] == "+380 67 *** ** 01"
    (told,) = operator.sms(person.number)[seen:]
    assert (told["purpose"], len(told["code"])) == ("grant", 6)
    for part in ("100,00", "150,00", "400,00", "01.05.2027", "•4242"):
        assert part in told["text"]


def test_wrong_and_late_codes_give_nothing(operator: SandboxServer) -> None:
    person = Person(operator, number_of(1))
    person.begin(standing())
    right = operator.last_code(person.number)
    wrong = f"{(int(right) + 1) % 10**6:06d}"
    refused = person.say(wrong).json()
    assert (refused["error"], refused["otp_attempts_left"]) == ("otp_invalid", 4)
    operator.clock(security="PT180S")
    late = person.say(right).json()
    assert (late["error"], late["otp_codes_left"]) == ("otp_expired", 2)
    again = operator.challenge(auth_session=person.auth_session, resend="true").json()
    assert again["otp_codes_left"] == 1
    soon = operator.challenge(auth_session=person.auth_session, resend="true")
    assert (soon.status_code, soon.json()["error"]) == (429, "slow_down")
    operator.clock(security="PT60S")
    operator.challenge(auth_session=person.auth_session, resend="true")
    operator.clock(security="PT60S")
    over = operator.challenge(auth_session=person.auth_session, resend="true").json()
    assert (over["error"], over["otp_codes_left"]) == ("otp_expired", 0)
    assert person.say(operator.last_code(person.number)).status_code == 200


def test_a_plain_step_up_ends_the_question(operator: SandboxServer) -> None:
    person = Person(operator, number_of(17))
    person.begin({"type": "number_link", "number": number_of(3)})
    code = operator.last_code(number_of(3))
    plain = operator.challenge(
        response_type="code",
        auth_session=person.auth_session,
        method="sms",
        code_challenge="A" * 43,
        code_challenge_method="S256",
    )
    assert plain.json()["otp_length"] == 4
    assert person.say(code).json()["error"] == "otp_invalid"


@pytest.mark.parametrize(
    "details",
    [
        "",
        "[]",
        "{}",
        "[1]",
        json.dumps([standing(), standing()]),
        json.dumps([standing()]) + ',"more":1',
        json.dumps([{"type": "pay_all"}]),
        json.dumps([{"type": "number_link", "number": "0670000002"}]),
        json.dumps([standing(max_item=money(0))]),
        json.dumps([standing(max_item=money(151))]),
        json.dumps([standing(recipients=[])]),
        json.dumps([standing(account="26000000001")]),
        json.dumps([standing(recipients=[number_of(1)] * 2)]),
        json.dumps([standing(valid_until="2026-11-01T00:00:00.000Z")]),
        json.dumps([standing(valid_until="2028-11-01T00:00:00.000Z")]),
        json.dumps([standing(valid_until="tomorrow")]),
        json.dumps([batch(one_row(number_of(1), 100), row_count=0)]),
        json.dumps([batch(one_row(number_of(1), 100), row_count=100_001)]),
        json.dumps([batch(one_row(number_of(1), 100), batch_digest="sha-256:abc")]),
        json.dumps([batch(one_row(number_of(1), 100), label="я" * 101)]),
    ],
)
def test_what_is_not_well_said_is_not_asked(operator: SandboxServer, details: str) -> None:
    person = Person(operator, number_of(1))
    operator.clock(security="PT15M")  # challenges of one login are counted
    _, refused = person.begin(details)
    assert (refused.status_code, refused.json()["error"]) == (
        400,
        "invalid_authorization_details",
    )


@pytest.mark.parametrize(
    ("tail", "details"),
    [
        (23, {"type": "number_link", "number": number_of(1)}),
        (1, batch(one_row(number_of(1), 100))),
        (1, standing(payment_method="pm_none")),
        (24, batch(one_row(number_of(1), 100))),
        (2, standing(payment_method="pm_0001")),
    ],
)
def test_who_may_not_is_denied_before_any_code(
    operator: SandboxServer, tail: int, details: dict[str, Any]
) -> None:
    person = Person(operator, number_of(tail))
    seen = len(operator.sms(person.number))
    _, refused = person.begin(details)
    assert (refused.json()["error"], refused.json()["code"]) == ("access_denied", "forbiddenRole")
    assert len(operator.sms(person.number)) == seen


# ----- number_link -----


def test_a_link_is_confirmed_by_the_number_itself(operator: SandboxServer) -> None:
    person = Person(operator, number_of(5))
    operator.clock(security="PT301S")
    reply = person.consent({"type": "number_link", "number": number_of(3)}, asked=number_of(3))
    (given,) = reply["authorization_details"]
    assert (given["type"], given["number"], given["status"]) == (
        "number_link",
        number_of(3),
        "approved",
    )
    assert given["account"] == "26000000003"
    assert "refresh_token" not in reply
    told = operator.sms(number_of(3))[-1]
    assert (told["purpose"], told["boundTo"]) == ("link", given["grant_id"])
    # a code of another's number makes nobody's sign-in fresher
    stale = operator.post(
        TOPUPS,
        {
            "amount": {"amount": 5, "units": "UAH"},
            "logicalResource": {"value": number_of(5)},
            "paymentMethod": {"id": "pm_0001"},
        },
        str(reply["access_token"]),
        new_key(),
    )
    assert refusal_of(stale) == (401, "stepUpRequired")


@pytest.mark.parametrize("number", [number_of(99), number_of(16), "+380671000100"])
def test_a_number_that_cannot_consent_looks_like_any_other(
    operator: SandboxServer, number: str
) -> None:
    person = Person(operator, number_of(10))
    before = len(operator.sms(number))
    _, opened = person.begin({"type": "number_link", "number": number})
    assert opened.json()["error"] == "insufficient_authorization"
    assert opened.json()["destination"].endswith(number[-2:])
    assert len(operator.sms(number)) == before
    assert person.say("000000").json()["error"] == "otp_invalid"


# ----- topup_standing -----


def test_a_standing_grant_tops_up_inside_its_caps(operator: SandboxServer) -> None:
    person = Person(operator, number_of(1))
    reply = person.consent(standing(label="Правила"))
    (given,) = reply["authorization_details"]
    assert {**standing(label="Правила"), **given} == given
    assert (given["status"], given["expires_at"]) == ("approved", UNTIL)
    grant = given["grant_id"]
    operator.clock(security="PT301S")  # the grant stands in for a fresh code

    def top(number: str, amount: float, **more: Any) -> Any:
        told = {"grantId": grant} | more
        return person.topup(number, amount, method="pm_0001", **told)

    first = top(number_of(1), 100)
    assert first.status_code == 201, first.text
    schemas.check("654#TopupBalance", first.json())
    made = first.json()
    assert (made["isAutoTopup"], made["grantId"], "row" in made) == (True, grant, False)
    over = top(number_of(2), 50.01)
    assert refusal_of(over) == (409, "limitExceeded")
    assert over.json()["detail"] == {"rule": "max_week", "limit": money(150), "left": money(50)}
    assert refusal_of(top(number_of(1), 100.01)) == (409, "limitExceeded")
    assert refusal_of(top(number_of(3), 10)) == (403, "grantMismatch")
    assert refusal_of(top(number_of(1), 10, row=0, proof=[])) == (403, "grantMismatch")
    assert top(number_of(2), 50).status_code == 201

    operator.clock(businessTo="2026-11-22T21:59:00.000Z")
    assert refusal_of(top(number_of(1), 1)) == (409, "limitExceeded")
    operator.clock(businessTo="2026-11-22T22:00:00.000Z")  # Monday in Kyiv
    assert top(number_of(1), 100).status_code == 201
    operator.clock(businessTo="2026-11-30T10:00:00.000Z")
    assert top(number_of(1), 100).status_code == 201
    spent = person.get(f"{GRANTS}/{grant}")["used"]
    assert spent == {"rows": 4, "total": money(350)}
    by_grant = person.get(f"{TOPUPS}?grantId={grant}&isAutoTopup=true")
    assert len(by_grant) == 4
    month = top(number_of(2), 50.01)
    assert month.json()["detail"]["rule"] in {"max_month", "max_week"}

    assert operator.call("DELETE", f"{GRANTS}/{grant}", person.token).status_code in {204, 401}
    fresh = Person(operator, number_of(1))
    assert operator.call("DELETE", f"{GRANTS}/{grant}", fresh.token).status_code == 204
    ended = fresh.topup(number_of(1), 5, method="pm_0001", grantId=grant)
    assert refusal_of(ended) == (409, "grantExpired")
    assert ended.json()["detail"] == {"status": "revoked"}


def test_a_month_cap_counts_the_kyiv_month(operator: SandboxServer) -> None:
    operator.clock(businessTo="2026-11-30T10:00:00.000Z")
    person = Person(operator, number_of(1))
    caps = {"max_item": money(60), "max_week": money(100), "max_month": money(100)}
    grant = person.grant(standing(**caps))["grant_id"]

    def top(amount: float) -> Any:
        return person.topup(number_of(1), amount, method="pm_0001", grantId=grant)

    assert [top(60).status_code, top(40).status_code] == [201, 201]
    refused = top(1).json()
    assert refused["detail"]["left"] == money(0)
    operator.clock(businessTo="2026-12-01T10:00:00.000Z")
    person = Person(operator, number_of(1))
    assert top(1).json()["detail"]["rule"] == "max_week"  # Tuesday of the same week


def test_a_grant_of_another_or_another_card_is_no_grant(operator: SandboxServer) -> None:
    person, other = Person(operator, number_of(1)), Person(operator, number_of(21))
    grant = person.grant(standing())["grant_id"]
    assert refusal_of(other.topup(number_of(1), 5, method=COMPANY, grantId=grant)) == (
        403,
        "grantMismatch",
    )
    assert operator.get(f"{GRANTS}/{grant}", other.token).status_code == 404
    unknown = person.topup(number_of(1), 5, method="pm_0001", grantId="gr_none")
    assert refusal_of(unknown) == (403, "grantMismatch")


def test_a_standing_grant_of_a_company_covers_a_subtree(operator: SandboxServer) -> None:
    person = Person(operator, number_of(21))
    rows = person.get("/tmf-api/accountManagement/v4/partyAccount?accountType=department")
    asked = standing(payment_method=COMPANY, account=rows[0]["id"])
    del asked["recipients"]
    grant = person.grant(asked)["grant_id"]
    lines = person.get("/tmf-api/productInventory/v4/product?limit=400")
    accounts: dict[str, str] = {}
    for row in lines:
        facts = {fact["name"]: fact["value"] for fact in row["productCharacteristic"]}
        if facts.get("fundedBy") == "line" and row["status"] == "active":
            accounts.setdefault(row["billingAccount"]["id"], facts["msisdn"])
    tree = "/tmf-api/accountManagement/v4/partyAccount?accountRelationship.account.id="
    inside = {one["id"] for one in person.get(tree + rows[0]["id"])}
    number = next(msisdn for account, msisdn in accounts.items() if account in inside)
    assert person.topup(number, 5, method=COMPANY, grantId=grant).status_code == 201
    outside = person.topup(number_of(1), 5, method=COMPANY, grantId=grant)
    assert refusal_of(outside) == (403, "grantMismatch")


# ----- the card of a rule may decline -----


def test_a_declined_card_is_a_fact_and_frees_the_cap(operator: SandboxServer) -> None:
    person = Person(operator, number_of(1))
    card = {
        "@type": "BankCard", "cardNumber": "4000000000000002", "cvv": "123", "type": "debit",
        "brand": "visa", "nameOnCard": "OLENA", "expirationDate": "2030-01-01T00:00:00.000Z",
        "name": "Картка",
    }  # fmt: skip
    method = operator.post(METHODS, card, person.token, new_key()).json()["id"]
    grant = person.grant(standing(payment_method=method))["grant_id"]
    for _ in range(3):
        made = person.topup(number_of(1), 100, method=method, grantId=grant)
        assert made.status_code == 201
        assert (made.json()["status"], made.json()["statusReason"]) == ("failed", "cardDeclined")
    used = person.get(f"{GRANTS}/{grant}")["used"]
    assert used == {"rows": 3, "total": money(0)}
