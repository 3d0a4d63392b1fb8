"""Puts movements into the store: dictionaries, rows and roll-ups in one transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from kyivstar_desktop.adapters.store.database import transaction
from kyivstar_desktop.adapters.store.history_rows import NUMBER_OF, pack_extra, pack_origin
from kyivstar_desktop.adapters.store.kyiv import day_of, month_of_day
from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.search import peer_digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.history import HistoryItem

CHUNK = 5_000  # rows a transaction: about 0.1 s, so that small writes never wait long
_KEPT = 50_000  # dictionary entries kept in memory

_INSERT = """INSERT INTO row(rid, id, line, time_us, category, unusual, text, peer, delta, origin,
    extra) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_KNOWN = """SELECT row.id, rid, line, time_us, category, unusual, text, peer, delta, origin, extra
    FROM json_each(?) AS wanted CROSS JOIN row ON row.id = wanted.value"""
_ROLL = """INSERT INTO roll VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    rows = rows + excluded.rows, moved = moved + excluded.moved,
    spent = spent + excluded.spent, added = added + excluded.added"""
_DAILY = """INSERT INTO daily VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    rows = rows + excluded.rows, moved = moved + excluded.moved,
    spent = spent + excluded.spent, added = added + excluded.added"""
_SIZE = """INSERT INTO size VALUES(?, ?) ON CONFLICT DO UPDATE SET rows = rows + excluded.rows"""
_TIES = """SELECT DISTINCT fresh.time_us FROM row AS fresh NOT INDEXED CROSS JOIN row AS older
    INDEXED BY by_time ON older.time_us = fresh.time_us AND older.rid < ? WHERE fresh.rid >= ?"""


class _Row(NamedTuple):
    """Columns of `row` after rid and id."""

    line: int
    time_us: int
    category: int
    unusual: int
    text: int
    peer: int | None
    delta: int
    origin: int
    extra: bytes | None


class _Tally:
    """What the rows of one transaction add to the roll-ups and counters."""

    def __init__(self) -> None:
        self.roll: dict[tuple[int, ...], list[int]] = {}
        self.daily: dict[tuple[int, ...], list[int]] = {}
        self.texts: defaultdict[int, int] = defaultdict(int)
        self.peers: defaultdict[int, int] = defaultdict(int)
        self.sizes: defaultdict[int, int] = defaultdict(int)

    def count(self, row: _Row, sign: int) -> None:
        """Counts a row in (1) or out (-1)."""
        line, time_us, category, unusual, text, peer, delta, _, _ = row
        day = day_of(time_us)
        for table, key in (
            (self.roll, (text, line, month_of_day(day), category, unusual)),
            (self.daily, (line, day, category, unusual)),
        ):
            sums = table.get(key)
            if sums is None:
                sums = table[key] = [0, 0, 0, 0]
            sums[0] += sign
            if delta:
                sums[1] += sign
                sums[2 if delta < 0 else 3] += sign * delta
        self.texts[text] += sign
        if peer is not None:
            self.peers[peer] += sign
        if delta:
            self.sizes[abs(delta)] += sign

    def write(self, connection: Connection) -> None:
        connection.executemany(_ROLL, [(*key, *sums) for key, sums in sorted(self.roll.items())])
        connection.executemany(_DAILY, [(*key, *sums) for key, sums in sorted(self.daily.items())])
        connection.executemany(_SIZE, sorted(self.sizes.items()))
        connection.executemany(
            "UPDATE text SET rows = rows + ? WHERE id = ?",
            [(count, ident) for ident, count in sorted(self.texts.items())],
        )
        connection.executemany(
            "UPDATE peer SET rows = rows + ? WHERE id = ?",
            [(count, ident) for ident, count in sorted(self.peers.items())],
        )


class HistoryWriter:
    """Lives in the thread of its connection, the only one that writes the history."""

    def __init__(self, connection: Connection, *, chunk: int = CHUNK) -> None:
        self._connection = connection
        self._chunk = chunk
        self._lines: dict[str, int] = {}
        self._texts: dict[tuple[str, str], int] = {}
        self._origins: dict[bytes, int] = {}
        self._peers: dict[str, int] = {}

    def add(self, number: str, items: Sequence[HistoryItem]) -> tuple[int, int]:
        """Upserts by id, one chunk a transaction: (how many were new, how many changed)."""
        new = changed = 0
        for start in range(0, len(items), self._chunk):
            try:
                with transaction(self._connection):
                    added, altered = self._add_chunk(number, items[start : start + self._chunk])
            except BaseException:
                self._forget()  # ids of a transaction that was taken back
                raise
            new += added
            changed += altered
        return new, changed

    def mark_covered(self, number: str, months: Iterable[int]) -> None:
        """Kyiv months (ordinals of their first days) that are wholly stored."""
        with transaction(self._connection):
            line = self._line(number)
            self._connection.executemany(
                "INSERT OR IGNORE INTO covered VALUES(?, ?)", [(line, month) for month in months]
            )

    def _add_chunk(self, number: str, items: Sequence[HistoryItem]) -> tuple[int, int]:
        wanted = {item.id: item for item in items}
        known = self._known(tuple(wanted))
        line = self._line(number)
        tally = _Tally()
        fresh: list[tuple[Any, ...]] = []
        outdated: list[tuple[int]] = []
        top = self._connection.execute("SELECT coalesce(max(rid), 0) FROM row").fetchone()[0]
        rid = top
        for item in sorted(wanted.values(), key=lambda one: (one.time_us, one.id)):
            row = self._row(line, item)
            if (found := known.get(item.id)) is not None:
                if found[1] == row:
                    continue
                tally.count(found[1], -1)
                outdated.append((found[0],))
            rid += 1
            fresh.append((rid, item.id, *row))
            tally.count(row, 1)
        if not fresh:
            return 0, 0
        self._connection.executemany("DELETE FROM row WHERE rid = ?", outdated)
        self._connection.executemany(_INSERT, fresh)
        tally.write(self._connection)
        if top:
            self._order_ties(top + 1, rid)
        return len(fresh) - len(outdated), len(outdated)

    def _known(self, ids: tuple[str, ...]) -> dict[str, tuple[int, _Row]]:
        found = self._connection.execute(_KNOWN, (json.dumps(ids),))
        return {row[0]: (row[1], _Row(*row[2:])) for row in found}

    def _row(self, line: int, item: HistoryItem) -> _Row:
        peer = item.cause.peer
        digits = peer_digits(peer) if peer else ""
        return _Row(
            line,
            item.time_us,
            NUMBER_OF[item.category],
            1 if item.unusual else 0,
            self._text(item.title, item.detail),
            self._peer(digits) if digits else None,
            item.delta.kopiykas,
            self._origin(item),
            pack_extra(item),
        )

    def _order_ties(self, first: int, last: int) -> None:
        """Keeps `rid` rising with `id` among rows of one instant that arrived apart."""
        execute = self._connection.execute
        free = last
        for (time_us,) in execute(_TIES, (first, first)).fetchall():
            rows = execute(
                "SELECT rid FROM row INDEXED BY by_time WHERE time_us = ? ORDER BY id", (time_us,)
            ).fetchall()
            if all(a < b for a, b in pairwise(rows)):
                continue
            for (rid,) in rows:
                free += 1
                execute("UPDATE row SET rid = ? WHERE rid = ?", (free, rid))

    def _line(self, number: str) -> int:
        if (known := self._lines.get(number)) is None:
            self._connection.execute("INSERT OR IGNORE INTO line(number) VALUES(?)", (number,))
            known = self._one("SELECT id FROM line WHERE number = ?", number)
            self._lines[number] = known
        return known

    def _text(self, title: str, detail: str) -> int:
        key = (title, detail)
        if (known := self._texts.get(key)) is None:
            self._connection.execute(
                "INSERT OR IGNORE INTO text(title, detail, folded) VALUES(?, ?, ?)",
                (title, detail, fold_sloppy(f"{title}\n{detail}")),
            )
            known = self._one("SELECT id FROM text WHERE title = ? AND detail = ?", *key)
            _keep(self._texts, key, known)
        return known

    def _origin(self, item: HistoryItem) -> int:
        body = pack_origin(item)
        if (known := self._origins.get(body)) is None:
            self._connection.execute(
                "INSERT OR IGNORE INTO origin(reason, body) VALUES(?, ?)", (item.reason, body)
            )
            known = self._one("SELECT id FROM origin WHERE body = ?", body)
            _keep(self._origins, body, known)
        return known

    def _peer(self, digits: str) -> int:
        if (known := self._peers.get(digits)) is None:
            self._connection.execute("INSERT OR IGNORE INTO peer(digits) VALUES(?)", (digits,))
            known = self._one("SELECT id FROM peer WHERE digits = ?", digits)
            _keep(self._peers, digits, known)
        return known

    def _one(self, sql: str, *values: object) -> int:
        return int(self._connection.execute(sql, values).fetchone()[0])

    def _forget(self) -> None:
        for cache in (self._lines, self._texts, self._origins, self._peers):
            cache.clear()


def _keep(cache: dict[Any, int], key: object, ident: int) -> None:
    if len(cache) >= _KEPT:
        cache.clear()
    cache[key] = ident
