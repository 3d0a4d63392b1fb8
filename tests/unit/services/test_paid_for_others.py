"""What was paid for other people's numbers stands in the payer's history."""

from __future__ import annotations

import asyncio
import uuid
from datetime import date

from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.billing import Part, TopUp
from kyivstar_desktop.domain.cards import NewCard
from kyivstar_desktop.domain.history import PAID_FOR_OTHER, HistoryQuery
from kyivstar_desktop.domain.money import Money

OTHER = "+380670000011"


def test_both_payments_are_found() -> None:
    async def story() -> None:
        async with World() as world:
            await world.sign_in()
            world.history.paid_title = lambda: "Поповнення іншого номера"
            line = world.accounts.current.value
            assert line is not None
            card = NewCard("4242424242424242", date(2031, 8, 31), "OLENA", "123")
            parts = (Part(OLENA, Money(84_50)), Part(OTHER, Money(30_00)))
            order = TopUp(str(uuid.uuid4()), line.account, parts, card)
            intent = await world.timed(world.payments.top_up(order))
            code = world.operator.last_code(OLENA)
            await world.timed(world.payments.confirm(intent, code))
            await world.clock.advance(10)
            await world.timed(world.history.sync())
            page = await world.history.page(HistoryQuery(lines=(OLENA,), text="іншого"), None)
            (row,) = page.rows
            assert row.reason == PAID_FOR_OTHER
            assert (row.cause.peer, row.cause.unit_price) == (OTHER, Money(30_00))
            assert row.delta == Money(0)
            again = await world.timed(world.history.sync())
            assert again is None
            page = await world.history.page(HistoryQuery(lines=(OLENA,), text="іншого"), None)
            assert len(page.rows) == 1, "a row is made once"

    asyncio.run(story())
