"""Writing of the park's numbers and balances, inside an open transaction.

What has not changed costs one statement for all of it; a changed row is judged anew and the counts
of its node move with it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from kyivstar_desktop.adapters.store.fleet_rows import (
    DECODER,
    ENCODER,
    HOT,
    hay,
    hot,
    is_risky,
    judged,
    key,
    kop,
    us,
    words,
)
from kyivstar_desktop.domain.fleet import FleetNote, is_by_account

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import Spend
    from kyivstar_desktop.domain.risk import Risk
    from kyivstar_desktop.services.ports.fleet import BalanceSeen, Judge

_KNOWN = """SELECT l.line, l.rid, b.body, l.balance, l.spend, l.node, l.rank
    FROM json_each(?) AS j JOIN fleet_line AS l ON l.line = j.value
    JOIN fleet_body AS b ON b.rid = l.rid"""
_PLACES = """SELECT j.value, coalesce(d.rid, own.rid, 0), a.due, a.due_us, a.credit, a.payment
    FROM json_each(?) AS j LEFT JOIN fleet_account AS a ON a.id = j.value
    LEFT JOIN fleet_node AS d ON d.id = a.node LEFT JOIN fleet_node AS own ON own.id = j.value"""
_INSERT = f"""INSERT INTO fleet_line({", ".join(HOT)}, rid)
    VALUES({", ".join("?" * (len(HOT) + 1))})"""
_UPDATE = f"UPDATE fleet_line SET {', '.join(f'{name} = ?' for name in HOT)} WHERE rid = ?"  # noqa: S608 our own column names
_SEEN = "UPDATE fleet_line SET seen = ? WHERE rid IN (SELECT value FROM json_each(?))"
_GOT = "UPDATE fleet_line SET got = ?, at_us = ? WHERE rid IN (SELECT value FROM json_each(?))"
_JUDGED = "UPDATE fleet_line SET risk = ?, rank = ?, short = ? WHERE rid = ?"
FACTS = """SELECT l.rid, b.body, l.balance, l.spend, a.due, a.due_us, a.credit, a.payment, l.node,
    l.rank, l.risk, l.short, l.data_left, l.data_total, l.moved_us, l.number, l.account, l.used_us
    FROM fleet_line AS l JOIN fleet_body AS b ON b.rid = l.rid
    LEFT JOIN fleet_account AS a ON a.id = l.account"""
_ROWS = (
    ("fleet_line", "rid"),
    ("fleet_body", "rid"),
    ("fleet_find", "fid"),
    ("fleet_words", "wid"),
)


class Tallies:
    """What a transaction changes in the counts of the tree."""

    def __init__(self) -> None:
        self._deltas: dict[int, list[int]] = defaultdict(lambda: [0, 0])

    def add(self, node: int, rank: int, sign: int = 1) -> None:
        delta = self._deltas[node]
        delta[0] += sign
        delta[1] += sign * is_risky(rank)

    def moved(self, before: tuple[int, int], after: tuple[int, int]) -> None:
        """(node, rank) before and after."""
        if before != after:
            self.add(*before, sign=-1)
            self.add(*after)

    def write(self, connection: Connection) -> None:
        rows = [(n, r, node) for node, (n, r) in self._deltas.items() if node and (n or r)]
        connection.executemany(
            "UPDATE fleet_node SET numbers = numbers + ?, at_risk = at_risk + ? WHERE rid = ?", rows
        )


# --- lines --------------------------------------------------------------------------------------
def put_lines(connection: Connection, lines: Sequence[Line], seen: int, judge: Judge) -> None:
    """New ones join, those that left come back with their notes."""
    remember_judge(connection, judge)
    known = {row[0]: row[1:] for row in connection.execute(_KNOWN, (_ids(lines),))}
    bodies = {line.id: ENCODER.encode(line) for line in lines}
    same = [known[x.id][0] for x in lines if x.id in known and known[x.id][1] == bodies[x.id]]
    if same:
        connection.execute(_SEEN, (seen, json.dumps(same)))
    changed = [x for x in lines if x.id not in known or known[x.id][1] != bodies[x.id]]
    if not changed:
        return
    places = _places(connection, changed)
    notes = _notes(connection, changed)
    tallies = Tallies()
    rid = connection.execute("SELECT coalesce(max(rid), 0) FROM fleet_line").fetchone()[0]
    fresh: list[tuple[Any, ...]] = []
    beside: list[_Beside] = []
    for line in changed:
        node, *debt = places[line.account]
        note = notes.get(line.number) or FleetNote(line.number)
        old = known.get(line.id)
        balance, spend = (old[2], old[3]) if old else (None, None)
        risk = judged(line, balance, spend, (debt[0], debt[1], debt[2], debt[3]), judge)
        values = hot(line, node, seen, risk, note)
        if old is None:
            rid += 1
            fresh.append((*values, rid))
            tallies.add(node, risk.rank)
        else:
            connection.execute(_UPDATE, (*values, old[0]))
            tallies.moved((old[4], old[5]), (node, risk.rank))
        beside.append(_Beside(old[0] if old else rid, line, bodies[line.id], note))
    connection.executemany(_INSERT, fresh)
    _put_beside(connection, beside)
    tallies.write(connection)
    gone = "DELETE FROM fleet_left WHERE line IN (SELECT value FROM json_each(?))"
    connection.execute(gone, (_ids(changed),))


class _Beside(NamedTuple):
    rid: int
    line: Line
    body: bytes
    note: FleetNote


def _put_beside(connection: Connection, rows: Sequence[_Beside]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO fleet_body VALUES(?, ?, ?)",
        [(row.rid, row.line.owner, row.body) for row in rows],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO fleet_find VALUES(?, ?)",
        [(row.rid, hay(row.line, row.note)) for row in rows],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO fleet_words VALUES(?, ?, ?, ?, ?)",
        [(row.rid, *words(row.line, row.note)) for row in rows],
    )


def _ids(lines: Sequence[Line]) -> str:
    return json.dumps([line.id for line in lines])


def _places(connection: Connection, lines: Sequence[Line]) -> dict[str, tuple[Any, ...]]:
    """Personal account -> its node's rid and what it owes."""
    accounts = json.dumps(list({line.account for line in lines}))
    return {row[0]: row[1:] for row in connection.execute(_PLACES, (accounts,))}


def _notes(connection: Connection, lines: Sequence[Line]) -> dict[str, FleetNote]:
    rows = connection.execute(
        """SELECT number, label, alias, note, colour FROM fleet_note
        WHERE number IN (SELECT value FROM json_each(?))""",
        (json.dumps([line.number for line in lines]),),
    )
    return {row[0]: FleetNote(*row) for row in rows}


def leave(connection: Connection, lines: Sequence[str], at_us: int) -> None:
    """They go from the desk at once; body and note wait 90 days for a return."""
    rows = connection.execute(_KNOWN, (json.dumps(list(lines)),)).fetchall()
    tallies = Tallies()
    for line, rid, body, _, _, node, rank in rows:
        connection.execute(
            "INSERT OR REPLACE INTO fleet_left VALUES(?, ?, ?, ?)",
            (line, DECODER.decode(body).number, body, at_us),
        )
        tallies.add(node, rank, sign=-1)
        for table, named in _ROWS:
            connection.execute(f"DELETE FROM {table} WHERE {named} = ?", (rid,))  # noqa: S608 our own
    tallies.write(connection)


def forget_left(connection: Connection, before_us: int) -> None:
    """Those that left so long ago, with the notes of their numbers."""
    gone = """SELECT number FROM fleet_left WHERE left_us <= ?
        AND number NOT IN (SELECT number FROM fleet_line)"""
    connection.execute(f"DELETE FROM fleet_note WHERE number IN ({gone})", (before_us,))  # noqa: S608 our own
    connection.execute("DELETE FROM fleet_left WHERE left_us <= ?", (before_us,))


# --- balances -----------------------------------------------------------------------------------
def put_balances(
    connection: Connection,
    balances: Sequence[BalanceSeen],
    *,
    at_us: int,
    got: int,
    judge: Judge,
) -> None:
    told = _both([seen for seen in balances if seen.number])
    shared = {seen.account: seen for seen in balances if not seen.number and seen.main_stated}
    rows = [(row, told[row[15]]) for row in _facts(connection, "number", told)]
    rows += [
        (row, (shared[row[16]], None))
        for row in _facts(connection, "account", shared)
        if is_by_account(DECODER.decode(row[1]))
    ]
    same: list[int] = []
    tallies = Tallies()
    for row, seen in rows:
        if _differs(row, *seen):
            _put_balance(connection, row, seen, (at_us, got), tallies, judge)
        elif seen[0] is not None:
            same.append(row[0])
    if same:
        connection.execute(_GOT, (got, at_us, json.dumps(same)))
    tallies.write(connection)


def _both(
    balances: Sequence[BalanceSeen],
) -> dict[str, tuple[BalanceSeen | None, BalanceSeen | None]]:
    """Number -> what is said of its money, what of its data."""
    found: dict[str, tuple[BalanceSeen | None, BalanceSeen | None]] = {}
    for seen in balances:
        main, data = found.get(seen.number, (None, None))
        if seen.main_stated:
            main = seen
        if seen.data_total_mb is not None or seen.moved_at is not None:
            data = seen
        found[seen.number] = (main, data)
    return found


def _facts(connection: Connection, column: str, wanted: Any) -> list[tuple[Any, ...]]:
    if not wanted:
        return []
    sql = FACTS + f" WHERE l.{column} IN (SELECT value FROM json_each(?))"  # noqa: S608 our own
    found: list[tuple[Any, ...]] = connection.execute(sql, (json.dumps(list(wanted)),)).fetchall()
    return found


def _differs(row: tuple[Any, ...], main: BalanceSeen | None, data: BalanceSeen | None) -> bool:
    if main is not None and main.main is not None and main.main.kopiykas != row[2]:
        return True
    return data is not None and (data.data_left_mb, data.data_total_mb, us(data.moved_at)) != (
        row[12], row[13], row[14],
    )  # fmt: skip


def _put_balance(
    connection: Connection,
    row: tuple[Any, ...],
    seen: tuple[BalanceSeen | None, BalanceSeen | None],
    when: tuple[int, int],
    tallies: Tallies,
    judge: Judge,
) -> None:
    main, data = seen
    rid, balance = row[0], row[2]
    if data is not None:
        total = data.data_total_mb
        left = (data.data_left_mb, total) if total is not None else (row[12], row[13])
        moved = us(data.moved_at) or row[14]
        connection.execute(
            "UPDATE fleet_line SET data_left = ?, data_total = ?, moved_us = ? WHERE rid = ?",
            (*left, moved, rid),
        )
    if main is None or main.main is None:
        return
    balance = main.main.kopiykas
    connection.execute(
        "UPDATE fleet_line SET balance = ?, at_us = ?, got = ? WHERE rid = ?",
        (balance, *when, rid),
    )
    if balance != row[2]:
        risk = judged(DECODER.decode(row[1]), balance, row[3], row[4:8], judge)
        put_risk(connection, row, risk, tallies)


def put_risk(connection: Connection, row: tuple[Any, ...], risk: Risk, tallies: Tallies) -> bool:
    """`row` of FACTS; whether anything of the verdict has changed."""
    rank, short = risk.rank, kop(risk.short)
    if (row[9], row[10], row[11]) == (rank, risk.kind, short):
        return False
    connection.execute(_JUDGED, (risk.kind, rank, short, row[0]))
    tallies.moved((row[8], row[9]), (row[8], rank))
    return True


def put_failed(connection: Connection, numbers: Sequence[str], cause: str, number: int) -> None:
    connection.execute(
        """UPDATE fleet_line SET fail_round = ?, fail_cause = ?
        WHERE number IN (SELECT value FROM json_each(?))""",
        (number, cause, json.dumps(list(numbers))),
    )


# --- verdicts -----------------------------------------------------------------------------------
def remember_judge(connection: Connection, judge: Judge) -> None:
    """The first one; `judge_all` sets the others."""
    connection.execute(
        "INSERT OR IGNORE INTO fleet_judge VALUES(1, ?, ?)",
        (judge.today.toordinal(), us(judge.now)),
    )


def judge_piece(
    connection: Connection, judge: Judge, after: int, limit: int
) -> tuple[int | None, int]:
    """(the last rid looked at, None at the end; how many verdicts changed)."""
    sql = f"{FACTS} WHERE l.rid > ? ORDER BY l.rid LIMIT ?"
    rows = connection.execute(sql, (after, limit)).fetchall()
    tallies = Tallies()
    changed = 0
    for row in rows:
        risk = judged(DECODER.decode(row[1]), row[2], row[3], row[4:8], judge)
        changed += put_risk(connection, row, risk, tallies)
    tallies.write(connection)
    if len(rows) < limit:
        connection.execute("DELETE FROM fleet_judge")
        remember_judge(connection, judge)
        return None, changed
    return rows[-1][0], changed


def judge_accounts(connection: Connection, accounts: Sequence[str], judge: Judge) -> None:
    """The numbers of accounts whose debt has changed."""
    tallies = Tallies()
    for row in _facts(connection, "account", accounts):
        risk = judged(DECODER.decode(row[1]), row[2], row[3], row[4:8], judge)
        put_risk(connection, row, risk, tallies)
    tallies.write(connection)


def put_spend(connection: Connection, rows: Sequence[Spend], judge: Judge) -> None:
    told = {row.line: row for row in rows}
    tallies = Tallies()
    for row in _facts(connection, "line", told):
        line = DECODER.decode(row[1])
        spend = told[line.id]
        values = (kop(spend.a_day), us(spend.used_at))
        if values == (row[3], row[17]):
            continue
        connection.execute(
            "UPDATE fleet_line SET spend = ?, used_us = ? WHERE rid = ?", (*values, row[0])
        )
        risk = judged(line, row[2], values[0], row[4:8], judge)
        put_risk(connection, row, risk, tallies)
    tallies.write(connection)


# --- notes --------------------------------------------------------------------------------------
def put_notes(connection: Connection, notes: Sequence[FleetNote], at_us: int) -> None:
    given = {note.number: note for note in notes}
    connection.executemany(
        "DELETE FROM fleet_note WHERE number = ?", [(n.number,) for n in notes if n.is_empty]
    )
    connection.executemany(
        "INSERT OR REPLACE INTO fleet_note VALUES(?, ?, ?, ?, ?, ?)",
        [
            (n.number, n.label, n.alias, n.note, n.colour, at_us)
            for n in given.values()
            if not n.is_empty
        ],
    )
    rows = _facts(connection, "number", given)
    connection.executemany(
        """UPDATE fleet_line SET label_key = ?, alias_key = ?, note_key = ?, colour = ?
        WHERE rid = ?""",
        [
            (key(n.label), key(n.alias), key(n.note), n.colour or None, row[0])
            for row in rows
            for n in (given[row[15]],)
        ],
    )
    beside = [_Beside(row[0], DECODER.decode(row[1]), row[1], given[row[15]]) for row in rows]
    _put_beside(connection, beside)
