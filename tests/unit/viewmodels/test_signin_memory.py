"""Sign-in: what is remembered, what is offered again, why the page is here."""

from __future__ import annotations

import pytest

from fakes.clock import settle
from fakes.operator import OLENA, PASSWORD
from fakes.secrets import FakeSecrets
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.services.session import SessionState
from kyivstar_desktop.viewmodels.signin import FocusField
from support.signin_desk import SHOWN, Desk, play


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
        desk.vm.keep_login(True)
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


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("newer", "The local data belong to a newer version of the program. "),
        ("key", "The local data do not open with this key"),
        ("locked", ""),
    ],
)
def test_a_profile_that_stays_shut_is_told(kind: str, text: str) -> None:
    async def story(desk: Desk) -> None:
        desk.world.session.state.set(SessionState(reason=f"storage:{kind}"))
        assert desk.state.ended_text.startswith(text)
        assert bool(desk.state.ended_text) == bool(text), "a locked key store has its own note"

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
