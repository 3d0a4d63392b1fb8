"""Fields, edits, code boxes: what is typed, what is kept, what nobody may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QToolTip

from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.codeboxes import CodeBoxes
from kyivstar_desktop.views.widgets.edits import (
    CardNumberEdit,
    ExpiryEdit,
    PlainEdit,
    SecretEdit,
    group_digits,
)
from kyivstar_desktop.views.widgets.fields import Combo, Field, SearchField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PAN = "4242424242424242"


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture
def clipboard(qapp: QApplication) -> object:
    board = QGuiApplication.clipboard()
    board.setText("untouched")
    return board


def paste(qtbot: QtBot, edit: PlainEdit | CodeBoxes, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def copy_all(qtbot: QtBot, edit: PlainEdit) -> None:
    edit.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert):
        qtbot.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)


def test_a_card_number_is_shown_in_groups_and_kept_as_digits(qtbot: QtBot) -> None:
    edit = CardNumberEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, PAN)
    assert edit.digits() == PAN
    assert group_digits(PAN) == "4242 4242 4242 4242"


def test_a_pasted_card_number_loses_its_spaces(qtbot: QtBot) -> None:
    edit = CardNumberEdit()
    qtbot.addWidget(edit)
    heard: list[str] = []
    bind_text(edit, heard.append)
    paste(qtbot, edit, " 4242 4242-4242 4242 ")
    assert edit.digits() == PAN
    assert heard == [PAN]


def test_a_card_number_stops_at_nineteen_digits(qtbot: QtBot) -> None:
    edit = CardNumberEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "1" * 25)
    assert edit.digits() == "1" * 19


@pytest.mark.parametrize("make", [CardNumberEdit, SecretEdit])
def test_a_secret_goes_to_no_clipboard(
    qtbot: QtBot, clipboard: object, make: type[SecretEdit]
) -> None:
    edit = make()
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit, PAN)
    copy_all(qtbot, edit)
    assert QGuiApplication.clipboard().text() == "untouched"
    assert edit.text() == PAN


@pytest.mark.parametrize("make", [CardNumberEdit, SecretEdit])
def test_a_reader_gets_no_digit_of_a_secret(qtbot: QtBot, make: type[SecretEdit]) -> None:
    edit = make()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, PAN)
    told = QAccessible.queryAccessibleInterface(edit)
    assert not any(c.isdigit() for c in told.text(QAccessible.Text.Value))
    words = told.textInterface()
    assert not any(c.isdigit() for c in words.text(0, words.characterCount()))


def test_a_secret_has_no_way_back(qtbot: QtBot) -> None:
    edit = SecretEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "secret")
    edit.clear()
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == ""
    assert not edit.isUndoAvailable()


def test_taking_a_secret_empties_the_edit(qtbot: QtBot) -> None:
    edit = SecretEdit(digits_only=True, length=3)
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "1a2b345")
    assert edit.take() == "123"
    assert edit.text() == ""


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("0", "0"), ("08", "08/"), ("0831", "08/31"), ("08/31", "08/31"), ("8x", "8")],
)
def test_the_slash_of_an_expiry_comes_by_itself(qtbot: QtBot, typed: str, shown: str) -> None:
    edit = ExpiryEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, typed)
    assert edit.text() == shown


def test_an_expiry_can_be_erased_over_its_slash(qtbot: QtBot) -> None:
    edit = ExpiryEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "0831")
    for _ in range(3):
        qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "0"


def test_the_setter_hears_the_tidied_text_only(qtbot: QtBot) -> None:
    edit = ExpiryEdit()
    qtbot.addWidget(edit)
    heard: list[str] = []
    bind_text(edit, heard.append)
    qtbot.keyClicks(edit, "083")
    assert heard == ["0", "08/", "08/3"]


def test_what_the_program_sets_is_not_heard_and_the_cursor_stays(qtbot: QtBot) -> None:
    edit = PlainEdit()
    qtbot.addWidget(edit)
    heard: list[str] = []
    bind_text(edit, heard.append)
    edit.setText("12345")
    edit.setCursorPosition(2)
    set_text_quietly(edit, "12345")
    assert edit.cursorPosition() == 2
    set_text_quietly(edit, "012345")
    assert edit.cursorPosition() == 3
    assert heard == []


def test_a_code_takes_digits_only_and_speaks_once_when_whole(qtbot: QtBot) -> None:
    boxes = CodeBoxes(4)
    qtbot.addWidget(boxes)
    heard: list[str] = []
    done: list[str] = []
    bind_text(boxes, heard.append)
    boxes.completed.connect(done.append)
    qtbot.keyClicks(boxes, "4x8 26")
    assert boxes.code() == "4826"
    assert done == ["4826"]
    assert heard[-1] == "4826"


def test_a_paste_fills_every_box(qtbot: QtBot) -> None:
    boxes = CodeBoxes(6, size="payment")
    qtbot.addWidget(boxes)
    done: list[str] = []
    boxes.completed.connect(done.append)
    paste(qtbot, boxes, "903 712")
    assert (boxes.code(), done) == ("903712", ["903712"])


def test_a_code_set_by_the_program_is_silent(qtbot: QtBot) -> None:
    boxes = CodeBoxes(4)
    qtbot.addWidget(boxes)
    done: list[str] = []
    boxes.completed.connect(done.append)
    boxes.set_code("4826")
    assert boxes.code() == "4826"
    assert done == []


def test_more_boxes_make_the_widget_wider(qtbot: QtBot) -> None:
    boxes = CodeBoxes(4)
    qtbot.addWidget(boxes)
    before = boxes.sizeHint().width()
    boxes.set_length(6)
    assert boxes.sizeHint().width() > before


def test_an_error_stands_under_the_field_and_in_its_description(qtbot: QtBot) -> None:
    field = Field("Phone number")
    qtbot.addWidget(field)
    field.set_help("Any spelling")
    assert field.edit.accessibleDescription() == "Any spelling"
    field.set_error("Two digits are missing")
    assert field.edit.accessibleDescription() == "Two digits are missing"
    field.set_error("")
    assert field.edit.accessibleDescription() == "Any spelling"
    assert field.edit.accessibleName() == "Phone number"


def test_a_click_beside_the_text_focuses_the_edit(qtbot: QtBot) -> None:
    field = Field("Sum")
    qtbot.addWidget(field)
    field.resize(300, 60)
    field.show()
    qtbot.mouseClick(field.box, Qt.MouseButton.LeftButton)
    assert field.focusWidget() is field.edit


def test_escape_empties_a_search_first(qtbot: QtBot) -> None:
    search = SearchField("Search")
    qtbot.addWidget(search)
    heard: list[str] = []
    bind_text(search.edit, heard.append)
    qtbot.keyClicks(search.edit, "ab")
    qtbot.keyClick(search.edit, Qt.Key.Key_Escape)
    assert heard == ["a", "ab", ""]
    assert search.text() == ""


def test_a_combo_speaks_for_the_person_only(qtbot: QtBot) -> None:
    combo = Combo("Period")
    qtbot.addWidget(combo)
    for word in ("all", "year"):
        combo.add(word, word)
    heard: list[object] = []
    combo.picked.connect(heard.append)
    combo.set_data("year")
    assert heard == []
    qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert heard == ["all"]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_a_narrow_choice_tells_its_words_whole(qtbot: QtBot, qapp: QApplication) -> None:
    combo = Combo("Charge")
    qtbot.addWidget(combo)
    long = "Monthly fee of the tariff · Business Unlimited Plus"
    combo.add("Any", "")
    combo.add(long, "fee")
    combo.resize(140, combo.height())
    combo.show()
    point = combo.mapToGlobal(QPoint(20, 10))

    def told() -> str:
        qapp.sendEvent(combo, QHelpEvent(QEvent.Type.ToolTip, QPoint(20, 10), point))
        return QToolTip.text() if QToolTip.isVisible() else ""

    assert told() == "", "it fits"
    combo.set_data("fee")
    assert told() == long
    combo.showPopup()
    assert combo.view().width() >= combo.sizeHint().width() - 44 > combo.width()
    combo.hidePopup()
