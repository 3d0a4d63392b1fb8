"""A company's sums of 1 000, 10 000 and 100 000 numbers over 12 months, beside bare SQLite.

`python benchmarks/bench_analytics.py [--small]`. The sums are written as thirty million rows of
use would leave them: 25 rows a number and month. The baseline is the same statement in plain
sqlite3, in this thread, over the same tables without encryption.
"""

# ruff: noqa: S608 the statements are made of our own names
from __future__ import annotations

import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from figures import Figure, bench

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from kyivstar_desktop.adapters.store import database, fleet_schema, rollups_read, rollups_schema
from kyivstar_desktop.adapters.store.fleet_tree import number_nodes
from kyivstar_desktop.adapters.store.kyiv import to_us
from kyivstar_desktop.adapters.store.rollups_write import Tree, begin, rebuild, take
from kyivstar_desktop.adapters.store.store import SCHEMA, open_store
from kyivstar_desktop.domain.analytics import By
from kyivstar_desktop.domain.budgets import Formula, Place, Rule, limits_of
from kyivstar_desktop.domain.catalogue import Allowance, Fee, Offering, UnitPrice
from kyivstar_desktop.domain.company_moves import Move, MovePage
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem
from kyivstar_desktop.domain.kyiv import month_after
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.optimiser import Judge, Subject
from kyivstar_desktop.services.ports.rollups import Take

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from kyivstar_desktop.services.ports.rollups import RollupStore

KEY = bytes(range(32))
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
MONTH = date(2026, 11, 1)
MONTHS = [month_after(MONTH, -n) for n in range(12)]
ROWS_A_MONTH, PAGE = 25, 1000
ROUNDS = 5
ROOT = "root"


# --- the tables ---------------------------------------------------------------------------------
def fill(connection: Any, count: int) -> None:
    """A tree of count / 20 nodes, three levels deep, and twelve months of every number."""
    rnd = random.Random(7)
    connection.execute("BEGIN")
    nodes = [(1, ROOT, "company", "")]
    for n in range(2, max(12, count // 20) + 2):
        parent = ROOT if n < 12 else f"n{rnd.randrange(2, 12)}"
        nodes.append((n, f"n{n}", "department", parent))
    connection.executemany(
        """INSERT INTO fleet_node(rid, id, kind, name, fold, parent, code, payment, seen)
        VALUES(?, ?, ?, 'x', '', ?, '', '', 1)""",
        nodes,
    )
    number_nodes(connection)
    connection.executemany(
        """INSERT INTO fleet_line(rid, node, status, seen, rank, payment, risk, number, account,
        line) VALUES(?, ?, 'active', 1, 0, '', '', ?, ?, ?)""",
        ((n, 1 + n % len(nodes), f"+38067{n:07d}", f"a{n}", f"l{n}") for n in range(1, count + 1)),
    )
    connection.executemany(
        "INSERT INTO fleet_body VALUES(?, ?, x'')",
        ((n, f"Співробітник {n // 2}") for n in range(1, count + 1)),
    )
    _fill_sums(connection, count, nodes, rnd)
    connection.execute("COMMIT")


def _fill_sums(
    connection: Any, count: int, nodes: Sequence[tuple[int, str, str, str]], rnd: random.Random
) -> None:
    tree = Tree(connection)
    places = {n: tree.rid(ident) for n, ident, _kind, _parent in nodes}
    used = to_us(NOW) - 86_400_000_000
    connection.executemany(
        "INSERT INTO sum_line VALUES(?, ?, ?, ?, 0)",
        (
            (n, f"+38067{n:07d}", places[1 + n % len(nodes)], used if n % 50 else None)
            for n in range(1, count + 1)
        ),
    )
    connection.executemany(
        "INSERT INTO sum_month VALUES(?, ?, ?, ?, ?, 0, ?, 0, 0, 0, 0, 0, ?, ?, 0, ?)",
        (
            (
                month.toordinal(), n, places[1 + n % len(nodes)], 15_000 + spent, 15_000, spent,
                spent * 3, spent // 9, ROWS_A_MONTH,
            )
            for month in MONTHS
            for n in range(1, count + 1)
            for spent in (rnd.randrange(9_000),)
        ),
    )  # fmt: skip
    names = ", ".join(("spent", *rollups_schema.FIGURES))
    summed = ", ".join(f"sum({name})" for name in ("spent", *rollups_schema.FIGURES))
    connection.execute(
        f"""INSERT INTO sum_node(deep, place, month, {names})
        SELECT 0, place, month, {summed} FROM sum_month GROUP BY place, month"""
    )
    days = [month + timedelta(k) for month in MONTHS[:4] for k in range(28)]
    connection.executemany(
        "INSERT INTO sum_day VALUES(0, ?, ?, ?)",
        (
            (place, day.toordinal(), rnd.randrange(90_000))
            for place in places.values()
            for day in days
        ),
    )
    connection.executemany(
        "INSERT INTO sum_title VALUES(?, ?, 'Послуга')", ((n, f"o{n}") for n in range(1, 9))
    )
    connection.executemany(
        "INSERT INTO sum_offer VALUES(0, ?, ?, ?, ?, 9)",
        (
            (place, month.toordinal(), title, rnd.randrange(90_000))
            for place in places.values()
            for month in MONTHS
            for title in range(1, 9)
        ),
    )
    rebuild(connection, tree)
    begin(connection, to_us(datetime(2025, 11, 30, 22, tzinfo=UTC)))
    connection.execute(
        "UPDATE sum_state SET whole = 1, mid = 0, n = ?, tree = ?",
        (count * 12 * ROWS_A_MONTH, tree.mark),
    )


def plain(folder: Path, count: int) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA cache_size = -48000")
    for statement in (*fleet_schema.TABLES, *rollups_schema.TABLES):
        connection.execute(statement)
    fill(connection, count)
    return connection


# --- figures ------------------------------------------------------------------------------------
Asked = tuple[str, "Callable[[RollupStore], Awaitable[object]]", "Callable[[Any], object]", float]


def questions() -> list[Asked]:
    since = MONTHS[-1]
    near = MONTHS[1:4]
    return [
        (
            "chart of 12 months",
            lambda s: s.months("", since),
            lambda c: rollups_read.months(c, "", since),
            100,
        ),
        (
            "services of a month",
            lambda s: s.services("", MONTH),
            lambda c: rollups_read.services(c, "", MONTH),
            100,
        ),
        (
            "ten departments with their shapes",
            lambda s: s.shapes(near, 20, [f"n{n}" for n in range(2, 12)]),
            lambda c: rollups_read.shapes(c, near, 20, [f"n{n}" for n in range(2, 12)]),
            100,
        ),
        (
            "top 50 by money",
            lambda s: s.top("", MONTH, By.MONEY, 50),
            lambda c: rollups_read.top(c, "", MONTH, By.MONEY, 50),
            300,
        ),
        (
            "top 50 by growth",
            lambda s: s.top("", MONTH, By.GROWTH, 50),
            lambda c: rollups_read.top(c, "", MONTH, By.GROWTH, 50),
            300,
        ),
        (
            "numbers without use",
            lambda s: s.idle_sums("", NOW),
            lambda c: rollups_read.idle_sums(c, "", NOW),
            300,
        ),
    ]


async def ours(folder: Path, count: int) -> dict[str, float]:
    path = folder / "store.db"
    connection = database.connect(path, KEY, SCHEMA)
    database.migrate(connection, SCHEMA)
    fill(connection, count)
    connection.close()
    store = await open_store(path, KEY)
    made: dict[str, float] = {}
    try:
        sums = cast("RollupStore", store.rollups)
        for name, ask, _bare, _most in questions():
            made[name] = await timed(lambda ask=ask: ask(sums))  # type: ignore[misc]
        made["digest"] = await timed(lambda: digest(sums, count))
        made["page"] = await pages(sums, count)
    finally:
        await store.close()
    return made


async def timed(work: Callable[[], Awaitable[object]]) -> float:
    """The best of a few in milliseconds, after one that warms up."""
    await work()
    found = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        await work()
        found.append((time.perf_counter() - began) * 1000)
    return min(found)


async def digest(sums: RollupStore, count: int) -> int:
    """Limits of every node by a formula over three months, and what will be exceeded."""
    before = [await sums.nodes(month) for month in MONTHS[1:4]]
    here = await sums.nodes(MONTH)
    shapes = await sums.shapes(MONTHS[1:4], 20)
    places = [Place(ROOT, "", count)] + [
        Place(node, ROOT, 20) for node in here if node not in {"", ROOT}
    ]
    months = {node: [Money(one[node].spent) for one in before if node in one] for node in here}
    limits = limits_of(places, [Rule(ROOT, Formula.AVERAGE, share=10_500)], months)
    return sum(
        here[node].spent + shapes.get(node, ((0, 0),))[0][1] > limit.amount.kopiykas
        for node, limit in limits.items()
    )


async def pages(sums: RollupStore, count: int) -> float:
    """Rows a second into the sums, by pages of 1 000 with their cursor."""
    rnd = random.Random(3)
    began, done = time.perf_counter(), 0
    for n in range(6):
        moves = tuple(
            Move(
                f"b{n}-{k}", NOW - timedelta(seconds=rnd.randrange(900_000)),
                f"+38067{rnd.randrange(1, count + 1):07d}", "", "usage", -150, "data", 12, "o1",
            )
            for k in range(PAGE)
        )  # fmt: skip
        done += await sums.take(Take(MovePage(moves, None), NOW, NOW - timedelta(hours=2), NOW))
    return done / (time.perf_counter() - began)


def bare(folder: Path, count: int) -> dict[str, float]:
    connection = plain(folder, count)
    try:
        made = {}
        for name, _ask, work, _most in questions():
            work(connection)
            found = []
            for _ in range(ROUNDS):
                began = time.perf_counter()
                work(connection)
                found.append((time.perf_counter() - began) * 1000)
            made[name] = min(found)
        made["page"] = bare_pages(connection, count)
        return made
    finally:
        connection.close()


def bare_pages(connection: sqlite3.Connection, count: int) -> float:
    rnd = random.Random(3)
    began, done, tree = time.perf_counter(), 0, None
    for n in range(6):
        moves = tuple(
            Move(
                f"b{n}-{k}", NOW - timedelta(seconds=rnd.randrange(900_000)),
                f"+38067{rnd.randrange(1, count + 1):07d}", "", "usage", -150, "data", 12, "o1",
            )
            for k in range(PAGE)
        )  # fmt: skip
        with database.transaction(connection):
            wanted = Take(MovePage(moves, None), NOW, NOW - timedelta(hours=2), NOW)
            count_, tree = take(connection, wanted, tree)
            done += count_
    return done / (time.perf_counter() - began)


def of_size(count: int) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="kyivstar-sums-") as folder:
        made = asyncio.run(ours(Path(folder), count))
    with tempfile.TemporaryDirectory(prefix="kyivstar-sums-") as folder:
        base = bare(Path(folder), count)
    label = f"analytics {count:,}".replace(",", " ")
    figures = [
        Figure(f"{label}: {name}", made[name], "ms", base[name], gate=most)
        for name, _ask, _bare, most in questions()
    ]
    figures.append(Figure(f"{label}: digest of every node", made["digest"], "ms", most=2000))
    rows = Figure(f"{label}: rows summed", made["page"], "rows/s", base["page"], least=0.4)
    return [*figures, rows]


# --- optimiser ----------------------------------------------------------------------------------
def tariffs(count: int) -> tuple[Offering, ...]:
    return tuple(
        Offering(
            f"t{n}", f"Тариф {n}", "", "mobileLine", ("tariffs-business",), "1", False, True,
            fees=(Fee(f"f{n}", "Плата", Money(120_00 + n * 7_00), "P1M"),),
            units=(UnitPrice(f"u{n}", "МБ", Money(10), "MB"),
                   UnitPrice(f"v{n}", "хв", Money(60), "min")),
            allowances=(Allowance("DATA_NATIONAL", 1_000 * n, "MB"),
                        Allowance("VOICE_OMO", 20 * n, "min")),
        )
        for n in range(count)
    )  # fmt: skip


def history(number: str, seed: int) -> Sequence[HistoryItem]:
    """25 rows a month: a fee, calls and data of single days."""
    rnd = random.Random(seed)
    made = []
    for month in reversed(MONTHS):
        start = datetime(month.year, month.month, 1, tzinfo=UTC)
        for n in range(ROWS_A_MONTH):
            at = start + timedelta(days=n, hours=3)
            kind = "data" if n % 2 else "voice"
            code = "DATA_NATIONAL" if n % 2 else "VOICE_OMO"
            fee = n == 0
            money = Money(-120_00 if fee else -5)
            made.append(
                HistoryItem(
                    f"{number}{month}{n}", number, to_us(at), "tariffFee" if fee else "usage",
                    Category.TARIFF if fee else Category.DATA, "", "", money, None, None,
                    "monetary" if fee else kind,
                    cause=Cause(quantity="" if fee else str(rnd.randrange(1, 700)), kind=code),
                )
            )  # fmt: skip
    return made


def optimiser(small: bool) -> list[Figure]:
    count = 50 if small else 1_000
    judge = Judge(tariffs(40), NOW)
    subjects = [Subject(f"l{n}", f"+38067{n:07d}", "", "", "t3") for n in range(count)]
    rows = {one.number: history(one.number, n) for n, one in enumerate(subjects)}
    began = time.perf_counter()
    found = judge.judge_many(subjects, rows)
    took = time.perf_counter() - began
    assert len(found) == count
    name = f"optimiser: {count} numbers x 40 tariffs x 12 months"
    return [Figure(name, took, "s", most=60 * count / 1_000)]


def measure(small: bool) -> list[Figure]:
    sizes = (500,) if small else (1_000, 10_000, 100_000)
    return [*(figure for count in sizes for figure in of_size(count)), *optimiser(small)]


if __name__ == "__main__":
    sys.exit(bench(measure))
