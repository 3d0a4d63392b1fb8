"""The reconciliation desk by hand: a file's columns are told anew with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kyivstar_desktop.services.reconcile_costs import CostSettings
from kyivstar_desktop.views.reconcile_costs import RulesDialog
from kyivstar_desktop.views.reconcile_parts import ColumnsDialog, FileCard
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.dialog import Dialog
from support import scenes_reconcile
from support.looking import cut_words, nameless, pale
from support.scenes import SMALL, Scene, on_stage
from support.speaking import LANGUAGES, speaking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from harness.qt import QtLoop

Key = Qt.Key
(BILL,) = (scene for scene in scenes_reconcile.SCENES if scene.name == "reconcile-bill")
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


def focused(dialog: QWidget) -> str:
    """Accessible name, or the words, of what has the focus."""
    widget = dialog.focusWidget()
    if widget is None:
        return ""
    return widget.accessibleName() or getattr(widget, "text", str)()


def test_rules_are_written_with_the_keyboard(qapp: QApplication, qt_loop: QtLoop) -> None:
    theme.apply(qapp)

    async def whole() -> None:
        async with on_stage(qapp, Scene("rules-by-hand", BILL.play), "en") as stage:
            centres = stage.world.cabinet.reconcile.centres
            await centres.put(CostSettings(), name="Rules")
            stage.window.activateWindow()
            buttons = {one.text(): one for one in stage.window.page.findChildren(Button)}
            QTest.keyClick(buttons["Rules and rates…"], Key.Key_Space)
            await stage.quiet()
            (dialog,) = stage.window.findChildren(RulesDialog)
            assert dialog.isVisible()
            dialog.activateWindow()
            add = dialog.focusWidget()
            assert add is not None
            QTest.keyClick(add, Key.Key_Space)
            seen = []
            for _ in range(8):
                seen.append(focused(dialog))
                QTest.keyClick(dialog.focusWidget(), Key.Key_Tab)
            assert seen == [
                "Department, rule 1", "Charge, rule 1", "Ledger code, rule 1", "Remove rule 1",
                "Add a rule", "Code of the rest", "VAT", "Pension levy",
            ], "a lone rule moves nowhere"  # fmt: skip
            dialog.yes.click()
            await stage.quiet()
            assert dialog.isVisible(), "a code is missing"
            assert focused(dialog) == "Ledger code, rule 1"
            field = dialog.focusWidget()
            assert isinstance(field, QLineEdit)
            assert field.accessibleDescription() == "Name a ledger code"
            QTest.keyClicks(field, "92")
            QTest.keyClick(field, Key.Key_Return)
            await stage.quiet()
            assert not stage.window.findChildren(RulesDialog) or not dialog.isVisible()
            assert [rule.shares for rule in centres.settings.state.value.rules] == [
                (("92", 10_000),)
            ]
            assert [row.code for row in stage.page.state.costs] == ["92"]

    with speaking(qapp, "en"):
        qt_loop.run(whole(), timeout=60)


def test_escape_keeps_nothing(qapp: QApplication, qt_loop: QtLoop) -> None:
    theme.apply(qapp)

    async def whole() -> None:
        async with on_stage(qapp, Scene("rules-escape", BILL.play), "en") as stage:
            before = stage.world.cabinet.reconcile.centres.settings.state.value
            stage.page.rules.edit()
            await stage.quiet()
            (dialog,) = stage.window.findChildren(RulesDialog)
            stage.page.rules.type_rest("1")
            QTest.keyClick(dialog, Key.Key_Escape)
            await stage.quiet()
            assert stage.page.rules.state.part is None
            assert stage.world.cabinet.reconcile.centres.settings.state.value == before
            stage.page.rules.edit()
            await stage.quiet()
            shown = [d for d in stage.window.findChildren(RulesDialog) if d.isVisible()]
            assert len(shown) == 1
            assert stage.page.rules.state.part.rest.text == "949"
            shown[0].reject()
            await stage.quiet()

    with speaking(qapp, "en"):
        qt_loop.run(whole(), timeout=60)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("scene", scenes_reconcile.DIALOGS, ids=str)
def test_a_dialog_fits_and_every_word_of_it_is_seen(
    scene: Scene, mode: str, language: str, qapp: QApplication, qt_loop: QtLoop
) -> None:
    theme.apply(qapp)
    theme.set_mode(mode)

    async def whole() -> None:
        small = Scene(scene.name, scene.play, SMALL)
        async with on_stage(qapp, small, language) as stage:
            await stage.quiet()
            dialog = next(d for d in stage.window.findChildren(Dialog) if d.isVisible())
            assert dialog.width() <= stage.window.width()
            assert dialog.height() <= stage.window.height()
            assert cut_words(dialog) == []
            assert nameless(dialog) == []
            assert pale(dialog, dialog.grab().toImage()) == []
            dialog.reject()
            await stage.quiet()

    try:
        with speaking(qapp, language):
            qt_loop.run(whole(), timeout=60)
    finally:
        theme.set_mode("light")
