"""The chat hears: gathered hints, cut streams, disorder, history, typing, unread, files, drafts."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.domain.errors import (
    NotAllowed,
    Offline,
    Refused,
    ServerTrouble,
)
from kyivstar_desktop.domain.support import (
    Author,
    MessageState,
    ThreadState,
)
from support.chatting import asked, chat_of, play, rows_of, support_of, talking, texts_of

if TYPE_CHECKING:
    from fakes.world import World

DELIVERED = MessageState.DELIVERED


def test_queue_consultant_delivery_and_end_follow_the_stream() -> None:
    async def story(world: World) -> None:
        await chat_of(world).say("Добрий день")
        await world.clock.advance(1)
        current = chat_of(world).current.value
        assert current is not None
        assert (current.state, current.position, current.expected_wait_s) == (
            ThreadState.WAITING, 2, 120,
        )  # fmt: skip
        support_of(world).join(current.id)
        await world.clock.advance(1)
        current = chat_of(world).current.value
        assert current is not None
        assert (current.state, current.agent) == (ThreadState.TALKING, "Марія")
        assert [row.state for row in await rows_of(world)] == [DELIVERED]
        support_of(world).close(current.id)
        await world.clock.advance(1)
        assert chat_of(world).current.value is None
        assert chat_of(world).threads.value[0].state is ThreadState.ENDED

    play(story)


def test_ten_thousand_messages_cost_a_few_requests() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        before, revision = asked(world), chat_of(world).revision.value
        for _ in range(10):  # 1 000 a second for ten seconds
            for n in range(1_000):
                support_of(world).say(opened, f"{n}")
            await world.clock.advance(1)
        await world.clock.advance(1)
        rows = await rows_of(world, opened)
        assert len(rows) == 10_001
        assert len({row.key for row in rows}) == 10_001
        assert [row.at for row in rows] == sorted(row.at for row in rows)
        assert asked(world) - before <= 2 * 11 + 20  # two looks a second, a page holds 1 000
        assert chat_of(world).revision.value - revision <= 100
        assert chat_of(world).unread.value == 10_000

    play(story)


def test_a_stream_that_is_cut_every_five_seconds_loses_and_doubles_nothing() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        for n in range(24):
            support_of(world).say(opened, f"їхнє {n}")
            await chat_of(world).say(f"моє {n}")
            await world.clock.advance(2.5)
            if n % 2:
                world.operator.cut_streams(ServerTrouble(500) if n % 4 == 1 else None)
        await world.clock.advance(40)
        rows = await rows_of(world, opened)
        assert [r.text for r in rows if r.author is Author.AGENT] == [
            f"їхнє {n}" for n in range(24)
        ]
        assert [r.text for r in rows if r.author is Author.ME][1:] == [
            f"моє {n}" for n in range(24)
        ]
        assert texts_of(world) == [r.text for r in rows if r.author is Author.ME]

    play(story)


def test_hints_may_come_twice_late_and_in_any_order() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        support_of(world).quiet = True
        said = [support_of(world).say(opened, f"{n}") for n in range(30)]
        hints = said * 3
        random.Random(7).shuffle(hints)
        for one in hints:
            world.operator.announce("chat", opened, one.id, reason="message")
            await world.clock.advance(0.1)
        world.operator.announce("chat", "pi_nobody", reason="message")
        world.operator.announce("chat")
        await world.clock.advance(2)
        assert [row.text for row in (await rows_of(world))[1:]] == [f"{n}" for n in range(30)]

    play(story)


def test_a_list_that_is_shuffled_and_doubled_shows_each_once_in_order() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        said = [support_of(world).say(opened, f"{n}") for n in range(50)]
        rows = support_of(world).talks[opened].rows
        rows.extend(random.Random(3).sample(said, 20))
        await world.clock.advance(2)
        assert [row.text for row in (await rows_of(world))[1:]] == [f"{n}" for n in range(50)]
        assert chat_of(world).unread.value == 50

    play(story)


def test_a_state_that_comes_late_never_goes_back() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        rows = support_of(world).talks[opened].rows
        rows[0] = replace(rows[0], state=MessageState.SENT)
        await chat_of(world).refresh()
        assert (await rows_of(world))[0].state is DELIVERED

    play(story)


def test_after_a_gap_everything_is_read_again() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        support_of(world).quiet = True
        support_of(world).say(opened, "Без події")
        await world.clock.advance(5)
        assert len(await rows_of(world)) == 1
        world.operator.announce("resync")
        await world.clock.advance(1)
        assert [row.text for row in await rows_of(world)][1:] == ["Без події"]

    play(story)


def test_without_a_stream_the_page_asks_every_three_seconds() -> None:
    async def story(world: World) -> None:
        chat_of(world).stream_down = lambda: True
        await chat_of(world).say("Добрий день")
        await world.clock.advance(2)
        opened = support_of(world).open_id
        chat_of(world).watch(opened)
        await world.clock.advance(1)
        before = asked(world)
        support_of(world).say(opened, "Вітаю")
        await world.clock.advance(3)
        assert [row.text for row in await rows_of(world)][1:] == ["Вітаю"]
        await world.clock.advance(27)
        assert 9 <= asked(world) - before <= 11
        chat_of(world).watch(None)
        before = asked(world)
        await world.clock.advance(120)
        assert asked(world) - before == 2  # once a minute while nobody looks
        chat_of(world).stream_down = lambda: False
        chat_of(world).watch(opened)
        await world.clock.advance(1)
        before = asked(world)
        await world.clock.advance(60)
        assert asked(world) == before

    play(story, live=False)


def test_the_network_that_comes_back_shows_what_was_missed() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        world.operator.down = Offline("network")
        world.operator.cut_streams(Offline("network"))
        support_of(world).say(opened, "Поки вас не було")
        await chat_of(world).say("А я пишу")
        await world.clock.advance(100)
        assert [row.text for row in await rows_of(world)] == ["Добрий день", "А я пишу"]
        world.operator.down = None
        await world.clock.advance(90)
        assert sorted(row.text for row in (await rows_of(world))[1:]) == [
            "А я пишу", "Поки вас не було",
        ]  # fmt: skip

    play(story)


def test_an_operator_without_a_chat_is_not_asked_again_and_again() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("chat_threads", Refused("http501", status=501), times=100)
        world.operator.announce("resync")
        await world.clock.advance(1)
        before = len(world.operator.sent_to("chat_threads"))
        await world.clock.advance(600)
        assert len(world.operator.sent_to("chat_threads")) == before
        assert isinstance(chat_of(world).trouble.value, Refused)

    play(story)


def test_a_person_without_the_right_is_told_so() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("chat_threads", NotAllowed("forbiddenScope"))
        with pytest.raises(NotAllowed):
            await chat_of(world).refresh()

    play(story)


def test_history_is_readable_offline_after_a_restart() -> None:
    async def story(world: World) -> None:
        opened = await talking(world)
        support_of(world).say(opened, "Вітаю")
        await world.clock.advance(1)
        await world.stop()
        world.operator.down = Offline("network")
        async with world.again() as again:
            assert chat_of(again).loaded.value
            assert [row.text for row in await rows_of(again)] == ["Добрий день", "Вітаю"]
            assert [row.text for row in await chat_of(again).search("вітаю")] == ["Вітаю"]

    play(story)
