"""What is written is always in the outbox or in the draft: a switch, a kill, a slow disk."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.store import FakeStore
from fakes.world import World
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.support import Draft
from kyivstar_desktop.services.tasks import TaskScope
from support.support_desk import Desk, play

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any


def play_kept(story: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    """As `play`, with a profile that stays on this computer."""

    async def whole() -> None:
        async with World() as world:
            await world.sign_in(remember=True)
            await settle()
            desk = Desk(world)
            await settle()
            await desk.say("First")
            await world.clock.advance(2)
            try:
                await story(desk)
            finally:
                desk.vm.dispose()
                await settle()

    asyncio.run(whole())


def store_of(desk: Desk) -> FakeStore:
    opened = desk.world.session.opened.value
    assert opened is not None
    assert isinstance(opened.store, FakeStore)
    return opened.store


async def said_in(world: World) -> list[str]:
    chat = world.cabinet.chat
    return [one.text for row in chat.threads.value for one in await chat.page(row.id)]


def test_a_switch_right_after_enter_loses_nothing() -> None:
    async def story(desk: Desk) -> None:
        world, scope = desk.world, TaskScope()
        gate = store_of(desk).hold("put outbox")
        for text in ("One", "Two", "Three"):
            desk.vm.type_text(text)
            desk.vm.send()
        desk.vm.dispose()
        await gate.reached.wait()
        switching = scope.start(world.sign_in(IHOR, remember=True), name="switch", awaited=True)
        await settle()
        gate.release()
        await settle()
        await switching
        await settle()
        assert await said_in(world) == []
        assert (await world.cabinet.chat.draft("")).is_empty
        await world.sign_in(OLENA, remember=True)
        await settle()
        await world.clock.advance(5)
        assert await said_in(world) == ["First", "One", "Two", "Three"]
        assert (await world.cabinet.chat.draft(desk.operator.open_id)).is_empty

    play_kept(story)


def test_the_draft_stays_until_the_message_lies_in_the_outbox() -> None:
    async def story(desk: Desk) -> None:
        store, thread = store_of(desk), desk.operator.open_id
        desk.vm.type_text("Second")
        await desk.world.clock.advance(1)
        gate = store.hold("put outbox")
        desk.vm.send()
        assert desk.state.composer is not None
        assert desk.state.composer.text == ""
        await gate.reached.wait()
        await desk.world.clock.advance(2)
        assert (await store.chat.draft(thread)).text == "Second"
        gate.release()
        await settle()
        assert (await store.chat.draft(thread)).is_empty
        await desk.world.clock.advance(2)
        assert await said_in(desk.world) == ["First", "Second"]

    play_kept(story)


def test_what_is_typed_is_kept_when_the_profile_is_shut_under_the_page() -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        thread = desk.operator.open_id
        desk.vm.type_text("Half a thou")
        await world.sign_in(IHOR, remember=True)
        desk.vm.dispose()
        await settle()
        assert (await world.cabinet.chat.draft("")).is_empty
        await world.sign_in(OLENA, remember=True)
        await settle()
        assert (await world.cabinet.chat.draft(thread)).text == "Half a thou"

    play_kept(story)


def test_a_page_left_while_its_words_are_written_finds_them_once() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_text("Second")
        await desk.world.clock.advance(1)
        gate = store_of(desk).hold("put outbox")
        desk.vm.send()
        await gate.reached.wait()
        await desk.again()
        gate.release()
        await settle()
        await desk.world.clock.advance(2)
        assert desk.texts() == ["First", "Second"]
        assert desk.state.composer is not None
        assert desk.state.composer.text == ""

    play_kept(story)


def test_what_is_typed_on_goes_along_with_the_conversation_that_begins() -> None:
    async def story(desk: Desk) -> None:
        gate = store_of(desk).hold("put outbox")
        desk.vm.type_text("Why 35?")
        desk.vm.send()
        await gate.reached.wait()
        desk.vm.type_text("And 40")
        gate.release()
        await settle()
        await desk.world.clock.advance(2)
        assert desk.texts() == ["Why 35?"]
        assert desk.state.composer is not None
        assert desk.state.composer.text == "And 40"
        chat = desk.world.cabinet.chat
        assert (await chat.draft("")).is_empty
        assert (await chat.draft(desk.operator.open_id)).text == "And 40"

    play(story)


def test_words_handed_over_stand_behind_what_was_just_typed() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_text("Typed")
        await desk.world.cabinet.chat.hand_over(Draft("Handed"))
        await settle()
        assert desk.state.composer is not None
        assert desk.state.composer.text == "Typed\n\nHanded"

    play_kept(story)


def test_what_waits_stands_behind_what_has_been_sent() -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        world.operator.down = Offline("refused")
        world.accounts.lost(Offline("refused"))
        await settle()
        for text in ("One", "Two", "Three"):
            await desk.say(text)
        await world.clock.advance(3_600)
        world.operator.down = None
        gate = world.operator.hold("chat_send")
        second = world.operator.hold("chat_send")
        world.accounts.poke()
        await world.clock.advance(5)
        gate.release()
        await second.reached.wait()
        await world.clock.advance(1)
        assert desk.texts() == ["First", "One", "Two", "Three"]
        second.release()
        await world.clock.advance(2)
        assert desk.texts() == ["First", "One", "Two", "Three"]

    play_kept(story)
