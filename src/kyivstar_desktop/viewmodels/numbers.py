"""Numbers: the corporate desk over 100 000 of them. Screens 11 and 18, product N3, N11, 5.6."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Wanted
from kyivstar_desktop.domain.fleet import FleetPicked
from kyivstar_desktop.domain.rights import may_batch
from kyivstar_desktop.viewmodels.numbers_chosen import NumbersChosen
from kyivstar_desktop.viewmodels.numbers_columns import EDITED, EVERY, column_title
from kyivstar_desktop.viewmodels.numbers_desk import CopyText, Desk, GoRow, Said
from kyivstar_desktop.viewmodels.numbers_nodes import NodeForm, NodeKept
from kyivstar_desktop.viewmodels.numbers_notes import note_heads, note_row, read_notes
from kyivstar_desktop.viewmodels.numbers_paste import Pasted
from kyivstar_desktop.viewmodels.numbers_state import query_of
from kyivstar_desktop.viewmodels.numbers_tree import ALL
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_count,
    present_number,
    unmasked,
)

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kyivstar_desktop.viewmodels.numbers_columns import Cell, DeskColumn

__all__ = ["CopyText", "Desk", "Exported", "GoRow", "NumbersViewModel", "Pasted", "Said"]
translate = QCoreApplication.translate
CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class Exported:
    """Effect: a file was written."""

    path: Path
    rows: int


class NumbersViewModel(NumbersChosen):
    """The grid is `model`; the State holds everything around it."""

    def __init__(self, desk: Desk, *, arg: str = "", parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.edit = self.command(self._edit)
        self.move = self.command(self._move)
        self.export = self.command(self._export)
        self.export_notes = self.command(self._export_notes)
        self.import_notes = self.command(self._import_notes)
        self._exporting: asyncio.Task[None] | None = None
        for command in (
            self.edit, self.move, self.export, self.export_notes, self.import_notes,
        ):  # fmt: skip
            command.failed.connect(self._on_trouble)
        self.follow(self._fleet.saved.state, self._on_saved)
        self._start(arg)

    # --- batches ---
    def hand_over(self, kind: str, picked: FleetPicked | None = None) -> None:
        """Gives numbers to the page of batches: topup (what is missing), tariff, block."""
        picked = picked or self.picked
        if picked is None:
            return
        count = self.count_of(picked)
        amount: Literal["short"] | None = "short" if kind == "topup" else None
        self.desk.hand_over(Wanted(kind, picked, amount=amount, count=count))

    def count_of(self, picked: FleetPicked) -> int:
        """How many numbers a choice holds."""
        return len(picked.lines) if picked.query is None else self.chosen

    @property
    def may_batch(self) -> bool:
        """Whether the person's role lets make batches; acts it lacks are not shown at all."""
        return may_batch(self._inputs.person)

    @property
    def can_top_up_card(self) -> bool:
        """Whether the card's number misses money that this person may send."""
        opened = self._inputs.opened
        return self.may_batch and opened is not None and bool(opened.risk.short)

    def top_up_card(self) -> None:
        """What the number of the card misses."""
        if self._inputs.opened is not None:
            self.hand_over("topup", FleetPicked(lines=(self._inputs.opened.line,)))

    # --- what the person writes beside numbers ---
    def text_of(self, row: int, column: str) -> str:
        """What stands in a cell that can be written, for its editor."""
        line = self.model.row(row)
        return str(getattr(line, column, "")) if column in EDITED else ""

    def write(self, row: int, column: str, text: str) -> None:
        """F2: a label, an own name or a note of one row."""
        line = self.model.row(row)
        ident = getattr(line, "line", "")
        if ident and column in EDITED and text.strip() != getattr(line, column):
            self.edit(FleetPicked(lines=(ident,)), column, text)

    async def _edit(self, picked: FleetPicked, field: str, text: str) -> None:
        """`field`: label, alias, note or colour, of every picked number. Undone by Ctrl+Z."""
        lines = await self._ids(picked)
        said = self._edit_name(lines, field)
        await self._fleet.edit(lines, said=said, **{field: text})
        self.effect.emit(Said(said, undo=True))

    def _edit_name(self, lines: Sequence[str], field: str) -> str:
        what = column_title(field) if field in EVERY else translate("Numbers", "Colour")
        row = self.model.row(self.model.row_of(lines[0])) if len(lines) == 1 else None
        number = getattr(row, "number", "")
        if number:
            text = translate("Numbers", "%1 of %2 changed").replace("%1", what)
            return text.replace("%2", present_number(number))
        text = translate("Numbers", "%1 changed, numbers: %2").replace("%1", what)
        return text.replace("%2", present_count(len(lines)))

    async def _move(self, picked: FleetPicked, node: str) -> None:
        """To another department, at the operator; undone by moving back."""
        lines = await self._ids(picked)
        said = translate("Numbers", "Moved to «%1»: %n", "", len(lines))
        said = said.replace("%1", self._node_name(node))
        result = await self._fleet.move(lines, node, said=said)
        if result.failed:
            text = translate("Numbers", "Moved: %1, stayed where they were: %2")
            text = text.replace("%1", present_count(result.moved))
            said = text.replace("%2", present_count(len(lines) - result.moved))
        self.effect.emit(Said(said, undo=bool(result.moved)))

    # --- the tree itself ---
    def node_form(self, *, rename: bool = False) -> NodeForm | None:
        """Of a new department under the chosen one, or of another name; the caller disposes it."""
        i, acts = self._inputs, self.desk.nodes
        if acts is None or (rename and not self.state.rename):
            return None
        asked = {"node": i.node} if rename else {"parent": i.node}
        form = NodeForm(acts, self._fleet, self.desk.accounts, owner=self, **asked)
        form.effect.connect(self._on_node_kept)
        self.on_dispose(form.dispose)  # the page may go before its dialog
        return form

    def _on_node_kept(self, kept: NodeKept) -> None:
        self.fold(folded=self._inputs.folded - {kept.parent, ALL})
        self.effect.emit(Said(kept.said, undo=kept.undo))

    async def _ids(self, picked: FleetPicked) -> list[str]:
        if picked.query is None:
            return list(picked.lines)
        found: list[str] = []
        async for chunk in self._fleet.rows(picked):
            found += [one.line for one in chunk]
        return found

    # --- files ---
    def export_to(self, path: Path, encoding: str = "") -> None:
        """What is chosen, else everything the filter shows; columns as on the screen."""
        self._exporting = self.export(path, encoding)

    def cancel_export(self) -> None:
        """The file is not there then: it is written beside and moved into place at the end."""
        if self._exporting is not None:
            self._exporting.cancel()
        self.fold(exports=0, exported=0)

    async def _export(self, path: Path, encoding: str) -> None:
        picked = self.picked or FleetPicked(query_of(self._inputs))
        count = self.chosen or self.model.total
        self.fold(exports=max(1, count), exported=0, trouble=None)
        heads = [column.title() for column in self._shown()]
        try:
            write = self.desk.exports.write_table
            rows = await write(path, heads, self._cells(picked), encoding=encoding)
        finally:
            self.fold(exports=0, exported=0)
        self.effect.emit(Exported(path, rows))

    async def _cells(self, picked: FleetPicked) -> AsyncIterator[Sequence[Sequence[Cell]]]:
        done, shown = 0, self._shown()
        async for chunk in self._fleet.rows(picked):
            with unmasked():
                made = [[column.cell(one) for column in shown] for one in chunk]
            yield made
            done += len(chunk)
            self.fold(exported=done)

    async def _export_notes(self, path: Path, encoding: str = "") -> None:
        notes = await self._fleet.export_notes()

        async def rows() -> AsyncIterator[Sequence[Sequence[Cell]]]:
            for start in range(0, len(notes), CHUNK):
                yield [note_row(note) for note in notes[start : start + CHUNK]]

        written = await self.desk.exports.write_table(path, note_heads(), rows(), encoding=encoding)
        self.effect.emit(Exported(path, written))

    async def _import_notes(self, path: Path) -> None:
        """Rows that were not understood are named by their lines; the others are kept.

        Columns that the file does not have stay as they are.
        """
        if self.desk.reads_tables is None:
            return
        rows: list[Sequence[str]] = []
        async with aclosing(self.desk.reads_tables(path)) as chunks:
            async for chunk in chunks:
                rows += chunk
        known = {note.number: note for note in await self._fleet.export_notes()}
        notes, unread = read_notes(rows, known)
        said = translate("Numbers", "Notes of %n number(s) imported", "", len(notes))
        changed = await self._fleet.import_notes(notes, said=said)
        text = translate("Numbers", "Notes read: %1, changed: %2")
        text = text.replace("%1", present_count(len(notes)))
        text = text.replace("%2", present_count(changed))
        if unread:
            lines = ", ".join(str(line) for line in unread[:10])
            more = translate("Numbers", "not understood: %n, lines %1", "", len(unread))
            text = f"{text}; {more.replace('%1', lines)}"
        self.effect.emit(Said(text, undo=changed > 0))

    def _shown(self) -> list[DeskColumn]:
        return [self.columns[key] for key in self._inputs.columns]
