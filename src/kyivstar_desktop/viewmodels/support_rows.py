"""One message as a bubble: ready words, and what a screen reader says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.plain_text import plain_text, shown_name
from kyivstar_desktop.domain.support import Author, MessageState
from kyivstar_desktop.viewmodels.presenting.formats import masked_text, present_time, today_in_kyiv
from kyivstar_desktop.viewmodels.support_text import Link, shown_text
from kyivstar_desktop.viewmodels.support_words import (
    day_words,
    initials,
    refusal_words,
    size_words,
    state_words,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.support import Attachment, Message

translate = QCoreApplication.translate
SPOKEN = 4_000
_ICONS = {"image/png": "photo", "image/jpeg": "photo", "application/pdf": "file-text"}


@dataclass(frozen=True, slots=True)
class FileTile:
    """A file under a bubble or in the composer. `detail`: size, and what is the matter."""

    name: str
    detail: str
    icon: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """`side`: me, other, middle. `day`: heading above it, "" for none.

    `meta` stands under it; `state` with its icon and tone follows for own ones. `more`: words of
    the link that shows the whole text, or what of it is left out.
    """

    key: str
    side: str
    text: str
    meta: str
    speech: str
    links: tuple[Link, ...] = ()
    day: str = ""
    state: str = ""
    state_icon: str = ""
    state_tone: str = ""
    failed: bool = False
    can_drop: bool = False
    initials: str = ""
    avatar: str = ""  # an icon in the place of initials
    files: tuple[FileTile, ...] = ()
    cut: bool = False
    can_open: bool = False


def present_message(
    message: Message, before: Message | None, now: datetime, *, whole: bool = False
) -> Bubble:
    """Pure but for the language; `before` is the message above, which may share the day."""
    shown = shown_text(masked_text(message.text), whole=whole)
    own = message.author is Author.ME
    state, icon, tone = state_words(message.state) if own else ("", "", "")
    failed = own and message.state is MessageState.FAILED
    if failed and (why := refusal_words(message.error)):
        state = f"{state}: {why}"
    waiting = message.state in {MessageState.QUEUED, MessageState.FAILED}
    made = Bubble(
        key=message.key,
        side=_side(message.author),
        text=shown.text,
        meta=_meta(message),
        speech="",
        links=shown.links,
        day=_day(message, before, now),
        state=state,
        state_icon=icon,
        state_tone=tone,
        failed=failed,
        can_drop=own and waiting,
        initials=initials(message.name) if message.author is Author.AGENT else "",
        avatar=_avatar(message),
        files=tuple(file_tile(one) for one in message.attachments),
        cut=(shown.cut or message.clipped) and not whole,
        can_open=whole and (shown.cut or message.clipped),
    )
    return replace(made, speech=spoken(message, made))


def _side(author: Author) -> str:
    return {Author.ME: "me", Author.SYSTEM: "middle"}.get(author, "other")


def _avatar(message: Message) -> str:
    if message.author is Author.HELPER:
        return "robot"
    return "support" if message.author is Author.AGENT and not initials(message.name) else ""


def author_words(message: Message) -> str:
    """Who says it: you, the consultant's name, the helper."""
    if message.author is Author.ME:
        return translate("Support", "You")
    if message.author is Author.HELPER:
        return translate("Support", "Automatic helper")
    if message.author is Author.SYSTEM:
        return translate("Support", "Support")
    return plain_text(message.name[:80]) or translate("Support", "Consultant")


def _meta(message: Message) -> str:
    time = present_time(message.at)
    if message.author in {Author.ME, Author.SYSTEM}:
        return time
    return f"{author_words(message)}, {time}"


def _day(message: Message, before: Message | None, now: datetime) -> str:
    if before is not None and today_in_kyiv(before.at) == today_in_kyiv(message.at):
        return ""
    return day_words(message.at, now)


def file_tile(one: Attachment) -> FileTile:
    name = shown_name(one.name)
    return FileTile(name, size_words(one.size), _ICONS.get(one.mime, "file-text"))


def spoken(message: Message, shown: Bubble) -> str:
    """`Ви, 14:01, доставлено: текст. Файл: чек.pdf, 214 КБ`."""
    head = f"{author_words(message)}, {present_time(message.at)}"
    if shown.state:
        head = f"{head}, {shown.state}"
    text = shown.text
    if shown.cut:
        text = masked_text(plain_text(message.text[:SPOKEN]))
    parts = [text] if text else []
    label = translate("Support", "File")
    parts += [f"{label}: {tile.name}, {tile.detail}" for tile in shown.files]
    return f"{head}: {'. '.join(parts)}"
