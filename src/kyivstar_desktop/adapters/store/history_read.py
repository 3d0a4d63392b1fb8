"""Walks the rows of a query in the order of the screen, whatever it asks for, in milliseconds.

Three ways lead to a page. *Scan*: along the index of time (or of one line) until the page is full;
right where many rows match. *Gather*: all rows of the few texts, peers or sums that match, sorted;
right where few do. *By month*: the roll-ups tell which months hold matches, so that a scan skips
the others and a thin month is gathered.
"""

from __future__ import annotations

import heapq
import json
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kyivstar_desktop.adapters.store.history_plan import Days, Plan, join, one_of, resolve
from kyivstar_desktop.adapters.store.history_rows import item_of
from kyivstar_desktop.adapters.store.kyiv import DAY_US, month_of_day, next_month, start_of
from kyivstar_desktop.domain.history import HistoryKey

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.adapters.store.history_plan import Filter, Mixed
    from kyivstar_desktop.domain.history import HistoryItem, HistoryQuery

_MERGED_LINES = 40
RECENT_US = 28 * DAY_US
LAST_US = 1 << 62
_PLANS = 16
_ITEMS = """SELECT row.id, line.number, row.time_us, row.category, text.title, text.detail,
    row.delta, origin.body, row.extra
    FROM json_each(?) AS wanted CROSS JOIN row ON row.rid = wanted.value
    JOIN line ON line.id = row.line JOIN text ON text.id = row.text
    JOIN origin ON origin.id = row.origin ORDER BY wanted.key"""
_KEYS = "SELECT time_us, rid FROM {} WHERE {} AND {} ORDER BY {} LIMIT ?"
_TEXT_ROWS = "(SELECT * FROM row INDEXED BY by_text WHERE {}) AS row"
_CANDIDATES = """(SELECT * FROM row {} WHERE rid IN (
    SELECT rid FROM row INDEXED BY by_text WHERE {}
    UNION SELECT rid FROM row INDEXED BY by_peer WHERE peer IS NOT NULL AND {}
    UNION SELECT rid FROM row INDEXED BY by_size WHERE delta <> 0 AND abs(delta) = ?)) AS row"""
_FROM_DAILY = """SELECT day, sum(rows) FROM daily WHERE day >= ? AND day < ? AND {}
    GROUP BY day"""
_FROM_ROLL = """SELECT month, sum(rows) FROM roll WHERE month >= ? AND month < ? AND {}
    GROUP BY month"""
_TEXTS_OF = """SELECT text, sum(rows) FROM roll WHERE {} GROUP BY text"""
_REACH = "SELECT coalesce(sum(rows), 0) FROM text WHERE {}"

Key = tuple[int, int]  # (time_us, rid)


class Window(NamedTuple):
    """Half-open instants, and the last row seen within them, if any."""

    since_us: int
    until_us: int
    after: Key | None = None


class Limits(NamedTuple):
    """Where one way becomes dearer than the other, measured at a million rows.

    `gather_rows`: at most so many are gathered and sorted; `month_rows`: the same within one
    month; `texts`: above so many their roll-ups are asked only once the newest weeks are used up;
    `pinned`: up to so many are gathered by row number, whatever else is asked.
    """

    gather_rows: int = 20_000
    month_rows: int = 4_000
    texts: int = 200
    pinned: int = 5_000


class Months(NamedTuple):
    """Rows per month that match a plan, oldest first, without conditions the roll-ups lack."""

    counts: tuple[tuple[int, int], ...]
    total: int


class HistoryReader:
    """Lives in the thread of a read-only connection."""

    def __init__(self, connection: Connection, limits: Limits) -> None:
        self.connection = connection
        self._limits = limits
        self._plans: dict[HistoryQuery, Plan | None] = {}
        self._months: dict[Plan, Months] = {}
        self._few: dict[Plan, Filter | None] = {}
        self._version = -1

    # --- pages ----------------------------------------------------------------------------------
    def page(
        self, query: HistoryQuery, after: HistoryKey | None, limit: int
    ) -> tuple[tuple[HistoryItem, ...], HistoryKey | None]:
        """Rows right after `after`, newest first, and the key to go on with (None: the end)."""
        if (plan := self.plan(query)) is None:
            return (), None
        return self._page(plan, None if after is None else self._key(after), limit)

    def near(
        self, query: HistoryQuery, day: int, limit: int
    ) -> tuple[tuple[HistoryItem, ...], HistoryKey | None]:
        """As `page`, from the newest row before the end of the Kyiv day (an ordinal)."""
        if (plan := self.plan(query)) is None:
            return (), None
        return self._page(plan, (start_of(day + 1), -1), limit)

    def ascending(
        self, query: HistoryQuery, after: HistoryKey | None, limit: int
    ) -> tuple[HistoryItem, ...]:
        """Rows right after `after`, oldest first."""
        if (plan := self.plan(query)) is None:
            return ()
        key = None if after is None else self._key(after)
        return self.items([rid for _, rid in islice(self._walk(plan, key, limit, up=True), limit)])

    def items(self, rids: Sequence[int]) -> tuple[HistoryItem, ...]:
        """The rows themselves, in the order asked for."""
        return tuple(map(item_of, self.connection.execute(_ITEMS, (json.dumps(rids),))))

    def _page(
        self, plan: Plan, after: Key | None, limit: int
    ) -> tuple[tuple[HistoryItem, ...], HistoryKey | None]:
        keys = list(islice(self._walk(plan, after, limit + 1), limit + 1))
        rows = self.items([rid for _, rid in keys[:limit]])
        more = len(keys) > limit
        return rows, HistoryKey(rows[-1].time_us, rows[-1].id) if more else None

    def _key(self, key: HistoryKey) -> Key:
        row = self.connection.execute("SELECT rid FROM row WHERE id = ?", (key.id,)).fetchone()
        return key.time_us, row[0] if row else 0

    # --- plans ----------------------------------------------------------------------------------
    def plan(self, query: HistoryQuery) -> Plan | None:
        """The plan of a query; kept until somebody commits."""
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        if version != self._version or len(self._plans) >= _PLANS:
            self._version = version
            self._plans.clear()
            self._months.clear()
            self._few.clear()
        if query not in self._plans:
            self._plans[query] = resolve(self.connection, query)
        return self._plans[query]

    def months(self, plan: Plan) -> Months:
        """Where the rows of a plan lie, as far as the roll-ups know."""
        if plan not in self._months:
            self._months[plan] = self._count_months(plan)
        return self._months[plan]

    def _count_months(self, plan: Plan) -> Months:
        sql = _FROM_DAILY if plan.texts is None else _FROM_ROLL
        condition, values = join(plan.dimensions())
        counts: dict[int, int] = {}
        for span in plan.spans:
            first = span.first if plan.texts is None else month_of_day(span.first)
            for day, rows in self.connection.execute(
                sql.format(condition), (first, span.end, *values)
            ):
                month = month_of_day(day)
                counts[month] = counts.get(month, 0) + rows
        return Months(tuple(sorted(counts.items())), sum(counts.values()))

    # --- the walk -------------------------------------------------------------------------------
    def _walk(
        self, plan: Plan, after: Key | None, limit: int, *, up: bool = False
    ) -> Iterator[Key]:
        """Keys in order, made lazily in batches of `limit`; ends with the rows."""
        for span in plan.spans if up else reversed(plan.spans):
            window = clip(Window(span.since_us, span.until_us), after, up=up)
            if window is not None:
                yield from self._walk_window(plan, window, limit, up=up)

    def _walk_window(self, plan: Plan, window: Window, limit: int, *, up: bool) -> Iterator[Key]:
        way = None if plan.open else self.few(plan)
        if way is not None:
            return self.rows(plan, window, way, limit=limit, up=up)
        if plan.lines is not None and 1 < len(plan.lines) <= _MERGED_LINES:
            walks = [
                self._walk_line(plan.of_line(line), window, limit, up=up) for line in plan.lines
            ]
            return heapq.merge(*walks, reverse=not up)
        return self._walk_line(plan, window, limit, up=up)

    def _walk_line(self, plan: Plan, window: Window, limit: int, *, up: bool) -> Iterator[Key]:
        if plan.open or not (plan.rolled or plan.texts is not None):
            return self.rows(plan, window, self.way(plan), limit=limit, up=up)
        return self._walk_months(plan, window, limit, up=up)

    def _walk_months(self, plan: Plan, window: Window, limit: int, *, up: bool) -> Iterator[Key]:
        if not up and plan not in self._months and len(plan.texts or ()) > self._limits.texts:
            recent, window = self._split_recent(window)
            yield from self.rows(plan, recent, self.way(plan), limit=limit)
        counts = self.months(plan).counts
        for month, count in counts if up else reversed(counts):
            span = Window(start_of(month), start_of(next_month(month)))
            part = cut(window, span)
            if part is None:
                continue
            thin = plan.texts is not None and count + len(plan.texts) < self._limits.month_rows
            way = by_text(plan.texts or ()) if thin else self.way(plan)
            yield from self.rows(plan, part, way, limit=limit, up=up)

    def _split_recent(self, window: Window) -> tuple[Window, Window]:
        """The newest weeks of a window, and the rest: a common word fills its page there, so the
        roll-ups of thousands of texts need not be summed first.
        """
        (newest,) = self.connection.execute("SELECT coalesce(max(time_us), 0) FROM row").fetchone()
        edge = max(window.since_us, min(window.until_us, newest + 1) - RECENT_US)
        return window._replace(since_us=edge), Window(window.since_us, edge)

    def few(self, plan: Plan) -> Filter | None:
        """The way to all rows of a plan where these are few, else None."""
        if plan not in self._few:
            self._few[plan] = self._find_few(plan)
        return self._few[plan]

    def _find_few(self, plan: Plan) -> Filter | None:
        if plan.texts is not None and plan.text_rows + len(plan.texts) <= self._limits.gather_rows:
            return by_text(plan.texts)
        if plan.sizes is not None and plan.size_rows <= self._limits.gather_rows:
            return "row INDEXED BY by_size", ()
        for word in plan.mixed:
            if word.rows <= self._limits.gather_rows:
                return candidates(word, pinned=word.rows <= self._limits.pinned)
        if not plan.rolled or plan.words_only or self.months(plan).total > self._limits.gather_rows:
            return None
        return self._texts_of(plan)

    def _texts_of(self, plan: Plan) -> Filter | None:
        """A rare kind of row has few texts of its own: the index of texts leads to it."""
        condition, values = join(plan.dimensions())
        found = self.connection.execute(_TEXTS_OF.format(condition), values).fetchall()
        texts = tuple(row[0] for row in found)
        reach_of = one_of("id", texts)
        (reach,) = self.connection.execute(_REACH.format(reach_of[0]), reach_of[1]).fetchone()
        return by_text(texts) if reach + len(texts) <= self._limits.gather_rows else None

    @staticmethod
    def way(plan: Plan) -> Filter:
        """The index to scan."""
        if plan.lines is not None and len(plan.lines) == 1:
            return "row INDEXED BY by_line", ()
        return "row INDEXED BY by_time", ()

    def rows(
        self, plan: Plan, window: Window, way: Filter, *, limit: int, up: bool = False
    ) -> Iterator[Key]:
        """Keys within a window, read `limit` at a time."""
        order = "time_us, rid" if up else "time_us DESC, rid DESC"
        condition, values = join(plan.filters())
        edge: Window | None = window
        while edge is not None:
            times = bounds(edge, up=up)
            found = self.connection.execute(
                _KEYS.format(way[0], times[0], condition, order),
                (*way[1], *times[1], *values, limit),
            ).fetchall()
            yield from found
            edge = edge._replace(after=found[-1]) if len(found) == limit else None


def by_text(texts: Sequence[int]) -> Filter:
    """Way through the index of texts."""
    condition, values = one_of("text", texts)
    return _TEXT_ROWS.format(condition), values


def candidates(word: Mixed, *, pinned: bool) -> Filter:
    """Way to the rows of a word with several readings.

    `pinned`: from row to row; else SQLite may walk a line's index and look each row up among them.
    """
    text, peer = one_of("text", word.texts), one_of("peer", word.peers)
    return (
        _CANDIDATES.format("NOT INDEXED" if pinned else "", text[0], peer[0]),
        (*text[1], *peer[1], -1 if word.size is None else word.size),
    )


def bounds(window: Window, *, up: bool) -> Filter:
    """Condition on time of a window, in the direction of the walk."""
    if window.after is None:
        return "time_us >= ? AND time_us < ?", (window.since_us, window.until_us)
    if up:
        return "(time_us, rid) > (?, ?) AND time_us < ?", (*window.after, window.until_us)
    return "(time_us, rid) < (?, ?) AND time_us >= ?", (*window.after, window.since_us)


def clip(window: Window, after: Key | None, *, up: bool) -> Window | None:
    """What is left of a window behind the last row seen; None where nothing is."""
    if after is None:
        return window
    since, until = (after[0], LAST_US) if up else (-LAST_US, after[0] + 1)
    return cut(window._replace(after=after), Window(since, until))


def cut(window: Window, part: Window) -> Window | None:
    """What two windows share, with the cursor of the first if it lies there; None: nothing."""
    since = max(window.since_us, part.since_us)
    until = min(window.until_us, part.until_us)
    if since >= until:
        return None
    inside = window.after is not None and since <= window.after[0] < until
    return Window(since, until, window.after if inside else None)


def whole_months(span: Days) -> Days:
    """The days of a span that make whole months (may be empty)."""
    first = month_of_day(span.first)
    return Days(first if first == span.first else next_month(first), month_of_day(span.end))
