"""What a query of the park means, over rows in memory: the oracle of the tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.fleet import (
    TEXTS,
    Filter,
    FleetGroup,
    FleetLine,
    FleetQuery,
    FleetSums,
)
from kyivstar_desktop.domain.fleet_order import (
    IDLE_DAYS,
    OVER_DAYS,
    digits_of,
    found_by,
    search_words,
    sort_word,
)
from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CHUNK = 1000
WORDS = frozenset(("user", "tariff", "label", "alias", "note"))
Inside = "Mapping[str, frozenset[str]]"
STATES = ("failed", "stale", "skipped", "fresh")


def value_of(line: FleetLine, column: str) -> Any:
    """What a column sorts and filters by; None: nothing there."""
    if column == "risk":
        return line.risk.rank
    if column == "short":
        return line.risk.short.kopiykas if line.risk.short is not None else None
    if column == "status":
        return line.status.value
    renamed = {"data_left": "data_left_mb", "data_total": "data_total_mb"}
    value = getattr(line, renamed.get(column, column))
    if isinstance(value, Money):
        return value.kopiykas
    return None if value == "" else value


# --- filters ------------------------------------------------------------------------------------
def matches(
    line: FleetLine, query: FleetQuery, inside: Mapping[str, frozenset[str]], now: datetime | None
) -> bool:
    if query.node and line.node not in inside.get(query.node, frozenset()):
        return False
    if not _in_view(line, query.view, now):
        return False
    digits = line.number.lstrip("+")
    hay = found_by(digits, line.account, line.user, line.label, line.alias, line.note)
    if not all(word in hay for word in search_words(query.text)):
        return False
    return all(_passes(line, one, inside) for one in query.filters)


def _in_view(line: FleetLine, view: str, now: datetime | None) -> bool:
    if view == "risk":
        return line.risk.at_risk
    if view == "idle":
        old = now - timedelta(days=IDLE_DAYS) if now else None
        return line.used_at is not None and old is not None and line.used_at < old
    if view == "over":
        used_up = bool(line.data_total_mb) and line.data_left_mb == 0
        spend, fee = line.spend_day, line.next_charge
        beyond = spend and fee and spend.kopiykas * OVER_DAYS > fee.kopiykas
        return used_up or bool(beyond)
    if view == "blocked":
        return line.status.value == "suspended"
    return line.state == "failed" if view == "failed" else True


def _passes(line: FleetLine, one: Filter, inside: Mapping[str, frozenset[str]]) -> bool:
    wanted = one.value
    if one.column == "node":
        nodes = wanted if one.op == "in" else (wanted,)
        return any(line.node in inside.get(node, frozenset()) for node in nodes)
    if one.column == "risk":
        return _risk_passes(line, one)
    value = value_of(line, one.column)
    if one.op == "contains":
        return _contains(one.column, str(wanted), value or "")
    if one.column in WORDS:
        value = sort_word(value or "") or None
        if one.op == "in":
            return (value or "") in {sort_word(word) for word in wanted}
        wanted = sort_word(wanted or "")
    if one.op == "in":
        plain = {w.kopiykas if isinstance(w, Money) else w for w in wanted}
        return (value if value is not None else "") in plain
    if wanted is None or (wanted == "" and one.column in TEXTS | {"colour"}):
        return value is None
    return value is not None and _compares(value, one.op, wanted)


def _contains(column: str, wanted: str, value: str) -> bool:
    if column in {"number", "account"}:
        return digits_of(wanted) in value
    if column == "tariff":
        return sort_word(wanted) in sort_word(value)
    return fold_sloppy(" ".join(wanted.split())) in fold_sloppy(value)


def _risk_passes(line: FleetLine, one: Filter) -> bool:
    if one.op in {"eq", "in"} and not isinstance(one.value, date):
        return line.risk.kind in ((one.value,) if one.op == "eq" else one.value)
    day = line.risk.day
    return day is not None and _ordered(day, one.op, one.value)


def _compares(value: Any, op: str, wanted: Any) -> bool:
    if isinstance(wanted, Money):
        wanted = wanted.kopiykas
    if isinstance(value, datetime) and not isinstance(wanted, datetime):
        value = kyiv_day(value)
    return _ordered(value, op, wanted)


def _ordered(value: Any, op: str, wanted: Any) -> bool:
    if op == "eq":
        return bool(value == wanted)
    return bool(value < wanted) if op == "lt" else bool(value > wanted)


# --- order --------------------------------------------------------------------------------------
class Falling:
    """Turns the order of a value round."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Falling) and bool(self.value == other.value)

    def __hash__(self) -> int:
        return hash(self.value)

    def __lt__(self, other: Falling) -> bool:
        return bool(other.value < self.value)


def key_of(
    line: FleetLine,
    sort: Sequence[tuple[str, bool]],
    n: int,
    places: Mapping[str, int],
) -> tuple[Any, ...]:
    keys: list[Any] = []
    for column, falling in sort:
        value = value_of(line, column)
        if column == "node":
            value = places.get(line.node)
        elif column == "state":
            value = STATES.index(line.state)
        elif column in {"user", "tariff", "label", "alias", "note"} and value is not None:
            value = sort_word(value) or None
        if value is None:
            keys.append((1, 0))
        else:
            keys.append((0, Falling(value) if falling else value))
    return (*keys, n)


# --- sums ---------------------------------------------------------------------------------------
def summed(lines: Sequence[FleetLine]) -> FleetSums:
    def total(values: Sequence[Money | None]) -> int:
        return sum(value.kopiykas for value in values if value is not None)

    return FleetSums(
        len(lines),
        total([line.balance for line in lines]),
        total([line.risk.short if line.risk.at_risk else None for line in lines]),
        total([line.next_charge for line in lines]),
        sum(line.risk.at_risk for line in lines),
        sum(line.balance is not None for line in lines),
    )


def grouped(
    lines: Sequence[FleetLine], column: str, names: Mapping[str, str]
) -> tuple[FleetGroup, ...]:
    found: dict[Any, list[FleetLine]] = {}
    for line in lines:
        key = line.risk.kind if column == "risk" else value_of(line, column) or ""
        found.setdefault(key, []).append(line)
    made = [
        FleetGroup(key, names.get(key, key) if column == "node" else key, summed(there))
        for key, there in found.items()
    ]
    return tuple(
        replace(one) for one in sorted(made, key=lambda one: (-one.sums.count, str(one.key)))
    )
