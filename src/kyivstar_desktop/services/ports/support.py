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
        MessageState,
        NewFile,
        Thread,
    )


class SupportPort(Protocol):
    """TMF683 and TMF681 as the chat uses them (docs/contract.md 3.12)."""

    async def threads(self) -> tuple[Thread, ...]:
        """Every conversation of this person, newest first."""
        ...

    async def open(self, topic: str, *, subject: str, key: str, at: datetime) -> Thread:
        """Keyed; `at` must be the same on each try.

        Refused("chatAlreadyOpen", detail id): another one is open.
        """
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

    async def messages(
        self, thread: str, *, since: datetime | None, offset: int, limit: int
    ) -> tuple[tuple[Message, ...], bool]:
        """Oldest first, from `since` on (inclusive), and whether more may follow.

        The next `offset` is `offset + limit`, whatever the operator's own page size is.
        """
        ...

    async def file(self, attachment: str) -> bytes:
        """At most MOST_BYTES; BadReply("size") beyond."""
        ...


class FeedbackPort(Protocol):
    async def send(self, feedback: Feedback, *, key: str, at: datetime) -> str:
        """The ticket's number; `at` must be the same on each try of a key.

        No token goes along. Throttled after three in an hour; Refused("contactMissing", detail
        fields) names what is wrong with the form.
        """
        ...


class ChatStore(Protocol):
    """The chat's tables of store.db: `Store.chat`. Topic of its changes: "chat", keys: threads.

    A message that has not been answered stands in the outbox, and in its thread as well.
    """

    # --- conversations ---
    async def put_threads(self, threads: Sequence[Thread]) -> None:
        """What the operator says of them; `rating` and what is counted here stay."""
        ...

    async def threads(self) -> tuple[Thread, ...]:
        """Newest first, with `unread`, `last` and `last_at` as known here."""
        ...

    async def rename_thread(self, old: str, new: str) -> None:
        """The operator's id takes the place of a "new-" one, in messages and draft too."""
        ...

    async def drop_thread(self, thread: str) -> None:
        """A "new-" one that holds no message any more; any other stays."""
        ...

    async def put_rating(self, thread: str, stars: int) -> None: ...
    async def mark_seen(self, thread: str) -> None: ...

    # --- messages ---
    async def put_messages(self, messages: Sequence[Message], *, read: str = "") -> tuple[str, ...]:
        """Upsert by key, and by id; a later state never goes back. Keys of those that were new.

        One of the outbox that has an `id` now leaves it, and its files stay at hand.
        `read`: they are the next page of this thread's list, so reading goes on after them.
        Texts above 4 000 characters are kept whole and given out clipped.
        """
        ...

    async def read_from(self, thread: str) -> datetime | None:
        """From which operator's time on its list is to be read; None: it never was.

        Not later than an own message of the last day that has not been delivered.
        """
        ...

    async def to_read(self) -> tuple[Thread, ...]:
        """Sent ones that have not ended, or were not read since they did; newest first."""
        ...

    async def mark_read(self, thread: str) -> None:
        """The whole list of an ended thread has been read: it is never asked for again."""
        ...

    async def page(
        self, thread: str, *, before: MessageKey | None, limit: int = 100
    ) -> tuple[Message, ...]:
        """The `limit` messages before `before` (None: the last ones), oldest first."""
        ...

    async def after(
        self, thread: str, key: MessageKey, limit: int = 1_000
    ) -> tuple[Message, ...]: ...
    async def search(self, text: str, limit: int = 100) -> tuple[Message, ...]:
        """By folded words, newest first, of all threads."""
        ...

    async def message(self, key: str) -> Message | None: ...
    async def whole(self, key: str) -> str:
        """The text of a clipped message; "" where there is no such message."""
        ...

    # --- outbox ---
    async def outbox(self) -> tuple[Message, ...]:
        """QUEUED, SENDING and FAILED ones in the order of writing, without their files' bytes."""
        ...

    async def outbox_files(self, key: str) -> tuple[NewFile, ...]: ...
    async def put_outbox(
        self, message: Message, files: Sequence[NewFile], *, left: tuple[str, Draft] | None = None
    ) -> None:
        """A new one, or the same key anew; it goes last.

        `left`: a thread and its draft from now on, written in the same transaction.
        """
        ...

    async def mark_outbox(
        self, key: str, state: MessageState, error: str = "", *, spent: bool = False
    ) -> None:
        """`spent`: the operator keeps its refusal under this key. Ignored once it was answered."""
        ...

    async def is_spent(self, key: str) -> bool: ...
    async def move_outbox(self, key: str, message: Message) -> None:
        """`message` takes the place of `key`, with its files; it goes last."""
        ...

    async def drop_outbox(self, key: str) -> None:
        """It leaves the outbox, and its thread too if the operator never had it."""
        ...

    # --- drafts and files ---
    async def draft(self, thread: str) -> Draft: ...
    async def put_draft(self, thread: str, draft: Draft) -> None: ...
    async def local_file(self, message: str, attachment: Attachment) -> bytes | None:
        """A file that was sent or fetched here before. `message`: its key."""
        ...

    async def keep_file(self, message: str, attachment: Attachment, content: bytes) -> None:
        """At most 50 MB in all; the ones kept first go first."""
        ...
