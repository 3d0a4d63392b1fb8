"""Lines with a past of their own inside one transaction, and what orders did to them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from kyivstar_sandbox.db import schema
from kyivstar_sandbox.db.engine import memo
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import billing, clocks, orders
from kyivstar_sandbox.rules.orders_asked import NewItem, NewOrder
from kyivstar_sandbox.rules.usage import Use
from support.ordering import BEGUN, SUB
from support.subscribers import caller

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.orders_preview import Consequence, Preview

WHO = caller(SUB, scopes="order")


@dataclass(frozen=True)
class Past:
    """How a line came to where it is: money it got, services, use, hours since its beginning."""

    paid: int
    options: tuple[str, ...]
    used_mb: int
    hours: int
    left: int


@contextmanager
def undone(conn: Connection) -> Iterator[None]:
    """What happens inside has never been."""
    save = conn.begin_nested()
    memo(conn).clear()
    try:
        yield
    finally:
        save.rollback()
        memo(conn).clear()


def credit(conn: Connection, line: str, amount: int) -> None:
    if amount:
        billing.credit_line(
            conn,
            line_id=line,
            amount=amount,
            reason="topupOther",
            source_account="bank:card",
            at=clocks.business(conn),
            cause={"rule": "payment"},
        )


def live(conn: Connection, line: str, past: Past) -> None:
    """Let the line have its past; the clock stands where it ends."""
    clocks.start_at(conn, BEGUN + timedelta(minutes=5))
    credit(conn, line, past.paid)
    for option in past.options:
        clocks.advance(conn, business=timedelta(minutes=1))
        try:
            orders.create(conn, WHO, switch_on(line, option), None)
        except Refusal as refused:
            assert refused.status == 409  # noqa: PT017 any business refusal will do
    billing.use(
        conn, line_id=line, what=Use("DATA_NATIONAL", past.used_mb + 1), at=clocks.business(conn)
    )
    clocks.advance(conn, business=timedelta(hours=past.hours))
    billing.run_due(conn)
    credit(conn, line, past.left)
    clocks.advance(conn, business=timedelta(minutes=1))


def item(**members: Any) -> NewOrder:
    start = members.pop("start", None)
    return NewOrder(None, None, "desktop", start, (NewItem("1", **members),))


def switch_on(line: str, option: str, *, pay_with: str = "money") -> NewOrder:
    chosen = {"forwardTo": "+380670000001", "condition": "busy"} if "forward" in option else {}
    return item(action="add", offering=option, relies_on=line, facts=chosen | {"payWith": pay_with})


def row_of(conn: Connection, line: str) -> Row[Any]:
    return conn.execute(select(schema.line).where(schema.line.c.id == line)).one()


def main_of(conn: Connection, line: str) -> int:
    main, bucket = row_of(conn, line).main_bucket, schema.bucket
    return int(conn.execute(select(bucket.c.amount).where(bucket.c.id == main)).scalar_one())


def bonuses_of(conn: Connection, line: str) -> int:
    bucket = schema.bucket
    rows = conn.execute(
        select(bucket.c.amount).where(bucket.c.line_id == line, bucket.c.code == "BONUS")
    )
    return sum(rows.scalars())


def near(foreseen: int | None, happened: int | None) -> bool:
    """The same instant, but for the moments between a preview and its order."""
    if foreseen is None or happened is None:
        return foreseen is happened
    return 0 <= happened - foreseen < 5_000_000


def allowances_of(conn: Connection, line: str) -> dict[str, Row[Any]]:
    bucket = schema.bucket
    rows = conn.execute(
        select(bucket).where(bucket.c.product_id == line, bucket.c.ledger.is_(None))
    )
    return {row.id: row for row in rows}


def live_options(conn: Connection, line: str) -> dict[str, int | None]:
    option = schema.option
    rows = conn.execute(
        select(option.c.id, option.c.ends_at).where(
            option.c.line_id == line, option.c.status != "terminated"
        )
    )
    return {row.id: row.ends_at for row in rows}


def told(seen: Preview, code: str) -> list[Consequence]:
    return [one for one in seen.consequences if one.code == code]


def total(seen: Preview, code: str, unit: str = "UAH") -> int:
    return sum(one.amount or 0 for one in told(seen, code) if one.unit == unit)
