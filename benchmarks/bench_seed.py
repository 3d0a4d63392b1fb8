"""A company of 1 000, 10 000 and 100 000 numbers, from nothing to the ready line, and its lists.

Beside it stands a bare `executemany` of the same rows into tables without keys or indexes.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from figures import Figure, bench
from operators import Operator

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBERS = (1_000, 10_000, 100_000)
SMALL = (300, 3_000)
MONTHS, PAGE = 12, 1000
GATE_S = 120
TABLES = ("entry", "leg", "action", "account", "line", "bucket")
LOGIN = "+380671900000"  # the coordinator of a generated company
ROOT, CUSTOMER = "26000001000", "cust_co1"
OWN = f"relatedParty.id={CUSTOMER}"
LINES = f"/tmf-api/productInventory/v4/product?productSpecification.id=mobileLine&{OWN}"
BUCKETS = f"/tmf-api/prepayBalanceManagement/v4/bucket?{OWN}"
SUMS = f"/tmf-api/prepayBalanceManagement/v4/accumulatedBalance?partyAccount.id={ROOT}"
HISTORY = "/tmf-api/prepayBalanceManagement/v4/balanceAction?sort=requestedDate"
ROWS_AT_ONCE = 20_000


def bare(source: Path, target: Path) -> tuple[int, float]:
    """(rows, seconds) of writing what the seed wrote, in its order, and nothing else."""
    rows, spent = 0, 0.0
    with closing(sqlite3.connect(source)) as had, closing(sqlite3.connect(target)) as made:
        made.execute("PRAGMA journal_mode = OFF")
        made.execute("PRAGMA synchronous = OFF")
        for table in TABLES:
            found = had.execute(f'SELECT * FROM "{table}"')  # noqa: S608 a name of ours
            names = [column[0] for column in found.description]
            columns = ",".join(f'"{name}"' for name in names)
            made.execute(f'CREATE TABLE "{table}" ({columns})')
            marks = ",".join("?" * len(names))
            insert = f'INSERT INTO "{table}" VALUES ({marks})'  # noqa: S608 a name of ours
            while part := found.fetchmany(ROWS_AT_ONCE):
                began = time.perf_counter()
                made.executemany(insert, part)
                spent += time.perf_counter() - began
                rows += len(part)
        began = time.perf_counter()
        made.commit()
        spent += time.perf_counter() - began
    return rows, spent


def timed(ask: Callable[[], Any]) -> tuple[Any, float]:
    """What it gave, and milliseconds."""
    began = time.perf_counter()
    answer = ask()
    return answer, (time.perf_counter() - began) * 1000


class Desk:
    """A coordinator who reads the lists of her company."""

    def __init__(self, operator: Operator, numbers: int) -> None:
        self._operator, self._numbers = operator, numbers
        self.headers = {"Authorization": f"Bearer {operator.token(LOGIN)}"}

    def page(self, path: str, offset: int = 0) -> tuple[Any, float]:
        """One page, and milliseconds."""
        asked = f"{path}&limit={PAGE}&offset={offset}"
        return timed(lambda: self._operator.call("GET", asked, None, self.headers))

    def first_and_last(self, path: str) -> tuple[float, float]:
        """Best milliseconds of the first page and of the last one."""
        last = (self._numbers - 1) // PAGE * PAGE
        self.page(path)
        pairs = [(self.page(path)[1], self.page(path, last)[1]) for _ in range(3)]
        return min(one[0] for one in pairs), min(one[1] for one in pairs)

    def whole(self, path: str) -> tuple[int, float]:
        """(rows, seconds) of every page."""
        rows, spent = 0, 0.0
        while True:
            found, ms = self.page(path, rows)
            rows, spent = rows + len(found), spent + ms / 1000
            if len(found) < PAGE:
                return rows, spent


def of_size(numbers: int, folder: Path) -> list[Figure]:
    """Seed one company and ask it."""
    path = folder / f"operator-{numbers}.db"
    began = time.perf_counter()
    with Operator(path, seed=f"company:{numbers}:{MONTHS}") as operator:
        ready = time.perf_counter() - began
        asked = _asked(operator, numbers)
    rows, baseline = bare(path, folder / "bare.db")
    (folder / "bare.db").unlink()
    path.unlink()
    title = f"seed of {numbers:,} numbers, {rows:,} rows"
    gate = GATE_S if numbers == NUMBERS[-1] else None
    return [Figure(title, ready, "s", baseline=baseline, gate=gate), *asked]


def _asked(operator: Operator, numbers: int) -> list[Figure]:
    desk = Desk(operator, numbers)
    of = f"of {numbers:,} numbers"
    made = []
    if numbers > PAGE:
        for name, path in (("lines", LINES), ("balances", f"{BUCKETS}&code=MAIN")):
            first, last = desk.first_and_last(path)
            made.append(
                Figure(f"seed: last page to the first, {name} {of}", last, "ms", first, most=5.0)
            )
    total = 0.0
    for path in (LINES, f"{BUCKETS}&code=MAIN", f"{BUCKETS}&code=DATA_NATIONAL"):
        rows, spent = desk.whole(path)
        assert rows >= numbers, (path, rows)
        total += spent
    made.append(Figure(f"seed: all lines, balances and data {of}", total, "s", most=60))
    month = "requestedDate.gte=2000-01-01T00:00:00.000Z"
    _, ms = desk.page(f"{HISTORY}&{month}")
    made.append(Figure(f"seed: a page of everybody's history {of}", ms, "ms"))
    _, ms = timed(lambda: operator.call("GET", SUMS, None, desk.headers))
    made.append(Figure(f"seed: sums of the root {of}", ms, "ms"))
    return made


def measure(small: bool) -> list[Figure]:
    figures = []
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name:
        for numbers in SMALL if small else NUMBERS:
            figures += of_size(numbers, Path(name))
    return figures


if __name__ == "__main__":
    sys.exit(bench(measure))
