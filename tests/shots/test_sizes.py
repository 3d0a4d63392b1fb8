"""Every page once in the sizes a desktop may ask for: a 20 pt font, the least window, 4K, 200 %."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage

from kyivstar_desktop.views.style import BASE_PX, theme
from support import looking
from support.all_scenes import SCENES
from support.scenes import Scene, on_stage
from support.speaking import speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop

ROOT = Path(__file__).resolve().parents[2]
TWENTY_POINTS = 20 * 96 / 72
PAGES = (
    "signin-password", "signin-code-error", "overview", "topup-errors", "topup-code",
    "history-why-acts", "year", "dispute", "tariffs-chosen", "services-connect", "support-overdue",
    "shops", "contacts-filled", "feedback-errors", "transfer-review", "family-form", "rules",
    "queue-changed", "profile-me", "profile-signins", "sim", "block", "end-open", "locked",
)  # fmt: skip
SIZES = {  # of the window, of the system's font in px
    "font-20pt": ((1280, 800), TWENTY_POINTS),
    "least": ((1024, 640), BASE_PX),
    "4k": ((3840, 2160), BASE_PX),
    "4k-20pt": ((3840, 2160), TWENTY_POINTS),
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "page" in metafunc.fixturenames:
        by_name = {str(scene): scene for scene in SCENES}
        metafunc.parametrize("page", [by_name[name] for name in PAGES], ids=str)


@pytest.fixture(params=SIZES, ids=str)
def room(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[int, int]]:
    """The size of the window on a screen of that very size."""
    size, font_px = SIZES[request.param]
    theme.apply(qapp)
    theme.set_reduced_motion(True)
    theme.set_mode("light")
    theme.fit(font_px, QSize(*size))
    with speaking(qapp, "uk"):
        yield size
    theme.fit(BASE_PX)
    theme.set_mode("system")
    theme.set_reduced_motion(False)


def test_a_page_fits(
    qapp: QApplication,
    qt_loop: QtLoop,
    page: Scene,
    room: tuple[int, int],
    request: pytest.FixtureRequest,
    shots_dir: Path | None,
) -> None:
    async def story() -> None:
        async with on_stage(qapp, replace(page, size=room), "uk") as stage:
            picture = stage.grab().toImage()
            if shots_dir is not None:
                name = request.node.callspec.id
                assert picture.save(str(shots_dir / f"size-{name}.png"))
            assert (picture.width(), picture.height()) == room, "it does not fit its screen"
            assert looking.cut_words(stage.window) == []
            top_up = stage.window._topup
            if top_up.isVisible():
                place = QRect(top_up.mapTo(stage.window, QPoint(0, 0)), top_up.size())
                assert stage.window.rect().contains(place)
                assert top_up.width() >= top_up.sizeHint().width()

    qt_loop.run(story(), timeout=30)


def test_the_font_makes_everything_larger_as_far_as_the_screen_lets_it(qapp: QApplication) -> None:
    theme.apply(qapp)
    try:
        theme.fit(TWENTY_POINTS)
        assert theme.px(100) == round(100 * TWENTY_POINTS / BASE_PX)
        theme.fit(TWENTY_POINTS, QSize(1280, 800))
        assert (theme.px(1024), theme.px(640)) == (1280, 800)
        theme.fit(9, QSize(3840, 2160))
        assert theme.scale == 1
        theme.fit(BASE_PX, QSize(800, 600))
        assert theme.scale == 1
    finally:
        theme.fit(BASE_PX)


@pytest.mark.timeout(120)
def test_at_200_percent_every_picture_is_twice_as_large(tmp_path: Path) -> None:
    scenes = ("overview", "topup", "history-why")
    surroundings = os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "support.doubled", str(tmp_path), *scenes],
        cwd=ROOT / "tests",
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    sizes = {path.stem: QImage(str(path)).size().toTuple() for path in tmp_path.glob("*.png")}
    assert sizes == dict.fromkeys(scenes, (2560, 1600))
