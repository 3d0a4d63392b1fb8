"""Reading the history of money: rows that never change, in order of instant and id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select, true

from kyivstar_sandbox.db.schema import action
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.rules import reach, rights, totals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut

MOST_COUNTED: Final = 10_000
_HOLDERS: Final = frozenset({"owner", "selfManaged", "user"})
"""Roles whose own account's calls are shown with the other number."""


def listed(conn: Connection, who: Caller, cut: Cut) -> tuple[Sequence[Row[Any]], int]:
    """One part of the rows under the person's rights, and how many match."""
    where = [_seen(conn, who), *cut.where]
    keys = (action.c.requested_at, action.c.id)
    order = [key.desc() for key in keys] if cut.descending else list(keys)
    rows = conn.execute(
        select(action).where(*where).order_by(*order).offset(cut.offset).limit(cut.limit)
    ).all()
    count = select(func.count()).select_from(action).where(*where)
    return rows, totals.total(
        conn,
        of="action",
        sub=who.sub,
        cut=cut,
        found=len(rows),
        count=count,
        most=MOST_COUNTED,
    )


def find(conn: Connection, who: Caller | None, ident: str) -> Row[Any]:
    """One row; `who` None = for its event. `NotFound` outside the rights."""
    row = conn.execute(select(action).where(action.c.id == ident)).first()
    if row is None or not rights.sees(conn, who, row.account_id):
        raise NotFound
    return row


def own_accounts(conn: Connection, who: Caller) -> frozenset[str]:
    """Accounts that the person holds herself: their calls may name the other number."""
    return frozenset(one.account for one in rights.roles(conn, who.sub) if one.role in _HOLDERS)


def _seen(conn: Connection, who: Caller) -> ColumnElement[bool]:
    if who.admin:
        return true()
    return reach.of(conn, who.sub).rows(action.c.account_id)
