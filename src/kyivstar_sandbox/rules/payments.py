"""Card payments for one or several numbers (TMF676 4.0, docs/contract.md 3.5).

States: pendingAuthorization -> authorized -> captured -> done; pendingAuthorization -> denied |
canceled; authorized -> failed. A payment never changes after it is made, so the code that
confirms it is bound to its amount, fee, recipients and payer by a digest.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, insert, select, update

from kyivstar_sandbox.db.schema import person
from kyivstar_sandbox.db.schema_payments import payment, payment_item
from kyivstar_sandbox.model.errors import CodeRefused, NotFound, Refusal
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    captures,
    clocks,
    codes,
    outbox,
    payment_checks,
    payment_waits,
    topups,
)
from kyivstar_sandbox.rules.cards import DECLINE_REASONS, Behaviour
from kyivstar_sandbox.rules.payment_texts import code_text as _code_text
from kyivstar_sandbox.rules.payment_waits import ANSWERS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_checks import NewPayment

UNCONFIRMED: Final = timedelta(minutes=10)
"""Life of a payment that nobody confirms, security clock."""


_INSERT: Final = insert(payment)
_INSERT_ITEM: Final = insert(payment_item)
_ONE: Final = select(payment).where(payment.c.id == bindparam("ident"))
_ITEMS: Final = (
    select(payment_item)
    .where(payment_item.c.payment == bindparam("ident"))
    .order_by(payment_item.c.position)
)
_FIRST: Final = select(payment.c.id).where(
    payment.c.subject == bindparam("person"), payment.c.correlator == bindparam("key")
)
_CONTACT: Final = select(person.c.contact).where(person.c.sub == bindparam("person"))
_LOCALE: Final = select(person.c.locale).where(person.c.sub == bindparam("person"))
_AUTHORIZE: Final = (
    update(payment).where(payment.c.id == bindparam("ident")).values(authorization=bindparam("by"))
)


@dataclass(frozen=True, slots=True)
class BankPage:
    """What the bank's page shows; amounts in kopiykas, `recipients` as (kind, value)."""

    payment: str
    amount: int
    fee: int
    recipients: tuple[tuple[str, str], ...]
    card: str
    status: str


def create(conn: Connection, who: Caller, asked: NewPayment, key: str | None) -> str:
    """Begin a payment and send its code; the id. `key` is the bare idempotency key.

    Raises the `Refusal`s of `payment_checks.check`, and 409 `duplicateRequest` when the same
    person has already paid under this key, however long ago.
    """
    correlator = key or asked.correlator
    _need_new(conn, who.sub, correlator)
    method, fee = payment_checks.check(conn, who, asked)
    now = clocks.business(conn)
    ident = new_id("pay")
    page = method.behaviour is Behaviour.PAGE
    digest = _digest(ident, who.sub, asked.amount, fee, _pairs(asked))
    row = {
        "id": ident,
        "subject": who.sub,
        "correlator": correlator,
        "account": asked.account,
        "method": method.id,
        "method_name": method.name,
        "last4": method.last4,
        "behaviour": method.behaviour.value,
        "channel": asked.channel,
        "name": asked.name,
        "amount": asked.amount,
        "fee": fee,
        "status": "pendingAuthorization",
        "status_at": micros(now),
        "paid_at": micros(now),
        "action": "open" if page else "validate",
        "authorization": f"bp_{secrets.token_urlsafe(24)}" if page else f"new_{ident}",
        "digest": digest,
        "cancel_due": micros(clocks.security(conn) + UNCONFIRMED),
    }
    conn.execute(_INSERT, row)
    conn.execute(
        _INSERT_ITEM,
        [
            {
                "payment": ident,
                "position": place,
                "item": item.ident,
                "kind": item.kind,
                "recipient": item.recipient,
                "amount": item.amount,
            }
            for place, item in enumerate(asked.items, start=1)
        ],
    )
    if not page:
        _send_code(conn, who.sub, ident, digest)
    outbox.tell(conn, sub=who.sub, kind="paymentNew", ident=ident)
    return ident


def confirmed(conn: Connection, payment_id: str) -> None:
    """The right code came: ask the bank. A second right code changes nothing."""
    row = _locked(conn, payment_id)
    if row.status == "canceled" or _is_late(conn, row):
        raise CodeRefused("ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED", status=400)
    if row.status == "pendingAuthorization":
        _ask_bank(conn, row)


def code_attempts_used(conn: Connection, payment_id: str) -> None:
    """The last wrong code came: no money moves (`denied`, `codeAttempts`)."""
    row = _locked(conn, payment_id)
    if row.status == "pendingAuthorization":
        _move(conn, row, "denied", reason="codeAttempts")


def bank_answer(conn: Connection, payment_id: str, answer: str) -> None:
    """The bank's page or the control surface answers: `approve`, `decline`, `funds`, `fault`.

    404 when the payment waits for no answer of the bank: it ended, or it wants a code.
    """
    if payment_id.startswith("tb_"):
        topups.bank_answer(conn, payment_id, answer)
        return
    row = _locked(conn, payment_id)
    waits_for_page = row.status == "pendingAuthorization" and row.action == "open"
    if not waits_for_page and row.status != "authorized":
        raise NotFound
    if waits_for_page and _is_late(conn, row):
        raise NotFound
    if answer == "approve":
        captures.capture(conn, row)
    elif waits_for_page and answer != "fault":
        _move(conn, row, "denied", reason=ANSWERS[answer])
    else:
        _move(conn, row, "failed", reason=ANSWERS[answer])


def sweep(conn: Connection, now: datetime) -> int:
    """End what time ends, `now` on the security clock; how many payments moved."""
    at = micros(now)
    late = conn.execute(
        select(payment)
        .where(payment.c.status == "pendingAuthorization", payment.c.cancel_due <= at)
        .order_by(payment.c.cancel_due, payment.c.id)
        .with_for_update()
    ).all()
    for row in late:
        _move(conn, row, "canceled", reason="timeout")
    ready = conn.execute(
        select(payment)
        .where(payment.c.status == "authorized", payment.c.capture_due <= at)
        .order_by(payment.c.capture_due, payment.c.id)
        .with_for_update()
    ).all()
    for row in ready:
        captures.capture(conn, row)
    return len(late) + len(ready) + topups.sweep(conn, now)


def digest_of(conn: Connection, payment_id: str) -> str:
    """SHA-256 over id, payer, amount, fee and recipients as they stand in the tables now."""
    row = find(conn, payment_id)
    pairs = [(item.kind, item.recipient, item.amount) for item in items_of(conn, payment_id)]
    return _digest(row.id, row.subject, row.amount, row.fee, pairs)


def code_text(conn: Connection, payment_id: str, code: str) -> str:
    """The SMS that carries `code`, in the payer's language."""
    row = find(conn, payment_id)
    language = conn.execute(_LOCALE, {"person": row.subject}).scalar()
    pairs = [(item.kind, item.recipient) for item in items_of(conn, payment_id)]
    return _code_text(
        code=code,
        total=row.amount + row.fee,
        fee=row.fee,
        recipients=pairs,
        language=language or "uk",
    )


def page(conn: Connection, page_id: str) -> BankPage:
    """What the bank's page of a one-time id shows; 404 for any other id."""
    row = conn.execute(
        select(payment).where(payment.c.authorization == page_id, payment.c.action == "open")
    ).first()
    if row is None:
        raise NotFound
    pairs = tuple((item.kind, item.recipient) for item in items_of(conn, row.id))
    return BankPage(row.id, row.amount, row.fee, pairs, row.last4, row.status)


def find(conn: Connection, payment_id: str) -> Row[Any]:
    """The payment's row, or `NotFound`."""
    row = conn.execute(_ONE, {"ident": payment_id}).first()
    if row is None:
        raise NotFound
    return row


def items_of(conn: Connection, payment_id: str) -> Sequence[Row[Any]]:
    """The items of a payment in their order."""
    return conn.execute(_ITEMS, {"ident": payment_id}).all()


def _need_new(conn: Connection, subject: str, correlator: str | None) -> None:
    if correlator is None:
        return
    first = conn.execute(_FIRST, {"person": subject, "key": correlator}).scalar()
    if first is not None:
        raise Refusal("duplicateRequest", detail={"id": first})


def _pairs(asked: NewPayment) -> list[tuple[str, str, int]]:
    return [(item.kind, item.recipient, item.amount) for item in asked.items]


def _digest(
    ident: str, subject: str, amount: int, fee: int, pairs: Sequence[tuple[str, str, int]]
) -> str:
    parts = [ident, subject, str(amount), str(fee)]
    parts += [f"{kind}:{recipient}:{sum_}" for kind, recipient, sum_ in pairs]
    return hashlib.sha256("|".join(parts).encode()).hexdigest()


def _send_code(conn: Connection, subject: str, ident: str, digest: str) -> None:
    number = conn.execute(_CONTACT, {"person": subject}).scalar()
    if number is None:
        raise Refusal("contactMissing", detail={"fields": ["phoneNumber"]})
    authorization = codes.issue(
        conn,
        purpose="payment",
        bound_to=ident,
        digest=digest,
        number=number,
        text_maker=lambda code: code_text(conn, ident, code),
        sub=subject,
    )
    conn.execute(_AUTHORIZE, {"ident": ident, "by": authorization})


def _ask_bank(conn: Connection, row: Row[Any]) -> None:
    behaviour = Behaviour(row.behaviour)
    if behaviour in DECLINE_REASONS:
        _move(conn, row, "denied", reason=DECLINE_REASONS[behaviour])
        return
    wait = payment_waits.bank_wait(conn, behaviour)
    if behaviour is Behaviour.STUCK:
        _move(conn, row, "authorized")
    elif wait:
        due = micros(clocks.security(conn) + wait)
        _move(conn, row, "authorized", capture_due=due)
    else:
        captures.capture(conn, row)


def _is_late(conn: Connection, row: Row[Any]) -> bool:
    now = micros(clocks.security(conn))
    return bool(row.status == "pendingAuthorization" and row.cancel_due <= now)


def _locked(conn: Connection, payment_id: str) -> Row[Any]:
    row = conn.execute(select(payment).where(payment.c.id == payment_id).with_for_update()).first()
    if row is None:
        raise NotFound
    return row


def _move(
    conn: Connection,
    row: Row[Any],
    status: str,
    *,
    reason: str | None = None,
    capture_due: int | None = None,
) -> None:
    conn.execute(
        update(payment)
        .where(payment.c.id == row.id)
        .values(
            status=status,
            status_reason=reason,
            status_at=micros(clocks.business(conn)),
            capture_due=capture_due,
        )
    )
    outbox.tell(conn, sub=row.subject, kind="payment", ident=row.id)
