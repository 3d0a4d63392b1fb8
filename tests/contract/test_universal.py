"""The account tree and universal accounts over the wire: docs/contract.md 3.8, 3.14."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.consents import ACCOUNTS, BALANCE, Person, number_of, universal
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.postgres import Cluster

FAMILY = "27000000001"
NOW = "2026-11-22T10:00:00.000Z"


@pytest.fixture(scope="module")
def operator(
    tmp_path_factory: pytest.TempPathFactory, backend: Cluster | None
) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path_factory.mktemp("demo"), seed="demo", now=NOW, on=backend) as server:
        yield server
        assert server.invariants()["violations"] == []


def account_of(tail: int) -> str:
    return f"26000000{tail:03d}"


def create(person: Person, body: dict[str, Any], key: str | None = None) -> Any:
    return person.operator.post(ACCOUNTS, body, person.token, key or new_key())


def link(person: Person, number: str) -> dict[str, Any]:
    return person.grant({"type": "number_link", "number": number}, asked=number)


def relations(row: dict[str, Any]) -> dict[str, str]:
    return {one["account"]["id"]: one["relationshipType"] for one in row["accountRelationship"]}


@pytest.mark.parametrize("tail", [1, 6, 11, 12, 14, 21, 22, 23, 24, 25, 26])
def test_everyone_sees_the_accounts_of_the_role(operator: SandboxServer, tail: int) -> None:
    token = operator.token(number_of(tail))
    reply = operator.get(f"{ACCOUNTS}?limit=60", token)
    if tail == 26:
        assert (reply.status_code, reply.json()["code"]) == (403, "forbiddenScope")
        return
    rows = reply.json()
    for row in rows:
        schemas.check("666#PartyAccount", row)
        schemas.check_numbers(operator.get(f"{ACCOUNTS}/{row['id']}", token).content)
    assert rows
    assert any("creditLimit" in row for row in rows) == (tail in {21, 25})
    assert any("dueAmount" in row for row in rows) == (tail in {21, 22, 23, 25})


def test_the_owner_of_a_family_sees_its_members_and_their_money(operator: SandboxServer) -> None:
    owner = Person(operator, number_of(11))
    family = owner.account(FAMILY)
    members = [account_of(tail) for tail in (11, 12, 13)]
    assert relations(family) == dict.fromkeys(members, "contains")
    parts = [owner.account(one)["accountBalance"][0]["amount"]["value"] for one in members]
    assert family["accountBalance"][0]["amount"]["value"] == pytest.approx(sum(parts))
    assert owner.get(f"{BALANCE}/bucket?logicalResource.value=%2B380670000012")
    assert owner.get(f"{BALANCE}/balanceAction?logicalResource.value=%2B380670000013&limit=5")
    listed = owner.get(f"{ACCOUNTS}?accountRelationship.account.id={FAMILY}")
    assert [one["id"] for one in listed] == members
    assert [one["id"] for one in owner.get(f"{ACCOUNTS}?accountType=universal")] == [FAMILY]
    member = Person(operator, number_of(12))
    assert operator.get(f"{ACCOUNTS}/{FAMILY}", member.token).status_code == 404
    assert member.account(account_of(12))["accountRelationship"][0]["account"] == {
        "id": FAMILY,
        "name": "Родина",
    }


def test_a_company_is_a_tree(operator: SandboxServer) -> None:
    token = operator.token(number_of(22))
    root = operator.get(f"{ACCOUNTS}?accountType=company", token).json()[0]
    children = operator.get(f"{ACCOUNTS}?accountRelationship.account.id={root['id']}", token)
    kinds = {one["accountType"] for one in children.json()}
    assert kinds == {"department", "costCentre"}
    for one in children.json():
        assert relations(one) == {root["id"]: "isContainedIn"}
        assert "accountBalance" not in one
    page = operator.get(f"{ACCOUNTS}?relatedParty.id=cust_co1&limit=100&offset=1200", token)
    assert page.status_code == 206
    assert int(page.headers["x-total-count"]) > 1200


def test_a_life_of_a_universal_account(operator: SandboxServer) -> None:
    owner, guest = Person(operator, number_of(1)), Person(operator, number_of(2))
    mine, theirs, third = account_of(1), account_of(2), account_of(17)
    consent = link(owner, guest.number)
    assert consent["account"] == theirs
    key = new_key()
    body = universal("cust_p1", [mine, theirs], grantIds=[consent["grant_id"]])
    made = create(owner, body, key)
    assert made.status_code == 201, made.text
    schemas.check("666#PartyAccount", made.json())
    ident = made.json()["id"]
    assert create(owner, body, key).json()["id"] == ident
    assert relations(made.json()) == {mine: "contains", theirs: "contains"}
    assert guest.account(theirs)["accountRelationship"][0]["account"]["id"] == ident

    taken = create(owner, universal("cust_p1", [mine]))
    assert (taken.status_code, taken.json()["code"]) == (409, "inUse")
    assert taken.json()["detail"] == {"accounts": [mine]}
    again = create(owner, body)
    assert (again.status_code, again.json()["code"]) == (403, "grantMismatch")
    assert again.json()["detail"] == {"accounts": [theirs]}

    # a third number joins by its number as well as by its account; the name changes with it
    joins = link(owner, number_of(17))
    tag = operator.get(f"{ACCOUNTS}/{ident}", owner.token).headers["etag"]
    wider = universal(
        "cust_p1", [mine, theirs, number_of(17)], name="Дім і дача", grantIds=[joins["grant_id"]]
    )
    changed = owner.patch(ident, wider, If_Match=tag)
    assert changed.status_code == 200, changed.text
    assert (changed.json()["name"], set(relations(changed.json()))) == (
        "Дім і дача",
        {mine, theirs, third},
    )
    stale = owner.patch(ident, wider, If_Match=tag)
    assert (stale.status_code, stale.json()["code"]) == (412, "preconditionFailed")

    # the guest leaves by herself; the owner sees her no more
    own = guest.account(theirs)
    left = guest.patch(theirs, {**own, "accountRelationship": []})
    assert left.status_code == 200, left.text
    assert left.json()["accountRelationship"] == []
    assert set(relations(owner.account(ident))) == {mine, third}
    assert operator.get(f"{ACCOUNTS}/{theirs}", owner.token).status_code == 404

    assert operator.call("DELETE", f"{ACCOUNTS}/{ident}", owner.token).status_code == 204
    assert operator.get(f"{ACCOUNTS}/{ident}", owner.token).status_code == 404
    assert owner.account(mine)["accountRelationship"] == []
    assert create(owner, universal("cust_p1", [mine])).status_code == 201


def test_what_is_not_ones_own_cannot_be_changed(operator: SandboxServer) -> None:
    member, owner = Person(operator, number_of(12)), Person(operator, number_of(11))
    for person, ident, status in (
        (member, FAMILY, 404),
        (owner, account_of(12), 403),
        (owner, account_of(1), 404),
    ):
        body = universal("cust_p11", [account_of(11)])
        assert person.patch(ident, body | {"accountRelationship": []}).status_code == status
    for person, ident, status in (
        (member, FAMILY, 404),
        (owner, account_of(11), 405),
        (member, account_of(12), 405),
    ):
        reply = operator.call("DELETE", f"{ACCOUNTS}/{ident}", person.token)
        assert reply.status_code == status
    stranger = create(owner, universal("cust_p1", [account_of(11)]))
    assert (stranger.status_code, stranger.json()["code"]) == (403, "forbiddenRole")


def test_a_consent_is_for_one_person_one_number_and_one_time(operator: SandboxServer) -> None:
    owner, other = Person(operator, number_of(10)), Person(operator, number_of(5))
    consent = link(owner, number_of(3))
    stolen = universal("cust_p5", [account_of(3)], grantIds=[consent["grant_id"]])
    assert create(other, stolen).json()["code"] == "grantMismatch"
    elsewhere = universal("cust_p10", [account_of(4)], grantIds=[consent["grant_id"]])
    assert create(owner, elsewhere).json()["code"] == "grantMismatch"
    operator.clock(business="PT15M")
    late = universal("cust_p10", [account_of(3)], grantIds=[consent["grant_id"]])
    assert create(owner, late).json()["code"] == "grantMismatch"
    assert owner.get(f"/oauth/grants/{consent['grant_id']}")["status"] == "expired"


@pytest.mark.parametrize(
    "more",
    [
        {"name": ""},
        {"name": "я" * 61},
        {"name": "рядок\u0007"},
        {"relatedParty": []},
        {"accountRelationship": []},
        {"accountType": "personal"},
        {"grantIds": "gr_1"},
        {"accountRelationship": [{"relationshipType": "contains", "account": {}}]},
        {"accountRelationship": [{"relationshipType": "owns", "account": {"id": "1"}}]},
    ],
)
def test_a_wrong_account_is_refused(operator: SandboxServer, more: dict[str, Any]) -> None:
    owner = Person(operator, number_of(19))
    refused = create(owner, universal("cust_p19", [account_of(19)]) | more)
    assert (refused.status_code, refused.json()["code"]) == (400, "invalidBody")


def test_a_member_may_be_named_once(operator: SandboxServer) -> None:
    owner = Person(operator, number_of(20))
    refused = create(owner, universal("cust_p20", [account_of(20)] * 2))
    assert refused.json()["detail"] == {"field": "accountRelationship"}


def test_a_member_is_topped_up_by_its_owner(operator: SandboxServer) -> None:
    """One payment for the family; nothing but money goes through the universal account."""
    owner = Person(operator, number_of(11))
    cards = "/tmf-api/paymentMethod/v4/paymentMethod"
    expiry = "2030-01-01T00:00:00.000Z"
    card = {
        "@type": "BankCard", "cardNumber": "4242424242424242", "cvv": "123", "type": "debit",
        "brand": "visa", "nameOnCard": "IHOR BONDAR", "expirationDate": expiry, "name": "Картка",
    }  # fmt: skip
    method = operator.post(cards, card, owner.token, new_key())
    assert method.status_code == 201, method.text
    paid = owner.topup(number_of(12), 50, method=method.json()["id"])
    assert paid.status_code == 201, paid.text
    schemas.check("654#TopupBalance", paid.json())
    assert (paid.json()["status"], paid.json()["isAutoTopup"]) == ("completed", False)
