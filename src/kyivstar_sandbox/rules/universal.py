"""Universal accounts: several personal accounts under one owner (docs/contract.md 3.8).

A universal account holds no money. It gives its owner the right to see and top up its members;
a member that is not the owner's own joins by a consent of its number, and may always leave.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, insert, select, update

from kyivstar_sandbox.db.schema import account, account_link, customer, role
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    accounts,
    changes,
    clocks,
    company_tree,
    grants_use,
    outbox,
    rights,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.accounts import FullAccount
    from kyivstar_sandbox.rules.identity import Caller

MOST_MEMBERS: Final = 100
_FIRST: Final = 27_000_000_000
_OWNER: Final = frozenset({"owner"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A universal account as it shall be: ``members`` are accounts, or numbers of ``grants``."""

    name: str
    customer: str
    members: tuple[str, ...]
    grants: tuple[str, ...] = ()


def create(conn: Connection, who: Caller, wanted: Wanted) -> str:
    """Make a universal account of the person; its id.

    403 ``forbiddenRole``, ``grantMismatch`` and 409 ``inUse`` (both with ``detail.accounts``).
    """
    own = [one.customer for one in rights.roles(conn, who.sub) if one.role == "owner"]
    if wanted.customer not in own:
        raise Refusal("forbiddenRole", status=403, detail={"needed": ["owner"]})
    kind = select(customer.c.party_kind).where(customer.c.id == wanted.customer)
    if conn.execute(kind).scalar() != "Individual":
        raise Refusal("forbiddenRole", status=403, detail={"needed": ["owner"]})
    members, used = _members(conn, who, wanted, already=())
    now = micros(clocks.business(conn))
    row = {
        "kind": "universal", "name": wanted.name, "customer_id": wanted.customer,
        "state": "Active", "funded": False, "due_amount": 0, "arrears": 0,
        "created_at": now, "updated_at": now,
    }  # fmt: skip
    ident = company_tree.take_id(conn, _FIRST, row)
    conn.execute(
        insert(role).values(
            sub=who.sub, account=ident, role="owner", customer=wanted.customer, granted_at=now
        )
    )
    rights.forget(conn)
    _join(conn, ident, members, used, now)
    changes.note(conn, "account", ident, ident)
    return ident


def change(conn: Connection, who: Caller, ident: str, wanted: Wanted) -> None:
    """Set the name and the whole list of members of an own universal account.

    404, 403 ``forbiddenRole``, ``grantMismatch``, 409 ``inUse``. Of a personal account only
    leaving is possible: see ``leave``.
    """
    found = accounts.find(conn, who, ident)
    _need_owner(conn, who, found)
    if wanted.customer != found.row.customer_id:
        raise InvalidBody("relatedParty")
    if not wanted.members:
        raise InvalidBody("accountRelationship")
    before = found.members()
    members, used = _members(conn, who, wanted, already=before)
    now = micros(clocks.business(conn))
    gone = [one for one in before if one not in members]
    _part(conn, ident, gone, now)
    _join(conn, ident, [one for one in members if one not in before], used, now)
    if members != before or wanted.name != found.row.name:
        mine = account.c.id == ident
        conn.execute(update(account).where(mine).values(name=wanted.name, updated_at=now))
        changes.note(conn, "account", ident, ident)


def leave(conn: Connection, who: Caller, ident: str, *, name: str, kept: Sequence[str]) -> None:
    """Take an own personal account out of the universal accounts that are not in ``kept``."""
    found = accounts.find(conn, who, ident)
    _need_owner(conn, who, found)
    if name != found.row.name:
        raise InvalidBody("name")
    held = [x.account for x in found.relations if x.kind == "isContainedIn" and not x.end]
    if not set(kept) <= set(held) or (found.row.parent_id or "") not in {"", *kept}:
        raise InvalidBody("accountRelationship")
    now = micros(clocks.business(conn))
    for universal in sorted(set(held) - set(kept)):
        changes.note(conn, "account", universal, universal)
        mine = account.c.id == universal
        conn.execute(update(account).where(mine).values(updated_at=now))
        _part(conn, universal, [ident], now)


def remove(conn: Connection, who: Caller, ident: str) -> None:
    """End an own universal account; its members stay as they were before it."""
    found = accounts.find(conn, who, ident)
    if found.row.kind != "universal":
        raise Refusal("methodNotAllowed", status=405, headers={"Allow": "GET, PATCH"})
    _need_owner(conn, who, found)
    now = micros(clocks.business(conn))
    owners = select(role.c.sub).where(role.c.account == ident)
    for sub in conn.execute(owners).scalars().all():
        outbox.tell(conn, sub=sub, kind="accountState", ident=ident)
    _part(conn, ident, found.members(), now)
    mine = account.c.id == ident
    conn.execute(update(account).where(mine).values(state="Closed", updated_at=now))
    conn.execute(delete(role).where(role.c.account == ident))
    rights.forget(conn)


def kind_of(conn: Connection, who: Caller, ident: str) -> str:
    """Kind of an account that the person may see. 404 outside the rights."""
    return str(accounts.find(conn, who, ident).row.kind)


def _need_owner(conn: Connection, who: Caller, found: FullAccount) -> None:
    if not who.admin:
        rights.need(conn, who.sub, _OWNER, found.row.id, members=False)


def _members(
    conn: Connection, who: Caller, wanted: Wanted, *, already: Sequence[str]
) -> tuple[list[str], list[str]]:
    """Accounts of the list in its order, and the grants that let the new ones in."""
    links = grants_use.links(conn, who.sub, wanted.grants)
    by_number = {number: ident for ident, number in links.values()}
    members = [by_number.get(one, one) for one in wanted.members]
    if len(set(members)) != len(members) or len(members) > MOST_MEMBERS:
        raise InvalidBody("accountRelationship")
    new = [one for one in members if one not in already]
    consented = {ident: grant for grant, (ident, _) in links.items()}
    strange = [one for one in new if one not in consented and not _is_own(conn, who, one)]
    if strange:
        raise Refusal("grantMismatch", status=403, detail={"accounts": strange})
    _need_free(conn, new)
    return members, [consented[one] for one in new if one in consented]


def _is_own(conn: Connection, who: Caller, ident: str) -> bool:
    query = select(account.c.id).where(
        account.c.id == ident, account.c.kind == "personal", account.c.parent_id.is_(None)
    )
    if conn.execute(query).first() is None:
        return False
    return rights.allows(conn, who.sub, _OWNER, ident, members=False)


def _need_free(conn: Connection, members: Sequence[str]) -> None:
    rows = conn.execute(select(account.c.id).where(account.c.id.in_(members)).with_for_update())
    rows.all()  # locked until the commit: a personal account is in one universal account
    link = account_link.c
    live = (link.kind == "contains") & link.end_at.is_(None)
    held = select(link.related_id).where(live, link.related_id.in_(members))
    taken = sorted(set(conn.execute(held).scalars()))
    if taken:
        raise Refusal("inUse", detail={"accounts": taken})


def _join(
    conn: Connection, ident: str, members: Sequence[str], used: Sequence[str], now: int
) -> None:
    for member in members:
        conn.execute(
            insert(account_link).values(
                id=new_id("al"),
                kind="contains",
                account_id=ident,
                related_id=member,
                start_at=now,
            )
        )
        _touched(conn, member, now)
    rights.forget(conn)
    for grant in used:
        grants_use.take_link(conn, grant, ident)


def _part(conn: Connection, ident: str, members: Sequence[str], now: int) -> None:
    link = account_link.c
    for member in members:
        mine = (link.account_id == ident) & (link.related_id == member)
        live = (link.kind == "contains") & link.end_at.is_(None)
        conn.execute(update(account_link).where(mine, live).values(end_at=now))
        _touched(conn, member, now)
    rights.forget(conn)


def _touched(conn: Connection, member: str, now: int) -> None:
    conn.execute(update(account).where(account.c.id == member).values(updated_at=now))
    changes.note(conn, "account", member, member)
