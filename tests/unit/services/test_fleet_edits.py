"""What a person changes on the desk, and what is asked of a selection."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.operator_fleet import ROOT
from fakes.world import World
from kyivstar_desktop.domain.errors import NotAllowed, Refused, VaultLocked
from kyivstar_desktop.domain.fleet import (
    Filter,
    FleetNote,
    FleetPicked,
    FleetQuery,
    Spend,
    saved_view,
)
from kyivstar_desktop.domain.money import Money
from support.fleet_desk import company, run

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


# --- what a person changes ----------------------------------------------------------------------
def test_labels_survive_and_are_taken_back() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        await fleet.edit(["ln_000001", "ln_000002"], label=" Резерв ", colour="red", said="Мітка")
        await fleet.refresh(full=True)
        found = await fleet.page(FleetQuery(filters=(Filter("label", "eq", "резерв"),)))
        assert [line.line for line in found.rows] == ["ln_000001", "ln_000002"]
        assert await world.cabinet.undo.undo() == "Мітка"
        assert await fleet.count(FleetQuery(text="резерв")) == 0
        await world.cabinet.undo.redo()
        assert await fleet.count(FleetQuery(text="резерв")) == 2
        notes = await fleet.export_notes()
        assert await fleet.import_notes(notes) == 0
        assert await fleet.import_notes([FleetNote("+380500000000", note="чужий")]) == 1
        assert len(await fleet.export_notes()) == 3

    run(story)


def test_a_number_moves_at_the_operator_and_back() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        result = await fleet.move(["ln_000000", "ln_000001", "ln_000002"], "d3", said="Перенос")
        assert (result.moved, result.failed) == (2, ())
        assert await fleet.count(FleetQuery(node="d3")) == 10
        assert world.operator.park.tree["26010000000"].parent == "d3"
        await world.cabinet.undo.undo()
        assert await fleet.count(FleetQuery(node="d3")) == 8
        assert (await fleet.line("ln_000001")).node == "d2"

    run(story)


def test_what_cannot_move_is_named() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        world.operator.fail_next("fleet move", NotAllowed("forbiddenRole"))
        result = await fleet.move(["ln_000000", "ln_000001"], "d3")
        assert (result.moved, len(result.failed)) == (1, 1)
        world.operator.fail_next("fleet move", Refused("notFound", status=404), times=2)
        with pytest.raises(Refused):
            await fleet.move(["ln_000003", "ln_000004"], "d3")

    run(story)


def test_a_card_puts_the_number_among_the_lines_until_twenty_newer() -> None:
    async def story(world: World) -> None:
        accounts = world.accounts
        for n in range(22):
            assert (await fleet_of(world).open_card(f"ln_{n:06d}")).id == f"ln_{n:06d}"
        assert accounts.current.value.id == "ln_000021"
        shown = [line.id for line in accounts.lines.value.value]
        assert len(shown) == 21
        assert "ln_000001" not in shown
        await accounts.refresh()
        assert [line.id for line in accounts.lines.value.value] == shown
        assert await fleet_of(world).open_card("nothing") is None

    run(story)


def test_a_pinned_number_of_the_park_is_among_the_lines_after_a_restart() -> None:
    async def whole() -> None:
        world = World()
        company(world)
        async with world:
            await world.sign_in(remember=True)
            await settle(300)
            await fleet_of(world).open_card("ln_000009")
            await settle(100)
            assert await world.cabinet.pins.pin("ln_000009", 1) == 1
            await settle(100)
        async with world.again() as again:
            await settle(400)
            assert "ln_000009" in {line.id for line in again.accounts.lines.value.value}
            assert await again.cabinet.pins.go(1)
            await settle(100)
            assert again.accounts.current.value.id == "ln_000009"

    asyncio.run(whole())


def test_a_number_has_one_name_in_the_header_and_on_the_desk() -> None:
    async def story(world: World) -> None:
        fleet, labels = fleet_of(world), world.cabinet.labels
        await fleet.open_card("ln_000002")
        await labels.rename("ln_000002", "Черговий", said="Назва")
        await settle(100)
        assert (await fleet.line("ln_000002")).alias == "Черговий"
        await fleet.edit(["ln_000002"], alias="Старший", said="Назва")
        assert labels.name("ln_000002") == "Старший"
        await world.cabinet.undo.undo()
        await settle(100)
        assert labels.name("ln_000002") == (await fleet.line("ln_000002")).alias == "Черговий"
        await world.cabinet.undo.undo()
        await settle(100)
        assert (await fleet.line("ln_000002")).alias == ""

    run(story)


def test_spend_from_history_changes_the_forecast() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        used = world.clock.now() - timedelta(days=100)
        await fleet.put_spend([Spend("ln_000000", Money(10_00), used)])
        line = await fleet.line("ln_000000")
        assert (line.risk.kind, line.risk.short) == ("stops", Money(25_00))
        assert (await fleet.views(EVERYTHING))["idle"] == 1

    run(story)


def test_a_view_is_kept_as_it_was_asked() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        query = FleetQuery(
            "d1",
            "коваль",
            (Filter("balance", "lt", Money(200_00)), Filter("risk", "in", ("stops", "life"))),
            "risk",
            (("balance", True),),
        )
        await fleet.save_view(saved_view("Водії", query, columns=("number", "risk")))
        await fleet.save_view(saved_view("Усі", EVERYTHING))
        await fleet.save_view(saved_view("Водії", query, widths=(("number", 140),)))
        first, second = fleet.saved.state.value
        assert (first.name, first.query, first.widths) == ("Водії", query, (("number", 140),))
        await fleet.drop_view("Водії")
        assert fleet.saved.state.value == (second,)

    run(story)


def test_a_selection_is_its_query_less_some() -> None:
    async def story(world: World) -> None:
        fleet = fleet_of(world)
        picked = FleetPicked(FleetQuery(view="risk"), frozenset(["ln_000001"]))
        rows = [line async for chunk in fleet.rows(picked) for line in chunk]
        sums = await fleet.sums(picked)
        assert (len(rows), sums.count) == (19, 19)
        found = await fleet.find([rows[0].number, "+380500000000"])
        assert list(found) == [rows[0].number]
        groups = await fleet.groups(FleetQuery(group="node"))
        assert {(g.key, g.title, g.sums.count) for g in groups} == {
            ("d1", "Доставка", 9), ("d2", "Водії", 8), ("d3", "Продажі", 8),
        }  # fmt: skip

    run(story)


def test_nobody_signed_in_has_nothing_to_ask() -> None:
    async def whole() -> None:
        async with World() as world:
            with pytest.raises(VaultLocked):
                await fleet_of(world).count(EVERYTHING)
            assert ROOT not in {node.id for node in fleet_of(world).nodes.value}
            assert OLENA not in {line.number for line in world.accounts.lines.value.value or ()}

    asyncio.run(whole())
