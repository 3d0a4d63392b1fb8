"""What the rows judged before say of the next one: twins, departments, what is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import BatchRow, Level
from kyivstar_desktop.domain.batch_judging import Facts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kyivstar_desktop.domain.fleet import FleetLine
    from kyivstar_desktop.domain.money import Money


class Seen:
    """What has been read of this batch so far: first line of each number, sum of each node.

    `way` is what waits or is on its way elsewhere, by number; `refused` the operator's word of rows
    that were sent before, by `n`.
    """

    def __init__(
        self,
        limits: Mapping[str, tuple[str, Money]],
        way: Mapping[str, tuple[str, Money]] | None = None,
        refused: Mapping[int, str] | None = None,
    ) -> None:
        self.limits, self.way, self.refused = limits, way or {}, dict(refused or {})
        self.unread = ""  # of the operator's top-ups
        self._first: dict[str, int] = {}
        self._spent: dict[str, int] = {}

    def facts(
        self,
        row: BatchRow,
        line: FleetLine | None,
        paid: tuple[datetime, Money] | None,
    ) -> Facts:
        """Of the next row in order."""
        if row.number is None:
            return Facts()
        first = self._first.get(row.number, row.line_no)
        over = None
        if line is not None and row.amount is not None and line.node in self.limits:
            spent = self._spent.get(line.node, 0) + row.amount.kopiykas
            over = self.limits[line.node] if spent > self.limits[line.node][1].kopiykas else None
        return Facts(
            line, paid, first if first != row.line_no else None, over,
            self.way.get(row.number), self.refused.get(row.n, ""), self.unread,
        )  # fmt: skip

    def count(self, row: BatchRow) -> None:
        """A judged row counts towards those that follow, unless it can never go."""
        if row.number is None or row.level is Level.ERROR:
            return
        self._first.setdefault(row.number, row.line_no)
        if row.amount is not None and row.node in self.limits:
            self._spent[row.node] = self._spent.get(row.node, 0) + row.amount.kopiykas

    def begin_with(self, spent: Mapping[str, int]) -> None:
        """Kopiykas by department of rows that are not looked at now."""
        self._spent = dict(spent)
