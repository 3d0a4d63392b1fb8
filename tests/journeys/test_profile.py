"""Own password (A3), newsletter (A15), lock and masks (P40): the program on a real operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from journeys.program import Program, code_name
from kyivstar_desktop.app.hand import MissedError
from kyivstar_desktop.views.profile_me import NewsCard
from support.sandbox import SandboxChild, pkce
from torture.scanner import files_under, scan

if TYPE_CHECKING:
    from journeys.program import Journey

translate = QCoreApplication.translate
OLENA, NUMBER = "067 000 00 01", "+380670000001"
OLHA, OLHAS = "067 000 00 02", "+380670000002"
NEW, CODE = "rain over Dnipro 7", "sunflower 25"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def profile(program: Program, section: str = "") -> None:
    await program.go(translate("Shell", "Profile"))
    await program.at("settings")
    if section:
        await program.go(section, among=translate("Profile", "Sections of the profile"))


async def type_twice(program: Program, first: str, again: str = "") -> None:
    await program.hand.type(translate("Profile", "New password"), first)
    await program.hand.type(translate("Profile", "Once more"), again or first)


def save_name(program: Program) -> str:
    known = program.core.cabinet.personal.identity.value
    assert known is not None
    if known.password_set:
        return translate("Profile", "Change password")
    return translate("Profile", "Create password")


async def known(program: Program) -> None:
    personal = program.core.cabinet.personal
    await program.hand.wait("the profile was not read", lambda: personal.identity.value is not None)


def texts(window: QWidget) -> str:
    """Everything that is readable on the screen, by eye or by ear."""
    found = [window.windowTitle(), window.accessibleName(), window.accessibleDescription()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            text = getattr(widget, "text", None)
            said = text() if callable(text) else ""
            found += [str(said), widget.accessibleName(), widget.accessibleDescription()]
            found.append(widget.toolTip())
    return "\n".join(found)


# --- A3 -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("language", ["uk", "en"])
def test_own_password_from_the_rules_to_the_ended_sessions(
    journey: Journey, operator: SandboxChild, language: str
) -> None:
    elsewhere = operator.sign_in(NUMBER)
    old_password = next(p["password"] for p in people(operator) if p["number"] == NUMBER)
    operator.clock(security="PT6M")  # that sign-in is not fresh any more

    async def story(program: Program) -> None:
        await beside(program, operator, OLENA, NUMBER)
        operator.clock(security="PT6M")
        await profile(program)
        await known(program)
        hand = program.hand
        await type_twice(program, "1234567")
        await hand.wait(
            "length", lambda: hand.shows(translate("Profile", "From 8 to 64 characters"))
        )
        await type_twice(program, "x 0670000001")
        rule = translate("Profile", "The password must not contain your number")
        await hand.wait("number", lambda: hand.shows(rule))
        await type_twice(program, NEW, NEW + "!")
        await hand.wait("differ", lambda: hand.shows(translate("Profile", "The passwords differ")))
        await type_twice(program, NEW)
        strong = translate("Profile", "very strong")
        await hand.wait("strength", lambda: hand.shows(strong))
        await hand.press(save_name(program))
        await step_up(program, operator, NUMBER)
        saved = translate("Profile", "The password is saved. Sessions ended: %n", "", 1)
        await hand.wait("not saved", lambda: hand.shows(saved), 20.0)
        assert program.core.session.active, "this session lives on"
        edit = hand.find(QLineEdit, translate("Profile", "New password"))
        assert isinstance(edit, QLineEdit)
        await program.equals(edit.text, "")  # the fields forget

    journey.play(story, operator=operator.url, language=language)
    assert operator.refresh(str(elsewhere["refresh_token"])).status_code == 400
    assert by_password(operator, NUMBER, old_password) == 400
    assert by_password(operator, NUMBER, NEW) == 200
    assert not scan(files_under(journey.folder), {"own password": NEW})


def test_a_dropped_step_up_changes_nothing(journey: Journey, operator: SandboxChild) -> None:
    async def story(program: Program) -> None:
        await beside(program, operator, OLENA, NUMBER)
        operator.clock(security="PT6M")
        await profile(program)
        await known(program)
        await type_twice(program, NEW)
        await program.hand.press(save_name(program))
        await program.hand.wait_for(QLineEdit, code_of_step_up())
        await program.hand.press(translate("Prompts", "Cancel"))
        said = translate("Profile", "Nothing has changed: the code was not typed.")
        await program.hand.wait("not told", lambda: program.hand.shows(said))

    journey.play(story, operator=operator.url)
    assert by_password(operator, NUMBER, NEW) == 400


# --- A15 ----------------------------------------------------------------------------------------
def test_newsletter_each_switch_by_itself_and_back_after_a_lost_answer(
    journey: Journey, operator: SandboxChild
) -> None:
    path = "/tmf-api/privacyManagement/v4/partyPrivacyProfile*"
    lost = {
        "id": "f1",
        "method": "PATCH",
        "path": path,
        "probability": 1,
        "effect": "reset",
        "times": 1,
    }

    async def story(program: Program) -> None:
        hand = program.hand
        await beside(program, operator, OLENA, NUMBER)
        await profile(program)
        sms = translate("Profile", "By SMS")
        news = program.core.cabinet.personal.newsletter
        await program.hand.wait("not read", lambda: news.value is not None)
        names = [sms, translate("Profile", "By e-mail"), translate("Profile", "Personal offers")]
        for name in names:
            await hand.wait_for(QAbstractButton, name)

        def switches() -> list[bool]:
            return [switch(program, name).isChecked() for name in names]

        await program.equals(switches, [False] * 3)

        def agreed() -> bool:
            return news.value is not None and news.value.on == {"newsletter.sms"}

        await program.hand.press(sms)
        await program.hand.wait("not agreed", agreed)
        await program.sees(translate("Profile", "Your last decision: %1").split("%")[0])
        operator.faults([lost])
        await answered(program)
        await program.hand.press(names[2])
        back = translate("Profile", "The switch shows what the operator holds.")
        await program.hand.wait("no note", lambda: program.hand.shows(back), 40.0)
        await program.equals(switches, [True, False, False])
        await answered(program)
        await program.hand.press(sms)
        await program.hand.wait("still on", lambda: news.value is not None and not news.value.on)

    journey.play(story, operator=operator.url)


# --- P40 ----------------------------------------------------------------------------------------
def test_the_locked_window_shows_nothing_and_survives_a_restart(journey: Journey) -> None:
    async def first(program: Program) -> None:
        hand = program.hand
        await profile(program, translate("Profile", "Security"))
        await hand.press(translate("Lock", "Create a code…"))
        await hand.type(translate("Lock", "New code"), CODE)
        await hand.type(translate("Lock", "Code once more"), CODE)
        await hand.press(translate("Lock", "Create the code"))
        lock = program.core.cabinet.lock
        await hand.wait("no code", lambda: lock.state.value.has_code)
        await program.go(translate("Shell", "Overview"))
        await program.at("overview")
        await named(program)
        program.life.window.lock_wanted.emit()
        assert_hidden(program)
        await hand.type(translate("Lock", "Code"), "0000")
        await hand.press(translate("Lock", "Unlock"))
        left = translate("Lock", "Wrong code. Tries before a pause: %n", "", 4)
        await hand.wait("not refused", lambda: hand.shows(left))
        assert_hidden(program)

    async def second(program: Program) -> None:
        hand = program.hand
        await hand.wait_for(QLineEdit, translate("Lock", "Code"))
        assert_hidden(program)
        await hand.type(translate("Lock", "Code"), CODE)
        await hand.press(translate("Lock", "Unlock"))
        await hand.wait("still locked", lambda: not program.core.cabinet.lock.locked)
        await named(program)

    journey.play(first, signed_in=OLHA)
    journey.play(second)
    files = [one for one in files_under(journey.folder) if "sandbox" not in one[0]]
    assert files
    assert not scan(files, {"lock code": CODE, "its hash": "$argon2id$v=19$m=65536"})


def test_a_forgotten_code_is_a_new_sign_in_and_the_data_stay(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand, lock = program.hand, program.core.cabinet.lock
        await program.synced()
        before = program.core.session.opened.value
        assert before is not None
        await lock.set_code(CODE)
        program.life.window.lock_wanted.emit()
        await hand.press(translate("Lock", "I forgot the code"))
        await hand.press(translate("Lock", "Sign in again"))
        await program.at("signin")
        await program.sign_in(OLHA)
        after = program.core.session.opened.value
        assert after is not None
        assert after.profile_id == before.profile_id
        await hand.wait("the code stays", lambda: not lock.state.value.has_code)

    journey.play(story, signed_in=OLHA)


def test_masks_hide_numbers_and_sums_at_once_and_at_the_next_start(journey: Journey) -> None:
    async def first(program: Program) -> None:
        window = program.life.window
        await program.hand.wait(
            "no number", lambda: digits(texts(window)).count("380670000002") > 0
        )
        window.mask_wanted.emit()
        shown = texts(window)
        assert "380670000002" not in digits(shown)
        assert "•••" in shown

    async def second(program: Program) -> None:
        window = program.life.window
        await program.hand.wait("no page", lambda: "•••" in texts(window))
        assert "380670000002" not in digits(texts(window))
        window.mask_wanted.emit()
        await program.hand.wait("still masked", lambda: "380670000002" in digits(texts(window)))

    journey.play(first, signed_in=OLHA)
    journey.play(second)


def test_the_keys_lock_and_mask(journey: Journey) -> None:
    async def story(program: Program) -> None:
        from journeys.program import Keyboard  # noqa: PLC0415 beside its one use

        keys = Keyboard(program)
        lock = program.core.cabinet.lock
        await program.hand.wait("the lock is not known", lambda: lock.state.value.ready)
        await keys.press(Qt.Key.Key_L, CONTROL)
        await program.at("settings")
        await program.sees(translate("Lock", "Create a code…"))
        await program.core.cabinet.lock.set_code(CODE)
        await keys.press(Qt.Key.Key_H, CONTROL | SHIFT)
        preferences = program.core.preferences.value
        await program.hand.wait("not masked", lambda: preferences.value.mask_screen)
        await keys.press(Qt.Key.Key_L, CONTROL)
        await program.hand.wait("not locked", lambda: program.core.cabinet.lock.locked)
        await keys.press(Qt.Key.Key_T, CONTROL)
        assert program.page == "settings", "no key reaches what lies under the lock"

    journey.play(story, signed_in=OLHA)


def assert_hidden(program: Program) -> None:
    """No name, number, sum or title of the account is on the locked window."""
    shown = texts(program.life.window)
    assert name_of(program) not in shown
    assert "380" not in digits(shown)
    assert "₴" not in shown
    assert program.life.window.windowTitle() == translate("Shell", "My Kyivstar")


async def named(program: Program) -> None:
    """Until the person's name is on the screen."""
    try:
        await program.hand.wait("no name", lambda: name_of(program) in texts(program.life.window))
    except MissedError:
        shown = " ".join(texts(program.life.window).split())[:600]
        raise MissedError(f"no {name_of(program)} on {program.page}: {shown}") from None


def name_of(program: Program) -> str:
    person = program.core.session.state.value.person
    assert person is not None
    assert person.name
    return person.name


async def answered(program: Program) -> None:
    """A press before the answer to the last one is not sent."""
    card = program.life.window.findChild(NewsCard)
    assert card is not None
    await program.hand.wait("no answer yet", lambda: card._vm.state.can_switch)


def code_of_step_up() -> str:
    """Accessible name of the boxes in the dialog."""
    return translate("Prompts", "Code from the SMS, %1 digits").replace("%1", "4")


def digits(text: str) -> str:
    return "".join(c for c in text if not c.isspace())


def switch(program: Program, name: str) -> QAbstractButton:
    found = program.hand.find(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def people(operator: SandboxChild) -> list[dict[str, str]]:
    found = operator.control("GET", "demo")
    return [{"number": p["number"], "password": p.get("password") or ""} for p in found["numbers"]]


def by_password(operator: SandboxChild, number: str, password: str) -> int:
    _, challenge = pkce()
    return operator.first(
        f"tel:{number}", challenge, method="password", password=password
    ).status_code


async def beside(program: Program, operator: SandboxChild, typed: str, number: str) -> None:
    """Signs in at an operator whose codes come by its control surface."""
    await program.give_number(typed)
    await program.hand.type(code_name("SignIn", 4), operator.last_code(number))
    await program.at("overview")


async def step_up(program: Program, operator: SandboxChild, number: str) -> None:
    name = code_of_step_up()
    await program.hand.wait_for(QLineEdit, name)
    await program.hand.type(name, operator.last_code(number))
    await program.hand.press(translate("Prompts", "Confirm"))
