"""Changes of a draft: warnings accepted, rows left out, a number or sum corrected, rows again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.batch import Batch, BatchRow, State
from kyivstar_desktop.domain.batch_judging import still_accepted
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.services.batch_running import GRANT, RIGHTS, SOURCE
from kyivstar_desktop.services.ports.batch import RowQuery
from kyivstar_desktop.services.undo import Step

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence

    from kyivstar_desktop.services.batch_checking import Checker
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.batch_facts import FactBook
    from kyivstar_desktop.services.undo import UndoStack

PIECE = 1000
_NOT_OF_ROW = RIGHTS | GRANT | SOURCE | {"stepUpRequired", "neverArrived"}


class Edits:
    """Every edit is refused once a batch waits for a code, an approval, or has begun."""

    def __init__(self, checker: Checker, undo: UndoStack, desk: Callable[[], BatchDesk]) -> None:
        self._checker, self._undo, self._desk = checker, undo, desk

    def _editable(self, batch_id: str) -> BatchDesk:
        desk = self._desk()
        if not desk.batch(batch_id).state.editable:
            raise Refused("notEditable")
        return desk

    async def mark(
        self,
        batch_id: str,
        *,
        rows: Sequence[int] = (),
        code: str = "",
        said: str = "",
        **values: bool,
    ) -> None:
        """Accepted or excluded, of rows by number or of a whole code."""
        changed = await self._marked(batch_id, rows, code, values)
        if said and changed:
            ((name, on),) = values.items()
            back = _Mark(self, batch_id, changed, {name: not on})
            self._undo.push(Step(said, back.run, _Mark(self, batch_id, changed, values).run))

    async def _marked(
        self, batch_id: str, rows: Sequence[int], code: str, values: Mapping[str, bool]
    ) -> tuple[int, ...]:
        async with self._desk().editing:
            desk = self._editable(batch_id)
            changed = await desk.book.mark(batch_id, rows=rows, code=code, **values)
            await desk.recount(batch_id)
            return changed

    async def put_away(self, batch_id: str, rows: Sequence[int], *, on: bool) -> None:
        desk = self._desk()
        changed = await desk.book.mark(batch_id, rows=rows, away=on)
        tally = desk.batch(batch_id).tally
        left = tally.attention + (-len(changed) if on else len(changed))
        await desk.change(batch_id, tally=replace(tally, attention=left))

    async def amend(self, batch_id: str, n: int, edited: Mapping[str, Any], *, said: str) -> None:
        async with self._desk().editing:
            desk = self._editable(batch_id)
            found = await desk.book.rows(batch_id, [n])
            if not found:
                raise Refused("notFound", status=404)
            pairs = await self._checker.again(desk, desk.batch(batch_id), found[0], edited)
            old, new = [was for was, _ in pairs], [now for _, now in pairs]
            await self._judged(batch_id, new)
        if said:
            back, again = _Put(self, batch_id, old), _Put(self, batch_id, new)
            self._undo.push(Step(said, back.run, again.run))

    async def _put(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        async with self._desk().editing:
            await self._judged(batch_id, rows)

    async def _judged(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        desk = self._editable(batch_id)
        await desk.book.judged(batch_id, rows)
        await desk.recount(batch_id)

    # --- rows again -----------------------------------------------------------------------------
    async def again(
        self,
        desk: BatchDesk,
        batch_id: str,
        rows: Sequence[int],
        facts: FactBook,
        owner: Mapping[str, str],
    ) -> Batch:
        """Refused: nothingToDo where none was refused, takenAgain
        where all of them stand in a later batch already.
        """
        batch = desk.batch(batch_id)
        terms = await facts.terms(batch.kind, what=batch.what, amount=None)
        fresh = Batch(
            "", batch.kind, batch.label, State.DRAFT, desk.clock.now(), what=batch.what,
            created_by=batch.created_by, source_id=batch.source_id,
            source_name=batch.source_name, source_kind=batch.source_kind, again_of=batch.id,
        )  # fmt: skip
        taken = await desk.book.taken_again(batch.id)
        paid = await self._checker.lately(batch.kind)
        made = await desk.book.create(replace(fresh, unread=paid.unread), **owner)
        seen, n, left = await self._checker.nothing_seen(desk, made), 0, 0
        seen.unread = paid.unread
        async for refused in _refused(desk, batch_id, frozenset(rows)):
            old = [row for row in refused if row.line_no not in taken]
            left += len(refused) - len(old)
            reset = [_fresh(n + at, row) for at, row in enumerate(old, 1)]
            seen.refused = {n + at: row.reason for at, row in enumerate(old, 1) if _of_row(row)}
            new = await self._checker.judged(desk, reset, terms, seen, paid.last)
            ticked = [
                replace(b, accepted=still_accepted(a, b)) for a, b in zip(old, new, strict=True)
            ]
            await desk.book.add(made.id, ticked)
            n += len(old)
        if not n:
            await desk.book.drop(made.id)
            raise Refused("takenAgain" if left else "nothingToDo")
        await desk.book.recount(made.id)
        return desk.put(await desk.book.change(made.id, state=State.CHECKED))


def _of_row(row: BatchRow) -> bool:
    """Whether the refusal was of this very row, and not of rights, the grant or the source."""
    return row.state == "rejected" and bool(row.reason) and row.reason not in _NOT_OF_ROW


async def _refused(
    desk: BatchDesk, batch_id: str, only: frozenset[int]
) -> AsyncIterator[list[BatchRow]]:
    query, after = RowQuery(states=("rejected", "cancelled")), None
    while True:
        page = await desk.book.page(batch_id, query, after=after, limit=PIECE)
        rows = [row for row in page.rows if not only or row.n in only]
        if rows:
            yield rows
        after = page.after
        if after is None:
            return


def _fresh(n: int, row: BatchRow) -> BatchRow:
    """The same cells as a draft; what was known of its number is looked up anew."""
    return BatchRow(
        n, row.line_no, row.number_text, row.number, user=row.user, amount_text=row.amount_text,
        amount=row.amount, what=row.what, comment=row.comment, external_id=row.external_id,
    )  # fmt: skip


class _Mark:
    """One step of the undo stack."""

    def __init__(
        self, edits: Edits, batch_id: str, rows: tuple[int, ...], values: Mapping[str, bool]
    ) -> None:
        self._edits, self._batch_id, self._rows, self._values = edits, batch_id, rows, values

    async def run(self) -> None:
        await self._edits._marked(self._batch_id, self._rows, "", self._values)  # noqa: SLF001 one module, one edit


class _Put:
    """One step of the undo stack: whole rows as they were, or as they became."""

    def __init__(self, edits: Edits, batch_id: str, rows: Sequence[BatchRow]) -> None:
        self._edits, self._batch_id, self._rows = edits, batch_id, rows

    async def run(self) -> None:
        await self._edits._put(self._batch_id, self._rows)  # noqa: SLF001 one module, one edit
