"""Conversations and messages as the operator writes them (TMF683, TMF681), and as we do.

Words of people become plain text here; a state that this program does not know counts as the
mildest one: a message is on its way, a conversation waits.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.http.wire import (
    EPOCH,
    Shape,
    decode,
    instant_of,
    instant_text,
    plain,
    word,
)
from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.plain_text import plain_text, shown_name
from kyivstar_desktop.domain.support import (
    Attachment,
    Author,
    Message,
    MessageState,
    Thread,
    ThreadState,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.support import Feedback, NewFile

TEXT, TOPIC, NAME = 1_000_000, 200, 80
MOST_ATTACHMENTS = 20
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_SPAN = re.compile(
    r"PT(?:([0-9]{1,4})H)?(?:([0-9]{1,4})M)?(?:([0-9]{1,5})(?:\.[0-9]+)?S)?", re.ASCII
)
_STATES = {
    "initial": MessageState.SENT,
    "inprogress": MessageState.SENT,
    "completed": MessageState.DELIVERED,
    "failed": MessageState.FAILED,
    "cancelled": MessageState.FAILED,
}
_THREADS = {
    "open": ThreadState.WAITING,
    "opened": ThreadState.WAITING,
    "inprogress": ThreadState.TALKING,
    "completed": ThreadState.ENDED,
    "closed": ThreadState.ENDED,
    "cancelled": ThreadState.ENDED,
}
_AUTHORS = {
    "customer": Author.ME,
    "agent": Author.AGENT,
    "helper": Author.HELPER,
    "system": Author.SYSTEM,
}


# --- what comes ---------------------------------------------------------------------------------
class TraitIn(Shape, frozen=True):
    name: str = ""
    value: Any = None


class PartyIn(Shape, frozen=True):
    id: str = ""
    role: str = ""
    name: str = ""


class SenderIn(Shape, frozen=True):
    id: str = ""
    name: str = ""
    party: PartyIn | None = None


class FileIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    name: str = ""
    mime_type: str = ""
    url: str = ""
    size: Any = None


class MessageIn(Shape, frozen=True, rename="camel"):
    id: str
    content: str = ""
    send_time: str | None = None
    send_time_complete: str | None = None
    state: str = ""
    sender: SenderIn | None = None
    receiver: list[SenderIn] = []  # noqa: RUF012 msgspec copies a default list
    characteristic: list[TraitIn] = []  # noqa: RUF012 copied as well
    attachment: list[FileIn] = []  # noqa: RUF012 copied as well


class QueueIn(Shape, frozen=True, rename="camel"):
    position: Any = None
    expected_wait: Any = None


class PeriodIn(Shape, frozen=True, rename="camel"):
    start_date_time: str | None = None
    end_date_time: str | None = None


class ThreadIn(Shape, frozen=True, rename="camel"):
    id: str
    status: str = ""
    description: str = ""
    creation_date: str | None = None
    status_change_date: str | None = None
    interaction_date: PeriodIn | None = None
    channel: list[PartyIn] = []  # noqa: RUF012 copied as well
    queue: QueueIn | None = None
    agent: PartyIn | None = None
    reference: str = ""


def thread_of(row: ThreadIn) -> Thread:
    """Dates that are not told stay unknown; only the beginning must be something."""
    period = row.interaction_date or PeriodIn()
    state = _THREADS.get(word(row.status), ThreadState.WAITING)
    changed = instant_of(row.status_change_date)
    opened = instant_of(row.creation_date) or instant_of(period.start_date_time)
    ended = instant_of(period.end_date_time) or changed
    queue = row.queue or QueueIn()
    place = queue.position
    return Thread(
        row.id,
        state,
        plain(row.description, TOPIC),
        opened or EPOCH,
        place if isinstance(place, int) and 0 < place < 1_000_000 else None,
        seconds_of(queue.expected_wait),
        agent=plain(row.agent.name, NAME) if row.agent is not None else "",
        joined_at=changed if state is ThreadState.TALKING else None,
        ended_at=ended if state is ThreadState.ENDED else None,
    )


def seconds_of(text: Any) -> int | None:
    """Of an ISO 8601 duration up to hours; None for anything else."""
    match = _SPAN.fullmatch(text) if isinstance(text, str) and len(text) > 2 else None
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds


def messages_of(rows: Sequence[MessageIn], thread: str, at: datetime) -> tuple[Message, ...]:
    """In the operator's order. Rows of another conversation (an ignored filter) are left out;
    `at` is the time of one that tells none.
    """
    return tuple(message_of(row, thread, at) for row in rows if thread_in(row) in {"", thread})


def message_of(row: MessageIn, thread: str, at: datetime) -> Message:
    """The client's own id is the key of an own message only: a consultant's could be anything."""
    author = _author(row)
    mine = author is Author.ME
    state = _STATES.get(word(row.state), MessageState.SENT) if mine else MessageState.DELIVERED
    sender = row.sender or SenderIn()
    name = sender.name or (sender.party.name if sender.party is not None else "")
    return Message(
        key=(_trait(row, "clientMessageId") if mine else "") or row.id,
        thread=thread,
        author=author,
        text=plain_text(row.content[:TEXT]),
        at=instant_of(row.send_time) or instant_of(row.send_time_complete) or at,
        state=state,
        id=row.id,
        name="" if mine else plain(name, NAME),
        attachments=tuple(_attachment(one) for one in row.attachment[:MOST_ATTACHMENTS]),
        error="failed" if state is MessageState.FAILED else "",
    )


def thread_in(row: MessageIn) -> str:
    """Id of its conversation; "" where it names none."""
    return _trait(row, "partyInteractionId")


def _trait(row: MessageIn, name: str) -> str:
    found = (one.value for one in row.characteristic if one.name == name)
    return next((one for one in found if isinstance(one, str) and _ID.fullmatch(one)), "")


def _author(row: MessageIn) -> Author:
    """By the party's role; where none is told, what goes to support is ours."""
    sender = row.sender or SenderIn()
    role = word(sender.party.role) if sender.party is not None else ""
    if role in _AUTHORS:
        return _AUTHORS[role]
    ours = any(one.id == "support" for one in row.receiver)
    return Author.ME if ours else Author.AGENT


def _attachment(row: FileIn) -> Attachment:
    last = row.url.rstrip("/").rpartition("/")[2]
    ident = next((one for one in (row.id, last) if _ID.fullmatch(one)), "")
    size = row.size.get("amount") if isinstance(row.size, dict) else row.size
    whole = int(size) if isinstance(size, int | float) and 0 <= size < 1e12 else 0
    return Attachment(shown_name(row.name), plain(row.mime_type, 80), whole, ident)


# --- hints of the stream ------------------------------------------------------------------------
class TypingIn(Shape, frozen=True, rename="camel"):
    party_interaction: PartyIn = PartyIn()
    agent: str = ""
    until: str | None = None


def hint_of(
    name: str, members: Mapping[str, msgspec.Raw]
) -> tuple[tuple[str, ...], str, dict[str, object] | None]:
    """(keys with the conversation first, thread / message / typing, of typing: agent and until).

    No keys where the event cannot be read: everything is asked anew then.
    """
    raw = next(iter(members.values()), msgspec.Raw(b"{}"))
    try:
        if name.startswith("ChatTyping"):
            typing = decode(bytes(raw), TypingIn)
            payload: dict[str, object] = {
                "agent": plain(typing.agent, NAME),
                "until": instant_of(typing.until),
            }
            return (typing.party_interaction.id,), "typing", payload
        if name.startswith("CommunicationMessage"):
            message = decode(bytes(raw), MessageIn)
            thread = thread_in(message)
            return ((thread, message.id) if thread else ()), "message", None
        return (decode(bytes(raw), ThreadIn).id,), "thread", None
    except BadReply:
        return (), "thread", None


# --- what goes ----------------------------------------------------------------------------------
def opening(topic: str, subject: str, at: datetime) -> dict[str, Any]:
    """TMF683 4.0 PartyInteraction_Create."""
    return {
        "direction": "inbound",
        "reason": "question",
        "status": "opened",
        "description": topic,
        "channel": [{"id": "chat", "href": "urn:channel:chat", "name": "chat"}],
        "interactionDate": {"startDateTime": instant_text(at)},
        "relatedParty": [
            {
                "id": subject,
                "href": f"urn:party:{subject}",
                "@referredType": "Individual",
                "role": "customer",
            }
        ],
    }


def posting(
    thread: str, text: str, files: Sequence[NewFile], *, subject: str, key: str
) -> dict[str, Any]:
    """TMF681 4.0 CommunicationMessage_Create: the same for the same message at any time."""
    party = {"id": subject, "@referredType": "Individual", "role": "customer"}
    body: dict[str, Any] = {
        "messageType": "chat",
        "content": text,
        "sender": {"id": subject, "party": party},
        "receiver": [{"id": "support"}],
        "characteristic": [
            {"name": "partyInteractionId", "value": thread},
            {"name": "clientMessageId", "value": key},
        ],
    }
    if files:
        body["attachment"] = [_file(one) for one in files]
    return body


def feedback_body(feedback: Feedback, at: datetime) -> dict[str, Any]:
    """TMF683 4.0 PartyInteraction_Create of the channel feedbackForm: nobody's account in it."""
    party = {"id": "anonymous", "href": "urn:party:anonymous", "@referredType": "Individual"}
    notes = [("contact", f"phone:{feedback.phone}")] if feedback.phone else []
    notes += [("contact", f"email:{feedback.email}")] if feedback.email else []
    notes += [("diagnostics", feedback.diagnostics)] if feedback.diagnostics else []
    body: dict[str, Any] = {
        "direction": "inbound",
        "reason": feedback.topic.value,
        "status": "opened",
        "description": feedback.text,
        "channel": [
            {"id": "feedbackForm", "href": "urn:channel:feedbackForm", "name": "feedbackForm"}
        ],
        "interactionDate": {"startDateTime": instant_text(at)},
        "relatedParty": [party | {"name": feedback.name, "role": "requester"}],
        "note": [{"author": author, "text": text} for author, text in notes],
    }
    if feedback.files:
        body["attachment"] = [_file(one) for one in feedback.files]
    return body


def _file(one: NewFile) -> dict[str, Any]:
    """`content` becomes base64 where the body is encoded."""
    return {"name": one.name[:255], "mimeType": one.mime, "content": one.content}
