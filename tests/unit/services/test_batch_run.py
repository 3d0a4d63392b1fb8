"""A batch from its consent to its end, through all that can go wrong on the way."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import (
    Offline,
    Refused,
    ServerTrouble,
    StepUpNeeded,
    StorageTrouble,
    Throttled,
    TimedOut,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.tasks import TaskScope
from support.batch_desk import checked, consent, desk_of, ended, numbers, ran, topups
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World


def keys_of(world: World) -> list[str]:
    """Keys of every row that was sent, each try of it."""
    return [call.args[1] for call in world.operator.sent_to("act")]


def test_every_row_is_paid_once_under_a_key_of_its_own_and_the_totals_agree() -> None:
    async def story(world: World) -> None:
        batch_id = await ran(world, 40)
        batch = await ended(world, batch_id)
        assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, 40)
        assert batch.tally.confirmed.amount == Money(40 * 30_00) == batch.total
        taken = world.operator.batches.taken
        assert sorted(one.number for one in taken.values()) == numbers(40)
        assert await desk_of(world).verify(batch_id) is None
        assert len(set(keys_of(world))) == len(keys_of(world)) == 40

    play(story)


def test_at_most_eight_rows_are_in_flight() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act") for _ in range(9)]
        await ran(world, 20)
        await settle()
        assert [gate.reached.is_set() for gate in gates] == [True] * 8 + [False]
        for gate in gates:
            gate.release()

    play(story)


def test_count_and_total_must_be_those_of_the_batch() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 3)
        for count, total in ((2, Money(90_00)), (3, Money(89_99))):
            with pytest.raises(Refused) as refused:
                await desk_of(world).authorise(batch_id, count=count, total=total)
            assert refused.value.code == "countOrTotal"
        assert desk_of(world).get(batch_id).state is State.CHECKED

    play(story)


def test_money_that_is_not_there_is_told_before_a_code_is_sent() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 3)
        world.operator.batches.source_rows = [
            replace(one, available=Money(50_00)) for one in world.operator.batches.source_rows
        ]
        with pytest.raises(Refused) as refused:
            await desk_of(world).authorise(batch_id, count=3, total=Money(90_00))
        assert refused.value.code == "insufficientFunds"
        assert refused.value.detail == {"short": Money(40_00)}
        assert not world.prompts.sent_to("code")

    play(story)


def test_who_goes_away_from_the_code_finds_the_batch_as_it_was() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 3)
        with pytest.raises(StepUpNeeded):
            await desk_of(world).authorise(batch_id, count=3, total=Money(90_00))
        assert desk_of(world).get(batch_id).state is State.CHECKED
        await desk_of(world).exclude(batch_id, [1])
        assert (await consent(world, batch_id)).state is State.APPROVED

    play(story)


def test_over_the_limit_a_second_person_decides_and_equal_passes() -> None:
    async def story(world: World) -> None:
        passes = await checked(world, [(n, "10000") for n in numbers(5)])
        assert (await consent(world, passes)).state is State.APPROVED
        waits = await checked(world, [(n, "10000") for n in numbers(6)])
        batch = await consent(world, waits)
        assert (batch.state, batch.tally.planned.rows) == (State.AWAITING_APPROVAL, 0)
        with pytest.raises(Refused):
            await desk_of(world).exclude(waits, [1])
        with pytest.raises(Refused):
            await desk_of(world).run(waits)
        world.operator.batches.approve(batch.grant_id)
        batch = await ended(world, waits, State.APPROVED)
        assert (batch.approved_by, batch.tally.planned.rows) == ("Ірина Шевчук", 6)

    play(story)


def test_a_rejected_batch_keeps_the_reason_and_may_be_corrected() -> None:
    async def story(world: World) -> None:
        batch_id = await checked(world, [(n, "10000") for n in numbers(6)])
        batch = await consent(world, batch_id)
        world.operator.batches.reject(batch.grant_id, "забагато")
        batch = await ended(world, batch_id, State.REJECTED)
        assert batch.note == "забагато"
        await desk_of(world).exclude(batch_id, [1])
        assert (await consent(world, batch_id)).state is State.APPROVED

    play(story)


def test_a_request_for_approval_is_taken_back() -> None:
    async def story(world: World) -> None:
        batch_id = await checked(world, [(n, "10000") for n in numbers(6)])
        await consent(world, batch_id)
        assert (await desk_of(world).withdraw(batch_id)).state is State.CHECKED
        assert world.operator.grant_rows[
            next(iter(world.operator.grant_details))
        ].status == "revoked"  # fmt: skip

    play(story)


def test_refused_rows_stay_and_are_sent_again_with_new_keys() -> None:
    async def story(world: World) -> None:
        world.operator.batches.refusals = {numbers(3)[1]: "numberNotServed"}
        batch_id = await ran(world, 3)
        batch = await ended(world, batch_id)
        assert (batch.tally.confirmed.rows, batch.tally.rejected.rows) == (2, 1)
        assert batch.tally.attention == 1
        page = await desk_of(world).rows(batch_id)
        assert (page.rows[0].state, page.rows[0].reason) == ("rejected", "numberNotServed")
        world.operator.batches.refusals = {}
        second = await desk_of(world).again(batch_id)
        assert desk_of(world).get(second).tally.levels[0][1].rows == 1
        for code, _ in desk_of(world).get(second).tally.codes:
            await desk_of(world).accept(second, code=code)
        await consent(world, second)
        await desk_of(world).run(second)
        assert (await ended(world, second)).tally.confirmed.rows == 1
        assert len(set(keys_of(world))) == 4
        await desk_of(world).put_away(batch_id, [2])
        assert desk_of(world).get(batch_id).tally.attention == 0

    play(story)


@pytest.mark.parametrize(
    ("error", "after"),
    [(TimedOut(), True), (TimedOut(), False), (ServerTrouble(502), True)],
)
def test_a_lost_answer_is_asked_about_and_the_same_key_is_used(
    error: Exception, *, after: bool
) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", error, after=after, times=3)
        batch = await ended(world, await ran(world, 12))
        assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, 12)
        assert len(world.operator.batches.taken) == 12
        assert len(set(keys_of(world))) == 12
        assert max(world.operator.batches.asked) <= 100

    play(story)


def test_lost_rows_are_asked_in_lists_of_a_hundred_at_most() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", ServerTrouble(500), after=True, times=300)
        batch_id = await ran(world, 300)
        await ended(world, batch_id)
        asked = world.operator.batches.asked
        assert max(asked) <= 100
        assert len(world.operator.batches.taken) == 300

    play(story)


def test_pause_ends_with_the_rows_in_flight_and_resume_goes_on() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act") for _ in range(8)]
        batch_id = await ran(world, 30)
        await settle()
        pausing = world.cabinet.batches.pause(batch_id)
        for gate in gates:
            gate.release()
        batch = await world.timed(pausing)
        assert (batch.state, batch.cause) == (State.PAUSED, "person")
        paid = len(world.operator.batches.taken)
        assert paid == batch.tally.confirmed.rows == 8
        assert batch.resume_from or desk_of(world).get(batch_id).resume_from == 10
        await desk_of(world).resume(batch_id)
        assert (await ended(world, batch_id)).tally.confirmed.rows == 30

    play(story)


def test_rows_that_wait_for_their_turn_are_called_off_by_a_pause_at_once() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act") for _ in range(8)]
        desk, batch_id = desk_of(world), await ran(world, 30)
        await settle()
        assert len(keys_of(world)) == 8, "so many are at the operator"
        assert desk.get(batch_id).tally.sending.rows == 16, "and so many are begun"
        pausing = TaskScope().start(desk.pause(batch_id), name="pause", awaited=True)
        await settle()
        tally = desk.get(batch_id).tally
        assert (tally.sending.rows, tally.planned.rows) == (8, 22), "before any answer has come"
        for gate in gates:
            gate.release()
        assert (await pausing).tally.confirmed.rows == 8
        assert len(keys_of(world)) == 8
        await desk.resume(batch_id)
        assert (await ended(world, batch_id)).tally.confirmed.rows == 30
        assert len(keys_of(world)) == len(set(keys_of(world))) == 30

    play(story)


def test_a_network_that_is_gone_interrupts_and_its_return_goes_on_by_itself() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", Offline("refused"), times=40)
        batch_id = await ran(world, 20)
        batch = await ended(world, batch_id, State.INTERRUPTED)
        assert batch.cause == "network"
        assert not world.operator.batches.taken
        batch = await ended(world, batch_id)
        assert (batch.state, len(world.operator.batches.taken)) == (State.DONE, 20)

    play(story)


def test_tries_that_never_left_do_not_use_up_those_of_a_lost_answer() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", Offline("refused"), times=72)
        world.operator.fail_next("act", ServerTrouble(500), times=8)
        batch = await ended(world, await ran(world, 8))
        assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, 8)
        assert len(set(keys_of(world))) == len(world.operator.batches.taken) == 8

    play(story)


def test_a_right_that_is_taken_away_stops_the_intake_with_its_cause() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act") for _ in range(8)]
        batch_id = await ran(world, 40)
        await settle()
        world.operator.batches.forbidden = "forbiddenRole"
        for gate in gates:
            gate.release()
        batch = await ended(world, batch_id, State.PAUSED)
        assert batch.cause == "rights"
        assert batch.tally.planned.rows > 0
        world.operator.batches.forbidden = ""
        await desk_of(world).run(batch_id)
        batch = await ended(world, batch_id)
        assert batch.tally.confirmed.rows + batch.tally.rejected.rows == 40

    play(story)


def test_the_source_running_dry_stops_the_intake() -> None:
    async def story(world: World) -> None:
        world.operator.batches.forbidden = "insufficientFunds"
        batch = await ended(world, await ran(world, 40), State.PAUSED)
        assert batch.cause == "source"
        assert batch.tally.rejected.rows <= 8

    play(story)


def test_rows_of_an_ended_grant_keep_their_keys_for_a_new_one() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 5)
        batch = await consent(world, batch_id)
        before = {w.n: w.intent.key for w in await works(world, batch_id)}
        held = world.operator.batches.statuses[batch.grant_id]
        gone = replace(held, expires_at=world.clock.now(), status="expired")
        world.operator.batches.statuses[batch.grant_id] = gone
        await world.clock.advance(86_400)
        await desk_of(world).run(batch_id)
        batch = await ended(world, batch_id, State.PAUSED)
        assert (batch.cause, len(world.operator.batches.taken)) == ("grant", 0)
        assert (await consent(world, batch_id)).state is State.APPROVED
        assert {w.n: w.intent.key for w in await works(world, batch_id)} == before
        await desk_of(world).run(batch_id)
        assert (await ended(world, batch_id)).tally.confirmed.rows == 5
        grants = {json.loads(c.args[2])["grant"] for c in world.operator.sent_to("act")}
        assert grants == {desk_of(world).get(batch_id).grant_id}

    play(story)


async def works(world: World, batch_id: str) -> tuple[object, ...]:
    from kyivstar_desktop.domain.intents import IntentState  # noqa: PLC0415 here only

    return await world.vault.journal.batches.work(batch_id, IntentState.PLANNED)


def test_retry_after_holds_every_row_back() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", Throttled(30.0))
        batch_id = await ran(world, 30)
        await settle()
        at = len(world.operator.sent_to("act"))
        assert at <= 16
        await world.clock.advance(29)
        assert len(world.operator.sent_to("act")) == at
        batch = await ended(world, batch_id)
        assert batch.tally.confirmed.rows == 30

    play(story)


def test_a_disk_that_takes_nothing_sends_nothing_more() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 20)
        await consent(world, batch_id)
        await desk_of(world).run(batch_id)
        world.vault.journal.full = StorageTrouble("full")
        await settle()
        sent = len(world.operator.sent_to("act"))
        await world.clock.advance(5)
        assert len(world.operator.sent_to("act")) == sent
        assert desk_of(world).get(batch_id).cause == "disk"
        world.vault.journal.full = None
        await desk_of(world).run(batch_id)
        batch = await ended(world, batch_id)
        assert (batch.tally.confirmed.rows, len(world.operator.batches.taken)) == (20, 20)

    play(story)
