"""A card payment from the press of Pay to the credited money."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.errors import (
    Refused,
    SignedOut,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.domain.intents import IntentState
from support.paying import S, answers_of, new_card, order, paid, run, state


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
