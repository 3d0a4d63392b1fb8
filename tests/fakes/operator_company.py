"""A company's movements at the operator, in memory, in pages of any size."""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime  # noqa: TC003 used by the port's signature

from fakes.turns import Turns
from kyivstar_desktop.domain.company_moves import Move, MoveCursor, MovePage
from kyivstar_desktop.services.ports.company import CompanyHistoryPort


class FakeCompanyHistory(Turns, CompanyHistoryPort):
    """`rows` are told by time and id, `page` at once."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Move] = []
        self.page = 1000
        self._sorted: list[Move] = []

    async def moves(self, cursor: MoveCursor, *, until: datetime, limit: int = 1000) -> MovePage:
        async with self.turn("moves", cursor, until):
            if len(self._sorted) != len(self.rows):
                self._sorted = sorted(self.rows, key=lambda move: (move.at, move.id))
            first = bisect_left(self._sorted, cursor.at, key=lambda move: move.at)
            last_one = bisect_left(self._sorted, until, key=lambda move: move.at)
            size = min(limit, self.page)
            found = self._sorted[first : min(last_one, first + cursor.count + size + 1)]
            page = found[cursor.count : cursor.count + size]
            if cursor.count + size >= len(found):
                return MovePage(tuple(page), None)
            last = page[-1].at
            same = sum(move.at == last for move in page)
            count = cursor.count + same if last == cursor.at else same
            return MovePage(tuple(page), MoveCursor(last, count))
