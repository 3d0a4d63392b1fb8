"""What the shell is made of: focus ring, rail, tabs, steps, switcher, demo phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.focus import FocusRing, chain_tabs, tab_stops
from kyivstar_desktop.views.widgets.layouts import column, holder
from kyivstar_desktop.views.widgets.nav import NavItem, NavRail
from kyivstar_desktop.views.widgets.phone import DemoPhone, Sms, marked
from kyivstar_desktop.views.widgets.steps import Stepper, Tabs
from kyivstar_desktop.views.widgets.switcher import SwitcherButton, SwitcherPopup, SwitchRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_ring_follows_the_keyboard_and_ignores_inputs_and_the_mouse(
    window: QWidget, qtbot: QtBot
) -> None:
    first, second, field = Button("One"), Button("Two"), Field("Sum")
    window.setLayout(column(first, second, field))
    ring = FocusRing(window)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.target is first)
    assert ring.geometry().contains(first.geometry())
    qtbot.mousePress(second, LEFT)
    qtbot.mouseRelease(second, LEFT)
    field.edit.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.target is None


def test_the_rail_chooses_over_both_lists(window: QWidget, qtbot: QtBot) -> None:
    rail = NavRail("Sections")
    rail.setParent(window)
    rail.resize(208, 500)
    items = [NavItem("overview", "Overview", "wallet"), NavItem("topup", "Top up", "wallet")]
    rail.set_items(items, bottom=NavItem("settings", "Profile", "user-circle"))
    rail.show()
    heard: list[object] = []
    rail.chosen.connect(heard.append)
    rail.set_current("settings")
    assert heard == []
    rail.set_current("overview")
    qtbot.keyClick(rail.focusProxy(), Qt.Key.Key_Down)
    assert heard == ["topup"]


def test_tabs_and_steps_say_where_we_are(qtbot: QtBot) -> None:
    tabs, steps = Tabs("Lists"), Stepper("Steps")
    qtbot.addWidget(tabs)
    qtbot.addWidget(steps)
    heard: list[object] = []
    tabs.chosen.connect(heard.append)
    tabs.set_tabs((("all", "All", "402"), ("risk", "Risk", "19")))
    tabs.set_chosen("risk")
    assert (tabs.key, heard) == ("risk", [])
    assert tabs.accessibleTabName(1) == "Risk, 19"
    steps.set_steps(("Numbers", "Confirm", "Result"), 1)
    assert steps.accessibleDescription() == "2 / 3 Confirm"


def test_the_switcher_filters_by_digits_and_enter_chooses(window: QWidget, qtbot: QtBot) -> None:
    button, popup = SwitcherButton(parent=window), SwitcherPopup(window)
    button.set_number("+380 67 000 00 02", "Mum")
    assert button.accessibleName() == "+380 67 000 00 02, Mum"
    rows = (
        SwitchRow("a", "+380 67 000 00 02", "Mum", group="My numbers"),
        SwitchRow("b", "+380 67 000 00 12", "Son", "12,15 ₴", "low", "warning"),
    )
    popup.set_rows(rows, current="a")
    popup.set_texts("Number or name")
    heard: list[object] = []
    popup.chosen.connect(heard.append)
    popup.popup_at(button)
    edit = popup.findChild(QLineEdit)
    qtbot.keyClicks(edit, "00 12")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert heard == ["b"]
    assert not popup.isVisible()


def test_the_link_below_the_numbers_closes_the_list_and_speaks(
    window: QWidget, qtbot: QtBot
) -> None:
    popup = SwitcherPopup(window)
    popup.set_rows((SwitchRow("a", "1", "x"),), current="a")
    popup.set_texts("Number or name", "Universal account")
    popup.popup_at(window)
    link = next(made for made in popup.findChildren(LinkButton) if made.text())
    with qtbot.waitSignal(popup.link_pressed):
        qtbot.mouseClick(link, LEFT)
    assert not popup.isVisible()


def test_parts_made_later_take_tab_where_they_stand(window: QWidget, qtbot: QtBot) -> None:
    head, foot = Button("head"), Button("foot")
    grid = QGridLayout()
    later = [Button(text) for text in ("right", "left")]
    grid.addWidget(later[0], 0, 1)
    grid.addWidget(later[1], 0, 0)
    box = QWidget(window)
    box.setLayout(column(head, holder(grid), foot))
    stops = tab_stops(box)
    assert [stop.text() for stop in stops] == ["head", "left", "right", "foot"]
    chain_tabs(stops)
    window.show()
    box.show()
    head.setFocus()
    walked = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        walked.append(window.focusWidget().text())
    assert walked == ["left", "right", "foot"]


def test_arrows_in_the_search_walk_the_list(window: QWidget, qtbot: QtBot) -> None:
    popup = SwitcherPopup(window)
    popup.set_rows((SwitchRow("a", "1", "x"), SwitchRow("b", "2", "y")), current="a")
    heard: list[object] = []
    popup.chosen.connect(heard.append)
    popup.popup_at(window)
    edit = popup.findChild(QLineEdit)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert heard == ["b"]


def test_the_phone_gives_the_newest_code(window: QWidget, qtbot: QtBot) -> None:
    phone = DemoPhone()
    phone.setParent(window)
    phone.show()
    taken: list[str] = []
    phone.code_taken.connect(taken.append)
    words = ("Phone", "DEMO", "Operator", "+380", "14:05", "Use 4826", "note")
    old, new = Sms("code 1111", "13:00", "1111"), Sms("4826 is the code", "14:05", "4826")
    phone.set_phone(*words, messages=(old, new))
    qtbot.mouseClick(phone.findChild(Button), LEFT)
    assert taken == ["4826"]


def test_markup_in_an_sms_is_never_markup() -> None:
    assert marked(Sms("<b>pay</b> 4826", code="4826")) == "pay <b>4826</b>"
