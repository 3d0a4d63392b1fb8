"""The ground a seed builds on: people, customers, accounts, and one silent book of postings.

Everything is made in memory by the billing rules themselves and written at the end in bulk, so
that two years of a thousand numbers take a moment and chain like a live ledger.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.db import schema, schema_orders
from kyivstar_sandbox.model.ids import SeedIds
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import shelf
from kyivstar_sandbox.rules.book import Book
from kyivstar_sandbox.rules.state import Account, Bucket, new_bucket

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection, Table

    Step = Callable[[Connection], None]

_DUE_KEPT: Final = 60 * DAY


@dataclass(frozen=True, slots=True)
class Someone:
    """A person who can sign in. ``login`` is ``+380…`` or an 11-digit account.

    ``password_hash`` only with ``registered``: an identity begins with a sign-in by SMS.
    """

    sub: str
    name: str
    login: str
    contact: str | None = None
    password_hash: str | None = None
    registered: bool = False
    ended: bool = False
    line_id: str | None = None


@dataclass(slots=True)
class Ground:
    """Rows to be; ``now`` and ``start`` are business instants in microseconds."""

    now: int
    start: int
    book: Book = field(default_factory=lambda: Book(ids=SeedIds(), silent=True))
    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)

    def put(self, table: Table, *row: Any) -> None:
        """Add a row in the order of the table's columns."""
        self.rows.setdefault(table.name, []).append(row)

    def customer(
        self,
        ident: str,
        name: str,
        party: str,
        root: str,
        *,
        company: bool = False,
        contacts: tuple[dict[str, Any], ...] = (),
    ) -> str:
        """A customer; its accounts follow separately. ``contacts`` as 629 ``contactMedium``."""
        segment, kind = ("business", "Organization") if company else ("private", "Individual")
        listed = json.dumps(contacts, ensure_ascii=False)
        at = self.start
        self.put(
            schema.customer, ident, name, "active", segment, "uk", party, kind, root, listed, at, at
        )
        return ident

    def person(self, one: Someone) -> str:
        """A person and her login; ``sub``."""
        at = self.start
        identity = f"di_{one.sub.partition('_')[2]}" if one.registered else None
        registered = at if one.registered else None
        password_at = at if one.password_hash else None
        contact = one.contact or (one.login if one.login.startswith("+") else None)
        self.put(
            schema.person,
            *(one.sub, one.name, one.login, contact, "uk", one.password_hash),
            *(password_at, identity, registered, at, at),
        )
        self.login(one.login, one.sub, line_id=one.line_id, ended=one.ended)
        return one.sub

    def login(
        self, login: str, sub: str, *, line_id: str | None = None, ended: bool = False
    ) -> None:
        """One more login of a person."""
        kind, state = ("tel" if login[0] == "+" else "account"), ("ended" if ended else "active")
        self.put(schema.login, login, sub, kind, line_id, state)

    def role(
        self,
        sub: str,
        account: str,
        role: str,
        customer: str,
        limits: dict[str, int] | None = None,
    ) -> None:
        """A right; limits in whole kopiykas."""
        stored = json.dumps(limits) if limits else None
        self.put(schema.role, sub, account, role, customer, stored, self.start)

    def account(
        self, ident: str, kind: str, name: str, customer: str, parent: str | None = None
    ) -> Account:
        """An account of the tree."""
        made = Account(
            id=ident,
            kind=kind,
            name=name,
            customer_id=customer,
            parent_id=parent,
            state="Active",
            funded=False,
            bucket_id=None,
            payment_status="paid" if kind == "company" else None,
            credit_limit=None,
            due_amount=0,
            arrears=0,
            due_at=None,
            next_due_at=None,
            cost_centre=None,
            created_at=self.start,
            updated_at=self.start,
        )
        self.book.add(made, "account")
        return made

    def money_of(self, account: Account, ledger: str, *, floor: int | None) -> Bucket:
        """The account's own bucket, under ``company:…`` or ``main:…``."""
        ident = f"bk_{account.id}"
        made = new_bucket(ident, "MAIN", account_id=account.id, at=self.start)
        made.ledger, made.floor = ledger, floor
        account.bucket_id = ident
        self.book.buckets[ledger] = made
        self.book.add(made, "bucket")
        return made

    def save(self, conn: Connection) -> None:
        """Write everything in the caller's transaction."""
        for step in self.steps():
            step(conn)

    def steps(self, entries: int = 20_000) -> Iterator[Step]:
        """The writes in pieces of so many entries, each for a transaction of its own.

        People, lines and money come first, logins last: nobody can sign in before all is there.
        Between the first and the last piece the ledger's sums do not hold.
        """
        book = self.book
        postings = book.entries, book.legs, book.actions
        book.entries, book.legs, book.actions = [], [], []
        book.dues = [due for due in book.dues if due[2] > self.now - _DUE_KEPT]
        yield self._write_first
        count = len(postings[0])
        for begin in range(0, count, entries):
            yield _piece(postings, begin, min(begin + entries, count))
        loose = [row for row in postings[2] if row[_ENTRY] is None]
        yield lambda conn: shelf.insert(conn, schema.action, loose)
        yield self._write_last

    def _write_first(self, conn: Connection) -> None:
        shelf.insert(conn, schema.customer, self.rows.pop("customer", []))
        shelf.save(conn, self.book)
        shelf.insert(conn, schema.account_link, self.rows.pop("account_link", []))
        shelf.insert(conn, schema.sim, self.rows.pop("sim", []))

    def _write_last(self, conn: Connection) -> None:
        last = (schema.person, schema.login, schema.role, schema_orders.cancel_order)
        for table in last:
            shelf.insert(conn, table, self.rows.pop(table.name, []))


_ENTRY: Final = [column.name for column in schema.action.c].index("entry_id")


def _piece(postings: tuple[list[Any], list[Any], list[Any]], begin: int, end: int) -> Step:
    entries, legs, actions = postings

    def write(conn: Connection) -> None:
        part = Book(silent=True)
        part.entries = [(row[0] - begin, *row[1:]) for row in entries[begin:end]]
        low, high = (bisect_left(legs, (edge,)) for edge in (begin, end))
        part.legs = [(row[0] - begin, *row[1:]) for row in legs[low:high]]
        part.actions = [
            (*row[:_ENTRY], row[_ENTRY] - begin, *row[_ENTRY + 1 :])
            for row in actions
            if row[_ENTRY] is not None and begin <= row[_ENTRY] < end
        ]
        shelf.save(conn, part)

    return write
