"""Tariffs: the filter of a large catalogue, and the cheapest tariff by one's own use.

`python benchmarks/bench_tariffs.py [--small]`
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure, bench

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from kyivstar_desktop.adapters.store.store import open_store
from kyivstar_desktop.domain.catalogue import Allowance, Fee, Offering, UnitPrice
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem, HistoryQuery
from kyivstar_desktop.domain.kyiv import kyiv_day, to_us
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.tariff_rating import Rater, cheapest
from kyivstar_desktop.domain.tariff_use import OwnUse, UseGatherer, bounds
from kyivstar_desktop.domain.tariffs import Shelf, Tab, TariffFilter
from kyivstar_desktop.services.tariffs import RATED, SLICE, USE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.adapters.store.store import ProfileStore

KEY = bytes(range(32))
LINE = "+380670000017"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CHARGE = datetime(2026, 12, 3, 8, 15, tzinfo=UTC)
OFFERINGS, ROWS, TARIFFS, PERIODS = 2_000, 3_000, 60, 3
WORDS = ("Безлім", "Максимум", "База", "Світло", "Звʼязок", "Родина", "Поїздка", "Робота")
CODES = ("DATA_NATIONAL", "VOICE_OMO", "VOICE_ONNET", "SMS_NATIONAL", "VOICE_INTERNATIONAL")
KINDS = {"DATA": ("data", Category.DATA), "VOICE": ("voice", Category.CALLS)}
TEXTS = ("безлім", "звязок 1", "максімум", "родина 77", "", "немає такого")


def offering(n: int) -> Offering:
    """A tariff of any tab with five prices and four allowances."""
    rand = random.Random(n)
    tab = ("prepaid", "contract", "business", "homeInternet")[n % 4]
    word = WORDS[n % len(WORDS)]
    return Offering(
        id=f"t{n}",
        name=f"{word} {n}",
        description=f"Пакет «{word}»: інтернет, дзвінки на інші мобільні та SMS по Україні",
        spec="mobileLine",
        categories=(f"tariffs-{tab}",),
        version="1",
        retired=n % 9 == 0,
        sellable=True,
        fees=(Fee(f"pp{n}", "Плата за тариф", Money(rand.randrange(50_00, 500_00)), "P4W"),),
        units=tuple(
            UnitPrice(f"pu{n}{code}", "Понад пакет", Money(rand.randrange(5, 500)), "", code=code)
            for code in CODES
        ),
        allowances=tuple(
            Allowance(code, rand.choice((None, rand.randrange(10, 30_000))), "")
            for code in CODES[:4]
        ),
    )


def filter_ms(count: int) -> float:
    """The worst of many filters, as keys are typed."""
    shelf = Shelf(offering(n) for n in range(count))
    worst = 0.0
    for tab in (None, *Tab):
        for text in TEXTS:
            wanted = TariffFilter(tab, text, Money(400_00), 1_024, 50)
            began = time.perf_counter()
            shelf.find(wanted)
            worst = max(worst, time.perf_counter() - began)
    return worst * 1000


def rows(count: int) -> list[HistoryItem]:
    """`count` movements in each of the periods, oldest first, two thirds of them in the package."""
    rand = random.Random(7)
    made = []
    for start, end in reversed(bounds("P4W", CHARGE, NOW, PERIODS)):
        step = (end - start) / count
        for n in range(count):
            code = rand.choice(CODES)
            kind, category = KINDS.get(code.partition("_")[0], ("sms", Category.MESSAGES))
            paid = rand.randrange(10, 900) if code == "VOICE_INTERNATIONAL" else 0
            at = to_us(start + step * n)
            country = rand.choice(("PL", "DE", "CZ")) if paid else ""
            cause = Cause(quantity=str(rand.randrange(1, 90)), kind=code, country=country)
            made.append(
                HistoryItem(
                    f"ba_{at:x}{n}",
                    LINE,
                    at,
                    "usage" if paid else "usageIncluded",
                    category,
                    "Звʼязок",
                    "",
                    Money(-paid),
                    None,
                    None,
                    kind,
                    cause=cause,
                )
            )
    return made


async def advise(store: ProfileStore, tariffs: Sequence[Offering]) -> tuple[float, float]:
    """(milliseconds in all, the longest turn of the loop) from the store to the cheapest."""
    spans = bounds("P4W", CHARGE, NOW, PERIODS)
    first, last = kyiv_day(spans[-1][0]), kyiv_day(spans[0][1]) + timedelta(days=1)
    query = HistoryQuery((LINE,), since=first, until=last, categories=USE)
    gatherer, longest = UseGatherer(spans), 0.0
    whole = time.perf_counter()
    async for chunk in store.history_all(query):
        for at in range(0, len(chunk), SLICE):
            began = time.perf_counter()
            gatherer.feed(chunk[at : at + SLICE])
            longest = max(longest, time.perf_counter() - began)
            await asyncio.sleep(0)
    rater, rated = Rater(OwnUse("P4W", gatherer.result())), []
    for at in range(0, len(tariffs), RATED):
        began = time.perf_counter()
        rated += [found for one in tariffs[at : at + RATED] if (found := rater.rate(one))]
        longest = max(longest, time.perf_counter() - began)
        await asyncio.sleep(0)
    if cheapest(rated) is None:
        raise SystemExit("nothing was rated")
    return (time.perf_counter() - whole) * 1000, longest * 1000


async def cheapest_ms(count: int) -> tuple[float, float]:
    """Medians of five runs over a store of its own."""
    tariffs = [offering(n) for n in range(TARIFFS)]
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as folder:
        store = await open_store(Path(folder) / "store.db", KEY)
        try:
            await store.add_history(LINE, rows(count))
            taken = [await advise(store, tariffs) for _ in range(5)]
        finally:
            await store.close()
    return statistics.median(t[0] for t in taken), statistics.median(t[1] for t in taken)


def measure(small: bool) -> list[Figure]:
    offerings, count = (200, 300) if small else (OFFERINGS, ROWS)
    whole, turn = asyncio.run(cheapest_ms(count))
    return [
        Figure(
            f"tariffs: filter of {offerings} offerings, worst", filter_ms(offerings), "ms", most=20
        ),
        Figure(
            f"tariffs: cheapest of {TARIFFS} by {PERIODS} x {count} rows", whole, "ms", most=200
        ),
        Figure("tariffs: longest turn of the loop meanwhile", turn, "ms", most=16),
    ]


if __name__ == "__main__":
    sys.exit(bench(measure))
