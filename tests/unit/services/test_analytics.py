"""The company's history read into sums, budgets over them, prices watched: services together."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.budgets import Formula, Rule
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.kyiv import month_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.radar import What
from support import numbers_desk
from support.numbers_desk import polled
from support.spending import spending

if TYPE_CHECKING:
    from kyivstar_desktop.domain.company_moves import Move


def moves(world: World) -> list[Move]:
    lines = tuple(world.operator.park.lines_by_id.values())
    now = world.clock.now()
    return [move for move in spending(lines, now, idle=2) if move.at < now]


async def company(world: World) -> None:
    numbers_desk.tell(world.operator.park, OLENA, whole=False)
    world.operator.company.rows = moves(world)
    await world.sign_in()
    await polled(world)
    await settle(200)


def test_the_first_reading_begins_by_itself_once_the_park_stands() -> None:
    async def story() -> None:
        async with World() as world:
            await company(world)
            analytics = world.cabinet.analytics
            reading = analytics.sync.progress.value.reading
            assert reading.whole
            assert reading.rows == len(world.operator.company.rows)
            view = await analytics.overview("", month_of(analytics.today))
            assert view.sums.spent > 0
            assert view.own.spent + sum(c.sums.spent for c in view.children) == view.sums.spent
            line = await world.cabinet.fleet.line("ln_000001")
            assert line is not None
            assert line.spend_day is not None
            assert line.used_at is not None

    asyncio.run(story())


def test_a_lost_network_between_two_pages_counts_nothing_twice() -> None:
    async def story() -> None:
        async with World() as world:
            world.operator.company.page = 40
            world.operator.company.fail_next("moves", Offline("refused"), after=True)
            numbers_desk.tell(world.operator.park, OLENA, whole=False)
            world.operator.company.rows = moves(world)
            await world.sign_in()
            await polled(world)
            await settle(200)
            sync = world.cabinet.analytics.sync
            for _ in range(3):
                if not sync.progress.value.reading.whole:
                    await sync.run()
            first = sync.progress.value.reading
            assert first.whole
            assert first.rows == len(world.operator.company.rows)
            await sync.run()
            assert sync.progress.value.reading.rows == first.rows

    asyncio.run(story())


def test_somebody_without_a_company_has_no_sums() -> None:
    async def story() -> None:
        async with World() as world:
            await world.sign_in()
            await settle(200)
            assert not world.operator.company.sent_to("moves")
            assert not world.cabinet.analytics.sync.progress.value.reading.whole

    asyncio.run(story())


def test_a_limit_is_inherited_has_room_is_told_once_and_is_taken_back() -> None:
    async def story() -> None:
        async with World() as world:
            await company(world)
            budgets, root = world.cabinet.budgets, world.cabinet.analytics.root
            await budgets.put(Rule(root, Formula.FIXED, Money(1_000_000_00)), said="Ліміт")
            await settle(100)
            rows = budgets.table.value.rows
            assert set(rows) == {node.id for node in world.cabinet.fleet.nodes.value}
            spent = rows[root].spent
            assert budgets.room(root) == Money(1_000_000_00) - spent
            assert budgets.digest.value is None, "far from the limit"
            await budgets.put(Rule(root, Formula.FIXED, spent), said="Ліміт")
            await settle(100)
            assert budgets.room(root) == Money(0)
            told = budgets.digest.value
            assert told is not None
            assert root in told.full
            await budgets.refresh()
            assert budgets.digest.value is told
            await world.cabinet.undo.undo()
            await settle(100)
            assert budgets.rule(root) == Rule(root, Formula.FIXED, Money(1_000_000_00))
            assert budgets.room("nowhere") is None
            name, room = world.cabinet.batches.facts.limits()[root]
            assert name == "ТОВ «Дніпро Логістика»"
            assert room == budgets.room(root)

    asyncio.run(story())


def test_a_dearer_tariff_is_told_once_with_its_numbers() -> None:
    async def story() -> None:
        async with World() as world:
            await company(world)
            prices, radar = world.cabinet.catalogue, world.cabinet.radar
            await prices.refresh()
            await settle(100)
            assert radar.found.state.value == ()
            world.operator.shelf.price("t_maximum", 260_00)
            await prices.refresh()
            await settle(100)
            (found,) = radar.found.state.value
            assert found.what is What.FEE
            assert found.after == Money(260_00)
            assert found.numbers == 3
            await radar.look()
            assert len(radar.found.state.value) == 1

    asyncio.run(story())


def test_the_sums_outlive_the_program_and_grow_by_what_is_new() -> None:
    async def story() -> None:
        async with World() as world:
            await company(world)
            sync = world.cabinet.analytics.sync
            before = sync.progress.value.reading.rows
            last = world.operator.company.rows[-1]
            fresh = last._replace(id="fresh", at=world.clock.now() + timedelta(minutes=1))
            world.operator.company.rows = [*world.operator.company.rows, fresh]
            await world.clock.advance(905)
            await settle(200)
            assert sync.progress.value.reading.rows == before + 1

    asyncio.run(story())
