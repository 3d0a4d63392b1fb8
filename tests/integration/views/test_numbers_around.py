"""Around the grid of the numbers desk: the status strip, readers, narrow windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kyivstar_desktop.views.numbers_dialogs import CausesDialog
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.tree_list import TreeList
from support.numbers_hand import dialog_of, play

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop
    from kyivstar_desktop.views.numbers import NumbersView
    from support.scenes import Stage

Key = Qt.Key


def test_the_strip_leads_to_the_causes(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        state = stage.shell.state
        assert (state.fleet_text, bool(state.fleet_stale)) == ("fresh 11 of 12", True)
        badge = next(item for item in state.rail if item.key == "numbers")
        assert (badge.count, badge.tone) == ("6", "warning")
        stage.shell.open_causes()
        dialog = dialog_of(stage, CausesDialog)
        dialog.reject()
        stage.page.check(0)
        await stage.go("overview")
        stage.shell.open_causes()
        await stage.quiet()
        dialog = dialog_of(stage, CausesDialog)
        dialog._on_show()
        await stage.quiet()
        assert stage.page.state.tab == "failed"
        assert stage.window.page is not view

    play(qapp, qt_loop, tell)


def test_a_reader_hears_rows_and_their_number(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        grid = view.grid
        table = QAccessible.queryAccessibleInterface(grid)
        assert table.text(QAccessible.Text.Name) == "Numbers"
        assert "12" in table.text(QAccessible.Text.Description)
        assert table.role() == QAccessible.Role.Table
        assert table.childCount() == 13 * 7, "every row, and both heads"
        risk = grid.model().index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
        assert risk.startswith("will stop on")
        tree = view.findChild(TreeList)
        assert tree is not None
        first = tree.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert first.startswith("Whole company")
        await stage.quiet()

    play(qapp, qt_loop, tell)


def test_the_tree_gives_way_to_a_list(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        tree = view.findChild(TreeList)
        assert tree is not None
        assert tree.isVisible()
        QTest.keyClick(tree, Key.Key_Home)
        await stage.quiet()
        assert stage.page.inputs.node == ""
        stage.window.resize(1024, 640)
        await stage.quiet()
        assert not tree.isVisible()
        combo = next(c for c in view.findChildren(Combo) if c.accessibleName() == "Department")
        assert combo.isVisible()
        combo.picked.emit("d12")
        await stage.quiet()
        assert stage.page.inputs.node == "d12"

    play(qapp, qt_loop, tell)
