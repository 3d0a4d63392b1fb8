"""The question before a start belongs to the batch that was looked at, whichever is on the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import ServerTrouble
from kyivstar_desktop.domain.money import Money
from support.batch_pages import agreed, checked, ended, good_rows, lay, number, page, run

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.viewmodels.batch import BatchViewModel

OTHER = Path("/home/olena/other.xlsx")


async def held(world: World, vm: BatchViewModel) -> Batch:
    """The batch of the page is paused after eight rows."""
    gates = [world.operator.hold("act") for _ in range(8)]
    await agreed(world, vm)
    vm.hold()
    await settle(20)
    for gate in gates:
        gate.release()
    for _ in range(5):
        await world.clock.advance(0.5)
        await settle(50)
    assert vm.batch.state is State.PAUSED
    return vm.batch


async def two(world: World, vm: BatchViewModel) -> tuple[Batch, Batch]:
    """Two paused batches; an hour later three numbers of the first were paid by somebody else."""
    await checked(world, vm, good_rows(12))
    first = await held(world, vm)
    vm.start_new()
    lay(world, good_rows(14, first=20), OTHER)
    vm.take_file(str(OTHER))
    await settle(120)
    second = await held(world, vm)
    assert second.id != first.id
    await world.clock.advance(3600)
    await settle(50)
    for n in (10, 11, 12):
        pay_elsewhere(world, n)
    return first, second


async def approved(world: World, vm: BatchViewModel, *, limit: int, rows: int = 4) -> None:
    """Over the limit; the second person has agreed, and an hour goes by."""
    sources = world.operator.batches.source_rows
    world.operator.batches.source_rows = [
        replace(one, limit_without_approval=Money(limit)) for one in sources
    ]
    await checked(world, vm, good_rows(rows))
    await agreed(world, vm)
    world.operator.batches.approve(vm.batch.grant_id)
    await settle(60)
    await world.clock.advance(3600)
    await settle(60)
    assert vm.batch.state is State.APPROVED


def pay_elsewhere(world: World, n: int) -> None:
    at = world.clock.now() - timedelta(minutes=5)
    world.operator.batches.topups.append((number(n), at, Money(70_00)))


def taken(world: World) -> int:
    return len(world.operator.batches.taken)


async def asked_over_another(world: World, vm: BatchViewModel) -> tuple[Batch, Batch]:
    """She resumes the first one and looks at the second while it is judged."""
    first, second = await two(world, vm)
    gate = world.operator.hold("topups_since")
    vm.press_card(first.id)
    await settle(20)
    vm.open(second.id)
    await settle(20)
    gate.release()
    await settle(60)
    part = vm.state.changed
    assert (vm.batch.id, part.batch) == (second.id, first.id)
    assert part.title == f"«{first.label}»: rows that have changed since the consent: 3"
    return first, second


# --- whose question -------------------------------------------------------------------------------
def test_rows_are_left_out_of_the_batch_that_was_asked_about() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        first, second = await asked_over_another(world, vm)
        before = world.cabinet.batches.get(second.id)
        vm.go_on_without()
        await settle(200)
        left = world.cabinet.batches.get(first.id)
        assert (left.tally.cancelled.rows, left.tally.planned.rows, left.cause) == (3, 1, "grant")
        assert world.cabinet.batches.get(second.id) == before
        assert vm.batch.id == first.id
        assert vm.state.confirm is not None, "its own rest is confirmed on its own page"
        assert taken(world) == 16
        vm.dispose()

    run(story)


def test_all_rows_go_of_the_batch_that_was_asked_about() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        first, second = await asked_over_another(world, vm)
        vm.go_on_with_all()
        for _ in range(8):
            await world.clock.advance(0.5)
            await settle(60)
        assert world.cabinet.batches.get(first.id).state is State.DONE
        assert world.cabinet.batches.get(second.id).state is State.PAUSED
        assert taken(world) == 12 + 8
        vm.dispose()

    run(story)


def test_a_batch_that_is_looked_at_meanwhile_never_begins_by_itself() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        first, second = await two(world, vm)
        vm.press_card(first.id)
        await settle(60)
        gate = world.operator.hold("withdraw")
        vm.go_on_without()
        await settle(60)
        vm.open(second.id)
        await settle(20)
        gate.release()
        for _ in range(8):
            await world.clock.advance(0.5)
            await settle(60)
        assert world.cabinet.batches.get(second.id).state is State.PAUSED
        assert taken(world) == 16
        assert vm.state.confirm is None, "nothing is asked about a page she has left"
        vm.dispose()

    run(story)


def test_two_questions_are_asked_one_after_the_other() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        first, second = await two(world, vm)
        for n in (30, 31, 32, 33):
            pay_elsewhere(world, n)
        gates = [world.operator.hold("topups_since") for _ in range(2)]
        vm.press_card(first.id)
        await settle(20)
        vm.press_card(second.id)
        await settle(20)
        for gate in gates:
            gate.release()
        await settle(100)
        assert vm.state.changed.batch == first.id
        vm.leave_changes()
        assert vm.state.changed.batch == second.id
        vm.leave_changes()
        assert vm.state.changed is None
        assert taken(world) == 16
        vm.dispose()

    run(story)


# --- while it is judged ---------------------------------------------------------------------------
def test_the_page_says_that_it_looks_once_more_and_a_stop_wins() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(12))
        await held(world, vm)
        await world.clock.advance(3600)
        await settle(50)
        gate = world.operator.hold("topups_since")
        vm.hold()
        await settle(20)
        part = vm.state.run
        assert (part.judging, part.can_hold, part.can_stop) == ("Checking once more…", False, True)
        card = vm.state.queue[0]
        assert (card.act_text, card.can_act) == ("Checking once more…", False)
        vm.ask_stop()
        vm.stop()
        await settle(40)
        assert (vm.batch.state, vm.state.run.judging) == (State.STOPPED, "")
        gate.release()
        for _ in range(10):
            await world.clock.advance(0.5)
            await settle(50)
        assert (vm.batch.state, taken(world)) == (State.STOPPED, 8)
        vm.dispose()

    run(story)


def test_an_approved_batch_that_is_looked_at_says_so() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await approved(world, vm, limit=400_00)
        gate = world.operator.hold("topups_since")
        vm.run_approved()
        await settle(20)
        assert vm.state.wait.judging == "Checking once more…"
        vm.run_approved()
        gate.release()
        await settle(60)
        await ended(world, vm)
        assert taken(world) == 4
        vm.dispose()

    run(story)


# --- what is asked --------------------------------------------------------------------------------
def test_a_question_left_open_for_hours_is_asked_anew() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await approved(world, vm, limit=400_00)
        pay_elsewhere(world, 2)
        vm.run_approved()
        await settle(60)
        await world.clock.advance(3 * 3600)
        await settle(50)
        pay_elsewhere(world, 3)
        vm.go_on_with_all()
        await settle(60)
        assert vm.state.changed.title.endswith("rows that have changed since the consent: 2")
        assert taken(world) == 0
        vm.dispose()

    run(story)


def test_what_could_not_be_looked_at_is_asked_about() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await approved(world, vm, limit=400_00)
        pay_elsewhere(world, 2)
        world.operator.fail_next("topups_since", ServerTrouble(503), times=2)
        vm.run_approved()
        await settle(60)
        part = vm.state.changed
        assert part.title == f"«{vm.batch.label}»: not everything could be checked once more"
        assert part.unchecked.startswith("The operator did not tell the latest top-ups")
        assert (part.leave, part.lines, part.text) == ("", (), "Nothing was paid.")
        vm.go_on_without()
        vm.leave_changes()
        await settle(60)
        assert (taken(world), vm.batch.state) == (0, State.APPROVED)
        vm.run_approved()
        await settle(60)
        vm.go_on_with_all()
        await settle(60)
        await ended(world, vm)
        assert taken(world) == 4
        vm.dispose()

    run(story)


def test_the_words_tell_whether_the_rest_needs_a_new_approval() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await approved(world, vm, limit=500_00)
        pay_elsewhere(world, 2)
        vm.run_approved()
        await settle(60)
        assert vm.state.changed.text.endswith("so it needs a new code.")
        vm.leave_changes()
        sources = vm._inputs.sources
        vm.fold(
            sources=tuple(replace(one, limit_without_approval=Money(449_99)) for one in sources)
        )
        vm.run_approved()
        await settle(60)
        assert vm.state.changed.text.endswith("so it needs a new code and a new approval.")
        vm.fold(sources=())
        assert "over your own limit, a new approval" in vm.state.changed.text
        vm.leave_changes()
        for n in (1, 3, 4):
            pay_elsewhere(world, n)
        vm.run_approved()
        await settle(60)
        assert vm.state.changed.text.endswith("then nothing is left to pay.")
        assert vm.state.changed.leave == "Leave these out"
        vm.dispose()

    run(story)


def test_every_row_that_has_changed_can_be_read() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await approved(world, vm, limit=400_00, rows=12)
        for n in range(1, 12):
            pay_elsewhere(world, n)
        vm.run_approved()
        await settle(60)
        assert len(vm.state.changed.lines) == 11
        vm.dispose()

    run(story)
