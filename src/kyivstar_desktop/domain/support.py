"""Talking with the operator: conversations, messages, files that go along, drafts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003 kept rows are read by these annotations
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.cards import pan_is_valid

if TYPE_CHECKING:
    from collections.abc import Sequence

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
"""What the operator takes, and how such a file begins; plain text is UTF-8 without controls."""
FEEDBACK_CHARACTERS = 2_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_DIGITS = re.compile(r"(?<![0-9])[0-9](?:[ \u00a0\u202f-]?[0-9]){12,18}(?![0-9])", re.ASCII)


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


FROM_OPERATOR = frozenset({Author.AGENT, Author.HELPER})
"""Whose messages are counted as unread and told about."""


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
    the operator's time once it has one. Order in a thread: `at`, then the operator's ids; the
    store gives them out so.
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
    clipped: bool = False  # `text` is the beginning; Chat.whole(message) has all of it


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

    @property
    def is_empty(self) -> bool:
        return not (self.text.strip() or self.files or self.about)


NO_DRAFT = Draft()


def trouble_of(text: str, files: Sequence[NewFile]) -> str:
    """Why this cannot be sent; "" if it can.

    empty, tooLong, tooManyFiles, tooBig, wrongKind (docs/contract.md 3.12).
    """
    if not (text.strip() or files):
        return "empty"
    if len(text) > MOST_CHARACTERS:
        return "tooLong"
    return files_trouble(files)


def files_trouble(files: Sequence[NewFile]) -> str:
    """Of the files alone: tooManyFiles, tooBig, wrongKind or ""."""
    if len(files) > MOST_FILES:
        return "tooManyFiles"
    if sum(len(one.content) for one in files) > MOST_BYTES:
        return "tooBig"
    if any(one.mime != kind_of(one.name, one.content) for one in files):
        return "wrongKind"
    return ""


def kind_of(name: str, content: bytes) -> str:
    """The type of a file by what it begins with, whatever its `name` says; "": not taken."""
    del name
    for mime, beginnings in KINDS.items():
        if content.startswith(beginnings):
            return mime
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "text/plain" if text and _CONTROL.search(text) is None else ""


def looks_like_card(text: str) -> bool:
    """Whether a card's number stands in the text: 13 to 19 digits that pass Luhn."""
    found = (re.sub(r"[^0-9]", "", match[0]) for match in _DIGITS.finditer(text))
    return any(pan_is_valid(digits) for digits in found)


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
    files: tuple[NewFile, ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True)
class FeedbackDraft:
    """The feedback form as typed, unchecked. `key` is the one it will be sent with."""

    topic: str = ""
    text: str = field(repr=False, default="")
    name: str = field(repr=False, default="")
    phone: str = field(repr=False, default="")
    email: str = field(repr=False, default="")
    files: tuple[NewFile, ...] = field(repr=False, default=())
    diagnostics: bool = False
    key: str = ""
    at: datetime | None = None  # when the key was made; the desk sets it

    @property
    def is_empty(self) -> bool:
        typed = (self.text, self.name, self.phone, self.email)
        return not any(one.strip() for one in typed) and not self.files


NO_FEEDBACK = FeedbackDraft()
