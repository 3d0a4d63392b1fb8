"""TMF622 over the wire: every act's order, preview and cancellation against the specification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.ordering import (
    CANCEL,
    HISTORY,
    ORDERS,
    PREVIEW,
    PRODUCTS,
    add,
    block,
    delete,
    facts_of,
    modify,
    order,
    tariff,
)
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx2

    from support.postgres import Cluster

NOW = "2026-11-22T10:00:00.000Z"
OLENA, IHOR, OLEH, KOORD = "+380670000001", "+380670000011", "+380670000006", "+380670000021"
HOME = "26000000014"
CODES = [
    *("chargeNow", "nextCharge", "allowancesLost", "bonusesKept", "paidPeriodLost"),
    *("balanceUnchanged", "optionRemoved", "monthlyFee", "insufficientFunds", "noIncomingSms"),
    *("emergencyOnly", "shopVisitToRestore", "startsAt"),
]


@pytest.fixture(scope="module")
def operator(
    tmp_path_factory: pytest.TempPathFactory, backend: Cluster | None
) -> Iterator[SandboxServer]:
    folder = tmp_path_factory.mktemp("orders")
    with SandboxServer(folder, seed="demo", now=NOW, on=backend) as server:
        yield server
        assert server.invariants()["ok"], server.invariants()["violations"]


def checked(reply: httpx2.Response) -> dict[str, Any]:
    assert reply.status_code == 201, reply.text
    schemas.check_numbers(reply.content)
    body: dict[str, Any] = reply.json()
    schemas.check("622#ProductOrder", body)
    assert reply.headers["Location"] == body["href"]
    return body


def preview(operator: SandboxServer, token: str, asked: dict[str, Any]) -> dict[str, Any]:
    reply = operator.post(PREVIEW, asked, token)
    assert reply.status_code == 200, reply.text
    schemas.check_numbers(reply.content)
    body: dict[str, Any] = reply.json()
    assert not {"id", "href", "orderDate", "state"} & set(body)
    told = body.pop("consequence")
    schemas.check("622#ProductOrder", body)
    assert [CODES.index(one["code"]) for one in told] == sorted(
        CODES.index(one["code"]) for one in told
    )
    assert all(one["text"] and one["product"]["id"] for one in told)
    return body | {"consequence": told}


def codes_of(seen: dict[str, Any]) -> set[str]:
    return {one["code"] for one in seen["consequence"]}


def place(operator: SandboxServer, token: str, asked: dict[str, Any]) -> dict[str, Any]:
    key = new_key()
    sent = {"externalId": key, **asked}
    schemas.check("622#ProductOrder_Create", sent)
    made = checked(operator.post(ORDERS, sent, token, key=key))
    assert made["externalId"] == key
    listed = operator.get(f"{ORDERS}?externalId={key}", token)
    assert listed.status_code == 200
    schemas.check_all("622#ProductOrder", listed.json())
    assert operator.get(f"{ORDERS}/{made['id']}", token).json() == made
    return made


def test_a_tariff_changed_at_the_end_of_the_period_and_taken_back(operator: SandboxServer) -> None:
    token = operator.token(OLENA)
    now = facts_of(operator, token, "ln_0001")
    asked = order(tariff("ln_0001", "t_love_ua_baza"), requestedStartDate=now["nextChargeDate"])
    seen = preview(operator, token, asked)
    assert {"nextCharge", "balanceUnchanged", "startsAt", "optionRemoved"} >= codes_of(seen) - {
        "bonusesKept"
    }
    made = place(operator, token, asked)
    assert (made["state"], made["category"]) == ("acknowledged", "changeTariff")
    assert made["expectedCompletionDate"] == now["nextChargeDate"]
    after = facts_of(operator, token, "ln_0001")
    (charge,) = [one for one in seen["consequence"] if one["code"] == "nextCharge"]
    assert charge["amount"] == after["nextChargeAmount"]
    assert charge["date"] == after["nextChargeDate"]
    key = new_key()
    reply = operator.post(CANCEL, {"productOrder": {"id": made["id"]}}, token, key=key)
    assert reply.status_code == 201
    schemas.check("622#CancelProductOrder", reply.json())
    assert reply.json()["state"] == "done"
    schemas.check_all("622#CancelProductOrder", operator.get(CANCEL, token).json())
    assert operator.get(f"{CANCEL}/{reply.json()['id']}", token).json() == reply.json()
    state = operator.get(f"{ORDERS}/{made['id']}", token).json()
    assert (state["state"], state["productOrderItem"][0]["state"]) == ("cancelled", "cancelled")
    assert facts_of(operator, token, "ln_0001")["nextChargeAmount"] == now["nextChargeAmount"]


def test_a_service_on_and_off(operator: SandboxServer) -> None:
    token = operator.token(OLEH)
    asked = order(add("ln_0006", "o_add_bezlim"))
    seen = preview(operator, token, asked)
    assert codes_of(seen) == {"chargeNow", "nextCharge"}
    made = place(operator, token, asked)
    assert made["state"] == "completed"
    option = made["productOrderItem"][0]["product"]["id"]
    named = facts_of(operator, token, option)
    assert (named["status"], named["orderId"], named["connectedChannel"]) == (
        *("active", made["id"]),
        "desktop",
    )
    history = operator.get(f"{HISTORY}?product.id={option}", token).json()
    cause = history[0]["cause"]["productOrder"]
    assert cause == {
        "id": made["id"],
        "orderDate": made["orderDate"],
        "requestedBy": "subscriber",
        "channel": "desktop",
    }
    off = order(delete(option))
    (gone,) = [
        one
        for one in preview(operator, token, off)["consequence"]
        if one["code"] == "optionRemoved"
    ]
    ended = place(operator, token, off)
    assert ended["state"] == "acknowledged"
    assert gone["date"] == ended["expectedCompletionDate"] == named["nextChargeDate"]
    ending = facts_of(operator, token, option)
    assert ending["status"] == "pendingTerminate"
    assert "nextChargeDate" not in ending
    body = operator.get(f"{PRODUCTS}/{option}", token).json()
    schemas.check("637#Product", body)
    assert body["terminationDate"] == gone["date"]


def test_a_forwarding_says_where_to(operator: SandboxServer) -> None:
    token = operator.token(IHOR)
    asked = order(add("ln_0011", "o_forwarding", forwardTo=OLENA, condition="busy"))
    assert "balanceUnchanged" in codes_of(preview(operator, token, asked))
    option = place(operator, token, asked)["productOrderItem"][0]["product"]["id"]
    named = facts_of(operator, token, option)
    assert (named["forwardTo"], named["condition"]) == (OLENA, "busy")
    changed = order(modify(option, forwardTo=OLEH, condition="always"))
    assert place(operator, token, changed)["category"] == "changeService"
    named = facts_of(operator, token, option)
    assert (named["forwardTo"], named["condition"]) == (OLEH, "always")
    assert place(operator, token, order(delete(option)))["state"] == "completed"
    rows = operator.get(f"{PRODUCTS}/{option}", token).json()
    schemas.check("637#Product", rows)
    assert rows["status"] == "terminated"


@pytest.mark.parametrize(
    ("login", "line", "reason", "codes"),
    [
        (IHOR, "ln_0011", "blockLost", {"balanceUnchanged", "noIncomingSms"}),
        (OLEH, "ln_0006", "blockOther", {"chargeNow", "monthlyFee", "emergencyOnly"}),
    ],
)
def test_a_block_is_foreseen_and_can_be_taken_back(
    operator: SandboxServer, login: str, line: str, reason: str, codes: set[str]
) -> None:
    token = operator.token(login)
    asked = order(block(line, reason))
    seen = preview(operator, token, asked)
    assert codes_of(seen) == codes | {"shopVisitToRestore", "startsAt"}
    made = place(operator, token, asked)
    assert made["state"] == "inProgress"
    assert facts_of(operator, token, line)["pendingBlockUntil"] == made["expectedCompletionDate"]
    reply = operator.post(CANCEL, {"productOrder": {"id": made["id"]}}, token, key=new_key())
    assert reply.status_code == 201
    assert "pendingBlockUntil" not in facts_of(operator, token, line)


def test_trust_week_and_advance_are_seen_on_the_line(operator: SandboxServer) -> None:
    home = operator.token(HOME)
    asked = order(add("ln_0014h", "o_trust_week"))
    preview(operator, home, asked)
    assert place(operator, home, asked)["category"] == "trustPeriod"
    assert "trustUntil" in facts_of(operator, home, "ln_0014h")
    token = operator.token(IHOR)
    lent = order(add("ln_0011", "o_extra_25"))
    price = preview(operator, token, lent)["orderTotalPrice"][0]["price"]["taxIncludedAmount"]
    assert price == {"unit": "UAH", "value": 10}
    assert place(operator, token, lent)["state"] == "completed"
    debt = facts_of(operator, token, "ln_0011")["advanceDebt"]
    assert debt == {"unit": "UAH", "value": 35}


def test_a_company_limits_the_data_of_a_number(operator: SandboxServer) -> None:
    token = operator.token(KOORD)
    rows = operator.get(f"{PRODUCTS}?productSpecification.id=mobileLine&limit=50", token).json()
    line = next(
        row["id"]
        for row in rows
        if row["status"] == "active"
        and {"name": "segment", "valueType": "string", "value": "business"}
        in row["productCharacteristic"]
    )
    asked = order(modify(line, dataLimitMb=2048))
    preview(operator, token, asked)
    made = place(operator, token, asked)
    assert made["category"] == "dataLimit"
    named = facts_of(operator, token, line)
    assert named["dataLimitMb"] == 2048
    again = operator.post(ORDERS, asked, token, key=new_key()).json()
    assert (again["code"], again["detail"]) == (
        "effectiveDateNotAllowed",
        {"allowed": named["dataLimitChangeableFrom"]},
    )


def test_the_kit_may_place_an_order_without_effect(operator: SandboxServer) -> None:
    token = operator.token_reply(None, "admin")["access_token"]
    reply = operator.post(ORDERS, {"productOrderItem": [{"id": "1", "action": "add"}]}, token)
    made = checked(reply)
    assert made["state"] == "acknowledged"
    assert {"id", "href", "orderDate", "state", "relatedParty", "productOrderItem"} <= set(made)
    found = operator.get(f"{ORDERS}?orderDate={made['orderDate']}", token).json()
    assert made["id"] in {one["id"] for one in found}


def test_the_operator_says_that_it_takes_orders(operator: SandboxServer) -> None:
    items = operator.get("/.well-known/api-catalog").json()["linkset"][0]["item"]
    assert "TMF622 4.0.0" in {one["title"] for one in items}
    features = operator.get("/operator-profile").json()["features"]
    assert {"productOrderPreview", "sim"} <= set(features)
