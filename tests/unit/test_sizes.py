"""No file, function, class or constructor is larger than a reader can hold (tools/sizes.py)."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def sizes() -> ModuleType:
    spec = importlib.util.spec_from_file_location("house_sizes", ROOT / "tools" / "sizes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["house_sizes"] = module
    spec.loader.exec_module(module)
    return module


def test_nothing_passes_a_limit(sizes: ModuleType) -> None:
    every = list(sizes.measured())
    assert len(every) > 100, "the measure saw the sources"
    assert [str(size) for size in every if size.broken] == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("x = 1\n" * 401, "lines of the file"),
        ("def f():\n" + "    x = 1\n" * 60, "lines of the function"),
        ("class A:\n" + "    x = 1\n" * 200, "lines of the class"),
        (
            "class A:\n    def __init__(self, a, b, c, d, *, e, f, g, h): ...",
            "parameters of the constructor",
        ),
    ],
)
def test_each_limit_can_be_broken(sizes: ModuleType, text: str, what: str) -> None:
    broken = [size.what for size in sizes.measure(text, "planted.py") if size.broken]
    assert broken == [what]
