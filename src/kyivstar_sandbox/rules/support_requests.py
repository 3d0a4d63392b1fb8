"""Requests with a number: feedback without sign-in, disputes told in a chat."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select, update

from kyivstar_sandbox.db.schema_support import desk, support_request
from kyivstar_sandbox.model.calendar import KYIV
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.ids import live_ids
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks, support_files
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.support_files import NewFile

MOST_AN_HOUR: Final = 3
TOPICS: Final = ("question", "complaint", "idea", "quality")
_HOUR: Final = 3_600_000_000


@dataclass(frozen=True, slots=True)
class Feedback:
    """Words of somebody unknown, who gives a phone (E.164) or an e-mail, or both.

    `address` is the network's.
    """

    topic: str
    text: str = field(repr=False)
    name: str = field(repr=False, default="")
    phone: str | None = field(repr=False, default=None)
    email: str | None = field(repr=False, default=None)
    note: str = field(repr=False, default="")
    address: str = field(repr=False, default="")
    files: tuple[NewFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbered:
    """A request as its sender hears of it."""

    id: str
    reference: str
    at: int


def receive(conn: Connection, asked: Feedback) -> Numbered:
    """Keep a feedback; 429 with `Retry-After` above three an hour of one contact and address."""
    number = _next(conn)  # its row is locked: two at once are counted one after the other
    now = micros(clocks.security(conn))
    address = hashlib.sha256(asked.address.encode()).hexdigest()
    wait = _too_soon(conn, asked, address, now)
    if wait:
        raise Refusal("tooManyRequests", 429, headers={"Retry-After": str(wait)})
    made = _named(conn, number)
    conn.execute(
        support_request.insert().values(
            id=made.id, reference=made.reference, kind="feedback", topic=asked.topic,
            text=asked.text, name=asked.name, phone=asked.phone, email=asked.email,
            note=asked.note, address=address, created_at=made.at, received_from=now,
        )
    )  # fmt: skip
    support_files.keep(conn, made.id, None, asked.files)
    return made


def of_chat(conn: Connection, chat_id: str, *, topic: str, text: str) -> str:
    """A dispute or complaint told in a conversation becomes a request; its number."""
    made = _named(conn, _next(conn))
    conn.execute(
        support_request.insert().values(
            id=made.id, reference=made.reference, kind="chat", chat_id=chat_id, topic=topic,
            text=text, created_at=made.at, received_from=micros(clocks.security(conn)),
        )
    )  # fmt: skip
    return made.reference


def _too_soon(conn: Connection, asked: Feedback, address: str, now: int) -> int:
    """Seconds until the next one may come; 0 when it may now."""
    ways = [
        column == value
        for column, value in (
            (support_request.c.phone, asked.phone),
            (support_request.c.email, asked.email),
        )
        if value
    ]
    times = conn.execute(
        select(support_request.c.received_from)
        .where(
            support_request.c.received_from > now - _HOUR,
            support_request.c.address == address,
            or_(*ways),
        )
        .order_by(support_request.c.received_from.desc())
        .limit(MOST_AN_HOUR)
    ).scalars()
    recent = list(times)
    if len(recent) < MOST_AN_HOUR:
        return 0
    return max(1, -(-(int(recent[-1]) + _HOUR - now) // 1_000_000))


def _next(conn: Connection) -> tuple[int, int]:
    """(year of Kyiv, number): the next one of this year."""
    year = clocks.business(conn).astimezone(KYIV).year
    name = f"requests:{year}"
    mine = update(desk).where(desk.c.name == name).values(number=desk.c.number + 1)
    if conn.execute(mine).rowcount == 0:
        insert_if_absent(conn, desk, {"name": name, "number": 0, "seen_at": 0})
        conn.execute(mine)
    return year, int(conn.execute(select(desk.c.number).where(desk.c.name == name)).scalar_one())


def _named(conn: Connection, number: tuple[int, int]) -> Numbered:
    at = micros(clocks.business(conn))
    return Numbered(live_ids("pi", at), f"ЗВ-{number[0]}-{number[1]:06d}", at)
