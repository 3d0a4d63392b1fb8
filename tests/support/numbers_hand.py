"""The numbers desk in its window, for tests that use it by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kyivstar_desktop.views.style import theme
from support import looking, numbers_desk, story
from support.numbers_desk import polled
from support.scenes import Scene, on_stage, sign_in
from support.speaking import speaking

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop
    from kyivstar_desktop.views.numbers import NumbersView
    from kyivstar_desktop.views.widgets.dialog import Dialog
    from support.scenes import Stage

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier


async def desk(stage: Stage) -> None:
    numbers_desk.tell(stage.world.operator.park, story.OLENA, whole=False)
    await sign_in(stage)
    await polled(stage.world)
    stage.shell.follow_cabinet(stage.world.cabinet)
    await stage.go("numbers", "d11")


def play(
    qapp: QApplication, qt_loop: QtLoop, tell: Callable[[Stage, NumbersView], Awaitable[None]]
) -> None:
    theme.apply(qapp)

    async def whole() -> None:
        async with on_stage(qapp, Scene("numbers-by-hand", desk), "en") as stage:
            view: Any = stage.window.page
            stage.window.activateWindow()
            view.take_focus()
            await tell(stage, view)

    with speaking(qapp, "en"):
        qt_loop.run(whole(), timeout=60)


def press(view: NumbersView, key: Key, mods: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(view.grid, key, mods)


def dialog_of(stage: Stage, kind: type[Dialog]) -> Any:
    found = stage.window.findChildren(kind)
    (dialog,) = [one for one in found if one.isVisible()]
    assert looking.cut_words(dialog) == []
    assert looking.nameless(dialog) == []
    return dialog
