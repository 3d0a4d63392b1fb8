"""Audit hook of the test run: only loopback is reachable, and started programs are noticed."""

from __future__ import annotations

import sys
from typing import Any

LOOPBACK = ("127.", "::1", "localhost", "::ffff:127.")
STARTS = {"subprocess.Popen", "os.fork", "os.posix_spawn", "pty.spawn"}


class NetworkForbiddenError(RuntimeError):
    """A test reached for an address outside this machine."""


class Guard:
    """Sees every `connect` and every started process; a Python audit hook cannot be removed."""

    def __init__(self) -> None:
        self.processes_started = 0
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, args: tuple[Any, ...]) -> None:
        if event in {"socket.connect", "socket.sendto"}:
            self._refuse_far(args[1])
        elif event in STARTS:
            self.processes_started += 1

    @staticmethod
    def _refuse_far(address: object) -> None:
        """Unix sockets have a text or bytes address; internet sockets a tuple with a host."""
        if not isinstance(address, tuple):
            return
        host = str(address[0])
        if not host.startswith(LOOPBACK):
            raise NetworkForbiddenError(f"tests reach loopback only, not {host}")
