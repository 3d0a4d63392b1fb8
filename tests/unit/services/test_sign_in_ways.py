"""The question before the open sign-in is left, whichever way."""

from __future__ import annotations

import asyncio

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World


def test_whoever_would_rather_stay_stays() -> None:
    async def story(world: World) -> None:
        sign_ins = world.cabinet.sign_ins
        await world.sign_in(OLENA)
        olena = sign_ins.current
        await world.sign_in(IHOR)
        ihor = sign_ins.current
        asked: list[str] = []
        added: list[int] = []
        answers = iter([False, False, True, True])

        async def switch(profile_id: str) -> None:
            await world.timed(sign_ins.switch(profile_id))
            await settle()

        async def answered() -> bool:
            asked.append(sign_ins.current)
            return next(answers)

        sign_ins.to_leave, sign_ins.to_add = answered, lambda: added.append(1)
        await switch(olena)
        assert (sign_ins.current, asked) == (ihor, [ihor])
        sign_ins.add()
        await settle()
        assert added == []
        sign_ins.add()
        await settle()
        assert added == [1]
        await switch(ihor)
        assert len(asked) == 3, "nobody leaves the one that is open"
        await switch(olena)
        assert (sign_ins.current, len(asked)) == (olena, 4)

    async def whole() -> None:
        async with World() as world:
            await story(world)

    asyncio.run(whole())
