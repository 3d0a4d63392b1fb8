"""Rows of the page's lists: conversations, found messages, ways to reach the operator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.contacts import dialled
from kyivstar_desktop.viewmodels.presenting.formats import masked_text
from kyivstar_desktop.viewmodels.support_rows import author_words
from kyivstar_desktop.viewmodels.support_text import one_line
from kyivstar_desktop.viewmodels.support_words import thread_state, when_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.contract_end import Contact
    from kyivstar_desktop.domain.support import Message, Thread
    from kyivstar_desktop.viewmodels.support_state import Inputs

translate = QCoreApplication.translate
_CONTACT_ICONS = {"hotline": "phone", "hotlineMobile": "device-mobile", "homeInternet": "router"}


@dataclass(frozen=True, slots=True)
class ListRow:
    """A conversation (`message` "") or a found message. `count`: unread ones."""

    key: str
    title: str
    text: str
    state: str
    tone: str
    when: str
    count: int = 0
    message: str = ""

    @property
    def speech(self) -> str:
        new = translate("Support", "%n new", "", self.count) if self.count else ""
        parts = (self.title, self.state, self.when, new, self.text)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ContactRow:
    """`copy` is what its button puts on the clipboard, "" where there is none."""

    icon: str
    title: str
    text: str
    copy: str = ""
    copy_name: str = ""


def thread_rows(threads: Sequence[Thread], now: datetime) -> tuple[ListRow, ...]:
    """Newest first, as they come."""
    return tuple(_thread_row(one, now) for one in threads)


def _thread_row(one: Thread, now: datetime) -> ListRow:
    state, tone = thread_state(one)
    title = masked_text(one_line(one.topic)) or translate("Support", "Conversation")
    last = masked_text(one_line(one.last)) if one.last else ""
    when = when_words(one.last_at or one.opened_at, now)
    return ListRow(one.id, title, last, state, tone, when, one.unread)


def hit_rows(i: Inputs) -> tuple[ListRow, ...]:
    """Found messages, newest first, with the words round the hit."""
    names = {one.id: one for one in i.threads}
    return tuple(_hit_row(one, names.get(one.thread), i) for one in i.hits or ())


def _hit_row(message: Message, thread: Thread | None, i: Inputs) -> ListRow:
    topic = masked_text(one_line(thread.topic, 60)) if thread is not None else ""
    return ListRow(
        message.thread,
        f"{author_words(message)}: {masked_text(around(message.text, i.query))}",
        topic,
        "",
        "neutral",
        when_words(message.at, i.now),
        message=message.key,
    )


def around(text: str, query: str) -> str:
    """About a hundred characters, with the first found word in sight."""
    words = query.split()
    place = text.casefold().find(words[0].casefold()) if words else -1
    if place <= 60:
        return one_line(text, 110)
    return "…" + one_line(text[place - 40 : place + 400], 110)


def contact_rows(contacts: Sequence[Contact]) -> tuple[ContactRow, ...]:
    """The three numbers of the hotline, as the operator's directory has them."""
    rows = [_contact_row(one) for one in contacts if one.kind in _CONTACT_ICONS and one.phone]
    return tuple(rows)


def _contact_row(one: Contact) -> ContactRow:
    notes = {
        "hotline": translate("Support", "free, day and night"),
        "hotlineMobile": translate("Support", "from a Kyivstar number"),
        "homeInternet": translate("Support", "Home Internet"),
    }
    number = one.phone.replace("-", " ")
    copy = dialled(one.phone)
    name = translate("Support", "Copy %1").replace("%1", number) if copy else ""
    return ContactRow(_CONTACT_ICONS[one.kind], number, one.note or notes[one.kind], copy, name)
