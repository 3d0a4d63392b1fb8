"""Numbers for the palette: one folded text that `str.find` walks, built off the GUI thread."""

from __future__ import annotations

import asyncio
from array import array
from bisect import bisect_right
from collections.abc import Sequence  # noqa: TC003 ParkRows is one at run time
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.keyboards import other_layouts
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.labels import Labels

LOOKED_AT = 400  # hits inside words that are weighed before the search gives up on better ones
_JUNK = str.maketrans("", "", " \u00a0\u202f\u2009()+-.\u2010\u2011\u2012\u2013\u2014\u2015")
_FEWEST = 3  # digits that mean a number
_PIECE = 500
_RUN_OFF = 2_000  # rows from which the building leaves the GUI thread


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One number of ours. `name`: its own name, "" without; `owner` as the operator has it."""

    line: str
    number: str
    name: str = ""
    owner: str = ""
    kind: str = "mobile"


@dataclass(frozen=True, slots=True)
class NumberText:
    """All rows as one folded text, a row a line; `ends[n]` is where row n ends."""

    rows: Sequence[NumberRow]
    text: str
    ends: Sequence[int]

    def find(self, query: str, limit: int) -> tuple[NumberRow, ...]:
        """Rows with every word of `query`: at the beginning of a word first, then inside.

        Digits are found in any spelling of a number. The other layouts are tried when nothing is
        found as typed.
        """
        for reading in (query, *other_layouts(query)):
            words = _words(reading)
            found = self._find(words, limit) if words else ()
            if found:
                return found
        return ()

    def _find(self, words: tuple[str, ...], limit: int) -> tuple[NumberRow, ...]:
        rarest = words[0]
        if len(words) > 1:  # two common words may stand together nowhere
            counts = {word: self.text.count(word) for word in words}
            rarest = min(words, key=counts.__getitem__)
            if not counts[rarest]:
                return ()
        begins: list[int] = []
        inside: list[int] = []
        at = self.text.find(rarest)
        while at >= 0 and len(begins) < limit and len(begins) + len(inside) < LOOKED_AT:
            row = bisect_right(self.ends, at)
            start = self.ends[row - 1] if row else 0
            line = self.text[start : self.ends[row]]
            if all(word in line for word in words):
                ahead = self.text[at - 1] if at else "\n"
                (inside if ahead.isalnum() else begins).append(row)
            at = self.text.find(rarest, self.ends[row])
        return tuple(self.rows[row] for row in (*begins, *inside)[:limit])


def build(rows: Sequence[NumberRow]) -> NumberText:
    """A second for 100 000 rows, so in a worker thread, and in pieces that let others work."""
    pieces = [
        fold_sloppy("".join(map(_line, rows[n : n + _PIECE]))) for n in range(0, len(rows), _PIECE)
    ]
    sizes = (len(line) for piece in pieces for line in piece.split("\n")[:-1])
    ends = array("q", accumulate(size + 1 for size in sizes))
    return NumberText(rows, "".join(pieces), ends)


def _line(row: NumberRow) -> str:
    words = f"{row.name} {row.owner} {row.number.lstrip('+')}"
    return " ".join(words.split()) + "\n"


def _words(query: str) -> tuple[str, ...]:
    """Folded words; digits in groups are one number."""
    bare = query.translate(_JUNK)
    if bare.isascii() and bare.isdigit() and len(bare) >= _FEWEST:
        return (bare,)
    return tuple(fold_sloppy(query).split())


class NumberIndex:
    """Follows the lines of the open profile and their own names; `find` never waits."""

    def __init__(self, accounts: Accounts, labels: Labels | None = None) -> None:
        self._accounts, self._labels = accounts, labels
        self._scope = TaskScope()
        self._building: asyncio.Task[None] | None = None
        self._again = False
        self.built: Observable[NumberText] = Observable(build(()))
        self._undos: list[Callable[[], None]] = [accounts.lines.subscribe(self._on_change)]
        if labels is not None:
            self._undos.append(labels.all.subscribe(self._on_change))
        self._on_change(None)

    def find(self, query: str, limit: int = 5) -> tuple[NumberRow, ...]:
        """The best rows, at most `limit`."""
        return self.built.value.find(query, limit)

    def mine(self, numbers: Sequence[str]) -> tuple[NumberRow, ...]:
        """Which of these E.164 numbers are ours, in the order of the rows."""
        wanted = frozenset(numbers)
        return tuple(row for row in self.built.value.rows if row.number in wanted)

    def named(self, lines: Sequence[str]) -> tuple[NumberRow, ...]:
        """The rows of these line ids, in their order; one that is gone is left out."""
        wanted = frozenset(lines)
        known = {row.line: row for row in self.built.value.rows if wanted and row.line in wanted}
        return tuple(known[line] for line in lines if line in known)

    async def aclose(self) -> None:
        for undo in self._undos:
            undo()
        await self._scope.aclose()

    def _rows(self) -> tuple[NumberRow, ...]:
        name = self._labels.name if self._labels is not None else _no_name
        return tuple(
            NumberRow(line.id, line.number, name(line.id), line.owner, line.kind.value)
            for line in self._accounts.lines.value.value or ()
        )

    def _on_change(self, _new: object) -> None:
        """Few rows are folded at once; many are folded by a thread, one building at a time."""
        rows = self._rows()
        if len(rows) < _RUN_OFF:
            self.built.set(build(rows))
            return
        if self._building is not None and not self._building.done():
            self._again = True
        elif not self._scope.closed:
            self._building = self._scope.start(self._build(rows), name="build palette index")

    async def _build(self, rows: tuple[NumberRow, ...]) -> None:
        loop = asyncio.get_running_loop()
        self.built.set(await loop.run_in_executor(None, build, rows))
        while self._again:
            self._again = False
            self.built.set(await loop.run_in_executor(None, build, self._rows()))


def _no_name(_line: str) -> str:
    return ""
