"""X-Total-Count: exact wherever a reply can hold the list, remembered a moment where it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Column, Integer, MetaData, StaticPool, Table, create_engine, func, select

from kyivstar_sandbox.rules import totals
from kyivstar_sandbox.rules.payment_lists import Cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

THING = Table("thing", MetaData(), Column("id", Integer, primary_key=True))
COUNT = select(func.count()).select_from(THING)


@pytest.fixture
def conn() -> Iterator[Connection]:
    engine = create_engine("sqlite+pysqlite://", poolclass=StaticPool)
    with engine.begin() as connection:
        THING.create(connection)
        yield connection
    engine.dispose()


def grow(conn: Connection, count: int) -> None:
    conn.execute(THING.insert(), [{} for _ in range(count)])


def told(conn: Connection, key: str, *, offset: int, found: int) -> int:
    cut = Cut(where=(), descending=False, offset=offset, limit=1000, key=key)
    return totals.total(conn, of="thing", sub="p_1", cut=cut, found=found, count=COUNT)


def test_a_short_page_is_the_end_and_needs_no_count(conn: Connection) -> None:
    assert told(conn, "short", offset=3000, found=7) == 3007
    assert told(conn, "empty", offset=0, found=0) == 0


def test_a_list_that_a_reply_can_hold_is_counted_each_time(conn: Connection) -> None:
    grow(conn, totals.LONG)
    assert told(conn, "some", offset=0, found=1000) == totals.LONG
    conn.execute(THING.delete().where(THING.c.id <= 10))
    assert told(conn, "some", offset=0, found=1000) == totals.LONG - 10


def test_a_longer_one_is_remembered_until_its_last_page(conn: Connection) -> None:
    grow(conn, totals.LONG + 500)
    assert told(conn, "long", offset=0, found=1000) == totals.LONG + 500
    grow(conn, 50)
    assert told(conn, "long", offset=1000, found=1000) == totals.LONG + 500
    assert told(conn, "other", offset=1000, found=1000) == totals.LONG + 550
    past = totals.LONG - 500  # the remembered end is on this page, so it is looked for again
    assert told(conn, "long", offset=past, found=1000) == totals.LONG + 550


def test_a_list_beyond_counting_is_only_longer_than_what_was_read(conn: Connection) -> None:
    grow(conn, totals.LONG + 200)
    most = totals.LONG + 100

    def seen(offset: int, found: int) -> int:
        cut = Cut(where=(), descending=False, offset=offset, limit=50, key=f"beyond {offset}")
        return totals.total(
            conn, of="thing", sub="p_1", cut=cut, found=found, count=COUNT, most=most
        )

    assert seen(0, 50) == most + 1
    assert seen(most + 20, 50) == most + 20 + 50 + 1
    assert seen(most + 90, 10) == totals.LONG + 200
