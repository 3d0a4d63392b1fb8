"""The operator changes a price or withdraws an offering: a new version, charged from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, or_, select

from kyivstar_sandbox.db.schema import line, option, person
from kyivstar_sandbox.db.schema_catalogue import offering_change
from kyivstar_sandbox.model.errors import InvalidBody, NotFound
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    agenda,
    billing,
    catalogue,
    catalogue_changes,
    clocks,
    outbox,
    shelf,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.catalogue import Offering

_CHUNK: Final = 400


def change(
    conn: Connection, offering_id: str, *, price: int | None, status: str | None
) -> Offering:
    """Set the price (kopiykas, > 0) and the state of an offering; None leaves as it is.

    What is due is charged first, at the old price. What differs makes a new version, tells every
    registered person, and is what every later charge takes. ``NotFound`` for an unknown id,
    ``InvalidBody`` for a state that is none.
    """
    if catalogue.get(offering_id) is None:
        raise NotFound
    if status is not None and status not in catalogue.STATES:
        raise InvalidBody("lifecycleStatus")
    before = catalogue.now(catalogue_changes.changed(conn), offering_id)
    new_price = price if price != before.price else None
    new_status = status if status != before.status else None
    if new_price is None and new_status is None:
        return before
    billing.run_due(conn)
    _store(conn, before, price=new_price, status=new_status)
    catalogue_changes.forget(conn)
    after = catalogue.now(catalogue_changes.changed(conn), offering_id)
    if new_price is not None:
        _reprice(conn, after)
        _tell(conn, "offeringPrice", after.price_id)
    _tell(conn, "offering" if new_status is None else "offeringState", offering_id)
    return after


def _store(conn: Connection, before: Offering, *, price: int | None, status: str | None) -> None:
    at, version = micros(clocks.business(conn)), int(before.version) + 1
    mine = offering_change.c.offering == before.id
    kept = conn.execute(select(offering_change).where(mine)).one_or_none()
    values: dict[str, Any] = {} if kept is None else dict(kept._mapping)  # noqa: SLF001 the row as a dict has no other name
    values |= {"offering": before.id, "version": version, "changed_at": at}
    if price is not None:
        values |= {"price": price, "price_version": version, "priced_at": at}
    if status is not None:
        values["status"] = status
    conn.execute(delete(offering_change).where(mine))
    conn.execute(offering_change.insert().values(**values))


def _reprice(conn: Connection, offering: Offering) -> None:
    """Let the lines that pay for it know what their next charge takes."""
    ids = list(conn.execute(_payers(offering)).scalars())
    for start in range(0, len(ids), _CHUNK):
        book = shelf.open_lines(conn, ids[start : start + _CHUNK])
        at = micros(clocks.business(conn))
        for holding in book.holdings.values():
            for one in holding.options:
                if one.offering_id == offering.id and one.period is not None:
                    one.price = offering.price
                    book.touch(one, "product", at)
            if agenda.charge_amount(holding) != holding.line.charge_amount:
                book.touch(holding.line, "product", at)
        shelf.save(conn, book)


def _payers(offering: Offering) -> Any:
    if offering.is_tariff:
        pays = or_(line.c.tariff_id == offering.id, line.c.next_tariff_id == offering.id)
    else:
        having = select(option.c.line_id).where(
            option.c.offering_id == offering.id, option.c.status != "terminated"
        )
        pays = line.c.id.in_(having)
    return select(line.c.id).where(pays, line.c.terminated_at.is_(None)).order_by(line.c.id)


def _tell(conn: Connection, kind: str, ident: str) -> None:
    registered = select(person.c.sub).where(person.c.registered_at.is_not(None))
    for sub in conn.execute(registered.order_by(person.c.sub)).scalars().all():
        outbox.tell(conn, sub=sub, kind=kind, ident=ident)
