"""Verdicts are not frozen: judged anew before a consent, before a start, and when the list of own
numbers has come.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import BatchRow, Code, Kind, Level
from kyivstar_desktop.domain.batch_changes import Changed, as_paid, gathered, is_told
from kyivstar_desktop.domain.batch_judging import judged_before, still_accepted, warned_of
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.kyiv import kyiv_day
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
        desk.judged_at[batch.id] = desk.clock.monotonic()
        return changed

    async def since(self, desk: BatchDesk, batch: Batch) -> Changed:
        """What has changed under rows that wait to be sent; nothing of them is written."""
        listed = await self._facts.list_is_new(desk.clock)
        paid = await self.lately(batch.kind)
        told: list[BatchRow] = []
        begun = batch.started_at is not None
        async for pairs in self._judged_again(desk, batch, paid):
            told += [
                as_paid(was, now)
                for was, now in pairs
                if was.state == "planned" and is_told(was, now, begun=begun)
            ]
        return replace(gathered(told), unread=_unseen(batch, paid), unlisted=not listed)

    async def tell_first(self, desk: BatchDesk, batch: Batch) -> None:
        """Refused("changedSince", changed): numbers left, were blocked or paid since the consent.
        Refused("uncheckedSince", changed): nothing was found, but not everything could be looked
        at.

        Nothing is asked twice within minutes, nor once the person has said that she knows.
        """
        if batch.kind is Kind.LABEL or self._is_fresh(desk, batch.id):
            return
        began = desk.clock.monotonic()
        changed = await self.since(desk, batch)
        if changed.rows or changed.unchecked:
            desk.asked_at[batch.id] = began
            code = "changedSince" if changed.rows else "uncheckedSince"
            raise Refused(code, {"rows": len(changed.rows), "changed": changed})
        desk.asked_at.pop(batch.id, None)
        desk.judged_at[batch.id] = began

    def mark(self, desk: BatchDesk, batch_id: str) -> None:
        """The verdicts of this moment are known to the person; those of the question where one was
        asked, so that an old one is judged once more.
        """
        now = desk.clock.monotonic()
        desk.judged_at[batch_id] = desk.asked_at.pop(batch_id, now)

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


def _unseen(batch: Batch, paid: PaidSeen) -> str:
    """How far top-ups were looked at, where that is not back to the check; "": it is.

    A list that is too long to be read is no news once rows of this batch themselves fill it.
    """
    checked = kyiv_day(batch.created_at).isoformat()
    short = paid.unread == "all" or paid.unread >= checked
    news = paid.failed or batch.started_at is None
    return paid.unread if paid.unread and short and news else ""


def _what_goes(row: BatchRow) -> Money | None:
    return (row.amount or ZERO) if row.goes else None


# --- in a worker thread ---------------------------------------------------------------------------
def _all_before(rows: Sequence[BatchRow], short: bool) -> list[BatchRow]:  # noqa: FBT001 a worker's
    return [judged_before(row, short=short) for row in rows]
