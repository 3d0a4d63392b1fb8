"""Buttons, choices, words, banners, toasts, dialogs, charts, layouts."""

from __future__ import annotations

import asyncio
import gc
import weakref
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.command import Command
from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.charts import Bar, MonthBars, nice_top
from kyivstar_desktop.views.widgets.choices import Chip, RadioCard, Segmented
from kyivstar_desktop.views.widgets.dialog import Dialog, Scrim
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.gallery_page import GalleryPage
from kyivstar_desktop.views.widgets.labels import Badge, MoneyLabel, Text
from kyivstar_desktop.views.widgets.layouts import FlowLayout, clear_layout, column
from kyivstar_desktop.views.widgets.toast import ToastHost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from harness.qt import QtLoop

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


async def press(qtbot: QtBot, button: Button, command: Command) -> None:
    ended = asyncio.Event()

    def heard() -> None:
        if not command.running:
            ended.set()

    command.changed.connect(heard)
    qtbot.mouseClick(button, LEFT)
    await ended.wait()


def test_a_bound_button_passes_what_was_asked_and_never_checked(
    qtbot: QtBot, qt_loop: QtLoop
) -> None:
    scope, heard = TaskScope(), list[tuple[object, ...]]()
    seen: list[bool] = []

    async def run(*args: object) -> None:
        heard.append(args)
        seen.extend((button.busy, button.isEnabled()))
        qtbot.mouseClick(button, LEFT)

    command = Command(run, lambda: True, scope)
    button = Button("Pay")
    qtbot.addWidget(button)
    bind_command(button, command, lambda: 50, lambda: "x")
    qt_loop.run(press(qtbot, button, command))
    assert heard == [(50, "x")]
    assert seen == [True, True]
    assert not button.busy


def test_an_error_of_a_command_is_said_on_its_button(qtbot: QtBot, qt_loop: QtLoop) -> None:
    scope = TaskScope()

    async def run() -> None:
        raise Offline

    command = Command(run, lambda: True, scope)
    button = Button("Refresh")
    qtbot.addWidget(button)
    bind_command(button, command)
    qt_loop.run(press(qtbot, button, command))
    assert command.error is not None
    assert button.accessibleDescription()
    assert button.toolTip() == button.accessibleDescription()


def test_a_button_of_a_command_that_is_not_ready_is_off(qtbot: QtBot) -> None:
    ready = [False]

    async def run() -> None: ...

    command = Command(run, lambda: ready[0], TaskScope())
    button = Button("Next")
    qtbot.addWidget(button)
    bind_command(button, command)
    assert not button.isEnabled()
    ready[0] = True
    command.recheck()
    assert button.isEnabled()


def test_a_bound_button_is_freed_with_its_page(qapp: QApplication) -> None:
    async def run() -> None: ...

    command = Command(run, lambda: True, TaskScope())
    page = QWidget()
    button = Button("Pay", parent=page)
    bind_command(button, command)
    ghost = weakref.ref(button)
    shiboken6.delete(page)
    del page, button
    gc.collect()
    assert ghost() is None
    command.changed.emit()


def test_a_busy_button_keeps_its_width(window: QWidget) -> None:
    button = Button("Pay 314,50", parent=window)
    button.show()
    button.resize(button.sizeHint())
    before = button.width()
    button.set_busy(True, "Pay…")
    button.adjustSize()
    assert button.width() >= before
    button.set_busy(False)


def test_every_control_of_the_gallery_has_a_name(qtbot: QtBot) -> None:
    page = GalleryPage()
    qtbot.addWidget(page)
    page.show()
    found = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
    nameless = [
        type(item).__name__
        for item in found
        if not item.accessibleName() and not (isinstance(item, QAbstractButton) and item.text())
        if item.isVisible()
        if item.parent() is not None and "QTableCorner" not in item.metaObject().className()
    ]
    assert len(found) > 30
    assert nameless == []


def test_an_icon_button_speaks_its_name_and_its_dot(qtbot: QtBot) -> None:
    button = IconButton("bell", "Events")
    qtbot.addWidget(button)
    button.set_dot(True, "2 new")
    assert (button.accessibleName(), button.toolTip()) == ("Events", "Events")
    assert button.accessibleDescription() == "2 new"


def test_segments_speak_for_the_person_only(window: QWidget, qtbot: QtBot) -> None:
    segments = Segmented((("m", "Months", ""), ("p", "Periods", "")), name="Bars", parent=window)
    segments.show()
    heard: list[object] = []
    segments.chosen.connect(heard.append)
    segments.set_chosen("p")
    assert (segments.key, heard) == ("p", [])
    qtbot.keyClick(segments, Qt.Key.Key_Left)
    assert (segments.key, heard) == ("m", ["m"])
    segments.set_options((("p", "Перiоди", ""), ("m", "Місяці", "")))
    assert (segments.key, heard) == ("m", ["m"])


def test_a_radio_card_is_chosen_by_a_click_anywhere(window: QWidget, qtbot: QtBot) -> None:
    card = RadioCard("SMS code", "to this number", parent=window)
    card.resize(240, 70)
    card.show()
    qtbot.mouseClick(card, LEFT, pos=QPoint(230, 60))
    assert card.isChecked()
    assert card.accessibleDescription() == "to this number"


def test_a_removable_chip_hears_delete_and_its_cross(window: QWidget, qtbot: QtBot) -> None:
    chip = Chip("roaming", removable=True, parent=window)
    chip.resize(chip.sizeHint())
    chip.show()
    heard: list[int] = []
    chip.removed.connect(lambda: heard.append(1))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 10, 10))
    assert len(heard) == 2
    assert not chip.isChecked()
    qtbot.mouseClick(chip, LEFT, pos=QPoint(15, 10))
    assert chip.isChecked()


def test_a_banner_without_words_is_not_there(window: QWidget) -> None:
    banner = Banner("info")
    window.setLayout(column(banner))
    assert not banner.isVisible()
    banner.set_banner("The profile is saved", tone="ok")
    assert banner.isVisible()
    assert banner.accessibleName() == "The profile is saved"
    banner.set_banner("")
    assert not banner.isVisible()


def test_words_without_a_parent_never_become_a_window(qapp: QApplication) -> None:
    made = [Badge("fits", "ok"), Banner("info"), Field("Sum")]
    made[1].set_banner("words")  # type: ignore[attr-defined]
    assert [w for w in qapp.topLevelWidgets() if w in made and w.isVisible()] == []


def test_wrapped_text_grows_with_less_width_and_keeps_its_line_height(qtbot: QtBot) -> None:
    text = Text("One sentence that needs more than one line in a narrow place.", wrap=True)
    qtbot.addWidget(text)
    assert text.heightForWidth(1000) == theme.line("body")
    assert text.heightForWidth(150) % theme.line("body") == 0
    assert text.heightForWidth(150) > text.heightForWidth(300)


def test_rich_text_keeps_only_bold_and_shows_other_tags_as_words(qtbot: QtBot) -> None:
    text = Text("Short by <b>84,50</b> <a href='x'>y</a>", rich=True)
    qtbot.addWidget(text)
    assert text.text() == "Short by 84,50 <a href='x'>y</a>"
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_elided_text_tells_the_rest_in_a_tooltip(window: QWidget) -> None:
    text = Text("A name that is much longer than its place", elide=True)
    text.setParent(window)
    text.resize(60, 20)
    text.show()
    text.grab()
    assert text.toolTip() == text.text()
    text.resize(600, 20)
    text.grab()
    assert text.toolTip() == ""


def test_money_is_spoken_in_words(qtbot: QtBot) -> None:
    money = MoneyLabel()
    qtbot.addWidget(money)
    money.set_money("90", ",50 ₴", "Money left, 90 hryvnias 50 kopiykas")
    assert money.accessibleName() == "Money left, 90 hryvnias 50 kopiykas"
    assert money.text() == "90,50 ₴"


def test_two_toasts_at_most_and_the_action_closes_its_own(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window)
    heard: list[int] = []
    for number in range(3):
        toast = host.show_toast(f"Done {number}", action="Undo", undo=True)
        toast.acted.connect(lambda: heard.append(1))
    assert [t.text for t in host.toasts] == ["Done 1", "Done 2"]
    assert all(window.rect().contains(t.geometry()) for t in host.toasts)
    qtbot.mouseClick(host.toasts[1].findChild(Button), LEFT)
    assert heard == [1]
    assert [t.text for t in host.toasts] == ["Done 1"]
    host.clear()
    assert host.toasts == ()


def test_a_dialog_answers_and_takes_its_scrim_away(window: QWidget, qtbot: QtBot) -> None:
    dialog = Dialog(window, "Sign out?", "The history stays.", tone="danger")
    safe = dialog.add_button("Cancel", role="reject", default=True)
    dialog.add_button("Sign out", kind="dangerFill")
    heard: list[int] = []
    dialog.finished.connect(heard.append)
    dialog.open()
    assert window.findChildren(Scrim)[0].isVisible()
    assert safe.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert heard == [0]
    assert [s for s in window.findChildren(Scrim) if s.isVisible()] == []


@pytest.mark.parametrize(
    ("highest", "top"),
    [(0, 10_000), (9_999, 10_000), (40_000, 40_000), (40_001, 60_000), (900_000, 1_000_000)],
)
def test_the_axis_ends_at_a_round_sum(highest: int, top: int) -> None:
    assert nice_top(highest) == top or nice_top(highest) >= highest


def test_a_bar_is_picked_by_mouse_and_by_keys(window: QWidget, qtbot: QtBot) -> None:
    chart = MonthBars()
    chart.setParent(window)
    chart.resize(440, 120)
    chart.show()
    chart.set_bars([Bar("08", 18_000), Bar("09", 20_000), Bar("10", 40_000, current=True)])
    heard: list[object] = []
    chart.picked.connect(heard.append)
    qtbot.mouseClick(chart, LEFT, pos=QPoint(430, 60))
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert heard == [2, 1]
    assert [label for label, _value in chart.rows] == ["08", "09", "10"]


def test_chips_wrap_and_a_cleared_layout_is_empty(window: QWidget, qtbot: QtBot) -> None:
    flow = FlowLayout(gap=8)
    for number in range(6):
        flow.addWidget(Chip(f"Chip {number}"))
    window.setLayout(flow)
    qtbot.waitUntil(lambda: not flow.itemAt(5).isEmpty())
    assert flow.heightForWidth(1000) == theme.px(28)
    assert flow.heightForWidth(200) > theme.px(28) * 2
    clear_layout(flow)
    assert flow.count() == 0
