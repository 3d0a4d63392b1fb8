"""Ports that hold still or misbehave on purpose: the harness must see the difference."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.intents import Intent, IntentState

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.services.ports import Journal, MoneyPort, Store, Vault


class HeldMoney:
    """The real port; at one point it says so and holds for ever, until the process is killed.

    Points: `before-send`, `after-send` (committed there, the answer not seen here),
    `before-confirm`, `after-confirm`.
    """

    def __init__(self, real: MoneyPort, point: str, say: Callable[[str], None]) -> None:
        self._real, self._point, self._say = real, point, say

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    async def _hold(self, point: str) -> None:
        if self._point == point:
            self._say(f"at {point}")
            await asyncio.Event().wait()

    async def send(self, intent: Intent) -> PaymentSeen:
        await self._hold("before-send")
        seen = await self._real.send(intent)
        await self._hold("after-send")
        return seen

    async def confirm(self, authorization_id: str, code: str) -> None:
        await self._hold("before-confirm")
        await self._real.confirm(authorization_id, code)
        await self._hold("after-confirm")


class LateJournal:
    """Commit after send: a row reaches the disk only once the answer to it is there."""

    def __init__(self, real: Journal) -> None:
        self._real = real
        self._unwritten: dict[str, Intent] = {}
        self._stamps: dict[str, dict[str, Any]] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    async def plan(self, intent: Intent) -> Intent:
        self._unwritten[intent.id] = intent
        return intent

    async def move(self, intent: Intent, to: IntentState, **more: Any) -> Intent:
        if intent.id not in self._unwritten:
            return await self._real.move(intent, to, **more)
        if to is IntentState.SENDING:
            self._stamps[intent.id] = dict(more.get("changes") or {})
            return replace(intent, state=to, **self._stamps[intent.id])
        planned = await self._real.plan(self._unwritten.pop(intent.id))
        stamp = self._stamps.pop(intent.id)
        sending = await self._real.move(planned, IntentState.SENDING, changes=stamp)
        return await self._real.move(sending, to, **more)


class LateVault:
    """Gives every profile a `LateJournal`."""

    def __init__(self, real: Vault) -> None:
        self._real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    async def open(self, profile_id: str, key: bytes) -> tuple[Store, LateJournal]:
        store, journal = await self._real.open(profile_id, key)
        return store, LateJournal(journal)
