"""Who hears of transfers, accounts and grants: docs/contract.md 2.7, 3.7, 3.8, 4."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from support import schemas
from support.consents import (
    ACCOUNTS,
    BALANCE,
    GRANTS,
    Person,
    batch,
    money,
    number_of,
    one_row,
    standing,
    universal,
)
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.postgres import Cluster


@pytest.fixture
def operator(demo_file: Path, tmp_path: Path, backend: Cluster | None) -> Iterator[SandboxServer]:
    """A test's own: what one is told must not be what another has done."""
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path, seed="demo", on=backend) as server:
        for tail in (1, 2, 3, 12, 21, 22, 23):  # only who has once signed in is told anything
            server.sign_in(number_of(tail))
        yield server


def test_a_transfer_is_told_to_its_sender_and_shown_to_its_receiver(
    operator: SandboxServer,
) -> None:
    sender, receiver = Person(operator, number_of(1)), Person(operator, number_of(12))
    operator.control("POST", "topup", {"number": sender.number, "amount": 50, "channel": "cash"})
    made = sender.send(receiver.number, 5).json()
    (told,) = sender.told("TransferBalanceStatusChangeEvent")
    assert told["event"]["transferBalance"] == made
    schemas.check("654#TransferBalance", told["event"]["transferBalance"])
    (moved,) = receiver.told("BucketAttributeValueChangeEvent")
    bucket = receiver.get(f"{BALANCE}/bucket/bk_0012m")
    assert moved["event"]["bucket"]["remainingValue"] == bucket["remainingValue"]


def test_a_universal_account_is_told_to_its_owner_and_each_member_hears_of_itself(
    operator: SandboxServer,
) -> None:
    owner, guest = Person(operator, number_of(2)), Person(operator, number_of(3))
    consent = owner.grant({"type": "number_link", "number": guest.number}, asked=guest.number)
    body = universal("cust_p2", ["26000000002", "26000000003"], grantIds=[consent["grant_id"]])
    made = operator.post(ACCOUNTS, body, owner.token, new_key()).json()
    kind = "PartyAccountAttributeValueChangeEvent"
    heard = [one["payload"]["partyAccount"] for one in owner.told(kind, most=3)]
    told = {one["id"]: one for one in heard}
    assert set(told) == {made["id"], "26000000002", "26000000003"}
    schemas.check_all("666#PartyAccount", list(told.values()))
    assert told[made["id"]]["accountRelationship"] == made["accountRelationship"]
    own = guest.told(kind)[0]["payload"]["partyAccount"]
    assert own["id"] == "26000000003"
    assert own["accountRelationship"][0]["account"]["id"] == made["id"]
    operator.call("DELETE", f"{ACCOUNTS}/{made['id']}", owner.token)
    closed = owner.told("PartyAccountStateChangeEvent")[0]["payload"]["partyAccount"]
    assert (closed["id"], closed["state"]) == (made["id"], "Closed")


def test_a_grant_is_told_to_its_person(operator: SandboxServer) -> None:
    person = Person(operator, number_of(1))
    given = person.grant(standing())
    operator.call("DELETE", f"{GRANTS}/{given['grant_id']}", person.token)
    told = [one["event"]["grant"] for one in person.told("GrantStateChangeEvent", most=2)]
    assert {one["id"] for one in told} == {given["grant_id"]}
    assert told[-1] == person.get(f"{GRANTS}/{given['grant_id']}")
    assert told[-1]["status"] == "revoked"


def test_a_batch_that_waits_is_told_to_those_who_may_approve(operator: SandboxServer) -> None:
    first, second = Person(operator, number_of(21)), Person(operator, number_of(22))
    asked = batch(one_row(number_of(1), 100), total=money(60_000))
    given = first.grant(asked)
    for person in (first, second):
        (told,) = person.told("GrantStateChangeEvent")
        assert told["event"]["grant"]["id"] == given["grant_id"]
        assert told["event"]["grant"]["status"] == "pendingApproval"
    viewer = Person(operator, number_of(23))
    assert operator.get(f"{GRANTS}/{given['grant_id']}", viewer.token).status_code in {403, 404}


def test_time_ends_a_grant_and_tells(operator: SandboxServer) -> None:
    person = Person(operator, number_of(2))
    known = len(person.get(GRANTS))
    given = person.grant({"type": "number_link", "number": number_of(1)}, asked=number_of(1))
    assert len(person.get(GRANTS)) == known + 1
    operator.clock(business="PT15M")
    told = [one["event"]["grant"] for one in person.told("GrantStateChangeEvent", most=2)]
    mine = [one for one in told if one["id"] == given["grant_id"]]
    assert {one["status"] for one in mine} == {"expired"}  # an event shows what is true now
