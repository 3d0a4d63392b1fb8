"""The keyboard alone: Esc closes one level and no more, and one always sees where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fakes.clock import settle
from kyivstar_desktop.views.bell import BellPopup
from kyivstar_desktop.views.history_why import WhyPanel
from kyivstar_desktop.views.keys_sheet import KeysSheet
from kyivstar_desktop.views.palette import Palette
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.focus import FocusRing
from kyivstar_desktop.views.widgets.switcher import SwitcherPopup
from support import looking
from support.all_scenes import SCENES
from support.scenes import on_stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from harness.qt import QtLoop
    from support.scenes import Scene, Stage

LEVELS: tuple[tuple[str, type[QWidget]], ...] = (
    ("palette", Palette),
    ("switcher", SwitcherPopup),
    ("keys", KeysSheet),
    ("bell", BellPopup),
    ("history-why", WhyPanel),
)
RINGED = ("overview", "topup", "tariffs", "support", "shops", "queue", "signin")
ENOUGH_OF_A_RING = 40  # pixels of its colour


def scene_of(name: str) -> Scene:
    return next(scene for scene in SCENES if str(scene) == name)


def seen(stage: Stage, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in stage.window.findChildren(kind) if widget.isVisible()]


@pytest.mark.parametrize(("name", "kind"), LEVELS, ids=[name for name, _ in LEVELS])
def test_esc_closes_one_level(
    qapp: QApplication, qt_loop: QtLoop, name: str, kind: type[QWidget], look: str
) -> None:
    async def story() -> None:
        async with on_stage(qapp, scene_of(name), look[:2]) as stage:
            stage.window.activateWindow()
            await settle(3)
            (level,) = seen(stage, kind)
            page = stage.page
            inside = level.focusWidget() or level
            if not level.isAncestorOf(qapp.focusWidget() or stage.window):
                inside.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(qapp.focusWidget() or stage.window, Qt.Key.Key_Escape)
            await stage.quiet()
            assert seen(stage, kind) == []
            assert stage.page is page, "Esc leaves the page where it is"

    qt_loop.run(story(), timeout=30)


@pytest.mark.parametrize("name", RINGED)
def test_the_ring_shows_where_one_is(
    qapp: QApplication, qt_loop: QtLoop, name: str, look: str
) -> None:
    async def story() -> None:
        async with on_stage(qapp, scene_of(name), look[:2]) as stage:
            stage.window.activateWindow()
            await settle(3)
            (ring,) = [
                r for r in stage.window.findChildren(FocusRing) if r.parent() is stage.window
            ]
            for _ in range(30):
                QTest.keyClick(qapp.focusWidget() or stage.window, Qt.Key.Key_Tab)
                await settle(3)
                if ring.target is not None:
                    break
            assert ring.target is not None, "no Tab comes to a button"
            picture, place = stage.grab().toImage(), ring.geometry()
            colour = theme.color("line.focus").rgb()
            drawn = sum(
                picture.pixel(x, y) == colour
                for x in range(max(0, place.left()), min(place.right() + 1, picture.width()))
                for y in range(max(0, place.top()), min(place.bottom() + 1, picture.height()))
            )
            assert drawn > ENOUGH_OF_A_RING, looking.said(ring.target)

    qt_loop.run(story(), timeout=30)
