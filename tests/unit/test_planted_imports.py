"""Each import contract is kept by the house's skeleton and broken by one planted import."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
PLANTED = {
    "client layers": ("kyivstar_desktop/viewmodels/a.py", "import kyivstar_desktop.adapters.a"),
    "sandbox layers": ("kyivstar_sandbox/rules/a.py", "import kyivstar_sandbox.api.a"),
    "client and sandbox are strangers": (
        "kyivstar_desktop/domain/a.py",
        "import kyivstar_sandbox.model.a",
    ),
    "the core knows no framework": ("kyivstar_desktop/services/a.py", "import msgspec"),
    "adapters know no Qt": ("kyivstar_desktop/adapters/a.py", "from PySide6 import QtCore"),
    "views see view models only": (
        "kyivstar_desktop/views/a.py",
        "from kyivstar_desktop.services import a",
    ),
    "one door to the network": ("kyivstar_desktop/adapters/a.py", "import httpx2"),
    "one door to the key store": ("kyivstar_desktop/adapters/a.py", "import keyring"),
    "one door to the database": ("kyivstar_desktop/app/a.py", "import sqlcipher3"),
    "old httpx is nobody's": ("kyivstar_sandbox/control/a.py", "import httpx"),
    "the sandbox knows no Qt": ("kyivstar_sandbox/control/a.py", "from PySide6 import QtCore"),
    "rules know no HTTP": ("kyivstar_sandbox/rules/a.py", "import starlette"),
}
LAWFUL = {
    "kyivstar_desktop/adapters/http/client.py": "import httpx2",
    "kyivstar_desktop/adapters/secrets.py": "import keyring",
    "kyivstar_desktop/adapters/store/database.py": "import sqlcipher3",
    "kyivstar_desktop/views/b.py": "from kyivstar_desktop.viewmodels import a",
    "kyivstar_desktop/viewmodels/b.py": "from kyivstar_desktop.services import a",
    "kyivstar_sandbox/api/b.py": "import starlette\nfrom kyivstar_sandbox.rules import a",
}


def skeleton(folder: Path) -> None:
    """Every layer of the contracts as a package with one empty module, and the lawful imports."""
    for contract in CONTRACTS:
        for container in contract.get("containers", []):
            for layer in re.split(r"[,|\s]+", " ".join(contract["layers"])):
                path = folder / container / layer
                write(folder / container / "__init__.py", "")
                if layer == "__main__":
                    write(path.with_suffix(".py"), "")
                else:
                    write(path / "__init__.py", "")
                    write(path / "a.py", "")
    for package in ("http", "store"):
        write(folder / "kyivstar_desktop" / "adapters" / package / "__init__.py", "")
    for name, text in LAWFUL.items():
        write(folder / name, text)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def verdicts(folder: Path) -> dict[str, str]:
    config = folder / "pyproject.toml"
    config.write_bytes((ROOT / "pyproject.toml").read_bytes())
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache", "--no-logo"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    found = dict(re.findall(r"^(.+?) (KEPT|BROKEN)", done.stdout, re.MULTILINE))
    assert found, done.stdout + done.stderr
    return found


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("clean")
    skeleton(folder)
    return verdicts(folder)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("planted")
    skeleton(folder)
    for name, text in PLANTED.values():
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")
    return verdicts(folder)


@pytest.mark.parametrize("name", [contract["name"] for contract in CONTRACTS])
def test_contract_is_kept_clean_and_broken_by_a_planted_import(
    clean: dict[str, str], planted: dict[str, str], name: str
) -> None:
    assert (clean[name], planted[name]) == ("KEPT", "BROKEN")


def test_a_module_outside_the_layers_is_refused(tmp_path: Path) -> None:
    skeleton(tmp_path)
    write(tmp_path / "kyivstar_desktop" / "extras.py", "")
    assert verdicts(tmp_path)["client layers"] == "BROKEN"
