"""Codes: the confirmation of a payment (T10-T12). A code is sent once, whatever becomes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import (
    AppError,
    NotAllowed,
    Refused,
    SignedOut,
    StepUpNeeded,
    Throttled,
)
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.services.money_rules import never_left

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.intent_desk import Desk
    from kyivstar_desktop.services.ports import MoneyPort

TRIES = 5
NOT_RIGHT = frozenset({"otp_invalid", "otp_expired", "slow_down"})  # the payment still waits
DEAD_CODE = frozenset({"otp_failed", "notFound"})
NOT_TAKEN = (SignedOut, StepUpNeeded, NotAllowed, Throttled)


class Codes:
    """Works on a desk's rows under their locks."""

    def __init__(self, port: MoneyPort, accounts: Accounts) -> None:
        self._port, self._accounts = port, accounts

    async def confirm(self, desk: Desk, intent_id: str, code: str) -> None:
        """Refused("notWaiting") where no code is wanted; other refusals as the operator's."""
        async with desk.lock(intent_id):
            row = desk.rows.get(intent_id)
            if row is None or row.state is not IntentState.NEEDS_CODE or row.left_at is not None:
                raise Refused("notWaiting")
            row = await desk.move(row, IntentState.CONFIRMING)
            try:
                await self._port.confirm(row.authorization_id, code)
            except AppError as error:
                await self._refused(desk, row, error)
            else:
                self._accounts.reached()
                await desk.move(row, IntentState.PROCESSING)

    async def resend(self, desk: Desk, intent_id: str) -> None:
        """Another SMS; the desk's challenge starts anew."""
        async with desk.lock(intent_id):
            row = desk.rows.get(intent_id)
            if row is None or row.state is not IntentState.NEEDS_CODE:
                raise Refused("notWaiting")
            await self._port.resend_code(row.authorization_id)
            known = desk.challenges.get(intent_id)
            if known is not None:
                left = max(known.codes_left - 1, 0)
                asked = desk.clock.monotonic()
                fresh = replace(known, attempts_left=TRIES, codes_left=left, asked_mono=asked)
                desk.challenges[intent_id] = fresh

    async def _refused(self, desk: Desk, row: Intent, error: AppError) -> None:
        """T11 where the code surely was not taken, else T12: unknown, and the status is asked."""
        self._accounts.lost(error)
        word = error.code if isinstance(error, Refused) else ""
        if word in NOT_RIGHT or isinstance(error, NOT_TAKEN) or never_left(error):
            _count_try(desk, row, error)
            await desk.move(row, IntentState.NEEDS_CODE, error=error)
            raise error
        changes = {"next_ask_at": desk.clock.now()}
        await desk.move(row, IntentState.UNKNOWN, changes, error=error)
        if word in DEAD_CODE:
            raise error


def _count_try(desk: Desk, row: Intent, error: AppError) -> None:
    known = desk.challenges.get(row.id)
    if known is None or not isinstance(error, Refused):
        return
    left = 0 if error.code == "otp_expired" else error.detail.get("attempts_left")
    if isinstance(left, int):
        desk.challenges[row.id] = replace(known, attempts_left=left)
