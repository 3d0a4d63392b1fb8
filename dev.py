#!/usr/bin/env python3
"""The one command of this repository. Needs Python 3.11-3.13 and nothing else.

python3 dev.py run [-- ARGS]  the program on its demo operator (no display: its tour, pictures)
python3 dev.py test [WHAT]    fast | all (default) | torture [--long] | pytest's paths and options
python3 dev.py check          format, lint, types, layers, sizes, words, locks, licences
python3 dev.py bench [NAME]   speed and memory against their budgets
python3 dev.py shots [SCREEN] pictures of every screen and state
python3 dev.py tour DIR       the guided tour's pictures in three languages, light and dark
python3 dev.py package        a folder with both programs for this system, tried out
python3 dev.py lock           compile requirements/*.lock again (needs uv)

The first call makes .venv from the hash-locked requirements; later calls cost milliseconds.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST, NEWEST = (3, 11), (3, 13)
TOOLS = ("check", "shots", "tour", "package", "lock")


def environment() -> dict[str, str]:
    """Ours alone: another Python's paths and switches must not leak in."""
    foreign = ("PYTHON", "VIRTUAL_ENV", "CONDA", "__PYVENV", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
    kept = {name: text for name, text in os.environ.items() if not name.startswith(foreign)}
    return {**kept, "PYTHONUTF8": "1"}


def call(*command: object, **extra: str) -> int:
    """Run a command of ours in the repository; gives its exit status."""
    words = [str(word) for word in command]
    try:
        return subprocess.call(words, cwd=str(ROOT), env={**environment(), **extra})
    except KeyboardInterrupt:
        return 130


def must(*command: object) -> None:
    status = call(*command)
    if status:
        sys.exit(status)


def base_python() -> str:
    """This interpreter, or a newer one beside it."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return getattr(sys, "_base_executable", None) or sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return found
    sys.exit("Python 3.11, 3.12 or 3.13 is needed: apt install python3 · dnf install python3.13 · "
             "winget install Python.Python.3.13 · brew install python@3.13")  # fmt: skip


def stamp_text(lock: Path) -> str:
    """What an installed lock depends on: its bytes, the folder and this file."""
    return hashlib.sha256(lock.read_bytes() + str(ROOT).encode()).hexdigest()


def is_current(name: str) -> bool:
    stamp = VENV / f"stamp-{name}"
    lock = ROOT / "requirements" / f"{name}.lock"
    return PYTHON.exists() and stamp.exists() and stamp.read_text() == stamp_text(lock)


def set_up(name: str) -> None:
    """Make `.venv` hold exactly what `requirements/NAME.lock` says, then prepare the words."""
    if not is_current(name) and not (name == "run" and is_current("dev")):
        install(name)
    words = [(ts, ts.with_suffix(".qm")) for ts in (ROOT / "resources" / "i18n").glob("*.ts")]
    if any(not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime for ts, qm in words):
        must(PYTHON, ROOT / "tools" / "translations.py", "compile")
    displays = [word for word in ("DISPLAY", "WAYLAND_DISPLAY") if os.environ.get(word)]
    checked = VENV / "-".join(["system", *displays])
    if not checked.exists():
        must(PYTHON, ROOT / "tools" / "system_libraries.py")
        checked.touch()


def install(name: str) -> None:
    print(f"Setting up .venv from requirements/{name}.lock (once, a minute or two)", flush=True)
    usable = f"import pip, sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    if (not PYTHON.exists() or call(PYTHON, "-c", usable)) and call(
        base_python(), "-m", "venv", "--clear", VENV
    ):
        sys.exit("Making .venv failed. On Debian and Ubuntu: apt install python3-venv")
    lock, stamp = ROOT / "requirements" / f"{name}.lock", VENV / f"stamp-{name}"
    stamp.write_text("")
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
    must(*pip, "--no-deps", "--require-hashes", "-r", lock)
    path_file = "pathlib.Path(sysconfig.get_path('purelib'), 'kyivstar-src.pth')"
    must(PYTHON, "-c", f"import pathlib, sysconfig; {path_file}.write_text({str(ROOT / 'src')!r})")
    for checked in VENV.glob("system*"):
        checked.unlink()
    stamp.write_text(stamp_text(lock))


def run(arguments: list[str]) -> int:
    """The client; where nothing can show a window, its tour without one."""
    arguments = arguments[1:] if arguments[:1] == ["--"] else arguments
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if not sys.platform.startswith("linux") or any(os.environ.get(word) for word in shown):
        return call(PYTHON, "-m", "kyivstar_desktop", *arguments)
    pictures = ROOT / "tour"
    if not arguments:
        print(f"No display here: playing the guided tour, pictures go to {pictures}", flush=True)
    tour = arguments or ["--tour", str(pictures)]
    return call(PYTHON, "-m", "kyivstar_desktop", *tour, QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> int:
    sets = {"fast": ["tests/unit", "tests/contract"], "torture": ["tests/torture"]}
    if arguments[:1] in ([], ["all"]):
        return call(PYTHON, ROOT / "tools" / "suite.py", *arguments[1:])
    if arguments[0] in sets:
        return call(PYTHON, "-m", "pytest", *sets[arguments[0]], *arguments[1:])
    named = any((ROOT / word.split("::")[0]).exists() for word in arguments)
    return call(PYTHON, "-m", "pytest", *([] if named else ["--ignore=tests/torture"]), *arguments)


def main(arguments: list[str]) -> int:
    command, rest = (arguments or ["--help"])[0], arguments[1:]
    if command not in {"run", "test", "bench", *TOOLS}:
        print(__doc__)
        return 0 if command in ("-h", "--help", "help") else 2
    set_up("run" if command == "run" else "dev")
    if command == "package":
        set_up("build")
    if command in TOOLS:
        return call(PYTHON, ROOT / "tools" / f"{command}.py", *rest)
    if command == "bench":
        return call(PYTHON, ROOT / "benchmarks", *rest)
    return run(rest) if command == "run" else test(rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
