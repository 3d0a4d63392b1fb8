"""Sign-in: the code, its tries, its life and the next one (product A1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.services.session import Phase
from support.signin_desk import Desk, play

if TYPE_CHECKING:
    from support.speaking import WordsOf


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


def test_the_words_of_a_wrong_code_in_ukrainian(words_of: WordsOf) -> None:
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
