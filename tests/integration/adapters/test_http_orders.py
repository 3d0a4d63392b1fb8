"""Orders and connected services of any operator, v4 and v5, honest and not."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2
import pytest

from kyivstar_desktop.adapters.http import orders_wire, wire
from kyivstar_desktop.domain.errors import AppError, BadReply, Refused, ServerTrouble
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import Act, NewOrder, Option, Order, OrderState
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.adapters.http.operator import Operator

T = TypeVar("T")
NEXT = "2026-12-03T08:15:00.000Z"
CONNECT = NewOrder("k1", Act.CONNECT, "ln_1", "cust_1", "o_data_5gb")


def ask(
    reply: Callable[[httpx2.Request], httpx2.Response], work: Callable[[Operator], Awaitable[T]]
) -> T:
    async def story() -> T:
        url = "https://operator.example"
        async with operator_at(url, transport=Answering(reply)) as operator:
            return await work(operator)

    return run(story())


# --- connected services -------------------------------------------------------------------------
ROW: dict[str, Any] = {
    "id": "op_1",
    "@type": "Product",
    "name": "Додай безлім",
    "status": "active ",
    "startDate": "2026-10-08T08:15:00.000Z",
    "productSpecification": {"id": "option"},
    "productOffering": {"id": "o_add_bezlim", "name": "Додай безлім"},
    "productRelationship": [{"relationshipType": "reliesOn", "product": {"id": "ln_1"}}],
    "productPrice": [
        {
            "priceType": "recurring",
            "recurringChargePeriod": "P4W",
            "price": {"taxIncludedAmount": {"unit": "UAH", "value": 150}},
        }
    ],
    "productCharacteristic": [
        {"name": "chargePeriod", "value": "P4W"},
        {"name": "nextChargeDate", "value": NEXT},
        {"name": "nextChargeAmount", "value": {"unit": "UAH", "value": 150}},
        {"name": "connectedBy", "value": "subscriber"},
        {"name": "connectedChannel", "value": "sms"},
        {"name": "disconnectable", "value": True},
        {"name": "bonusPayable", "value": True},
        {"name": "orderId", "value": "po_1"},
    ],
}


def option(**members: Any) -> Option | None:
    row = wire.decode(json.dumps(ROW | members).encode(), orders_wire.OptionIn)
    return orders_wire.option_of(row)


def test_a_service_of_the_contract() -> None:
    found = option()
    assert found is not None
    assert (found.line, found.offering, found.status) == ("ln_1", "o_add_bezlim", "active")
    assert (found.price, found.period, found.next_amount) == (Money(150_00), "P4W", Money(150_00))
    assert found.next_at == datetime(2026, 12, 3, 8, 15, tzinfo=UTC)
    assert (found.channel, found.order, found.bonus_payable) == ("sms", "po_1", True)


@pytest.mark.parametrize(
    "members",
    [
        {"productSpecification": {"id": "mobileLine"}},
        {"productSpecification": None},
        {"productRelationship": []},
        {"productRelationship": [{"relationshipType": "replaces", "product": {"id": "ln_1"}}]},
    ],
)
def test_what_is_no_service_of_a_line_is_left_out(members: dict[str, Any]) -> None:
    assert option(**members) is None


def test_a_service_of_which_little_is_stated() -> None:
    relation = [{"relationshipType": "RELIESON", "id": "ln_1"}]
    found = option(
        productRelationship=relation, productPrice=[], productCharacteristic=[], status="Suspended"
    )
    assert found is not None
    assert (found.line, found.price, found.status) == ("ln_1", None, "suspended")
    assert (found.can_disconnect, found.next_at) == (True, None)


@pytest.mark.parametrize(
    ("price", "period"),
    [
        ({"recurringChargePeriodType": "week", "recurringChargePeriodLength": 4}, "P4W"),
        ({"recurringChargePeriod": "month"}, "P1M"),
        ({"recurringChargePeriod": "fortnight"}, ""),
        ({}, ""),
    ],
)
def test_periods_in_every_spelling(price: dict[str, Any], period: str) -> None:
    found = option(productPrice=[price], productCharacteristic=[])
    assert found is not None
    assert found.period == period


@pytest.mark.parametrize("value", [150.001, "1e3", -(10**12), None, "NaN"])
def test_a_price_that_is_not_exact_is_not_stated(value: object) -> None:
    price = {"price": {"taxIncludedAmount": {"unit": "UAH", "value": value}}}
    found = option(productPrice=[price])
    assert found is not None
    assert found.price is None


# --- orders -------------------------------------------------------------------------------------
def order(item: dict[str, Any], **members: Any) -> Order:
    row = {
        "id": "po_1",
        "externalId": "k1",
        "state": "inProgress",
        "orderDate": "2026-11-22T12:00:00.000Z",
        "productOrderItem": [{"id": "1"} | item],
    }
    decoded = wire.decode(json.dumps(row | members).encode(), orders_wire.OrderIn)
    return orders_wire.order_of(decoded)


RELIES = {"productRelationship": [{"relationshipType": "reliesOn", "product": {"id": "ln_1"}}]}


@pytest.mark.parametrize(
    ("item", "act", "line", "product"),
    [
        ({"action": "add", "product": RELIES | {"id": "op_9"}}, Act.CONNECT, "ln_1", "op_9"),
        ({"action": "delete", "product": {"id": "op_1"}}, Act.DISCONNECT, "", "op_1"),
        (
            {"action": "modify", "productOffering": {"id": "t"}, "product": {"id": "ln_1"}},
            Act.CHANGE_TARIFF,
            "ln_1",
            "",
        ),
        (
            {"action": "modify", "product": {"id": "ln_1", "status": "suspended"}},
            Act.BLOCK,
            "ln_1",
            "",
        ),
        (
            {"action": "Modify", "product": {"id": "ln_1", "status": "Active"}},
            Act.UNBLOCK,
            "ln_1",
            "",
        ),
        (
            {
                "action": "modify",
                "product": {
                    "id": "ln_1",
                    "productCharacteristic": [{"name": "dataLimitMb", "value": 2048}],
                },
            },
            Act.DATA_LIMIT,
            "ln_1",
            "",
        ),
        (
            {
                "action": "modify",
                "product": {
                    "id": "op_1",
                    "productCharacteristic": [{"name": "forwardTo", "value": "+380671112233"}],
                },
            },
            Act.CHANGE_OPTION,
            "",
            "op_1",
        ),
        ({"action": "noChange"}, None, "", ""),
    ],
)
def test_what_an_order_does_is_told_by_its_item(
    item: dict[str, Any], act: Act | None, line: str, product: str
) -> None:
    found = order(item)
    assert (found.act, found.line, found.product) == (act, line, product)


def test_states_words_and_the_way_of_v5() -> None:
    assert order({}, state="COMPLETED ").state is OrderState.COMPLETED
    assert order({}, state="assessingCancellation").state is OrderState.ASSESSING
    assert order({}, state="somewhere").state is OrderState.OTHER
    newer = order(
        {}, externalId="", externalIdentifier=[{"id": "k5"}], orderDate=None,
        creationDate="2026-11-22T12:00:00Z",
    )  # fmt: skip
    assert (newer.key, newer.ordered_at) == ("k5", datetime(2026, 11, 22, 12, tzinfo=UTC))
    failed = order({"state": "failed", "statusReason": "insufficientFunds"}, state="failed")
    assert failed.reason == "insufficientFunds"


def test_orders_come_newest_first_whatever_the_server_does() -> None:
    rows = [
        {"id": "po_1", "orderDate": "2026-11-01T00:00:00Z"},
        {"id": "po_3"},
        {"id": "po_2", "orderDate": "2026-11-20T00:00:00Z"},
    ]

    async def work(operator: Operator) -> tuple[Order, ...]:
        return await operator.cabinet.orders.orders()

    found = ask(lambda _: httpx2.Response(200, json=rows), work)
    assert [one.id for one in found] == ["po_2", "po_1", "po_3"]


# --- preview ------------------------------------------------------------------------------------
def preview(reply: httpx2.Response) -> Any:
    async def work(operator: Operator) -> Any:
        return await operator.cabinet.orders.preview(CONNECT)

    return ask(lambda _: reply, work)


def test_the_preview_is_taken_to_the_kopiyka() -> None:
    consequence = [
        {"code": "chargeNow", "text": "Зараз 60 ₴", "amount": {"unit": "UAH", "value": 60.5}},
        {
            "code": "allowancesLost",
            "text": "",
            "bucket": {"id": "b", "code": "DATA_NATIONAL"},
            "quantity": {"amount": 1024, "units": "MB"},
        },
        {"code": "insufficientFunds", "text": "", "amount": {"unit": "UAH", "value": 10}},
    ]
    found = preview(httpx2.Response(200, json={"consequence": consequence}))
    assert (found.total, found.short, found.estimate) == (Money(60_50), Money(10_00), False)
    lost = found.find("allowancesLost")
    assert (lost.bucket, lost.count, lost.unit) == ("DATA_NATIONAL", 1024, "MB")


def test_bonuses_are_no_money() -> None:
    paid = {"code": "chargeNow", "text": "", "amount": {"unit": "bonus", "value": 40}}
    found = preview(httpx2.Response(200, json={"consequence": [paid]}))
    charge = found.find("chargeNow")
    assert (found.total, charge.amount, charge.count, charge.unit) == (ZERO, None, 40, "bonus")


def test_nothing_taken_and_only_prices() -> None:
    assert preview(httpx2.Response(200, json={"consequence": []})).total == ZERO
    prices = [{"price": {"taxIncludedAmount": {"unit": "UAH", "value": 60}}}]
    assert preview(httpx2.Response(200, json={"orderTotalPrice": prices})).total == Money(60_00)
    unknown = [{"price": {"taxIncludedAmount": {"unit": "EUR", "value": 6}}}]
    assert preview(httpx2.Response(200, json={"orderTotalPrice": unknown})).total is None


@pytest.mark.parametrize("status", [404, 405, 501])
def test_an_operator_without_a_preview(status: int) -> None:
    assert preview(httpx2.Response(status, json={"code": "60", "reason": "no"})) is None


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (httpx2.Response(409, json={"code": "alreadyActive", "reason": "x"}), Refused),
        (httpx2.Response(200, json={"consequence": [{"code": "chargeNow"}]}), BadReply),
        (httpx2.Response(200, content=b'{"a":1,"a":2}'), BadReply),
        (httpx2.Response(502), ServerTrouble),
    ],
)
def test_refused_and_unreadable_previews(reply: httpx2.Response, error: type[AppError]) -> None:
    with pytest.raises(error):
        preview(reply)


# --- what goes out ------------------------------------------------------------------------------
def bodies(order: NewOrder) -> tuple[dict[str, Any], str]:
    async def work(operator: Operator) -> tuple[str, str, bytes]:
        return operator.cabinet.orders.order_body(order)

    method, path, body = ask(lambda _: httpx2.Response(500), work)
    assert method == "POST"
    return json.loads(body), path


def test_the_bytes_of_an_order() -> None:
    body, path = bodies(CONNECT)
    assert path == "/tmf-api/productOrderingManagement/v4/productOrder"
    assert body["externalId"] == "k1"
    assert body["relatedParty"] == [
        {"id": "cust_1", "role": "customer", "@referredType": "Customer"}
    ]
    (item,) = body["productOrderItem"]
    assert (item["action"], item["productOffering"]) == ("add", {"id": "o_data_5gb"})
    assert item["product"]["productRelationship"] == [
        {"relationshipType": "reliesOn", "product": {"id": "ln_1"}}
    ]


def test_limits_are_numbers_and_no_limit_is_null() -> None:
    def limit(value: str) -> object:
        facts = (("dataLimitMb", value),)
        body, _ = bodies(NewOrder("k", Act.DATA_LIMIT, "ln_1", "c", facts=facts))
        return body["productOrderItem"][0]["product"]["productCharacteristic"][0]["value"]

    assert limit("2048") == 2048
    assert limit("") is None


def test_a_start_is_said_as_the_line_says_it() -> None:
    start = datetime(2026, 12, 3, 8, 15, tzinfo=UTC)
    body, _ = bodies(NewOrder("k", Act.CHANGE_TARIFF, "ln_1", "c", "t_x", start=start))
    assert body["requestedStartDate"] == NEXT
    assert body["productOrderItem"][0]["product"] == {"id": "ln_1"}


def test_a_preview_asks_without_a_key_and_stores_nothing() -> None:
    seen: list[httpx2.Request] = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"consequence": []})

    async def work(operator: Operator) -> object:
        return await operator.cabinet.orders.preview(CONNECT)

    ask(reply, work)
    (request,) = seen
    assert "idempotency-key" not in request.headers
    assert "externalId" not in json.loads(request.content)
    assert request.url.path.endswith("/productOrderPreview")
