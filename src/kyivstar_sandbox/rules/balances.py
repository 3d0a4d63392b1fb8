"""Reading buckets and sums over account trees (TMF654 4.1, docs/contract.md 3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BigInteger, bindparam, case, cast, func, or_, select, true, union

from kyivstar_sandbox.db.schema import account, account_link, bucket, line
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.model.values import DAY, micros
from kyivstar_sandbox.rules import clocks, reach, rights, totals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut

EXPIRED_SHOWN: Final = 7 * DAY
"""How long an expired bucket stays in the list."""
NAMED_BUCKETS: Final = 100
"""A sum over more buckets than that does not name them."""

_wide: Final = (
    select(
        bucket,
        line.c.msisdn,
        account.c.customer_id,
        func.coalesce(bucket.c.product_id, bucket.c.line_id).label("product"),
    )
    .join(account, account.c.id == bucket.c.account_id)
    .outerjoin(line, line.c.id == bucket.c.line_id)
)
every: Final = _wide.subquery("every_bucket")
"""Buckets with their number, customer and product."""


_one: Final = select(every).where(every.c.id == bindparam("ident"))
_ended: Final = func.coalesce(bucket.c.ends_at, bucket.c.updated_at)
_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class Sum:
    """What an account and its subtree hold in one unit: kopiykas, or whole units."""

    account: str
    unit: str
    total: int
    count: int
    negative: int
    buckets: tuple[str, ...]


def listed(conn: Connection, who: Caller, cut: Cut, *, by: str) -> tuple[Sequence[Row[Any]], int]:
    """One part of the buckets under the person's rights; `by` is `id` or `lastUpdate`.

    The filters of `cut` are about the table `bucket` itself: a page is found by its own indexes,
    then its rows are read with what they belong to.
    """
    where = [_seen(conn, who), *cut.where]
    keys = [bucket.c.id] if by == "id" else [bucket.c.updated_at, bucket.c.id]
    order = [key.desc() for key in keys] if cut.descending else keys
    wanted = select(bucket.c.id).where(*where).order_by(*order)
    ids = conn.execute(wanted.offset(cut.offset).limit(cut.limit)).scalars().all()
    count = select(func.count()).select_from(bucket).where(*where)
    total = totals.total(conn, of="bucket", sub=who.sub, cut=cut, found=len(ids), count=count)
    rows: dict[str, Row[Any]] = {}
    for start in range(0, len(ids), _CHUNK):
        part = select(every).where(every.c.id.in_(ids[start : start + _CHUNK]))
        rows |= {row.id: row for row in conn.execute(part)}
    return [rows[ident] for ident in ids], total


def with_numbers(numbers: Sequence[str]) -> ColumnElement[bool]:
    """Clause for buckets of lines with one of the numbers."""
    return bucket.c.line_id.in_(select(line.c.id).where(line.c.msisdn.in_(numbers)))


def with_product(products: Sequence[str]) -> ColumnElement[bool]:
    """Clause for buckets of a line or an option."""
    own = bucket.c.product_id.is_(None) & bucket.c.line_id.in_(products)
    return or_(own, bucket.c.product_id.in_(products))


def of_customers(conn: Connection, customers: Sequence[str]) -> ColumnElement[bool]:
    """Clause for buckets of customers, however many accounts they have."""
    some = select(account.c.id).where(account.c.customer_id.in_(customers)).limit(reach.BIG + 1)
    count = conn.execute(select(func.count()).select_from(some.subquery())).scalar_one()
    return reach.in_customers(bucket.c.account_id, customers, big=count > reach.BIG)


def find(conn: Connection, who: Caller | None, ident: str) -> Row[Any]:
    """One bucket; `who` None = for its event. `NotFound` outside the rights."""
    row = conn.execute(_one, {"ident": ident}).first()
    if row is None or not rights.sees(conn, who, row.account_id):
        raise NotFound
    if who is not None and not who.admin and row.status == "expired":
        ended = row.updated_at if row.ends_at is None else row.ends_at
        if ended <= _since(conn):
            raise NotFound
    return row


def sums(conn: Connection, who: Caller, accounts: Sequence[str] | None) -> list[Sum]:
    """Sums of accounts that the person may see, by account and unit; None = those of the roles."""
    if accounts is None:
        held = {one.account for one in rights.roles(conn, who.sub)}
    else:
        held = {one for one in accounts if rights.allows(conn, who.sub, rights.EVERY, one)}
    return [one for ident in sorted(held) for one in _sums_of(conn, ident)]


def roots_of(conn: Connection, who: Caller, customers: Sequence[str]) -> list[str]:
    """Accounts of the person's roles that belong to the customers."""
    return sorted({one.account for one in rights.roles(conn, who.sub) if one.customer in customers})


def _seen(conn: Connection, who: Caller) -> ColumnElement[bool]:
    if who.admin:
        return true()
    mine = reach.of(conn, who.sub).rows(bucket.c.account_id)
    return mine & or_(bucket.c.status != "expired", _ended > _since(conn))


def _since(conn: Connection) -> int:
    return micros(clocks.business(conn)) - EXPIRED_SHOWN


def _sums_of(conn: Connection, ident: str) -> list[Sum]:
    root = select(account.c.id).where(account.c.id == ident).cte(recursive=True)
    tree = root.union(select(account.c.id).join(root, account.c.parent_id == root.c.id))
    members = (
        select(account_link.c.related_id)
        .join(tree, account_link.c.account_id == tree.c.id)
        .where(account_link.c.kind == "contains", account_link.c.end_at.is_(None))
    )
    inside = union(select(tree.c.id), members).subquery()
    live = (
        bucket.c.account_id.in_(select(inside.c[0])),
        bucket.c.status != "expired",
        bucket.c.is_unlimited.is_(False),
    )
    rows = conn.execute(
        select(
            bucket.c.unit,
            cast(func.sum(bucket.c.amount), BigInteger).label("total"),
            func.count().label("number"),
            cast(func.sum(case((bucket.c.amount < 0, 1), else_=0)), BigInteger).label("negative"),
        )
        .where(*live)
        .group_by(bucket.c.unit)
        .order_by(bucket.c.unit)
    ).all()
    made = []
    for row in rows:
        named: tuple[str, ...] = ()
        if row.number <= NAMED_BUCKETS:
            of_unit = select(bucket.c.id).where(*live, bucket.c.unit == row.unit)
            named = tuple(conn.execute(of_unit.order_by(bucket.c.id)).scalars())
        made.append(Sum(ident, row.unit, row.total, row.number, row.negative, named))
    return made
