"""The baseline of the sandbox: one Starlette route that runs recorded SQL, and nothing else.

No tokens, no rights, no rules, no JSON made: `GET /` and `POST /` each run the statements of one
transaction that the sandbox ran for the same request, and answer with its bytes. Threads, pragmas
and server settings are the sandbox's.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import pickle
import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uvicorn
from plans import fresh
from sqlalchemy import StaticPool, create_engine, event
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

if TYPE_CHECKING:
    from plans import Plan
    from sqlalchemy import Engine
    from starlette.requests import Request

PRAGMAS = (
    "PRAGMA busy_timeout = 2000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
)


def make_engine(path: str, begin: str) -> Engine:
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "timeout": 2.0},
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


class Replay:
    """Runs a plan in threads of its own, one connection each."""

    def __init__(self, path: str, plan: Plan, *, threads: int, begin: str) -> None:
        self._pool = ThreadPoolExecutor(threads)
        self._local = threading.local()
        self._path, self._plan, self._begin = path, plan, begin
        self._numbers = itertools.count(1)

    async def run(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._pool, self._work)

    def _work(self) -> None:
        engine = getattr(self._local, "engine", None)
        if engine is None:
            engine = self._local.engine = make_engine(self._path, self._begin)
        run = next(self._numbers)
        with engine.begin() as connection:
            for statement, parameters in self._plan:
                result = connection.exec_driver_sql(statement, fresh(parameters, run))
                if result.returns_rows:
                    result.fetchall()


def main(database: str, plans: Path) -> None:
    found = pickle.loads(plans.read_bytes())  # noqa: S301 our own file of a moment ago
    reads = Replay(database, found["get"], threads=3, begin="BEGIN")
    writes = Replay(database, found["post"], threads=1, begin="BEGIN IMMEDIATE")
    bodies = found["bodies"]

    async def get(_request: Request) -> Response:
        await reads.run()
        return Response(bodies["get"], media_type="application/json")

    async def post(request: Request) -> Response:
        json.loads(await request.body())
        await writes.run()
        return Response(bodies["post"], status_code=201, media_type="application/json")

    app = Starlette(routes=[Route("/", get), Route("/", post, methods=["POST"])])
    link = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    link.bind(("127.0.0.1", 0))
    config = uvicorn.Config(
        app, http="h11", ws="none", loop="asyncio", log_config=None, access_log=False
    )
    print(json.dumps({"url": f"http://127.0.0.1:{link.getsockname()[1]}"}), flush=True)
    uvicorn.Server(config).run(sockets=[link])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
