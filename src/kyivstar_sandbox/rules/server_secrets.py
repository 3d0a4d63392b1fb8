"""Random keys of this operator, made on first need and kept with its data."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from kyivstar_sandbox.db.schema_identity import server_secret
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection

_STORED: Final = select(server_secret.c.value).where(server_secret.c.name == bindparam("secret"))


def value(conn: Connection, name: str) -> bytes:
    """32 random bytes; needs a write transaction the first time."""
    found = conn.execute(_STORED, {"secret": name}).scalar()
    if found is None:
        insert_if_absent(conn, server_secret, {"name": name, "value": secrets.token_bytes(32)})
        found = conn.execute(_STORED, {"secret": name}).scalar_one()
    return bytes(found)
