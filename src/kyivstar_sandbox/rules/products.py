"""Reading lines and options as products (TMF637 4.0, docs/contract.md 3.2).

A page is found by one narrow relation over both tables, then its rows are read whole: a company
has 100 000 lines, and only a page of them is ever in hand.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, func, literal, null, or_, select, true, union_all

from kyivstar_sandbox.db.schema import account, customer, line, option
from kyivstar_sandbox.db.schema_orders import option_fact
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.model.values import DAY, micros
from kyivstar_sandbox.rules import catalogue_changes, clocks, rights

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.catalogue import Offering
    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut

ENDED_SHOWN: Final = 90 * DAY
"""How long what has ended stays readable."""
_CHUNK: Final = 500

every: Final = union_all(
    select(
        line.c.id,
        literal("line").label("what"),
        line.c.kind,
        line.c.account_id,
        line.c.customer_id,
        line.c.msisdn,
        line.c.tariff_id.label("offering_id"),
        line.c.status,
        null().label("line_id"),
        line.c.activated_at.label("start_at"),
        line.c.updated_at,
        line.c.terminated_at.label("ended_at"),
    ),
    select(
        option.c.id,
        literal("option"),
        literal("option"),
        line.c.account_id,
        line.c.customer_id,
        null(),
        option.c.offering_id,
        option.c.status,
        option.c.line_id,
        option.c.connected_at,
        option.c.updated_at,
        # an option that ended was last changed when it ended
        case((option.c.status == "terminated", option.c.updated_at), else_=None),
    ).join(line, line.c.id == option.c.line_id),
).subquery("every_product")
"""Lines and options as one relation, for filters and order."""


@dataclass(frozen=True, slots=True)
class Product:
    """A line, or an option with its line; ``prices`` = what differs from the printed list.

    ``facts``: what its holder chose for the service when ordering it.
    """

    line: Row[Any]
    option: Row[Any] | None
    account_name: str
    customer_name: str
    prices: Mapping[str, Offering]
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return str(self.option.id if self.option is not None else self.line.id)


def listed(conn: Connection, who: Caller, cut: Cut, *, by: str) -> tuple[list[Product], int]:
    """One part of the products under the person's rights; `by` is `id` or `lastUpdate`."""
    where = [_seen(conn, who), *cut.where]
    total = conn.execute(select(func.count()).select_from(every).where(*where)).scalar_one()
    keys = [every.c.id] if by == "id" else [every.c.updated_at, every.c.id]
    order = [key.desc() for key in keys] if cut.descending else keys
    found = conn.execute(
        select(every.c.id, every.c.what, every.c.line_id)
        .where(*where)
        .order_by(*order)
        .offset(cut.offset)
        .limit(cut.limit)
    ).all()
    return _whole(conn, found), total


def find(conn: Connection, who: Caller | None, ident: str) -> Product:
    """One product; `who` None = for its event. `NotFound` outside the rights."""
    seen = true() if who is None else _seen(conn, who)
    row = conn.execute(
        select(every.c.id, every.c.what, every.c.line_id).where(every.c.id == ident, seen)
    ).first()
    if row is None:
        raise NotFound
    return _whole(conn, [row])[0]


def _seen(conn: Connection, who: Caller) -> ColumnElement[bool]:
    if who.admin:
        return true()
    since = micros(clocks.business(conn)) - ENDED_SHOWN
    return every.c.account_id.in_(rights.accounts_query(who.sub)) & or_(
        every.c.ended_at.is_(None), every.c.ended_at > since
    )


def _whole(conn: Connection, found: Sequence[Any]) -> list[Product]:
    option_ids = [row.id for row in found if row.what == "option"]
    line_ids = {row.id for row in found if row.what == "line"}
    line_ids |= {row.line_id for row in found if row.what == "option"}
    options = {row.id: row for row in _rows(conn, select(option), option.c.id, option_ids)}
    wide = (
        select(line, account.c.name.label("account_name"), customer.c.name.label("holder"))
        .join(account, account.c.id == line.c.account_id)
        .join(customer, customer.c.id == line.c.customer_id)
    )
    lines = {row.id: row for row in _rows(conn, wide, line.c.id, sorted(line_ids))}
    prices = catalogue_changes.changed(conn)
    facts = _facts(conn, option_ids)
    made = []
    for row in found:
        own = options[row.id] if row.what == "option" else None
        held = lines[row.line_id if own is not None else row.id]
        chosen = facts.get(row.id, {})
        made.append(Product(held, own, held.account_name, held.holder, prices, chosen))
    return made


def _facts(conn: Connection, option_ids: Sequence[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    chosen = select(option_fact).order_by(option_fact.c.option_id, option_fact.c.name)
    for row in _rows(conn, chosen, option_fact.c.option_id, option_ids):
        found.setdefault(row.option_id, {})[row.name] = row.value
    return found


def _rows(
    conn: Connection, query: Any, column: ColumnElement[Any], idents: Sequence[str]
) -> Iterable[Row[Any]]:
    for start in range(0, len(idents), _CHUNK):
        yield from conn.execute(query.where(column.in_(idents[start : start + _CHUNK])))
