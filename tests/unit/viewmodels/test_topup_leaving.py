"""A payment that is left, changed, or whose page closes in the middle."""

from __future__ import annotations

import asyncio

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from support.topup_desk import Desk, S, play


# --- leaving ------------------------------------------------------------------------------------
def test_change_leaves_this_payment_and_makes_a_new_key() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        first = desk.row
        desk.vm.change()
        await settle()
        assert desk.page == "form"
        assert [(r.typed, r.sum_typed) for r in desk.form.rows] == [
            (OLENA, "200.00"),
            (IHOR, "150.50"),
        ]
        assert desk.vm.inputs.form.card.pan == ""
        kept = desk.world.payments.flow(first.id).value
        assert kept.left_at is not None
        desk.card()
        desk.vm.type_sum(1, "210")
        desk.vm.leave_sum(1)
        await settle()
        desk.vm.pay()
        await settle()
        assert desk.row.key != first.key
        assert desk.page == "code"
        await desk.confirm()
        assert [credit.amount for credit in desk.world.operator.ledger] == [
            Money(210_00),
            Money(150_50),
        ]

    play(story)


def test_no_code_goes_out_for_a_payment_that_was_left() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        desk.vm.abandon()
        await settle()
        assert desk.page == "result"
        assert "You left this payment" in desk.flow.headline
        assert not desk.flow.final
        desk.vm.type_code(desk.world.operator.last_code())
        desk.vm.confirm()
        await settle()
        assert desk.world.operator.sent_to("confirm") == []
        await desk.world.clock.advance(700)
        assert desk.row.state is S.CANCELLED
        assert desk.flow.left_text == ""
        assert desk.world.operator.ledger == []

    play(story)


def test_a_new_form_has_a_new_key_and_no_trace() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        first = desk.row
        await desk.confirm()
        desk.vm.new()
        assert desk.page == "form"
        assert [r.typed for r in desk.form.rows] == [OLENA]
        await desk.pay((OLENA, "20"))
        assert desk.row.key != first.key
        assert len(desk.payments) == 2

    play(story)


# --- the page may close at any moment -----------------------------------------------------------
@pytest.mark.parametrize("call", ["tokenise", "send"])
def test_a_closed_page_does_not_stop_its_payment(call: str) -> None:
    async def story(desk: Desk) -> None:
        desk.fill()
        await settle()
        gate = desk.world.operator.hold(call)
        desk.vm.pay()
        await gate.reached.wait()
        desk.vm.dispose()
        gate.release()
        await settle()
        assert len(desk.payments) == 1
        (open_row,) = desk.world.payments.unresolved.value
        assert open_row.state is S.NEEDS_CODE
        again = Desk(desk.world, TopUpFor(intent_id=open_row.id))
        assert again.page == "code"
        await again.confirm()
        assert again.flow.headline_tone == "ok"
        assert len(desk.world.operator.ledger) == 2
        again.vm.dispose()

    play(story)


def test_a_page_closed_while_the_code_is_on_its_way() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        gate = desk.world.operator.hold("confirm")
        desk.vm.type_code(desk.world.operator.last_code())
        desk.vm.confirm()
        await gate.reached.wait()
        intent_id = desk.row.id
        desk.vm.dispose()
        gate.release()
        await desk.world.clock.advance(10)
        assert desk.world.payments.flow(intent_id).value.state is S.CONFIRMED
        assert len(desk.world.operator.ledger) == 2

    play(story)


def test_a_page_closed_while_another_code_is_asked_for() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        await desk.world.clock.advance(61)
        gate = desk.world.operator.hold("resend_code", after=True)
        desk.vm.resend()
        await gate.reached.wait()
        intent_id = desk.row.id
        desk.vm.dispose()
        gate.release()
        await settle()
        again = Desk(desk.world, TopUpFor(intent_id=intent_id))
        await again.confirm()
        assert again.flow.headline_tone == "ok"
        again.vm.dispose()

    play(story)


def test_after_a_kill_the_page_is_back_at_the_same_place() -> None:
    async def whole() -> None:
        world = World()
        await world.__aenter__()
        await world.sign_in()
        desk = Desk(world)
        await desk.pay()
        intent_id = desk.row.id
        await world.kill()
        again = world.again()
        async with again:
            await again.clock.advance(5)
            (row,) = again.payments.unresolved.value
            assert row.id == intent_id
            page = Desk(again, TopUpFor(intent_id=intent_id))
            await again.clock.advance(5)
            assert page.page == "code"
            await page.confirm()
            assert page.flow.headline_tone == "ok"
            assert len(again.operator.ledger) == 2
            page.vm.dispose()

    asyncio.run(whole())
