"""What a person may see and do: roles over accounts and their subtrees (docs/contract.md 3.14)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import CTE, Select, bindparam, select, union

from kyivstar_sandbox.db.engine import memo
from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import account, account_link, line, role
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import chains

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import BindParameter, Connection

    from kyivstar_sandbox.rules.identity import Caller

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


_MEMO: Final = "roles"
_ROLES: Final = Hot(
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
    known: dict[str, list[Role]] = memo(conn).setdefault(_MEMO, {})
    if sub not in known:
        rows = _ROLES.all(conn, {"person": sub})
        known[sub] = [
            Role(c, a, r, json.loads(limits) if limits else {}) for c, a, r, limits in rows
        ]
    return known[sub]


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
    wanted = frozenset(names)
    mine = {one.account for one in roles(conn, sub) if one.role in wanted}
    if not mine:
        return False
    if not mine.isdisjoint(chains.above(conn, account_id)):
        return True
    return members and not mine.isdisjoint(chains.universal(conn, account_id))


def forget(conn: Connection) -> None:
    """Roles or the tree change in this transaction: read again."""
    memo(conn).pop(_MEMO, None)
    chains.forget(conn)


def sees(conn: Connection, who: Caller | None, account_id: str) -> bool:
    """True if the caller may see what belongs to the account; None = for an event."""
    return who is None or who.admin or allows(conn, who.sub, EVERY, account_id)


def need(
    conn: Connection, sub: str, names: Iterable[str], account_id: str, *, members: bool = True
) -> None:
    """403 ``forbiddenRole`` with ``detail.needed`` unless one of the roles reaches the account."""
    if not allows(conn, sub, names, account_id, members=members):
        detail: dict[str, Any] = {"needed": sorted(names)}
        raise Refusal("forbiddenRole", 403, detail)
