"""The code of a payment: wrong, expired, lost, replaced; and what ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.billing import Part, PaymentLimits
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    Offline,
    Refused,
    ServerTrouble,
    SignedOut,
    StepUpNeeded,
    Throttled,
    TimedOut,
)
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from fakes.world import World
from support.paying import S, new_card, order, paid, run, state


# --- the code -----------------------------------------------------------------------------------
def test_a_wrong_code_counts_down_and_the_right_one_still_works() -> None:
    async def story(world: World) -> None:
        intent_id = await paid(world, order())
        for left in (4, 3, 2, 1):
            with pytest.raises(Refused) as refused:
                await world.payments.confirm(intent_id, "000000")
            assert refused.value.code == "otp_invalid"
            assert world.payments.challenge(intent_id).attempts_left == left
            assert state(world, intent_id) is S.NEEDS_CODE
        await world.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        assert state(world, intent_id) is S.CONFIRMED

    run(story)


def test_five_wrong_codes_cancel_and_no_money_moves() -> None:
    async def story(world: World) -> None:
        asked = order()
        intent_id = await paid(world, asked)
        for _ in range(5):
            with pytest.raises(Refused):
                await world.payments.confirm(intent_id, "000000")
        await settle()
        row = world.payments.flow(intent_id).value
        assert (row.state, row.reason) == (S.CANCELLED, "codeAttempts")
        assert world.operator.credits_of(asked.key) == []
        with pytest.raises(Refused) as refused:
            await world.payments.confirm(intent_id, world.operator.last_code())
        assert refused.value.code == "notWaiting"

    run(story)


def test_an_expired_code_is_replaced_at_most_twice() -> None:
    async def story(world: World) -> None:
        intent_id = await paid(world, order())
        with pytest.raises(Refused) as early:
            await world.payments.resend(intent_id)
        assert early.value.code == "slow_down"
        await world.clock.advance(181)
        with pytest.raises(Refused) as late:
            await world.payments.confirm(intent_id, world.operator.last_code())
        assert late.value.code == "otp_expired"
        assert world.payments.challenge(intent_id).attempts_left == 0
        await world.payments.resend(intent_id)
        assert world.payments.challenge(intent_id).codes_left == 1
        await world.clock.advance(61)
        await world.payments.resend(intent_id)
        await world.clock.advance(61)
        with pytest.raises(Refused) as third:
            await world.payments.resend(intent_id)
        assert third.value.code == "too_many_codes"
        await world.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        assert state(world, intent_id) is S.CONFIRMED

    run(story)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("error", [TimedOut(), ServerTrouble(500), BadReply("$"), NetworkGate()])
def test_a_lost_answer_to_the_code_is_never_sent_again(error: AppError, *, after: bool) -> None:
    async def story(world: World) -> None:
        asked = order()
        intent_id = await paid(world, asked)
        world.operator.fail_next("confirm", error, after=after)
        await world.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        assert len(world.operator.sent_to("confirm")) == 1
        if after:
            assert state(world, intent_id) is S.CONFIRMED
            assert len(world.operator.credits_of(asked.key)) == 2
        else:
            assert state(world, intent_id) is S.NEEDS_CODE
            await world.payments.confirm(intent_id, world.operator.last_code())
            await settle()
            assert state(world, intent_id) is S.CONFIRMED

    run(story)


@pytest.mark.parametrize(
    "error", [Offline("refused"), Throttled(3.0), SignedOut(), StepUpNeeded(("a",), 300)]
)
def test_a_code_that_surely_was_not_taken_may_be_typed_again(error: AppError) -> None:
    async def story(world: World) -> None:
        intent_id = await paid(world, order())
        world.operator.fail_next("confirm", error)
        with pytest.raises(type(error)):
            await world.payments.confirm(intent_id, world.operator.last_code())
        assert state(world, intent_id) is S.NEEDS_CODE
        await world.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        assert state(world, intent_id) is S.CONFIRMED

    run(story)


@pytest.mark.parametrize(
    ("pan", "reason"),
    [
        ("4000000000000002", "cardDeclined"),
        ("4000000000009995", "cardFunds"),
        ("4000000000000069", "cardExpired"),
    ],
)
def test_a_bank_that_declines(pan: str, reason: str) -> None:
    async def story(world: World) -> None:
        asked = order(card=new_card(pan))
        intent_id = await paid(world, asked)
        await world.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        row = world.payments.flow(intent_id).value
        assert (row.state, row.reason) == (S.REJECTED, reason)
        assert world.operator.credits_of(asked.key) == []

    run(story)


def test_a_payment_left_gets_no_code_and_ends_by_itself() -> None:
    async def story(world: World) -> None:
        intent_id = await paid(world, order())
        await world.payments.leave(intent_id)
        assert world.payments.flow(intent_id).value.left_at is not None
        with pytest.raises(Refused):
            await world.payments.confirm(intent_id, world.operator.last_code())
        assert world.operator.sent_to("confirm") == []
        await world.clock.advance(700)
        row = world.payments.flow(intent_id).value
        assert (row.state, row.reason) == (S.CANCELLED, "timeout")

    run(story)


def test_an_event_is_a_hint_to_ask() -> None:
    async def story(world: World) -> None:
        world.live.start()
        intent_id = await paid(world, order(card=new_card("4000000000003220")))
        await world.clock.advance(620)  # the polling is slow by now
        row = world.payments.flow(intent_id).value
        if row.state is S.NEEDS_BANK:
            world.operator.bank_answer(row.server_id, approve=True)
            await settle()
        assert state(world, intent_id).final

    run(story)


def test_duplicates_are_open_rows_of_the_same_recipient_and_sum() -> None:
    async def story(world: World) -> None:
        intent_id = await paid(world, order((OLENA, 100_00)))
        same = await world.payments.duplicates((Part(OLENA, Money(100_00)),))
        assert [row.id for row in same] == [intent_id]
        assert await world.payments.duplicates((Part(OLENA, Money(100_01)),)) == ()
        assert await world.payments.duplicates((Part(IHOR, Money(100_00)),)) == ()
        await world.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        assert await world.payments.duplicates((Part(OLENA, Money(100_00)),)) == ()

    run(story)


def test_a_card_in_use_is_not_forgotten() -> None:
    async def story(world: World) -> None:
        await paid(world, order(card=new_card(save=True)))
        (card,) = world.payments.cards.value.value
        with pytest.raises(Refused) as refused:
            await world.payments.forget_card(card.id)
        assert refused.value.code == "inUse"
        (row,) = world.payments.unresolved.value
        await world.payments.confirm(row.id, world.operator.last_code())
        await settle()
        await world.payments.forget_card(card.id)
        assert world.payments.cards.value.value == ()

    run(story)


def test_limits_and_fee_come_from_the_operator() -> None:
    async def story(world: World) -> None:
        world.operator.limits = PaymentLimits(fee_basis_points=150, fee_fixed=Money(50))
        await world.accounts._operator.now()
        assert world.payments.limits().fee_basis_points == 150
        assert world.payments.fee(Money(100_01)) == Money(2_01)
        world.operator.limits = PaymentLimits(fee_basis_points=None)
        await world.accounts._operator.now()
        assert world.payments.fee(Money(100_00)) is None

    run(story)
