"""Tells the outbox what has changed, in the transaction of the change itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_sandbox.db.schema import change
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks

if TYPE_CHECKING:
    from sqlalchemy import Connection


def note(conn: Connection, kind: str, ident: str, account: str | None = None) -> None:
    """Remember that the resource ``ident`` of ``kind`` changed under ``account``.

    Kinds: ``bucket``, ``action``, ``product``, ``productState``, ``productNew``, ``account``,
    ``accountState``, ``customer``, ``payment``, ``topup`` and what their owners add.
    """
    at = micros(clocks.business(conn))
    conn.execute(change.insert().values(kind=kind, ident=ident, account=account, at=at))
