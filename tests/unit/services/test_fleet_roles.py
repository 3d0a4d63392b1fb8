"""Roles that are given and taken while somebody is signed in."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.operator_fleet import COMPANY, ROOT
from fakes.world import World
from kyivstar_desktop.domain.account import Role
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.rights import is_corporate, may_batch
from kyivstar_desktop.services.ports import Event
from kyivstar_desktop.services.session_values import read_person
from kyivstar_desktop.services.tasks import TaskScope
from support.fleet_desk import COUNT, company, run

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Person

APART_S = 10


def person_of(world: World) -> Person:
    person = world.session.state.value.person
    assert person is not None
    return person


def give(world: World, *roles: tuple[str, str]) -> None:
    """The operator's word from now on: (account, role) of the company."""
    found = next(s for s in world.operator.subscribers if s.login.value == OLENA)
    own = tuple(role for role in found.person.roles if role.customer != COMPANY)
    made = tuple(Role(COMPANY, account, role) for account, role in roles)
    found.person = replace(found.person, roles=(*own, *made))


async def apart(world: World) -> None:
    await world.clock.advance(APART_S)
    await settle(400)


def test_a_role_that_is_given_opens_the_company_at_the_hint_of_the_stream() -> None:
    async def whole() -> None:
        world = World()
        company(world)
        give(world)
        async with world:
            await world.sign_in()
            await settle(300)
            assert not is_corporate(person_of(world))
            assert world.cabinet.fleet.freshness.value.total == 0
            give(world, (ROOT, "coordinator"))
            world.cabinet.hear(Event("9", "account", (ROOT,)))
            await apart(world)
            assert may_batch(person_of(world))
            assert world.cabinet.fleet.applies.value
            assert world.cabinet.fleet.freshness.value.total == COUNT
            kept = await world.session.opened.value.store.get_value("person")
            assert read_person(kept) == person_of(world)

    asyncio.run(whole())


def test_a_refusal_for_a_right_asks_anew_and_a_storm_of_them_once() -> None:
    async def story(world: World) -> None:
        await apart(world)
        give(world, (ROOT, "viewer"))
        asked = len(world.operator.sent_to("userinfo"))
        for _ in range(50):
            world.cabinet.roles.denied("forbiddenRole")
        await settle(200)
        assert len(world.operator.sent_to("userinfo")) == asked + 1
        assert is_corporate(person_of(world))
        assert not may_batch(person_of(world))
        await apart(world)
        assert len(world.operator.sent_to("userinfo")) <= asked + 3, "told during it, and the round"
        world.cabinet.roles.denied("limitExceeded")
        before = len(world.operator.sent_to("userinfo"))
        await apart(world)
        assert len(world.operator.sent_to("userinfo")) == before

    run(story)


def test_each_round_asks_and_another_place_is_read_whole() -> None:
    async def story(world: World) -> None:
        fleet = world.cabinet.fleet
        await apart(world)
        asked = len(world.operator.sent_to("userinfo"))
        give(world, ("d2", "coordinator"))
        await world.timed(fleet.refresh())
        await settle(300)
        assert len(world.operator.sent_to("userinfo")) == asked + 1
        assert [role.account for role in person_of(world).roles if role.customer == COMPANY] == [
            "d2"
        ]
        await apart(world)
        (_, since) = world.operator.sent_to("fleet lines")[-1].args
        assert since is None, "she sees other numbers than before: all are asked, not what changed"

    run(story)


def test_without_a_connection_the_roles_stay_as_they_were() -> None:
    async def story(world: World) -> None:
        await apart(world)
        before = person_of(world)
        give(world)
        world.operator.fail_next("userinfo", Offline("network"))
        world.cabinet.roles.poke()
        await apart(world)
        assert person_of(world) == before
        world.cabinet.roles.poke()
        await apart(world)
        assert not is_corporate(person_of(world))
        assert not world.cabinet.fleet.applies.value

    run(story)


def test_an_answer_about_somebody_who_has_left_is_dropped() -> None:
    async def story(world: World) -> None:
        await apart(world)
        gate = world.operator.hold("userinfo", after=True)
        scope = TaskScope()
        asking = scope.start(world.session.renew_person(), name="ask", awaited=True)
        await settle(50)
        await world.timed(world.session.sign_out(wipe=False))
        gate.release()
        await settle(50)
        await asking
        await scope.aclose()
        assert world.session.state.value.person is None

    run(story)
