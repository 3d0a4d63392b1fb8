"""Roles come and go while somebody is signed in: who she is gets asked anew when that may be so.

Asked at each round over the park, at hints of the stream that an account or a customer has
changed, and after the operator has said that a right is missing (docs/contract.md 3.14).
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    import asyncio

    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.session import OpenProfile, Session

log = logging.getLogger("session")
TOPICS = frozenset({"account", "customer", "resync"})
LACKING = frozenset({"forbiddenRole", "forbiddenScope"})
APART_S = 10.0  # between two questions: a batch may be refused row by row


class RolesWatch:
    """`poke` asks in the background; what is asked for while a question runs follows it."""

    def __init__(self, session: Session, clock: Clock) -> None:
        self._session, self._clock = session, clock
        self._scope = TaskScope()
        self._task: asyncio.Task[None] | None = None
        self._wanted = False
        session.follow(self._on_opened)
        session.before_close(self.aclose)

    def hear(self, event: Event) -> None:
        if event.topic in TOPICS:
            self.poke()

    def denied(self, what: str) -> None:
        """The operator has refused a call with this word."""
        if what in LACKING:
            self.poke()

    def poke(self) -> None:
        self._wanted = True
        running = self._task is not None and not self._task.done()
        if not running and self._session.active and not self._scope.closed:
            self._task = self._scope.start(self._ask(), name="roles")

    async def aclose(self) -> None:
        await self._scope.aclose()

    async def _ask(self) -> None:
        while self._wanted:
            self._wanted = False
            try:
                await self._session.renew_person()
            except AppError as error:
                log.info("roles.failed", extra={"error": type(error).__name__})
            await self._clock.sleep(APART_S)

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._wanted = False
        if profile is not None:
            self._scope = TaskScope()
