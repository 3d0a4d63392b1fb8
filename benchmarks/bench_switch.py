"""From one sign-in to another: until the other one's balance is there; the number switcher's keys.

`python benchmarks/bench_switch.py [--small]`
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from client import Client, until
from figures import Figure, bench
from operators import Operator

from kyivstar_desktop.domain.account import Customer, Line, LineKind, LineStatus
from kyivstar_desktop.services.sign_in_card import Card, Company
from kyivstar_desktop.viewmodels.switcher_rows import Finder, Inputs, derive_switcher

FIRST, SECOND = "+380670000001", "+380670000002"
TYPED = ("0", "067", "0675501", "співроб", "співробітник 77", "немає такого")


def many(count: int) -> Card:
    """A coordinator's company of so many lines."""
    lines = tuple(
        Line(
            f"ln{n}",
            LineKind.MOBILE,
            f"+38067{n:07d}",
            f"{26000000000 + n}",
            "co",
            LineStatus.ACTIVE,
            "t",
            "Бізнес",
            owner=f"Співробітник {n}",
        )
        for n in range(count)
    )
    firm = Customer("co", "ТОВ «Приклад»", ("acc",), segment="business")
    company = Company("co", firm.name, "coordinator", count, 0)
    return Card("p", "demo", signed_in=True, lines=lines, customers=(firm,), companies=(company,))


def keys_ms(count: int) -> tuple[float, float]:
    """(the first key, the worst of the next ones)."""
    finder, card = Finder(), many(count)
    times = []
    for text in TYPED:
        inputs = Inputs(
            datetime.now(UTC),
            opened=True,
            cards={"p": card},
            current="p",
            operator="demo",
            typed=text,
        )
        began = time.perf_counter()
        derive_switcher(finder, inputs)
        times.append((time.perf_counter() - began) * 1000)
    return times[0], max(times[1:])


async def switches(data_dir: Path, operator: Operator, times: int) -> list[float]:
    """Milliseconds from the press to the other one's last known balance, each way by turns."""
    found = []
    async with Client(data_dir, operator.url) as client:
        core, profiles = client.core, []
        sign_ins = core.cabinet.sign_ins  # with all the services, as in the program
        core.live.start()
        for number in (FIRST, SECOND):
            await client.sign_in(operator, number)
            await client.synced()
            profiles.append(sign_ins.current)
        for turn in range(times):
            number = (FIRST, SECOND)[turn % 2]
            began = time.perf_counter()
            await sign_ins.switch(profiles[turn % 2])
            known = core.accounts.all_money
            await until(lambda known=known, number=number: number in known.value)  # type: ignore[misc]
            found.append((time.perf_counter() - began) * 1000)
            await asyncio.sleep(0.3)
    return found


def measure(small: bool) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name:
        folder = Path(name)
        with Operator(folder / "operator.db", seed="demo") as operator:
            times = asyncio.run(switches(folder / "client", operator, 4 if small else 20))
    first, later = keys_ms(2_000 if small else 100_000)
    return [
        Figure("switch: another sign-in's balance", statistics.median(times), "ms", most=500),
        Figure("switch: the worst of all", max(times), "ms", most=1000, gate=3000),
        Figure("switcher: the first key over 100 000", first, "ms", most=400, gate=1000),
        Figure("switcher: any later key", later, "ms", most=30, gate=200),
    ]


if __name__ == "__main__":
    sys.exit(bench(measure))
