"""Reading payments and refunds: a person sees those that he or she made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, select, true

from kyivstar_sandbox.db.schema_payments import payment, payment_item, refund
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.rules import codes

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from sqlalchemy import ColumnElement, Connection, Row, Table

    from kyivstar_sandbox.rules.codes import CodeState
    from kyivstar_sandbox.rules.identity import Caller


_ONE: Final = select(payment).where(payment.c.id == bindparam("ident"))
_OWN: Final = _ONE.where(payment.c.subject == bindparam("person"))
_ITEMS: Final = (
    select(payment_item)
    .where(payment_item.c.payment == bindparam("ident"))
    .order_by(payment_item.c.position)
)


@dataclass(frozen=True, slots=True)
class FullPayment:
    """A payment with its items and, while it waits for a code, the code's state."""

    row: Row[Any]
    items: tuple[Row[Any], ...]
    code: CodeState | None


@dataclass(frozen=True, slots=True)
class Cut:
    """Which part of a list is wanted, newest first when `descending`.

    `key` stands for the filters where their count may be remembered.
    """

    where: Sequence[ColumnElement[bool]]
    descending: bool
    offset: int
    limit: int
    key: Hashable = None


def listed(conn: Connection, who: Caller, cut: Cut) -> tuple[list[FullPayment], int]:
    """One part of the person's payments in order of date and id, and how many match."""
    rows, total = _cut(conn, payment, payment.c.paid_at, who, cut)
    items: dict[str, list[Row[Any]]] = {}
    found = conn.execute(
        select(payment_item)
        .where(payment_item.c.payment.in_([row.id for row in rows]))
        .order_by(payment_item.c.payment, payment_item.c.position)
    )
    for item in found:
        items.setdefault(item.payment, []).append(item)
    return [_full(conn, row, items.get(row.id, [])) for row in rows], total


def find(conn: Connection, who: Caller | None, ident: str) -> FullPayment:
    """One payment; `who` None = for its event. `NotFound` for another's."""
    if who is None or who.admin:
        row = conn.execute(_ONE, {"ident": ident}).first()
    else:
        row = conn.execute(_OWN, {"ident": ident, "person": who.sub}).first()
    if row is None:
        raise NotFound
    return _full(conn, row, conn.execute(_ITEMS, {"ident": ident}).all())


def refunds(conn: Connection, who: Caller, cut: Cut) -> tuple[Sequence[Row[Any]], int]:
    """One part of the person's refunds in order of date and id, and how many match."""
    return _cut(conn, refund, refund.c.refunded_at, who, cut)


def find_refund(conn: Connection, who: Caller | None, ident: str) -> Row[Any]:
    """One refund; `who` None = for its event. `NotFound` for another's."""
    row = conn.execute(select(refund).where(refund.c.id == ident, _mine(refund, who))).first()
    if row is None:
        raise NotFound
    return row


def _cut(
    conn: Connection, table: Table, at: ColumnElement[Any], who: Caller, cut: Cut
) -> tuple[Sequence[Row[Any]], int]:
    clauses = [_mine(table, who), *cut.where]
    total = conn.execute(select(func.count()).select_from(table).where(*clauses)).scalar_one()
    keys = (at, table.c.id)
    order = [key.desc() for key in keys] if cut.descending else list(keys)
    rows = conn.execute(
        select(table).where(*clauses).order_by(*order).offset(cut.offset).limit(cut.limit)
    ).all()
    return rows, total


def _mine(table: Table, who: Caller | None) -> ColumnElement[bool]:
    if who is None or who.admin:
        return true()
    return table.c.subject == who.sub


def _full(conn: Connection, row: Row[Any], items: Sequence[Row[Any]]) -> FullPayment:
    waits = row.status == "pendingAuthorization" and row.action == "validate"
    return FullPayment(
        row, tuple(items), codes.describe(conn, row.authorization) if waits else None
    )
