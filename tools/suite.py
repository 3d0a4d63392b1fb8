"""`dev.py test all`: the whole suite but the torture, in two lanes at once on two cores.

Both lanes are given everything and share it (tests/harness/lanes.py): one begins with the windows,
the other with what shows none, and they meet where both end at about the same time. They shuffle
by the same seed and share the planted demo databases. The output of the plain lane is shown as it
comes, the other one's after it.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def lane(arguments: list[str], shared: Path, output: int | None = None) -> subprocess.Popen:
    command = [sys.executable, "-m", "pytest", "--ignore=tests/torture", *arguments]
    surroundings = {**os.environ, "TESTS_SEEDS": str(shared / "seeds")}
    return subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output, env=surroundings)


def run(arguments: list[str], shared: Path) -> int:
    """0 when both lanes passed."""
    for name in ("seeds", "taken"):
        (shared / name).mkdir()
    sharing = [f"--lane={shared / 'taken'}", *arguments]
    with (shared / "output").open("w+b") as kept:
        windows = lane(sharing, shared, kept.fileno())
        try:
            plain = lane(["--lane-last", *sharing], shared).wait()
            shown = windows.wait()
        finally:
            windows.kill()
        kept.seek(0)
        sys.stdout.write(kept.read().decode(errors="replace"))
    return plain or shown


def main(arguments: list[str]) -> int:
    """0 when both lanes passed; `arguments` go to both."""
    began = time.monotonic()
    if not any(word in " ".join(arguments) for word in ("randomly-seed", "no:randomly")):
        arguments = [f"--randomly-seed={random.randrange(2**32)}", *arguments]
    with tempfile.TemporaryDirectory(prefix="kyivstar-lanes-") as shared:
        failed = run(arguments, Path(shared))
    took = round(time.monotonic() - began)
    print(f"both lanes took {took // 60} min {took % 60} s")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
