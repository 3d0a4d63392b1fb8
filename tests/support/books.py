"""Paying through the rules themselves, without a server, and checking the books after it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from kyivstar_sandbox.db.schema import bucket, leg
from kyivstar_sandbox.db.schema_payments import payment, refund, topup
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import (
    clocks,
    invariants,
    ledger,
    methods,
    payments,
    topups,
)
from kyivstar_sandbox.rules.methods import NewCard
from kyivstar_sandbox.rules.payment_checks import ACCOUNT, NUMBER, NewItem, NewPayment
from kyivstar_sandbox.rules.topups import NewTopup
from support import subscribers

Run = Callable[[Callable[[Connection], Any]], Any]
PAYER, OTHER = "+380670000001", "+380670000002"
VISA = "4242424242424242"


def check_books(conn: Connection) -> None:
    assert invariants.violations(conn) == []
    assert set(ledger.sums(conn).values()) <= {0}
    done = conn.execute(select(payment).where(payment.c.status == "done")).all()
    for row in done:
        assert ledger.balance(conn, f"hold:{row.id}") == 0
        made = sum_of(conn, topup, topup.c.payment == row.id, topup.c.status == "completed")
        back = sum_of(conn, refund, refund.c.payment == row.id)
        assert made + back == row.amount
    idle = conn.execute(select(payment).where(payment.c.status != "done")).all()
    for row in idle:
        touched = select(leg).where(leg.c.account == f"hold:{row.id}")
        assert conn.execute(touched).first() is None


def sum_of(conn: Connection, table: Any, *where: Any) -> int:
    total = select(func.coalesce(func.sum(table.c.amount), 0)).where(*where)
    return int(conn.execute(total).scalar_one())


def main_of(conn: Connection, tail: str) -> int:
    return int(
        conn.execute(select(bucket.c.amount).where(bucket.c.id == f"bk_{tail}m")).scalar_one()
    )


def card(conn: Connection, number: str = VISA, *, saved: bool = True) -> str:
    now = clocks.business(conn)
    asked = NewCard(
        number,
        "123",
        "OLENA IVANENKO",
        now + timedelta(days=900),
        "Картка",
        until=None if saved else now + timedelta(minutes=15),
    )
    return methods.tokenise(conn, subscribers.caller("p_01"), asked).id


def asked_for(
    method: str, *parts: tuple[str, int], account: str = "26000000001", **changes: Any
) -> NewPayment:
    items = tuple(
        NewItem(str(place), NUMBER if to.startswith("+") else ACCOUNT, to, amount)
        for place, (to, amount) in enumerate(parts, start=1)
    )
    amount = sum(item.amount for item in items)
    fields: dict[str, Any] = {
        "correlator": None,
        "name": None,
        "account": account,
        "method": method,
        "channel": "desktop",
        "amount": amount,
        "total": amount,
        "items": items,
    }
    return NewPayment(**(fields | changes))


def begin(conn: Connection, number: str, *parts: tuple[str, int], key: str | None = None) -> str:
    wanted = asked_for(card(conn, number), *(parts or ((PAYER, 20_000), (OTHER, 15_000))))
    return payments.create(conn, subscribers.caller("p_01"), wanted, key or str(uuid.uuid4()))


def status(conn: Connection, ident: str) -> tuple[str, str | None]:
    row = payments.find(conn, ident)
    return row.status, row.status_reason


def refused(run: Run, work: Callable[[Connection], Any]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        run(work)
    return caught.value


def direct(conn: Connection, method: str, *, to: str = OTHER, amount: int = 3_000) -> str:
    kind = NUMBER if to.startswith("+") else ACCOUNT
    wanted = NewTopup(None, amount, kind, to, method, "desktop")
    return topups.create(conn, subscribers.caller("p_01"), wanted, str(uuid.uuid4()))
