"""Batch operations from the payment on: count and total, approval, run, pause, result (N2, P22)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.batch import Batch, Count, Kind, Pace, State, Tally
from kyivstar_desktop.domain.errors import TimedOut
from kyivstar_desktop.domain.money import MAX_KOPIYKAS
from kyivstar_desktop.viewmodels.batch import Milestone, ReportReady
from kyivstar_desktop.viewmodels.batch_run import (
    bar_value,
    milestone,
    present_left_time,
    speed_text,
)
from kyivstar_desktop.viewmodels.batch_words import count_sum
from support.batch_pages import (
    FILE,
    agreed,
    checked,
    ended,
    good_rows,
    number,
    page,
    run,
)
from support.screens import Heard

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import RunPart


def run_of(vm: BatchViewModel) -> RunPart:
    part = vm.state.run
    assert part is not None, vm.state
    return part


def figures(vm: BatchViewModel) -> list[str]:
    """Credited, rejected, unknown, sending, queued."""
    return [tile.figure for tile in run_of(vm).cells]


def states(vm: BatchViewModel) -> dict[int, tuple[str, str, str]]:
    """(state, reason, act) by line of the file."""
    return {one.row.line_no: (one.state[0], one.reason, one.act[1]) for one in vm.run_rows.rows()}


# --- the run --------------------------------------------------------------------------------------
def test_a_run_ends_with_each_row_told_and_the_rejected_can_go_again() -> None:
    async def story(world: World) -> None:
        world.operator.batches.refusals = {
            number(2): "numberNotServed", number(3): "limitExceeded",
        }  # fmt: skip
        vm = page(world)
        await checked(world, vm, good_rows(5))
        await agreed(world, vm)
        await ended(world, vm)
        assert (vm.state.page, vm.state.step) == ("run", 4)
        assert figures(vm) == ["3", "2", "0", "0", "0"]
        part = run_of(vm)
        assert part.finished[:2] == ("warning", "The batch has ended")
        assert part.bar_value == "5 of 5"
        assert [tab[2] for tab in part.tabs] == ["2", "3", "5"]
        assert states(vm) == {
            3: ("Rejected", "another operator", "Put away"),
            4: ("Rejected", "daily limit", "Repeat"),
        }
        vm.act_on_row(0)
        await settle(50)
        assert [tab[2] for tab in run_of(vm).tabs] == ["1", "3", "5"]
        world.operator.batches.refusals.clear()
        first = vm.batch
        vm.repeat_rejected()
        await settle(120)
        assert first is not None
        assert vm.batch is not None
        assert (vm.state.page, vm.batch.again_of) == ("check", first.id)
        vm.dispose()

    run(story)


def test_tabs_show_what_they_say() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(3))
        await agreed(world, vm)
        await ended(world, vm)
        assert run_of(vm).empty == "No row needs attention"
        vm.choose_tab("credited")
        await settle(30)
        assert [state for state, _reason, _act in states(vm).values()] == ["Credited"] * 3
        vm.choose_tab("all")
        await settle(30)
        assert sorted(states(vm)) == [2, 3, 4]
        vm.dispose()

    run(story)


def test_pause_ends_what_is_in_flight_and_resume_goes_on_from_its_row() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(20))
        gates = [world.operator.hold("act") for _ in range(40)]
        await agreed(world, vm)
        assert vm.batch is not None
        assert vm.batch.state is State.RUNNING
        assert (run_of(vm).hold, run_of(vm).can_stop) == ("pause", True)
        vm.hold()
        await settle(20)
        for gate in gates:
            gate.release()
        for _ in range(5):
            await world.clock.advance(0.5)
            await settle(50)
        assert vm.batch.state is State.PAUSED
        assert len(world.operator.batches.taken) == 8
        assert run_of(vm).hold_text == f"Resume from row {vm.batch.resume_from}"
        assert vm.state.queue[0].act_text == run_of(vm).hold_text
        vm.hold()
        await settle(50)
        await ended(world, vm)
        assert len(world.operator.batches.taken) == 20
        vm.dispose()

    run(story)


def test_stopping_tells_what_is_paid_and_can_be_gone_on_with() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(20))
        gates = [world.operator.hold("act") for _ in range(40)]
        await agreed(world, vm)
        vm.ask_stop()
        assert vm.state.stop is not None
        assert vm.state.stop.text.startswith("Paid: 0 of 20, ₴0.00.")
        vm.keep_going()
        assert vm.state.stop is None
        vm.ask_stop()
        vm.stop()
        for gate in gates:
            gate.release()
        for _ in range(5):
            await world.clock.advance(0.5)
            await settle(50)
        assert vm.batch is not None
        assert vm.batch.state is State.STOPPED
        assert run_of(vm).finished[:2] == ("warning", "Stopped")
        vm.hold()
        await settle(50)
        await ended(world, vm)
        assert len(world.operator.batches.taken) == 20
        vm.dispose()

    run(story)


def test_an_unknown_row_is_asked_about_and_never_sent_anew() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(3))
        world.operator.fail_next("act", TimedOut(), after=True)
        await agreed(world, vm)
        unknown = [line for line, row in states(vm).items() if row[0] == "Unknown"]
        if unknown:
            number_ = next(n for n, one in enumerate(vm.run_rows.rows()))
            assert vm.run_rows.rows()[number_].act[1] == "Ask"
            vm.act_on_row(number_)
        await ended(world, vm)
        assert len(world.operator.batches.taken) == 3
        assert figures(vm)[0] == "3"
        vm.dispose()

    run(story)


def test_figures_move_at_most_five_times_a_second_and_shares_are_announced() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        heard = Heard(vm.effect)
        await checked(world, vm, good_rows(40))
        gates = [world.operator.hold("act") for _ in range(80)]
        await agreed(world, vm)
        seen: list[str] = []
        vm.observe(lambda new, _old: seen.append(new.run.count if new.run is not None else ""))
        for gate in gates[:12]:
            gate.release()
        await settle(60)
        await world.clock.advance(0.25)
        await settle(30)
        assert len(set(seen)) <= 3, seen
        for gate in gates[12:]:
            gate.release()
        await ended(world, vm)
        texts = [one.text for one in heard.of(Milestone)]
        assert texts[-1] == f"100 % done: {FILE.name}"
        vm.dispose()

    run(story)


def test_rows_do_not_jump_while_they_are_read() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(30))
        gates = [world.operator.hold("act") for _ in range(60)]
        await agreed(world, vm)
        vm.choose_tab("credited")
        await settle(30)
        vm.hold_rows(True)
        for gate in gates[:10]:
            gate.release()
        for _ in range(3):
            await world.clock.advance(0.3)
            await settle(50)
        assert run_of(vm).fresh.startswith("Show new: ")
        assert vm.run_rows.rowCount() == 0
        vm.hold_rows(False)
        await settle(50)
        assert run_of(vm).fresh == ""
        assert vm.run_rows.rowCount() > 0
        for gate in gates[10:]:
            gate.release()
        await ended(world, vm)
        vm.dispose()

    run(story)


def test_the_page_comes_back_to_a_batch_and_tells_of_an_interrupted_one() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        batch = await checked(world, vm, good_rows(12))
        gates = [world.operator.hold("act") for _ in range(30)]
        await agreed(world, vm)
        vm.dispose()
        again = page(world)
        assert (again.state.page, again.inputs.chosen) == ("run", batch.id)
        again.hold()
        for gate in gates:
            gate.release()
        for _ in range(4):
            await world.clock.advance(0.5)
            await settle(50)
        desk = world.cabinet.batches._desk_now()
        await desk.change(batch.id, state=State.INTERRUPTED, cause="power")
        again.start_new()
        told = again.state.interrupted
        assert told is not None
        assert told.title == f"«{FILE.name}» is interrupted: the power went."
        assert told.resume.startswith("Resume from row ")
        again.close_interrupted()
        assert again.state.interrupted is None
        again.press_card(batch.id)
        await settle(80)
        await ended(world, again)
        assert len(world.operator.batches.taken) == 12
        again.dispose()

    run(story)


def test_a_draft_can_be_removed_and_the_report_is_a_paper_with_a_ribbon() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        heard = Heard(vm.effect)
        await checked(world, vm, good_rows(2))
        vm.press_card(vm.state.queue[0].id)
        await settle(80)
        assert (vm.state.page, vm.state.queue) == ("start", ())
        await checked(world, vm, good_rows(2))
        await agreed(world, vm)
        await ended(world, vm)
        vm.report("/home/olena/report.pdf")
        await settle(80)
        (ready,) = heard.of(ReportReady)
        assert ready.path == Path("/home/olena/report.pdf")
        assert ready.text.ribbon == "DEMO: not real money"
        assert dict(ready.text.totals)["Credited"] == "₴300.00"
        assert ready.text.rows[0] == ("Credited", "2", "₴300.00")
        assert vm.result_name().startswith("поповнення_листопад-2026-")
        vm.dispose()

    run(story)


# --- pure words -----------------------------------------------------------------------------------
def test_words_of_pace_and_time_left() -> None:
    assert speed_text(Pace(3.4, 42.0)) == "3.4 rows/s · about <b>42 s</b> left"
    assert speed_text(Pace()) == "measuring the pace"
    assert present_left_time(61) == "2 min"
    assert present_left_time(3_900) == "1 h 5 min"


def test_a_milestone_is_told_once() -> None:
    def tally(done: int) -> Tally:
        return Tally(going=Count(8, 0), confirmed=Count(done, 0))

    assert [milestone(tally(a), tally(b)) for a, b in ((0, 1), (1, 2), (2, 3), (3, 6), (7, 8))] == [
        0, 25, 0, 75, 100,
    ]  # fmt: skip
    assert milestone(tally(8), tally(8)) == 0
    assert bar_value(tally(3)) == "3 of 8"


def test_a_sum_no_money_can_hold_is_told_as_more() -> None:
    assert count_sum(Count(100_000, MAX_KOPIYKAS + 1)) == "over ₴99,999,999.99"
    assert count_sum(Count(1, 150_00)) == "₴150.00"


def test_a_batch_that_was_not_reconciled_says_so_first() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(2))
        await agreed(world, vm)
        done = await ended(world, vm)
        desk = world.cabinet.batches._desk_now()
        await desk.change(done.id, state=State.NOT_RECONCILED, note="списано 300,00, є 150,00")
        await settle(30)
        tone, title, words = run_of(vm).finished
        assert (tone, title) == ("danger", "The totals differ from the operator's list")
        assert "списано" in words
        vm.dispose()

    run(story)


def test_kinds_without_money_ask_for_the_count_only() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        vm.choose_kind(Kind.BLOCK)
        await checked(world, vm, good_rows(3))
        vm.main()
        assert vm.state.confirm is not None
        assert (vm.state.confirm.asks_total, vm.state.confirm.title) == (
            False, "Carry out the batch?",
        )  # fmt: skip
        assert isinstance(vm.batch, Batch)
        vm.dispose()

    run(story)
