"""A coordinator signed in over a park of 25 numbers: what tests of the desk stand on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.money import Money

COUNT = 25
Story = Callable[[World], Awaitable[None]]


def company(world: World, count: int = COUNT) -> None:
    """ТОВ «Дніпро Логістика»: «Доставка» with «Водії» below it, and «Продажі»."""
    park = world.operator.park
    park.company(OLENA)
    park.department("d1", "Доставка")
    park.department("d2", "Водії", "d1")
    park.department("d3", "Продажі")
    for n in range(count):
        park.add(
            n,
            node=("d1", "d2", "d3")[n % 3],
            user=f"Коваль {n}",
            balance=Money(100_00 if n % 5 else 300_00),
        )


def run(story: Story, *, count: int = COUNT, role: bool = True) -> None:
    async def whole() -> None:
        world = World()
        if role:
            company(world, count)
        async with world:
            await world.sign_in()
            await settle(300)
            await story(world)

    asyncio.run(whole())
