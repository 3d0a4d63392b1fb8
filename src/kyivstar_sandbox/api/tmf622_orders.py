"""TMF622 4.0: product orders, their preview and their cancellation (docs/contract.md 3.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from kyivstar_sandbox.api import body, listing, order_words
from kyivstar_sandbox.api.order_asking import new_cancellation, new_order
from kyivstar_sandbox.api.shared import Answer, Call, keyed, money, reading, reply, route, writing
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.db.schema_orders import cancel_order, product_order
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import catalogue, orders, orders_lists, orders_preview
from kyivstar_sandbox.rules.payment_lists import Cut

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement, Connection, Row
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.order_asking import NewCancellation
    from kyivstar_sandbox.api.tmf_filters import Maker
    from kyivstar_sandbox.rules.orders_asked import NewOrder
    from kyivstar_sandbox.rules.orders_lists import FullOrder
    from kyivstar_sandbox.rules.orders_preview import Consequence

    Rendered = tuple[str, str, JsonObject]

_ROOT: Final = "/tmf-api/productOrderingManagement/v4"
BASE: Final = f"{_ROOT}/productOrder"
PREVIEW: Final = f"{_ROOT}/productOrderPreview"
CANCEL: Final = f"{_ROOT}/cancelProductOrder"


def order_body(full: FullOrder, *, origin: str, language: str) -> JsonObject:
    """`ProductOrder` with the states of its items."""
    row = full.row
    made = {
        "id": row.id,
        "href": f"{origin}{BASE}/{row.id}",
        "orderDate": iso_micros(row.ordered_at),
    }
    return made | {"state": row.state} | _common(row, full.items, language=language)


def _common(order: Any, items: Iterable[Any], *, language: str) -> JsonObject:
    """What an order and its preview share; `order` and `items` are rows or working copies."""
    made: JsonObject = {
        "@type": "ProductOrder",
        "externalId": order.external_id,
        "category": order.category,
        "requestedStartDate": _date(order.requested_start_at),
        "expectedCompletionDate": _date(order.expected_at),
        "completionDate": _date(order.completed_at),
        "cancellationDate": _date(order.cancelled_at),
        "cancellationReason": order.cancellation_reason,
        "channel": [{"id": order.channel}],
        "relatedParty": [
            {"id": order.customer_id, "role": "customer", "@referredType": "Customer"}
        ],
        "orderTotalPrice": _prices(order.prices, language) or None,
        "productOrderItem": [_item_body(item, language) for item in items],
    }
    return {name: value for name, value in made.items() if value is not None}


def _date(at: int | None) -> str | None:
    return None if at is None else iso_micros(at)


def _prices(stored: str, language: str) -> list[JsonObject]:
    rows: list[tuple[str, str | None, int]] = msgspec.json.decode(stored)
    made = []
    for kind, period, amount in rows:
        price: JsonObject = {"name": order_words.price_name(kind, language), "priceType": kind}
        if period is not None:
            price["recurringChargePeriod"] = period
        made.append(price | {"price": {"taxIncludedAmount": money(amount)}})
    return made


def _item_body(item: Any, language: str) -> JsonObject:
    made: JsonObject = {"id": item.item, "action": item.action, "state": item.state}
    if item.status_reason is not None:
        made["statusReason"] = item.status_reason
    if item.offering_id is not None:
        name = catalogue.name_of(item.offering_id, language)
        made["productOffering"] = {"id": item.offering_id, "name": name}
    shown: JsonObject = msgspec.json.decode(item.shown)
    if item.product_id is not None:
        shown["id"] = item.product_id
    return made | {"product": shown} if shown else made


def _consequence(told: Consequence, language: str) -> JsonObject:
    made: JsonObject = {"code": told.code, "text": order_words.consequence_text(told, language)}
    product: JsonObject = {"id": told.product}
    if told.offering is not None:
        product["name"] = orders_preview.name_of(told, language)
    made["product"] = product
    if told.amount is not None:
        bonus = {"unit": "bonus", "value": told.amount}
        made["amount"] = bonus if told.unit == "bonus" else money(told.amount)
    if told.date is not None:
        made["date"] = iso_micros(told.date)
    bucket = told.bucket
    if bucket is not None:
        made["bucket"] = {"id": bucket.id, "code": bucket.code}
        if not bucket.is_unlimited:
            made["quantity"] = {"amount": bucket.amount, "units": bucket.unit}
    return made


def cancel_body(row: Row[Any], *, origin: str) -> JsonObject:
    """`CancelProductOrder`."""
    made = {
        "id": row.id,
        "href": f"{origin}{CANCEL}/{row.id}",
        "@type": "CancelProductOrder",
        "state": row.state,
        "productOrder": {"id": row.order_id, "href": f"{origin}{BASE}/{row.order_id}"},
        "cancellationReason": row.reason,
        "requestedCancellationDate": iso_micros(row.requested_at),
        "effectiveCancellationDate": _date(row.effective_at),
    }
    return {name: value for name, value in made.items() if value is not None}


def _of_product(wanted: listing.Filter) -> ColumnElement[bool]:
    return orders_lists.of_product(wanted.values)


_FILTERS: Final[dict[str, Maker]] = {
    "id": product_order.c.id,
    "href": href_clause(BASE, product_order.c.id),
    "@type": constant_clause("ProductOrder"),
    "externalId": product_order.c.external_id,
    "category": product_order.c.category,
    "state": product_order.c.state,
    "relatedParty.id": product_order.c.customer_id,
    "productOrderItem.product.id": _of_product,
    "orderDate": listing.instant_clause(product_order.c.ordered_at),
    "requestedStartDate": listing.instant_clause(product_order.c.requested_start_at),
    "expectedCompletionDate": listing.instant_clause(product_order.c.expected_at),
    "completionDate": listing.instant_clause(product_order.c.completed_at),
}
_CANCEL_FILTERS: Final[dict[str, Maker]] = {
    "id": cancel_order.c.id,
    "href": href_clause(CANCEL, cancel_order.c.id),
    "@type": constant_clause("CancelProductOrder"),
    "state": cancel_order.c.state,
    "productOrder.id": cancel_order.c.order_id,
}
_RULES: Final = listing.ListRules(
    filters=frozenset(_FILTERS),
    sorts=("-orderDate", "orderDate"),
    ranges=frozenset({"orderDate"}),
)
_CANCEL_RULES: Final = listing.ListRules(filters=frozenset(_CANCEL_FILTERS), sorts=("id", "-id"))


def _cut(query: listing.ListQuery, makers: dict[str, Maker]) -> Cut:
    return Cut(
        where=listing.sql_filters(query, makers),
        descending=query.descending,
        offset=query.offset,
        limit=query.limit,
    )


async def list_orders(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)
    cut = _cut(query, _FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = orders_lists.listed(conn, call.who, cut)
        made = [order_body(one, origin=call.origin, language=call.language) for one in found]
        return made, total

    rows, total = await reading(request, work, scope="order")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_order(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        found = orders_lists.find(conn, call.who, ident)
        return order_body(found, origin=call.origin, language=call.language)

    found = await reading(request, work, scope="order")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_order(request: Request) -> Response:
    def work(conn: Connection, call: Call, asked: NewOrder) -> Answer:
        ident = orders.create(conn, call.who, asked, call.key)
        full = orders_lists.find(conn, None, ident)
        made = order_body(full, origin=call.origin, language=call.language)
        return Answer(made, path=f"{BASE}/{ident}", resource=ident)

    return await keyed(
        request, new_order, work, scope="order", correlator=lambda asked: asked.external_id
    )


async def preview_order(request: Request) -> Response:
    """Works in a write transaction that writes nothing: the lines are locked while it looks."""
    asked = new_order(await body.strict_json(request))

    def work(conn: Connection, call: Call) -> JsonObject:
        seen = orders_preview.preview(conn, call.who, asked)
        made = _common(seen.order, seen.items, language=call.language)
        told = [_consequence(one, call.language) for one in seen.consequences]
        return made | {"consequence": told}

    return reply(request, await writing(request, work, scope="order"))


async def list_cancellations(request: Request) -> Response:
    query = listing.parse_list(request, _CANCEL_RULES)
    cut = _cut(query, _CANCEL_FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = orders_lists.cancellations(conn, call.who, cut)
        return [cancel_body(one, origin=call.origin) for one in found], total

    rows, total = await reading(request, work, scope="order")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_cancellation(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        row = orders_lists.find_cancellation(conn, call.who, ident)
        return cancel_body(row, origin=call.origin)

    found = await reading(request, work, scope="order")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_cancellation(request: Request) -> Response:
    def work(conn: Connection, call: Call, asked: NewCancellation) -> Answer:
        ident = orders.cancel(conn, call.who, asked.order, asked.reason)
        row = orders_lists.find_cancellation(conn, None, ident)
        made = cancel_body(row, origin=call.origin)
        return Answer(made, path=f"{CANCEL}/{ident}", resource=ident)

    return await keyed(request, new_cancellation, work, scope="order")


def _created(conn: Connection, ident: str, language: str, origin: str) -> Rendered:
    found = orders_lists.find(conn, None, ident)
    made = order_body(found, origin=origin, language=language)
    return "ProductOrderCreateEvent", "productOrder", made


def _changed(conn: Connection, ident: str, language: str, origin: str) -> Rendered:
    found = orders_lists.find(conn, None, ident)
    made = order_body(found, origin=origin, language=language)
    return "ProductOrderStateChangeEvent", "productOrder", made


def _cancelled(conn: Connection, ident: str, _language: str, origin: str) -> Rendered:
    row = orders_lists.find_cancellation(conn, None, ident)
    made = cancel_body(row, origin=origin)
    return "CancelProductOrderStateChangeEvent", "cancelProductOrder", made


routes = [
    route("GET", BASE, list_orders),
    route("POST", BASE, create_order),
    route("GET", f"{BASE}/{{id}}", get_order),
    route("POST", PREVIEW, preview_order),
    route("GET", CANCEL, list_cancellations),
    route("POST", CANCEL, create_cancellation),
    route("GET", f"{CANCEL}/{{id}}", get_cancellation),
]
event_renderers = {"orderNew": _created, "orderState": _changed, "orderCancel": _cancelled}
