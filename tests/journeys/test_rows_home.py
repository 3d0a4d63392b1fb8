"""A5, A18 and P1: the own name, the next charge and its exact shortage, numbers by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from journeys.program import Keyboard
from kyivstar_desktop.domain.forecast import Enough, outlook
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.viewmodels.history_year import CalendarViewModel
from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.viewmodels.presenting.formats import present_money, present_number

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.viewmodels.overview_state import OverviewState

translate = QCoreApplication.translate
OLENA, POOR, HOME = "067 000 00 01", "067 000 00 02", "067 000 00 14"
CONTROL = Qt.KeyboardModifier.ControlModifier


def home(program: Program) -> OverviewState:
    page = program.shell.page
    assert isinstance(page, OverviewViewModel), f"on {program.page}"
    return page.state


def shown(program: Program) -> str:
    labels = program.life.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_a5_the_own_name_is_checked_tidied_and_greets_after_a_restart(journey: Journey) -> None:
    first = "Profile", "First name"
    last = "Profile", "Last name"

    async def change(program: Program) -> None:
        hand = program.hand
        await program.go(translate("Shell", "Profile"))
        await program.at("settings")
        identity = program.core.cabinet.personal.identity
        await hand.wait("the name was not read", lambda: identity.value is not None)
        await hand.press(translate("Profile", "Change the name"))
        only = translate("Profile", "Only letters, apostrophe, space and hyphen")
        for wrong, told in (
            (" ", translate("Profile", "Type the first name")),
            ("Олена 2", only),
            ("Олена\N{GRINNING FACE}", only),
            ("\N{RIGHT-TO-LEFT OVERRIDE}анелО", only),
            ("а" * 61, translate("Profile", "At most 60 characters")),
        ):
            await hand.type(translate(*first), wrong)
            await hand.wait(f"«{wrong}» was taken", lambda told=told: hand.shows(told))
        await hand.type(translate(*first), "Мар'яна")
        await hand.type(translate(*last), "Іванова-Петренко")
        await hand.press(translate("Profile", "Save the name"))
        saved = translate("Profile", "The name is saved.")
        await hand.wait("not saved", lambda: hand.shows(saved))

        def stored() -> bool:
            return identity.value is not None and identity.value.nickname == NAME

        await hand.wait("the apostrophe is not the letter", stored)

    async def later(program: Program) -> None:
        await program.go(translate("Shell", "Profile"))
        await program.at("settings")
        await program.hand.wait("the name is gone", lambda: NAME in shown(program))

    journey.play(change, signed_in=OLENA)
    journey.play(later)


NAME = "Мар\N{MODIFIER LETTER APOSTROPHE}яна Іванова-Петренко"


def test_a18_the_shortage_fills_the_form_and_the_year_has_its_dates(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand, accounts = program.hand, program.core.accounts
        await program.synced()

        def charge_known() -> bool:
            return home(program).charge is not None

        await hand.wait("no next charge", charge_known)
        known = accounts.money.value.value
        charge = home(program).charge
        assert known is not None
        assert charge is not None
        now = accounts.operator_now()
        view = outlook(known, now, kyiv_day(now))
        assert view.verdict is Enough.SHORT
        assert charge.cover is not None
        assert charge.cover == view.short_by
        await program.sees(present_money(view.short_by))
        await hand.press(charge.cover_text)
        await program.at("topup")
        form = program.topup
        await program.equals(
            lambda: [row.part.amount for row in form.state.form.rows if row.part is not None],
            [view.short_by],
        )
        await program.go(translate("Shell", "History"))
        await program.at("history")
        await hand.press(translate("Calendar", "Calendar of charges"))
        await program.at("year")
        page = program.shell.page
        assert isinstance(page, CalendarViewModel)
        fees = {"P4W": 13, "P1M": 12}[known.line.charge_period]
        await hand.wait("no dates", lambda: len(page.state.lines) >= fees)

    journey.play(story, signed_in=POOR)


def test_p1_each_number_has_its_key(journey: Journey) -> None:
    async def story(program: Program) -> None:
        accounts = program.core.accounts
        await program.hand.wait("no lines", lambda: len(accounts.lines.value.value or ()) > 1)
        lines = accounts.lines.value.value or ()
        keys = Keyboard(program)
        for n, line in [*enumerate(lines, 1)][::-1]:
            await keys.press(Qt.Key(Qt.Key.Key_0 + n), CONTROL)

            def chosen(line_id: str = line.id) -> bool:
                current = accounts.current.value
                return current is not None and current.id == line_id

            await program.hand.wait(f"Ctrl+{n} chose another", chosen)
            text = present_number(line.number)
            await program.hand.wait(
                f"{text} is not shown", lambda text=text: home(program).number == text
            )

    journey.play(story, signed_in=HOME)
