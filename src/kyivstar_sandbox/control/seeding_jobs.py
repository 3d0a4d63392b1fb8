"""`POST /sandbox/seed`: a company made in the background, in small transactions."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.background import BackgroundTask
from starlette.responses import JSONResponse

from kyivstar_sandbox.control import acts
from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.rules import clocks, jobs, seeding
from kyivstar_sandbox.rules.seeding import bulk_fill
from kyivstar_sandbox.rules.seeding.bulk import BULK_FROM, Bulk
from kyivstar_sandbox.rules.seeding.company import MOST, Spec, company, team

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from datetime import datetime

    from sqlalchemy import Connection
    from starlette.responses import Response

    from kyivstar_sandbox.db.engine import Database
    from kyivstar_sandbox.rules.seeding.bulk_fill import Step

_PAUSE_S = 0.5
_BIG = 1000
_BIG_TOTAL = 1000


@dataclass(slots=True)
class _Progress:
    done: int = 0


async def start(database: Database, body: Mapping[str, Any]) -> Response:
    """Begin a job and answer 202 with its id; the work goes on after the answer."""
    wanted = body.get("company")
    if not isinstance(wanted, dict):
        raise InvalidBody("company")
    spec = _spec(wanted)

    is_big = spec.numbers >= BULK_FROM

    def begin(conn: Connection) -> tuple[str, Spec, datetime]:
        total = _BIG_TOTAL if is_big else spec.months + 1
        return jobs.begin(conn, total=total), seeding.fitting(conn, spec), clocks.business(conn)

    ident, fitting, now = await database.transact(begin)
    make = _make_big if is_big else _make
    task = BackgroundTask(_run, database, ident, make(database, ident, fitting, now))
    return JSONResponse({"job": ident}, status_code=202, background=task)


async def _run(database: Database, ident: str, making: Coroutine[Any, Any, dict[str, Any]]) -> None:
    """Make the company; what goes wrong is logged at the edge, and the job says `failed`."""
    result: dict[str, Any] | None = None
    try:
        result = await making
    finally:
        await database.transact(lambda conn: jobs.end(conn, ident, result))


async def _make_big(database: Database, ident: str, spec: Spec, now: datetime) -> dict[str, Any]:
    """Month by month; rows are made in a thread while the server answers."""
    loop = asyncio.get_running_loop()
    made = await loop.run_in_executor(None, Bulk, spec, now)
    pieces = bulk_fill.steps(made)
    while (piece := await loop.run_in_executor(None, next, pieces, None)) is not None:
        share, step = piece
        done = int(share * _BIG_TOTAL)

        def write(conn: Connection, step: Step = step, done: int = done) -> None:
            step(conn)
            jobs.advance(conn, ident, done)

        await database.transact(write)
    return {"company": spec.customer, "logins": made.logins}


async def _make(database: Database, ident: str, spec: Spec, now: datetime) -> dict[str, Any]:
    made = company(spec, now)
    progress = _Progress()

    def build() -> dict[str, str]:
        for done in made.build():
            progress.done = done
        return team(made)

    building = asyncio.get_running_loop().run_in_executor(None, build)
    while not building.done():
        await asyncio.wait([building], timeout=_PAUSE_S)
        await database.transact(lambda conn: jobs.advance(conn, ident, progress.done))
    logins = building.result()
    for step in made.ground.steps():
        await database.transact(step)
    return {"company": made.spec.customer, "logins": logins}


def _spec(body: Mapping[str, Any]) -> Spec:
    numbers = _whole(body, "numbers", 100, least=1, most=MOST)
    name = body.get("name", f"ТОВ Компанія {numbers}")
    funded_by = body.get("fundedBy", "line")
    if not isinstance(name, str) or not 1 <= len(name) <= 100:
        raise InvalidBody("company.name")
    if funded_by not in {"line", "account"}:
        raise InvalidBody("company.fundedBy")
    balance = acts.kopiykas(body["balance"], "company.balance") if "balance" in body else 50_000_000
    return Spec(
        name,
        numbers,
        _whole(body, "months", 12, least=1, most=60),
        rows=_whole(body, "rowsPerNumberMonth", 10 if numbers <= _BIG else 3, least=0, most=100),
        departments=_whole(body, "departments", 8, least=1, most=200),
        depth=_whole(body, "depth", 3, least=1, most=10),
        funded_by=funded_by,
        balance=balance,
        seed=_whole(body, "seed", 42, least=0, most=2**31),
    )


def _whole(body: Mapping[str, Any], name: str, default: int, *, least: int, most: int) -> int:
    value = body.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise InvalidBody(f"company.{name}")
    return value
