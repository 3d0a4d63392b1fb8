"""A transfer page over a world with two people of one family and one stranger."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.transfer import TransferFor, TransferViewModel
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.viewmodels.transfer_state import TransferState

SECOND = "+380670000002"  # Olena's other number
CODE_ABOVE = "20,01"


class Desk:
    """The page of a person with 140.50 on her number and 5 000.00 on the second one."""

    def __init__(self, world: World, wanted: TransferFor | None = None) -> None:
        self.world = world
        self.vm = TransferViewModel(
            world.cabinet.transfers,
            world.accounts,
            world.intents,
            clock=world.clock,
            wanted=wanted,
        )
        self.effects = Heard(self.vm.effect)

    @property
    def state(self) -> TransferState:
        return self.vm.state

    @property
    def made(self) -> list[tuple[str, str, Money]]:
        return self.world.operator.moving.made

    def fill(self, amount: str, *, to: str = IHOR, sender: str = SECOND) -> None:
        self.vm.choose_sender(sender)
        self.vm.type_receiver(to)
        self.vm.leave_receiver()
        self.vm.type_sum(amount)
        self.vm.leave_sum()

    async def review(self, amount: str, *, to: str = IHOR, sender: str = SECOND) -> None:
        self.fill(amount, to=to, sender=sender)
        await settle()
        assert self.state.can_review, self.state.blockers
        self.vm.review()
        await settle()
        assert self.state.page == "review"

    async def wait_out(self) -> None:
        """The five seconds in which it can be taken back, and the answer."""
        for _ in range(6):
            await self.world.clock.advance(1.0)
        await settle()


async def signed_in(world: World) -> Line:
    """Olena with a second number that has 5 000.00; the second line."""
    second = world.operator.add_line("p_0001", SECOND, Money(5_000_00))
    rows = world.operator.line_rows["p_0001"]
    customer = rows[0].customer
    rows[1] = second = replace(second, customer=customer)
    world.operator.moving.state_limits(fee=Money(0))
    await world.sign_in(OLENA)
    await settle()
    return second


def play(
    story: Callable[[Desk], Coroutine[None, None, None]], wanted: TransferFor | None = None
) -> None:
    async def whole() -> None:
        async with World() as world:
            await signed_in(world)
            desk = Desk(world, wanted)
            await settle()
            await story(desk)
            desk.vm.dispose()

    asyncio.run(whole())
