"""Last known lines, balances, customers and cards, each with the operator's time, and small values.

One table of JSON made from the domain's dataclasses. A body that this version cannot read any more
counts as absent: the operator will be asked again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.store.database import transaction
from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.account import Bucket, Customer, Line
from kyivstar_desktop.domain.cards import SavedCard
from kyivstar_desktop.services.ports import Stamped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.adapters.store.threads import StoreThreads

TABLES = (
    """CREATE TABLE snapshot(
        name TEXT PRIMARY KEY, body BLOB NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE TABLE value(name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID",
)
_PUT = """INSERT INTO snapshot VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET
    body = excluded.body, at = excluded.at"""
_BUCKETS = msgspec.json.Decoder(tuple[Bucket, ...])
_PUT_VALUE = """INSERT INTO value VALUES(?, ?) ON CONFLICT DO UPDATE SET body = excluded.body"""


class SnapshotStore:
    """The part of the `Store` port about last known things; see there for what each call means."""

    def __init__(self, threads: StoreThreads) -> None:
        self._threads = threads

    async def put_lines(self, lines: Sequence[Line], at: datetime) -> None:
        await self._put("lines", tuple(lines), at, "lines", *(line.number for line in lines))

    async def put_buckets(self, number: str, buckets: Sequence[Bucket], at: datetime) -> None:
        await self._put(f"buckets:{number}", tuple(buckets), at, "balance", number)

    async def put_customers(self, customers: Sequence[Customer], at: datetime) -> None:
        await self._put("customers", tuple(customers), at, "customer")

    async def put_cards(self, cards: Sequence[SavedCard], at: datetime) -> None:
        await self._put("cards", tuple(cards), at, "cards")

    async def lines(self) -> Stamped | None:
        return await self._get("lines", tuple[Line, ...])

    async def buckets(self, number: str) -> Stamped | None:
        return await self._get(f"buckets:{number}", tuple[Bucket, ...])

    async def all_buckets(self) -> Mapping[str, Stamped]:
        def work(connection: Connection) -> dict[str, Stamped]:
            found = connection.execute(
                "SELECT name, body, at FROM snapshot WHERE name >= 'buckets:' AND name < 'buckets;'"
            )
            read = ((name.partition(":")[2], _stamped(body, at)) for name, body, at in found)
            return {number: stamped for number, stamped in read if stamped is not None}

        return await self._threads.total(work)

    async def customers(self) -> Stamped | None:
        return await self._get("customers", tuple[Customer, ...])

    async def cards(self) -> Stamped | None:
        return await self._get("cards", tuple[SavedCard, ...])

    async def keep(self, name: str, value: object, at: datetime) -> None:
        await self._put(name, value, at, name)

    async def kept(self, name: str, kind: Any) -> Stamped | None:
        return await self._get(name, kind)

    async def get_value(self, name: str) -> str | None:
        def work(connection: Connection) -> str | None:
            found = connection.execute("SELECT body FROM value WHERE name = ?", (name,)).fetchone()
            return found[0] if found else None

        return await self._threads.read(work)

    async def put_value(self, name: str, value: str | None) -> None:
        def work(connection: Connection) -> None:
            with transaction(connection):
                if value is None:
                    connection.execute("DELETE FROM value WHERE name = ?", (name,))
                else:
                    connection.execute(_PUT_VALUE, (name, value))

        await self._threads.write(work)

    async def _put(self, name: str, value: object, at: datetime, topic: str, *keys: str) -> None:
        body, moment = msgspec.json.encode(value), to_us(at)

        def work(connection: Connection) -> None:
            with transaction(connection):
                connection.execute(_PUT, (name, body, moment))
            for key in keys or ("",):
                self._threads.announce(topic, key)

        await self._threads.write(work)

    async def _get(self, name: str, kind: Any) -> Stamped | None:
        def work(connection: Connection) -> tuple[bytes, int] | None:
            found: tuple[bytes, int] | None = connection.execute(
                "SELECT body, at FROM snapshot WHERE name = ?", (name,)
            ).fetchone()
            return found

        if (row := await self._threads.read(work)) is None:
            return None
        try:
            return Stamped(msgspec.json.decode(row[0], type=kind), from_us(row[1]))
        except (msgspec.DecodeError, TypeError, ValueError):
            return None


def _stamped(body: bytes, at: int) -> Stamped | None:
    try:
        return Stamped(_BUCKETS.decode(body), from_us(at))
    except (msgspec.DecodeError, TypeError, ValueError):
        return None
