"""Sign in, see the money, pay for two numbers with one card, find both in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from journeys.program import Program, code_name
from kyivstar_desktop.app.hand import MissedError
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.viewmodels.overview import OverviewViewModel

if TYPE_CHECKING:
    from journeys.program import Journey

translate = QCoreApplication.translate
OLENA, OLHA, FAMILY = "067 000 00 01", "067 000 00 02", "+380670000012"
FOUND = {"uk": "поповн", "en": "top"}


@pytest.mark.parametrize("language", ["uk", "en"])
def test_from_sign_in_to_the_history(journey: Journey, language: str) -> None:
    async def story(program: Program) -> None:
        await program.sign_in(OLHA)
        await program.synced()

        def known() -> bool:
            page = program.shell.page
            return isinstance(page, OverviewViewModel) and page.state.loaded

        await program.hand.wait("no balance", known)
        await program.fill_top_up([("", "84,50"), (FAMILY, "30,00")])
        await program.type_card()
        await program.pay()
        await program.confirm(await program.sms(6))
        await program.credited()
        await found_in_history(program, FOUND[language])

    journey.play(story, language=language)


async def found_in_history(program: Program, word: str) -> None:
    await program.go(translate("Shell", "History"))
    await program.at("history")
    await program.hand.type(translate("History", "Search in the history"), word)
    page = program.shell.page
    assert isinstance(page, HistoryViewModel)

    def todays() -> bool:
        rows = [row.item for row in page.model.rows() if hasattr(row, "item")]
        return any(item.delta is not None and item.delta.kopiykas == 84_50 for item in rows[:5])

    try:
        await program.hand.wait("the payment is not in the history", todays, 20.0)
    except MissedError as missed:
        shown = [row.item.title for row in page.model.rows()[:8] if hasattr(row, "item")]
        state = program.core.history.state.value
        raise MissedError(f"{missed}: {shown}, {page.model.query}, {state}") from None


def test_a_wrong_code_is_told_and_the_right_one_opens(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await program.give_number(OLENA)
        right = await program.sms(4)
        wrong = f"{(int(right) + 1) % 10_000:04d}"
        await program.hand.type(code_name("SignIn", 4), wrong)
        await program.hand.wait(
            "the wrong code was not told", lambda: bool(program.shell.page.state.code_error)
        )
        assert program.page == "signin"
        await program.hand.type(code_name("SignIn", 4), right)
        await program.at("overview")

    journey.play(story)


def test_a_wrong_payment_code_is_told_and_nothing_is_charged(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await program.fill_top_up([("", "11,00")])
        await program.type_card()
        await program.pay()
        right = await program.sms(6)
        await program.confirm(f"{(int(right) + 1) % 1_000_000:06d}")

        def told() -> bool:
            flow = program.topup.state.flow
            return flow is not None and bool(flow.code_error) and not program.topup.confirm.running

        await program.hand.wait("the wrong code was not told", told)
        assert program.topup.state.page == "code"
        await program.equals(
            lambda: [str(row.state) for row in program.core.intents.open.value], ["needs_code"]
        )
        await program.confirm(right)
        await program.credited()

    journey.play(story, signed_in=OLENA)


def test_language_and_theme_change_without_a_restart(journey: Journey) -> None:
    async def story(program: Program) -> None:
        window = program.life.window
        program.shell.choose_language("en")
        await program.hand.wait("no English", lambda: program.hand.shows("Top up"))
        program.shell.choose_theme("dark")
        dark = window.palette().window().color().lightness()
        program.shell.choose_theme("light")
        assert dark < window.palette().window().color().lightness()
        program.shell.choose_language("uk")
        await program.hand.wait("no Ukrainian", lambda: program.hand.shows("Поповнити"))
        assert program.page == "overview"
        assert not window.findChildren(QLineEdit, "none")

    journey.play(story, signed_in=OLENA)
