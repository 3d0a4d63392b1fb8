"""History of a million rows, seeded straight into the store and asked through its own port.

`python benchmarks/bench_history.py [--rows N] [--keep DIR]` prints one line a question.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from kyivstar_desktop.adapters.store.store import open_store
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem, HistoryQuery
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from kyivstar_desktop.adapters.store.store import ProfileStore

KEY = bytes(range(32))
LINES = ("+380670000017", "+380670000018", "+380670000019")
END = datetime(2026, 11, 22, 12, tzinfo=UTC)
MONTHS = 60
TARGETS = {
    "first page": 5.0,
    "first page, one line": 5.0,
    "jump to a month": 5.0,
    "next page": 5.0,
    "sums": 50.0,
    "bars": 50.0,
}
SEARCHES = {
    "frequent word": "дзвінок",
    "half of a word": "інт",
    "two words": "роумінг польща",
    "rare word": "лотерея",
    "rarest, long ago": "архівний",
    "letters folded": "звязок",
    "no such word": "щщщщ",
    "sum over": "> 100",
    "sum over, rare": "> 5 000 ₴",
    "bare sum": "150",
    "part of a number": "0671234",
    "common prefix": "067",
    "word and sum": "роумінг > 20",
    "year": "польща 2024",
}
COUNTRIES = ("Польща", "Німеччина", "Чехія", "Італія", "Туреччина", "Іспанія", "Болгарія")
SITES = 4_000
PEERS = 20_000


def rows(count: int, *, line: str, seed: int) -> Iterator[HistoryItem]:
    """Movements of one line over five years, oldest first, in the proportions of a talker."""
    rand = random.Random(seed)
    step = timedelta(days=365 * 5).total_seconds() * 1_000_000 / count
    start = int((END - timedelta(days=365 * 5)).timestamp() * 1_000_000)
    balance = 100_000
    for n in range(count):
        title, detail, category, reason, delta, peer = _kind(rand, n)
        after = balance + delta
        moment = (start + int(n * step)) // 1000 * 1000
        yield HistoryItem(
            f"ba_{moment:013x}{n % 1000:03x}{line[-2:]}",
            line,
            moment,
            reason,
            category,
            title,
            detail,
            Money(delta),
            Money(balance) if delta else None,
            Money(after) if delta else None,
            cause=Cause(rule=f"{reason}.rule", rule_text="За тарифом, що діє", peer=peer),
            unusual="content" if category is Category.CONTENT else "",
        )
        balance = after if 0 < after < 9_000_000 else 100_000


def _kind(rand: random.Random, n: int) -> tuple[str, str, Category, str, int, str]:
    dice = rand.random()
    if dice < 0.55:
        peer = f"+38067{_seldom(rand, PEERS) * 350:07d}"
        delta = -rand.randrange(10, 900) if rand.random() < 0.5 else 0
        return "Дзвінок на інші мобільні", "", Category.CALLS, "usage", delta, peer
    if dice < 0.85:
        site = f"Інтернет: ділянка {_seldom(rand, SITES)}"
        return site, "понад пакет", Category.DATA, "usage", -rand.randrange(0, 400), ""
    if dice < 0.93:
        land = rand.choice(COUNTRIES)
        kind = "Роумінг: мобільний звʼязок"
        return kind, land, Category.CALLS, "roamingUsage", -rand.randrange(100, 4_000), ""
    if dice < 0.97:
        return (
            "Поповнення карткою",
            "",
            Category.TOPUP,
            "topupCard",
            rand.randrange(50, 600) * 100,
            "",
        )
    if n % 20_000 < 30:
        return "Лотерея «Зірка»", "контент", Category.CONTENT, "thirdParty", -150_00, ""
    if n < 2_000:
        return "Архівний пакет", "", Category.SERVICE, "optionFee", -600_000, ""
    return "Тариф «Разом»", "плата за 4 тижні", Category.TARIFF, "tariffFee", -22_500, ""


def _seldom(rand: random.Random, count: int) -> int:
    """0 .. count - 1, the small ones far more often, as people call and go."""
    return int(count * rand.random() ** 4)


async def seed(store: ProfileStore, count: int, *, chunk: int = 10_000) -> float:
    """Rows per second into the store, generation not counted."""
    spent = 0.0
    share = [count * part // 10 for part in (7, 2, 1)]
    for number, (line, part) in enumerate(zip(LINES, share, strict=True)):
        batch: list[HistoryItem] = []
        for item in rows(part, line=line, seed=number):
            batch.append(item)
            if len(batch) == chunk:
                spent += await _timed(store, line, batch)
                batch = []
        spent += await _timed(store, line, batch)
    return count / spent


async def _timed(store: ProfileStore, line: str, batch: list[HistoryItem]) -> float:
    began = time.perf_counter()
    await store.add_history(line, batch)
    return time.perf_counter() - began


async def measure(ask: Callable[[], Awaitable[Any]], *, times: int = 9) -> tuple[float, float]:
    """(median, worst) milliseconds of `times` asks."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        await ask()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken), max(taken)


async def searches(store: ProfileStore) -> dict[str, dict[str, float]]:
    """Each search as after a key: page, then sums, with nothing kept from an earlier ask."""
    found: dict[str, dict[str, float]] = {}
    for name, text in SEARCHES.items():
        for part in ("page", "sums"):
            taken = []
            for spaces in range(5):  # a different text each time: no plan is kept
                blank = " " * (spaces + (8 if part == "sums" else 0))
                query = HistoryQuery(text=text + blank)
                began = time.perf_counter()
                if part == "page":
                    await store.history_page(query, None)
                else:
                    await store.history_sums(query)
                taken.append((time.perf_counter() - began) * 1000)
            found[f"search {part}: {name}"] = {
                "value_ms": statistics.median(taken),
                "worst_ms": max(taken),
                "target_ms": 50.0,
            }
    return found


async def questions(store: ProfileStore) -> dict[str, dict[str, float]]:
    everything, one = HistoryQuery(), HistoryQuery(lines=LINES[:1])
    first = await store.history_page(everything, None)
    months = [date(2022 + n // 12, n % 12 + 1, 1) for n in range(50)]
    rand = random.Random(5)
    some_days = [date(2026, 11, day) for day in range(1, 20)]
    weeks = [date(2025, 1, 3) + timedelta(days=28 * n) for n in range(24)]
    content = HistoryQuery(categories=frozenset({Category.CONTENT}))
    topups = HistoryQuery(categories=frozenset({Category.TOPUP}))
    word = HistoryQuery(text="роумінг")
    asks: dict[str, Callable[[], Awaitable[Any]]] = {
        "first page": lambda: store.history_page(everything, None),
        "first page, one line": lambda: store.history_page(one, None),
        "jump to a month": lambda: store.history_near(everything, rand.choice(months)),
        "next page": lambda: store.history_page(everything, first.after),
        "sums": lambda: store.history_sums(everything),
        "bars": lambda: store.history_bars(everything, months),
        "days of a page": lambda: store.history_days(everything, some_days),
        "chip: content": lambda: store.history_page(content, None),
        "chip: top-ups": lambda: store.history_page(topups, None),
        "unusual only": lambda: store.history_page(HistoryQuery(unusual_only=True), None),
        "bars of a word": lambda: store.history_bars(word, months),
        "bars of 4 weeks of a word": lambda: store.history_bars(word, weeks),
    }
    found = {}
    for name, ask in asks.items():
        median, worst = await measure(ask)
        found[name] = {
            "value_ms": median,
            "worst_ms": worst,
            "target_ms": TARGETS.get(name, 50.0),
        }
    return found


async def run(count: int, folder: Path) -> dict[str, dict[str, float]]:
    path = folder / "store.db"
    fresh = not path.exists()
    store = await open_store(path, KEY)
    try:
        found: dict[str, dict[str, float]] = {}
        if fresh:
            rate = await seed(store, count)
            await store.checkpoint()
            found["rows per second into the store"] = {"value": rate, "target": 50_000.0}
        found["size of the file, MB"] = {"value": path.stat().st_size / 1e6}
        return found | await questions(store) | await searches(store)
    finally:
        await store.close()


def main(argv: list[str] | None = None) -> dict[str, dict[str, float]]:
    """{name: {value_ms, worst_ms, target_ms}} or {value, target}; prints as it returns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path, help="folder whose store is used again")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as temporary:
        found = asyncio.run(run(options.rows, options.keep or Path(temporary)))
    for name, values in found.items():
        print(f"{name:45}", "  ".join(f"{key} {value:10.2f}" for key, value in values.items()))
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
