"""The operator's two clocks (docs/contract.md 1.9): real time plus a stored shift each.

Business time is that of billing and of every date in a resource; security time is that of codes,
tokens, locks and limits. Only the control surface moves them, and only forward.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final, Literal

from sqlalchemy import Connection, select

from kyivstar_sandbox.db.engine import memo
from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import setting
from kyivstar_sandbox.model.values import to_millisecond

Clock = Literal["business", "security"]
_MICROSECOND: Final = timedelta(microseconds=1)
_NAMES: Final = ("clock_business", "clock_security")
_STORED: Final = Hot(select(setting.c.name, setting.c.value).where(setting.c.name.in_(_NAMES)))


def _shift(conn: Connection, clock: Clock) -> timedelta:
    name = f"clock_{clock}"
    known: timedelta | None = memo(conn).get(name)
    if known is not None:
        return known
    stored = {one: int(value) for one, value in _STORED.all(conn)}
    for one in _NAMES:  # both, as most calls look at both
        memo(conn)[one] = stored.get(one, 0) * _MICROSECOND
    return stored.get(name, 0) * _MICROSECOND


def _store(conn: Connection, clock: Clock, shift: timedelta) -> None:
    name = f"clock_{clock}"
    conn.execute(setting.delete().where(setting.c.name == name))
    conn.execute(setting.insert().values(name=name, value=str(shift // _MICROSECOND)))
    memo(conn).pop(name, None)


def business(conn: Connection) -> datetime:
    """Business now, aware UTC, whole milliseconds."""
    return to_millisecond(datetime.now(UTC) + _shift(conn, "business"))


def security(conn: Connection) -> datetime:
    """Security now, aware UTC, whole milliseconds."""
    return to_millisecond(datetime.now(UTC) + _shift(conn, "security"))


def start_at(conn: Connection, now: datetime) -> None:
    """Let the business clock show ``now`` at this moment: ``--now`` of a fresh database."""
    _store(conn, "business", now - datetime.now(UTC))


def advance(
    conn: Connection, *, business: timedelta | None = None, security: timedelta | None = None
) -> None:
    """Move the clocks forward; ``ValueError`` for a step back.

    Runs nothing by itself: ``billing.run_due`` does what became due.
    """
    for clock, step in (("business", business), ("security", security)):
        if step is None:
            continue
        if step < timedelta(0):
            raise ValueError("the clocks only go forward")
        _store(conn, clock, _shift(conn, clock) + step)  # type: ignore[arg-type]
