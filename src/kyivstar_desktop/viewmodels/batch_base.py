"""What every part of the batch page leans on: services, the batch on the page, its rows.

Figures of a run come many times a second and are folded at most five times a second.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import StepUpNeeded
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.batch_inputs import ALL, RUN, Draft, Inputs, batch_of, page_of
from kyivstar_desktop.viewmodels.batch_parts import BatchState
from kyivstar_desktop.viewmodels.batch_run import milestone
from kyivstar_desktop.viewmodels.batch_state import derive_batch
from kyivstar_desktop.viewmodels.batch_table import (
    CHECK_COLUMNS,
    RUN_COLUMNS,
    RowsQuery,
    ShownRow,
)
from kyivstar_desktop.viewmodels.paging import PagedTableModel, TablePage

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.batch import Batch, Progress, Watched
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.batch import Batches
    from kyivstar_desktop.services.catalogue import PriceList
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText

translate = QCoreApplication.translate
QUIET_S = 0.2
"""Between two looks at a run: five a second at most."""
PAGE, DEEPEST = 200, 5_000
Table = PagedTableModel[ShownRow, RowsQuery]


@dataclass(slots=True)
class Kept:
    """What one person has typed in the first step, while the page is away."""

    owner: str = ""
    draft: Draft = field(default_factory=Draft)


@dataclass(frozen=True, slots=True)
class Desk:
    """The services of the page; `kept` outlives it."""

    batches: Batches
    accounts: Accounts
    catalogue: PriceList
    clock: Clock
    demo: bool = False
    kept: Kept = field(default_factory=Kept)

    @property
    def owner(self) -> str:
        """Who works here now."""
        person = self.accounts.session.state.value.person
        return person.sub if person is not None else ""

    def names(self) -> dict[str, str]:
        """Tariffs and services by id; empty while the catalogue is not read."""
        catalogue = self.catalogue.value
        return {one.id: one.name for one in catalogue.offerings} if catalogue is not None else {}

    def draft(self) -> Draft:
        """The first step as this person left it."""
        return self.kept.draft if self.kept.owner == self.owner else Draft()


@dataclass(frozen=True, slots=True)
class Said:
    """Effect: a passing confirmation; `undoable` ones can be taken back."""

    text: str
    undoable: bool = False


@dataclass(frozen=True, slots=True)
class Milestone:
    """Effect: a share of the rows is done; said by a screen reader, not shown."""

    text: str


@dataclass(frozen=True, slots=True)
class ReportReady:
    """Effect: the paper of a batch, to be written to `path`."""

    text: ReceiptText
    path: Path


class BatchBase(ViewModel[Inputs, BatchState]):
    """`check_rows` and `run_rows` are the two tables; one of them belongs to the page."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(Inputs(desk.clock.now(), draft=desk.draft()), derive_batch, parent)
        self._desk, self._batches = desk, desk.batches
        self._latest: tuple[Batch, ...] = ()
        self._resting = self._held = False
        self._seen_rows: tuple[object, ...] = ()
        self.check_rows: Table = PagedTableModel(CHECK_COLUMNS, self._fetch, self.scope, self)
        self.run_rows: Table = PagedTableModel(RUN_COLUMNS, self._fetch, self.scope, self)
        for table in (self.check_rows, self.run_rows):
            table.loaded.connect(self._on_rows)
            table.failed.connect(self._on_trouble)

    def dispose(self) -> None:
        """What was typed waits for the next time; chosen numbers and their sum do not."""
        if not self.disposed:
            draft = self._inputs.draft
            if draft.wanted is None:
                kept = self._desk.kept
                kept.owner, kept.draft = self._desk.owner, replace(draft, short=False)
        super().dispose()

    def _follow_services(self) -> None:
        """Last, when every command is made: the services speak at once."""
        with self.gathered():
            self.follow(self._desk.accounts.connection, self._on_connection)
            self.follow(self._batches.progress, self._on_progress)
            self.follow(self._batches.folder, self._on_folder)
            self.follow(self._batches.trouble, self._on_stuck)
            self.follow(self._batches.all, self._on_batches)

    @property
    def batch(self) -> Batch | None:
        """The one on the page."""
        return batch_of(self._inputs)

    @property
    def table(self) -> Table:
        return self.run_rows if page_of(self._inputs) == RUN else self.check_rows

    def row(self, number: int) -> ShownRow | None:
        """A row of the table on the page, None beyond its end."""
        rows = self.table.rows()
        return rows[number] if 0 <= number < len(rows) else None

    # --- batches ------------------------------------------------------------------------------
    def _on_batches(self, batches: tuple[Batch, ...]) -> None:
        """Figures of a run are taken together every 0.2 s; everything else at once."""
        self._latest = batches
        still = not any(one.runs for one in batches)
        if still or _lives(batches) != _lives(self._inputs.batches):
            self._take_latest()
            return
        if self._resting or batches == self._inputs.batches:
            return
        self._resting = True
        self._take_latest()
        self.scope.start(self._rest(), name="batch.rest")

    async def _rest(self) -> None:
        await self._desk.clock.sleep(QUIET_S)
        self._resting = False
        if self._latest != self._inputs.batches:
            self._on_batches(self._latest)

    def _take_latest(self) -> None:
        before = self.batch
        pace = self._inputs.pace
        running = next((one for one in self._latest if one.id == self._inputs.chosen), None)
        if running is not None and running.runs:
            pace = self._batches.pace(running.id)
        self.fold(batches=self._latest, pace=pace, now=self._desk.clock.now())
        now = self.batch
        if now is None:
            return
        passed = milestone(before.tally, now.tally) if before is not None else 0
        if passed and (now.runs or (before is not None and before.runs)):
            text = translate("Batch", "%1 % done: %2").replace("%1", str(passed))
            self.effect.emit(Milestone(text.replace("%2", now.label)))
        self._follow_rows()

    # --- rows ---------------------------------------------------------------------------------
    def _query(self) -> RowsQuery | None:
        batch, i = self.batch, self._inputs
        if batch is None:
            return None
        if page_of(i) == RUN:
            return RowsQuery(batch.id, batch.kind, i.tab, "", run=True)
        return RowsQuery(batch.id, batch.kind, i.chip, i.text)

    def _mark(self) -> tuple[object, ...]:
        """What moves when the rows that are asked for may have moved."""
        batch, query = self.batch, self._query()
        if batch is None or query is None:
            return ()
        tally = batch.tally
        if not query.run:
            return (query, batch.state, tally.levels, tally.codes, tally.waiting, tally.excluded)
        moved: tuple[object, ...] = (tally.attention, tally.unknown.rows, tally.rejected.rows)
        if query.part != "attention":
            moved = (*moved, tally.confirmed.rows, tally.sending.rows)
        return (query, *moved)

    def _follow_rows(self) -> None:
        """Rows are read anew when they have moved; under a reader's eye they wait for a press."""
        mark, query = self._mark(), self._query()
        if query is None or mark == self._seen_rows:
            return
        asked = bool(self._seen_rows) and self._seen_rows[0] == query
        if asked and self._held and query.run:
            self.fold(fresh=self._inputs.fresh + 1)
            return
        self.read_rows()

    def read_rows(self) -> None:
        """The page's rows as they are now; the place in them stays."""
        query = self._query()
        if query is not None:
            self._seen_rows = self._mark()
            self.fold(fresh=0)
            self.table.load(query)

    def hold_rows(self, on: bool) -> None:  # noqa: FBT001 a view's slot
        """Whether the person looks at rows below the first ones: they must not jump."""
        self._held = on
        if not on and self._inputs.fresh:
            self.read_rows()

    async def _fetch(self, query: RowsQuery, after: Any | None) -> TablePage[ShownRow]:
        limit = PAGE
        if after is None and self.table.rows() and self._same_batch(query):
            limit = max(PAGE, min(len(self.table.rows()), DEEPEST))
        page = await self._batches.rows(
            query.batch,
            levels=query.levels,
            codes=query.codes,
            states=query.states,
            text=query.text,
            after=after,
            limit=limit,
        )
        names = self._desk.names()
        rows = [ShownRow(one, query.kind, names.get(one.what, one.what)) for one in page.rows]
        return TablePage(rows, page.after)

    def _same_batch(self, query: RowsQuery) -> bool:
        return bool(self._seen_rows) and self._seen_rows[0] == query

    def _on_rows(self) -> None:
        self.fold(rows_shown=self.table.rowCount(), rows_loaded=True)

    # --- small things -------------------------------------------------------------------------
    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_progress(self, progress: Progress | None) -> None:
        self.fold(progress=progress)

    def _on_folder(self, watched: Watched | None) -> None:
        self.fold(watched=watched)

    def _on_stuck(self, error: AppError | None) -> None:
        """The journal cannot be read: nothing is shown as empty that may not be."""
        self.fold(stuck=error)

    def _on_trouble(self, error: AppError) -> None:
        """A person who went away from the code knows it; everything else is said."""
        left = isinstance(error, StepUpNeeded)
        self.fold(trouble=None if left else error, working=False, reading="")

    def close_trouble(self) -> None:
        self.fold(trouble=None)

    def _show(self, batch_id: str) -> None:
        """Brings a batch to the page, "": the first step."""
        self.fold(
            chosen=batch_id,
            chip=ALL,
            text="",
            tab="attention",
            typed=None,
            edited=None,
            stopping=False,
            rows_loaded=False,
            rows_shown=0,
            fresh=0,
            agreed=False,
            same=None,
        )
        self._seen_rows = ()
        self._follow_rows()

    def retranslate(self) -> None:
        """The language has changed: rows get their words anew."""
        self.fold()
        if self._query() is not None:
            self.read_rows()


def _lives(batches: tuple[Batch, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((one.id, one.state) for one in batches)
