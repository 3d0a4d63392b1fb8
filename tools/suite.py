"""`dev.py test all`: the whole suite but the torture, in two lanes at once on two cores.

Lane one has hardly a window: unit, contract, integration, and the longer words of the shots, so
that both end at about the same time. Lane two shows windows: shots, journeys.
The first lane's output is shown as it comes, the second one's after it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOVED = ("tests/shots/test_pseudo.py",)
PLAIN = ("tests/unit", "tests/contract", "tests/integration", *MOVED)
WINDOWS = ("tests/shots", "tests/journeys", *(f"--ignore={name}" for name in MOVED))


def lane(folders: tuple[str, ...], arguments: list[str], output: int | None) -> subprocess.Popen:
    command = [sys.executable, "-m", "pytest", *folders, *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output)


def main(arguments: list[str]) -> int:
    """0 when both lanes passed; `arguments` go to both."""
    began = time.monotonic()
    with tempfile.TemporaryFile() as kept:
        windows = lane(WINDOWS, arguments, kept.fileno())
        try:
            plain = lane(PLAIN, arguments, None).wait()
            shown = windows.wait()
        finally:
            windows.kill()
        kept.seek(0)
        sys.stdout.write(kept.read().decode(errors="replace"))
    took = round(time.monotonic() - began)
    print(f"both lanes took {took // 60} min {took % 60} s")
    return plain or shown


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
