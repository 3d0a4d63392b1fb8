"""Money of lines and accounts over the database: credits, debits, use, and what is due.

Each function runs inside the caller's transaction, first lets happen what is due on the line
(docs/contract.md 6), and leaves the ledger balanced.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, select, union, update

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import account as account_table
from kyivstar_sandbox.db.schema import line as line_table
from kyivstar_sandbox.model.errors import InvalidBody, NotFound, Refusal
from kyivstar_sandbox.model.values import instant, micros
from kyivstar_sandbox.rules import agenda, clocks, companies, crediting, shelf, usage
from kyivstar_sandbox.rules.book import Book, Row
from kyivstar_sandbox.rules.ledger import Leg

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.state import Bucket, Holding
    from kyivstar_sandbox.rules.usage import Use, Used

_AT_ONCE: Final = 5000
_BY_NUMBER: Final = Hot(select(line_table).where(line_table.c.msisdn == bindparam("number")))


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a payment reaches. ``line_id`` is None for a company's or a funded account.

    ``bucket_id`` is the bucket that is credited, ``product_id`` its line if there is one.
    """

    account_id: str
    bucket_id: str
    ledger: str
    line_id: str | None = None
    msisdn: str | None = None


@dataclass(frozen=True, slots=True)
class Credited:
    """A credit that has been posted; amounts of the bucket in kopiykas right before and after."""

    action_id: str
    bucket_id: str
    line_id: str | None
    account_id: str
    msisdn: str | None
    before: int
    after: int
    at: datetime


def resolve(
    conn: Connection, *, number: str | None = None, account: str | None = None
) -> Recipient:
    """Who is credited by a number ``+380…`` or an account of 11 digits. Changes nothing.

    Raises ``Refusal`` 409 ``numberNotServed`` (unknown or ended) or ``accountFunded``
    (``detail.account``) for a number whose account pays for it.
    """
    if account is not None:
        return _resolve_account(conn, account)
    found = _BY_NUMBER.first(conn, {"number": number})
    if found is None or found.terminated_at is not None:
        raise Refusal("numberNotServed")
    if found.funded_by == "account":
        raise Refusal("accountFunded", 409, {"account": found.account_id})
    return _of_line(found)


def _of_line(row: Any) -> Recipient:
    ledger = f"main:{row.main_bucket}"
    return Recipient(row.account_id, row.main_bucket, ledger, row.id, row.msisdn)


def _resolve_account(conn: Connection, ident: str) -> Recipient:
    found = conn.execute(select(account_table).where(account_table.c.id == ident)).one_or_none()
    if found is None or found.state == "Closed":
        raise Refusal("numberNotServed")
    if found.kind == "company" and found.bucket_id is not None:
        return Recipient(found.id, found.bucket_id, f"company:{found.id}")
    if found.funded and found.bucket_id is not None:
        return Recipient(found.id, found.bucket_id, f"main:{found.bucket_id}")
    rows = conn.execute(
        select(line_table)
        .where(line_table.c.account_id == ident, line_table.c.terminated_at.is_(None))
        .order_by(line_table.c.id)
        .limit(2)
    ).all()
    if len(rows) != 1:
        raise Refusal("numberNotServed")
    return _of_line(rows[0])


def credit(  # noqa: PLR0913 the parts of a credit come from different places
    conn: Connection,
    recipient: Recipient,
    *,
    amount: int,
    reason: str,
    source_account: str,
    at: datetime,
    cause: dict[str, Any],
    ident: str | None = None,
    key: str | None = None,
) -> Credited:
    """Credit ``amount`` kopiykas from a ledger account and do all that follows from it (6).

    ``reason`` is one of 3.9 (``topupCard`` …), ``cause`` the short form of ``rules.causes``,
    ``ident`` a chosen id of the history row. A ``company:`` source gets its row ``{id}-out``.
    Raises ``Refusal`` ``insufficientFunds`` (source), ``numberNotServed`` (ended meanwhile).
    """
    if recipient.line_id is not None:
        return credit_line(
            conn,
            line_id=recipient.line_id,
            amount=amount,
            reason=reason,
            source_account=source_account,
            at=at,
            cause=cause,
            ident=ident,
            key=key,
        )
    return _credit_account(
        conn,
        recipient,
        amount=amount,
        reason=reason,
        source_account=source_account,
        at=at,
        cause=cause,
        ident=ident,
        key=key,
    )


def _credit_account(  # noqa: PLR0913 as credit
    conn: Connection,
    recipient: Recipient,
    *,
    amount: int,
    reason: str,
    source_account: str,
    at: datetime,
    cause: dict[str, Any],
    ident: str | None,
    key: str | None,
) -> Credited:
    """``credit`` of money that belongs to an account and not to one of its lines."""
    if source_account == recipient.ledger:
        raise InvalidBody("partyAccount")  # money cannot be topped up from itself
    book, when = Book(), micros(at)
    bucket = _open_account(conn, book, recipient, when)
    shelf.open_bucket(conn, book, source_account)
    before = bucket.amount
    row = Row(
        bucket=bucket,
        reason=reason,
        amount=amount,
        direction=1,
        description=crediting.DESCRIPTIONS.get(reason, reason),
        kind=crediting.kind_of(reason),
        cause=cause,
        ident=ident,
    )
    legs = (Leg(source_account, -amount), Leg(recipient.ledger, amount))
    made = book.post(at=when, reason=reason, legs=legs, rows=(row,), key=key)
    crediting.note_source(
        book,
        recipient.account_id,
        source_account,
        amount=amount,
        at=when,
        cause=cause,
        ident=made,
    )
    fund = book.accounts.get(recipient.account_id)
    if fund is not None:
        companies.paid(book, fund, amount, when)
    shelf.save(conn, book)
    return Credited(made, bucket.id, None, recipient.account_id, None, before, before + amount, at)


def _open_account(conn: Connection, book: Book, recipient: Recipient, at: int) -> Bucket:
    """The account's bucket, with everything due on the lines that it pays for done."""
    if recipient.ledger.startswith("main:"):
        members = select(line_table.c.id).where(line_table.c.account_id == recipient.account_id)
        shelf.open_lines(conn, list(conn.execute(members).scalars()), book=book)
        agenda.run_all(book, at)
    bucket = shelf.open_bucket(conn, book, recipient.ledger)
    if bucket is None:
        raise NotFound
    return bucket


def credit_line(  # noqa: PLR0913 as credit
    conn: Connection,
    *,
    line_id: str,
    amount: int,
    reason: str,
    source_account: str,
    at: datetime,
    cause: dict[str, Any],
    ident: str | None = None,
    key: str | None = None,
) -> Credited:
    """``credit`` by the id of a line that holds its own money."""
    book, holding, when = _ready(conn, line_id, at)
    if holding.line.terminated_at is not None:
        raise Refusal("numberNotServed")
    shelf.open_bucket(conn, book, source_account)
    before = holding.main.amount
    made = crediting.credit(
        book,
        holding,
        amount=amount,
        reason=reason,
        source=source_account,
        at=when,
        cause=cause,
        ident=ident,
        key=key,
    )
    shelf.save(conn, book)
    line = holding.line
    return Credited(
        action_id=made,
        bucket_id=holding.main.id,
        line_id=line.id,
        account_id=line.account_id,
        msisdn=line.msisdn,
        before=before,
        after=before + amount,
        at=at,
    )


def _ready(conn: Connection, line_id: str, at: datetime) -> tuple[Book, Holding, int]:
    when = micros(at)
    book = shelf.open_lines(conn, [line_id])
    holding = book.holdings.get(line_id)
    if holding is None:
        raise NotFound
    agenda.run_all(book, when)
    return book, holding, when


def use(conn: Connection, *, line_id: str, what: Use, at: datetime) -> Used:
    """Rate one use of a line (6.2): allowances, then unit prices; the rest is refused."""
    book, holding, when = _ready(conn, line_id, at)
    used = usage.use(book, holding, what, when)
    shelf.save(conn, book)
    return used


@dataclass(frozen=True, slots=True)
class Run:
    """What a run of due events did, until which instant.

    ``charged`` counts fees taken, ``unpaid`` packages that could not be paid, ``suspended`` and
    ``ended`` lines.
    """

    charged: int
    unpaid: int
    suspended: int
    ended: int
    until: datetime


def run_due(conn: Connection, until: datetime | None = None, line_id: str | None = None) -> Run:
    """Let everything due up to and including ``until`` happen, each at its own instant.

    ``until`` None = business now. Running twice does nothing more; one long run equals many
    short ones (6.9).
    """
    when = micros(until or clocks.business(conn))
    total = [0, 0, 0, 0]
    while ids := _due_lines(conn, when, line_id):
        book = shelf.open_lines(conn, ids)
        before = {ident: _state(h) for ident, h in book.holdings.items()}
        agenda.run_all(book, when)
        _count(book, before, total)
        shelf.save(conn, book)
    _run_empty_accounts(conn, when)
    charged, unpaid, suspended, ended = total
    return Run(charged, unpaid, suspended, ended, instant(when))


def _due_lines(conn: Connection, when: int, line_id: str | None) -> list[str]:
    """The first of them by what they are due at; two questions of an index each, joined."""
    fund = select(account_table.c.id).where(
        account_table.c.funded, account_table.c.next_due_at <= when
    )
    found = select(line_table.c.id, line_table.c.next_due_at)
    if line_id is not None:
        found = found.where(line_table.c.id == line_id)
    due = union(
        found.where(line_table.c.next_due_at <= when),
        found.where(line_table.c.account_id.in_(fund), line_table.c.funded_by == "account"),
    ).subquery()
    first = select(due.c.id).order_by(due.c.next_due_at).limit(_AT_ONCE)
    return list(conn.execute(first).scalars())


def _run_empty_accounts(conn: Connection, when: int) -> None:
    """A funded account without lines has nothing to suspend: its days pass unnoticed."""
    conn.execute(
        update(account_table)
        .where(account_table.c.funded, account_table.c.next_due_at <= when)
        .where(account_table.c.id.not_in(select(line_table.c.account_id)))
        .values(next_due_at=None)
    )


def _state(holding: Holding) -> tuple[str, str | None]:
    return holding.line.status, holding.line.package_state


def _count(book: Book, before: dict[str, tuple[str, str | None]], total: list[int]) -> None:
    fees = {"tariffFee", "optionFee", "thirdParty", "blockFee"}
    total[0] += sum(1 for entry in book.entries if entry[2] in fees)
    for ident, holding in book.holdings.items():
        status, package = before.get(ident, ("", None))
        now = _state(holding)
        total[1] += now[1] == "unpaid" and package != "unpaid"
        total[2] += now[0] == "suspended" and status != "suspended"
        total[3] += now[0] == "terminated" and status != "terminated"
