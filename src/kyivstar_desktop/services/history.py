"""History: kept in the encrypted store, brought up to date in the background, asked by keyset."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, SignedOut
from kyivstar_desktop.domain.kyiv import from_us, kyiv_day
from kyivstar_desktop.services.history_questions import HistoryQuestions
from kyivstar_desktop.services.history_sync import LineSync, SyncState
from kyivstar_desktop.services.paid_for_others import paid_for_others
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.domain.unusual import UnusualWatch
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import (
        Changes,
        Clock,
        Event,
        ExportPort,
        HistoryPort,
        Store,
    )
    from kyivstar_desktop.services.session import OpenProfile, Session

__all__ = ["History", "SyncState"]

log = logging.getLogger("store")
SYNCED_LINES = 10  # up to so many lines are filled by themselves; beyond, the one looked at
SOON_S = 1.0
LAST_DAYS, LAST_PAGE = timedelta(days=31), 1000


class History(HistoryQuestions):
    """Follows the open profile and keeps it up to date; questions work offline."""

    def __init__(
        self,
        port: HistoryPort,
        session: Session,
        accounts: Accounts,
        clock: Clock,
        exports: ExportPort,
    ) -> None:
        super().__init__(accounts, exports)
        self._port, self._session, self._clock = port, session, clock
        self._scope = TaskScope()
        self._undos: list[Callable[[], None]] = []
        self._watches: dict[str, UnusualWatch] = {}
        self._filled: set[str] = set()
        self._flight: asyncio.Task[None] | None = None
        self._again = False
        self._waiting: set[str] = set()
        self.state: Observable[SyncState] = Observable(SyncState())
        self.version: Observable[int] = Observable(0)
        self.paid_title: Callable[[], str] = str  # words come from the composition root
        session.opened.subscribe(self._on_opened)
        session.state.subscribe(lambda _: self._on_session())
        session.before_close(self.aclose)
        accounts.current.subscribe(self._on_current)
        accounts.moved.subscribe(lambda _: self.poke_soon())  # a balance has a row behind it

    # --- bringing it up to date -----------------------------------------------------------------
    async def sync(self) -> None:
        """Waits for a whole sync. Raises the AppError that stopped it."""
        self._store()
        self.poke()
        while self._flight is not None and not self._flight.done():
            await asyncio.shield(self._flight)
        error = self.state.value.error
        if error is not None:
            raise error

    def poke(self) -> None:
        """Syncs in the background; while one runs, exactly one more follows it."""
        if self._profile is None or not self._session.active or self._scope.closed:
            return
        if self._flight is not None and not self._flight.done():
            self._again = True
            return
        self._flight = self._scope.start(self._sync(self._profile), name="sync history")

    async def ask_last(self, number: str, count: int) -> tuple[HistoryItem, ...]:
        """The last rows of any number the person may see, newest first, of LAST_DAYS days.

        They come from the operator and are not kept: a gap before them would look like history.
        """
        now = self._accounts.operator_now()
        since, until = now - LAST_DAYS, now + timedelta(days=1)
        rows: tuple[HistoryItem, ...] = ()
        taken, more = 0, True
        while more:
            page, more = await self._port.actions(
                number, since=since, until=until, offset=taken, limit=LAST_PAGE
            )
            taken += len(page)
            rows = (*rows, *page)[-count:]
            more = more and bool(page)
        return rows[::-1]

    def cancel(self) -> None:
        """Stops a running sync; what came so far stays."""
        self._again = False
        if self._flight is not None:
            self._flight.cancel()

    def hear(self, event: Event) -> None:
        """A hint of the stream."""
        if event.topic in {"history", "balance", "resync"}:
            self.poke_soon()

    def poke_soon(self) -> None:
        """Syncs in a second: events come in swarms."""
        if self._profile is not None and not self._scope.closed and "soon" not in self._waiting:
            self._waiting.add("soon")
            self._scope.start(self._soon(), name="sync history soon")

    async def _soon(self) -> None:
        try:
            await self._clock.sleep(SOON_S)
        finally:
            self._waiting.discard("soon")
        self.poke()

    async def _sync(self, profile: OpenProfile) -> None:
        self._tell(busy=True, error=None)
        try:
            lines = self._wanted()
            for line in lines:
                await self._sync_line(profile.store, line)
            await self._note_paid(profile, lines)
            if lines:
                self._tell(at=self._accounts.operator_now())
        except SignedOut as error:
            self._tell(error=error)
        except AppError as error:
            self._accounts.lost(error)
            self._tell(error=error)
            log.info("history.stopped", extra={"error": type(error).__name__})
        finally:
            self._tell(busy=False)
        if self._again:
            self._again = False
            self._flight = self._scope.start(self._sync(profile), name="sync history")

    async def _note_paid(self, profile: OpenProfile, lines: Sequence[Line]) -> None:
        """Only after a sync, so that these rows never stand for what the operator has said."""
        if not lines:
            return
        person = self._session.state.value.person
        number = person.number if person is not None else None
        recent = await profile.journal.recent()
        home, rows = paid_for_others(recent, lines, number, self.paid_title())
        if rows:
            await profile.store.add_history(home, rows)

    async def _sync_line(self, store: Store, line: Line) -> None:
        current = self._accounts.current.value
        shown = current is None or current.id == line.id

        def progress(done: int, total: int) -> None:
            if shown:
                self._tell(done_months=done, all_months=total)

        number = line.number
        sync = LineSync(self._port, store, line, self._watches.get(number))
        months = number not in self._filled
        await sync.run(self._accounts.operator_now(), progress, months=months)
        if sync.watch is not None:
            self._watches[number] = sync.watch
        self._filled.add(number)
        self._accounts.reached()
        if shown:
            await self._tell_oldest(store, number)

    def _wanted(self) -> tuple[Line, ...]:
        """The current line first."""
        current = self._accounts.current.value
        lines = self._accounts.lines.value.value or ()
        others = lines if len(lines) <= SYNCED_LINES else ()
        first = (current,) if current is not None else ()
        return (*first, *(line for line in others if current is None or line.id != current.id))

    async def _tell_oldest(self, store: Store, number: str) -> None:
        span = await store.history_span(number)
        self._tell(oldest=None if span is None else kyiv_day(from_us(span[0])))

    def _tell(self, **changes: object) -> None:
        self.state.set(replace(self.state.value, **changes))  # type: ignore[arg-type]

    # --- who is looked at -----------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        for undo in self._undos:
            undo()
        self._undos.clear()
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile, self._flight, self._again = profile, None, False
        self._watches = {}
        self._filled.clear()
        self._waiting.clear()
        self.state.set(SyncState())
        self.version.set(self.version.value + 1)
        if profile is not None:
            self._undos.append(profile.store.subscribe(self._on_changes))

    def _on_session(self) -> None:
        if self._session.active and self._accounts.current.value is not None:
            self.poke_soon()

    def _on_current(self, line: Line | None) -> None:
        if line is not None and self._profile is not None and not self._scope.closed:
            telling = self._tell_oldest(self._profile.store, line.number)
            self._scope.start(telling, name="oldest row")
            self.poke()

    def _on_changes(self, changes: Changes) -> None:
        if "history" in changes.topics:
            self.version.set(self.version.value + 1)

    async def aclose(self) -> None:
        for undo in self._undos:
            undo()
        self._undos.clear()
        await self._scope.aclose()
