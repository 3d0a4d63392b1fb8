"""Shutting a profile: services end first, then the databases, then, where wanted, key and files."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import StorageTrouble, TimedOut
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.profiles import LEFT, close_both

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.profiles import OpenProfile, Profiles

log = logging.getLogger("session")
HOOK_S = 2.0  # what one service may take to end its work before the databases shut
SHUT_S = 2.0


class Closing:
    """Keeps the hooks of the services; every step has a deadline, so nothing stops an exit."""

    def __init__(self, profiles: Profiles, clock: Clock) -> None:
        self._profiles, self._clock = profiles, clock
        self.hooks: list[Callable[[], Awaitable[None]]] = []
        self.last: list[Callable[[], Awaitable[None]]] = []  # those of the money journal
        self.wipe_hooks: list[Callable[[], Awaitable[bool]]] = []

    async def farewell(self, opened: OpenProfile, refresh_token: str, *, wiped: bool) -> bool:
        """Writes the sign-out into a profile; returns whether payments are unresolved in it."""
        store = opened.store
        try:
            if not wiped:
                await store.put_value("revoke_pending", refresh_token or None)
            await store.put_value("refresh_token", None)
            await store.put_value("ended", LEFT)
            return bool(await opened.journal.open_intents())
        except StorageTrouble as error:  # a broken disk must not keep anybody signed in
            log.warning("session.leave_unsaved", extra={"error": error.kind})
        return True

    async def before_wipe(self) -> bool:
        """What must be told to the operator while it is still known; False: not all of it was."""
        told = True
        for hook in self.wipe_hooks:
            try:
                told = await within(self._clock, HOOK_S, _told(hook)) and told
            except TimedOut:
                told = False
        if not told:
            log.warning("session.wipe_untold")
        return told

    async def run_hooks(self) -> None:
        """All services end at once; then whatever still writes outcomes into the journal."""
        for hooks in (self.hooks, self.last):
            ends = await asyncio.gather(*map(self._end, hooks), return_exceptions=True)
            for end in ends:
                if isinstance(end, BaseException):
                    raise end

    async def _end(self, hook: Callable[[], Awaitable[None]]) -> None:
        try:
            await within(self._clock, HOOK_S, _run(hook))
        except TimedOut:
            log.warning("session.slow_service")

    async def shut(self, opened: OpenProfile, *, destroy: bool, keep_stub: bool) -> None:
        """Checkpoints and shuts both databases; `destroy` removes key, then files."""
        try:
            if not destroy:
                await within(self._clock, SHUT_S, opened.store.checkpoint())
            await within(self._clock, SHUT_S, close_both(opened))
        except (TimedOut, StorageTrouble) as error:
            log.warning("session.shut_late", extra={"error": type(error).__name__})
        if destroy:
            await self._profiles.destroy(opened, keep_stub=keep_stub)


async def _told(hook: Callable[[], Awaitable[bool]]) -> bool:
    return await hook()


async def _run(hook: Callable[[], Awaitable[None]]) -> None:
    await hook()
