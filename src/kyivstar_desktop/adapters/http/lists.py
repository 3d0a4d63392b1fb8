"""Lists of any operator: pages of any size, totals that lie, filters that are ignored."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.adapters.http.wire import WORKER_BYTES
from kyivstar_desktop.domain.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from kyivstar_desktop.adapters.http.ask import Ask, Reply
    from kyivstar_desktop.adapters.http.client import HttpClient

T = TypeVar("T")
U = TypeVar("U")
LIMIT = 1000
PAGES = 2000
"""More pages than any list of the contract has: a server that repeats itself must not hang us."""


async def decoded(client: HttpClient, reply: Reply, kind: type[T], *, once: bool = False) -> T:
    """The body as `kind`; a large one in a worker thread."""
    if len(reply.body) <= WORKER_BYTES:
        return reply.decode(kind, once=once)
    return await client.run(lambda: reply.decode(kind, once=once))


async def page_of(
    client: HttpClient,
    ask: Ask,
    kind: type[list[T]],
    *,
    offset: int,
    limit: int,
    money: bool = False,
) -> tuple[list[T], bool, Reply | None]:
    """(rows, whether more may follow, the reply). 404 is an empty list (foreign operators).

    `X-Total-Count` is a hint: more may follow a full page, a 206, a larger total, a `next` link,
    or a short page of a server that tells no total at all. `money`: no repeated keys, and only
    the operator's own "notFound" is empty, not a bare 404 of a gateway.
    """
    paged = replace(ask, query=(*ask.query, ("offset", str(offset)), ("limit", str(limit))))
    try:
        reply = await client.call(paged)
    except Refused as refused:
        if refused.status == 404 and (not money or refused.code == "notFound"):
            return [], False, None
        raise
    rows = await decoded(client, reply, kind, once=money)
    if not rows:
        return rows, False, reply
    return rows, _more(reply, offset + len(rows), full=len(rows) >= limit), reply


def _more(reply: Reply, got: int, *, full: bool) -> bool:
    total = reply.headers.get("x-total-count", "")
    if total.isascii() and total.isdigit() and len(total) < 12 and int(total) == got:
        return False
    if full or (total.isascii() and total.isdigit() and len(total) < 12 and int(total) > got):
        return True
    return reply.status == 206 or 'rel="next"' in reply.headers.get("link", "") or not total


async def all_rows(
    client: HttpClient, ask: Ask, kind: type[list[T]], *, money: bool = False, most: int = 0
) -> list[T]:
    """Every row of the list, in the server's order, each `id` once; of `most`, the first ones."""
    found: dict[str, T] = {}
    offset = 0
    for _ in range(PAGES):
        rows, more, _ = await page_of(client, ask, kind, offset=offset, limit=LIMIT, money=money)
        fresh = {str(getattr(row, "id", "")): row for row in rows}
        known = len(found)
        for ident, row in fresh.items():
            found.setdefault(ident, row)
        if not more or len(found) == known:  # a server that ignores `offset` repeats itself
            break
        if most and len(found) >= most:
            break
        offset += len(rows)
    return list(found.values())[: most or None]


async def together(first: Coroutine[Any, Any, T], second: Coroutine[Any, Any, U]) -> tuple[T, U]:
    """Both at once; the first error ends the other call too and comes out as itself."""
    try:
        async with asyncio.TaskGroup() as group:
            one, two = group.create_task(first), group.create_task(second)
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return one.result(), two.result()
