"""The sandbox's own answers: an automatic helper, and a consultant where no console is open.

Runs beside the sweeper by the operator's security clock: `chatReplyAfter` after a message.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from kyivstar_sandbox.db.schema_support import chat, chat_message
from kyivstar_sandbox.model.calendar import KYIV
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    chat_messages,
    chats,
    clocks,
    outbox,
    settings,
    support_base,
    support_files,
    support_requests,
    support_topic,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

AGENTS: Final = ("Марія", "Ірина")
_AT_ONCE: Final = 200
_HELD: Final = (chats.PROMISE_S - 30) * chats.SECOND
"""So long a queue is left to an open console: then the promise is kept without it."""
_LATER: Final = 60 * chats.SECOND
_ANSWER_DAYS: Final = 3
_MOST_MISSES: Final = 2
_LATELY: Final = 20


@dataclass(frozen=True, slots=True)
class _Turn:
    """What is to be answered: words and files since the last answer."""

    row: Row[Any]
    text: str
    has_words: bool
    has_files: bool
    language: str


def sweep(conn: Connection) -> int:
    """Pass new messages on and give the answers that are due; how many conversations moved."""
    outbox.set_cause(conn, "")
    now = micros(clocks.security(conn))
    is_auto = settings.flag(conn, "chatAuto")
    fresh, waiting = _due(conn, chat.c.fresh_due, now), _waiting(conn, now)
    if waiting:
        chats.lock_desk(conn)
    for ident in fresh:
        _deliver(conn, ident, now, is_auto=is_auto)
    return len(fresh) + sum(_answer(conn, ident, now) for ident in waiting)


def is_due(conn: Connection) -> bool:
    """Whether `sweep` would do anything."""
    return bool(due(conn))


def due(conn: Connection) -> list[str]:
    """Whom `sweep` would attend to now, each once."""
    now = micros(clocks.security(conn))
    return list(dict.fromkeys((*_due(conn, chat.c.fresh_due, now), *_waiting(conn, now))))


def attend(conn: Connection, *, ident: str) -> int:
    """What `sweep` does, for one conversation."""
    outbox.set_cause(conn, "")
    now = micros(clocks.security(conn))
    is_auto = settings.flag(conn, "chatAuto")
    chats.lock_desk(conn)
    _deliver(conn, ident, now, is_auto=is_auto)
    if is_auto:
        _answer(conn, ident, now)
    return 1


def put_off(conn: Connection, *, ident: str) -> None:
    """Leave a conversation alone for a minute: it has just failed."""
    now = micros(clocks.security(conn))
    row = chats.locked(conn, ident, None)
    later = now + _LATER
    dues = {"fresh_due": row.fresh_due, "answer_due": row.answer_due}
    late = {name: later for name, at in dues.items() if at is not None and at <= now}
    if late:
        chats.touch(conn, ident, **late)


def _waiting(conn: Connection, now: int) -> list[str]:
    return _due(conn, chat.c.answer_due, now) if settings.flag(conn, "chatAuto") else []


def _due(conn: Connection, column: Any, now: int) -> list[str]:
    rows = conn.execute(
        select(chat.c.id)
        .where(column <= now, chat.c.status != "completed")
        .order_by(chat.c.sub, chat.c.id)
        .limit(_AT_ONCE)
    )
    return list(rows.scalars())


def _deliver(conn: Connection, ident: str, now: int, *, is_auto: bool) -> None:
    row = chats.locked(conn, ident, None)
    if row.fresh_due is None or row.fresh_due > now:
        return
    chat_messages.deliver(conn, ident)
    if is_auto and row.answer_due is not None and row.answer_due > now and row.stage != "queue":
        name = row.agent or support_base.said(support_base.HELPER, row.language)
        chats.tell_typing(conn, row, agent=name, span=row.answer_due - now)


def _answer(conn: Connection, ident: str, now: int) -> int:
    row = chats.locked(conn, ident, None)
    if row.status == "completed" or row.answer_due is None or row.answer_due > now:
        return 0
    if row.stage == "queue" and chats.console_is_there(conn) and now - row.queued_from < _HELD:
        return 0
    turn = _turn(conn, row)
    chat_messages.seen(conn, ident)
    if row.stage == "queue":
        _join(conn, turn)
    elif row.stage == "agent":
        _consult(conn, turn)
    else:
        _help(conn, turn)
    return 1


def _turn(conn: Connection, row: Row[Any]) -> _Turn:
    new = conn.execute(
        select(chat_message)
        .where(
            chat_message.c.chat_id == row.id,
            chat_message.c.author == chat_messages.CUSTOMER,
            chat_message.c.id > row.answered_to,
        )
        .order_by(chat_message.c.id.desc())
        .limit(_LATELY)
    ).all()[::-1]
    texts = [one.content for one in new]
    asked = texts if row.answered_to else [row.description, *texts]
    language = support_topic.language_of(asked, row.language)
    chats.touch(
        conn,
        row.id,
        answer_due=None,
        language=language,
        answered_to=new[-1].id if new else row.answered_to,
    )
    return _Turn(
        row=row,
        text="\n".join(asked),
        has_words=any(texts),
        has_files=bool(support_files.of(conn, [one.id for one in new])),
        language=language,
    )


# ----- the helper -----


def _help(conn: Connection, turn: _Turn) -> None:
    topic = support_base.topic_of(turn.text)
    if support_base.wants_human(turn.text) or support_base.is_dispute(turn.text) or turn.has_files:
        _hand_over(conn, turn)
        return
    small = support_base.small_talk(turn.text)
    if topic is not None:
        _say_as_helper(conn, turn, topic.answer(turn.language), misses=0)
    elif small is not None:
        _say_as_helper(conn, turn, small.answer(turn.language), misses=turn.row.misses)
    elif not turn.has_words:
        words = support_base.said(support_base.GREETING, turn.language)
        _say_as_helper(conn, turn, words, misses=0)
    elif turn.row.misses + 1 >= _MOST_MISSES:
        _hand_over(conn, turn)
    else:
        words = support_base.said(support_base.MISSED, turn.language)
        _say_as_helper(conn, turn, words, misses=turn.row.misses + 1)


def _say_as_helper(conn: Connection, turn: _Turn, text: str, *, misses: int) -> None:
    row = turn.row
    name = support_base.said(support_base.HELPER, turn.language)
    chat_messages.say(conn, row, author=chat_messages.HELPER, name=name, text=text)
    chats.touch(conn, row.id, misses=misses, position=None, wait_s=None)
    if row.position is not None:
        outbox.tell(conn, sub=row.sub, kind="chat", ident=row.id)


def _hand_over(conn: Connection, turn: _Turn) -> None:
    place = chats.hand_over(conn, turn.row.id)
    words = support_base.said(support_base.HANDED, turn.language).format(place=place)
    name = support_base.said(support_base.HELPER, turn.language)
    chat_messages.say(conn, turn.row, author=chat_messages.HELPER, name=name, text=words)
    chats.touch(conn, turn.row.id, waiting_from=micros(clocks.security(conn)))


# ----- the sandbox's own consultant -----


def _join(conn: Connection, turn: _Turn) -> None:
    row = turn.row
    name = AGENTS[sum(row.id.encode()) % len(AGENTS)]
    chats.join(conn, row, agent=name, is_auto=True)
    parts = [support_base.said(support_base.JOINED, turn.language).format(name=name)]
    told = _told(conn, row)
    if support_base.is_dispute(told):
        parts.append(_file(conn, turn, "complaint", told))
    elif turn.has_words and (topic := support_base.topic_of(turn.text)) is not None:
        parts.append(topic.answer(turn.language))
    else:
        parts.append(support_base.said(support_base.ASK, turn.language))
    chats.touch(conn, row.id, misses=0)
    chat_messages.say(conn, row, author=chat_messages.AGENT, name=name, text=" ".join(parts))


def _consult(conn: Connection, turn: _Turn) -> None:
    row, language = turn.row, turn.language
    parts = [support_base.said(support_base.GOT_FILE, language)] if turn.has_files else []
    misses = 0
    topic, small = support_base.topic_of(turn.text), support_base.small_talk(turn.text)
    if support_base.is_dispute(turn.text):
        parts.append(_file(conn, turn, "complaint", turn.text))
    elif topic is not None:
        parts.append(topic.answer(language))
    elif small is not None:
        parts.append(small.answer(language))
    elif turn.has_files:
        parts += _to_request(row, language)
    elif support_base.wants_human(turn.text):
        parts.append(support_base.said(support_base.HERE, language))
    elif turn.has_words and row.misses:
        parts.append(_file(conn, turn, "question", turn.text))
    else:
        misses = row.misses + 1
        parts.append(support_base.said(support_base.CLARIFY, language))
    chats.touch(conn, row.id, misses=misses)
    chat_messages.say(conn, row, author=chat_messages.AGENT, name=row.agent, text=" ".join(parts))


def _file(conn: Connection, turn: _Turn, topic: str, text: str) -> str:
    """File a request, once in a conversation; the sentence that says so."""
    row = turn.row
    if row.reference is not None:
        return _to_request(row, turn.language)[0]
    reference = support_requests.of_chat(conn, row.id, topic=topic, text=text)
    chats.touch(conn, row.id, reference=reference)
    outbox.tell(conn, sub=row.sub, kind="chat", ident=row.id)
    until = clocks.business(conn).astimezone(KYIV) + timedelta(days=_ANSWER_DAYS)
    words = support_base.said(support_base.FILED, turn.language)
    return words.format(reference=reference, until=f"{until:%d.%m.%Y}")


def _to_request(row: Row[Any], language: str) -> list[str]:
    """The sentence that something has gone to the conversation's request, if it has one."""
    if row.reference is None:
        return []
    return [support_base.said(support_base.ADDED, language).format(reference=row.reference)]


def _told(conn: Connection, row: Row[Any]) -> str:
    """What the person has said in the conversation, its subject first."""
    texts = conn.execute(
        select(chat_message.c.content)
        .where(chat_message.c.chat_id == row.id, chat_message.c.author == chat_messages.CUSTOMER)
        .order_by(chat_message.c.id.desc())
        .limit(_LATELY)
    ).scalars()
    return "\n".join([row.description, *reversed(list(texts))])
