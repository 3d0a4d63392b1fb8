"""Talking with the operator: conversations, messages, files that go along, drafts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003 kept rows are read by these annotations
from enum import StrEnum

MOST_CHARACTERS = 4_000
MOST_FILES = 3
MOST_BYTES = 10 * 1024 * 1024
"""Of all files of one message together (docs/contract.md 3.12)."""
KINDS = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "application/pdf": (b"%PDF-",),
    "text/plain": (),
}
"""What the operator takes, and how such a file begins; plain text is UTF-8 without NUL."""


class MessageState(StrEnum):
    """QUEUED: not sent yet. SENDING: its answer is not here. SENT: the operator has it.
    DELIVERED: a consultant has it. FAILED: the operator refused it, or has lost it.
    """

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"


class Author(StrEnum):
    """Whose words they are."""

    ME = "me"
    AGENT = "agent"
    HELPER = "helper"  # the operator's automatic helper
    SYSTEM = "system"  # a fact about the conversation


class ThreadState(StrEnum):
    """WAITING: nobody has joined. TALKING: a consultant has. ENDED: read only."""

    WAITING = "opened"
    TALKING = "inProgress"
    ENDED = "completed"


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be sent: its bytes are kept with the draft, so that the original may vanish."""

    name: str
    mime: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message. `id` "": it has not been sent yet. `size` in bytes."""

    name: str
    mime: str
    size: int
    id: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """`key` is the client's id of it (for an operator's own message its `id`); `at` is UTC,
    the operator's time once it has one. Order in a thread: (at, key).
    """

    key: str
    thread: str
    author: Author
    text: str = field(repr=False)
    at: datetime
    state: MessageState = MessageState.DELIVERED
    id: str = ""
    name: str = ""  # of the consultant
    attachments: tuple[Attachment, ...] = ()
    error: str = ""  # word of the contract, of FAILED


@dataclass(frozen=True, slots=True)
class MessageKey:
    """Where a page of messages ends."""

    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation. `id` begins with "new-" until the operator has given its own."""

    id: str
    state: ThreadState
    topic: str = field(repr=False)
    opened_at: datetime
    position: int | None = None  # place in the queue, from 1
    expected_wait_s: int | None = None
    agent: str = ""
    joined_at: datetime | None = None
    ended_at: datetime | None = None
    last: str = field(repr=False, default="")
    last_at: datetime | None = None
    unread: int = 0
    rating: int = 0  # 1 to 5, 0: not rated; ours only

    @property
    def is_sent(self) -> bool:
        return not self.id.startswith("new-")


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the composer. `about` names a charge or a page it is about, in words."""

    text: str = field(repr=False, default="")
    files: tuple[NewFile, ...] = ()
    about: str = ""


NO_DRAFT = Draft()


class FeedbackTopic(StrEnum):
    QUESTION = "question"
    COMPLAINT = "complaint"
    IDEA = "idea"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Feedback:
    """A message without sign-in. At least one of `phone` (E.164) and `email` is given."""

    topic: FeedbackTopic
    text: str = field(repr=False)
    name: str = field(repr=False, default="")
    phone: str = field(repr=False, default="")
    email: str = field(repr=False, default="")
    diagnostics: str = ""
    language: str = "uk"
