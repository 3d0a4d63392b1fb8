"""`PATCH /sandbox/offering/{id}`: the operator changes a price or withdraws an offering."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_sandbox.control import acts
from kyivstar_sandbox.model.values import amount_text
from kyivstar_sandbox.rules import catalogue_acts

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.control.acts import Asked


def change_offering(conn: Connection, asked: Asked) -> dict[str, Any]:
    """Change `price` (hryvnias, > 0), `lifecycleStatus`, or both; the offering as it is now."""
    price = asked.body.get("price")
    done = catalogue_acts.change(
        conn,
        asked.path["id"],
        price=None if price is None else acts.kopiykas(price, "price"),
        status=asked.optional("lifecycleStatus"),
    )
    return {
        "id": done.id,
        "version": done.version,
        "price": msgspec.Raw(amount_text(done.price).encode()),
        "lifecycleStatus": done.status,
        "lastUpdate": done.updated,
    }
