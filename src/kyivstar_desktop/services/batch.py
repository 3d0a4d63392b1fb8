"""Batches: many rows from a file or a selection, checked, consented to, run and proved.

Split: `batch_checking` reads and judges, `batch_consent` asks for the grant, `batch_runs` and
`batch_running` send, `batch_asking` resolves and reconciles, `batch_edits` changes drafts,
`batch_folder` watches a folder, `batch_results` writes what became of the rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.batch import (
    Batch,
    BatchPage,
    Kind,
    Pace,
    State,
    Wanted,
)
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.history import fold_text
from kyivstar_desktop.services.batch_consent import SAME_FILE
from kyivstar_desktop.services.batch_drafts import BatchDrafts
from kyivstar_desktop.services.ports.batch import RowQuery

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kyivstar_desktop.domain.batch import ReceiptFacts
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.ports import Event
    from kyivstar_desktop.services.refresh import Observable


class Batches(BatchDrafts):
    """The whole of it: consent, runs, results, and what other pages hand over."""

    # --- looking --------------------------------------------------------------------------------
    def flow(self, batch_id: str) -> Observable[Batch]:
        return self._desk_now().batch_flow(batch_id)

    def get(self, batch_id: str) -> Batch:
        return self._desk_now().batch(batch_id)

    async def rows(
        self,
        batch_id: str,
        *,
        levels: Sequence[str] = (),
        codes: Sequence[str] = (),
        states: Sequence[str] = (),
        text: str = "",
        after: Any = None,
        limit: int = 200,
    ) -> BatchPage:
        """Problems first, then file order. `text`: a number or words of the row."""
        folded = fold_text(text.strip())
        digits = "".join(one for one in folded if one.isdigit())
        if digits and not any(one.isalpha() for one in folded):
            folded = digits.removeprefix("0") if len(digits) == 10 else digits
        query = RowQuery(tuple(levels), tuple(codes), tuple(states), folded)
        return await self._desk_now().book.page(batch_id, query, after=after, limit=limit)

    async def same_file(self, file_hash: str) -> Batch | None:
        """The last run of this very file within 60 days."""
        since = self._accounts.operator_now() - SAME_FILE
        return await self._desk_now().book.same_file(file_hash, since=since)

    def unresolved(self) -> int:
        """Rows that were sent and whose end is not known: named before a sign-out."""
        tallies = (batch.tally for batch in self.all.value)
        return sum(one.sending.rows + one.unknown.rows + one.handed.rows for one in tallies)

    def pace(self, batch_id: str) -> Pace:
        return self._desk_now().pace(batch_id)

    # --- consent and run ------------------------------------------------------------------------
    async def authorise(
        self, batch_id: str, *, count: int, total: Money, again: bool = False
    ) -> Batch:
        """Count and total as the person typed them; asks the code. See Consent.ask.

        `again`: the person knows that this very file was run before.
        """
        if self._runs is not None and self._runs.is_running(batch_id):
            raise Refused("notEditable")
        desk = self._desk_now()
        with self._starts.one(batch_id) as start:
            try:
                return await self._consent.ask(desk, start, count=count, total=total, again=again)
            except Refused:
                if not start.is_over():
                    raise
                return desk.batch(batch_id)

    async def withdraw(self, batch_id: str) -> Batch:
        """Takes the request for approval back."""
        return await self._consent.withdraw(self._desk_now(), batch_id)

    async def look(self, batch_id: str) -> Batch:
        """Asks now how the approval stands."""
        return await self._consent.look(self._desk_now(), batch_id)

    async def run(self, batch_id: str) -> Batch:
        """Begins, or goes on. Returns once it runs; `flow` tells the rest.

        Refused("changedSince", changed: domain.batch_changes.Changed) before the first byte where
        rows have changed since they were consented to: `know_changes` goes on with all of them,
        `leave_out` without some. Refused("uncheckedSince") likewise, where that could not be looked
        at. A pause or a stop that is pressed meanwhile wins: nothing begins, nothing is asked.
        """
        runs, desk = self._runs_now(), self._desk_now()
        with self._starts.one(batch_id) as start:
            if not runs.is_running(batch_id) and desk.batch(batch_id).state.resumable:
                try:
                    with self._starts.judged(start):
                        await self._checker.tell_first(desk, desk.batch(batch_id))
                except Refused:
                    if not start.is_over():
                        raise
            if start.is_over():
                return desk.batch(batch_id)
            return await runs.begin(batch_id, start)

    def know_changes(self, batch_id: str) -> None:
        """The person has read what has changed: every row goes all the same. An answer to a
        question that is minutes old is no answer: `run` looks, and may ask, once more.
        """
        self._checker.mark(self._desk_now(), batch_id)

    async def leave_out(self, batch_id: str, rows: Mapping[int, str]) -> Batch:
        """Rows (n: why) that are not sent; of money the rest waits for a new consent."""
        if self._runs_now().is_running(batch_id):
            raise Refused("notEditable")
        batch = await self._consent.leave_out(self._desk_now(), batch_id, rows)
        self.know_changes(batch_id)
        return batch

    async def resume(self, batch_id: str) -> Batch:
        return await self.run(batch_id)

    async def pause(self, batch_id: str) -> Batch:
        """No further row; those in flight end first."""
        self._starts.end(batch_id, State.PAUSED)
        return await self._runs_now().end(batch_id, State.PAUSED)

    async def stop(self, batch_id: str) -> Batch:
        self._starts.end(batch_id, State.STOPPED)
        return await self._runs_now().end(batch_id, State.STOPPED)

    async def ask(self, batch_id: str, *, rows: Sequence[int] = ()) -> Batch:
        """Unknown rows are asked about now; a batch that was not reconciled is compared again."""
        del rows  # one question holds a hundred of them
        runs, desk = self._runs_now(), self._desk_now()
        await runs.asker.round(batch_id)
        runs.asker.wake(batch_id)
        batch = await desk.recount(batch_id)
        if batch.state is State.NOT_RECONCILED:
            return await runs.compare(batch_id)
        return batch

    # --- results --------------------------------------------------------------------------------
    async def save_result(
        self,
        batch_id: str,
        path: Path,
        *,
        heads: Sequence[str] = (),
        said: Callable[[Any], Sequence[Any]] | None = None,
    ) -> int:
        """CSV or XLSX with every row and its state; `said` makes the cells of a row (words)."""
        return await self._results.save(batch_id, path, heads=heads, said=said)

    async def save_template(
        self, path: Path, kind: Kind | str, *, heads: Sequence[str] = ()
    ) -> int:
        """A table with the numbers of now, to be edited and loaded again."""
        return await self._results.template(path, Kind(kind), self.facts, heads=heads)

    async def receipt_facts(self, batch_id: str) -> ReceiptFacts:
        """What a PDF report says."""
        return await self._results.facts(batch_id)

    async def verify(self, batch_id: str) -> int | None:
        """The first row whose evidence was altered; None: none was."""
        return await self._desk_now().book.verify(batch_id)

    async def sealed(self, batch_id: str) -> tuple[tuple[str, str, int, str, str], ...]:
        """(key, number, kopiykas, user, node) of what was consented to, in the digest's order."""
        return await self._desk_now().book.sealed(batch_id)

    # --- hand-over, folder, events --------------------------------------------------------------
    def hand_over(self, wanted: Wanted) -> None:
        """Another page wants a batch of these numbers."""
        self.wanted.set(wanted)

    def take_wanted(self) -> Wanted | None:
        taken = self.wanted.value
        self.wanted.set(None)
        return taken

    async def watch_folder(self, path: Path | None) -> None:
        await self._folder.watch(path)

    async def look_into_folder(self) -> None:
        await self._folder.look()

    def hear(self, event: Event) -> None:
        """A hint of the stream: a grant has changed."""
        desk = self._desk
        if desk is not None and event.topic in {"grant", "resync"} and not desk.scope.closed:
            desk.scope.start(self._look_all(desk), name="look at approvals")

    async def aclose(self) -> None:
        await self._folder.aclose()
        await self._end_desk()
