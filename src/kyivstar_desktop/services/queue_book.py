"""The kept queue: one change at a time, on the disk before it is shown, so that a kill loses none.

It lies in the encrypted store of the open profile, never in the journal (ADR 0017).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import VaultLocked
from kyivstar_desktop.domain.queue import Queued, aged, find, put
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.session import OpenProfile

KEPT = "queue"
Items = tuple[Queued, ...]


class QueueBook:
    """`state` is what lies in the store, oldest first; () while no profile is open."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._turn = asyncio.Lock()
        self._read = asyncio.Event()
        self.profile: OpenProfile | None = None
        self.state: Observable[Items] = Observable(())

    def open(self, profile: OpenProfile | None) -> None:
        """Another profile, or none."""
        self.profile, self._turn, self._read = profile, asyncio.Lock(), asyncio.Event()
        self.state.set(())

    async def read(self) -> None:
        """StorageTrouble: it cannot be read, and nothing will be written over it."""
        if (profile := self.profile) is None:
            return
        found = await profile.store.kept(KEPT, Items)
        if self.profile is profile and not self._read.is_set():  # once: `state` is newer than it
            if found is not None:
                self.state.set(found.value)
            self._read.set()

    def find(self, ident: str) -> Queued | None:
        return find(self.state.value, ident)

    async def change(self, change: Callable[[Items], Items]) -> None:
        """Of what was read; one that comes earlier reads first.

        StorageTrouble: nothing has changed. VaultLocked: nobody is signed in.
        """
        async with self._turn:
            if (profile := self.profile) is None:
                raise VaultLocked
            if not self._read.is_set():
                await self.read()
            if self.profile is not profile:
                raise VaultLocked
            if (new := change(self.state.value)) == self.state.value:
                return
            await profile.store.keep(KEPT, new, self._accounts.operator_now())
            if self.profile is profile:
                self.state.set(new)

    def hold(self, item: Queued) -> None:
        """Shown until exit: the disk did not take it."""
        self.state.set(put(self.state.value, item))

    async def age(self) -> Items:
        """Items whose term has just passed; they stay in the list as notes."""
        now = self._accounts.operator_now()
        passed = tuple(item for item in self.state.value if item.expired(now))
        await self.change(lambda items: aged(items, now))
        return passed
