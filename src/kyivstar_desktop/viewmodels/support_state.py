"""What the support page shows: the conversation's state, its queue, the composer, the lists. 10."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.contacts import WELL_KNOWN, ordered
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.plain_text import shown_name
from kyivstar_desktop.domain.support import (
    MOST_CHARACTERS,
    Attachment,
    Author,
    Draft,
    ThreadState,
    files_trouble,
)
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    masked_text,
    present_count,
    sentence,
)
from kyivstar_desktop.viewmodels.support_lists import (
    ContactRow,
    ListRow,
    contact_rows,
    hit_rows,
    thread_rows,
)
from kyivstar_desktop.viewmodels.support_rows import FileTile, file_tile
from kyivstar_desktop.viewmodels.support_text import one_line
from kyivstar_desktop.viewmodels.support_words import (
    file_trouble,
    length_trouble,
    place_words,
    span_words,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.contract_end import Contact
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.support import Message, Thread

translate = QCoreApplication.translate
PROMISE_S = 180
NEAR_LIMIT = 400
NEW = "*"
"""In the place of a conversation's id: the one that has not been begun."""
TOPICS = ("charge", "internet", "tariff", "sim", "money")


@dataclass(frozen=True, slots=True)
class Inputs:
    """`pick`: a conversation chosen from the list, NEW, or "" for the open one."""

    now: datetime
    served: bool = True
    offline: bool = False
    loaded: bool = False
    trouble: AppError | None = None  # of reading and sending
    failed: AppError | None = None  # of what was pressed last
    threads: tuple[Thread, ...] = ()
    current: Thread | None = None
    pick: str = ""
    typing: str = ""
    contacts: tuple[Contact, ...] = WELL_KNOWN
    draft: Draft = Draft()  # noqa: RUF009 frozen
    topic: str = ""
    file_error: str = ""  # code and name of the file that was not taken
    file_name: str = ""
    reading: int = 0  # files that are being read
    mode: str = "chat"  # chat, list
    query: str = ""
    hits: tuple[Message, ...] | None = None
    filled: bool = False  # the conversation has messages here
    ready: bool = False  # its first page has been read
    last_author: Author | None = None
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """`tone` and `icon` of `state`; an empty state is not shown."""

    title: str
    text: str
    state: str = ""
    tone: str = "neutral"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class QueueLine:
    """`text` may hold <b>; `about` is what goes along with the conversation."""

    text: str = ""
    icon: str = "hourglass"
    about: str = ""
    can_call: bool = False  # a consultant in the place of the helper
    waits: bool = False  # for a human


@dataclass(frozen=True, slots=True)
class Composer:
    """`error` stands in place, under the files; `send` is the button's text."""

    text: str
    files: tuple[FileTile, ...]
    error: str
    counter: str
    over: bool
    can_send: bool
    send: str
    reading: bool


@dataclass(frozen=True, slots=True)
class SupportState:
    """`thread`: id of the conversation on the screen, "" for a new one."""

    title: str
    mode: str
    served: bool
    thread: str
    threads_text: str
    head: Head
    queue: QueueLine
    offer: tuple[str, str, str]  # text, phone, name of its copy button
    typing: str
    banner: ErrorText | None
    failed: ErrorText | None
    empty: tuple[str, str]
    topics: tuple[tuple[str, str], ...]
    topic: str
    loading: bool
    composer: Composer | None
    ended: tuple[str, str]  # title and text under a conversation that has ended
    stars: int
    can_end: bool
    can_save: bool
    query: str
    rows: tuple[ListRow, ...]
    list_note: tuple[str, str]
    contacts: tuple[ContactRow, ...]


def shown_thread(i: Inputs) -> Thread | None:
    """The conversation on the screen; None: a new one."""
    if i.pick == NEW:
        return None
    if i.pick:
        return next((one for one in i.threads if one.id == i.pick), i.current)
    return i.current


def derive_support(i: Inputs) -> SupportState:
    thread = shown_thread(i)
    ended = thread is not None and thread.state is ThreadState.ENDED
    rows = hit_rows(i) if i.query.strip() else thread_rows(i.threads, i.now)
    waiting = thread is not None and not i.ready
    return SupportState(
        title=translate("Support", "Support"),
        mode=i.mode if i.served else "absent",
        served=i.served,
        thread=thread.id if thread is not None else "",
        threads_text=_threads_text(len(i.threads)),
        head=_head(thread, offline=i.offline or isinstance(i.trouble, Offline)),
        queue=_queue(i, thread),
        offer=_offer(i, thread),
        typing=_typing(i, thread),
        banner=_banner(i),
        failed=present_error(i.failed) if i.failed is not None else None,
        empty=_empty(i, thread),
        topics=_topics() if thread is None else (),
        topic=i.topic,
        loading=not i.loaded or waiting,
        composer=_composer(i) if not ended else None,
        ended=_ended(thread) if ended else ("", ""),
        stars=thread.rating if ended and thread is not None else 0,
        can_end=thread is not None and not ended and thread.is_sent and not i.offline,
        can_save=thread is not None and i.filled,
        query=i.query,
        rows=rows,
        list_note=_list_note(i, some=bool(rows)),
        contacts=contact_rows(ordered(i.contacts)),
    )


def _threads_text(count: int) -> str:
    text = translate("Support", "My conversations")
    return f"{text} · {present_count(count)}" if count else text


def _head(thread: Thread | None, *, offline: bool) -> Head:
    title = translate("Support", "Internet assistant")
    text = translate("Support", "online consultant, day and night, answer within 3 min")
    if thread is None:
        return Head(title, text)
    topic = masked_text(one_line(thread.topic, 90))
    if thread.state is ThreadState.ENDED:
        return Head(title, topic or text, translate("Support", "Ended"), "neutral", "check")
    if not thread.is_sent:
        state = translate("Support", "Waits for the connection")
        return Head(title, text, state, "warning", "hourglass")
    if offline:  # nobody knows who is there now
        return Head(title, text, translate("Support", "No connection"), "neutral", "cloud-off")
    if thread.state is ThreadState.TALKING:
        state = translate("Support", "Here, %1").replace("%1", one_line(thread.agent, 24))
        if not thread.agent:
            state = translate("Support", "Consultant is here")
        return Head(title, text, state, "ok", "circle-check")
    if thread.position is not None:
        return Head(title, text, translate("Support", "In the queue"), "info", "hourglass")
    return Head(title, text, translate("Support", "Automatic helper"), "info", "robot")


def _queue(i: Inputs, thread: Thread | None) -> QueueLine:
    about = masked_text(i.draft.about)
    if thread is None or thread.state is ThreadState.ENDED:
        return QueueLine(about=about)
    if thread.state is ThreadState.TALKING:
        return QueueLine(_waited(thread), about=about)
    if not thread.is_sent:
        text = translate("Support", "The conversation begins once the operator can be reached")
        return QueueLine(text, "cloud-off", about)
    if thread.position is None:
        text = translate("Support", "The automatic helper answers at once")
        return QueueLine(text, "robot", about, can_call=not i.offline)
    text = sentence(place_words(thread.position))
    if thread.expected_wait_s is not None:
        about_s = translate("Support", "%1, about %2").replace("%1", f"<b>{text}</b>")
        text = about_s.replace("%2", f"<b>{span_words(thread.expected_wait_s)}</b>")
    waited = translate("Support", "waiting for %1")
    waited = waited.replace("%1", span_words(_waits_s(i, thread)))
    return QueueLine(f"{text} · {waited}", about=about, waits=True)


def _waits_s(i: Inputs, thread: Thread) -> float:
    return max(0.0, (i.now - thread.opened_at).total_seconds())


def _waited(thread: Thread) -> str:
    if thread.joined_at is None:
        return ""
    span = span_words((thread.joined_at - thread.opened_at).total_seconds())
    return translate("Support", "You waited %1").replace("%1", f"<b>{span}</b>")


def _offer(i: Inputs, thread: Thread | None) -> tuple[str, str, str]:
    """The promised three minutes have passed: other ways, nothing is lost."""
    waits = thread is not None and thread.state is ThreadState.WAITING and thread.is_sent
    if thread is None or not waits or thread.position is None or _waits_s(i, thread) < PROMISE_S:
        return "", "", ""
    text = translate(
        "Support",
        "Three minutes have passed. Your place and messages stay; you may also call or leave a "
        "request.",
    )
    row = next((one for one in contact_rows(ordered(i.contacts)) if one.copy), None)
    return text, row.title if row is not None else "", row.copy_name if row is not None else ""


def _typing(i: Inputs, thread: Thread | None) -> str:
    if not i.typing or thread is None or thread.state is ThreadState.ENDED:
        return ""
    name = one_line(i.typing, 40)
    if name == "…":
        return translate("Support", "The consultant is typing…")
    return translate("Support", "%1 is typing…").replace("%1", name)


def _banner(i: Inputs) -> ErrorText | None:
    if i.offline or isinstance(i.trouble, Offline):
        return ErrorText(
            translate(
                "Support",
                "The draft is kept. A message sent now waits in the queue and goes by itself, once",
            ),
            "",
            "offline",
        )
    if i.trouble is None or type(i.trouble) is type(i.failed):
        return None  # the failed press says it already
    return present_error(i.trouble)


def _empty(i: Inputs, thread: Thread | None) -> tuple[str, str]:
    if thread is not None or not i.loaded:
        return "", ""
    return (
        translate("Support", "Ask what you like"),
        translate(
            "Support",
            "The automatic helper answers at once, a consultant within 3 minutes, day and night. "
            "Choose a topic or simply write.",
        ),
    )


def _topics() -> tuple[tuple[str, str], ...]:
    return tuple((key, topic_words(key)[0]) for key in TOPICS)


def topic_words(key: str) -> tuple[str, str]:
    """(chip, ready text) of a quick topic."""
    words = {
        "charge": (
            translate("Support", "A charge I do not know"),
            translate("Support", "Hello. Please explain a charge:"),
        ),
        "internet": (
            translate("Support", "Internet does not work"),
            translate("Support", "Hello. Mobile internet does not work:"),
        ),
        "tariff": (
            translate("Support", "Tariff and services"),
            translate("Support", "Hello. I have a question about my tariff:"),
        ),
        "sim": (
            translate("Support", "SIM card"),
            translate("Support", "Hello. I have a question about my SIM card:"),
        ),
        "money": (
            translate("Support", "Top-up and payment"),
            translate("Support", "Hello. I have a question about a payment:"),
        ),
    }
    chip, ready = words.get(key, ("", ""))
    return chip, f"{ready} " if ready else ""


def _composer(i: Inputs) -> Composer:
    text, files = i.draft.text, i.draft.files
    left = MOST_CHARACTERS - len(text)
    over = left < 0
    code = files_trouble(files)
    counter = f"{present_count(len(text))} / {present_count(MOST_CHARACTERS)}"
    queued = i.offline or isinstance(i.trouble, Offline)
    send = translate("Support", "Into the queue") if queued else translate("Support", "Send")
    return Composer(
        text=text,
        files=tuple(file_tile(Attachment(f.name, f.mime, len(f.content))) for f in files),
        error=_composer_error(i, code, over=over),
        counter=counter if left < NEAR_LIMIT else "",
        over=over,
        can_send=bool(text.strip() or files) and not over and not code and not i.reading,
        send=send,
        reading=bool(i.reading),
    )


def _composer_error(i: Inputs, code: str, *, over: bool) -> str:
    if over:
        return length_trouble()
    if i.file_error:
        name = shown_name(i.file_name)
        return (
            f"{name}: {file_trouble(i.file_error)}" if i.file_name else file_trouble(i.file_error)
        )
    return file_trouble(code) if code else ""


def _ended(thread: Thread | None) -> tuple[str, str]:
    if thread is None:
        return "", ""
    title = translate("Support", "The conversation has ended")
    if thread.rating:
        return title, translate("Support", "Your rating is kept on this computer")
    return title, translate("Support", "How was it? From one star to five")


def _list_note(i: Inputs, *, some: bool) -> tuple[str, str]:
    if some:
        return "", ""
    if i.query.strip():
        if i.hits is None:
            return translate("Support", "Searching"), ""
        words = one_line(i.query, 40)
        text = translate("Support", "“%1” is in no conversation").replace("%1", words)
        return translate("Support", "Nothing found"), text
    return (
        translate("Support", "No conversations yet"),
        translate("Support", "Each of them will stay here, readable without a network."),
    )
