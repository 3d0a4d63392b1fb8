"""Databases of the demo seed: each instant is planted once a run and copied by every test."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.model.values import parse_instant
from kyivstar_sandbox.rules import starting

NOON = "2026-11-22T10:00:00.000Z"  # Sunday, noon in Kyiv
SHARED = "TESTS_SEEDS"
"""Names the folder that the lanes of one run share (tools/suite.py)."""


def make_demo(folder: Path, *, now: str = NOON) -> Path:
    """A file of the caller's own, closed; its business clock starts at `now`."""
    return Path(shutil.copy(_planted(now), folder / "operator.db"))


@cache
def _planted(now: str) -> Path:
    made = _shared() / f"{now.replace(':', '-')}.db"
    if not made.exists():
        own = made.with_suffix(f".{os.getpid()}")
        database = Database(str(own))
        start = parse_instant(now)
        database.run(lambda conn: starting.prepare(conn, seed="demo", now=start))
        database.close_now()
        own.replace(made)  # two lanes may plant at once: either file will do
    return made


@cache
def _shared() -> Path:
    if given := os.environ.get(SHARED):
        return Path(given)
    folder = tempfile.mkdtemp(prefix="kyivstar-seeds-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
