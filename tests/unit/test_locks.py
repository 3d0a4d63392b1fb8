"""The locks: tested versions, hashes, no index and no host (tools/lock.py)."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.version import Version

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent.parent
NAMES = ("run", "dev", "build")
TESTED = {"pyside6-essentials": "6.11.3", "shiboken6": "6.11.3", "qasync": "0.28.0"}


@pytest.fixture(scope="module")
def lock() -> ModuleType:
    return load(ROOT / "tools" / "lock.py")


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("house_lock", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["house_lock"] = module
    spec.loader.exec_module(module)
    return module


def test_locks_answer_what_the_project_declares(lock: ModuleType) -> None:
    assert lock.problems() == []


@pytest.mark.parametrize("name", NAMES)
def test_a_lock_names_no_place(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.lock").read_text("utf-8")
    assert not re.search(r"://|--index|--extra-index|--find-links|--trusted|git\+| @ ", text)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("package", "tested"), TESTED.items())
def test_the_tested_release_is_the_locked_one(
    lock: ModuleType, name: str, package: str, tested: str
) -> None:
    """6.8.0, 6.10.1, 6.11.2 and 6.12.0 crash or miscount (docs/adr/0002)."""
    assert lock.pins(name)[package] == [Version(tested)]


def test_what_is_installed_is_what_is_locked(lock: ModuleType) -> None:
    wrong = []
    for package, versions in lock.pins("dev").items():
        try:
            installed = Version(version(package))
        except PackageNotFoundError:
            continue  # another system's package
        if installed not in versions:
            wrong.append(f"{package} {installed}, locked {versions}")
    assert wrong == []


def test_the_old_httpx_is_in_no_lock(lock: ModuleType) -> None:
    assert all("httpx" not in lock.pins(name) for name in NAMES)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "pyside6-essentials==6.11.3",
            "pyside6-essentials==6.12.0",
            "run.lock: PySide6-Essentials",
        ),
        ("    --hash=", "    --no-hash=", "no hash"),
        ("anyio==", "--index-url https://pypi.example\nanyio==", "names a place"),
    ],
)
def test_a_spoilt_lock_is_seen(tmp_path: Path, old: str, new: str, said: str) -> None:
    for name in (
        *(f"requirements/{name}.lock" for name in NAMES),
        "pyproject.toml",
        "tools/lock.py",
    ):
        copy = tmp_path / name
        copy.parent.mkdir(exist_ok=True)
        text = (ROOT / name).read_text("utf-8")
        copy.write_text(text.replace(old, new) if name.endswith(".lock") else text, "utf-8")
    assert any(said in problem for problem in load(tmp_path / "tools" / "lock.py").problems())


def test_the_environment_needs_no_index_option() -> None:
    """`dev.py` installs with hashes only, so any mirror serves it."""
    text = (ROOT / "dev.py").read_text("utf-8")
    assert "--require-hashes" in text
    assert "--index" not in text
    done = subprocess.run(
        [sys.executable, "dev.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "run" in done.stdout
    assert len(text.splitlines()) <= 150
