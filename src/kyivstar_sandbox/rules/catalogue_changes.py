"""The price list of this database: what the control surface has changed over the printed one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from kyivstar_sandbox.db.engine import memo
from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema_catalogue import offering_change
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import catalogue

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.catalogue import Offering

_MEMO: Final = "offering_change"
_ROWS: Final = Hot(select(offering_change))


def changed(conn: Connection) -> dict[str, Offering]:
    """The offerings that differ from the printed list, by id; read once a transaction."""
    known: dict[str, Offering] | None = memo(conn).get(_MEMO)
    if known is None:
        rows = _ROWS.all(conn)
        known = memo(conn)[_MEMO] = {row.offering: _changed(row) for row in rows}
    return known


def forget(conn: Connection) -> None:
    """Read again at the next question of this transaction."""
    memo(conn).pop(_MEMO, None)


def _changed(row: Any) -> Offering:
    printed = catalogue.find(row.offering)
    made = replace(
        printed,
        status=row.status or printed.status,
        version=str(row.version),
        updated=iso_micros(row.changed_at),
    )
    if row.price is None:
        return replace(made, price_version=printed.version)
    return replace(
        made,
        price=row.price,
        price_version=str(row.price_version),
        priced=iso_micros(row.priced_at),
    )
