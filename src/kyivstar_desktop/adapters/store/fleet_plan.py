"""A question about the park as SQL over `fleet_line`: conditions, order, keyset.

Conditions name columns without a table, so that one text serves counts, sums and pages. A walk
over the narrow table beats an index with a look-up a row; only the risk list has an index.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.fleet_rows import APART, STATES, Rounds
from kyivstar_desktop.adapters.store.kyiv import DAY_US, start_of, to_us
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.domain.fleet_order import (
    IDLE_DAYS,
    OVER_DAYS,
    digits_of,
    search_words,
    sort_word,
)
from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.fleet import Filter, FleetKey

_KEYS = {
    "user": "user_key", "tariff": "tariff_key", "label": "label_key", "alias": "alias_key",
    "note": "note_key",
}  # fmt: skip
_PLAIN = {
    "number": "number", "account": "account", "colour": "colour", "payment": "payment",
    "status": "status", "balance": "balance", "short": "short", "limit": "floor",
    "next_charge": "charge", "data_left": "data_left", "data_total": "data_total",
    "spend_day": "spend", "next_charge_at": "charge_us", "active_until": "life_us",
    "used_at": "coalesce(used_us, moved_us)",
}  # fmt: skip
_NEVER_NULL = frozenset(("number", "risk", "payment", "status", "state", "account", "node"))
_SPOT = "coalesce((SELECT spot FROM fleet_node WHERE rid = node), {})"
_INSIDE = """node IN (SELECT m.rid FROM fleet_node AS t JOIN fleet_node AS m
    ON m.spot BETWEEN t.spot AND t.last WHERE t.id = ?)"""
_RIDS = """(SELECT few.rid FROM json_each(?) AS j JOIN fleet_line AS few
    ON few.line = j.value)"""
_LISTED = "IN (SELECT value FROM json_each(?))"
_WORDS = {
    "user": "user_word", "label": "label_word", "alias": "alias_word", "note": "note_word",
}  # fmt: skip
OVER = f"""((data_total > 0 AND data_left = 0)
    OR coalesce(spend > 0 AND charge > 0 AND spend * {OVER_DAYS} > charge, 0))"""


@dataclass(slots=True)
class Plan:
    """Conditions joined by AND with their parameters."""

    rounds: Rounds
    now_us: int
    wheres: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    beside: set[str] = field(default_factory=set)
    small: bool = False  # its node holds so few numbers that they are looked up

    def add(self, where: str, *values: Any) -> None:
        self.wheres.append(where)
        self.values.extend(values)

    @property
    def where(self) -> str:
        return " AND ".join(self.wheres) or "1"

    @property
    def source(self) -> str:
        """What is walked: a search reads its text first and looks up what it has found."""
        if self.small:
            walked = "fleet_line INDEXED BY fleet_line_node"
            walked += " JOIN fleet_find ON fid = rid" if "find" in self.beside else ""
        elif "find" in self.beside:
            walked = "fleet_find CROSS JOIN fleet_line ON rid = fid"
        else:
            walked = "fleet_line NOT INDEXED" if self._is_walk else "fleet_line"
        worded = " JOIN fleet_words ON wid = rid" if "words" in self.beside else ""
        return walked + worded

    @property
    def whole(self) -> str:
        """As `source`, for sums: no index but that of a small node spares them a row."""
        return "fleet_line NOT INDEXED" if self.source == "fleet_line" else self.source

    @property
    def _is_walk(self) -> bool:
        """The index of the risk list serves only what is asked of nothing else."""
        return any(not where.startswith(("rank <", "rid IN")) for where in self.wheres)

    @property
    def idle(self) -> str:
        return f"(coalesce(used_us, moved_us) < {self.now_us - IDLE_DAYS * DAY_US})"

    @property
    def views(self) -> dict[str, str]:
        """The condition of each view but "all"."""
        return {
            "risk": f"rank < {APART}",
            "idle": self.idle,
            "over": OVER,
            "blocked": "status = 'suspended'",
            "failed": f"{self.rounds.state_sql()} = 0",
        }


def plan_of(what: FleetQuery | FleetPicked, rounds: Rounds, now_us: int) -> Plan:
    """Everything but the order."""
    plan = Plan(rounds, now_us)
    query = what if isinstance(what, FleetQuery) else what.query
    if query is not None:
        _ask(plan, query)
    if isinstance(what, FleetPicked):
        if query is None:
            plan.add(f"rid IN {_RIDS}", json.dumps(what.lines))
        elif what.but:
            excepted = json.dumps(sorted(what.but))
            plan.add(f"rid NOT IN {_RIDS}", excepted)
    return plan


def _ask(plan: Plan, query: FleetQuery) -> None:
    if query.view != "all":
        plan.add(plan.views[query.view])
    if query.node:
        plan.add(_INSIDE, query.node)
    for one in query.filters:
        _filter(plan, one)
    if words := search_words(query.text):
        plan.beside.add("find")
        for word in words:
            plan.add("instr(hay, ?)", word)


# --- filters ------------------------------------------------------------------------------------
def _filter(plan: Plan, one: Filter) -> None:
    if one.column == "node":
        _of_nodes(plan, one)
    elif one.column == "risk":
        _of_risk(plan, one)
    elif one.column == "state":
        wanted = (one.value,) if one.op == "eq" else one.value
        indexes = [STATES.index(word) for word in wanted if word in STATES]
        plan.add(f"{plan.rounds.state_sql()} {_LISTED}", _json(indexes))
    elif one.op == "contains":
        _contains(plan, one.column, str(one.value))
    elif one.column in _KEYS:
        _of_words(plan, _KEYS[one.column], one)
    else:
        expression = plan.rounds.at_sql() if one.column == "balance_at" else _PLAIN[one.column]
        _compare(plan, expression, one)


def _json(values: Sequence[Any]) -> str:
    return json.dumps(list(values))


def _of_nodes(plan: Plan, one: Filter) -> None:
    if one.op == "contains":
        plan.add(
            "node IN (SELECT rid FROM fleet_node WHERE instr(fold, ?))", fold_sloppy(one.value)
        )
        return
    nodes = one.value if one.op == "in" else (one.value,)
    inside = _INSIDE.replace("t.id = ?", "t.id IN (SELECT value FROM json_each(?))")
    plan.add(inside, _json(nodes))


def _of_risk(plan: Plan, one: Filter) -> None:
    if one.op in {"eq", "in"} and not isinstance(one.value, date):
        kinds = (one.value,) if one.op == "eq" else one.value
        plan.add("risk IN (SELECT value FROM json_each(?))", _json(kinds))
        return
    sign = {"lt": "<", "gt": ">"}.get(one.op, "=")
    day = one.value.toordinal()
    plan.add(f"rank % {APART} > 0 AND rank % {APART} {sign} ?", day)


def _contains(plan: Plan, column: str, text: str) -> None:
    if column in {"number", "account"}:
        plan.add(f"instr({column}, ?)", digits_of(text))
    elif column == "tariff":
        plan.add("instr(tariff_key, ?)", sort_word(text))
    elif column in _KEYS:
        plan.beside.add("words")
        plan.add(f"instr({_WORDS[column]}, ?)", fold_sloppy(" ".join(text.split())))
    else:
        plan.add(f"instr({_PLAIN[column]}, ?)", text)


def _of_words(plan: Plan, column: str, one: Filter) -> None:
    if one.op == "in":
        wanted = _json([sort_word(word) for word in one.value])
        plan.add(f"coalesce({column}, '') {_LISTED}", wanted)
    elif not one.value:
        plan.add(f"{column} IS NULL")
    else:
        sign = {"lt": "<", "gt": ">"}.get(one.op, "=")
        plan.add(f"{column} {sign} ?", sort_word(str(one.value)))


def _compare(plan: Plan, expression: str, one: Filter) -> None:
    if one.op == "in":
        wanted = _json([_value(value) for value in one.value])
        plan.add(f"coalesce({expression}, '') {_LISTED}", wanted)
    elif one.value is None or one.value == "":
        plan.add(f"{expression} IS NULL")
    elif isinstance(one.value, date) and not isinstance(one.value, datetime):
        _compare_day(plan, expression, one.op, one.value)
    else:
        sign = {"lt": "<", "gt": ">"}.get(one.op, "=")
        plan.add(f"{expression} {sign} ?", _value(one.value))


def _compare_day(plan: Plan, expression: str, op: str, day: date) -> None:
    """A Kyiv day against instants: before it, after it, within it."""
    begins, ends = start_of(day.toordinal()), start_of((day + timedelta(days=1)).toordinal())
    if op == "lt":
        plan.add(f"{expression} < ?", begins)
    elif op == "gt":
        plan.add(f"{expression} >= ?", ends)
    else:
        plan.add(f"{expression} >= ? AND {expression} < ?", begins, ends)


def _value(value: Any) -> Any:
    if isinstance(value, Money):
        return value.kopiykas
    return to_us(value) if isinstance(value, datetime) else value


# --- order --------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Order:
    """One column of a sort."""

    expression: str
    falling: bool
    nullable: bool

    @property
    def sql(self) -> str:
        value = f"{self.expression} DESC" if self.falling else self.expression
        return f"{self.expression} IS NULL, {value}" if self.nullable else value

    def after(self, known: Any) -> tuple[str, tuple[Any, ...]]:
        """(condition, parameters) of rows that stand strictly behind the value."""
        if known is None:
            return "0", ()
        sign = "<" if self.falling else ">"
        beyond = f"{self.expression} {sign} ?"
        return (f"({beyond} OR {self.expression} IS NULL)" if self.nullable else beyond), (known,)

    def same(self, known: Any) -> tuple[str, tuple[Any, ...]]:
        if known is None:
            return f"{self.expression} IS NULL", ()
        return f"{self.expression} = ?", (known,)


def orders_of(sort: Sequence[tuple[str, bool]], rounds: Rounds) -> tuple[Order, ...]:
    """KeyError: a column that nothing is known of."""
    return tuple(
        Order(_sorted_by(column, rounds, falling=falling), falling, column not in _NEVER_NULL)
        for column, falling in sort
    )


def _sorted_by(column: str, rounds: Rounds, *, falling: bool) -> str:
    special = {
        "risk": "rank",
        "node": _SPOT.format(-1 if falling else APART),
        "state": rounds.state_sql(),
        "balance_at": rounds.at_sql(),
    }
    return special.get(column) or _KEYS.get(column) or _PLAIN[column]


def keyset(orders: Sequence[Order], after: FleetKey) -> tuple[str, list[Any]]:
    """Rows behind the one whose sort values and rid are `after`."""
    *known, rid = after
    if len(orders) == 1 and not orders[0].nullable and not orders[0].falling:
        return f"({orders[0].expression}, rid) > (?, ?)", [known[0], rid]
    ways: list[str] = []
    values: list[Any] = []
    for n in range(len(orders) + 1):
        parts: list[str] = []
        for order, value in zip(orders[:n], known[:n], strict=True):
            text, given = order.same(value)
            parts.append(text)
            values.extend(given)
        if n < len(orders):
            text, given = orders[n].after(known[n])
            parts.append(text)
            values.extend(given)
        else:
            parts.append("rid > ?")
            values.append(rid)
        ways.append("(" + " AND ".join(parts) + ")")
    return "(" + " OR ".join(ways) + ")", values
