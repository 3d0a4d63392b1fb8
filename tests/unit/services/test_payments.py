"""A card payment from the press of Pay to the credited money, and every way it can go wrong."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.operator_money import NOT_SERVED, FakePayment
from fakes.world import World
from kyivstar_desktop.domain.billing import ItemState, Part, PaymentLimits, PaymentSeen, TopUp
from kyivstar_desktop.domain.cards import NewCard, SavedCard
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
    StorageTrouble,
    Throttled,
    TimedOut,
    Untrusted,
)
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from harness.hygiene import Expected

S = IntentState
EXPIRY = date(2028, 12, 31)
ACCOUNT = "26000000001"


def new_card(pan: str = "4242424242424242", *, save: bool = False) -> NewCard:
    return NewCard(pan, EXPIRY, "OLENA IVANENKO", "123", save)


def order(*parts: tuple[str, int], card: NewCard | SavedCard | None = None, key: str = "") -> TopUp:
    wanted = parts or ((OLENA, 200_00), (IHOR, 150_00))
    made = tuple(Part(to, Money(kopiykas)) for to, kopiykas in wanted)
    return TopUp(key or str(uuid.uuid4()), ACCOUNT, made, card or new_card(), ZERO)


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            await story(world)

    asyncio.run(whole())


async def paid(world: World, asked: TopUp) -> str:
    """Presses Pay and lets the first answer come."""
    intent_id = await world.timed(world.payments.top_up(asked))
    await settle()
    return intent_id


def state(world: World, intent_id: str) -> IntentState:
    return world.payments.flow(intent_id).value.state


# --- the good way -------------------------------------------------------------------------------
def test_two_numbers_one_card_one_code() -> None:
    async def story(world: World) -> None:
        asked = order()
        intent_id = await paid(world, asked)
        assert state(world, intent_id) is S.NEEDS_CODE
        challenge = world.payments.challenge(intent_id)
        assert challenge is not None
        assert (challenge.length, challenge.attempts_left) == (6, 5)
        await world.payments.confirm(intent_id, f" {world.operator.last_code()[:3]} "
                                     f"{world.operator.last_code()[3:]}")  # fmt: skip
        await settle()
        row = world.payments.flow(intent_id).value
        assert row.state is S.CONFIRMED
        assert [item.state for item in row.items] == [ItemState.CREDITED] * 2
        assert row.receipt.startswith("R-")
        assert row.done_at is not None
        assert [c.amount for c in world.operator.credits_of(asked.key)] == [
            Money(200_00),
            Money(150_00),
        ]
        assert world.payments.unresolved.value == ()
        assert world.accounts.money.value.value.main == Money(340_50)

    run(story)


def test_fifty_presses_are_one_payment() -> None:
    async def story(world: World) -> None:
        asked = order()
        gate = world.operator.hold("send")
        pressed = [world.payments.top_up(asked) for _ in range(50)]
        answers = asyncio.gather(*pressed)
        await gate.reached.wait()
        gate.release()
        ids = set(await world.timed(answers_of(answers)))
        assert len(ids) == 1
        assert await world.payments.top_up(asked) == ids.pop()
        assert len(world.operator.sent_to("send")) == 1
        assert len(world.operator.sent_to("tokenise")) == 1
        assert len(world.operator.payments) == 1

    run(story)


async def answers_of(future: asyncio.Future[list[str]]) -> list[str]:
    return await future


def test_the_row_is_on_the_disk_before_the_first_byte() -> None:
    async def story(world: World) -> None:
        seen: list[tuple[IntentState, bytes]] = []
        asked = order()
        gate = world.operator.hold("send")
        waiting = asyncio.gather(world.payments.top_up(asked))
        await gate.reached.wait()
        (row,) = world.vault.journal.disk.rows.values()
        seen.append((row.state, row.body))
        gate.release()
        await world.timed(answers_of(waiting))
        assert seen == [(S.SENDING, world.operator.sent_to("send")[0].args[1])]
        assert b"4242424242424242" not in row.body
        assert row.key_expires_at == row.first_sent_at + timedelta(days=30)

    run(story)


def test_closing_the_page_cancels_nothing() -> None:
    async def story(world: World) -> None:
        asked = order()
        gate = world.operator.hold("send")
        page = TaskScope()
        page.start(world.payments.top_up(asked), name="pay")
        await gate.reached.wait()
        await page.aclose()
        gate.release()
        await settle()
        (row,) = world.payments.unresolved.value
        assert row.state is S.NEEDS_CODE

    run(story)


def test_a_saved_card_is_not_tokenised_again() -> None:
    async def story(world: World) -> None:
        first = await paid(world, order(card=new_card(save=True)))
        await settle()
        cards = world.payments.cards.value.value
        assert [card.last4 for card in cards] == ["4242"]
        second = await paid(world, order((OLENA, 5_00), card=cards[0]))
        assert first != second
        assert len(world.operator.sent_to("tokenise")) == 1
        assert world.payments.flow(second).value.source == "•4242"

    run(story)


def test_a_bank_page_waits_and_the_operator_is_asked() -> None:
    async def story(world: World) -> None:
        asked = order(card=new_card("4000000000003220"))
        intent_id = await paid(world, asked)
        row = world.payments.flow(intent_id).value
        assert row.state is S.NEEDS_BANK
        assert row.bank_url.startswith("https://bank.example/")
        world.operator.bank_answer(row.server_id, approve=True)
        await world.clock.advance(3)
        assert state(world, intent_id) is S.CONFIRMED

    run(story)


def test_a_slow_bank_is_processing_until_it_speaks() -> None:
    async def story(world: World) -> None:
        intent_id = await paid(world, order(card=new_card("5555555555554444")))
        await world.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        assert state(world, intent_id) is S.PROCESSING
        asked_before = len(world.operator.sent_to("payment"))
        await world.clock.advance(9)
        assert len(world.operator.sent_to("payment")) - asked_before == 4  # every 2 s
        await world.clock.advance(2)
        assert state(world, intent_id) is S.CONFIRMED

    run(story)


def test_a_failed_item_is_refunded_and_named() -> None:
    async def story(world: World) -> None:
        asked = order(card=new_card("4000000000000127"))
        intent_id = await paid(world, asked)
        await world.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        row = world.payments.flow(intent_id).value
        assert row.state is S.CONFIRMED
        assert [i.state for i in row.items] == [ItemState.CREDITED, ItemState.REFUNDED]

    run(story)


# --- before anything is planned -----------------------------------------------------------------
def test_a_refused_card_leaves_no_row() -> None:
    async def story(world: World) -> None:
        with pytest.raises(Refused) as refused:
            await world.timed(world.payments.top_up(order(card=new_card("4242424242424241"))))
        assert refused.value.detail["field"] == "cardNumber"
        assert world.vault.journal.disk.rows == {}
        assert world.operator.sent_to("send") == []

    run(story)


@pytest.mark.parametrize("after", [False, True])
def test_a_lost_tokenising_is_repeated_under_a_new_key(*, after: bool) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("tokenise", TimedOut(), after=after)
        intent_id = await paid(world, order())
        assert state(world, intent_id) is S.NEEDS_CODE
        first, second = [call.args[0] for call in world.operator.sent_to("tokenise")]
        assert first != second
        assert len(world.operator.payments) == 1

    run(story)


def test_a_tokeniser_that_stays_silent_is_an_error_and_no_row() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("tokenise", TimedOut(), times=3)
        with pytest.raises(TimedOut):
            await world.timed(world.payments.top_up(order()))
        assert world.vault.journal.disk.rows == {}

    run(story)


def test_an_ended_session_plans_nothing() -> None:
    async def story(world: World) -> None:
        world.operator.end_family("reuse")
        await world.session.end("reuse")
        with pytest.raises(SignedOut):
            await world.timed(world.payments.top_up(order()))
        assert world.vault.journal.disk.rows == {}

    run(story)


def test_no_money_without_a_journal() -> None:
    async def story(world: World) -> None:
        world.vault.journal.full = StorageTrouble("full")
        with pytest.raises(StorageTrouble) as trouble:
            await world.timed(world.payments.top_up(order()))
        assert trouble.value.kind == "full"
        assert world.operator.sent_to("send") == []
        assert isinstance(world.payments.trouble.value, StorageTrouble)
        world.vault.journal.full = None
        intent_id = await paid(world, order())
        assert state(world, intent_id) is S.NEEDS_CODE
        assert world.payments.trouble.value is None

    run(story)


def test_a_disk_that_fills_between_plan_and_send_sends_nothing() -> None:
    async def story(world: World) -> None:
        world.vault.journal.fail_next("move", StorageTrouble("full"))
        with pytest.raises(StorageTrouble):
            await world.timed(world.payments.top_up(order()))
        (row,) = world.payments.unresolved.value
        assert row.state is S.PLANNED
        assert world.operator.sent_to("send") == []
        await world.timed(world.payments.resume(row.id))
        await settle()
        assert state(world, row.id) is S.NEEDS_CODE

    run(story)


def test_the_card_is_forgotten_by_every_frame_that_waits() -> None:
    async def story(world: World) -> None:
        asked = order()
        gate = world.operator.hold("send")
        waiting = asyncio.gather(world.payments.top_up(asked))
        await gate.reached.wait()
        del asked
        texts = [
            repr(value)
            for task in asyncio.all_tasks()
            for frame in task.get_stack()
            for value in frame.f_locals.values()
        ]
        assert not any("NewCard" in text for text in texts)
        gate.release()
        await world.timed(answers_of(waiting))

    run(story)


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
