"""Grants: a consent by a code of its own, listed, withdrawn (contract 2.7)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import Refused, StepUpNeeded
from kyivstar_desktop.domain.grants import number_link, topup_standing
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

STANDING = topup_standing(
    payment_method="pm_1",
    recipients=(OLENA,),
    max_item=Money(100_00),
    max_week=Money(200_00),
    max_month=Money(300_00),
    valid_until=datetime(2027, 1, 1, tzinfo=UTC),
)


def play(story: Callable[[World], Coroutine[None, None, None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            await story(world)

    asyncio.run(whole())


def test_a_links_code_goes_to_the_named_number() -> None:
    async def story(world: World) -> None:
        world.prompts.codes.append(lambda: world.operator.last_code(IHOR))
        grant = await world.cabinet.grants.granted(number_link(IHOR))
        assert (grant.kind, grant.number, grant.account) == ("number_link", IHOR, "26000000011")
        assert world.prompts.sent_to("code")[-1].args[1] == "number_link"
        await settle()
        listed = world.cabinet.grants.state.value.value
        assert listed is not None
        assert [g.id for g in listed] == [grant.id]

    play(story)


def test_a_standing_grant_keeps_its_caps_and_ends_when_withdrawn() -> None:
    async def story(world: World) -> None:
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        grant = await world.cabinet.grants.granted(STANDING)
        assert (grant.max_item, grant.max_month) == (Money(100_00), Money(300_00))
        await world.cabinet.grants.withdraw(grant.id)
        await settle()
        listed = world.cabinet.grants.state.value.value
        assert listed is not None
        assert not listed[0].alive

    play(story)


def test_a_declined_code_gives_nothing() -> None:
    async def story(world: World) -> None:
        world.prompts.codes.append(None)
        with pytest.raises(StepUpNeeded):
            await world.cabinet.grants.granted(STANDING)
        assert world.operator.grant_rows == {}

    play(story)


def test_a_wrong_code_is_asked_again_with_what_was_wrong() -> None:
    async def story(world: World) -> None:
        world.prompts.codes.extend(["0", lambda: world.operator.last_code(IHOR)])
        grant = await world.cabinet.grants.granted(number_link(IHOR))
        assert grant.alive
        trouble = world.prompts.troubles[-1]
        assert isinstance(trouble, Refused)
        assert trouble.code == "otp_invalid"

    play(story)
