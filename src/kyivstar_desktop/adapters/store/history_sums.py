"""Totals of a query: from the roll-ups where these know the answer, else from the rows."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from kyivstar_desktop.adapters.store.history_plan import LAST_DAY, Days, Plan, join, one_of
from kyivstar_desktop.adapters.store.history_read import whole_months
from kyivstar_desktop.adapters.store.history_rows import CATEGORIES
from kyivstar_desktop.adapters.store.kyiv import day_of, month_of_day, start_of
from kyivstar_desktop.domain.history import KindSum, MonthBar, Sums
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kyivstar_desktop.adapters.store.history_plan import Filter
    from kyivstar_desktop.adapters.store.history_read import HistoryReader
    from kyivstar_desktop.domain.history import HistoryQuery

_ROLLED = """SELECT coalesce(sum({}), 0), coalesce(sum(spent), 0), coalesce(sum(added), 0)
    FROM {} WHERE {} >= ? AND {} < ? AND {}"""
_RAW = """SELECT count(*), coalesce(sum(min(delta, 0)), 0), coalesce(sum(max(delta, 0)), 0)
    FROM {} WHERE time_us >= ? AND time_us < ? AND {}"""
_KINDS_ROLLED = """SELECT one.category, text.title, one.found, one.spent, one.added FROM (
    SELECT category, text, sum({}) AS found, sum(spent) AS spent, sum(added) AS added FROM roll
    WHERE month >= ? AND month < ? AND {} GROUP BY category, text) AS one
    JOIN text ON text.id = one.text WHERE one.found > 0"""
_KINDS_RAW = """SELECT one.category, text.title, one.rows, one.spent, one.added FROM (
    SELECT category, text, count(*) AS rows, sum(min(delta, 0)) AS spent,
    sum(max(delta, 0)) AS added FROM {}
    WHERE time_us >= ? AND time_us < ? AND {} GROUP BY category, text) AS one
    JOIN text ON text.id = one.text"""
_BY_PERIOD = """SELECT {0}, sum({1}), sum(spent), sum(added) FROM {2}
    WHERE {0} >= ? AND {0} < ? AND {3} GROUP BY {0}"""


class Total(NamedTuple):
    """Rows, spent <= 0, added >= 0, kopiykas."""

    rows: int = 0
    spent: int = 0
    added: int = 0

    def plus(self, other: Iterable[int]) -> Total:
        return Total(*(a + b for a, b in zip(self, other, strict=True)))


class HistorySums:
    """Lives in the thread of the reader whose plans it shares."""

    def __init__(self, reader: HistoryReader) -> None:
        self._reader = reader
        self._connection = reader.connection

    def sums(self, query: HistoryQuery) -> Sums:
        """Totals of all rows of the query."""
        total = Total()
        if (plan := self._reader.plan(query)) is not None:
            for span in plan.spans:
                total = total.plus(self._span(plan, span))
        return Sums(total.rows, Money(total.spent), Money(total.added))

    def kinds(self, query: HistoryQuery) -> tuple[KindSum, ...]:
        """Totals by category and title, the largest spending first."""
        found: dict[tuple[int, str], Total] = {}
        if (plan := self._reader.plan(query)) is not None:
            for span in plan.spans:
                for category, title, *sums in self._kinds(plan, span):
                    key = (category, title)
                    found[key] = found.get(key, Total()).plus(sums)
        made = [
            KindSum(CATEGORIES[category], title, one.rows, Money(one.spent), Money(one.added))
            for (category, title), one in found.items()
        ]
        return tuple(sorted(made, key=lambda kind: (kind.spent, -kind.added.kopiykas, kind.title)))

    def _kinds(self, plan: Plan, span: Days) -> Iterator[Sequence[Any]]:
        whole = whole_months(span) if plan.rolled else Days(0, 0)
        if whole.empty:
            yield from self._kinds_raw(plan, span)
            return
        condition, values = join(plan.dimensions())
        yield from self._connection.execute(
            _KINDS_ROLLED.format(_counted(plan), condition), (whole.first, whole.end, *values)
        )
        for edge in (Days(span.first, whole.first), Days(whole.end, span.end)):
            if not edge.empty:
                yield from self._kinds_raw(plan, edge)

    def _kinds_raw(self, plan: Plan, span: Days) -> Iterator[Sequence[Any]]:
        way, ahead = self._way(plan)
        condition, values = join(plan.filters())
        yield from self._connection.execute(
            _KINDS_RAW.format(way, condition), (*ahead, span.since_us, span.until_us, *values)
        )

    def selected(self, ids: Sequence[str]) -> Sums:
        """Totals of the rows with these ids; unknown ids count nothing."""
        condition, values = one_of("id", tuple(ids))
        found = self._connection.execute(
            f"""SELECT count(*), coalesce(sum(min(delta, 0)), 0), coalesce(sum(max(delta, 0)), 0)
            FROM row WHERE {condition}""",  # noqa: S608 our own column
            values,
        ).fetchone()
        return Sums(found[0], Money(found[1]), Money(found[2]))

    def bars(self, query: HistoryQuery, starts: Sequence[date]) -> tuple[MonthBar, ...]:
        """One bar per range between consecutive `starts` (rising); the last is open."""
        edges = [start.toordinal() for start in starts]
        totals = [Total() for _ in edges]
        if edges and (plan := self._reader.plan(query)) is not None:
            for span in plan.spans:
                part = span.within(Days(edges[0], LAST_DAY))
                if not part.empty:
                    self._fill(plan, part, edges, totals)
        return tuple(
            MonthBar(start, Money(-total.spent), Money(total.added), total.rows)
            for start, total in zip(starts, totals, strict=True)
        )

    def days(self, query: HistoryQuery, days: Sequence[date]) -> dict[date, Money]:
        """Change of the balance per Kyiv day of the query; every day asked for is answered."""
        sums = dict.fromkeys((day.toordinal() for day in days), 0)
        if sums and (plan := self._reader.plan(query)) is not None:
            if plan.texts is None and plan.rolled:
                self._days_rolled(plan, sums)
            else:
                self._days_raw(plan, sums)
        return {date.fromordinal(day): Money(kopiykas) for day, kopiykas in sums.items()}

    # --- totals ---------------------------------------------------------------------------------
    def _span(self, plan: Plan, span: Days) -> Total:
        if not plan.rolled:
            return self._raw(plan, span)
        if plan.texts is None:
            return self._rolled(plan, span, "daily", "day")
        whole = whole_months(span)
        if whole.empty:
            return self._raw(plan, span)
        total = self._rolled(plan, whole, "roll", "month")
        for edge in (Days(span.first, whole.first), Days(whole.end, span.end)):
            if not edge.empty:
                total = total.plus(self._raw(plan, edge))
        return total

    def _rolled(self, plan: Plan, span: Days, table: str, unit: str) -> Total:
        condition, values = join(plan.dimensions())
        sql = _ROLLED.format(_counted(plan), table, unit, unit, condition)
        return Total(*self._connection.execute(sql, (span.first, span.end, *values)).fetchone())

    def _raw(self, plan: Plan, span: Days) -> Total:
        way, ahead = self._way(plan)
        condition, values = join(plan.filters())
        found = self._connection.execute(
            _RAW.format(way, condition), (*ahead, span.since_us, span.until_us, *values)
        )
        return Total(*found.fetchone())

    def _way(self, plan: Plan) -> Filter:
        """The cheapest index for all rows of a plan within some days."""
        if (few := self._reader.few(plan)) is not None:
            return few
        if plan.sizes is not None:
            return "row INDEXED BY by_size", ()
        return self._reader.way(plan)

    # --- bars -----------------------------------------------------------------------------------
    def _fill(self, plan: Plan, span: Days, edges: list[int], totals: list[Total]) -> None:
        monthly = plan.texts is not None
        aligned = all(month_of_day(edge) == edge for edge in (*edges, span.first))
        if plan.rolled and (not monthly or (aligned and month_of_day(span.end) == span.end)):
            unit, table = ("month", "roll") if monthly else ("day", "daily")
            condition, values = join(plan.dimensions())
            sql = _BY_PERIOD.format(unit, _counted(plan), table, condition)
            for day, *found in self._connection.execute(sql, (span.first, span.end, *values)):
                place = bisect_right(edges, day) - 1
                totals[place] = totals[place].plus(found)
            return
        for place, (first, end) in enumerate(zip(edges, [*edges[1:], LAST_DAY], strict=True)):
            part = span.within(Days(first, end))
            if not part.empty:
                totals[place] = totals[place].plus(self._span(plan, part))

    # --- days -----------------------------------------------------------------------------------
    def _days_rolled(self, plan: Plan, sums: dict[int, int]) -> None:
        condition, values = join([*plan.dimensions(), one_of("day", tuple(sums))])
        for day, kopiykas in self._connection.execute(
            f"SELECT day, sum(spent + added) FROM daily WHERE {condition} GROUP BY day",  # noqa: S608 our own columns
            values,
        ):
            if within(plan, day):
                sums[day] = kopiykas  # noqa: PERF403 a comprehension hides the writing

    def _days_raw(self, plan: Plan, sums: dict[int, int]) -> None:
        if (few := self._reader.few(plan)) is None:
            for day in sums:
                if within(plan, day):
                    _, spent, added = self._raw(plan, Days(day, day + 1))
                    sums[day] = spent + added
            return
        condition, values = join(plan.filters())
        found = self._connection.execute(
            f"SELECT time_us, delta FROM {few[0]}"  # noqa: S608 our own columns
            f" WHERE time_us >= ? AND time_us < ? AND {condition}",
            (*few[1], start_of(min(sums)), start_of(max(sums) + 1), *values),
        )
        for time_us, delta in found:
            day = day_of(time_us)
            if day in sums and within(plan, day):
                sums[day] += delta


def within(plan: Plan, day: int) -> bool:
    """Whether the plan asks for this day at all."""
    return any(span.first <= day < span.end for span in plan.spans)


def _counted(plan: Plan) -> str:
    return "moved" if plan.money else "rows"
