"""Labels of a batch: put on in the park of this computer, nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.intents import IntentState

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.batch_facts import Park

TOGETHER = 500


async def put_labels(desk: BatchDesk, park: Park | None, batch: Batch) -> str:
    """A few hundred in one step; why it stands, "" once all are put on."""
    if park is None:
        return "rights"
    while rows := await desk.book.work(batch.id, IntentState.PLANNED, limit=TOGETHER):
        by_label: dict[str, list[str]] = {}
        for work in rows:
            by_label.setdefault(work.what, []).append(work.line)
        for label, lines in by_label.items():
            await park.edit(lines, label=label)
        await desk.book.settle(batch.id, confirmed=[work.n for work in rows])
        await desk.recount(batch.id, still=True)
    return ""
