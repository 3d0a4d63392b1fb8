"""Sign-in: every spelling, every refusal, every way, in its own words (product A1-A5)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import HOME, OLENA, PASSWORD
from fakes.operator_tokens import Subscriber
from fakes.secrets import FakeSecrets
from fakes.world import World
from kyivstar_desktop.domain.account import LineKind, Login, Person
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble, Throttled, TimedOut
from kyivstar_desktop.services.session import Phase
from kyivstar_desktop.viewmodels.signin import FocusField, OpenBrowser, SignInViewModel
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

N = "\u00a0"
SHOWN = f"+380{N}67{N}000{N}00{N}01"
UNKNOWN = "+380670000055"


class Desk:
    """A sign-in page over a world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.done = self.offline = 0
        self.vm = SignInViewModel(
            world.session,
            world.accounts,
            clock=world.clock,
            demo=True,
            done=self._on_done,
            read_offline=self._on_offline,
        )
        self.effects = Heard(self.vm.effect)

    def _on_done(self) -> None:
        self.done += 1

    def _on_offline(self) -> None:
        self.offline += 1

    @property
    def state(self) -> Any:
        return self.vm.state

    @property
    def focus(self) -> str:
        return self.effects.of(FocusField)[-1].name

    async def number(self, text: str = OLENA) -> None:
        self.vm.type_login(text)
        self.vm.next()
        await settle()

    async def code(self, code: str) -> None:
        self.vm.type_code(code)
        await settle()

    async def password(self, text: str, login: str = OLENA, *, remember: bool = False) -> None:
        self.vm.type_login(login)
        self.vm.choose_method("password")
        self.vm.type_password(text)
        self.vm.remember(remember)
        self.vm.next()
        await settle()

    def wrong(self) -> str:
        right = self.world.operator.last_code(OLENA)
        return "0000" if right != "0000" else "1111"


Story = "Callable[[Desk], Coroutine[Any, Any, None]]"


def play(story: Callable[[Desk], Coroutine[Any, Any, None]], **parts: Any) -> None:
    async def whole() -> None:
        async with World(**parts) as world:
            desk = Desk(world)
            await story(desk)
            desk.vm.dispose()

    asyncio.run(whole())


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


def test_words_of_a_short_number_in_ukrainian(words_of) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_login("067000000")
        desk.vm.leave_login()
        assert desk.state.login_error.startswith("Номер має 9 цифр після +380")

    with words_of("uk"):
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


# --- the code -----------------------------------------------------------------------------------
def test_the_last_digit_signs_in() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        assert (desk.state.code_length, desk.focus) == (4, "code")
        code = desk.world.operator.last_code(OLENA)
        desk.vm.type_code(code[:3])
        await settle()
        assert desk.done == 0
        await desk.code(code)
        assert desk.done == 1
        assert desk.world.session.state.value.phase is Phase.ACTIVE
        assert desk.vm.inputs.code == ""
        assert code not in repr(desk.vm.inputs)

    play(story)


def test_a_wrong_code_clears_the_field_and_counts() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        for left in (4, 3, 2, 1):
            await desk.code(desk.wrong())
            assert desk.state.code == ""
            assert desk.state.code_error == f"Wrong code. Tries left: {left}"
            assert desk.focus == "code"
            desk.vm.type_code("1")
            assert desk.state.code_hint.endswith(f"Tries left: {left}"), "typing forgets nothing"
        await desk.code(desk.wrong())
        assert desk.state.code_dead
        assert desk.state.code_error == "This code no longer works. Ask for a new one"
        sent = len(desk.world.operator.sent_to("submit_code"))
        await desk.code(desk.world.operator.last_code(OLENA))
        assert desk.done == 0, "the right code after five wrong ones is refused"
        assert len(desk.world.operator.sent_to("submit_code")) == sent
        await desk.world.clock.advance(60)
        desk.vm.resend()
        await settle()
        assert not desk.state.code_dead
        await desk.code(desk.world.operator.last_code(OLENA))
        assert desk.done == 1

    play(story)


def test_the_words_of_a_wrong_code_in_ukrainian(words_of) -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        await desk.code(desk.wrong())
        assert desk.state.code_error == "Код неправильний. Залишилося спроб: 4"

    with words_of("uk"):
        play(story)


def test_a_code_dies_of_age_here_and_there() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        assert desk.state.code_left == "03:00"
        await desk.world.clock.advance(18)
        assert desk.state.code_left == "02:42"
        await desk.world.clock.advance(162)
        assert desk.state.code_dead
        assert desk.state.code_left == ""
        assert desk.state.code_error == "The code has expired. Ask for a new one"
        await desk.code(desk.world.operator.last_code(OLENA))
        assert desk.world.operator.sent_to("submit_code") == []

    play(story)


def test_the_operator_says_that_a_code_is_too_old() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        desk.world.operator.fail_next("submit_code", Refused("otp_expired", status=400))
        await desk.code("1234")
        assert desk.state.code_error == "The code has expired. Ask for a new one"
        desk.vm.type_code("1")
        assert desk.state.code_dead, "typing does not bring it back to life"

    play(story)


def test_a_jump_of_the_computers_clock_moves_no_countdown() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        desk.world.clock.jump(-7_200)
        await desk.world.clock.advance(10)
        assert desk.state.code_left == "02:50"

    play(story)


def test_another_code_after_a_minute() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        assert (desk.state.can_resend, desk.state.resend_text) == (False, "Send again (1:00)")
        desk.vm.resend()
        await settle()
        assert desk.world.operator.sent_to("resend") == []
        await desk.world.clock.advance(60)
        assert (desk.state.can_resend, desk.state.resend_text) == (True, "Send again")
        desk.vm.type_code("12")
        desk.vm.resend()
        await settle()
        assert desk.state.code == ""
        assert desk.state.code_left == "03:00"
        assert len(desk.world.operator.messages_sent) == 2

    play(story)


def test_the_fourth_code_has_to_wait_and_says_how_long() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        for _ in range(3):
            await desk.world.clock.advance(60)
            desk.vm.resend()
            await settle()
        assert len(desk.world.operator.messages_sent) == 3
        assert desk.state.banner.title == "You can try again in 15:00"
        assert not desk.state.can_resend
        await desk.world.clock.advance(60)
        assert desk.state.banner.title == "You can try again in 14:00"
        await desk.world.clock.advance(840)
        assert desk.state.banner is None

    play(story)


def test_pasted_spaces_do_no_harm() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        code = desk.world.operator.last_code(OLENA)
        desk.vm.type_code(code)
        desk.vm.type_code(code)
        await settle()
        assert desk.done == 1
        assert len(desk.world.operator.sent_to("submit_code")) == 1

    play(story)


def test_going_back_keeps_the_number() -> None:
    async def story(desk: Desk) -> None:
        await desk.number("067 000 00 01")
        desk.vm.type_code("12")
        desk.vm.go_back()
        assert (desk.state.step, desk.state.typed, desk.state.code) == (
            "number",
            "067 000 00 01",
            "",
        )
        assert desk.focus == "number"
        await desk.number("067 000 00 01")
        desk.vm.to_password()
        assert (desk.state.step, desk.state.method, desk.focus) == (
            "number",
            "password",
            "password",
        )

    play(story)


def test_a_sign_in_that_took_too_long_begins_again() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        desk.world.operator.fail_next("submit_code", Refused("invalid_session", status=400))
        await desk.code("1234")
        assert desk.state.step == "number"
        assert desk.state.banner.title == "The sign-in took too long. Begin again"

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


# --- own password -------------------------------------------------------------------------------
def test_the_own_password_signs_in() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.next_text == "Next"
        await desk.password(PASSWORD)
        assert desk.state.next_text == "Sign in"
        assert desk.done == 1
        assert desk.vm.inputs.password == ""
        assert PASSWORD not in repr(desk.vm.inputs)
        assert PASSWORD not in repr(desk.state)

    play(story)


def test_an_empty_password_sends_nothing() -> None:
    async def story(desk: Desk) -> None:
        await desk.password("")
        assert desk.state.password_error == "Type the password"
        assert desk.focus == "password"
        assert desk.world.operator.sent_to("start_password") == []
        desk.vm.type_password("x")
        assert desk.state.password_error == ""

    play(story)


def test_failures_wait_longer_and_the_sixth_locks() -> None:
    async def story(desk: Desk) -> None:
        for tries, wait in ((1, ""), (2, ""), (3, "0:30"), (4, "1:00"), (5, "2:00")):
            await desk.password("не той")
            assert desk.state.password_error == "Wrong number or password"
            if wait:
                assert desk.state.banner.title == f"You can try again in {wait}", tries
                assert not desk.state.can_next
                desk.vm.next()
                await settle()
                assert len(desk.world.operator.sent_to("start_password")) == tries
                minutes, seconds = wait.split(":")
                await desk.world.clock.advance(int(minutes) * 60 + int(seconds))
            assert desk.state.can_next
        await desk.password("не той")
        assert desk.state.banner.title == "Password sign-in is locked for 180 min, until 17:03"
        assert "SMS code stays open" in desk.state.banner.advice
        assert not desk.state.can_next
        desk.vm.choose_method("sms")
        assert desk.state.can_next, "the other way stays open"
        assert desk.state.banner is None
        desk.vm.choose_method("password")
        await desk.world.clock.advance(179 * 60)
        assert not desk.state.can_next
        await desk.world.clock.advance(60)
        assert desk.state.can_next
        await desk.password(PASSWORD)
        assert desk.done == 1

    play(story)


def test_the_lock_outlives_the_page() -> None:
    async def story(desk: Desk) -> None:
        detail = {"way": "password", "retry_after_s": 6_000.0}
        desk.world.operator.fail_next("start_password", Refused("locked", detail, status=400))
        await desk.password("x")
        assert desk.state.banner.title.endswith("until 15:40")

    play(story)


def test_too_many_codes_lock_the_sms_way_only() -> None:
    async def story(desk: Desk) -> None:
        detail = {"way": "sms", "retry_after_s": 3_600.0}
        desk.world.operator.fail_next("start_sms", Refused("locked", detail, status=400))
        await desk.number()
        assert desk.state.banner.title == "Too many tries. Try again at 15:00"
        assert "own password stays open" in desk.state.banner.advice
        assert not desk.state.can_next
        desk.vm.choose_method("password")
        assert desk.state.can_next

    play(story)


# --- the way to the operator --------------------------------------------------------------------
def test_offline_keeps_the_number_and_says_so() -> None:
    async def story(desk: Desk) -> None:
        await desk.world.operator.stop()
        await desk.number("067 000 00 01")
        assert desk.state.banner.title == "No connection to the operator"
        assert desk.state.banner.tone == "offline"
        assert (desk.state.step, desk.state.typed) == ("number", "067 000 00 01")
        await desk.world.operator.start()
        await desk.number("067 000 00 01")
        assert desk.state.step == "code"
        assert desk.state.banner is None

    play(story)


def test_a_connection_that_is_back_takes_the_banner_away() -> None:
    async def story(desk: Desk) -> None:
        await desk.world.operator.stop()
        await desk.number()
        desk.world.accounts.lost(Offline("refused"))
        desk.world.accounts.reached()
        assert desk.state.banner is None

    play(story)


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (TimedOut(), "The operator did not answer in time"),
        (ServerTrouble(503), "Fault on the operator's side"),
        (Throttled(900.0, works=True), "The operator is carrying out works"),
        (Refused("moonPhase", note="ні"), "The operator refused"),
    ],
)
def test_other_troubles_have_their_own_words(error: Exception, title: str) -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("start_sms", error)
        await desk.number()
        assert desk.state.banner.title == title
        assert desk.state.can_next
        desk.vm.type_login("0670000001")
        assert desk.state.banner is None

    play(story)


def test_the_operator_wants_the_browser() -> None:
    async def story(desk: Desk) -> None:
        class Way:
            asked: tuple[object, bool] | None = None

            async def sign_in(self, login, opened, *, remember):  # noqa: ANN001, ANN202
                self.asked = (login, remember)
                opened("https://operator.example/oauth/authorize")
                raise TimedOut(sent=False)

        way = Way()
        desk.world.session.browser = way
        refused = Refused("redirect_to_web", {"request_uri": ""}, status=400)
        desk.world.operator.fail_next("start_sms", refused)
        assert not desk.vm.browse.enabled
        await desk.number()
        assert desk.state.browser_offer
        assert not desk.effects.of(OpenBrowser)
        await desk.vm.browse()
        (opened,) = desk.effects.of(OpenBrowser)
        assert opened.url == "https://operator.example/oauth/authorize"
        assert opened.url not in repr(opened)
        assert way.asked is not None
        assert desk.state.banner is not None

    play(story)


def test_somebody_else_was_signed_in() -> None:
    async def story(desk: Desk) -> None:
        await desk.number()
        olena = desk.world.operator.subscribers[0]
        other = Person(olena.person.sub, "Хтось", "+380670000099")
        olena.person = other
        await desk.code(desk.world.operator.last_code(OLENA))
        assert desk.done == 0
        assert desk.state.banner.title == "Another number was signed in"
        assert desk.world.session.state.value.phase is not Phase.ACTIVE

    play(story)


def test_fifty_presses_ask_for_one_code() -> None:
    async def story(desk: Desk) -> None:
        gate = desk.world.operator.hold("start_sms")
        desk.vm.type_login(OLENA)
        for _ in range(50):
            desk.vm.next()
        await gate.reached.wait()
        assert desk.state.busy
        assert not desk.state.can_next
        gate.release()
        await settle()
        assert len(desk.world.operator.sent_to("start_sms")) == 1
        assert not desk.state.busy

    play(story)


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
        assert (desk.state.kind, desk.state.typed, desk.state.login_ok) == (
            LineKind.MOBILE,
            OLENA,
            True,
        )

    play(story)


# --- remembering --------------------------------------------------------------------------------
def test_remembered_password_is_one_press() -> None:
    async def story(desk: Desk) -> None:
        await desk.password(PASSWORD, remember=True)
        assert desk.done == 1
        await desk.world.session.sign_out(wipe=False)
        again = Desk(desk.world)
        assert again.state.quick_text == f"Sign in as {SHOWN}"
        assert (again.state.typed, again.state.login_ok, again.state.remember) == (
            OLENA,
            True,
            True,
        )
        again.vm.quick()
        await settle()
        assert again.done == 1
        again.vm.dispose()

    play(story)


def test_a_remembered_password_that_was_changed() -> None:
    async def story(desk: Desk) -> None:
        await desk.password(PASSWORD, remember=True)
        await desk.world.session.sign_out(wipe=False)
        desk.world.operator.subscribers[0].password = "нова-2026"
        again = Desk(desk.world)
        again.vm.quick()
        await settle()
        assert again.done == 0
        assert (again.state.method, again.state.password_error) == (
            "password",
            "Wrong number or password",
        )
        assert again.state.quick_text == "", "a dead password is not offered again"
        assert again.state.typed == OLENA
        again.vm.dispose()

    play(story)


def test_a_remembered_number_without_a_password_is_only_filled_in() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.remember(True)
        await desk.number()
        await desk.code(desk.world.operator.last_code(OLENA))
        await desk.world.session.sign_out(wipe=False)
        again = Desk(desk.world)
        assert (again.state.typed, again.state.quick_text) == (OLENA, "")
        again.vm.dispose()

    play(story)


def test_an_unticked_sign_in_forgets() -> None:
    async def story(desk: Desk) -> None:
        await desk.password(PASSWORD, remember=True)
        await desk.world.session.sign_out(wipe=False)
        again = Desk(desk.world)
        await again.password(PASSWORD, remember=False)
        assert again.done == 1
        assert desk.world.session.remembered.value is None
        again.vm.dispose()

    play(story)


def test_no_key_store_is_told() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.secret_note == (
            "No keychain here: you will sign in again after a restart."
        )
        await desk.number()
        await desk.code(desk.world.operator.last_code(OLENA))
        assert desk.done == 1

    play(story, secrets=FakeSecrets("absent"))


def test_a_usable_key_store_needs_no_words() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.secret_note == ""
        assert "system keychain" not in desk.state.remember_text
        desk.vm.choose_method("password")
        assert "system keychain" in desk.state.remember_text

    play(story)


# --- a session that ended -----------------------------------------------------------------------
@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("expired", "The session has ended. Sign in again"),
        ("reuse", "The session has ended. Sign in again"),
        ("contractEnded", "The contract has ended. Stored history stays readable"),
        ("signedOut", ""),
    ],
)
def test_why_the_page_is_here(reason: str, text: str) -> None:
    async def story(desk: Desk) -> None:
        await desk.world.sign_in()
        await desk.world.session.end(reason)
        assert desk.state.ended_text == text

    play(story)


def test_offline_data_are_offered_without_a_connection() -> None:
    async def story(desk: Desk) -> None:
        assert not desk.state.offline_offer
        await desk.world.sign_in()
        await desk.world.session.end("expired")
        assert not desk.state.offline_offer
        desk.world.accounts.lost(Offline("refused"))
        assert desk.state.offline_offer
        desk.vm.read_offline()
        assert desk.offline == 1

    play(story)


def test_a_page_that_was_left_in_the_middle_stays_silent() -> None:
    async def story(desk: Desk) -> None:
        gate = desk.world.operator.hold("start_sms")
        desk.vm.type_login(OLENA)
        desk.vm.next()
        await gate.reached.wait()
        desk.vm.dispose()
        gate.release()
        await settle()
        assert desk.effects.of(FocusField) == []
        assert desk.done == 0

    play(story)
