"""SIM card: codes for half a minute and nowhere else; another card is one order to its end."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator_block import ACTIVATION, PUK1, PUK2
from fakes.world import World
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, Consequence, Order, OrderState, Preview
from kyivstar_desktop.domain.sim import SimSecrets, iccid_fits, masked_iccid
from kyivstar_desktop.viewmodels.sim import SimViewModel

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

LINE = "ln_0001"
ICCID = "8938 0031 0000 0000 004"


def run(story: Callable[[World, SimViewModel], Coroutine[None, None, None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            operator = world.operator
            operator.said = replace(operator.said, features=frozenset({"sim"}))
            operator.sims.change(LINE, sim_type="esim", iccid_end="7890")
            await world.sign_in(remember=True)
            world.accounts.profile.set(operator.said)
            vm = section(world)
            await settle()
            try:
                await story(world, vm)
            finally:
                vm.dispose()

    asyncio.run(whole())


def section(world: World) -> SimViewModel:
    cabinet = world.cabinet
    return SimViewModel(cabinet.sims, cabinet.orders, world.accounts, world.clock)


async def reveal(vm: SimViewModel) -> None:
    vm.reveal()
    await settle(60)


def ordered(world: World) -> list[Order]:
    rows = world.operator.ordering.order_rows.values()
    return [order for order in rows if order.act is Act.CHANGE_SIM]


# --- codes --------------------------------------------------------------------------------------
def test_before_a_code_only_the_kind_and_four_digits_are_known() -> None:
    async def story(_world: World, vm: SimViewModel) -> None:
        assert [value for _label, value in vm.state.facts] == ["eSIM", "•••• 7890"]
        assert (vm.state.shown, vm.state.codes, vm.state.activation) == (False, (), "")
        assert vm.state.can_reveal

    run(story)


def test_they_are_shown_for_thirty_seconds_and_then_forgotten() -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        await reveal(vm)
        assert [value for _label, value in vm.state.codes][:2] == [PUK1, PUK2]
        assert vm.state.activation == ACTIVATION
        await world.clock.advance(29)
        assert vm.state.shown
        assert "1" in vm.state.left
        await world.clock.advance(1.1)
        assert (vm.state.shown, vm.state.codes, vm.state.activation) == (False, (), "")
        assert vm.inputs.secrets is None

    run(story)


def test_a_code_is_asked_for_where_the_sign_in_is_not_fresh() -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        world.operator.sims.fresh = False
        world.prompts.codes.append(world.operator.last_code)
        await reveal(vm)
        assert vm.state.shown
        assert len(world.prompts.sent_to("code")) == 1

    run(story)


def test_without_the_code_nothing_is_shown_and_it_may_be_asked_again() -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        world.operator.sims.fresh = False
        world.prompts.codes.append(None)
        await reveal(vm)
        assert not vm.state.shown
        assert vm.state.reveal_banner is not None
        assert vm.state.can_reveal

    run(story)


@pytest.mark.parametrize("how", ["hide", "dispose", "line", "signOut"])
def test_whoever_goes_takes_the_codes_along(how: str) -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        await reveal(vm)
        if how == "line":
            vm._on_line(None)
        elif how == "signOut":
            await world.timed(world.session.sign_out(wipe=False))
        else:
            getattr(vm, how)()
        assert vm.inputs.secrets is None
        assert (vm.state.codes, vm.state.activation) == ((), "")

    run(story)


def test_no_code_is_in_any_text_of_the_program(caplog: pytest.LogCaptureFixture) -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        caplog.set_level(logging.DEBUG)
        await reveal(vm)
        seen = " ".join((repr(vm.state), repr(vm.inputs), repr(world.operator.sims.secrets)))
        profile = world.session.opened.value
        assert profile is not None
        kept = repr(vars(profile.store))
        for secret in (PUK1, PUK2, ACTIVATION, world.operator.sims.secrets.iccid):
            assert secret not in seen
            assert secret not in kept
            assert secret not in caplog.text

    run(story)


def test_an_operator_that_does_not_tell_them_is_not_asked() -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        world.accounts.profile.set(replace(world.operator.said, features=frozenset()))
        assert not vm.state.can_reveal
        assert "hotline" in vm.state.reveal_note
        await reveal(vm)
        assert world.operator.sent_to("sim") == []

    run(story)


# --- another card -------------------------------------------------------------------------------
def test_a_card_number_has_18_to_22_digits() -> None:
    fitting = [n for n in range(15, 26) if iccid_fits("8" * n)]
    assert fitting == [18, 19, 20, 21, 22]
    assert iccid_fits(ICCID)
    assert not iccid_fits("89380031000000000٤٤")
    assert (masked_iccid("1234567"), masked_iccid("")) == ("•••• 4567", "")
    assert PUK1 not in repr(SimSecrets("sim", ICCID, PUK1, PUK2))


def test_it_is_ordered_with_the_number_of_a_bought_card() -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        vm.choose("sim")
        vm.type_iccid("8938")
        await settle()
        assert not vm.state.can_order
        assert vm.state.iccid_error == "", "not while it is typed"
        vm.leave_iccid()
        assert vm.state.iccid_error
        vm.type_iccid(ICCID)
        assert vm.state.can_order
        vm.order()
        await settle(120)
        (order,) = ordered(world)
        assert dict(order.facts) == {"simType": "sim", "iccid": ICCID.replace(" ", "")}
        assert (vm.state.open, vm.state.order_tone) == (True, "info")

    run(story)


def test_the_price_is_told_and_short_money_stops_it() -> None:
    async def story(_world: World, vm: SimViewModel) -> None:
        vm.choose("esim")
        await settle()
        short = Consequence("insufficientFunds", "", amount=Money(9_50))
        vm.fold(preview=Preview(Money(100_00), (short,)))
        assert "100" in vm.state.price
        assert "9" in vm.state.short
        assert not vm.state.can_order

    run(story)


def test_a_double_click_and_a_second_window_are_one_order() -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        other = section(world)
        said: list[object] = []
        other.effect.connect(said.append)
        for one in (vm, other):
            one.choose("esim")
        await settle()
        vm.order()
        vm.order()
        other.order()
        await settle(150)
        assert len(ordered(world)) == 1
        assert (vm.state.open, other.state.open, other.state.banner) == (True, True, None)
        assert len(said) == 1
        other.dispose()

    run(story)


@pytest.mark.parametrize(
    ("state", "tone"),
    [
        (OrderState.COMPLETED, "ok"),
        (OrderState.FAILED, "danger"),
        (OrderState.CANCELLED, "neutral"),
    ],
)
def test_it_is_followed_to_its_end(state: OrderState, tone: str) -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        world.operator.sims.takes = timedelta(hours=7)
        vm.choose("esim")
        await settle()
        vm.order()
        await settle(120)
        world.operator.ordering.finish(ordered(world)[0].id, state)
        world.cabinet.orders.renew()
        await settle(120)
        assert (vm.state.open, vm.state.order_tone) == (False, tone)
        assert vm.state.kind == "", "the form is clean for another one"

    run(story)


def test_a_refusal_stands_on_the_form() -> None:
    async def story(world: World, vm: SimViewModel) -> None:
        world.operator.ordering.refusals[Act.CHANGE_SIM] = Refused("lineNotActive")
        vm.choose("esim")
        await settle()
        assert vm.state.banner is not None
        assert not vm.state.can_order

    run(story)
