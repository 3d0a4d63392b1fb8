"""The top-up form leads to a transfer with what was typed, and to the universal accounts."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.page import Links, TopUpViewModel
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from support.topup_desk import Desk, play


def test_the_method_from_a_balance_opens_the_transfer_with_what_was_typed() -> None:
    asked: list[tuple[str, Money | None]] = []
    opened: list[str] = []

    def transfer(number: str, amount: Money | None) -> None:
        asked.append((number, amount))

    def family() -> None:
        opened.append("family")

    async def whole() -> None:
        world = World()
        world.operator.moving.state_limits(most=Money(500_00))
        async with world:
            await world.sign_in()
            vm = TopUpViewModel(
                world.payments,
                world.accounts,
                clock=world.clock,
                wanted=TopUpFor(((IHOR, Money(50_00)),)),
                links=Links(transfer, family),
            )
            await settle()
            method = vm.state.form.methods[-1]
            assert (method.id, method.note) == ("balance", "up to ₴500.00, no card")
            vm.choose_method("balance")
            assert asked == [(IHOR, Money(50_00))]
            assert vm.state.form.method == "new", "the card's choice stays as it was"
            vm.open_family()
            assert opened == ["family"]
            vm.dispose()

    asyncio.run(whole())


def test_without_neighbours_there_is_no_such_method() -> None:
    async def story(desk: Desk) -> None:
        assert [m.id for m in desk.form.methods] == ["new"]
        assert not desk.vm.has_family

    play(story)


def test_an_open_advance_is_told_where_money_goes_first() -> None:
    async def story(desk: Desk) -> None:
        rows = desk.world.operator.line_rows["p_0001"]
        rows[0] = replace(rows[0], advance_debt=Money(35_00))
        await desk.world.accounts.refresh()
        await settle()
        assert desk.form.rows[0].typed == OLENA
        assert desk.form.rows[0].fact == "first repays «Extra money» ₴35.00"

    play(story)
