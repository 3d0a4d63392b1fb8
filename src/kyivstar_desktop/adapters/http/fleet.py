"""A company's park over TMF666, 637 and 654: pages of 1 000, decoded and turned off the loop."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import quote

import msgspec

from kyivstar_desktop.adapters.http.accounts666 import ABSENT
from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.fleet_wire import (
    BALANCE_FIELDS,
    AccountNodeIn,
    FleetBucketIn,
    account_seen,
    balances_seen,
)
from kyivstar_desktop.adapters.http.products import ProductIn, line_of
from kyivstar_desktop.adapters.http.wire import instant_text
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.services.ports.fleet import FleetChunk

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.http.ask import Reply
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.fleet_nodes import NewNode

T = TypeVar("T")
KINDS = ("mobileLine", "homeInternet")
LIMIT = 1000
AHEAD = 3
PAGES = 2000
AT_ONCE = 100  # ids in one question (docs/contract.md 1.3)


class Page(NamedTuple):
    """`rows` rows stood in the reply, `head` is the id of the first; `linked`: it names a next."""

    chunk: FleetChunk
    rows: int
    head: str
    linked: bool

    def more(self, got: int) -> bool:
        """Whether anything may follow the first `got` rows."""
        if self.chunk.total == got:
            return False
        return self.rows >= LIMIT or self.linked or self.chunk.total is None


class HttpFleet:
    """FleetPort of one operator."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    # --- whole lists ----------------------------------------------------------------------------
    async def accounts(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        query = _about(customer, "lastModified.gte", since)
        ask = read(self._directory.path("TMF666", "/partyAccount"), *query)
        pages = self._pages(ask, list[AccountNodeIn], _accounts)
        try:
            async for chunk in pages:
                yield chunk
        except Refused as refused:
            if refused.status not in ABSENT:
                raise

    async def lines(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        query = _about(customer, "lastUpdate.gte", since)
        for kind in KINDS:
            named = ("productSpecification.id", kind)
            ask = read(self._directory.path("TMF637", "/product"), *query, named)
            async for chunk in self._pages(ask, list[ProductIn], _lines):
                yield chunk

    async def count(self, customer: str) -> int | None:
        whole = 0
        for kind in KINDS:
            query = (*_about(customer, "", None), ("productSpecification.id", kind))
            ask = read(self._directory.path("TMF637", "/product"), *query, ("limit", "1"))
            try:
                total = _total(await self._client.call(ask))
            except Refused as refused:
                if refused.status != 404:
                    raise
                total = 0
            if total is None:
                return None
            whole += total
        return whole

    async def balances(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        query = _about(customer, "lastUpdate.gte", since)
        for code in ("MAIN", "DATA_NATIONAL"):
            ask = self._buckets(*query, ("code", code))
            async for chunk in self._pages(ask, list[FleetBucketIn], _balances):
                yield chunk

    def _buckets(self, *query: tuple[str, str]) -> Ask:
        fields = ("fields", ",".join(BALANCE_FIELDS))
        return read(self._directory.path("TMF654", "/bucket"), *query, fields)

    async def _pages(
        self, ask: Ask, kind: type[list[T]], turn: Callable[[list[T], datetime], FleetChunk]
    ) -> AsyncGenerator[FleetChunk, None]:
        """Every page; full ones are asked by threes once the operator has told how many are left.

        A server that ignores `offset` repeats itself and is left at that.
        """
        offset, first, known = 0, "", 0
        for _ in range(PAGES):
            wanted = [offset + n * LIMIT for n in range(AHEAD) if offset + n * LIMIT < known]
            for page in await self._together(ask, kind, turn, wanted or [offset]):
                if page is None or (offset and page.head == first):
                    return
                yield page.chunk
                first, offset = first or page.head, offset + page.rows
                if not page.more(offset):
                    return
                if page.rows < LIMIT:
                    known = 0  # a server with a page of its own: what was asked ahead is not used
                    break
                known = page.chunk.total or 0

    async def _together(
        self,
        ask: Ask,
        kind: type[list[T]],
        turn: Callable[[list[T], datetime], FleetChunk],
        offsets: Sequence[int],
    ) -> list[Page | None]:
        """Pages at these places, in their order; the first error of any comes out as itself."""
        if len(offsets) == 1:
            return [await self._page(ask, kind, turn, offsets[0])]
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [
                    group.create_task(self._page(ask, kind, turn, offset)) for offset in offsets
                ]
        except ExceptionGroup as errors:
            raise errors.exceptions[0] from None
        return [task.result() for task in tasks]

    async def _page(
        self,
        ask: Ask,
        kind: type[list[T]],
        turn: Callable[[list[T], datetime], FleetChunk],
        offset: int,
    ) -> Page | None:
        """One page, decoded and turned in a worker; None: nothing is there."""
        query = (*ask.query, ("offset", str(offset)), ("limit", str(LIMIT)))
        try:
            reply = await self._client.call(replace(ask, query=query))
        except Refused as refused:
            if refused.status == 404:
                return None
            raise
        page = await self._client.run(lambda: _turned(reply, kind, turn))
        return page if page.rows else None

    # --- a few ----------------------------------------------------------------------------------
    async def balances_of(self, numbers: Sequence[str]) -> FleetChunk:
        ask = self._buckets(("logicalResource.value", ",".join(numbers[:AT_ONCE])))
        return await self._few(ask, list[FleetBucketIn], _balances)

    async def lines_of(self, lines: Sequence[str]) -> FleetChunk:
        ask = read(self._directory.path("TMF637", "/product"), ("id", ",".join(lines[:AT_ONCE])))
        return await self._few(ask, list[ProductIn], _lines)

    async def _few(
        self, ask: Ask, kind: type[list[T]], turn: Callable[[list[T], datetime], FleetChunk]
    ) -> FleetChunk:
        """All pages of a short list as one."""
        made: FleetChunk | None = None
        async for chunk in self._pages(ask, kind, turn):
            if made is None:
                made = chunk
            else:
                made = FleetChunk(
                    chunk.at,
                    (*made.lines, *chunk.lines),
                    (*made.accounts, *chunk.accounts),
                    (*made.balances, *chunk.balances),
                )
        return made or FleetChunk(self._client.clock.now())

    # --- the tree -------------------------------------------------------------------------------
    async def move(self, account: str, node: str) -> None:
        """One attempt: it has no key, but doing it twice changes nothing more."""
        await self._change(account, node=node)

    async def rename(self, node: str, name: str) -> FleetChunk:
        """One attempt, like a move."""
        return await self._change(node, name=name)

    async def node(self, node: str) -> FleetChunk:
        reply = await self._account(node)
        return _accounts([reply.decode(AccountNodeIn)], reply.at)

    def node_body(self, node: NewNode, customer: str) -> tuple[str, str, bytes]:
        body: dict[str, Any] = {
            "name": node.name,
            "accountType": node.kind,
            "relatedParty": [{"id": customer, "role": "owner", "@referredType": "Customer"}],
            "accountRelationship": [_inside(node.parent)],
        }
        if node.code:
            body["costCentreCode"] = node.code
        route = self._directory.path("TMF666", "/partyAccount")
        return "POST", route, msgspec.json.encode(body)

    async def _account(self, ident: str) -> Reply:
        route = self._directory.path("TMF666", "/partyAccount")
        path = f"{route}/{quote(ident, safe='')}"
        return await self._client.call(read(route + "/{id}", path=path))

    async def _change(self, ident: str, *, name: str = "", node: str = "") -> FleetChunk:
        """The account as it stands with another name or place: the file wants both members."""
        reply = await self._account(ident)
        row = reply.decode(AccountNodeIn)
        body: dict[str, Any] = {
            "name": name or row.name,
            "relatedParty": [{"id": p.id, "role": p.role} for p in row.related_party],
            "accountRelationship": [_inside(node or account_seen(row).parent)],
        }
        etag = reply.headers.get("etag", "")
        headers = (("If-Match", etag),) if etag else ()
        content = msgspec.json.encode(body)
        route = self._directory.path("TMF666", "/partyAccount")
        path = f"{route}/{quote(ident, safe='')}"
        ask = Ask("PATCH", route + "/{id}", path, body=content, headers=headers)
        made = await self._client.call(ask)
        return _accounts([made.decode(AccountNodeIn)], made.at)


def _inside(node: str) -> dict[str, Any]:
    return {"relationshipType": "isContainedIn", "account": {"id": node}, "validFor": {}}


def _about(customer: str, name: str, since: datetime | None) -> tuple[tuple[str, str], ...]:
    whose = ("relatedParty.id", customer)
    return (whose,) if since is None else (whose, (name, instant_text(since)))


def _turned(
    reply: Reply, kind: type[list[T]], turn: Callable[[list[T], datetime], FleetChunk]
) -> Page:
    rows = reply.decode(kind)
    chunk = replace(turn(rows, reply.at), total=_total(reply))
    linked = reply.status == 206 or 'rel="next"' in reply.headers.get("link", "")
    return Page(chunk, len(rows), str(getattr(rows[0], "id", "")) if rows else "", linked)


def _total(reply: Reply) -> int | None:
    text = reply.headers.get("x-total-count", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _accounts(rows: list[AccountNodeIn], at: datetime) -> FleetChunk:
    return FleetChunk(at, accounts=tuple(map(account_seen, rows)))


def _lines(rows: list[ProductIn], at: datetime) -> FleetChunk:
    found = tuple(line for line in map(line_of, rows) if line is not None)
    return FleetChunk(at, lines=found, unread=len(rows) - len(found))


def _balances(rows: list[FleetBucketIn], at: datetime) -> FleetChunk:
    return FleetChunk(at, balances=balances_seen(rows))
