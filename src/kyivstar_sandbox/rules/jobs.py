"""Long work of the control surface: how far it is, and how it ended."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from kyivstar_sandbox.db.schema_identity import job
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.model.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection


def begin(conn: Connection, *, total: int) -> str:
    """Start a job of `total` steps; its id."""
    ident = new_id("job")
    conn.execute(job.insert().values(id=ident, state="running", total=total))
    return ident


def advance(conn: Connection, ident: str, done: int) -> None:
    """Say how many steps are done."""
    conn.execute(update(job).where(job.c.id == ident).values(done=done))


def end(conn: Connection, ident: str, result: Mapping[str, Any] | None) -> None:
    """End it: with a result it is `done`, without one `failed`."""
    state = "failed" if result is None else "done"
    values: dict[str, Any] = {"state": state, "result": json.dumps(dict(result or {}))}
    if result is not None:
        values["done"] = job.c.total
    conn.execute(update(job).where(job.c.id == ident).values(values))


def fail_running(conn: Connection) -> None:
    """What ran when the server stopped has failed."""
    conn.execute(update(job).where(job.c.state == "running").values(state="failed"))


def shown(conn: Connection, ident: str) -> dict[str, Any]:
    """State, steps and, when done, the result; 404 for an unknown one."""
    row = conn.execute(select(job).where(job.c.id == ident)).one_or_none()
    if row is None:
        raise NotFound
    body = {"state": row.state, "done": row.done, "total": row.total}
    return body | (json.loads(row.result) if row.result else {})
