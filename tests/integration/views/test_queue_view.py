"""The queue by hand: where the focus of its page stands, and what holds the window."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kyivstar_desktop.app.leaving import Leaving
from kyivstar_desktop.views.closing_line import ClosingLine
from kyivstar_desktop.views.queue import QueueView
from kyivstar_desktop.views.queue_row import QueueRowView
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.fields import Combo
from support import scenes_queue
from support.scenes import Scene, on_stage, sign_in
from support.speaking import speaking

if TYPE_CHECKING:
    from harness.qt import QtLoop


def test_the_first_focus_stands_where_no_key_sends_or_removes(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    theme.apply(qapp)
    scene = next(one for one in scenes_queue.SCENES if one.name == "queue-changed")

    async def story() -> None:
        async with on_stage(qapp, scene, "en") as stage:
            stage.window.activateWindow()
            view = stage.window.findChild(QueueView)
            assert view is not None
            view.take_focus()
            held = QApplication.focusWidget()
            assert isinstance(held, Combo)
            rows = [row for row in view.findChildren(QueueRowView) if row.has_focus]
            assert len(rows) == 1
            before = stage.world.cabinet.queue.items.value
            QTest.keyClick(held, Qt.Key.Key_Return)
            await stage.quiet()
            assert stage.world.cabinet.queue.items.value == before

    with speaking(qapp, "en"):
        qt_loop.run(story(), timeout=30)


def test_only_acts_that_still_wait_hold_the_window(qapp: QApplication, qt_loop: QtLoop) -> None:
    theme.apply(qapp)

    async def story() -> None:
        async with on_stage(qapp, Scene("leaving", sign_in), "en") as stage:
            await stage.go("overview")
            left: list[int] = []
            core = stage.screens._core
            leaving = Leaving(core, stage.window, lambda: False, lambda: left.append(1))
            done, waits = (SimpleNamespace(waits=on) for on in (False, True))
            items: Any = core.cabinet.queue.items
            items.set((done, done))
            leaving.closing()
            assert (left, stage.window.findChild(ClosingLine)) == ([1], None)
            items.set((done, waits))
            leaving.closing()
            line = stage.window.findChild(ClosingLine)
            assert line is not None
            words = " ".join(label.text() for label in line.findChildren(QLabel))
            assert "Acts in the queue: 1." in words
            assert left == [1]
            leaving.close()
            items.set(())

    with speaking(qapp, "en"):
        qt_loop.run(story(), timeout=30)
