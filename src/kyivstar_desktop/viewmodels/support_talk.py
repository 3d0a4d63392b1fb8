"""What is done with a conversation and its messages: again, away, the end, files, paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.viewmodels.support_composer import SupportComposer
from kyivstar_desktop.viewmodels.support_feed import Feed
from kyivstar_desktop.viewmodels.support_files import (
    FileOpened,
    FileSaved,
    TranscriptReady,
    place_for,
    transcript,
)
from kyivstar_desktop.viewmodels.support_state import Inputs, shown_thread

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.ports import Clock

MOST_SAVED = 5_000


@dataclass(frozen=True, slots=True)
class Copied:
    """Effect: this goes onto the clipboard."""

    text: str


class SupportTalk(SupportComposer):
    """`feed` is the model of the list; its rows name the messages by their keys."""

    def __init__(
        self,
        cabinet: Cabinet,
        accounts: Accounts,
        clock: Clock,
        *,
        start: Inputs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(cabinet, clock, start, parent)
        self._accounts = accounts
        self.feed = Feed(self._chat, self.scope, accounts.operator_now, self)
        self.retry = self.command(self._retry)
        self.drop = self.command(self._drop)
        self.end = self.command(self._end)
        self.rate = self.command(self._rate)
        self.refresh = self.command(self._refresh)
        self.save_file = self.command(self._save_file)
        self.open_file = self.command(self._open_file)
        self.export = self.command(self._export)
        self.write = self.command(self._write)
        self.expand = self.command(self._expand)
        self.copy = self.command(self._copy)
        self._see = self.command(self._seen)
        self._looking = True

    # --- read by the person ---
    def look(self, on: bool) -> None:  # noqa: FBT001 Qt-like: the window is in front
        """What comes while somebody else's window is in front has not been read."""
        self._looking = on
        self._mark_seen()

    def follow_end(self, on: bool) -> None:  # noqa: FBT001 a slot: the last row is in sight
        self.feed.following = on
        self._mark_seen()

    def _mark_seen(self) -> None:
        thread = shown_thread(self._inputs)
        seen = self._looking and self.feed.following and self._inputs.mode == "chat"
        if thread is not None and thread.unread and seen and self.feed.ready:
            self._see(thread.id)

    async def _seen(self, thread: str) -> None:
        await self._chat.seen(thread)

    # --- acts -----------------------------------------------------------------------------------
    async def _retry(self, key: str) -> None:
        await self._chat.retry(key)

    async def _drop(self, key: str) -> None:
        await self._chat.drop(key)

    async def _end(self) -> None:
        await self._chat.end()

    async def _rate(self, stars: int) -> None:
        if self.state.thread:
            await self._chat.rate(self.state.thread, stars)

    async def _refresh(self) -> None:
        self.fold(failed=None)
        await self._chat.refresh()

    async def _expand(self, key: str) -> None:
        message = self.feed.message(key)
        if message is not None:
            self.feed.expand(key, await self._chat.whole(message))

    async def _copy(self, key: str) -> None:
        message = self.feed.message(key)
        if message is not None:
            self.effect.emit(Copied(await self._chat.whole(message)))

    async def _save_file(self, key: str, number: int, path: Path) -> None:
        await self._exports.write_bytes(path, await self._content(key, number))
        self.effect.emit(FileSaved(path))

    async def _open_file(self, key: str, number: int, folder: Path) -> None:
        message = self.feed.message(key)
        if message is None:
            return
        content = await self._content(key, number)
        path = place_for(message.attachments[number], folder)
        await self._exports.write_bytes(path, content)
        self.effect.emit(FileOpened(path))

    async def _content(self, key: str, number: int) -> bytes:
        message = self.feed.message(key)
        if message is None:
            raise StorageTrouble("busy")
        return await self._chat.file(message, message.attachments[number])

    async def _export(self, path: Path) -> None:
        """All that is here of the conversation, at most its last 5 000 messages."""
        thread = shown_thread(self._inputs)
        if thread is None:
            return
        rows = await self._chat.page(thread.id, None, MOST_SAVED)
        made = transcript(thread, rows, self._inputs.now)
        if path.suffix.lower() == ".txt":
            await self._write(path, made.as_text().encode("utf-8-sig"))
        else:
            self.effect.emit(TranscriptReady(path, made))

    async def _write(self, path: Path, content: bytes) -> None:
        await self._exports.write_bytes(path, content)
        self.effect.emit(FileSaved(path))

    def _on_failed(self, error: AppError) -> None:
        self.fold(failed=error)
