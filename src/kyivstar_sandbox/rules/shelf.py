"""Takes lines out of the database into a book, and puts the book back: the only SQL of billing."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, or_, select

from kyivstar_sandbox.db import schema, schema_orders
from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.rules import agenda, catalogue_changes, changes, ledger
from kyivstar_sandbox.rules.book import Book
from kyivstar_sandbox.rules.changes import Change
from kyivstar_sandbox.rules.orders_state import OPEN, Item, Order
from kyivstar_sandbox.rules.state import Account, Bucket, Holding, Line, Option

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlalchemy import BindParameter, ColumnElement, Connection, Select, Table

_CHUNK: Final = 400
_BULK: Final = 40
TABLES: Final = {
    Account: schema.account,
    Line: schema.line,
    Option: schema.option,
    Bucket: schema.bucket,
    Order: schema_orders.product_order,
    Item: schema_orders.product_order_item,
}
"""In the order in which new rows may refer to one another."""


def _listed(name: str) -> BindParameter[str]:
    return bindparam(name, expanding=True)


def _statements(
    isin: Callable[[ColumnElement[str], str], ColumnElement[bool]],
) -> dict[str, Select[Any]]:
    """What a book is read by; `isin` compares a column with one parameter or with a list."""
    line, bucket, option, account = schema.line, schema.bucket, schema.option, schema.account
    item, order = schema_orders.product_order_item, schema_orders.product_order
    funds = (
        select(line.c.account_id)
        .join(account, account.c.id == line.c.account_id)
        .where(isin(line.c.id, "ids"), account.c.funded)
    )
    live = or_(bucket.c.code != "BONUS", bucket.c.status != "expired")
    own = isin(bucket.c.line_id, "ids") & live
    made = {
        "lines": select(line).where(or_(isin(line.c.id, "ids"), line.c.account_id.in_(funds))),
        "buckets": select(bucket).where(or_(own, isin(bucket.c.id, "mains"))),
        "options": select(option).where(
            isin(option.c.line_id, "ids"), option.c.status != "terminated"
        ),
        "items": select(item).where(isin(item.c.line_id, "ids"), item.c.state.in_(OPEN)),
        "orders": select(order).where(isin(order.c.id, "ids")),
        "accounts": select(account).where(isin(account.c.id, "ids")),
    }
    owners = {"lines": line, "buckets": bucket, "options": option, "items": item}
    owners |= {"orders": order, "accounts": account}
    ordered = {name: one.order_by(owners[name].c.id) for name, one in made.items()}
    locked = {"lines", "buckets", "orders", "accounts"}
    return {name: one.with_for_update() if name in locked else one for name, one in ordered.items()}


_MANY: Final = _statements(lambda column, name: column.in_(_listed(name)))
_ONE: Final = {
    name: Hot(one)
    for name, one in _statements(lambda column, name: column == bindparam(name)).items()
}
_HELD: Final = Hot(
    select(schema.bucket).where(schema.bucket.c.ledger == bindparam("account")).with_for_update()
)


def _read(conn: Connection, what: str, **ids: Sequence[str]) -> Sequence[Any]:
    """Rows of `_statements` for the ids, in order of theirs; most books hold one line."""
    if all(len(one) == 1 for one in ids.values()):
        return _ONE[what].all(conn, {name: one[0] for name, one in ids.items()})
    return conn.execute(_MANY[what], {name: list(one) for name, one in ids.items()}).all()


@cache
def _insert_of(table: Table) -> Hot:
    return Hot(table.insert().values({one.name: bindparam(one.name) for one in table.c}))


@cache
def _update_of(table: Table) -> Hot:
    names = [column.name for column in table.c if column.name != "id"]
    changed: dict[str, Any] = {name: bindparam(f"v_{name}") for name in names}
    return Hot(table.update().where(table.c.id == bindparam("v_id")).values(changed))


def open_lines(conn: Connection, ids: Iterable[str], *, book: Book | None = None) -> Book:
    """A book with the lines of ``ids``, locked; with all lines of an account that pays for one."""
    book = book or Book()
    wanted = [one for one in ids if one not in book.holdings]
    for start in range(0, len(wanted), _CHUNK):
        _load(conn, book, wanted[start : start + _CHUNK])
    return book


def _load(conn: Connection, book: Book, ids: Sequence[str]) -> None:
    rows = _read(conn, "lines", ids=ids)
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
    ids, mains = [one.id for one in lines], [one.main_bucket for one in lines]
    seen: set[str] = set()
    for start in range(0, len(ids), _CHUNK):
        own, shared = ids[start : start + _CHUNK], mains[start : start + _CHUNK]
        for row in _read(conn, "buckets", ids=own, mains=shared):
            if row.id not in seen:
                seen.add(row.id)
                yield Bucket(*row)


def _options(conn: Connection, by_line: Iterable[str]) -> Iterable[Option]:
    ids = list(by_line)
    for start in range(0, len(ids), _CHUNK):
        for row in _read(conn, "options", ids=ids[start : start + _CHUNK]):
            yield Option(*row)


def _pending(conn: Connection, book: Book, ids: Sequence[str]) -> dict[str, list[Item]]:
    """Items of orders that wait on the lines, in order; their orders go into the book."""
    found: dict[str, list[Item]] = {}
    for start in range(0, len(ids), _CHUNK):
        for row in _read(conn, "items", ids=ids[start : start + _CHUNK]):
            found.setdefault(row.line_id, []).append(Item(*row))
    wanted = sorted({one.order_id for items in found.values() for one in items} - set(book.orders))
    for start in range(0, len(wanted), _CHUNK):
        rows = _read(conn, "orders", ids=wanted[start : start + _CHUNK])
        book.orders |= {row.id: Order(*row) for row in rows}
    return found


def _funds(conn: Connection, lines: Sequence[Line]) -> dict[str, Account]:
    ids = sorted({one.account_id for one in lines if one.funded_by == "account"})
    if not ids:
        return {}
    found = _read(conn, "accounts", ids=ids)
    return {row.id: Account(*row) for row in found}


def open_bucket(conn: Connection, book: Book, account: str) -> Bucket | None:
    """Take the bucket of a ledger account (``company:…``) into the book, locked."""
    held = book.buckets.get(account)
    if held is not None:
        return held
    row = _HELD.first(conn, {"account": account})
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
        noted = [Change(kind, ident, owner) for (kind, ident), owner in book.changes.items()]
        changes.note_all(conn, noted)
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
    by_type: dict[type, list[Any]] = {kind: [] for kind in TABLES}
    for thing in book.touched.values():
        by_type[type(thing)].append(thing)
    for kind, table in TABLES.items():
        things = by_type[kind]
        new = [one for one in things if one.id in book.fresh]
        old = [one for one in things if one.id not in book.fresh]
        values = attrgetter(*(column.name for column in table.c))
        insert(conn, table, [values(one) for one in new])
        if old:
            _update(conn, table, [values(one) for one in old])


def rows_of(book: Book) -> Iterator[tuple[type, tuple[Any, ...]]]:
    """What a book holds that no database has yet, by type, in the order of the tables' columns."""
    for thing in book.touched.values():
        kind = type(thing)
        yield kind, attrgetter(*(column.name for column in TABLES[kind].c))(thing)


def _update(conn: Connection, table: Table, rows: list[tuple[Any, ...]]) -> None:
    keys = [f"v_{column.name}" for column in table.c]
    _update_of(table).run_many(conn, [dict(zip(keys, row, strict=True)) for row in rows])


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
    _insert_of(table).run_many(conn, [dict(zip(names, row, strict=True)) for row in rows])
