"""Puts the operator together: routes, middleware, the sweeper. The only module that sees all."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Route

from kyivstar_sandbox.api import (
    bank_page,
    camara_codes,
    discovery,
    events,
    grants,
    oauth,
    oauth_page,
    sim,
    tmf620_catalogue,
    tmf622_orders,
    tmf629_customers,
    tmf637_inventory,
    tmf644_privacy,
    tmf654_balance,
    tmf654_history,
    tmf654_topups,
    tmf654_transfers,
    tmf666_accounts,
    tmf670_methods,
    tmf674_shops,
    tmf676_payments,
    tmf681_messages,
    tmf683_interactions,
    tmf720_identity,
)
from kyivstar_sandbox.api.chat_rounds import go_round
from kyivstar_sandbox.api.edge import BusinessDate, EdgeMiddleware, allowed_methods
from kyivstar_sandbox.api.events import Streams
from kyivstar_sandbox.api.hashing import Hashing
from kyivstar_sandbox.api.limits import Limiter
from kyivstar_sandbox.api.refusals import refusal_response
from kyivstar_sandbox.api.shared import Edge
from kyivstar_sandbox.api.waking import Waker, rung
from kyivstar_sandbox.control import surface
from kyivstar_sandbox.control.faults import FaultBook, FaultMiddleware
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import clocks, sweeper

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy import Connection
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

    from kyivstar_sandbox.db.engine import Database

_logger = logging.getLogger("kyivstar_sandbox.app")
TICK_S: Final = 0.5
PURGE_S: Final = 60.0
_MODULES: Final = (
    sim,
    grants,
    tmf620_catalogue,
    tmf644_privacy,
    tmf674_shops,
    tmf629_customers,
    tmf622_orders,
    tmf637_inventory,
    tmf654_balance,
    tmf654_history,
    tmf654_topups,
    tmf654_transfers,
    tmf666_accounts,
    tmf670_methods,
    tmf676_payments,
    tmf681_messages,
    tmf683_interactions,
    tmf720_identity,
)


@dataclass(frozen=True, slots=True)
class Config:
    """What a running operator needs: `origin` is its public URL without a slash at the end.

    `poll_s`: how often event streams look for what no bell has told them.
    """

    database: Database
    origin: str
    hosts: frozenset[str]
    control_token: str | None = None
    workers: int = 1
    seed: str = "empty"
    poll_s: float = events.POLL_S


@dataclass(frozen=True, slots=True)
class Operator:
    """The ASGI app, with what its server must ring when it stops."""

    app: ASGIApp
    waker: Waker


def build(config: Config) -> Operator:
    """Make the operator of an already migrated and seeded database."""
    date = BusinessDate()
    edge = Edge(
        database=config.database,
        origin=config.origin,
        limiter=Limiter(workers=config.workers),
        waker=Waker(poll_s=config.poll_s),
        hashing=Hashing(),
        audited=config.control_token is not None,
        on_clock=date.set,
    )
    faults = FaultBook() if config.control_token else None
    inner = Starlette(
        routes=_routes(config, date, faults),
        middleware=[
            Middleware(
                EdgeMiddleware,
                hosts=frozenset(host.lower().encode() for host in config.hosts),
                date=date,
            )
        ],
        exception_handlers={Refusal: _on_refusal, HTTPException: _on_http},  # type: ignore[dict-item]
        lifespan=lambda _app: _living(edge, date, faults),
    )
    inner.router.redirect_slashes = False
    inner.state.edge = edge
    inner.state.streams = Streams(_renderers())
    inner.state.served_apis = discovery.served_apis(
        frozenset(one.path for one in inner.routes if isinstance(one, Route))
    )
    app: ASGIApp = inner
    if faults is not None:
        app = FaultMiddleware(
            inner, faults=faults, database=config.database, shared=config.workers > 1
        )
    return Operator(app, edge.waker)


def _routes(config: Config, date: BusinessDate, faults: FaultBook | None) -> list[Route]:
    routes = [
        *discovery.routes,
        *oauth.routes,
        *oauth_page.routes,
        *camara_codes.routes,
        *events.routes,
        *bank_page.routes,
    ]
    for module in _MODULES:
        routes += module.routes
    if config.control_token is not None and faults is not None:
        control = surface.Control(
            config.control_token, config.seed, date.set, faults, answer_chats=go_round
        )
        routes += surface.routes(control)
    return routes


def _renderers() -> dict[str, events.Renderer]:
    found: dict[str, Any] = {}
    for module in _MODULES:
        found |= module.event_renderers
    return found


@asynccontextmanager
async def _living(edge: Edge, date: BusinessDate, faults: FaultBook | None) -> AsyncIterator[None]:
    stop = asyncio.Event()
    await edge.database.transact(lambda conn: _first_tick(conn, date))
    await edge.hashing.warm()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(_sweeping(edge, date, faults, stop))
            listening = group.create_task(edge.database.listen(edge.waker.wake))
            yield
            stop.set()
            listening.cancel()
    finally:
        edge.waker.close()
        edge.hashing.close()
        await edge.database.close()


def _first_tick(conn: Connection, date: BusinessDate) -> None:
    sweeper.tick(conn)
    date.set(clocks.business(conn))


async def _sweeping(
    edge: Edge, date: BusinessDate, faults: FaultBook | None, stop: asyncio.Event
) -> None:
    loop = asyncio.get_running_loop()
    purged = loop.time()

    def tick(conn: Connection) -> int:
        date.set(clocks.business(conn))
        if faults is not None:
            faults.load(conn)
        return sweeper.tick(conn)

    while not stop.is_set():
        try:
            changed = await edge.database.transact(tick)
            if await go_round(edge.database) or changed:
                edge.waker.wake()
            if loop.time() - purged >= PURGE_S:
                await edge.database.transact(sweeper.purge)
                purged = loop.time()
        except Refusal:
            pass  # another worker holds what is due: it does it
        except Exception:
            _logger.exception("sweeping failed")
        await rung(stop, at_most_s=TICK_S)


async def _on_refusal(request: Request, refusal: Refusal) -> Response:
    return refusal_response(request, refusal)


async def _on_http(request: Request, error: HTTPException) -> Response:
    if error.status_code == 405:
        allow = ", ".join(allowed_methods(request.app.routes, request.url.path))
        refusal = Refusal("methodNotAllowed", status=405, headers={"Allow": allow})
    elif error.status_code == 404 and request.url.path.rstrip("/").endswith("/hub"):
        refusal = Refusal("notImplemented", status=501)
    elif error.status_code == 404:
        refusal = Refusal("notFound", status=404)
    else:
        refusal = Refusal("invalidBody", status=error.status_code)
    return refusal_response(request, refusal)
