"""`kyivstar-sandbox serve`: arguments, the ready line, and the ways to end."""

from __future__ import annotations

import argparse
import contextlib
import ipaddress
import json
import logging
import multiprocessing
import os
import signal
import socket
import stat
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn
from sqlalchemy.exc import DBAPIError

from kyivstar_sandbox import __version__
from kyivstar_sandbox.api.edge import loopback_hosts
from kyivstar_sandbox.app import Config, Operator, build
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import DatabaseTooNew
from kyivstar_sandbox.model.values import parse_instant
from kyivstar_sandbox.rules import starting

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from multiprocessing.connection import Connection as PipeEnd
    from types import FrameType

_logger = logging.getLogger("kyivstar_sandbox.main")
KEEP_ALIVE_S = 65
STOP_S = 3
_LOOK_S = 0.2
_HEAD_LIMIT = 64 * 1024
_LAST_PORT = 65_535


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
) -> Server:
    """Make a server on a bound socket over a prepared database; `on_ready` gets its URL.

    `workers`: how many processes share the socket, each with its part of the request limits.
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


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code (0 after SIGTERM or the end of stdin)."""
    args = _parser().parse_args(argv)
    problem = _problem(args)
    if problem is not None:
        print(problem, file=sys.stderr)
        return 2
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    return _serve(args)


def run() -> None:
    """Console entry.

    `main` has closed the database and every socket by its end. To tear the interpreter down as
    well takes up to a second on a busy machine, and a client that was killed leaves nobody to
    wait for it.
    """
    multiprocessing.freeze_support()
    code = main()
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _serve(args: argparse.Namespace) -> int:
    token = _control_token(args.control_token)
    try:
        database = Database(args.database)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    try:
        now = None if args.now is None else parse_instant(args.now)
        database.run(lambda conn: starting.prepare(conn, seed=args.seed, now=now))
        link = bind(args.host, args.port)
    except (DatabaseTooNew, OSError, ValueError) as error:
        database.close_now()
        print(error, file=sys.stderr)
        return 1
    except DBAPIError as error:
        database.close_now()
        print(f"{args.database}: {error.orig}", file=sys.stderr)
        return 1
    with link:
        if args.workers > 1:
            database.close_now()
            share = Share(args.database, token, args.seed, args.workers)
            return serve_many(link, share, _say_ready)
        server = make_server(
            link, database, control_token=token, seed=args.seed, on_ready=_say_ready
        )
        _stop_on_signals(server.stop)
        _stop_on_end_of_stdin(server.stop)
        server.run(sockets=[link])
    return 0 if server.started else 1


@dataclass(frozen=True, slots=True)
class Share:
    """What every worker process is given."""

    database: str
    control_token: str | None
    seed: str
    workers: int


def serve_many(
    link: socket.socket, share: Share, on_ready: Callable[[str], None], *, signals: bool = True
) -> int:
    """Serve one socket by several processes over one PostgreSQL; 1 when one of them dies.

    A worker ends when its pipe does, so none outlives this process.
    """
    context = multiprocessing.get_context("spawn")
    stopping = threading.Event()
    if signals:
        _stop_on_signals(stopping.set)
        _stop_on_end_of_stdin(stopping.set)
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


def _say_ready(url: str) -> None:
    line = {"url": url, "version": __version__, "pid": os.getpid()}
    print(json.dumps(line), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kyivstar-sandbox", description="A sandbox operator")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="run the operator")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8765, help="0 takes a free one")
    serve.add_argument("--database", default="sandbox.db", help="path, sqlite:/// or postgresql://")
    serve.add_argument("--seed", default="demo", help="demo, empty, kit or company:NUMBERS:MONTHS")
    serve.add_argument("--now", help="business clock of a fresh database, RFC 3339")
    serve.add_argument("--workers", type=int, default=1)
    serve.add_argument("--allow-remote", action="store_true", help="allow a non-loopback --host")
    serve.add_argument("--control-token", help="opens /sandbox/*; - reads it from stdin")
    return parser


def _problem(args: argparse.Namespace) -> str | None:
    """Why the arguments will not do, or None."""
    if not _is_loopback(args.host) and not args.allow_remote:
        return f"{args.host} is not a loopback address: add --allow-remote if you mean it"
    if not 0 <= args.port <= _LAST_PORT:
        return f"--port is 0 to {_LAST_PORT}"
    if args.workers < 1:
        return "--workers must be at least 1"
    if args.workers > 1 and not args.database.startswith("postgresql"):
        return "--workers needs PostgreSQL: one SQLite file has one writer"
    if args.now is not None:
        try:
            parse_instant(args.now)
        except ValueError:
            return f"--now is no RFC 3339 instant with a zone: {args.now}"
    return None


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _control_token(given: str | None) -> str | None:
    if given != "-":
        return given
    return sys.stdin.buffer.readline().decode().strip() or None


def _stop_on_signals(stop: Callable[[], None]) -> None:
    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop()

    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        number: Any = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, on_signal)


def _stop_on_end_of_stdin(stop: Callable[[], None]) -> None:
    """A pipe's end means that the parent died; a terminal or a service manager is no pipe."""
    try:
        is_pipe = stat.S_ISFIFO(os.fstat(sys.stdin.fileno()).st_mode)
    except (AttributeError, OSError, ValueError):
        return
    if not is_pipe:
        return

    def watch() -> None:
        while os.read(sys.stdin.fileno(), 4096):
            pass
        stop()

    threading.Thread(target=watch, name="sandbox-stdin", daemon=True).start()


if __name__ == "__main__":
    run()
