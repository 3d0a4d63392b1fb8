"""Sender: one keyed request and what its answer does to the row (T3-T9, T17)."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.billing import PaymentStatus
from kyivstar_desktop.domain.errors import AppError, Refused, StepUpNeeded
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.services.money_rules import (
    MAX_TRIES,
    error_word,
    is_ours,
    never_left,
    pause_of,
    refusal_word,
)
from kyivstar_desktop.services.ports import OperatorProfile

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.intent_desk import Desk
    from kyivstar_desktop.services.ports import MoneyPort
    from kyivstar_desktop.services.session import Session

log = logging.getLogger("money")
WORST = OperatorProfile(issuer="", name="")
KEY_SPARE = timedelta(seconds=60)
CLOCK_JUMP_S = 300.0
STALE_S = 5.0


class Turn:
    """When a row may go: at once. Who sends several at a time says otherwise."""

    async def take(self) -> bool:
        """Waits for a place at the operator, unless it has one; False: called off meanwhile."""
        return True

    def give(self) -> None:
        """The operator has answered: the place is free for another row."""

    def call_off(self) -> None:
        """Nothing more is to go: who waits is told at once."""


AT_WILL = Turn()


class Sender:
    """Sends the journalled bytes. It commits `sending` before the first byte of each try."""

    def __init__(self, port: MoneyPort, session: Session, accounts: Accounts) -> None:
        self._port, self._session, self._accounts = port, session, accounts

    @property
    def profile(self) -> OperatorProfile:
        """What the operator declares; undeclared is the worst case (1.3.6)."""
        return self._accounts.profile.value or WORST

    def turn(self, is_open: Callable[[], bool]) -> Turn:
        """A row's turn; `is_open`: whether anything may still go."""
        del is_open
        return AT_WILL

    def outgoing(self, row: Intent) -> Intent:
        """The request of the next try: the row itself, the same key and bytes for ever."""
        return row

    async def transmit(
        self,
        desk: Desk,
        row: Intent,
        committed: asyncio.Event | None = None,
        turn: Turn = AT_WILL,
    ) -> None:
        """Sends until the row has left `sending`. The caller holds the row's lock.

        `committed` is set once the first try is on the disk; `turn`: see `_begun`.
        """
        clean = row.state is IntentState.PLANNED
        for tries in range(1, MAX_TRIES + 1):
            clean_start = clean and tries == 1
            begun = await self._begun(desk, row, committed, turn, clean=clean_start)
            if begun is None:
                return
            row = begun
            try:
                seen = await self._port.send(self.outgoing(row))
            except AppError as error:
                self._accounts.lost(error)
                if clean_start and never_left(error):
                    await desk.move(
                        row, IntentState.PLANNED, {"reason": error_word(error)}, error=error
                    )
                    return
                wait = await self._may_repeat(row, error, clean=clean, tries=tries)
                if wait is None:
                    await self._fail(desk, row, error, clean=clean)
                    return
                await desk.clock.sleep(wait)
                row = desk.rows[row.id]
            else:
                if seen.status is not PaymentStatus.FAILED:
                    turn.give()
                await self._accept(desk, row, seen)
                return

    async def _begun(
        self,
        desk: Desk,
        row: Intent,
        committed: asyncio.Event | None,
        turn: Turn,
        *,
        clean: bool,
    ) -> Intent | None:
        """The row as committed for the try that leaves now. None: its turn was called off before
        the first byte of a `clean` row, and it is planned again (T4).
        """
        row = await desk.move(row, IntentState.SENDING, self._stamp(desk, row))
        if committed is not None:
            committed.set()
        if not await turn.take() and clean:
            changes = {"first_sent_at": None, "last_sent_at": None}
            await desk.move(row, IntentState.PLANNED, changes, detail="called off")
            return None
        if desk.since_sent_s(row) > STALE_S:  # a proof by time is counted from the byte (T18)
            row = await desk.move(row, IntentState.SENDING, {"last_sent_at": desk.clock.now()})
        return row

    def may_resend(self, row: Intent) -> bool:
        """T17: inside the key's life by the operator's clock, clocks sane, tries left."""
        if row.attempt >= MAX_TRIES or row.key_expires_at is None or not self._is_sane(row):
            return False
        return self._accounts.operator_now() < row.key_expires_at - KEY_SPARE

    def is_never_arrived(self, desk: Desk, row: Intent) -> bool:
        """T18: "no such" from an operator whose reads are authoritative, asked late enough."""
        profile = self.profile
        return profile.authoritative_reads and desk.since_sent_s(row) >= profile.max_request_s

    def _stamp(self, desk: Desk, row: Intent) -> dict[str, Any]:
        now = desk.clock.now()
        stamp: dict[str, Any] = {"attempt": row.attempt + 1, "last_sent_at": now, "reason": ""}
        if row.state is IntentState.PLANNED:
            stamp["attempt"] = 1  # counted from the first byte: a planned row has had none (T4)
            life = self.profile.key_ttl_s + (self._accounts.operator_offset_s() or 0.0)
            stamp["first_sent_at"] = now
            stamp["key_expires_at"] = now + timedelta(seconds=life)
        return stamp

    def _is_sane(self, row: Intent) -> bool:
        """Whether both clocks still run as they did at the first send (1.3.5)."""
        offset = self._accounts.operator_offset_s()
        if offset is None or row.key_expires_at is None or row.first_sent_at is None:
            return False
        life = (row.key_expires_at - row.first_sent_at).total_seconds()
        return abs(life - self.profile.key_ttl_s - offset) <= CLOCK_JUMP_S

    async def _may_repeat(
        self, row: Intent, error: AppError, *, clean: bool, tries: int
    ) -> float | None:
        """Seconds until the same bytes may go again (T5); None: they may not."""
        wait = pause_of(error)
        if isinstance(error, StepUpNeeded) and clean:
            wait = await self._stepped_up(error)
        if wait is None or tries >= MAX_TRIES or row.key_expires_at is None:
            return None
        begins = self._accounts.operator_now() + timedelta(seconds=wait)
        return wait if begins < row.key_expires_at - KEY_SPARE else None

    async def _stepped_up(self, needed: StepUpNeeded) -> float | None:
        try:
            await self._session.step_up(needed)
        except AppError:
            return None
        return 0.0

    async def _fail(self, desk: Desk, row: Intent, error: AppError, *, clean: bool) -> None:
        now = desk.clock.now()
        word = refusal_word(error, clean=clean, replays=self.profile.replays_errors)
        if word is None and clean and row.kind != "payment" and isinstance(error, StepUpNeeded):
            word = "stepUpRequired"  # declined: a 401 is before everything, and nothing may follow
        if word is not None:
            changes = {"reason": word, "done_at": now}
            await desk.move(row, IntentState.REJECTED, changes, error=error)
            return
        unknown: dict[str, Any] = {"reason": error_word(error), "next_ask_at": now}
        if isinstance(error, Refused) and error.code == "duplicateRequest":
            unknown["server_id"] = str(error.detail.get("id") or row.server_id)
        if isinstance(error, Refused) and error.code == "idempotencyKeyReused":
            log.error("intent.key_reused", extra={"intent": row.id})  # ours: one key, two bodies
        await desk.move(row, IntentState.UNKNOWN, unknown, error=error)

    async def _accept(self, desk: Desk, row: Intent, seen: PaymentSeen) -> None:
        self._accounts.reached()
        if is_ours(row, seen):
            await desk.report(row, seen)
            return
        log.warning("intent.mismatch", extra={"intent": row.id})
        kept = seen.id if seen.correlator == row.key else row.server_id
        changes = {"reason": "mismatch", "next_ask_at": desk.clock.now(), "server_id": kept}
        await desk.move(row, IntentState.UNKNOWN, changes)
