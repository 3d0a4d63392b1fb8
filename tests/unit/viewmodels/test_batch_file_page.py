"""What a batch is made of: a file and its columns, a pasted list, chosen numbers (P18, N11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.batch import FoundFile, Kind, RawCell, State, Wanted, Watched
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.batch import Said
from kyivstar_desktop.viewmodels.palette import PaletteViewModel
from kyivstar_desktop.viewmodels.shell import Inputs, Route, ShellViewModel
from support.batch_pages import (
    FILE,
    HEADS,
    agreed,
    bad_rows,
    checked,
    ended,
    good_rows,
    lay,
    number,
    page,
    run,
    typed,
)
from support.screens import Heard, core_of
from support.shell_desk import Page

if TYPE_CHECKING:
    from pathlib import Path

    from fakes.world import World
    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import CheckPart


def check_of(vm: BatchViewModel) -> CheckPart:
    part = vm.state.check
    assert part is not None, vm.state
    return part


# --- what the file did not say --------------------------------------------------------------------
def test_unknown_columns_are_asked_about_and_the_answer_is_kept() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        rows = [("кому", "скільки", "хто"), ("перший", "150", "Сова"), ("другий", "99", "Жук")]
        world.tables.put(FILE, rows)
        vm.take_file(str(FILE))
        await settle(80)
        part = vm.state.mapping
        assert part is not None
        assert (part.can_accept, part.trouble) == (False, "Tell which column has the numbers")
        assert [name for name, _line in part.previews] == ["UTF-8", "Windows-1251"]
        vm.set_role(2, "number")
        vm.set_role(0, "number")
        assert vm.state.mapping is not None
        assert [one.role for one in vm.state.mapping.columns] == ["number", "amount", ""]
        vm.accept_mapping()
        await settle(120)
        assert vm.batch is not None
        assert vm.batch.rows == 2
        assert set(vm.batch.columns) == {("A", "number"), ("B", "amount")}
        vm.dispose()

    run(story)


def test_leaving_the_columns_leaves_the_file() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        world.tables.put(FILE, [("кому",), ("перший",)])
        vm.take_file(str(FILE))
        await settle(80)
        vm.leave_mapping()
        assert (vm.state.mapping, vm.state.page, vm.batch) == (None, "start", None)
        vm.dispose()

    run(story)


def test_columns_of_a_checked_file_can_be_changed() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        first = await checked(world, vm, good_rows(3))
        vm.open_mapping()
        assert vm.state.mapping is not None
        vm.set_role(3, "")
        vm.accept_mapping()
        await settle(120)
        assert vm.batch is not None
        assert vm.batch.id != first.id
        assert "D" not in [letter for letter, _role in vm.batch.columns]
        vm.dispose()

    run(story)


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("empty", "The file has no rows"),
        ("password", "The file is closed by a password"),
        ("changed", "The file was changed while it was read"),
        ("tooMany", "More than 100 000 rows"),
        ("tooBig", "The file is too large"),
        ("macros", "The file has macros"),
        ("quotes", "A quotation mark is not closed"),
        ("denied", "No right to read this file"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_nothing_is_taken(kind: str, title: str) -> None:
    async def story(world: World) -> None:
        vm = page(world)
        lay(world, good_rows(2))
        world.tables.fail_next("preview", FileTrouble(kind, 7))
        vm.take_file(str(FILE))
        await settle(50)
        assert vm.state.trouble is not None
        assert vm.state.trouble.title == f"{title}. Row 7"
        assert vm.state.trouble.advice
        assert (vm.state.page, vm.state.reading, vm.state.queue) == ("start", None, ())
        vm.dispose()

    run(story)


def test_letters_that_are_not_understood_are_asked_about_with_both_readings() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        lay(world, good_rows(2))
        world.tables.fail_next("preview", FileTrouble("encoding", 7))
        vm.take_file(str(FILE))
        await settle(50)
        part = vm.state.mapping
        assert part is not None
        assert part.encoding == "cp1251"
        assert [name for name, _line in part.previews] == ["UTF-8", "Windows-1251"]
        assert part.trouble.startswith("The letters of the file are not understood. Row 7")
        assert part.can_accept
        vm.choose_encoding("utf-8")
        await settle(50)
        assert vm.state.mapping is not None
        assert (vm.state.mapping.encoding, vm.state.mapping.trouble) == ("utf-8", "")
        vm.accept_mapping()
        await settle(120)
        assert vm.batch is not None
        assert vm.batch.rows == 2
        vm.dispose()

    run(story)


def test_reading_shows_its_pace_and_can_be_cancelled() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        lay(world, good_rows(5))
        gate = world.tables.hold("rows")
        vm.take_file(str(FILE))
        await settle(50)
        assert vm.state.page == "reading"
        assert vm.state.reading is not None
        assert FILE.name in vm.state.reading.title
        vm.cancel_reading()
        await settle(50)
        gate.release()
        await settle(80)
        assert (vm.state.page, vm.state.reading) == ("start", None)
        assert [one for one in vm.inputs.batches if one.state is not State.DRAFT] == []
        vm.dispose()

    run(story)


def test_the_same_file_stops_and_asks() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(4))
        await agreed(world, vm)
        await ended(world, vm)
        taken = len(world.operator.batches.taken)
        vm.start_new()
        await checked(world, vm, good_rows(4))
        part = check_of(vm)
        assert part.repeated.startswith("This file was already run on 22 Nov")
        assert (part.can_pay, part.can_agree) == (False, True)
        vm.choose_chip("recentlyToppedUp")
        await settle(30)
        vm.accept_all()
        await settle(80)
        assert "run before" in check_of(vm).why
        vm.main()
        assert vm.state.confirm is None
        vm.agree_again()
        assert (check_of(vm).can_pay, check_of(vm).can_agree) == (True, False)
        await agreed(world, vm)
        await ended(world, vm)
        assert len(world.operator.batches.taken) == taken + 4
        vm.dispose()

    run(story)


# --- lists and chosen numbers ---------------------------------------------------------------------
def test_a_pasted_list_tells_what_it_understood_and_lacks() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        text = "\n".join([typed(1), f"Савчук {typed(2)}", typed(1), "067 555 02", "усі"])
        vm.open_paste(text)
        await settle(30)
        part = vm.state.paste
        assert part is not None
        assert part.found == "recognised: 2, repeated: 1, not understood: 2"
        assert [line.partition(":")[0] for line in part.refused] == ["Line 4", "Line 5"]
        assert (part.can_accept, part.why) == (False, "Type the sum for each number")
        vm.leave_paste()
        vm.type_amount("99,50")
        vm.open_paste(text)
        await settle(30)
        vm.accept_paste()
        await settle(120)
        assert vm.batch is not None
        assert (vm.batch.tally.going.rows, vm.batch.total) == (2, Money(199_00))
        vm.dispose()

    run(story)


def test_a_long_list_is_read_in_parts_and_loses_no_line() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        vm.type_amount("10")
        lines = [typed(1 + n) for n in range(4_500)] + [typed(7)] * 3
        vm.open_paste("\n".join(lines))
        await settle(60)
        assert vm.state.paste is not None
        assert vm.state.paste.found == "recognised: 4,500, repeated: 3, not understood: 0"
        vm.dispose()

    run(story)


def test_numbers_of_another_page_come_with_what_they_lack() -> None:
    async def story(world: World) -> None:
        wanted = Wanted("topup", numbers=tuple(number(n) for n in (1, 2, 3)), amount="short")
        world.cabinet.batches.hand_over(wanted)
        vm = page(world, "new")
        await settle(30)
        assert vm.state.start.picked == "Numbers chosen: 3"
        assert vm.state.start.can_check_picked
        vm.check_wanted()
        await settle(120)
        assert vm.batch is not None, vm.state.trouble
        assert vm.batch.rows == 3
        assert vm.state.start.picked == ""
        vm.dispose()

    run(story)


def test_a_label_needs_its_words_and_no_money() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        vm.choose_kind(Kind.LABEL)
        start = vm.state.start
        assert (start.what_kind, start.amount_label, start.sources) == ("text", "", ())
        vm.open_paste(f"{typed(1)}\n{typed(2)}")
        await settle(30)
        assert vm.state.paste is not None
        assert vm.state.paste.why == "Type the label"
        vm.choose_what("Склад")
        assert vm.state.paste.can_accept
        vm.accept_paste()
        await settle(120)
        part = check_of(vm)
        assert [tile.word for tile in part.tiles][3:] == ["To carry out", "Label"]
        assert part.main == "Carry out for 2 numbers"
        vm.dispose()

    run(story)


def test_the_template_and_the_report_of_a_check_are_written(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        vm = page(world)
        heard = Heard(vm.effect)
        vm.save_template(str(tmp_path / "template.xlsx"))
        await settle(80)
        heads, *rows = world.exports.files[tmp_path / "template.xlsx"]
        assert heads[:3] == ("Number", "Amount", "Name")
        assert len(rows) == 40
        await checked(world, vm)
        vm.save_result(str(tmp_path / "report.csv"))
        await settle(80)
        heads, *rows = world.exports.files[tmp_path / "report.csv"]
        assert heads[0] == "No."
        assert [row[6] for row in rows[-5:]] == [
            "Not a number", "Twice in the file", "Perhaps another operator",
            "Amount not understood", "Formula or object in the cell",
        ]  # fmt: skip
        assert [said.text for said in heard.of(Said)] == [
            "Template saved: template.xlsx", "Result saved: report.csv",
        ]  # fmt: skip
        vm.dispose()

    run(story)


def test_every_bad_row_of_one_file_has_words_in_each_language() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        rows = [*good_rows(1), *bad_rows(), ("0442345678", "Жук", "5", ""), ("", "", "", "")]
        rows += [(typed(20), "Сова", "0,50", ""), (RawCell("number", "3.8E+11"), "Клим", "9", "")]
        await checked(world, vm, rows)
        for one in vm.check_rows.rows():
            assert one.verdict.word, one.row
            assert one.verdict.tone in {"ok", "warning", "danger"}
        assert len(HEADS) == len(vm.batch.columns if vm.batch else ())
        vm.dispose()

    run(story)


def test_a_list_pasted_into_the_palette_comes_here_as_a_batch() -> None:
    async def story(world: World) -> None:
        shell = ShellViewModel(
            core_of(world),
            start=Inputs(world.clock.now(), "1", demo=True),
            factories={name: partial(Page, name) for name in ("overview", "batch", "topup")},
        )
        shell.go(Route("overview"))
        palette = PaletteViewModel(shell, core_of(world))
        palette.paste("\n".join([typed(1), typed(2), "067 555"]))
        titles = [row.title for row in palette.state.rows if row.group == "list"]
        assert any(title.startswith("Block 2 number") for title in titles)
        palette.run("list.batch block")
        assert shell.inputs.route == Route("batch", "new")
        vm = page(world, "new")
        assert (vm.state.start.kind, vm.state.start.picked) == ("block", "Numbers chosen: 2")
        vm.check_wanted()
        await settle(120)
        assert vm.batch is not None, vm.state.trouble
        assert (vm.batch.kind, vm.batch.rows) == (Kind.BLOCK, 2)
        for made in (vm, palette, shell):
            made.dispose()

    run(story)


def test_a_file_of_the_watched_folder_is_checked_by_itself_and_pays_nothing() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        heard = Heard(vm.effect)
        folder = FILE.parent / "in"
        ready, strange = folder / "ready.csv", folder / "strange.csv"
        lay(world, good_rows(3), ready)
        world.tables.put(strange, [("кому",), ("перший",)])
        await settle(30)
        files = [FoundFile(one, one.name, 900, stable=True, mtime_ns=1) for one in (ready, strange)]
        world.cabinet.batches.folder.set(Watched(folder, found=tuple(files)))
        await settle(150)
        assert vm.state.page == "start"
        assert [card.title for card in vm.state.queue] == ["ready.csv"]
        assert heard.of(Said) == [Said("«ready.csv» is checked and waits in the list")]
        names = [row.name for row in vm.state.start.watch.found]
        assert names == ["ready.csv", "strange.csv"]
        assert world.operator.batches.taken == {}
        vm.open(vm.state.queue[0].id)
        assert check_of(vm).can_pay
        vm.dispose()

    run(story)
