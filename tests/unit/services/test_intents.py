"""The resolver: when it asks, what it may send again, what it may never."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.errors import (
    NotAllowed,
    Refused,
    ServerTrouble,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from fakes.world import World
from support.recovering import DAY, S, order, run, state, unknown


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
