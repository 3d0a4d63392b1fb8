"""Speed and memory against their budgets: `python3 dev.py bench [--small] [NAME...]`.

Each bench runs in a process of its own, one after another. Prints one table and writes
build/bench.json. The exit status is 1 over a hard gate, 2 where a bench broke, else 0: a missed
target is marked, and named in the table.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from figures import MISSED, OVER, Figure, as_json, from_json, table

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BENCHES = {
    "start": "from the click to the first window, to the last known balance; memory at rest",
    "paging": "a million rows through the view model and the table's model",
    "sync": "100 000 rows from the operator into the store",
    "stall": "the longest time for which the window did not answer",
    "tariffs": "the filter of 2 000 offerings; the cheapest tariff by three periods of use",
    "chat": "a thousand messages a second, on a conversation of fifty thousand",
    "palette": "a key over 100 000 numbers; a pasted list of 10 000 mixed lines",
    "switch": "from one sign-in to another; the number switcher over 100 000 numbers",
    "dryrun": "a file of 100 000 rows read, judged and kept; the loop answers meanwhile",
    "batch": "rows of a batch a second, journal on; with losses, to the last kopiyka",
    "numbers": "the desk of 1 000, 10 000 and 100 000 numbers: view, sort, search, refresh",
    "seed": "a company of 1 000, 10 000 and 100 000 numbers to the ready line; its lists",
    "analytics": "sums behind 30 000 000 rows: charts, rankings, the digest, the optimiser",
    "sandbox": "requests a second of the sandbox operator",
}
LIMIT_S = 1200


def run_one(name: str, *, small: bool) -> list[Figure] | None:
    """The figures of one bench; None where it broke (it has said why on stderr)."""
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, str(HERE / f"bench_{name}.py"), "--json", str(out)]
        command += ["--small"] if small else []
        paths = os.pathsep.join([str(ROOT / "src"), str(HERE)])
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=paths, LC_ALL="C.UTF-8")
        try:
            done = subprocess.run(command, env=env, check=False, timeout=LIMIT_S)
        except subprocess.TimeoutExpired:
            print(f"bench {name} took over {LIMIT_S} s", file=sys.stderr)
            return None
        if done.returncode or not out.exists():
            return None
        return from_json(json.loads(out.read_text(encoding="utf-8")))


def status(figures: list[Figure], broken: list[str]) -> int:
    """Exit status of a run."""
    if any(one.verdict == OVER for one in figures):
        return 1
    return 2 if broken else 0


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--small", action="store_true", help="small sizes: is it alive?")
    options = parser.parse_args(argv)
    chosen = options.names or list(BENCHES)
    if unknown := [name for name in chosen if name not in BENCHES]:
        parser.error(f"no such bench: {', '.join(unknown)}")
    figures: list[Figure] = []
    broken: list[str] = []
    for name in chosen:
        print(f"{name}: {BENCHES[name]} ...", file=sys.stderr, flush=True)
        began = time.monotonic()
        found = run_one(name, small=options.small)
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
        if found is None:
            broken.append(name)
        figures += found or []
    print(table(figures))
    missed = [one.name for one in figures if one.verdict in {MISSED, OVER}]
    print(f"\nmissed: {', '.join(missed) or 'nothing'}")
    if broken:
        print(f"broken: {', '.join(broken)}")
    keep(figures, broken, small=options.small)
    return status(figures, broken)


def keep(figures: list[Figure], broken: list[str], *, small: bool) -> None:
    folder = ROOT / "build"
    folder.mkdir(exist_ok=True)
    made = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "small": small,
        "figures": as_json(figures),
        "broken": broken,
    }
    text = json.dumps(made, ensure_ascii=False, indent=1)
    (folder / "bench.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
