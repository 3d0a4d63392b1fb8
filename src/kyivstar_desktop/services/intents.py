"""The journal's only driver: plan, send, confirm, recover at start, resolve what is unknown.

Split: `intent_desk` writes arrows, `intent_sending` sends, `intent_asking` resolves,
`money_rules` are the pure rules. Everything runs in the desk's scope: a page that closes cancels
nothing.
"""

from __future__ import annotations

import asyncio
import logging
import random
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.domain.errors import (
    AppError,
    NotAllowed,
    Refused,
    SignedOut,
    StepUpNeeded,
    StorageTrouble,
    Throttled,
    VaultLocked,
)
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.services.intent_asking import IN_FLIGHT, Resolver
from kyivstar_desktop.services.intent_desk import Desk
from kyivstar_desktop.services.intent_sending import Sender
from kyivstar_desktop.services.money_rules import never_left, same_target
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
NOT_RIGHT = frozenset({"otp_invalid", "otp_expired", "slow_down"})  # the payment still waits
DEAD_CODE = frozenset({"otp_failed", "notFound"})
NOT_TAKEN = (SignedOut, StepUpNeeded, NotAllowed, Throttled)


class Intents:
    """Follows the open profile. `open` are the rows not final, oldest first."""

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
        self._desk: Desk | None = None
        self._resolver: Resolver | None = None
        self._recovery: asyncio.Task[None] | None = None
        self._sends: set[asyncio.Task[None]] = set()
        self.open: Observable[tuple[Intent, ...]] = Observable(())
        self.trouble: Observable[AppError | None] = Observable(None)
        self.finished: Observable[Intent | None] = Observable(None)
        session.opened.subscribe(self._on_opened)
        session.state.subscribe(self._on_session)
        session.before_close(self._end_desk)

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
        await self.recover()
        return await self._desk_now().journal.by_key(key)

    def duplicates(self, parts: Sequence[Part]) -> tuple[Intent, ...]:
        """Open intents of the last 24 h to one of the same recipients with the same sum."""
        wanted = {(part.recipient, part.amount) for part in parts}
        since = self._clock.now() - DUPLICATE
        return tuple(
            row for row in self.open.value if row.created_at >= since and same_target(row, wanted)
        )

    # --- acting ---------------------------------------------------------------------------------
    async def plan(self, intent: Intent) -> Intent:
        """Commits `planned` with key and bytes (T1). StorageTrouble: no money is sent.

        Waits until unknown intents of the same source or recipient have been asked once.
        """
        await self.recover()
        desk, resolver = self._desk_now(), self._resolver
        if isinstance(trouble := self.trouble.value, StorageTrouble) and trouble.kind == "damaged":
            raise trouble
        recipients = {item.recipient for item in intent.items}
        for row in self.open.value:
            near = row.source == intent.source or recipients & {i.recipient for i in row.items}
            if row.state is IntentState.UNKNOWN and near and resolver is not None:
                await resolver.asked_once(row.id)
        try:
            planned = await desk.journal.plan(intent)
        except StorageTrouble as error:
            desk.trouble.set(error)
            raise
        desk.trouble.set(None)
        desk.show(planned)
        return planned

    async def send(self, intent_id: str) -> None:
        """Sends a planned row; returns once `sending` is on the disk. Later news is in `flow`."""
        desk = self._desk_now()
        committed = asyncio.Event()
        task = desk.scope.start(self._send(desk, intent_id, committed), name="send", awaited=True)
        self._sends.add(task)
        task.add_done_callback(self._sends.discard)
        first = desk.scope.start(committed.wait(), name="committed")
        try:
            await asyncio.wait({task, first}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                task.result()
        finally:
            first.cancel()

    async def _send(self, desk: Desk, intent_id: str, committed: asyncio.Event) -> None:
        async with desk.lock(intent_id):
            row = desk.rows.get(intent_id)
            if row is None or row.state is not IntentState.PLANNED:
                return
            try:
                await self._sender.transmit(desk, row, committed)
            except StorageTrouble:  # sent, but not written down: asked when the disk is back
                if not committed.is_set():
                    raise
        self._follow(intent_id)

    async def discard(self, intent_id: str) -> None:
        """T2: a planned row, of which no byte ever left, is cancelled."""
        desk = self._desk_now()
        async with desk.lock(intent_id):
            row = desk.rows.get(intent_id)
            if row is not None and row.state is IntentState.PLANNED:
                changes = {"reason": "discarded", "done_at": self._clock.now()}
                await desk.move(row, IntentState.CANCELLED, changes)

    async def confirm(self, intent_id: str, code: str) -> None:
        """Sends the code once (T10). Refused: wrong or expired, tries left in `challenge`.

        A lost answer is never repeated: the row becomes `unknown` and the operator is asked.
        """
        await self._owned(self._confirm(self._desk_now(), intent_id, "".join(code.split())))

    async def _confirm(self, desk: Desk, intent_id: str, code: str) -> None:
        async with desk.lock(intent_id):
            row = desk.rows.get(intent_id)
            if row is None or row.state is not IntentState.NEEDS_CODE or row.left_at is not None:
                raise Refused("notWaiting")
            row = await desk.move(row, IntentState.CONFIRMING)
            try:
                await self._port.confirm(row.authorization_id, code)
            except AppError as error:
                await self._code_refused(desk, row, error)
            else:
                self._accounts.reached()
                await desk.move(row, IntentState.PROCESSING)
        self._follow(intent_id)
        self._wake(intent_id)

    async def _code_refused(self, desk: Desk, row: Intent, error: AppError) -> None:
        """T11 where the code surely was not taken, else T12: unknown, and the status is asked."""
        self._accounts.lost(error)
        word = error.code if isinstance(error, Refused) else ""
        if word in NOT_RIGHT or isinstance(error, NOT_TAKEN) or never_left(error):
            self._count_try(desk, row, error)
            await desk.move(row, IntentState.NEEDS_CODE, error=error)
            raise error
        await desk.move(row, IntentState.UNKNOWN, {"next_ask_at": self._clock.now()}, error=error)
        self._follow(row.id)
        self._wake(row.id)
        if word in DEAD_CODE:
            raise error

    def _count_try(self, desk: Desk, row: Intent, error: AppError) -> None:
        known = desk.challenges.get(row.id)
        if known is None or not isinstance(error, Refused):
            return
        left = 0 if error.code == "otp_expired" else error.detail.get("attempts_left")
        if isinstance(left, int):
            desk.challenges[row.id] = replace(known, attempts_left=left)

    async def resend(self, intent_id: str) -> None:
        """Asks for another code; `challenge` holds it afterwards."""
        await self._owned(self._resend(self._desk_now(), intent_id))

    async def _resend(self, desk: Desk, intent_id: str) -> None:
        async with desk.lock(intent_id):
            row = desk.rows.get(intent_id)
            if row is None or row.state is not IntentState.NEEDS_CODE:
                raise Refused("notWaiting")
            await self._port.resend_code(row.authorization_id)
            known = desk.challenges.get(intent_id)
            if known is not None:
                left = max(known.codes_left - 1, 0)
                asked = self._clock.monotonic()
                fresh = replace(known, attempts_left=5, codes_left=left, asked_mono=asked)
                desk.challenges[intent_id] = fresh
        self._wake(intent_id)

    async def leave(self, intent_id: str) -> None:
        """The person walks away: no code goes out any more, the row is asked on."""
        desk = self._desk_now()
        async with desk.lock(intent_id):
            row = desk.rows.get(intent_id)
            if row is not None and row.left_at is None:
                desk.show(await desk.journal.note(row, left_at=self._clock.now()))

    def hint(self, server_ids: Sequence[str]) -> None:
        """An event named payments (none: all): they are asked now."""
        for row in self.open.value:
            if not server_ids or row.server_id in server_ids or not row.server_id:
                self._wake(row.id)

    async def check_now(self, intent_id: str) -> None:
        """Asks now; returns when the question is over, answered or not."""
        resolver = self._resolver
        if resolver is not None and intent_id in self._desk_now().rows:
            await self._owned(resolver.ask_now(intent_id))
            resolver.follow(intent_id)

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
