"""A chat over the fakes, with the stream running, and what the operator has of it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from fakes.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from fakes.operator_support import FakeSupport
    from kyivstar_desktop.domain.support import Message
    from kyivstar_desktop.services.chat import Chat


def play(story: Callable[[World], Coroutine[None, None, None]], *, live: bool = True) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            if live:
                world.live.start()
            await world.clock.advance(1)
            await story(world)

    asyncio.run(whole())


def chat_of(world: World) -> Chat:
    return world.cabinet.chat


def support_of(world: World) -> FakeSupport:
    return world.operator.support


async def rows_of(world: World, thread: str = "") -> tuple[Message, ...]:
    """What the client shows of a conversation, the open one if none is named."""
    current = chat_of(world).current.value
    named = thread or (current.id if current is not None else "")
    return await chat_of(world).page(named, limit=100_000)


def texts_of(world: World) -> list[str]:
    """What the operator has of the customer in the open conversation."""
    opened = support_of(world).open_id
    return support_of(world).texts(opened) if opened else []


def keys_sent(world: World) -> list[str]:
    return [call.args[3] for call in world.operator.sent_to("chat_send")]


async def talking(world: World) -> str:
    """A conversation with a consultant in it."""
    await chat_of(world).say("Добрий день")
    await world.clock.advance(1)
    opened = support_of(world).open_id
    support_of(world).join(opened)
    await world.clock.advance(1)
    return opened


def asked(world: World) -> int:
    """How often lists of messages were asked for."""
    return len(world.operator.sent_to("chat_messages"))
