"""The journal's only driver: plan, send, confirm, recover at start, resolve what is unknown.

Split: `intent_desk` writes arrows, `intent_sending` sends, `intent_codes` confirms,
`intent_asking` resolves, `intent_book` recovers and ends, `money_rules` are the pure rules.
Everything runs in the desk's scope: a page that closes cancels nothing.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from kyivstar_desktop.domain.errors import (
    AppError,
    StorageTrouble,
)
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.services.intent_book import IntentBook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.services.intent_desk import Desk

T = TypeVar("T")
log = logging.getLogger("money")
DUPLICATE = timedelta(hours=24)
OUTCOME_S = 1.5  # what a payment in `sending` gets at exit to write its outcome


class Intents(IntentBook):
    """Everything that moves a row on the person's word."""

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
        desk = self._desk_now()
        try:
            await self._owned(self._codes.confirm(desk, intent_id, "".join(code.split())))
        except AppError:
            self._ask_soon(intent_id)
            raise
        self._ask_soon(intent_id)

    def _ask_soon(self, intent_id: str) -> None:
        self._follow(intent_id)
        self._wake(intent_id)

    async def resend(self, intent_id: str) -> None:
        """Asks for another code; `challenge` holds it afterwards."""
        await self._owned(self._codes.resend(self._desk_now(), intent_id))
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
