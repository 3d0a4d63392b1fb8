"""BatchNews: what becomes of a batch while another page, or no page, is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.news import NewsItem
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.services.core import Core

translate = QCoreApplication.translate
WAITING = frozenset({State.AWAITING_APPROVAL})


class BatchNews:
    """News are an end, an interruption and the answer of the second person; never a sum.

    What lay there when a profile opened is no news.
    """

    def __init__(self, core: Core) -> None:
        self._batches, self._news = core.cabinet.batches, core.cabinet.news
        self._scope = TaskScope()
        self._before = _states(self._batches.all.value)
        self._undo = self._batches.all.subscribe(self._on_batches)

    def close(self) -> None:
        self._undo()
        self._scope.cancel()

    def _on_batches(self, batches: tuple[Batch, ...]) -> None:
        before, self._before = self._before, _states(batches)
        for batch in batches:
            was = before.get(batch.id)
            if was is not None and was is not batch.state:
                self._moved(batch, was)

    def _moved(self, batch: Batch, was: State) -> None:
        if was is State.RUNNING and batch.state is State.DONE:
            tone = "warning" if batch.tally.rejected.rows else "ok"
            self._tell(batch, translate("Batch", "The batch has ended"), tone)
        elif batch.state is State.NOT_RECONCILED:
            title = translate("Batch", "The totals differ from the operator's list")
            self._tell(batch, title, "danger")
        elif was is State.RUNNING and batch.state is State.INTERRUPTED and batch.cause != "app":
            self._tell(batch, translate("Batch", "The batch is interrupted"), "warning")
        elif was in WAITING and batch.state is State.APPROVED:
            title = translate("Batch", "Approved: it can be carried out")
            self._tell(batch, title, "ok")
        elif was in WAITING and batch.state is State.REJECTED:
            self._tell(batch, translate("Batch", "Not approved"), "danger")

    def _tell(self, batch: Batch, title: str, tone: str) -> None:
        if self._scope.closed:
            return
        ident = f"batch-{batch.id}-{batch.state}-{batch.tally.settled}"
        item = NewsItem(
            ident, "batch", title=title, text=batch.label, route_name="batch",
            route_arg=batch.id, tone=tone,
        )  # fmt: skip
        self._scope.start(self._add(item), name="news of batches")

    async def _add(self, item: NewsItem) -> None:
        await self._news.add(item)


def _states(batches: tuple[Batch, ...]) -> dict[str, State]:
    return {batch.id: batch.state for batch in batches}
