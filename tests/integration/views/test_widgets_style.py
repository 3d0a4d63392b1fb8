"""Style: tokens, looks, icons, accessible roles; what its import may not bring along."""

from __future__ import annotations

import gc
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPalette

from kyivstar_desktop.views.icons import UNKNOWN, has_icon, icon, icon_pixmap, paint_icon
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.style_access import ROLES, kept_count
from kyivstar_desktop.views.style_tokens import load_tokens, make_qss
from kyivstar_desktop.views.widgets import (
    bars,
    batch_bar,
    cards,
    charts,
    choices,
    shop_map,
    states,
    status,
    steps,
    toast,
)
from kyivstar_desktop.views.widgets.bars import Meter
from kyivstar_desktop.views.widgets.gallery_page import GalleryPage
from kyivstar_desktop.views.widgets.marks import Switch
from kyivstar_desktop.views.widgets.states import Skeleton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp)
    theme.set_mode("light")
    yield
    theme.set_mode("light")


def pixels(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_switch_of_the_look_changes_palette_and_speaks(qapp: QApplication, qtbot: QtBot) -> None:
    light = qapp.palette().color(QPalette.ColorRole.Window)
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.set_mode("dark")
    assert theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#10151C")
    assert light == QColor("#F4F6F9")


def test_an_unknown_look_is_refused() -> None:
    with pytest.raises(ValueError, match="sepia"):
        theme.set_mode("sepia")


def test_the_disabled_group_of_the_palette_is_quieter(qapp: QApplication) -> None:
    palette = qapp.palette()
    usual = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert off == theme.color("text.disabled") != usual


def test_the_style_sheet_is_filled_from_tokens_in_both_looks() -> None:
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        text = make_qss(theme.color, theme.px)
        assert "@" not in text
        assert theme.color("bg.tooltip").name() in text


def test_figures_are_tabular() -> None:
    font = theme.font("body")
    assert [tag.toString().data().decode() for tag in font.featureTags()] == ["tnum"]


def test_reduced_motion_ends_every_movement() -> None:
    assert theme.duration_ms("panel_in") == 160
    theme.set_reduced_motion(True)
    try:
        assert theme.duration_ms("panel_in") == 0
    finally:
        theme.set_reduced_motion(False)


def test_every_icon_name_of_the_design_has_an_outline() -> None:
    assert [n for n in load_tokens().raw["icon"]["names"] if not has_icon(n)] == []


def test_an_unknown_icon_shows_as_a_question_and_breaks_nothing() -> None:
    assert not has_icon("no-such-thing")
    shown = icon_pixmap("no-such-thing", "text.primary", 16).toImage()
    assert shown == icon_pixmap(UNKNOWN, "text.primary", 16).toImage()


def test_an_icon_follows_the_look() -> None:
    made = icon("bell", "text.primary")
    light = made.pixmap(32, 32).toImage()
    theme.set_mode("dark")
    assert made.pixmap(32, 32).toImage() != light


def test_an_icon_stays_inside_its_box() -> None:
    canvas = QImage(40, 40, QImage.Format.Format_ARGB32)
    for name in load_tokens().raw["icon"]["names"]:
        canvas.fill(0)
        painter = QPainter(canvas)
        paint_icon(painter, QRectF(8, 8, 24, 24), name, "text.primary")
        painter.end()
        edge = [canvas.pixelColor(x, y).alpha() for x in range(40) for y in (0, 4, 35, 39)]
        assert max(edge) == 0, name


def test_style_brings_neither_svg_nor_network_nor_qtawesome() -> None:
    code = (
        "import sys; import kyivstar_desktop.views.style, kyivstar_desktop.views.icons;"
        "print([m for m in ('PySide6.QtSvg', 'PySide6.QtNetwork', 'qtawesome', 'qtpy')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_the_gallery_paints_in_both_looks(qtbot: QtBot) -> None:
    page = GalleryPage()
    qtbot.addWidget(page)
    page.resize(1480, 1100)
    page.show()
    light = pixels(page)
    theme.set_mode("dark")
    dark = pixels(page)
    assert light != dark
    assert dark.pixelColor(2, 2) == theme.color("bg.window")


def test_a_painted_bar_has_a_role_and_its_name_outlives_a_collection(qtbot: QtBot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.set_value(500, spoken="10 of 20")
    for _ in range(2):
        told = QAccessible.queryAccessibleInterface(meter)
        assert told.role() == QAccessible.Role.ProgressBar
        assert told.text(QAccessible.Text.Name) == "10 of 20"
        del told
        gc.collect()


def test_a_switch_tells_its_state_and_a_skeleton_that_it_is_busy(qtbot: QtBot) -> None:
    switch, bones = Switch("Rule"), Skeleton(rows=2, name="Loading")
    qtbot.addWidget(switch)
    qtbot.addWidget(bones)
    bones.show_now()
    switch.setChecked(True)
    told = QAccessible.queryAccessibleInterface(switch)
    assert told.role() == QAccessible.Role.CheckBox
    assert told.state().checked
    assert QAccessible.queryAccessibleInterface(bones).state().busy


def test_interfaces_go_with_their_widgets(qapp: QApplication) -> None:
    before = kept_count()
    page = GalleryPage()
    walk(QAccessible.queryAccessibleInterface(page))
    assert kept_count() > before
    shiboken6.delete(page)
    gc.collect()
    assert kept_count() == before


def walk(told: object) -> int:
    children = [told.child(i) for i in range(told.childCount())]  # type: ignore[attr-defined]
    return 1 + sum(walk(child) for child in children if child is not None)


def test_roles_name_real_classes() -> None:
    known = {
        name
        for module in (
            bars,
            batch_bar,
            cards,
            charts,
            choices,
            shop_map,
            states,
            status,
            steps,
            toast,
        )
        for name in vars(module)
    }
    assert set(ROLES) <= known
