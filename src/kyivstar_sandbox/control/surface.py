"""`/sandbox/*`: what tests, the demo and kits may do to the operator (docs/contract.md 5).

Every call needs `X-Sandbox-Control`; without a control token the server has none of these paths.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import msgspec
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from kyivstar_sandbox.control import (
    acts,
    books,
    chats,
    console_page,
    price_list,
    seeding_jobs,
)
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.rules import bills, outbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from datetime import datetime

    from sqlalchemy import Connection
    from starlette.requests import Request

    from kyivstar_sandbox.control.acts import Act
    from kyivstar_sandbox.control.faults import FaultBook
    from kyivstar_sandbox.db.engine import Database

HEADER: Final = "x-sandbox-control"
_LIMIT: Final = 1024 * 1024
_JSON: Final = "application/json;charset=utf-8"
_CSV: Final = "text/csv; charset=utf-8"
_LINES: Final = "application/x-ndjson;charset=utf-8"


@dataclass(frozen=True, slots=True)
class Control:
    """What the surface needs of the server: its token, its seed, whom to tell of a clock step.

    `answer_chats` is a round of the helper: a clock step has made answers due.
    """

    token: str
    seed: str
    on_clock: Callable[[datetime], None]
    faults: FaultBook
    answer_chats: Callable[[Database], Awaitable[int]]


def routes(control: Control) -> list[Route]:
    """Every path of the surface."""
    plain = [
        ("GET", "/sandbox/state", books.state),
        ("GET", "/sandbox/demo", books.demo),
        ("GET", "/sandbox/sms", books.inbox),
        ("GET", "/sandbox/invariants", books.invariants),
        ("GET", "/sandbox/calls", books.calls),
        ("GET", "/sandbox/faults", books.faults),
        ("GET", "/sandbox/jobs/{id}", books.job),
        ("PUT", "/sandbox/faults", acts.put_faults),
        ("DELETE", "/sandbox/faults", acts.drop_faults),
        ("POST", "/sandbox/clock", acts.clock),
        ("POST", "/sandbox/billing/run", acts.run_billing),
        ("PATCH", "/sandbox/settings", acts.settle),
        ("POST", "/sandbox/usage", acts.usage),
        ("POST", "/sandbox/topup", acts.topup),
        ("POST", "/sandbox/shop", acts.shop),
        ("POST", "/sandbox/role", acts.give_role),
        ("PATCH", "/sandbox/offering/{id}", price_list.change_offering),
        ("POST", "/sandbox/email/confirm", acts.confirm_email),
        ("POST", "/sandbox/notice", acts.notice),
        ("POST", "/sandbox/bank/{id}", acts.bank),
        ("POST", "/sandbox/token", acts.token),
        ("POST", "/sandbox/reset", acts.reset),
        ("GET", "/sandbox/chats", chats.listed),
        ("GET", "/sandbox/chat/{id}", chats.one),
        ("POST", "/sandbox/chat/{id}/seen", chats.seen),
        ("POST", "/sandbox/chat/{id}/typing", chats.typing),
        ("POST", "/sandbox/chat/{id}/queue", chats.queue),
        ("POST", "/sandbox/chat/{id}/close", chats.close),
    ]
    made = [_route(control, method, path, act) for method, path, act in plain]
    return [
        *console_page.routes(),
        *made,
        _route(control, "POST", "/sandbox/chat/{id}/reply", chats.reply, limit=chats.REPLY_LIMIT),
        Route("/sandbox/chats/events", _guarded(control, chats.events), methods=["GET"]),
        Route("/sandbox/attachments/{id}", _guarded(control, chats.attachment), methods=["GET"]),
        Route("/sandbox/bill", _guarded(control, _bill), methods=["GET"]),
        Route("/sandbox/ledger", _guarded(control, _ledger), methods=["GET"]),
        Route("/sandbox/seed", _guarded(control, _seed), methods=["POST"]),
    ]


def _route(control: Control, method: str, path: str, act: Act, *, limit: int = _LIMIT) -> Route:
    async def endpoint(request: Request) -> Response:
        asked = acts.Asked(
            body=await _body(request, limit),
            query=dict(request.query_params),
            path=dict(request.path_params),
            seed=control.seed,
        )
        database = request.app.state.edge.database

        def job(conn: Connection) -> Any:
            outbox.set_cause(conn, "")
            done = act(conn, asked)
            outbox.expand(conn)
            control.faults.load(conn)
            control.on_clock(books.business_now(conn))
            return done

        answer = await (database.read(lambda c: act(c, asked)) if method == "GET"
                        else database.transact(job))  # fmt: skip
        if act is acts.clock:
            await control.answer_chats(database)
        request.app.state.edge.waker.wake()
        return _reply(answer)

    made = Route(path, _guarded(control, endpoint), methods=[method])
    made.methods = {method}
    return made


def _guarded(
    control: Control, endpoint: Callable[[Request], Awaitable[Response]]
) -> Callable[[Request], Awaitable[Response]]:
    async def checked(request: Request) -> Response:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), control.token.encode()):
            raise Refusal("forbiddenScope", status=403)
        return await endpoint(request)

    return checked


async def _body(request: Request, limit: int = _LIMIT) -> dict[str, Any]:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise Refusal("bodyTooLarge", status=413)
        parts.append(part)
    raw = b"".join(parts)
    if not raw:
        return {}
    try:
        found = json.loads(raw, parse_float=Decimal)
    except ValueError as error:
        raise InvalidBody("json") from error
    if not isinstance(found, dict):
        raise InvalidBody("json")
    return found


def _reply(answer: Any) -> Response:
    if answer is None:
        return Response(status_code=204)
    return Response(msgspec.json.encode(answer), media_type=_JSON)


async def _seed(request: Request) -> Response:
    return await seeding_jobs.start(request.app.state.edge.database, await _body(request))


async def _bill(request: Request) -> Response:
    """The operator's bill of an account for a month."""
    account, month = (request.query_params.get(name, "") for name in ("account", "month"))
    database = request.app.state.edge.database
    text = await database.read(lambda conn: bills.csv_of(conn, account, month))
    name = f"attachment; filename=bill-{account}-{month}.csv"
    return Response(text, media_type=_CSV, headers={"Content-Disposition": name})


async def _ledger(request: Request) -> Response:
    """Stream the ledger page by page, one entry a line; each page is one snapshot."""
    database = request.app.state.edge.database
    account = request.query_params.get("account")
    first = acts.whole(request.query_params.get("after", "0"), "after")

    async def lines() -> AsyncIterator[bytes]:
        after = first
        while True:
            page = await database.read(
                lambda conn, after=after: books.ledger(conn, after=after, account=account)
            )
            if not page:
                return
            after = page[-1]["entry"]
            yield b"".join(json.dumps(line).encode() + b"\n" for line in page)

    return StreamingResponse(lines(), media_type=_LINES)
