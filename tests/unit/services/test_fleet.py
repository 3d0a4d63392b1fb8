"""The park: a round over all numbers, what it leaves when it breaks, and what a person changes."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR
from fakes.world import World
from kyivstar_desktop.domain.account import LineStatus, NextCharge
from kyivstar_desktop.domain.errors import BadReply, NotAllowed, Offline, StorageTrouble
from kyivstar_desktop.domain.fleet import (
    FleetQuery,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports import Event
from support.fleet_desk import COUNT, company, run

if TYPE_CHECKING:
    from kyivstar_desktop.services.fleet import Fleet

EVERYTHING = FleetQuery()
QUARTER = 15 * 60


def fleet_of(world: World) -> Fleet:
    return world.cabinet.fleet


def accounted(world: World) -> tuple[int, int, int]:
    """(fresh, failed, skipped), which are all of them together."""
    state = fleet_of(world).freshness.value
    assert state.fresh + state.failed + state.skipped == state.total
    return state.fresh, state.failed, state.skipped


async def numbers(world: World, query: FleetQuery = EVERYTHING) -> list[str]:
    return [line.number for line in (await fleet_of(world).page(query)).rows]


# --- rounds -------------------------------------------------------------------------------------
def test_a_sign_in_brings_the_whole_park() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        assert accounted(world) == (COUNT, 0, 0)
        assert [(n.name, n.depth, n.numbers) for n in fleet.nodes.value] == [
            ("ТОВ «Дніпро Логістика»", 0, COUNT),
            ("Доставка", 1, 17),
            ("Водії", 2, 8),
            ("Продажі", 1, 8),
        ]
        assert fleet.nodes.value[0].at_risk == 20
        assert fleet.loaded.value
        assert fleet.applies.value
        assert await fleet.count(FleetQuery(node="d1")) == 17
        sums = await fleet.sums(FleetQuery(view="risk"))
        assert (sums.count, sums.short) == (20, 20 * 125_00)

    run(story)


def test_the_tree_is_read_once_more_when_a_round_ends() -> None:
    """What the round wrote last may have been heard while it ran, when the tree is left alone."""

    async def story(world: World) -> None:
        fleet = fleet_of(world)
        stood, still = fleet.nodes.value, fleet.freshness.value
        fleet.freshness.set(replace(still, running=True))
        (line, *_) = (await fleet.page(EVERYTHING)).rows
        await fleet.edit([line.line], note="a change that is heard during the round")
        await settle(300)
        await world.clock.advance(1)
        fleet.nodes.set(())
        fleet.freshness.set(still)
        await settle(300)
        assert fleet.nodes.value == stood

    run(story)


def test_a_private_person_has_no_park() -> None:
    async def story(world: World) -> None:
        assert not fleet_of(world).applies.value
        await fleet_of(world).refresh()
        assert world.operator.sent_to("fleet lines") == []
        assert fleet_of(world).loaded.value

    run(story, role=False)


def test_every_quarter_only_what_has_changed_is_asked() -> None:
    async def story(world: World) -> None:
        world.operator.park.put_money("+380675000001", Money(500_00))
        await world.clock.advance(QUARTER)
        await settle(300)
        asked = world.operator.sent_to("fleet balances")
        assert len(asked) == 2
        assert asked[0].args[1] is None
        assert asked[1].args[1] is not None
        line = await fleet_of(world).line("ln_000001")
        assert (line.balance, line.risk.kind) == (Money(500_00), "enough")
        assert accounted(world) == (COUNT, 0, 0)
        assert fleet_of(world).freshness.value.oldest_at == world.clock.now()

    run(story)


def test_a_line_lost_in_the_middle_leaves_what_was_fetched() -> None:
    async def story(world: World) -> None:
        fleet, park = fleet_of(world), world.operator.park
        began = world.clock.now()
        park.page = 5
        for n in range(COUNT):
            park.put_money(f"+38067{5_000_000 + n}", Money(900_00))
        await world.clock.advance(60)
        gate = world.operator.hold("fleet balances")
        task = asyncio.ensure_future(fleet.refresh(full=True))  # noqa: TID251 a caller of its own
        await gate.reached.wait()
        assert fleet.freshness.value.running
        world.operator.fail_next("fleet balances", Offline("refused"), after=True)
        gate.release()
        with pytest.raises(Offline):
            await task
        fresh, failed, _ = accounted(world)
        assert 0 < fresh < COUNT
        assert fleet.freshness.value.causes == (("offline", failed),)
        rows = (await fleet.page(EVERYTHING)).rows
        for row in rows:
            assert row.balance == (Money(900_00) if row.state == "fresh" else row.balance)
            assert row.balance_at == (world.clock.now() if row.state == "fresh" else began)
        await fleet.sync.ask_failed()
        assert accounted(world) == (COUNT, 0, 0)

    run(story)


def test_a_restart_shows_what_is_known_before_anything_is_asked() -> None:
    async def whole() -> None:
        world = World()
        company(world)
        async with world:
            await world.sign_in(remember=True)
            await settle(300)
        await world.operator.stop()
        async with world.again() as again:
            await settle(300)
            fleet = fleet_of(again)
            assert fleet.freshness.value.total == COUNT
            assert len(await numbers(again)) == COUNT
            assert accounted(again)[0] == 0
            assert {x.balance_at for x in (await fleet.page(EVERYTHING)).rows} == {
                world.clock.now()
            }

    asyncio.run(whole())


def test_an_operator_without_bulk_is_asked_by_hundreds() -> None:
    async def story(world: World) -> None:
        park = world.operator.park
        park.bulk = park.increments = False
        park.put_money("+380675000203", None)
        world.operator.fail_next("fleet balances_of", BadReply("$"))
        await fleet_of(world).refresh(full=True)
        first, second, third = (
            len(one.args[0]) for one in world.operator.sent_to("fleet balances_of")
        )
        assert (first, second, third) == (100, 100, 50)
        assert accounted(world) == (149, 101, 0)
        assert fleet_of(world).freshness.value.causes == (("badReply", 100), ("notStated", 1))

    run(story, count=250)


def test_a_number_that_left_goes_at_the_next_round() -> None:
    """It is in no list of changes: the operator has fewer numbers than we, and is asked whole."""

    async def story(world: World) -> None:
        fleet, park = fleet_of(world), world.operator.park
        park.lose("ln_000007")
        park.change("ln_000008", status=LineStatus.ENDED)
        await fleet.refresh()
        await world.clock.advance(1)
        await settle(100)
        assert "+380675000007" not in await numbers(world)
        assert accounted(world) == (COUNT - 2, 0, 1)
        assert fleet.nodes.value[0].numbers == COUNT - 1
        park.add(7, node="d2")
        await fleet.refresh()
        assert "+380675000007" in await numbers(world)

    run(story)


def test_an_operator_that_counts_more_than_it_lists_is_not_read_whole_each_time() -> None:
    async def story(world: World) -> None:
        fleet, park = fleet_of(world), world.operator.park
        whole = sum(one.args[1] is None for one in world.operator.sent_to("fleet lines"))
        park.hidden = 3
        for _ in range(4):
            await fleet.refresh()
        asked = [one.args[1] is None for one in world.operator.sent_to("fleet lines")]
        assert (sum(asked) - whole, asked.count(False)) == (1, 4)

    run(story)


def test_a_lost_role_is_a_cause_and_loses_nothing() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("fleet lines", NotAllowed("forbiddenRole"))
        with pytest.raises(NotAllowed):
            await fleet_of(world).refresh()
        assert accounted(world) == (0, COUNT, 0)
        assert fleet_of(world).freshness.value.causes == (("notAllowed", COUNT),)

    run(story)


def test_the_day_passes_while_the_window_is_open() -> None:
    async def story(world: World) -> None:
        fleet, park = fleet_of(world), world.operator.park
        until = world.clock.now() + timedelta(days=31, hours=2)
        park.change("ln_000000", next_charge=NextCharge(None, Money(0)), active_until=until)
        await fleet.refresh(full=True)
        assert (await fleet.line("ln_000000")).risk.kind == "enough"
        await world.operator.stop()
        for _ in range(3):
            await world.clock.advance(13 * 3600)
            await settle(200)
        risk = (await fleet.line("ln_000000")).risk
        assert (risk.kind, risk.short) == ("life", Money(30_00))
        assert (await fleet.views(EVERYTHING))["risk"] == 1

    run(story, count=1)


# --- events -------------------------------------------------------------------------------------
def test_an_event_asks_for_its_number_alone() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        world.operator.park.put_money("+380675000004", Money(1_000_00))
        fleet.hear(Event("1", "balance", ("+380675000004",)))
        await world.clock.advance(2)
        await settle(300)
        assert (await fleet.line("ln_000004")).balance == Money(1_000_00)
        assert len(world.operator.sent_to("fleet balances")) == 1
        assert world.operator.sent_to("fleet balances_of")[0].args == (("+380675000004",),)

    run(story)


def test_a_batch_of_changes_is_asked_as_what_has_changed() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        await world.clock.advance(120)
        world.operator.park.change("ln_000002", status=LineStatus.SUSPENDED, suspension="unpaid")
        fleet.hear(Event("1", "line"))
        await world.clock.advance(2)
        await settle(300)
        assert (await fleet.line("ln_000002")).status is LineStatus.SUSPENDED
        assert [one.args[1] is None for one in world.operator.sent_to("fleet lines")] == [
            True,
            False,
        ]

    run(story)


def test_a_slow_operator_is_not_asked_of_events_without_a_rest() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        slow = world.operator.hold("fleet balances_of")
        fleet.hear(Event("1", "balance", ("+380675000004",)))
        await world.clock.advance(1)
        await slow.reached.wait()
        await world.clock.advance(2)
        slow.release()
        await settle(300)
        world.operator.park.put_money("+380675000005", Money(1_000_00))
        fleet.hear(Event("2", "balance", ("+380675000005",)))
        await world.clock.advance(17)
        await settle(300)
        assert len(world.operator.sent_to("fleet balances_of")) == 1
        await world.clock.advance(3)
        await settle(300)
        assert (await fleet.line("ln_000005")).balance == Money(1_000_00)

    run(story)


def test_a_flood_of_events_is_no_flood_of_rounds() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        before = len(world.operator.sent_to("fleet balances"))
        world.operator.park.put_money("+380675000001", Money(1))
        for _ in range(40):
            fleet.hear(Event("1", "line"))
            await world.clock.advance(1)
            await settle(30)
        assert 2 <= len(world.operator.sent_to("fleet balances")) - before <= 4

    run(story)


def test_a_full_disk_stops_the_round_and_keeps_the_park() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        world.vault.store.full = StorageTrouble("full")
        with pytest.raises(StorageTrouble):
            await fleet.refresh(full=True)
        assert len(await numbers(world)) == COUNT
        assert not fleet.freshness.value.running
        world.vault.store.full = None
        await fleet.refresh()
        assert accounted(world) == (COUNT, 0, 0)

    run(story)


def test_another_profile_sees_nothing_of_the_park() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        await world.session.sign_out(wipe=False)
        await settle(200)
        assert fleet.nodes.value == ()
        assert not fleet.loaded.value
        assert not fleet.applies.value
        await world.sign_in(IHOR)
        await settle(300)
        assert not fleet.applies.value
        assert fleet.freshness.value.total == 0

    run(story)
