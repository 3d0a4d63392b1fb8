"""Verdicts are not frozen: judged anew before a consent, before a start, and when the list of own
numbers has come.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import BatchRow, Code, Kind, Level
from kyivstar_desktop.domain.batch_changes import Changed, gathered, is_told
from kyivstar_desktop.domain.batch_judging import judged_before, still_accepted, warned_of
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services.batch_checking import Checker, refusals_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.batch_facts import PaidSeen

TOGETHER = 1_000  # rows judged at once
FRESH_S = 300.0
"""So long a verdict holds between a consent and a start, or between two starts."""


class Rejudging(Checker):
    """Everything a first check does, and the looks that come after it."""

    async def anew(self, desk: BatchDesk, batch: Batch) -> int:
        """Judges every row once more by what is known now and keeps what differs: how many rows go
        that did not, go no more, or go with another sum. Under `desk.editing`.
        """
        paid, changed = await self.lately(batch.kind), 0
        async for pairs in self._judged_again(desk, batch, paid):
            settled = [(was, _settled(was, now, paid)) for was, now in pairs]
            differ = [(a, b) for a, b in settled if a != b and a.state == "draft"]  # else: sent
            if differ:
                await desk.book.judged(batch.id, [now for _, now in differ])
            changed += sum(_what_goes(was) != _what_goes(now) for was, now in differ)
        unlisted = not await self._facts.is_whole()
        if (paid.unread, unlisted) != (batch.unread, batch.unlisted):
            await desk.change(batch.id, unread=paid.unread, unlisted=unlisted)
        self.mark(desk, batch.id)
        return changed

    async def since(self, desk: BatchDesk, batch: Batch) -> Changed:
        """What has changed under rows that wait to be sent; nothing of them is written."""
        paid = await self.lately(batch.kind)
        told: list[BatchRow] = []
        begun = batch.started_at is not None
        async for pairs in self._judged_again(desk, batch, paid):
            told += [
                now
                for was, now in pairs
                if was.state == "planned" and is_told(was, now, begun=begun)
            ]
        return gathered(told)

    async def tell_first(self, desk: BatchDesk, batch: Batch) -> None:
        """Refused("changedSince", changed): numbers left, were blocked or paid since the consent.

        Nothing is asked twice within minutes, nor once the person has said that she knows.
        """
        if batch.kind is Kind.LABEL or self._is_fresh(desk, batch.id):
            return
        changed = await self.since(desk, batch)
        if changed.rows:
            raise Refused("changedSince", {"rows": len(changed.rows), "changed": changed})
        self.mark(desk, batch.id)

    def mark(self, desk: BatchDesk, batch_id: str) -> None:
        """The verdicts of this moment are known to the person."""
        desk.judged_at[batch_id] = desk.clock.monotonic()

    @staticmethod
    def _is_fresh(desk: BatchDesk, batch_id: str) -> bool:
        at = desk.judged_at.get(batch_id)
        return at is not None and desk.clock.monotonic() - at < FRESH_S

    async def _judged_again(
        self, desk: BatchDesk, batch: Batch, paid: PaidSeen
    ) -> AsyncIterator[list[tuple[BatchRow, BatchRow]]]:
        """(as kept, as judged now) of every row in order, those that were sent too: they count
        towards what follows.
        """
        terms = await self._terms(batch, short=batch.short)
        seen = await self.nothing_seen(desk, batch)
        seen.unread = paid.unread
        for at in range(1, batch.rows + 1, TOGETHER):
            old = await desk.book.rows(batch.id, range(at, at + TOGETHER))
            seen.refused = refusals_of(old)
            fresh = await self._run(_all_before, old, batch.short)
            new = await self.judged(desk, fresh, terms, seen, paid.last)
            yield list(zip(old, new, strict=True))


def _settled(was: BatchRow, now: BatchRow, paid: PaidSeen) -> BatchRow:
    """The new verdict; a top-up that cannot be looked at now is not forgotten, ticks hold."""
    lost = Code.TOPPED_UP in warned_of(was) - warned_of(now)
    if lost and paid.unread and now.level is not Level.ERROR:
        return was
    return replace(now, accepted=still_accepted(was, now))


def _what_goes(row: BatchRow) -> Money | None:
    return (row.amount or ZERO) if row.goes else None


# --- in a worker thread ---------------------------------------------------------------------------
def _all_before(rows: Sequence[BatchRow], short: bool) -> list[BatchRow]:  # noqa: FBT001 a worker's
    return [judged_before(row, short=short) for row in rows]
