"""`kyivstar-sandbox serve`: arguments, the ready line, and the ways to end."""

from __future__ import annotations

import argparse
import ipaddress
import json
import logging
import multiprocessing
import os
import signal
import stat
import sys
import threading
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

from kyivstar_sandbox import __version__
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.fresh_file import BeingMade
from kyivstar_sandbox.db.migrations import DatabaseTooNew
from kyivstar_sandbox.model.values import parse_instant
from kyivstar_sandbox.rules import starting
from kyivstar_sandbox.serving import SWITCH_S, bind, make_server
from kyivstar_sandbox.workers import Share, serve_many

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import FrameType

_logger = logging.getLogger("kyivstar_sandbox.main")
_LAST_PORT = 65_535


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
    sys.setswitchinterval(SWITCH_S)
    token = _control_token(args.control_token)
    try:
        database = Database(args.database)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    try:
        now = None if args.now is None else parse_instant(args.now)
        starting.fill_new_file(args.database, seed=args.seed, now=now)
        database.run(lambda conn: starting.prepare(conn, seed=args.seed, now=now))
        link = bind(args.host, args.port)
    except (BeingMade, DatabaseTooNew, OSError, ValueError) as error:
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
            stopping = threading.Event()
            _stop_on_signals(stopping.set)
            _stop_on_end_of_stdin(stopping.set)
            share = Share(args.database, token, args.seed, args.workers)
            return serve_many(link, share, _say_ready, stopping)
        server = make_server(
            link, database, control_token=token, seed=args.seed, on_ready=_say_ready
        )
        _stop_on_signals(server.stop)
        _stop_on_end_of_stdin(server.stop)
        server.run(sockets=[link])
    return 0 if server.started else 1


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
