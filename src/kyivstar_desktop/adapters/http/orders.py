"""Orders, their preview and connected services of one operator (OrdersPort)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.lists import all_rows, page_of
from kyivstar_desktop.adapters.http.orders_wire import (
    OptionIn,
    OrderIn,
    PreviewIn,
    newest,
    option_of,
    order_of,
    preview_of,
)
from kyivstar_desktop.adapters.http.wire import instant_text
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.orders import Act
from kyivstar_desktop.services.ports.contract import OrdersPort

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.orders import NewOrder, Option, Order, Preview

MOST = 200
ABSENT = frozenset((404, 405, 501))
ON_LINE = frozenset({Act.BLOCK, Act.UNBLOCK, Act.CHANGE_SIM, Act.DATA_LIMIT, Act.CHANGE_TARIFF})


class HttpOrders(OrdersPort):
    """TMF622 and the option products of TMF637."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    async def options(self) -> tuple[Option, ...]:
        """Ended ones too, as long as the operator shows them."""
        route = self._directory.path("TMF637", "/product")
        ask = read(route, ("productSpecification.id", "option"))
        rows = await all_rows(self._client, ask, list[OptionIn])
        return tuple(option for row in rows if (option := option_of(row)) is not None)

    async def orders(self) -> tuple[Order, ...]:
        ask = read(self._directory.path("TMF622", "/productOrder"), ("sort", "-orderDate"))
        rows, _, _ = await page_of(self._client, ask, list[OrderIn], offset=0, limit=MOST)
        return newest([order_of(row) for row in rows], MOST)

    async def preview(self, order: NewOrder) -> Preview | None:
        """A question: nothing is stored, no key travels, it may be repeated."""
        body = body_of(order)
        del body["externalId"]
        ask = Ask(
            "POST",
            self._directory.path("TMF622", "/productOrderPreview"),
            body=msgspec.json.encode(body),
            again=True,
        )
        try:
            reply = await self._client.call(ask)
        except Refused as refused:
            if refused.status in ABSENT:
                return None
            raise
        return preview_of(reply.decode(PreviewIn, once=True))

    def order_body(self, order: NewOrder) -> tuple[str, str, bytes]:
        path = self._directory.path("TMF622", "/productOrder")
        return "POST", path, msgspec.json.encode(body_of(order))

    def cancel_body(self, order_id: str, reason: str) -> tuple[str, str, bytes]:
        body: dict[str, Any] = {"productOrder": {"id": order_id}}
        if reason:
            body["cancellationReason"] = reason
        path = self._directory.path("TMF622", "/cancelProductOrder")
        return "POST", path, msgspec.json.encode(body)


def body_of(order: NewOrder) -> dict[str, Any]:
    """TMF622 4.0 ProductOrder_Create; every relatedParty names what it refers to."""
    body: dict[str, Any] = {"externalId": order.key, "category": order.act.value}
    if order.start is not None:
        body["requestedStartDate"] = instant_text(order.start)
    if order.customer:
        party = {"id": order.customer, "role": "customer", "@referredType": "Customer"}
        body["relatedParty"] = [party]
    body["channel"] = [{"id": "desktop"}]
    body["productOrderItem"] = [_item(order)]
    return body


def _item(order: NewOrder) -> dict[str, Any]:
    actions = {Act.CONNECT: "add", Act.DISCONNECT: "delete"}
    item: dict[str, Any] = {"id": "1", "action": actions.get(order.act, "modify")}
    if order.offering and order.act in {Act.CONNECT, Act.CHANGE_TARIFF}:
        item["productOffering"] = {"id": order.offering}
    product: dict[str, Any] = {}
    if order.act in ON_LINE:
        product["id"] = order.line
    elif order.act is not Act.CONNECT:
        product["id"] = order.product
    else:
        relation = {"relationshipType": "reliesOn", "product": {"id": order.line}}
        product["productRelationship"] = [relation]
    status = {Act.BLOCK: "suspended", Act.UNBLOCK: "active"}.get(order.act)
    if status is not None:
        product["status"] = status
    if order.facts:
        product["productCharacteristic"] = [
            {"name": name, "value": _value(name, value)} for name, value in order.facts
        ]
    item["product"] = product
    return item


def _value(name: str, value: str) -> str | int | None:
    """A limit is a number, or null for none; everything else is text."""
    if name != "dataLimitMb":
        return value
    return int(value) if value else None
