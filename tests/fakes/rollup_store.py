"""A company's sums in memory: the tables themselves over plain SQLite, the park copied beside them.

The questions are statements, so the statements are what stands here; tests/integration/store holds
them against plain loops and against the encrypted file.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, TypeVar, cast

from kyivstar_desktop.adapters.store import fleet_schema, rollups_schema
from kyivstar_desktop.adapters.store.fleet_tree import number_nodes
from kyivstar_desktop.adapters.store.kyiv import to_us
from kyivstar_desktop.adapters.store.rollups import RollupTables

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes.fleet_disk import FleetDisk
    from fakes.store import FakeStore
    from kyivstar_desktop.adapters.store.threads import StoreThreads

T = TypeVar("T")


class _Threads:
    """StoreThreads without threads: over one connection that is the disk."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        self._store.sums_written()
        return work(self._ready())

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return work(self._ready())

    async def total(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return work(self._ready())

    def announce(self, topic: str, key: str = "") -> None:
        """The fake has told it already."""

    def _ready(self) -> sqlite3.Connection:
        sums, park = self._store.disk.sums, self._store.disk.fleet
        connection = sums.open()
        rounds = tuple((one.number, one.ended_at) for one in park.passes)
        mark = (rounds, len(park.rows), len(park.accounts), len(park.moves))
        if mark != sums.copied:
            sums.copied = mark
            copy_park(connection, park)
        return connection


class FakeRollupStore(RollupTables):
    """Over the disk of a FakeStore."""

    def __init__(self, store: FakeStore) -> None:
        super().__init__(cast("StoreThreads", _Threads(store)))


class SumsDisk:
    """Tables of a park and of its sums; made when they are first asked for."""

    def __init__(self) -> None:
        self._connection: sqlite3.Connection | None = None
        self.copied: object = None

    def open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = sqlite3.connect(":memory:", isolation_level=None)
            for statement in (*fleet_schema.TABLES, *rollups_schema.TABLES):
                self._connection.execute(statement)
        return self._connection

    def __del__(self) -> None:
        if self._connection is not None:
            self._connection.close()


def copy_park(connection: sqlite3.Connection, disk: FleetDisk) -> None:
    """The park of the fake store as its tables would have it: what sums join with."""
    for table in ("fleet_node", "fleet_account", "fleet_line", "fleet_body", "fleet_move"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 our own names
    rids: dict[str, int] = {}
    for account, _seen in disk.accounts.values():
        if account.kind in {"company", "department", "costCentre"}:
            rids[account.id] = len(rids) + 1
            connection.execute(
                """INSERT INTO fleet_node(rid, id, kind, name, fold, parent, code, payment, seen)
                VALUES(?, ?, ?, ?, '', ?, '', '', 1)""",
                (rids[account.id], account.id, account.kind, account.name, account.parent),
            )
        else:
            connection.execute(
                "INSERT INTO fleet_account VALUES(?, ?, NULL, NULL, NULL, '', 1)",
                (account.id, account.parent),
            )
    number_nodes(connection)
    for n, row in enumerate(disk.rows.values(), 1):
        if row.left_at is not None:
            continue
        found = disk.accounts.get(row.line.account)
        node = rids.get(found[0].parent, 0) if found is not None else 0
        connection.execute(
            """INSERT INTO fleet_line(rid, node, status, seen, rank, payment, risk, number,
            account, line) VALUES(?, ?, ?, 1, 0, '', '', ?, ?, ?)""",
            (n, node, row.line.status.value, row.line.number, row.line.account, row.line.id),
        )
        connection.execute("INSERT INTO fleet_body VALUES(?, ?, x'')", (n, row.line.owner))
    for move in disk.moves:
        connection.execute(
            "INSERT INTO fleet_move(line, number, before, after, at_us) VALUES(?, ?, ?, ?, ?)",
            (move.line, move.number, move.before, move.after, to_us(move.at)),
        )
