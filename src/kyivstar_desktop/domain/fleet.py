"""The park of a company: its tree, its numbers, and what may be asked of 100 000 of them.

Nothing here holds the park itself: rows live in the store, these are one row, one page, one
question. Times are aware UTC, days are Kyiv days, money is Money, data is whole MB.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.risk import UNKNOWN_RISK, Risk

VIEWS = ("all", "risk", "idle", "over", "blocked", "failed")
COLOURS = ("", "red", "orange", "yellow", "green", "blue", "violet", "grey")
LABEL_LONGEST, ALIAS_LONGEST, NOTE_LONGEST = 60, 40, 500
TEXTS = frozenset(("number", "user", "tariff", "account", "label", "alias", "note", "node"))
"""Columns that are sorted as words and take `contains`."""
COLUMNS = (
    "number", "risk", "balance", "user", "tariff", "data_left", "data_total", "payment", "status",
    "limit", "node", "account", "label", "alias", "note", "colour", "next_charge",
    "next_charge_at", "active_until", "spend_day", "used_at", "balance_at", "short", "state",
)  # fmt: skip
"""Everything a query may sort and filter by."""


@dataclass(frozen=True, slots=True)
class FleetLine:
    """One number as the desk knows it. None in a figure: not stated, never a guess.

    `node` is the id of its department or cost centre, `user` the employee. `limit` is the
    disconnect limit (at most 0). `spend_day` is the mean daily spend. `state` is fresh, failed,
    skipped or stale (not asked again yet); `cause` the code of why it failed or was skipped.
    """

    line: str
    number: str
    account: str = ""
    node: str = ""
    user: str = ""
    tariff_id: str = ""
    tariff: str = ""
    payment: str = "prepaid"
    status: LineStatus = LineStatus.ACTIVE
    suspension: str = ""
    balance: Money | None = None
    balance_at: datetime | None = None
    data_left_mb: int | None = None
    data_total_mb: int | None = None
    next_charge_at: datetime | None = None
    next_charge: Money | None = None
    limit: Money | None = None
    active_until: datetime | None = None
    funded_by: str = "line"
    spend_day: Money | None = None
    used_at: datetime | None = None
    risk: Risk = UNKNOWN_RISK
    state: str = "fresh"
    cause: str = ""
    label: str = ""
    alias: str = ""
    note: str = ""
    colour: str = ""
    kind: str = "mobileLine"
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A company, department or cost centre; personal accounts are no nodes.

    `numbers` and `at_risk` count the whole subtree. `due` is owed by `due_at`.
    """

    id: str
    kind: str
    name: str
    parent: str = ""
    code: str = ""
    depth: int = 0
    numbers: int = 0
    at_risk: int = 0
    due: Money | None = None
    due_at: datetime | None = None
    credit_limit: Money | None = None
    payment_status: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """`op`: contains, eq, lt, gt, in. `value` has the column's own type, a tuple of them for `in`.

    `risk` and `state` take their words; `balance`, `short` and the like take Money; dates take
    `date` (the Kyiv day) or datetime; `node` takes a node id and means its subtree.
    """

    column: str
    op: str
    value: Any


@dataclass(frozen=True, slots=True)
class FleetQuery:
    """`node` "": the whole company. `sort`: (column, descending) pairs; the line id settles ties.

    Rows without a value stand last both ways. `group` "": no groups, else a column.
    """

    node: str = ""
    text: str = ""
    filters: tuple[Filter, ...] = ()
    view: str = "all"
    sort: tuple[tuple[str, bool], ...] = (("risk", False),)
    group: str = ""


FleetKey = tuple[Any, ...]
"""Where a page ended: the sort values of its last row and its place in the store."""


@dataclass(frozen=True, slots=True)
class FleetPage:
    """`after` None: nothing follows."""

    rows: tuple[FleetLine, ...]
    after: FleetKey | None = None


@dataclass(frozen=True, slots=True)
class FleetPicked:
    """All that match `query`, but the line ids in `but`; or, without a query, these `lines`."""

    query: FleetQuery | None = None
    but: frozenset[str] = frozenset()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FleetSums:
    """Kopiykas that add up may pass what one Money holds: plain integers of kopiykas.

    `known` rows have a balance; `short` is what is missing in all.
    """

    count: int = 0
    balance: int = 0
    short: int = 0
    next_charge: int = 0
    at_risk: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True)
class FleetGroup:
    """One group of a query: `key` filters by it (`Filter(column, "eq", key)`)."""

    key: Any
    title: str
    sums: FleetSums


@dataclass(frozen=True, slots=True)
class Freshness:
    """Where the poll of all numbers stands: fresh + failed + skipped = total once it has ended.

    While it runs `done` of `total` have been settled. `causes`: (code, count) of the failed and
    the skipped, the most frequent first. `oldest_at`: the age of the oldest balance shown.
    """

    total: int = 0
    fresh: int = 0
    failed: int = 0
    skipped: int = 0
    causes: tuple[tuple[str, int], ...] = ()
    oldest_at: datetime | None = None
    running: bool = False
    done: int = 0
    ended_at: datetime | None = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class FleetNote:
    """What the person keeps beside a number; survives every refresh, and 90 days of absence."""

    number: str
    label: str = ""
    alias: str = ""
    note: str = ""
    colour: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.label or self.alias or self.note or self.colour)


@dataclass(frozen=True, slots=True)
class Spend:
    """Of one line id, from roll-ups of its history: mean daily spend and last use."""

    line: str
    a_day: Money | None = None
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SavedView:
    """A tab of the person's own. `columns` shown, in order; `widths` of some of them in pixels.

    `filters` of the query are kept as they are typed: a date stays a date.
    """

    name: str
    node: str = ""
    text: str = ""
    view: str = "all"
    sort: tuple[tuple[str, bool], ...] = (("risk", False),)
    group: str = ""
    filters: tuple[SavedFilter, ...] = ()
    columns: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()

    @property
    def query(self) -> FleetQuery:
        return FleetQuery(
            self.node,
            self.text,
            tuple(Filter(kept.column, kept.op, kept.value) for kept in self.filters),
            self.view,
            self.sort,
            self.group,
        )


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter in types that the store can read back: one of the members holds its value."""

    column: str
    op: str
    words: tuple[str, ...] = ()
    money: Money | None = None
    whole: int | None = None
    day: date | None = None

    @property
    def value(self) -> Any:
        for plain in (self.money, self.whole, self.day):
            if plain is not None:
                return plain
        return self.words if self.op == "in" else "".join(self.words[:1])


def saved_filter(given: Filter) -> SavedFilter:
    """What is kept of a filter. ValueError: a value that cannot be kept."""
    value = given.value
    if isinstance(value, Money):
        return SavedFilter(given.column, given.op, money=value)
    if isinstance(value, bool) or not isinstance(value, (int, str, date, tuple, list)):
        raise ValueError(f"no filter keeps a {type(value).__name__}")  # noqa: TRY004 as documented
    if isinstance(value, int):
        return SavedFilter(given.column, given.op, whole=value)
    if isinstance(value, datetime):
        return SavedFilter(given.column, given.op, day=value.date())
    if isinstance(value, date):
        return SavedFilter(given.column, given.op, day=value)
    words = (value,) if isinstance(value, str) else tuple(str(word) for word in value)
    return SavedFilter(given.column, given.op, words)


def saved_view(
    name: str,
    query: FleetQuery,
    *,
    columns: tuple[str, ...] = (),
    widths: tuple[tuple[str, int], ...] = (),
) -> SavedView:
    """A tab over `query`. ValueError: a filter that cannot be kept."""
    filters = tuple(saved_filter(one) for one in query.filters)
    return SavedView(
        name, query.node, query.text, query.view, query.sort, query.group, filters, columns, widths
    )


def is_by_account(line: Line) -> bool:
    """Whether the money of its account is its own: paid by the account, or home internet."""
    return line.funded_by == "account" or line.kind is LineKind.HOME
