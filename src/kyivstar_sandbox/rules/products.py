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
from kyivstar_sandbox.rules import catalogue_changes, clocks, reach, rights, totals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Row, Subquery

    from kyivstar_sandbox.rules.catalogue import Offering
    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut

ENDED_SHOWN: Final = 90 * DAY
"""How long what has ended stays readable."""
_CHUNK: Final = 500

_OF_LINES: Final = select(
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
)
_OF_OPTIONS: Final = select(
    option.c.id,
    literal("option").label("what"),
    literal("option").label("kind"),
    line.c.account_id,
    line.c.customer_id,
    null().label("msisdn"),
    option.c.offering_id,
    option.c.status,
    option.c.line_id,
    option.c.connected_at.label("start_at"),
    option.c.updated_at,
    # an option that ended was last changed when it ended
    case((option.c.status == "terminated", option.c.updated_at), else_=None).label("ended_at"),
).join(line, line.c.id == option.c.line_id)
every: Final = union_all(_OF_LINES, _OF_OPTIONS).subquery("every_product")
"""Lines and options as one relation, for filters and order."""
lines_only: Final = _OF_LINES.subquery("every_product")
"""The same columns of lines alone: a page of them is read in the order of an index."""


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


def listed(
    conn: Connection, who: Caller, cut: Cut, *, by: str, of: Subquery = every
) -> tuple[list[Product], int]:
    """One part of the products under the person's rights; `by` is `id` or `lastUpdate`.

    `of` is `every` or `lines_only`, and the filters of `cut` are about its columns.
    """
    where = [_seen(conn, who, of), *cut.where]
    keys = [of.c.id] if by == "id" else [of.c.updated_at, of.c.id]
    order = [key.desc() for key in keys] if cut.descending else keys
    found = conn.execute(
        select(of.c.id, of.c.what, of.c.line_id)
        .where(*where)
        .order_by(*order)
        .offset(cut.offset)
        .limit(cut.limit)
    ).all()
    count = select(func.count()).select_from(of).where(*where)
    total = totals.total(conn, of="product", sub=who.sub, cut=cut, found=len(found), count=count)
    return _whole(conn, found), total


def find(conn: Connection, who: Caller | None, ident: str) -> Product:
    """One product; `who` None = for its event. `NotFound` outside the rights."""
    row = conn.execute(
        select(every.c.id, every.c.what, every.c.line_id, every.c.account_id, every.c.ended_at)
        .where(every.c.id == ident)
    ).first()  # fmt: skip
    if row is None or not _is_seen(conn, who, row):
        raise NotFound
    return _whole(conn, [row])[0]


def _is_seen(conn: Connection, who: Caller | None, row: Any) -> bool:
    if who is None or who.admin:
        return True
    ended = row.ended_at is not None and row.ended_at <= _since(conn)
    return not ended and rights.sees(conn, who, row.account_id)


def _seen(conn: Connection, who: Caller, of: Subquery) -> ColumnElement[bool]:
    if who.admin:
        return true()
    mine = reach.of(conn, who.sub).rows(of.c.account_id, of.c.customer_id)
    return mine & or_(of.c.ended_at.is_(None), of.c.ended_at > _since(conn))


def _since(conn: Connection) -> int:
    return micros(clocks.business(conn)) - ENDED_SHOWN


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
