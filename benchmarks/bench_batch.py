"""Rows of a batch a second, journal on, beside a bare httpx2 loop that does the same POSTs.

Both pay the same numbers of the same company under a grant of their own; eight at once.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

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

EACH = Money(1_50)
AT_ONCE = 8
WARM = 100
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


async def story(folder: Path, sizes: list[int], lossy: int) -> list[Figure]:
    figures = []
    most = max(*sizes, lossy)
    with Operator(folder / "operator.db", seed=f"company:{most + most // 5 + 50}:1") as operator:
        async with company_desk(folder / "data", operator) as core:
            await ours(core, await numbers(core, WARM))
            for size in sizes:
                wanted = await numbers(core, size)
                theirs = await bare(core, operator.url, wanted)
                took, whole = await ours(core, wanted)
                figures.append(
                    Figure(
                        f"batch of {size} rows, rows/s",
                        size / took,
                        "rows/s",
                        size / theirs,
                        least=0.8,
                    )
                )
                gate = 30.0 if size == 5_000 else None
                figures.append(Figure(f"batch of {size} rows to reconciled", whole, "s", gate=gate))
            operator.control("PUT", "faults", {"seed": 7, "faults": FAULTS})
            _, whole = await ours(core, await numbers(core, lossy))
            gate = 90.0 if lossy == 5_000 else None
            name = f"batch of {lossy} rows, 3 % lost and 5 % broken, to reconciled"
            figures.append(Figure(name, whole, "s", gate=gate))
    return figures


def measure(small: bool) -> list[Figure]:
    sizes, lossy = ([200], 200) if small else ([1_000, 5_000, 10_000], 5_000)
    with tempfile.TemporaryDirectory(prefix="kyivstar-batch-") as folder:
        return asyncio.run(story(Path(folder), sizes, lossy))


if __name__ == "__main__":
    sys.exit(bench(measure))
