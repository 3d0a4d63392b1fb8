"""The tree of a company: its departments and cost centres, and what hangs under which of them
(docs/contract.md 3.14).

Only coordinators change it, from the account of their role down. Moves of one company wait for
each other, so two of them can never close a ring.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, insert, select, update

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import account, account_link
from kyivstar_sandbox.model.errors import InvalidBody, NotFound
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import accounts, chains, changes, clocks, rights
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.identity import Caller

NODES: Final = frozenset({"department", "costCentre"})
PARENTS: Final = frozenset({"company", *NODES})
COORDINATORS: Final = frozenset({"coordinator"})
MOST_CODE: Final = 32
_FIRST: Final = 28_000_000_000
_PARENT: Final = "accountRelationship"
_ROW: Final = Hot(select(account).where(account.c.id == bindparam("ident")))
_LOCKED: Final = Hot(
    select(account.c.id).where(account.c.id == bindparam("ident")).with_for_update()
)
_MOVE: Final = Hot(
    update(account)
    .where(account.c.id == bindparam("ident"))
    .values(
        parent_id=bindparam("parent"), name=bindparam("new_name"),
        cost_centre=bindparam("code"), updated_at=bindparam("now"),
    )
)  # fmt: skip
_KEPT: Final = ("id", "kind", "account_id", "related_id", "start_at", "end_at")
_KEEP: Final = Hot(insert(account_link).values({name: bindparam(name) for name in _KEPT}))
_FORMER: Final = Hot(
    select(func.max(account_link.c.end_at).label("at")).where(
        account_link.c.account_id == bindparam("ident"), account_link.c.kind == "isContainedIn"
    )
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A node, or a personal account, as it shall be; ``code`` None = as it is."""

    name: str
    customer: str
    parent: str
    code: str | None = None


def create(conn: Connection, who: Caller, kind: str, wanted: Wanted) -> str:
    """Make a department or a cost centre under a node; its id.

    403 ``forbiddenRole`` without a coordinator's role over the parent, 400 for a parent that holds
    no nodes or belongs to another company.
    """
    parent = _parent(conn, who, wanted)
    now = micros(clocks.business(conn))
    row = {
        "kind": kind, "name": wanted.name, "customer_id": wanted.customer, "parent_id": parent.id,
        "state": "Active", "funded": False, "due_amount": 0, "arrears": 0,
        "cost_centre": wanted.code, "created_at": now, "updated_at": now,
    }  # fmt: skip
    ident = take_id(conn, _FIRST, row)
    changes.note(conn, "account", ident, ident)
    return ident


def take_id(conn: Connection, first: int, row: dict[str, Any]) -> str:
    """Insert a row of ``account`` under the next free number of a range; the number.

    Another worker may take the same number: then the next one.
    """
    span = account.c.id.between(str(first), str(first + 999_999_999))
    last: Any = conn.execute(select(func.max(account.c.id)).where(span)).scalar()
    number = max(first, int(last or 0)) + 1
    while not insert_if_absent(conn, account, {"id": str(number), **row}):
        number += 1
    return str(number)


def change(conn: Connection, who: Caller, ident: str, wanted: Wanted) -> None:
    """Rename a node or hang it elsewhere, with all that is under it.

    404, 403 ``forbiddenRole``, 400 for a ring.
    """
    _need(conn, who, ident)
    _moved(conn, who, ident, wanted)


def move(conn: Connection, who: Caller, ident: str, wanted: Wanted) -> None:
    """Hang a company's personal account under another node; its name stays (400).

    The former relation is kept with its end. 404, 403 ``forbiddenRole``.
    """
    row = _need(conn, who, ident)
    if wanted.name != row.name:
        raise InvalidBody("name")
    _moved(conn, who, ident, wanted)


def _moved(conn: Connection, who: Caller, ident: str, wanted: Wanted) -> None:
    _lock_tree(conn, ident)
    row = _ROW.first(conn, {"ident": ident})
    parent = _parent(conn, who, wanted)
    if row.customer_id != wanted.customer or row.parent_id is None:
        raise InvalidBody("relatedParty")
    code = row.cost_centre if wanted.code is None else wanted.code
    if (row.parent_id, row.name, row.cost_centre) == (parent.id, wanted.name, code):
        return
    now = micros(clocks.business(conn))
    if parent.id != row.parent_id:
        _need(conn, who, row.parent_id)
        if ident in chains.above(conn, parent.id):
            raise InvalidBody(_PARENT)
        _keep_former(conn, row, now)
    moved = {"ident": ident, "parent": parent.id, "new_name": wanted.name, "code": code}
    _MOVE.run(conn, moved | {"now": now})
    chains.forget(conn)
    changes.note(conn, "account", ident, ident)


def _keep_former(conn: Connection, row: Any, now: int) -> None:
    since = _FORMER.first(conn, {"ident": row.id}).at
    kept = {
        "id": new_id("al"), "kind": "isContainedIn", "account_id": row.id,
        "related_id": row.parent_id, "start_at": row.created_at if since is None else since,
        "end_at": now,
    }  # fmt: skip
    _KEEP.run(conn, kept)


def _lock_tree(conn: Connection, ident: str) -> None:
    """One change of a company's tree at a time; what was read before is read again."""
    root = chains.above(conn, ident)[-1]
    _LOCKED.all(conn, {"ident": root})
    chains.forget(conn)


def _parent(conn: Connection, who: Caller, wanted: Wanted) -> Any:
    row = _need(conn, who, wanted.parent)
    if row.kind not in PARENTS or row.state != "Active":
        raise InvalidBody(_PARENT)
    if row.customer_id != wanted.customer:
        raise InvalidBody("relatedParty")
    return row


def _need(conn: Connection, who: Caller, ident: str) -> Any:
    """The row of an account that the person coordinates; 404 for what she does not even see."""
    row = _ROW.first(conn, {"ident": ident})
    if row is None or not rights.sees(conn, who, ident):
        raise NotFound
    if not who.admin:
        rights.need(conn, who.sub, COORDINATORS, ident, members=False)
    return row


def is_of_company(conn: Connection, who: Caller, ident: str) -> str | None:
    """Kind of an account that hangs in a company's tree; None for one that does not. 404."""
    row = accounts.find(conn, who, ident).row
    return str(row.kind) if row.parent_id is not None or row.kind == "company" else None
