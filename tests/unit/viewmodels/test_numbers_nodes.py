"""The form of a department: faults and refusals in words, what is off and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.operator_fleet import COMPANY, ROOT
from kyivstar_desktop.domain.account import Role
from kyivstar_desktop.domain.errors import Offline, Refused
from kyivstar_desktop.domain.fleet import Node
from kyivstar_desktop.domain.fleet_nodes import CODE_LONGEST, NAME_LONGEST
from kyivstar_desktop.services.account_view import Connection
from kyivstar_desktop.viewmodels.numbers import Said
from kyivstar_desktop.viewmodels.numbers_nodes import NodeForm, NodeKept
from kyivstar_desktop.viewmodels.numbers_tree import places
from support.numbers_desk import Office, office, passed

if TYPE_CHECKING:
    from collections.abc import Sequence


def form_of(desk: Office, *, rename: bool = False) -> NodeForm:
    form = desk.vm.node_form(rename=rename)
    assert form is not None
    return form


def nodes_of(desk: Office) -> Sequence[Node]:
    return desk.world.cabinet.fleet.nodes.value


def heard(source: NodeForm | object) -> list[object]:
    found: list[object] = []
    source.effect.connect(found.append)  # type: ignore[union-attr,attr-defined]
    return found


async def kept(desk: Office, form: NodeForm) -> None:
    form.keep()
    await desk.quiet()
    await passed(desk.world)


def test_a_new_department_hangs_under_the_chosen_one_and_is_shown() -> None:
    async def story(desk: Office) -> None:
        desk.vm.fold_node("d1")
        form = form_of(desk)
        said, told = heard(desk.vm), heard(form)
        assert (form.state.new, form.state.parent) == (True, "d11")
        assert form.state.parents[0][0] == ROOT
        form.choose_parent("d1")
        form.choose_kind("costCentre")
        form.type_name("  Нічна   зміна ")
        form.type_code(" CC-7 ")
        await kept(desk, form)
        (effect,) = told
        assert isinstance(effect, NodeKept)
        (node,) = [one for one in nodes_of(desk) if one.id == effect.node]
        assert (node.name, node.kind, node.code, node.parent) == (
            "Нічна зміна", "costCentre", "CC-7", "d1",
        )  # fmt: skip
        assert said == [Said("«Нічна зміна» has been made")]
        rows = {row.key: row for row in desk.vm.state.tree}
        assert (rows[node.id].text, rows[node.id].count) == ("Нічна зміна", "0")
        assert rows["d1"].folded is False, "what was made is not hidden"
        assert node.id in dict(desk.vm.state.places)
        form.dispose()

    office(story)


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("Диспетчери", "There is one of this name in the same place already"),
        ("диспетчери ", "There is one of this name in the same place already"),
        ("н" * (NAME_LONGEST + 1), f"At most {NAME_LONGEST} letters fit into a name"),
        ("a\u200bb", "A name holds letters, digits and marks only"),
        ("", "Write a name"),
    ],
)
def test_a_fault_is_told_at_the_field_and_nothing_is_sent(name: str, error: str) -> None:
    async def story(desk: Office) -> None:
        form = form_of(desk)
        form.choose_parent("d1")
        assert form.state.name_error == ""
        form.type_name(name)
        await kept(desk, form)
        assert (form.state.name_error, form.state.can_keep) == (error, False)
        assert not desk.world.operator.sent_to("act")
        form.type_name("Ще одні")
        assert (form.state.name_error, form.state.can_keep) == ("", True)
        form.choose_kind("costCentre")
        form.type_code("9" * (CODE_LONGEST + 1))
        assert form.state.code_error.startswith(f"At most {CODE_LONGEST}")
        assert not form.state.can_keep
        form.dispose()

    office(story)


def test_a_refusal_is_said_and_what_was_typed_stays() -> None:
    async def story(desk: Office) -> None:
        form = form_of(desk)
        told = heard(form)
        form.type_name("Нова")
        refused = Refused("invalidBody", note="Занадто глибоко", status=400)
        desk.world.operator.act_refusals["account"] = refused
        await kept(desk, form)
        assert form.state.why
        assert (form.inputs.name, form.state.can_keep, form.state.off) == ("Нова", True, False)
        desk.world.operator.fail_next("act", Offline("network"))
        await kept(desk, form)
        assert form.state.why.startswith("No connection to the operator")
        assert told == []
        await kept(desk, form)
        assert [one.name for one in nodes_of(desk)].count("Нова") == 1
        assert len(told) == 1
        form.dispose()

    office(story)


def test_it_says_why_it_is_off() -> None:
    async def story(desk: Office) -> None:
        form = form_of(desk)
        form.type_name("Нова")
        connection = desk.world.accounts.connection
        before = connection.value
        connection.set(Connection("offline"))
        why = "No connection: departments change only with a connection."
        assert (form.state.why, form.state.off, form.state.can_keep) == (why, True, False)
        connection.set(before)
        assert form.state.can_keep
        session = desk.world.session.state
        person = session.value.person
        assert person is not None
        part = replace(person, roles=(Role(COMPANY, "d1", "coordinator"),))
        session.set(replace(session.value, person=part))
        assert form.state.can_keep, "a branch of her own"
        form.choose_parent("d2")
        why = "Only a coordinator of this place may change it."
        assert (form.state.why, form.state.can_keep) == (why, False)
        form.dispose()

    office(story)


def test_another_name_is_taken_back() -> None:
    async def story(desk: Office) -> None:
        assert desk.vm.state.rename == "Водії"
        form = form_of(desk, rename=True)
        said = heard(desk.vm)
        assert (form.inputs.name, form.state.new) == ("Водії", False)
        form.type_name("Диспетчери")
        assert form.state.name_error
        form.type_name("Водії та експедитори")
        await kept(desk, form)
        assert said == [Said("Renamed to «Водії та експедитори»", undo=True)]
        assert desk.vm.state.rename == "Водії та експедитори"
        await desk.world.cabinet.undo.undo()
        await passed(desk.world)
        assert desk.vm.state.rename == "Водії"
        desk.vm.choose_node("*")
        assert desk.vm.state.rename == "", "the company keeps the name of its contract"
        assert desk.vm.node_form(rename=True) is None
        form.dispose()

    office(story)


def test_a_viewer_is_told_who_may() -> None:
    async def story(desk: Office) -> None:
        form = form_of(desk)
        form.type_name("Нова")
        assert form.state.off
        await kept(desk, form)
        assert not desk.world.operator.sent_to("act")
        form.dispose()

    office(story, role="viewer")


def test_places_are_told_by_their_path_and_a_department_has_no_code() -> None:
    async def story(desk: Office) -> None:
        form = form_of(desk)
        nodes = {one.id: one.name for one in nodes_of(desk)}
        texts = dict(form.state.parents)
        assert texts[ROOT] == nodes[ROOT]
        assert texts["d11"] == f"{nodes['d1']} / Водії"
        assert all(text == text.strip() for text in texts.values())
        assert len(set(texts.values())) == len(texts), "no two look alike"
        assert not form.state.coded
        form.choose_kind("costCentre")
        assert form.state.coded
        form.type_code("CC-7")
        form.choose_kind("department")
        form.type_name("Нова")
        await kept(desk, form)
        (node,) = [one for one in nodes_of(desk) if one.name == "Нова"]
        assert (node.kind, node.code) == ("department", "")
        form.dispose()

    office(story)


def test_places_of_a_company_with_two_roots() -> None:
    def node(ident: str, parent: str, depth: int) -> Node:
        return Node(ident, "department", ident.upper(), parent, depth=depth)

    nodes = (node("a", "", 0), node("x", "a", 1), node("b", "", 0), node("y", "b", 1))
    assert [text for _, text in places(nodes)] == ["A", "A / X", "B", "B / Y"]
    assert [text for _, text in places(nodes[:2])] == ["A", "X"]
