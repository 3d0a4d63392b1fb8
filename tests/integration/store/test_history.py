"""History in the encrypted store: whatever is asked, the answer is the plain one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kyivstar_desktop.adapters.store.history import Tuning
from kyivstar_desktop.adapters.store.history_read import Limits
from kyivstar_desktop.adapters.store.store import ProfileStore, open_store
from kyivstar_desktop.domain.errors import VaultLocked
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem, HistoryKey, HistoryQuery
from kyivstar_desktop.domain.money import Money
from support.movements import (
    A,
    B,
    C,
    answer,
    bars_of,
    day_of,
    kinds_of,
    movement,
    movements,
    sums_of,
    us,
)

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.services.ports import Changes

KEY = bytes(range(32))
ITEMS = movements(900)
MONTHS = [date(2025 + n // 12, n % 12 + 1, 1) for n in range(8, 24)]
WEEKS = [date(2025, 9, 17) + timedelta(days=28 * n) for n in range(15)]
Story = Callable[[ProfileStore], Awaitable[None]]


def run(folder: Path, story: Story, tuning: Tuning | None = None) -> None:
    async def whole() -> None:
        store = await open_store(folder / "store.db", KEY, tuning=tuning)
        try:
            await story(store)
        finally:
            await store.close()

    asyncio.run(whole())


async def fill(store: ProfileStore, items: list[HistoryItem]) -> int:
    return sum(
        [
            await store.add_history(line, [item for item in items if item.line == line])
            for line in sorted({item.line for item in items})
        ]
    )


async def walk(store: ProfileStore, query: HistoryQuery, limit: int = 50) -> list[HistoryItem]:
    found: list[HistoryItem] = []
    after: HistoryKey | None = None
    while True:
        page = await store.history_page(query, after, limit)
        found += page.rows
        assert len(page.rows) <= limit
        if page.after is None:
            return found
        assert len(page.rows) == limit
        after = page.after


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose store holds ITEMS."""
    folder = tmp_path_factory.mktemp("full")

    async def story(store: ProfileStore) -> None:
        assert await fill(store, ITEMS) == len(ITEMS)

    run(folder, story)
    return folder


TEXTS = [
    "",
    "роумінг",
    "РОУМИНГ польща",
    "зв'язок",
    "ганок",
    "150",
    "150,00",
    "> 100",
    "< 3 грн",
    "= 0,37",
    "роумінг > 1",
    "067000",
    "0670000012",
    "2026",
    "2025 2026",
    "тариф 2025",
    "немає такого",
    "і",
    "150 і",
]
QUERIES = st.builds(
    HistoryQuery,
    lines=st.sampled_from([(), (A,), (B,), (A, B), (C,), (A, C)]),
    text=st.sampled_from(TEXTS),
    since=st.sampled_from([None, date(2025, 12, 1), date(2026, 3, 14)]),
    until=st.sampled_from([None, date(2026, 6, 1), date(2026, 3, 29)]),
    categories=st.sampled_from(
        [frozenset(), frozenset({Category.TOPUP}), frozenset({Category.CALLS, Category.TARIFF})]
    ),
    unusual_only=st.booleans(),
    money_only=st.booleans(),
)


@pytest.mark.parametrize("limits", [Limits(), Limits(0, 0, 0), Limits(0, 40, 3)])
@given(queries=st.lists(QUERIES, min_size=12, max_size=12))
@settings(max_examples=5, suppress_health_check=list(HealthCheck))
def test_every_query_has_the_plain_answer(
    full: Path, limits: Limits, queries: list[HistoryQuery]
) -> None:
    """By every way of the reader: with a limit of 0 nothing counts as few."""

    async def story(store: ProfileStore) -> None:
        for query in queries:
            expected = answer(query, ITEMS)
            assert await walk(store, query) == expected
            assert await store.history_sums(query) == sums_of(expected)
            assert await store.history_kinds(query) == kinds_of(expected)
            assert await store.history_bars(query, MONTHS) == bars_of(expected, MONTHS)
            assert await store.history_bars(query, WEEKS) == bars_of(expected, WEEKS)
            days = sorted({day_of(item) for item in expected[::7]}) or [date(2026, 1, 1)]
            sums = {
                day: sums_of([item for item in expected if day_of(item) == day]) for day in days
            }
            assert await store.history_days(query, days) == {
                day: total.spent + total.added for day, total in sums.items()
            }
            chunks = [chunk async for chunk in store.history_all(query)]
            assert [item for chunk in chunks for item in chunk] == expected[::-1]

    run(full, story, Tuning(limits))


@pytest.mark.parametrize("text", ["", "роумінг", "> 100", "067000"])
@pytest.mark.parametrize("day", [date(2025, 1, 1), date(2026, 3, 29), date(2030, 1, 1)])
def test_a_jump_lands_on_the_newest_row_of_its_day_or_before(
    full: Path, text: str, day: date
) -> None:
    query = HistoryQuery(text=text)
    expected = [item for item in answer(query, ITEMS) if day_of(item) <= day]

    async def story(store: ProfileStore) -> None:
        page = await store.history_near(query, day, 30)
        assert list(page.rows) == expected[:30]
        assert (page.after is None) == (len(expected) <= 30)
        if page.after is not None:
            following = await store.history_page(query, page.after, 30)
            assert list(following.rows) == expected[30:60]

    run(full, story)


def test_a_row_comes_back_whole(tmp_path: Path) -> None:
    moment = datetime(2026, 10, 8, 8, 15, 0, 123_456, tzinfo=UTC)
    cause = Cause(
        "option.recurring.P4W",
        "Плата знімається кожні 4 тижні",
        "Додай безлім",
        Money(150_00),
        "1",
        "UAH",
        moment,
        moment + timedelta(days=28),
        "po_0173",
        moment - timedelta(days=1),
        "subscriber",
        "ussd",
        "ba_0",
        "+380671234567",
        "pay_1",
    )
    rows = [
        movement("a", cause=cause, bonus=-7, payment_id="pay_2", unusual="new"),
        movement("b", delta=Money(0), before=None, after=None, usage_type="data"),
        movement("c", category=Category.OTHER, reason="somethingNew", title="", detail=""),
        movement("d", bonus=30),
    ]

    async def story(store: ProfileStore) -> None:
        await store.add_history(A, rows)
        for row in rows:
            assert await store.history_item(row.id) == row
        assert await store.history_item("nothing") is None

    run(tmp_path, story)


def test_upsert_is_idempotent_and_replaces_what_changed(tmp_path: Path) -> None:
    first = [movement("a"), movement("b", delta=Money(20_00), category=Category.TOPUP)]
    changed = replace(first[0], title="Інша назва", delta=Money(-1_00), unusual="over")

    async def story(store: ProfileStore) -> None:
        assert await store.add_history(A, first) == 2
        assert await store.add_history(A, [*first, first[0]]) == 0
        assert await store.history_sums(HistoryQuery()) == sums_of(first)
        assert await store.add_history(A, [changed]) == 0
        now = [changed, first[1]]
        assert await store.history_sums(HistoryQuery()) == sums_of(now)
        assert await store.history_sums(HistoryQuery(text="безлім")) == sums_of([first[1]])
        assert await store.history_sums(HistoryQuery(text="інша")) == sums_of([changed])
        assert await store.history_sums(HistoryQuery(unusual_only=True)) == sums_of([changed])
        assert await walk(store, HistoryQuery(text="= 150")) == []
        assert await walk(store, HistoryQuery()) == answer(HistoryQuery(), now)

    run(tmp_path, story)


def test_rows_of_one_instant_keep_the_order_of_their_ids_however_they_come(tmp_path: Path) -> None:
    rows = [movement(f"ba_{n:02d}", line=B if n % 3 else A) for n in range(24)]
    shuffled = rows[1::2] + rows[0::2][::-1]

    async def story(store: ProfileStore) -> None:
        for row in shuffled:
            await store.add_history(row.line, [row])
        newest_first = [f"ba_{n:02d}" for n in range(23, -1, -1)]
        assert [row.id for row in await walk(store, HistoryQuery(), 5)] == newest_first

    run(tmp_path, story)


def test_rolled_sums_are_the_sums_of_the_rows(tmp_path: Path) -> None:
    """Several transactions, rows twice, rows changed: the roll-ups never drift."""
    items = movements(500, seed=3)
    altered = [replace(item, delta=item.delta + Money(5), title="Нове") for item in items[::9]]

    async def story(store: ProfileStore) -> None:
        await fill(store, items)
        await fill(store, items[100:200])
        await fill(store, altered)

        def drift(connection: Connection) -> list[Any]:
            return [
                connection.execute(statement).fetchone()
                for statement in (
                    "SELECT sum(rows), sum(moved), sum(spent), sum(added) FROM roll",
                    "SELECT sum(rows), sum(moved), sum(spent), sum(added) FROM daily",
                    """SELECT count(*), sum(delta <> 0), sum(min(delta, 0)), sum(max(delta, 0))
                    FROM row""",
                )
            ] + [
                connection.execute("SELECT sum(rows) FROM text").fetchone()[0],
                connection.execute("SELECT sum(rows) FROM size").fetchone()[0],
                connection.execute("SELECT sum(rows) FROM peer").fetchone()[0],
            ]

        roll, daily, raw, texts, sizes, peers = await store._threads.read(drift)
        assert roll == daily == raw
        assert raw[0] == texts == 500
        assert sizes == raw[1]
        assert peers == sum(1 for item in items if item.cause.peer)

    run(tmp_path, story, Tuning(chunk=64))


def test_selected_same_span_and_covered(tmp_path: Path) -> None:
    charges = [
        movement(f"c{n}", time_us=us(datetime(2026, n + 1, 5, tzinfo=UTC))) for n in range(6)
    ]
    other = [
        movement("x", reason="tariffFee"),
        movement("y", line=B),
        movement("z", title="Інше"),
    ]

    async def story(store: ProfileStore) -> None:
        await fill(store, charges + other)
        assert await store.history_selected(["c0", "c3", "нема"]) == sums_of(charges[:2])
        assert await store.history_selected([]) == sums_of([])
        same = await store.history_same(charges[5], 3)
        assert [item.id for item in same] == ["c4", "c3", "c2"]
        assert await store.history_span(A) == (charges[0].time_us, other[0].time_us, 8)
        assert await store.history_span(C) is None
        await store.mark_covered(A, [date(2026, 2, 1), date(2026, 1, 1), date(2026, 2, 1)])
        assert await store.covered(A) == (date(2026, 1, 1), date(2026, 2, 1))
        assert await store.covered(B) == ()

    run(tmp_path, story)


def test_both_kyiv_midnights_of_the_clock_change_are_days(tmp_path: Path) -> None:
    """25.10.2026 has 25 hours: 24.10 ends at 21:00 UTC, 25.10 at 22:00 UTC."""
    edges = {
        "last of 24": datetime(2026, 10, 24, 20, 59, 59, 999_999, tzinfo=UTC),
        "first of 25": datetime(2026, 10, 24, 21, 0, tzinfo=UTC),
        "last of 25": datetime(2026, 10, 25, 21, 59, 59, 999_999, tzinfo=UTC),
        "first of 26": datetime(2026, 10, 25, 22, 0, tzinfo=UTC),
    }
    rows = [
        movement(name, time_us=us(moment.replace(microsecond=0)) + moment.microsecond)
        for name, moment in edges.items()
    ]

    async def story(store: ProfileStore) -> None:
        await store.add_history(A, rows)
        one = HistoryQuery(since=date(2026, 10, 25), until=date(2026, 10, 26))
        assert [row.id for row in await walk(store, one)] == ["last of 25", "first of 25"]
        assert (await store.history_sums(one)).rows == 2
        assert await store.history_days(HistoryQuery(), [date(2026, 10, 24)]) == {
            date(2026, 10, 24): Money(-150_00)
        }

    run(tmp_path, story)


def test_changes_are_gathered_and_told_once(tmp_path: Path) -> None:
    async def story(store: ProfileStore) -> None:
        told = []
        heard = asyncio.Event()

        def slot(changes: Changes) -> None:
            told.append(changes)
            heard.set()

        undo = store.subscribe(slot)
        await store.add_history(A, [movement("a")])
        await store.add_history(B, [movement("b", line=B)])
        await store.add_history(B, [movement("b", line=B)])  # nothing changed
        await asyncio.wait_for(heard.wait(), 5)
        assert [(set(c.topics), set(c.keys)) for c in told] == [({"history"}, {A, B})]
        undo()
        await store.add_history(A, [movement("c")])
        await asyncio.sleep(0)
        assert len(told) == 1

    run(tmp_path, story)


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    async def story(store: ProfileStore) -> None:
        await store.close()
        with pytest.raises(VaultLocked):
            await store.history_page(HistoryQuery(), None)
        with pytest.raises(VaultLocked):
            await store.add_history(A, [movement()])

    run(tmp_path, story)
