"""Words of the chat: states of a message, waiting, files and what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.support import (
    MOST_BYTES,
    MOST_CHARACTERS,
    MOST_FILES,
    MessageState,
    ThreadState,
)
from kyivstar_desktop.viewmodels.presenting.formats import (
    NBSP,
    decimal_text,
    present_count,
    present_date,
    present_day,
    present_time,
    today_in_kyiv,
    weekday,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.support import Thread

translate = QCoreApplication.translate
KILOBYTE = 1024


def state_words(state: MessageState) -> tuple[str, str, str]:
    """(word, icon, tone) of an own message."""
    words = {
        MessageState.QUEUED: (translate("Support", "queued"), "hourglass", "warning"),
        MessageState.SENDING: (translate("Support", "sending"), "clock", "neutral"),
        MessageState.SENT: (translate("Support", "sent"), "check", "neutral"),
        MessageState.DELIVERED: (translate("Support", "delivered"), "checks", "neutral"),
        MessageState.FAILED: (translate("Support", "not sent"), "alert-circle", "danger"),
    }
    return words[state]


def refusal_words(code: str) -> str:
    """Why the operator did not take a message; "" for a word nobody knows."""
    words = {
        "chatClosed": translate("Support", "the conversation has ended"),
        "tooLong": length_trouble(),
        "invalidBody": translate("Support", "the operator did not understand it"),
        "bodyTooLarge": translate("Support", "the files are too large"),
        "unsupportedMediaType": translate("Support", "the operator does not take such a file"),
        "forbiddenScope": translate("Support", "this sign-in may not write"),
        "stepUpRequired": translate("Support", "the operator asks for a fresh sign-in"),
        "tooManyRequests": translate("Support", "too many messages at once"),
    }
    return words.get(code, "")


def length_trouble() -> str:
    text = translate("Support", "At most %1 characters in one message")
    return text.replace("%1", present_count(MOST_CHARACTERS))


def file_trouble(code: str) -> str:
    """In place, beside the files. `code`: of domain.support.trouble_of, or of FileTrouble."""
    size = size_words(MOST_BYTES)
    words = {
        "tooManyFiles": translate("Support", "At most %1 files in one message"),
        "tooBig": translate("Support", "Files of one message are %1 at most together"),
        "big": translate("Support", "Files of one message are %1 at most together"),
        "wrongKind": translate("Support", "PDF, PNG, JPG and plain text can be sent"),
        "missing": translate("Support", "The file is not there any more"),
        "denied": translate("Support", "The file cannot be read"),
    }
    text = words.get(code, words["denied"])
    return text.replace("%1", str(MOST_FILES) if code == "tooManyFiles" else size)


def size_words(size: int) -> str:
    """`214 КБ`, `1,2 МБ`; bytes below a kilobyte."""
    if size < KILOBYTE:
        return f"{size}{NBSP}{translate('Support', 'B')}"
    if size < KILOBYTE * KILOBYTE:
        return f"{(size + 512) // KILOBYTE}{NBSP}{translate('Support', 'KB')}"
    tenths = (size * 10 + KILOBYTE * KILOBYTE // 2) // (KILOBYTE * KILOBYTE)
    return f"{decimal_text(tenths)}{NBSP}{translate('Support', 'MB')}"


def span_words(seconds: float) -> str:
    """`1 хв 40 с`; from an hour on `2 год 5 хв`."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes_left = divmod(minutes, 60)
    if hours:
        text = translate("Support", "%1 h %2 min")
        return text.replace("%1", str(hours)).replace("%2", str(minutes_left))
    if minutes:
        text = translate("Support", "%1 min %2 s")
        return text.replace("%1", str(minutes)).replace("%2", f"{rest:02d}")
    return translate("Support", "%1 s").replace("%1", str(rest))


def place_words(position: int) -> str:
    """`ви другі`; from the fourth on by number."""
    words = {
        1: translate("Support", "you are the first"),
        2: translate("Support", "you are the second"),
        3: translate("Support", "you are the third"),
    }
    number = translate("Support", "you are number %1").replace("%1", str(position))
    return words.get(position, number)


def day_words(at: datetime, now: datetime) -> str:
    """Head of a day: today, yesterday, or the date with its weekday."""
    day, today = today_in_kyiv(at), today_in_kyiv(now)
    if day == today:
        return translate("Support", "Today")
    if (today - day).days == 1:
        return translate("Support", "Yesterday")
    return f"{present_date(day)}, {weekday(day)}"


def when_words(at: datetime, now: datetime) -> str:
    """`14:05` today, else `22.11, 14:05`, of another year the whole date."""
    day, today = today_in_kyiv(at), today_in_kyiv(now)
    if day == today:
        return present_time(at)
    shown = present_day(at) if day.year == today.year else present_date(at)
    return f"{shown}, {present_time(at)}"


def thread_state(thread: Thread) -> tuple[str, str]:
    """(word, tone) in the list of conversations."""
    if thread.state is ThreadState.ENDED:
        return translate("Support", "Ended"), "neutral"
    if not thread.is_sent:
        return translate("Support", "Not sent yet"), "warning"
    if thread.state is ThreadState.TALKING:
        return translate("Support", "Consultant is here"), "ok"
    return translate("Support", "In the queue"), "info"


def initials(name: str) -> str:
    """Two letters for an avatar: `Ір` of Ірина, `МК` of Марія Коваль."""
    words = [word for word in name.split() if word[:1].isalpha()]
    if not words:
        return ""
    if len(words) == 1:
        return words[0][:1].upper() + words[0][1:2].lower()
    return (words[0][:1] + words[1][:1]).upper()
