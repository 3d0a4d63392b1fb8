"""Batch operations up to the payment: a file, its columns, verdicts, a row (P19, P20)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.viewmodels.batch import Said
from support.batch_pages import (
    checked,
    good_rows,
    page,
    run,
    typed,
)
from support.screens import Heard

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import CheckPart


def check_of(vm: BatchViewModel) -> CheckPart:
    part = vm.state.check
    assert part is not None, vm.state
    return part


def verdicts(vm: BatchViewModel) -> dict[int, tuple[str, str]]:
    """(word, act) by line of the file, of the rows that are shown."""
    return {
        one.row.line_no: (one.verdict.word, one.verdict.act_text) for one in vm.check_rows.rows()
    }


def at(vm: BatchViewModel, line: int) -> int:
    """Number of the row of the table that has this line of the file."""
    return next(n for n, one in enumerate(vm.check_rows.rows()) if one.row.line_no == line)


# --- the file -------------------------------------------------------------------------------------
def test_a_file_is_checked_without_a_question_when_its_columns_say_enough() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        assert (vm.state.page, vm.state.step, vm.state.badge) == ("start", 0, "")
        await checked(world, vm)
        part = check_of(vm)
        assert (vm.state.page, vm.state.step) == ("check", 1)
        assert vm.state.badge == "Check without payment"
        assert part.columns == ("A → Number", "B → Name", "C → Amount", "D → Comment")
        figures = [(tile.word, tile.figure) for tile in part.tiles]
        assert figures == [
            ("Ready rows", "10"),
            ("Warnings", "2"),
            ("Errors, not paid", "3"),
            ("To pay", "₴1,500.00"),
            ("Source", "Рахунок ТОВ Приклад"),
        ]
        assert part.tiles[4].note == "has ₴2,000,000.00, enough"
        assert (part.main, part.can_pay, part.why) == ("Pay ₴1,500.00", True, "")
        assert world.operator.batches.taken == {}, "a check pays nothing"
        vm.dispose()

    run(story)


def test_rows_that_need_attention_stand_first_each_with_its_reason_and_one_act() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm)
        lines = [one.row.line_no for one in vm.check_rows.rows()]
        assert lines[:5] == [12, 15, 16, 13, 14]
        assert verdicts(vm)[12] == ("Not a number", "Correct")
        assert verdicts(vm)[15] == ("Amount not understood", "Correct")
        assert verdicts(vm)[16] == ("Formula or object in the cell", "Correct")
        assert verdicts(vm)[13] == ("Twice in the file", "Leave one")
        assert verdicts(vm)[14] == ("Perhaps another operator", "Keep")
        assert verdicts(vm)[2] == ("Ready", "")
        reason = vm.check_rows.rows()[at(vm, 13)].verdict.reason
        assert reason == "the number is in row 4 too"
        vm.dispose()

    run(story)


def test_f3_walks_the_problems_and_comes_round() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm)
        seen, where = [], -1
        for _ in range(6):
            where = vm.next_problem(where)
            seen.append(where)
        assert seen == [0, 1, 2, 3, 4, 0]
        vm.exclude(0)
        vm.act(4)
        await settle(50)
        assert vm.next_problem(-1) == 1
        assert vm.next_problem(3) == 1
        vm.dispose()

    run(story)


def test_a_warning_goes_only_when_it_is_accepted_and_can_be_taken_back() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm)
        vm.act(at(vm, 14))
        await settle(50)
        assert verdicts(vm)[14] == ("Perhaps another operator", "Take back")
        assert check_of(vm).main == "Pay ₴1,650.00"
        assert check_of(vm).tiles[1].note == "₴300.00, accepted: 1"
        vm.act(at(vm, 14))
        await settle(50)
        assert check_of(vm).main == "Pay ₴1,500.00"
        vm.choose_chip("otherOperator")
        await settle(50)
        assert check_of(vm).accept_all == "Accept all: Perhaps another operator"
        vm.accept_all()
        await settle(50)
        assert check_of(vm).main == "Pay ₴1,650.00"
        vm.dispose()

    run(story)


def test_a_row_left_out_returns_by_undo() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        heard = Heard(vm.effect)
        await checked(world, vm)
        vm.exclude(at(vm, 2))
        await settle(50)
        assert verdicts(vm)[2] == ("Left out", "Return")
        assert check_of(vm).main == "Pay ₴1,350.00"
        assert heard.of(Said) == [Said("Row 2 is left out", undoable=True)]
        await world.cabinet.undo.undo()
        await settle(50)
        assert verdicts(vm)[2][0] == "Ready"
        assert check_of(vm).main == "Pay ₴1,500.00"
        vm.dispose()

    run(story)


def test_a_row_is_corrected_in_place_and_judged_at_once() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm)
        vm.act(at(vm, 12))
        assert vm.state.edit is not None
        assert (vm.state.edit.number, vm.state.edit.amount) == ("067 555 02 1", "150,00")
        vm.save_row()
        assert vm.state.edit is not None
        assert vm.state.edit.number_error == "1 digit more"
        vm.type_row(number=typed(30))
        vm.save_row()
        await settle(80)
        assert vm.state.edit is None
        assert verdicts(vm)[12][0] == "Ready"
        assert check_of(vm).main == "Pay ₴1,650.00"
        vm.edit(at(vm, 2))
        vm.leave_row()
        assert vm.state.edit is None
        vm.dispose()

    run(story)


def test_chips_and_the_search_ask_the_journal() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm)
        keys = [chip.key for chip in check_of(vm).chips]
        assert keys[:3] == ["all", "attention", "errors"]
        vm.choose_chip("errors")
        await settle(30)
        assert sorted(verdicts(vm)) == [12, 15, 16]
        vm.choose_chip("twiceInFile")
        await settle(30)
        assert list(verdicts(vm)) == [13]
        vm.choose_chip("all")
        vm.type_search("савчук")
        await settle(30)
        assert [one.row.user for one in vm.check_rows.rows()] == ["Савчук Денис"]
        vm.type_search("немає такого")
        await settle(30)
        assert check_of(vm).empty == "No row with «немає такого»"
        vm.dispose()

    run(story)


def test_a_long_batch_is_read_in_pages_and_keeps_its_place() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(450))
        assert vm.check_rows.rowCount() == 200
        vm.check_rows.more()
        await settle(30)
        assert vm.check_rows.rowCount() == 400
        vm.exclude(300)
        await settle(50)
        assert vm.check_rows.rowCount() >= 400, "as deep as before"
        assert vm.check_rows.row(300).row.excluded
        assert check_of(vm).file_text.startswith("450 rows")
        vm.dispose()

    run(story, count=450)
