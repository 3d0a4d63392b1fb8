"""Rights of a list: which rows of a table a person may see, in SQL that a big company can bear.

Someone who reaches everything that a customer has (its whole company, the only account of a
private person) is known by the customer: no tree of 100 000 accounts is walked. The rest of the
roles, and members of universal accounts, are found by the tree (``rights.accounts_query``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, false, func, or_, select

from kyivstar_sandbox.db.schema import account, account_link, customer
from kyivstar_sandbox.rules import rights

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from sqlalchemy import ColumnElement, Connection

_FEW: Final = 20
"""Accounts of a customer that are looked at one by one."""
BIG: Final = 1000
"""From so many accounts on a list is read in its order, and rights are asked row by row."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a person reaches: whole ``customers``, and ``rest`` = something beside them.

    ``big``: one of the customers has more than ``BIG`` accounts.
    """

    sub: str
    names: frozenset[str]
    members: bool
    customers: tuple[str, ...]
    rest: bool
    big: bool

    def rows(
        self, account_id: ColumnElement[Any], customer_id: ColumnElement[Any] | None = None
    ) -> ColumnElement[bool]:
        """Clause for rows of an account; ``customer_id`` where the table has it as well."""
        clauses: list[ColumnElement[bool]] = []
        if self.customers:
            if customer_id is None:
                clauses.append(in_customers(account_id, self.customers, big=self.big))
            else:
                clauses.append(customer_id.in_(self.customers))
        if self.rest:
            tree = rights.accounts_query(self.sub, self.names, members=self.members)
            clauses.append(account_id.in_(tree))
        return or_(*clauses) if clauses else false()


def in_customers(
    account_id: ColumnElement[Any], customers: Iterable[str], *, big: bool
) -> ColumnElement[bool]:
    """Rows whose account belongs to one of the customers.

    ``big`` asks for each row in the list's own order, and so never sorts a whole company.
    """
    found = account.alias("own")
    theirs = select(found.c.id).where(found.c.customer_id.in_(tuple(customers)))
    if big:
        return theirs.where(found.c.id == account_id).exists()
    return account_id.in_(theirs)


def of(
    conn: Connection, sub: str, names: Iterable[str] = rights.EVERY, *, members: bool = True
) -> Reach:
    """What the roles ``names`` of a person reach; ``members`` as in ``rights.allows``."""
    wanted = frozenset(names)
    roles = [one for one in rights.roles(conn, sub) if one.role in wanted]
    whole: dict[str, bool] = {}
    rest = False
    for role in roles:
        if role.customer in whole:
            continue
        is_whole, is_big = _whole(conn, sub, role, wanted)
        if is_whole:
            whole[role.customer] = is_big
        else:
            rest = True
    customers = tuple(sorted(whole))
    if members and customers and not rest:
        rest = _has_members(conn, customers)
    return Reach(sub, wanted, members, customers, rest, any(whole.values()))


def _whole(
    conn: Connection, sub: str, role: rights.Role, names: frozenset[str]
) -> tuple[bool, bool]:
    """Whether the person reaches all accounts of the role's customer, and whether they are many."""
    few = select(account.c.id).where(account.c.customer_id == role.customer).limit(_FEW + 1)
    ids = conn.execute(few).scalars().all()
    if len(ids) <= _FEW:
        mine = all(rights.allows(conn, sub, names, one, members=False) for one in ids)
        return mine and bool(ids), False
    root = (
        select(account.c.kind)
        .join(customer, customer.c.root_account == account.c.id)
        .where(customer.c.id == role.customer, account.c.id == role.account)
    )
    if conn.execute(root).scalar() != "company":
        return False, False
    loose = select(account.c.id).where(
        account.c.customer_id == role.customer,
        account.c.parent_id.is_(None),
        account.c.id != role.account,
    )
    many = select(account.c.id).where(account.c.customer_id == role.customer).limit(BIG + 1)
    count = conn.execute(select(func.count()).select_from(many.subquery())).scalar_one()
    return conn.execute(loose.limit(1)).first() is None, count > BIG


def _has_members(conn: Connection, customers: tuple[str, ...]) -> bool:
    """Whether an account of the customers contains others: they may belong to somebody else."""
    held = (
        select(account_link.c.id)
        .join(account, account.c.id == account_link.c.account_id)
        .where(and_(account_link.c.kind == "contains", account_link.c.end_at.is_(None)))
        .where(account.c.customer_id.in_(customers))
    )
    return conn.execute(held.limit(1)).first() is not None
