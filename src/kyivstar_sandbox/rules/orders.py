"""Product orders (TMF622 4.0, docs/contract.md 3.11): taken, done at once or in time, cancelled.

States: acknowledged (until the period's end) | inProgress (a block, a SIM) -> completed | failed |
partial | cancelled. What an order does to money is done by the billing rules in the same
transaction, or at its own instant by the agenda of the line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, insert, select

from kyivstar_sandbox.db.schema_orders import cancel_order, product_order, product_order_item
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    agenda,
    changes,
    clocks,
    orders_acts,
    orders_lists,
    orders_placing,
    orders_state,
    rights,
    shelf,
)
from kyivstar_sandbox.rules.identity import need_step_up
from kyivstar_sandbox.rules.orders_asked import act_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.orders_asked import NewOrder
    from kyivstar_sandbox.rules.orders_placing import Desk
    from kyivstar_sandbox.rules.orders_state import Item
    from kyivstar_sandbox.rules.state import Holding

KIT_CUSTOMER: Final = "cust_kit"
_FIRST: Final = select(product_order.c.id).where(
    product_order.c.subject == bindparam("person"), product_order.c.external_id == bindparam("key")
)


def create(conn: Connection, who: Caller, asked: NewOrder, key: str | None) -> str:
    """Take an order; its id. ``key`` is the bare idempotency key.

    Raises what ``orders_placing.open_desk`` does, 401 ``stepUpRequired``, and for a single item
    the 409 that forbids it; of several items the impossible ones are ``rejected``. 409
    ``duplicateRequest`` when the same person has already ordered under this key.
    """
    if who.admin:
        return _rest(conn, who, asked)
    need_sure(who, asked)
    external = key or asked.external_id
    _need_new(conn, who.sub, external)
    desk = orders_placing.open_desk(conn, who, asked)
    desk.order.external_id = external
    placed = []
    for item in desk.items:
        one = desk.place(item)
        if one.refused is not None and len(desk.items) == 1:
            raise one.refused
        desk.take(one)
        placed.append(one)
    desk.order.prices = orders_placing.price_list(placed)
    _store(conn, desk)
    return desk.order.id


def need_sure(who: Caller, asked: NewOrder) -> None:
    """401 ``stepUpRequired`` for a SIM, a block, or more than ten items (docs/contract.md 2.6)."""
    acts = {act_of(one) for one in asked.items}
    if "sim" in acts or len(asked.items) > orders_placing.FEW_ITEMS:
        need_step_up(who)
    elif "block" in acts:
        need_step_up(who, ways=("sms", "pwd"))


def _need_new(conn: Connection, sub: str, external: str | None) -> None:
    if external is None:
        return
    first = conn.execute(_FIRST, {"person": sub, "key": external}).scalar()
    if first is not None:
        raise Refusal("duplicateRequest", 409, {"id": first})


def _store(conn: Connection, desk: Desk) -> None:
    book, order = desk.book, desk.order
    if any(item.state == "inProgress" for item in desk.items):
        order.state = "inProgress"
    orders_state.follow(order, desk.at)
    book.add(order, "orderNew")
    if order.state != "acknowledged":
        book.touch(order, "orderState", desk.at)
    for item in desk.items:
        book.fresh.add(item.id)
        book.touched[item.id] = item
    shelf.save(conn, book)


def _rest(conn: Connection, who: Caller, asked: NewOrder) -> str:
    """A kit's order: kept in its first state, without any effect (docs/contract.md 8)."""
    ident, at = new_id("po"), micros(clocks.business(conn))
    conn.execute(
        insert(product_order).values(
            id=ident,
            subject=who.sub,
            external_id=asked.external_id,
            customer_id=KIT_CUSTOMER,
            category=asked.category or "kit",
            channel=asked.channel,
            requested_by="operator",
            state="acknowledged",
            ordered_at=at,
            requested_start_at=asked.start,
            updated_at=at,
        )
    )
    conn.execute(
        insert(product_order_item),
        [
            {
                "id": f"{ident}-{position}",
                "order_id": ident,
                "position": position,
                "item": new.ident,
                "action": new.action,
                "act": "",
                "kind": "",
                "state": "acknowledged",
                "updated_at": at,
            }
            for position, new in enumerate(asked.items, start=1)
        ],
    )
    return ident


def cancel(conn: Connection, who: Caller, order_id: str, reason: str | None) -> str:
    """Take back what of an order has not begun; id of the cancellation.

    Raises 404 ``notFound``, 403 ``forbiddenRole``, 409 ``tooLateToCancel``: nothing waits any
    more, or something has begun.
    """
    found = orders_lists.find(conn, who, order_id)
    at = micros(clocks.business(conn))
    book = shelf.open_lines(conn, sorted({i.line_id for i in found.items if i.line_id}))
    _need_right(conn, who, found.items)
    agenda.run_all(book, at)
    waiting = _waiting(book, order_id)
    if not waiting or not all(orders_acts.may_cancel(item) for _, item in waiting):
        raise Refusal("tooLateToCancel")
    order = book.orders[order_id]
    order.cancelled_at, order.cancellation_reason = at, reason
    for holding, item in waiting:
        orders_acts.undo(book, holding, item, at)
        orders_state.finish(book, holding, item, at, state="cancelled")
    shelf.save(conn, book)
    ident = new_id("co")
    conn.execute(
        insert(cancel_order).values(
            id=ident,
            order_id=order_id,
            subject=who.sub,
            state="done",
            reason=reason,
            requested_at=at,
            effective_at=at,
        )
    )
    changes.note(conn, "orderCancel", ident, order.account_id)
    return ident


def _need_right(conn: Connection, who: Caller, items: tuple[Any, ...]) -> None:
    if who.admin:
        return
    for item in items:
        if item.account_id is None:
            raise NotFound
        needed = rights.BLOCK if item.act == "block" else rights.ORDER
        rights.need(conn, who.sub, needed, item.account_id, members=False)


def _waiting(book: Book, order_id: str) -> list[tuple[Holding, Item]]:
    return [
        (holding, item)
        for holding in book.holdings.values()
        for item in holding.pending
        if item.order_id == order_id
    ]
