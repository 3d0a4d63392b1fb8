"""Queue: acts meant while there was no connection, done by a press when it is back (N15).

An item is an intention and no row of the journal (ADR 0017). When it is run its conditions are
asked anew, it is marked on the disk, and then it goes the usual way under its own key: after a kill
it is either still here or its row of the journal is found by that key, never both, never twice.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused
from kyivstar_desktop.domain.queue import (
    MAY_RUN,
    Queued,
    Standing,
    Terms,
    add,
    find,
    put,
    without,
)
from kyivstar_desktop.services.account_view import UNREACHED
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.services.queue_run import QueueRun

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kyivstar_desktop.services.account_view import Connection
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.queue_terms import Ways
    from kyivstar_desktop.services.session import OpenProfile

__all__ = ["Queue"]

log = logging.getLogger("store")
TERM_S = 30.0  # how often a passed term is looked for


class Queue(QueueRun):
    """`items` oldest first, notes of what ended among them; `seen` by id where each stands."""

    def __init__(self, ways: Ways, intents: Intents, clock: Clock) -> None:
        super().__init__(ways, intents, clock)
        session = ways.accounts.session
        session.follow(self._on_opened)
        session.before_close(self.aclose)
        ways.accounts.connection.subscribe(self._on_connection)

    # --- what the person does -------------------------------------------------------------------
    async def add(self, item: Queued) -> str:
        """Keeps it: "added"; "known", it stands there already; "full", too many wait.

        Id, key, time and, unless they are given, the conditions of now are filled in here.
        StorageTrouble: it was not kept. VaultLocked: nobody is signed in.
        """
        made = replace(
            item, id=uuid.uuid4().hex, key=new_key(), made_at=self._accounts.operator_now()
        )
        if made.promised == Terms():
            made = replace(made, promised=self._conditions.stated(made))
        if any(one.same(made) for one in self.items.value):
            return "known"
        try:
            await self._book.change(lambda items: add(items, made))
        except ValueError:
            return "known" if any(one.same(made) for one in self.items.value) else "full"
        self._watch_terms()
        self.check_soon()
        return "added"

    async def remove(self, ident: str) -> Queued | None:
        """Takes a line away: an intention or a note. Refused("inUse"): it has been sent."""
        found = self._book.find(ident)
        if found is None:
            return None
        if self.is_busy(ident):
            raise Refused("inUse", status=409)
        await self._book.change(lambda items: without(items, ident))
        self._forget(ident)
        return found

    async def restore(self, item: Queued) -> None:
        """Takes a removal back."""
        await self._book.change(
            lambda items: items if find(items, item.id) is not None else (*items, item)
        )
        self._watch_terms()
        self.check_soon()

    async def set_term(self, ident: str, until: datetime | None) -> None:
        """Another «не пізніше»; None: without a term."""

        def change(items: tuple[Queued, ...]) -> tuple[Queued, ...]:
            item = find(items, ident)
            if item is None or not item.waits or item.sent:
                return items
            return put(items, replace(item, expires_at=until))

        await self._book.change(change)
        self._watch_terms()

    async def clear_notes(self) -> None:
        """Everything that has ended is put away."""
        gone = [item.id for item in self.items.value if not item.waits]
        await self._book.change(lambda items: without(items, *gone))

    # --- conditions -----------------------------------------------------------------------------
    def check_soon(self) -> None:
        """Asks the conditions in the background, where somebody can be asked."""
        if self.online and not self._scope.closed and self._book.profile is not None:
            self._scope.start(self.check(), name="check the queue")

    async def check(self) -> None:
        """Asks the conditions of everything that waits; what came out stands in `seen`."""
        task = self._checking
        if task is None or task.done():
            task = self._scope.start(self._check(), name="conditions of the queue", awaited=True)
            self._checking = task
        await asyncio.shield(task)

    async def _check(self) -> None:
        await self._age()
        waiting = [i for i in self.items.value if i.waits and not self.is_busy(i.id)]
        if not waiting or not self.online:
            return
        for item in waiting:
            if self.standing(item.id) not in MAY_RUN:
                self._show(item.id, Standing.CHECKING)
        try:
            await self._conditions.renew(item.kind for item in waiting)
        except AppError as error:
            self._unasked(waiting, error)
            return
        for item in waiting:
            if self._book.find(item.id) is not None and not self.is_busy(item.id):
                await self._look(item)

    async def _look(self, item: Queued) -> None:
        try:
            found = await self._conditions.ask(item)
        except AppError as error:
            self._unasked([item], error)
            return
        if self.is_busy(item.id):
            return
        await self._stand(item, found, item.promised)

    def _unasked(self, items: list[Queued], error: AppError) -> None:
        if isinstance(error, UNREACHED):
            self._accounts.lost(error)
        for item in items:
            if not self.is_busy(item.id):
                self._show(item.id, Standing.WAITING, trouble=error)

    # --- terms ----------------------------------------------------------------------------------
    def _watch_terms(self) -> None:
        timed = any(item.waits and item.expires_at is not None for item in self.items.value)
        idle = self._terms is None or self._terms.done()
        if timed and idle and not self._scope.closed:
            self._terms = self._scope.start(self._watch(), name="terms of the queue")

    async def _watch(self) -> None:
        while any(item.waits and item.expires_at is not None for item in self.items.value):
            await self._clock.sleep(TERM_S)
            await self._age()

    # --- the open profile, the connection -------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._reset(profile)
        if profile is not None:
            self._scope.start(self._load(), name="read the queue")

    async def _load(self) -> None:
        try:
            await self._book.read()
        except AppError as error:
            log.warning("queue.unread", extra={"error": type(error).__name__})
            self.trouble.set(error)
            return
        self.loaded.set(True)
        await self._age()
        for item in self.items.value:
            if item.waits and item.sent:
                await self._find_again(item)
        self._watch_terms()
        self.check_soon()

    def _on_connection(self, connection: Connection) -> None:
        if connection.state == "online":
            self.check_soon()
        elif connection.state == "offline":
            calm = {i: s for i, s in self.seen.value.items() if self.is_busy(i)}
            self.seen.set(calm)

    def standings(self) -> Mapping[str, Standing]:
        """By id, notes by their mark."""
        return {item.id: self.standing(item.id) for item in self.items.value}
