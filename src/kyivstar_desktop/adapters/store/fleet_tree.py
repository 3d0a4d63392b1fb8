"""Writing of the park's tree: nodes in preorder, personal accounts, numbers that change places."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.fleet_rows import kop, us
from kyivstar_desktop.adapters.store.fleet_write import Tallies
from kyivstar_desktop.domain.fleet_order import found_by, sort_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.services.ports.fleet import AccountSeen

NODES = frozenset(("company", "department", "costCentre"))
_NODE = """INSERT INTO fleet_node(id, kind, name, fold, parent, code, due, due_us, credit,
    payment, seen) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET
    kind = excluded.kind, name = excluded.name, fold = excluded.fold, parent = excluded.parent,
    code = excluded.code, due = excluded.due, due_us = excluded.due_us,
    credit = excluded.credit, payment = excluded.payment, seen = excluded.seen"""
_ACCOUNT = """INSERT INTO fleet_account VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET
    node = excluded.node, due = excluded.due, due_us = excluded.due_us,
    credit = excluded.credit, payment = excluded.payment, seen = excluded.seen"""
_NOBODY = ("", None, None, None, "")
_LINES = """SELECT l.rid, l.line, l.number, l.node, l.rank, coalesce(d.rid, 0), o.id, d.id
    FROM fleet_line AS l JOIN fleet_account AS a ON a.id = l.account
    LEFT JOIN fleet_node AS d ON d.id = a.node LEFT JOIN fleet_node AS o ON o.rid = l.node"""


def put_accounts(
    connection: Connection, accounts: Sequence[AccountSeen], *, seen: int, at_us: int
) -> tuple[str, ...]:
    """Personal accounts whose debt has changed: their numbers are to be judged anew."""
    nodes = [account for account in accounts if account.kind in NODES]
    others = [account for account in accounts if account.kind == "personal"]
    if nodes:
        _put_nodes(connection, nodes, seen)
    owing = _put_personal(connection, others, seen, at_us)
    if accounts:
        _place_lost(connection)
    return owing


def _debt(account: AccountSeen) -> tuple[Any, ...]:
    return (
        kop(account.due), us(account.due_at), kop(account.credit_limit), account.payment_status,
    )  # fmt: skip


def _put_nodes(connection: Connection, nodes: Sequence[AccountSeen], seen: int) -> None:
    before = connection.execute("SELECT id, parent, name FROM fleet_node").fetchall()
    known = {row[0]: row[1:] for row in before}
    connection.executemany(
        _NODE,
        [
            (n.id, n.kind, n.name, found_by(n.name), n.parent, n.code, *_debt(n), seen)
            for n in nodes
        ],
    )
    if any(known.get(n.id) != (n.parent, n.name) for n in nodes):
        number_nodes(connection)


def number_nodes(connection: Connection) -> None:
    """Depth-first places, children by name: a subtree is a run of places."""
    rows = connection.execute("SELECT rid, id, parent, name FROM fleet_node").fetchall()
    known = {row[1] for row in rows}
    below: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        below[row[2] if row[2] in known and row[2] != row[1] else ""].append(row)
    for children in below.values():
        children.sort(key=lambda row: (sort_word(row[3]), row[1]))
    places = list(_walk(below))
    reached = {place[3] for place in places}
    spot = len(places)
    for row in rows:  # a circle of parents hangs nowhere: its nodes stand at the end
        if row[0] not in reached:
            places.append((spot, spot, 0, row[0]))
            spot += 1
    connection.executemany(
        "UPDATE fleet_node SET spot = ?, last = ?, depth = ? WHERE rid = ?", places
    )


def _walk(below: Mapping[str, list[tuple[Any, ...]]]) -> Iterator[tuple[int, int, int, int]]:
    """(spot, last spot of the subtree, depth, rid) of every node that hangs on a root."""
    spot = 0
    open_: list[tuple[int, int, int]] = []  # (spot, depth, rid) of those entered, not left
    ahead = [(0, row) for row in reversed(below.get("", ()))]
    while ahead:
        depth, row = ahead.pop()
        while open_ and open_[-1][1] >= depth:
            began, level, rid = open_.pop()
            yield began, spot - 1, level, rid
        open_.append((spot, depth, row[0]))
        spot += 1
        ahead.extend((depth + 1, child) for child in reversed(below.get(row[1], ())))
    while open_:
        began, level, rid = open_.pop()
        yield began, spot - 1, level, rid


def _put_personal(
    connection: Connection, accounts: Sequence[AccountSeen], seen: int, at_us: int
) -> tuple[str, ...]:
    wanted = json.dumps([account.id for account in accounts])
    known = {
        row[0]: row[1:]
        for row in connection.execute(
            """SELECT id, node, due, due_us, credit, payment FROM fleet_account
            WHERE id IN (SELECT value FROM json_each(?))""",
            (wanted,),
        )
    }
    same = [a.id for a in accounts if known.get(a.id) == (a.parent, *_debt(a))]
    if same:
        connection.execute(
            "UPDATE fleet_account SET seen = ? WHERE id IN (SELECT value FROM json_each(?))",
            (seen, json.dumps(same)),
        )
    unchanged = frozenset(same)
    changed = [a for a in accounts if a.id not in unchanged]
    connection.executemany(_ACCOUNT, [(a.id, a.parent, *_debt(a), seen) for a in changed])
    moved = [a.id for a in changed if a.id in known and known[a.id][0] != a.parent]
    if moved:
        place(connection, moved, at_us)
    return tuple(a.id for a in changed if known.get(a.id, _NOBODY)[1:] != _debt(a))


def place(connection: Connection, accounts: Sequence[str], at_us: int) -> None:
    """Puts the numbers of these accounts where their account is now; each move is dated."""
    sql = _LINES + " WHERE l.account IN (SELECT value FROM json_each(?))"  # noqa: S608 our own
    _settle(connection, connection.execute(sql, (json.dumps(list(accounts)),)).fetchall(), at_us)


def _place_lost(connection: Connection) -> None:
    """Numbers whose node was not known when they came: no move, they only find their place."""
    _settle(connection, connection.execute(_LINES + " WHERE l.node = 0").fetchall(), None)


def _settle(connection: Connection, rows: Sequence[tuple[Any, ...]], at_us: int | None) -> None:
    tallies = Tallies()
    for rid, line, number, node, rank, now, before, after in rows:
        if node == now:
            continue
        connection.execute("UPDATE fleet_line SET node = ? WHERE rid = ?", (now, rid))
        tallies.moved((node, rank), (now, rank))
        if at_us is not None:
            connection.execute(
                "INSERT INTO fleet_move(line, number, before, after, at_us) VALUES(?, ?, ?, ?, ?)",
                (line, number, before or "", after or "", at_us),
            )
    tallies.write(connection)


def put_places(connection: Connection, places: Mapping[str, str], at_us: int) -> None:
    connection.executemany(
        "UPDATE fleet_account SET node = ? WHERE id = ?",
        [(node, account) for account, node in places.items()],
    )
    place(connection, tuple(places), at_us)


def drop_unseen(connection: Connection, seen: int) -> None:
    """Nodes and accounts that a whole list no longer has; a list of nothing takes nothing away."""
    named = "SELECT 1 FROM fleet_node WHERE seen >= ? UNION ALL SELECT 1 FROM fleet_account"
    if connection.execute(f"{named} WHERE seen >= ? LIMIT 1", (seen, seen)).fetchone() is None:
        return
    gone = [
        row[0] for row in connection.execute("SELECT rid FROM fleet_node WHERE seen < ?", (seen,))
    ]
    if gone:
        rids = json.dumps(gone)
        connection.execute(
            "UPDATE fleet_line SET node = 0 WHERE node IN (SELECT value FROM json_each(?))", (rids,)
        )
        connection.execute(
            "DELETE FROM fleet_node WHERE rid IN (SELECT value FROM json_each(?))", (rids,)
        )
        number_nodes(connection)
    connection.execute("DELETE FROM fleet_account WHERE seen < ?", (seen,))
