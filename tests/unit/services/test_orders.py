"""Orders: one press is one order, what is under way is followed, what it changed is read anew."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR
from fakes.world import World
from kyivstar_desktop.domain.catalogue import Catalogue, Fee, Offering
from kyivstar_desktop.domain.errors import BadReply, Offline, Refused, StepUpNeeded, TimedOut
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import Act, Consequence, NewOrder, OrderState
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.services.orders import Orders

LINE, NUMBER = "ln_0001", "+380670000001"
CONNECT = NewOrder("k1", Act.CONNECT, LINE, "cust_0001", "o_add_number", charge=Money(50_00))


def run(story: Callable[[World], Coroutine[None, None, None]], *, remember: bool = False) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in(remember=remember)
            await story(world)

    asyncio.run(whole())


def orders_of(world: World) -> Orders:
    return world.cabinet.orders


def connected(world: World) -> list[str]:
    return [option.offering for option in orders_of(world).connected(LINE)]


def made(world: World) -> int:
    return len(world.operator.ordering.order_rows)


# --- placing ------------------------------------------------------------------------------------
def test_an_order_is_placed_and_everything_it_changed_is_read_again() -> None:
    async def story(world: World) -> None:
        placing = orders_of(world)
        assert connected(world) == []
        row = await world.timed(placing.place(CONNECT))
        await settle()
        assert (row.state, row.kind, row.amount) == (IntentState.CONFIRMED, "order", Money(50_00))
        assert connected(world) == ["o_add_number"]
        found = (placing.orders.value or ())[0]
        assert (found.id, found.key, found.state) == (row.server_id, "k1", OrderState.COMPLETED)
        money = world.accounts.all_money.value[NUMBER].value
        assert money is not None
        assert money.main == Money(90_50)

    run(story)


def test_a_double_click_is_one_order() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("act")
        first = asyncio.gather(*(orders_of(world).place(CONNECT) for _ in range(2)))
        await gate.reached.wait()
        await settle()
        gate.release()
        one, other = await first
        assert one.id == other.id
        assert made(world) == 1
        assert len(world.operator.sent_to("act")) == 1

    run(story)


def test_two_windows_with_one_form_are_one_order() -> None:
    async def story(world: World) -> None:
        await world.timed(orders_of(world).place(CONNECT))
        async with world.again() as other:
            await settle()
            row = await other.timed(orders_of(other).place(CONNECT))
            assert row.state is IntentState.CONFIRMED
            assert made(other) == 1

    run(story, remember=True)


def test_killed_between_send_and_answer_it_is_still_one_order() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("act", after=True)
        TaskScope().start(orders_of(world).place(CONNECT), name="place", awaited=True)
        await gate.reached.wait()
        await world.kill()
        async with world.again() as other:
            await settle()
            await other.clock.advance(30)
            assert made(other) == 1
            assert orders_of(other).unsure == ()
            assert connected(other) == ["o_add_number"]
            row = await other.timed(orders_of(other).place(CONNECT))  # the same form, pressed again
            assert row.state is IntentState.CONFIRMED
            assert made(other) == 1

    run(story, remember=True)


@pytest.mark.parametrize("error", [TimedOut(), BadReply("$.id")])
def test_a_lost_answer_is_found_by_its_key(error: TimedOut | BadReply) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", error, after=True)
        row = await world.timed(orders_of(world).place(CONNECT))
        assert row.state in {IntentState.UNKNOWN, IntentState.CONFIRMED}
        await world.clock.advance(60)
        assert made(world) == 1
        assert connected(world) == ["o_add_number"]
        assert orders_of(world).unsure == ()

    run(story)


def test_a_refusal_comes_with_its_code_and_moves_nothing() -> None:
    async def story(world: World) -> None:
        dear = NewOrder("k2", Act.CONNECT, LINE, "c", "o_add_bezlim", charge=Money(150_00))
        with pytest.raises(Refused) as refused:
            await world.timed(orders_of(world).place(dear))
        assert refused.value.code == "insufficientFunds"
        assert refused.value.detail["short"] == Money(9_50)
        assert made(world) == 0
        assert connected(world) == []

    run(story)


def test_without_a_network_nothing_has_left() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", Offline("refused"), times=9)
        with pytest.raises(Offline):
            await world.timed(orders_of(world).place(CONNECT))
        assert (made(world), orders_of(world).unsure) == (0, ())

    run(story)


def test_a_declined_step_up_orders_nothing() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", StepUpNeeded(("sms",), 300))
        block = NewOrder("k3", Act.BLOCK, LINE, "c", facts=(("suspensionReason", "blockLost"),))
        with pytest.raises((StepUpNeeded, Refused)):
            await world.timed(orders_of(world).place(block))
        assert made(world) == 0

    run(story)


# --- under way ----------------------------------------------------------------------------------
def test_an_order_under_way_is_polled_and_its_end_renews_the_rest() -> None:
    async def story(world: World) -> None:
        world.operator.ordering.delay = timedelta(minutes=15)
        orders_of(world).stream_down = lambda: True
        row = await world.timed(orders_of(world).place(CONNECT))
        await settle()
        (open_order,) = orders_of(world).pending(LINE)
        assert (open_order.id, open_order.state) == (row.server_id, OrderState.IN_PROGRESS)
        before = len(world.operator.sent_to("orders"))
        await world.clock.advance(60)
        quick = len(world.operator.sent_to("orders")) - before
        assert quick == 12
        await world.clock.advance(60)
        assert len(world.operator.sent_to("orders")) - before - quick in {2, 3}
        world.operator.cut_streams()
        world.operator.ordering.finish(row.server_id)
        await world.clock.advance(30)
        assert orders_of(world).pending(LINE) == ()
        assert connected(world) == ["o_add_number"]
        asked = len(world.operator.sent_to("orders"))
        await world.clock.advance(600)
        assert len(world.operator.sent_to("orders")) == asked

    run(story)


def test_with_a_stream_nobody_polls_and_an_event_is_enough() -> None:
    async def story(world: World) -> None:
        world.operator.ordering.delay = timedelta(minutes=15)
        row = await world.timed(orders_of(world).place(CONNECT))
        await settle()
        asked = len(world.operator.sent_to("orders"))
        await world.clock.advance(120)
        assert len(world.operator.sent_to("orders")) == asked
        world.live.start()
        await settle()
        world.operator.ordering.finish(row.server_id)
        await settle()
        assert connected(world) == ["o_add_number"]

    run(story)


def test_a_service_that_ends_later_is_pending_and_can_be_kept() -> None:
    async def story(world: World) -> None:
        option = world.operator.ordering.add_option(LINE, "o_content_horoscope")
        await orders_of(world).refresh()
        off = NewOrder("k4", Act.DISCONNECT, LINE, "c", product=option.id)
        row = await world.timed(orders_of(world).place(off))
        await settle()
        (ending,) = orders_of(world).pending(LINE)
        assert (ending.product, ending.expected) == (option.id, option.next_at)
        assert orders_of(world).connected(LINE)[0].status == "pendingTerminate"
        await world.timed(orders_of(world).cancel(row.server_id, key=new_key(), reason="changed"))
        await settle()
        assert orders_of(world).pending(LINE) == ()
        assert orders_of(world).connected(LINE)[0].status == "active"
        with pytest.raises(Refused) as late:
            await world.timed(orders_of(world).cancel(row.server_id, key=new_key()))
        assert late.value.code == "tooLateToCancel"

    run(story)


def test_an_order_on_a_service_belongs_to_its_line() -> None:
    async def story(world: World) -> None:
        desk = world.operator.ordering
        option = desk.add_option(LINE, "o_add_number")
        await orders_of(world).refresh()
        off = NewOrder("k5", Act.DISCONNECT, LINE, "c", product=option.id)
        row = await world.timed(orders_of(world).place(off))
        desk.order_rows[row.server_id] = replace(desk.order_rows[row.server_id], line="")
        await orders_of(world).refresh()
        assert [order.id for order in orders_of(world).pending(LINE)] == [row.server_id]

    run(story)


# --- preview ------------------------------------------------------------------------------------
def test_the_operators_preview_is_taken_as_it_is() -> None:
    async def story(world: World) -> None:
        found = await orders_of(world).preview(CONNECT)
        assert (found.total, found.estimate, found.short) == (Money(50_00), False, None)

    run(story)


def test_without_a_preview_the_price_list_answers_and_says_so() -> None:
    async def story(world: World) -> None:
        world.operator.ordering.previews = False
        offering = Offering(
            "o_add_bezlim", "Додай безлім", "", "option", (), "1", retired=False, sellable=True,
            fees=(Fee("p", "Плата", Money(150_00), "P4W"),),
        )  # fmt: skip
        orders_of(world).catalogue = lambda: Catalogue((offering,), ())
        dear = NewOrder("k2", Act.CONNECT, LINE, "c", "o_add_bezlim")
        found = await orders_of(world).preview(dear)
        assert found.estimate
        assert (found.total, found.short) == (Money(150_00), Money(9_50))
        unknown = await orders_of(world).preview(NewOrder("k", Act.CONNECT, LINE, "c", "o_none"))
        assert (unknown.total, unknown.consequences) == (None, ())
        gone = world.operator.ordering.add_option(LINE, "o_add_number")
        await orders_of(world).refresh()
        off = await orders_of(world).preview(
            NewOrder("k6", Act.DISCONNECT, LINE, "c", product=gone.id)
        )
        assert off.total == ZERO
        assert off.find("optionRemoved") == Consequence(
            "optionRemoved", "", gone.id, None, gone.next_at, gone.name
        )

    run(story)


def test_another_person_sees_none_of_it() -> None:
    async def story(world: World) -> None:
        world.operator.ordering.add_option(LINE, "o_add_number")
        await orders_of(world).refresh()
        assert connected(world) == ["o_add_number"]
        await world.session.sign_out(wipe=False)
        await world.sign_in(IHOR)
        assert orders_of(world).options.value == ()

    run(story)
