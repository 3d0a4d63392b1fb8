"""A4, A6, A19: what somebody without a right sees; the way to pay is on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QListView

from journeys.program import Keyboard
from kyivstar_desktop.app.pages import ROUTES
from kyivstar_desktop.viewmodels.presenting.formats import present_number
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.shell_state import COMPANY
from kyivstar_desktop.viewmodels.support import SupportViewModel

if TYPE_CHECKING:
    from journeys.program import Journey, Program

translate = QCoreApplication.translate
OLENA, VIEWER, NOBODY = "067 000 00 01", "067 000 00 23", "067 000 00 26"
CONTROL = Qt.KeyboardModifier.ControlModifier
PAYS = frozenset({"topup", "transfer", "family", "rules"})


def button(program: Program) -> QAbstractButton:
    """The one at the right end of the top bar."""
    found = program.hand.find(QAbstractButton, translate("Shell", "Top up"))
    assert isinstance(found, QAbstractButton)
    return found


def inside(program: Program, widget: QAbstractButton) -> bool:
    window = program.life.window
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return window.rect().contains(place)


# --- A4 -----------------------------------------------------------------------------------------
def test_a4_a_company_number_without_rights_names_the_coordinator_and_asks_by_the_chat(
    journey: Journey,
) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        title = translate("Shell", "The coordinator sees the data of this number")
        for section in ("Overview", "History", "Services", "Top-up"):
            await program.go(translate("Shell", section))
            await hand.wait(f"no reason on {section}", lambda: hand.shows(title), 30.0)
        ask = translate("Shell", "Ask for access")
        await hand.wait_for(QAbstractButton, ask)
        await hand.press(ask)
        await program.at("support")
        page = program.shell.page
        assert isinstance(page, SupportViewModel)

        def drafted() -> bool:
            return page.state.composer is not None and bool(page.state.composer.text)

        await hand.wait("no ready text", drafted)
        assert page.state.composer is not None
        assert present_number("+380670000026") in page.state.composer.text
        assert program.core.cabinet.chat.threads.value == (), "a press sends it, not the button"
        await program.sees_no(title)
        await program.go(translate("Shell", "Tariffs"))
        await program.at("tariffs")
        await program.sees_no(title)  # the price list is for everybody

    journey.play(story, signed_in=NOBODY)


# --- A6 -----------------------------------------------------------------------------------------
def test_a6_the_button_is_whole_on_every_page_of_the_smallest_window(journey: Journey) -> None:
    async def story(program: Program) -> None:
        accounts, window = program.core.accounts, program.life.window
        await program.hand.wait("no number", lambda: accounts.current.value is not None)
        current = accounts.current.value
        assert current is not None
        window.resize(1024, 640)
        pages = [*(name for name in ROUTES if name not in COMPANY), "topup", "settings"]
        for name in pages:
            program.shell.go(Route(name))
            await program.at(name)
            await program.hand.wait_for(QAbstractButton, translate("Shell", "Top up"))
            shown = button(program)
            await program.hand.wait(f"cut on {name}", lambda one=shown: inside(program, one))
            await program.hand.wait(f"off on {name}", shown.isEnabled)
            assert shown.text() == translate("Shell", "Top up"), f"folded on {name}"
        assert len(pages) >= 14
        program.shell.go(Route("history"))
        button(program).click()
        await program.at("topup")
        form = program.topup
        await program.equals(
            lambda: [row.shown for row in form.state.form.rows][:1],
            [present_number(current.number)],
        )

    journey.play(story, signed_in=OLENA)


def test_a6_without_the_right_it_is_there_off_and_says_why(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand, accounts = program.hand, program.core.accounts
        await hand.wait("no numbers", lambda: len(accounts.lines.value.value or ()) > 1, 30.0)
        why = translate("Shell", "No right to top up: the coordinator gives it")
        shown = button(program)
        assert shown.isVisible()
        await hand.wait("it is on", lambda: not shown.isEnabled())
        await program.equals(shown.toolTip, why)
        await program.equals(shown.accessibleDescription, why)
        await Keyboard(program).press(Qt.Key.Key_T, CONTROL)
        await hand.wait("the key says nothing", lambda: hand.shows(why))
        assert program.page == "overview"
        await program.go(translate("Shell", "Top-up"))
        await program.at("topup")
        title = translate("Errors", "The coordinator's role is needed")
        await hand.wait("the page does not say it", lambda: hand.shows(title))
        await hand.press(translate("Shell", "Ask for access"))
        await program.at("support")

    journey.play(story, signed_in=VIEWER)


# --- A19 ----------------------------------------------------------------------------------------
def test_a19_the_rail_is_in_its_order_and_walked_by_keys(journey: Journey) -> None:
    async def story(program: Program) -> None:
        rail = await program.hand.wait_for(QListView, translate("Shell", "Sections"))
        assert isinstance(rail, QListView)
        model = rail.model()
        words = ("Overview", "Top-up", "History", "Tariffs", "Services", "Support")

        def shown() -> list[str]:
            return [str(model.index(n, 0).data()) for n in range(model.rowCount())][: len(words)]

        await program.equals(shown, [translate("Shell", word) for word in words])
        keys = Keyboard(program)
        await keys.tab_to(translate("Shell", "Sections"))
        await keys.press(Qt.Key.Key_End)
        await keys.press(Qt.Key.Key_Return)
        await program.hand.wait("not there", lambda: program.page in {"support", "settings"})

    journey.play(story, signed_in=OLENA)
