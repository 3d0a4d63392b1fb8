"""GETs that need no token: the catalogue and the shops. A token, if sent, is not looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.api import listing
from kyivstar_sandbox.api.encoding import language_of
from kyivstar_sandbox.api.shared import edge_of, reply
from kyivstar_sandbox.model.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy import Connection
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.listing import ListRules

    Rows = Callable[[Connection, str, str], list[JsonObject]]
    """All rows of a resource; asked with the origin and the language."""
    Endpoint = Callable[[Request], Awaitable[Response]]

HEADERS: Final = {"Cache-Control": "max-age=300", "Vary": "Accept-Language"}


def lists(rows: Rows, rules: ListRules) -> Endpoint:
    """Endpoint of a list that everyone may read."""

    async def endpoint(request: Request) -> Response:
        query = listing.parse_list(request, rules)
        page, total = listing.select_rows(await _read(request, rows), query)
        made = listing.list_reply(request, page, total=total, query=query)
        made.headers.update(HEADERS)
        return made

    return endpoint


def items(rows: Rows) -> Endpoint:
    """Endpoint of one row by its id; 404 for an unknown one."""

    async def endpoint(request: Request) -> Response:
        ident = request.path_params["id"]
        for row in await _read(request, rows):
            if row["id"] == ident:
                shown = listing.only_fields(row, listing.item_fields(request))
                return reply(request, shown, headers=HEADERS)
        raise NotFound

    return endpoint


async def _read(request: Request, rows: Rows) -> list[JsonObject]:
    edge, language = edge_of(request), language_of(request)
    return await edge.database.read(lambda conn: rows(conn, edge.origin, language))
