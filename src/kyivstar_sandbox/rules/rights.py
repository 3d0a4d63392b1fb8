"""What a person may see and do: roles over accounts and their subtrees (docs/contract.md 3.14)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import CTE, Select, bindparam, select, union

from kyivstar_sandbox.db.schema import account, account_link, line, role
from kyivstar_sandbox.model.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import BindParameter, Connection

SEE_ALL: Final = frozenset({"owner", "coordinator", "approver", "viewer"})
"""Roles that open the subtree of their account; the others open their own line only."""

MONEY: Final = frozenset({"owner", "coordinator", "approver", "viewer"})
TOPUP: Final = frozenset({"owner", "coordinator", "selfManaged", "user"})
ORDER: Final = frozenset({"owner", "coordinator", "selfManaged"})
BLOCK: Final = frozenset({"owner", "coordinator", "selfManaged", "user"})
ACCOUNTS: Final = frozenset({"owner", "coordinator"})
APPROVE: Final = frozenset({"coordinator", "approver"})
EVERY: Final = frozenset({*SEE_ALL, "selfManaged", "user"})

_SCOPES: Final = {
    "customer:read": EVERY,
    "balance:read": EVERY,
    "topup": TOPUP | {"approver"},
    "order": TOPUP,
    "chat": EVERY,
    "profile": EVERY,
    "offline_access": EVERY,
}


_ROLES: Final = (
    select(role.c.customer, role.c.account, role.c.role, role.c.limits)
    .where(role.c.sub == bindparam("person"))
    .order_by(role.c.account, role.c.role)
)


@dataclass(frozen=True, slots=True)
class Role:
    """One right. ``limits`` are whole kopiykas by name, empty if there are none."""

    customer: str
    account: str
    role: str
    limits: dict[str, int]


def roles(conn: Connection, sub: str) -> list[Role]:
    """Every role of a person, in order of account, then role."""
    rows = conn.execute(_ROLES, {"person": sub})
    return [Role(c, a, r, json.loads(limits) if limits else {}) for c, a, r, limits in rows]


def scopes(conn: Connection, sub: str) -> frozenset[str]:
    """Scopes that the person's roles allow. Someone without a role keeps chat and profile."""
    held = {one.role for one in roles(conn, sub)}
    allowed = {scope for scope, needed in _SCOPES.items() if held & needed}
    return frozenset(allowed | {"chat", "profile", "offline_access"})


def _tree(sub: str | BindParameter[str], names: Iterable[str]) -> CTE:
    wanted = sorted(names)  # one order, one compiled statement
    roots = select(role.c.account.label("id")).where(role.c.sub == sub, role.c.role.in_(wanted))
    tree = roots.cte(recursive=True)
    return tree.union(select(account.c.id).join(tree, account.c.parent_id == tree.c.id))


def accounts_query(
    sub: str | BindParameter[str], names: Iterable[str] = EVERY, *, members: bool = True
) -> Select[tuple[str]]:
    """SQL of the account ids under the person's roles ``names``.

    ``members`` adds those of a universal account: its owner sees them and tops them up, but
    orders nothing on them. For ``WHERE account_id IN (…)``: a company may have 100 000 of them.
    """
    tree = _tree(sub, names)
    if not members:
        return select(tree.c.id)
    linked = (
        select(account_link.c.related_id.label("id"))
        .join(tree, account_link.c.account_id == tree.c.id)
        .where(account_link.c.kind == "contains", account_link.c.end_at.is_(None))
    )
    return select(union(select(tree.c.id), linked).subquery().c.id)


def accounts_of(conn: Connection, sub: str, names: Iterable[str] = EVERY) -> list[str]:
    """Ids of the accounts a person may see, sorted."""
    return sorted(row.id for row in conn.execute(accounts_query(sub, names)))


def lines_query(sub: str, names: Iterable[str] = EVERY) -> Select[tuple[str]]:
    """SQL of the line ids that a person may see."""
    return select(line.c.id).where(line.c.account_id.in_(accounts_query(sub, names)))


def lines_of(conn: Connection, sub: str, names: Iterable[str] = EVERY) -> list[str]:
    """Ids of the lines a person may see, sorted."""
    return sorted(row.id for row in conn.execute(lines_query(sub, names)))


def customers_of(conn: Connection, sub: str) -> list[str]:
    """Ids of the customers a person may act for, sorted."""
    return sorted({one.customer for one in roles(conn, sub)})


def allows(
    conn: Connection, sub: str, names: Iterable[str], account_id: str, *, members: bool = True
) -> bool:
    """True if one of the roles ``names`` reaches the account.

    Orders, blocks and account changes pass ``members=False``: they never go through a universal
    account.
    """
    found = _allowed(frozenset(names), members=members)
    return conn.execute(found, {"person": sub, "account": account_id}).first() is not None


@cache
def _allowed(names: frozenset[str], *, members: bool) -> Select[tuple[str]]:
    wanted = accounts_query(bindparam("person"), names, members=members)
    return select(account.c.id).where(
        account.c.id == bindparam("account"), account.c.id.in_(wanted)
    )


def need(
    conn: Connection, sub: str, names: Iterable[str], account_id: str, *, members: bool = True
) -> None:
    """403 ``forbiddenRole`` with ``detail.needed`` unless one of the roles reaches the account."""
    if not allows(conn, sub, names, account_id, members=members):
        detail: dict[str, Any] = {"needed": sorted(names)}
        raise Refusal("forbiddenRole", 403, detail)
