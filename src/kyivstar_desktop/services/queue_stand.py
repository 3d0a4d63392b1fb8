"""Where each queued item stands: what is kept of it, and what is known of it now."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.queue import BUSY, Mark, Queued, Standing, Terms, ended, put
from kyivstar_desktop.services.queue_acts import QueuedActs
from kyivstar_desktop.services.queue_book import QueueBook
from kyivstar_desktop.services.queue_terms import Conditions
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.queue_terms import Ways
    from kyivstar_desktop.services.session import OpenProfile

log = logging.getLogger("store")


@dataclass(frozen=True, slots=True)
class Seen:
    """Of a waiting item. `terms` are those of now, `trouble` what stood in the way, `intent` the
    id of its row in the journal.
    """

    standing: Standing = Standing.WAITING
    terms: Terms | None = None
    trouble: AppError | None = None
    intent: str = ""


class QueueStand:
    """`running`: a run of several is under way; `loaded`: the store has been read; `trouble`: why
    it could not be.
    """

    def __init__(self, ways: Ways, intents: Intents, clock: Clock) -> None:
        self._accounts, self._intents, self._clock = ways.accounts, intents, clock
        self._conditions = Conditions(ways)
        self._acts = QueuedActs(ways, self._conditions, intents)
        self._book = QueueBook(ways.accounts)
        self._scope = TaskScope()
        self._runs: dict[str, asyncio.Task[None]] = {}
        self._follows: dict[str, Callable[[], None]] = {}
        self._checking: asyncio.Task[None] | None = None
        self._terms: asyncio.Task[None] | None = None
        self._stopped = asyncio.Event()
        self.items: Observable[tuple[Queued, ...]] = self._book.state
        self.seen: Observable[Mapping[str, Seen]] = Observable({})
        self.running: Observable[bool] = Observable(False)
        self.loaded: Observable[bool] = Observable(False)
        self.trouble: Observable[AppError | None] = Observable(None)

    # --- looking --------------------------------------------------------------------------------
    @property
    def online(self) -> bool:
        """Whether somebody is signed in and the operator answers."""
        return self._accounts.session.active and self._accounts.connection.value.state == "online"

    def standing(self, ident: str) -> Standing:
        """WAITING for an item that nobody has asked about yet."""
        item = self._book.find(ident)
        if item is not None and not item.waits:
            return Standing(item.mark.value)
        return self.seen.value.get(ident, Seen()).standing

    def is_busy(self, ident: str) -> bool:
        """It has been sent, or is about to be: it can be neither changed nor taken away."""
        return ident in self._runs or self.standing(ident) in BUSY

    async def aclose(self) -> None:
        """Nothing more is begun; what was sent belongs to the journal."""
        for undo in self._follows.values():
            undo()
        self._follows.clear()
        await self._scope.aclose()

    # --- what is kept ---------------------------------------------------------------------------
    async def _keep(self, item: Queued) -> None:
        """After something has happened: a full disk cannot undo it, the journal knows it too."""
        try:
            await self._book.change(lambda items: put(items, item))
        except StorageTrouble as error:
            log.warning("queue.unsaved", extra={"error": error.kind})
            self._book.hold(item)
        except VaultLocked:  # the profile was closed meanwhile: found again by its key
            return

    async def _note(self, item: Queued, mark: Mark) -> None:
        """It is over; it stays in the list until it is put away."""
        await self._keep(ended(item, mark, self._accounts.operator_now()))
        self._forget(item.id)

    async def _age(self) -> None:
        """Only by a clock that the operator has just set: a computer's own may be days ahead."""
        if not self.online:
            return
        try:
            for item in await self._book.age():
                self._forget(item.id)
        except AppError as error:  # a passed term is seen by `expired` all the same
            log.warning("queue.unsaved", extra={"error": type(error).__name__})

    # --- what is shown --------------------------------------------------------------------------
    def _show(
        self,
        ident: str,
        standing: Standing,
        *,
        terms: Terms | None = None,
        trouble: AppError | None = None,
        intent: str = "",
    ) -> None:
        self._put(ident, Seen(standing, terms, trouble, intent))

    def _put(self, ident: str, seen: Seen) -> None:
        if self._book.find(ident) is not None:
            self.seen.set({**self.seen.value, ident: seen})

    def _forget(self, ident: str) -> None:
        self.seen.set({i: seen for i, seen in self.seen.value.items() if i != ident})

    def _reset(self, profile: OpenProfile | None) -> None:
        for undo in self._follows.values():
            undo()
        self._follows.clear()
        self._runs.clear()
        self._scope.cancel()
        self._scope = TaskScope()
        self._checking = self._terms = None
        self._book.open(profile)
        self.seen.set({})
        self.running.set(False)
        self.loaded.set(False)
        self.trouble.set(None)
