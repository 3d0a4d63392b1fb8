"""The double-entry ledger (docs/contract.md 6.1, 6.9): legs that sum to zero, and what must hold.

Accounts: ``main:{bucket}``, ``bonus:{bucket}``, ``company:{partyAccount}``, ``loan:{line}``,
``bank:card|cash|invoice|kit``, ``hold:{payment}``, ``revenue:{reason}``, ``goodwill``,
``forfeit``, ``bonusPool``. Positive belongs to the named holder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import BigInteger, bindparam, cast, func, select, text

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import bucket, entry, leg, line
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import micros

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

UAH: Final = "UAH"
BONUS: Final = "bonus"
_LAST: Final = Hot(select(func.coalesce(func.max(entry.c.id), 0).label("last")))
_NEXT: Final = text(
    "SELECT nextval(pg_get_serial_sequence('entry', 'id')) FROM generate_series(1, :count)"
)


_ANEW: Final = text("SELECT setval(pg_get_serial_sequence('entry', 'id'), 1, false)")


def count_anew(conn: Connection) -> None:
    """Entries of an emptied ledger begin with 1 again; SQLite does so by itself."""
    if conn.dialect.name == "postgresql":
        conn.execute(_ANEW)


class Leg(NamedTuple):
    """One side of an entry: kopiykas or bonuses that ``account`` gains (negative: loses)."""

    account: str
    amount: int
    unit: str = UAH


class Unbalanced(Exception):
    """Legs of an entry do not sum to zero, or there are fewer than two."""


def check_balanced(legs: Sequence[Leg]) -> None:
    """Raise ``Unbalanced`` unless there are two legs or more and each unit sums to zero."""
    if len(legs) < 2:
        raise Unbalanced(str(legs))
    sums: dict[str, int] = {}
    for one in legs:
        sums[one.unit] = sums.get(one.unit, 0) + one.amount
    if any(sums.values()):
        raise Unbalanced(str(legs))


def post(
    conn: Connection,
    *,
    at: datetime,
    reason: str,
    legs: Sequence[Leg],
    action_id: str | None = None,
    key: str | None = None,
) -> int:
    """Write one balanced entry and move the holders' buckets and loans with it; its number.

    For legs that need no history row (a card hold, a refund to the bank). Money of a line goes
    through ``billing``, which also writes the row. Raises ``Unbalanced``, or ``Refusal``
    ``insufficientFunds`` when a holder would fall below its floor.
    """
    check_balanced(legs)
    number = numbers(conn, 1)[0]
    conn.execute(
        entry.insert().values(id=number, at=micros(at), reason=reason, action_id=action_id, key=key)
    )
    conn.execute(
        leg.insert(),
        [
            {"entry_id": number, "no": no, "account": a, "unit": unit, "amount": amount}
            for no, (a, amount, unit) in enumerate(legs)
        ],
    )
    for one in legs:
        _move_holder(conn, one)
    return number


def _move_holder(conn: Connection, one: Leg) -> None:
    kind, _, ident = one.account.partition(":")
    if kind == "loan":
        conn.execute(line.update().where(line.c.id == ident).values(loan=line.c.loan + one.amount))
    elif kind in {"main", "bonus", "company"}:
        moved = conn.execute(
            bucket.update()
            .where(bucket.c.ledger == one.account)
            .where(
                bucket.c.floor.is_(None)
                | (bucket.c.amount + bindparam("by", one.amount) >= bucket.c.floor)
            )
            .values(amount=bucket.c.amount + one.amount)
        )
        if moved.rowcount != 1:
            raise Refusal("insufficientFunds")


def numbers(conn: Connection, count: int) -> Sequence[int]:
    """``count`` growing entry numbers that nobody else will get."""
    if conn.dialect.name == "sqlite":
        last: int = _LAST.first(conn).last
        return range(last + 1, last + 1 + count)
    rows = conn.execute(_NEXT, {"count": count})
    return sorted(int(row[0]) for row in rows)


def balance(conn: Connection, account: str) -> int:
    """Σ of the legs of one account: kopiykas, or bonuses of a ``bonus:`` account."""
    total = func.coalesce(func.sum(leg.c.amount), 0)
    found: int = conn.execute(
        select(cast(total, BigInteger)).where(leg.c.account == account)
    ).scalar_one()
    return found


def sums(conn: Connection) -> dict[str, int]:
    """Σ of all legs per unit; every value must be 0."""
    total = cast(func.sum(leg.c.amount), BigInteger)
    rows: Iterable[tuple[str, int]] = conn.execute(
        select(leg.c.unit, total).group_by(leg.c.unit)
    ).all()
    return dict(rows)
