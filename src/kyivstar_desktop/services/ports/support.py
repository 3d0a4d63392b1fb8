"""Ports of talking with the operator, and of what is kept of it here.

Every call raises only the family of domain.errors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.support import (
        Attachment,
        Draft,
        Feedback,
        Message,
        MessageKey,
        NewFile,
        Thread,
    )


class SupportPort(Protocol):
    """TMF683 and TMF681 as the chat uses them (docs/contract.md 3.12)."""

    async def threads(self) -> tuple[Thread, ...]:
        """Every conversation of this person, newest first."""
        ...

    async def open(self, topic: str, *, subject: str, key: str) -> Thread:
        """Keyed. Refused("chatAlreadyOpen", detail id): another one is open."""
        ...

    async def end(self, thread: str) -> Thread: ...
    async def typing(self, thread: str) -> None:
        """At most once in 5 s; a failure of it is nobody's business."""
        ...

    async def send(
        self, thread: str, text: str, files: Sequence[NewFile], *, subject: str, key: str
    ) -> Message:
        """Keyed by `key`, which is also clientMessageId. Refused("chatClosed") and others."""
        ...

    async def messages(self, thread: str, *, since: datetime | None) -> tuple[Message, ...]:
        """Oldest first, from `since` on (inclusive), all pages."""
        ...

    async def file(self, attachment: str) -> bytes: ...


class FeedbackPort(Protocol):
    async def send(self, feedback: Feedback, *, key: str) -> str:
        """The ticket's number. No token goes along; Throttled after three in an hour."""
        ...


class ChatStore(Protocol):
    """The chat's tables of store.db: `Store.chat`. Topic of its changes: "chat"."""

    async def put_threads(self, threads: Sequence[Thread]) -> None: ...
    async def threads(self) -> tuple[Thread, ...]:
        """Newest first, with `unread`, `last` and `last_at` as known here."""
        ...

    async def rename_thread(self, old: str, new: str) -> None:
        """The operator's id takes the place of a "new-" one, in its messages too."""
        ...

    async def put_messages(self, messages: Sequence[Message]) -> int:
        """Upsert by key, and by id; a later state never goes back. How many were new."""
        ...

    async def page(
        self, thread: str, *, before: MessageKey | None, limit: int = 100
    ) -> tuple[Message, ...]:
        """The `limit` messages before `before` (None: the last ones), oldest first."""
        ...

    async def after(self, thread: str, key: MessageKey) -> tuple[Message, ...]: ...
    async def search(self, text: str, limit: int = 100) -> tuple[Message, ...]:
        """By folded words, newest first, of all threads."""
        ...

    async def newest(self, thread: str) -> datetime | None:
        """Operator's time of the last message that came from it."""
        ...

    async def outbox(self) -> tuple[tuple[Message, tuple[NewFile, ...]], ...]:
        """What has not been answered yet, in the order of writing."""
        ...

    async def put_outbox(self, message: Message, files: Sequence[NewFile]) -> None: ...
    async def drop_outbox(self, key: str) -> None: ...
    async def mark_seen(self, thread: str) -> None: ...
    async def draft(self, thread: str) -> Draft: ...
    async def put_draft(self, thread: str, draft: Draft) -> None: ...
    async def local_file(self, message: str, attachment: Attachment) -> bytes | None:
        """A file that was sent or fetched here before."""
        ...
