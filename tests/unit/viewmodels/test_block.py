"""Block of a number: one press is one order, and how it returns depends on the operator."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import PASSWORD
from fakes.world import World
from kyivstar_desktop.domain.account import LineKind, LineStatus
from kyivstar_desktop.domain.contract_end import Contact
from kyivstar_desktop.domain.errors import Offline, Refused, StepUpNeeded, TimedOut
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import Act, Consequence, OrderState, Preview
from kyivstar_desktop.viewmodels.block import BlockViewModel
from kyivstar_desktop.viewmodels.block_state import hotline_text
from kyivstar_desktop.viewmodels.shops_list import ShopsListViewModel

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

LINE = "ln_0001"
LOST, OTHER = "blockLost", "blockOther"
VISIT = Refused("shopVisitRequired", {"documents": ["passport"], "shops": "/geographicSite"})


def run(story: Callable[[World, BlockViewModel], Coroutine[None, None, None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in(remember=True)
            vm = section(world)
            await settle()
            try:
                await story(world, vm)
            finally:
                vm.dispose()

    asyncio.run(whole())


def section(world: World) -> BlockViewModel:
    return BlockViewModel(world.cabinet.orders, world.accounts)


def ordered(world: World) -> list[Act | None]:
    return [order.act for order in world.operator.ordering.order_rows.values()]


async def choose(vm: BlockViewModel, reason: str, way: str = "sms") -> None:
    vm.choose(reason)
    await settle()
    vm.choose_way(way)


async def told(world: World) -> None:
    """What the operator changed has been read."""
    world.accounts.poke()
    await settle(150)


async def press(vm: BlockViewModel) -> None:
    vm.block()
    await settle(90)


# --- the form -----------------------------------------------------------------------------------
def test_a_reason_brings_its_consequences_and_only_then_it_can_be_ordered() -> None:
    async def story(_world: World, vm: BlockViewModel) -> None:
        assert (vm.state.page, vm.state.can_block, vm.state.consequences) == ("form", False, ())
        await choose(vm, OTHER)
        assert vm.state.can_block
        assert [icon for icon, _words in vm.state.consequences][:2] == ["clock", "cash"]
        assert [shown.key for shown in vm.state.reasons if shown.on] == [OTHER]

    run(story)


@pytest.mark.parametrize(("fee", "words"), [(None, "Free of charge"), (Money(10_00), "10.00")])
def test_the_price_is_the_previews(fee: Money | None, words: str) -> None:
    async def story(_world: World, vm: BlockViewModel) -> None:
        found = [Consequence("emergencyOnly", "")]
        if fee is not None:
            found.append(Consequence("monthlyFee", "", amount=fee))
        vm.choose(OTHER)
        vm.fold(preview=Preview(fee or ZERO, tuple(found)))
        price = dict(vm.state.consequences)["cash"]
        assert words in price.replace(",", ".")

    run(story)


def test_a_failed_question_is_shown_and_asked_again() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        world.operator.fail_next("preview", Offline("refused"))
        await choose(vm, OTHER)
        assert vm.state.banner is None or not vm.state.can_block
        assert not vm.state.can_block
        vm.again()
        await settle()
        assert (vm.state.banner, vm.state.can_block) == (None, True)

    run(story)


def test_the_lost_sim_of_this_session_is_warned_of_and_confirmed_by_password() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        vm.choose(LOST)
        await settle()
        assert vm.state.way == "password"
        assert "password" in vm.state.warning
        assert not vm.state.can_block, "a password is wanted"
        vm.type_password(PASSWORD)
        await press(vm)
        assert len(world.operator.sent_to("step_up_password")) == 1
        assert vm.state.password == "", "it is not kept"
        assert vm.state.page == "pending"

    run(story)


def test_a_wrong_password_stands_at_its_field_and_nothing_is_ordered() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        vm.choose(LOST)
        await settle()
        vm.type_password("не той")
        await press(vm)
        assert vm.state.password_error
        assert vm.state.banner is None
        assert ordered(world) == []

    run(story)


@pytest.mark.parametrize("reason", [LOST, OTHER])
def test_another_number_of_mine_is_no_cause_for_a_warning(reason: str) -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        world.operator.sims.change(LINE, number="+380670000077")
        world.operator.set_money("+380670000077", Money(1_00))
        await told(world)
        await choose(vm, reason)
        assert (vm.state.warning, vm.state.way) == ("", "sms")

    run(story)


# --- ordering -----------------------------------------------------------------------------------
def test_ordered_it_waits_with_the_latest_time_and_can_be_called_off() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        await choose(vm, OTHER)
        await press(vm)
        assert ordered(world) == [Act.BLOCK]
        assert vm.state.page == "pending"
        order = next(iter(world.operator.ordering.order_rows.values()))
        assert order.facts == (("suspensionReason", OTHER),)
        assert vm.state.can_cancel
        vm.cancel()
        await settle(90)
        order = next(iter(world.operator.ordering.order_rows.values()))
        assert order.state is OrderState.CANCELLED

    run(story)


def test_called_off_the_form_is_clean_and_a_new_order_is_a_new_one() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        await choose(vm, OTHER)
        await press(vm)
        vm.cancel()
        await settle(90)
        world.operator.sims.change(LINE, block_until=None)
        await told(world)
        assert vm.state.page == "form"
        await press(vm)
        assert ordered(world) == [Act.BLOCK, Act.BLOCK]

    run(story)


def test_too_late_to_call_off_is_told() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        await choose(vm, OTHER)
        await press(vm)
        world.operator.fail_next("act", Refused("tooLateToCancel"))
        vm.cancel()
        await settle(90)
        assert vm.state.banner is not None

    run(story)


def test_a_double_click_is_one_order() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        await choose(vm, OTHER)
        vm.block()
        vm.block()
        await settle(90)
        vm.block()
        await settle(90)
        assert ordered(world) == [Act.BLOCK]

    run(story)


def test_two_windows_are_one_order_and_both_show_it() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        other = section(world)
        said: list[object] = []
        for one in (vm, other):
            one.effect.connect(said.append)
            await choose(one, OTHER)
        vm.block()
        other.block()
        await settle(120)
        assert ordered(world) == [Act.BLOCK]
        assert (vm.state.page, other.state.page) == ("pending", "pending")
        assert other.state.banner is None
        assert len(said) == 2
        other.dispose()

    run(story)


def test_a_lost_answer_is_one_order_after_a_restart() -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in(remember=True)
            vm = section(world)
            await settle()
            await choose(vm, OTHER)
            gate = world.operator.hold("act", after=True)
            vm.block()
            await gate.reached.wait()
            await world.kill()
        async with world.again() as after:
            await after.clock.advance(30)
            await settle(120)
            vm = section(after)
            await settle(60)
            assert ordered(after) == [Act.BLOCK]
            assert vm.state.page == "pending"
            vm.dispose()

    asyncio.run(whole())


def test_an_answer_that_is_not_known_says_so_and_takes_no_second_order() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        await choose(vm, OTHER)
        world.operator.fail_next("act", TimedOut(), after=True)
        world.operator.hold("find")
        vm.block()
        await settle(90)
        assert vm.state.page == "pending"
        assert not vm.state.can_block

    run(story)


def test_a_declined_code_leaves_the_form() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        await choose(vm, OTHER)
        world.operator.fail_next("act", StepUpNeeded(("urn:kyivstar:acr:sms",), 300))
        world.prompts.codes.append(None)
        await press(vm)
        assert (vm.state.page, ordered(world)) == ("form", [])
        assert vm.state.banner is not None
        await press(vm)
        assert ordered(world) == [Act.BLOCK]

    run(story)


# --- blocked and back: both reasons, both policies, prepaid and contract ------------------------
@pytest.mark.parametrize("payment", ["prepaid", "contract"])
@pytest.mark.parametrize("reason", [LOST, OTHER])
@pytest.mark.parametrize("policy", ["shop", "lostOnly"])
def test_how_it_returns(reason: str, policy: str, payment: str) -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        operator = world.operator
        if policy == "shop" or reason == LOST:
            operator.ordering.refusals[Act.UNBLOCK] = VISIT
        operator.sims.change(LINE, payment_type=payment)
        operator.sims.blocked(LINE, reason)
        await told(world)
        assert vm.state.page == "blocked"
        here = policy == "lostOnly" and reason == OTHER
        assert (vm.state.can_return, vm.state.shops) == (here, not here)
        assert ("passport" in vm.state.papers) is not here
        vm.unblock()
        await settle(120)
        line = next(one for one in world.accounts.lines.value.value or () if one.id == LINE)
        assert (line.status is LineStatus.ACTIVE) is here
        assert (vm.state.page == "form") is here

    run(story)


def test_the_operator_may_change_its_mind_between_question_and_order() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        world.operator.sims.blocked(LINE, OTHER)
        await told(world)
        assert vm.state.can_return
        world.operator.ordering.refusals[Act.UNBLOCK] = VISIT
        vm.unblock()
        await settle(120)
        assert (vm.state.page, vm.state.can_return, vm.state.shops) == ("blocked", False, True)
        assert vm.state.banner is None

    run(story)


def test_no_line_without_a_sim_can_be_blocked() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        world.operator.sims.change(LINE, kind=LineKind.HOME)
        await told(world)
        assert vm.state.page == "note"
        assert vm.state.note

    run(story)


# --- shops --------------------------------------------------------------------------------------
def test_the_nearest_shops_come_by_the_chosen_town() -> None:
    async def story(world: World, _vm: BlockViewModel) -> None:
        vm = ShopsListViewModel(world.cabinet.shops, world.accounts, service="unblock")
        await settle()
        assert vm.state.towns == ("Київ", "Львів")
        assert all(not shown.distance for shown in vm.state.rows)
        vm.choose("Львів")
        await settle()
        assert vm.state.rows[0].address.startswith("Львів")
        assert len(vm.state.rows) == 5
        assert vm.state.rows[-1].opened == "Temporarily shut"
        vm.dispose()
        again = ShopsListViewModel(world.cabinet.shops, world.accounts, service="unblock")
        assert again.state.town == "Львів", "the choice is kept"
        again.dispose()

    run(story)


def test_a_town_whose_only_shop_is_shut_lists_open_ones_too() -> None:
    async def story(world: World, _vm: BlockViewModel) -> None:
        vm = ShopsListViewModel(world.cabinet.shops, world.accounts)
        await settle()
        known = vm.inputs.known.value or ()
        shut = tuple(
            replace(one, status="temporarilyClosed") if one.city == "Львів" else one
            for one in known
        )
        vm.fold(known=replace(vm.inputs.known, value=shut), town="Львів")
        assert vm.state.rows[-1].opened == "Temporarily shut"
        assert any(row.opened != "Temporarily shut" for row in vm.state.rows)
        vm.dispose()

    run(story)


def test_shops_are_read_without_the_operator() -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in(remember=True)
            await settle()
        async with world.again() as after:
            await after.operator.stop()
            await after.clock.advance(1)
            vm = ShopsListViewModel(after.cabinet.shops, after.accounts)
            await settle(60)
            assert len(vm.state.rows) == 5
            vm.dispose()

    asyncio.run(whole())


def test_a_pending_block_that_is_overdue_says_so() -> None:
    async def story(world: World, vm: BlockViewModel) -> None:
        await choose(vm, OTHER)
        await press(vm)
        before = vm.state.pending
        late = replace(vm.inputs, now=world.accounts.operator_now() + timedelta(hours=1))
        vm.fold(now=late.now)
        assert vm.state.pending != before

    run(story)


# --- the hotline --------------------------------------------------------------------------------
def test_the_hotline_is_the_operators_and_absent_where_it_names_none() -> None:
    free, short = Contact("hotline", phone="0 800 300-466"), Contact("hotlineMobile", phone="466")
    assert hotline_text(()) == ""
    assert hotline_text((short,)) == ""
    assert "0 800 300-466" in hotline_text((free,))
    assert hotline_text((free, short)).endswith("466")
