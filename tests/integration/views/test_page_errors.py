"""A page says what failed, gives what support asks for, and whom to ask for a right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kyivstar_desktop.domain.errors import NotAllowed, Offline, ServerTrouble
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.labels import Badge, Text
from kyivstar_desktop.views.widgets.layouts import column, holder
from kyivstar_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kyivstar_desktop.views.widgets.buttons import Button


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page("Services")
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def press(button: Button) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_fault_of_the_operator_has_its_request_to_copy(page: Page) -> None:
    page.show_error(present_error(ServerTrouble(503, "8F2C-41A7")))
    assert page.banner.isVisible()
    assert page._copy_details.isVisible()
    assert not page._ask_access.isVisible()
    press(page._copy_details)
    assert QGuiApplication.clipboard().text() == "503 8F2C-41A7"


def test_a_missing_right_can_be_asked_for(page: Page) -> None:
    asked: list[str] = []
    page.access_wanted.connect(asked.append)
    page.show_error(present_error(NotAllowed("forbiddenRole")))
    assert not page._copy_details.isVisible(), "a word of the operator is nothing to copy"
    press(page._ask_access)
    assert asked == ["Services"]


def test_what_is_over_goes_away(page: Page) -> None:
    page.show_error(present_error(Offline("refused")))
    assert page.banner.isVisible()
    assert not page._copy_details.isVisible()
    page.show_error(None)
    assert not page.banner.isVisible()
    page.show_error(None, "Reading")
    assert page.banner.text == "Reading"


def test_one_sentence_is_not_said_twice(page: Page) -> None:
    page.show_error(ErrorText("Only a title"))
    assert page.banner.accessibleName() == "Only a title"


def test_buttons_go_under_words_that_would_be_a_narrow_strip(qtbot: QtBot, page: Page) -> None:
    banner = Banner("warning")
    banner.set_banner("A long sentence that says what happened, what is safe and what to do now.")
    button = page._ask_access
    button.setText("A button with a long name")
    banner.add_action(button)
    button.show()
    ground = holder(column(banner, None))
    qtbot.addWidget(ground)
    ground.resize(700, 200)
    ground.show()
    assert button.y() < banner.height() / 2
    assert button.x() > banner.width() / 2
    ground.resize(330, 300)
    qtbot.waitUntil(lambda: button.x() < banner.width() / 2)
    assert banner.height() > 60


def test_a_word_that_does_not_fit_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    badge, title = Badge("Cheapest for you", "highlight", elide=True), Text("A title", elide=True)
    for label in (badge, title):
        qtbot.addWidget(label)
        label.resize(label.sizeHint())
        label.show()
        label.grab()
        assert label.toolTip() == ""
        label.resize(30, label.height())
        label.grab()
        assert label.toolTip() == label.text()
