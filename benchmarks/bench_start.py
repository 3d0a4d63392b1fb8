"""From the start of the process to the first window and to the last known balance; memory at rest.

The real program on an existing profile with a session, beside a bare PySide6 window process. Times
are those between the start of the process and a line of the program's own log.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

import psutil
from client import Client, until
from figures import Figure, bench
from operators import Operator

NUMBER = "+380670000001"
HERE = Path(__file__).resolve().parent
REST_S = 4.0
LIMIT_S = 20.0


def bare_start() -> float:
    """Milliseconds to the first paint of the bare window."""
    began = time.time()
    command = [sys.executable, str(HERE / "bare_window.py")]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return (float(done.stdout) - began) * 1000


def marks(log: Path) -> dict[str, float]:
    """Moment of each start event of the program's log."""
    if not log.exists():
        return {}
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    names = {"start.painted", "start.stored"}
    return {
        one["event"]: datetime.fromisoformat(one["at"]).timestamp()
        for one in lines
        if one["event"] in names
    }


def our_start(data_dir: Path, url: str, *, rest_s: float = 0.0) -> tuple[dict[str, float], float]:
    """(milliseconds to each mark, resident bytes after `rest_s`) of the real program."""
    log = data_dir / "log" / "kyivstar.jsonl"
    log.unlink(missing_ok=True)
    began = time.time()
    command = [sys.executable, str(HERE / "our_window.py"), str(data_dir), url]
    process = subprocess.Popen(command)
    try:
        while len(found := marks(log)) < 2:
            assert process.poll() is None, "the program has ended"
            assert time.time() - began < LIMIT_S, f"only {found}"
            time.sleep(0.02)  # noqa: TID251 another process is waited for
        time.sleep(rest_s)  # noqa: TID251 its memory settles
        memory = psutil.Process(process.pid).memory_info().rss
    finally:
        process.terminate()
        process.wait(10)
    return {name: (at - began) * 1000 for name, at in found.items()}, memory


def bare_memory() -> float:
    command = [sys.executable, str(HERE / "bare_window.py"), "--stay"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(1.0)  # noqa: TID251 its memory settles
        return psutil.Process(process.pid).memory_info().rss
    finally:
        process.kill()
        process.wait(10)
        process.stdout.close()


async def prepare(data_dir: Path, operator: Operator) -> None:
    """A profile with a session, a balance and its history."""
    async with Client(data_dir, operator.url) as client:
        await client.sign_in(operator, NUMBER)
        await client.synced()
        await until(lambda: NUMBER in client.core.accounts.all_money.value)


def measure(small: bool) -> list[Figure]:
    times = 2 if small else 7
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name:
        folder = Path(name)
        with Operator(folder / "operator.db", seed="demo") as operator:
            data_dir = folder / "client"
            asyncio.run(prepare(data_dir, operator))
            our_start(data_dir, operator.url)  # the first one of each warms the disk cache
            bare_start()
            pairs = [(bare_start(), our_start(data_dir, operator.url)[0]) for _ in range(times)]
            _, memory = our_start(data_dir, operator.url, rest_s=REST_S)
    bare = statistics.median(one for one, _ in pairs)
    painted = statistics.median(ours["start.painted"] for _, ours in pairs)
    stored = statistics.median(ours["start.stored"] for _, ours in pairs)
    return [
        Figure("start: first paint", painted, "ms", baseline=bare, most=2.0, gate=1000),
        Figure("start: last known balance", stored, "ms", baseline=bare, most=2.0, gate=2000),
        Figure(
            "memory at rest, one number", memory / 1e6, "MB", baseline=bare_memory() / 1e6, most=1.8
        ),
    ]


if __name__ == "__main__":
    sys.exit(bench(measure))
