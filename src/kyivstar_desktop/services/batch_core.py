"""What every call about batches stands on: the open profile, its desk, its runs, its recovery."""

from __future__ import annotations

import asyncio
import logging
import random
from functools import partial
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import (
    Batch,
    Kind,
    Progress,
    State,
    Wanted,
)
from kyivstar_desktop.domain.errors import AppError, StorageTrouble, VaultLocked
from kyivstar_desktop.services.batch_anew import Rejudging
from kyivstar_desktop.services.batch_consent import POLL_S, Consent
from kyivstar_desktop.services.batch_desk import BatchDesk
from kyivstar_desktop.services.batch_edits import Edits
from kyivstar_desktop.services.batch_facts import FactBook
from kyivstar_desktop.services.batch_folder import Folder
from kyivstar_desktop.services.batch_gate import RowSender
from kyivstar_desktop.services.batch_results import Results
from kyivstar_desktop.services.batch_runs import Runs
from kyivstar_desktop.services.batch_starts import Starts
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kyivstar_desktop.domain.batch import Watched
    from kyivstar_desktop.domain.fleet import Freshness
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.batch_facts import Park
    from kyivstar_desktop.services.batch_parts import BatchParts
    from kyivstar_desktop.services.session import OpenProfile, SessionState

log = logging.getLogger("money")


class BatchCore:
    """Follows the open profile. `all` newest first; `trouble` says why the rows cannot be had.

    Every call with a batch's id raises VaultLocked where this profile has no such batch, and
    StorageTrouble where the journal cannot be written.
    """

    def __init__(
        self,
        parts: BatchParts,
        accounts: Accounts,
        park: Park | None,
        *,
        shelf: Callable[[Kind], Mapping[str, str]] = lambda _kind: {},
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._parts, self._accounts, self._jitter = parts, accounts, jitter
        self._session = accounts.session
        self._port, self._tables, self._clock = parts.port, parts.tables, parts.clock
        self.tables = parts.tables  # other pages read small tables too
        self.facts = FactBook(parts.port, parts.orders, accounts, park, shelf)
        self.progress: Observable[Progress | None] = Observable(None)
        self._checker = Rejudging(self.facts, parts.tables.run, self.progress)
        self._starts = Starts()
        self.judging = self._starts.judging  # batches that are looked at before the first byte
        self._consent = Consent(parts.port, parts.grants, accounts, self._checker, self._starts)
        self._sender = parts.sender or RowSender(
            parts.port, parts.clock, accounts.session, accounts
        )
        self._edits = Edits(self._checker, parts.undo, self._desk_now)
        self._results = Results(parts.exports, accounts, self._desk_now)
        self._desk: BatchDesk | None = None
        self._runs: Runs | None = None
        self._profile: OpenProfile | None = None
        self._ready = asyncio.Event()  # what an earlier run left has been settled
        self.all: Observable[tuple[Batch, ...]] = Observable(())
        self.loaded: Observable[bool] = Observable(False)  # before it, `all` says nothing
        self.trouble: Observable[AppError | None] = Observable(None)
        self.wanted: Observable[Wanted | None] = Observable(None)
        self.listing: Observable[bool] = Observable(False)  # the list of own numbers is being read
        self._folder = Folder(parts.tables, accounts, parts.clock, self._is_taken)
        self.folder: Observable[Watched | None] = self._folder.state
        self._session.follow(self._on_opened)
        self._session.state.subscribe(self._on_session, quiet=True)
        self._session.before_close(self._end_desk, last=True)
        accounts.connection.subscribe(self._on_connection, quiet=True)
        if park is not None:
            park.freshness.subscribe(self._on_list, quiet=True)

    # --- the open profile -----------------------------------------------------------------------
    def _desk_now(self) -> BatchDesk:
        if self._desk is None:
            raise self.trouble.value or VaultLocked
        return self._desk

    def _runs_now(self) -> Runs:
        if self._runs is None:
            raise VaultLocked
        return self._runs

    def _is_taken(self, path: Path, mtime_ns: int) -> bool:
        made = [one.created_at.timestamp() for one in self.all.value if one.path == str(path)]
        return any(at * 1e9 >= mtime_ns for at in made)

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._starts.end_all()
        if self._desk is not None:
            self._desk.scope.cancel()
        self._desk, self._runs, self._profile = None, None, profile
        self._ready = asyncio.Event()
        self.loaded.set(False)
        self.all.set(())
        self.trouble.set(None)
        if profile is None:
            return
        try:
            book = profile.journal.batches
        except StorageTrouble as error:
            self.trouble.set(error)
            return
        desk = BatchDesk(book, self._clock)
        ports = (self._port, self._parts.orders)
        self._desk = desk
        look = partial(self._checker.tell_first, desk)
        self._runs = Runs(desk, ports, self._sender, self._accounts, self.facts, self._jitter, look)
        desk.all.subscribe(self._on_batches)
        desk.scope.start(self._recover(desk, self._runs), name="recover batches")

    def _on_batches(self, batches: tuple[Batch, ...]) -> None:
        self.all.set(batches)

    async def _recover(self, desk: BatchDesk, runs: Runs) -> None:
        """What was in flight is unknown and asked about; what ran stands and waits for a press."""
        try:
            open_ones = await desk.book.recover()
            for batch in await desk.book.all():
                await _settle_old(desk, batch)
            await desk.load()
            self.loaded.set(True)
        except StorageTrouble as error:
            self.trouble.set(error)
            return
        finally:
            self._ready.set()
        for batch_id in open_ones:
            runs.asker.wake(batch_id)
        await self._ripen(desk)
        while True:
            await self._look_all(desk)
            await self._clock.sleep(POLL_S)

    async def _look_all(self, desk: BatchDesk) -> None:
        for batch in desk.batches():
            if batch.state is State.AWAITING_APPROVAL and self._session.active:
                try:
                    await self._consent.look(desk, batch.id)
                except AppError as error:
                    log.info("batch.approval_unread", extra={"error": type(error).__name__})

    def _on_session(self, _state: SessionState) -> None:
        if self._session.active and self._runs is not None:
            self._runs.online()

    def _on_connection(self, connection: Connection) -> None:
        if connection.state == "online" and self._runs is not None:
            self._runs.online()

    def _on_list(self, _fresh: Freshness) -> None:
        self.listing.set(self.facts.reads_list)
        desk = self._desk
        if desk is not None and not self.listing.value and not desk.scope.closed:
            desk.scope.start(self._ripen(desk), name="judge drafts by the whole list")

    async def _ripen(self, desk: BatchDesk) -> None:
        """Drafts that were judged before the list of own numbers was whole get their verdicts now,
        so that none of them changes at the payment only.
        """
        unripe = [one.id for one in desk.batches() if one.unlisted and one.state.editable]
        try:
            if not unripe or not await self.facts.is_whole():
                return
            for batch_id in unripe:
                async with desk.editing:
                    batch = desk.batch(batch_id)
                    if batch.unlisted and batch.state.editable:
                        await self._checker.anew(desk, batch)
                        await desk.recount(batch_id)
        except AppError as error:  # the consent judges once more whatever was not judged here
            log.info("batch.not_ripe", extra={"error": type(error).__name__})

    async def _end_desk(self) -> None:
        self._starts.end_all()
        if self._runs is not None:
            await self._runs.shut()


async def _settle_old(desk: BatchDesk, batch: Batch) -> None:
    if batch.state is State.DRAFT:
        await desk.book.drop(batch.id)  # its check was cut
    elif batch.state is State.RUNNING or batch.cause == "network":
        # nobody of this program waits for the network any more: a press goes on
        await desk.book.change(batch.id, state=State.INTERRUPTED, cause="app")
        await desk.book.recount(batch.id)
    elif batch.state is State.AWAITING_CODE:
        begun = batch.started_at is not None or batch.tally.planned.rows
        state = State.PAUSED if begun else State.CHECKED
        await desk.book.change(batch.id, state=state, cause="")
    elif batch.state.resumable:
        await desk.book.recount(batch.id)  # rows may have been left out when the power went
