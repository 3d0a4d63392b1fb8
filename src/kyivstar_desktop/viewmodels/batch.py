"""Batch operations: one flow from a file to a result, and the list of all batches. 12 and 13."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.viewmodels.batch_base import Desk, Milestone, ReportReady, Said
from kyivstar_desktop.viewmodels.batch_inputs import ATTENTION
from kyivstar_desktop.viewmodels.batch_output import BatchOutput
from kyivstar_desktop.viewmodels.batch_table import AGAIN, ASK, AWAY, BACK

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.viewmodels.batch_table import ShownRow

__all__ = ["BatchViewModel", "Desk", "Milestone", "ReportReady", "Said"]

translate = QCoreApplication.translate
NEW = "new"


class BatchViewModel(BatchOutput):
    """`arg` of the route: "new" takes what another page handed over, else the id of a batch."""

    def __init__(self, desk: Desk, *, arg: str = "", parent: QObject | None = None) -> None:
        super().__init__(desk, new=arg == NEW, parent=parent)
        self.pause = self.command(self._pause)
        self._stop = self.command(self._stop_run)
        self._repeat = self.command(self._repeat_rows)
        self._ask = self.command(self._ask_rows)
        self._put_away = self.command(self._put_rows_away)
        self._withdraw = self.command(self._withdraw_batch)
        self._drop = self.command(self._drop_batch)
        for command in (
            self.pause, self._stop, self._repeat, self._ask, self._put_away, self._withdraw,
            self._drop,
        ):  # fmt: skip
            command.failed.connect(self._on_trouble)
        self._follow_services()
        if arg and arg != NEW:
            self.open(arg)
        elif not arg:
            self._open_running()

    # --- the list -----------------------------------------------------------------------------
    def open(self, ident: str) -> None:
        """A batch of the list comes to the page."""
        if ident != self._inputs.chosen:
            self.fold(mapped=None, trouble=None)
            self._show(ident)

    def start_new(self) -> None:
        """The first step again; a batch that runs goes on."""
        self.fold(mapped=None, trouble=None)
        self._show("")
        self._sources()

    def press_card(self, ident: str) -> None:
        """The act of a card: resume, open for the report, or remove a draft."""
        card = next((one for one in self.state.queue if one.id == ident), None)
        if card is None or not card.can_act:
            return
        if card.act == "drop":
            self._drop(ident)
            return
        self.open(ident)
        if card.act == "resume":
            self._start(ident)

    def close_interrupted(self) -> None:
        """The banner goes; the batch stays in the list."""
        part = self.state.interrupted
        if part is not None:
            self.fold(put_away=self._inputs.put_away | {part.id})

    def resume_interrupted(self) -> None:
        part = self.state.interrupted
        if part is not None:
            self.press_card(part.id)

    def _open_running(self) -> None:
        """Coming back to the page finds the run on it."""
        running = next((one for one in self._inputs.batches if one.runs), None)
        if running is not None:
            self._show(running.id)

    # --- the run ------------------------------------------------------------------------------
    def hold(self) -> None:
        """Pause or go on, whichever the button says (Space)."""
        part, batch = self.state.run, self.batch
        if part is None or batch is None or not part.can_hold:
            return
        if part.hold == "pause":
            self.pause(batch.id)
        else:
            self._start(batch.id)

    def run_approved(self) -> None:
        """«Виконати» of an approved batch."""
        part, batch = self.state.wait, self.batch
        if part is not None and batch is not None and part.can_run and not part.judging:
            self._start(batch.id)

    def ask_stop(self) -> None:
        if self.state.run is not None and self.state.run.can_stop:
            self.fold(stopping=True)

    def keep_going(self) -> None:
        self.fold(stopping=False)

    def stop(self) -> None:
        """Rows in flight end; nothing more is begun."""
        batch = self.batch
        self.fold(stopping=False)
        if batch is not None:
            self._stop(batch.id)

    def choose_tab(self, tab: str) -> None:
        self._held = False
        self.fold(tab=tab or ATTENTION)
        self._follow_rows()

    def act_on_row(self, number: int) -> None:
        """The act at the end of a row: put away, repeat, ask, return."""
        shown = self.row(number)
        if shown is not None:
            self.do_row(shown, shown.act[0])

    def do_row(self, shown: ShownRow, act: str) -> None:
        """One of the acts a row has."""
        if act in {AWAY, BACK}:
            self._put_away(shown.row.n, act == AWAY)
        elif act == AGAIN:
            self._repeat((shown.row.n,))
        elif act == ASK:
            self._ask((shown.row.n,))

    def repeat_rejected(self) -> None:
        """A new batch of the rejected rows, with new keys: they were refused for certain."""
        if self.state.run is not None and self.state.run.can_again:
            self._repeat(())

    def withdraw(self) -> None:
        """Takes the request back; a rejected batch just goes back to its check."""
        batch = self.batch
        if batch is None:
            return
        if batch.state is State.REJECTED:
            self.fold(reopened=self._inputs.reopened | {batch.id})
            self._follow_rows()
        else:
            self._withdraw(batch.id)

    # --- work ---------------------------------------------------------------------------------
    async def _pause(self, ident: str) -> None:
        self.fold(pausing=ident)
        await self._batches.pause(ident)

    async def _stop_run(self, ident: str) -> None:
        self.fold(pausing=ident)
        await self._batches.stop(ident)

    async def _repeat_rows(self, rows: tuple[int, ...]) -> None:
        batch = self.batch
        if batch is not None:
            try:
                made = await self._batches.again(batch.id, rows=rows)
            except Refused as refused:
                made = self._made_of(batch) if refused.code == "takenAgain" else ""
                if not made:
                    raise
                self.effect.emit(Said(translate("Batch", "These rows are in this batch already")))
            self._on_batches(self._batches.all.value)
            self.open(made)

    def _made_of(self, batch: Batch) -> str:
        """Id of the newest batch of its refused rows, "" without any."""
        return next((one.id for one in self._inputs.batches if one.again_of == batch.id), "")

    async def _ask_rows(self, rows: tuple[int, ...]) -> None:
        batch = self.batch
        if batch is not None:
            await self._batches.ask(batch.id, rows=rows)
            self.read_rows()

    async def _put_rows_away(self, number: int, on: bool) -> None:  # noqa: FBT001 a command's
        batch = self.batch
        if batch is not None:
            await self._batches.put_away(batch.id, (number,), on=on)
            self.read_rows()

    async def _withdraw_batch(self, ident: str) -> None:
        await self._batches.withdraw(ident)
        self.effect.emit(Said(translate("Batch", "The request is withdrawn")))

    async def _drop_batch(self, ident: str) -> None:
        if ident == self._inputs.chosen:
            self._show("")
        await self._batches.drop(ident)
        self.effect.emit(Said(translate("Batch", "The draft is removed")))

    def running(self) -> tuple[Batch, ...]:
        """Batches that run now."""
        return tuple(one for one in self._inputs.batches if one.state is State.RUNNING)

    def wants(self, arg: Any) -> None:
        """The page is shown again with an argument."""
        if arg == NEW:
            self.take_wanted()
        elif arg:
            self.open(str(arg))
