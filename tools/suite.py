"""`dev.py test all`: the whole suite but the torture, in one lane more than there are cores.

Every lane is given everything and all share it (tests/harness/lanes.py): the first begins with
what shows no window, the others with the windows, and they meet where all end at about the same
time. They shuffle by the same seed and share the planted demo databases. A lane waits a quarter of
its time (for a child process, for the disk), which is what the odd one fills. The output of the
first is shown as it comes, that of the others after it.
"""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = min(os.cpu_count() or 2, 4)  # lanes that begin with the windows


def lane(arguments: list[str], shared: Path, output: int | None = None) -> subprocess.Popen:
    command = [sys.executable, "-m", "pytest", "--ignore=tests/torture", *arguments]
    surroundings = {**os.environ, "TESTS_SEEDS": str(shared / "seeds")}
    return subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output, env=surroundings)


def run(arguments: list[str], shared: Path) -> int:
    """0 when every lane passed."""
    for name in ("seeds", "taken"):
        (shared / name).mkdir()
    sharing = [f"--lane={shared / 'taken'}", *arguments]
    with contextlib.ExitStack() as stack:
        outputs = [
            stack.enter_context((shared / f"output-{n}").open("w+b")) for n in range(WINDOWS)
        ]
        windows = [lane(sharing, shared, kept.fileno()) for kept in outputs]
        for one in windows:
            stack.callback(one.kill)
        failed = [lane(["--lane-last", *sharing], shared).wait(), *(one.wait() for one in windows)]
        for kept in outputs:
            kept.seek(0)
            sys.stdout.write(kept.read().decode(errors="replace"))
    return next(filter(None, failed), 0)


def main(arguments: list[str]) -> int:
    """0 when every lane passed; `arguments` go to all."""
    began = time.monotonic()
    if not any(word in " ".join(arguments) for word in ("randomly-seed", "no:randomly")):
        arguments = [f"--randomly-seed={random.randrange(2**32)}", *arguments]
    with tempfile.TemporaryDirectory(prefix="kyivstar-lanes-") as shared:
        failed = run(arguments, Path(shared))
    took = round(time.monotonic() - began)
    print(f"{WINDOWS + 1} lanes took {took // 60} min {took % 60} s")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
