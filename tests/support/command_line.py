"""The program without a window, as a scheduler starts it: streams and exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
COORDINATOR, PASSWORD = "+380670000021", "Koordynator-21"
COMPANY = "pm_26000001000"
WITHIN_S = 120.0


class CommandLine:
    """One data folder without a system key store: its keys lie under a passphrase."""

    def __init__(self, folder: Path, operator: str, *, login: str = COORDINATOR) -> None:
        self.folder, self.operator = folder / "data", operator
        self._login = login
        folder.mkdir(parents=True, exist_ok=True)
        self.password, self.passphrase = folder / "password", folder / "passphrase"
        self.password.write_text(f"{PASSWORD}\n")
        self.passphrase.write_text("one long passphrase\n")

    def run(self, *words: str, **more: Any) -> Ended:
        """To its end, with nobody at the terminal."""
        return self.start(*words, **more).ended()

    def start(
        self, *words: str, signed: bool = True, language: str = "en", as_json: bool = True
    ) -> Running:
        line = [
            sys.executable, "-m", "kyivstar_desktop", *words, "--data-dir", str(self.folder),
            "--language", language, "--passphrase-file", str(self.passphrase),
        ]  # fmt: skip
        line += ["--json"] if as_json else []
        line += ["--operator", self.operator] if self.operator else []
        line += ["--account", self._login] if self._login else []
        line += ["--password-file", str(self.password)] if signed else []
        env = dict(os.environ, PYTHONPATH=str(ROOT / "src"), PYTHONUTF8="1")
        env.pop("DISPLAY", None)
        env.pop("QT_QPA_PLATFORM", None)
        return Running(subprocess.Popen(
            line, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
        ))  # fmt: skip


class Ended:
    """What is left of it."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def last(self) -> dict[str, Any]:
        """The last object of its output."""
        assert self.out, self.err
        return self.rows[-1]


class Running:
    """A command that may ask for a code."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._heard = ""

    def answer(self, asked: str, typed: Callable[[], str]) -> None:
        """Types a line once stderr has ended with `asked`."""
        assert self.process.stdin is not None
        self.wait_for(asked)
        self.process.stdin.write(typed() + "\n")
        self.process.stdin.flush()

    def wait_for(self, said: str) -> None:
        """Until stderr has ended with it."""
        assert self.process.stderr is not None
        while not self._heard.endswith(said):
            one = self.process.stderr.read(1)
            assert one, self._heard
            self._heard += one

    def ended(self) -> Ended:
        out, err = self.process.communicate(timeout=WITHIN_S)
        return Ended(self.process.returncode, out, self._heard + err)
