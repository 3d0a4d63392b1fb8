"""News of the open profile: what has happened, newest first, and what was not looked at yet."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.domain.news import NewsItem, all_seen, unseen_count, with_item, without
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.accounts import Accounts

__all__ = ["News", "NewsItem"]

log = logging.getLogger("store")


class News:
    """`fresh` is what was added last while this program runs: a notification may tell it.

    What cannot be written is shown until exit.
    """

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._noted: Noted[tuple[NewsItem, ...]] = Noted(
            "news", tuple[NewsItem, ...], (), accounts=accounts
        )
        self._turn = asyncio.Lock()
        self.items: Observable[tuple[NewsItem, ...]] = self._noted.state
        self.unseen: Observable[int] = Observable(0)
        self.fresh: Observable[NewsItem | None] = Observable(None)
        self.items.subscribe(self._on_items)

    async def add(self, item: NewsItem) -> bool:
        """The same id once; False: it was known, or nobody is signed in."""
        stamped = item if item.at is not None else replace(item, at=self._accounts.operator_now())
        if await self._change(lambda items: with_item(items, stamped)):
            self.fresh.set(stamped)
            return True
        return False

    async def seen(self, kind: str = "") -> None:
        """Everything, or everything of a kind, was looked at."""
        await self._change(lambda items: all_seen(items, kind))

    async def drop(self, *idents: str) -> None:
        """Takes them out."""
        await self._change(lambda items: without(items, *idents))

    async def aclose(self) -> None:
        await self._noted.aclose()

    async def _change(self, change: Callable[[tuple[NewsItem, ...]], tuple[NewsItem, ...]]) -> bool:
        async with self._turn:
            if not self._noted.read.value:  # what lies there must not be overwritten unread
                return False
            old = self.items.value
            if (new := change(old)) == old:
                return False
            try:
                await self._noted.put(new)
            except StorageTrouble as error:
                log.warning("news.unsaved", extra={"error": error.kind})
                self.items.set(new)
            except VaultLocked:
                return False
            return True

    def _on_items(self, items: tuple[NewsItem, ...]) -> None:
        self.unseen.set(unseen_count(items))
