"""The embedded operator's process: start, token, noise, restarts, ends. A small child stands in."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import psutil
import pytest

from kyivstar_desktop.adapters.sandbox_process import (
    SandboxPhase,
    SandboxPlan,
    SandboxProcess,
    SandboxState,
    clean_environment,
    default_command,
)
from kyivstar_desktop.domain.errors import Offline
from support.calling import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHILD = """
import json, os, socket, sys
def arg(name):
    return sys.argv[sys.argv.index(name) + 1]
token = sys.stdin.readline().strip()
folder = os.path.dirname(arg("--database"))
open(os.path.join(folder, "token"), "w").write(token)
open(os.path.join(folder, "environment"), "w").write(repr(dict(os.environ)))
MODE
server = socket.socket()
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
try:
    server.bind(("127.0.0.1", int(arg("--port"))))
except OSError:
    sys.exit("port busy")
server.listen()
url = "http://127.0.0.1:%d" % server.getsockname()[1]
print(json.dumps({"url": url, "version": "1.0", "pid": os.getpid()}), flush=True)
AFTER
sys.stdin.read()
"""
NOISE = "sys.stderr.write('n' * 10_000_000); sys.stdout.write('noise\\n'); sys.stdout.flush()"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"


def plan_in(
    folder: Path, *, mode: str = "", after: str = "", ready_s: float = 10.0, now: str = ""
) -> SandboxPlan:
    script = folder / "child.py"
    script.write_text(CHILD.replace("MODE", mode).replace("AFTER", after), encoding="utf-8")
    return SandboxPlan(
        folder / "demo.db",
        command=(sys.executable, str(script)),
        ready_s=ready_s,
        now=now,
        pauses_s=(0.01, 0.02, 0.03),
    )


class States:
    """Everything that was told, and a wait for the next of a kind."""

    def __init__(self) -> None:
        self.all: list[SandboxState] = []
        self._news = asyncio.Event()

    def __call__(self, state: SandboxState) -> None:
        self.all.append(state)
        self._news.set()

    async def until(self, wanted: Callable[[SandboxState], bool]) -> SandboxState:
        async with asyncio.timeout(10):
            while not (self.all and wanted(self.all[-1])):
                self._news.clear()
                await self._news.wait()
        return self.all[-1]


def test_the_command_line_is_the_programs_and_holds_no_secret(tmp_path: Path) -> None:
    plan = SandboxPlan(tmp_path / "demo.db", now="2026-11-22T12:00:00.000Z")
    assert default_command() == (sys.executable, "-m", "kyivstar_sandbox")
    assert plan.line(0)[3:] == [
        "serve",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--database",
        str(tmp_path / "demo.db"),
        "--seed",
        "demo",
        "--now",
        "2026-11-22T12:00:00.000Z",
        "--control-token",
        "-",
    ]
    assert plan.token not in " ".join(plan.line(0))
    assert plan.token not in repr(plan)
    assert len(plan.token) > 30


def test_it_starts_with_the_token_from_stdin_and_stops(tmp_path: Path) -> None:
    async def story() -> tuple[SandboxState, SandboxProcess, list[str]]:
        process = SandboxProcess(plan_in(tmp_path))
        first, second = await asyncio.gather(process.start(), process.start())
        assert first == second
        line = psutil.Process(first.pid).cmdline()
        await process.stop()
        await process.stop()
        return first, process, line

    state, process, line = run(story())
    assert state.phase is SandboxPhase.RUNNING
    assert state.version == "1.0"
    assert process.state.phase is SandboxPhase.STOPPED
    assert not psutil.pid_exists(state.pid)
    assert (tmp_path / "token").read_text() == process.token
    assert process.token not in " ".join(line)
    environment = (tmp_path / "environment").read_text()
    assert process.token not in environment
    assert "XDG_DATA_HOME" not in environment
    assert "PYTHONPATH" in clean_environment()


def test_ten_megabytes_of_noise_do_not_block_it(tmp_path: Path) -> None:
    async def story() -> SandboxState:
        process = SandboxProcess(plan_in(tmp_path, mode=NOISE, after=NOISE))
        state = await process.start()
        await process.stop()
        return state

    assert run(story()).phase is SandboxPhase.RUNNING


def test_a_killed_child_comes_back_on_the_same_address(tmp_path: Path) -> None:
    async def story() -> tuple[SandboxState, SandboxState]:
        states = States()
        process = SandboxProcess(plan_in(tmp_path), on_state=states)
        first = await process.start()
        os.kill(first.pid, signal.SIGKILL)
        again = await states.until(lambda s: s.phase is SandboxPhase.RUNNING and s.pid != first.pid)
        await process.stop()
        assert [s.phase for s in states.all] == [
            SandboxPhase.STARTING,
            SandboxPhase.RUNNING,
            SandboxPhase.STARTING,
            SandboxPhase.RUNNING,
            SandboxPhase.STOPPED,
        ]
        return first, again

    first, again = run(story())
    assert again.url == first.url


def test_stop_and_start_keep_the_address(tmp_path: Path) -> None:
    async def story() -> tuple[str, str]:
        process = SandboxProcess(plan_in(tmp_path))
        first = (await process.start()).url
        await process.stop()
        second = (await process.start()).url
        await process.stop()
        return first, second

    first, second = run(story())
    assert first == second


def test_a_taken_port_is_followed_to_another(tmp_path: Path) -> None:
    async def story() -> tuple[str, str]:
        process = SandboxProcess(plan_in(tmp_path))
        first = (await process.start()).url
        await process.stop()
        port = urlsplit(first).port
        squatter = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
        second = (await process.start()).url
        await process.stop()
        squatter.close()
        await squatter.wait_closed()
        return first, second

    first, second = run(story())
    assert first != second


def test_a_child_that_keeps_dying_is_given_up_with_its_last_words(tmp_path: Path) -> None:
    async def story() -> tuple[SandboxState, list[SandboxState]]:
        states = States()
        after = (
            "sys.stderr.write('line one\\nthe disk is full\\n'); sys.stderr.flush(); sys.exit(3)"
        )
        process = SandboxProcess(plan_in(tmp_path, after=after), on_state=states)
        await process.start()
        state = await states.until(lambda s: s.phase is SandboxPhase.FAILED)
        await process.stop()
        return state, states.all

    state, told = run(story())
    assert state.lines[-1] == "the disk is full"
    assert len(state.lines) <= 20
    assert [s.phase for s in told].count(SandboxPhase.RUNNING) == 4


@pytest.mark.parametrize("mode", ["sys.exit('no')", "import time; time.sleep(600)"])
def test_a_child_that_never_is_ready_fails_the_start(tmp_path: Path, mode: str) -> None:
    async def story() -> SandboxState:
        process = SandboxProcess(plan_in(tmp_path, mode=mode, ready_s=0.5))
        with pytest.raises(Offline):
            await process.start()
        return process.state

    started = time.monotonic()
    assert run(story()).phase is SandboxPhase.FAILED
    assert time.monotonic() - started < 10


def test_a_program_that_is_missing_fails_with_a_word(tmp_path: Path) -> None:
    async def story() -> SandboxState:
        plan = SandboxPlan(tmp_path / "x.db", command=(str(tmp_path / "absent"),))
        process = SandboxProcess(plan)
        with pytest.raises(Offline):
            await process.start()
        return process.state

    assert "FileNotFoundError" in run(story()).lines[-1]


def test_a_stubborn_child_is_ended_by_force(tmp_path: Path) -> None:
    async def story() -> int:
        process = SandboxProcess(plan_in(tmp_path, after=STUBBORN))
        state = await process.start()
        await process.stop()
        return state.pid

    started = time.monotonic()
    assert not psutil.pid_exists(run(story()))
    assert time.monotonic() - started < 12


def test_stop_while_starting_leaves_nothing(tmp_path: Path) -> None:
    async def story() -> SandboxState:
        process = SandboxProcess(plan_in(tmp_path, mode="import time; time.sleep(1)"))
        starting = asyncio.get_running_loop().create_task(process.start())
        await asyncio.sleep(0.05)
        await process.stop()
        with pytest.raises(Offline):
            await starting
        return process.state

    assert run(story()).phase is SandboxPhase.STOPPED


def test_without_a_loop_the_child_still_goes(tmp_path: Path) -> None:
    process = SandboxProcess(plan_in(tmp_path))
    state = run(process.start())
    process.kill_now()
    assert not psutil.pid_exists(state.pid)


def test_the_death_of_its_parent_ends_it(tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    parent = textwrap.dedent(f"""
        import asyncio, sys
        from pathlib import Path
        from kyivstar_desktop.adapters.sandbox_process import SandboxPlan, SandboxProcess
        async def main():
            plan = SandboxPlan(Path({str(plan.database)!r}), command={plan.command!r})
            state = await SandboxProcess(plan).start()
            print(state.pid, flush=True)
            await asyncio.sleep(600)
        asyncio.run(main())
    """)
    with subprocess.Popen(
        [sys.executable, "-c", parent], stdout=subprocess.PIPE, env=clean_environment()
    ) as started:
        assert started.stdout is not None
        pid = int(started.stdout.readline())
        child = psutil.Process(pid)
        started.kill()
    gone, _ = psutil.wait_procs([child], timeout=15)
    assert gone
