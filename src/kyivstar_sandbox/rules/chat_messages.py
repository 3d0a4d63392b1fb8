"""Messages of a conversation: in one order, delivered when somebody has seen them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, or_, select, update

from kyivstar_sandbox.db.schema_support import chat, chat_message, support_file
from kyivstar_sandbox.model.errors import InvalidBody, NotFound
from kyivstar_sandbox.model.ids import live_ids
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import chats, clocks, outbox, support_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.payment_lists import Cut
    from kyivstar_sandbox.rules.support_files import NewFile

CUSTOMER: Final = "customer"
HELPER: Final = "helper"
AGENT: Final = "agent"
_UNSEEN: Final = ("initial", "inProgress")


@dataclass(frozen=True, slots=True)
class NewMessage:
    """What somebody says; `chat_id` None only from the kits."""

    chat_id: str | None
    text: str = field(repr=False)
    files: tuple[NewFile, ...] = ()
    client_id: str | None = None
    type: str = "chat"


@dataclass(frozen=True, slots=True)
class FullMessage:
    """A message with the facts of its files."""

    row: Row[Any]
    files: tuple[Row[Any], ...]


def post(conn: Connection, who: Caller, asked: NewMessage) -> str:
    """The person says something; the message's id. 409 `chatClosed`, 404 for another's chat."""
    if asked.chat_id is None:
        if not who.admin:
            raise InvalidBody("characteristic")
        return _post_loose(conn, who, asked)
    row = chats.locked(conn, asked.chat_id, who)
    chats.need_open(row)
    now = micros(clocks.security(conn))
    ident = _add(conn, row, asked, author=CUSTOMER, name="", state="initial")
    values: dict[str, Any] = {"unread": chat.c.unread + 1, "typing_until": 0}
    values["waiting_from"] = row.waiting_from or now
    if row.stage != "kit":
        values["fresh_due"] = row.fresh_due or now
    if row.stage == "helper" or (row.stage == "agent" and row.is_auto):
        values["answer_due"] = row.answer_due or now + chats.reply_micros(conn)
    chats.touch(conn, row.id, **values)
    return ident


def say(
    conn: Connection,
    row: Row[Any],
    *,
    author: str,
    name: str,
    text: str,
    files: tuple[NewFile, ...] = (),
) -> str:
    """The operator's side says something in a locked conversation; the message's id."""
    asked = NewMessage(row.id, text, files)
    ident = _add(conn, row, asked, author=author, name=name, state="completed")
    chats.touch(conn, row.id, waiting_from=None)
    return ident


def deliver(conn: Connection, ident: str) -> None:
    """The operator's servers have passed new messages on: they wait for somebody's eyes."""
    _move(conn, ident, ("initial",), "inProgress")
    chats.touch(conn, ident, fresh_due=None)


def seen(conn: Connection, ident: str) -> None:
    """Whoever answers has seen all that the customer has said."""
    _move(conn, ident, _UNSEEN, "completed")
    conn.execute(update(chat).where(chat.c.id == ident).values(fresh_due=None))


def _move(conn: Connection, ident: str, before: tuple[str, ...], state: str) -> None:
    mine = (
        chat_message.c.chat_id == ident,
        chat_message.c.author == CUSTOMER,
        chat_message.c.state.in_(before),
    )
    rows = conn.execute(
        select(chat_message.c.id, chat_message.c.sub).where(*mine).order_by(chat_message.c.id)
    ).all()
    if not rows:
        return
    at = micros(clocks.business(conn))
    conn.execute(
        update(chat_message)
        .where(chat_message.c.id.in_([row.id for row in rows]))
        .values(state=state, state_at=at)
    )
    for row in rows:
        outbox.tell(conn, sub=row.sub, kind="message", ident=row.id)


def _add(
    conn: Connection, row: Row[Any], asked: NewMessage, *, author: str, name: str, state: str
) -> str:
    """Insert after the last one of the conversation, whose row is locked."""
    last = conn.execute(
        select(chat.c.last_message, chat.c.last_at).where(chat.c.id == row.id)
    ).one()
    at = max(micros(clocks.business(conn)), last.last_at)
    ident = live_ids("cm", at, after=last.last_message or "")
    _insert(
        conn,
        asked,
        {
            "id": ident, "chat_id": row.id, "sub": row.sub, "author": author, "name": name,
            "state": state, "sent_at": at, "state_at": at,
        },
    )  # fmt: skip
    chats.touch(conn, row.id, last_message=ident, last_at=at)
    outbox.tell(conn, sub=row.sub, kind="messageNew", ident=ident)
    return ident


def _post_loose(conn: Connection, who: Caller, asked: NewMessage) -> str:
    at = micros(clocks.business(conn))
    ident = live_ids("cm", at)
    _insert(
        conn,
        asked,
        {
            "id": ident, "chat_id": None, "sub": who.sub, "author": CUSTOMER, "name": "",
            "state": "initial", "sent_at": at, "state_at": at,
        },
    )  # fmt: skip
    return ident


def _insert(conn: Connection, asked: NewMessage, row: dict[str, Any]) -> None:
    conn.execute(
        chat_message.insert().values(
            **row, client_id=asked.client_id, type=asked.type, content=asked.text
        )
    )
    support_files.keep(conn, row["id"], row["sub"], asked.files)


# ----- reading -----


def of_chat(conn: Connection, ident: str, *, after: str = "", most: int = 1000) -> list[Row[Any]]:
    """Messages of one conversation above an id, oldest first."""
    rows = conn.execute(
        select(chat_message)
        .where(chat_message.c.chat_id == ident, chat_message.c.id > after)
        .order_by(chat_message.c.sent_at, chat_message.c.id)
        .limit(most)
    )
    return list(rows)


def listed(conn: Connection, who: Caller, cut: Cut) -> tuple[list[FullMessage], int]:
    """One part of the person's messages in order of time and id, and how many match."""
    clauses: list[ColumnElement[bool]] = list(cut.where)
    if not who.admin:
        clauses.append(chat_message.c.sub == who.sub)
    counted = select(func.count()).select_from(chat_message).where(*clauses)
    total = conn.execute(counted).scalar_one()
    keys = (chat_message.c.sent_at, chat_message.c.id)
    order = [key.desc() for key in keys] if cut.descending else list(keys)
    rows = conn.execute(
        select(chat_message).where(*clauses).order_by(*order).offset(cut.offset).limit(cut.limit)
    ).all()
    return full(conn, rows), total


def full(conn: Connection, rows: Sequence[Row[Any]]) -> list[FullMessage]:
    """The same messages with the facts of their files."""
    files = support_files.of(conn, [row.id for row in rows])
    return [FullMessage(row, tuple(files.get(row.id, ()))) for row in rows]


def find(conn: Connection, who: Caller | None, ident: str) -> FullMessage:
    """One message; `who` None = for its event. `NotFound` for another's."""
    row = conn.execute(select(chat_message).where(chat_message.c.id == ident)).first()
    if row is None or not (who is None or who.admin or row.sub == who.sub):
        raise NotFound
    return full(conn, [row])[0]


def remove(conn: Connection, who: Caller, ident: str) -> None:
    """Only the kits remove one; `NotFound` for everybody else's wish."""
    row = find(conn, who, ident).row
    if not who.admin or row.chat_id is not None:
        raise NotFound
    conn.execute(delete(support_file).where(support_file.c.owner_id == ident))
    conn.execute(delete(chat_message).where(chat_message.c.id == ident))


def about(value: str) -> ColumnElement[bool]:
    """Messages that carry a value: the conversation's id or the client's own."""
    return or_(chat_message.c.chat_id == value, chat_message.c.client_id == value)
