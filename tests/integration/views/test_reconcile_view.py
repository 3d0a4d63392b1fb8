"""The reconciliation desk by hand: a file's columns are told anew with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kyivstar_desktop.views.reconcile_parts import ColumnsDialog, FileCard
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.buttons import Button
from support import scenes_reconcile
from support.scenes import Scene, on_stage
from support.speaking import speaking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop

Key = Qt.Key
(BANK,) = (scene for scene in scenes_reconcile.SCENES if scene.name == "reconcile")


def test_columns_of_a_file_are_asked_again(qapp: QApplication, qt_loop: QtLoop) -> None:
    theme.apply(qapp)

    async def whole() -> None:
        async with on_stage(qapp, Scene("reconcile-by-hand", BANK.play), "en") as stage:
            view: Any = stage.window.page
            stage.window.activateWindow()
            cards = view.findChildren(FileCard)
            shown = {
                button.accessibleName(): button
                for card in cards
                for button in card.findChildren(Button)
                if button.isVisible()
            }
            assert "Columns… Operator's bill" not in shown, "no file, no columns"
            shown["Another file: Bank statement"].setFocus()
            QTest.keyClick(shown["Another file: Bank statement"], Key.Key_Tab)
            assert shown["Columns… Bank statement"].hasFocus()
            QTest.keyClick(shown["Columns… Bank statement"], Key.Key_Space)
            await stage.quiet()
            (dialog,) = stage.window.findChildren(ColumnsDialog)
            assert dialog.isVisible()
            assert dialog.yes.isEnabled()
            dialog.yes.click()
            await stage.quiet()
            assert stage.page.state.mapping is None
            assert stage.page.state.page == "lists"

    with speaking(qapp, "en"):
        qt_loop.run(whole(), timeout=60)
