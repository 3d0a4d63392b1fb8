"""Movements for tests of the store, and the plain answer that the store must give too."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kyivstar_desktop.domain.history import (
    Category,
    Cause,
    HistoryItem,
    HistoryQuery,
    KindSum,
    MonthBar,
    Sums,
    fold_sloppy,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.search import Word, parse_search, peer_digits

KYIV = ZoneInfo("Europe/Kyiv")
A, B, C = "+380670000017", "+380670000018", "26000000017"
TITLES = (
    ("Тариф «Разом»", "плата за 4 тижні", Category.TARIFF, "tariffFee"),
    ("Дзвінок на Київстар", "", Category.CALLS, "usage"),
    ("Мобільний зв\u02bcязок у роумінгу", "Польща", Category.CALLS, "roamingUsage"),
    ("Мобільний зв\u02bcязок у роумінгу", "Чехія", Category.CALLS, "roamingUsage"),
    ("Поповнення карткою", "", Category.TOPUP, "topupCard"),
    ("Послуга 150", "ґанок", Category.SERVICE, "optionFee"),
    ("Інтернет", "включено в пакет", Category.DATA, "usageIncluded"),
)


def us(moment: datetime) -> int:
    return int(moment.timestamp()) * 1_000_000 + moment.microsecond


def day_of(item: HistoryItem) -> date:
    return datetime.fromtimestamp(item.time_us / 1_000_000, UTC).astimezone(KYIV).date()


def movement(ident: str = "ba_1", **changes: Any) -> HistoryItem:
    values: dict[str, Any] = {
        "line": A,
        "time_us": us(datetime(2026, 11, 5, 8, 15, tzinfo=UTC)),
        "reason": "optionFee",
        "category": Category.SERVICE,
        "title": "Додай безлім",
        "detail": "плата за 4 тижні",
        "delta": Money(-150_00),
        "before": Money(210_50),
        "after": Money(60_50),
    }
    return HistoryItem(id=ident, **{**values, **changes})


def movements(count: int, *, seed: int = 1, lines: tuple[str, ...] = (A, B)) -> list[HistoryItem]:
    """`count` rows over 14 months, many of one instant, in an order that is not theirs."""
    rand = random.Random(seed)
    start = datetime(2025, 9, 30, 20, 30, tzinfo=UTC)
    found = []
    for n in range(count):
        title, detail, category, reason = rand.choice(TITLES)
        moment = start + timedelta(minutes=rand.randrange(14 * 30 * 24 * 60) // 90 * 90)
        delta = 0 if reason == "usageIncluded" else rand.choice([-1, -150_00, -37, -300_00, -2_50])
        if category is Category.TOPUP:
            delta = abs(delta)
        peer = f"+38067{rand.randrange(40):07d}" if category is Category.CALLS else ""
        found.append(
            HistoryItem(
                f"ba_{rand.randrange(10**9):09d}",
                rand.choice(lines),
                us(moment),
                reason,
                category,
                title,
                detail,
                Money(delta),
                Money(500_00) if delta else None,
                Money(500_00 + delta) if delta else None,
                unusual="over" if rand.random() < 0.05 else "",
                cause=Cause(rule=f"{reason}.rule", peer=peer, quantity=str(n % 7)),
            )
        )
    return found


def matches(query: HistoryQuery, item: HistoryItem) -> bool:
    search = parse_search(query.text)
    day = day_of(item)
    return (
        (not query.lines or item.line in query.lines)
        and (query.since is None or day >= query.since)
        and (query.until is None or day < query.until)
        and (not query.categories or item.category in query.categories)
        and (not query.unusual_only or bool(item.unusual))
        and (not query.money_only or bool(item.delta))
        and (not search.years or day.year in search.years)
        and all(condition.holds(item.delta) for condition in search.sums)
        and all(_has(word, item) for word in search.words)
    )


def _has(word: Word, item: HistoryItem) -> bool:
    return (
        word.folded in fold_sloppy(f"{item.title}\n{item.detail}")
        or bool(word.amount and abs(item.delta) == word.amount)
        or bool(word.digits and word.digits in peer_digits(item.cause.peer))
    )


def answer(query: HistoryQuery, items: list[HistoryItem]) -> list[HistoryItem]:
    """Newest first."""
    found = [item for item in items if matches(query, item)]
    return sorted(found, key=lambda item: (item.time_us, item.id), reverse=True)


def sums_of(items: list[HistoryItem]) -> Sums:
    return Sums(
        len(items),
        Money(sum(min(item.delta.kopiykas, 0) for item in items)),
        Money(sum(max(item.delta.kopiykas, 0) for item in items)),
    )


def kinds_of(items: list[HistoryItem]) -> tuple[KindSum, ...]:
    """Totals by category and title, the largest spending first."""
    kinds: dict[tuple[Category, str], list[HistoryItem]] = {}
    for item in items:
        kinds.setdefault((item.category, item.title), []).append(item)
    made = []
    for (category, title), rows in kinds.items():
        total = sums_of(rows)
        made.append(KindSum(category, title, total.rows, total.spent, total.added))
    return tuple(sorted(made, key=lambda one: (one.spent, -one.added.kopiykas, one.title)))


def bars_of(items: list[HistoryItem], starts: list[date]) -> tuple[MonthBar, ...]:
    ends = [*starts[1:], date.max]
    bars = []
    for start, end in zip(starts, ends, strict=True):
        total = sums_of([item for item in items if start <= day_of(item) < end])
        bars.append(MonthBar(start, -total.spent, total.added, total.rows))
    return tuple(bars)
