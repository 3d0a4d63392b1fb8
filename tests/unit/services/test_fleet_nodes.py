"""Departments and cost centres: made once, renamed and taken back, in the tree at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.operator_fleet import COMPANY, ROOT
from kyivstar_desktop.domain.account import Person, Role
from kyivstar_desktop.domain.errors import NotAllowed, Refused, StorageTrouble, TimedOut
from kyivstar_desktop.domain.fleet import Node
from kyivstar_desktop.domain.fleet_nodes import (
    CODE_LONGEST,
    NAME_LONGEST,
    NewNode,
    above,
    brothers_of,
    code_fault,
    name_fault,
)
from kyivstar_desktop.domain.rights import coordinating
from kyivstar_desktop.services.keyed import new_key
from support.fleet_desk import run
from support.numbers_desk import passed

if TYPE_CHECKING:
    from fakes.world import World

TREE = (Node("r", "company", "ТОВ"), Node("a", "department", "А", "r"), Node("b", "", "Б", "a"))


def tree(world: World) -> dict[str, Node]:
    return {node.name: node for node in world.cabinet.fleet.nodes.value}


# --- rules --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("Водії", "same"),
        ("  водії ", "same"),
        ("Водії 2", ""),
        (" \n", "empty"),
        ("н" * NAME_LONGEST, ""),
        ("н" * (NAME_LONGEST + 1), "long"),
        ("Склад\u200b", "signs"),
    ],
)
def test_a_name_is_one_line_that_no_brother_has(name: str, fault: str) -> None:
    assert name_fault(name, ["Водії", "Склад"]) == fault


def test_a_code_is_short_and_may_be_missing() -> None:
    codes = ["", "CC-1", "К" * CODE_LONGEST, "К" * (CODE_LONGEST + 1), "a\tb"]
    assert [code_fault(code) for code in codes] == ["", "", "", "long", "signs"]


def test_brothers_hang_under_the_same_place() -> None:
    assert brothers_of(TREE, "r") == ("А",)
    assert brothers_of(TREE, "r", but="a") == ()
    assert above(TREE, "b") == ("b", "a", "r")
    ring = (Node("x", "", "X", "y"), Node("y", "", "Y", "x"))
    assert above(ring, "x") == ("x", "y")


@pytest.mark.parametrize(
    ("account", "role", "place", "right"),
    [
        ("r", "coordinator", "b", True),
        ("a", "coordinator", "b", True),
        ("b", "coordinator", "a", False),
        ("", "coordinator", "a", True),
        ("r", "viewer", "a", False),
        ("r", "approver", "r", False),
    ],
)
def test_a_role_covers_what_is_below_it(account: str, role: str, place: str, right: bool) -> None:  # noqa: FBT001 a table
    person = Person("p", "Ім'я", None, (Role("cust", account, role),))
    assert bool(coordinating(person, above(TREE, place))) is right
    assert coordinating(None, above(TREE, place)) == ""


# --- the service --------------------------------------------------------------------------------
def test_a_department_is_in_the_tree_before_any_round() -> None:
    async def story(world: World) -> None:
        rounds = len(world.operator.sent_to("fleet accounts"))
        key = new_key()
        asked = NewNode("costCentre", "Нічна зміна", "d2", "CC-7")
        first, second = [await world.cabinet.nodes.create(key, asked) for _ in range(2)]
        assert first == second != ""
        await passed(world)
        made = tree(world)["Нічна зміна"]
        assert (made.id, made.parent, made.kind, made.code) == (first, "d2", "costCentre", "CC-7")
        assert made.depth == tree(world)["Водії"].depth + 1
        assert len(world.operator.sent_to("fleet accounts")) == rounds
        before = tree(world)["Продажі"].numbers
        result = await world.cabinet.fleet.move(["ln_000002", "ln_000005"], first)
        await passed(world)
        assert (result.moved, tree(world)["Нічна зміна"].numbers) == (2, 2)
        assert tree(world)["Продажі"].numbers == before - 2
        await world.timed(world.cabinet.fleet.refresh(full=True))
        await passed(world)
        assert tree(world)["Нічна зміна"].numbers == 2

    run(story)


def test_a_node_made_while_a_whole_round_runs_is_not_dropped_by_it() -> None:
    async def story(world: World) -> None:
        store = world.session.opened.value.store.fleet
        now = world.accounts.operator_now()
        running = await store.begin(at=now, full=True)
        judge = world.cabinet.fleet.sync.judge()
        seen = (await world.operator.park.node("d1")).accounts
        await store.put_accounts(seen, at=now, round_=running, judge=judge)
        await world.cabinet.nodes.create(new_key(), NewNode("department", "Нова", ROOT))
        await store.end(running, at=now)
        assert {node.name for node in await store.nodes()} == {"Доставка", "Нова"}

    run(story)


def test_a_full_disk_here_does_not_ask_for_a_second_department() -> None:
    async def story(world: World) -> None:
        disk = world.session.opened.value.store
        disk.full = StorageTrouble("full")
        made = await world.cabinet.nodes.create(new_key(), NewNode("department", "Нова", "d1"))
        assert made
        await passed(world)
        disk.full = None
        await world.timed(world.cabinet.fleet.refresh())
        await passed(world)
        assert tree(world)["Нова"].id == made

    run(story)


def test_another_name_is_kept_and_taken_back() -> None:
    async def story(world: World) -> None:
        nodes = world.cabinet.nodes
        await nodes.rename("d2", "  Нічні   водії ", said="Назва")
        await passed(world)
        assert tree(world)["Нічні водії"].parent == "d1"
        assert await world.cabinet.undo.undo() == "Назва"
        assert world.operator.park.tree["d2"].name == "Водії"
        await world.cabinet.undo.redo()
        assert world.operator.park.tree["d2"].name == "Нічні водії"
        await passed(world)
        calls = len(world.operator.sent_to("fleet rename"))
        await nodes.rename("d2", "Нічні водії", said="нічого")
        assert len(world.operator.sent_to("fleet rename")) == calls
        world.operator.fail_next("fleet rename", Refused("notFound", status=404))
        with pytest.raises(Refused):
            await nodes.rename("d2", "Інша")
        assert tree(world)["Нічні водії"].id == "d2"

    run(story)


def test_a_lost_answer_of_a_rename_is_settled_by_reading() -> None:
    async def story(world: World) -> None:
        world.operator.park.department("d2", "Нова назва", "d1")
        world.operator.fail_next("fleet rename", TimedOut(sent=True))
        await world.cabinet.nodes.rename("d2", "Нова назва")
        await passed(world)
        assert tree(world)["Нова назва"].id == "d2"
        world.operator.fail_next("fleet rename", TimedOut(sent=True))
        with pytest.raises(TimedOut):
            await world.cabinet.nodes.rename("d2", "Ще одна")

    run(story)


def test_without_the_right_nothing_is_sent() -> None:
    async def story(world: World) -> None:
        person = world.session.state.value.person
        assert person is not None
        only = replace(person, roles=(Role(COMPANY, "d1", "coordinator"),))
        world.session.state.set(replace(world.session.state.value, person=only))
        nodes = world.cabinet.nodes
        assert nodes.customer_of("d2") == COMPANY
        assert nodes.customer_of("d3") == nodes.customer_of(ROOT) == ""
        with pytest.raises(NotAllowed):
            await nodes.create(new_key(), NewNode("department", "Нова", "d3"))
        assert not world.operator.sent_to("act")

    run(story)


def test_a_lost_answer_is_asked_about_and_the_tree_follows() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("act", TimedOut(sent=True), times=3)
        key = new_key()
        made = await world.cabinet.nodes.create(key, NewNode("department", "Нова", "d1"))
        if not made:
            await world.clock.advance(30)
            await settle(400)
            await passed(world)
        assert "Нова" in tree(world)
        names = [node.name for node in world.operator.park.tree.values()]
        assert names.count("Нова") == 1, "one key is one department"

    run(story)


def test_the_person_of_these_tests_is_a_coordinator() -> None:
    async def story(world: World) -> None:
        person = world.session.state.value.person
        assert person is not None
        assert person.number == OLENA
        assert world.cabinet.nodes.customer_of("d2") == COMPANY

    run(story)
