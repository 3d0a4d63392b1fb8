"""What is chosen on the numbers desk and what becomes of it. Product N3, N11, P38."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kyivstar_desktop.domain.fleet import FleetNote, FleetPicked
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.numbers import CopyText, Exported, Pasted, Said
from kyivstar_desktop.viewmodels.numbers_notes import note_heads, note_row, read_notes
from kyivstar_desktop.viewmodels.numbers_paste import MOST_LINES
from support.numbers_desk import Office, line_at, office, passed
from support.screens import Heard


def test_a_choice_is_by_ids_and_survives_another_order() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.check(0)
        vm.check(1)
        await desk.quiet()
        assert vm.state.bar is not None
        assert (vm.chosen, vm.state.bar.short) == (2, "₴197.25")
        vm.sort_by("user")
        await desk.quiet()
        chosen = [one for one in desk.rows if vm.is_checked(_id(desk, one))]
        assert sorted(chosen) == ["Бондар Сергій", "Коваль Андрій"]
        vm.type_filter("user", "Гончар")
        await desk.quiet()
        assert vm.chosen == 2
        vm.clear_checks()
        await desk.quiet()
        assert vm.state.bar is None

    office(story)


def _id(desk: Office, user: str) -> str:
    return line_at(desk, desk.rows.index(user)).line


def test_a_range_takes_rows_that_were_never_shown() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.sort_by("number")
        await desk.quiet()
        vm.check_range(5, 604)
        await desk.quiet()
        assert vm.chosen == 600
        assert vm.check_state == Qt.CheckState.PartiallyChecked

    office(story, more=800)


def test_all_that_match_is_the_question_with_its_exceptions() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.check_all(True)
        await desk.quiet()
        assert (vm.chosen, vm.check_state) == (12, Qt.CheckState.Checked)
        vm.check(0)
        await desk.quiet()
        picked = vm.picked
        assert picked is not None
        assert picked.query is not None
        assert picked.but == {line_at(desk, 0).line}
        assert (vm.chosen, vm.check_state) == (11, Qt.CheckState.PartiallyChecked)
        vm.sort_by("user")
        await desk.quiet()
        assert vm.chosen == 11, "another order is the same choice"
        vm.type_filter("user", "Гончар")
        await desk.quiet()
        assert vm.chosen == 0, "another question is another «all»"

    office(story)


def test_what_is_missing_goes_to_the_page_of_batches() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.hand_over("topup")
        assert desk.wanted == []
        vm.check(0)
        vm.check(2)
        vm.hand_over("topup")
        vm.hand_over("block", FleetPicked(lines=("ln_000007",)))
        top_up, block = desk.wanted
        assert (top_up.kind, top_up.amount, top_up.count) == ("topup", "short", 2)
        assert top_up.picked == FleetPicked(lines=("ln_000001", "ln_000003"))
        assert (block.kind, block.amount, block.count) == ("block", None, 1)

    office(story)


@pytest.mark.parametrize("role", ["viewer", "approver"])
def test_a_role_without_the_right_has_no_such_acts(role: str) -> None:
    async def story(desk: Office) -> None:
        desk.vm.check(0)
        await desk.quiet()
        bar = desk.vm.state.bar
        assert bar is not None
        assert (bar.can_top_up, bar.can_order, bar.can_limit) == (False, False, False)
        assert not desk.vm.may_batch
        desk.vm.open_card(0)
        assert not desk.vm.can_top_up_card

    office(story, role=role)


def test_rows_are_copied_as_a_table_with_heads() -> None:
    async def story(desk: Office) -> None:
        heard = Heard(desk.vm.effect)
        desk.vm.copy(3)
        await desk.quiet()
        copied = heard.all[0]
        assert isinstance(copied, CopyText)
        heads, row, last = copied.text.split("\n")
        assert (heads.split("\t")[0], last, copied.rows) == ("Number", "", 1)
        cells = row.split("\t")
        assert cells[:2] == ["380675000005", "Лисенко Петро"]
        assert cells[3] == "-42.00", "a hyphen, no currency"
        desk.vm.check_all(True)
        desk.vm.copy()
        await desk.quiet()
        assert heard.all[-1].rows == 12

    office(story)


def test_a_pasted_list_loses_nothing_silently() -> None:
    async def story(desk: Office) -> None:
        heard = Heard(desk.vm.effect)
        text = (
            "067 500 00 01 Бондар\n380675000002; 100,00\n+380 67 500 00 02\n"
            "067 111 22 33\nначальник зміни\n044 222 33 44\n"
        )
        desk.vm.paste(text)
        await passed(desk.world)
        found = await _pasted(desk, heard)
        assert found.lines == ("ln_000001", "ln_000002")
        assert len(found.lines) + len(found.refused) == found.pasted == 6
        whys = {one.line: one.why for one in found.refused}
        assert whys[3] == "stands in the list twice"
        assert whys[4] == "not in your company"
        assert whys[5] == "not a number"
        assert whys[6] == "a landline"
        assert found.refused_tsv.splitlines()[0] == "Line\tText\tReason"
        desk.vm.choose_lines(found.lines)
        assert desk.vm.chosen == 2

    office(story)


async def _pasted(desk: Office, heard: Heard) -> Pasted:
    """The worker answers in its own time."""
    for _ in range(200):
        if heard.all:
            break
        task = desk.vm.paste._task
        if task is not None:
            await task
    found = heard.all[-1]
    assert isinstance(found, Pasted)
    return found


def test_a_list_beyond_the_limit_is_refused_in_words() -> None:
    async def story(desk: Office) -> None:
        heard = Heard(desk.vm.effect)
        desk.vm.paste("0675000001\n" * (MOST_LINES + 1))
        await desk.quiet()
        (said,) = heard.all
        assert isinstance(said, Said)
        assert "10,001" in said.text
        assert desk.vm.chosen == 0

    office(story)


def test_a_label_is_written_in_place_and_taken_back() -> None:
    async def story(desk: Office) -> None:
        vm, heard = desk.vm, Heard(desk.vm.effect)
        vm.model.look(0, 11)
        vm.write(0, "label", "  Маршрут 7 ")
        await passed(desk.world)
        assert line_at(desk, 0).label == "Маршрут 7"
        (said,) = heard.all
        assert isinstance(said, Said)
        assert said.undo
        await desk.world.cabinet.undo.undo()
        await passed(desk.world)
        assert line_at(desk, 0).label == ""
        vm.write(0, "balance", "1000000")
        vm.write(0, "label", "")
        await desk.quiet()
        assert len(heard.all) == 1, "nothing else can be written, nothing changed is kept"

    office(story)


def test_many_get_one_colour() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.model.look(0, 11)
        vm.check_all(True)
        vm.edit(vm.picked, "colour", "red")
        await passed(desk.world)
        assert {line_at(desk, n).colour for n in range(12)} == {"red"}

    office(story)


def test_numbers_move_to_another_department_and_back() -> None:
    async def story(desk: Office) -> None:
        vm, world = desk.vm, desk.world
        vm.move(FleetPicked(lines=("ln_000001", "ln_000002")), "d12")
        await world.timed(_ended(vm.move))
        await passed(world)
        count = {row.key: row.count for row in vm.state.tree}
        assert (count["d11"], count["d12"]) == ("10", "2")
        await world.timed(world.cabinet.undo.undo())
        await passed(world)
        await world.clock.advance(2)
        await passed(world)
        count = {row.key: row.count for row in vm.state.tree}
        assert (count["d11"], count["d12"]) == ("12", "0")

    office(story)


async def _ended(command: Any) -> None:
    if command._task is not None:
        await command._task


def test_an_export_has_the_columns_of_the_screen() -> None:
    async def story(desk: Office) -> None:
        vm, heard = desk.vm, Heard(desk.vm.effect)
        vm.show_columns(["number", "balance", "node"])
        vm.export_to(Path("all.xlsx"))
        await desk.quiet()
        heads, *rows = desk.world.exports.files[Path("all.xlsx")]
        assert list(heads) == ["Number", "Balance", "Department"]
        assert len(rows) == 12
        assert rows[0][0] == "380675000001"
        assert rows[0][1] == Money(62_25)
        assert rows[0][2] == "Водії"
        assert heard.all[-1] == Exported(Path("all.xlsx"), 12)
        vm.check(0)
        vm.export_to(Path("one.csv"), "cp1251")
        await desk.quiet()
        assert len(desk.world.exports.files[Path("one.csv")]) == 2
        assert vm.state.export == ""

    office(story)


def test_an_export_is_cancelled() -> None:
    async def story(desk: Office) -> None:
        gate = desk.world.exports.hold("write_table")
        desk.vm.export_to(Path("slow.xlsx"))
        await desk.quiet()
        assert desk.vm.state.export
        desk.vm.cancel_export()
        gate.release()
        await desk.quiet()
        assert desk.vm.state.export == ""
        assert Path("slow.xlsx") not in desk.world.exports.files

    office(story)


NOTES = (
    FleetNote("+380675000001", "Маршрут 7", "Сергій", "=1+1\nдругий рядок; «лапки»", "red"),
    FleetNote("+380675000002", "'=x", "-", "+380671112233", "blue"),
    FleetNote("+380675000003", "''", "@home", "\tтабуляція", ""),
)


def test_notes_go_out_and_in_without_a_loss() -> None:
    rows = [list(note_heads()), *(list(note_row(one)) for one in NOTES)]
    assert read_notes(rows) == (NOTES, ())
    assert not any(cell[:1] in {"=", "+", "-", "@", "\t"} for row in rows[1:] for cell in row)
    bare, unread = read_notes([["380675000001", "A", "", "", ""], ["хтось", "B"], ["", ""]])
    assert bare == (FleetNote("+380675000001", "A"),)
    assert unread == (2,)


def test_a_file_of_some_columns_changes_only_them() -> None:
    known = {note.number: note for note in NOTES}
    kept = NOTES[0]
    heads = note_heads()
    found, _ = read_notes([[heads[0], heads[1]], ["0675000001", "Нова"]], known)
    assert found == (replace(kept, label="Нова"),)
    bare, _ = read_notes([["0675000001", "Нова"]], known)
    assert bare == found, "the same without heads"
    odd, _ = read_notes([[heads[0], heads[4]], ["0675000001", "бордовий"]], known)
    assert odd == (kept,), "a colour that is none"
    whole, _ = read_notes([list(heads), ["0675000001", "", "", "", ""]], known)
    assert whole == (FleetNote(kept.number),), "a cell that is empty empties"


def test_labels_alone_are_taken_in_from_a_file() -> None:
    heads = note_heads()

    async def story(desk: Office) -> None:
        desk.vm.import_notes(Path("notes.csv"))
        await passed(desk.world)
        desk.vm.import_notes(Path("labels.csv"))
        await passed(desk.world)
        kept = {note.number: note for note in await desk.world.cabinet.fleet.export_notes()}
        assert kept[NOTES[0].number] == replace(NOTES[0], label="Нова")

    rows = [list(heads), list(note_row(NOTES[0]))]
    labels = [list(heads[:2]), ["380675000001", "Нова"]]
    office(story, tables={"notes.csv": rows, "labels.csv": labels})


def test_a_file_of_notes_is_taken_in_and_can_be_undone() -> None:
    rows = [list(note_heads()), *(list(note_row(one)) for one in NOTES[:2]), ["?", "x"]]

    async def story(desk: Office) -> None:
        heard = Heard(desk.vm.effect)
        desk.vm.import_notes(Path("notes.csv"))
        await passed(desk.world)
        kept = {note.number: note for note in await desk.world.cabinet.fleet.export_notes()}
        assert kept["+380675000001"].label == "Маршрут 7"
        assert len(kept) == 2
        said = heard.all[-1]
        assert isinstance(said, Said)
        assert "4" in said.text, "the line that was not understood is named"
        desk.vm.export_notes(Path("out.csv"))
        await desk.quiet()
        assert len(desk.world.exports.files[Path("out.csv")]) == 3
        await desk.world.cabinet.undo.undo()
        assert await desk.world.cabinet.fleet.export_notes() == ()

    office(story, tables={"notes.csv": rows})
