"""Conversations with the operator: one open each, a queue for a human, two ways to end.

Lock order: the desk's row (whoever moves the queue), the conversation's row, event counters in
the order of people.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select, update

from kyivstar_sandbox.db.schema_support import chat, desk
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.ids import live_ids
from kyivstar_sandbox.model.values import instant, iso, micros, parse_duration
from kyivstar_sandbox.rules import clocks, outbox, settings
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut

SECOND: Final = 1_000_000
TYPING: Final = 6 * SECOND
PROMISE_S: Final = 180
"""A first answer is promised within so many seconds, day and night."""
_EACH_S: Final = 60
_PRESENCE: Final = 30 * SECOND
CHANNEL: Final = "chat"
HUMAN: Final = "human"
"""The reason that asks for a human at once."""


@dataclass(frozen=True, slots=True)
class NewChat:
    """What a person asks for; `language` is that of the request."""

    reason: str
    description: str
    language: str
    channel: str = CHANNEL
    direction: str = "inbound"


def open_one(conn: Connection, who: Caller, asked: NewChat) -> str:
    """Open a conversation and return its id; 409 `chatAlreadyOpen` beside another open one.

    A kit's row rests in its first state: nobody answers it.
    """
    lock_desk(conn)
    found = conn.execute(select(chat.c.id).where(chat.c.open_of == who.sub)).scalar()
    if found is not None and not who.admin:
        raise Refusal("chatAlreadyOpen", detail={"id": found})
    at, now = micros(clocks.business(conn)), micros(clocks.security(conn))
    after = settings.flag(conn, "chatAuto") and asked.reason != HUMAN
    due = now + reply_micros(conn)
    row: dict[str, Any] = {
        "id": live_ids("pi", at), "sub": who.sub, "open_of": who.sub, "channel": asked.channel,
        "direction": asked.direction, "reason": asked.reason, "description": asked.description,
        "status": "opened", "stage": "helper" if after else "queue", "language": asked.language,
        "position": 1, "wait_s": math.ceil((due - now) / SECOND), "waiting_from": now,
        "queued_from": None if after else now, "answer_due": due, "created_at": at,
        "status_at": at, "last_at": at, "changed_at": real_now(),
    }  # fmt: skip
    if who.admin:
        row |= {"open_of": None, "stage": "kit", "answer_due": None, "waiting_from": None}
        row |= {"queued_from": None, "position": None, "wait_s": None}
    conn.execute(chat.insert().values(row))
    outbox.tell(conn, sub=who.sub, kind="chatStatus", ident=row["id"])
    if row["stage"] == "queue":
        line_up(conn, untold=row["id"])
    return str(row["id"])


def close(conn: Connection, ident: str, *, who: Caller | None = None) -> bool:
    """End a conversation, by its person or (`who` None) by a consultant; False = it had ended."""
    lock_desk(conn)
    row = locked(conn, ident, who)
    if row.status == "completed":
        return False
    at = micros(clocks.business(conn))
    touch(
        conn, ident, status="completed", open_of=None, position=None, wait_s=None,
        queued_from=None, waiting_from=None, answer_due=None, typing_until=0, status_at=at,
        ended_at=at,
    )  # fmt: skip
    outbox.tell(conn, sub=row.sub, kind="chatStatus", ident=ident)
    if row.stage == "queue":
        line_up(conn)
    return True


def type_(conn: Connection, who: Caller, ident: str) -> None:
    """The person types: a consultant sees it for six seconds. 409 `chatClosed`."""
    row = locked(conn, ident, who)
    need_open(row)
    touch(conn, ident, typing_until=micros(clocks.security(conn)) + TYPING)


def hand_over(conn: Connection, ident: str) -> int:
    """Put a conversation at the end of the queue for a human; its place."""
    now = micros(clocks.security(conn))
    touch(
        conn, ident, stage="queue", queued_from=now, position=None, wait_s=None, misses=0,
        answer_due=now + reply_micros(conn),
    )  # fmt: skip
    line_up(conn)
    return int(conn.execute(select(chat.c.position).where(chat.c.id == ident)).scalar_one())


def join(conn: Connection, row: Row[Any], *, agent: str, is_auto: bool) -> None:
    """A consultant takes the conversation, or takes it over; the queue moves up."""
    at = micros(clocks.business(conn))
    values: dict[str, Any] = {"stage": "agent", "agent": agent, "is_auto": is_auto}
    if row.status == "opened":
        values |= {"status": "inProgress", "status_at": at}
    if not is_auto:
        values["answer_due"] = None
    values |= {"position": None, "wait_s": None, "queued_from": None}
    touch(conn, row.id, **values)
    if row.status == "opened":
        outbox.tell(conn, sub=row.sub, kind="chatStatus", ident=row.id)
    if row.agent != agent:
        outbox.tell(conn, sub=row.sub, kind="chat", ident=row.id)
    if row.stage == "queue":
        line_up(conn)


def set_place(conn: Connection, ident: str, *, position: int, wait_s: int) -> None:
    """Show another place and wait until the queue moves; 409 `chatClosed` if nobody waits."""
    row = locked(conn, ident, None)
    if row.status != "opened":
        raise Refusal("chatClosed")
    touch(conn, ident, position=position, wait_s=wait_s)
    outbox.tell(conn, sub=row.sub, kind="chat", ident=ident)


def line_up(conn: Connection, *, untold: str = "") -> None:
    """Give everyone in the queue the place and the wait of now; tell whose has changed.

    Not of `untold`, which has just been told of itself.
    """
    rows = conn.execute(
        select(chat)
        .where(chat.c.stage == "queue", chat.c.status == "opened")
        .order_by(chat.c.queued_from, chat.c.id)
    ).all()
    if not rows:
        return
    at_once = settings.flag(conn, "chatAuto") and not console_is_there(conn)
    soon_s = math.ceil(reply_micros(conn) / SECOND)
    moved = []
    for place, row in enumerate(rows, start=1):
        wait_s = min(PROMISE_S, soon_s if at_once else place * _EACH_S)
        if (row.position, row.wait_s) != (place, wait_s):
            touch(conn, row.id, position=place, wait_s=wait_s)
            moved.append((row.sub, row.id))
    for sub, ident in sorted(moved):
        if ident != untold:
            outbox.tell(conn, sub=sub, kind="chat", ident=ident)


def reply_micros(conn: Connection) -> int:
    """After how long the sandbox's own helper and consultants answer, at most the promise."""
    span = parse_duration(settings.text(conn, "chatReplyAfter"))
    return min(int(span.total_seconds()), PROMISE_S) * SECOND


# ----- the console's presence -----


def console_is_here(conn: Connection) -> None:
    """A consultant's page is open or has just acted."""
    seen = real_now()
    if not insert_if_absent(conn, desk, {"name": "console", "number": 0, "seen_at": seen}):
        conn.execute(update(desk).where(desk.c.name == "console").values(seen_at=seen))


def console_is_there(conn: Connection) -> bool:
    """Whether a consultant's page was there half a minute ago or later."""
    seen = conn.execute(select(desk.c.seen_at).where(desk.c.name == "console")).scalar()
    return seen is not None and real_now() - int(seen) < _PRESENCE


def real_now() -> int:
    """Real time in microseconds: it says what has changed, never when something is due."""
    return micros(datetime.now(UTC))


# ----- rows -----


def find(conn: Connection, who: Caller | None, ident: str) -> Row[Any]:
    """One conversation; `who` None = the operator. `NotFound` for another's."""
    row = conn.execute(select(chat).where(chat.c.id == ident)).first()
    if row is None or not (who is None or who.admin or row.sub == who.sub):
        raise NotFound
    return row


def listed(conn: Connection, who: Caller, cut: Cut) -> tuple[Sequence[Row[Any]], int]:
    """One part of the person's conversations in order of date and id, and how many match."""
    clauses: list[ColumnElement[bool]] = list(cut.where)
    if not who.admin:
        clauses.append(chat.c.sub == who.sub)
    total = conn.execute(select(func.count()).select_from(chat).where(*clauses)).scalar_one()
    keys = (chat.c.created_at, chat.c.id)
    order = [key.desc() for key in keys] if cut.descending else list(keys)
    rows = conn.execute(
        select(chat).where(*clauses).order_by(*order).offset(cut.offset).limit(cut.limit)
    ).all()
    return rows, total


def locked(conn: Connection, ident: str, who: Caller | None) -> Row[Any]:
    """The same as `find` with the row locked to the end of the transaction."""
    row = conn.execute(select(chat).where(chat.c.id == ident).with_for_update()).first()
    if row is None or not (who is None or who.admin or row.sub == who.sub):
        raise NotFound
    return row


def lock_desk(conn: Connection) -> None:
    """Only one transaction at a time moves the queue."""
    mine = select(desk.c.name).where(desk.c.name == "queue").with_for_update()
    if conn.execute(mine).first() is None:
        insert_if_absent(conn, desk, {"name": "queue", "number": 0, "seen_at": 0})
        conn.execute(mine).first()


def need_open(row: Row[Any]) -> None:
    """409 `chatClosed` when it has ended."""
    if row.status == "completed":
        raise Refusal("chatClosed")


def touch(conn: Connection, ident: str, **values: Any) -> None:
    """Change a conversation so that the console's streams see it."""
    conn.execute(
        update(chat)
        .where(chat.c.id == ident)
        .values(**values, revision=chat.c.revision + 1, changed_at=real_now())
    )


def tell_typing(conn: Connection, row: Row[Any], *, agent: str, span: int) -> None:
    """Tell the person that somebody types for `span` microseconds from now."""
    until = iso(instant(micros(clocks.business(conn)) + span))
    body = {"chatTyping": {"partyInteraction": {"id": row.id}, "agent": agent, "until": until}}
    outbox.tell_body(conn, sub=row.sub, kind="ChatTypingEvent", ident=row.id, body=body)
