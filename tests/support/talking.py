"""Conversations for tests: rows of them, and the two stores that must keep them alike."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from fakes.store import FakeStore, StoreDisk
from kyivstar_desktop.adapters.store.store import open_store
from kyivstar_desktop.domain.support import (
    Author,
    Message,
    MessageState,
    NewFile,
    Thread,
    ThreadState,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from kyivstar_desktop.services.ports import Store
    from kyivstar_desktop.services.ports.support import ChatStore

KEY = bytes(range(32))
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SHEET = NewFile("чек.txt", "text/plain", "Сума 150 ₴".encode())


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def thread(
    ident: str = "pi_1", state: ThreadState = ThreadState.TALKING, opened: float = 0
) -> Thread:
    return Thread(ident, state, "Питання", at(opened))


def theirs(n: int, text: str = "", *, second: float | None = None, of: str = "pi_1") -> Message:
    """Message `n` of a consultant, `n` seconds after noon."""
    moment = at(n if second is None else second)
    ident = f"cm_{n:06d}"
    return Message(
        ident, of, Author.AGENT, text or f"Відповідь {n}", moment, id=ident, name="Марія"
    )


def mine(
    key: str,
    second: float,
    text: str = "Привіт",
    *,
    ident: str = "",
    state: MessageState = MessageState.QUEUED,
    of: str = "pi_1",
) -> Message:
    return Message(key, of, Author.ME, text, at(second), state, ident)


class Disk:
    """One profile's store, real (a folder) or fake; `play` opens it, again at each call."""

    def __init__(self, folder: Path | None) -> None:
        self._folder, self._disk = folder, StoreDisk()

    async def open(self) -> Store:
        if self._folder is None:
            return FakeStore(self._disk)
        return await open_store(self._folder / "store.db", KEY)

    def play(self, story: Callable[[ChatStore], Awaitable[None]]) -> None:
        async def whole() -> None:
            store = await self.open()
            try:
                await story(store.chat)
            finally:
                await store.close()

        asyncio.run(whole())
