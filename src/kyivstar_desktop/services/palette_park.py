"""Numbers of a big park for the palette: one text and two arrays, a tenth of the objects."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, overload

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.services.palette_index import NumberIndex, NumberRow, build

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.labels import Labels
    from kyivstar_desktop.services.ports import Clock

_HOME = "homeInternet"
LATER_S = 5.0  # the first seconds after a start belong to the first page


class ParkIndex(NumberIndex):
    """The lines of the header and, of a company that is bigger, every number of its park.

    The park is read a while after the start and after each round, and built anew only where it
    has other numbers or names.
    """

    def __init__(self, accounts: Accounts, labels: Labels, fleet: Fleet, clock: Clock) -> None:
        self._fleet, self._clock = fleet, clock
        self._reading: asyncio.Task[None] | None = None
        super().__init__(accounts, labels)
        self._undos.append(fleet.freshness.subscribe(self._on_park, quiet=True))
        self._undos.append(fleet.loaded.subscribe(self._on_park, quiet=True))

    def mine(self, numbers: Sequence[str]) -> tuple[NumberRow, ...]:
        rows = self.built.value.rows
        return rows.of_numbers(numbers) if isinstance(rows, ParkRows) else super().mine(numbers)

    def named(self, lines: Sequence[str]) -> tuple[NumberRow, ...]:
        rows = self.built.value.rows
        if not isinstance(rows, ParkRows):
            return super().named(lines)
        known = rows.of_lines(lines)
        return tuple(known[line] for line in lines if line in known)

    @property
    def _is_big(self) -> bool:
        own = self._accounts.lines.value.value or ()
        return self._fleet.loaded.value and self._fleet.freshness.value.total > len(own)

    def _on_change(self, new: object) -> None:
        if self._is_big:
            self._on_park(None)
        else:
            super()._on_change(new)

    def _on_park(self, _new: object) -> None:
        if not self._is_big or self._fleet.freshness.value.running or self._scope.closed:
            return
        if self._reading is None or self._reading.done():
            self._reading = self._scope.start(self._read(), name="read palette park")

    async def _read(self) -> None:
        await self._clock.sleep(LATER_S)
        try:
            columns = await self._fleet.index()
        except AppError:
            return  # the profile was closed, or its store does not answer: the lines stay
        loop = asyncio.get_running_loop()
        own, known = self._rows(), self.built.value.rows
        rows = await loop.run_in_executor(None, joined, own, columns)
        if rows != known:
            self.built.set(await loop.run_in_executor(None, build, rows))


def joined(own: Sequence[NumberRow], columns: Sequence[Sequence[str]]) -> ParkRows:
    """Lines of the header that are not in the park, then the park. In a worker."""
    lines, numbers, names, owners = columns
    there = frozenset(lines)
    first = [row for row in own if row.line not in there]
    return ParkRows(
        [*(row.line for row in first), *lines],
        [*(row.number for row in first), *numbers],
        [*(row.name for row in first), *names],
        [*(row.owner for row in first), *owners],
    )


class ParkRows(Sequence[NumberRow]):
    """Rows made of their columns when they are asked for. Made in a worker thread."""

    def __init__(
        self,
        lines: Sequence[str],
        numbers: Sequence[str],
        names: Sequence[str],
        owners: Sequence[str],
    ) -> None:
        pieces = [
            f"\n{line}\t{number}\t{_bare(name)}\t{_bare(owner)}"
            for line, number, name, owner in zip(lines, numbers, names, owners, strict=True)
        ]
        self._text = "".join(pieces) + "\n"
        self._starts = array("q")
        at = 1
        for piece in pieces:
            self._starts.append(at)
            at += len(piece)
        self._numbers = array("q", (_whole(number) for number in numbers))

    def __len__(self) -> int:
        return len(self._starts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ParkRows) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    @overload
    def __getitem__(self, at: int) -> NumberRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[NumberRow]: ...
    def __getitem__(self, at: int | slice) -> NumberRow | Sequence[NumberRow]:
        if isinstance(at, slice):
            return [self[n] for n in range(*at.indices(len(self)))]
        begin = self._starts[at]
        line, number, name, owner = self._text[begin : self._text.index("\n", begin)].split("\t")
        kind = "mobileLine" if number.startswith("+") else _HOME
        return NumberRow(line, number, name, owner, kind)

    def of_numbers(self, numbers: Iterable[str]) -> tuple[NumberRow, ...]:
        """In the order of the rows."""
        wanted = frozenset(map(_whole, numbers))
        return tuple(self[n] for n, number in enumerate(self._numbers) if number in wanted)

    def of_lines(self, lines: Iterable[str]) -> dict[str, NumberRow]:
        """By line id; a few of them."""
        found: dict[str, NumberRow] = {}
        for line in lines:
            begin = self._text.find(f"\n{line}\t")
            if begin >= 0:
                found[line] = self[self._at(begin + 1)]
        return found

    def _at(self, begin: int) -> int:
        low, high = 0, len(self._starts)
        while low < high:
            middle = (low + high) // 2
            if self._starts[middle] < begin:
                low = middle + 1
            else:
                high = middle
        return low


def _bare(text: str) -> str:
    return " ".join(text.split())


def _whole(number: str) -> int:
    digits = "".join(char for char in number if char in "0123456789")
    return int(digits) if 0 < len(digits) < 19 else -1
