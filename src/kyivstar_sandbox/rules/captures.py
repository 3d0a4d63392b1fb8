"""The moment a card is charged: one charge, one top-up per recipient, refunds of what failed.

Everything here happens in the caller's transaction, so a payment is either not begun or `done`
with Σ completed + Σ refunded = amount (docs/contract.md 6.1, 6.9).
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from kyivstar_sandbox.db.engine import undoable
from kyivstar_sandbox.db.schema_payments import payment, payment_item, refund, topup
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import billing, changes, clocks, ledger, outbox, payment_checks
from kyivstar_sandbox.rules.cards import Behaviour
from kyivstar_sandbox.rules.ledger import Leg

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.billing import Credited, Recipient


def capture(conn: Connection, row: Row[Any]) -> None:
    """Take the money of an approved payment, credit its items, end it as `done`."""
    now = clocks.business(conn)
    hold = f"hold:{row.id}"
    legs = [Leg("bank:card", -(row.amount + row.fee)), Leg(hold, row.amount)]
    if row.fee:
        legs.append(Leg("revenue:cardFee", row.fee))
    ledger.post(conn, at=now, reason="cardCapture", legs=legs, key=row.correlator)
    for item, recipient in _in_lock_order(conn, row):
        _credit_item(conn, row, item, recipient, now=now)
    digits = int.from_bytes(hashlib.sha256(row.id.encode()).digest()[:8]) % 10**12
    conn.execute(
        update(payment)
        .where(payment.c.id == row.id)
        .values(
            status="done",
            status_reason=None,
            status_at=micros(now),
            capture_due=None,
            receipt=f"KS-{now:%Y%m%d}-{row.id[-8:]}",
            receipt_at=micros(now),
            rrn=f"{digits:012d}",
        )
    )
    outbox.tell(conn, sub=row.subject, kind="payment", ident=row.id)


def _in_lock_order(conn: Connection, row: Row[Any]) -> list[tuple[Row[Any], Recipient | None]]:
    """Items with whom they credit, by bucket, so that two payments never wait for each other."""
    items = conn.execute(
        select(payment_item)
        .where(payment_item.c.payment == row.id)
        .order_by(payment_item.c.position)
    ).all()
    found: list[tuple[Row[Any], Recipient | None]] = []
    for place, item in enumerate(items, start=1):
        spoilt = row.behaviour == Behaviour.LAST_ITEM_FAILS and place == len(items)
        found.append((item, None if spoilt else _recipient(conn, item)))
    return sorted(found, key=lambda pair: (pair[1].bucket_id if pair[1] else "", pair[0].position))


def _recipient(conn: Connection, item: Row[Any]) -> Recipient | None:
    try:
        return payment_checks.resolve(conn, kind=item.kind, recipient=item.recipient)
    except Refusal:  # the number ended, or moved to its account's money, since the payment began
        return None


def _credit_item(
    conn: Connection,
    row: Row[Any],
    item: Row[Any],
    recipient: Recipient | None,
    *,
    now: datetime,
) -> None:
    ident = new_id("tb")
    credited = None if recipient is None else _credit(conn, row, item, recipient, ident, now=now)
    _record(conn, row, item, ident, credited, now=now)
    if credited is None:
        _refund(conn, row, item, ident, now=now)


def _credit(
    conn: Connection,
    row: Row[Any],
    item: Row[Any],
    recipient: Recipient,
    ident: str,
    *,
    now: datetime,
) -> Credited | None:
    """The credit, or None when what was due on the line ended it at this very moment."""
    try:
        with undoable(conn):
            return billing.credit(
                conn,
                recipient,
                amount=item.amount,
                reason="topupCard",
                source_account=f"hold:{row.id}",
                at=now,
                cause={"rule": "payment", "payment": row.id, "channel": row.channel},
                ident=ident,
                key=row.correlator,
            )
    except Refusal:
        return None


def _record(
    conn: Connection,
    row: Row[Any],
    item: Row[Any],
    ident: str,
    credited: Credited | None,
    *,
    now: datetime,
) -> None:
    is_number = item.kind == payment_checks.NUMBER
    conn.execute(
        topup.insert().values(
            id=ident,
            subject=row.subject,
            payment=row.id,
            item=item.item,
            method=row.method,
            status="completed" if credited else "failed",
            status_reason=None if credited else "creditFailed",
            reason="topupCard",
            amount=item.amount,
            channel=row.channel,
            requested_at=micros(now),
            confirmed_at=micros(now) if credited else None,
            number=item.recipient if is_number else credited and credited.msisdn,
            bucket=credited and credited.bucket_id,
            line=credited and credited.line_id,
            account=credited.account_id if credited else None if is_number else item.recipient,
        )
    )
    outbox.tell(conn, sub=row.subject, kind="topupNew", ident=ident)
    if credited is not None:
        changes.note(conn, "topupNew", ident, credited.account_id)


def _refund(
    conn: Connection, row: Row[Any], item: Row[Any], topup_id: str, *, now: datetime
) -> None:
    legs = [Leg(f"hold:{row.id}", -item.amount), Leg("bank:card", item.amount)]
    ledger.post(conn, at=now, reason="cardRefund", legs=legs, key=row.correlator)
    ident = new_id("rf")
    conn.execute(
        refund.insert().values(
            id=ident,
            payment=row.id,
            topup=topup_id,
            subject=row.subject,
            account=row.account,
            method=row.method,
            method_name=row.method_name,
            amount=item.amount,
            refunded_at=micros(now),
            status="done",
        )
    )
    outbox.tell(conn, sub=row.subject, kind="refund", ident=ident)
