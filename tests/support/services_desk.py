"""A services page over a world with five connected services."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from support import services_told
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.orders import Option, Order
    from kyivstar_desktop.viewmodels.services_panel import Panel
    from kyivstar_desktop.viewmodels.services_rows import Row
    from kyivstar_desktop.viewmodels.services_state import ServicesState

LINE = "ln_0001"


class Desk:
    """Olena has 140.50 on her number; `options` are what is connected, by offering."""

    def __init__(self, world: World, options: dict[str, Option]) -> None:
        self.world, self.options = world, options
        self.topped: list[tuple[str, Money | None]] = []
        self.vm = self.make()
        self.effects = Heard(self.vm.effect)

    def make(self, option: str = "") -> ServicesViewModel:
        return ServicesViewModel(
            self.world.cabinet,
            self.world.accounts,
            self.world.clock,
            top_up=lambda number, amount: self.topped.append((number, amount)),
            lock=self.world.lock.state,
            option=option,
        )

    @property
    def state(self) -> ServicesState:
        return self.vm.state

    def names(self) -> list[str]:
        return [row.name for row in self.state.rows]

    def row(self, name: str) -> Row:
        return next(row for row in self.state.rows if row.name == name)

    @property
    def panel(self) -> Panel:
        found = next((row.panel for row in self.state.rows if row.panel is not None), None)
        assert found is not None, "no panel is open"
        return found

    async def available(self) -> None:
        self.vm.choose_tab("available")
        await settle()

    async def open(self, name: str) -> None:
        self.vm.act(self.row(name).key)
        await settle()

    async def confirm(self) -> None:
        """Pressed, the five seconds over, and the answer."""
        self.vm.confirm()
        for _ in range(6):
            await self.world.clock.advance(1.0)
        await settle()

    def orders(self) -> tuple[Order, ...]:
        return tuple(self.world.operator.ordering.order_rows.values())

    async def reread(self) -> None:
        await self.world.cabinet.orders.refresh()
        await self.world.accounts.refresh()
        await settle()


def play(story: Callable[[Desk], Coroutine[None, None, None]], *, connected: bool = True) -> None:
    async def whole() -> None:
        async with World() as world:
            services_told.put_on_shelf(world.operator)
            options = services_told.connect_all(world.operator, LINE) if connected else {}
            await world.sign_in(OLENA)
            await settle()
            desk = Desk(world, options)
            await settle()
            await story(desk)
            desk.vm.dispose()

    asyncio.run(whole())
