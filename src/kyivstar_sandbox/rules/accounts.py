"""Reading the account tree (TMF666 4.0, docs/contract.md 3.8, 3.14)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BigInteger, and_, cast, func, or_, select, true

from kyivstar_sandbox.db.schema import account, account_link, bucket, customer
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.rules import reach, rights, totals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut

_CHUNK: Final = 400
_CREDIT: Final = frozenset({"coordinator"})
_DEBT: Final = frozenset({"approver", "viewer"}) | _CREDIT
_WITH_MONEY: Final = frozenset({"personal", "universal", "company"})
"""Kinds whose own balance is told; that of a department is an accumulatedBalance."""
every: Final = (
    select(account, customer.c.name.label("customer_name"))
    .join(customer, customer.c.id == account.c.customer_id)
    .subquery("every_account")
)
"""Accounts with the name of the customer, for filters."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation of an account; ``end`` is set for a former one. Instants in microseconds."""

    kind: str
    account: str
    start: int
    end: int | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Money:
    """Kopiykas in the MAIN buckets of an account and when they last moved (microseconds)."""

    total: int
    at: int


@dataclass(slots=True)
class FullAccount:
    """An account's row with its relations in order of start, and its money where it has some."""

    row: Row[Any]
    relations: list[Relation] = field(default_factory=list)
    money: Money | None = None
    sees_credit: bool = False
    sees_debt: bool = False

    def members(self) -> list[str]:
        """Ids of the accounts that a universal account contains now."""
        return [one.account for one in self.relations if one.kind == "contains" and not one.end]


def listed(conn: Connection, who: Caller, cut: Cut, *, by: str) -> tuple[list[FullAccount], int]:
    """One part of the accounts under the person's rights; ``by`` is ``id`` or ``name``."""
    where = [_seen(conn, who), *cut.where]
    keys = [every.c.id] if by == "id" else [every.c.name, every.c.id]
    order = [key.desc() for key in keys] if cut.descending else keys
    rows = conn.execute(
        select(every).where(*where).order_by(*order).offset(cut.offset).limit(cut.limit)
    ).all()
    count = select(func.count()).select_from(every).where(*where)
    total = totals.total(conn, of="account", sub=who.sub, cut=cut, found=len(rows), count=count)
    return full(conn, rows, who), total


def find(conn: Connection, who: Caller | None, ident: str) -> FullAccount:
    """One account; ``who`` None = for its event. ``NotFound`` outside the rights."""
    rows = conn.execute(select(every).where(every.c.id == ident)).all()
    if not rows or not rights.sees(conn, who, ident):
        raise NotFound
    return full(conn, rows, who)[0]


def related_to(wanted: Sequence[str]) -> ColumnElement[bool]:
    """Accounts with a relation to one of ``wanted``: its children, members, or what holds it."""
    link = account_link.c
    live = link.end_at.is_(None) & (link.kind == "contains")
    holds = select(link.account_id).where(live, link.related_id.in_(wanted))
    held = select(link.related_id).where(live, link.account_id.in_(wanted))
    return or_(every.c.parent_id.in_(wanted), every.c.id.in_(holds), every.c.id.in_(held))


def full(conn: Connection, rows: Sequence[Row[Any]], who: Caller | None) -> list[FullAccount]:
    """Rows of ``every`` with relations and money, in their order."""
    found = {row.id: FullAccount(row) for row in rows}
    for ids in _chunks(list(found)):
        _relate(conn, found, ids)
        _pay(conn, found, ids)
    if who is not None:
        _credit(conn, found, who)
    return list(found.values())


def _seen(conn: Connection, who: Caller) -> ColumnElement[bool]:
    if who.admin:
        return true()
    return reach.of(conn, who.sub).rows(every.c.id, every.c.customer_id)


def _chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]


def _relate(conn: Connection, found: dict[str, FullAccount], ids: Sequence[str]) -> None:
    """Members and former parents hang on the account; a member also names what contains it."""
    link = account_link.c
    rows = conn.execute(
        select(account_link)
        .where(link.account_id.in_(ids))
        .where(or_(link.kind != "contains", link.end_at.is_(None)))
        .order_by(link.start_at, link.related_id)
    ).all()
    for row in rows:
        made = Relation(row.kind, row.related_id, row.start_at, row.end_at)
        found[row.account_id].relations.append(made)
    above = conn.execute(
        select(link.related_id, link.account_id, link.start_at, account.c.name)
        .join(account, account.c.id == link.account_id)
        .where(link.related_id.in_(ids), link.kind == "contains", link.end_at.is_(None))
    )
    for member, universal, start, name in above:
        made = Relation("isContainedIn", universal, start, name=name)
        found[member].relations.append(made)
    for one in (found[ident] for ident in ids):
        if one.row.parent_id is not None:
            former = [x.end for x in one.relations if x.kind == "isContainedIn" and x.end]
            start = max(former, default=one.row.created_at)
            one.relations.append(Relation("isContainedIn", one.row.parent_id, start))


def _pay(conn: Connection, found: dict[str, FullAccount], ids: Sequence[str]) -> None:
    own = {ident for ident in ids if found[ident].row.kind in _WITH_MONEY}
    members = {one: ident for ident in own for one in found[ident].members()}
    sums = _sums(conn, {*own, *members})
    totals: dict[str, list[Money]] = {ident: [] for ident in own}
    for ident, money in sums.items():
        if ident in own and found[ident].row.kind != "universal":
            totals[ident].append(money)
        if ident in members:
            totals[members[ident]].append(money)
    for ident, parts in totals.items():
        one = found[ident]
        at = max((part.at for part in parts), default=one.row.created_at)
        one.money = Money(sum(part.total for part in parts), at)


def _sums(conn: Connection, ids: Iterable[str]) -> dict[str, Money]:
    made: dict[str, Money] = {}
    for part in _chunks(sorted(ids)):
        rows = conn.execute(
            select(
                bucket.c.account_id,
                cast(func.sum(bucket.c.amount), BigInteger),
                func.max(func.coalesce(bucket.c.last_at, bucket.c.created_at)),
                func.max(bucket.c.created_at),
            )
            .where(and_(bucket.c.account_id.in_(part), bucket.c.code == "MAIN"))
            .where(bucket.c.status != "expired")
            .group_by(bucket.c.account_id)
        )
        made |= {ident: Money(total, at or begun) for ident, total, at, begun in rows}
    return made


def _credit(conn: Connection, found: dict[str, FullAccount], who: Caller) -> None:
    """Those who look after a company see its debt, only who coordinates it sees the credit too
    (docs/contract.md 3.14, 6.8).
    """
    for ident, one in found.items():
        if one.row.payment_status is not None:
            one.sees_credit = rights.allows(conn, who.sub, _CREDIT, ident, members=False)
            one.sees_debt = rights.allows(conn, who.sub, _DEBT, ident, members=False)
