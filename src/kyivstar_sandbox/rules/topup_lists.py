"""Lists of top-ups: by the person's rights, in parts, with what spares a walk over the history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import false, func, literal, or_, select

from kyivstar_sandbox.db.schema_payments import topup
from kyivstar_sandbox.rules import reach, totals
from kyivstar_sandbox.rules.topups import every

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut


def listed(
    conn: Connection, who: Caller, cut: Cut, *, correlators: Sequence[str] = (), grant: str = ""
) -> tuple[Sequence[Row[Any]], int]:
    """Top-ups that the person made or that reached an account the person may see.

    `visible` of a row says the second; how many match in all comes with the part. `correlators`
    are those that `cut` asks for, `grant` where it asks for nothing else: looked up first, they
    spare a walk over the history.
    """
    if grant and (part := _of_grant(conn, who, cut, grant)) is not None:
        ids, total = part
        return _rows(conn, who, cut, [every.c.id.in_(ids)], offset=0), total
    where = [_allowed(conn, who), *cut.where]
    if correlators:
        named = select(topup.c.id).where(topup.c.correlator.in_(correlators))
        where.append(every.c.id.in_(conn.execute(named).scalars().all()))
    rows = _rows(conn, who, cut, where, offset=cut.offset)
    count = select(func.count()).select_from(every).where(*where)
    return rows, totals.total(conn, of="topup", sub=who.sub, cut=cut, found=len(rows), count=count)


def _rows(
    conn: Connection, who: Caller, cut: Cut, where: list[ColumnElement[bool]], *, offset: int
) -> Sequence[Row[Any]]:
    asked = select(every, _visible(conn, who).label("visible")).where(*where)
    return conn.execute(asked.order_by(*_order(every.c, cut)).offset(offset).limit(cut.limit)).all()


def _order(columns: Any, cut: Cut) -> list[ColumnElement[Any]]:
    keys = (columns.requested_at, columns.id)
    return [key.desc() for key in keys] if cut.descending else list(keys)


def _of_grant(
    conn: Connection, who: Caller, cut: Cut, grant: str
) -> tuple[Sequence[str], int] | None:
    """Ids of this part and how many in all; None where the grant has rows of somebody else."""
    t = topup.c
    others = select(t.id).where(t.grant == grant, t.subject != who.sub).limit(1)
    if who.admin or conn.execute(others).first() is not None:
        return None
    part = select(t.id).where(t.grant == grant).order_by(*_order(t, cut))
    ids = conn.execute(part.offset(cut.offset).limit(cut.limit)).scalars().all()
    whole = select(func.count()).select_from(topup).where(t.grant == grant)
    return ids, conn.execute(whole).scalar_one()


def _visible(conn: Connection, who: Caller) -> ColumnElement[bool]:
    if who.admin:
        return literal(value=True)
    mine = reach.of(conn, who.sub).rows(every.c.account_id)
    return func.coalesce(mine, false())


def _allowed(conn: Connection, who: Caller) -> ColumnElement[bool]:
    return or_(every.c.subject == who.sub, _visible(conn, who))  # her own need no look at the tree
