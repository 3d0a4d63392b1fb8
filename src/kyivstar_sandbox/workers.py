"""Several processes over one socket and one PostgreSQL."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.serving import STOP_S, SWITCH_S, make_server

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from multiprocessing.connection import Connection as PipeEnd

_LOOK_S = 0.2


@dataclass(frozen=True, slots=True)
class Share:
    """What every worker process is given."""

    database: str
    control_token: str | None
    seed: str
    workers: int


def serve_many(
    link: socket.socket, share: Share, on_ready: Callable[[str], None], stopping: threading.Event
) -> int:
    """Serve until `stopping` is set; 1 when one of the processes dies.

    A worker ends when its pipe does, so none outlives this process.
    """
    context = multiprocessing.get_context("spawn")
    pairs = []
    for _ in range(share.workers):
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(link, share, theirs))
        process.start()
        theirs.close()
        pairs.append((process, ours))
    urls = [_said(ours) for _, ours in pairs]
    if all(urls):
        on_ready(urls[0])
        while not stopping.wait(_LOOK_S) and all(process.is_alive() for process, _ in pairs):
            pass
    for process, ours in pairs:
        ours.close()
        process.join(STOP_S * 3)
        process.kill()
        process.join()
    return 0 if stopping.is_set() and all(urls) else 1


def _said(pipe: PipeEnd[Any, Any]) -> str:
    try:
        return str(pipe.recv())
    except EOFError:
        return ""


def _work(link: socket.socket, share: Share, pipe: PipeEnd[Any, Any]) -> None:
    sys.setswitchinterval(SWITCH_S)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and says when to stop
    server = make_server(
        link,
        Database(share.database),
        control_token=share.control_token,
        seed=share.seed,
        on_ready=pipe.send,
        workers=share.workers,
    )

    def watch() -> None:
        with contextlib.suppress(EOFError, OSError):
            pipe.recv()
        server.stop()

    threading.Thread(target=watch, name="sandbox-parent", daemon=True).start()
    server.run(sockets=[link])
