"""Running the offline queue: one press, one act, whatever is killed or lost between (N15)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.errors import Refused, TimedOut
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.queue import Mark, Standing
from kyivstar_desktop.services.tasks import TaskScope
from support.queue_desk import (
    acts,
    again,
    back,
    charges,
    connect,
    cut,
    items_of,
    queue_of,
    queued,
    run,
    seen,
    standing,
    terms,
    top_up,
    transfer,
)

if TYPE_CHECKING:
    from fakes.world import World

S = Standing


# --- running ------------------------------------------------------------------------------------
def test_fifty_presses_are_one_act() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, transfer())
        await back(world)
        await world.timed(_all(*(queue_of(world).run(one) for _ in range(50))))
        await settle()
        assert world.operator.moving.made == [(OLENA, IHOR, Money(10_00))]
        assert items_of(world) == {one: Mark.DONE}

    run(story)


def test_a_term_that_passes_while_the_conditions_are_asked_sends_nothing() -> None:
    async def story(world: World) -> None:
        await cut(world)
        until = world.accounts.operator_now() + timedelta(seconds=60)
        (one,) = await queued(world, replace(transfer(), expires_at=until))
        await back(world)
        gate = world.operator.hold("lines")
        TaskScope().start(queue_of(world).run(one), name="run")
        await gate.reached.wait()
        await world.clock.advance(61)
        gate.release()
        await settle()
        await world.clock.advance(5)
        assert world.operator.moving.made == []
        assert items_of(world) == {one: Mark.EXPIRED}

    run(story)


def test_a_payment_waits_for_its_code_and_is_done_when_it_was_given() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, top_up())
        await back(world)
        await world.timed(queue_of(world).run(one))
        assert standing(world, one) is S.CODE
        with pytest.raises(Refused):
            await queue_of(world).remove(one)
        intent = seen(world, one).intent
        await world.payments.confirm(intent, world.operator.last_code())
        await settle()
        assert items_of(world) == {one: Mark.DONE}
        assert charges(world) == 1

    run(story)


def test_a_run_of_all_asks_each_code_in_turn_and_one_refusal_stops_nobody() -> None:
    async def story(world: World) -> None:
        await cut(world)
        first, second, third = await queued(world, top_up(), connect(), transfer())
        await back(world)
        world.operator.act_refusals["order"] = Refused("offeringNotAvailable")
        agreed = {i: terms(world, i) for i in (first, second, third)}
        scope = TaskScope()
        scope.start(queue_of(world).run_all(agreed), name="all")
        await settle()
        assert [standing(world, i) for i in (first, second, third)] == [S.CODE, S.TURN, S.TURN]
        await world.payments.confirm(seen(world, first).intent, world.operator.last_code())
        await settle()
        await world.clock.advance(1)
        assert items_of(world) == {first: Mark.DONE, second: Mark.WAITS, third: Mark.DONE}
        assert standing(world, second) is S.REFUSED
        assert not queue_of(world).running.value
        assert charges(world) == 1
        assert world.operator.moving.made == [(OLENA, IHOR, Money(10_00))]

    run(story)


def test_a_run_that_is_stopped_begins_nothing_more() -> None:
    async def story(world: World) -> None:
        await cut(world)
        ids = await queued(world, top_up(), connect())
        await back(world)
        TaskScope().start(queue_of(world).run_all(dict.fromkeys(ids)), name="all")
        await settle()
        queue_of(world).stop()
        await settle()
        assert not queue_of(world).running.value
        assert [standing(world, i) for i in ids] == [S.CODE, S.READY]
        assert acts(world) == 0

    run(story)


def test_a_refused_act_stays_with_its_reason_and_may_be_tried_again() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        await back(world)
        key = queue_of(world).items.value[0].key
        world.operator.act_refusals["order"] = Refused("orderInProgress")
        await world.timed(queue_of(world).run(one))
        (item,) = queue_of(world).items.value
        assert standing(world, one) is S.REFUSED
        assert (item.sent, item.key == key) == (False, False)
        await world.timed(queue_of(world).run(one))
        await settle()
        assert items_of(world) == {one: Mark.DONE}
        assert acts(world) == 1

    run(story)


def test_a_repeated_payment_is_a_question() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, top_up())
        await back(world)
        await world.timed(queue_of(world).run(one))
        await cut(world)
        assert await queue_of(world).add(replace(top_up(), card="pm_saved", account="x")) == "known"
        other = replace(top_up(), parts=(*top_up().parts, *top_up(5_00, OLENA).parts))
        (two,) = await queued(world, other)
        await back(world)
        assert standing(world, two) is S.REPEATED
        assert charges(world) == 1

    run(story)


def test_a_lost_answer_is_asked_about_and_never_sent_anew() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        await back(world)
        world.operator.fail_next("act", TimedOut(), after=True)
        await world.timed(queue_of(world).run(one))
        await world.clock.advance(60)
        assert items_of(world) == {one: Mark.DONE}
        assert acts(world) == 1

    run(story)


# --- kills --------------------------------------------------------------------------------------
def test_a_kill_between_the_mark_and_the_sending_is_no_act_and_asks_again() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, transfer())
        await back(world)
        gate = world.vault.journal.hold("plan")
        TaskScope().start(queue_of(world).run(one), name="run")
        await gate.reached.wait()
        assert queue_of(world).items.value[0].sent
        fresh = await again(world)
        (item,) = queue_of(fresh).items.value
        assert (item.waits, item.sent) == (True, False)
        await fresh.clock.advance(60)
        assert fresh.operator.moving.made == []
        await back(fresh)
        await fresh.timed(queue_of(fresh).run(one))
        await settle()
        assert fresh.operator.moving.made == [(OLENA, IHOR, Money(10_00))]
        await fresh.stop()

    run(story)


@pytest.mark.parametrize("after", [False, True])
def test_a_kill_while_it_is_sent_finds_the_same_act(*, after: bool) -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, transfer())
        await back(world)
        gate = world.operator.hold("act", after=after)
        TaskScope().start(queue_of(world).run(one), name="run")
        await gate.reached.wait()
        fresh = await again(world)
        await fresh.clock.advance(120)
        assert items_of(fresh) == {one: Mark.DONE}
        assert fresh.operator.moving.made == [(OLENA, IHOR, Money(10_00))]
        await fresh.stop()

    run(story)


def test_a_kill_on_the_code_page_comes_back_to_it() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, top_up())
        await back(world)
        await world.timed(queue_of(world).run(one))
        fresh = await again(world)
        await fresh.clock.advance(5)
        assert standing(fresh, one) is S.CODE
        await fresh.payments.confirm(seen(fresh, one).intent, fresh.operator.last_code())
        await settle()
        assert items_of(fresh) == {one: Mark.DONE}
        assert charges(fresh) == 1
        await fresh.stop()

    run(story)


async def _all(*works: object) -> None:
    await asyncio.gather(*works)  # type: ignore[call-overload]
