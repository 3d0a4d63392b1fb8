"""The embedded sandbox operator: a child process, watched, restarted, and ended with us.

It shares nothing with this program but HTTP. The control token goes in as the first line of its
stdin, so no process list shows it; the end of stdin tells it to stop, so it never outlives us,
not even after a kill. One daemon thread starts and watches it, two more empty its output; what
they learn reaches the loop by `call_soon_threadsafe`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import queue
import secrets
import subprocess
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from kyivstar_desktop.domain.errors import Offline

if TYPE_CHECKING:
    from collections.abc import Callable

READY_S = 30.0  # a first start fills the demo: 3 s, and 15 s on a machine that is busy
PAUSES_S = (0.2, 1.0, 5.0)
WINDOW_S = 60.0
LAST_LINES = 20
LINE_CHARS = 4000
STOP_S = 3.0
_KEPT = (
    "PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "WINDIR",
    "LOCALAPPDATA", "APPDATA", "USERPROFILE", "LD_LIBRARY_PATH",
)  # fmt: skip


class SandboxPhase(StrEnum):
    STOPPED = "stopped"
    STARTING = "starting"
    RUNNING = "running"
    FAILED = "failed"  # ended three times in a minute, or never became ready


@dataclass(frozen=True, slots=True)
class SandboxState:
    """`url` and `pid` while running; `lines`: the child's last 20 lines, told when it failed."""

    phase: SandboxPhase
    url: str = ""
    version: str = ""
    pid: int = 0
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SandboxPlan:
    """How to start it. `database`: file the caller keeps; `now`: business instant or "" for now.

    `command` replaces the found program in tests. `token` lives in RAM only.
    """

    database: Path
    seed: str = "demo"
    now: str = ""
    command: tuple[str, ...] = ()
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    ready_s: float = READY_S
    pauses_s: tuple[float, ...] = PAUSES_S

    def line(self, port: int) -> list[str]:
        """The whole command line; nothing secret in it."""
        line = [*(self.command or default_command()), "serve", "--host", "127.0.0.1"]
        line += ["--port", str(port), "--database", str(self.database), "--seed", self.seed]
        line += ["--now", self.now] if self.now else []
        return [*line, "--control-token", "-"]


def default_command() -> tuple[str, ...]:
    """From source the module, in a frozen build the sibling executable."""
    if getattr(sys, "frozen", False):
        suffix = ".exe" if os.name == "nt" else ""
        return (str(Path(sys.executable).with_name(f"kyivstar-sandbox{suffix}")),)
    return (sys.executable, "-m", "kyivstar_sandbox")


def clean_environment() -> dict[str, str]:
    """Only what a process needs to run, and where our sources lie."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    kept["PYTHONUTF8"] = "1"
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    return kept


class SandboxProcess:
    """One embedded operator. All methods belong to the event loop's thread."""

    def __init__(
        self, plan: SandboxPlan, *, on_state: Callable[[SandboxState], None] | None = None
    ) -> None:
        self.plan = plan
        self._on_state = on_state
        self._state = SandboxState(SandboxPhase.STOPPED)
        self._port = 0
        self._watch: _Watch | None = None
        self._waiting: list[asyncio.Future[SandboxState]] = []

    @property
    def state(self) -> SandboxState:
        return self._state

    @property
    def token(self) -> str:
        """The control token of this run."""
        return self.plan.token

    async def start(self) -> SandboxState:
        """Until it answers; on the same port as before where that is free.

        Raises Offline("refused") when it did not become ready; `state.lines` say why.
        """
        if self._state.phase is SandboxPhase.RUNNING:
            return self._state
        loop = asyncio.get_running_loop()
        if self._watch is None:
            self._set(SandboxState(SandboxPhase.STARTING))
            self._watch = _Watch(self.plan, self._port, _Teller(loop, self))
            self._watch.start()
        future: asyncio.Future[SandboxState] = loop.create_future()
        self._waiting.append(future)
        state = await future
        if state.phase is not SandboxPhase.RUNNING:
            raise Offline("refused")
        return state

    async def stop(self) -> None:
        """Closes its stdin, then ends it by force; returns when it is gone."""
        watch, self._watch = self._watch, None
        if watch is None:
            return
        loop, gone = asyncio.get_running_loop(), asyncio.Event()
        watch.ask_to_stop(lambda: loop.call_soon_threadsafe(gone.set))
        await gone.wait()
        self._set(SandboxState(SandboxPhase.STOPPED))

    def kill_now(self) -> None:
        """Last resort at exit, without a loop: the child is gone when this returns."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.ask_to_stop()
            watch.join(STOP_S * 3)

    def hear(self, watch: _Watch, state: SandboxState) -> None:
        """A word from the watching thread; an old watch has no say."""
        if watch is not self._watch:
            return
        if state.url:
            self._port = urlsplit(state.url).port or 0
        if state.phase is SandboxPhase.FAILED:
            self._watch = None
        self._set(state)

    def _set(self, state: SandboxState) -> None:
        self._state = state
        if state.phase is not SandboxPhase.STARTING:
            waiting, self._waiting = self._waiting, []
            for future in waiting:
                if not future.done():
                    future.set_result(state)
        if self._on_state is not None:
            self._on_state(state)


class _Teller:
    """Carries states from the watching thread to the loop, which may be closed by then."""

    def __init__(self, loop: asyncio.AbstractEventLoop, owner: SandboxProcess) -> None:
        self._loop = loop
        self._owner = owner

    def tell(self, watch: _Watch, state: SandboxState) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens
            self._loop.call_soon_threadsafe(self._owner.hear, watch, state)


class _Watch(threading.Thread):
    """Starts the child, waits for it, starts it again; ends for good after three ends a minute."""

    def __init__(self, plan: SandboxPlan, port: int, teller: _Teller) -> None:
        super().__init__(name="sandbox-watch", daemon=True)
        self._plan = plan
        self._port = port
        self._teller = teller
        self._stopping = threading.Event()
        self._gone = False
        self._then: Callable[[], object] | None = None
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._lines: deque[str] = deque(maxlen=LAST_LINES)

    def ask_to_stop(self, then: Callable[[], object] | None = None) -> None:
        """Closes the child's stdin, ends it by force if that is not enough; `then` is called, in
        another thread, once it is gone.
        """
        with self._lock:
            self._stopping.set()
            child, gone = self._child, self._gone
            self._then = then
        if child is not None:
            threading.Thread(target=_end, args=(child,), daemon=True).start()
        if gone and then is not None:
            then()

    def run(self) -> None:
        """Never raises: whatever goes wrong becomes FAILED with the lines that tell it."""
        try:
            self._supervise()
        finally:
            with self._lock:
                self._gone, then = True, self._then
            if then is not None:
                with contextlib.suppress(RuntimeError):  # the loop is closed by now
                    then()

    def _supervise(self) -> None:
        ends: list[float] = []
        while not self._stopping.is_set():
            ready = self._once()
            if self._stopping.is_set():
                return
            now = time.monotonic()
            ends = [*(end for end in ends if now - end < WINDOW_S), now]
            if len(ends) > len(self._plan.pauses_s) or (not ready and not self._port):
                self._tell(SandboxState(SandboxPhase.FAILED, lines=tuple(self._lines)))
                return
            if not ready:
                self._port = 0  # somebody else has the port: any other will do
            self._tell(SandboxState(SandboxPhase.STARTING))
            self._stopping.wait(self._plan.pauses_s[len(ends) - 1])

    def _once(self) -> bool:
        """One life of the child; whether it ever became ready."""
        try:
            child = self._spawn()
        except OSError as error:
            self._lines.append(f"{type(error).__name__}: {error.strerror}")
            return False
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        drains = [
            threading.Thread(target=_drain, args=(child.stdout, lines.put), daemon=True),
            threading.Thread(target=_drain, args=(child.stderr, self._keep), daemon=True),
        ]
        for drain in drains:
            drain.start()
        ready = self._greet(child, lines)
        if ready is not None:
            self._port = urlsplit(ready.url).port or 0
            self._tell(ready)
            child.wait()
        _end(child)
        with self._lock:
            self._child = None
        for drain in drains:
            drain.join(STOP_S)
        for pipe in (child.stdout, child.stderr):
            _shut(pipe)
        return ready is not None

    def _spawn(self) -> subprocess.Popen[bytes]:
        with self._lock:
            self._child = subprocess.Popen(  # noqa: S603 our own program, no shell
                self._plan.line(self._port),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=clean_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            return self._child

    def _greet(
        self, child: subprocess.Popen[bytes], lines: queue.SimpleQueue[str | None]
    ) -> SandboxState | None:
        """Gives the token and waits for the ready line; None when it did not come in time."""
        try:
            if child.stdin is not None:
                child.stdin.write(self._plan.token.encode() + b"\n")
                child.stdin.flush()
        except (OSError, ValueError):
            return None  # it has ended already, or was told to stop
        deadline = time.monotonic() + self._plan.ready_s
        while (left := deadline - time.monotonic()) > 0 and not self._stopping.is_set():
            try:
                line = lines.get(timeout=min(left, 0.1))
            except queue.Empty:
                continue
            if line is None:
                return None
            state = _ready(line)
            if state is not None:
                return state
            self._keep(line)
        return None

    def _keep(self, line: str | None) -> None:
        if line:
            self._lines.append(line)

    def _tell(self, state: SandboxState) -> None:
        self._teller.tell(self, state)


def _ready(line: str) -> SandboxState | None:
    try:
        told = json.loads(line)
        url, version, pid = str(told["url"]), str(told.get("version", "")), int(told["pid"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return SandboxState(SandboxPhase.RUNNING, url.rstrip("/"), version, pid)


def _drain(pipe: IO[bytes] | None, take: Callable[[str | None], None]) -> None:
    """Reads to the end, so that a full pipe never blocks the child; ends with None."""
    if pipe is not None:
        with contextlib.suppress(OSError, ValueError):
            while line := pipe.readline(LINE_CHARS):
                take(line.decode("utf-8", "replace").rstrip())
    take(None)


def _shut(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with contextlib.suppress(OSError, ValueError):
            pipe.close()


def _end(child: subprocess.Popen[bytes]) -> None:
    """Stdin closed, then terminate, then kill; the child is reaped."""
    _shut(child.stdin)
    for harder in (child.terminate, child.kill):
        try:
            child.wait(STOP_S)
        except subprocess.TimeoutExpired:
            harder()
    child.wait()
