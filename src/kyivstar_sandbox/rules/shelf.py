"""Takes lines out of the database into a book, and puts the book back: the only SQL of billing."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, or_, select

from kyivstar_sandbox.db import schema, schema_orders
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import agenda, catalogue_changes, clocks, ledger
from kyivstar_sandbox.rules.book import Book
from kyivstar_sandbox.rules.orders_state import OPEN, Item, Order
from kyivstar_sandbox.rules.state import Account, Bucket, Holding, Line, Option

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Table

_CHUNK: Final = 400
_BULK: Final = 40
_TABLES: Final = {
    Account: schema.account,
    Line: schema.line,
    Option: schema.option,
    Bucket: schema.bucket,
    Order: schema_orders.product_order,
    Item: schema_orders.product_order_item,
}
"""In the order in which new rows may refer to one another."""


def open_lines(conn: Connection, ids: Iterable[str], *, book: Book | None = None) -> Book:
    """A book with the lines of ``ids``, locked; with all lines of an account that pays for one."""
    book = book or Book()
    wanted = [one for one in ids if one not in book.holdings]
    for start in range(0, len(wanted), _CHUNK):
        _load(conn, book, wanted[start : start + _CHUNK])
    return book


def _load(conn: Connection, book: Book, ids: Sequence[str]) -> None:
    line = schema.line
    funds = (
        select(line.c.account_id)
        .join(schema.account, schema.account.c.id == line.c.account_id)
        .where(line.c.id.in_(ids), schema.account.c.funded)
    )
    rows = conn.execute(
        select(line)
        .where(or_(line.c.id.in_(ids), line.c.account_id.in_(funds)))
        .order_by(line.c.id)
        .with_for_update()
    )
    lines = [one for one in (Line(*row) for row in rows) if one.id not in book.holdings]
    if lines:
        _fill(conn, book, lines)


def _fill(conn: Connection, book: Book, lines: Sequence[Line]) -> None:
    by_line: dict[str, list[Bucket]] = {one.id: [] for one in lines}
    mains: dict[str, Bucket] = {}
    for found in _buckets(conn, lines):
        if found.code == "MAIN":
            mains[found.id] = found
        else:
            by_line[str(found.line_id)].append(found)
    options: dict[str, list[Option]] = {one.id: [] for one in lines}
    for option in _options(conn, by_line):
        options[option.line_id].append(option)
    funds = _funds(conn, lines)
    pending = _pending(conn, book, list(by_line))
    prices = catalogue_changes.changed(conn)
    for one in lines:
        owned = by_line[one.id]
        holding = Holding(
            line=one,
            main=mains[one.main_bucket],
            allowances=[b for b in owned if b.ledger is None],
            bonuses=[b for b in owned if b.ledger is not None],
            options=options[one.id],
            fund=funds.get(one.account_id),
            prices=prices,
            pending=pending.get(one.id, []),
        )
        book.hold(holding)


def _buckets(conn: Connection, lines: Sequence[Line]) -> Iterable[Bucket]:
    bucket = schema.bucket
    ids, mains = [one.id for one in lines], [one.main_bucket for one in lines]
    seen: set[str] = set()
    for start in range(0, len(ids), _CHUNK):
        live = or_(bucket.c.code != "BONUS", bucket.c.status != "expired")
        own = bucket.c.line_id.in_(ids[start : start + _CHUNK]) & live
        shared = bucket.c.id.in_(mains[start : start + _CHUNK])
        for row in conn.execute(
            select(bucket).where(or_(own, shared)).order_by(bucket.c.id).with_for_update()
        ):
            if row.id not in seen:
                seen.add(row.id)
                yield Bucket(*row)


def _options(conn: Connection, by_line: Iterable[str]) -> Iterable[Option]:
    option, ids = schema.option, list(by_line)
    for start in range(0, len(ids), _CHUNK):
        for row in conn.execute(
            select(option)
            .where(option.c.line_id.in_(ids[start : start + _CHUNK]))
            .where(option.c.status != "terminated")
            .order_by(option.c.id)
        ):
            yield Option(*row)


def _pending(conn: Connection, book: Book, ids: Sequence[str]) -> dict[str, list[Item]]:
    """Items of orders that wait on the lines, in order; their orders go into the book."""
    item, order = schema_orders.product_order_item, schema_orders.product_order
    found: dict[str, list[Item]] = {}
    for start in range(0, len(ids), _CHUNK):
        rows = conn.execute(
            select(item)
            .where(item.c.line_id.in_(ids[start : start + _CHUNK]), item.c.state.in_(OPEN))
            .order_by(item.c.id)
        )
        for row in rows:
            found.setdefault(row.line_id, []).append(Item(*row))
    wanted = sorted({one.order_id for items in found.values() for one in items} - set(book.orders))
    for start in range(0, len(wanted), _CHUNK):
        rows = conn.execute(
            select(order)
            .where(order.c.id.in_(wanted[start : start + _CHUNK]))
            .order_by(order.c.id)
            .with_for_update()
        )
        book.orders |= {row.id: Order(*row) for row in rows}
    return found


def _funds(conn: Connection, lines: Sequence[Line]) -> dict[str, Account]:
    ids = sorted({one.account_id for one in lines if one.funded_by == "account"})
    if not ids:
        return {}
    account = schema.account
    found = conn.execute(select(account).where(account.c.id.in_(ids)).with_for_update())
    return {row.id: Account(*row) for row in found}


def open_bucket(conn: Connection, book: Book, account: str) -> Bucket | None:
    """Take the bucket of a ledger account (``company:…``) into the book, locked."""
    held = book.buckets.get(account)
    if held is not None:
        return held
    bucket = schema.bucket
    row = conn.execute(
        select(bucket).where(bucket.c.ledger == account).with_for_update()
    ).one_or_none()
    if row is None:
        return None
    book.buckets[account] = Bucket(*row)
    return book.buckets[account]


def save(conn: Connection, book: Book) -> None:
    """Write everything the book has posted and changed, then forget it has."""
    for holding in book.holdings.values():
        _look_ahead(book, holding)
    _save_things(conn, book)
    _save_postings(conn, book)
    _save_facts(conn, book)
    if book.changes:
        at = micros(clocks.business(conn))
        rows = [(kind, ident, owner, at) for (kind, ident), owner in book.changes.items()]
        names = ("kind", "ident", "account", "at")
        conn.execute(schema.change.insert(), [dict(zip(names, r, strict=True)) for r in rows])
    for kept in (book.fresh, book.touched, book.changes, book.sims, book.option_facts):
        kept.clear()
    for posted in (book.entries, book.legs, book.actions, book.dues):
        posted.clear()


def _look_ahead(book: Book, holding: Holding) -> None:
    line = holding.line
    due, amount = agenda.next_due(holding), agenda.charge_amount(holding)
    if (due, amount) != (line.next_due_at, line.charge_amount):
        line.next_due_at, line.charge_amount = due, amount
        book.touched.setdefault(line.id, line)


def _save_things(conn: Connection, book: Book) -> None:
    by_type: dict[type, list[Any]] = {kind: [] for kind in _TABLES}
    for thing in book.touched.values():
        by_type[type(thing)].append(thing)
    for kind, table in _TABLES.items():
        things = by_type[kind]
        new = [one for one in things if one.id in book.fresh]
        old = [one for one in things if one.id not in book.fresh]
        values = attrgetter(*(column.name for column in table.c))
        insert(conn, table, [values(one) for one in new])
        if old:
            _update(conn, table, [values(one) for one in old])


def _update(conn: Connection, table: Table, rows: list[tuple[Any, ...]]) -> None:
    names = [column.name for column in table.c]
    changed: dict[str, Any] = {name: bindparam(f"v_{name}") for name in names if name != "id"}
    statement = table.update().where(table.c.id == bindparam("v_id")).values(changed)
    keys = [f"v_{name}" for name in names]
    conn.execute(statement, [dict(zip(keys, row, strict=True)) for row in rows])


def _save_facts(conn: Connection, book: Book) -> None:
    sim, fact = schema.sim, schema_orders.option_fact
    for line_id, (puk1, puk2, code) in book.sims.items():
        conn.execute(sim.delete().where(sim.c.line_id == line_id))
        insert(conn, sim, [(line_id, puk1, puk2, code)])
    for option_id, facts in book.option_facts.items():
        conn.execute(fact.delete().where(fact.c.option_id == option_id))
        insert(conn, fact, [(option_id, name, value) for name, value in facts.items()])


def _save_postings(conn: Connection, book: Book) -> None:
    if book.entries:
        numbers = ledger.numbers(conn, len(book.entries))
        first = numbers[0]
        steady = numbers[-1] - first == len(numbers) - 1
        of = (lambda n: first + n) if steady else (lambda n: numbers[n])
        insert(conn, schema.entry, [(of(row[0]), *row[1:]) for row in book.entries])
        insert(conn, schema.leg, [(of(row[0]), *row[1:]) for row in book.legs])
        at = [column.name for column in schema.action.c].index("entry_id")
        rows = [(*r[:at], None if r[at] is None else of(r[at]), *r[at + 1 :]) for r in book.actions]
        insert(conn, schema.action, rows)
    else:
        insert(conn, schema.action, book.actions)
    insert(conn, schema.due, book.dues)


def insert(conn: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows given in the order of the table's columns; many at once are cheap."""
    if not rows:
        return
    names = [column.name for column in table.c]
    if len(rows) >= _BULK and conn.dialect.name == "sqlite":
        marks = ",".join("?" * len(names))
        columns = ",".join(f'"{name}"' for name in names)
        conn.exec_driver_sql(f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})', list(rows))  # noqa: S608 names come from the schema
        return
    conn.execute(table.insert(), [dict(zip(names, row, strict=True)) for row in rows])
