"""The chat tells: news, unread, typing, ends, files, drafts, and whose chat it is."""

from __future__ import annotations

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import (
    FileTrouble,
    Offline,
    ServerTrouble,
    StorageTrouble,
)
from kyivstar_desktop.domain.support import (
    MOST_FILES,
    Attachment,
    Draft,
    Message,
    NewFile,
    ThreadState,
)
from support.chatting import asked, chat_of, play, rows_of, support_of, talking
from support.talking import SHEET


def test_only_a_consultants_new_words_are_news() -> None:
    async def story(world: World) -> None:
        news: list[Message | None] = []
        chat_of(world).received.subscribe(news.append)
        opened = await talking(world)
        assert news == []
        support_of(world).say(opened, "Раз")
        said = support_of(world).say(opened, "Два")
        await world.clock.advance(1)
        assert news == [said]
        await chat_of(world).refresh()
        world.operator.announce("resync")
        await world.clock.advance(1)
        assert news == [said]
        assert chat_of(world).unread.value == 2
        await chat_of(world).seen(opened)
        await settle()
        assert chat_of(world).unread.value == 0

    play(story)


def test_old_conversations_on_a_new_computer_are_no_news() -> None:
    async def story(world: World) -> None:
        old = await talking(world)
        support_of(world).say(old, "Давнє")
        support_of(world).close(old)
        await world.clock.advance(1)
        fresh = World(operator=world.operator, clock=world.clock)
        news: list[Message | None] = []
        chat_of(fresh).received.subscribe(news.append)
        async with fresh:
            await fresh.sign_in(OLENA)
            await fresh.clock.advance(1)
            assert [row.text for row in await rows_of(fresh, old)] == ["Добрий день", "Давнє"]
            assert chat_of(fresh).unread.value == 0
            assert news == []
            before = asked(world)
            await chat_of(fresh).refresh()
            assert asked(world) == before  # an ended one was read for good

    play(story)


def test_an_answer_that_came_while_the_program_was_off_is_news() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        await world.stop()
        said = support_of(world).say(opened, "Відповідь")
        again = world.again()
        async with again:
            await again.clock.advance(1)
            assert chat_of(again).received.value == said
            assert chat_of(again).unread.value == 1

    play(story)


def test_typing_ends_by_itself_and_with_the_message() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        support_of(world).types(opened, 6)
        await settle()
        assert chat_of(world).typing.value == "Марія"
        await world.clock.advance(4)
        support_of(world).types(opened, 6)
        await world.clock.advance(5)
        assert chat_of(world).typing.value == "Марія"
        await world.clock.advance(2)
        assert chat_of(world).typing.value == ""
        support_of(world).types(opened, 86_400)
        await world.clock.advance(16)
        assert chat_of(world).typing.value == ""  # a clock that is wrong types for ever
        support_of(world).types(opened)
        support_of(world).say(opened, "Ось")
        await world.clock.advance(1)
        assert chat_of(world).typing.value == ""
        support_of(world).types(opened, -5)
        world.operator.announce("chat", "pi_other", reason="typing", payload={"agent": "Хтось"})
        await settle()
        assert chat_of(world).typing.value == ""

    play(story)


def test_own_typing_is_told_at_most_once_in_five_seconds() -> None:
    async def story(world: World) -> None:
        await chat_of(world).type()
        await talking(world)
        world.operator.fail_next("chat_typing", ServerTrouble(500))
        for _ in range(10):
            await chat_of(world).type()
            await world.clock.advance(1)
        assert len(world.operator.sent_to("chat_typing")) == 2

    play(story)


def test_ending_and_rating() -> None:
    async def story(world: World) -> None:
        await chat_of(world).end()
        opened = await talking(world)
        await chat_of(world).end()
        await chat_of(world).rate(opened, 9)
        await world.clock.advance(1)
        (ended,) = chat_of(world).threads.value
        assert (ended.state, ended.rating) == (ThreadState.ENDED, 5)
        await chat_of(world).refresh()
        assert chat_of(world).threads.value[0].rating == 5

    play(story)


def test_an_end_that_fails_is_told_and_changes_nothing() -> None:
    async def story(world: World) -> None:
        await talking(world)
        world.operator.fail_next("chat_end", Offline("network"))
        with pytest.raises(Offline):
            await chat_of(world).end()
        assert chat_of(world).current.value is not None

    play(story)


# --- files and drafts ---------------------------------------------------------------------------
def test_a_consultants_file_is_fetched_once_and_then_at_hand() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        support_of(world).say(opened, "", files=(SHEET,))
        await world.clock.advance(1)
        row = (await rows_of(world))[-1]
        for _ in range(2):
            assert await chat_of(world).file(row, row.attachments[0]) == SHEET.content
        assert len(world.operator.sent_to("chat_file")) == 1
        with pytest.raises(FileTrouble):
            await chat_of(world).file(row, Attachment("x", "text/plain", 4))

    play(story)


def test_a_file_is_given_even_where_it_cannot_be_kept() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        support_of(world).say(opened, "", files=(SHEET,))
        await world.clock.advance(1)
        row = (await rows_of(world))[-1]
        world.vault.store.full = StorageTrouble("full")
        assert await chat_of(world).file(row, row.attachments[0]) == SHEET.content
        world.vault.store.full = None

    play(story)


def test_drafts_survive_and_a_hand_over_goes_behind_them() -> None:
    big = NewFile("b.txt", "text/plain", b"b" * (6 * 1024 * 1024))

    async def story(world: World) -> None:
        chat = chat_of(world)
        await chat.hand_over(Draft("Оскаржую", (SHEET,), "Плата за тариф"))
        assert await chat.draft("") == Draft("Оскаржую", (SHEET,), "Плата за тариф")
        await chat.hand_over(Draft("І це", (big, big, SHEET, SHEET)))
        draft = await chat.draft("")
        assert draft.text == "Оскаржую\n\nІ це"
        assert draft.files == (SHEET, big, SHEET)
        assert len(draft.files) == MOST_FILES
        assert draft.about == "Плата за тариф"
        assert chat.handed.value == 2
        opened = await talking(world)
        await chat.hand_over(Draft("До розмови"))
        assert (await chat.draft(opened)).text == "До розмови"
        await world.stop()
        async with world.again() as again:
            assert await chat_of(again).draft("") == draft

    play(story)


# --- others -------------------------------------------------------------------------------------
def test_another_sign_in_shows_another_chat_and_the_first_comes_back() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        chat_of(world).watch(opened)
        await world.sign_in(IHOR)
        await world.clock.advance(1)
        assert (chat_of(world).threads.value, chat_of(world).unread.value) == ((), 0)
        support_of(world).say(opened, "Для Олени")
        await world.clock.advance(1)
        assert chat_of(world).received.value is None
        await world.sign_in(OLENA)
        await world.clock.advance(1)
        assert [row.text for row in await rows_of(world)] == ["Добрий день", "Для Олени"]

    play(story)
