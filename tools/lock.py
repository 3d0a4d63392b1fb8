"""The three locks: compiled from pyproject.toml, or with `check` compared to it offline.

A lock names versions, markers and hashes, never an index or a host, so that any mirror serves it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"run": [], "dev": ["dev"], "build": ["build"]}  # name: dependency groups beside the run's
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\]+))?", re.MULTILINE)
FOREIGN = ("://", "--index", "--extra-index", "--find-links", "git+", " @ ")
OPTIONS = (
    "--universal --generate-hashes --no-emit-index-url --python-version 3.11 --no-header --quiet"
)


def lock_path(name: str) -> Path:
    return ROOT / "requirements" / f"{name}.lock"


def declared(name: str) -> list[Requirement]:
    """What pyproject.toml asks of a lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    words = list(project["project"]["dependencies"]) if name != "build" else []
    for group in LOCKS[name]:
        words += project["dependency-groups"][group]
    return [Requirement(word) for word in words]


def pins(name: str) -> dict[str, list[Version]]:
    """Package -> pinned versions (more than one where markers split it)."""
    found: dict[str, list[Version]] = {}
    for package, version, _ in PIN.findall(lock_path(name).read_text(encoding="utf-8")):
        found.setdefault(canonicalize_name(package), []).append(Version(version))
    return found


def problems() -> list[str]:
    found = []
    for name in LOCKS:
        pinned = pins(name)
        for need in declared(name):
            versions = pinned.get(canonicalize_name(need.name), [])
            if not any(version in need.specifier for version in versions):
                found.append(f"{name}.lock: {need} is pinned at {versions or 'nothing'}")
        found += form_problems(name)
    for package, versions in pins("run").items():
        for name in ("dev", "build"):
            others = pins(name).get(package, [])
            if others != versions:
                found.append(f"{name}.lock has {package} {others}, run.lock {versions}")
    return found


def form_problems(name: str) -> list[str]:
    """A line that names a place, or a pin without a hash."""
    text = lock_path(name).read_text(encoding="utf-8")
    found = [f"{name}.lock names a place: {word}" for word in FOREIGN if word in text]
    blocks = re.split(r"\n(?=\S)", text)
    found += [
        f"{name}.lock: no hash: {block.splitlines()[0]}"
        for block in blocks
        if PIN.match(block) and "--hash=sha256:" not in block
    ]
    return found


def compile_all() -> int:
    uv = shutil.which("uv")
    if uv is None:
        print("`uv` is needed to compile the locks: pip install uv")
        return 1
    for name, groups in LOCKS.items():
        chosen = [word for group in groups for word in ("--group", f"pyproject.toml:{group}")]
        command = [uv, "pip", "compile", *OPTIONS.split(), "pyproject.toml", *chosen]
        if name != "run":
            command += ["--constraint", str(lock_path("run"))]
        status = subprocess.call([*command, "-o", str(lock_path(name))], cwd=ROOT)
        if status:
            return status
    return 0


def main(argv: list[str]) -> int:
    if argv[:1] != ["check"]:
        return compile_all()
    found = problems()
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
