"""A11, P1: one account for several numbers, by consent; P11: a number whose life ends soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from kyivstar_desktop.viewmodels.family import FamilyViewModel
from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.viewmodels.family_state import FamilyState

translate = QCoreApplication.translate
OLENA, OLHA, IHOR, ENDING = "067 000 00 01", "+380670000002", "067 000 00 11", "067 000 00 05"


async def open_family(program: Program) -> None:
    await program.hand.press(translate("Shell", "Top up"))
    await program.at("topup")
    await program.hand.press(translate("TopUp", "Universal account…"))
    await program.at("family")
    await program.hand.wait("accounts", lambda: state(program).page != "loading")


def state(program: Program) -> FamilyState:
    page = program.shell.page
    assert isinstance(page, FamilyViewModel), f"on {program.page}"
    return page.state


async def code_of(program: Program, number: str, purpose: str) -> str:
    """As the holder of that number reads it from the own phone."""
    demo = program.core.demo
    assert demo is not None
    found = [m for m in await demo.messages(number, after=None) if m.purpose == purpose]
    return found[-1].code


def test_a_number_joins_by_its_own_code_and_all_are_topped_up_by_one_payment(
    journey: Journey,
) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        await open_family(program)
        await hand.type(translate("Family", "Name of the account"), "Дача")
        await hand.wait("no own number", lambda: bool(state(program).picks))
        await hand.press(state(program).picks[0].text)
        await hand.type(translate("Family", "A number that is not yours"), OLHA)
        await hand.press(translate("Family", "Send it a code"))
        name = translate("Prompts", "Code from the SMS, %1 digits").replace("%1", "6")
        await hand.wait_for(QLineEdit, name)
        await hand.type(name, await code_of(program, OLHA, "link"))
        await hand.press(translate("Prompts", "Confirm"))
        await hand.wait("no consent", lambda: bool(state(program).consents))
        await hand.press(translate("Family", "Create the account"))
        await hand.wait("not created", lambda: state(program).page == "card")
        assert state(program).title == "Дача"
        await hand.wait(
            "the member's money is not seen",
            lambda: [row.balance != "—" for row in state(program).rows] == [True, True],
            30.0,
        )
        await hand.press(translate("Family", "Top up all"))
        await program.at("topup")
        await hand.type(translate("TopUp", "Sum for all together"), "100,01")
        page = program.shell.page
        assert isinstance(page, TopUpViewModel)
        await program.equals(
            lambda: [row.sum_typed[:2] for row in page.state.form.rows], ["50", "50"]
        )
        await program.type_card()
        await program.pay()
        await program.confirm(await program.sms(6))
        await program.credited()

    journey.play(story, signed_in=OLENA)


def test_an_account_is_renamed_a_member_taken_out_and_back_and_it_is_deleted(
    journey: Journey,
) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        await open_family(program)
        await hand.wait("no account", lambda: len(state(program).rows) == 3)
        await hand.type(translate("Family", "Name"), "Наша родина")
        await hand.press(translate("Family", "Rename"))
        await hand.wait("not renamed", lambda: state(program).title == "Наша родина")
        last = state(program).rows[-1]
        await hand.press(translate("Family", "Remove %1").replace("%1", last.number))
        await hand.press(translate("Family", "Remove"))
        await hand.wait("not removed", lambda: len(state(program).rows) == 2)
        await hand.press(translate("Family", "Delete the account…"))
        await hand.press(translate("Family", "Delete"))
        await hand.wait("not deleted", lambda: state(program).page == "form")

    journey.play(story, signed_in=IHOR)


def test_the_holder_of_a_member_leaves(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await open_family(program)
        await program.hand.wait("not inside", lambda: len(state(program).inside) == 1)
        await program.hand.press(translate("Family", "Leave the account…"))
        await program.hand.press(translate("Family", "Leave"))
        await program.hand.wait("still inside", lambda: state(program).inside == ())

    journey.play(story, signed_in="067 000 00 12")


def test_a_number_whose_life_ends_is_prolonged_by_one_top_up(journey: Journey) -> None:
    async def story(program: Program) -> None:
        page = program.shell.page
        assert isinstance(page, OverviewViewModel)
        title = translate("Overview", "The number's life ends")

        def told() -> bool:
            return any(notice.title == title for notice in page.state.notices)

        await program.hand.wait("the end of life is not told", told)
        notice = next(n for n in page.state.notices if n.title == title)
        await program.hand.press(f"{notice.button}: {notice.title}")
        await program.at("topup")
        form = program.topup
        await program.equals(
            lambda: [row.part.amount.kopiykas for row in form.state.form.rows if row.part], [30_00]
        )
        await program.type_card()
        await program.pay()
        await program.confirm(await program.sms(6))
        await program.credited()
        await program.go(translate("Shell", "Overview"))
        await program.at("overview")
        await program.core.accounts.refresh()
        fresh = program.shell.page
        assert isinstance(fresh, OverviewViewModel)
        await program.hand.wait(
            "it is still told",
            lambda: (
                fresh.state.loaded
                and not any(notice.title == title for notice in fresh.state.notices)
            ),
        )

    journey.play(story, signed_in=ENDING)
