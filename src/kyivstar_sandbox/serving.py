"""A server over a bound socket: uvicorn with the operator in it."""

from __future__ import annotations

import contextlib
import os
import socket
from typing import TYPE_CHECKING

import uvicorn

from kyivstar_sandbox.api.edge import loopback_hosts
from kyivstar_sandbox.api.events import POLL_S
from kyivstar_sandbox.app import Config, Operator, build

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from kyivstar_sandbox.db.engine import Database

KEEP_ALIVE_S = 65
STOP_S = 3
SWITCH_S = 0.0005
"""How long a busy thread keeps the interpreter: the writer gives it away at each statement, and
should not wait 5 ms, Python's own measure, to get it back."""
_HEAD_LIMIT = 64 * 1024


class Server(uvicorn.Server):
    """uvicorn that tells when it answers, ends open event streams and keeps its exit code."""

    def __init__(
        self, config: uvicorn.Config, operator: Operator, on_ready: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._operator = operator
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start; then say so."""
        await super().startup(sockets)
        if self.started and not self.should_exit:
            self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let the streams end first, so that the rest need not wait for them."""
        self._operator.waker.close()
        await super().shutdown(sockets)

    def stop(self) -> None:
        """End soon; from any thread or a signal handler."""
        self.should_exit = True

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave signals to `main`: uvicorn would raise them again and spoil the exit code."""
        yield


def make_server(
    link: socket.socket,
    database: Database,
    *,
    control_token: str | None,
    seed: str,
    on_ready: Callable[[str], None],
    workers: int = 1,
    poll_s: float = POLL_S,
) -> Server:
    """Make a server on a bound socket over a prepared database; `on_ready` gets its URL.

    `workers`: how many processes share the socket, each with its part of the request limits.
    `poll_s`: see `Config`.
    """
    host, port = link.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    origin = f"http://{shown}:{port}"
    operator = build(
        Config(
            database=database,
            origin=origin,
            hosts=frozenset(loopback_hosts(port) | {f"{shown}:{port}"}),
            control_token=control_token,
            seed=seed,
            workers=workers,
            poll_s=poll_s,
        )
    )
    config = uvicorn.Config(
        operator.app,
        http="h11",
        ws="none",
        loop="asyncio",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=STOP_S,
        h11_max_incomplete_event_size=_HEAD_LIMIT,
    )
    return Server(config, operator, lambda: on_ready(origin))


def bind(host: str, port: int) -> socket.socket:
    """Bind a listening address; port 0 takes a free one. `OSError` when it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle off only where the protocol is named: without it an answer waits 40 ms
    link = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere it would let two servers share the port
        link.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        link.bind((host, port))
    except OSError:
        link.close()
        raise
    return link
