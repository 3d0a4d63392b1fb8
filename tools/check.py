"""`dev.py check`: every machine that holds the house, one after another, with its time."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
RULES = ["tests/unit/test_house_rules.py", "tests/unit/test_planted_imports.py"]
STEPS: list[tuple[str, list[str]]] = [
    ("format", [str(BIN / "ruff"), "format", "--check", "."]),
    ("lint", [str(BIN / "ruff"), "check", "."]),
    ("types", [str(BIN / "mypy")]),
    ("layers", [str(BIN / "lint-imports"), "--no-logo"]),
    ("sizes", [sys.executable, "tools/sizes.py"]),
    ("house rules", [sys.executable, "-m", "pytest", "-q", *RULES]),
    ("words", [sys.executable, "tools/translations.py", "check"]),
    ("locks", [sys.executable, "tools/lock.py", "check"]),
    ("licences", [sys.executable, "tools/licences.py"]),
]


def main(wanted: list[str]) -> int:
    broken = []
    for name, command in STEPS:
        if wanted and name not in wanted:
            continue
        began = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        took = time.monotonic() - began
        print(f"{'ok  ' if done.returncode == 0 else 'FAIL'} {name:12} {took:6.1f} s", flush=True)
        if done.returncode:
            broken.append(name)
            print((done.stdout + done.stderr).rstrip(), flush=True)
    print(f"broken: {', '.join(broken)}" if broken else "all is well")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
