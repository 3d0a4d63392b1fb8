"""A top-up page over a world, with good rows and a good card typed on demand."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor


S = IntentState
PAN, CVV = "4242424242424242", "123"
BANK, DECLINED, NO_FUNDS, EXPIRED, PART = (
    "4000000000003220",
    "4000000000000002",
    "4000000000009995",
    "4000000000000069",
    "4000000000000127",
)


class Desk:
    """A top-up page over a world, with two good rows and a good card typed on demand."""

    def __init__(self, world: World, wanted: TopUpFor | None = None) -> None:
        self.world = world
        self.vm = TopUpViewModel(
            world.payments, world.accounts, clock=world.clock, wanted=wanted, demo=True
        )
        self.effects = Heard(self.vm.effect)

    @property
    def form(self) -> Any:
        return self.vm.state.form

    @property
    def flow(self) -> Any:
        return self.vm.state.flow

    @property
    def page(self) -> str:
        return self.vm.state.page

    @property
    def row(self) -> Intent:
        flow = self.vm.inputs.flow
        assert flow is not None
        return flow.intent

    def fill(self, *parts: tuple[str, str], pan: str = PAN, cvv: str = CVV) -> None:
        wanted = parts or ((OLENA, "200"), (IHOR, "150,50"))
        while len(self.form.rows) < len(wanted):
            self.vm.add_row()
        for shown, (number, amount) in zip(self.form.rows, wanted, strict=True):
            self.vm.type_number(shown.id, number)
            self.vm.leave_number(shown.id)
            self.vm.type_sum(shown.id, amount)
            self.vm.leave_sum(shown.id)
        self.card(pan, cvv)

    def card(self, pan: str = PAN, cvv: str = CVV) -> None:
        self.vm.choose_method("new")
        for name, text in (
            ("pan", pan),
            ("expiry", "0831"),
            ("holder", "OLENA IVANENKO"),
            ("cvv", cvv),
        ):
            self.vm.type_card(name, text)

    async def pay(self, *parts: tuple[str, str], pan: str = PAN) -> None:
        self.fill(*parts, pan=pan)
        await settle()
        assert self.form.can_pay, self.form.blockers
        self.vm.pay()
        await settle()

    async def confirm(self, code: str = "") -> None:
        self.vm.type_code(code or self.world.operator.last_code())
        self.vm.confirm()
        await settle()

    def wrong(self) -> str:
        return "000000" if self.world.operator.last_code() != "000000" else "111111"

    @property
    def payments(self) -> list[Any]:
        return list(self.world.operator.payments.values())


def play(
    story: Callable[[Desk], Coroutine[Any, Any, None]], wanted: TopUpFor | None = None
) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            desk = Desk(world, wanted)
            await story(desk)
            desk.vm.dispose()

    asyncio.run(whole())
