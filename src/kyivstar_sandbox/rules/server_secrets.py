"""Random keys of this operator, made on first need and kept with its data."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sqlalchemy import select

from kyivstar_sandbox.db.schema_identity import server_secret
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection


def value(conn: Connection, name: str) -> bytes:
    """32 random bytes; needs a write transaction the first time."""
    query = select(server_secret.c.value).where(server_secret.c.name == name)
    found = conn.execute(query).scalar()
    if found is None:
        insert_if_absent(conn, server_secret, {"name": name, "value": secrets.token_bytes(32)})
        found = conn.execute(query).scalar_one()
    return bytes(found)
