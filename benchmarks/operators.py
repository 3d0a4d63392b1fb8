"""A sandbox operator as a child process, asked over its own control surface with stdlib only."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from typing import Self

CONTROL = "control-token-of-benchmarks"
SCOPES = "customer:read balance:read topup order chat profile offline_access"
SOURCES = Path(__file__).resolve().parents[1] / "src"


class Operator:
    """`python -m kyivstar_sandbox serve` over `database`; ends with the block."""

    def __init__(self, database: Path, *, seed: str) -> None:
        command = [sys.executable, "-m", "kyivstar_sandbox", "serve", "--port", "0"]
        command += ["--database", str(database), "--seed", seed, "--control-token", "-"]
        env = {**os.environ, "PYTHONPATH": str(SOURCES)}
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{CONTROL}\n".encode())
        self.process.stdin.flush()
        self.url: str = json.loads(self.process.stdout.readline())["url"]

    def control(self, method: str, path: str, body: object = None) -> Any:
        """One control call; its decoded answer."""
        return self.call(method, f"/sandbox/{path}", body, {"X-Sandbox-Control": CONTROL})

    def call(self, method: str, path: str, body: object, headers: dict[str, str]) -> Any:
        """One JSON call; its decoded answer. AssertionError above 299."""
        place = urlsplit(self.url)
        link = http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)
        try:
            raw = None if body is None else json.dumps(body)
            link.request(method, path, raw, {"Content-Type": "application/json", **headers})
            answer = link.getresponse()
            text = answer.read()
            assert answer.status < 300, (path, answer.status, text)
            return json.loads(text) if text else None
        finally:
            link.close()

    def token(self, login: str) -> str:
        """An access token without a code."""
        reply = self.control("POST", "token", {"login": login, "scope": SCOPES})
        return str(reply["access_token"])

    def last_code(self, number: str) -> str:
        """The newest code that a number received."""
        found = self.control("GET", f"sms?number=%2B{number.removeprefix('+')}&after=0")
        return str([one["code"] for one in found if "code" in one][-1])

    def close(self) -> None:
        """Ends it by closing its stdin, as a client's death would."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        self.process.wait(15)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.close()
