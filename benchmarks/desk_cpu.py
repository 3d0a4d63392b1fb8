"""What the desk's counts, groups, jumps and a move of 5 000 numbers cost in processor time.

Wall time of these says more of what else this machine does: they run in the store's threads.
"""

# ruff: noqa: S608 the statements are made of our own column names
from __future__ import annotations

import sqlite3
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from figures import Figure

from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime
    from pathlib import Path

    from kyivstar_desktop.services.ports.fleet import FleetStore

ROUNDS, PAGE, MOVED = 3, 200, 5_000
GROUPS = ("node", "tariff", "risk", "payment")
SORTS = ("balance", "user", "next_charge_at", "tariff")
KINDS = ("views", "groups", "jump")


async def cpu_of(run: Callable[[], Awaitable[object]]) -> float:
    """Milliseconds of all threads, the best of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        await run()
        taken.append(time.process_time() - began)
    return min(taken) * 1000


async def asked(store: FleetStore, count: int) -> dict[str, float]:
    """The worst of each kind, milliseconds; a jump is to the middle or the end, no key known."""
    jumps = [(column, skip) for column in SORTS for skip in (count // 2, max(0, count - PAGE))]

    async def jump(column: str, skip: int) -> None:
        await store.page(FleetQuery(sort=((column, False),)), None, PAGE, skip=skip)

    return {
        "views": await cpu_of(partial(store.views, FleetQuery())),
        "groups": max(
            [await cpu_of(partial(store.groups, FleetQuery(group=group))) for group in GROUPS]
        ),
        "jump": max([await cpu_of(partial(jump, *one)) for one in jumps]),
    }


async def move(store: FleetStore, at: datetime) -> tuple[int, float]:
    """(numbers, seconds) of moving up to 5 000 into one department, as the desk writes it."""
    places: dict[str, str] = {}
    target = (await store.nodes())[-1].id
    before = await store.sums(FleetQuery())
    async for chunk in store.picked(FleetPicked(FleetQuery(sort=()))):
        places.update((line.account, target) for line in chunk if line.node != target)
        if len(places) >= MOVED:
            break
    places = dict(list(places.items())[:MOVED])
    had = (await store.sums(FleetQuery(node=target))).count
    began = time.process_time()
    await store.put_places(places, at=at)
    taken = time.process_time() - began
    assert (await store.sums(FleetQuery(node=target))).count == had + len(places)
    assert await store.sums(FleetQuery()) == before
    return len(places), taken


# --- plain SQLite over the same rows ------------------------------------------------------------
def bare_asked(path: Path, count: int) -> dict[str, float]:
    base = sqlite3.connect(path)

    def worst(statements: list[str]) -> float:
        return max(_cpu(base, sql) for sql in statements)

    due = "sum(short > 0), sum(balance < 0), sum(data = 0), sum(balance), sum(charge)"
    found = {
        "views": worst([f"SELECT count(*), {due} FROM n"]),
        "groups": worst([
            f"SELECT {c}, count(*), {due} FROM n GROUP BY 1" for c in ("node", "tariff", "charge")
        ]),
        "jump": worst([
            f"SELECT * FROM n ORDER BY {c}, id LIMIT {PAGE} OFFSET {skip}"
            for c in ("balance", "user", "due", "tariff")
            for skip in (count // 2, max(0, count - PAGE))
        ]),
    }  # fmt: skip
    base.close()
    return found


def bare_move(path: Path, count: int) -> float:
    """Seconds: the place of each number and one dated row of where it was."""
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE moved(number TEXT, before INTEGER, after INTEGER, at INTEGER)")
    rows = base.execute(f"SELECT id, number, node FROM n LIMIT {count}").fetchall()
    began = time.process_time()
    with base:
        base.executemany("UPDATE n SET node = 1 WHERE id = ?", [(row[0],) for row in rows])
        base.executemany("INSERT INTO moved VALUES(?, ?, 1, 0)", [(row[1], row[2]) for row in rows])
    taken = time.process_time() - began
    base.close()
    return taken


def _cpu(base: sqlite3.Connection, sql: str) -> float:
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        base.execute(sql).fetchall()
        taken.append(time.process_time() - began)
    return min(taken) * 1000


def figures_of(said: str, found: dict[str, Any], plain: dict[str, float]) -> list[Figure]:
    """`found` holds `moved` (numbers) and `move` (seconds) too; `plain` the bare `move`."""
    made: list[Figure] = []
    for kind in KINDS:
        name = f"{said}: worst {kind}, processor"
        made.append(Figure(name, found[kind], "ms", most=100, gate=1000))
        made.append(Figure(f"{name}, to bare sqlite", found[kind], "ms", baseline=plain[kind]))
    name = f"{said}: move of {int(found['moved'])} numbers in the store, processor"
    made.append(Figure(name, found["move"], "s", most=1, gate=5))
    made.append(Figure(f"{name}, to bare sqlite", found["move"], "s", baseline=plain["move"]))
    return made
