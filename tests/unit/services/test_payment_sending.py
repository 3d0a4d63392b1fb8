"""The first send of a payment and every answer it can get."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.operator_money import NOT_SERVED, FakePayment
from kyivstar_desktop.domain.billing import PaymentLimits, PaymentSeen
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    NotAllowed,
    Offline,
    Refused,
    ServerTrouble,
    SignedOut,
    StepUpNeeded,
    Throttled,
    TimedOut,
    Untrusted,
)
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from fakes.world import World
    from harness.hygiene import Expected
from support.paying import S, order, paid, run, state


# --- the first send -----------------------------------------------------------------------------
@pytest.mark.parametrize("error", [Offline("refused"), Offline("dns"), Untrusted("certificate")])
def test_never_left_means_planned_and_can_be_sent_again(error: AppError) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", error)
        intent_id = await paid(world, order())
        assert state(world, intent_id) is S.PLANNED
        assert world.payments.refusal(intent_id) is error
        await world.clock.advance(3600)
        assert len(world.operator.sent_to("send")) == 1  # never by itself
        await world.timed(world.payments.resume(intent_id))
        await settle()
        assert state(world, intent_id) is S.NEEDS_CODE

    run(story)


def test_presses_while_there_is_no_network_do_not_use_up_the_tries_of_a_lost_answer() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", Offline("refused"), times=12)
        intent_id = await paid(world, order())
        for _ in range(11):
            await world.timed(world.payments.resume(intent_id))
            assert state(world, intent_id) is S.PLANNED
        world.operator.fail_next("send", TimedOut())
        await world.timed(world.payments.resume(intent_id))
        await world.clock.advance(10)
        assert state(world, intent_id) is S.NEEDS_CODE, "asked, and sent again (T17)"
        assert len(world.operator.payments) == 1

    run(story)


def test_a_planned_row_can_be_dropped() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", Offline("refused"))
        intent_id = await paid(world, order())
        await world.payments.discard(intent_id)
        assert state(world, intent_id) is S.CANCELLED
        assert world.payments.unresolved.value == ()

    run(story)


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (Refused("numberNotServed"), "numberNotServed"),
        (Refused("insufficientFunds"), "insufficientFunds"),
        (Refused("invalidBody", status=400), "invalidBody"),
        (NotAllowed("forbiddenScope"), "forbiddenScope"),
        (Refused("notFound", status=404), "notFound"),
    ],
)
def test_a_listed_refusal_is_final(error: AppError, word: str) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", error)
        intent_id = await paid(world, order())
        row = world.payments.flow(intent_id).value
        assert (row.state, row.reason) == (S.REJECTED, word)
        assert world.payments.refusal(intent_id) is error
        await world.clock.advance(600)
        assert len(world.operator.sent_to("send")) == 1

    run(story)


UNSURE = [
    TimedOut(),
    NetworkGate(),
    ServerTrouble(500),
    ServerTrouble(502),
    BadReply("$"),
    Untrusted("http"),
    SignedOut(),
    NotAllowed("somethingElse"),
    Refused("http409"),
    Refused("duplicateRequest", {"id": "pay_unknown"}),
    Refused("weird", status=418),
]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("error", UNSURE, ids=lambda e: f"{type(e).__name__}")
def test_anything_else_is_unknown_then_asked_then_sent_under_the_same_key(
    error: AppError, *, after: bool
) -> None:
    async def story(world: World) -> None:
        asked = order()
        gate = world.operator.hold("payment_by_key")
        world.operator.fail_next("send", error, after=after)
        await paid(world, asked)
        (row,) = world.payments.unresolved.value
        assert row.state is S.UNKNOWN
        await gate.reached.wait()
        gate.release()
        await settle()
        assert state(world, row.id) is S.NEEDS_CODE
        sends = [call.args for call in world.operator.sent_to("send")]
        assert set(sends) == {(asked.key, row.body)}
        assert len(sends) == (1 if after else 2)
        assert len(world.operator.payments) == 1

    run(story)


def test_one_key_with_two_bodies_is_our_defect(
    expect_log: Callable[[str, str], AbstractContextManager[Expected]],
) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", Refused("idempotencyKeyReused", status=422))
        gate = world.operator.hold("payment_by_key")
        intent_id = await paid(world, order())
        assert state(world, intent_id) is S.UNKNOWN
        gate.release()

    with expect_log("money", "intent.key_reused"):
        run(story)


@pytest.mark.parametrize(
    "error",
    [Throttled(7.0), Throttled(7.0, works=True), Refused("idempotencyInProgress",
                                                         {"retry_after_s": 7.0})],
)  # fmt: skip
def test_waiting_as_told_then_the_same_bytes(error: AppError) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", error)
        asked = order()
        intent_id = await paid(world, asked)
        assert state(world, intent_id) is S.SENDING
        await world.clock.advance(6.5)
        assert len(world.operator.sent_to("send")) == 1
        await world.clock.advance(1)
        assert state(world, intent_id) is S.NEEDS_CODE
        first, second = [call.args for call in world.operator.sent_to("send")]
        assert first == second
        assert world.payments.flow(intent_id).value.attempt == 2

    run(story)


def test_eight_tries_at_most() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", Throttled(1.0), times=20)
        world.operator.fail_next("payment_by_key", TimedOut(), times=20)
        intent_id = await paid(world, order())
        await world.clock.advance(100)
        assert len(world.operator.sent_to("send")) == 8
        assert state(world, intent_id) is S.UNKNOWN

    run(story)


def test_an_absurd_retry_after_is_capped_at_15_minutes() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", Throttled(10_000_000.0))
        intent_id = await paid(world, order())
        await world.clock.advance(901)
        assert state(world, intent_id) is S.NEEDS_CODE

    run(story)


def test_a_step_up_is_answered_and_the_same_request_goes_again() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", StepUpNeeded(("urn:kyivstar:acr:sms",), 300))
        world.prompts.codes.append(world.operator.last_code)
        asked = order()
        intent_id = await paid(world, asked)
        assert state(world, intent_id) is S.NEEDS_CODE
        assert {call.args[0] for call in world.operator.sent_to("send")} == {asked.key}

    run(story)


def test_a_declined_step_up_is_never_a_second_payment() -> None:
    async def story(world: World) -> None:
        needed = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)
        world.operator.fail_next("send", needed, times=9)
        intent_id = await paid(world, order())
        assert state(world, intent_id) is S.UNKNOWN
        await world.clock.advance(1200)
        row = world.payments.flow(intent_id).value
        assert (row.state, row.reason) == (S.REJECTED, "neverArrived")
        assert world.operator.payments == {}

    run(story)


@pytest.mark.parametrize("change", ["amount", "items", "id", "total"])
def test_a_success_that_is_not_ours_is_unknown(change: str) -> None:
    async def story(world: World) -> None:
        real = world.operator._seen

        def lie(payment: FakePayment) -> PaymentSeen:
            seen = real(payment)
            values = {
                "amount": {"amount": Money(1)},
                "items": {"items": seen.items[:1]},
                "id": {"id": ""},
                "total": {"total": seen.total + Money(1)},
            }
            return type(seen)(**{**{n: getattr(seen, n) for n in seen.__slots__}, **values[change]})

        world.operator._seen = lie
        intent_id = await paid(world, order())
        await world.clock.advance(30)
        assert state(world, intent_id) is S.UNKNOWN
        world.operator._seen = real
        await world.clock.advance(200)
        assert state(world, intent_id) is S.NEEDS_CODE
        assert len(world.operator.payments) == 1

    run(story)


def test_fee_changed_comes_with_the_new_fee() -> None:
    async def story(world: World) -> None:
        world.operator.limits = PaymentLimits(fee_basis_points=100)
        intent_id = await paid(world, order())
        refusal = world.payments.refusal(intent_id)
        assert state(world, intent_id) is S.REJECTED
        assert isinstance(refusal, Refused)
        assert refusal.detail["fee"] == Money(3_50)

    run(story)


def test_a_number_of_another_operator_is_refused_by_name() -> None:
    async def story(world: World) -> None:
        intent_id = await paid(world, order((OLENA, 10_00), (NOT_SERVED, 10_00)))
        refusal = world.payments.refusal(intent_id)
        assert isinstance(refusal, Refused)
        assert refusal.detail["items"] == ["2"]

    run(story)
