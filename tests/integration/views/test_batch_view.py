"""The batch page by hand: keys, the row's own editor, dialogs, drops, files, leaving a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPlainTextEdit, QWidget

from kyivstar_desktop.app.leaving import Leaving
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.views.batch import BatchView
from kyivstar_desktop.views.batch_check import CheckPane
from kyivstar_desktop.views.batch_dialogs import (
    ChangedDialog,
    ConfirmDialog,
    MappingDialog,
    StopDialog,
)
from kyivstar_desktop.views.batch_drop import DropZone
from kyivstar_desktop.views.batch_editor import RowEditor
from kyivstar_desktop.views.closing_line import ClosingLine
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.batch_bar import BatchBar
from kyivstar_desktop.views.widgets.buttons import Button
from support import looking, scenes_batch, scenes_batch_starts
from support.batch_pages import FILE
from support.scenes import Scene, on_stage
from support.speaking import speaking

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from harness.qt import QtLoop
    from support.scenes import Stage


def play(
    qapp: QApplication,
    qt_loop: QtLoop,
    scene: Callable[[Stage], Awaitable[None]],
    story: Callable[[Stage, BatchView], Awaitable[None]],
) -> None:
    theme.apply(qapp)

    async def whole() -> None:
        async with on_stage(qapp, Scene("batch", scene), "en") as stage:
            stage.window.activateWindow()
            view = stage.window.findChild(BatchView)
            assert view is not None
            await story(stage, view)

    with speaking(qapp, "en"):
        qt_loop.run(whole(), timeout=30)


def dialog_of(window: QWidget, kind: type[QDialog]) -> QDialog:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1, found
    return found[0]


def test_keys_of_the_check_walk_correct_leave_out_and_keep(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def story(stage: Stage, view: BatchView) -> None:
        table = view.check.table
        page = stage.page
        view.check.next_problem()
        assert (table.current_row, table.hasFocus()) == (0, True)
        view.check.next_problem()
        assert table.current_row == 1
        QTest.keyClick(table, Qt.Key.Key_Return)
        await stage.quiet()
        editor = view.check.findChild(RowEditor)
        assert editor is not None
        assert editor.isVisible()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "Number of the row"
        QTest.keyClick(focused, Qt.Key.Key_Escape)
        await stage.quiet()
        assert not editor.isVisible()
        assert table.hasFocus()
        warned = next(n for n in range(9) if page.check_rows.row(n).row.level == "warning")
        table.go_to(warned)
        before = page.state.check.main
        QTest.keyClick(table, Qt.Key.Key_Space)
        await stage.quiet()
        assert page.state.check.main != before
        QTest.keyClick(table, Qt.Key.Key_Delete)
        await stage.quiet()
        assert page.check_rows.row(warned).row.excluded
        assert table.current_row == warned, "the place stays"
        assert page.state.check.main == before

    play(qapp, qt_loop, scenes_batch.checked, story)


def test_the_link_of_a_reason_is_pressed_where_it_stands(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def story(stage: Stage, view: BatchView) -> None:
        table = view.check.table
        spot = table.visualRect(table.model().index(0, table.model().columnCount() - 1))
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=spot.topLeft() + QPoint(12, 12)
        )
        await stage.quiet()
        assert stage.page.state.edit is None, "the reason's words are no link"
        found = [
            x for x in range(spot.left(), spot.right()) if table._act_at(_at(x, spot.center()))
        ]
        assert found, "no link in the cell"
        middle = QPoint((found[0] + found[-1]) // 2, spot.center().y())
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        await stage.quiet()
        assert stage.page.state.edit is not None

    play(qapp, qt_loop, scenes_batch.checked, story)


def _at(x: int, place: QPoint) -> QPoint:
    return QPoint(x, place.y())


def test_the_menu_of_a_row_has_its_acts_by_name(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage, view: BatchView) -> None:
        pane = view.findChild(CheckPane)
        assert pane is not None
        assert pane.menu_of(99) is None
        menu = pane.menu_of(3)
        assert menu is not None
        words = [one.text() for one in menu.actions() if not one.isSeparator()]
        assert words[-1] == "Leave the row out"
        assert "Correct the row" in words
        menu.actions()[-1].trigger()
        menu.deleteLater()
        await stage.quiet()
        assert stage.page.check_rows.row(3).row.excluded

    play(qapp, qt_loop, scenes_batch.checked, story)


def test_enter_alone_pays_nothing(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage, _view: BatchView) -> None:
        dialog = dialog_of(stage.window, ConfirmDialog)
        assert isinstance(dialog, ConfirmDialog)
        dialog.take_focus()
        assert not dialog.yes.isDefault()
        stage.page.type_count("29")
        stage.page.type_total("4350")
        QTest.keyClick(dialog.count.edit, Qt.Key.Key_Return)
        await stage.quiet()
        assert stage.world.operator.batches.taken == {}
        assert stage.page.batch.state is State.CHECKED

    play(qapp, qt_loop, scenes_batch.confirm, story)


@pytest.mark.parametrize(
    ("scene", "kind"),
    [
        (scenes_batch.mapping, MappingDialog),
        (scenes_batch.confirm_wrong, ConfirmDialog),
        (scenes_batch.stopping, StopDialog),
    ],
    ids=["mapping", "confirm", "stop"],
)
def test_dialogs_are_named_uncut_reached_by_tab_and_left_by_esc(
    qapp: QApplication,
    qt_loop: QtLoop,
    scene: Callable[[Stage], Awaitable[None]],
    kind: type[QDialog],
) -> None:
    async def story(stage: Stage, _view: BatchView) -> None:
        dialog = dialog_of(stage.window, kind)
        assert looking.cut_words(dialog) == []
        assert looking.nameless(dialog) == []
        assert await looking.unreached(qapp, dialog) == []
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await stage.quiet()
        assert [one for one in stage.window.findChildren(kind) if one.isVisible()] == []
        state = stage.page.state
        assert (state.mapping, state.confirm, state.stop) == (None, None, None)

    play(qapp, qt_loop, scene, story)


def test_a_dropped_file_is_checked(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage, view: BatchView) -> None:
        scenes_batch.lay(stage, scenes_batch.rows_of(3))
        zone = view.findChild(DropZone)
        assert zone is not None
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(FILE))])
        drop = QDropEvent(
            QPointF(20, 20), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        zone.dropEvent(drop)
        for _ in range(3):
            await stage.quiet()
        assert drop.isAccepted()
        assert stage.page.batch.rows == 3

    play(qapp, qt_loop, scenes_batch.start, story)


def test_files_are_asked_for_by_opened_dialogs(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage, view: BatchView) -> None:
        view.start.choose.click()
        chooser = next(one for one in view.findChildren(QFileDialog) if one.isVisible())
        assert "*.xlsx" in chooser.nameFilters()[0]
        chooser.reject()
        stage.press("Save a template with current data")
        saver = next(one for one in view.findChildren(QFileDialog) if one.isVisible())
        assert saver.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        saver.reject()
        await stage.quiet()

    play(qapp, qt_loop, scenes_batch.start, story)


def test_space_pauses_and_the_bar_says_its_value(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage, view: BatchView) -> None:
        bar = view.run.counter.findChild(BatchBar)
        assert bar is not None
        spoken = QAccessible.queryAccessibleInterface(bar)
        assert spoken.role() is QAccessible.Role.ProgressBar
        assert spoken.text(QAccessible.Text.Description) == "31 of 47"
        assert [rows for rows, _key in bar.parts] == [28, 3, 16]
        view.take_focus()
        held = view.run.rows.table
        QTest.keyClick(held, Qt.Key.Key_Space)
        await stage.quiet()
        part = stage.page.state.run
        assert (part.hold_text, part.can_hold, part.can_stop) == ("Pausing", False, False)

    play(qapp, qt_loop, scenes_batch.running, story)


def test_the_report_is_a_pdf(qapp: QApplication, qt_loop: QtLoop, tmp_path: Path) -> None:
    async def story(stage: Stage, view: BatchView) -> None:
        said: list[str] = []
        view.said.connect(said.append)
        stage.page.report(str(tmp_path / "report.pdf"))
        await stage.quiet()
        assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
        stage.page.report(str(tmp_path / "nowhere" / "report.pdf"))
        await stage.quiet()
        assert said == [
            "Report saved: report.pdf", "The report was not written: choose another folder",
        ]  # fmt: skip

    play(qapp, qt_loop, scenes_batch.done, story)


def test_leaving_while_a_batch_runs_asks(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage, _view: BatchView) -> None:
        left: list[int] = []
        core = stage.screens._core
        leaving = Leaving(core, stage.window, lambda: True, lambda: left.append(1))
        leaving.closing()
        line = stage.window.findChild(ClosingLine)
        assert line is not None
        words = " ".join(label.text() for label in line.findChildren(QLabel))
        assert "Batches that run: 1" in words
        names = [one.text() for one in line.findChildren(Button) if one.text()]
        assert names == ["Go on in the tray", "Stay", "Pause and close"]
        line.chosen.emit("stay")
        assert (left, stage.window.isVisible()) == ([], True)
        leaving.closing()
        shown = [one for one in stage.window.findChildren(ClosingLine) if one.isVisible()]
        shown[0].chosen.emit("hide")
        assert (left, stage.window.isVisible()) == ([], False)
        stage.window.show()
        leaving.closing()
        shown = [one for one in stage.window.findChildren(ClosingLine) if one.isVisible()]
        shown[0].chosen.emit("leave")
        assert left == [1]
        leaving.close()

    play(qapp, qt_loop, scenes_batch.running, story)


def test_the_rail_counts_batches_that_run_or_wait(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage, _view: BatchView) -> None:
        stage.shell.follow_cabinet(stage.world.cabinet)
        await stage.quiet()
        assert stage.shell.inputs.batches == 1

    play(qapp, qt_loop, scenes_batch.paused, story)


def test_what_has_changed_is_asked_about_and_enter_alone_sends_nothing(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def story(stage: Stage, _view: BatchView) -> None:
        asked = dialog_of(stage.window, ChangedDialog)
        words = [label.text() for label in asked.findChildren(QLabel)]
        assert "Topped up lately: 2" in words
        (rows,) = asked.findChildren(QPlainTextEdit)
        assert rows.isReadOnly()
        assert "for ₴72.00" in rows.toPlainText()
        QTest.keyClick(asked, Qt.Key.Key_Return)
        await stage.quiet()
        assert stage.page.state.changed is None
        assert stage.world.operator.batches.taken == {}
        stage.page.run_approved()
        await stage.quiet()
        dialog_of(stage.window, ChangedDialog).without.click()
        await stage.quiet()
        assert stage.page.batch.tally.cancelled.rows == 2
        assert dialog_of(stage.window, ConfirmDialog).isVisible()

    play(qapp, qt_loop, scenes_batch_starts.changed, story)
