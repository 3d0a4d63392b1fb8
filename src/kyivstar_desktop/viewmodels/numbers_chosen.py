"""What is chosen on the desk: by checks, by ranges, by a pasted list, or all that match."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from kyivstar_desktop.domain.fleet import FleetPicked
from kyivstar_desktop.domain.number_lists import read_numbers
from kyivstar_desktop.viewmodels.numbers_columns import copied
from kyivstar_desktop.viewmodels.numbers_desk import CopyText, Said
from kyivstar_desktop.viewmodels.numbers_kept import NumbersKept
from kyivstar_desktop.viewmodels.numbers_paste import MOST_LINES, pasted_of, too_long
from kyivstar_desktop.viewmodels.numbers_state import query_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.fleet import FleetQuery
    from kyivstar_desktop.viewmodels.numbers_desk import Desk

translate = QCoreApplication.translate


class NumbersChosen(NumbersKept):
    """Choices are line ids, so that they survive a refresh and another order.

    «All that match» is the question itself with its exceptions; another filter lifts it.
    """

    checks_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._all: FleetQuery | None = None
        self._but: set[str] = set()
        self._lines: dict[str, None] = {}
        self._sums = self.command(self._read_sums, restart=True)
        self._range = self.command(self._check_range, restart=True)
        self.copy = self.command(self._copy)
        self.paste = self.command(self._paste, restart=True)
        for command in (self._sums, self._range, self.copy, self.paste):
            command.failed.connect(self._on_trouble)

    # --- what is chosen ---
    def is_checked(self, line: str) -> bool:
        return line not in self._but if self._all is not None else line in self._lines

    @property
    def check_state(self) -> Qt.CheckState:
        """Of the check in the head."""
        if self._all is not None:
            return Qt.CheckState.PartiallyChecked if self._but else Qt.CheckState.Checked
        if not self._lines:
            return Qt.CheckState.Unchecked
        whole = 0 < self.model.total == len(self._lines)
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    @property
    def picked(self) -> FleetPicked | None:
        """None: nothing."""
        if self._all is not None:
            return FleetPicked(self._all, frozenset(self._but))
        return FleetPicked(lines=tuple(self._lines)) if self._lines else None

    def picked_at(self, row: int) -> FleetPicked | None:
        """For a menu over a row: the choice the row belongs to, or the row alone."""
        line = self.model.row(row)
        ident = getattr(line, "line", "")
        if not ident:
            return self.picked
        return self.picked if self.is_checked(ident) else FleetPicked(lines=(ident,))

    @property
    def chosen(self) -> int:
        """How many."""
        if self._all is not None:
            return max(0, self.model.total - len(self._but))
        return len(self._lines)

    # --- intents ---
    def check(self, row: int) -> None:
        """Space, or a press on the box of a row."""
        line = self.model.row(row)
        ident = getattr(line, "line", "")
        if ident:
            self._put([ident], on=not self.is_checked(ident))

    def check_range(self, first: int, last: int) -> None:
        """Shift: from one row to another, also rows that were never shown."""
        self._range(first, last)

    def check_all(self, on: bool) -> None:  # noqa: FBT001 a check's slot
        """Ctrl+A: all that match, and none of them is read for that."""
        self._all = query_of(self._inputs) if on else None
        self._but.clear()
        self._lines.clear()
        self._told()

    def clear_checks(self) -> None:
        if self._all is not None or self._lines:
            self.check_all(False)

    def choose_lines(self, lines: Iterable[str]) -> None:
        """Just these, by id: of a pasted list."""
        self._all = None
        self._but.clear()
        self._lines = dict.fromkeys(lines)
        self._told()

    # --- inside ---
    def _put(self, lines: Sequence[str], *, on: bool) -> None:
        if self._all is not None:
            (self._but.difference_update if on else self._but.update)(lines)
        else:
            for line in lines:
                if on:
                    self._lines[line] = None
                else:
                    self._lines.pop(line, None)
        self._told()

    def _told(self) -> None:
        picked = self.picked
        if picked is None:
            self.fold(picked=None, sums=None, chosen=0)
        else:
            self.fold(picked=picked, chosen=self.chosen)
        self.checks_changed.emit()
        self._sums(picked)

    def _narrowed(self) -> None:
        if self._all is not None:
            self.clear_checks()

    async def _read_sums(self, picked: FleetPicked | None) -> None:
        if picked is not None:
            self.fold(sums=await self._fleet.sums(picked))

    async def _check_range(self, first: int, last: int) -> None:
        found = await self.model.lines(first, last)
        self._put([one.line for one in found], on=True)

    async def _copy(self, row: int = -1) -> None:
        """What is chosen, else the row, as TSV with heads; columns as on the screen."""
        picked = self.picked or (self.picked_at(row) if row >= 0 else None)
        if picked is None:
            return
        shown = [self.columns[key] for key in self._inputs.columns]
        lines = ["\t".join(column.title() for column in shown)]
        async for chunk in self._fleet.rows(picked):
            lines += ["\t".join(copied(column.cell(one)) for column in shown) for one in chunk]
        self.effect.emit(CopyText("\n".join(lines) + "\n", len(lines) - 1))

    async def _paste(self, text: str) -> None:
        """Reads a list in a worker, finds what is ours, and says what became of every line."""
        count = len(text.splitlines())
        if count > MOST_LINES:
            self.effect.emit(Said(too_long(count)))
            return
        loop = asyncio.get_running_loop()
        read = await loop.run_in_executor(None, read_numbers, text)
        if not read.pasted:
            self.effect.emit(Said(translate("Numbers", "There is no number in the pasted text")))
            return
        ours = await self._fleet.find([number.value for number in read.numbers])
        self.effect.emit(pasted_of(read, ours))

    def _look_anew(self) -> None:
        super()._look_anew()
        if self.picked is not None:
            self._sums(self.picked)
