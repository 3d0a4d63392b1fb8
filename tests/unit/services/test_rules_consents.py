"""Consents of rules: none stays alive at the operator that nobody here can end."""

from __future__ import annotations

import asyncio

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.store import FakeStore
from fakes.world import World
from kyivstar_desktop.domain.errors import Offline, StepUpNeeded, StorageTrouble
from kyivstar_desktop.services.tasks import TaskScope
from support.rules_desk import CARD, draft, go, ready, switched_on


async def asking(world: World) -> None:
    """Olena has a rule that is off; its code will be answered."""
    world.operator.saved_cards["pm_1"] = CARD
    await world.sign_in()
    await world.cabinet.rules.save(draft())
    world.prompts.codes.append(lambda: world.operator.last_code(OLENA))


def held(world: World) -> list[str]:
    return [grant.status for grant in world.operator.grant_rows.values()]


def open_store(world: World) -> FakeStore:
    assert world.session.opened.value is not None
    store = world.session.opened.value.store
    assert isinstance(store, FakeStore)
    return store


def test_a_consent_that_cannot_be_written_down_is_withdrawn_at_once() -> None:
    async def story() -> None:
        async with World() as world:
            await asking(world)
            gate = world.operator.hold("redeem", after=True)
            scope = TaskScope()
            pressed = scope.start(world.cabinet.rules.switch_on("r1"), name="press", awaited=True)
            await gate.reached.wait()
            assert len(world.cabinet.rules.book.value.asking) == 1
            open_store(world).fail_next("put rules", StorageTrouble("full"))
            gate.release()
            with pytest.raises(StorageTrouble):
                await pressed
            await settle()
            assert held(world) == ["revoked"]
            assert not world.cabinet.rules.book.value.rules[0].on
            assert world.cabinet.rules.book.value.asking == ()

    go(story)


def test_nothing_is_asked_where_the_intent_cannot_be_written_down() -> None:
    async def story() -> None:
        async with World() as world:
            await asking(world)
            open_store(world).fail_next("put rules", StorageTrouble("full"))
            with pytest.raises(StorageTrouble):
                await world.cabinet.rules.switch_on("r1")
            assert world.operator.sent_to("start_grant") == []

    go(story)


def test_a_page_that_is_left_loses_no_consent() -> None:
    async def story() -> None:
        async with World() as world:
            await asking(world)
            gate = world.operator.hold("redeem", after=True)
            page = TaskScope()
            page.start(world.cabinet.rules.switch_on("r1"), name="press")
            await gate.reached.wait()
            await page.aclose()
            gate.release()
            await settle()
            (rule,) = world.cabinet.rules.book.value.rules
            assert rule.on
            assert held(world) == ["approved"]
            assert world.operator.grant_rows[rule.grant].alive
            assert world.cabinet.rules.book.value.asking == ()

    go(story)


def test_two_presses_ask_one_consent() -> None:
    async def story() -> None:
        async with World() as world:
            await asking(world)
            rules = world.cabinet.rules
            await asyncio.gather(rules.switch_on("r1"), rules.switch_on("r1"))
            assert held(world) == ["approved"]

    go(story)


def test_a_rule_removed_while_its_consent_is_asked_leaves_none() -> None:
    async def story() -> None:
        async with World() as world:
            await asking(world)
            gate = world.operator.hold("redeem", after=True)
            scope = TaskScope()
            pressed = scope.start(world.cabinet.rules.switch_on("r1"), name="press", awaited=True)
            await gate.reached.wait()
            await world.cabinet.rules.remove("r1")
            gate.release()
            await pressed
            await settle()
            assert held(world) == ["revoked"]

    go(story)


def test_a_consent_of_a_program_that_was_killed_is_withdrawn_at_the_next_start() -> None:
    async def story() -> None:
        world = World()
        async with world:
            await ready(world, draft(id="r2"))
        world = world.again()
        await world.__aenter__()
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        await world.cabinet.rules.save(draft())
        gate = world.operator.hold("redeem", after=True)
        page = TaskScope()
        page.start(world.cabinet.rules.switch_on("r1"), name="press")
        await gate.reached.wait()
        await world.kill()
        assert held(world) == ["approved", "approved"]
        other = next(iter(world.operator.grant_rows))
        async with world.again() as later:
            await settle()
            rules = later.cabinet.rules.book.value
            assert held(later) == ["approved", "revoked"]
            assert [rule.grant for rule in rules.rules if rule.on] == [other]
            assert (rules.asking, rules.withdraw) == ((), ())

    go(story)


def test_a_declined_code_leaves_nothing_to_be_asked_about() -> None:
    async def story() -> None:
        async with World() as world:
            await asking(world)
            world.prompts.codes.clear()
            world.prompts.codes.append(None)
            with pytest.raises(StepUpNeeded):
                await world.cabinet.rules.switch_on("r1")
            await settle()
            assert world.cabinet.rules.book.value.asking == ()

    go(story)


def test_a_wipe_withdraws_first() -> None:
    async def story() -> None:
        async with World() as world:
            await ready(world, draft())
            await switched_on(world, draft(id="r2"))
            assert await world.timed(world.session.sign_out(wipe=True))
            assert held(world) == ["revoked", "revoked"]

    go(story)


def test_a_sign_out_that_keeps_the_data_keeps_the_consent() -> None:
    async def story() -> None:
        async with World() as world:
            await ready(world, draft())
            assert await world.timed(world.session.sign_out(wipe=False))
            assert held(world) == ["approved"]

    go(story)


def test_a_wipe_without_an_answer_says_so_in_two_seconds() -> None:
    async def story() -> None:
        async with World() as world:
            await ready(world, draft())
            world.operator.down = Offline("refused")
            assert not await world.timed(world.session.sign_out(wipe=True))
            assert world.session.opened.value is None
            assert held(world) == ["approved"]
        async with World() as slow:
            await ready(slow, draft())
            gate, began = slow.operator.hold("withdraw"), slow.clock.monotonic()
            assert not await slow.timed(slow.session.sign_out(wipe=True), limit_s=5)
            assert slow.clock.monotonic() - began <= 3
            gate.release()

    go(story)
