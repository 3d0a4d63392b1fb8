"""A world that loses its operator, queues acts and finds it again."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING

from fakes.clock import START, settle
from fakes.operator import IHOR, OLENA
from fakes.operator_catalogue import service, tariff
from fakes.world import World
from kyivstar_desktop.domain.billing import Part
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.queue import Kind, Mark, Queued, Standing, Terms
from kyivstar_desktop.services.queue_stand import Seen

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.services.queue import Queue

LINE, CUSTOMER, ACCOUNT = "ln_0001", "cust_0001", "26000000001"
CARD = SavedCard("pm_saved", Brand.VISA, "4242", date(2028, 12, 31), "•4242", preferred=True)
TARIFF, SERVICE, GAMES = "t_love_ua_bez_mezh", "o_add_number", "o_content_horoscope"


def run(story: Callable[[World], Coroutine[None, None, None]]) -> None:
    """Signed in, with a saved card, everything read, the operator there."""

    async def whole() -> None:
        async with World() as world:
            await signed_in(world)
            await story(world)

    asyncio.run(whole())


async def signed_in(world: World) -> None:
    """One price list: what is sold is what it says."""
    world.operator.shelf.add(
        service(SERVICE, "Додатковий номер", 50_00),
        service(GAMES, "Гороскоп щодня", 35_00),
        tariff(TARIFF, "LOVE UA Без меж", 275_00, None, 200, None, 50),
    )
    world.operator.ordering.offers.clear()
    world.operator.saved_cards[CARD.id] = CARD
    await world.sign_in(remember=True)
    await world.payments.refresh_cards()
    await settle()


def queue_of(world: World) -> Queue:
    return world.cabinet.queue


async def cut(world: World) -> None:
    """The network goes, and the program knows it."""
    world.operator.down = Offline("refused")
    world.accounts.lost(Offline("refused"))
    await settle()


async def back(world: World) -> None:
    """The network is back, and somebody has noticed."""
    world.operator.down = None
    world.accounts.poke()
    await settle()


async def again(world: World) -> World:
    """The next start of the program after a kill."""
    await world.kill()
    made = world.again()
    made.accounts.start()
    await made.session.restore()
    await settle()
    return made


def top_up(amount: int = 100_00, to: str = IHOR) -> Queued:
    return blank(
        Kind.TOPUP, number=to, parts=(Part(to, Money(amount)),), account=ACCOUNT, card=CARD.id
    )


def transfer(amount: int = 10_00, to: str = IHOR) -> Queued:
    return blank(Kind.TRANSFER, number=to, sender=OLENA, parts=(Part(to, Money(amount)),))


def connect(offering: str = SERVICE) -> Queued:
    order = NewOrder("", Act.CONNECT, LINE, CUSTOMER, offering)
    return blank(Kind.CONNECT, number=OLENA, names=(offering,), order=order)


def disconnect(product: str) -> Queued:
    order = NewOrder("", Act.DISCONNECT, LINE, CUSTOMER, product=product)
    return blank(Kind.DISCONNECT, number=OLENA, names=(product,), order=order)


def blank(kind: Kind, **fields: object) -> Queued:
    return Queued("", kind, "", START, **fields)  # type: ignore[arg-type]


async def queued(world: World, *items: Queued) -> list[str]:
    """Ids in the order of adding."""
    for item in items:
        assert await queue_of(world).add(item) == "added"
    await settle()
    return [item.id for item in queue_of(world).items.value[-len(items) :]]


def standing(world: World, ident: str) -> Standing:
    return queue_of(world).standing(ident)


def seen(world: World, ident: str) -> Seen:
    return queue_of(world).seen.value.get(ident, Seen())


def terms(world: World, ident: str) -> Terms:
    found = seen(world, ident).terms
    assert found is not None
    return found


def charges(world: World) -> int:
    """How many card payments the operator has."""
    return len(world.operator.payments)


def acts(world: World) -> int:
    """How many other keyed acts it has."""
    return len(world.operator.acts)


def items_of(world: World) -> dict[str, Mark]:
    return {item.id: item.mark for item in queue_of(world).items.value}
