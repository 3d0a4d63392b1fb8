"""A page of universal accounts over a world: Olena with two numbers, Ihor with his own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.world import World
from kyivstar_desktop.viewmodels.family import FamilyViewModel
from support.transfer_desk import signed_in

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.domain.universal import PartyAccount
    from kyivstar_desktop.viewmodels.family_state import FamilyState

FIRST, SECOND_ACCOUNT, IHORS = "26000000001", "26000000002", "26000000011"
OLENAS = "cust_0001"


class Desk:
    def __init__(self, world: World) -> None:
        self.world = world
        self.topped: list[tuple[str, ...]] = []
        self.vm = FamilyViewModel(
            world.cabinet.universal, world.accounts, top_up=self.topped.append
        )

    @property
    def state(self) -> FamilyState:
        return self.vm.state

    @property
    def rows(self) -> dict[str, PartyAccount]:
        return self.world.operator.households.rows

    async def made(self, name: str = "Родина") -> PartyAccount:
        """An account of both own numbers, by the form."""
        self.vm.type_name(name)
        self.vm.pick(FIRST, on=True)
        self.vm.pick(SECOND_ACCOUNT, on=True)
        assert self.state.can_create, self.state.blockers
        self.vm.create()
        await settle()
        assert self.state.page == "card", self.state.banner
        return next(iter(self.rows.values()))

    def agree_with_code_of(self, number: str) -> None:
        """The holder of that number tells the code from its SMS."""
        operator = self.world.operator
        self.world.prompts.codes.append(lambda: operator.last_code(number))


def play(story: Callable[[Desk], Coroutine[None, None, None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            await signed_in(world)
            desk = Desk(world)
            await settle()
            await story(desk)
            desk.vm.dispose()

    asyncio.run(whole())
