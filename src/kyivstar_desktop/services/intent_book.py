"""The open profile's rows: recovery at start, what is open, the end at exit."""

from __future__ import annotations

import asyncio
import logging
import random
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.domain.errors import (
    AppError,
    StorageTrouble,
    VaultLocked,
)
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.services.intent_asking import IN_FLIGHT, Resolver
from kyivstar_desktop.services.intent_codes import Codes
from kyivstar_desktop.services.intent_desk import Desk
from kyivstar_desktop.services.intent_sending import Sender
from kyivstar_desktop.services.money_rules import same_target
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from kyivstar_desktop.domain.billing import CodeChallenge, Part
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock, MoneyPort
    from kyivstar_desktop.services.session import OpenProfile, Session, SessionState

T = TypeVar("T")
log = logging.getLogger("money")
DUPLICATE = timedelta(hours=24)
OUTCOME_S = 1.5  # what a payment in `sending` gets at exit to write its outcome


class IntentBook:
    """Follows the open profile.

    `open` are the rows not final, oldest first; `finished` is the last that became final.
    """

    def __init__(
        self,
        port: MoneyPort,
        session: Session,
        accounts: Accounts,
        clock: Clock,
        *,
        jitter: Callable[[], float] = random.random,
        sender: Sender | None = None,
    ) -> None:
        self._port, self._clock, self._jitter = port, clock, jitter
        self._session, self._accounts = session, accounts
        self._sender = sender or Sender(port, session, accounts)
        self._codes = Codes(port, accounts)
        self._desk: Desk | None = None
        self._resolver: Resolver | None = None
        self._recovery: asyncio.Task[None] | None = None
        self._sends: set[asyncio.Task[None]] = set()
        self.open: Observable[tuple[Intent, ...]] = Observable(())
        self.trouble: Observable[AppError | None] = Observable(None)
        self.finished: Observable[Intent | None] = Observable(None)
        session.opened.subscribe(self._on_opened)
        session.state.subscribe(self._on_session)
        session.before_close(self._end_desk, last=True)

    # --- start and stop -------------------------------------------------------------------------
    async def recover(self) -> None:
        """Waits until the rows found in flight have become `unknown`; before, no money moves."""
        if self._recovery is not None:
            await asyncio.shield(self._recovery)

    async def aclose(self) -> None:
        await self._end_desk()

    def _on_opened(self, profile: OpenProfile | None) -> None:
        if profile is None:
            self._desk, self._resolver, self._recovery = None, None, None
            self.open.set(())
            self.trouble.set(None)
            return
        desk = Desk(profile.journal, self._clock, self._on_row)
        desk.trouble.subscribe(self.trouble.set)
        self._desk = desk
        self._resolver = Resolver(desk, self._port, self._accounts, self._sender, self._jitter)
        self._recovery = desk.scope.start(
            self._recover(desk, self._resolver), name="recover intents"
        )

    async def _recover(self, desk: Desk, resolver: Resolver) -> None:
        try:
            if await desk.journal.verify() is not None:
                desk.trouble.set(StorageTrouble("damaged"))
                return
            for found in await desk.journal.open_intents():
                row = found
                desk.show(row)
                if row.state in IN_FLIGHT:
                    changes = {"next_ask_at": self._clock.now()}
                    row = await desk.move(row, IntentState.UNKNOWN, changes)
                resolver.follow(row.id)
        except StorageTrouble as error:
            desk.trouble.set(error)

    def _on_row(self, desk: Desk, row: Intent) -> None:
        if desk is not self._desk:
            return
        self.open.set(desk.open_rows())
        if row.state.final:
            self.finished.set(row)

    def _on_session(self, state: SessionState) -> None:
        if self._session.active and self._resolver is not None and state.person is not None:
            self._resolver.wake_all()

    async def _end_desk(self) -> None:
        """Sends in flight may write their outcome; the rest is `unknown` at the next start."""
        if self._desk is None:
            return
        if self._sends:
            timer = self._desk.scope.start(self._clock.sleep(OUTCOME_S), name="outcome time")
            both = asyncio.wait(self._sends)
            waiting = self._desk.scope.start(both, name="outcomes")
            await asyncio.wait({timer, waiting}, return_when=asyncio.FIRST_COMPLETED)
        await self._desk.scope.aclose()

    # --- looking --------------------------------------------------------------------------------
    def flow(self, intent_id: str) -> Observable[Intent]:
        """The row as it moves. KeyError for an intent this run has never seen."""
        return self._desk_now().flow(intent_id)

    def challenge(self, intent_id: str) -> CodeChallenge | None:
        """The code the operator waits for, as last told; None until it has told."""
        return None if self._desk is None else self._desk.challenges.get(intent_id)

    def refusal(self, intent_id: str) -> AppError | None:
        """Why the row was refused or could not be sent, with the operator's detail."""
        return None if self._desk is None else self._desk.refusals.get(intent_id)

    async def by_key(self, key: str) -> Intent | None:
        """The row of this key, final ones of earlier runs too; its flow can be watched then."""
        await self.recover()
        desk = self._desk_now()
        row = await desk.journal.by_key(key)
        if row is not None and row.id not in desk.rows:
            desk.show(row)
        return row

    def duplicates(self, parts: Sequence[Part]) -> tuple[Intent, ...]:
        """Open intents of the last 24 h to one of the same recipients with the same sum."""
        wanted = {(part.recipient, part.amount) for part in parts}
        since = self._clock.now() - DUPLICATE
        return tuple(
            row for row in self.open.value if row.created_at >= since and same_target(row, wanted)
        )

    # --- helpers --------------------------------------------------------------------------------
    def _desk_now(self) -> Desk:
        if self._desk is None:
            raise VaultLocked
        return self._desk

    async def _owned(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs in the desk's scope, so that a closed page does not cut it."""
        return await asyncio.shield(
            self._desk_now().scope.start(work, name="intent work", awaited=True)
        )

    def _follow(self, intent_id: str) -> None:
        if self._resolver is not None and self._desk and intent_id in self._desk.rows:
            self._resolver.follow(intent_id)

    def _wake(self, intent_id: str) -> None:
        if self._resolver is not None:
            self._resolver.wake(intent_id)
