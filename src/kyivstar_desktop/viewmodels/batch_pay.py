"""The way to pay: the source, count and total, the code; what has changed before the start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.batch_changes import Changed
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import ZERO, parse_money
from kyivstar_desktop.viewmodels.batch_check import read_count
from kyivstar_desktop.viewmodels.batch_inputs import (
    Asked,
    Inputs,
    Typed,
    needs_consent,
    to_consent,
)
from kyivstar_desktop.viewmodels.batch_review import BatchReview

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.viewmodels.batch_base import Desk
    from kyivstar_desktop.viewmodels.command import Command


class BatchPay(BatchReview):
    """Money leaves only after count and total were typed and the code was given."""

    def __init__(self, desk: Desk, *, new: bool, parent: QObject | None = None) -> None:
        super().__init__(desk, new=new, parent=parent)
        self._source = self.command(self._set_source)
        self._authorise = self.command(self._authorise_batch)
        self._leave_out = self.command(self._leave_rows_out)
        self._starting: dict[str, Command] = {}  # of each batch: one is no bar to another
        for command in (self._source, self._authorise, self._leave_out):
            command.failed.connect(self._on_trouble)

    def _follow_services(self) -> None:
        super()._follow_services()
        self.follow(self._batches.listing, self._on_listing)
        self.follow(self._batches.judging, self._on_judging)

    def _on_listing(self, listing: bool) -> None:  # noqa: FBT001 an observer's
        self.fold(listing=listing)

    def _on_judging(self, judging: frozenset[str]) -> None:
        self.fold(judging=judging)

    # --- money --------------------------------------------------------------------------------
    def choose_source(self, ident: str) -> None:
        if ident and self.batch is not None and ident != self.batch.source_id:
            self._source(ident)

    def agree_again(self) -> None:
        """The file was run before, and it is meant so."""
        self.fold(agreed=True)

    def main(self) -> None:
        """The main button: asks for count and total."""
        part = self.state.check
        if part is not None and part.can_pay:
            self.fold(typed=Typed(), trouble=None)

    def type_count(self, text: str) -> None:
        if self._inputs.typed is not None:
            self.fold(typed=replace(self._inputs.typed, count=text, tried=False))

    def type_total(self, text: str) -> None:
        if self._inputs.typed is not None:
            self.fold(typed=replace(self._inputs.typed, total=text, tried=False))

    def leave_confirm(self) -> None:
        self.fold(typed=None)

    def authorise(self) -> None:
        """Compares what was typed with the batch; only then the operator is asked."""
        batch, typed = self.batch, self._inputs.typed
        if batch is None or typed is None:
            return
        count, total = read_count(typed.count), parse_money(typed.total)
        right = count == batch.tally.left.rows
        if batch.kind.is_money:
            right = right and total == to_consent(batch)
        if not right:
            self.fold(typed=replace(typed, tried=True))
            return
        self.fold(typed=None, working=True)
        self._authorise(batch.id, count, batch.tally.left.amount if batch.kind.is_money else ZERO)

    async def _set_source(self, ident: str) -> None:
        batch = self.batch
        if batch is not None:
            await self._batches.set_source(batch.id, ident)

    async def _authorise_batch(self, ident: str, count: int, total: Money) -> None:
        """The code is asked by the service; within the own limit the run begins at once."""
        try:
            made = await self._batches.authorise(
                ident, count=count, total=total, again=self._inputs.agreed
            )
            if made.state is State.APPROVED:
                await self._batches.run(ident)
        except Refused as refused:
            if not self._tell_changes(ident, refused):
                raise
        finally:
            self.fold(working=False)
        self._sources()

    def _tell_changes(self, ident: str, refused: Refused) -> bool:
        """What has changed under the rows becomes a question; False: it is another refusal."""
        changed = refused.detail.get("changed")
        if not isinstance(changed, Changed):
            return False
        self.fold(asked=(*_but(self._inputs, ident), Asked(ident, changed)))
        return True

    # --- the start ------------------------------------------------------------------------------
    def _start(self, ident: str) -> None:
        """Goes on with a batch; a consent that has ended is asked for anew, on its own page."""
        batch = next((one for one in self._inputs.batches if one.id == ident), None)
        if batch is None:
            return
        if needs_consent(batch, self._desk.clock.now()):
            if ident != self._inputs.chosen:
                self._show(ident)
            self.fold(now=self._desk.clock.now(), typed=Typed(), trouble=None)
            return
        if ident not in self._starting:
            self._starting[ident] = self.command(self._run)
            self._starting[ident].failed.connect(self._on_trouble)
        self._starting[ident](ident)

    # --- what has changed under the rows --------------------------------------------------------
    def leave_changes(self) -> None:
        """Nothing begins."""
        part = self.state.changed
        if part is not None:
            self.fold(asked=_but(self._inputs, part.batch))

    def go_on_with_all(self) -> None:
        """The person has read it: every row of the batch that is asked about goes as it was
        agreed, whichever is on the page.
        """
        part = self.state.changed
        if part is not None and part.can_act:
            self._batches.know_changes(part.batch)
            self.fold(asked=_but(self._inputs, part.batch))
            self._start(part.batch)

    def go_on_without(self) -> None:
        """The rows that have changed are never sent."""
        part = self.state.changed
        if part is None or not part.can_act or not part.leave:
            return
        if part.batch != self._inputs.chosen:
            self._show(part.batch)
        self._leave_out(part.batch)

    async def _run(self, ident: str) -> None:
        self.fold(trouble=None, pausing="", asked=_but(self._inputs, ident))
        try:
            await self._batches.run(ident)
        except Refused as refused:
            if not self._tell_changes(ident, refused):
                raise

    async def _leave_rows_out(self, ident: str) -> None:
        asked = next((one for one in self._inputs.asked if one.batch == ident), None)
        if asked is None:
            return
        self.fold(asked=_but(self._inputs, ident))
        await self._batches.leave_out(ident, dict(asked.changed.rows))
        self._on_batches(self._batches.all.value)
        self.read_rows()
        if ident == self._inputs.chosen:  # else it waits there for its own press
            self._start(ident)


def _but(i: Inputs, ident: str) -> tuple[Asked, ...]:
    """The questions about other batches."""
    return tuple(one for one in i.asked if one.batch != ident)
