"""Reading orders and their cancellations: those on the lines that a person may order for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, or_, select, true

from kyivstar_sandbox.db.schema_orders import cancel_order, product_order, product_order_item
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.rules import reach, rights

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut

_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class FullOrder:
    """An order's row with the rows of its items, in their order."""

    row: Row[Any]
    items: tuple[Row[Any], ...]


def listed(conn: Connection, who: Caller, cut: Cut) -> tuple[list[FullOrder], int]:
    """One part of the orders in order of date and id, and how many match."""
    table = product_order
    where = [_seen(conn, who), *cut.where]
    total = conn.execute(select(func.count()).select_from(table).where(*where)).scalar_one()
    keys = (table.c.ordered_at, table.c.id)
    order = [key.desc() for key in keys] if cut.descending else list(keys)
    rows = conn.execute(
        select(table).where(*where).order_by(*order).offset(cut.offset).limit(cut.limit)
    ).all()
    return _whole(conn, list(rows)), total


def find(conn: Connection, who: Caller | None, ident: str) -> FullOrder:
    """One order; ``who`` None = for its event. ``NotFound`` outside the rights."""
    seen = true() if who is None else _seen(conn, who)
    row = conn.execute(select(product_order).where(product_order.c.id == ident, seen)).first()
    if row is None:
        raise NotFound
    return _whole(conn, [row])[0]


def cancellations(conn: Connection, who: Caller, cut: Cut) -> tuple[list[Row[Any]], int]:
    """One part of the cancellations, by id, and how many match."""
    joined = select(cancel_order).join(product_order, product_order.c.id == cancel_order.c.order_id)
    wanted = joined.where(_seen(conn, who), *cut.where)
    total = conn.execute(select(func.count()).select_from(wanted.subquery())).scalar_one()
    key = cancel_order.c.id.desc() if cut.descending else cancel_order.c.id
    rows = conn.execute(wanted.order_by(key).offset(cut.offset).limit(cut.limit)).all()
    return list(rows), total


def find_cancellation(conn: Connection, who: Caller | None, ident: str) -> Row[Any]:
    """One cancellation; ``who`` None = for its event. ``NotFound`` outside the rights."""
    seen = true() if who is None else _seen(conn, who)
    row = conn.execute(
        select(cancel_order)
        .join(product_order, product_order.c.id == cancel_order.c.order_id)
        .where(cancel_order.c.id == ident, seen)
    ).first()
    if row is None:
        raise NotFound
    return row


def of_product(values: tuple[str, ...]) -> ColumnElement[bool]:
    """Orders with an item that touches one of the products: lines or options."""
    item = product_order_item
    touched = or_(item.c.product_id.in_(values), item.c.line_id.in_(values))
    return product_order.c.id.in_(select(item.c.order_id).where(touched))


def _seen(conn: Connection, who: Caller) -> ColumnElement[bool]:
    if who.admin:
        return true()
    item = product_order_item
    mine = reach.of(conn, who.sub, rights.TOPUP, members=False)
    reached = select(item.c.order_id).where(mine.rows(item.c.account_id))
    return or_(product_order.c.subject == who.sub, product_order.c.id.in_(reached))


def _whole(conn: Connection, rows: list[Row[Any]]) -> list[FullOrder]:
    item = product_order_item
    items: dict[str, list[Row[Any]]] = {}
    idents = [row.id for row in rows]
    for start in range(0, len(idents), _CHUNK):
        found = conn.execute(
            select(item)
            .where(item.c.order_id.in_(idents[start : start + _CHUNK]))
            .order_by(item.c.order_id, item.c.position)
        )
        for one in found:
            items.setdefault(one.order_id, []).append(one)
    return [FullOrder(row, tuple(items.get(row.id, ()))) for row in rows]
