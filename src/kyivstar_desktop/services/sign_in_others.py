"""Cards of the profiles that are not open: each store is opened for a moment and shut again."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.services.profiles import close_both
from kyivstar_desktop.services.sign_in_card import PINS, Card, read_card

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Store

log = logging.getLogger("session")


class OtherCards:
    """`cards` by profile id, `told` after each that was read. `turn`: one profile at a time."""

    def __init__(self, accounts: Accounts, *, told: Callable[[], None]) -> None:
        self._accounts, self._session = accounts, accounts.session
        self._told = told
        self.turn = asyncio.Lock()
        self.cards: dict[str, Card] = {}

    async def look(self) -> None:
        """Reads all of them."""
        for profile_id, _operator in self._session.profiles.listed():
            await self.look_at(profile_id)

    async def look_at_unknown(self) -> None:
        """Reads those of which nothing is known yet."""
        for profile_id, _operator in self._session.profiles.listed():
            await self.look_at(profile_id, anew=False)

    async def look_at(self, profile_id: str, *, anew: bool = True) -> None:
        """`anew` False: only where nothing is known of it, by then."""
        operator = dict(self._session.profiles.listed()).get(profile_id)
        if operator is None or self._is_open(profile_id):
            return
        async with self.turn:
            if not anew and profile_id in self.cards:
                return
            self.cards[profile_id] = await self._read(profile_id, operator)
        self._told()

    async def sign_out(self, profile_id: str) -> None:
        """Ends its session; StorageTrouble where it cannot be opened."""
        async with self.turn:
            await self._session.sign_out_other(profile_id)
        await self.look_at(profile_id)

    async def edit(self, profile_id: str, change: Callable[[Store], Awaitable[object]]) -> None:
        """Keeps other pins in it. StorageTrouble: they were not kept."""
        async with self.turn:
            opened = await self._session.profiles.open(profile_id, self._session.operator)
            try:
                rows = await change(opened.store)
                await opened.store.keep(PINS, rows, self._accounts.operator_now())
            finally:
                await close_both(opened)
        await self.look_at(profile_id)

    def _is_open(self, profile_id: str) -> bool:
        opened = self._session.opened.value
        return opened is not None and opened.profile_id == profile_id

    async def _read(self, profile_id: str, operator: str) -> Card:
        try:
            store, unresolved = await self._session.profiles.peek(profile_id)
            try:
                now = self._accounts.operator_now()
                return await read_card(store, unresolved, profile_id, operator, now)
            finally:
                await store.close()
        except AppError as error:
            kind = error.kind if isinstance(error, StorageTrouble) else "locked"
            log.info("signins.unread", extra={"error": kind})
            return Card(profile_id, operator, trouble=kind)
