"""The language that nobody speaks on every screen: nothing is cut, nothing bypasses the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.views.style import theme
from support import looking, pseudo
from support.scenes import Scene, on_stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp)
    theme.set_reduced_motion(True)
    theme.set_mode("light")
    with pseudo.speaking_pseudo(qapp):
        yield
    theme.set_mode("system")
    theme.set_reduced_motion(False)


@pytest.mark.usefixtures("longer_words")
def test_longer_words_fit_and_every_word_is_known(
    qapp: QApplication, qt_loop: QtLoop, scene: Scene, shots_dir: Path | None
) -> None:
    async def story() -> None:
        async with on_stage(qapp, scene, "en") as stage:
            if shots_dir is not None:
                assert stage.grab().toImage().save(str(shots_dir / f"{scene}-pseudo.png"))
            assert looking.cut_words(stage.window) == []
            assert pseudo.untranslated(stage.window) == []

    qt_loop.run(story(), timeout=30)
