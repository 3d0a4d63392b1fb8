"""The messages of one conversation for a list: a window of pages, never the whole of it.

Older pages come at the top, new messages at the bottom; what is too far from the eyes leaves the
window again. All reading is one task at a time, so that pages never overtake each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.support import Author, MessageKey, MessageState
from kyivstar_desktop.viewmodels.support_feed_rows import FeedRows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.support import Message
    from kyivstar_desktop.services.tasks import TaskScope
    from kyivstar_desktop.viewmodels.support_rows import Bubble

Index = QModelIndex | QPersistentModelIndex
PAGE, BATCH = 100, 120
HELD, FOLLOWED = 2_000, 240
TAIL, LOOK_BACK = 40, 110
_OPEN = frozenset({MessageState.QUEUED, MessageState.SENDING, MessageState.SENT})
_ORDER = ("open", "jump", "latest", "sync", "older", "newer")


class FeedSource(Protocol):
    """What the feed reads; the chat's service."""

    async def page(
        self, thread: str, before: MessageKey | None = None, limit: int = 100
    ) -> tuple[Message, ...]: ...
    async def after(
        self, thread: str, key: MessageKey, limit: int = 1_000
    ) -> tuple[Message, ...]: ...


def key_of(message: Message) -> MessageKey:
    return MessageKey(message.at, message.key)


def tail_of(messages: Sequence[Message]) -> int:
    """From where on messages may still change: the last ones, and own ones on their way."""
    count = len(messages)
    start = max(0, count - TAIL)
    for number in range(max(0, count - LOOK_BACK), start):
        one = messages[number]
        if one.author is Author.ME and one.state in _OPEN:
            return number
    return start


class Feed(FeedRows):
    """`earlier`, `later`: there is more above, below the window."""

    loaded = Signal()  # a first page, or the place of a jump, is in place
    arrived = Signal(object)  # tuple[Bubble, ...] of others at the end; (): below the window
    failed = Signal(object)  # AppError

    def __init__(
        self,
        source: FeedSource,
        scope: TaskScope,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(now, parent)
        self._source, self._scope = source, scope
        self._wanted: set[str] = set()
        self._target: Message | None = None
        self._turn, self._busy = 0, False
        self.conversation = ""
        self.ready = False
        self.earlier = self.later = False
        self.following = True

    # --- what is wanted -------------------------------------------------------------------------
    def open(self, thread: str, *, at: Message | None = None) -> None:
        """Another conversation, at its end or at a message of it."""
        self._turn += 1
        self.conversation, self.ready = thread, False
        self._whole.clear()
        self._put(())
        self.earlier = self.later = False
        self._wanted.clear()
        self._target = at
        if thread:
            self._want("jump" if at is not None else "open")

    def rename(self, thread: str) -> None:
        """The operator has given the conversation an id of its own."""
        self.conversation = thread
        self.sync()

    def sync(self) -> None:
        """Something has changed in the store."""
        if self.conversation:
            self._want("sync")

    def older(self) -> None:
        if self.earlier and self.ready:
            self._want("older")

    def newer(self) -> None:
        if self.later and self.ready:
            self._want("newer")

    def latest(self) -> None:
        """Back to the end."""
        if self.later:
            self._want("latest")

    # --- the one task ---------------------------------------------------------------------------
    def _want(self, what: str) -> None:
        self._wanted.add(what)
        if not self._busy and not self._scope.closed:
            self._busy = True
            self._scope.start(self._work(), name="support.feed")

    async def _work(self) -> None:
        works = {
            "open": self._open,
            "jump": self._jump,
            "latest": self._open,
            "sync": self._sync,
            "older": self._older,
            "newer": self._newer,
        }
        try:
            while self._wanted:
                what = min(self._wanted, key=_ORDER.index)
                self._wanted.discard(what)
                try:
                    await works[what](self._turn)
                except AppError as error:
                    self.failed.emit(error)
        finally:
            self._busy = False

    async def _open(self, turn: int) -> None:
        page = await self._source.page(self.conversation, None, PAGE)
        if turn != self._turn:
            return
        self.earlier, self.later = len(page) == PAGE, False
        self._put(page)
        self._settled()

    async def _jump(self, turn: int) -> None:
        target = self._target
        if target is None:
            return
        key = key_of(target)
        above = await self._source.page(self.conversation, key, PAGE)
        below = await self._source.after(self.conversation, key, PAGE)
        if turn != self._turn:
            return
        self._target = None
        self.earlier, self.later = len(above) == PAGE, len(below) == PAGE
        self._put((*above, target, *below))
        self._settled()

    async def _sync(self, turn: int) -> None:
        if not self.ready:
            return
        if self.later:
            self.arrived.emit(())
            return
        start = tail_of(self._messages)
        if start > 0:
            key = key_of(self._messages[start - 1])
            rows = await self._source.after(self.conversation, key, BATCH)
        else:
            rows = await self._source.page(self.conversation, None, BATCH)
        if turn != self._turn:
            return
        if start == 0 and len(rows) == BATCH:
            self.earlier = True
        elif start and len(rows) == BATCH:
            self._wanted.add("sync")  # the rest comes in turns of equal size
        new = self._merge(start, rows)
        self._trim()
        if new:
            self.arrived.emit(new)

    async def _older(self, turn: int) -> None:
        if not self._messages:
            return
        page = await self._source.page(self.conversation, key_of(self._messages[0]), PAGE)
        if turn != self._turn:
            return
        self.earlier = len(page) == PAGE
        self._insert(0, page)
        if len(self._messages) > HELD:
            self._remove(HELD, len(self._messages))
            self.later = True

    async def _newer(self, turn: int) -> None:
        if not self._messages:
            return
        page = await self._source.after(self.conversation, key_of(self._messages[-1]), PAGE)
        if turn != self._turn:
            return
        self.later = len(page) == PAGE
        self._insert(len(self._messages), page)
        if len(self._messages) > HELD:
            self._remove(0, len(self._messages) - HELD)
            self.earlier = True

    def _settled(self) -> None:
        self.ready = True
        self.loaded.emit()

    # --- rows -----------------------------------------------------------------------------------
    def _merge(self, start: int, rows: Sequence[Message]) -> tuple[Bubble, ...]:
        """Puts `rows` in the place of everything from `start` on, touching what differs only."""
        old = self._messages[start:]
        head = 0
        while head < min(len(old), len(rows)) and old[head].key == rows[head].key:
            head += 1
        foot = 0
        most = min(len(old), len(rows)) - head
        while foot < most and old[-1 - foot].key == rows[-1 - foot].key:
            foot += 1
        for number, message in enumerate(rows[:head], start):
            self._change(number, message)
        for number, message in enumerate(rows[len(rows) - foot :], start + len(old) - foot):
            self._change(number, message)
        known = {one.key for one in old}
        gone = slice(start + head, start + len(old) - foot)
        self._remove(gone.start, gone.stop)
        fresh = rows[head : len(rows) - foot]
        self._insert(start + head, fresh)
        if foot:
            return ()
        others = {one.key for one in fresh if one.author is not Author.ME and one.key not in known}
        return tuple(row for row in self._rows[start + head :] if row.key in others)

    def _trim(self) -> None:
        count = len(self._messages)
        if self.following and count > FOLLOWED + BATCH:
            self._remove(0, count - FOLLOWED)
            self.earlier = True
        elif count > HELD:
            self._remove(HELD, count)
            self.later = True
