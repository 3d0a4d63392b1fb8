"""A company over the wire: its bill, and numbers that come and go (docs/contract.md 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support import schemas
from support.company import NOW, PRODUCTS, ROOT, line_of, parent_of
from support.consents import COMPANY, Person, number_of, refusal_of
from support.sandbox import CONTROL, SandboxServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.postgres import Cluster


@pytest.fixture(scope="module")
def operator(
    tmp_path_factory: pytest.TempPathFactory, backend: Cluster | None
) -> Iterator[SandboxServer]:
    folder = tmp_path_factory.mktemp("demo")
    with SandboxServer(folder, seed="demo", now=NOW, on=backend) as server:
        yield server
        assert server.invariants()["violations"] == []


def bill(server: SandboxServer, account: str, month: str) -> list[list[str]]:
    reply = server.http.get(
        "/sandbox/bill",
        params={"account": account, "month": month},
        headers={"X-Sandbox-Control": CONTROL},
    )
    assert reply.status_code == 200, reply.text
    assert reply.headers["content-type"] == "text/csv; charset=utf-8"
    rows = [line.split(";") for line in reply.text.splitlines()]
    assert rows[0] == ["number", "reason", "offering", "amount"]
    return rows[1:]


def test_the_bill_is_what_the_ledger_took(operator: SandboxServer) -> None:
    number = "+380671000305"  # no other test moves it
    account = line_of(operator, number)["billingAccount"]["id"]
    token = operator.token(number_of(21))
    operator.control("POST", "usage", {"number": number, "kind": "VOICE_INTERNATIONAL",
                                       "quantity": 2})  # fmt: skip
    rows = bill(operator, account, "2026-11")
    assert {row[0] for row in rows} == {number}
    history = "/tmf-api/prepayBalanceManagement/v4/balanceAction"
    query = (
        f"{history}?logicalResource.value={number.replace('+', '%2B')}"
        "&requestedDate.gte=2026-10-31T22:00:00.000Z&requestedDate.lt=2026-11-30T22:00:00.000Z"
    )
    debits = 0
    for one in operator.get(query, token).json():
        for impact in one.get("impactedBucket", ()):
            for item in impact["item"]:
                if item["itemType"] == "debit" and item["amount"]["units"] == "UAH":
                    debits += round(item["amount"]["amount"] * 100)
    assert sum(round(float(row[3]) * 100) for row in rows) == debits > 0
    whole = bill(operator, ROOT, "2026-11")
    assert [row for row in whole if row[0] == number] == rows
    assert bill(operator, account, "2021-01") == []
    for asked in ({"account": account, "month": "2026-13"}, {"account": "1", "month": "2026-11"}):
        refused = operator.http.get(
            "/sandbox/bill", params=asked, headers={"X-Sandbox-Control": CONTROL}
        )
        assert refused.status_code in {400, 404}


def test_a_new_number_is_opened_beside_another(operator: SandboxServer) -> None:
    person = Person(operator, number_of(21))
    beside = line_of(operator, "+380671000303")
    opened = operator.control("POST", "shop", {"act": "newNumber", "number": "+380671000303"})
    made = line_of(operator, opened["number"])
    schemas.check("637#Product", made)
    assert made["productOffering"]["id"] == beside["productOffering"]["id"]
    account = made["billingAccount"]["id"]
    place = parent_of(person.account(account))
    assert place == parent_of(person.account(beside["billingAccount"]["id"]))
    assert person.topup(opened["number"], 5, method=COMPANY).status_code == 201


@pytest.mark.parametrize("number", [number_of(24), "+380671000304"])
def test_a_number_that_left_the_company_is_not_its_own_any_more(
    operator: SandboxServer, number: str
) -> None:
    person = Person(operator, number_of(21))
    before = line_of(operator, number)
    former = before["billingAccount"]["id"]
    assert person.topup(number, 5, method=COMPANY).status_code == 201
    operator.control("POST", "shop", {"act": "leaveCompany", "number": number})
    after = line_of(operator, number)
    assert after["billingAccount"]["id"] != former
    assert operator.get(f"{PRODUCTS}/{before['id']}", person.token).status_code == 404
    assert person.account(former)["state"] == "Closed"
    if number == number_of(24):
        own = Person(operator, number)
        (seen,) = own.get(f"{PRODUCTS}?productSpecification.id=mobileLine")
        assert seen["id"] == before["id"]
        assert own.account(after["billingAccount"]["id"])["accountType"] == "personal"
    twice = operator.http.post(
        "/sandbox/shop",
        json={"act": "leaveCompany", "number": number},
        headers={"X-Sandbox-Control": CONTROL},
    )
    assert refusal_of(twice) == (409, "notActive")
