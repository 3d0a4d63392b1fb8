"""Files that leave the chat: an attachment saved or opened, a conversation as paper or text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.plain_text import file_name, plain_text
from kyivstar_desktop.viewmodels.presenting.formats import (
    masked_text,
    present_date,
    present_moment,
)
from kyivstar_desktop.viewmodels.support_rows import author_words, file_tile
from kyivstar_desktop.viewmodels.support_text import one_line
from kyivstar_desktop.viewmodels.support_words import state_words, thread_state

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.support import Attachment, Message, Thread

translate = QCoreApplication.translate
SUFFIXES = {
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg"),
    "application/pdf": (".pdf",),
    "text/plain": (".txt", ".csv", ".log"),
}
MOST_COPIES = 200


@dataclass(frozen=True, slots=True)
class FileSaved:
    """Effect: it lies there."""

    path: Path


@dataclass(frozen=True, slots=True)
class FileOpened:
    """Effect: it lies there, the system may open it."""

    path: Path


@dataclass(frozen=True, slots=True)
class Line:
    """One message on paper: `head` is who and when."""

    head: str
    text: str
    own: bool


@dataclass(frozen=True, slots=True)
class Transcript:
    """A conversation as ready words; nothing of it is markup."""

    title: str
    facts: tuple[str, ...]
    lines: tuple[Line, ...]

    def as_text(self) -> str:
        """For a text file, with the line ends of any system."""
        parts = [self.title, *self.facts, ""]
        for line in self.lines:
            parts += [line.head, line.text, ""]
        return "\r\n".join("\r\n".join(part.split("\n")) for part in parts)


@dataclass(frozen=True, slots=True)
class TranscriptReady:
    """Effect: it is to be printed there as PDF."""

    path: Path
    transcript: Transcript


def safe_name(attachment: Attachment) -> str:
    """The name it is offered under: its ending is that of its kind, whatever it said."""
    name = file_name(attachment.name)
    endings = SUFFIXES.get(attachment.mime, (".bin",))
    suffix = PurePosixPath(name).suffix.lower()
    return name if suffix in endings else name + endings[0]


def place_for(attachment: Attachment, folder: Path) -> Path:
    """A place in `folder` that is free: `чек.pdf`, `чек (2).pdf`."""
    name = PurePosixPath(safe_name(attachment))
    path = folder / name.name
    for number in range(2, MOST_COPIES):
        if not path.exists():
            break
        path = folder / f"{name.stem} ({number}){name.suffix}"
    return path


def transcript(thread: Thread, rows: Sequence[Message], now: datetime) -> Transcript:
    """Every message with its author, time, state and the names of its files."""
    title = translate("Support", "Conversation with the operator")
    state = thread_state(thread)[0]
    facts = (
        one_line(masked_text(thread.topic), 200),
        f"{present_moment(thread.opened_at)} · {state}",
        translate("Support", "Saved on %1").replace("%1", present_date(now)),
    )
    return Transcript(title, tuple(f for f in facts if f), tuple(_line(one) for one in rows))


def _line(one: Message) -> Line:
    head = f"{author_words(one)}, {present_moment(one.at)}"
    own = one.author.value == "me"
    if own:
        head = f"{head}, {state_words(one.state)[0]}"
    tiles = [file_tile(file) for file in one.attachments]
    label = translate("Support", "File")
    text = [masked_text(plain_text(one.text))] if one.text else []
    text += [f"{label}: {tile.name}, {tile.detail}" for tile in tiles]
    return Line(head, "\n".join(text), own)


def transcript_name(thread_at: datetime | None, suffix: str) -> str:
    """ISO date in a file's name."""
    day = f"-{thread_at:%Y-%m-%d}" if thread_at is not None else ""
    return f"kyivstar-chat{day}.{suffix}"
