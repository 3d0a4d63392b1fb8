"""Departments by hand: «+» and the pencil of the tree, and its list in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.views.numbers_dialogs import MoveDialog
from kyivstar_desktop.views.numbers_limit import LimitDialog
from kyivstar_desktop.views.numbers_nodes import NodeDialog
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from support.numbers_desk import passed
from support.numbers_hand import dialog_of, play

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop
    from kyivstar_desktop.views.numbers import NumbersView
    from support.scenes import Stage

Key = Qt.Key
NEW = "New department or cost centre"


def pressed(view: NumbersView, name: str) -> None:
    """The one that is shown: beside the tree, or beside the list of a narrow window."""
    found = [one for one in view.findChildren(IconButton) if one.accessibleName() == name]
    (button,) = [one for one in found if one.isVisible()]
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)


def test_a_department_is_made_by_keys_and_takes_numbers(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        pressed(view, NEW)
        dialog = dialog_of(stage, NodeDialog)
        assert dialog.focusWidget() is dialog._name.edit
        assert dialog._parent.currentText() == "Доставка / Водії"
        assert not dialog._code.isVisible()
        QTest.keyClicks(dialog._name.edit, "Reserve")
        QTest.keyClick(dialog._name.edit, Key.Key_Return)
        await stage.quiet()
        await passed(stage.world)
        assert not dialog.isVisible()
        made = next(n for n in stage.world.cabinet.fleet.nodes.value if n.name == "Reserve")
        assert made.parent == "d11"
        for row in range(3):
            stage.page.check(row)
        view.act("move", stage.page.picked, -1)
        move = dialog_of(stage, MoveDialog)
        assert move._nodes.findData(made.id) > 0
        move._nodes.set_data(made.id)
        move.accept()
        await stage.quiet()
        await passed(stage.world)
        counted = {n.name: n.numbers for n in stage.world.cabinet.fleet.nodes.value}
        assert (counted["Reserve"], counted["Водії"]) == (3, 12)
        assert any(row.text == "Reserve" and row.count == "3" for row in stage.page.state.tree)

    play(qapp, qt_loop, tell)


def test_a_refusal_stays_in_the_dialog_and_the_pencil_renames(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        pressed(view, "Rename «Водії»")
        dialog = dialog_of(stage, NodeDialog)
        assert dialog._name.text() == "Водії"
        assert not dialog._new.isVisible()
        dialog._name.edit.clear()
        QTest.mouseClick(dialog._keep, Qt.MouseButton.LeftButton)
        await stage.quiet()
        assert dialog._name.edit.accessibleDescription() == "Write a name"
        stage.world.operator.fail_next("fleet rename", Refused("invalidBody", status=400))
        QTest.keyClicks(dialog._name.edit, "Drivers")
        dialog._keep.click()
        await stage.quiet()
        assert dialog.isVisible()
        assert dialog._why.isVisible()
        dialog._keep.click()
        await stage.quiet()
        assert not dialog.isVisible()
        await passed(stage.world)
        assert stage.page.state.path.endswith("Drivers")

    play(qapp, qt_loop, tell)


def test_a_narrow_window_has_the_same_buttons(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        stage.window.resize(1024, 640)
        await stage.quiet()
        assert not view._side.isVisible()
        pressed(view, NEW)
        dialog = dialog_of(stage, NodeDialog)
        dialog.reject()
        stage.page.choose_node("*")
        await stage.quiet()
        shown = [b for b in view.findChildren(IconButton) if b.accessibleName().startswith("Ren")]
        assert not any(button.isVisible() for button in shown)

    play(qapp, qt_loop, tell)


def test_the_data_limit_of_the_card_is_ordered_by_hand(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def tell(stage: Stage, view: NumbersView) -> None:
        stage.page.open_card(0)
        await stage.quiet()
        card = view.details_pane()
        (button,) = [b for b in card.findChildren(Button) if b.text() == "Data limit…"]
        assert button.isVisible()
        button.click()
        dialog = dialog_of(stage, LimitDialog)
        QTest.keyClicks(dialog._limit.edit, "two")
        assert dialog._limit.edit.accessibleDescription() == "Gigabytes, as in 2 or 1,5"
        dialog._limit.edit.clear()
        QTest.keyClicks(dialog._limit.edit, "2")
        QTest.keyClick(dialog._limit.edit, Key.Key_Return)
        await stage.quiet()
        await passed(stage.world)
        assert not dialog.isVisible()
        facts = dict(stage.page.state.card.facts)
        assert facts["Data limit"].replace("\u00a0", " ").startswith("2"), facts
        button.click()
        dialog = dialog_of(stage, LimitDialog)
        assert not dialog._keep.isEnabled()
        assert dialog._keep.accessibleDescription().startswith("It was changed this month")
        dialog.reject()

    play(qapp, qt_loop, tell)
