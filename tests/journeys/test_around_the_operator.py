"""A real operator beside the program: away, back again, wrong address, payments left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from journeys.program import Program, code_name
from kyivstar_desktop.app.config import read_config
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.viewmodels.settings import SettingsViewModel
from kyivstar_desktop.views.widgets.phone import DemoPhone

if TYPE_CHECKING:
    from journeys.program import Journey
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
OLENA = "+380670000001"


async def sign_in(program: Program, operator: SandboxChild) -> None:
    """The code comes to a phone that this program does not see."""
    await program.give_number(OLENA)
    await program.hand.type(code_name("SignIn", 4), operator.last_code(OLENA))
    await program.at("overview")


def test_a_real_operator_has_no_demo_phone(journey: Journey, operator: SandboxChild) -> None:
    async def story(program: Program) -> None:
        assert not program.hand.shows(translate("SignIn", "Demo data"))
        await sign_in(program, operator)
        await program.fill_top_up([("", "12,00")])
        await program.type_card()
        await program.pay()
        assert program.life.screens is not None
        assert program.life.screens.phone is None
        assert not program.life.window.findChildren(DemoPhone)
        await program.confirm(operator.last_code(OLENA))
        await program.credited()

    journey.play(story, operator=operator.url)


def test_stored_data_are_read_without_the_operator(
    journey: Journey, operator: SandboxChild
) -> None:
    async def first(program: Program) -> None:
        await sign_in(program, operator)
        await program.synced()
        await program.hand.wait(
            "no money", lambda: program.core.accounts.money.value.value is not None
        )

    journey.play(first, operator=operator.url)
    operator.process.kill()
    operator.process.wait(10)

    async def offline(program: Program) -> None:
        await program.at("overview")
        await program.hand.wait("no age of the data", lambda: bool(program.shell.state.age))
        await program.sees(program.shell.state.age)
        await program.hand.wait(
            "the loss was not told",
            lambda: program.core.accounts.connection.value.state == "offline",
        )
        await program.go(translate("Shell", "History"))
        await program.at("history")
        page = program.shell.page
        assert isinstance(page, HistoryViewModel)
        await program.hand.type(translate("History", "Search in the history"), "поповн")

        def found() -> bool:
            query = page.model.query
            asked = query is not None and query.text == "поповн"
            return asked and not page.model.busy and page.model.rowCount() > 0

        await program.hand.wait("nothing was found offline", found)

    journey.play(offline, operator=operator.url)


def test_a_payment_left_open_is_shown_again_and_ends(
    journey: Journey, operator: SandboxChild
) -> None:
    async def leave_it(program: Program) -> None:
        await sign_in(program, operator)
        await program.fill_top_up([("", "13,00")])
        await program.type_card()
        await program.pay()
        program.life.window.close()
        going = translate(
            "Closing",
            "Payments on their way: %n. They can be left: the operator goes on, and their end is "
            "shown at the next start.",
            "",
            1,
        )
        await program.sees(going)  # it says that the payment can be left
        await program.hand.press(translate("Closing", "Close the program"))
        await program.hand.wait("the window stays", program.life._end.done)

    journey.play(leave_it, operator=operator.url)

    async def come_back(program: Program) -> None:
        await program.hand.wait(
            "nothing says that a payment is open", lambda: bool(program.shell.state.unresolved_text)
        )
        await program.hand.press(translate("Shell", "Show"))
        await program.at("topup")
        await program.on_code_page()
        await program.confirm(operator.last_code(OLENA))
        await program.credited()
        await program.equals(lambda: program.core.intents.open.value, ())

    journey.play(come_back, operator=operator.url)
    assert operator.invariants()["ok"]


def test_an_operator_over_plain_http_is_refused(
    journey: Journey, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        read_config(["--operator", "http://operator.example"])
    assert left.value.code == 2
    assert "https://" in capsys.readouterr().err

    async def story(program: Program) -> None:
        await program.go(translate("Shell", "Profile"))
        await program.at("settings")
        sections = translate("Profile", "Sections of the profile")
        await program.go(translate("Profile", "About"), among=sections)
        name = translate("Settings", "Operator's address")
        await program.hand.type(name, "http://operator.example")
        page = program.shell.page
        assert isinstance(page, SettingsViewModel)
        await program.hand.wait("the address was not refused", lambda: bool(page.state.url_error))
        edit = program.hand.find(QLineEdit, name)
        assert edit.isVisible()
        assert not program.core.preferences.value.value.operator

    journey.play(story, signed_in="067 000 00 01")
