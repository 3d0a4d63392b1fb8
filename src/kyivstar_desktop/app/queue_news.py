"""QueueNews: what the offline queue has to say while another page is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.news import NewsItem
from kyivstar_desktop.domain.queue import Mark
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.presenting.queueing import queued_title

if TYPE_CHECKING:
    from kyivstar_desktop.domain.queue import Queued
    from kyivstar_desktop.services.account_view import Connection
    from kyivstar_desktop.services.core import Core

translate = QCoreApplication.translate
BACK = "queue-back"


class QueueNews:
    """Two things are news: the queue can be carried out, and a term has passed."""

    def __init__(self, core: Core) -> None:
        self._queue, self._news = core.cabinet.queue, core.cabinet.news
        self._scope = TaskScope()
        self._offline = core.accounts.connection.value.state == "offline"
        self._waited: frozenset[str] = frozenset()
        self._undos = [
            self._queue.items.subscribe(self._on_items),
            core.accounts.connection.subscribe(self._on_connection),
        ]
        self._on_items(self._queue.items.value)

    def close(self) -> None:
        for undo in self._undos:
            undo()
        self._scope.cancel()

    def _on_items(self, items: tuple[Queued, ...]) -> None:
        for item in items:
            if item.mark is Mark.EXPIRED and item.id in self._waited:
                self._tell(
                    f"queue-expired-{item.id}",
                    translate("Queue", "A term in the queue has passed"),
                    translate("Queue", "Not carried out: %1").replace("%1", queued_title(item)),
                    "warning",
                )
        self._waited = frozenset(item.id for item in items if item.waits)

    def _on_connection(self, connection: Connection) -> None:
        was, self._offline = self._offline, connection.state == "offline"
        if not was or connection.state != "online" or not self._waited:
            return
        count = len(self._waited)
        self._tell(
            BACK,
            translate("Queue", "The queue can be carried out"),
            translate("Queue", "%n act(s) wait for your press", "", count),
            "info",
        )

    def _tell(self, ident: str, title: str, text: str, tone: str) -> None:
        if self._scope.closed:
            return
        item = NewsItem(ident, "queue", title=title, text=text, route_name="queue", tone=tone)
        self._scope.start(self._add(item), name="news of the queue")

    async def _add(self, item: NewsItem) -> None:
        """What is told again takes the place of its older line."""
        if item.id == BACK:
            await self._news.drop(BACK)
        await self._news.add(item)
