"""Consultants who write very fast: rows and events straight into the operator's database.

`python chat_flood.py DATABASE NUMBER MESSAGES A_SECOND [FIRST]` writes into the open conversation
of that subscriber; A_SECOND 0 writes without a pause. The texts are numbered from FIRST on.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.schema import login
from kyivstar_sandbox.db.schema_support import chat
from kyivstar_sandbox.rules import chat_messages, outbox

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

SLICES = 20  # transactions a second
BULK = 1_000
WORDS = "Добрий день. Перевіряю списання за 12.11, рядок %1. Зачекайте, будь ласка."


def main(database: str, number: str, messages: int, a_second: int, first: int = 0) -> None:
    door = Database(database)
    row = door.run(lambda conn: open_chat(conn, number))
    at_once = a_second // SLICES if a_second else BULK
    began, done = time.monotonic(), 0
    while done < messages:
        count = min(at_once, messages - done)
        door.run(lambda conn, at=first + done, count=count: write(conn, row, at, count))
        done += count
        if a_second:
            pause = max(0.0, began + done / a_second - time.monotonic())
            time.sleep(pause)  # noqa: TID251 this is the pace
    print(f"{done} in {time.monotonic() - began:.1f} s", flush=True)
    door.close_now()


def open_chat(conn: Connection, number: str) -> Row[Any]:
    """The open conversation of a subscriber; the bench has begun one."""
    who = select(login.c.sub).where(login.c.login.contains(number.removeprefix("+")))
    found = select(chat).where(chat.c.sub.in_(who), chat.c.status != "completed")
    return conn.execute(found).one()


def write(conn: Connection, row: Row[Any], first: int, count: int) -> None:
    outbox.set_cause(conn, "")
    for place in range(first, first + count):
        text = WORDS.replace("%1", str(place))
        author = chat_messages.AGENT
        chat_messages.say(conn, row, author=author, name="Марія", text=text, files=())
    outbox.expand(conn)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *(int(number) for number in sys.argv[3:]))
