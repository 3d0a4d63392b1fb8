"""Resolver: asks the operator about every row that is on its way, until it is final."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, NotAllowed, Refused, SignedOut, TimedOut
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.intent_sending import WORST
from kyivstar_desktop.services.money_rules import (
    DAILY_S,
    WAITING,
    is_ours,
    poll_delay,
    resolve_delay,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.intent_desk import Desk
    from kyivstar_desktop.services.intent_sending import Sender
    from kyivstar_desktop.services.ports import MoneyPort

log = logging.getLogger("money")
AT_ONCE = 8
ORPHAN_S = 5.0
HAND_OVER = timedelta(hours=24)
ASKED_FOR = timedelta(days=90)
IN_FLIGHT = frozenset({IntentState.SENDING, IntentState.CONFIRMING})


class Resolver:
    """One follower a row; at most eight questions at once. `wake` asks now."""

    def __init__(
        self,
        desk: Desk,
        port: MoneyPort,
        accounts: Accounts,
        sender: Sender,
        jitter: Callable[[], float],
    ) -> None:
        self._desk, self._port, self._accounts = desk, port, accounts
        self._sender, self._jitter = sender, jitter
        self._wakes: dict[str, asyncio.Event] = {}
        self._asked: dict[str, asyncio.Event] = {}
        self._following: set[str] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)

    def follow(self, intent_id: str) -> None:
        """Asks about this row until it is final; a second call changes nothing."""
        row = self._desk.rows[intent_id]
        if intent_id in self._following or not _is_followed(row) or self._desk.scope.closed:
            return
        self._following.add(intent_id)
        self._desk.scope.start(self._follow(intent_id), name="follow intent")

    def wake(self, intent_id: str) -> None:
        if intent_id in self._following:
            self._wake_event(intent_id).set()

    async def ask_now(self, intent_id: str) -> None:
        """One question now, in its turn; answered or not."""
        async with self._desk.lock(intent_id):
            await self._step_safely(intent_id)

    def wake_all(self) -> None:
        for intent_id in self._following:
            self._wake_event(intent_id).set()

    async def asked_once(self, intent_id: str) -> None:
        """Returns after the first question about this row, answered or not."""
        await self._asked_event(intent_id).wait()

    # --- the follower ---------------------------------------------------------------------------
    async def _follow(self, intent_id: str) -> None:
        asked, state = 0, None
        try:
            while _is_followed(row := self._desk.rows[intent_id]):
                asked = asked + 1 if row.state is state else 0
                state = row.state
                await self._pause(intent_id, self._delay(row, asked))
                async with self._desk.lock(intent_id):
                    await self._step_safely(intent_id)
        finally:
            self._following.discard(intent_id)
            self._asked_event(intent_id).set()

    def _delay(self, row: Intent, asked: int) -> float:
        if row.state is IntentState.UNKNOWN:
            return resolve_delay(asked, self._jitter())
        if row.state is IntentState.HANDED:
            return DAILY_S if asked else 0.0
        return poll_delay(self._desk.waited_s(row)) if row.state in WAITING else ORPHAN_S

    async def _pause(self, intent_id: str, seconds: float) -> None:
        event = self._wake_event(intent_id)
        try:
            if seconds > 0:
                await within(self._desk.clock, seconds, event.wait())
        except TimedOut:
            return
        finally:
            event.clear()

    async def _step_safely(self, intent_id: str) -> None:
        row = self._desk.rows[intent_id]
        if not _is_followed(row):
            return
        try:
            await self._step(row)
        except SignedOut:
            log.info("intent.waits_for_sign_in", extra={"intent": intent_id})
        except AppError as error:
            self._accounts.lost(error)
            log.info("intent.ask_failed", extra={"intent": intent_id, "error": _name(error)})
        finally:
            self._asked_event(intent_id).set()
        await self._hand_over(intent_id)

    async def _step(self, row: Intent) -> None:
        if row.state in IN_FLIGHT:  # nobody works on it: the lock is ours
            await self._desk.move(row, IntentState.UNKNOWN, {"next_ask_at": self._desk.clock.now()})
            return
        if row.state is IntentState.HANDED and self._desk.clock.now() > _asked_until(row):
            return
        async with self._slots:
            seen, can_ask = await self._ask(row)
        if seen is not None:
            await self._found(row, seen)
        elif row.state is IntentState.UNKNOWN:
            await self._not_found(row, can_ask=can_ask)

    async def _ask(self, row: Intent) -> tuple[PaymentSeen | None, bool]:
        """(the payment or None, whether the operator has such a question)."""
        seen: PaymentSeen | None = None
        if row.kind != "payment":
            try:
                seen = await self._port.find(row)
            except NotAllowed:
                return None, False
            self._accounts.reached()
            return seen, True
        if row.server_id:
            try:
                seen = await self._port.payment(row.server_id)
            except Refused as error:
                if error.status != 404:
                    raise
        if seen is None:
            try:
                seen = await self._port.payment_by_key(row.key)
            except (Refused, NotAllowed):
                return None, False
        self._accounts.reached()
        return seen, True

    async def _found(self, row: Intent, seen: PaymentSeen) -> None:
        if is_ours(row, seen):
            await self._desk.report(row, seen)
        else:
            log.warning("intent.mismatch", extra={"intent": row.id})

    async def _not_found(self, row: Intent, *, can_ask: bool) -> None:
        declared = self._sender.profile is not WORST
        if can_ask and self._sender.is_never_arrived(self._desk, row):
            changes = {"reason": "neverArrived", "done_at": self._desk.clock.now()}
            await self._desk.move(row, IntentState.REJECTED, changes)
        elif (can_ask or declared) and self._sender.may_resend(row):
            await self._sender.transmit(self._desk, row)

    async def _hand_over(self, intent_id: str) -> None:
        """T19: 24 h without a proof."""
        row = self._desk.rows[intent_id]
        if row.state not in {IntentState.UNKNOWN, IntentState.PROCESSING}:
            return
        if self._desk.clock.now() - (row.last_sent_at or row.created_at) >= HAND_OVER:
            try:
                await self._desk.move(row, IntentState.HANDED)
            except AppError as error:
                log.info("intent.stays", extra={"intent": intent_id, "error": _name(error)})

    def _wake_event(self, intent_id: str) -> asyncio.Event:
        return self._wakes.setdefault(intent_id, asyncio.Event())

    def _asked_event(self, intent_id: str) -> asyncio.Event:
        return self._asked.setdefault(intent_id, asyncio.Event())


def _is_followed(row: Intent) -> bool:
    return not row.state.final and row.state is not IntentState.PLANNED


def _asked_until(row: Intent) -> datetime:
    return (row.last_sent_at or row.created_at) + ASKED_FOR


def _name(error: AppError) -> str:
    return type(error).__name__
