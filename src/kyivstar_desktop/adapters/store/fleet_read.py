"""Reading of the park: plain functions over one connection."""

from __future__ import annotations

import json
from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.fleet_plan import (
    OVER,
    Plan,
    keyset,
    orders_of,
    plan_of,
)
from kyivstar_desktop.adapters.store.fleet_rows import (
    APART,
    DECODER,
    FROM,
    SHOWN,
    STATES,
    Rounds,
    moment,
    money,
    rounds,
    shown,
)
from kyivstar_desktop.domain.fleet import (
    FleetGroup,
    FleetLine,
    FleetNote,
    FleetPage,
    FleetPicked,
    FleetQuery,
    FleetSums,
    Freshness,
    Node,
)
from kyivstar_desktop.services.ports.fleet import Moved

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import FleetKey

SMALL = 10  # a node of less than a tenth of the park
_SUMS = f"""count(*), sum(balance), sum(CASE WHEN rank < {APART} THEN short END), sum(charge),
    sum(rank < {APART}), count(balance)"""
_TITLED = {"user": "user", "tariff": "tariff", "label": "label", "alias": "alias", "note": "note"}
_GROUPED = {
    "node": "node", "tariff": "tariff_key", "user": "user_key", "label": "label_key",
    "alias": "alias_key", "note": "note_key", "status": "status", "payment": "payment",
    "risk": "risk", "colour": "coalesce(colour, '')", "account": "account",
}  # fmt: skip


def _now_us(connection: Connection) -> int:
    found = connection.execute("SELECT now_us FROM fleet_judge").fetchone()
    return int(found[0]) if found else 0


def plan(connection: Connection, what: FleetQuery | FleetPicked) -> Plan:
    """A node that holds everything is not looked at; of a small one the rows are looked up."""
    query = what if isinstance(what, FleetQuery) else what.query
    inside, total = (0, 0)
    if query is not None and query.node:
        inside, total = _share(connection, query.node)
        if inside == total:
            bare = replace(query, node="")
            what = bare if isinstance(what, FleetQuery) else replace(what, query=bare)
    made = plan_of(what, rounds(connection), _now_us(connection))
    made.small = inside * SMALL < total
    return made


def _share(connection: Connection, node: str) -> tuple[int, int]:
    """(numbers below this node, all numbers)."""
    sql = """SELECT (SELECT coalesce(sum(m.numbers), 0) FROM fleet_node AS t JOIN fleet_node AS m
            ON m.spot BETWEEN t.spot AND t.last WHERE t.id = ?),
        (SELECT coalesce(sum(numbers), 0) FROM fleet_node)
            + (SELECT count(*) FROM fleet_line WHERE node = 0)"""
    inside, total = connection.execute(sql, (node,)).fetchone()
    return int(inside), int(total)


# --- rows ---------------------------------------------------------------------------------------
def rows_of(connection: Connection, rids: Sequence[int], known: Rounds) -> list[FleetLine]:
    """In the order of `rids`."""
    sql = f"""SELECT {SHOWN}, {known.state_sql()}, {known.cause_sql()}, {known.at_sql()}
        FROM json_each(?) AS j JOIN {FROM} WHERE l.rid = j.value"""  # noqa: S608 our own names
    found = {row[0]: row for row in connection.execute(sql, (json.dumps(list(rids)),))}
    return [shown(found[rid]) for rid in rids if rid in found]


def page(
    connection: Connection, query: FleetQuery, after: FleetKey | None, limit: int, skip: int
) -> FleetPage:
    asked = plan(connection, query)
    orders = orders_of(query.sort, asked.rounds)
    source = asked.source
    if after is not None:
        asked.add(*_spread(keyset(orders, after)))
    chosen = ", ".join(order.expression for order in orders)
    order = ", ".join([*(one.sql for one in orders), "rid"])
    sql = f"""SELECT {chosen or "0"}, rid FROM {source} WHERE {asked.where}
        ORDER BY {order} LIMIT ? OFFSET ?"""  # noqa: S608 our own names
    keys = connection.execute(sql, (*asked.values, limit + 1, skip)).fetchall()
    rows = rows_of(connection, [key[-1] for key in keys[:limit]], asked.rounds)
    end = tuple(keys[limit - 1]) if len(keys) > limit else None
    if end is not None and not orders:
        end = end[1:]
    return FleetPage(tuple(rows), end)


def _spread(pair: tuple[str, list[Any]]) -> tuple[Any, ...]:
    return (pair[0], *pair[1])


def rids_of(connection: Connection, what: FleetPicked) -> array[int]:
    """Every row of a selection, in the order of its query; explicit lines in their own."""
    if what.query is None:
        found = dict(
            connection.execute(
                """SELECT l.line, l.rid FROM json_each(?) AS j
                JOIN fleet_line AS l ON l.line = j.value""",
                (json.dumps(what.lines),),
            )
        )
        return array("q", (found[line] for line in dict.fromkeys(what.lines) if line in found))
    asked = plan(connection, what)
    orders = orders_of(what.query.sort, asked.rounds)
    order = ", ".join([*(one.sql for one in orders), "rid"])
    sql = f"SELECT rid FROM {asked.source} WHERE {asked.where} ORDER BY {order}"  # noqa: S608 own names
    return array("q", (row[0] for row in connection.execute(sql, asked.values)))


def lines_by(connection: Connection, lines: Sequence[str]) -> list[FleetLine]:
    rids = rids_of(connection, FleetPicked(lines=tuple(lines)))
    return rows_of(connection, rids, rounds(connection))


def found_numbers(connection: Connection, numbers: Sequence[str]) -> Iterator[FleetLine]:
    rids = connection.execute(
        """SELECT l.rid FROM json_each(?) AS j JOIN fleet_line AS l ON l.number = j.value""",
        (json.dumps(list(dict.fromkeys(numbers))),),
    ).fetchall()
    return iter(rows_of(connection, [row[0] for row in rids], rounds(connection)))


def product(connection: Connection, line: str) -> Line | None:
    found = connection.execute(
        "SELECT body FROM fleet_body WHERE rid = (SELECT rid FROM fleet_line WHERE line = ?)",
        (line,),
    ).fetchone()
    return None if found is None else DECODER.decode(found[0])


def index(connection: Connection) -> tuple[list[str], list[str], list[str], list[str]]:
    rows = connection.execute(
        """SELECT l.line, l.number, coalesce(n.alias, ''), b.user FROM fleet_line AS l
        JOIN fleet_body AS b ON b.rid = l.rid LEFT JOIN fleet_note AS n ON n.number = l.number
        ORDER BY l.rid"""
    ).fetchall()
    lines, numbers, aliases, users = zip(*rows, strict=True) if rows else ((), (), (), ())
    return list(lines), list(numbers), list(aliases), list(users)


# --- counts and sums ----------------------------------------------------------------------------
def count(connection: Connection, query: FleetQuery) -> int:
    asked = plan(connection, query)
    sql = f"SELECT count(*) FROM {asked.source} WHERE {asked.where}"  # noqa: S608 our own names
    return int(connection.execute(sql, asked.values).fetchone()[0])


def views(connection: Connection, query: FleetQuery) -> dict[str, int]:
    asked = plan(connection, replace(query, view="all"))
    sql = f"""SELECT count(*), sum(rank < {APART}), sum({asked.idle}), sum({OVER}),
        sum(status = 'suspended'), sum({asked.rounds.state_sql()} = 0)
        FROM {asked.whole} WHERE {asked.where}"""  # noqa: S608 our own names
    found = connection.execute(sql, asked.values).fetchone()
    names = ("all", "risk", "idle", "over", "blocked", "failed")
    return {name: int(value or 0) for name, value in zip(names, found, strict=True)}


def sums(connection: Connection, what: FleetQuery | FleetPicked) -> FleetSums:
    asked = plan(connection, what)
    sql = f"SELECT {_SUMS} FROM {asked.whole} WHERE {asked.where}"  # noqa: S608 our own names
    return FleetSums(
        *(int(value or 0) for value in connection.execute(sql, asked.values).fetchone())
    )


def groups(connection: Connection, query: FleetQuery) -> tuple[FleetGroup, ...]:
    asked = plan(connection, query)
    by = asked.rounds.state_sql() if query.group == "state" else _GROUPED[query.group]
    sql = f"""SELECT {by}, min(rid), {_SUMS} FROM {asked.whole} WHERE {asked.where}
        GROUP BY 1"""  # noqa: S608 our own names
    found = connection.execute(sql, asked.values).fetchall()
    made = [_group(connection, query.group, row, asked.rounds) for row in found]
    return tuple(sorted(made, key=lambda one: (-one.sums.count, str(one.key))))


def _group(connection: Connection, column: str, row: tuple[Any, ...], known: Rounds) -> FleetGroup:
    by, rid, *figures = row
    made = FleetSums(*(int(value or 0) for value in figures))
    if column == "node":
        node = connection.execute("SELECT id, name FROM fleet_node WHERE rid = ?", (by,)).fetchone()
        ident, name = node or ("", "")
        return FleetGroup(ident, name, made)
    if column in _TITLED:
        if by is None:
            return FleetGroup("", "", made)
        text = getattr(rows_of(connection, [rid], known)[0], _TITLED[column])
        return FleetGroup(text, text, made)
    word = STATES[by] if column == "state" else by
    return FleetGroup(word, word, made)


# --- tree and freshness -------------------------------------------------------------------------
def nodes(connection: Connection) -> tuple[Node, ...]:
    """Counts of a subtree are added up from each node's own."""
    rows = connection.execute(
        """SELECT id, kind, name, parent, code, depth, numbers, at_risk, due, due_us, credit,
        payment, spot, last FROM fleet_node ORDER BY spot"""
    ).fetchall()
    numbers, risky = [0], [0]
    for row in rows:
        numbers.append(numbers[-1] + row[6])
        risky.append(risky[-1] + row[7])
    at = {row[12]: n for n, row in enumerate(rows)}
    known = {row[0] for row in rows}
    return tuple(
        Node(
            row[0], row[1], row[2], row[3] if row[3] in known else "", row[4], row[5],
            numbers[at[row[13]] + 1] - numbers[n], risky[at[row[13]] + 1] - risky[n],
            money(row[8]), moment(row[9]), money(row[10]), row[11],
        )
        for n, row in enumerate(rows)
    )  # fmt: skip


def freshness(connection: Connection) -> Freshness:
    known = rounds(connection)
    rows = connection.execute(
        f"""SELECT {known.state_sql()}, {known.cause_sql()}, count(*), min({known.at_sql()})
        FROM fleet_line NOT INDEXED GROUP BY 1, 2"""  # noqa: S608 our own names
    ).fetchall()
    counts = dict.fromkeys(STATES, 0)
    causes: dict[str, int] = {}
    for state, cause, many, _ in rows:
        counts[STATES[state]] += many
        if cause:
            causes[cause] = causes.get(cause, 0) + many
    stamps = (at for state, _, _, at in rows if at is not None and STATES[state] != "skipped")
    oldest = min(stamps, default=None)
    ended = known.ended
    settled = counts["fresh"] + counts["failed"] + counts["skipped"]
    return Freshness(
        sum(counts.values()), counts["fresh"], counts["failed"], counts["skipped"],
        tuple(sorted(causes.items(), key=lambda pair: (-pair[1], pair[0]))),
        moment(oldest), False, settled,
        ended.ended_at if ended else None, ended.error if ended else "",
    )  # fmt: skip


# --- walks --------------------------------------------------------------------------------------
def unseen(connection: Connection, number: int, limit: int) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT line FROM fleet_line WHERE seen < ? ORDER BY rid LIMIT ?", (number, limit)
    )
    return tuple(row[0] for row in rows)


def numbers_after(connection: Connection, number: str, limit: int) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT number FROM fleet_line WHERE number > ? ORDER BY number LIMIT ?", (number, limit)
    )
    return tuple(row[0] for row in rows)


def failed_numbers(connection: Connection) -> tuple[str, ...]:
    state = rounds(connection).state_sql()
    sql = f"SELECT number FROM fleet_line WHERE {state} = 0 ORDER BY rid"  # noqa: S608 own names
    return tuple(row[0] for row in connection.execute(sql))


def notes(connection: Connection, numbers: Sequence[str] | None) -> tuple[FleetNote, ...]:
    sql = "SELECT number, label, alias, note, colour FROM fleet_note"
    if numbers is None:
        rows = connection.execute(sql + " ORDER BY number")
    else:
        wanted = json.dumps(list(numbers))
        sql += " WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number"
        rows = connection.execute(sql, (wanted,))
    return tuple(FleetNote(*row) for row in rows)


def moves(connection: Connection, since_us: int) -> tuple[Moved, ...]:
    rows = connection.execute(
        """SELECT line, number, before, after, at_us FROM fleet_move WHERE at_us >= ?
        ORDER BY n""",
        (since_us,),
    )
    found = []
    for line, number, before, after, at_us in rows:
        at = moment(at_us)
        if at is not None:
            found.append(Moved(line, number, before, after, at))
    return tuple(found)
