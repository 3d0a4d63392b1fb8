"""The kept book of top-up rules: one change at a time, on the disk before it is shown."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import VaultLocked
from kyivstar_desktop.domain.rules_book import RuleBook, halted, resumed
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.session import OpenProfile

KEPT = "rules"


class KeptBook:
    """`state` is what lies in the store. The stop switch holds even where the disk does not."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._lock = asyncio.Lock()
        self._stop = False
        self.profile: OpenProfile | None = None
        self.state: Observable[RuleBook] = Observable(RuleBook())

    @property
    def value(self) -> RuleBook:
        return self.state.value

    @property
    def idle(self) -> bool:
        return self.profile is None or self._stop or self.value.halted

    def open(self, profile: OpenProfile | None) -> None:
        """Another profile, or none."""
        self.profile, self._stop, self._lock = profile, False, asyncio.Lock()
        self.state.set(RuleBook())

    async def read(self) -> None:
        if (profile := self.profile) is None:
            return
        found = await profile.store.kept(KEPT, RuleBook)
        if self.profile is profile and found is not None:
            self._stop = found.value.halted
            self.state.set(found.value)

    async def change(self, change: Callable[[RuleBook], RuleBook]) -> None:
        """StorageTrouble: nothing has changed. VaultLocked: nobody is signed in."""
        async with self._lock:
            if (profile := self.profile) is None:
                raise VaultLocked
            new = change(self.value)
            if self._stop:
                new = halted(new)
            if new == self.value and not self._stop:
                return
            await profile.store.keep(KEPT, new, self._accounts.operator_now())
            if self.profile is profile:
                self.state.set(halted(new) if self._stop else new)

    async def halt(self) -> None:
        """Now, whatever the disk does; StorageTrouble says that it will not outlive the program."""
        self._stop = True
        self.state.set(halted(self.value))
        await self.change(halted)

    async def resume(self) -> None:
        """From now on; what fell due meanwhile is neither paid nor missed."""
        now = self._accounts.operator_now()
        self._stop = False
        try:
            await self.change(lambda book: resumed(book, now))
        except BaseException:
            self._stop = True
            raise


def without_grant(book: RuleBook, grant: str) -> RuleBook:
    """The operator has ended it."""
    return replace(book, withdraw=tuple(g for g in book.withdraw if g != grant))
