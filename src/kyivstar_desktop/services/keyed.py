"""Keyed acts beside card payments: transfers, orders, accounts, direct top-ups.

One press is one row of the journal with one key and fixed bytes; `intents` sends it, repeats it
under the same key and asks about it, exactly as for a payment. Kinds: `transfer`, `topup`,
`order`, `cancelOrder`, `account`.
"""

from __future__ import annotations

import asyncio
import uuid
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.session import OpenProfile, Session

MONEY_KINDS = frozenset({"transfer", "topup"})


@dataclass(frozen=True, slots=True)
class KeyedAct:
    """What to send. `key` is made when the form opens: the same key is the same act for ever.

    `target` is whom or what it is about (number, line id, order id); `amount` may be ZERO.
    """

    kind: str
    key: str  # lower-case UUID v4
    path: str
    body: bytes
    target: str
    amount: Money = ZERO
    fee: Money = ZERO
    source: str = ""
    method: str = "POST"


def new_key() -> str:
    return str(uuid.uuid4())


class KeyedActs:
    """Follows the open profile. A press runs here, whatever becomes of its page."""

    def __init__(self, intents: Intents, session: Session, clock: Clock) -> None:
        self._intents, self._session, self._clock = intents, session, clock
        self._scope = TaskScope()
        self._profile: OpenProfile | None = None
        self._running: dict[str, asyncio.Task[str]] = {}
        self.open: Observable[tuple[Intent, ...]] = Observable(())
        session.follow(self._on_opened)
        session.before_close(self.aclose, last=True)
        intents.open.subscribe(self._on_open)

    def catch_up(self) -> None:
        """Tells what is open already to those who have begun to follow `open` just now."""
        self._on_open(self._intents.open.value)

    async def do(self, act: KeyedAct) -> str:
        """Id of its intent, once `sending` is on the disk or it could not leave this computer.

        Called twice with one key, by a double click or a second window, it is one act. Raises
        SignedOut and network errors before anything is planned, StorageTrouble when the journal
        cannot be written.
        """
        task = self._running.get(act.key)
        if task is None:
            task = self._scope.start(self._do(act), name=act.kind, awaited=True)
            self._running[act.key] = task
            task.add_done_callback(lambda _: self._running.pop(act.key, None))
        return await asyncio.shield(task)

    async def done(self, act: KeyedAct) -> Intent:
        """As `do`, then waits until the act is final, unknown or not sent; its last row.

        Raises the AppError of a refusal, of a declined step-up, or of a network that was not there
        (the row is then dropped: nothing has left).
        """
        intent_id = await self.do(act)
        row = await self._settled(intent_id)
        if row.state is IntentState.PLANNED:
            await self._intents.discard(intent_id)
        if row.state in {IntentState.PLANNED, IntentState.REJECTED, IntentState.CANCELLED}:
            raise self._intents.refusal(intent_id) or Refused(row.reason or "refused", status=409)
        return row

    def is_running(self, key: str) -> bool:
        """Whether the act of this key is being begun: the journal may not know of it yet."""
        return key in self._running

    def flow(self, intent_id: str) -> Observable[Intent]:
        return self._intents.flow(intent_id)

    def refusal(self, intent_id: str) -> AppError | None:
        return self._intents.refusal(intent_id)

    async def aclose(self) -> None:
        await self._scope.aclose()

    async def _do(self, act: KeyedAct) -> str:
        known = await self._intents.by_key(act.key)
        if known is not None:
            return known.id
        trouble = self._intents.trouble.value
        if isinstance(trouble, StorageTrouble) and trouble.kind == "damaged":
            raise trouble
        await self._session.access()
        planned = await self._intents.plan(self._intent(act))
        await self._intents.send(planned.id)
        return planned.id

    def _intent(self, act: KeyedAct) -> Intent:
        if (profile := self._profile) is None:
            raise VaultLocked
        return Intent(
            id=uuid.uuid4().hex,
            kind=act.kind,
            operator=profile.operator,
            subject=profile.subject,
            key=act.key,
            method=act.method,
            path=act.path,
            body=act.body,
            amount=act.amount,
            fee=act.fee,
            source=act.source,
            items=(IntentItem(1, act.target, act.amount),),
            state=IntentState.PLANNED,
            created_at=self._clock.now(),
        )

    async def _settled(self, intent_id: str) -> Intent:
        flow = self._intents.flow(intent_id)
        left = asyncio.Event()

        def look(row: Intent) -> None:
            if row.state is not IntentState.SENDING:
                left.set()

        undo = flow.subscribe(look)
        try:
            if flow.value.state is IntentState.SENDING:
                await left.wait()
        finally:
            undo()
        return flow.value

    def _on_open(self, rows: tuple[Intent, ...]) -> None:
        self.open.set(tuple(row for row in rows if row.kind != "payment"))

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._running.clear()
        self._scope = TaskScope()
        self._profile = profile
        if profile is not None:
            self._scope.start(self._drop_left(), name="drop what never left")

    async def _drop_left(self) -> None:
        """What an earlier run planned and never sent: nothing has left, and nobody waits for it."""
        await self._intents.recover()
        for row in self.open.value:
            if row.state is IntentState.PLANNED and row.key not in self._running:
                with suppress(StorageTrouble):  # it stays planned, and is dropped another time
                    await self._intents.discard(row.id)
