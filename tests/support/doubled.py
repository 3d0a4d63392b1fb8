"""`python -m support.doubled DIR SCENE…`: pictures of scenes at the process's own scale factor.

The factor is a matter of the platform's start, so it takes a process of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from harness.qt import QtLoop
from kyivstar_desktop.views.style import theme
from support import looking
from support.all_scenes import SCENES
from support.scenes import Scene, on_stage
from support.speaking import speaking


async def photograph(app: QApplication, scene: Scene, folder: Path) -> list[str]:
    """What is cut on it."""
    async with on_stage(app, scene, "uk") as stage:
        picture = stage.grab().toImage()
        if not picture.save(str(folder / f"{scene}.png")):
            return [f"{scene}: not saved"]
        return looking.cut_words(stage.window)


def main(folder: Path, names: list[str]) -> int:
    app = QApplication([])
    theme.apply(app)
    theme.set_reduced_motion(True)
    theme.set_mode("light")
    loop = QtLoop(app)
    found = []
    with speaking(app, "uk"):
        for scene in SCENES:
            if str(scene) in names:
                found += loop.run(photograph(app, scene, folder), timeout=60)
    loop.close()
    sys.stdout.write("\n".join(found))
    return 1 if found or loop.errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
