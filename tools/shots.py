"""`dev.py shots [SCREEN]`: pictures of every component and of every screen's states, in shots/.

Components come from the gallery's page, screens from tests/shots, which check what they save.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "shots"


def photograph_gallery() -> list[str]:
    """The gallery's sheets in both themes; names of the saved pictures."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 the platform is chosen first

    from kyivstar_desktop.views.style import theme  # noqa: PLC0415
    from kyivstar_desktop.views.widgets.gallery_page import GalleryPage  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    theme.apply(app)
    theme.set_reduced_motion(True)
    saved = []
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        page = GalleryPage()
        page.show()
        app.processEvents()
        sheets = {"components": page.components, "states": page.states, "more": page.more}
        for sheet, widget in sheets.items():
            name = f"gallery-{sheet}-{mode}.png"
            widget.grab().save(str(PLACE / name))
            saved.append(name)
        page.close()
    return saved


def photograph_screens(screens: list[str]) -> int:
    if not list((ROOT / "tests" / "shots").glob("test_*.py")):
        return 0
    command = [sys.executable, "-m", "pytest", "-q", "tests/shots", "--shots", str(PLACE)]
    chosen = ["-k", " or ".join(screens)] if screens else []
    status = subprocess.call([*command, *chosen], cwd=ROOT)
    return 0 if status == 5 else status  # 5: nothing was selected


def main(screens: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = "1"
    PLACE.mkdir(exist_ok=True)
    if not screens or "gallery" in screens:
        print(*photograph_gallery(), sep="\n")
    status = photograph_screens([name for name in screens if name != "gallery"])
    print(f"pictures in {PLACE}")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
