"""The universal account before its first answer, and when that answer is trouble."""

from __future__ import annotations

import asyncio

from fakes.clock import settle
from fakes.world import World
from kyivstar_desktop.domain.errors import ServerTrouble
from support.family_desk import Desk
from support.transfer_desk import signed_in


def test_an_unread_account_says_why_and_a_later_answer_takes_it_back() -> None:
    async def whole() -> None:
        async with World() as world:
            world.operator.fail_next("party_accounts", ServerTrouble(503), times=9)
            await signed_in(world)
            desk = Desk(world)
            await settle()
            assert desk.state.page == "loading"
            assert desk.state.banner is not None
            assert desk.state.banner.title == "Fault on the operator's side"
            world.operator._fails["party_accounts"].clear()
            await world.cabinet.universal._kept.refresh()
            await settle()
            assert desk.state.page == "form"
            assert desk.state.banner is None
            desk.vm.dispose()

    asyncio.run(whole())


def test_before_the_first_answer_it_only_waits() -> None:
    async def whole() -> None:
        async with World() as world:
            gate = world.operator.hold("party_accounts")
            await signed_in(world)
            desk = Desk(world)
            await settle()
            assert (desk.state.page, desk.state.banner) == ("loading", None)
            gate.release()
            await settle()
            assert desk.state.page == "form"
            desk.vm.dispose()

    asyncio.run(whole())
