"""A company's movements at the operator, in memory, in pages of any size."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence  # noqa: TC003 used by the port's signature
from datetime import datetime  # noqa: TC003 used by the port's signature

from fakes.turns import Turns
from kyivstar_desktop.domain.company_moves import Move, MoveCursor, MovePage
from kyivstar_desktop.domain.history import HistoryItem  # noqa: TC001 as above
from kyivstar_desktop.domain.kyiv import to_us
from kyivstar_desktop.services.ports.company import CompanyHistoryPort


class FakeCompanyHistory(Turns, CompanyHistoryPort):
    """`rows` are told by time and id, `page` at once; `items` are whole rows by number."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Move] = []
        self.page = 1000
        self.items: dict[str, list[HistoryItem]] = {}
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

    async def details(
        self,
        numbers: Sequence[str],
        *,
        since: datetime,
        until: datetime,
        offset: int,
        limit: int = 1000,
    ) -> tuple[tuple[HistoryItem, ...], bool]:
        async with self.turn("details", tuple(numbers), since, until, offset):
            found = [
                item
                for number in numbers
                for item in self.items.get(number, ())
                if to_us(since) <= item.time_us < to_us(until)
            ]
            found.sort(key=lambda item: (item.time_us, item.id))
            return tuple(found[offset : offset + limit]), offset + limit < len(found)
