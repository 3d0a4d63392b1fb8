"""The numbers desk by hand: keys, checks, filters, the editor over a cell, dialogs, readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kyivstar_desktop.views.numbers_dialogs import (
    ColumnsDialog,
    MoveDialog,
    PasteDialog,
    TextDialog,
)
from kyivstar_desktop.views.numbers_menus import make_menu
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.marks import Check
from kyivstar_desktop.views.widgets.tree_list import TreeList
from support.numbers_desk import passed
from support.numbers_hand import PLAIN, dialog_of, play, press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester

    from harness.qt import QtLoop
    from kyivstar_desktop.views.numbers import NumbersView
    from support.scenes import Stage

Key = Qt.Key


def test_models_keep_qts_rules(
    qapp: QApplication, qt_loop: QtLoop, qtmodeltester: ModelTester
) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        stage.page.group_by("tariff")
        await stage.quiet()
        qtmodeltester.check(view.grid.model())
        tree = view.findChild(TreeList)
        assert tree is not None
        qtmodeltester.check(tree.model())

    play(qapp, qt_loop, tell)


def test_the_bar_gives_way_in_steps_and_keeps_its_names(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        stage.page.check(0)
        await stage.quiet()
        whole = ["Top up what is missing", "Tariff", "Block…"]
        shown = {1000: whole, 620: ["Top up", "Tariff", "Block…"], 400: ["Top up", "", ""]}
        buttons = [
            one
            for one in view.bar.findChildren(Button)
            if one.isVisible() and not isinstance(one, IconButton)
        ]
        for width, texts in shown.items():
            view.bar.setFixedWidth(width)
            await stage.quiet()
            assert [one.text() for one in buttons] == texts, width
            assert [one.accessibleName() for one in buttons] == whole
            assert all(one.width() >= one.sizeHint().width() for one in buttons if width > 400)

    play(qapp, qt_loop, tell)


def test_what_a_filter_expects_is_told_by_words(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        stage.page.type_filter("balance", "сто")
        await stage.quiet()
        words = "Balance: write a sum, as in < 100, >= 12.50 or = 0"
        edits = [one for one in view.findChildren(QLineEdit) if one.text() == "сто"]
        assert [(one.toolTip(), one.accessibleDescription()) for one in edits] == [(words, words)]
        stage.page.type_filter("balance", "<= 0")
        await stage.quiet()
        assert (edits[0].toolTip(), edits[0].accessibleDescription()) == ("", "")

    play(qapp, qt_loop, tell)


def test_everything_is_done_by_keys(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        vm = stage.page
        press(view, Key.Key_Home)
        press(view, Key.Key_Space)
        press(view, Key.Key_Down)
        press(view, Key.Key_Space)
        assert vm.chosen == 2
        press(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        press(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        await stage.quiet()
        assert vm.chosen == 4
        press(view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        await stage.quiet()
        assert vm.chosen == 12
        press(view, Key.Key_Space)
        assert vm.chosen == 11
        press(view, Key.Key_End)
        assert view.grid.current_row == 11
        press(view, Key.Key_Right)
        await stage.quiet()
        assert vm.state.card is not None
        press(view, Key.Key_PageUp)
        await stage.quiet()
        assert vm.state.card.number.endswith("01"), "the card follows"
        QTest.keyClick(view, Key.Key_Escape)
        assert vm.state.card is None
        QTest.keyClick(view, Key.Key_Escape)
        assert vm.chosen == 0

    play(qapp, qt_loop, tell)


def test_letters_search_and_the_row_of_filters_leads_back(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        QTest.keyClicks(view.grid, "0")
        held = QApplication.focusWidget()
        assert isinstance(held, QLineEdit)
        assert held.accessibleName() == "Search in the numbers"
        QTest.keyClicks(held, "675000002")
        await stage.quiet()
        assert view.grid.row_count == 1
        QTest.keyClick(held, Key.Key_Escape)
        await stage.quiet()
        assert (held.text(), view.grid.row_count) == ("", 12)
        QTest.keyClicks(held, "0675000002")
        await stage.quiet()
        QTest.keyClick(held, Key.Key_Down)
        assert QApplication.focusWidget() is view.grid
        press(view, Key.Key_Return)
        await stage.quiet()
        assert stage.shell.state.page == "overview"

    play(qapp, qt_loop, tell)


def test_f2_writes_over_the_cell(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        stage.page.toggle_column("label")
        await stage.quiet()
        press(view, Key.Key_Home)
        press(view, Key.Key_F2)
        edit = QApplication.focusWidget()
        assert isinstance(edit, QLineEdit)
        assert edit.accessibleName() == "Label"
        QTest.keyClicks(edit, "Route 7")
        QTest.keyClick(edit, Key.Key_Return)
        await passed(stage.world)
        assert QApplication.focusWidget() is view.grid
        assert stage.page.model.row(0).label == "Route 7"
        press(view, Key.Key_F2)
        edit = QApplication.focusWidget()
        assert isinstance(edit, QLineEdit)
        QTest.keyClicks(edit, "other")
        QTest.keyClick(edit, Key.Key_Escape)
        await stage.quiet()
        assert QApplication.focusWidget() is view.grid
        assert stage.page.model.row(0).label == "Route 7"

    play(qapp, qt_loop, tell)


def test_a_note_of_several_lines_keeps_them(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        vm = stage.page
        vm.edit(vm.picked_at(0), "note", "one\ntwo")
        vm.toggle_column("note")
        await passed(stage.world)
        press(view, Key.Key_Home)
        view.grid.edited.emit(0, "note")
        dialog = dialog_of(stage, TextDialog)
        area = dialog.findChild(QPlainTextEdit)
        assert area.toPlainText() == "one\ntwo"
        area.setPlainText("x" * 501)
        assert not dialog._keep.isEnabled()
        area.setPlainText("one\ntwo\nthree")
        dialog.accept()
        await passed(stage.world)
        assert vm.model.row(0).note == "one\ntwo\nthree"

    play(qapp, qt_loop, tell)


def test_the_mouse_checks_sorts_and_ranges(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        vm, grid = stage.page, view.grid
        left = Qt.MouseButton.LeftButton

        def click(row: int, x: int, mods: Qt.KeyboardModifier = PLAIN) -> None:
            at = QPoint(x, grid.rowViewportPosition(row) + 5)
            QTest.mouseClick(grid.viewport(), left, mods, at)

        click(1, px(22))
        click(4, px(120), Qt.KeyboardModifier.ShiftModifier)
        await stage.quiet()
        assert vm.chosen == 4
        click(2, px(120), Qt.KeyboardModifier.ControlModifier)
        assert vm.chosen == 3
        click(6, px(120))
        assert (vm.chosen, grid.current_row) == (3, 6)
        head = grid.head.viewport()
        x = grid.columnViewportPosition(3) + 20
        QTest.mouseClick(head, left, PLAIN, QPoint(x, px(10)))
        await stage.quiet()
        assert vm.state.sort == ("balance", False)
        QTest.mouseClick(head, left, PLAIN, QPoint(px(22), px(10)))
        await stage.quiet()
        assert vm.chosen == 12

    play(qapp, qt_loop, tell)


def test_still_columns_stay_while_the_others_scroll(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        vm, grid = stage.page, view.grid
        vm.show_columns(["number", "user", "balance", "risk", "node", "account", "note", "limit"])
        vm.freeze(1)
        await stage.quiet()
        bar = grid.horizontalScrollBar()
        assert bar.maximum() > 0
        assert grid.still_width == 0
        bar.setValue(bar.maximum())
        assert grid.sheet.isVisible()
        assert grid.still_width == grid.columnWidth(0)
        assert grid.indexAt(QPoint(px(60), px(5))).column() == 0
        assert grid.column_place("number") == (0, grid.columnWidth(0), True)
        at = QPoint(px(22), grid.rowViewportPosition(2) + 5)
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, PLAIN, at)
        assert vm.chosen == 1

    play(qapp, qt_loop, tell)


def test_a_pasted_list_is_answered_by_a_dialog(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        text = "067 500 00 01\n0675000002\n0671112233\nnobody\n"
        QGuiApplication.clipboard().setText(text)
        press(view, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        task = stage.page.paste._task
        assert task is not None
        await task
        dialog = dialog_of(stage, PasteDialog)
        refused = dialog.findChild(QPlainTextEdit)
        assert refused.toPlainText().splitlines()[0].startswith("3. ")
        dialog.accept()
        assert stage.page.chosen == 2
        press(view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        await stage.quiet()
        assert QGuiApplication.clipboard().text().count("\n") == 3
        QGuiApplication.clipboard().clear()

    play(qapp, qt_loop, tell)


def test_columns_are_chosen_in_a_dialog(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, _view: NumbersView) -> None:
        stage.press("Columns")
        dialog = dialog_of(stage, ColumnsDialog)
        check = next(one for one in dialog.findChildren(Check) if one.text() == "Label")
        check.click()
        assert "label" in stage.page.state.columns
        still, groups, order = dialog.findChildren(Combo)
        order.picked.emit("balance:down")
        await stage.quiet()
        assert stage.page.state.sort == ("balance", True)
        assert order.currentText() == "Balance ↓"
        still.picked.emit(2)
        groups.picked.emit("risk")
        await stage.quiet()
        assert (stage.page.state.frozen, stage.page.state.group) == (2, "risk")
        dialog.accept()

    play(qapp, qt_loop, tell)


def test_menus_offer_what_the_role_has(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        press(view, Key.Key_Home)
        picked = stage.page.picked_at(0)
        menu = make_menu(view, picked, 0, may=True)
        words = [action.text() for action in menu.actions() if action.text()]
        assert words[0] == "Open the number"
        assert words[-1] == "Block…"
        fewer = make_menu(view, picked, 0, may=False)
        lost = set(words) - {action.text() for action in fewer.actions()}
        assert {"Top up what is missing", "Block…", "Move to a department…"} <= lost
        assert "Label…" not in lost
        next(a for a in menu.actions() if a.text() == "Label…").trigger()
        dialog = dialog_of(stage, TextDialog)
        dialog.findChild(QLineEdit).setText("Route 9")
        dialog.accept()
        await passed(stage.world)
        assert stage.page.model.row(0).label == "Route 9"
        stage.page.check(0)
        view.act("move", stage.page.picked, -1)
        mover = dialog_of(stage, MoveDialog)
        nodes = mover.findChild(Combo)
        nodes.set_data("d12")
        mover.accept()
        await stage.quiet()
        accounts = stage.world.operator.park.tree
        assert accounts["26010000001"].parent == "d12"

    play(qapp, qt_loop, tell)


def test_tables_and_notes_are_written_and_read(
    qapp: QApplication, qt_loop: QtLoop, tmp_path: Path
) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        words = [action.text() for action in view.files_menu().actions() if action.text()]
        assert len(words) == 3
        view.export_to(str(tmp_path / "numbers.csv"), "cp1251")
        await stage.quiet()
        written = stage.world.exports.files
        assert len(written[tmp_path / "numbers.csv"]) == 13
        picked = stage.page.picked_at(0)
        stage.page.edit(picked, "note", "Route 7")
        await stage.quiet()
        view.notes_to(str(tmp_path / "notes.csv"))
        await stage.quiet()
        (_heads, row) = written[tmp_path / "notes.csv"]
        assert "Route 7" in row
        view.notes_from(str(tmp_path / "missing.csv"))
        await stage.quiet()
        assert stage.page.state.banner is not None, "a file that is not there is said"

    play(qapp, qt_loop, tell)
