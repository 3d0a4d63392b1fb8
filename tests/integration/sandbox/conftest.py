"""Operators over the wire: `sandbox` is the demo, `bare_sandbox` has five people and no seed.

Each test gets its own: the seeded file is made once a session and copied.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.model.values import parse_instant
from kyivstar_sandbox.rules import starting
from support.people import plant_people
from support.sandbox import SandboxServer
from support.seeded import NOON, make_demo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture(scope="session")
def bare_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bare") / "operator.db"
    database = Database(str(path))
    start = parse_instant(NOON)
    database.run(lambda conn: starting.prepare(conn, seed="empty", now=start))
    database.run(plant_people)
    database.close_now()
    return path


@pytest.fixture
def sandbox(demo_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path, seed="demo") as server:
        yield server


@pytest.fixture
def bare_sandbox(bare_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    shutil.copy(bare_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path, seed="empty") as server:
        yield server
