"""Writing of a company's sums: a page of its history in one transaction with its cursor."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.kyiv import day_of, month_of_day, to_us
from kyivstar_desktop.adapters.store.rollups_schema import FIGURES
from kyivstar_desktop.domain.analytics import NOTHING, USE, Sums, spend_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.company_moves import Move
    from kyivstar_desktop.services.ports.rollups import Take

HOUR_US = 3_600_000_000
DAYS_KEPT = 125  # of days: this month and the three before
_NAMES = ", ".join(("spent", *FIGURES))
_MARKS = ", ".join("?" * (len(FIGURES) + 1))
_ADDED = ", ".join(f"{name} = {name} + excluded.{name}" for name in ("spent", *FIGURES))
# ruff: noqa: S608 the statements are made of our own column names
_MONTH = f"""INSERT INTO sum_month(month, line, place, {_NAMES}) VALUES(?, ?, ?, {_MARKS})
    ON CONFLICT(month, line) DO UPDATE SET place = excluded.place, {_ADDED}"""
_NODE = f"""INSERT INTO sum_node(deep, place, month, {_NAMES}) VALUES(?, ?, ?, {_MARKS})
    ON CONFLICT(deep, place, month) DO UPDATE SET {_ADDED}"""
_DAY = """INSERT INTO sum_day(deep, place, day, spent) VALUES(?, ?, ?, ?)
    ON CONFLICT(deep, place, day) DO UPDATE SET spent = spent + excluded.spent"""
_OFFER = """INSERT INTO sum_offer(deep, place, month, title, spent, n) VALUES(?, ?, ?, ?, ?, ?)
    ON CONFLICT(deep, place, month, title)
    DO UPDATE SET spent = spent + excluded.spent, n = n + excluded.n"""


def take(connection: Connection, taken: Take, known: Tree | None = None) -> tuple[int, Tree]:
    """See RollupStore.take; the caller holds the transaction.

    `known`: the tree that the page before has given, so that places are not looked up anew. It is
    spoilt where the transaction is not committed.
    """
    state = connection.execute("SELECT tree FROM sum_state").fetchone()
    if state is None:
        raise ValueError("reading has not begun")
    tree = Tree(connection)
    if known is not None and known.mark == tree.mark:
        tree = known
    if tree.mark != state[0]:
        rebuild(connection, tree)
    moves = _fresh(connection, taken)
    if moves:
        _Adding(connection, tree, moves).write()
    _stand(connection, taken, len(moves), tree.mark)
    return len(moves), tree


def begin(connection: Connection, since_us: int) -> tuple[int, int]:
    """(instant, count of its rows that are done) where reading goes on.

    A reading that broke off goes on at its very row; behind one that ended the last hour is read
    again, whose rows are known by their ids.
    """
    connection.execute(
        "INSERT OR IGNORE INTO sum_state VALUES(1, ?, ?, 0, 1, ?, 0, 0, 0, '')",
        (since_us, since_us, since_us),
    )
    at, count, mid = connection.execute("SELECT at_us, count, mid FROM sum_state").fetchone()
    return (at, count) if mid else (at - HOUR_US, 0)


def _fresh(connection: Connection, taken: Take) -> list[Move]:
    """Rows that have not been counted; those of the last hour are remembered by id."""
    since = to_us(taken.ids_since)
    late = [(move.id, to_us(move.at)) for move in taken.page.moves if to_us(move.at) >= since]
    known: set[str] = set()
    if late:
        found = connection.execute(
            "SELECT id FROM sum_recent WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([ident for ident, _ in late]),),
        )
        known = {row[0] for row in found}
        connection.executemany("INSERT OR IGNORE INTO sum_recent VALUES(?, ?)", late)
    fresh: dict[str, Move] = {}
    for move in taken.page.moves:
        if move.id not in known:
            fresh.setdefault(move.id, move)
    return list(fresh.values())


def _stand(connection: Connection, taken: Take, count: int, mark: str) -> None:
    cursor = taken.page.cursor
    here = to_us(cursor.at if cursor is not None else taken.until)
    connection.execute(
        """UPDATE sum_state SET at_us = ?, count = ?, mid = ?, done_us = max(done_us, ?),
        whole = max(whole, ?), read_us = ?, n = n + ?, tree = ?""",
        (
            here, cursor.count if cursor is not None else 0, int(cursor is not None),
            here, int(cursor is None), to_us(taken.at), count, mark,
        ),
    )  # fmt: skip
    if cursor is None:
        connection.execute("DELETE FROM sum_recent WHERE at_us < ?", (to_us(taken.ids_since),))
        connection.execute("DELETE FROM sum_day WHERE day < ?", (day_of(here) - DAYS_KEPT,))


# --- places -------------------------------------------------------------------------------------
class Tree:
    """The nodes of the park as they hang now; `mark` changes with the shape."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute("SELECT id, parent FROM fleet_node ORDER BY id").fetchall()
        self._parents: dict[str, str] = dict(rows)
        text = "\n".join(f"{ident}\t{parent}" for ident, parent in rows)
        self.mark = hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
        self._connection = connection
        places = connection.execute("SELECT id, rid FROM sum_place").fetchall()
        self._rids: dict[str, int] = dict(places)
        self._above: dict[str, tuple[int, ...]] = {}

    def rid(self, ident: str) -> int:
        """The number of a node in the sums, made when it is first met."""
        known = self._rids.get(ident)
        if known is None:
            self._connection.execute("INSERT OR IGNORE INTO sum_place(id) VALUES(?)", (ident,))
            found = self._connection.execute("SELECT rid FROM sum_place WHERE id = ?", (ident,))
            known = self._rids[ident] = int(found.fetchone()[0])
        return known

    def above(self, ident: str) -> tuple[int, ...]:
        """The node, those over it, and the company (0); a circle of parents ends the walk."""
        known = self._above.get(ident)
        if known is None:
            seen: list[str] = []
            here = ident
            while here and here not in seen:
                seen.append(here)
                here = self._parents.get(here, "")
            known = self._above[ident] = (*(self.rid(one) for one in seen), 0)
        return known


def rebuild(connection: Connection, tree: Tree) -> None:
    """Sums of subtrees anew from those of the nodes: the tree hangs otherwise than before."""
    places = connection.execute("SELECT rid, id FROM sum_place").fetchall()
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS sum_over(place INTEGER, up INTEGER)")
    connection.execute("DELETE FROM temp.sum_over")
    connection.executemany(
        "INSERT INTO temp.sum_over VALUES(?, ?)",
        [(rid, up) for rid, ident in places for up in tree.above(ident)],
    )
    for table, key in (("sum_node", "month"), ("sum_day", "day"), ("sum_offer", "month, title")):
        figures = {"sum_node": ("spent", *FIGURES), "sum_day": ("spent",)}.get(
            table, ("spent", "n")
        )
        summed = ", ".join(f"sum({name})" for name in figures)
        connection.execute(f"DELETE FROM {table} WHERE deep = 1")
        connection.execute(
            f"""INSERT INTO {table}(deep, place, {key}, {", ".join(figures)})
            SELECT 1, o.up, {key}, {summed} FROM {table} AS t
            JOIN temp.sum_over AS o ON o.place = t.place WHERE t.deep = 0 GROUP BY o.up, {key}"""
        )
    connection.execute("DROP TABLE temp.sum_over")


class _Adding:
    """One page: added up in memory, then put into the tables."""

    def __init__(self, connection: Connection, tree: Tree, moves: Sequence[Move]) -> None:
        self._connection, self._tree = connection, tree
        self._lines: dict[tuple[int, int], Sums] = defaultdict(lambda: NOTHING)
        self._last: dict[tuple[int, int], int] = {}
        self._nodes: dict[tuple[int, int, int], Sums] = defaultdict(lambda: NOTHING)
        self._days: dict[tuple[int, int, int], int] = defaultdict(int)
        self._offers: dict[tuple[int, int, int, int], list[int]] = defaultdict(lambda: [0, 0])
        self._used: dict[int, int] = {}
        self._titles: dict[str, int] = {}
        counted = [(move, sums) for move in moves if (sums := spend_of(move)) is not None]
        places = Places(connection, [move for move, _ in counted])
        rids = _line_rids(connection, {_who(move) for move, _ in counted})
        for move, sums in counted:
            at = to_us(move.at)
            self._add(move, sums, rids[_who(move)], places.at(_who(move), at), at)

    def _add(self, move: Move, sums: Sums, line: int, node: str, at: int) -> None:
        day = day_of(at)
        month = month_of_day(day)
        place = self._tree.rid(node) if node else 0
        self._lines[month, line] += sums
        self._last[month, line] = place
        if move.reason in USE and move.used:
            self._used[line] = max(at, self._used.get(line, at))
        spent = sums.spent
        title = self._title(move) if spent else 0
        for deep, where in ((0, place), *((1, up) for up in self._tree.above(node))):
            self._nodes[deep, where, month] += sums
            if spent:
                self._days[deep, where, day] += spent
                offer = self._offers[deep, where, month, title]
                offer[0] += spent
                offer[1] += 1

    def _title(self, move: Move) -> int:
        ident = move.offering or f"{move.reason}:{move.kind}"
        known = self._titles.get(ident)
        if known is None:
            self._connection.execute(
                """INSERT INTO sum_title(id, title) VALUES(?, ?) ON CONFLICT(id)
                DO UPDATE SET title = excluded.title WHERE excluded.title <> ''""",
                (ident, move.title),
            )
            found = self._connection.execute("SELECT rid FROM sum_title WHERE id = ?", (ident,))
            known = self._titles[ident] = int(found.fetchone()[0])
        return known

    def write(self) -> None:
        put = self._connection.executemany
        put(
            _MONTH,
            [(*key, self._last[key], *_figures(s)) for key, s in sorted(self._lines.items())],
        )
        put(_NODE, [(*key, *_figures(sums)) for key, sums in sorted(self._nodes.items())])
        put(_DAY, [(*key, spent) for key, spent in sorted(self._days.items())])
        put(_OFFER, [(*key, *pair) for key, pair in sorted(self._offers.items())])
        touched = {line: self._last[key] for key in self._lines for line in (key[1],)}
        put(
            """UPDATE sum_line SET dirty = 1, place = ?,
            used_us = max(coalesce(used_us, ?), ?) WHERE rid = ?""",
            [(place, at, at, line) for line, place in touched.items()
             if (at := self._used.get(line)) is not None],
        )  # fmt: skip
        put(
            "UPDATE sum_line SET dirty = 1, place = ? WHERE rid = ?",
            [(place, line) for line, place in touched.items() if line not in self._used],
        )


def _who(move: Move) -> str:
    """Whose a row is: a number, or an account where the money is not of a number."""
    return move.number or move.account


def _figures(sums: Sums) -> tuple[int, ...]:
    return (sums.spent, *sums.parts, sums.mb, sums.minutes, sums.messages, sums.rows)


def _line_rids(connection: Connection, who: Iterable[str]) -> dict[str, int]:
    names = json.dumps(sorted(who))
    connection.execute(
        """INSERT OR IGNORE INTO sum_line(number, place, dirty)
        SELECT value, 0, 1 FROM json_each(?)""",
        (names,),
    )
    found = connection.execute(
        "SELECT number, rid FROM sum_line WHERE number IN (SELECT value FROM json_each(?))",
        (names,),
    )
    return dict(found.fetchall())


class Places:
    """Where numbers stood when: their node now, walked back over the dated moves of the park."""

    def __init__(self, connection: Connection, moves: Sequence[Move]) -> None:
        who = json.dumps(sorted({_who(move) for move in moves}))
        self._now: Mapping[str, str] = dict(_last_places(connection, who))
        self._now |= dict(_places_now(connection, who))
        self._back: dict[str, list[tuple[int, str]]] = defaultdict(list)
        since = min((to_us(move.at) for move in moves), default=0)
        for number, before, at in connection.execute(
            """SELECT number, before, at_us FROM fleet_move WHERE at_us > ?
            AND number IN (SELECT value FROM json_each(?)) ORDER BY at_us, n""",
            (since, who),
        ):
            self._back[number].append((at, before))

    def at(self, who: str, time_us: int) -> str:
        """A node's id, "" outside of the tree."""
        for moved, before in self._back.get(who, ()):
            if moved > time_us:
                return before
        return self._now.get(who, "")


def _places_now(connection: Connection, who: str) -> list[tuple[Any, ...]]:
    made = connection.execute(
        """SELECT l.number, d.id FROM fleet_line AS l JOIN fleet_node AS d ON d.rid = l.node
        WHERE l.number IN (SELECT value FROM json_each(?))
        UNION ALL SELECT id, node FROM fleet_account
        WHERE id IN (SELECT value FROM json_each(?)) UNION ALL SELECT id, id FROM fleet_node
        WHERE id IN (SELECT value FROM json_each(?))""",
        (who, who, who),
    )
    return list(made.fetchall())


def _last_places(connection: Connection, who: str) -> list[tuple[Any, ...]]:
    """Where a number was when it was last met: it may have left the company since."""
    made = connection.execute(
        """SELECT s.number, p.id FROM sum_line AS s JOIN sum_place AS p ON p.rid = s.place
        WHERE s.place <> 0 AND s.number IN (SELECT value FROM json_each(?))""",
        (who,),
    )
    return list(made.fetchall())
