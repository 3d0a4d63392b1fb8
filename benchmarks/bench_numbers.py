"""The numbers desk of 1 000, 10 000 and 100 000 numbers, beside bare SQLite and a bare loop.

`python benchmarks/bench_numbers.py [--small]`. The desk's store is encrypted and answers through
its reader's thread; the baseline is plain sqlite3 on the same rows in this thread.
"""

# ruff: noqa: S608 the statements are made of our own column names
from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx2
import msgspec
from figures import Figure, bench

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

import desk_cpu

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.adapters.store.store import ProfileStore, open_store
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.account import Person, Role
from kyivstar_desktop.domain.fleet import COLUMNS, Filter, FleetPicked, FleetQuery, Freshness
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.fleet_sync import FleetSync
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from kyivstar_desktop.services.ports.fleet import FleetStore

KEY = bytes(range(32))
ROUNDS, PAGE = 5, 100
SEARCHES = ("ко", "коваленко", "067 0012", "софія 77", "немає такого")
FILTERS: tuple[tuple[Filter, ...], ...] = (
    (Filter("balance", "lt", Money(50_00)),),
    (Filter("tariff", "contains", "love"),),
    (Filter("risk", "eq", "stops"), Filter("data_left", "gt", 1_000)),
)
BARE = """CREATE TABLE n(id INTEGER PRIMARY KEY, number TEXT, user TEXT, tariff TEXT, node INTEGER,
    balance INTEGER, data INTEGER, charge INTEGER, due TEXT, short INTEGER, hay TEXT)"""
LISTS: tuple[tuple[str, dict[str, str]], ...] = (
    ("/tmf-api/accountManagement/v4/partyAccount", {}),
    ("/tmf-api/productInventory/v4/product", {"productSpecification.id": "mobileLine"}),
    ("/tmf-api/prepayBalanceManagement/v4/bucket", {"code": "MAIN"}),
    ("/tmf-api/prepayBalanceManagement/v4/bucket", {"code": "DATA_NATIONAL"}),
)


class Tokens:
    era = 0

    async def access(self) -> str:
        return "at"

    async def renewed(self, stale: str) -> str:
        return stale


@contextmanager
def park(count: int) -> Iterator[str]:
    """The URL of a company of so many numbers."""
    script = Path(__file__).resolve().parent / "park_server.py"
    command = [sys.executable, str(script), str(count)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        try:
            yield str(json.loads(child.stdout.readline())["url"])
        finally:
            child.kill()


# --- rounds -------------------------------------------------------------------------------------
def desk() -> Any:
    """As much of the accounts service as a round asks of it: a coordinator, online."""
    person = Person("p", "", None, (Role("cust_co1", "26000001000", "coordinator"),))
    state = SimpleNamespace(person=person)
    return SimpleNamespace(
        session=SimpleNamespace(state=Observable(state), active=True),
        connection=Observable(None),
        profile=Observable(None),
        operator_now=lambda: datetime.now(UTC),
        lost=lambda _error: None,
        reached=lambda: None,
    )


async def rounds(url: str, store: FleetStore) -> tuple[float, float]:
    """Seconds of the first whole round, and of one in which nothing has changed."""
    workers = Workers(4)
    operator = make_operator(
        url, clock=SystemClock(), language=lambda: "uk", run=workers.run, tokens=Tokens()
    )
    state: Observable[Freshness] = Observable(Freshness())
    sync = FleetSync(operator.cabinet.fleet, desk(), SystemClock(), state)
    taken: list[float] = []
    try:
        for _ in range(2):
            began = time.perf_counter()
            if not taken:
                sync.open(store)
            await sync.run(full=True)
            taken.append(time.perf_counter() - began)
        end = state.value
        assert end.fresh + end.failed + end.skipped == end.total, end
        assert end.fresh == end.total > 0, end
    finally:
        await sync.aclose()
        await operator.aclose()
        workers.close()
    return taken[0], taken[1]


async def bare_round(url: str, path: Path) -> float:
    """Seconds of asking for every page, decoding it and inserting its rows into plain SQLite."""
    began = time.perf_counter()
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE r(list INTEGER, id TEXT, a TEXT, b TEXT, PRIMARY KEY(list, id))")
    async with httpx2.AsyncClient(base_url=url, trust_env=False) as http:
        for n, (route, query) in enumerate(LISTS):
            offset, total = 0, 1
            while offset < total:
                asked: dict[str, str | int] = {
                    **query,
                    "relatedParty.id": "cust_co1",
                    "offset": offset,
                    "limit": 1000,
                }
                reply = await http.get(route, params=asked, timeout=60)
                total = int(reply.headers["x-total-count"])
                rows = msgspec.json.decode(reply.content)
                offset += len(rows)
                values = [
                    (n, r["id"], r.get("status", ""), str(r.get("remainingValue"))) for r in rows
                ]
                base.executemany("INSERT OR REPLACE INTO r VALUES(?, ?, ?, ?)", values)
                base.commit()
    base.close()
    return time.perf_counter() - began


# --- questions ----------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Bare:
    """Plain SQLite over the same rows."""

    path: Path

    def fill(self, rows: list[tuple[Any, ...]]) -> None:
        base = sqlite3.connect(self.path)
        base.execute(BARE)
        base.executemany(f"INSERT INTO n VALUES({', '.join('?' * 11)})", rows)
        base.execute("CREATE INDEX n_due ON n(due)")
        base.commit()
        base.close()

    def first_view(self) -> None:
        base = sqlite3.connect(self.path)
        base.execute(f"SELECT * FROM n ORDER BY due LIMIT {PAGE}").fetchall()
        base.execute("SELECT node, count(*), sum(short > 0) FROM n GROUP BY node").fetchall()
        base.execute("SELECT count(*), sum(short > 0), sum(balance < 0) FROM n").fetchall()
        base.close()

    def worst(self, statements: list[str]) -> float:
        base = sqlite3.connect(self.path)
        found = max(best(partial(_all, base, sql)) for sql in statements)
        base.close()
        return found


def best(run: Callable[[], object]) -> float:
    """Milliseconds of the best of some rounds: the machine is not ours alone."""
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        run()
        taken.append(time.perf_counter() - began)
    return min(taken) * 1000


def _all(base: sqlite3.Connection, sql: str) -> list[Any]:
    return base.execute(sql).fetchall()


async def best_of(run: Callable[[], Awaitable[object]]) -> float:
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        await run()
        taken.append(time.perf_counter() - began)
    return min(taken) * 1000


async def rows_of(store: FleetStore) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    async for chunk in store.picked(FleetPicked(FleetQuery(sort=()))):
        for line in chunk:
            kopiykas = line.balance.kopiykas if line.balance else 0
            short = line.risk.short.kopiykas if line.risk.short else 0
            hay = f"{line.number} {line.account} {line.user}".casefold()
            found.append(
                (
                    len(found), line.number, line.user, line.tariff, int(line.node or 0), kopiykas,
                    line.data_left_mb, 225_00, str(line.next_charge_at), short, hay,
                )
            )  # fmt: skip
    return found


async def first_view(path: Path) -> float:
    """Milliseconds from the file to the first page, the tree and its counts."""
    began = time.perf_counter()
    store: ProfileStore = await open_store(path, KEY)
    page, nodes, views = await asyncio.gather(
        store.fleet.page(FleetQuery(), None, PAGE),
        store.fleet.nodes(),
        store.fleet.views(FleetQuery()),
    )
    taken = time.perf_counter() - began
    assert page.rows
    assert nodes
    assert views["all"] >= len(page.rows)
    await store.close()
    return taken * 1000


async def asked(store: FleetStore) -> dict[str, float]:
    """The worst of each kind of question, milliseconds."""

    async def worst(queries: list[FleetQuery]) -> float:
        return max([await best_of(partial(store.page, query, None, PAGE)) for query in queries])

    sorts = [FleetQuery(sort=((c, falling),)) for c in COLUMNS for falling in (False, True)]
    some = [line.line for line in (await store.page(FleetQuery(), None, PAGE)).rows]
    selections = [
        FleetPicked(FleetQuery()),
        FleetPicked(FleetQuery(), frozenset(some)),
        FleetPicked(lines=tuple(some)),
    ]
    return {
        "sort": await worst(sorts),
        "filter": await worst([FleetQuery(filters=one) for one in FILTERS]),
        "search": await worst([FleetQuery(text=text) for text in SEARCHES]),
        "sums": max([await best_of(partial(store.sums, picked)) for picked in selections]),
    }


def baselines(bare: Bare) -> dict[str, float]:
    columns = ("number", "user", "tariff", "node", "balance", "data", "charge", "due", "short")
    order = f"ORDER BY due, id LIMIT {PAGE}"
    hits = ["%ко%", "%коваленко%", "%0670012%", "%софія 77%", "%немає такого%"]
    return {
        "sort": bare.worst([
            f"SELECT * FROM n ORDER BY {c} {way}, id LIMIT {PAGE}"
            for c in columns for way in ("", "DESC")
        ]),
        "filter": bare.worst([
            f"SELECT * FROM n WHERE balance < 5000 {order}",
            f"SELECT * FROM n WHERE tariff LIKE '%LOVE%' {order}",
            f"SELECT * FROM n WHERE short > 0 AND data > 1000 {order}",
        ]),
        "search": bare.worst([f"SELECT * FROM n WHERE hay LIKE '{h}' {order}" for h in hits]),
        "sums": bare.worst(["SELECT count(*), sum(balance), sum(short), sum(charge) FROM n"]),
    }  # fmt: skip


# --- the bench ----------------------------------------------------------------------------------
async def ours(url: str, path: Path, bare: Bare, count: int) -> dict[str, float]:
    store = await open_store(path, KEY)
    try:
        first, same = await rounds(url, store.fleet)
        bare.fill(await rows_of(store.fleet))
    finally:
        await store.close()
    view = min([await first_view(path) for _ in range(ROUNDS)])
    store = await open_store(path, KEY)
    try:
        found = await asked(store.fleet)
        costs: dict[str, float] = await desk_cpu.asked(store.fleet, count)
        costs["moved"], costs["move"] = await desk_cpu.move(store.fleet, datetime.now(UTC))
    finally:
        await store.close()
    return {**found, **costs, "first": first, "same": same, "view": view}


def of_size(count: int) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name, park(count) as url:
        folder = Path(name)
        bare = Bare(folder / "bare.db")
        before = asyncio.run(bare_round(url, folder / "before.db"))
        found = asyncio.run(ours(url, folder / "store.db", bare, count))
        after = asyncio.run(bare_round(url, folder / "after.db"))
        looped = (before + after) / 2
        plain, view = baselines(bare), best(bare.first_view)
        costs = desk_cpu.bare_asked(bare.path, count)
        costs["move"] = desk_cpu.bare_move(bare.path, int(found["moved"]))
    rows = 4 * count  # account, number, money and data of each
    said = f"numbers {count:,}".replace(",", " ")
    made = [
        Figure(f"{said}: first view from the store", found["view"], "ms", most=1000, gate=2000),
        Figure(f"{said}: that to bare sqlite", found["view"], "ms", baseline=view),
    ]
    for kind in ("sort", "filter", "search", "sums"):
        made.append(Figure(f"{said}: worst {kind}", found[kind], "ms", most=50, gate=500))
        made.append(
            Figure(f"{said}: that {kind} to bare sqlite", found[kind], "ms", baseline=plain[kind])
        )
    made += desk_cpu.figures_of(said, found, costs)
    made += [
        Figure(
            f"{said}: rows a second of a first round, to a bare loop",
            rows / found["first"], "1/s", baseline=rows / looped, least=0.2,
        ),
        Figure(
            f"{said}: rows a second of a refresh, to a bare loop",
            rows / found["same"], "1/s", baseline=rows / looped, least=0.5,
        ),
    ]  # fmt: skip
    return made


def measure(small: bool) -> list[Figure]:
    sizes = (400,) if small else (1_000, 10_000, 100_000)
    return [figure for count in sizes for figure in of_size(count)]


if __name__ == "__main__":
    sys.exit(bench(measure))
