"""The company's group of the rail: who has it, what it counts, where a key leads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kyivstar_desktop.domain.account import Person, Role
from kyivstar_desktop.domain.rights import is_corporate, may_approve, may_batch, may_order
from kyivstar_desktop.viewmodels.shell import Inputs, Route, derive_shell
from kyivstar_desktop.viewmodels.shell_state import COMPANY
from support.shell_desk import Desk, play


def person(*roles: str) -> Person:
    return Person("p_1", "Олена", "+380670000021", tuple(Role("c1", "a1", one) for one in roles))


@pytest.mark.parametrize(
    ("roles", "corporate", "batch", "approve", "order"),
    [
        ((), False, False, False, True),  # roles that are not told: the operator decides
        (("owner",), False, False, False, True),
        (("user",), False, False, False, False),
        (("selfManaged",), False, False, False, True),
        (("viewer",), True, False, False, False),
        (("approver",), True, False, True, False),
        (("coordinator",), True, True, True, True),
        (("viewer", "selfManaged"), True, False, False, True),
    ],
)
def test_what_a_role_opens(
    roles: tuple[str, ...],
    corporate: bool,  # noqa: FBT001 a table
    batch: bool,  # noqa: FBT001
    approve: bool,  # noqa: FBT001
    order: bool,  # noqa: FBT001
) -> None:
    who = person(*roles)
    assert (is_corporate(who), may_batch(who)) == (corporate, batch)
    assert (may_approve(who), may_order(who)) == (approve, order)


def test_nobody_has_no_desk() -> None:
    assert not is_corporate(None)
    assert not may_batch(None)
    assert not may_approve(None)


def rail(inputs: Inputs, who: Person) -> list[tuple[str, str, str]]:
    session = inputs.session
    assert session is not None
    made = derive_shell(replace(inputs, session=replace(session, person=who)))
    return [(i.key, i.count, i.caption) for i in made.rail if i.key in COMPANY]


def test_the_group_has_its_caption_once_and_its_counts() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        inputs = replace(
            desk.vm._inputs, pages=frozenset(COMPANY), at_risk=1234, batches=2, approvals=3
        )
        assert rail(inputs, person("owner")) == []
        whole = rail(inputs, person("coordinator"))
        assert [key for key, _, _ in whole] == list(COMPANY)
        assert [caption for _, _, caption in whole] == ["Company", *[""] * (len(COMPANY) - 1)]
        counts = {key: count for key, count, _ in whole}
        assert (counts["numbers"], counts["batch"], counts["approvals"]) == ("1234", "2", "3")
        assert "batch" not in {key for key, _, _ in rail(inputs, person("viewer"))}
        assert rail(replace(inputs, pages=frozenset({"analytics"})), person("viewer")) == [
            ("analytics", "", "Company")
        ]

    play(story)


def test_a_section_of_the_company_without_a_role_leads_home() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("numbers"))
        assert desk.vm.state.page == "overview"

    play(story)


def test_a_page_of_the_company_is_left_when_the_role_ends() -> None:
    async def story(desk: Desk) -> None:
        session = desk.world.session.state
        mine = session.value
        assert mine.person is not None
        for name in ("numbers", "approvals"):
            desk.vm.fold(pages=desk.vm.inputs.pages | {name})
            session.set(replace(mine, person=replace(mine.person, roles=person("viewer").roles)))
            assert name in {item.key for item in desk.vm.state.rail}
            desk.vm.fold(route=Route(name))
            session.set(replace(mine, person=replace(mine.person, roles=person("owner").roles)))
            assert desk.vm.state.page == "overview"
            assert not {item.key for item in desk.vm.state.rail} & set(COMPANY)
        assert any("role in the company has ended" in str(one) for one in desk.effects.all)

    play(story)


def test_another_role_over_the_company_keeps_its_page() -> None:
    async def story(desk: Desk) -> None:
        session = desk.world.session.state
        mine = session.value
        assert mine.person is not None
        desk.vm.fold(pages=desk.vm.inputs.pages | {"numbers", "batch"})
        session.set(replace(mine, person=replace(mine.person, roles=person("coordinator").roles)))
        assert "batch" in {item.key for item in desk.vm.state.rail}
        desk.vm.fold(route=Route("numbers"))
        session.set(replace(mine, person=replace(mine.person, roles=person("viewer").roles)))
        assert desk.vm.inputs.route.name == "numbers"
        assert "batch" not in {item.key for item in desk.vm.state.rail}

    play(story)
