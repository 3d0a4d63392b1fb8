"""Starts, kills and restarts the operator and the headless client; says what was meant."""

from __future__ import annotations

import json
import os
import queue
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from support.sandbox import CONTROL, SandboxChild

if TYPE_CHECKING:
    from typing import Self

    from torture.headless import Order

ROOT = Path(__file__).resolve().parents[2]
RECIPIENTS = ("+380670000001", "+380670000002", "+380670000012", "+380670000011")
FIRST_SUM = 10_00


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Box:
    """The operator as a process on one port and one database, however often it dies."""

    def __init__(self, folder: Path, *, seed: str = "demo") -> None:
        self._database = folder / "operator.db"
        self._port = free_port()
        self._seed = seed
        self.deaths = 0
        self.child = SandboxChild(self._database, seed=seed, port=self._port)

    @property
    def url(self) -> str:
        return self.child.url

    def kill(self) -> None:
        self.deaths += 1
        self.child.kill()

    def start(self) -> None:
        """The same port and the same database."""
        self.child = SandboxChild(self._database, seed=self._seed, port=self._port)

    def close(self) -> None:
        self.child.close()


class Client:
    """One life of `torture.headless`. Its lines come through a queue, so a wait has an end."""

    def __init__(self, plan: Path, *, module: str = "torture.headless") -> None:
        environment = dict(os.environ) | {
            "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"
        }
        environment["TMPDIR"] = str(plan.parent / "tmp")
        self._errors = plan.with_suffix(".err").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", module, str(plan)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self.said: list[str] = []  # lines taken by `wait_for`
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.decode().strip())
        self._lines.put("")

    def wait_for(self, line: str, *, within_s: float) -> bool:
        """False when it ended or the time is over without having said so."""
        until = time.monotonic() + within_s
        while (left := until - time.monotonic()) > 0:
            try:
                said = self._lines.get(timeout=left)
            except queue.Empty:
                return False
            self.said.append(said)
            if said in {line, ""}:
                return said == line
        return False

    def ended_within(self, seconds: float) -> bool:
        """Whether it left by itself meanwhile; the way to let it live for a moment."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def errors(self) -> str:
        """The end of what this and earlier lives wrote to stderr."""
        self._errors.flush()
        return Path(self._errors.name).read_text(errors="replace")[-3000:]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(10)
        self._reader.join(10)
        if self.process.stdout is not None:
            self.process.stdout.close()
        self._errors.close()


class Stage:
    """Folder, operator and list of what was meant, for one run of one variant."""

    def __init__(
        self,
        folder: Path,
        *,
        variant: str = "real",
        seed: str = "demo",
        module: str = "torture.headless",
    ) -> None:
        self.folder, self.variant, self._module = folder, variant, module
        self.data = folder / "data"
        self.data.mkdir(parents=True)
        (folder / "tmp").mkdir()
        self.box = Box(folder, seed=seed)
        self.began = int(self.box.child.invariants()["entries"])  # older entries are the seed's
        self.meant = 0

    def order(self, count: int) -> None:
        """`count` more orders; every sum is unlike any other."""
        lines = []
        for n in range(self.meant, self.meant + count):
            to = RECIPIENTS[n % len(RECIPIENTS)]
            lines.append(json.dumps({"n": n, "recipient": to, "amount": FIRST_SUM + n}) + "\n")
        with (self.data / "meant.jsonl").open("a") as notes:
            notes.write("".join(lines))
        self.meant += count

    def orders(self) -> list[Order]:
        from torture.headless import meant  # noqa: PLC0415 it pulls the whole client in

        return meant(self.data)

    def client(self, *, hold: str = "") -> Client:
        plan = self.folder / "plan.json"
        told = {"url": self.box.url, "folder": str(self.data), "control": CONTROL}
        plan.write_text(json.dumps(told | {"variant": self.variant, "hold": hold}))
        return Client(plan, module=self._module)

    def finish(self, *, within_s: float) -> None:
        """One undisturbed life until everything meant is final."""
        (self.data / "stop").touch()
        client = self.client()
        done = client.wait_for("done", within_s=within_s)
        client.kill()
        errors = (self.folder / "plan.err").read_text(errors="replace")
        assert done, f"not everything became final in {within_s} s\n{errors[-3000:]}"

    def close(self) -> None:
        self.box.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
