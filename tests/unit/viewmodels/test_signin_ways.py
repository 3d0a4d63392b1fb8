"""Sign-in: the own password and its lock; every way to fail, in its own words (A2)."""

from __future__ import annotations

import pytest

from fakes.clock import settle
from fakes.operator import OLENA, PASSWORD
from kyivstar_desktop.domain.account import Person
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble, Throttled, TimedOut
from kyivstar_desktop.services.session import Phase
from kyivstar_desktop.viewmodels.signin import OpenBrowser
from support.signin_desk import Desk, play


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


def test_the_strip_learns_whether_the_operator_was_reached() -> None:
    async def story(desk: Desk) -> None:
        connection = desk.world.accounts.connection
        await desk.world.operator.stop()
        await desk.number()
        assert connection.value.state == "offline"
        await desk.world.operator.start()
        await desk.number()
        assert connection.value.state == "online"

    play(story)
