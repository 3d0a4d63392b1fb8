"""What may be imported before the first paint: nothing heavy (docs/architecture.md, start)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import linecache, logging, os, signal, sys
from pathlib import Path

class AtFirstPaint(logging.Handler):
    def emit(self, record):
        if record.getMessage() == "start.painted":
            print(*sorted(sys.modules), sep="\\n")
            print(*(f"read:{name}" for name in linecache.cache), sep="\\n", flush=True)
            signal.raise_signal(signal.SIGTERM)

logging.getLogger("app").addHandler(AtFirstPaint())
from kyivstar_desktop.__main__ import main
sys.exit(main(["--data-dir", sys.argv[1], "--operator", "http://127.0.0.1:9"]))
"""
FOREIGN = {
    "PySide6", "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "qasync", "shiboken6",
    "shibokensupport", "signature_bootstrap", "__feature__", "_distutils_hack", "sitecustomize",
}  # fmt: skip
OURS = (
    "kyivstar_desktop.__main__",
    "kyivstar_desktop.app",
    "kyivstar_desktop.domain",
    "kyivstar_desktop.adapters.files",
    "kyivstar_desktop.adapters.preferences_file",
    "kyivstar_desktop.adapters.workers",
    "kyivstar_desktop.services.preferences",
    "kyivstar_desktop.services.refresh",
    "kyivstar_desktop.services.tasks",
    "kyivstar_desktop.viewmodels.base",
    "kyivstar_desktop.viewmodels.command",
    "kyivstar_desktop.views.binding",
    "kyivstar_desktop.views.icon_names",
    "kyivstar_desktop.views.icons",
    "kyivstar_desktop.views.resources",
    "kyivstar_desktop.views.shell",
    "kyivstar_desktop.views.style",
    "kyivstar_desktop.views.widgets",
)
LATER = {
    "kyivstar_desktop.app.bootstrap", "kyivstar_desktop.app.screens", "kyivstar_desktop.app.tour",
    "kyivstar_desktop.app.hand", "kyivstar_desktop.views.widgets.charts",
    "kyivstar_desktop.views.widgets.table", "kyivstar_desktop.views.widgets.phone",
    "kyivstar_desktop.views.widgets.codeboxes",
}  # fmt: skip
PACKAGES = {"kyivstar_desktop", *(f"kyivstar_desktop.{name}" for name in (
    "adapters", "services", "viewmodels", "views",
))}  # fmt: skip


def is_light(module: str) -> bool:
    """Whether a module may be there at the first paint."""
    top = module.partition(".")[0]
    if top == "kyivstar_desktop":
        mine = any(module == name or module.startswith((f"{name}.", f"{name}_")) for name in OURS)
        return module in PACKAGES or (mine and module not in LATER)
    if top == "PySide6":
        return module in FOREIGN or module.startswith("PySide6.support")
    return top in sys.stdlib_module_names or top in FOREIGN or top == "__main__"


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Names in `sys.modules` of a real start, right after its first paint."""
    folder = tmp_path_factory.mktemp("start")
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_nothing_heavy_is_there_at_the_first_paint(modules: list[str]) -> None:
    assert "kyivstar_desktop.views.shell" in modules, "the program has painted its window"
    known = ("qasync.", "shibokensupport.", "read:")
    names = [name for name in modules if not name.startswith(known)]
    assert [name for name in names if not is_light(name)] == []


def test_no_source_of_ours_is_read_and_kept(modules: list[str]) -> None:
    read = [name for name in modules if name.startswith("read:")]
    ours = [name for name in read if "/kyivstar_desktop/" in name and "/app/" not in name]
    assert ours == []


LATE = re.compile(
    r"chat(?!_schema)|support|feedback|tray|presence|mini|bell|alerts|palette|queue|queueing"
    r"|sign_ins|pins|labels|shops|contacts|number_switcher|autostart|keys_sheet|switching|cabinet"
)
"""Words of modules whose services nobody has to wait for: none may be made for the first page."""


def test_the_last_balance_needs_no_other_service(tmp_path: Path) -> None:
    """What only other pages need is imported once the first one is complete."""
    program = (
        "import sys; from kyivstar_desktop.app import life, loading;"
        "loading.load_core('overview'); print(*sys.modules, sep='\\n')"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=env, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    names = done.stdout.split()
    assert "kyivstar_desktop.views.overview" in names
    late = ("services.cabinet", "services.orders", "services.rules", "adapters.http.cabinet")
    late += ("adapters.http.catalogue", "views.tariffs", "views.history", "PySide6.QtDBus")
    assert [name for name in late if name in names or f"kyivstar_desktop.{name}" in names] == []
    ours = [name for name in names if name.startswith("kyivstar_desktop.")]
    widgets = "kyivstar_desktop.views.widgets."  # a label is no service
    assert [name for name in ours if LATE.search(name) and not name.startswith(widgets)] == []


@pytest.mark.parametrize(
    "heavy",
    [
        "httpx2",
        "keyring",
        "sqlcipher3",
        "msgspec",
        "PySide6.QtNetwork",
        "PySide6.QtSvg",
        "kyivstar_desktop.views.overview",
        "kyivstar_desktop.services.history",
        "kyivstar_desktop.app.screens",
        "phonenumbers",
    ],
)
def test_a_heavy_module_would_be_seen(heavy: str) -> None:
    assert not is_light(heavy)
