"""Runs inside `dbus-run-session`: a kind of Secret Service, our store over it, one JSON line.

Arguments: kind (unlocked, locked, silent, none), the remembered back end ("" for none).
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, Any

from kyivstar_desktop.adapters.secrets import KeyringSecrets
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.errors import StorageTrouble

SILENT = Path(__file__).with_name("silent_secrets.py")


def serve(kind: str) -> subprocess.Popen[bytes] | None:
    if kind == "none":
        return None
    if kind == "silent":
        child = subprocess.Popen([sys.executable, str(SILENT)], stdout=subprocess.PIPE)
        assert pipe(child.stdout).readline() == b"ready\n"
        return child
    unlock = ["--unlock"] if kind == "unlocked" else []
    child = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--components=secrets", *unlock],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    pipe(child.stdin).write(b"planted")
    pipe(child.stdin).close()
    subprocess.run(
        ["gdbus", "wait", "--session", "--timeout", "10", "org.freedesktop.secrets"], check=False
    )
    return child


def pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


async def ask(remembered: str) -> dict[str, Any]:
    workers = Workers(2)
    secrets = KeyringSecrets(workers, remembered=remembered, deadline_s=1.5)
    began = time.monotonic()
    found: dict[str, Any] = {"modules_before": "keyring" in sys.modules}
    state = await secrets.probe()
    found |= {"place": state.place, "backend": state.backend, "why": state.why}
    key = bytes(range(32))
    try:
        found["absent"] = await secrets.read("profile:p-1") is None
        await secrets.write("profile:p-1", key)
        found["read"] = await secrets.read("profile:p-1") == key
    except StorageTrouble as error:
        found["trouble"] = error.kind
    await secrets.remove("profile:p-1")
    if "trouble" not in found:
        found["removed"] = await secrets.read("profile:p-1") is None
    workers.close()
    return found | {"seconds": time.monotonic() - began}


def main() -> None:
    kind, remembered = sys.argv[1:]
    child = serve(kind)
    try:
        print(json.dumps(asyncio.run(ask(remembered))))  # noqa: T201 it is the answer
    finally:
        if child is not None:
            child.kill()
            child.wait()


if __name__ == "__main__":
    main()
