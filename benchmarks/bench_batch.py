"""Rows of a batch a second, journal on, beside a bare httpx2 loop that does the same POSTs.

Both pay the same numbers of the same company under a grant of their own; eight at once.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import httpx2
from client import until
from company_desk import company_desk, numbers
from figures import Figure, bench
from operators import Operator

from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.batch_running import Bodies

if TYPE_CHECKING:
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.core import Core


class Park(NamedTuple):
    """So many numbers, so many of them paid in one batch; `lossy` of them once more with faults."""

    numbers: int
    rows: int
    lossy: int = 0


LOSSY_ROWS = 5_000
PARKS = [Park(1_000, 750), Park(10_000, 5_000, LOSSY_ROWS), Park(100_000, 5_000)]
SMALL = [Park(400, 200, 200)]
EACH = Money(1_50)
AT_ONCE = 8
WARM = 100
ROUNDS, SHORT_ROUNDS = 3, 5  # a batch of two seconds says little in one go
FAULTS = [
    {"id": "lost", "method": "POST", "path": "/tmf-api/*", "probability": 0.03,
     "effect": "dropAfterCommit"},
    {"id": "broken", "method": "POST", "path": "/tmf-api/*", "probability": 0.05,
     "effect": "status", "status": 500},
]  # fmt: skip


async def consented(core: Core, wanted: list[str]) -> str:
    """A batch of these numbers with its grant; every warning accepted."""
    batches = core.cabinet.batches
    source = (await batches.sources())[0]
    batch_id = await batches.check_numbers(
        wanted, kind="topup", amount=EACH, source_id=source.id, label="bench"
    )
    for code, _ in batches.get(batch_id).tally.codes:
        await batches.accept(batch_id, code=code)
    going = batches.get(batch_id).tally.going
    assert going.rows == len(wanted), batches.get(batch_id).tally
    batch = await batches.authorise(batch_id, count=going.rows, total=going.amount)
    assert batch.state == "approved", batch
    return batch_id


async def ours(core: Core, wanted: list[str]) -> tuple[float, float]:
    """(seconds until every row is settled, seconds until the totals are compared)."""
    batches = core.cabinet.batches
    batch_id = await consented(core, wanted)
    flow = batches.flow(batch_id)
    settled = asyncio.Event()

    def look(_batch: object) -> None:
        if flow.value.tally.settled >= len(wanted):
            settled.set()

    undo = flow.subscribe(look)
    began = time.perf_counter()
    await batches.run(batch_id)
    await settled.wait()
    took = time.perf_counter() - began
    undo()
    await until(lambda: flow.value.state.ended, limit_s=300)
    assert flow.value.state == "done", flow.value
    assert flow.value.tally.confirmed.rows == len(wanted), flow.value.tally
    return took, time.perf_counter() - began


async def bare(core: Core, url: str, wanted: list[str]) -> float:
    """The same POSTs by httpx2 alone: no journal, no checks but the status."""
    batches = core.cabinet.batches
    batch_id = await consented(core, wanted)
    desk = batches._desk_now()  # noqa: SLF001 the very bodies that the client would send
    batch, tree = batches.get(batch_id), await desk.book.tree(batch_id)
    bodies = Bodies(batches._port, batches._parts.orders, batch, tree, {})  # noqa: SLF001 as above
    rows = await desk.book.work(batch_id, IntentState.PLANNED, limit=len(wanted))
    waiting = [bodies.fill(work) for work in reversed(rows)]
    token = await core.session.access()
    limits = httpx2.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE)
    async with httpx2.AsyncClient(base_url=url, trust_env=False, limits=limits) as http:
        began = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(post_all(http, token, waiting))
        return time.perf_counter() - began


async def post_all(http: httpx2.AsyncClient, token: str, waiting: list[Intent]) -> None:
    while waiting:
        row = waiting.pop()
        headers = {
            "Authorization": f"Bearer {token}",
            "Idempotency-Key": f'"{row.key}"',
            "Content-Type": "application/json",
        }
        reply = await http.post(row.path, content=row.body, headers=headers)
        assert reply.status_code == 201, reply.text


async def story(folder: Path, parks: list[Park]) -> list[Figure]:
    figures: list[Figure] = []
    for park in parks:
        place = folder / str(park.numbers)
        place.mkdir()
        with Operator(place / "operator.db", seed=f"company:{park.numbers}:1") as operator:
            async with company_desk(place / "data", operator) as core:
                await ours(core, await numbers(core, WARM))
                figures += await raced(core, operator.url, park)
                if park.lossy:
                    operator.control("PUT", "faults", {"seed": 7, "faults": FAULTS})
                    figures.append(await with_losses(core, park.lossy))
    return figures


async def raced(core: Core, url: str, park: Park) -> list[Figure]:
    """In turns, as the machine is not equally quick at all times; the middle one of each."""
    wanted = await numbers(core, park.rows)
    theirs, took, whole = [], [], []
    for _ in range(ROUNDS if park.rows >= LOSSY_ROWS else SHORT_ROUNDS):
        theirs.append(await bare(core, url, wanted))
        sent, told = await ours(core, wanted)
        took.append(sent)
        whole.append(told)
    name = f"batch of {park.rows} rows in a park of {park.numbers}"
    gate = 30.0 if park.rows == LOSSY_ROWS else None
    ours_s, theirs_s = park.rows / median(took), park.rows / median(theirs)
    return [
        Figure(f"{name}, rows/s", ours_s, "rows/s", theirs_s, least=0.8),
        Figure(f"{name}, to reconciled", median(whole), "s", gate=gate),
    ]


async def with_losses(core: Core, rows: int) -> Figure:
    _, whole = await ours(core, await numbers(core, rows))
    gate = 90.0 if rows == LOSSY_ROWS else None
    return Figure(
        f"batch of {rows} rows, 3 % lost and 5 % broken, to reconciled", whole, "s", gate=gate
    )


def measure(small: bool) -> list[Figure]:
    parks = SMALL if small else PARKS
    with tempfile.TemporaryDirectory(prefix="kyivstar-batch-") as folder:
        return asyncio.run(story(Path(folder), parks))


if __name__ == "__main__":
    sys.exit(bench(measure))
