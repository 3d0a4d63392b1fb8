"""A shop opens a number beside another one, and lets a number leave its company (contract 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, insert, select, update

from kyivstar_sandbox.db.schema import account, customer, line, login, role
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.rules import changes, company_tree, lifecycle, lines, rights, shelf
from kyivstar_sandbox.rules.lines import NewLine
from kyivstar_sandbox.rules.state import new_bucket

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Holding

_FIRST_ACCOUNT: Final = 29_000_000_000
_NUMBERS: Final = 10**9


def new_number(conn: Connection, holding: Holding, at: int) -> str:
    """Open a number of the same holder and tariff on an account of its own; the number.

    In a company the account hangs where that of `holding` does.
    """
    beside = holding.line
    above = select(account.c.parent_id).where(account.c.id == beside.account_id)
    parent = conn.execute(above).scalar()
    ident = _account(conn, beside.customer_id, at, parent=parent)
    number = _free_number(conn, str(beside.msisdn))
    digits = number[1:]
    new = NewLine(
        tail=f"s{digits}",
        account_id=ident,
        customer_id=beside.customer_id,
        tariff_id=beside.tariff_id,
        msisdn=number,
        disconnect_limit=beside.disconnect_limit,
        contract_number=None if beside.contract_number is None else f"KS-{digits}",
        iccid=f"8938003{digits}",
    )
    book = shelf.open_lines(conn, [])
    lines.open_line(book, new, at)
    shelf.save(conn, book)
    changes.note(conn, "account", ident, ident)
    if parent is None:
        _own(conn, beside.customer_id, ident, at)
    return number


def leave_company(conn: Connection, book: Book, holding: Holding, at: int) -> None:
    """Make a company's number the private number of whoever uses it.

    Its money goes along where it has its own; the company keeps the history until now and an
    empty, closed account. 409 ``notActive`` for a number of no company.
    """
    leaving = holding.line
    former = leaving.account_id
    kind = select(customer.c.party_kind).where(customer.c.id == leaving.customer_id)
    if conn.execute(kind).scalar() != "Organization":
        raise Refusal("notActive")
    people = list(conn.execute(select(login.c.sub).where(login.c.line_id == leaving.id)).scalars())
    owner = _customer(conn, holding, people, at)
    ident = _account(conn, owner, at)
    conn.execute(update(customer).where(customer.c.id == owner).values(root_account=ident))
    _take_along(book, holding, ident, owner, at)
    shelf.save(conn, book)
    conn.execute(delete(role).where(role.c.account == former, role.c.sub.in_(people)))
    for sub in people:
        _grant(conn, sub, ident, owner, at)
    rights.forget(conn)
    closed = update(account).where(account.c.id == former)
    conn.execute(closed.values(state="Closed", updated_at=at))
    changes.note(conn, "accountState", former, former)


def _take_along(book: Book, holding: Holding, ident: str, owner: str, at: int) -> None:
    leaving = holding.line
    if holding.fund is not None:
        main = new_bucket(f"{leaving.id}m", "MAIN", account_id=ident, at=at, line_id=leaving.id)
        main.ledger, main.product_id = f"main:{main.id}", leaving.id
        main.floor = 0 if leaving.payment_type == "prepaid" else None
        book.add(main, "bucket")
        holding.fund, holding.main, leaving.main_bucket = None, main, main.id
        leaving.debt_at = None
        book.hold(holding)
    for bucket in (holding.main, *holding.allowances, *holding.bonuses):
        bucket.account_id = ident
        book.touch(bucket, "bucket", at)
    leaving.account_id, leaving.customer_id = ident, owner
    leaving.funded_by, leaving.segment = None, "private"
    book.touch(leaving, "product", at)
    lifecycle.settle(book, holding, at)


def _customer(conn: Connection, holding: Holding, people: list[str], at: int) -> str:
    used = holding.line
    row: dict[str, Any] = {
        "id": new_id("cust"), "name": used.user_name or str(used.msisdn), "status": "active",
        "segment": "private", "language": "uk", "party_id": people[0] if people else new_id("p"),
        "party_kind": "Individual", "root_account": "", "contacts": "[]", "created_at": at,
        "updated_at": at,
    }  # fmt: skip
    conn.execute(insert(customer).values(row))
    return str(row["id"])


def _account(conn: Connection, owner: str, at: int, *, parent: str | None = None) -> str:
    row = {
        "kind": "personal", "name": "", "customer_id": owner, "parent_id": parent,
        "state": "Active", "funded": False, "due_amount": 0, "arrears": 0, "created_at": at,
        "updated_at": at,
    }  # fmt: skip
    ident = company_tree.take_id(conn, _FIRST_ACCOUNT, row)
    named = update(account).where(account.c.id == ident)
    conn.execute(named.values(name=f"Особовий рахунок {ident}"))
    return ident


def _own(conn: Connection, customer_id: str, ident: str, at: int) -> None:
    """A private holder's people own the new account too."""
    owners = select(role.c.sub).where(role.c.customer == customer_id, role.c.role == "owner")
    for sub in sorted(set(conn.execute(owners).scalars())):
        _grant(conn, sub, ident, customer_id, at)
    rights.forget(conn)


def _grant(conn: Connection, sub: str, ident: str, owner: str, at: int) -> None:
    conn.execute(
        insert(role).values(sub=sub, account=ident, role="owner", customer=owner, granted_at=at)
    )


def _free_number(conn: Connection, beside: str) -> str:
    """The next number that nobody has had."""
    number = int(beside.removeprefix("+380"))
    for _ in range(_NUMBERS):
        number = (number + 1) % _NUMBERS
        wanted = f"+380{number:09d}"
        taken = select(func.count()).select_from(line).where(line.c.msisdn == wanted)
        if not conn.execute(taken).scalar_one():
            return wanted
    raise NotFound
