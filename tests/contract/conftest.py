"""`demo_file`: the demo seed, for tests that need an operator of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.seeded import make_demo

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo(tmp_path_factory.mktemp("demo-file"))
