"""What a role lacks: the top-up button's reason, the page that gives way, a section not served."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.account import Person, Role
from kyivstar_desktop.domain.errors import NotAllowed
from kyivstar_desktop.domain.rights import may_top_up
from kyivstar_desktop.viewmodels.shell import Route, derive_shell
from support.shell_desk import Desk, play

WHY = "No right to top up: the coordinator gives it"
NUMBER = "+380670000026"


def person(*roles: str, customer: str = "c1") -> Person:
    return Person("p_1", "Олена", NUMBER, tuple(Role(customer, "a1", one) for one in roles))


@pytest.mark.parametrize(
    ("who", "customer", "may"),
    [
        (None, "", True),
        (person(), "", True),  # the operator does not tell roles
        (person("owner"), "c1", True),
        (person("coordinator"), "c1", True),
        (person("user"), "c1", True),
        (person("viewer"), "c1", False),
        (person("approver"), "", False),
        (person("viewer", "selfManaged"), "c1", True),
    ],
)
def test_who_may_top_up(who: Person | None, customer: str, may: bool) -> None:  # noqa: FBT001
    assert may_top_up(who, customer) is may


def test_a_role_of_another_customer_is_no_right_here() -> None:
    both = replace(person(), roles=(Role("c1", "a1", "owner"), Role("c2", "a2", "viewer")))
    assert may_top_up(both, "c1")
    assert not may_top_up(both, "c2")
    assert may_top_up(both, "c3"), "of an unknown customer the operator decides"


def test_the_button_is_off_and_the_page_gives_way() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        session = desk.vm._inputs.session
        assert session is not None
        inputs = replace(desk.vm._inputs, session=replace(session, person=person("viewer")))
        shown = derive_shell(inputs)
        assert (shown.topup_why, shown.denied) == (WHY, None)
        page = derive_shell(replace(inputs, route=Route("topup"))).denied
        assert page is not None
        assert page.button == "Ask for access"
        nothing = derive_shell(replace(inputs, denied=True)).denied
        assert nothing is not None
        assert nothing.title == "The coordinator sees the data of this number"
        assert "67 000 00 26" in nothing.what.replace("\u00a0", " ")
        assert derive_shell(replace(inputs, denied=True, route=Route("support"))).denied is None

    play(story)


def test_nobody_is_denied_while_lines_are_known() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        desk.world.operator.fail_next("lines", NotAllowed("notYours"))
        with pytest.raises(NotAllowed):
            await desk.world.accounts.refresh()
        await settle()
        assert desk.state.denied is None
        assert desk.state.topup_why == ""

    play(story)


def test_without_the_right_nothing_leads_to_the_form() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        asked: list[str] = []
        desk.vm.access_wanted.connect(asked.append)
        desk.vm.ask_access()
        assert asked == [], "nothing is lacking"
        desk.vm.fold(denied=True)
        desk.vm.top_up()
        assert desk.state.page == "overview"
        assert [effect.text for effect in desk.effects.all] == [WHY]
        assert not desk.vm.actions.do("topup")
        desk.vm.ask_access()
        assert len(asked) == 1

    play(story)


def test_a_section_that_is_not_served_leads_home() -> None:
    async def story(desk: Desk) -> None:
        profile = desk.world.accounts.profile
        assert profile.value is not None
        profile.set(replace(profile.value, apis=frozenset({"TMF654"})))
        desk.vm.go(Route("tariffs"))
        assert desk.state.page == "overview"
        assert [effect.text for effect in desk.effects.all] == [
            "This operator does not have that section"
        ]

    play(story)
