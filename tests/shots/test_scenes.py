"""Every screen and state, painted and looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.scenes import Scene, on_stage

if TYPE_CHECKING:
    from pathlib import Path

    from harness.qt import QtLoop
    from PySide6.QtWidgets import QApplication


def test_scene(
    qapp: QApplication, qt_loop: QtLoop, scene: Scene, look: str, shots_dir: Path | None
) -> None:
    async def story() -> None:
        async with on_stage(qapp, scene) as stage:
            picture = stage.grab()
            if shots_dir is not None:
                assert picture.save(str(shots_dir / f"{scene}-{look}.png"))
            assert not picture.isNull()

    qt_loop.run(story(), timeout=30)
