"""The main job by keys alone: Tab, Enter, Space and shortcuts. Nothing is clicked or set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from journeys.program import Keyboard, Program, code_name, nth
from kyivstar_desktop.viewmodels.history import HistoryViewModel

if TYPE_CHECKING:
    from journeys.program import Journey

translate = QCoreApplication.translate
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
FAMILY = "0670000012"


def test_the_main_job_needs_no_mouse(journey: Journey) -> None:
    async def story(program: Program) -> None:
        keys = Keyboard(program)
        await keys.ready()
        await sign_in(program, keys)
        await fill(program, keys)
        await pay(program, keys)
        await search(program, keys)

    journey.play(story, language="en")


async def sign_in(program: Program, keys: Keyboard) -> None:
    await keys.tab_to(translate("SignIn", "Phone number"))
    await keys.type("0670000002")
    await keys.press(Qt.Key.Key_Return)
    code = await program.sms(4)
    await keys.tab_to(code_name("SignIn", 4))
    await keys.type(code)
    await program.at("overview")
    await program.hand.wait("no lines", lambda: program.core.accounts.current.value is not None)


async def fill(program: Program, keys: Keyboard) -> None:
    await keys.press(Qt.Key.Key_T, CTRL)
    await program.at("topup")
    await keys.tab_to(nth("Sum, row %1", 1))
    await keys.type("84.50")
    await keys.tab_to(nth("Number, row %1", 2))
    await keys.type(FAMILY)
    await keys.tab_to(nth("Sum, row %1", 2))
    await keys.type("30")
    await keys.tab_to(translate("TopUp", "Card number"))
    await keys.type("4242424242424242")
    await keys.tab_to(translate("TopUp", "Expiry"))
    await keys.type("0831")
    await keys.tab_to(translate("TopUp", "Holder's name"))
    await keys.type("OLHA SHEVCHENKO")
    await keys.tab_to("CVV")
    await keys.type("123")


async def pay(program: Program, keys: Keyboard) -> None:
    await program.hand.wait("cannot be paid", lambda: program.topup.state.form.can_pay)
    await keys.tab_to(program.topup.state.form.pay_text)
    await keys.press(Qt.Key.Key_Space)
    await program.on_code_page()
    code = await program.sms(6)
    await keys.tab_to(code_name("Payment", 6))
    await keys.type(code)
    await keys.press(Qt.Key.Key_Return, CTRL)
    await program.credited()


async def search(program: Program, keys: Keyboard) -> None:
    await keys.press(Qt.Key.Key_3, ALT)
    await program.at("history")
    await keys.tab_to(translate("History", "Search in the history"))
    await keys.type("top")
    page = program.shell.page
    assert isinstance(page, HistoryViewModel)

    def found() -> bool:
        query = page.model.query
        return bool(query and query.text == "top" and page.model.rowCount() > 0)

    await program.hand.wait("nothing found", found)
