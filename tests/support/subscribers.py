"""A handful of subscribers made through the operator's own rules, for tests without a seed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kyivstar_sandbox.db.schema import account, customer, login, person, role
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import shelf
from kyivstar_sandbox.rules.book import Book
from kyivstar_sandbox.rules.lines import NewLine, open_line

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.identity import Caller

BEGAN = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)


def add_prepaid(conn: Connection, tail: str, *, tariff: str = "t_love_ua_baza") -> str:
    """A person with a prepaid number `+380 67 000 00 {tail}`; the sub."""
    at, sub, owner = micros(BEGAN), f"p_{tail}", f"cust_p{tail}"
    number, account_id = f"+3806700000{tail}", f"260000000{tail}"
    conn.execute(
        customer.insert().values(
            id=owner,
            name=f"Абонент {tail}",
            party_id=sub,
            root_account=account_id,
            created_at=at,
            updated_at=at,
        )
    )
    conn.execute(
        person.insert().values(
            sub=sub,
            name=f"Абонент {tail}",
            login=number,
            contact=number,
            identity_id=f"di_{tail}",
            registered_at=at,
            created_at=at,
            updated_at=at,
        )
    )
    conn.execute(login.insert().values(login=number, sub=sub, kind="tel", line_id=f"ln_{tail}"))
    conn.execute(
        account.insert().values(
            id=account_id,
            kind="personal",
            name=f"Особовий рахунок {account_id}",
            customer_id=owner,
            created_at=at,
            updated_at=at,
        )
    )
    conn.execute(
        role.insert().values(
            sub=sub, account=account_id, role="owner", customer=owner, granted_at=at
        )
    )
    book = Book(silent=True)
    line = NewLine(
        tail=tail,
        account_id=account_id,
        customer_id=owner,
        tariff_id=tariff,
        msisdn=number,
        iccid="8938003990000000001",
    )
    open_line(book, line, at)
    shelf.save(conn, book)
    return sub


def caller(sub: str, *, scopes: str = "customer:read balance:read topup profile") -> Caller:
    """Someone signed in by SMS just now."""
    from kyivstar_sandbox.rules.identity import Caller  # noqa: PLC0415 after the tables

    now = micros(datetime.now(UTC))
    return Caller(
        sub=sub,
        session=f"ses_{sub}",
        login="+380670000001",
        scopes=frozenset(scopes.split()),
        sms_at=now,
        pwd_at=None,
        now=now,
        expires_at=now + 600_000_000,
    )
