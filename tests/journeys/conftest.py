"""Journeys: the whole program in this process, on its own or on a real operator beside it."""

from __future__ import annotations

import shutil
import signal
from typing import TYPE_CHECKING

import pytest

from journeys.program import Journey
from kyivstar_desktop.views.style import theme
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.rules import starting
from support.sandbox import SandboxChild

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of the demo seed, to be copied: making one costs seconds."""
    path = tmp_path_factory.mktemp("seed") / "operator.db"
    database = Database(str(path))
    database.run(lambda conn: starting.prepare(conn, seed="demo", now=None))
    database.close_now()
    return path


@pytest.fixture
def operator(seeded: Path, tmp_path: Path) -> Iterator[SandboxChild]:
    """A real operator beside the program, which never learns its control token."""
    copied = tmp_path / "beside.db"
    shutil.copy(seeded, copied)
    with SandboxChild(copied, seed="demo") as child:
        yield child


@pytest.fixture
def journey(qapp: QApplication, qt_loop: QtLoop, tmp_path: Path, seeded: Path) -> Iterator[Journey]:
    """The maker of programs over one data folder and one key store."""
    theme.apply(qapp)
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    made = Journey(qapp, qt_loop, tmp_path / "data", seeded)
    yield made
    made.close()
    for number, handler in before.items():
        signal.signal(number, handler)
    theme.set_mode("light")
