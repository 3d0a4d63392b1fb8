"""Keys of the window: any layout, panes, mouse buttons, menus, the palette by keys."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar, QWidget
from shiboken6 import isValid

from kyivstar_desktop.app import pages
from kyivstar_desktop.app.hand import send_key
from kyivstar_desktop.services.undo import Step
from kyivstar_desktop.viewmodels.actions import Actions
from kyivstar_desktop.views.keys_sheet import KeysSheet
from kyivstar_desktop.views.palette import Palette, PaletteEdit
from kyivstar_desktop.views.palette_list import PaletteList
from kyivstar_desktop.views.shell import page_in
from kyivstar_desktop.views.shell_keys import WindowKeys
from kyivstar_desktop.views.shell_menu import fill_menu_bar
from kyivstar_desktop.views.widgets.labels import Text
from support.scenes import SMALL, Scene, on_stage, overview

if TYPE_CHECKING:
    from harness.qt import QtLoop
    from support.scenes import Stage

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
Story = "Callable[[Stage], Awaitable[None]]"


def play(qapp: QApplication, qt_loop: QtLoop, story: Story) -> None:
    async def whole() -> None:
        async with on_stage(qapp, Scene("overview", overview, SMALL), "en") as stage:
            stage.screens.follow_cabinet()
            stage.window.activateWindow()
            await stage.quiet()
            await story(stage)

    qt_loop.run(whole(), timeout=30)


async def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Outside of any task: QTest spins the loop, which no task may do."""
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def click() -> None:
        QTest.keyClick(stage.window.windowHandle(), key, modifiers)
        done.set_result(None)

    asyncio.get_running_loop().call_soon(click)
    await done
    await stage.quiet()


async def press_letter(stage: Stage, letter: str, modifiers: Qt.KeyboardModifier) -> None:
    """A key that gives a Cyrillic letter, as a layout without Latin letters sends it."""
    target = stage.window.focusWidget() or stage.window
    code = ord(letter.upper())
    event = QKeyEvent(QEvent.Type.KeyPress, code, modifiers, letter)
    QCoreApplication.sendEvent(target, event)
    await stage.quiet()


def palette_of(stage: Stage) -> Palette:
    found = stage.window.findChild(Palette)
    assert found is not None
    return found


def edit_of(stage: Stage) -> PaletteEdit:
    found = palette_of(stage).findChild(PaletteEdit)
    assert found is not None
    return found


# --- layouts ------------------------------------------------------------------------------------
def test_ctrl_k_opens_and_closes_the_palette(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        await press(stage, Qt.Key.Key_K, CTRL)
        assert palette_of(stage).isVisible()
        assert stage.window.focusWidget() is edit_of(stage)
        await press(stage, Qt.Key.Key_K, CTRL)
        assert not palette_of(stage).isVisible()

    play(qapp, qt_loop, story)


@pytest.mark.parametrize(
    ("letter", "modifiers", "page"),
    [("е", CTRL, "topup"), ("б", CTRL, "settings"), ("Е", CTRL, "topup")],
)
def test_a_cyrillic_layout_has_the_same_keys(
    qapp: QApplication, qt_loop: QtLoop, letter: str, modifiers: Qt.KeyboardModifier, page: str
) -> None:
    async def story(stage: Stage) -> None:
        await press_letter(stage, letter, modifiers)
        assert stage.shell.state.page == page

    play(qapp, qt_loop, story)


def test_ctrl_k_of_a_cyrillic_layout(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        await press_letter(stage, "л", CTRL)
        assert palette_of(stage).isVisible()
        await press_letter(stage, "л", CTRL)
        assert not palette_of(stage).isVisible(), "from inside the field too"

    play(qapp, qt_loop, story)


def test_a_letter_without_ctrl_is_a_letter(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        await press_letter(stage, "е", NONE)
        await press_letter(stage, "е", SHIFT)
        assert stage.shell.state.page == "overview"

    play(qapp, qt_loop, story)


def test_no_key_belongs_to_two_actions(qapp: QApplication, qt_loop: QtLoop) -> None:
    """Qt runs neither of two: a page has no shortcut of its own for a key of the registry."""

    async def story(stage: Stage) -> None:
        for page in (*pages.ROUTES, "topup", "settings"):
            if page == "dispute":
                continue  # of one operation
            await stage.go(page)
            known = [k.toString() for a in stage.window.actions() for k in a.shortcuts()]
            assert sorted(known) == sorted(set(known)), page
            own = [
                s.key().toString()
                for s in stage.window.findChildren(QShortcut)
                if s.context() == Qt.ShortcutContext.WindowShortcut
            ]
            assert not set(own) & set(known), page
        mine = {a.keys for a in stage.shell.actions.all}
        assert {"F6", "Shift+F6", "Ctrl+L", "Ctrl+Shift+H", "Ctrl+Q", "F1", "?"} <= mine

    play(qapp, qt_loop, story)


# --- panes --------------------------------------------------------------------------------------
def test_f6_walks_the_panes_and_says_their_names(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        window = stage.window
        stage.rest()
        seen = []
        for _ in range(5):
            await press(stage, Qt.Key.Key_F6)
            focus = window.focusWidget()
            assert focus is not None
            seen.append(pane(stage, focus))
        assert seen == ["rail", "bar", "page", "strip", "rail"]
        await press(stage, Qt.Key.Key_F6, SHIFT)
        focus = window.focusWidget()
        assert focus is not None
        assert pane(stage, focus) == "strip"

    play(qapp, qt_loop, story)


def test_f6_leaves_the_window_to_itself(qapp: QApplication, qt_loop: QtLoop) -> None:
    """Asking Qt's focus chain would make the window a child of a label, and die with its page."""

    async def story(stage: Stage) -> None:
        surface = stage.window.windowHandle()
        for _ in range(4):
            await press(stage, Qt.Key.Key_F6)
        await stage.go("history")
        await stage.go("overview")
        assert isValid(surface)
        assert stage.window.windowHandle() is surface

    play(qapp, qt_loop, story)


def pane(stage: Stage, focus: QWidget) -> str:
    window = stage.window
    parts = {"rail": window._rail, "bar": window._bar, "page": window.page, "strip": window._strip}
    for name, part in parts.items():
        if part is focus or (part is not None and part.isAncestorOf(focus)):
            return name
    return ""


# --- mouse and menus ----------------------------------------------------------------------------
def test_mouse_buttons_go_back_and_forward(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        await stage.go("history")
        for button, page in (
            (Qt.MouseButton.BackButton, "overview"),
            (Qt.MouseButton.ForwardButton, "history"),
        ):
            at = QPointF(500, 300)
            event = QMouseEvent(QEvent.Type.MouseButtonPress, at, at, button, button, NONE)
            QCoreApplication.sendEvent(stage.window.windowHandle(), event)
            await stage.quiet()
            assert stage.shell.state.page == page

    play(qapp, qt_loop, story)


def test_the_menu_bar_is_made_from_the_registry(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        keys = stage.window._keys
        assert keys is not None
        bar = QMenuBar()
        fill_menu_bar(bar, stage.shell.actions, keys)
        menus = [action.text() for action in bar.actions()]
        assert [m for m in menus if m != "Number"] == ["Go", "Money", "Edit", "View", "Help"]
        go = [a.text() for a in bar.actions()[0].menu().actions()]
        assert "History" in go
        bar.deleteLater()

    play(qapp, qt_loop, story)


def test_an_action_that_goes_takes_its_key_along(qapp: QApplication) -> None:
    window, actions = QWidget(), Actions()
    keys = WindowKeys(window, actions, lambda _ident: None)
    assert keys.all == ()
    keys.close()
    window.deleteLater()
    assert qapp is not None


# --- the palette by keys ------------------------------------------------------------------------
def test_arrows_enter_and_escape(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        stage.shell.open_palette()
        await stage.quiet()
        for letter in "tariffs":
            send_key(edit_of(stage), 0, letter)
        await stage.quiet()
        await press(stage, Qt.Key.Key_Down)
        await press(stage, Qt.Key.Key_Up)
        await press(stage, Qt.Key.Key_Return)
        assert stage.shell.state.page == "tariffs"
        assert not palette_of(stage).isVisible()
        stage.shell.open_palette("x")
        await press(stage, Qt.Key.Key_Escape)
        assert not palette_of(stage).isVisible()

    play(qapp, qt_loop, story)


def test_tab_refines_and_then_leaves(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        stage.shell.open_palette("tar")
        await stage.quiet()
        await press(stage, Qt.Key.Key_Tab)
        assert edit_of(stage).text() == "Tariffs "
        await press(stage, Qt.Key.Key_Tab)
        assert isinstance(stage.window.focusWidget(), PaletteList)
        await press(stage, Qt.Key.Key_Backtab, SHIFT)
        assert stage.window.focusWidget() is edit_of(stage)
        await press(stage, Qt.Key.Key_Tab)
        await press(stage, Qt.Key.Key_Tab)
        assert not palette_of(stage).isVisible(), "no trap"
        assert stage.window.focusWidget() is not None

    play(qapp, qt_loop, story)


def test_a_click_outside_closes_and_one_on_a_row_runs(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        stage.shell.open_palette()
        await stage.quiet()
        click(palette_of(stage), QPoint(5, 400))
        assert not palette_of(stage).isVisible()
        stage.shell.open_palette("history")
        await stage.quiet()
        rows = palette_of(stage).findChild(PaletteList)
        assert rows is not None
        QTest.mouseMove(rows.viewport(), QPoint(100, 40))
        click(rows.viewport(), rows.visualRect(rows.model().index(0, 0)).center() + QPoint(0, 8))
        await stage.quiet()
        assert stage.shell.state.page == "history"

    play(qapp, qt_loop, story)


def click(widget: QWidget, at: QPoint) -> None:
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        left, place = Qt.MouseButton.LeftButton, QPointF(at)
        down = left if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        where = QPointF(widget.mapToGlobal(at))
        QCoreApplication.sendEvent(widget, QMouseEvent(kind, place, where, left, down, NONE))


def test_a_pasted_list_never_gets_into_the_line(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        stage.shell.open_palette()
        await stage.quiet()
        QGuiApplication.clipboard().setText("067 123 45 67\n050 123 45 67\nСклад")
        await press(stage, Qt.Key.Key_V, CTRL)
        assert edit_of(stage).text() == ""
        rows = palette_of(stage).findChild(PaletteList)
        assert rows is not None
        assert rows.current is not None
        assert rows.current.title == "Top up 2 number(s)"
        await press(stage, Qt.Key.Key_Escape)
        assert palette_of(stage).isVisible(), "one level at a time"
        QGuiApplication.clipboard().setText("top\nup")
        await press(stage, Qt.Key.Key_V, CTRL)
        assert edit_of(stage).text() == "top up"

    play(qapp, qt_loop, story)


def test_a_lock_takes_the_palette_away_and_keeps_it_shut(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def story(stage: Stage) -> None:
        stage.shell.open_palette()
        await stage.quiet()
        over = QWidget()
        stage.window.cover(over)
        assert not palette_of(stage).isVisible()
        stage.shell.open_palette()
        await press(stage, Qt.Key.Key_K, CTRL)
        await press(stage, Qt.Key.Key_T, CTRL)
        assert not palette_of(stage).isVisible()
        assert stage.shell.state.page == "overview"
        stage.window.uncover()

    play(qapp, qt_loop, story)


def test_the_sheet_of_keys(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        await press(stage, Qt.Key.Key_F1)
        sheet = stage.window.findChild(KeysSheet)
        assert sheet is not None
        assert sheet.isVisible()
        words = {text.text() for text in sheet.findChildren(Text)}
        assert {"Top up", "Next pane", "Section of the rail", "Close one level"} <= words
        sheet.reject()
        stage.window.activateWindow()
        await stage.quiet()
        await press(stage, Qt.Key.Key_Question)
        assert stage.window.findChild(KeysSheet) is not None
        stage.window.findChild(KeysSheet).reject()

    play(qapp, qt_loop, story)


def test_ctrl_z_in_a_field_belongs_to_the_field(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        async def nothing() -> None:
            return

        undo = stage.world.cabinet.undo
        undo.push(Step("Label changed", nothing, nothing))
        await stage.go("history")
        await press(stage, Qt.Key.Key_F, CTRL)
        edit = stage.window.focusWidget()
        assert isinstance(edit, QLineEdit)
        send_key(edit, 0, "x")
        await press(stage, Qt.Key.Key_Z, CTRL)
        assert (edit.text(), undo.undo_name.value) == ("", "Label changed")
        await press(stage, Qt.Key.Key_F6)
        await press(stage, Qt.Key.Key_Z, CTRL)
        assert undo.undo_name.value == ""

    play(qapp, qt_loop, story)


def test_a_page_comes_back_where_it_was_scrolled_to(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        page = page_in(stage.window.page)
        assert page is not None
        page.verticalScrollBar().setValue(120)
        await stage.go("topup")
        await press(stage, Qt.Key.Key_Left, ALT)
        page = page_in(stage.window.page)
        assert stage.shell.state.page == "overview"
        assert page is not None
        assert page.verticalScrollBar().value() == 120

    play(qapp, qt_loop, story)
