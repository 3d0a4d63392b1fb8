"""Orders over the wire: who may make them, how surely, and who is told of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from support.ordering import (
    CANCEL,
    ORDERS,
    PREVIEW,
    PRODUCTS,
    add,
    block,
    delete,
    facts_of,
    made,
    main_of,
    modify,
    order,
    refused,
    state_of,
    topup,
)
from support.sandbox import new_key

if TYPE_CHECKING:
    from support.sandbox import SandboxServer

OLENA, IHOR, OLEH = "+380670000001", "+380670000011", "+380670000006"


@pytest.mark.parametrize(
    ("asked", "ways"),
    [
        (order(block("ln_0001")), ["urn:kyivstar:acr:sms", "urn:kyivstar:acr:pwd"]),
        (order(modify("ln_0001", simType="esim")), ["urn:kyivstar:acr:sms"]),
        (
            order(*(add("ln_0001", "o_data_5gb", str(n)) for n in range(11))),
            ["urn:kyivstar:acr:sms"],
        ),
    ],
)
def test_some_orders_need_a_fresh_code(
    sandbox: SandboxServer, asked: dict[str, Any], ways: list[str]
) -> None:
    token = sandbox.token(OLENA)
    sandbox.clock(security="PT6M")
    key = new_key()
    reply = sandbox.post(ORDERS, asked, token, key=key)
    assert (reply.status_code, reply.json()["code"]) == (401, "stepUpRequired")
    assert reply.json()["detail"] == {"acrValues": ways, "maxAge": 300}
    assert sandbox.get("/sim/ln_0001", token).status_code == 401
    assert sandbox.post(PREVIEW, asked, token).status_code == 200
    assert sandbox.get(f"{ORDERS}?externalId={key}", token).json() == []
    assert sandbox.post(ORDERS, asked, sandbox.token(OLENA), key=key).status_code == 201


def test_one_key_makes_one_order(sandbox: SandboxServer) -> None:
    token, key = sandbox.token(OLENA), new_key()
    topup(sandbox, OLENA, 200)
    before = main_of(sandbox, token, "ln_0001")
    asked = order(add("ln_0001", "o_data_5gb"), externalId=key)
    first = sandbox.post(ORDERS, asked, token, key=key)
    again = sandbox.post(ORDERS, asked, token, key=key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    assert again.headers["Idempotency-Replayed"] == "true"
    assert before - main_of(sandbox, token, "ln_0001") == 60
    other = asked | {"externalId": new_key()}
    assert sandbox.post(ORDERS, other, token, key=key).status_code == 400
    sandbox.clock(security="P31D")
    late = sandbox.post(ORDERS, asked, sandbox.token(OLENA), key=key)
    assert (late.json()["code"], late.json()["detail"]) == (
        "duplicateRequest",
        {"id": first.json()["id"]},
    )


def test_rights_by_role(sandbox: SandboxServer) -> None:
    coordinator = sandbox.token("+380670000021")
    number = "+380670000026"
    (row,) = sandbox.get(f"{PRODUCTS}?realizingResource.value=%2B{number[1:]}", coordinator).json()
    line, account = row["id"], row["billingAccount"]["id"]
    role = {"login": number, "account": account, "role": "user"}
    sandbox.control("POST", "role", role)
    employee = sandbox.token(number)
    code, detail = refused(sandbox, employee, order(add(line, "o_data_5gb")), 403)
    assert (code, detail["needed"]) == ("forbiddenRole", ["coordinator", "owner", "selfManaged"])
    assert sandbox.get(f"/sim/{line}", employee).status_code == 403
    assert made(sandbox, employee, order(block(line)))["state"] == "inProgress"
    for foreign in ("ln_0001", "ln_nowhere"):
        assert refused(sandbox, employee, order(block(foreign)), 404)[0] == "notFound"
    owner = sandbox.token(IHOR)
    assert refused(sandbox, owner, order(add("ln_0012", "o_data_5gb")), 403)[0] == "forbiddenRole"
    assert [one["state"] for one in sandbox.get(ORDERS, coordinator).json()] == ["inProgress"]
    for login in ("+380670000022", "+380670000023"):
        body = sandbox.get(ORDERS, sandbox.token(login))
        assert (body.status_code, body.json()["code"]) == (403, "forbiddenScope")


def test_an_order_by_a_coordinator_says_so_in_the_history(sandbox: SandboxServer) -> None:
    token = sandbox.token("+380670000021")
    rows = sandbox.get(f"{PRODUCTS}?productSpecification.id=mobileLine&limit=400", token).json()
    named = {
        row["id"]: {one["name"]: one["value"] for one in row["productCharacteristic"]}
        for row in rows
        if row["status"] == "active"
    }
    line = next(i for i, one in named.items() if one.get("fundedBy") == "account")
    taken = made(sandbox, token, order(add(line, "o_data_5gb")))
    option = taken["productOrderItem"][0]["product"]["id"]
    assert facts_of(sandbox, token, option)["connectedBy"] == "coordinator"
    path = f"/tmf-api/prepayBalanceManagement/v4/balanceAction?product.id={option}"
    (row,) = sandbox.get(path, token).json()
    assert row["cause"]["productOrder"]["requestedBy"] == "coordinator"
    assert sandbox.invariants()["ok"]


def test_events_tell_of_an_order_and_its_end(sandbox: SandboxServer) -> None:
    token = sandbox.sign_in(IHOR)["access_token"]
    taken = made(sandbox, token, order(block("ln_0011")))
    sandbox.post(CANCEL, {"productOrder": {"id": taken["id"]}}, token, key=new_key())
    seen: list[tuple[str, str]] = []
    headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
    headers["Last-Event-ID"] = "0"
    with sandbox.http.stream("GET", "/events", headers=headers) as stream:
        name = ""
        for text in stream.iter_lines():
            if text.startswith("event: "):
                name = text.removeprefix("event: ")
            elif text.startswith("data: ") and "Order" in name:
                body = json.loads(text.removeprefix("data: "))["event"]
                (member,) = body
                seen.append((name, body[member]["id"]))
                if name.startswith("Cancel"):
                    break
    assert ("ProductOrderCreateEvent", taken["id"]) in seen
    assert ("ProductOrderStateChangeEvent", taken["id"]) in seen
    assert seen[-1][0] == "CancelProductOrderStateChangeEvent"


def test_a_contract_ended_in_the_shop_closes_everything(sandbox: SandboxServer) -> None:
    token = sandbox.token(IHOR)
    taken = made(sandbox, token, order(modify("ln_0011", status="suspended",
                                              suspensionReason="blockOther")))  # fmt: skip
    sandbox.control("POST", "shop", {"act": "endContract", "number": IHOR})
    assert sandbox.get(PRODUCTS, token).status_code == 401
    admin = sandbox.token_reply(None, "admin")["access_token"]
    assert state_of(sandbox, admin, taken["id"])["state"] == "failed"
    customer = sandbox.get("/tmf-api/customerManagement/v4/customer/cust_p11", admin).json()
    assert customer["status"] == "closed"
    assert sandbox.invariants()["ok"]


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (order({"id": "1", "action": "add"}), "productOrderItem.productOffering.id"),
        (order({"id": "1", "action": "modify"}), "productOrderItem.product.id"),
        (order({"id": "1", "action": "jump"}), "productOrderItem.action"),
        (order(modify("ln_0001")), "productOrderItem.product"),
        (order(modify("ln_0001", simType="chip")), "productCharacteristic.simType"),
        (
            order(modify("ln_0001", simType="esim", iccid="89380030001234567890")),
            "productCharacteristic.iccid",
        ),
        (order(modify("ln_0001", dataLimitMb=0)), "productCharacteristic.dataLimitMb"),
        (
            order(modify("ln_0001", status="suspended", suspensionReason="debt")),
            "productCharacteristic.suspensionReason",
        ),
        (
            order(add("ln_0001", "o_forwarding", forwardTo="911", condition="busy")),
            "productCharacteristic.forwardTo",
        ),
        (order(delete("op_1"), requestedStartDate="soon"), "requestedStartDate"),
        (order(delete("op_1"), delete("op_2")), "productOrderItem.id"),
    ],
)
def test_a_body_that_makes_no_sense_is_400(
    sandbox: SandboxServer, asked: dict[str, Any], field: str
) -> None:
    token = sandbox.token(OLENA)
    for path, key in ((ORDERS, new_key()), (PREVIEW, None)):
        reply = sandbox.post(path, asked, token, key=key)
        assert (reply.status_code, reply.json()["detail"]) == (400, {"field": field})
