"""Unusual charges of one line (product N5), found while its history is read in time order."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import Category, HistoryItem
from kyivstar_desktop.domain.money import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CONTENT = "content"  # a content service
REPEAT = "repeat"  # a second charge of one kind for one period
NEW = "new"  # a kind or product not seen for 12 months
OVER = "over"  # over median + 6 x MAD of six or more earlier charges of its kind
YEAR_US = 365 * 86_400 * 1_000_000
ENOUGH = 6
REMEMBERED = 48  # earlier charges of a kind that "usual" is judged by
USAGE = frozenset({"usage", "roamingUsage", "usageIncluded"})

Kind = tuple[str, str]


@dataclass(eq=False, slots=True)
class _Seen:
    """What is known of one kind of charge."""

    last_us: int
    amounts: deque[int] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    periods: set[int] = field(default_factory=set)


def kind_of(row: HistoryItem) -> Kind:
    """Charges are of one kind by reason and product; usage by reason and its unit."""
    if row.reason in USAGE:
        return row.reason, row.usage_type
    return row.reason, row.cause.offering or row.title


class UnusualWatch:
    """Feed it rows of one line oldest first; it says what is unusual about each.

    "Not seen for 12 months" is said only where the history reaches back so far before the row.
    """

    def __init__(self) -> None:
        self._kinds: dict[Kind, _Seen] = {}
        self._first_us: int | None = None
        self.last: tuple[int, str] = (-1, "")

    def feed(self, row: HistoryItem) -> str:
        """CONTENT, REPEAT, NEW, OVER or "" (ordinary); only money taken can be unusual."""
        self.last = max(self.last, (row.time_us, row.id))
        if self._first_us is None:
            self._first_us = row.time_us
        if row.delta >= ZERO:
            return ""
        word = self._judge(row)
        self._remember(row)
        return word

    def _judge(self, row: HistoryItem) -> str:
        seen = self._kinds.get(kind_of(row))
        if seen is not None and _period(row) in seen.periods:
            return REPEAT
        if row.category is Category.CONTENT:
            return CONTENT
        if self._is_new(row, seen):
            return NEW
        if seen is not None and _is_over(-row.delta.kopiykas, seen.amounts):
            return OVER
        return ""

    def _is_new(self, row: HistoryItem, seen: _Seen | None) -> bool:
        since = seen.last_us if seen is not None else self._first_us
        return since is not None and row.time_us - since >= YEAR_US

    def _remember(self, row: HistoryItem) -> None:
        seen = self._kinds.setdefault(kind_of(row), _Seen(row.time_us))
        seen.last_us = row.time_us
        seen.amounts.append(-row.delta.kopiykas)
        if (period := _period(row)) is not None:
            seen.periods.add(period)


def _is_over(amount: int, earlier: Sequence[int]) -> bool:
    """Over median + 6 x MAD of at least six; in integers, as it runs over every row."""
    count = len(earlier)
    if count < ENOUGH:
        return False
    ranked = sorted(earlier)
    twice_median = ranked[count // 2] + ranked[(count - 1) // 2]
    if 2 * amount <= twice_median:
        return False
    off = sorted(abs(2 * value - twice_median) for value in earlier)
    four_mads = off[count // 2] + off[(count - 1) // 2]
    return 4 * amount > 2 * twice_median + 6 * four_mads


def _period(row: HistoryItem) -> int | None:
    """Start of the charged period; a correction belongs to the charge it corrects."""
    start = row.cause.period_start
    if start is None or row.reason in USAGE or row.cause.correction_of:
        return None
    return int(start.timestamp())


def unusual_words(rows: Iterable[HistoryItem]) -> dict[str, str]:
    """Words by row id of rows in any order, several lines at once; ordinary rows are left out."""
    watches: dict[str, UnusualWatch] = defaultdict(UnusualWatch)
    found = {}
    for row in sorted(rows, key=lambda row: (row.time_us, row.id)):
        if word := watches[row.line].feed(row):
            found[row.id] = word
    return found
