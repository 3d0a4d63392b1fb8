"""Money from number to number (TMF654 4.1 transferBalance, docs/contract.md 3.7, 6.1).

A transfer is one entry with a history row on both sides: ``{id}`` of the sender, ``{id}-in`` of
the receiver, who sees the other number masked. It prolongs no number's life.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BigInteger, bindparam, cast, func, select, true

from kyivstar_sandbox.db.schema import action, line
from kyivstar_sandbox.db.schema_transfers import transfer
from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.values import masked, micros
from kyivstar_sandbox.rules import (
    agenda,
    billing,
    changes,
    clocks,
    crediting,
    identity,
    lifecycle,
    reach,
    rights,
    settings,
    shelf,
)
from kyivstar_sandbox.rules.book import Row
from kyivstar_sandbox.rules.ledger import Leg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection
    from sqlalchemy import Row as Found

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut
    from kyivstar_sandbox.rules.state import Holding

LEAST: Final = 100
MOST: Final = 100_000
MONTH_MOST: Final = 290_000
"""Kopiykas that one number may send in a Kyiv calendar month, fees not counted."""
CODE_ABOVE: Final = 2_000
"""Above so many kopiykas a fresh SMS code is needed."""
STEP_UP_S: Final = 300
_BY_NUMBER: Final = select(line).where(line.c.msisdn == bindparam("number"))
_SENT: Final = (
    select(cast(func.coalesce(func.sum(action.c.amount), 0), BigInteger))
    .where(action.c.msisdn == bindparam("number"))
    .where(action.c.reason == "transferOut")
    .where(action.c.requested_at >= bindparam("since"))
)
every: Final = (
    select(
        transfer,
        action.c.bucket_id,
        action.c.amount_before,
        action.c.amount_after,
        action.c.requested_at.label("confirmed_at"),
    )
    .join(action, action.c.id == transfer.c.id)
    .subquery("every_transfer")
)
"""Transfers with what the sender's history row says of the bucket."""


@dataclass(frozen=True, slots=True)
class NewTransfer:
    """A transfer as asked for: numbers ``+380…``, kopiykas.

    ``bucket`` and ``fee`` are what the sender believes; None = not said.
    """

    correlator: str | None
    amount: int
    number: str
    receiver: str
    channel: str
    bucket: str | None = None
    fee: int | None = None


def create(conn: Connection, who: Caller, asked: NewTransfer, key: str | None) -> str:
    """Move the money at once; the id. Every refusal leaves nothing behind.

    404, 403 ``forbiddenRole``, 401 ``stepUpRequired``; 409 ``duplicateRequest``, ``feeChanged``,
    ``limitExceeded``, ``numberNotServed``, ``accountFunded``, ``transferNotAllowed`` with
    ``detail.rule``, ``insufficientFunds`` with ``detail.short``.
    """
    sender = _own_line(conn, who, asked)
    if asked.amount > CODE_ABOVE:
        identity.need_step_up(who, ways=("sms",), max_age_s=STEP_UP_S)
    correlator = key or asked.correlator
    _need_new(conn, who.sub, correlator)
    fee = settings.whole(conn, "transferFee")
    if asked.fee is not None and asked.fee != fee:
        raise Refusal("feeChanged", detail={"fee_kop": fee})
    if sender.msisdn == asked.receiver:
        raise _not_allowed("self")
    receiver = billing.resolve(conn, number=asked.receiver)
    at = micros(clocks.business(conn))
    made = move(
        conn,
        Ends(str(sender.id), str(receiver.line_id)),
        amount=asked.amount,
        fee=fee,
        at=at,
        key=correlator,
    )
    conn.execute(
        transfer.insert().values(
            id=made,
            subject=who.sub,
            correlator=correlator,
            amount=asked.amount,
            fee=fee,
            number=asked.number,
            receiver_number=asked.receiver,
            line_id=sender.id,
            account_id=sender.account_id,
            channel=asked.channel,
            requested_at=at,
        )
    )
    changes.note(conn, "transfer", made, sender.account_id)
    return made


@dataclass(frozen=True, slots=True)
class Ends:
    """Line ids of the sender and of the receiver."""

    sender: str
    receiver: str


def move(
    conn: Connection,
    ends: Ends,
    *,
    amount: int,
    fee: int,
    at: int,
    key: str | None = None,
) -> str:
    """Check the rules of 3.7 with both lines locked and post; id of the sender's row.

    ``at`` in microseconds. Limits of the month are counted here, in the same transaction. Raises
    the 409 refusals of ``create``.
    """
    book = shelf.open_lines(conn, [ends.sender, ends.receiver])
    agenda.run_all(book, at)
    sender, receiver = book.holdings[ends.sender], book.holdings[ends.receiver]
    _check_ends(sender, receiver)
    _check_limits(conn, sender, amount, at)
    short = amount + fee - sender.main.amount
    if short > 0:
        raise Refusal("insufficientFunds", detail={"short_kop": short})
    made = _post(book, sender, receiver, amount=amount, fee=fee, at=at, key=key)
    lifecycle.check_limit(book, sender, at)
    shelf.save(conn, book)
    return made


def sent_in_month(conn: Connection, number: str, at: int) -> int:
    """Kopiykas that a number has sent in the Kyiv month of an instant (microseconds)."""
    asked = {"number": number, "since": calendar.month_start(at)}
    sent: int = conn.execute(_SENT, asked).scalar_one()
    return sent


def listed(conn: Connection, who: Caller, cut: Cut) -> tuple[Sequence[Found[Any]], int]:
    """One part of the transfers that left accounts the person may see, and how many match."""
    where = [_seen(conn, who), *cut.where]
    total = conn.execute(select(func.count()).select_from(every).where(*where)).scalar_one()
    keys = (every.c.requested_at, every.c.id)
    order = [one.desc() for one in keys] if cut.descending else list(keys)
    rows = conn.execute(
        select(every).where(*where).order_by(*order).offset(cut.offset).limit(cut.limit)
    ).all()
    return rows, total


def find(conn: Connection, who: Caller | None, ident: str) -> Found[Any]:
    """One transfer; ``who`` None = for its event. ``NotFound`` outside the rights."""
    seen = true() if who is None else _seen(conn, who)
    row = conn.execute(select(every).where(every.c.id == ident, seen)).first()
    if row is None:
        raise NotFound
    return row


def _seen(conn: Connection, who: Caller) -> ColumnElement[bool]:
    """The sender's side only (3.7): a transfer names its receiver in full, so that the owner of a
    universal account does not see those of its members.
    """
    if who.admin:
        return true()
    return reach.of(conn, who.sub, members=False).rows(every.c.account_id)


def _own_line(conn: Connection, who: Caller, asked: NewTransfer) -> Found[Any]:
    """The sender's line, if the person may spend from it: never through a universal account."""
    row = conn.execute(_BY_NUMBER, {"number": asked.number}).one_or_none()
    if row is None or row.terminated_at is not None:
        raise NotFound
    if not who.admin:
        if not rights.allows(conn, who.sub, rights.EVERY, row.account_id):
            raise NotFound
        rights.need(conn, who.sub, rights.ORDER, row.account_id, members=False)
    if asked.bucket is not None and asked.bucket != row.main_bucket:
        raise NotFound
    return row


def _need_new(conn: Connection, subject: str, correlator: str | None) -> None:
    if correlator is None:
        return
    known = (transfer.c.subject == subject) & (transfer.c.correlator == correlator)
    first = conn.execute(select(transfer.c.id).where(known)).scalar()
    if first is not None:
        raise Refusal("duplicateRequest", detail={"id": first})


def _not_allowed(rule: str) -> Refusal:
    return Refusal("transferNotAllowed", detail={"rule": rule})


def _check_ends(sender: Holding, receiver: Holding) -> None:
    """Who may send to whom; the rule that fails first is named."""
    nobodys = None in {sender.line.msisdn, receiver.line.msisdn}  # home internet has no number
    if receiver.line.terminated_at is not None or nobodys:
        raise Refusal("numberNotServed")
    mine = sender.line.customer_id == receiver.line.customer_id
    rules = (
        ("self", sender is not receiver),
        ("senderStatus", sender.line.status == "active"),
        ("senderFunded", sender.fund is None),
        ("advanceDebt", sender.line.loan == 0),
        ("senderContract", mine or sender.line.payment_type == "prepaid"),
        ("receiverContract", mine or receiver.line.payment_type == "prepaid"),
    )
    for rule, holds in rules:
        if not holds:
            raise _not_allowed(rule)


def _check_limits(conn: Connection, sender: Holding, amount: int, at: int) -> None:
    left = MONTH_MOST - sent_in_month(conn, str(sender.line.msisdn), at)
    rules = (
        ("transferMin", LEAST, amount >= LEAST),
        ("transferMax", MOST, amount <= MOST),
        ("transferMonthMax", MONTH_MOST, amount <= left),
    )
    for rule, limit, holds in rules:
        if not holds:
            detail = {"rule": rule, "limit_kop": limit, "left_kop": max(0, left)}
            raise Refusal("limitExceeded", detail=detail)


def _post(
    book: Book,
    sender: Holding,
    receiver: Holding,
    *,
    amount: int,
    fee: int,
    at: int,
    key: str | None,
) -> str:
    ident = book.ids("tr", at)
    out = Row(
        bucket=sender.main,
        reason="transferOut",
        amount=amount,
        direction=-1,
        description=f"Переказ на номер, {receiver.line.msisdn}",
        kind="Transfer",
        product_id=sender.line.id,
        cause={"rule": "transfer", "peer": receiver.line.msisdn} | ({"fee": fee} if fee else {}),
        fee=fee,
        ident=ident,
    )
    came = Row(
        bucket=receiver.main,
        reason="transferIn",
        amount=amount,
        direction=1,
        description=crediting.DESCRIPTIONS["transferIn"],
        kind="Transfer",
        product_id=receiver.line.id,
        cause={"rule": "transfer", "peer": masked(str(sender.line.msisdn))},
        ident=f"{ident}-in",
    )
    legs = [
        Leg(str(sender.main.ledger), -amount - fee),
        Leg(str(receiver.main.ledger), amount),
    ]
    if fee:
        legs.append(Leg("revenue:transferFee", fee))
    book.post(at=at, reason="transfer", legs=tuple(legs), rows=(out,), owner=sender, key=key)
    book.note_paid(at=at, row=came, owner=receiver)
    crediting.arrived(
        book, receiver, amount=amount, reason="transferIn", at=at, ident=f"{ident}-in"
    )
    return ident
