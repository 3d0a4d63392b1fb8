"""The check by hand: filters, and what a row needs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Level
from kyivstar_desktop.domain.money import parse_money
from kyivstar_desktop.domain.phone import Msisdn, parse_phone
from kyivstar_desktop.viewmodels.batch_base import Said
from kyivstar_desktop.viewmodels.batch_check import edit_ready
from kyivstar_desktop.viewmodels.batch_inputs import ALL, Edited
from kyivstar_desktop.viewmodels.batch_intake import BatchIntake
from kyivstar_desktop.viewmodels.batch_verdicts import (
    ACCEPT,
    EDIT,
    LEAVE_ONE,
    RETURN,
    TAKE_BACK,
    code_name,
)
from kyivstar_desktop.viewmodels.presenting.formats import typed_money, typed_number

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.viewmodels.batch_base import Desk
    from kyivstar_desktop.viewmodels.batch_table import ShownRow

translate = QCoreApplication.translate


class BatchReview(BatchIntake):
    """Rows of the check: accepted, left out, mended."""

    def __init__(self, desk: Desk, *, new: bool, parent: QObject | None = None) -> None:
        super().__init__(desk, new=new, parent=parent)
        self._accept = self.command(self._accept_rows)
        self._exclude = self.command(self._exclude_rows)
        self._amend = self.command(self._amend_row)
        for command in (self._accept, self._exclude, self._amend):
            command.failed.connect(self._on_trouble)

    # --- which rows ---------------------------------------------------------------------------
    def choose_chip(self, key: str) -> None:
        self.fold(chip=key or ALL)
        self._follow_rows()

    def type_search(self, text: str) -> None:
        """Number, name or comment; each key is a new question."""
        self.fold(text=text)
        self._follow_rows()

    def next_problem(self, after: int) -> int:
        """Number of the next row of the table that needs the person, -1: there is none (F3)."""
        rows = self.check_rows.rows()
        order = [*range(after + 1, len(rows)), *range(min(after + 1, len(rows)))]
        return next((n for n in order if rows[n].problem), -1)

    # --- one row ------------------------------------------------------------------------------
    def act(self, number: int) -> None:
        """The one act of a row's verdict."""
        shown = self.row(number)
        if shown is None or not self._editable:
            return
        key = shown.verdict.act
        if key == EDIT:
            self.edit(number)
        elif key in {ACCEPT, TAKE_BACK}:
            self._accept(shown, key == ACCEPT)
        elif key in {LEAVE_ONE, RETURN}:
            self._exclude(shown, key == LEAVE_ONE)

    def toggle(self, number: int) -> None:
        """Space: a warning is accepted or not, a row that was left out returns."""
        shown = self.row(number)
        if shown is None or not self._editable:
            return
        if shown.row.excluded:
            self._exclude(shown, False)
        elif shown.row.level is Level.WARNING:
            self._accept(shown, not shown.row.accepted)

    def exclude(self, number: int) -> None:
        """Delete: the row is left out; Ctrl+Z returns it."""
        shown = self.row(number)
        if shown is not None and self._editable:
            self._exclude(shown, not shown.row.excluded)

    def accept_all(self) -> None:
        """Every warning of the chosen chip goes."""
        batch, part = self.batch, self.state.check
        if batch is not None and part is not None and part.accept_all:
            self._accept(None, True)

    def edit(self, number: int) -> None:
        """Opens the row for mending, in place."""
        shown = self.row(number)
        if shown is None or not self._editable:
            return
        row = shown.row
        text = typed_number(row.number) if row.number else row.number_text
        amount = typed_money(row.amount) if row.amount is not None else row.amount_text
        whats = self.offers_of(shown.kind)
        self.fold(edited=Edited(row, text, amount, what=row.what, whats=whats))

    def type_row(
        self, *, number: str | None = None, amount: str | None = None, what: str | None = None
    ) -> None:
        edited = self._inputs.edited
        if edited is not None:
            edited = replace(
                edited,
                number=edited.number if number is None else number,
                amount=edited.amount if amount is None else amount,
                what=edited.what if what is None else what,
            )
            self.fold(edited=edited)

    def save_row(self) -> None:
        """Judged anew at once; a row that cannot be kept says why."""
        edited = self._inputs.edited
        if edited is None:
            return
        if not edit_ready(self._inputs):
            self.fold(edited=replace(edited, tried=True))
            return
        self._amend(edited)

    def leave_row(self) -> None:
        self.fold(edited=None)

    @property
    def _editable(self) -> bool:
        return self.batch is not None and self.batch.state.editable

    async def _accept_rows(self, shown: ShownRow | None, on: bool) -> None:  # noqa: FBT001 a command's
        batch = self.batch
        if batch is None:
            return
        if shown is None:
            said = translate("Batch", "Accepted: %1").replace("%1", code_name(self._inputs.chip))
            await self._batches.accept(batch.id, code=self._inputs.chip, on=on, said=said)
        else:
            text = translate("Batch", "Row %1 goes") if on else translate("Batch", "Row %1 waits")
            said = text.replace("%1", str(shown.row.line_no))
            await self._batches.accept(batch.id, rows=(shown.row.n,), on=on, said=said)
        self.read_rows()

    async def _exclude_rows(self, shown: ShownRow, on: bool) -> None:  # noqa: FBT001 a command's
        batch = self.batch
        if batch is None:
            return
        text = (
            translate("Batch", "Row %1 is left out") if on else translate("Batch", "Row %1 is back")
        ).replace("%1", str(shown.row.line_no))
        await self._batches.exclude(batch.id, (shown.row.n,), on=on, said=text)
        self.read_rows()
        self.effect.emit(Said(text, undoable=True))

    async def _amend_row(self, edited: Edited) -> None:
        batch, number = self.batch, parse_phone(edited.number)
        if batch is None or not isinstance(number, Msisdn):
            return
        amount = parse_money(edited.amount) if batch.kind.is_money else None
        said = translate("Batch", "Row %1 corrected").replace("%1", str(edited.row.line_no))
        changed = edited.what.strip() if edited.what != edited.row.what else None
        await self._batches.amend(
            batch.id, edited.row.n, number=number.value, amount=amount, what=changed, said=said
        )
        self.fold(edited=None)
        self.read_rows()
