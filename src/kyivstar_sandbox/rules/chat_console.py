"""What a consultant sees and does: who waits how long, what was said, an answer, an end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, func, select

from kyivstar_sandbox.db.schema import login, person
from kyivstar_sandbox.db.schema_support import chat, chat_message
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.values import instant, iso, iso_micros, masked, micros
from kyivstar_sandbox.rules import chat_messages, chats, clocks, support_files, support_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.support_files import NewFile

STATUSES: Final = ("opened", "inProgress", "completed")
MOST: Final = 500
_PAGE: Final = 1000
_LOOK_BACK: Final = 10 * chats.SECOND
_SHOWN: Final = 160
AGENT: Final = "Марія"


def overview(conn: Connection, statuses: Sequence[str]) -> list[dict[str, Any]]:
    """Conversations, those that wait first and longest waiting at the top, then by last word.

    Without `statuses` all of them; the newest `MOST`. `InvalidBody` for an unknown status.
    """
    if not set(statuses) <= {*STATUSES, "open"}:
        raise InvalidBody("status")
    wanted = {one for one in statuses if one != "open"}
    if "open" in statuses:
        wanted |= {"opened", "inProgress"}
    found = _facts().where(chat.c.stage != "kit")
    if wanted:
        found = found.where(chat.c.status.in_(sorted(wanted)))
    waits = case((chat.c.waiting_from.is_(None), 1), else_=0)
    rows = conn.execute(
        found.order_by(waits, chat.c.waiting_from, chat.c.last_at.desc(), chat.c.id).limit(MOST)
    ).all()
    last = _last_words(conn, [row.last_message for row in rows if row.last_message])
    return [_shown(conn, row, last) for row in rows]


def one(conn: Connection, ident: str, *, after: str) -> dict[str, Any]:
    """One conversation with its messages above an id: `{"chat", "messages", "more"}`."""
    chats.find(conn, None, ident)
    row = conn.execute(_facts().where(chat.c.id == ident)).one()
    said = chat_messages.of_chat(conn, ident, after=after, most=_PAGE + 1)
    page = chat_messages.full(conn, said[:_PAGE])
    last = _last_words(conn, [row.last_message] if row.last_message else [])
    return {
        "chat": _shown(conn, row, last),
        "messages": [
            {
                "id": full.row.id,
                "role": full.row.author,
                "name": full.row.name,
                "text": full.row.content,
                "at": iso_micros(full.row.sent_at),
                "state": full.row.state,
                "attachments": [
                    {"id": file.id, "name": file.name, "mimeType": file.mime, "size": file.size}
                    for file in full.files
                ],
            }
            for full in page
        ],
        "more": len(said) > _PAGE,
    }


def reply(
    conn: Connection, ident: str, *, text: str, agent: str | None, files: tuple[NewFile, ...]
) -> dict[str, Any]:
    """A consultant answers, and has the conversation from now on. 409 `chatClosed`."""
    words = support_words.cleaned(text, "text", least=0 if files else 1)
    name = support_words.cleaned(agent or "", "agent", most=64).strip()
    chats.console_is_here(conn)
    chats.lock_desk(conn)
    row = chats.locked(conn, ident, None)
    chats.need_open(row)
    said_by = name or row.agent or AGENT
    chat_messages.seen(conn, ident)
    if (row.stage, row.agent, row.is_auto) != ("agent", said_by, False):
        chats.join(conn, row, agent=said_by, is_auto=False)
    message = chat_messages.say(
        conn, row, author=chat_messages.AGENT, name=said_by, text=words, files=files
    )
    chats.touch(conn, ident, unread=0)
    return {"id": message, "agent": said_by}


def seen(conn: Connection, ident: str) -> None:
    """A consultant has read all there is."""
    chats.console_is_here(conn)
    row = chats.locked(conn, ident, None)
    if row.status != "completed":
        chat_messages.seen(conn, ident)
    chats.touch(conn, ident, unread=0)


def typing(conn: Connection, ident: str, *, agent: str | None, seconds: int) -> None:
    """A consultant types for so many seconds from now; 409 `chatClosed`."""
    chats.console_is_here(conn)
    row = chats.find(conn, None, ident)
    chats.need_open(row)
    name = support_words.cleaned(agent or "", "agent", most=64).strip()
    chats.tell_typing(conn, row, agent=name or row.agent or AGENT, span=seconds * chats.SECOND)


def close(conn: Connection, ident: str) -> None:
    """A consultant ends it; 409 `chatClosed` when it had ended."""
    chats.console_is_here(conn)
    if not chats.close(conn, ident):
        raise Refusal("chatClosed")


def changed(conn: Connection, since: int) -> tuple[dict[str, int], int]:
    """(revision by conversation of those changed about or after `since`, the newest change).

    Some are named twice: a commit may become visible after a later one.
    """
    rows = conn.execute(
        select(chat.c.id, chat.c.revision, chat.c.changed_at)
        .where(chat.c.changed_at > since - _LOOK_BACK)
        .order_by(chat.c.changed_at)
    ).all()
    return {row.id: row.revision for row in rows}, max([since, *(row.changed_at for row in rows)])


def _facts() -> Any:
    number = (
        select(func.min(login.c.login))
        .where(login.c.sub == chat.c.sub, login.c.kind == "tel")
        .scalar_subquery()
    )
    return (
        select(chat, person.c.name.label("person"), person.c.contact, number.label("number"))
        .select_from(chat)
        .outerjoin(person, person.c.sub == chat.c.sub)
    )


def _last_words(conn: Connection, idents: Iterable[str]) -> dict[str, dict[str, Any]]:
    rows = conn.execute(select(chat_message).where(chat_message.c.id.in_(list(idents)))).all()
    files = support_files.of(conn, [row.id for row in rows])
    return {
        row.id: {
            "id": row.id,
            "role": row.author,
            "text": row.content[:_SHOWN],
            "at": iso_micros(row.sent_at),
            "attachments": len(files.get(row.id, ())),
        }
        for row in rows
    }


def _shown(conn: Connection, row: Row[Any], last: dict[str, dict[str, Any]]) -> dict[str, Any]:
    now = micros(clocks.security(conn))
    waited = None if row.waiting_from is None else max(0, now - row.waiting_from)
    since = None
    if waited is not None:
        since = iso(instant(micros(clocks.business(conn)) - waited))
    number = row.number or row.contact
    said = last.get(row.last_message or "")
    return {
        "id": row.id,
        "state": row.status,
        "stage": row.stage,
        "name": row.person or "",
        "number": masked(number) if number else "",
        "topic": row.description or row.reason,
        "reason": row.reason,
        "language": row.language,
        "agent": row.agent,
        "auto": bool(row.is_auto),
        "position": row.position,
        "expectedWaitSeconds": row.wait_s,
        "waitingSince": since,
        "waitingSeconds": (waited or 0) // chats.SECOND,
        "last": "" if said is None else said["text"],
        "lastMessage": said,
        "typing": row.typing_until > now,
        "typingSeconds": max(0, -(-(row.typing_until - now) // chats.SECOND)),
        "unread": row.unread,
        "reference": row.reference,
        "createdAt": iso_micros(row.created_at),
        "endedAt": None if row.ended_at is None else iso_micros(row.ended_at),
    }
