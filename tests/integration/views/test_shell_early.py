"""Ctrl+K and F1 of the first moments: remembered until the palette and the sheet can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kyivstar_desktop.services.lock import LockState
from kyivstar_desktop.views.keys_sheet import KeysSheet
from kyivstar_desktop.views.palette import Palette
from kyivstar_desktop.views.shell import MainWindow
from support.scenes import SMALL, Scene, on_stage, overview

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from harness.qt import QtLoop
    from support.scenes import Stage

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
UNKNOWN = LockState(ready=False)
SHUT = LockState(has_code=True, locked=True, why="start")


def play(qapp: QApplication, qt_loop: QtLoop, story: Callable[[Stage], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with on_stage(qapp, Scene("overview", overview, SMALL), "en") as stage:
            stage.screens.follow_cabinet()
            await stage.quiet()
            await story(stage)

    qt_loop.run(whole(), timeout=30)


def press(
    target: QWidget, code: int, modifiers: Qt.KeyboardModifier = NONE, text: str = ""
) -> None:
    QCoreApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text))


def seen(stage: Stage, kind: type[QWidget]) -> bool:
    return any(one.isVisible() for one in stage.window.findChildren(kind))


@pytest.mark.parametrize("letter", ["K", "Л"])
def test_ctrl_k_before_it_is_known_whether_the_window_is_locked(
    qapp: QApplication, qt_loop: QtLoop, letter: str
) -> None:
    async def story(stage: Stage) -> None:
        stage.world.lock.state.set(UNKNOWN)
        assert stage.window.covered
        press(stage.window, ord(letter), CTRL, letter)
        await stage.quiet()
        assert not seen(stage, Palette), "not before it is known"
        stage.world.lock.state.set(LockState())
        await stage.quiet()
        assert seen(stage, Palette)

    play(qapp, qt_loop, story)


def test_f1_of_the_same_moment(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        stage.world.lock.state.set(UNKNOWN)
        press(stage.window, Qt.Key.Key_F1)
        stage.world.lock.state.set(LockState())
        await stage.quiet()
        assert seen(stage, KeysSheet)

    play(qapp, qt_loop, story)


def test_a_lock_that_is_shut_forgets_it(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story(stage: Stage) -> None:
        stage.world.lock.state.set(UNKNOWN)
        press(stage.window, Qt.Key.Key_K, CTRL)
        stage.world.lock.state.set(SHUT)
        await stage.quiet()
        press(stage.window, Qt.Key.Key_K, CTRL)
        stage.world.lock.state.set(LockState())
        await stage.quiet()
        assert not stage.window.covered
        assert not seen(stage, Palette)

    play(qapp, qt_loop, story)


def test_a_window_without_a_shell_keeps_what_searches_and_nothing_else(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    window = MainWindow()
    press(window, Qt.Key.Key_T, CTRL)
    assert window.early.wish == ""
    press(window, Qt.Key.Key_K, CTRL)
    assert window.early.wish == "palette"
    press(window, Qt.Key.Key_F1)
    assert window.early.wish == "keys", "the last one counts"
    window.early.follow_page("overview")
    qt_loop.until(lambda: True)
    assert window.early.wish == "keys", "there is nothing yet that could do it"
    window.deleteLater()
    assert qapp is not None
