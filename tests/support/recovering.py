"""Programs that die in the middle of a payment, and answers that never come."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.billing import Part, TopUp
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import (
    TimedOut,
)
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.domain.intents import Intent

S = IntentState
CARD = SavedCard("pm_saved", Brand.VISA, "4242", None, "•4242")
DAY = 86_400.0


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story) -> None:
    async def whole() -> None:
        async with World() as world:
            world.operator.saved_cards[CARD.id] = CARD
            await world.sign_in()
            await story(world)

    asyncio.run(whole())


def order(to: str = OLENA, kopiykas: int = 100_00, card: SavedCard = CARD) -> TopUp:
    return TopUp(str(uuid.uuid4()), "26000000001", (Part(to, Money(kopiykas)),), card)


async def killed_while(world: World, name: str, *, after: bool) -> World:
    """The program dies while a call is on its way; a new one starts and has loaded."""
    gate = world.operator.hold(name, after=after)
    scope = TaskScope()
    scope.start(world.payments.top_up(order()), name="pay")
    await gate.reached.wait()
    await world.kill()
    return await started_again(world)


async def started_again(world: World) -> World:
    fresh = world.again()
    fresh.accounts.start()
    await fresh.session.restore()
    return fresh


async def unknown(world: World, *, after: bool = False) -> Intent:
    """A payment whose answer was lost and about which nobody answers."""
    world.operator.fail_next("send", TimedOut(), after=after)
    world.operator.fail_next("payment_by_key", TimedOut(), times=10_000)
    await world.timed(world.payments.top_up(order()))
    await settle()
    (row,) = world.payments.unresolved.value
    assert row.state is S.UNKNOWN
    return row


def state(world: World, intent_id: str) -> IntentState:
    return world.payments.flow(intent_id).value.state
