"""The journal's driver after a restart, without answers, and near the ends of its rules."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.billing import ItemState, Part, PaymentSeen, PaymentStatus, TopUp
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import (
    NotAllowed,
    Offline,
    Refused,
    ServerTrouble,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.domain.intents import ARROWS, NOT_EXECUTED, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services import money_rules as rules
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.domain.intents import Intent

S = IntentState
CARD = SavedCard("pm_saved", Brand.VISA, "4242", None, "•4242")
DAY = 86_400.0


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story) -> None:
    async def whole() -> None:
        async with World() as world:
            world.operator.saved_cards[CARD.id] = CARD
            await world.sign_in()
            await story(world)

    asyncio.run(whole())


def order(to: str = OLENA, kopiykas: int = 100_00, card: SavedCard = CARD) -> TopUp:
    return TopUp(str(uuid.uuid4()), "26000000001", (Part(to, Money(kopiykas)),), card)


async def killed_while(world: World, name: str, *, after: bool) -> World:
    """The program dies while a call is on its way; a new one starts and has loaded."""
    gate = world.operator.hold(name, after=after)
    scope = TaskScope()
    scope.start(world.payments.top_up(order()), name="pay")
    await gate.reached.wait()
    await world.kill()
    return await started_again(world)


async def started_again(world: World) -> World:
    fresh = world.again()
    fresh.accounts.start()
    await fresh.session.restore()
    return fresh


async def unknown(world: World, *, after: bool = False) -> Intent:
    """A payment whose answer was lost and about which nobody answers."""
    world.operator.fail_next("send", TimedOut(), after=after)
    world.operator.fail_next("payment_by_key", TimedOut(), times=10_000)
    await world.timed(world.payments.top_up(order()))
    await settle()
    (row,) = world.payments.unresolved.value
    assert row.state is S.UNKNOWN
    return row


def state(world: World, intent_id: str) -> IntentState:
    return world.payments.flow(intent_id).value.state


# --- restart ------------------------------------------------------------------------------------
@pytest.mark.parametrize("after", [False, True])
def test_a_row_found_in_sending_is_unknown_then_asked(*, after: bool) -> None:
    async def story(world: World) -> None:
        again = await killed_while(world, "send", after=after)
        gate = world.operator.hold("payment_by_key")
        await again.intents.recover()
        (row,) = again.payments.unresolved.value
        assert row.state is S.UNKNOWN
        await gate.reached.wait()
        gate.release()
        await settle()
        assert state(again, row.id) is S.NEEDS_CODE
        assert len(world.operator.payments) == 1
        assert len(world.operator.sent_to("send")) == (1 if after else 2)
        await again.payments.confirm(row.id, world.operator.last_code())
        await settle()
        assert state(again, row.id) is S.CONFIRMED
        await again.stop()

    run(story)


@pytest.mark.parametrize("after", [False, True])
def test_a_row_found_in_confirming_is_asked_and_the_code_is_not_sent_again(*, after: bool) -> None:
    async def story(world: World) -> None:
        intent_id = await world.timed(world.payments.top_up(order()))
        await settle()
        gate = world.operator.hold("confirm", after=after)
        TaskScope().start(world.payments.confirm(intent_id, world.operator.last_code()), name="c")
        await gate.reached.wait()
        await world.kill()
        again = await started_again(world)
        await settle()
        assert len(world.operator.sent_to("confirm")) == 1
        assert state(again, intent_id) is (S.CONFIRMED if after else S.NEEDS_CODE)
        await again.stop()

    run(story)


def test_the_code_page_comes_back_after_a_restart() -> None:
    async def story(world: World) -> None:
        intent_id = await world.timed(world.payments.top_up(order()))
        await settle()
        await world.kill()
        again = await started_again(world)
        await again.clock.advance(3)
        challenge = again.payments.challenge(intent_id)
        assert challenge is not None
        assert challenge.expires_in_s <= 180
        await again.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        assert state(again, intent_id) is S.CONFIRMED
        await again.stop()

    run(story)


def test_a_planned_row_is_shown_and_never_sent_by_itself() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", Offline("refused"))
        intent_id = await world.timed(world.payments.top_up(order()))
        await world.kill()
        again = await started_again(world)
        await again.clock.advance(DAY)
        assert state(again, intent_id) is S.PLANNED
        assert len(world.operator.sent_to("send")) == 1
        await again.stop()

    run(story)


def test_an_altered_journal_takes_no_money() -> None:
    async def story(world: World) -> None:
        await world.timed(world.payments.top_up(order()))
        await world.kill()
        log = world.vault.journal.disk.log
        log[0] = replace(log[0], new="confirmed")
        again = await started_again(world)
        await settle()
        trouble = again.payments.trouble.value
        assert isinstance(trouble, StorageTrouble)
        assert trouble.kind == "damaged"
        sent = len(world.operator.sent_to("send"))
        with pytest.raises(StorageTrouble):
            await again.timed(again.payments.top_up(order()))
        assert len(world.operator.sent_to("send")) == sent
        await again.stop()

    run(story)


def test_stopping_gives_a_send_time_to_write_its_outcome() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("send", after=True)
        scope = TaskScope()
        scope.start(world.payments.top_up(order()), name="pay")
        await gate.reached.wait()
        closing = TaskScope().start(world.stop(), name="stop")
        await settle()
        gate.release()
        await closing
        await scope.aclose()
        (row,) = world.vault.journal.disk.rows.values()
        assert row.state is S.NEEDS_CODE

    run(story)


def test_stopping_waits_no_longer_than_told() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("send", after=True)
        scope = TaskScope()
        scope.start(world.payments.top_up(order()), name="pay")
        await gate.reached.wait()
        await world.stop()
        await scope.aclose()
        assert world.clock.monotonic() <= 3.0
        (row,) = world.vault.journal.disk.rows.values()
        assert row.state is S.SENDING  # unknown at the next start

    run(story)


def test_new_money_waits_until_an_unknown_of_the_same_source_was_asked() -> None:
    async def story(world: World) -> None:
        again = await killed_while(world, "send", after=True)
        gate = world.operator.hold("payment_by_key")
        scope = TaskScope()
        scope.start(again.payments.top_up(order(IHOR)), name="second")
        await gate.reached.wait()
        await settle()
        assert len(world.operator.sent_to("send")) == 1
        gate.release()
        await settle()
        assert len(world.operator.sent_to("send")) == 2
        await scope.aclose()
        await again.stop()

    run(story)


# --- the resolver -------------------------------------------------------------------------------
def test_questions_come_at_0_2_5_10_30_60_then_every_5_minutes_then_hourly() -> None:
    async def story(world: World) -> None:
        await unknown(world)
        start = world.clock.monotonic()
        times = [0.0]
        asked = len(world.operator.sent_to("payment_by_key"))
        for _ in range(4 * 3600):
            await world.clock.advance(1)
            now = len(world.operator.sent_to("payment_by_key"))
            times += [world.clock.monotonic() - start] * (now - asked)
            asked = now
        gaps = [round(b - a) for a, b in pairwise(times)]
        assert gaps == [2, 5, 10, 30, 60, *[300] * 12, *[3600] * 2]

    run(story)


def test_24_hours_without_proof_goes_to_support_and_is_asked_daily() -> None:
    async def story(world: World) -> None:
        row = await unknown(world, after=True)
        await world.clock.advance(DAY + 3600)
        assert state(world, row.id) is S.HANDED
        asked = len(world.operator.sent_to("payment_by_key"))
        await world.clock.advance(3 * DAY)
        assert len(world.operator.sent_to("payment_by_key")) - asked in {3, 4}
        world.operator._fails.clear()
        world.operator.bank_answer(world.operator.payment_of(row.key).id, approve=True)
        await world.clock.advance(DAY)
        assert state(world, row.id) is S.CONFIRMED

    run(story)


def test_check_now_asks_at_once() -> None:
    async def story(world: World) -> None:
        row = await unknown(world, after=True)
        world.operator._fails.clear()
        await world.payments.check_now(row.id)
        assert state(world, row.id) is S.NEEDS_CODE

    run(story)


def test_never_arrived_needs_an_authoritative_answer_late_enough() -> None:
    async def story(world: World) -> None:
        row = await unknown(world)
        await world.clock.advance(115)
        world.operator._fails.clear()
        world.operator.fail_next("send", ServerTrouble(500), times=1)
        await world.payments.check_now(row.id)  # 115 s: the same key goes again
        assert len(world.operator.sent_to("send")) == 2
        world.operator.fail_next("payment_by_key", TimedOut(), times=10)
        await world.clock.advance(121)
        world.operator._fails.clear()
        await world.payments.check_now(row.id)
        final = world.payments.flow(row.id).value
        assert (final.state, final.reason) == (S.REJECTED, "neverArrived")
        assert world.operator.payments == {}

    run(story)


def declare(world: World, **changes: object) -> None:
    world.accounts.profile.set(replace(world.operator.said, **changes))


def test_an_operator_without_authoritative_reads_never_proves_absence() -> None:
    async def story(world: World) -> None:
        declare(world, authoritative_reads=False)
        row = await unknown(world)
        await world.clock.advance(600)
        world.operator._fails.clear()
        await world.payments.check_now(row.id)
        assert state(world, row.id) is S.NEEDS_CODE  # the same key, sent again
        assert len(world.operator.payments) == 1

    run(story)


def test_a_key_that_has_expired_is_only_asked_about() -> None:
    async def story(world: World) -> None:
        declare(world, authoritative_reads=False, key_ttl_s=1800)
        row = await unknown(world)
        await world.clock.advance(1741)  # a minute is kept spare
        world.operator._fails.clear()
        await world.payments.check_now(row.id)
        assert state(world, row.id) is S.UNKNOWN
        assert len(world.operator.sent_to("send")) == 1

    run(story)


@pytest.mark.parametrize("offset", [None, 301.0, -301.0])
def test_a_clock_that_jumped_is_not_trusted_with_a_key(offset: float | None) -> None:
    async def story(world: World) -> None:
        declare(world, authoritative_reads=False)
        row = await unknown(world)
        world.operator.offset_s = offset
        world.operator._fails.clear()
        await world.payments.check_now(row.id)
        assert state(world, row.id) is S.UNKNOWN
        world.operator.offset_s = 0.0
        await world.payments.check_now(row.id)
        assert state(world, row.id) is S.NEEDS_CODE

    run(story)


@pytest.mark.parametrize("error", [Refused("http404", status=404), NotAllowed("forbiddenScope")])
def test_an_undeclared_operator_without_the_question_gets_nothing_again(error: Exception) -> None:
    async def story(world: World) -> None:
        world.accounts.profile.set(None)
        world.operator.fail_next("send", TimedOut())
        world.operator.fail_next("payment_by_key", error, times=100)
        await world.timed(world.payments.top_up(order()))
        await world.clock.advance(1500)
        assert len(world.operator.sent_to("send")) == 1

    run(story)


def test_the_worst_case_key_lives_30_minutes() -> None:
    async def story(world: World) -> None:
        world.accounts.profile.set(None)
        world.operator.offset_s = 7200.0
        await world.timed(world.payments.top_up(order()))
        (row,) = world.payments.unresolved.value
        life = row.key_expires_at - row.first_sent_at
        assert life == timedelta(seconds=1800 + 7200)  # by the operator's clock

    run(story)


def test_a_refusal_after_a_lost_try_is_believed_only_under_a_replaying_operator() -> None:
    async def story(world: World) -> None:
        row = await unknown(world)
        world.operator._fails.clear()
        world.operator.fail_next("send", NotAllowed("forbiddenRole"))
        await world.payments.check_now(row.id)
        assert state(world, row.id) is S.UNKNOWN
        world.operator.fail_next("send", Refused("limitExceeded"))
        await world.payments.check_now(row.id)
        assert state(world, row.id) is S.REJECTED

    run(story)


def test_a_lost_session_keeps_the_payment_and_sign_in_asks_at_once() -> None:
    async def story(world: World) -> None:
        row = await unknown(world, after=True)
        world.operator._fails.clear()
        world.operator.end_family()
        await world.clock.advance(10)
        assert state(world, row.id) is S.UNKNOWN
        assert not world.session.active
        await world.clock.advance(61)
        await world.sign_in()
        assert state(world, row.id) is S.NEEDS_CODE

    run(story)


def test_a_disk_that_fails_after_the_send_is_asked_when_it_is_back() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("send", after=True)
        scope = TaskScope()
        scope.start(world.payments.top_up(order()), name="pay")
        await gate.reached.wait()
        world.vault.journal.full = StorageTrouble("full")
        gate.release()
        await settle()
        (row,) = world.payments.unresolved.value
        assert row.state is S.SENDING
        assert isinstance(world.payments.trouble.value, StorageTrouble)
        await world.clock.advance(30)
        world.vault.journal.full = None
        await world.clock.advance(10)
        assert state(world, row.id) is S.NEEDS_CODE
        assert world.payments.trouble.value is None
        assert len(world.operator.sent_to("send")) == 1
        await scope.aclose()

    run(story)


def test_a_row_moved_by_somebody_else_is_read_again() -> None:
    async def story(world: World) -> None:
        row = await unknown(world, after=True)
        world.operator._fails.clear()
        disk = world.vault.journal.disk
        moved = replace(disk.rows[row.id], state=S.NEEDS_CODE, version=row.version + 5)
        disk.rows[row.id] = moved
        await world.payments.check_now(row.id)
        assert world.payments.flow(row.id).value.version == row.version + 5

    run(story)


# --- the pure rules -----------------------------------------------------------------------------
def seen(**changes: object) -> PaymentSeen:
    base = PaymentSeen(
        "pay_1", "k", PaymentStatus.DONE, Money(100), ZERO, Money(100),
        ((OLENA, Money(100), ItemState.CREDITED),),
    )  # fmt: skip
    return replace(base, **changes)


def test_every_way_to_a_state_is_in_the_table() -> None:
    for now in S:
        for target in S:
            steps = rules.arrows_to(now, target)
            for old, new in zip((now, *steps), steps, strict=False):
                assert (old, new) in ARROWS
            if steps:
                assert steps[-1] is target


def test_final_states_have_no_way_out() -> None:
    for now in (S.CONFIRMED, S.REJECTED, S.CANCELLED):
        assert all(rules.arrows_to(now, target) == () for target in S)


def test_retries_are_not_on_the_list_of_refusals() -> None:
    assert not NOT_EXECUTED & {"idempotencyInProgress", "duplicateRequest", "idempotencyKeyReused"}


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://bank.example/1", True),
        ("http://127.0.0.1:8765/bank/1", True),
        ("http://bank.example/1", False),
        ("http://127.0.0.1.evil.example/", False),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
    ],
)
def test_links_of_the_bank(url: str, *, safe: bool) -> None:
    assert rules.is_safe_link(url) is safe


def test_resolver_delays_spread_by_a_fifth() -> None:
    assert [rules.resolve_delay(n, 0.5) for n in range(7)] == [0, 2, 5, 10, 30, 60, 300]
    assert rules.resolve_delay(1, 0.0) == pytest.approx(1.6)
    assert rules.resolve_delay(1, 1.0) == pytest.approx(2.4)
    assert rules.resolve_delay(18, 0.5) == 3600


def test_polling_slows_down() -> None:
    assert [rules.poll_delay(s) for s in (0, 59.9, 60, 599, 600, 9000)] == [2, 2, 10, 10, 60, 60]
