"""Transfers as a service: the month, open ones, balances afterwards, what never left (A10)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.transfers import Transfer
from kyivstar_desktop.services.keyed import KeyedAct, new_key
from support.transfer_desk import SECOND, signed_in

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.domain.account import Line


def play(story: Callable[[World, Line], Coroutine[None, None, None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            second = await signed_in(world)
            await story(world, second)

    asyncio.run(whole())


def order(sender: Line, amount: int, to: str = IHOR) -> Transfer:
    return Transfer(new_key(), sender, to, Money(amount))


def test_both_balances_of_own_numbers_follow() -> None:
    async def story(world: World, second: Line) -> None:
        row = await world.cabinet.transfers.send(order(second, 100_00, OLENA))
        await settle()
        assert row.state is IntentState.CONFIRMED
        money = world.accounts.all_money.value
        mains = {n: x.value.main for n, x in money.items() if x.value is not None}
        assert mains == {SECOND: Money(4_900_00), OLENA: Money(240_50)}

    play(story)


def test_the_month_is_of_the_kyiv_calendar() -> None:
    async def story(world: World, second: Line) -> None:
        await world.cabinet.transfers.sent_this_month(second)
        since = world.operator.sent_to("sent")[-1].args[1]
        assert (since.day, since.hour, since.minute) in {(31, 22, 0), (30, 22, 0), (30, 21, 0)}

    play(story)


def test_two_at_once_cannot_pass_the_month() -> None:
    async def story(world: World, second: Line) -> None:
        world.operator.moving.made.append((SECOND, IHOR, Money(1_900_00)))
        transfers = world.cabinet.transfers
        ends = await asyncio.gather(
            transfers.send(order(second, 600_00)),
            transfers.send(order(second, 600_00)),
            return_exceptions=True,
        )
        refused = [end for end in ends if isinstance(end, Refused)]
        assert [error.code for error in refused] == ["limitExceeded"]
        assert refused[0].detail["left"] == Money(400_00)
        assert len(world.operator.moving.made) == 2

    play(story)


def test_the_same_order_is_one_transfer_however_often_it_is_sent() -> None:
    async def story(world: World, second: Line) -> None:
        one = order(second, 50_00)
        rows = await asyncio.gather(*(world.cabinet.transfers.send(one) for _ in range(5)))
        assert len({row.id for row in rows}) == 1
        assert len(world.operator.moving.made) == 1

    play(story)


def test_an_open_transfer_is_listed_until_its_end() -> None:
    async def story(world: World, second: Line) -> None:
        world.operator.fail_next("act", ServerTrouble(502), after=True)
        world.operator.fail_next("find", ServerTrouble(502))
        row = await world.cabinet.transfers.send(order(second, 50_00))
        assert row.state is IntentState.UNKNOWN
        assert [r.id for r in world.cabinet.transfers.open.value] == [row.id]
        for _ in range(4):
            await world.clock.advance(5.0)
        assert world.cabinet.transfers.open.value == ()
        assert len(world.operator.moving.made) == 1

    play(story)


def test_what_was_planned_and_never_left_is_dropped_at_the_next_start() -> None:
    async def whole() -> None:
        async with World() as world:
            await signed_in(world)
            world.operator.fail_next("act", Offline("refused"))
            key = new_key()
            act = KeyedAct("transfer", key, "/transferBalance", b"{}", IHOR, Money(5_00))
            ident = await world.cabinet.acts.do(act)
            assert world.cabinet.acts.flow(ident).value.state is IntentState.PLANNED
            await world.kill()
        async with world.again() as later:
            await settle()
            assert later.cabinet.acts.open.value == ()
            assert later.operator.moving.made == []

    asyncio.run(whole())


@pytest.mark.parametrize("known", [True, False])
def test_the_bucket_is_named_where_it_is_known(known: bool) -> None:  # noqa: FBT001 a table
    async def story(world: World, _second: Line) -> None:
        number = SECOND if known else IHOR
        assert world.cabinet.transfers.bucket_of(number) == ("bk_0002m" if known else "")

    play(story)
