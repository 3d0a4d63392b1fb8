"""A company's sums in the encrypted file: parts make the whole, and nothing counts twice."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.store.store import ProfileStore, open_store
from kyivstar_desktop.domain.analytics import By, Sums, spend_of
from kyivstar_desktop.domain.budgets import Formula, Rule, Watched
from kyivstar_desktop.domain.company_moves import Move, MoveCursor, MovePage
from kyivstar_desktop.domain.kyiv import kyiv_day, month_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.optimiser import Finding, Lost
from kyivstar_desktop.domain.radar import Change, What
from kyivstar_desktop.services.optimiser import Savings
from kyivstar_desktop.services.ports.fleet import AccountSeen
from kyivstar_desktop.services.ports.rollups import Take
from support.parks import NOW, ROOT, judge, park

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from support.parks import Park

KEY = bytes(range(32))
SINCE = datetime(2025, 10, 31, 22, tzinfo=UTC)
REASONS = (
    "tariffFee",
    "optionFee",
    "usage",
    "usageIncluded",
    "roamingUsage",
    "topupCard",
    "refund",
)
KINDS = ("data", "voice", "sms", "monetary")
Story = Callable[[ProfileStore], Awaitable[None]]


def run(folder: Path, story: Story) -> None:
    async def whole() -> None:
        store = await open_store(folder / "store.db", KEY)
        try:
            await story(store)
        finally:
            await store.close()

    asyncio.run(whole())


async def fill(store: ProfileStore, made: Park) -> None:
    round_ = await store.fleet.begin(at=NOW, full=True)
    await store.fleet.put_accounts(made.accounts, at=NOW, round_=round_, judge=judge())
    await store.fleet.put_lines(made.lines, at=NOW, round_=round_, judge=judge())
    await store.fleet.end(round_, at=NOW)


def moves(numbers: Sequence[str], count: int, seed: int) -> list[Move]:
    rnd = random.Random(seed)
    made = []
    for n in range(count):
        reason, kind = rnd.choice(REASONS), rnd.choice(KINDS)
        at = SINCE + timedelta(seconds=rnd.randrange(380 * 86_400))
        if at >= NOW:
            continue
        change = rnd.randrange(1, 50_000) * (1 if reason in {"topupCard", "refund"} else -1)
        if reason == "usageIncluded":
            change = 0
        offering = rnd.choice(("o_a", "o_b", ""))
        used = rnd.randrange(500)
        made.append(
            Move(f"m{n}", at, rnd.choice(numbers), "", reason, change, kind, used, offering)
        )
    return sorted(made, key=lambda move: (move.at, move.id))


async def read(store: ProfileStore, rows: Sequence[Move], *, size: int, until: datetime) -> None:
    """As the service does: by pages from where the store says."""
    cursor = await store.rollups.begin(SINCE)
    while True:
        page = page_from(rows, cursor, size, until)
        await store.rollups.take(Take(page, until, until - timedelta(hours=2), until))
        if page.cursor is None:
            return
        cursor = page.cursor


def page_from(rows: Sequence[Move], cursor: MoveCursor, size: int, until: datetime) -> MovePage:
    found = [move for move in rows if cursor.at <= move.at < until]
    page = found[cursor.count : cursor.count + size]
    if cursor.count + size >= len(found):
        return MovePage(tuple(page), None)
    last = page[-1].at
    same = sum(move.at == last for move in page)
    return MovePage(
        tuple(page), MoveCursor(last, cursor.count + same if last == cursor.at else same)
    )


def plain(
    rows: Sequence[Move], keys: Callable[[Move], Sequence[str]]
) -> dict[tuple[str, date], Sums]:
    made: dict[tuple[str, date], Sums] = defaultdict(Sums)
    for move in rows:
        if (sums := spend_of(move)) is not None:
            for key in keys(move):
                made[key, month_of(kyiv_day(move.at))] += sums
    return dict(made)


async def whole(store: ProfileStore, node: str) -> dict[tuple[str, date], Sums]:
    found = await store.rollups.months(node, SINCE.date())
    return {(node, one.month): one.sums for one in found}


@pytest.mark.parametrize("size", [7, 100, 5000])
def test_sums_of_every_node_are_those_of_its_rows(tmp_path: Path, size: int) -> None:
    async def story(store: ProfileStore) -> None:
        made = park(40, seed=3)
        await fill(store, made)
        numbers = [line.number for line in made.lines]
        rows = moves([*numbers, "+380990000001"], 900, 5)
        await read(store, rows, size=size, until=NOW)
        assert (await store.rollups.reading()).whole
        assert await whole(store, "") == plain(rows, lambda _: [""])
        above = tree_of(made)
        for node in await store.fleet.nodes():
            expected = plain(rows, lambda m, n=node.id: [n] if n in above.get(m.number, ()) else [])
            assert await whole(store, node.id) == expected

    run(tmp_path, story)


def tree_of(made: Park) -> dict[str, tuple[str, ...]]:
    parents = {account.id: account.parent for account in made.accounts}
    found = {}
    for line in made.lines:
        path, here = [], parents.get(line.account, "")
        while here in parents:
            path.append(here)
            here = parents[here]
        found[line.number] = tuple(path)
    return found


def test_children_and_what_stands_at_the_node_make_the_node(tmp_path: Path) -> None:
    async def story(store: ProfileStore) -> None:
        made = park(60, seed=8)
        await fill(store, made)
        rows = moves([line.number for line in made.lines], 1200, 9)
        await read(store, rows, size=64, until=NOW)
        nodes = await store.fleet.nodes()
        for month in {month_of(kyiv_day(move.at)) for move in rows}:
            deep = await store.rollups.nodes(month)
            for node in nodes:
                parts = await store.rollups.own(node.id, month)
                for child in nodes:
                    if child.parent == node.id:
                        parts += deep.get(child.id, Sums())
                assert parts == deep.get(node.id, Sums())
            services = await store.rollups.services("", month)
            assert sum(one.spent for one in services) == deep[""].spent
            people = await store.rollups.people("", month, limit=1000)
            assert sum(one.spent for one in people) == deep[""].spent

    run(tmp_path, story)


def test_a_reading_that_breaks_off_anywhere_counts_every_row_once(tmp_path: Path) -> None:
    """The file is closed between two pages, and opened again, over and over."""
    made = park(20, seed=1)
    rows = moves([line.number for line in made.lines], 500, 2)
    first = [replace_at(move, SINCE + timedelta(days=1)) for move in rows[:60]]  # one instant
    late = [replace_at(move, NOW - timedelta(minutes=n)) for n, move in enumerate(rows[60:120], 1)]
    rows = sorted([*first, *rows[120:], *late], key=lambda move: (move.at, move.id))
    asyncio.run(_once(tmp_path, lambda store: fill(store, made)))
    until = NOW
    while True:
        done: list[bool] = []

        async def step(
            store: ProfileStore, done: list[bool] = done, until: datetime = until
        ) -> None:
            cursor = await store.rollups.begin(SINCE)
            for _ in range(2):
                page = page_from(rows, cursor, 17, until)
                await store.rollups.take(Take(page, until, until - timedelta(hours=2), until))
                if page.cursor is None:
                    done.append(True)
                    return
                cursor = page.cursor

        asyncio.run(_once(tmp_path, step))
        until += timedelta(seconds=1)
        if done:
            break

    async def look(store: ProfileStore) -> None:
        assert await whole(store, "") == plain(rows, lambda _: [""])
        assert (await store.rollups.reading()).rows == len(rows)

    asyncio.run(_once(tmp_path, look))


def replace_at(move: Move, at: datetime) -> Move:
    return move._replace(at=at)


async def _once(folder: Path, work: Story) -> None:
    store = await open_store(folder / "store.db", KEY)
    try:
        await work(store)
    finally:
        await store.close()


def test_rows_that_come_later_join_and_those_of_the_last_hour_do_not_repeat(tmp_path: Path) -> None:
    async def story(store: ProfileStore) -> None:
        made = park(10, seed=4)
        await fill(store, made)
        numbers = [line.number for line in made.lines]
        rows = moves(numbers, 200, 6)
        rows += [Move(f"x{n}", NOW - timedelta(minutes=n), numbers[0], "", "optionFee", -100)
                 for n in range(1, 90)]  # fmt: skip
        rows.sort(key=lambda move: (move.at, move.id))
        await read(store, rows, size=50, until=NOW)
        later = NOW + timedelta(minutes=15)
        old, new = NOW - timedelta(minutes=30), NOW + timedelta(minutes=3)
        tardy = [
            Move("t1", old, numbers[1], "", "optionFee", -700),
            Move("t2", new, numbers[1], "", "optionFee", -900),
        ]
        rows = sorted([*rows, *tardy], key=lambda move: (move.at, move.id))
        for _ in range(3):
            await read(store, rows, size=13, until=later)
            later += timedelta(minutes=15)
        assert await whole(store, "") == plain(rows, lambda _: [""])

    run(tmp_path, story)


def test_a_number_that_moves_counts_in_both_places_by_date(tmp_path: Path) -> None:
    async def story(store: ProfileStore) -> None:
        accounts = [
            AccountSeen(ROOT, "company", "Компанія"),
            AccountSeen("a", "department", "А", ROOT),
            AccountSeen("b", "department", "Б", ROOT),
        ]
        line = park(1, seed=1).lines[0]
        personal = AccountSeen(line.account, "personal", "x", "a")
        round_ = await store.fleet.begin(at=NOW, full=True)
        await store.fleet.put_accounts([*accounts, personal], at=NOW, round_=round_, judge=judge())
        await store.fleet.put_lines([line], at=NOW, round_=round_, judge=judge())
        await store.fleet.end(round_, at=NOW)
        await store.fleet.put_places({line.account: "b"}, at=NOW)
        before, after = NOW - timedelta(minutes=5), NOW + timedelta(minutes=5)
        rows = [Move("1", before, line.number, "", "optionFee", -500),
                Move("2", after, line.number, "", "optionFee", -300)]  # fmt: skip
        await read(store, rows, size=10, until=NOW + timedelta(hours=1))
        month = month_of(kyiv_day(NOW))
        deep = await store.rollups.nodes(month)
        assert (deep["a"].spent, deep["b"].spent, deep[ROOT].spent) == (500, 300, 800)

    run(tmp_path, story)


def test_the_tree_may_hang_otherwise_and_the_sums_follow(tmp_path: Path) -> None:
    async def story(store: ProfileStore) -> None:
        line = park(1, seed=1).lines[0]
        tree = {"a": ROOT, "b": ROOT, "c": "a"}

        async def hang() -> None:
            accounts = [AccountSeen(ROOT, "company", "Компанія")]
            accounts += [AccountSeen(key, "department", key, up) for key, up in tree.items()]
            accounts.append(AccountSeen(line.account, "personal", "x", "c"))
            round_ = await store.fleet.begin(at=NOW, full=True)
            await store.fleet.put_accounts(accounts, at=NOW, round_=round_, judge=judge())
            await store.fleet.put_lines([line], at=NOW, round_=round_, judge=judge())
            await store.fleet.end(round_, at=NOW)

        await hang()
        row = Move("1", NOW - timedelta(minutes=5), line.number, "", "optionFee", -500)
        await read(store, [row], size=10, until=NOW)
        tree["c"] = "b"
        await hang()
        await read(store, [row], size=10, until=NOW + timedelta(minutes=15))
        deep = await store.rollups.nodes(month_of(kyiv_day(NOW)))
        assert "a" not in deep
        assert (deep["b"].spent, deep["c"].spent, deep[""].spent) == (500, 500, 500)

    run(tmp_path, story)


def test_rankings_idle_numbers_and_unusual_months(tmp_path: Path) -> None:
    async def story(store: ProfileStore) -> None:
        made = park(5, seed=2)
        await fill(store, made)
        numbers = [line.number for line in made.lines if line.status.value == "active"]
        rows = []
        for n in range(11):
            at = datetime(2025, 12, 5, 12, tzinfo=UTC) + timedelta(days=30 * n)
            for k, number in enumerate(numbers[:2]):
                jump = 90_000 if (k, n) == (1, 10) else 0
                spent = 1000 + k * 10 + jump
                rows.append(Move(f"u{n}{k}", at, number, "", "usage", -spent, "data", 9))
        rows.sort(key=lambda move: (move.at, move.id))
        await read(store, rows, size=10, until=NOW)
        while await store.rollups.settle(NOW, 2):
            pass
        month = month_of(kyiv_day(rows[-1].at))
        top = await store.rollups.top("", month, By.MONEY, 1)
        assert [(one.number, one.spent) for one in top] == [(numbers[1], 91_010)]
        grown = await store.rollups.top("", month, By.GROWTH, 9)
        assert [(one.number, one.growth) for one in grown] == [(numbers[1], 90_000)]
        odd = await store.rollups.odd("", month)
        assert [(one.number, one.spent, one.usual) for one in odd] == [(numbers[1], 91_010, 1010)]
        idle = await store.rollups.idle("", NOW)
        assert {one.number for one in idle} == set(numbers[2:])
        assert (await store.rollups.idle_sums("", NOW)).count == len(numbers) - 2

    run(tmp_path, story)


@pytest.mark.parametrize(("users", "known"), [(2, False), (3, True)])
def test_use_that_is_not_told_makes_no_number_unused(
    tmp_path: Path,
    users: int,
    known: bool,  # noqa: FBT001 a table
) -> None:
    """A tenth of the park must ever have been used."""

    async def story(store: ProfileStore) -> None:
        made = park(30, seed=2)
        await fill(store, made)
        numbers = [line.number for line in made.lines]
        since = datetime(2025, 12, 5, 12, tzinfo=UTC)
        rows = [
            Move(f"f{n:02d}{k:02d}", since + timedelta(days=30 * n), number, "", "tariffFee", -1)
            for n in range(11)
            for k, number in enumerate(numbers)
        ]
        rows += [
            Move(f"u{n}", since, number, "", "usage", -1, "data", 9)
            for n, number in enumerate(numbers[:users])
        ]
        rows.sort(key=lambda move: (move.at, move.id))
        await read(store, rows, size=100, until=NOW)
        assert (await store.rollups.idle_sums("", NOW)).known is known

    run(tmp_path, story)


def test_what_is_kept_beside_the_sums_is_read_back(tmp_path: Path) -> None:
    """Limits, what was told, savings and price changes are plain values of the store."""
    rules = (Rule("d1", Formula.AVERAGE, share=11_000), Rule("d2", Formula.FIXED, Money(5_00)))
    lost = (Lost("DATA_NATIONAL", None, 7_168),)
    found = Finding(
        "l1", "+380670000001", "Коваль", "d1", "t_a", "t_b", 9, 5, Money(1), None, 12, lost
    )  # fmt: skip
    savings = Savings(NOW, "", 2, 1, (found,))
    change = Change("1", What.FEE, "t_a", "Команда", True, "Плата", Money(1), Money(2), at=NOW)
    watched = Watched("2026-11-01", frozenset(("d1:8000", "d2:10000")))
    kept: tuple[tuple[str, object, object], ...] = (
        ("budgets", rules, tuple[Rule, ...]),
        ("budgetsWatched", watched, Watched),
        ("tariffSavings", savings, Savings),
        ("radarFound", (change,), tuple[Change, ...]),
    )

    async def story(store: ProfileStore) -> None:
        for name, value, kind in kept:
            await store.keep(name, value, NOW)
            read = await store.kept(name, kind)
            assert read is not None
            assert read.value == value

    run(tmp_path, story)
