"""A missed run paid by hand is paid once, whatever becomes of the page it was pressed on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.journal import FakeJournal
from fakes.world import World
from kyivstar_desktop.domain.errors import Offline, Refused, TimedOut
from kyivstar_desktop.domain.rules import RuleKind, RunState
from kyivstar_desktop.services.tasks import TaskScope
from support.rules_desk import draft, go, it_is, money_is, ready, states

if TYPE_CHECKING:
    from kyivstar_desktop.services.rules import Rules


async def missed(world: World) -> tuple[Rules, str]:
    """A monthly rule that missed its run."""
    rules = await ready(world, draft(RuleKind.MONTHLY, day=23))
    await it_is(world, datetime(2026, 11, 24, 12, 0, tzinfo=UTC))
    (run,) = rules.book.value.runs
    assert run.state is RunState.MISSED
    return rules, run.id


def journal_of(world: World) -> FakeJournal:
    assert world.session.opened.value is not None
    journal = world.session.opened.value.journal
    assert isinstance(journal, FakeJournal)
    return journal


def test_leaving_the_page_before_anything_has_left_pays_once() -> None:
    async def story() -> None:
        async with World() as world:
            rules, run_id = await missed(world)
            gate = journal_of(world).hold("plan")
            page = TaskScope()
            page.start(rules.run_now(run_id), name="press")
            await gate.reached.wait()
            await page.aclose()
            rules.wake()
            await settle()
            assert states(world) == [RunState.PLANNED]
            with pytest.raises(Refused):
                await rules.run_now(run_id)
            gate.release()
            await settle()
            assert len(world.operator.topups.taken) == 1
            assert states(world) == [RunState.DONE]
            with pytest.raises(Refused):
                await rules.run_now(run_id)
            await world.clock.advance(120)
            assert len(world.operator.topups.taken) == 1

    go(story)


def test_a_key_that_is_on_its_way_is_never_called_missed() -> None:
    """Even where the mark of the hand is lost."""

    async def story() -> None:
        async with World() as world:
            rules, run_id = await missed(world)
            gate = journal_of(world).hold("plan")
            page = TaskScope()
            pressed = page.start(rules.run_now(run_id), name="press", awaited=True)
            await gate.reached.wait()
            (planned,) = rules.book.value.of(RunState.PLANNED)
            assert world.cabinet.acts.is_running(planned.key)
            assert not world.cabinet.acts.is_running("another")
            rules._firing.by_hand.clear()
            rules.wake()
            await settle()
            assert states(world) == [RunState.PLANNED]
            gate.release()
            assert (await pressed).state is RunState.DONE
            assert not world.cabinet.acts.is_running(planned.key)

    go(story)


def test_two_presses_in_one_moment_are_one_payment() -> None:
    async def story() -> None:
        async with World() as world:
            rules, run_id = await missed(world)
            page = TaskScope()
            first = page.start(rules.run_now(run_id), name="first", awaited=True)
            second = page.start(rules.run_now(run_id), name="second", awaited=True)
            assert (await first).state is RunState.DONE
            with pytest.raises(Refused, match="unknownOpen"):
                await second
            assert len(world.operator.topups.taken) == 1

    go(story)


def test_without_a_network_it_stays_missed() -> None:
    async def story() -> None:
        async with World() as world:
            rules, run_id = await missed(world)
            world.operator.down = Offline("refused")
            with pytest.raises((Offline, TimedOut)):
                await world.timed(rules.run_now(run_id))
            assert states(world) == [RunState.MISSED]

    go(story)


def test_rules_go_on_behind_the_lock() -> None:
    async def story() -> None:
        async with World() as world:
            await ready(world, draft())
            await world.lock.set_code("2580")
            world.lock.lock()
            await money_is(world, 40_00)
            await world.clock.advance(200)
            assert world.lock.locked
            assert len(world.operator.topups.taken) == 1

    go(story)
