"""Money from number to number over the wire: docs/contract.md 3.7 rule by rule."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.consents import BALANCE, TRANSFERS, Person, number_of
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.postgres import Cluster

NOW = "2026-11-22T10:00:00.000Z"


@pytest.fixture(scope="module")
def operator(
    tmp_path_factory: pytest.TempPathFactory, backend: Cluster | None
) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path_factory.mktemp("demo"), seed="demo", now=NOW, on=backend) as server:
        yield server
        assert server.invariants()["violations"] == []


def rich(operator: SandboxServer, tail: int, amount: int = 500) -> Person:
    """Someone who has just been topped up in cash."""
    operator.control(
        "POST", "topup", {"number": number_of(tail), "amount": amount, "channel": "cash"}
    )
    return Person(operator, number_of(tail))


def main_of(person: Person) -> float:
    buckets = person.get(f"{BALANCE}/bucket?logicalResource.value=%2B{person.number[1:]}")
    return float(next(b for b in buckets if b["code"] == "MAIN")["remainingValue"]["amount"])


def test_a_transfer_moves_money_and_leaves_a_row_on_both_sides(operator: SandboxServer) -> None:
    sender, receiver = rich(operator, 1), Person(operator, number_of(12))
    before, had = main_of(sender), main_of(receiver)
    reply = sender.send(receiver.number, 15.5)
    assert reply.status_code == 201, reply.text
    made = reply.json()
    schemas.check("654#TransferBalance", made)
    assert reply.headers["location"] == made["href"]
    assert made["transferCost"] == {"amount": 0, "units": "UAH"}
    (impact,) = made["impactedBucket"]
    assert (impact["amountBefore"]["amount"], impact["amountAfter"]["amount"]) == (
        before,
        before - 15.5,
    )
    assert (main_of(sender), main_of(receiver)) == (before - 15.5, had + 15.5)

    out = sender.get(f"{BALANCE}/balanceAction/{made['id']}")
    came = receiver.get(f"{BALANCE}/balanceAction/{made['id']}-in")
    schemas.check_all("654#BalanceAction", [out, came])
    assert (out["reason"], out["cause"]["peer"]) == ("transferOut", receiver.number)
    assert (came["reason"], came["cause"]["peer"]) == ("transferIn", "+380 67 *** ** 01")
    assert sender.number not in str(came)
    for stranger, ident in ((receiver, made["id"]), (sender, f"{made['id']}-in")):
        path = f"{BALANCE}/balanceAction/{ident}"
        assert operator.get(path, stranger.token).status_code == 404
    assert operator.get(f"{TRANSFERS}/{made['id']}", receiver.token).status_code == 404
    assert sender.get(f"{TRANSFERS}/{made['id']}") == made


def test_a_transfer_is_found_by_its_key_and_made_once(operator: SandboxServer) -> None:
    sender, key = rich(operator, 1), new_key()
    first = sender.send(number_of(12), 2, key=key)
    again = sender.send(number_of(12), 2, key=key)
    assert again.content == first.content
    assert again.headers["idempotency-replayed"] == "true"
    assert sender.send(number_of(12), 3, key=key).json()["code"] == "idempotencyKeyReused"
    found = sender.get(f"{TRANSFERS}?correlatorId={key},{new_key()}")
    assert [one["id"] for one in found] == [first.json()["id"]]
    listed = sender.get(f"{TRANSFERS}?sort=-requestedDate&limit=1")
    assert [one["id"] for one in listed] == [first.json()["id"]]


def test_above_twenty_a_fresh_code_is_needed_and_the_key_lives_on(
    operator: SandboxServer,
) -> None:
    sender = rich(operator, 2)
    operator.clock(security="PT301S")
    assert sender.send(number_of(1), 20).status_code == 201
    key = new_key()
    asked = sender.send(number_of(1), 20.01, key=key)
    assert asked.status_code == 401
    assert asked.json()["detail"] == {"acrValues": ["urn:kyivstar:acr:sms"], "maxAge": 300}
    fresh = Person(operator, sender.number)
    assert fresh.send(number_of(1), 20.01, key=key).status_code == 201


@pytest.mark.parametrize(
    ("amount", "rule", "limit"),
    [(0.99, "transferMin", 1), (1000.01, "transferMax", 1000)],
)
def test_each_transfer_has_its_limits(
    operator: SandboxServer, amount: float, rule: str, limit: int
) -> None:
    refused = rich(operator, 17).send(number_of(1), amount)
    assert (refused.status_code, refused.json()["code"]) == (409, "limitExceeded")
    detail = refused.json()["detail"]
    assert (detail["rule"], detail["limit"]) == (rule, {"unit": "UAH", "value": limit})


def test_a_month_has_its_limit_even_for_calls_side_by_side(operator: SandboxServer) -> None:
    sender = rich(operator, 19, 5000)
    with ThreadPoolExecutor(6) as pool:
        replies = list(pool.map(lambda _: sender.send(number_of(1), 600), range(6)))
    assert sorted(reply.status_code for reply in replies) == [201] * 4 + [409] * 2
    refused = next(reply for reply in replies if reply.status_code == 409).json()
    assert refused["code"] == "limitExceeded"
    assert refused["detail"]["rule"] == "transferMonthMax"
    assert refused["detail"]["left"] == {"unit": "UAH", "value": 500}
    assert sender.send(number_of(1), 500).status_code == 201
    assert sender.send(number_of(1), 1).status_code == 409


@pytest.mark.parametrize(
    ("tail", "receiver", "rule"),
    [
        (1, number_of(1), "self"),
        (4, number_of(1), "senderStatus"),
        (10, number_of(1), "advanceDebt"),
        (6, number_of(1), "senderContract"),
        (1, number_of(6), "receiverContract"),
    ],
)
def test_who_may_not_send_to_whom(
    operator: SandboxServer, tail: int, receiver: str, rule: str
) -> None:
    refused = Person(operator, number_of(tail)).send(receiver, 5)
    assert (refused.status_code, refused.json()["code"]) == (409, "transferNotAllowed")
    assert refused.json()["detail"] == {"rule": rule}


@pytest.mark.parametrize("tail", [16, 99])
def test_a_number_that_is_not_served_gets_nothing(operator: SandboxServer, tail: int) -> None:
    refused = Person(operator, number_of(1)).send(number_of(tail), 5)
    assert (refused.status_code, refused.json()["code"]) == (409, "numberNotServed")


def test_what_is_missing_is_said(operator: SandboxServer) -> None:
    poor = Person(operator, number_of(3))
    refused = poor.send(number_of(1), 7.5)
    assert (refused.status_code, refused.json()["code"]) == (409, "insufficientFunds")
    assert refused.json()["detail"] == {"short": {"unit": "UAH", "value": 7.5}}


def test_nobody_sends_from_a_number_of_another(operator: SandboxServer) -> None:
    owner = Person(operator, number_of(11))
    stranger = {"id": number_of(1), "value": number_of(1)}
    member = {"id": number_of(12), "value": number_of(12)}
    assert owner.send(number_of(13), 5, logicalResource=stranger).status_code == 404
    refused = owner.send(number_of(13), 5, logicalResource=member)
    assert (refused.status_code, refused.json()["code"]) == (403, "forbiddenRole")
    assert owner.send(number_of(13), 5, bucket={"id": "bk_0012m"}).status_code == 404


def test_the_owner_of_a_family_sees_no_transfer_of_a_member(operator: SandboxServer) -> None:
    owner, member = Person(operator, number_of(11)), rich(operator, 12)
    made = member.send(number_of(13), 5).json()
    assert member.get(f"{TRANSFERS}/{made['id']}") == made
    assert operator.get(f"{TRANSFERS}/{made['id']}", owner.token).status_code == 404
    listed = owner.get(f"{TRANSFERS}?limit=100") + owner.get(
        f"{TRANSFERS}?correlatorId={made['correlatorId']}"
    )
    assert made["id"] not in [one["id"] for one in listed]

    kind = "TransferBalanceStatusChangeEvent"
    operator.control("POST", "topup", {"number": owner.number, "amount": 50, "channel": "cash"})
    own = owner.send(number_of(1), 4).json()
    (told,) = owner.told(kind)
    assert told["event"]["transferBalance"]["id"] == own["id"], "hers alone, though it came later"
    assert made["id"] in [one["event"]["transferBalance"]["id"] for one in member.told(kind)]


def test_a_fee_is_taken_told_and_never_changes_unseen(operator: SandboxServer) -> None:
    sender = rich(operator, 13, 200)
    before = main_of(sender)
    operator.control("PATCH", "settings", {"transferFee": 150})
    try:
        old = sender.send(number_of(1), 10, transferCost={"amount": 0, "units": "UAH"})
        assert (old.status_code, old.json()["code"]) == (409, "feeChanged")
        assert old.json()["detail"] == {"fee": {"unit": "UAH", "value": 1.5}}
        made = sender.send(number_of(1), 10, transferCost={"amount": 1.5, "units": "UAH"}).json()
    finally:
        operator.control("PATCH", "settings", {"transferFee": 0})
    schemas.check("654#TransferBalance", made)
    items = made["impactedBucket"][0]["item"]
    assert [(one["name"], one["amount"]["amount"]) for one in items] == [
        ("transfer", 10),
        ("fee", 1.5),
    ]
    assert main_of(sender) == before - 11.5
    row = sender.get(f"{BALANCE}/balanceAction/{made['id']}")
    assert row["cause"]["fee"] == {"unit": "UAH", "value": 1.5}
    entry = operator.ledger()[-1]
    assert {"account": "revenue:transferFee", "unit": "UAH", "amount": 150} in entry["legs"]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"amount": {"amount": 0, "units": "UAH"}}, "invalidAmount"),
        ({"amount": {"amount": "5", "units": "UAH"}}, "invalidAmount"),
        ({"amount": {"amount": 5, "units": "USD"}}, "invalidAmount"),
        ({"receiverLogicalResource": {"id": "0670000001"}}, "invalidNumber"),
        ({"receiverLogicalResource": None}, "invalidBody"),
        ({"costOwner": "receiver"}, "invalidBody"),
        ({"usageType": "data"}, "invalidBody"),
    ],
)
def test_a_wrong_request_is_refused_and_its_key_stays_free(
    operator: SandboxServer, more: dict[str, Any], code: str
) -> None:
    sender, key = rich(operator, 1), new_key()
    refused = sender.send(number_of(12), 5, key=key, **more)
    assert (refused.status_code, refused.json()["code"]) == (400, code)
    assert sender.send(number_of(12), 5, key=key).status_code == 201


def test_a_transfer_prolongs_no_life_but_pays_a_package(operator: SandboxServer) -> None:
    sender, receiver = rich(operator, 18, 1000), Person(operator, number_of(5))
    lines = "/tmf-api/productInventory/v4/product"

    def until(person: Person) -> str:
        rows = person.get(lines)
        facts = next(r for r in rows if r["id"].startswith("ln_"))["productCharacteristic"]
        return str(next(fact["value"] for fact in facts if fact["name"] == "activeUntil"))

    before = until(receiver)
    reply = sender.send(receiver.number, 40)
    assert reply.status_code == 201, reply.text
    assert until(receiver) == before
    assert sender.send(receiver.number, 300).status_code == 201
    assert until(receiver) > before
