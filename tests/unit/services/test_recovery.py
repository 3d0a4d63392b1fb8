"""Kill and restart in the middle of a payment; the end of the program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR
from kyivstar_desktop.domain.errors import (
    Offline,
    StorageTrouble,
)
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from fakes.world import World
from support.recovering import DAY, S, killed_while, order, run, started_again, state


# --- restart ------------------------------------------------------------------------------------
@pytest.mark.parametrize("after", [False, True])
def test_a_row_found_in_sending_is_unknown_then_asked(*, after: bool) -> None:
    async def story(world: World) -> None:
        again = await killed_while(world, "send", after=after)
        gate = world.operator.hold("payment_by_key")
        await again.intents.recover()
        (row,) = again.payments.unresolved.value
        assert row.state is S.UNKNOWN
        await gate.reached.wait()
        gate.release()
        await settle()
        assert state(again, row.id) is S.NEEDS_CODE
        assert len(world.operator.payments) == 1
        assert len(world.operator.sent_to("send")) == (1 if after else 2)
        await again.payments.confirm(row.id, world.operator.last_code())
        await settle()
        assert state(again, row.id) is S.CONFIRMED
        await again.stop()

    run(story)


@pytest.mark.parametrize("after", [False, True])
def test_a_row_found_in_confirming_is_asked_and_the_code_is_not_sent_again(*, after: bool) -> None:
    async def story(world: World) -> None:
        intent_id = await world.timed(world.payments.top_up(order()))
        await settle()
        gate = world.operator.hold("confirm", after=after)
        TaskScope().start(world.payments.confirm(intent_id, world.operator.last_code()), name="c")
        await gate.reached.wait()
        await world.kill()
        again = await started_again(world)
        await settle()
        assert len(world.operator.sent_to("confirm")) == 1
        assert state(again, intent_id) is (S.CONFIRMED if after else S.NEEDS_CODE)
        await again.stop()

    run(story)


def test_the_code_page_comes_back_after_a_restart() -> None:
    async def story(world: World) -> None:
        intent_id = await world.timed(world.payments.top_up(order()))
        await settle()
        await world.kill()
        again = await started_again(world)
        await again.clock.advance(3)
        challenge = again.payments.challenge(intent_id)
        assert challenge is not None
        assert challenge.expires_in_s <= 180
        await again.payments.confirm(intent_id, world.operator.last_code())
        await settle()
        assert state(again, intent_id) is S.CONFIRMED
        await again.stop()

    run(story)


def test_a_planned_row_is_shown_and_never_sent_by_itself() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("send", Offline("refused"))
        intent_id = await world.timed(world.payments.top_up(order()))
        await world.kill()
        again = await started_again(world)
        await again.clock.advance(DAY)
        assert state(again, intent_id) is S.PLANNED
        assert len(world.operator.sent_to("send")) == 1
        await again.stop()

    run(story)


def test_an_altered_journal_takes_no_money() -> None:
    async def story(world: World) -> None:
        await world.timed(world.payments.top_up(order()))
        await world.kill()
        log = world.vault.journal.disk.log
        log[0] = replace(log[0], new="confirmed")
        again = await started_again(world)
        await settle()
        trouble = again.payments.trouble.value
        assert isinstance(trouble, StorageTrouble)
        assert trouble.kind == "damaged"
        sent = len(world.operator.sent_to("send"))
        with pytest.raises(StorageTrouble):
            await again.timed(again.payments.top_up(order()))
        assert len(world.operator.sent_to("send")) == sent
        await again.stop()

    run(story)


def test_stopping_gives_a_send_time_to_write_its_outcome() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("send", after=True)
        scope = TaskScope()
        scope.start(world.payments.top_up(order()), name="pay")
        await gate.reached.wait()
        closing = TaskScope().start(world.stop(), name="stop")
        await settle()
        gate.release()
        await closing
        await scope.aclose()
        (row,) = world.vault.journal.disk.rows.values()
        assert row.state is S.NEEDS_CODE

    run(story)


def test_stopping_waits_no_longer_than_told() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("send", after=True)
        scope = TaskScope()
        scope.start(world.payments.top_up(order()), name="pay")
        await gate.reached.wait()
        await world.stop()
        await scope.aclose()
        assert world.clock.monotonic() <= 3.0
        (row,) = world.vault.journal.disk.rows.values()
        assert row.state is S.SENDING  # unknown at the next start

    run(story)


def test_new_money_waits_until_an_unknown_of_the_same_source_was_asked() -> None:
    async def story(world: World) -> None:
        again = await killed_while(world, "send", after=True)
        gate = world.operator.hold("payment_by_key")
        scope = TaskScope()
        scope.start(again.payments.top_up(order(IHOR)), name="second")
        await gate.reached.wait()
        await settle()
        assert len(world.operator.sent_to("send")) == 1
        gate.release()
        await settle()
        assert len(world.operator.sent_to("send")) == 2
        await scope.aclose()
        await again.stop()

    run(story)
