"""Sign-in: every spelling of a number is one number; nobody learns who is a subscriber."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import HOME, OLENA, PASSWORD
from fakes.operator_tokens import Subscriber
from kyivstar_desktop.domain.account import LineKind, Login, Person
from support.signin_desk import SHOWN, UNKNOWN, Desk, N, play

if TYPE_CHECKING:
    from support.speaking import WordsOf


# --- the number ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "typed",
    [
        "+380670000001",
        "380670000001",
        "80670000001",
        "0670000001",
        "670000001",
        "+380 67 000 00 01",
        "(067) 000-00-01",
        f"+380{N}67{N}000{N}00{N}01",
        "067.000.00.01",
        " 067 000 00 01 ",
    ],
)
def test_every_usual_spelling_is_one_number(typed: str) -> None:
    async def story(desk: Desk) -> None:
        await desk.number(typed)
        assert desk.state.step == "code"
        assert desk.state.sent_to == SHOWN
        assert desk.state.typed == typed, "what was typed stays as it was typed"
        sent = desk.world.operator.sent_to("start_sms")
        assert [call.args[0].value for call in sent] == [OLENA]

    play(story)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("", "Type your number"),
        ("067000000", "A number has 9 digits after +380: 1 more"),
        ("+38067", "A number has 9 digits after +380: 7 more"),
        ("06700000012", "A number has 9 digits after +380"),
        ("0442345678", "Type a Ukrainian mobile number"),
        ("+48600100200", "Type a Ukrainian mobile number"),
        ("067OOOOOO1", "A number consists of digits"),
        ("٠٦٧٠٠٠٠٠٠١", "A number consists of digits"),
    ],
)
def test_no_number_no_request(typed: str, error: str) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_login(typed)
        assert desk.state.login_error == "", "nobody is corrected while typing"
        desk.vm.next()
        await settle()
        assert desk.state.login_error == error
        assert (desk.state.step, desk.focus) == ("number", "number")
        assert desk.world.operator.sent_to("start_sms") == []

    play(story)


def test_words_of_a_short_number_in_ukrainian(words_of: WordsOf) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_login("067000000")
        desk.vm.leave_login()
        assert desk.state.login_error.startswith("Номер має 9 цифр після +380")

    with words_of("uk"):
        play(story)


def test_a_left_number_is_grouped_and_stays_the_same_number() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_login("0670000001")
        desk.vm.leave_login()
        assert desk.state.typed == SHOWN
        desk.vm.next()
        await settle()
        assert desk.world.operator.sent_to("start_sms")[0].args[0].value == OLENA

    play(story)


def test_a_left_empty_field_is_not_scolded() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.leave_login()
        assert desk.state.login_error == ""
        desk.vm.type_login("0500000001")
        assert desk.state.login_ok, "another operator's prefix is fine: numbers are ported"

    play(story)


def test_a_number_of_another_network_is_asked_for_a_code_like_any_other() -> None:
    async def story(desk: Desk) -> None:
        await desk.number("0500000001")
        assert desk.state.step == "code"

    play(story)


# --- nobody learns who is a subscriber ----------------------------------------------------------
def test_an_unknown_number_looks_like_any_other() -> None:
    async def story(desk: Desk) -> None:
        await desk.number(UNKNOWN)
        unknown = desk.state
        other = Desk(desk.world)
        await other.number(OLENA)
        known = other.state
        same = ("step", "code_length", "code_left", "resend_text", "code_hint", "banner")
        assert [getattr(unknown, name) for name in same] == [getattr(known, name) for name in same]
        assert unknown.not_subscriber_hint == ""
        await desk.world.clock.advance(60)
        assert "active subscriber" in desk.state.not_subscriber_hint
        assert desk.state.not_subscriber_hint == other.state.not_subscriber_hint
        other.vm.dispose()

    play(story)


def test_a_wrong_pair_has_one_text() -> None:
    texts = []
    for login in (OLENA, UNKNOWN):

        async def story(desk: Desk, login: str = login) -> None:
            await desk.password("не той", login)
            texts.append((desk.state.password_error, desk.state.banner))
            assert desk.focus == "password"

        play(story)
    assert texts == [("Wrong number or password", None)] * 2


# --- home internet ------------------------------------------------------------------------------
def test_home_internet_by_its_personal_account() -> None:
    async def story(desk: Desk) -> None:
        person = Person("p_home", "Дім", None)
        login = Login(LineKind.HOME, HOME)
        made = Subscriber(person, login, PASSWORD, contact=OLENA)
        desk.world.operator.subscribers.append(made)
        desk.vm.choose_kind(LineKind.HOME)
        assert desk.state.login_label == "Personal account"
        await desk.number("2600 0000 014")
        assert desk.state.sent_to == "the contract's contact number"
        await desk.code(desk.world.operator.last_code(OLENA))
        assert desk.done == 1

    play(story)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("", ""),
        ("2600", "A personal account has 11 digits"),
        ("26000000O14", "A personal account consists of digits"),
        ("0670000001", "This is a mobile number. Switch to «Mobile number»"),
    ],
)
def test_what_is_no_personal_account(typed: str, error: str) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.choose_kind(LineKind.HOME)
        desk.vm.type_login(typed)
        desk.vm.leave_login()
        assert desk.state.login_error == error
        assert not desk.state.login_ok

    play(story)


def test_the_other_kind_drops_what_was_typed() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_login("0670000001")
        desk.vm.choose_kind(LineKind.MOBILE)
        assert desk.state.typed == "0670000001"
        desk.vm.choose_kind(LineKind.HOME)
        assert desk.state.typed == ""
        desk.vm.use_demo(OLENA)
        shown = (desk.state.kind, desk.state.typed, desk.state.login_ok)
        assert shown == (LineKind.MOBILE, SHOWN, True)
        assert desk.focus == "number"
        desk.vm.use_demo(HOME)
        shown = (desk.state.kind, desk.state.typed, desk.state.login_ok)
        assert shown == (LineKind.HOME, HOME, True)

    play(story)
