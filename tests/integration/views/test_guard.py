"""The covered window: what is hidden, what keys do, what a sign of life is; the system's lock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit

from kyivstar_desktop.app.system_lock import SystemLock
from kyivstar_desktop.services.prompts import Question
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.dialog import Dialog
from support.scenes import Scene, on_stage, sign_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop
    from support.scenes import Stage

CODE = "2580"


@pytest.fixture
def act(
    qapp: QApplication, qt_loop: QtLoop
) -> Callable[[Callable[[Stage], Awaitable[None]]], None]:
    """Plays a story on a stage where OLENA is signed in and has a lock code."""
    theme.apply(qapp)

    def play(story: Callable[[Stage], Awaitable[None]]) -> None:
        async def whole() -> None:
            async with on_stage(qapp, Scene("guard", sign_in), "en") as stage:
                await stage.world.cabinet.lock.set_code(CODE)
                await stage.go("overview")
                await story(stage)

        qt_loop.run(whole(), timeout=30)

    return play


def test_under_the_lock_nothing_is_visible_and_dialogs_are_gone(
    act: Callable[[Callable[[Stage], Awaitable[None]]], None],
) -> None:
    async def story(stage: Stage) -> None:
        answers: list[int] = []
        dialog = Dialog(stage.window, "Pay 100 ₴?")
        dialog.finished.connect(answers.append)
        dialog.open()
        stage.window.lock_wanted.emit()
        await stage.quiet()
        assert answers == [0], "the safe answer"
        page = stage.window.page
        assert page is not None
        assert not page.isVisible()
        stage.window.say("Balance 90,50 ₴")
        edits = [e.accessibleName() for e in stage.window.findChildren(QLineEdit) if e.isVisible()]
        assert edits == ["Code"]
        await stage.world.cabinet.lock.unlock(CODE)
        await stage.quiet()
        assert page.isVisible(), "it stands where it stood"
        assert stage.window.page is page

    act(story)


def a_move() -> QMouseEvent:
    at, none = QPointF(5, 5), Qt.MouseButton.NoButton
    kind = QEvent.Type.MouseMove
    return QMouseEvent(kind, at, at, none, none, Qt.KeyboardModifier.NoModifier)


def test_only_what_a_person_does_puts_the_lock_off(
    act: Callable[[Callable[[Stage], Awaitable[None]]], None],
) -> None:
    async def story(stage: Stage) -> None:
        lock, clock = stage.world.cabinet.lock, stage.world.clock
        surface, move = stage.window.windowHandle(), a_move()
        await clock.advance(200)
        QCoreApplication.sendEvent(surface, move)
        await clock.advance(200)
        assert not lock.locked
        QCoreApplication.sendEvent(surface, QEvent(QEvent.Type.UpdateRequest))
        await clock.advance(101)
        assert lock.locked

    act(story)


def test_a_new_surface_of_the_window_breaks_neither_the_lock_nor_its_watch(
    act: Callable[[Callable[[Stage], Awaitable[None]]], None],
) -> None:
    async def story(stage: Stage) -> None:
        lock, window = stage.world.cabinet.lock, stage.window
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)  # deletes the surface
        window.show()
        await stage.quiet()
        window.lock_wanted.emit()
        assert lock.locked
        await lock.unlock(CODE)
        await stage.quiet()
        assert window.page is not None
        assert window.page.isVisible()
        await stage.world.clock.advance(200)
        QCoreApplication.sendEvent(window.windowHandle(), a_move())
        await stage.world.clock.advance(200)
        assert not lock.locked

    act(story)


def test_the_masks_are_off_again_when_the_program_ends(
    act: Callable[[Callable[[Stage], Awaitable[None]]], None],
) -> None:
    from kyivstar_desktop.viewmodels.presenting import formats  # noqa: PLC0415 its state is asked

    async def story(stage: Stage) -> None:
        stage.window.mask_wanted.emit()
        assert formats.is_masked()
        await stage.world.session.sign_out(wipe=False)
        assert not formats.is_masked(), "the sign-in page shows what one types"

    act(story)
    assert not formats.is_masked()


TELLER = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from kyivstar_desktop.app.system_lock import SAVERS, SystemLock
app, told = QCoreApplication([]), []
lock = SystemLock(told.append)
assert lock.listen() >= len(SAVERS)
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "saver")
name, path = SAVERS[0]
assert bus.registerService(name)
for active in (False, True):
    signal = QDBusMessage.createSignal(path, name, "ActiveChanged")
    signal.setArguments([active])
    assert bus.send(signal)
look = QTimer()
look.setInterval(20)
look.timeout.connect(lambda: told and app.quit())
look.start()
app.exec()
print(told)
"""


@pytest.mark.timeout(60)
@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-run-session") is None,
    reason="a session bus of its own is started by dbus-run-session",
)
def test_the_screen_saver_of_a_real_bus_is_heard() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", TELLER],
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == "['system']", done.stderr


def test_waking_up_and_the_end_of_a_saver_lock_nothing(qapp: QApplication) -> None:
    told: list[str] = []
    lock = SystemLock(told.append, qapp)
    lock.on_sleep(False)
    lock.on_saver(False)
    assert told == []
    lock.on_sleep(True)
    lock.on_saver(True)
    assert told == ["sleep", "system"]
    lock.deleteLater()


def test_a_question_that_comes_under_the_lock_gets_the_safe_answer(
    act: Callable[[Callable[[Stage], Awaitable[None]]], None],
) -> None:
    async def story(stage: Stage) -> None:
        prompts = stage.screens.dialogs
        stage.window.lock_wanted.emit()
        work = stage.prompts.confirm(Question("any"))
        asked = TaskScope().start(work, name="question", awaited=True)
        await stage.quiet()
        assert asked.done()
        assert asked.result() is False
        assert prompts.dialog is None

    act(story)
