"""Every screen and state, painted and looked at: nothing cut, nameless, pale or flickering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support import looking
from support.scenes import Scene, on_stage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop


def test_scene(
    qapp: QApplication, qt_loop: QtLoop, scene: Scene, look: str, shots_dir: Path | None
) -> None:
    async def story() -> None:
        async with on_stage(qapp, scene, look[:2]) as stage:
            picture = stage.grab().toImage()
            if shots_dir is not None:
                assert picture.save(str(shots_dir / f"{scene}-{look}.png"))
            assert (picture.width(), picture.height()) == scene.size, "it does not fit its window"
            assert not looking.is_blank(picture)
            assert picture == stage.grab().toImage(), "two looks, two pictures"
            assert looking.cut_words(stage.window) == []
            assert looking.nameless(stage.window) == []
            assert looking.pale(stage.window, picture) == []
            page = stage.page
            assert await looking.unreached(qapp, stage.window) == []
            assert stage.page is page, "the Tab key walks, it opens nothing"

    qt_loop.run(story(), timeout=30)
