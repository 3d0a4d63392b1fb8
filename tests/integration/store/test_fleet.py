"""The park in the encrypted store: whatever is asked, the answer is the plain one."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.fleet_store import FakeFleetStore
from fakes.store import FakeStore
from kyivstar_desktop.adapters.store.store import ProfileStore, open_store
from kyivstar_desktop.domain.fleet import (
    COLUMNS,
    FleetKey,
    FleetLine,
    FleetNote,
    FleetPicked,
    FleetQuery,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports.fleet import AccountSeen, BalanceSeen, FleetStore
from support.parks import NOW, ROOT, Park, fill, judge, park, question

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(range(32))
Story = Callable[[FleetStore], Awaitable[None]]
Both = Callable[[FleetStore, FleetStore], Awaitable[None]]
LATER = NOW + timedelta(minutes=15)


def run(folder: Path, story: Story) -> None:
    async def whole() -> None:
        store = await open_store(folder / "store.db", KEY)
        try:
            await story(store.fleet)
        finally:
            await store.close()

    asyncio.run(whole())


def both(folder: Path, story: Both) -> None:
    """The tables and the plain loops, side by side."""

    async def whole() -> None:
        store = await open_store(folder / "store.db", KEY)
        fake = FakeStore()
        try:
            await story(store.fleet, fake.fleet)
        finally:
            await store.close()

    asyncio.run(whole())


def kinds(folder: Path, story: Story) -> None:
    """The same story for the tables and for the fake: one contract."""
    run(folder, story)

    async def whole() -> None:
        await story(FakeStore().fleet)

    asyncio.run(whole())


async def walk(store: FleetStore, query: FleetQuery, limit: int) -> list[FleetLine]:
    found: list[FleetLine] = []
    after: FleetKey | None = None
    while True:
        page = await store.page(query, after, limit)
        assert len(page.rows) <= limit
        found += page.rows
        if page.after is None:
            return found
        after = page.after


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("falling", [False, True])
def test_pages_put_together_are_the_whole_list(
    tmp_path: Path, column: str, *, falling: bool
) -> None:
    async def story(ours: FleetStore, plain: FleetStore) -> None:
        known = park(150, seed=3)
        await fill(ours, known)
        await fill(plain, known)
        query = FleetQuery(sort=((column, falling),))
        wanted = list((await plain.page(query, None, 1000)).rows)
        assert len(wanted) == 150
        for limit in (7, 50, 150):
            assert await walk(ours, query, limit) == wanted
        assert (await ours.page(query, None, 20, skip=31)).rows == tuple(wanted[31:51])

    both(tmp_path, story)


@pytest.mark.parametrize("seed", range(6))
def test_every_question_has_the_plain_answer(tmp_path: Path, seed: int) -> None:
    async def story(ours: FleetStore, plain: FleetStore) -> None:
        rand = random.Random(seed)
        known = park(120, seed=seed)
        await fill(ours, known)
        await fill(plain, known)
        assert await ours.nodes() == await plain.nodes()
        assert await ours.freshness() == await plain.freshness()
        for _ in range(60):
            query = question(rand, known)
            wanted = (await plain.page(query, None, 1000)).rows
            assert tuple(await walk(ours, query, 17)) == wanted, query
            assert await ours.count(query) == len(wanted)
            assert await ours.views(query) == await plain.views(query), query
            assert await ours.sums(query) == await plain.sums(query)
            assert await ours.groups(query) == await plain.groups(query), query
            some = frozenset(line.line for line in wanted[::3])
            for picked in (FleetPicked(query, some), FleetPicked(lines=tuple(sorted(some)))):
                assert await ours.sums(picked) == await plain.sums(picked)
                chunks = [line async for chunk in ours.picked(picked) for line in chunk]
                other = [line async for chunk in plain.picked(picked) for line in chunk]
                assert chunks == other

    both(tmp_path, story)


@pytest.mark.parametrize("seed", range(4))
def test_changes_leave_both_alike(tmp_path: Path, seed: int) -> None:
    async def story(ours: FleetStore, plain: FleetStore) -> None:
        rand = random.Random(seed)
        known = park(60, seed=seed)
        await fill(ours, known)
        await fill(plain, known)
        at = NOW
        for turn in range(12):
            at += timedelta(minutes=15)
            known = await change(rand, known, (ours, plain), at, turn)
            assert await ours.nodes() == await plain.nodes()
            assert await ours.freshness() == await plain.freshness(), turn
            query = question(rand, known)
            wanted = (await plain.page(query, None, 1000)).rows
            assert (await ours.page(query, None, 1000)).rows == wanted, query
            assert set(await ours.moves(NOW)) == set(await plain.moves(NOW))

    both(tmp_path, story)


async def change(
    rand: random.Random, known: Park, stores: tuple[FleetStore, FleetStore], at: object, turn: int
) -> Park:
    """A round in which something moves, fails, leaves or comes back; it may end with an error."""
    full, error = rand.random() < 0.5, rand.choice(("", "", "offline"))
    fresh = park(60, seed=turn + 100)
    lines = rand.sample(known.lines, 20 if not full else 50)
    lines = [replace(x, next_charge=rand.choice(fresh.lines).next_charge) for x in lines]
    numbers = [line.number for line in lines]
    money = [replace(b, main=Money(rand.randrange(900_00))) if b.main else b for b in
             rand.sample(known.balances, 30)]  # fmt: skip
    nodes = [a for a in known.accounts if a.kind != "personal"]
    moved = [
        replace(a, parent=rand.choice(nodes).id) if a.kind == "personal" else a
        for a in rand.sample(known.accounts, 15)
    ]
    named = {a.id for a in moved}
    moved += [a for a in known.accounts if a.id not in named] if full else []
    refused = rand.sample(numbers, 5)
    for store in stores:
        round_ = await store.begin(at=at, full=full)  # type: ignore[arg-type]
        await store.put_accounts(moved, at=at, round_=round_, judge=judge())  # type: ignore[arg-type]
        await store.put_lines(lines, at=at, round_=round_, judge=judge())  # type: ignore[arg-type]
        await store.put_balances(money, at=at, round_=round_, judge=judge())  # type: ignore[arg-type]
        if turn % 3 == 0:
            await store.put_failed(refused, "badReply", round_=round_)
        if full and not error:
            await store.leave(await store.unseen(round_, 1000), at=at)  # type: ignore[arg-type]
        if turn % 5 != 4:
            await store.end(round_, at=at, error=error)  # type: ignore[arg-type]
    return known


# --- single stories -----------------------------------------------------------------------------
def test_notes_come_back_as_they_were(tmp_path: Path) -> None:
    notes = tuple(
        FleetNote(f"+38067{n:07d}", f"Мітка {n}", f"Ім'я {n}", f"рядок 1\nрядок {n}", "green")
        for n in range(10_000)
    )

    async def story(store: FleetStore) -> None:
        await store.put_notes(notes, at=NOW)
        assert await store.notes() == notes
        assert await store.notes(["+380670000007"]) == (notes[7],)
        await store.put_notes([FleetNote("+380670000007")], at=NOW)
        assert len(await store.notes()) == 9_999

    kinds(tmp_path, story)


def test_a_number_that_left_is_gone_at_once_and_its_note_after_90_days(tmp_path: Path) -> None:
    known = park(5, seed=9)
    line = known.lines[0]
    note = FleetNote(line.number, "резерв")

    async def story(store: FleetStore) -> None:
        await fill(store, known)
        await store.put_notes([note], at=NOW)
        await store.leave([line.id], at=NOW)
        assert await store.find([line.number]) == {}
        assert await store.product(line.id) is None
        assert (await store.freshness()).total == 4
        assert sum(node.numbers for node in await store.nodes() if not node.parent) == 4
        assert await store.notes([line.number]) == (note,)
        round_ = await store.begin(at=LATER, full=False)
        await store.put_lines([line], at=LATER, round_=round_, judge=judge())
        assert (await store.find([line.number]))[line.number].label == "резерв"
        await store.leave([line.id], at=LATER)
        round_ = await store.begin(at=LATER + timedelta(days=90), full=False)
        await store.end(round_, at=LATER + timedelta(days=90))
        assert await store.notes([line.number]) == ()

    kinds(tmp_path, story)


def test_a_good_round_vouches_for_what_has_not_changed(tmp_path: Path) -> None:
    known = park(30, seed=4)

    async def story(store: FleetStore) -> None:
        await fill(store, known)
        before = await store.freshness()
        assert before.fresh + before.failed + before.skipped == before.total == 30
        assert dict(before.causes).keys() == {"notStated", "ended"}
        await store.end(await store.begin(at=LATER, full=False), at=LATER)
        assert (await store.freshness()).oldest_at == LATER
        again = LATER + timedelta(minutes=15)
        await store.end(await store.begin(at=again, full=False), at=again, error="offline")
        lost = await store.freshness()
        assert (lost.failed + lost.skipped, lost.fresh) == (30, 0)
        assert lost.oldest_at == NOW

    kinds(tmp_path, story)


def test_the_day_that_passes_is_judged_without_asking(tmp_path: Path) -> None:
    known = park(200, seed=5)

    async def story(store: FleetStore) -> None:
        await fill(store, known)
        assert await store.judge_all(judge()) == 0
        before = await store.views(FleetQuery())
        assert await store.judge_all(judge(NOW + timedelta(days=25))) > 0
        after = await store.views(FleetQuery())
        assert after["risk"] != before["risk"]
        roots = [node for node in await store.nodes() if not node.parent]
        assert sum(node.at_risk for node in roots) == after["risk"]

    kinds(tmp_path, story)


def test_twelve_levels_and_a_circle(tmp_path: Path) -> None:
    levels = [AccountSeen(f"d{n}", "department", f"Рівень {n}", f"d{n - 1}") for n in range(1, 12)]
    tree = (AccountSeen("d0", "company", "Усе"), *levels)
    circle = (AccountSeen("x", "costCentre", "Х", "y"), AccountSeen("y", "costCentre", "У", "x"))
    line = park(1).lines[0]
    home = AccountSeen(line.account, "personal", "", "d11")

    async def story(store: FleetStore) -> None:
        round_ = await store.begin(at=NOW, full=True)
        for piece in (levels, circle, (home,), tree[:1]):
            await store.put_accounts(piece, at=NOW, round_=round_, judge=judge())
        await store.put_lines([line], at=NOW, round_=round_, judge=judge())
        nodes = {node.id: node for node in await store.nodes()}
        assert [nodes[f"d{n}"].depth for n in range(12)] == list(range(12))
        assert [nodes[f"d{n}"].numbers for n in range(12)] == [1] * 12
        assert await store.count(FleetQuery(node="d3")) == 1
        assert await store.count(FleetQuery(node="x")) == 0
        await store.put_places({line.account: "d5"}, at=LATER)
        assert (await store.lines_by(lines=[line.id]))[0].node == "d5"
        (moved,) = await store.moves(NOW)
        assert (moved.before, moved.after, moved.at) == ("d11", "d5", LATER)

    run(tmp_path, story)


def test_ten_thousand_numbers_are_found_at_once(tmp_path: Path) -> None:
    known = park(300, seed=8)
    numbers = [line.number for line in known.lines]

    async def story(store: FleetStore) -> None:
        await fill(store, known)
        asked = [*numbers, *(f"+38050{n:07d}" for n in range(9_700))]
        found = await store.find(asked)
        assert found.keys() == set(numbers)
        assert [one.line for one in await store.lines_by(lines=[known.lines[7].id, "none"])] == [
            known.lines[7].id
        ]
        lines, listed, _, users = await store.index()
        assert (list(lines), list(listed)) == ([x.id for x in known.lines], numbers)
        assert list(users) == [x.owner for x in known.lines]

    kinds(tmp_path, story)


def test_one_number_is_asked_beside_a_round(tmp_path: Path) -> None:
    known = park(10, seed=2)
    prepaid = next(x for x in known.lines if x.funded_by == "line" and x.status.value == "active")

    async def story(store: FleetStore) -> None:
        await fill(store, known)
        seen = BalanceSeen(prepaid.number, "", Money(777_00), main_stated=True)
        await store.put_balances([seen], at=LATER, round_=None, judge=judge())
        (row,) = await store.lines_by(lines=[prepaid.id])
        assert (row.balance, row.balance_at, row.state) == (Money(777_00), LATER, "fresh")
        assert (await store.lines_by(lines=[prepaid.id]))[0].risk.short is None

    kinds(tmp_path, story)


def test_the_walk_by_chunks_meets_every_number_once(tmp_path: Path) -> None:
    known = park(45, seed=6)

    async def story(store: FleetStore) -> None:
        await fill(store, known)
        met: list[str] = []
        while some := await store.numbers_after(met[-1] if met else "", 10):
            met += some
        assert met == sorted(line.number for line in known.lines)
        assert ROOT in {node.id for node in await store.nodes()}

    kinds(tmp_path, story)


def test_words_of_a_person_outlive_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    note = FleetNote("+380675550214", "резерв", "Шеф", "не чіпати", "red")

    async def write() -> None:
        store = await open_store(path, KEY)
        await store.fleet.put_notes([note], at=NOW)
        await store.close()

    async def read() -> tuple[FleetNote, ...]:
        store: ProfileStore = await open_store(path, KEY, key_is_right=True)
        found = await store.fleet.notes()
        await store.close()
        return found

    asyncio.run(write())
    path.with_name(path.name + ".suspect").touch()
    assert asyncio.run(read()) == (note,)
    assert isinstance(FakeStore().fleet, FakeFleetStore)
