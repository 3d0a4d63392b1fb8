"""Tells the outbox what has changed, in the transaction of the change itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kyivstar_sandbox.db.engine import ending
from kyivstar_sandbox.db.schema import change
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection


class Change(NamedTuple):
    """The resource ``ident`` of ``kind`` changed under ``account``; None = nobody's."""

    kind: str
    ident: str
    account: str | None


def note(conn: Connection, kind: str, ident: str, account: str | None = None) -> None:
    """Remember that a resource changed.

    Kinds: ``bucket``, ``action``, ``product``, ``productState``, ``productNew``, ``account``,
    ``accountState``, ``customer``, ``payment``, ``topup`` and what their owners add.
    """
    note_all(conn, [Change(kind, ident, account)])


def note_all(conn: Connection, noted: Iterable[Change]) -> None:
    """Remember several, in their order; ``outbox.expand`` takes them before the commit."""
    end = ending(conn)
    if end is not None:
        end.changes += noted
        end.write = _flush
        return
    at = micros(clocks.business(conn))
    for one in noted:
        conn.execute(change.insert().values(**one._asdict(), at=at))


def _flush(conn: Connection) -> None:
    from kyivstar_sandbox.rules import outbox  # noqa: PLC0415 it stands on this module

    outbox.flush(conn)
