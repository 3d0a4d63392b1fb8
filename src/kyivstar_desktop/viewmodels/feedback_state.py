"""What the feedback form shows: each wrong value says what and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import (
    BadReply,
    NetworkGate,
    Offline,
    Refused,
    ServerTrouble,
    Throttled,
    TimedOut,
    Untrusted,
)
from kyivstar_desktop.domain.personal import is_email
from kyivstar_desktop.domain.phone import Msisdn, PhoneTrouble, parse_phone
from kyivstar_desktop.domain.support import (
    FEEDBACK_CHARACTERS,
    FeedbackTopic,
    looks_like_card,
)
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_count,
    present_number,
    present_time,
    sentence,
)
from kyivstar_desktop.viewmodels.presenting.numbers import present_phone_trouble

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.support import Feedback, NewFile
    from kyivstar_desktop.viewmodels.presenting.contacts import ContactLine

translate = QCoreApplication.translate
FIELDS = ("text", "phone", "email", "consent")
"""In the order of the form: the first wrong one takes the focus."""
LOST = (TimedOut, ServerTrouble, BadReply, NetworkGate)
"""After these nobody knows whether the operator has it."""
AGAIN = frozenset({"idempotencyInProgress"})


@dataclass(frozen=True, slots=True)
class Inputs:
    """`sent` is what went off and whose answer is lost: it is sent again as it was."""

    now: datetime
    topic: FeedbackTopic = FeedbackTopic.QUESTION
    text: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    consent: bool = False
    diagnostics: bool = False
    files: tuple[NewFile, ...] = field(default=(), repr=False)
    file_error: str = ""
    tried: bool = False
    left: frozenset[str] = frozenset()  # fields that were left once
    sending: bool = False
    sent: Feedback | None = None
    error: AppError | None = None
    wait_until: datetime | None = None
    ticket: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    takes_files: bool = False
    restored: bool = False
    phones: tuple[ContactLine, ...] = ()
    framed: bool = False
    offline: bool = False


@dataclass(frozen=True, slots=True)
class FileTile:
    """A file that goes along."""

    place: int
    name: str
    size: str


@dataclass(frozen=True, slots=True)
class FeedbackState:
    """`view`: form or sent. `locked`: the answer is lost, nothing may change before the retry."""

    view: str
    topic: FeedbackTopic
    text: str = field(repr=False)
    name: str = field(repr=False)
    phone: str = field(repr=False)
    email: str = field(repr=False)
    consent: bool
    diagnostics: bool
    facts: str
    errors: tuple[tuple[str, str], ...]
    counter: str
    over: bool
    warning: str
    files: tuple[FileTile, ...]
    file_error: str
    takes_files: bool
    banner: ErrorText | None
    locked: bool
    can_send: bool
    send_text: str
    ticket: str
    ticket_text: str
    draft_note: str
    phones: tuple[ContactLine, ...]
    back: bool

    def error(self, name: str) -> str:
        """What is wrong with a field, "" where nothing is."""
        return dict(self.errors).get(name, "")


def derive_feedback(i: Inputs) -> FeedbackState:
    """Pure."""
    length = len(i.text.strip())
    over = length > FEEDBACK_CHARACTERS
    waits = i.wait_until is not None and i.now < i.wait_until
    locked = i.sent is not None and not i.sending
    return FeedbackState(
        view="sent" if i.ticket else "form",
        topic=i.topic,
        text=i.text,
        name=i.name,
        phone=i.phone,
        email=i.email,
        consent=i.consent,
        diagnostics=i.diagnostics,
        facts="\n".join(f"{label}: {value}" for label, value in i.facts),
        errors=_shown_errors(i),
        counter=f"{present_count(length)} / {present_count(FEEDBACK_CHARACTERS)}",
        over=over,
        warning=translate("Feedback", "This looks like a card number: never send one")
        if looks_like_card(i.text)
        else "",
        files=tuple(FileTile(n, one.name, size_text(one)) for n, one in enumerate(i.files)),
        file_error=i.file_error,
        takes_files=i.takes_files,
        banner=_banner(i, waits=waits),
        locked=locked,
        can_send=not over and not waits and not i.sending and not i.ticket,
        send_text=_send_text(i, locked=locked),
        ticket=i.ticket,
        ticket_text=_ticket_text(i) if i.ticket else "",
        draft_note=translate("Feedback", "This is your unsent draft") if i.restored else "",
        phones=i.phones,
        back=not i.framed,
    )


def wrong_fields(i: Inputs) -> dict[str, str]:
    """Field to words, of everything that stands in the way."""
    found: dict[str, str] = {}
    length = len(i.text.strip())
    if not length:
        found["text"] = translate("Feedback", "Write what has happened")
    elif length > FEEDBACK_CHARACTERS:
        more = length - FEEDBACK_CHARACTERS
        found["text"] = translate("Feedback", "%n character(s) too many", "", more)
    found.update(_wrong_contacts(i))
    if not i.consent:
        found["consent"] = translate("Feedback", "Without this the message cannot be sent")
    return {field: sentence(words) for field, words in found.items()}


def _wrong_contacts(i: Inputs) -> dict[str, str]:
    if not i.phone.strip() and not i.email.strip():
        text = translate("Feedback", "A phone number or an e-mail is needed for the answer")
        return {"phone": text, "email": text}
    found = {}
    number = parse_phone(i.phone)
    if i.phone.strip() and isinstance(number, PhoneTrouble):
        found["phone"] = present_phone_trouble(number)
    if i.email.strip() and not is_email(i.email.strip()):
        found["email"] = translate("Feedback", "An e-mail looks like name@example.com")
    return found


def phone_of(i: Inputs) -> str:
    """E.164, "" where no number is typed."""
    number = parse_phone(i.phone)
    return number.value if isinstance(number, Msisdn) else ""


def size_text(file: NewFile) -> str:
    """`214 KB`, `1.2 MB` in the words of sizes."""
    kilobytes = max(1, (len(file.content) + 1023) // 1024)
    if kilobytes < 1024:
        return translate("Feedback", "%1 KB").replace("%1", str(kilobytes))
    megabytes = kilobytes * 10 // 1024
    text = f"{megabytes // 10}.{megabytes % 10}"
    return translate("Feedback", "%1 MB").replace("%1", text)


def _shown_errors(i: Inputs) -> tuple[tuple[str, str], ...]:
    """All after a press; before it only those of fields that were left, and a text too long."""
    wrong = wrong_fields(i)
    told = {name: text for name, text in wrong.items() if i.tried or name in i.left}
    if not i.tried and not i.phone.strip() and not i.email.strip():
        told.pop("phone", None)
        told.pop("email", None)
    if len(i.text.strip()) > FEEDBACK_CHARACTERS:
        told["text"] = wrong["text"]
    for name, text in _refused_fields(i.error).items():
        told.setdefault(name, text)
    return tuple((name, told[name]) for name in FIELDS if name in told)


def _refused_fields(error: AppError | None) -> dict[str, str]:
    """The contract names the fields it refuses; no contact at all means both."""
    if not isinstance(error, Refused):
        return {}
    given = error.detail.get("fields")
    names = set(given) if isinstance(given, list | tuple) else set()
    if error.code == "contactMissing" and not names & {"phone", "email"}:
        names |= {"phone", "email"}
    words = {
        "phone": translate("Feedback", "The operator does not take this contact"),
        "email": translate("Feedback", "The operator does not take this contact"),
        "description": translate("Feedback", "The operator does not take this text"),
    }
    return {_OURS.get(name, name): words[name] for name in words if name in names}


_OURS = {"description": "text"}
"""Fields of the contract that have another name here."""


def _banner(i: Inputs, *, waits: bool) -> ErrorText | None:
    if waits and i.wait_until is not None:
        return _throttled(i)
    error = i.error
    if error is None:
        return _offline_note() if i.offline else None
    if isinstance(error, Offline | Untrusted) or (isinstance(error, TimedOut) and not error.sent):
        return _unsent(error)
    if isinstance(error, LOST) or (isinstance(error, Refused) and error.code in AGAIN):
        title = translate("Feedback", "The operator's answer has not come")
        text = translate("Feedback", "Send it again: it stays one message, never two.")
        return ErrorText(title, text, "warning", present_error(error).details)
    if isinstance(error, Refused) and error.code == "idempotencyKeyReused":
        title = translate("Feedback", "The operator has an earlier text of this message")
        text = translate("Feedback", "Send again: this text goes as a message of its own.")
        return ErrorText(title, text, "warning")
    if _refused_fields(error) or isinstance(error, Throttled):
        return None  # told under the fields; its time is over
    return present_error(error)


def _throttled(i: Inputs) -> ErrorText:
    until = (i.wait_until or i.now) + timedelta(seconds=59)  # never a minute too early
    title = translate("Feedback", "No more messages in this hour")
    text = translate("Feedback", "The next one can be sent after %1. This text is kept.")
    return ErrorText(title, text.replace("%1", present_time(until)), "warning")


def _unsent(error: AppError) -> ErrorText:
    told = present_error(error)
    text = translate("Feedback", "The message is kept as a draft: send it when there is one.")
    return ErrorText(told.title, text, "offline", told.details)


def _offline_note() -> ErrorText:
    title = translate("Feedback", "There is no connection now")
    text = translate("Feedback", "Write: the draft is kept, you send it later.")
    return ErrorText(title, text, "offline")


def _send_text(i: Inputs, *, locked: bool) -> str:
    if i.sending:
        return translate("Feedback", "Sending")
    return translate("Feedback", "Send again") if locked else translate("Feedback", "Send")


def _ticket_text(i: Inputs) -> str:
    """Where the answer goes; what was typed is told to nobody but this screen."""
    ways = [one for one in (present_number(phone_of(i)), i.email.strip()) if one]
    text = translate("Feedback", "The answer will come to %1. Keep the number of the ticket.")
    return text.replace("%1", ", ".join(ways))
