"""Keyed acts beside card payments: one press is one act, whatever becomes of the answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble, VaultLocked
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services.keyed import KeyedAct, new_key

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    Story = Callable[[World], Coroutine[Any, Any, None]]

S = IntentState


def run(story: Story) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            await story(world)

    asyncio.run(whole())


KIND = "thing"  # no kind of the contract: the fake takes its body as it is


def act(*, amount: Money = ZERO, key: str = "") -> KeyedAct:
    return KeyedAct(KIND, key or new_key(), f"/{KIND}", b"{}", OLENA, amount)


@pytest.mark.parametrize("amount", [ZERO, Money(50_00)])
def test_an_act_is_done_once_and_remembered(amount: Money) -> None:
    async def story(world: World) -> None:
        made = act(amount=amount)
        row = await world.timed(world.cabinet.acts.done(made))
        assert (row.state, row.kind, row.key) == (S.CONFIRMED, KIND, made.key)
        assert row.server_id == world.operator.acts[made.key][0]
        assert world.cabinet.acts.open.value == ()
        assert world.payments.unresolved.value == (), "not a payment"

    run(story)


def test_fifty_presses_are_one_act() -> None:
    async def story(world: World) -> None:
        made = act()
        presses = [world.cabinet.acts.do(made) for _ in range(50)]
        ids = await world.timed(_all(presses))
        assert len(set(ids)) == 1
        assert len(world.operator.acts) == 1
        sent = [one for one in world.operator.sent if one.name == "act"]
        assert len(sent) == 1

    run(story)


async def _all(work: list[Coroutine[Any, Any, str]]) -> list[str]:
    return await asyncio.gather(*work)


def test_a_lost_answer_is_asked_for_under_the_same_key() -> None:
    async def story(world: World) -> None:
        made = act(amount=Money(50_00))
        world.operator.fail_next("act", ServerTrouble(502), after=True)
        row = await world.timed(world.cabinet.acts.done(made))
        await world.clock.advance(5)
        assert world.cabinet.acts.flow(row.id).value.state is S.CONFIRMED
        assert len(world.operator.acts) == 1
        assert world.cabinet.acts.open.value == ()

    run(story)


def test_a_refusal_is_final_and_said_with_its_detail() -> None:
    async def story(world: World) -> None:
        detail = {"id": "po_9"}
        world.operator.act_refusals[KIND] = Refused("orderInProgress", detail, status=409)
        made = act()
        with pytest.raises(Refused) as refused:
            await world.timed(world.cabinet.acts.done(made))
        assert (refused.value.code, refused.value.detail["id"]) == ("orderInProgress", "po_9")
        assert world.operator.acts == {}
        (row,) = [r for r in await _recent(world) if r.key == made.key]
        assert (row.state, row.reason) == (S.REJECTED, "orderInProgress")

    run(story)


def test_offline_nothing_is_sent_later_by_itself() -> None:
    async def story(world: World) -> None:
        made = act()
        await world.session.access()
        world.operator.fail_next("act", Offline("refused"), times=20)
        with pytest.raises(Offline):
            await world.timed(world.cabinet.acts.done(made))
        world.operator._fails.clear()
        await world.clock.advance(3_600)
        assert world.operator.acts == {}
        (row,) = [r for r in await _recent(world) if r.key == made.key]
        assert row.state is S.CANCELLED

    run(story)


def test_a_kill_between_send_and_answer_leaves_one_act() -> None:
    async def whole() -> None:
        made = act(amount=Money(50_00))
        world = World()
        await world.__aenter__()
        await world.sign_in()
        gate = world.operator.hold("act", after=True)
        pressed = asyncio.get_running_loop().create_task(world.cabinet.acts.done(made))
        await settle()
        assert gate.reached.is_set()
        await world.kill()
        await asyncio.gather(pressed, return_exceptions=True)
        again = world.again()
        async with again:
            await settle()
            await again.clock.advance(10)
            (row,) = [r for r in await _recent(again) if r.key == made.key]
            assert row.state is S.CONFIRMED
            assert len(again.operator.acts) == 1
            same = await again.timed(again.cabinet.acts.do(made))
            assert same == row.id, "the same form pressed after the restart"
            assert len(again.operator.acts) == 1

    asyncio.run(whole())


def test_nobody_signed_in_plans_nothing() -> None:
    async def whole() -> None:
        async with World() as world:
            with pytest.raises(VaultLocked):
                await world.timed(world.cabinet.acts.done(act()))

    asyncio.run(whole())


async def _recent(world: World) -> tuple[Any, ...]:
    opened = world.session.opened.value
    assert opened is not None
    return tuple(await opened.journal.recent())
