"""The feed: pages, a window that never grows, merging of what the stream brings in disorder."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from fakes.clock import settle
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.support import Author, Message, MessageKey, MessageState
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.support_feed import BATCH, FOLLOWED, HELD, PAGE, Feed
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T0 = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


class Pages:
    """A store in a list."""

    def __init__(self, count: int = 0) -> None:
        self.rows = [made(n) for n in range(count)]
        self.asked: list[int] = []
        self.fails = False

    async def page(
        self, thread: str, before: MessageKey | None = None, limit: int = 100
    ) -> tuple[Message, ...]:
        assert thread
        await asyncio.sleep(0)
        if self.fails:
            raise StorageTrouble("damaged")
        end = len(self.rows) if before is None else self._place(before)
        found = tuple(self.rows[max(0, end - limit) : end])
        self.asked.append(len(found))
        return found

    async def after(self, thread: str, key: MessageKey, limit: int = 1_000) -> tuple[Message, ...]:
        assert thread
        await asyncio.sleep(0)
        start = next((n for n, one in enumerate(self.rows) if self._key(one) > key_of(key)), None)
        found = tuple(self.rows[start : start + limit]) if start is not None else ()
        self.asked.append(len(found))
        return found

    def _place(self, key: MessageKey) -> int:
        return sum(self._key(one) < key_of(key) for one in self.rows)

    @staticmethod
    def _key(one: Message) -> tuple[datetime, str]:
        return one.at, one.key

    def put(self, *messages: Message) -> None:
        """As a store does: by key, in order of time."""
        rows = {one.key: one for one in self.rows} | {one.key: one for one in messages}
        self.rows = sorted(rows.values(), key=self._key)


def key_of(key: MessageKey) -> tuple[datetime, str]:
    return key.at, key.key


def made(n: int, author: Author = Author.AGENT, **more: object) -> Message:
    at = T0 + timedelta(seconds=n)
    return Message(f"m{n:06}", "t", author, f"text {n}", at, **more)  # type: ignore[arg-type]


def play(pages: Pages, story: Callable[[Feed], Coroutine[None, None, None]]) -> None:
    async def whole() -> None:
        scope = TaskScope()
        feed = Feed(pages, scope, lambda: T0)
        feed.open("t")
        await settle()
        await story(feed)
        await scope.aclose()

    asyncio.run(whole())


def keys(feed: Feed) -> list[str]:
    return [row.key for row in feed.rows]


def test_a_long_conversation_opens_by_one_page() -> None:
    pages = Pages(50_000)

    async def story(feed: Feed) -> None:
        assert pages.asked == [PAGE]
        assert (feed.rowCount(), feed.earlier, feed.later) == (PAGE, True, False)
        assert feed.rows[-1].text == "text 49999"
        index = feed.index(0)
        assert feed.data(index, Qt.ItemDataRole.AccessibleTextRole) == feed.rows[0].speech

    play(pages, story)


def test_older_pages_come_at_the_top_and_the_window_never_grows() -> None:
    pages = Pages(5_000)

    async def story(feed: Feed) -> None:
        feed.following = False
        for _ in range(30):
            feed.older()
            await settle()
            assert feed.rowCount() <= HELD
            assert keys(feed) == sorted(set(keys(feed)))
        assert feed.later
        top = feed.rows[0].key
        feed.newer()
        await settle()
        assert feed.rows[0].key != top
        for _ in range(40):
            feed.newer()
            await settle()
        assert (feed.later, feed.rows[-1].text) == (False, "text 4999")
        assert feed.earlier

    play(pages, story)


def test_what_is_new_is_added_in_turns_and_the_top_gives_way() -> None:
    pages = Pages(150)

    async def story(feed: Feed) -> None:
        heard = Heard(feed.arrived)
        for start in range(150, 3_150, 500):
            pages.put(*(made(n) for n in range(start, start + 500)))
            feed.sync()
            await settle()
        assert feed.rows[-1].text == "text 3149"
        assert FOLLOWED <= feed.rowCount() <= FOLLOWED + 2 * BATCH
        assert max(pages.asked) == BATCH
        assert sum(len(rows) for rows in heard.all) == 3_000
        assert feed.earlier

    play(pages, story)


def test_a_state_that_changes_touches_one_row() -> None:
    pages = Pages(20)
    mine = made(20, Author.ME, state=MessageState.QUEUED)

    async def story(feed: Feed) -> None:
        pages.put(mine)
        feed.sync()
        await settle()
        changed = Heard(feed.dataChanged)
        removed, inserted = Heard(feed.rowsRemoved), Heard(feed.rowsInserted)
        pages.put(replace(mine, state=MessageState.DELIVERED))
        feed.sync()
        await settle()
        assert feed.rows[-1].state == "delivered"
        assert (len(changed.all), removed.all, inserted.all) == (1, [], [])

    play(pages, story)


def test_an_own_message_is_followed_when_many_others_come_after_it() -> None:
    pages = Pages(5)
    mine = made(5, Author.ME, state=MessageState.SENT)

    async def story(feed: Feed) -> None:
        pages.put(mine, *(made(n) for n in range(6, 106)))
        feed.sync()
        await settle()
        pages.put(replace(mine, state=MessageState.DELIVERED))
        feed.sync()
        await settle()
        assert feed.rows[5].state == "delivered"

    play(pages, story)


def test_disorder_and_a_time_that_moves_end_in_the_stores_order() -> None:
    pages = Pages(10)

    async def story(feed: Feed) -> None:
        mine = made(10, Author.ME, state=MessageState.QUEUED)
        pages.put(mine, made(12))
        feed.sync()
        await settle()
        pages.put(made(11), replace(mine, at=T0 + timedelta(seconds=30), state=MessageState.SENT))
        feed.sync()
        await settle()
        assert keys(feed) == [one.key for one in pages.rows]
        assert feed.rows[-1].state == "sent"
        pages.rows = [one for one in pages.rows if one.key != mine.key]
        feed.sync()
        await settle()
        assert keys(feed) == [one.key for one in pages.rows]

    play(pages, story)


def test_new_ones_wait_below_while_older_ones_are_read() -> None:
    pages = Pages(5_000)

    async def story(feed: Feed) -> None:
        feed.following = False
        for _ in range(25):
            feed.older()
            await settle()
        heard = Heard(feed.arrived)
        before = keys(feed)
        pages.put(made(6_000))
        feed.sync()
        await settle()
        assert (keys(feed), heard.all) == (before, [()])
        feed.latest()
        await settle()
        assert (feed.rows[-1].text, feed.later) == ("text 6000", False)

    play(pages, story)


def test_a_jump_stands_in_the_middle_and_days_are_named_once() -> None:
    pages = Pages(1_000)

    async def story(feed: Feed) -> None:
        feed.open("t", at=pages.rows[400])
        await settle()
        place = feed.place("m000400")
        assert (feed.rows[place].text, place) == ("text 400", PAGE)
        assert (feed.earlier, feed.later) == (True, True)
        assert [row.day for row in feed.rows if row.day] == ["Today"]
        feed.older()
        await settle()
        assert [n for n, row in enumerate(feed.rows) if row.day] == [0]

    play(pages, story)


def test_an_old_answer_for_another_conversation_is_dropped() -> None:
    pages = Pages(10)

    async def story(feed: Feed) -> None:
        feed.older()
        feed.open("")
        await settle()
        assert (feed.rowCount(), feed.ready) == (0, False)

    play(pages, story)


def test_a_store_that_cannot_be_read_is_said() -> None:
    pages = Pages(10)

    async def story(feed: Feed) -> None:
        failed = Heard(feed.failed)
        pages.fails = True
        feed.open("t")
        await settle()
        assert [type(one) for one in failed.all] == [StorageTrouble]
        pages.fails = False
        feed.open("t")
        await settle()
        assert feed.rowCount() == 10

    play(pages, story)
