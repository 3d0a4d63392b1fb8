"""What only a shop can do, with a document on the table (docs/contract.md 3.2, 3.11, 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select, update

from kyivstar_sandbox.db.schema import customer, line, login
from kyivstar_sandbox.db.schema_identity import session
from kyivstar_sandbox.model.errors import InvalidBody, NotFound, Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    agenda,
    changes,
    clocks,
    identity_sessions,
    lifecycle,
    services,
    shelf,
    shop_company,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Holding


ACTS: Final = frozenset({"unblock", "endContract", "newNumber", "leaveCompany"})


def act(conn: Connection, *, name: str, number: str) -> str | None:
    """Do ``unblock``, ``endContract``, ``newNumber`` or ``leaveCompany`` for a number ``+380…`` or
    an account of 11 digits; the number that ``newNumber`` has opened.

    Raises ``InvalidBody`` for another act, 404 for an unknown number, 409 ``notActive`` when
    there is no block to lift or no company to leave.
    """
    if name not in ACTS:
        raise InvalidBody("act")
    by_number = line.c.msisdn == number
    home = (line.c.account_id == number) & (line.c.kind == "home")
    found = conn.execute(
        select(line.c.id).where(by_number | home, line.c.terminated_at.is_(None))
    ).scalar()
    if found is None:
        raise NotFound
    at = micros(clocks.business(conn))
    book = shelf.open_lines(conn, [found])
    agenda.run_all(book, at)
    holding = book.holdings[found]
    if name == "newNumber":
        shelf.save(conn, book)
        return shop_company.new_number(conn, holding, at)
    if name == "leaveCompany":
        shop_company.leave_company(conn, book, holding, at)
    elif name == "endContract":
        _end(conn, book, holding, at)
    else:
        if holding.line.block is None:
            raise Refusal("notActive")
        services.unblock(book, holding, at)
        shelf.save(conn, book)
    return None


def _end(conn: Connection, book: Book, holding: Holding, at: int) -> None:
    """The number ends now; a customer without a live number is closed, its logins end."""
    ended = holding.line
    lifecycle.end(book, holding, at)
    shelf.save(conn, book)
    conn.execute(update(login).where(login.c.line_id == ended.id).values(state="ended"))
    alive = select(line.c.id).where(
        line.c.customer_id == ended.customer_id, line.c.terminated_at.is_(None)
    )
    if conn.execute(alive.limit(1)).first() is None:
        conn.execute(
            update(customer)
            .where(customer.c.id == ended.customer_id)
            .values(status="closed", updated_at=at)
        )
        changes.note(conn, "customer", ended.customer_id, ended.account_id)
    _sign_out(conn, ended.id)


def _sign_out(conn: Connection, line_id: str) -> None:
    """End the sessions of the people whose last login has just ended."""
    subs = list(conn.execute(select(login.c.sub).where(login.c.line_id == line_id)).scalars())
    for sub in subs:
        live = select(login.c.login).where(login.c.sub == sub, login.c.state == "active").limit(1)
        if conn.execute(live).first() is not None:
            continue
        mine = select(session.c.id).where(session.c.sub == sub, session.c.ended_at.is_(None))
        for ident in list(conn.execute(mine).scalars()):
            identity_sessions.end(conn, ident, reason="contractEnded")
