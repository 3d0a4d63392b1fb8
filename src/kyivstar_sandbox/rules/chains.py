"""An account and everything it hangs under, read once a transaction.

A company's tree has 100 000 leaves and a dozen levels, so rights are asked from the leaf up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, select

from kyivstar_sandbox.db.engine import memo
from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import account, account_link

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

_MEMO: Final = "chains"
_HOLDERS: Final = "chains.universal"


def _chain() -> Select[tuple[str, str]]:
    up = select(account.c.id, account.c.parent_id).where(account.c.id == bindparam("account"))
    tree = up.cte("above", recursive=True)
    parent = select(account.c.id, account.c.parent_id)
    tree = tree.union(parent.join(tree, account.c.id == tree.c.parent_id))
    return select(tree.c.id, tree.c.parent_id)


_CHAIN: Final = Hot(_chain())
_UNIVERSAL: Final = Hot(
    select(account_link.c.account_id).where(
        account_link.c.related_id == bindparam("account"),
        account_link.c.kind == "contains",
        account_link.c.end_at.is_(None),
    )
)


def above(conn: Connection, account_id: str) -> tuple[str, ...]:
    """The account and its parents, from the leaf up; empty for an unknown one."""
    known: dict[str, tuple[str, ...]] = memo(conn).setdefault(_MEMO, {})
    if account_id not in known:
        _learn(known, account_id, {row.id: row.parent_id for row in _rows(conn, account_id)})
    return known[account_id]


def universal(conn: Connection, account_id: str) -> tuple[str, ...]:
    """The universal accounts that contain this very account now."""
    known: dict[str, tuple[str, ...]] = memo(conn).setdefault(_HOLDERS, {})
    if account_id not in known:
        rows = _UNIVERSAL.all(conn, {"account": account_id})
        known[account_id] = tuple(row.account_id for row in rows)
    return known[account_id]


def forget(conn: Connection) -> None:
    """The tree changes in this transaction: read again."""
    memo(conn).pop(_MEMO, None)
    memo(conn).pop(_HOLDERS, None)


def _rows(conn: Connection, account_id: str) -> Any:
    return _CHAIN.all(conn, {"account": account_id})


def _learn(
    known: dict[str, tuple[str, ...]], account_id: str, parents: dict[str, str | None]
) -> None:
    """Every account of the chain has the rest of it as its own."""
    chain: list[str] = []
    at: str | None = account_id if account_id in parents else None
    while at is not None and at not in chain:
        chain.append(at)
        at = parents.get(at)
    known[account_id] = tuple(chain)
    for place, one in enumerate(chain):
        known[one] = tuple(chain[place:])
