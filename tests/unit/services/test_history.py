"""History: months backwards, new rows forwards, what is unusual, and questions offline."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from fakes.clock import START, settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import Offline, TimedOut, VaultLocked
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem, HistoryQuery
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, to_us
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports import Event
from kyivstar_desktop.services.tasks import TaskScope

ALL = HistoryQuery()


def row(days_ago: float, kopiykas: int = -100, **changes: object) -> HistoryItem:
    at = START - timedelta(days=days_ago)
    known = {
        "id": f"ba_{days_ago}",
        "line": OLENA,
        "time_us": to_us(at),
        "reason": "optionFee",
        "category": Category.SERVICE,
        "title": "Додай безлім",
        "detail": "",
        "delta": Money(kopiykas),
        "before": None,
        "after": None,
    }
    return HistoryItem(**(known | changes))


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story, *rows: HistoryItem) -> None:
    async def whole() -> None:
        async with World() as world:
            world.operator.add_history(*rows)
            await world.sign_in()
            await world.timed(world.history.sync())
            await story(world)

    asyncio.run(whole())


def months_asked(world: World) -> list[date]:
    """First days of the months that were asked for whole, in the order of asking."""
    firsts = [kyiv_day(c.args[1]) for c in world.operator.sent_to("actions") if c.args[3] == 0]
    asked = [c.args[1] for c in world.operator.sent_to("actions") if c.args[3] == 0]
    return [f for f, a in zip(firsts, asked, strict=True) if f.day == 1 and a == day_start(f)]


def test_all_months_newest_first_until_a_year_is_empty() -> None:
    async def story(world: World) -> None:
        page = await world.history.page(ALL, None)
        assert [r.id for r in page.rows] == ["ba_1", "ba_40", "ba_400"]
        asked = months_asked(world)
        assert asked[0] == date(2026, 11, 1)
        assert asked == sorted(asked, reverse=True)
        assert asked[-1] == date(2024, 10, 1)  # October 2025, then twelve empty months
        state = world.history.state.value
        assert not state.busy
        assert state.error is None
        assert state.done_months == state.all_months == 26
        assert state.oldest == date(2025, 10, 18)

    run(story, row(1), row(40), row(400))


def test_a_known_start_ends_the_search() -> None:
    async def story(world: World) -> None:
        (line,) = world.operator.line_rows["p_0001"]
        started = day_start(date(2026, 9, 10))
        world.operator.line_rows["p_0001"] = [replace(line, started=started)]
        await world.accounts.refresh()
        await settle()
        world.history._filled.clear()
        store = world.vault.store.disk
        store.covered.clear()
        before = len(months_asked(world))
        await world.timed(world.history.sync())
        assert min(months_asked(world)[before:]) == date(2026, 9, 1)

    run(story, row(1))


def test_covered_months_are_not_asked_again() -> None:
    async def story(world: World) -> None:
        before = len(world.operator.sent_to("actions"))
        await world.timed(world.history.sync())
        (call,) = world.operator.sent_to("actions")[before:]
        assert call.args[1] == START - timedelta(days=1, hours=1)  # newest known - 1 h
        await world.stop()
        again = world.again()
        async with again:
            before = len(world.operator.sent_to("actions"))
            await again.timed(again.history.sync())
            assert len(world.operator.sent_to("actions")) == before + 1

    run(story, row(1), row(40))


def test_pages_of_a_thousand() -> None:
    rows = [row(1 + n / 10_000, id=f"ba_{n:05d}") for n in range(2500)]

    async def story(world: World) -> None:
        assert (await world.history.sums(ALL)).rows == 2500
        first = [call.args[3:] for call in world.operator.sent_to("actions")[:3]]
        assert first == [(0, 1000), (1000, 1000), (2000, 1000)]

    run(story, *rows)


def test_a_cut_in_the_middle_goes_on_where_it_was() -> None:
    rows = [row(1 + n / 10_000, id=f"ba_{n:05d}") for n in range(1500)]

    async def whole() -> None:
        async with World() as world:
            world.operator.add_history(*rows, row(45))
            gate = world.operator.hold("actions")
            await world.sign_in()
            await gate.reached.wait()
            world.operator.fail_next("actions", TimedOut())
            gate.release()
            await settle()
            assert isinstance(world.history.state.value.error, TimedOut)
            assert (await world.history.sums(ALL)).rows == 1000
            await world.timed(world.history.sync())
            assert (await world.history.sums(ALL)).rows == 1501
            assert world.history.state.value.error is None

    asyncio.run(whole())


def test_a_sync_can_be_cancelled() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("actions")
        world.history.poke()
        await gate.reached.wait()
        world.history.cancel()
        await settle()
        assert not world.history.state.value.busy
        assert (await world.history.sums(ALL)).rows == 1

    run(story, row(1))


def test_the_first_row_of_an_empty_line_is_found() -> None:
    async def story(world: World) -> None:
        assert (await world.history.sums(ALL)).rows == 0
        world.operator.add_history(row(0.1))
        await world.timed(world.history.sync())
        assert (await world.history.sums(ALL)).rows == 1

    run(story)


def test_parallel_syncs_are_one_and_one_more() -> None:
    async def story(world: World) -> None:
        before = len(world.operator.sent_to("actions"))
        gate = world.operator.hold("actions")
        world.history.poke()
        await gate.reached.wait()
        for _ in range(10):
            world.history.poke()
        gate.release()
        await settle()
        assert len(world.operator.sent_to("actions")) == before + 2

    run(story, row(1))


def test_an_event_brings_new_rows_within_two_seconds() -> None:
    async def story(world: World) -> None:
        version = world.history.version.value
        world.operator.add_history(row(0, 50_00, id="ba_new", reason="topupCard"))
        world.history.hear(Event("1", "history", (OLENA,)))
        world.history.hear(Event("2", "balance", (OLENA,)))
        await world.clock.advance(1.5)
        assert (await world.history.item("ba_new")).delta == Money(50_00)
        assert world.history.version.value > version

    run(story, row(1))


def test_a_changed_balance_brings_its_row_without_an_event() -> None:
    async def story(world: World) -> None:
        world.operator.credited(OLENA, Money(10_00), "pay_1")
        await world.accounts.refresh()
        await world.clock.advance(1.5)
        page = await world.history.page(ALL, None)
        assert page.rows[0].payment_id == "pay_1"

    run(story, row(1))


def test_questions_work_with_the_operator_switched_off() -> None:
    async def story(world: World) -> None:
        await world.operator.stop()
        with pytest.raises(Offline):
            await world.timed(world.history.sync())
        page = await world.history.page(HistoryQuery(text="БЕЗЛІМ"), None)
        assert [r.id for r in page.rows] == ["ba_1", "ba_40"]
        near = await world.history.near(ALL, date(2026, 10, 31))
        assert [r.id for r in near.rows] == ["ba_40"]
        sums = await world.history.selected(["ba_1", "ba_40", "nothing"])
        assert (sums.rows, sums.spent) == (2, Money(-200))
        days = await world.history.days(ALL, [date(2026, 11, 21)])
        assert days == {date(2026, 11, 21): Money(-100)}
        same = await world.history.same(page.rows[0])
        assert [r.id for r in same] == ["ba_40"]
        assert world.history.state.value.at == START

    run(story, row(1), row(40))


def test_bars_by_month_and_by_four_weeks() -> None:
    async def story(world: World) -> None:
        today = date(2026, 11, 22)
        months = await world.history.bars(ALL, "months", today)
        assert len(months) == 24
        assert (months[-1].start, months[-1].spent) == (date(2026, 11, 1), Money(100))
        assert months[0].start == date(2024, 12, 1)
        periods = await world.history.bars(ALL, "periods", today)
        starts = [bar.start for bar in periods]
        assert {(b - a).days for a, b in pairwise(starts)} == {28}
        charge = world.accounts.current.value.next_charge.at.date()
        assert (charge - starts[-1]).days == 28

    run(story, row(1), row(40))


def test_export_of_a_query_and_of_a_selection() -> None:
    async def story(world: World) -> None:
        def cells(item: HistoryItem) -> tuple[str, Money]:
            return item.id, item.delta

        whole, some = Path("/exports/all.csv"), Path("/exports/some.csv")
        assert await world.history.export(ALL, whole, ("Id", "Sum"), cells) == 2
        assert [r[0] for r in world.exports.files[whole]] == ["Id", "ba_40", "ba_1"]
        assert await world.history.export(["ba_1", "gone"], some, ("Id", "Sum"), cells) == 1

    run(story, row(1), row(40))


def test_unusual_rows_are_named_and_stay_named() -> None:
    content = row(2, id="ba_content", reason="thirdParty", category=Category.CONTENT, title="Ігри")

    async def story(world: World) -> None:
        assert (await world.history.item("ba_content")).unusual == "content"
        start = START - timedelta(days=1.5)
        double = Cause(period_start=start)
        world.operator.add_history(
            row(1.2, id="ba_once", cause=double), row(0.5, id="ba_twice", cause=double)
        )
        await world.timed(world.history.sync())
        found = await world.history.page(HistoryQuery(unusual_only=True), None)
        assert [(r.id, r.unusual) for r in found.rows] == [
            ("ba_twice", "repeat"),
            ("ba_content", "content"),
        ]
        await world.timed(world.history.sync())  # the overlap is read again
        assert (await world.history.item("ba_twice")).unusual == "repeat"

    run(story, content, row(60))


def test_without_a_profile_there_is_no_history() -> None:
    async def whole() -> None:
        async with World() as world:
            with pytest.raises(VaultLocked):
                await world.history.page(ALL, None)
            with pytest.raises(VaultLocked):
                await world.history.sync()
            world.history.poke()
            assert world.operator.sent_to("actions") == []

    asyncio.run(whole())


def test_a_sign_out_in_the_middle_ends_the_sync() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("actions")
        scope = TaskScope()
        world.history.poke()
        await gate.reached.wait()
        await world.session.sign_out(wipe=True)
        assert world.history.state.value.oldest is None
        await scope.aclose()

    run(story, row(1))
