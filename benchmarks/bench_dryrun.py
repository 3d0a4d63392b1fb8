"""Dry run of a file: read, judged, kept in the journal, counted; beside a bare loop of csv.

The GUI's loop answers meanwhile: the longest time for which it did not is measured with it.
"""

from __future__ import annotations

import asyncio
import csv
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from company_desk import company_desk, numbers
from figures import Figure, bench
from operators import Operator

from kyivstar_desktop.domain.money import parse_money
from kyivstar_desktop.domain.phone import parse_phone

if TYPE_CHECKING:
    from kyivstar_desktop.services.core import Core

SIZES = (1_000, 10_000, 100_000)
PARK = 2_000
LOOK_S = 0.005


def write(path: Path, known: list[str], rows: int) -> None:
    """Numbers of the park first, then strangers; a bad row in fifty."""
    lines = ["Номер;Сума;ПІБ;Призначення"]
    for n in range(rows):
        number = known[n] if n < len(known) else f"+38067{n:07d}"
        amount = "1e3" if n % 50 == 49 else f"{1 + n % 300},{n % 100:02d}"
        lines.append(f"{number};{amount};Працівник {n};Мобільний звʼязок")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")


def bare(path: Path) -> float:
    """Seconds of the least that any program must do: read, cut, take number and sum."""
    began = time.perf_counter()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, delimiter=";")
        next(rows)
        found = [(parse_phone(row[0]), parse_money(row[1])) for row in rows]
    assert found
    return time.perf_counter() - began


class Lag:
    """The longest time between two looks of the loop, beyond what was asked."""

    def __init__(self) -> None:
        self.worst = 0.0
        self._going = True

    async def watch(self) -> None:
        while self._going:
            began = time.perf_counter()
            await asyncio.sleep(LOOK_S)
            self.worst = max(self.worst, time.perf_counter() - began - LOOK_S)

    def stop(self) -> None:
        self._going = False


async def checked(core: Core, path: Path) -> tuple[float, float]:
    """(seconds of the whole dry run, the loop's longest pause)."""
    batches = core.cabinet.batches
    lag = Lag()
    async with asyncio.TaskGroup() as group:
        group.create_task(lag.watch())
        began = time.perf_counter()
        preview = await batches.preview(path)
        batch_id = await batches.check_file(preview, preview.mapping, kind="topup")
        took = time.perf_counter() - began
        lag.stop()
    assert batches.get(batch_id).rows == preview.rows_estimate
    page = await batches.rows(batch_id, limit=200)
    assert len(page.rows) == 200
    await batches.drop(batch_id)
    return took, lag.worst


async def bare_beside(path: Path) -> float:
    """The loop's longest pause while the bare loop runs in a thread."""
    lag = Lag()
    async with asyncio.TaskGroup() as group:
        group.create_task(lag.watch())
        await asyncio.get_running_loop().run_in_executor(None, bare, path)
        lag.stop()
    return lag.worst


async def story(folder: Path, sizes: tuple[int, ...]) -> list[Figure]:
    figures = []
    with Operator(folder / "operator.db", seed=f"company:{PARK}:1") as operator:
        async with company_desk(folder / "data", operator) as core:
            known = await numbers(core, PARK // 2)
            for size in sizes:
                path = folder / f"{size}.csv"
                write(path, known, size)
                theirs, pause = bare(path), await bare_beside(path)
                took, lag = await checked(core, path)
                gate = 10.0 if size == SIZES[-1] else None
                figures += [
                    Figure(f"dry run of {size} rows", took, "s", theirs, gate=gate),
                    Figure(
                        f"dry run of {size} rows, longest pause",
                        lag * 1000,
                        "ms",
                        pause * 1000,
                        gate=100.0,
                    ),
                ]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures.append(Figure("memory of the client after the dry runs, at most", peak, "MB"))
    return figures


def measure(small: bool) -> list[Figure]:
    sizes = SIZES[:1] if small else SIZES
    with tempfile.TemporaryDirectory(prefix="kyivstar-dryrun-") as folder:
        return asyncio.run(story(Path(folder), sizes))


if __name__ == "__main__":
    sys.exit(bench(measure))
