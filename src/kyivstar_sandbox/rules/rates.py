"""Calls a minute, by name, on the security clock and in the database (docs/contract.md 1.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, select, update

from kyivstar_sandbox.db.schema_identity import rate
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MINUTE: Final = 60_000_000


def take(conn: Connection, name: str, *, now: int, most: int, window: int = _MINUTE) -> int:
    """Count one call of `name`; 0 if it fits in `most` per `window` microseconds, else seconds.

    One row per name: the instant at which the whole allowance would be free again.
    """
    step = window // most
    mine = rate.c.name == name
    free_at = conn.execute(select(rate.c.free_at).where(mine).with_for_update()).scalar()
    start = max(now, free_at or 0)
    if start + step - now > window:
        return max(1, -(-(start + step - now - window) // 1_000_000))
    if free_at is None and insert_if_absent(conn, rate, {"name": name, "free_at": start + step}):
        return 0
    conn.execute(update(rate).where(mine).values(free_at=start + step))
    return 0


def purge(conn: Connection, now: int) -> None:
    """Forget names whose allowance is whole again."""
    conn.execute(delete(rate).where(rate.c.free_at <= now))
