"""Grants of batches over the wire: rows, the second person, the signed answer (2.7, 3.6)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kyivstar_sandbox.rules import grant_digest
from support import schemas
from support.consents import (
    GRANTS,
    TOPUPS,
    Person,
    batch,
    money,
    number_of,
    one_row,
    refusal_of,
    run_row,
)
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.postgres import Cluster

ROWS = (
    ("11111111-1111-4111-8111-111111111111", "+380670000001", 15000),
    ("22222222-2222-4222-8222-222222222222", "+380670000002", 3000),
    ("33333333-3333-4333-8333-333333333333", "+380670000003", 12345),
)
"""The test vector of docs/contract.md 2.7."""
DIGEST = "sha-256:I85gl0y3bEPLjC3rJwHKrUAUeEL4Fvbc3Q9GcTmrOZ0"
PROOFS = {
    1: (
        "LPtrqF-nOHXEBeF5QAqJo0lv0iTx7hhidlwBiczEnrlk",
        "Rg1fCqfqxzfBS-U-O06ZKN7LVpZ0TguygCNROD2J-nAU",
    ),
    2: ("LxfXwSXcx9DHvt6wqqnc7HkhXyA5xEq93FjF9IijrN6c",),
}


@pytest.fixture(scope="module")
def operator(
    tmp_path_factory: pytest.TempPathFactory, backend: Cluster | None
) -> Iterator[SandboxServer]:
    folder = tmp_path_factory.mktemp("demo")
    with SandboxServer(folder, seed="demo", now="2026-11-22T10:00:00.000Z", on=backend) as server:
        yield server
        assert server.invariants()["violations"] == []


def test_the_digest_is_that_of_the_contract() -> None:
    leaves = [
        grant_digest.leaf(place, key=key, recipient=number, kopiykas=sum_)
        for place, (key, number, sum_) in enumerate(ROWS)
    ]
    assert grant_digest.root(leaves) == DIGEST
    assert grant_digest.proves(DIGEST, leaves[1], PROOFS[1])
    assert grant_digest.proves(DIGEST, leaves[2], PROOFS[2])
    assert not grant_digest.proves(DIGEST, leaves[0], PROOFS[1])
    assert not grant_digest.proves(DIGEST, leaves[1], PROOFS[1][:1])
    assert not grant_digest.proves(DIGEST, leaves[1], (PROOFS[1][0], PROOFS[1][1] + "="))
    assert not grant_digest.proves(DIGEST, leaves[1], PROOFS[1] * 9)


def test_a_batch_gives_exactly_its_rows(operator: SandboxServer) -> None:
    person = Person(operator, number_of(21))
    rows = [(new_key(), number_of(tail), 100 * tail) for tail in (1, 2, 3)]
    asked = batch(rows)
    reply = person.consent(asked)
    assert reply["authorization_details"][0]["status"] == "approved"
    assert "ТОВ Приклад" in operator.sms(person.number)[-1]["text"]
    grant = reply["authorization_details"][0]["grant_id"]
    leaves = [
        grant_digest.leaf(place, key=key, recipient=number, kopiykas=sum_)
        for place, (key, number, sum_) in enumerate(rows)
    ]

    def step(side: str, node: bytes) -> str:
        return side + grant_digest.root([node]).removeprefix(grant_digest.PREFIX)

    pair = grant_digest.join(leaves[0], leaves[1])
    proofs = [
        [step("R", leaves[1]), step("R", leaves[2])],
        [step("L", leaves[0]), step("R", leaves[2])],
        [step("L", pair)],
    ]
    for wrong in (
        {"row": 1, "proof": proofs[0]},
        {"row": 0, "proof": proofs[1]},
        {"row": 3, "proof": proofs[2]},
        {"proof": proofs[0], "row": None},
    ):
        assert refusal_of(run_row(person, grant, (new_key(), *rows[0][1:]), **wrong)) == (
            403,
            "grantMismatch",
        )
    for place, row in enumerate(rows):
        made = run_row(person, grant, row, row=place, proof=proofs[place])
        assert made.status_code == 201, made.text
        schemas.check("654#TopupBalance", made.json())
        body = made.json()
        assert (body["row"], body["reason"], body["isAutoTopup"]) == (place, "topupAccount", False)
        again = run_row(person, grant, row, row=place, proof=proofs[place])
        assert again.headers["idempotency-replayed"] == "true"
    found = person.get(f"{GRANTS}/{grant}")
    assert (found["status"], found["used"]) == ("exhausted", {"rows": 3, "total": money(6)})
    keys = ",".join(key for key, _, _ in rows)
    assert len(person.get(f"{TOPUPS}?correlatorId={keys}")) == 3
    _lists_agree(person, grant, [key for key, _, _ in rows])


def _lists_agree(person: Person, grant: str, keys: list[str]) -> None:
    """The short way to the rows of a grant gives what the long one over the history gives."""
    for order in ("requestedDate", "-requestedDate"):
        for page in ("limit=2", "limit=2&offset=2", "limit=100"):
            asked = f"{TOPUPS}?grantId={grant}&sort={order}&{page}"
            short = person.operator.get(asked, person.token)
            long = person.operator.get(f"{asked}&usageType=monetary", person.token)
            assert short.json() == long.json() != []
            assert short.headers["x-total-count"] == long.headers["x-total-count"] == str(len(keys))
    asked = f"{TOPUPS}?correlatorId={keys[2]},{new_key()},{keys[0]}"
    found = person.operator.get(asked, person.token).json()
    assert {row["correlatorId"] for row in found} == {keys[0], keys[2]}
    assert person.operator.get(f"{TOPUPS}?correlatorId={new_key()}", person.token).json() == []


def test_a_batch_over_the_limit_waits_for_a_second_person(operator: SandboxServer) -> None:
    first, second = Person(operator, number_of(21)), Person(operator, number_of(22))
    row = one_row(number_of(1), 100)
    below = first.grant(batch(row, total=money(50_000)))
    assert below["status"] == "approved"
    asked = batch(row, total=money(50_000.01))
    given = first.grant(asked)
    grant = given["grant_id"]
    assert given["status"] == "pendingApproval"
    assert refusal_of(run_row(first, grant, row[0])) == (409, "grantNotApproved")

    waiting = second.get(f"{GRANTS}?status=pendingApproval")
    assert grant in [one["id"] for one in waiting]
    approval = {
        "type": "topup_batch_approval",
        "grant_id": grant,
        **{name: asked[name] for name in ("batch_digest", "row_count", "total")},
    }
    _, own = first.begin(approval)
    assert (own.json()["error"], own.json()["code"]) == ("access_denied", "fourEyesRequired")
    _, viewer = Person(operator, number_of(23)).begin(approval)
    assert viewer.json()["code"] == "forbiddenRole"
    _, other = second.begin(approval | {"row_count": 2})
    assert other.json()["error"] == "invalid_authorization_details"
    consented = second.grant(approval)
    assert consented == approval | {"status": "approved", "expires_at": consented["expires_at"]}
    found = first.get(f"{GRANTS}/{grant}")
    assert (found["status"], found["approver"]["sub"]) == ("approved", second.sub)
    assert run_row(first, grant, row[0]).status_code == 201  # the key that waited


def test_an_approver_may_refuse(operator: SandboxServer) -> None:
    first, second = Person(operator, number_of(21)), Person(operator, number_of(22))
    row = one_row(number_of(1), 100)
    grant = first.grant(batch(row, total=money(60_000)))["grant_id"]
    path = f"{GRANTS}/{grant}/reject"
    assert operator.post(path, {"reason": "дорого"}, first.token).status_code == 403
    refused = operator.post(path, {"reason": "дорого"}, second.token)
    assert (refused.status_code, refused.json()["status"]) == (200, "rejected")
    assert operator.post(path, {"reason": "дорого"}, second.token).status_code == 200
    ended = run_row(first, grant, row[0])
    assert refusal_of(ended) == (409, "grantExpired")
    assert operator.call("DELETE", f"{GRANTS}/{grant}", second.token).status_code == 403


def test_a_grant_ends_by_itself(operator: SandboxServer) -> None:
    person = Person(operator, number_of(21))
    row = one_row(number_of(1), 100)
    grant = person.grant(batch(row))["grant_id"]
    operator.clock(business="PT24H")
    assert person.get(f"{GRANTS}/{grant}")["status"] == "expired"
    assert refusal_of(run_row(person, grant, row[0])) == (409, "grantExpired")


# ----- the second person without a connection -----


def encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def register(person: Person, key: Ed25519PrivateKey) -> Any:
    body = {"alg": "Ed25519", "publicKey": encoded(key.public_key().public_bytes_raw())}
    return person.operator.call("PUT", "/oauth/signing-key", person.token, body=body)


def answer(person: Person, key: Ed25519PrivateKey, asked: dict[str, Any], at: str) -> Any:
    """The file that comes back: kopiykas are those of 60 000.00."""
    parts = ("approve", asked["grant_id"], asked["batch_digest"], "1", "6000000", at)
    signature = encoded(key.sign("|".join(parts).encode()))
    return {"approver": person.sub, "signedAt": at, "signature": signature}


def test_a_signed_answer_approves_exactly_one_grant(operator: SandboxServer) -> None:
    first, second = Person(operator, number_of(21)), Person(operator, number_of(22))
    mine, theirs = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    assert register(second, theirs).status_code == 204
    assert register(second, theirs).status_code == 204
    assert register(first, mine).status_code == 204
    row = one_row(number_of(1), 100)
    given = first.grant(batch(row, total=money(60_000)))
    other = first.grant(batch(one_row(number_of(1), 100), total=money(60_000)))
    path = f"{GRANTS}/{given['grant_id']}/approve"
    now = operator.control("GET", "state")["clock"]["business"]
    right = answer(second, theirs, given, now)
    for wrong in (
        answer(first, mine, given, now),
        answer(second, mine, given, now),
        answer(second, theirs, other, now),
        answer(second, theirs, given, "2026-11-01T10:00:00.000Z"),
        answer(second, theirs, given, "2029-11-01T10:00:00.000Z"),
        right | {"signature": encoded(b"no signature")},
        right | {"approver": "p_nobody"},
    ):
        assert refusal_of(operator.post(path, wrong, first.token)) == (403, "fourEyesRequired")
    for _ in range(2):
        approved = operator.post(path, right, first.token)
        assert (approved.status_code, approved.json()["status"]) == (200, "approved")
    assert approved.json()["approver"]["sub"] == second.sub
    assert run_row(first, given["grant_id"], row[0]).status_code == 201
    assert first.get(f"{GRANTS}/{other['grant_id']}")["status"] == "pendingApproval"


def test_a_key_needs_a_role_and_a_fresh_code(operator: SandboxServer) -> None:
    key = Ed25519PrivateKey.generate()
    assert refusal_of(register(Person(operator, number_of(1)), key)) == (403, "forbiddenRole")
    second = Person(operator, number_of(22))
    short = {"alg": "Ed25519", "publicKey": "AAAA"}
    for body in (short, short | {"alg": "RSA"}, short | {"publicKey": "я"}):
        refused = operator.call("PUT", "/oauth/signing-key", second.token, body=body)
        assert refusal_of(refused) == (400, "invalidBody")
    operator.clock(security="PT301S")
    assert refusal_of(register(second, key)) == (401, "stepUpRequired")
