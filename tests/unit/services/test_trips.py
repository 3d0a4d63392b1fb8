"""The end of a trip: asked at the start too, one order for ever (P12)."""

from __future__ import annotations

import asyncio
from datetime import date

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import Offline, Refused
from support import services_told

LINE = "ln_0001"


async def planned(world: World) -> str:
    services_told.put_on_shelf(world.operator)
    option = world.operator.ordering.add_option(LINE, "o_roaming_home")
    await world.sign_in(OLENA, remember=True)
    await settle()
    await world.cabinet.trips.plan(option, "cust_0001", date(2026, 11, 25))
    await settle()
    return option.id


def test_shut_on_the_day_it_is_asked_at_the_next_start() -> None:
    async def story() -> None:
        async with World() as world:
            option = await planned(world)
            assert world.operator.ordering.order_rows == {}
        world.clock.jump(5 * 24 * 3600)
        async with world.again() as later:
            await settle()
            await later.clock.advance(1)
            (order,) = later.operator.ordering.order_rows.values()
            assert order.product == option
            assert later.cabinet.trips.planned.state.value == ()
        async with world.again() as again:
            await settle()
            assert len(again.operator.ordering.order_rows) == 1

    asyncio.run(story())


def test_without_a_network_it_waits_and_a_refusal_ends_it() -> None:
    async def story() -> None:
        async with World() as world:
            await planned(world)
            world.clock.jump(5 * 24 * 3600)
            world.operator.fail_next("act", Offline("refused"))
            world.cabinet.trips.look()
            await world.clock.advance(10)
            assert world.operator.ordering.order_rows == {}
            assert len(world.cabinet.trips.planned.state.value) == 1
            assert len(world.operator.sent_to("act")) == 1  # and not again at every hint
            world.operator.ordering.refusals["disconnectOption"] = Refused("lineNotActive")
            await world.clock.advance(300)
            world.cabinet.trips.look()
            await world.clock.advance(10)
            assert world.operator.ordering.order_rows == {}
            assert world.cabinet.trips.planned.state.value == ()

    asyncio.run(story())
