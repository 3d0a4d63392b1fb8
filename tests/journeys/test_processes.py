"""The program as a process: its own tour, a second start, a sudden end."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from journeys.program import Journey, Program

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "kyivstar_desktop")
PNG = b"\x89PNG\r\n\x1a\n"
GONE_S = 15.0  # 0.3 to 0.8 s on a quiet machine; a test that only waits longer is not late


def run(*words: str, within_s: float = 200) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *words], cwd=ROOT, capture_output=True, text=True, timeout=within_s, check=False
    )


@pytest.mark.timeout(240)
def test_the_tour_leaves_numbered_pictures(tmp_path: Path) -> None:
    """Also the self-test: the same walk, which only keeps no pictures."""
    done = run("--tour", str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    pictures = sorted(tmp_path.glob("*.png"))
    numbers = [int(path.name.split("-")[0]) for path in pictures]
    assert numbers == list(range(1, len(pictures) + 1))
    assert len(pictures) >= 45
    assert all(path.read_bytes().startswith(PNG) for path in pictures)
    assert sum(line[:2].isdigit() for line in done.stdout.splitlines()) == len(pictures)


@pytest.mark.timeout(90)
def test_a_tour_that_cannot_save_says_so_and_ends(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    done = run("--tour", str(blocked), within_s=60)
    assert done.returncode == 1
    assert "FAILED" in done.stdout


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_second_start_raises_the_first_window(journey: Journey) -> None:
    async def story(program: Program) -> None:
        window = program.life.window
        window.showMinimized()
        await program.hand.wait("not minimised", window.isMinimized)
        second = subprocess.Popen([*COMMAND, "--data-dir", str(journey.folder)], cwd=ROOT)
        try:
            await program.hand.wait("not raised", lambda: not window.isMinimized(), 30.0)
            await program.hand.wait("it stays", lambda: second.poll() is not None, 30.0)
            assert second.returncode == 0
        finally:
            second.kill()
            second.wait(10)

    journey.play(story)


@contextlib.contextmanager
def running(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [*COMMAND, "--data-dir", str(folder)], cwd=ROOT, env=dict(os.environ)
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)


def operator_of(pid: int, until: float) -> psutil.Process:
    """The sandbox child, as soon as it answers."""
    while time.monotonic() < until:
        for child in psutil.Process(pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                named = any("kyivstar_sandbox" in word for word in child.cmdline())
                if named and any(link.status == "LISTEN" for link in child.net_connections()):
                    return child
    raise AssertionError("the program has not started its operator")


def ended(process: psutil.Process, until: float) -> bool:
    """Whether it ran to its end in time; when its new parent reaps it is not our affair."""
    pause = threading.Event()
    while time.monotonic() < until:
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        pause.wait(0.02)
    return False


@pytest.mark.timeout(90)
def test_a_killed_program_takes_its_operator_along(tmp_path: Path) -> None:
    with running(tmp_path / "data") as process:
        operator = operator_of(process.pid, time.monotonic() + 40)
        process.kill()
        process.wait(10)
        gone = ended(operator, time.monotonic() + GONE_S)
    assert gone, "the operator outlived its program"
