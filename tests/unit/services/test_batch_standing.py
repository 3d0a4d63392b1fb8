"""What a batch does while nobody has told it to go on, and rows that nobody holds any more."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import (
    AppError,
    Offline,
    ServerTrouble,
    StepUpNeeded,
    StorageTrouble,
    Throttled,
    TimedOut,
)
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.services.ports.batch import RowQuery
from kyivstar_desktop.services.session import SMS_ACR
from kyivstar_desktop.services.tasks import TaskScope
from support.batch_desk import consent, desk_of, ended, numbers, ran
from support.screens import play

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes.world import World
    from kyivstar_desktop.domain.batch import BatchRow
    from kyivstar_desktop.domain.intents import Intent


async def rows_of(world: World, batch_id: str, *states: str) -> tuple[BatchRow, ...]:
    page = await world.vault.journal.batches.page(batch_id, RowQuery(states=states), limit=200)
    return page.rows


async def killed(world: World) -> str:
    """Thirty rows: eight at the operator, whose answers are lost, eight begun, the rest planned."""
    gates = [world.operator.hold("act", after=True) for _ in range(8)]
    batch_id = await ran(world, 30)
    await settle()
    assert all(gate.reached.is_set() for gate in gates)
    await world.kill()
    return batch_id


# --- a proof by time is counted from the byte -----------------------------------------------------
def losing(world: World, count: int, first: Callable[[int], AppError | None]) -> list[Intent]:
    """The answer of call `count` is lost on its way; `first` says what earlier ones are told."""
    real, lost, calls = world.operator.send, [], 0

    async def send(intent: Intent) -> Any:
        nonlocal calls
        calls += 1
        if (error := first(calls)) is not None:
            raise error
        if calls == count:
            lost.append(intent)
            raise TimedOut
        return await real(intent)

    world.operator.send = send
    return lost


@pytest.mark.parametrize("which", [4, 12])
def test_a_row_that_waited_for_its_turn_is_not_old_when_it_leaves(which: int) -> None:
    async def story(world: World) -> None:
        lost = losing(world, which, lambda call: Throttled(130.0) if call == 1 else None)
        batch_id = await ran(world, 16)
        await settle()
        await world.clock.advance(141)
        (intent,) = lost
        assert not await rows_of(world, batch_id, "rejected"), "ten seconds after it has left"
        batch = await ended(world, batch_id)
        assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, 16)
        assert intent.key in world.operator.batches.taken

    play(story)


def test_a_code_typed_for_minutes_makes_no_row_old() -> None:
    async def story(world: World) -> None:
        needed = StepUpNeeded((SMS_ACR,), 300)
        lost = losing(world, 20, lambda call: needed if call <= 8 else None)
        batch_id = await ran(world, 30)
        gate = world.prompts.hold("code")
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        await settle()
        assert gate.reached.is_set()
        await world.clock.advance(150)
        gate.release()
        await settle()
        await world.clock.advance(10)
        assert lost
        assert not await rows_of(world, batch_id, "rejected")
        assert (await ended(world, batch_id)).tally.confirmed.rows == 30

    play(story)


# --- nothing goes again before a press ------------------------------------------------------------
@pytest.mark.parametrize("press", ["stop", "pause"])
def test_a_press_that_ends_a_batch_cut_off_sends_nothing(press: str) -> None:
    async def story(world: World) -> None:
        batch_id = await killed(world)
        async with world.again() as later:
            await settle()
            await later.clock.advance(5)
            await getattr(desk_of(later), press)(batch_id)
            await later.clock.advance(60)
            assert len(later.operator.batches.taken) == 8

    play(story)


def test_who_stops_it_gets_the_proof_that_the_rest_never_arrived() -> None:
    async def story(world: World) -> None:
        batch_id = await killed(world)
        async with world.again() as later:
            await settle()
            await desk_of(later).stop(batch_id)
            await later.clock.advance(900)
            tally = desk_of(later).get(batch_id).tally
            assert (tally.confirmed.rows, tally.unknown.rows, tally.rejected.rows) == (8, 0, 8)
            assert {row.reason for row in await rows_of(later, batch_id, "rejected")} == {
                "neverArrived"
            }

    play(story)


@pytest.mark.parametrize(("before", "after"), [(0, 400), (180, 0)])
def test_a_late_press_pays_what_had_never_left(before: float, after: float) -> None:
    async def story(world: World) -> None:
        batch_id = await killed(world)
        await world.clock.advance(before)
        async with world.again() as later:
            await settle()
            await later.clock.advance(after)
            await desk_of(later).run(batch_id)
            batch = await ended(later, batch_id)
            assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, 30)
            assert len(later.operator.batches.taken) == 30

    play(story)


def test_a_question_for_a_code_sends_nothing_yet() -> None:
    async def story(world: World) -> None:
        batch_id = await killed(world)
        async with world.again() as later:
            await settle()
            await later.clock.advance(3)
            left = desk_of(later).get(batch_id).tally.planned
            gate = later.prompts.hold("code")
            asked = desk_of(later).authorise(batch_id, count=left.rows, total=left.amount)
            asking = TaskScope().start(asked, name="ask", awaited=True)
            await settle()
            await later.clock.advance(30)
            assert gate.reached.is_set()
            assert len(later.operator.batches.taken) == 8
            gate.release()
            with pytest.raises(AppError):
                await asking
            assert len(later.operator.batches.taken) == 8

    play(story)


@pytest.mark.parametrize("closes", [False, True])
def test_a_paused_batch_is_as_still_after_the_program_starts_anew(closes: bool) -> None:  # noqa: FBT001
    async def story(world: World) -> None:
        gates = [world.operator.hold("act") for _ in range(8)]
        world.operator.fail_next("act", TimedOut(), times=8)
        desk, batch_id = desk_of(world), await ran(world, 30)
        await settle()
        scope = TaskScope()
        ends = [scope.start(desk.pause(batch_id), name="pause", awaited=True)]
        await settle()
        if closes:
            ends.append(scope.start(desk.aclose(), name="close", awaited=True))
            await settle()
        for gate in gates:
            gate.release()
        for end in ends:
            await end
        await world.kill()
        async with world.again() as later:
            await settle()
            assert desk_of(later).get(batch_id).tally.unknown.rows == 8
            sent = len(later.operator.sent_to("act"))
            await later.clock.advance(30)
            assert len(later.operator.sent_to("act")) == sent

    play(story)


# --- rows whose end the disk did not take ---------------------------------------------------------
async def full_while_called_off(world: World) -> str:
    gates = [world.operator.hold("act") for _ in range(8)]
    desk, batch_id = desk_of(world), await ran(world, 30)
    await settle()
    world.vault.journal.full = StorageTrouble("full")
    pausing = TaskScope().start(desk.pause(batch_id), name="pause", awaited=True)
    await settle()
    world.vault.journal.full = None
    for gate in gates:
        gate.release()
    await pausing
    return batch_id


@pytest.mark.parametrize("rests", [0, 20])
def test_a_disk_full_in_the_moment_of_a_pause_leaves_no_row_behind(rests: float) -> None:
    async def story(world: World) -> None:
        batch_id = await full_while_called_off(world)
        await world.clock.advance(rests)
        await desk_of(world).resume(batch_id)
        batch = await ended(world, batch_id)
        assert (batch.state, batch.tally.sending.rows, batch.tally.confirmed.rows) == (
            State.DONE, 0, 30,
        )  # fmt: skip
        assert len(world.operator.batches.taken) == 30

    play(story)


def test_a_disk_full_while_the_answers_come_is_made_up_for() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act", after=True) for _ in range(8)]
        desk, batch_id = desk_of(world), await ran(world, 30)
        await settle()
        world.vault.journal.full = StorageTrouble("full")
        for gate in gates:
            gate.release()
        await settle()
        await world.clock.advance(1)
        world.vault.journal.full = None
        await world.clock.advance(20)
        await desk.run(batch_id)
        batch = await ended(world, batch_id)
        assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, 30)
        assert len(world.operator.batches.taken) == 30

    play(story)


# --- called off -----------------------------------------------------------------------------------
def test_a_row_called_off_looks_like_one_never_begun() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act") for _ in range(8)]
        desk, batch_id = desk_of(world), await ran(world, 30)
        await settle()
        pausing = TaskScope().start(desk.pause(batch_id), name="pause", awaited=True)
        await settle()
        for gate in gates:
            gate.release()
        await pausing
        planned = await rows_of(world, batch_id, "planned")
        assert len(planned) == 22
        assert {(row.reason, row.sent_at) for row in planned} == {("", None)}

    play(story)


def test_a_batch_paused_behind_another_ones_rows_pays_none() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act") for _ in range(8)]
        desk = desk_of(world)
        await ran(world, 8)
        await settle()
        lines = [("Номер", "Сума"), *[(number, "31") for number in numbers(30, 500)]]
        preview = await desk.preview(world.tables.put("/files/b.csv", lines))
        second = await desk.check_file(preview, preview.mapping, kind="topup", source_id="pm_co1")
        for code, _ in desk.get(second).tally.codes:
            await desk.accept(second, code=code)
        await consent(world, second)
        await desk.run(second)
        await settle()
        assert desk.get(second).tally.sending.rows == 16
        batch = await world.timed(desk.pause(second))
        assert (batch.tally.sending.rows, batch.tally.planned.rows) == (0, 30)
        for gate in gates:
            gate.release()
        await settle()
        assert desk.get(second).tally.confirmed.rows == 0

    play(story)


@pytest.mark.parametrize("seed", range(10))
def test_presses_and_faults_at_random_pay_each_row_once(seed: int) -> None:
    draw = random.Random(seed)
    faults: list[tuple[float, bool, Callable[[], AppError]]] = [
        (0.05, False, TimedOut),
        (0.10, True, TimedOut),
        (0.14, False, lambda: Throttled(draw.random() * 3)),
        (0.17, False, lambda: Offline("refused")),
        (0.20, True, lambda: ServerTrouble(502)),
    ]

    async def story(world: World) -> None:
        real = world.operator.send

        async def send(intent: Intent) -> Any:
            drawn = draw.random()
            await world.clock.sleep(draw.random() * 0.3)
            for below, done, error in faults:
                if drawn < below:
                    if done:
                        await real(intent)
                    raise error()
            return await real(intent)

        world.operator.send = send
        desk, batch_id = desk_of(world), await ran(world, 60)
        for _ in range(25):
            await world.clock.advance(draw.random() * 0.6)
            if draw.random() < 0.5:
                await world.timed(desk.pause(batch_id))
            elif desk.get(batch_id).state.resumable:
                await world.timed(desk.resume(batch_id))
        for _ in range(400):
            if desk.get(batch_id).state.ended:
                break
            if desk.get(batch_id).state.resumable:
                await world.timed(desk.resume(batch_id))
            await world.clock.advance(1)
        batch = desk.get(batch_id)
        assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, 60)
        assert len(world.operator.batches.taken) == 60
        assert await desk.verify(batch_id) is None

    play(story)


def test_a_row_that_came_to_its_end_while_it_was_looked_for_is_left_alone() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act") for _ in range(8)]
        desk, batch_id = desk_of(world), await ran(world, 8)
        await settle()
        book = world.vault.journal.batches
        seen = await book.work(batch_id, IntentState.SENDING, limit=100)
        assert len(seen) == 8
        for gate in gates:
            gate.release()
        assert (await ended(world, batch_id)).state is State.DONE
        for work in seen:
            await desk._runs_now().asker._adopted(work.intent)
        tally = (await book.recount(batch_id)).tally
        assert (tally.confirmed.rows, tally.unknown.rows) == (8, 0)

    play(story)
