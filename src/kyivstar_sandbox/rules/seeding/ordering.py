"""Orders of the demo people, made by the rules that make everybody's (docs/contract.md 3.11)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_sandbox.db import schema_orders
from kyivstar_sandbox.rules import (
    orders_acts,
    orders_checks,
    orders_placing,
    orders_state,
    services,
)
from kyivstar_sandbox.rules.orders_acts import Pace
from kyivstar_sandbox.rules.orders_asked import CATEGORIES
from kyivstar_sandbox.rules.orders_state import Item, Order
from kyivstar_sandbox.rules.seeding.names import sub_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_sandbox.rules.seeding.life import Life

_ACTIONS = {"on": "add", "advance": "add", "start": "add", "off": "delete"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is ordered: ``act`` as in ``orders_acts`` (``on``, ``off``, ``tariff``, ``block`` …).

    ``mark`` makes the id: ``po_`` + the line's four digits + mark. ``product`` is the id of the
    option that an ``off`` ends, or that an ``on`` makes. ``facts`` are its characteristics.
    """

    mark: str
    act: str
    offering: str | None = None
    product: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    channel: str = "desktop"
    by: str = "subscriber"


def place(life: Life, asked: Asked, at: int) -> Item:
    """Order one thing on the line; the order stands in the book, done or waiting.

    What the line can pay for is the caller's care: raises the act's ``Refusal``.
    """
    book, holding = life.ground.book, life.holding
    order = _order(life, asked, at)
    book.orders[order.id] = order
    item = _item(life, asked, order.id, at)
    order.prices = orders_placing.price_list([orders_placing.Placed(item, holding, None, None)])
    if asked.act == "on":
        origin = services.Origin(by=asked.by, channel=asked.channel, order_id=order.id)
        made = services.prepare(book, holding, str(asked.offering), at, origin, ident=asked.product)
        item.product_id = made.id
        if asked.facts:
            book.option_facts[made.id] = dict(asked.facts)
    latest = orders_acts.take(book, holding, item, at, Pace())
    if latest is None:
        order.done_items = 1
    else:
        order.open_items, order.expected_at = 1, latest
        order.state = item.state
        holding.pending.append(item)
    orders_state.follow(order, at)
    book.add(order, "orderNew")
    book.add(item, "orderNew")
    return item


def _order(life: Life, asked: Asked, at: int) -> Order:
    line = life.holding.line
    return Order(
        id=f"po_{life.tail}{asked.mark}",
        subject=sub_of(life.tail),
        external_id=None,
        account_id=line.account_id,
        customer_id=line.customer_id,
        category=CATEGORIES["tariff" if asked.act == "tariffLater" else asked.act],
        channel=asked.channel,
        requested_by=asked.by,
        state="acknowledged",
        ordered_at=at,
        requested_start_at=line.next_charge_at if asked.act == "tariffLater" else None,
        expected_at=None,
        completed_at=None,
        cancelled_at=None,
        cancellation_reason=None,
        prices="[]",
        open_items=0,
        done_items=0,
        failed_items=0,
        updated_at=at,
    )


def _item(life: Life, asked: Asked, order_id: str, at: int) -> Item:
    line = life.holding.line
    offering = asked.offering
    if asked.act == "off":
        ended = next(one for one in life.holding.options if one.id == asked.product)
        offering = ended.offering_id
    return Item(
        id=f"{order_id}-1",
        order_id=order_id,
        position=1,
        item="1",
        action=_ACTIONS.get(asked.act, "modify"),
        act=asked.act,
        kind=orders_checks.kind_of(asked.act, offering),
        line_id=line.id,
        account_id=line.account_id,
        product_id=asked.product if asked.act == "off" else None,
        offering_id=offering,
        facts=msgspec.json.encode(dict(asked.facts)).decode(),
        shown=msgspec.json.encode(_shown(line.id, asked)).decode(),
        state="acknowledged",
        status_reason=None,
        due_at=None,
        updated_at=at,
    )


def _shown(line_id: str, asked: Asked) -> dict[str, Any]:
    facts = [{"name": name, "value": value} for name, value in asked.facts.items()]
    shown: dict[str, Any] = {"productCharacteristic": facts} if facts else {}
    if _ACTIONS.get(asked.act) == "add":
        link = {"relationshipType": "reliesOn", "product": {"id": line_id}}
        return {"productRelationship": [link]} | shown
    if asked.act == "block":
        shown = {"status": "suspended"} | shown
    return {"id": asked.product or line_id} | shown


def take_back(life: Life, item: Item, reason: str, at: int) -> None:
    """Cancel an order whose only item still waits; ``reason`` is the person's own words."""
    book = life.ground.book
    order = book.orders[item.order_id]
    order.cancelled_at, order.cancellation_reason = at, reason
    orders_acts.undo(book, life.holding, item, at)
    orders_state.finish(book, life.holding, item, at, state="cancelled")
    ident = order.id.replace("po_", "co_")
    life.ground.put(
        schema_orders.cancel_order, ident, order.id, order.subject, "done", reason, at, at
    )
