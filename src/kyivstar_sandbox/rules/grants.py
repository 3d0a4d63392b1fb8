"""Grants as resources: given, listed, refused, ended (docs/contract.md 2.7).

A grant belongs to the person who asked. One that waits for a second person is also seen by those
who may approve it: approvers and coordinators over the account that pays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, delete, or_, select, true, update

from kyivstar_sandbox.db.schema import line, person, role
from kyivstar_sandbox.db.schema_grants import grant_ask, grant_held
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.values import DAY, micros
from kyivstar_sandbox.rules import chains, clocks, grant_details, outbox, rights
from kyivstar_sandbox.rules.grant_details import APPROVAL, BATCH, LINK, STANDING, Details

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller

OPEN: Final = ("pendingApproval", "approved")
LIVES: Final = {LINK: DAY // 96, BATCH: DAY}
"""Microseconds: 15 minutes, 24 hours; a standing grant lives to its ``valid_until``."""
PENDING: Final = 3 * DAY


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant with the names of its people; instants in microseconds of the business clock."""

    row: Row[Any]
    details: Details
    initiator: str
    approver: str | None

    @property
    def id(self) -> str:
        ident: str = self.row.id
        return ident


def give(conn: Connection, ident: str, sub: str, details: Details) -> Grant:
    """Make the grant whose code was right, or approve the one that waits; told to its people."""
    if details.type == APPROVAL:
        return approve(conn, sub, str(details.grant_id))
    now = micros(clocks.business(conn))
    source = source_account(details.payment_method)
    pending = source is not None and _needs_approval(conn, sub, details, source)
    life = PENDING if pending else LIVES.get(details.type, 0)
    conn.execute(
        grant_held.insert().values(
            id=ident,
            kind=details.type,
            status="pendingApproval" if pending else "approved",
            sub=sub,
            account=_linked(conn, details) if details.type == LINK else source,
            details=grant_details.stored(details),
            row_count=1 if details.type == LINK else details.row_count,
            total=details.total,
            created_at=now,
            expires_at=details.valid_until if details.type == STANDING else now + life,
        )
    )
    _tell(conn, ident)
    return find(conn, None, ident)


def listed(conn: Connection, who: Caller) -> list[Grant]:
    """Own grants and those one may approve, oldest first."""
    query = select(grant_held).where(_seen(who)).order_by(grant_held.c.id)
    return _full(conn, conn.execute(query).all())


def find(conn: Connection, who: Caller | None, ident: str) -> Grant:
    """One grant; ``who`` None = for its event. ``NotFound`` outside the rights."""
    seen = true() if who is None else _seen(who)
    rows = conn.execute(select(grant_held).where(grant_held.c.id == ident, seen)).all()
    if not rows:
        raise NotFound
    return _full(conn, rows)[0]


def revoke(conn: Connection, who: Caller, ident: str) -> None:
    """End an own open grant; one that has ended already stays as it is. 403 for an approver."""
    found = find(conn, who, ident)
    if found.row.sub != who.sub:
        raise Refusal("forbiddenRole", status=403, detail={"needed": ["initiator"]})
    if status_of(found.row, micros(clocks.business(conn))) in OPEN:
        set_status(conn, ident, "revoked")


def reject(conn: Connection, who: Caller, ident: str, reason: str | None) -> Grant:
    """Refuse a grant that waits for approval.

    403 ``fourEyesRequired`` for its initiator, 409 ``grantExpired`` when it waits no more.
    """
    found = find(conn, who, ident)
    if found.row.sub == who.sub:
        raise Refusal("fourEyesRequired", status=403)
    status = status_of(found.row, micros(clocks.business(conn)))
    if status == "rejected":
        return found
    if status != "pendingApproval":
        raise Refusal("grantExpired", detail={"status": status})
    set_status(conn, ident, "rejected", approver=who.sub, reject_reason=reason)
    return find(conn, None, ident)


def sweep(conn: Connection) -> int:
    """Let the open grants whose time is over expire, and tell; how many. Old asks are dropped."""
    now = micros(clocks.business(conn))
    over = grant_held.c.status.in_(OPEN) & (grant_held.c.expires_at <= now)
    ended = list(conn.execute(select(grant_held.c.id).where(over)).scalars())
    for ident in ended:
        set_status(conn, ident, "expired")
    conn.execute(delete(grant_ask).where(grant_ask.c.created_at <= now - DAY))
    return len(ended)


def set_status(conn: Connection, ident: str, status: str, **values: Any) -> None:
    """Move a grant to a state and tell its people."""
    mine = grant_held.c.id == ident
    conn.execute(update(grant_held).where(mine).values(status=status, **values))
    _tell(conn, ident)


def status_of(row: Row[Any], now: int) -> str:
    """State at an instant: an open grant past its end has expired, swept or not."""
    over = row.status in OPEN and row.expires_at <= now
    return "expired" if over else str(row.status)


def source_account(payment_method: str | None) -> str | None:
    """The company account behind a means of payment ``pm_{account}``; None for a card."""
    ident = (payment_method or "").removeprefix("pm_")
    return ident if len(ident) == 11 and ident.isdigit() else None


def approve(conn: Connection, sub: str, ident: str) -> Grant:
    """Let a waiting grant run for 24 hours, by the consent of ``sub``; the grant as it is then."""
    waiting = select(grant_held).where(grant_held.c.id == ident).with_for_update()
    row = conn.execute(waiting).one()
    now = micros(clocks.business(conn))
    if status_of(row, now) == "pendingApproval":
        set_status(conn, row.id, "approved", approver=sub, expires_at=now + LIVES[BATCH])
    return find(conn, None, row.id)


def may_approve(conn: Connection, sub: str, ident: str) -> bool:
    """Whether the person's roles reach the account that this grant would spend, now."""
    query = select(grant_held.c.account).where(grant_held.c.id == ident)
    source = conn.execute(query).scalar()
    return source is not None and rights.allows(conn, sub, rights.APPROVE, source, members=False)


def _needs_approval(conn: Connection, sub: str, details: Details, source: str) -> bool:
    if details.type != BATCH:
        return False
    limits = [
        one.limits.get("batchTotalWithoutApproval")
        for one in rights.roles(conn, sub)
        if one.role in {"owner", "coordinator"} and one.account in chains.above(conn, source)
    ]
    known = [limit for limit in limits if limit is not None]
    return bool(known) and len(known) == len(limits) and (details.total or 0) > max(known)


def _linked(conn: Connection, details: Details) -> str | None:
    query = select(line.c.account_id).where(line.c.msisdn == details.number)
    return conn.execute(query).scalar()


def _seen(who: Caller) -> ColumnElement[bool]:
    if who.admin:
        return true()
    mine = grant_held.c.sub == who.sub
    over = grant_held.c.account.in_(rights.accounts_query(who.sub, rights.APPROVE, members=False))
    return or_(mine, and_(grant_held.c.kind == BATCH, over))


def _full(conn: Connection, rows: Sequence[Row[Any]]) -> list[Grant]:
    subs = {row.sub for row in rows} | {row.approver for row in rows if row.approver}
    query = select(person.c.sub, person.c.name).where(person.c.sub.in_(subs))
    names = {row.sub: row.name for row in conn.execute(query)}
    return [
        Grant(
            row,
            grant_details.read(row.details),
            names.get(row.sub, ""),
            names.get(row.approver) if row.approver else None,
        )
        for row in rows
    ]


def _tell(conn: Connection, ident: str) -> None:
    row = conn.execute(select(grant_held).where(grant_held.c.id == ident)).one()
    told = {row.sub}
    if row.kind == BATCH and row.account is not None:
        above = chains.above(conn, row.account)
        may = role.c.account.in_(above) & role.c.role.in_(rights.APPROVE)
        told |= set(conn.execute(select(role.c.sub).where(may)).scalars())
    for sub in sorted(told):
        outbox.tell(conn, sub=sub, kind="grant", ident=ident)
