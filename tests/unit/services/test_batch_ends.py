"""Batches after a kill, an ended session, a file again; kinds that move no money."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import (
    Offline,
    Refused,
    SignedOut,
)
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.domain.money import Money
from support.batch_desk import consent, desk_of, ended, ran, topups
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World


def keys_of(world: World) -> list[str]:
    """Keys of every row that was sent, each try of it."""
    return [call.args[1] for call in world.operator.sent_to("act")]


def test_a_program_that_was_killed_never_runs_by_itself_and_loses_nothing() -> None:
    async def story(world: World) -> None:
        gates = [world.operator.hold("act", after=True) for _ in range(8)]
        batch_id = await ran(world, 30)
        await settle()
        assert all(gate.reached.is_set() for gate in gates)
        await world.kill()
        async with world.again() as later:
            assert desk_of(later).loaded.value or not desk_of(later).all.value
            await settle()
            assert desk_of(later).loaded.value
            batch = desk_of(later).get(batch_id)
            assert (batch.state, batch.cause) == (State.INTERRUPTED, "app")
            assert batch.tally.unknown.rows == 16, "eight at the operator, eight before their turn"
            assert batch.resume_from == 18
            sent = len(later.operator.sent_to("act"))
            await later.clock.advance(30)
            assert len(later.operator.batches.taken) == 8
            assert len(later.operator.sent_to("act")) == sent
            tally = desk_of(later).get(batch_id).tally
            assert (tally.confirmed.rows, tally.unknown.rows) == (8, 8), "asked, not sent again"
            await desk_of(later).run(batch_id)
            batch = await ended(later, batch_id)
            assert (batch.state, len(later.operator.batches.taken)) == (State.DONE, 30)
            assert len(set(keys_of(later))) == 30

    play(story)


def test_killed_while_the_network_was_gone_it_waits_for_a_press() -> None:
    """Nobody of the new program waits for that network."""

    async def story(world: World) -> None:
        world.operator.fail_next("act", Offline("refused"), times=40)
        batch_id = await ran(world, 20)
        assert (await ended(world, batch_id, State.INTERRUPTED)).cause == "network"
        await world.kill()
        async with world.again() as later:
            await settle()
            batch = desk_of(later).get(batch_id)
            assert (batch.state, batch.cause) == (State.INTERRUPTED, "app")
            await desk_of(later).run(batch_id)
            assert (await ended(later, batch_id)).state is State.DONE
            assert len(later.operator.batches.taken) == 20

    play(story)


def test_a_session_that_ends_stops_the_intake() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", SignedOut("expired"), times=1)
        batch = await ended(world, await ran(world, 40), State.INTERRUPTED)
        assert batch.cause == "signOut"

    play(story)


def test_the_same_file_stops_and_asks() -> None:
    async def story(world: World) -> None:
        await ended(world, await ran(world, 3))
        second = await topups(world, 3)
        with pytest.raises(Refused) as refused:
            await consent(world, second)
        assert refused.value.code == "sameFile"
        world.prompts.codes.clear()
        assert (await consent(world, second, again=True)).state is State.APPROVED

    play(story)


def test_a_ledger_that_disagrees_leaves_the_batch_not_reconciled() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("credited")
        batch_id = await ran(world, 3)
        await gate.reached.wait()
        first = next(iter(world.operator.batches.taken.values()))
        first.amount = Money(31_00)
        gate.release()
        batch = await ended(world, batch_id)
        assert batch.state is State.NOT_RECONCILED
        assert batch.unreconciled == (f"sum {first.key}",)
        first.amount = Money(30_00)
        assert (await desk_of(world).ask(batch_id)).state is State.DONE

    play(story)


def test_labels_are_put_on_here_and_nothing_is_sent() -> None:
    async def story(world: World) -> None:
        world.operator.park.company(OLENA)
        world.operator.park.department("d1", "Доставка")
        for n in range(1, 6):
            world.operator.park.add(n, node="d1", user=f"Працівник {n}")
        await world.sign_in()
        await settle(200)
        fleet = world.cabinet.fleet
        lines = [line async for chunk in fleet.rows(FleetPicked(FleetQuery())) for line in chunk]
        wanted = [line.number for line in lines][:4]
        batch_id = await desk_of(world).check_numbers(wanted, kind="label", what="Склад")
        assert desk_of(world).get(batch_id).tally.going.rows == 4
        await desk_of(world).authorise(batch_id, count=4, total=Money(0))
        await desk_of(world).run(batch_id)
        batch = await ended(world, batch_id)
        assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, 4)
        found = await fleet.find(wanted)
        assert {line.label for line in found.values()} == {"Склад"}
        assert not world.operator.sent_to("act")

    play(story, signed_in=False)


def test_an_order_goes_for_each_number_and_a_block_asks_the_code_once() -> None:
    async def story(world: World) -> None:
        batch_id = await desk_of(world).check_numbers([OLENA], kind="block")
        assert desk_of(world).get(batch_id).tally.going.rows == 1
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        batch = await desk_of(world).authorise(batch_id, count=1, total=Money(0))
        assert (batch.state, batch.grant_id) == (State.APPROVED, "")
        await desk_of(world).run(batch_id)
        assert (await ended(world, batch_id)).tally.confirmed.rows == 1
        assert len(world.prompts.sent_to("code")) == 1
        (sent,) = world.operator.sent_to("act")
        assert sent.args[0] == "order"

    play(story)
