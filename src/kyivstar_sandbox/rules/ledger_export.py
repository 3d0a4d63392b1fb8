"""The ledger as lines for the control surface: every entry with its legs, in order."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from kyivstar_sandbox.db.schema import entry, leg
from kyivstar_sandbox.model.values import iso_micros

if TYPE_CHECKING:
    from sqlalchemy import Connection


def entries(
    conn: Connection, *, after: int, account: str | None, most: int = 2000
) -> list[dict[str, Any]]:
    """At most `most` entries above number `after`, of one ledger account if given.

    Amounts are whole kopiykas or bonuses.
    """
    wanted = select(entry.c.id).where(entry.c.id > after).order_by(entry.c.id).limit(most)
    if account is not None:
        wanted = wanted.where(
            entry.c.id.in_(select(leg.c.entry_id).where(leg.c.account == account))
        )
    rows = conn.execute(
        select(entry, leg.c.account, leg.c.unit, leg.c.amount)
        .join(leg, leg.c.entry_id == entry.c.id)
        .where(entry.c.id.in_(wanted))
        .order_by(entry.c.id, leg.c.no)
    )
    return [_line(list(group)) for _, group in groupby(rows, key=lambda row: row.id)]


def _line(rows: list[Any]) -> dict[str, Any]:
    first = rows[0]
    line: dict[str, Any] = {
        "entry": first.id,
        "at": iso_micros(first.at),
        "action": first.action_id,
        "reason": first.reason,
    }
    if first.key is not None:
        line["key"] = first.key
    line["legs"] = [
        {"account": row.account, "unit": row.unit, "amount": row.amount} for row in rows
    ]
    return line
