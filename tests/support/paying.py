"""Stories of one payment over the whole core and its fakes."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from datetime import date

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.billing import Part, TopUp
from kyivstar_desktop.domain.cards import NewCard, SavedCard
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import ZERO, Money

S = IntentState
EXPIRY = date(2028, 12, 31)
ACCOUNT = "26000000001"


def new_card(pan: str = "4242424242424242", *, save: bool = False) -> NewCard:
    return NewCard(pan, EXPIRY, "OLENA IVANENKO", "123", save)


def order(*parts: tuple[str, int], card: NewCard | SavedCard | None = None, key: str = "") -> TopUp:
    wanted = parts or ((OLENA, 200_00), (IHOR, 150_00))
    made = tuple(Part(to, Money(kopiykas)) for to, kopiykas in wanted)
    return TopUp(key or str(uuid.uuid4()), ACCOUNT, made, card or new_card(), ZERO)


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            await story(world)

    asyncio.run(whole())


async def paid(world: World, asked: TopUp) -> str:
    """Presses Pay and lets the first answer come."""
    intent_id = await world.timed(world.payments.top_up(asked))
    await settle()
    return intent_id


def state(world: World, intent_id: str) -> IntentState:
    return world.payments.flow(intent_id).value.state


async def answers_of(future: asyncio.Future[list[str]]) -> list[str]:
    return await future
