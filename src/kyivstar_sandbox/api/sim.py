"""`GET /sim/{lineId}`: ICCID, PUK codes and the eSIM's activation code (docs/contract.md 3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_sandbox.api.shared import Call, reading, reply, route
from kyivstar_sandbox.rules import sims

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject


async def get_sim(request: Request) -> Response:
    """Read a SIM; the edge answers everything that needs a token with `no-store`."""
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        found = sims.find(conn, call.who, ident)
        made = {
            "iccid": found.iccid,
            "simType": found.kind,
            "puk1": found.puk1,
            "puk2": found.puk2,
            "activationCode": found.code,
        }
        return {name: value for name, value in made.items() if value is not None}

    return reply(request, await reading(request, work, scope="order"))


routes = [route("GET", "/sim/{id}", get_sim)]
event_renderers: dict[str, object] = {}
