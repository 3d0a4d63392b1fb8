"""SIM data of a number: who may see it, and what it is (docs/contract.md 3.2)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from kyivstar_sandbox.db.schema import line, sim
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.rules import rights
from kyivstar_sandbox.rules.identity import need_step_up

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.identity import Caller

_ONE: Final = (
    select(line.c.account_id, line.c.kind, line.c.iccid, line.c.sim_type, sim)
    .outerjoin(sim, sim.c.line_id == line.c.id)
    .where(line.c.id == bindparam("ident"), line.c.terminated_at.is_(None))
)


@dataclass(frozen=True, slots=True)
class Sim:
    """What is printed on the SIM's card; ``code`` is the eSIM's ``LPA:…``, None for a plastic."""

    iccid: str | None
    kind: str
    puk1: str
    puk2: str
    code: str | None


def find(conn: Connection, who: Caller, line_id: str) -> Sim:
    """The SIM of a line that the person may order for, after a fresh code.

    Raises 404 ``notFound``, 403 ``forbiddenRole``, 401 ``stepUpRequired``.
    """
    row = conn.execute(_ONE, {"ident": line_id}).first()
    if row is None or row.kind != "mobile":
        raise NotFound
    if not who.admin:
        if not rights.allows(conn, who.sub, rights.EVERY, row.account_id):
            raise NotFound
        rights.need(conn, who.sub, rights.ORDER, row.account_id, members=False)
    need_step_up(who)
    puk1, puk2 = (row.puk1, row.puk2) if row.puk1 else _printed(line_id, row.iccid)
    return Sim(row.iccid, row.sim_type or "sim", puk1, puk2, row.activation_code)


def _printed(line_id: str, iccid: str | None) -> tuple[str, str]:
    """PUK codes of a SIM that was never swapped and has no row: a company's seed has thousands."""
    digest = hashlib.sha256(f"puk {line_id} {iccid}".encode()).digest()
    first, second = (int.from_bytes(digest[at : at + 8]) % 10**8 for at in (0, 8))
    return f"{first:08d}", f"{second:08d}"
