"""Where numbers and group rows stand in the grid: arithmetic over the counts of the groups."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kyivstar_desktop.domain.fleet import FleetGroup, FleetSums

Place = tuple[int, int]
"""(group, position of the number in it); without groups everything is group 0."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A row across the grid: what its numbers have in common, and their sums."""

    key: object
    title: str
    sums: FleetSums
    folded: bool = False


class Layout:
    """Rows of a grid: numbers, with a row above each group where there are groups."""

    def __init__(self, counts: Sequence[int] = (0,), groups: Sequence[GroupRow] = ()) -> None:
        self._groups = tuple(groups)
        self._counts = tuple(counts)
        self.items = sum(self._counts)
        if groups:
            heights = [1 + (0 if g.folded else g.sums.count) for g in groups]
            self._starts = [0, *accumulate(heights)]
            self.rows = self._starts[-1]
        else:
            self._starts, self.rows = [0, self.items], self.items

    @classmethod
    def of_groups(cls, groups: Sequence[FleetGroup], title: Callable[[FleetGroup], str]) -> Self:
        """`title` gives the words of a group."""
        rows = [GroupRow(one.key, title(one), one.sums) for one in groups]
        return cls([row.sums.count for row in rows], rows)

    @property
    def groups(self) -> tuple[GroupRow, ...]:
        return self._groups

    def toggled(self, row: int) -> Layout:
        """With the group of this row opened or folded."""
        place = self.place(row)
        if not isinstance(place, GroupRow):
            return self
        made = [replace(g, folded=not g.folded) if g is place else g for g in self._groups]
        return Layout(self._counts, made)

    def same(self, groups: Sequence[FleetGroup]) -> bool:
        """Whether these groups have their numbers in the same rows."""
        mine = [(g.key, g.sums.count) for g in self._groups]
        return mine == [(one.key, one.sums.count) for one in groups]

    def place(self, row: int) -> Place | GroupRow:
        """What stands in a row."""
        if not self._groups:
            return 0, row
        at = bisect_right(self._starts, row) - 1
        inside = row - self._starts[at]
        return self._groups[at] if inside == 0 else (at, inside - 1)

    def row_of(self, place: Place) -> int:
        """The row of a number; that of its group where it is folded."""
        at, inside = place
        if not self._groups:
            return inside
        return self._starts[at] + (0 if self._groups[at].folded else 1 + inside)

    def runs(self, first: int, last: int) -> Iterator[tuple[int, int, int]]:
        """Numbers of these rows as (group, first, last position); folded groups give none."""
        first, last = max(0, min(first, last)), min(self.rows - 1, max(first, last))
        if last < first:
            return
        if not self._groups:
            yield 0, first, last
            return
        for at in range(bisect_right(self._starts, first) - 1, len(self._groups)):
            top = self._starts[at]
            if top > last:
                return
            below = min(last, self._starts[at + 1] - 1) - top - 1
            if below >= max(0, first - top - 1):
                yield at, max(0, first - top - 1), below

    def from_place(self, row: int) -> Iterator[tuple[int, int]]:
        """(group, position to begin at) below `row`, then the other groups, then from the top."""
        if not self._counts:
            return
        at = min(max(0, bisect_right(self._starts, row) - 1), len(self._counts) - 1)
        inside = max(0, row - self._starts[at] + (0 if self._groups else 1))
        yield at, inside
        for step in range(1, len(self._counts) + 1):
            yield (at + step) % len(self._counts), 0

    def count(self, group: int) -> int:
        """Numbers in a group."""
        return self._counts[group]
