"""Questions to a company's sums, and the judgement of numbers whose sums have changed."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.kyiv import day_of, from_us, month_of_day, start_of, to_us
from kyivstar_desktop.adapters.store.rollups_schema import FIGURES, PARTS
from kyivstar_desktop.domain.analytics import (
    IDLE_DAYS,
    NOTHING,
    By,
    Idle,
    IdleSums,
    MonthSums,
    Odd,
    PersonSum,
    Ranked,
    Reading,
    ServiceSum,
    Sums,
    is_odd,
    is_seasonal,
    median_of,
    usual_of,
)
from kyivstar_desktop.domain.fleet import Spend
from kyivstar_desktop.domain.kyiv import month_after
from kyivstar_desktop.domain.money import MAX_SUM, Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.store.database import Connection

# ruff: noqa: S608 the statements are made of our own column names
_FIGURES = ", ".join(f"t.{name}" for name in FIGURES)
_COUNT = len(PARTS)
_MONTHS_JUDGED = 13
_SPOT = """SELECT spot, last FROM fleet_node WHERE id = ?"""
_UNDER = """SELECT p.rid FROM fleet_node AS d JOIN sum_place AS p ON p.id = d.id
    WHERE d.spot BETWEEN ? AND ?"""
_PERSON = """LEFT JOIN fleet_line AS f ON f.number = l.number
    LEFT JOIN fleet_body AS b ON b.rid = f.rid LEFT JOIN sum_place AS p ON p.rid = t.place"""
_ORDER = {
    By.MONEY: "t.spent",
    By.DATA: "t.mb",
    By.MINUTES: "t.minutes",
    By.GROWTH: "t.spent - coalesce(o.spent, 0)",
}


def _sums(row: Sequence[Any]) -> Sums:
    return Sums(tuple(row[:_COUNT]), *row[_COUNT:])


def reading(connection: Connection) -> Reading:
    row = connection.execute(
        "SELECT since_us, done_us, whole, read_us, n FROM sum_state"
    ).fetchone()
    if row is None:
        return Reading()
    since = date.fromordinal(month_of_day(day_of(row[0])))
    read_at = from_us(row[3]) if row[3] else None
    return Reading(since, from_us(row[1]), bool(row[2]), read_at, row[4])


# --- nodes --------------------------------------------------------------------------------------
def months(connection: Connection, node: str, since: date) -> tuple[MonthSums, ...]:
    rows = connection.execute(
        f"""SELECT t.month, {_FIGURES} FROM sum_node AS t JOIN sum_place AS p ON p.rid = t.place
        WHERE t.deep = 1 AND p.id = ? AND t.month >= ? ORDER BY t.month""",
        (node, since.toordinal()),
    )
    return tuple(MonthSums(date.fromordinal(row[0]), _sums(row[1:])) for row in rows)


def days(connection: Connection, node: str, since: date) -> dict[date, int]:
    rows = connection.execute(
        """SELECT t.day, t.spent FROM sum_day AS t JOIN sum_place AS p ON p.rid = t.place
        WHERE t.deep = 1 AND p.id = ? AND t.day >= ?""",
        (node, since.toordinal()),
    )
    return {date.fromordinal(day): spent for day, spent in rows}


def _among(ids: Sequence[str] | None) -> tuple[str, tuple[str, ...]]:
    if ids is None:
        return "", ()
    return "AND p.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)


def nodes(connection: Connection, month: date, ids: Sequence[str] | None) -> dict[str, Sums]:
    words, values = _among(ids)
    rows = connection.execute(
        f"""SELECT p.id, {_FIGURES} FROM sum_place AS p CROSS JOIN sum_node AS t
        WHERE t.deep = 1 AND t.place = p.rid AND t.month = ? {words}""",
        (month.toordinal(), *values),
    )
    return {row[0]: _sums(row[1:]) for row in rows}


def own(connection: Connection, node: str, month: date) -> Sums:
    row = connection.execute(
        f"""SELECT {_FIGURES} FROM sum_node AS t JOIN sum_place AS p ON p.rid = t.place
        WHERE t.deep = 0 AND p.id = ? AND t.month = ?""",
        (node, month.toordinal()),
    ).fetchone()
    return _sums(row) if row is not None else NOTHING


def shapes(
    connection: Connection, wanted: Sequence[date], day: int, ids: Sequence[str] | None
) -> dict[str, tuple[tuple[int, int], ...]]:
    words, values = _among(ids)
    made: dict[str, list[tuple[int, int]]] = defaultdict(lambda: [(0, 0)] * len(wanted))
    for n, month in enumerate(wanted):
        first = month.toordinal()
        last = month_after(month).toordinal()
        rows = connection.execute(
            f"""SELECT p.id, sum(CASE WHEN t.day < ? THEN t.spent ELSE 0 END), sum(t.spent)
            FROM sum_place AS p CROSS JOIN sum_day AS t
            WHERE t.deep = 1 AND t.place = p.rid AND t.day >= ? AND t.day < ? {words}
            GROUP BY p.rid""",
            (first + day, first, last, *values),
        )
        for ident, so_far, whole in rows:
            made[ident][n] = (so_far, whole - so_far)
    return {ident: tuple(pairs) for ident, pairs in made.items()}


def services(connection: Connection, node: str, month: date) -> tuple[ServiceSum, ...]:
    rows = connection.execute(
        """SELECT s.id, s.title, t.spent, t.n, coalesce(o.spent, 0) FROM sum_offer AS t
        JOIN sum_place AS p ON p.rid = t.place JOIN sum_title AS s ON s.rid = t.title
        LEFT JOIN sum_offer AS o ON o.deep = 1 AND o.place = t.place AND o.month = ?
            AND o.title = t.title
        WHERE t.deep = 1 AND p.id = ? AND t.month = ? ORDER BY t.spent DESC, s.id""",
        (month_after(month, -1).toordinal(), node, month.toordinal()),
    )
    return tuple(ServiceSum(*row) for row in rows)


# --- numbers ------------------------------------------------------------------------------------
def _below(connection: Connection, node: str) -> tuple[str, tuple[Any, ...]]:
    """A condition on `t.place`: the node's subtree as it hangs now; nothing for the company."""
    if not node:
        return "", ()
    found = connection.execute(_SPOT, (node,)).fetchone()
    if found is None:
        return "AND t.place = (SELECT rid FROM sum_place WHERE id = ?)", (node,)
    return f"AND t.place IN ({_UNDER})", tuple(found)


def top(connection: Connection, node: str, month: date, by: By, limit: int) -> tuple[Ranked, ...]:
    words, values = _below(connection, node)
    order = _ORDER[by]
    joined = "LEFT JOIN sum_month AS o ON o.month = ? AND o.line = t.line"
    early = (month_after(month, -1).toordinal(),)
    rows = connection.execute(
        f"""SELECT l.number, coalesce(f.line, ''), coalesce(b.user, ''), coalesce(p.id, ''),
            t.spent, t.mb, t.minutes, coalesce(t.before, 0)
        FROM (SELECT t.line, t.place, t.spent, t.mb, t.minutes, o.spent AS before,
                {order} AS rank FROM sum_month AS t {joined}
            WHERE t.month = ? {words} AND {order} > 0 ORDER BY rank DESC, t.line LIMIT ?) AS t
        JOIN sum_line AS l ON l.rid = t.line {_PERSON} ORDER BY t.rank DESC, l.number""",
        (*early, month.toordinal(), *values, limit),
    )
    return tuple(Ranked(*row) for row in rows)


def people(connection: Connection, node: str, month: date, limit: int) -> tuple[PersonSum, ...]:
    words, values = _below(connection, node)
    rows = connection.execute(
        f"""SELECT coalesce(b.user, ''), count(*), sum(t.spent), sum(t.mb), sum(t.minutes),
            sum(coalesce(o.spent, 0)) FROM sum_month AS t JOIN sum_line AS l ON l.rid = t.line
        LEFT JOIN fleet_line AS f ON f.number = l.number
        LEFT JOIN fleet_body AS b ON b.rid = f.rid
        LEFT JOIN sum_month AS o ON o.month = ? AND o.line = t.line
        WHERE t.month = ? {words} GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT ?""",
        (month_after(month, -1).toordinal(), month.toordinal(), *values, limit),
    )
    return tuple(PersonSum(*row) for row in rows)


def odd(connection: Connection, node: str, month: date, limit: int) -> tuple[Odd, ...]:
    words, values = _below(connection, node)
    rows = connection.execute(
        f"""SELECT l.number, coalesce(f.line, ''), coalesce(b.user, ''), coalesce(p.id, ''),
            x.spent, x.usual FROM sum_odd AS x
        JOIN sum_month AS t ON t.month = x.month AND t.line = x.line
        JOIN sum_line AS l ON l.rid = x.line {_PERSON}
        WHERE x.month = ? {words} ORDER BY x.spent - x.usual DESC, l.number LIMIT ?""",
        (month.toordinal(), *values, limit),
    )
    return tuple(Odd(*row) for row in rows)


def count_odd(connection: Connection, node: str, month: date) -> int:
    words, values = _below(connection, node)
    found = connection.execute(
        f"""SELECT count(*) FROM sum_odd AS x JOIN sum_month AS t
        ON t.month = x.month AND t.line = x.line WHERE x.month = ? {words}""",
        (month.toordinal(), *values),
    )
    return int(found.fetchone()[0])


_PARK, _TOLD = 20, 10
"""From 20 numbers on, a tenth of them must ever have been used for "unused" to mean anything."""
_IDLE = """FROM fleet_line AS f LEFT JOIN sum_line AS l ON l.number = f.number
    LEFT JOIN fleet_node AS d ON d.rid = f.node
    LEFT JOIN sum_month AS m ON m.month = ? AND m.line = l.rid
    WHERE f.status = 'active' AND coalesce(l.used_us, 0) < ?"""


def _idle_since(connection: Connection, now: datetime) -> int | None:
    """The instant before which the last use must lie; None while nothing can be said.

    That is while the history is too short, and where the operator tells the use of hardly any
    number of a park: what is not told is not unused.
    """
    since = to_us(now - timedelta(days=IDLE_DAYS))
    known = reading(connection)
    if not known.whole or known.since is None or start_of(known.since.toordinal()) > since:
        return None
    count, used = connection.execute(
        "SELECT count(*), coalesce(sum(coalesce(used_us, 0) > 0), 0) FROM sum_line"
    ).fetchone()
    return None if count >= _PARK and used * _TOLD < count else since


def _idle_where(connection: Connection, node: str) -> tuple[str, tuple[Any, ...]]:
    if not node:
        return "", ()
    found = connection.execute(_SPOT, (node,)).fetchone()
    return ("AND d.spot BETWEEN ? AND ?", tuple(found)) if found else ("AND 0", ())


def idle(connection: Connection, node: str, now: datetime, limit: int) -> tuple[Idle, ...]:
    since = _idle_since(connection, now)
    if since is None:
        return ()
    words, values = _idle_where(connection, node)
    before = date.fromordinal(month_of_day(day_of(to_us(now))))
    month = month_after(before, -1).toordinal()
    rows = connection.execute(
        f"""SELECT f.number, f.line, coalesce((SELECT user FROM fleet_body WHERE rid = f.rid), ''),
            coalesce(d.id, ''), l.used_us,
            coalesce(m.fee + m.service, 0), l.rid {_IDLE} {words}
        ORDER BY coalesce(m.fee + m.service, 0) DESC, f.number LIMIT ?""",
        (month, since, *values, limit),
    ).fetchall()
    used = _used_months(connection, [row[6] for row in rows if row[6] is not None])
    return tuple(
        Idle(number, line, user, place, from_us(at) if at else None, fee, is_seasonal(used[rid]))
        for number, line, user, place, at, fee, rid in rows
    )


def idle_sums(connection: Connection, node: str, now: datetime) -> IdleSums:
    since = _idle_since(connection, now)
    if since is None:
        return IdleSums()
    words, values = _idle_where(connection, node)
    month = month_after(date.fromordinal(month_of_day(day_of(to_us(now)))), -1).toordinal()
    rows = connection.execute(
        f"SELECT l.rid, coalesce(m.fee + m.service, 0) {_IDLE} {words}", (month, since, *values)
    ).fetchall()
    used = _used_months(connection, [row[0] for row in rows if row[0] is not None])
    seasonal = sum(is_seasonal(used[row[0]]) for row in rows)
    return IdleSums(len(rows), seasonal, sum(row[1] for row in rows), known=True)


def _used_months(connection: Connection, rids: Sequence[int]) -> Mapping[int | None, list[date]]:
    made: dict[int | None, list[date]] = defaultdict(list)
    if not rids:
        return made
    known = [row[0] for row in connection.execute("SELECT DISTINCT month FROM sum_node")]
    rows = connection.execute(
        """SELECT t.line, t.month FROM json_each(?) AS m CROSS JOIN json_each(?) AS r
        CROSS JOIN sum_month AS t WHERE t.month = m.value AND t.line = r.value
        AND t.mb + t.minutes + t.messages > 0""",
        (json.dumps(known), json.dumps(list(rids))),
    )
    for line, month in rows:
        made[line].append(date.fromordinal(month))
    return made


# --- judgement ----------------------------------------------------------------------------------
def settle(connection: Connection, now: datetime, limit: int) -> tuple[Spend, ...]:
    """See RollupStore.settle; the caller holds the transaction."""
    known = reading(connection)
    dirty = connection.execute(
        """SELECT l.rid, l.used_us, f.line FROM sum_line AS l
        LEFT JOIN fleet_line AS f ON f.number = l.number WHERE l.dirty = 1 LIMIT ?""",
        (limit,),
    ).fetchall()
    if not dirty or known.since is None:
        return ()
    rids = [row[0] for row in dirty]
    history = _line_months(connection, rids, now)
    found = []
    for rid in rids:
        found += _odd_months(rid, history[rid], known.since)
    marks = json.dumps(rids)
    connection.execute(
        """DELETE FROM sum_odd WHERE month IN (SELECT DISTINCT month FROM sum_node)
        AND line IN (SELECT value FROM json_each(?))""",
        (marks,),
    )
    connection.executemany("INSERT INTO sum_odd VALUES(?, ?, ?, ?)", found)
    connection.execute(
        "UPDATE sum_line SET dirty = 0 WHERE rid IN (SELECT value FROM json_each(?))", (marks,)
    )
    return tuple(
        Spend(row[2] or "", _a_day(history[row[0]], now), from_us(row[1]) if row[1] else None)
        for row in dirty
    )


def _line_months(
    connection: Connection, rids: Iterable[int], now: datetime
) -> Mapping[int, dict[int, tuple[int, int]]]:
    """Line -> month -> (spent, spent outside fees)."""
    here = date.fromordinal(month_of_day(day_of(to_us(now))))
    wanted = [month_after(here, -n).toordinal() for n in range(_MONTHS_JUDGED)]
    rows = connection.execute(
        """SELECT t.line, t.month, t.spent, t.spent - t.fee - t.service FROM json_each(?) AS m
        CROSS JOIN json_each(?) AS r CROSS JOIN sum_month AS t
        WHERE t.month = m.value AND t.line = r.value""",
        (json.dumps(wanted), json.dumps(list(rids))),
    )
    made: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)
    for line, month, spent, loose in rows:
        made[line][month] = (spent, loose)
    return made


def _odd_months(
    rid: int, history: Mapping[int, tuple[int, int]], since: date
) -> list[tuple[int, int, int, int]]:
    """A month without a row inside of the kept history is a month of nothing."""
    if not history:
        return []
    found = []
    earlier: list[int] = []
    month = max(since, date.fromordinal(min(history)))
    last = date.fromordinal(max(history))
    while month <= last:
        spent = history.get(month.toordinal(), (0, 0))[0]
        if is_odd(spent, earlier) and usual_of(earlier) is not None:
            found.append((month.toordinal(), rid, spent, median_of(earlier)))
        earlier.append(spent)
        month = month_after(month)
    return found


def _a_day(history: Mapping[int, tuple[int, int]], now: datetime) -> Money | None:
    """Mean of this month so far and the whole one before, outside fees; None: nothing is known."""
    today = date.fromordinal(day_of(to_us(now)))
    here = today.replace(day=1)
    before = month_after(here, -1)
    loose = sum(history.get(m.toordinal(), (0, 0))[1] for m in (here, before))
    count = (today - before).days + 1
    return Money(min(max(0, loose) // count, MAX_SUM)) if history else None
