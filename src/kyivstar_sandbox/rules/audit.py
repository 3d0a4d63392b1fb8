"""One row for each keyed call, for tests: no body, no card, no code (docs/contract.md 5.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, insert, select

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema_identity import call
from kyivstar_sandbox.model.values import iso_micros, micros
from kyivstar_sandbox.rules import clocks

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NAMES: Final = ("at", "method", "path", "key", "status", "replayed", "fault")
_INSERT: Final = Hot(insert(call).values({name: bindparam(name) for name in _NAMES}))


def note(
    conn: Connection,
    *,
    method: str,
    path: str,
    key: str | None,
    status: int,
    replayed: bool,
    fault: str | None,
) -> None:
    """Write one row."""
    _INSERT.run(
        conn,
        {
            "at": micros(clocks.business(conn)), "method": method, "path": path, "key": key,
            "status": status, "replayed": replayed, "fault": fault,
        },
    )  # fmt: skip


def calls(conn: Connection, *, after: int = 0) -> list[dict[str, Any]]:
    """Rows above id `after`, oldest first."""
    rows = conn.execute(select(call).where(call.c.id > after).order_by(call.c.id))
    return [
        {
            "id": row.id, "at": iso_micros(row.at), "method": row.method, "path": row.path,
            "key": row.key, "status": row.status, "replayed": row.replayed,
            **({"fault": row.fault} if row.fault else {}),
        }
        for row in rows
    ]  # fmt: skip
