"""The outbox of the chat: in order, once, under one key, whatever becomes of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.operator import IHOR
from kyivstar_desktop.domain.errors import (
    BadReply,
    NotAllowed,
    Offline,
    Refused,
    ServerTrouble,
    StorageTrouble,
    Throttled,
    TimedOut,
    VaultLocked,
)
from kyivstar_desktop.domain.support import MessageState, NewFile, ThreadState
from support.chatting import chat_of, keys_sent, play, rows_of, support_of, texts_of
from support.talking import SHEET

if TYPE_CHECKING:
    from fakes.world import World

QUEUED, SENT, FAILED = MessageState.QUEUED, MessageState.SENT, MessageState.FAILED
SENDING = MessageState.SENDING


def test_the_first_words_open_a_conversation_and_follow_in_order() -> None:
    async def story(world: World) -> None:
        for n in range(20):
            await chat_of(world).say(f"Рядок {n}")
        await world.clock.advance(2)
        opened = support_of(world).open_id
        assert support_of(world).texts(opened) == [f"Рядок {n}" for n in range(20)]
        assert [row.text for row in await rows_of(world)] == [f"Рядок {n}" for n in range(20)]
        assert {row.state for row in await rows_of(world)} == {SENT}
        assert len(world.operator.sent_to("chat_open")) == 1
        assert world.operator.sent_to("chat_open")[0].args[0] == "Рядок 0"

    play(story)


@pytest.mark.parametrize(
    "error", [TimedOut(), ServerTrouble(502), BadReply("body")], ids=["late", "502", "cut"]
)
@pytest.mark.parametrize("name", ["chat_send", "chat_open"])
def test_a_lost_answer_is_asked_for_under_the_same_key(name: str, error: Exception) -> None:
    async def story(world: World) -> None:
        support_of(world).quiet = True  # else the stream tells of it before it is asked for
        world.operator.fail_next(name, error, after=True, times=3)
        await chat_of(world).say("Раз")
        await chat_of(world).say("Два")
        await world.clock.advance(120)
        assert support_of(world).texts(support_of(world).open_id) == ["Раз", "Два"]
        assert len(support_of(world).talks) == 1
        place = 3 if name == "chat_send" else 1
        tries = [call.args[place] for call in world.operator.sent_to(name)]
        assert len(tries) >= 4
        assert len(set(tries[:4])) == 1
        assert [row.text for row in await rows_of(world)] == ["Раз", "Два"]
        assert chat_of(world).trouble.value is None

    play(story)


def test_a_lost_answer_may_be_told_by_the_stream_instead() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("chat_send", TimedOut(), after=True)
        await chat_of(world).say("Раз")
        await world.clock.advance(70)
        assert texts_of(world) == ["Раз"]
        assert len(keys_sent(world)) == 1
        assert [row.state for row in await rows_of(world)] == [SENT]

    play(story)


def test_opening_is_repeated_with_the_same_bytes() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("chat_open", TimedOut(), after=True, times=2)
        await chat_of(world).say("Раз")
        await world.clock.advance(60)
        calls = [call.args for call in world.operator.sent_to("chat_open")]
        assert len(calls) == 3
        assert len(set(calls)) == 1  # topic, key and time

    play(story)


def test_what_is_written_offline_goes_when_the_network_is_back() -> None:
    async def story(world: World) -> None:
        world.operator.down = Offline("network")
        for n in range(3):
            await chat_of(world).say(f"{n}", (SHEET,))
        await world.clock.advance(300)
        current = chat_of(world).current.value
        assert current is not None
        assert not current.is_sent
        assert {row.state for row in await rows_of(world)} == {QUEUED}
        assert isinstance(chat_of(world).trouble.value, Offline)
        world.operator.down = None
        await world.clock.advance(70)
        opened = support_of(world).open_id
        assert support_of(world).texts(opened) == ["0", "1", "2"]
        assert [row.state for row in await rows_of(world)] == [SENT] * 3
        assert chat_of(world).trouble.value is None
        assert list(support_of(world).files.values()) == [SHEET.content] * 3

    play(story)


def test_a_connection_that_is_back_is_used_at_once() -> None:
    async def story(world: World) -> None:
        world.operator.down = Offline("network")
        await chat_of(world).say("Раз")
        await world.clock.advance(400)
        world.accounts.lost(Offline("network"))
        world.operator.down = None
        world.accounts.reached()
        await world.clock.advance(1.5)
        assert texts_of(world) == ["Раз"]

    play(story)


def test_what_was_queued_goes_after_a_restart() -> None:
    async def story(world: World) -> None:
        world.operator.down = Offline("network")
        keys = [await chat_of(world).say(f"{n}", (SHEET,) if n == 1 else ()) for n in range(3)]
        await world.stop()
        world.operator.down = None
        async with world.again() as again:
            await again.clock.advance(5)
            assert texts_of(again) == ["0", "1", "2"]
            assert keys_sent(again)[-3:] == keys
            assert [row.key for row in await rows_of(again)] == keys

    play(story)


@pytest.mark.parametrize("after", [False, True], ids=["before it arrived", "after it arrived"])
@pytest.mark.parametrize("name", ["chat_send", "chat_open"])
def test_a_program_that_died_while_sending_sends_it_once(name: str, after: bool) -> None:  # noqa: FBT001 a case
    async def story(world: World) -> None:
        gate = world.operator.hold(name, after=after)
        await chat_of(world).say("Раз")
        await chat_of(world).say("Два")
        await gate.reached.wait()
        if name == "chat_send":
            (row, _) = await rows_of(world)
            assert row.state is SENDING
        await world.kill()
        async with world.again() as again:
            await again.clock.advance(5)
            assert texts_of(again) == ["Раз", "Два"]
            assert len(support_of(again).talks) == 1
            assert [row.state for row in await rows_of(again)] == [SENT, SENT]

    play(story)


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (Refused("bodyTooLarge", status=413), "bodyTooLarge"),
        (Refused("invalidBody", status=400), "invalidBody"),
        (Refused("chatClosed"), "chatClosed"),
        (NotAllowed("forbiddenScope"), "forbiddenScope"),
    ],
)
def test_a_refusal_fails_one_and_the_next_go_on(error: Exception, word: str) -> None:
    async def story(world: World) -> None:
        await chat_of(world).say("Раз")
        await world.clock.advance(1)
        world.operator.fail_next("chat_send", error)
        await chat_of(world).say("Два")
        await chat_of(world).say("Три")
        await world.clock.advance(2)
        assert texts_of(world) == ["Раз", "Три"]
        failed = [row for row in await rows_of(world) if row.state is FAILED]
        assert [(row.text, row.error) for row in failed] == [("Два", word)]
        assert chat_of(world).trouble.value is None

    play(story)


@pytest.mark.parametrize(
    ("error", "same"), [(Refused("bodyTooLarge", status=413), True), (Refused("other"), False)]
)
def test_a_retry_keeps_the_key_unless_the_operator_keeps_its_refusal(
    error: Refused,
    same: bool,  # noqa: FBT001 a case
) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("chat_send", error)
        key = await chat_of(world).say("Раз", (SHEET,))
        await world.clock.advance(1)
        again = await chat_of(world).retry(key)
        await world.clock.advance(1)
        assert (again == key) is same
        assert keys_sent(world) == [key, again]
        (row,) = await rows_of(world)
        assert (row.key, row.state, row.error) == (again, SENT, "")
        assert await chat_of(world).file(row, row.attachments[0]) == SHEET.content

    play(story)


def test_words_into_an_ended_conversation_are_offered_a_new_one() -> None:
    async def story(world: World) -> None:
        await chat_of(world).say("Раз")
        await world.clock.advance(1)
        first = support_of(world).open_id
        support_of(world).quiet = True
        support_of(world).close(first)
        key = await chat_of(world).say("Два")
        await world.clock.advance(2)
        (_, late) = await rows_of(world, first)
        assert (late.state, late.error) == (FAILED, "chatClosed")
        assert chat_of(world).current.value is None  # the list was read again
        support_of(world).quiet = False
        await chat_of(world).retry(key)
        await world.clock.advance(2)
        second = support_of(world).open_id
        assert second not in {"", first}
        assert support_of(world).texts(second) == ["Два"]
        assert [row.text for row in await rows_of(world, first)] == ["Раз"]
        assert [row.text for row in await rows_of(world, second)] == ["Два"]

    play(story)


def test_a_conversation_that_is_open_elsewhere_is_used() -> None:
    async def story(world: World) -> None:
        support_of(world).quiet = True
        other = support_of(world).begin(world.operator.subscribers[0].person.sub)
        await chat_of(world).say("Раз")
        await world.clock.advance(2)
        assert support_of(world).texts(other) == ["Раз"]
        assert [row.id for row in chat_of(world).threads.value] == [other]

    play(story)


def test_a_refused_opening_fails_what_was_written_and_the_next_begins_anew() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("chat_open", NotAllowed("forbiddenScope"))
        key = await chat_of(world).say("Раз")
        await chat_of(world).say("Два")
        await world.clock.advance(1)
        (ended,) = chat_of(world).threads.value
        assert ended.state is ThreadState.ENDED
        assert [r.error for r in await rows_of(world, ended.id)] == ["forbiddenScope"] * 2
        await chat_of(world).say("Три")
        await world.clock.advance(1)
        assert texts_of(world) == ["Три"]
        await chat_of(world).retry(key)
        await world.clock.advance(1)
        assert texts_of(world) == ["Три", "Раз"]

    play(story)


def test_a_key_that_outlived_its_life_is_no_second_message() -> None:
    async def story(world: World) -> None:
        await chat_of(world).say("Раз")
        await world.clock.advance(1)
        world.operator.fail_next("chat_send", Refused("duplicateRequest", {"id": "cm_77"}))
        await chat_of(world).say("Два")
        await world.clock.advance(1)
        assert [(row.text, row.state) for row in await rows_of(world)] == [
            ("Раз", SENT),
            ("Два", SENT),
        ]

    play(story)


def test_a_busy_operator_is_waited_for() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("chat_send", Throttled(30))
        await chat_of(world).say("Раз")
        await world.clock.advance(25)
        assert texts_of(world) == []
        assert isinstance(chat_of(world).trouble.value, Throttled)
        await world.clock.advance(10)
        assert texts_of(world) == ["Раз"]

    play(story)


def test_a_queued_one_can_be_dropped_and_a_sent_one_cannot() -> None:
    async def story(world: World) -> None:
        first = await chat_of(world).say("Раз")
        await world.clock.advance(1)
        await chat_of(world).drop(first)
        world.operator.down = Offline("network")
        second = await chat_of(world).say("Два")
        await world.clock.advance(1)
        await chat_of(world).drop(second)
        await chat_of(world).drop("nobody")
        world.operator.down = None
        await world.clock.advance(70)
        assert texts_of(world) == ["Раз"]
        assert [row.text for row in await rows_of(world)] == ["Раз"]

    play(story)


def test_dropping_the_only_one_drops_its_unsent_conversation() -> None:
    async def story(world: World) -> None:
        world.operator.down = Offline("network")
        key = await chat_of(world).say("Раз")
        await chat_of(world).drop(key)
        await world.clock.advance(1)
        assert chat_of(world).threads.value == ()

    play(story)


def test_what_cannot_be_sent_is_refused_before_it_is_kept() -> None:
    png = NewFile("a.png", "image/png", b"<html>")

    async def story(world: World) -> None:
        for text, files, word in (
            ("  \n\u202e ", (), "empty"),
            ("ї" * 4_001, (), "tooLong"),
            ("a", (SHEET,) * 4, "tooManyFiles"),
            ("a", (png,), "wrongKind"),
        ):
            with pytest.raises(Refused, match=word):
                await chat_of(world).say(text, files)
        assert chat_of(world).threads.value == ()

    play(story)


def test_a_full_disk_says_so_and_sends_nothing() -> None:
    async def story(world: World) -> None:
        await chat_of(world).say("Раз")
        await world.clock.advance(1)
        world.vault.store.full = StorageTrouble("full")
        with pytest.raises(StorageTrouble):
            await chat_of(world).say("Два")
        await world.clock.advance(5)
        assert texts_of(world) == ["Раз"]
        world.vault.store.full = None

    play(story)


def test_nobody_signed_in_means_no_chat_and_another_person_sees_another() -> None:
    async def story(world: World) -> None:
        await chat_of(world).say("Таємниця")
        await world.clock.advance(1)
        await world.sign_in(IHOR)
        assert chat_of(world).threads.value == ()
        await chat_of(world).say("Від Ігоря")
        await world.clock.advance(1)
        assert [t.topic for t in chat_of(world).threads.value] == ["Від Ігоря"]
        await world.timed(world.session.sign_out(wipe=True))
        with pytest.raises(VaultLocked):
            await chat_of(world).say("Нікому")
        assert (chat_of(world).threads.value, chat_of(world).loaded.value) == ((), False)

    play(story)
