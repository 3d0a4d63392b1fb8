"""Several sign-ins in one window (P1, P37, P38, N14, screen 21): the program on a real operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QListView, QMenu

from journeys.program import Keyboard, Program, names_of
from kyivstar_desktop.app.hand import Hand, MissedError
from kyivstar_desktop.viewmodels.switcher_rows import Choice
from kyivstar_desktop.views.number_switcher import NumberSwitcher
from kyivstar_desktop.views.widgets.switcher import SwitcherButton
from torture.scanner import files_under, scan

if TYPE_CHECKING:
    from journeys.program import Journey
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
OLENA, OLHA, BOSS = "+380670000001", "+380670000002", "+380670000021"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def section(program: Program) -> None:
    await program.go(translate("Shell", "Profile"))
    await program.at("settings")
    sections = translate("Profile", "Sections of the profile")
    await program.go(translate("SignIns", "Sign-ins here"), among=sections)


async def add(program: Program, number: str) -> str:
    """Another sign-in beside the open one, by the profile's button; its profile."""
    await section(program)
    await program.hand.press(translate("Switcher", "Add a sign-in"))
    await program.at("signin")
    await program.sign_in(number)
    sign_ins = program.core.cabinet.sign_ins
    await program.hand.wait(
        "its card is not there", lambda: sign_ins.current in sign_ins.cards.value
    )
    return sign_ins.current


async def lines(program: Program) -> None:
    found = program.core.accounts.lines
    await program.hand.wait("no numbers", lambda: bool(found.value.value))


async def pin_here(program: Program) -> None:
    await program.go(translate("Shell", "Overview"))
    await program.hand.press(translate("Switcher", "Pin the number"))
    off = translate("Switcher", "Unpin the number")
    await program.hand.wait_for(QAbstractButton, off)


async def number_is(program: Program, number: str) -> None:
    """The pages speak of it, and the page is there again."""

    def there() -> bool:
        current = program.core.accounts.current.value
        widget = program.life.window.page
        switching = program.core.cabinet.sign_ins.switching.value
        going = program.shell.go_pin.running  # a key for the next one does nothing meanwhile
        shown = widget is not None and widget.isEnabled() and not switching and not going
        return shown and current is not None and current.number == number

    await program.hand.wait(f"not on {number}", there)


async def active(program: Program) -> None:
    await program.hand.wait("signed out", lambda: program.core.session.active)


async def confirm(program: Program, text: str) -> None:
    """Presses that button of the question."""

    def asked() -> list[QDialog]:
        return [d for d in program.life.window.findChildren(QDialog) if d.isVisible()]

    await program.hand.wait("nothing was asked", lambda: bool(asked()))
    await Hand(asked()[0]).press(text)


def slots(program: Program) -> list[tuple[int, str]]:
    return [(pin.slot, pin.number) for pin in program.core.cabinet.pins.all.value]


async def pinned(program: Program, wanted: list[tuple[int, str]]) -> None:
    try:
        await program.hand.wait("other pins", lambda: slots(program) == wanted)
    except MissedError:
        raise MissedError(f"pins are {slots(program)}, not {wanted}") from None


async def popup(program: Program) -> NumberSwitcher:
    await program.hand.wait("no number in the top bar", lambda: bool(switcher_name(program)))
    button = program.hand.find(SwitcherButton, switcher_name(program))
    assert isinstance(button, QAbstractButton)
    button.click()
    found = program.life.window.findChildren(NumberSwitcher)
    await program.hand.wait(
        "the switcher is shut", lambda: any(p.isVisible() for p in shown(program))
    )
    return next(iter(found or shown(program)))


def shown(program: Program) -> list[NumberSwitcher]:
    return [p for p in program.life.window.findChildren(NumberSwitcher) if p.isVisible()]


def switcher_name(program: Program) -> str:
    """What the button of the top bar is called; "" while there is none."""
    buttons = program.life.window.findChildren(SwitcherButton)
    return next((b.accessibleName() for b in buttons if b.isVisible()), "")


def rows(found: NumberSwitcher) -> list[str]:
    """What the switcher reads out, row by row."""
    model = found.findChildren(QListView)[0].model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


# --- two people ---------------------------------------------------------------------------------
def test_two_people_side_by_side(journey: Journey) -> None:
    async def first(program: Program) -> None:
        await lines(program)
        await pin_here(program)
        await add(program, OLHA)
        await lines(program)
        await pin_here(program)
        await pinned(program, [(1, OLENA), (2, OLHA)])
        keys = Keyboard(program)
        await program.go(translate("Shell", "History"))
        await program.at("history")
        await keys.press(Qt.Key.Key_1, CONTROL)
        await number_is(program, OLENA)
        assert program.page == "history"
        await keys.press(Qt.Key.Key_2, CONTROL)
        await number_is(program, OLHA)
        await section(program)
        first_title = program.core.cabinet.pins.all.value[0].title
        assert first_title
        await program.hand.press(translate("SignIns", "Down: %1").replace("%1", first_title))
        await pinned(program, [(1, OLHA), (2, OLENA)])
        undo = program.core.cabinet.undo
        window = program.life.window

        def focused() -> bool:
            focus = window.focusWidget()
            return focus is not None and first_title in focus.accessibleName()

        await program.hand.wait("the focus has left the number", focused)
        await program.hand.wait("no step to undo", lambda: bool(undo.undo_name.value))
        await keys.press(Qt.Key.Key_Z, CONTROL)
        await pinned(program, [(1, OLENA), (2, OLHA)])
        await program.hand.wait("no step to redo", lambda: bool(undo.redo_name.value))
        await keys.press(Qt.Key.Key_Z, CONTROL | SHIFT)
        await pinned(program, [(1, OLHA), (2, OLENA)])

    async def second(program: Program) -> None:
        await program.at("overview")
        await number_is(program, OLHA)
        await pinned(program, [(1, OLHA), (2, OLENA)])
        await Keyboard(program).press(Qt.Key.Key_2, CONTROL)
        await number_is(program, OLENA)
        await active(program)

    journey.play(first, signed_in=OLENA)
    journey.play(second)


def test_the_focus_stays_in_its_place(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await lines(program)
        await add(program, OLHA)
        await lines(program)
        await program.hand.wait(
            "no cards", lambda: len(program.core.cabinet.sign_ins.known.value) == 2
        )
        keys = Keyboard(program)
        name = translate("Overview", "Refresh")
        await keys.tab_to(name)
        olena = program.core.cabinet.sign_ins.known.value[0].profile_id
        await program.core.cabinet.sign_ins.switch(olena)
        await number_is(program, OLENA)
        window = program.life.window
        await program.hand.wait("the focus is lost", lambda: name in names_of(window.focusWidget()))

    journey.play(story, signed_in=OLENA)


def test_a_sign_in_that_is_given_up_leads_back(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await lines(program)
        await section(program)
        await program.hand.press(translate("Switcher", "Add a sign-in"))
        await program.at("signin")
        await program.hand.press(translate("Switcher", "Cancel"))
        await program.at("overview")
        await number_is(program, OLENA)
        await active(program)

    journey.play(story, signed_in=OLENA)


def test_signing_out_of_one_leaves_the_other(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await lines(program)
        await add(program, OLHA)
        await lines(program)
        sign_ins = program.core.cabinet.sign_ins
        await program.hand.wait("no cards", lambda: len(sign_ins.known.value) == 2)
        olena = sign_ins.known.value[0]
        await section(program)
        out = translate("Settings", "Sign out")
        await program.hand.press(f"{out}: {olena.name}")
        await program.hand.wait("still in", lambda: not sign_ins.known.value[0].signed_in)
        await active(program)
        await section(program)
        await program.hand.press(f"{out}: {sign_ins.known.value[1].name}")
        await confirm(program, out)
        await program.at("signin")
        await program.equals(lambda: program.core.session.opened.value, None)
        await program.sees_no(translate("Switcher", "Cancel"))

    journey.play(story, signed_in=OLENA)


def test_wiping_one_leaves_nothing_of_it_and_all_of_the_other(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await lines(program)
        olena = program.core.cabinet.sign_ins.current
        await add(program, OLHA)
        await lines(program)
        sign_ins = program.core.cabinet.sign_ins
        await program.hand.wait("no cards", lambda: len(sign_ins.known.value) == 2)
        olha = sign_ins.current
        await section(program)
        wipe = translate("SignIns", "Remove the data…")
        await program.hand.press(f"{wipe} {sign_ins.known.value[0].name}")
        await number_is(program, OLENA)
        await confirm(program, translate("Settings", "Remove"))
        await program.at("signin")
        folder = journey.folder / "profiles"
        await program.equals(lambda: [path.name for path in folder.iterdir()], [olha])
        await program.hand.wait(
            "its key stays", lambda: not any(olena in name for name in journey.secrets.entries)
        )
        assert any(olha in name for name in journey.secrets.entries)
        others = program.core.cabinet.sign_ins.known
        await program.hand.wait("not known", lambda: [o.profile_id for o in others.value] == [olha])
        await program.hand.press(others.value[0].name)
        await number_is(program, OLHA)
        await active(program)
        assert scan(files_under(folder), {"number of the other": OLENA}) == []

    journey.play(story, signed_in=OLENA)


# --- a company ----------------------------------------------------------------------------------
def test_a_coordinators_company_is_found_and_opened(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await lines(program)
        boss = await add(program, BOSS)
        await lines(program)
        sign_ins = program.core.cabinet.sign_ins
        await program.hand.wait("no company", lambda: len(sign_ins.companies) == 1, 30.0)
        found = await popup(program)
        names = ("ТОВ «Приклад»", "ТОВ Приклад")
        await program.hand.wait(
            "the company is not there",
            lambda: any(name in text for text in rows(found) for name in names),
        )
        assert len(rows(found)) < 10
        await program.hand.type(found.search_name, "067 000")
        await program.hand.wait("nothing found", lambda: len(rows(found)) > 0)
        found.close_popup()
        first = sign_ins.known.value[0].profile_id
        await sign_ins.switch(first)
        await number_is(program, OLENA)
        keys = Keyboard(program)
        await keys.press(Qt.Key.Key_1, CONTROL | SHIFT)
        await program.hand.wait("not the company's", lambda: sign_ins.current == boss)
        customer = sign_ins.companies[0][1].id

        def theirs() -> bool:
            current = program.core.accounts.current.value
            return current is not None and current.customer == customer

        await program.hand.wait("no line of the company", theirs)

    journey.play(story, signed_in=OLENA)


# --- names and the switcher ---------------------------------------------------------------------
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_an_own_name_is_found_by_typing(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await lines(program)
        found = await popup(program)
        line = program.core.accounts.current.value
        assert line is not None
        choice = Choice("line", program.core.cabinet.sign_ins.current, line.id)
        keys = Keyboard(program)
        await keys.press(Qt.Key.Key_F2)
        await program.hand.type(translate("Switcher", "Own name of the number"), "Я сама")
        await keys.press(Qt.Key.Key_Return)
        labels = program.core.cabinet.labels
        await program.hand.wait("not named", lambda: labels.name(line.id) == "Я сама")
        await program.hand.type(found.search_name, "ясама")
        await program.hand.wait("found by nonsense", lambda: rows(found) == [])
        await program.hand.type(found.search_name, "я сам")
        await program.hand.wait("not found", lambda: len(rows(found)) == 1)
        assert found.key_at(0) == choice
        found.close_popup()
        await program.hand.wait("not on the button", lambda: "Я сама" in switcher_name(program))
        found = await popup(program)
        await keys.press(Qt.Key.Key_Menu)

        def menus() -> list[QMenu]:
            return [m for m in program.life.window.findChildren(QMenu) if m.isVisible()]

        await program.hand.wait("no menu", lambda: bool(menus()))
        menu, pin = menus()[0], translate("Switcher", "Pin the number")
        next(act for act in menu.actions() if act.text() == pin).trigger()
        await pinned(program, [(1, OLENA)])
        menu.close()

    journey.play(story, signed_in=OLENA)


# --- tokens -------------------------------------------------------------------------------------
def test_no_request_after_a_switch_carries_the_others_token(
    journey: Journey, operator: SandboxChild
) -> None:
    async def story(program: Program) -> None:
        await program.opened()
        await program.at("signin")
        core = program.core
        seen: list[tuple[str, str]] = []
        for number in (OLENA, OLHA):
            await sign_in_here(program, operator, number)
            await lines(program)
        sign_ins = core.cabinet.sign_ins
        await program.hand.wait("no cards", lambda: len(sign_ins.known.value) == 2)
        assert program.life.app is not None
        client = program.life.app.operator.client
        owner: dict[str, str] = {}
        passed = client._headers

        def note(ask: object, token: str) -> dict[str, str]:
            opened = core.session.opened.value
            if token and opened is not None:
                seen.append((token, opened.profile_id))
            return passed(ask, token)  # type: ignore[arg-type]

        client._headers = note  # type: ignore[method-assign, assignment]
        for _ in range(3):
            for one in sign_ins.known.value:
                await sign_ins.switch(one.profile_id)
                await core.accounts.refresh()
        assert len(seen) > 10
        for token, profile in seen:
            assert owner.setdefault(token, profile) == profile
        olena, olha = (one.profile_id for one in sign_ins.known.value)
        folder = journey.folder / "profiles"
        tokens = {t for t, profile in owner.items() if profile == olena}
        planted: dict[str, str | bytes] = {f"token {n}": token for n, token in enumerate(tokens)}
        planted["number"] = OLENA
        assert scan(files_under(folder / olha), planted) == []

    journey.play(story, operator=operator.url)


async def sign_in_here(program: Program, operator: SandboxChild, number: str) -> None:
    """By the session itself: the operator stands beside, without a demo phone."""
    from fakes.world import mobile  # noqa: PLC0415

    session = program.core.session
    challenge = await session.start_sms(mobile(number))
    assert challenge is not None
    code = operator.last_code(number)
    await session.submit_code(code, remember=False)
