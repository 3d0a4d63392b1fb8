"""Step-up, the list of sessions, sign-out and wiping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import PASSWORD
from fakes.world import World, mobile
from kyivstar_desktop.domain.errors import (
    SignedOut,
    StepUpNeeded,
    StorageTrouble,
)
from kyivstar_desktop.services.session import Phase

if TYPE_CHECKING:
    from fakes.secrets import FakeSecrets

STEP_UP = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story, **parts: FakeSecrets) -> None:
    async def whole() -> None:
        async with World(**parts) as world:
            await story(world)

    asyncio.run(whole())


# --- step-up ------------------------------------------------------------------------------------
def test_a_guarded_call_asks_for_a_code_and_calls_again() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        before = await world.session.access()
        refresh = world.vault.store.disk.values["refresh_token"]
        calls = []

        async def act() -> str:
            calls.append(await world.session.access())
            if len(calls) == 1:
                raise STEP_UP
            return "done"

        world.prompts.codes.extend(["0000", world.operator.last_code])
        assert await world.session.guarded(act) == "done"
        assert calls[0] == before != calls[1]
        assert [getattr(t, "code", None) for t in world.prompts.troubles] == [None, "otp_invalid"]
        assert world.prompts.sent_to("code")[1].args[0].attempts_left == 4
        assert world.vault.store.disk.values["refresh_token"] == refresh

    run(story)


def test_a_declined_step_up_comes_through() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        world.prompts.codes.append(None)
        world.operator.fail_next("end_session", STEP_UP)
        with pytest.raises(StepUpNeeded):
            await world.session.end_session("ses_x")
        assert len(world.operator.sent_to("end_session")) == 1

    run(story)


def test_another_code_for_a_step_up() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        world.operator.fail_next("end_other_sessions", STEP_UP)
        waiting = world.prompts.hold("code")
        asked = asyncio.gather(world.session.end_others())
        await waiting.reached.wait()
        await world.clock.advance(61)
        world.prompts.codes.extend([world.prompts.RESEND, world.operator.last_code])
        waiting.release()
        await asked
        assert len(world.operator.sent_to("resend")) == 1
        assert len(world.operator.sent_to("end_other_sessions")) == 2

    run(story)


def test_sessions_are_listed_and_ended() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.session.sign_in_password(mobile(), PASSWORD, remember=False)
        rows = await world.session.sessions()
        assert [row.current for row in rows] == [False, True]
        await world.session.end_session(rows[0].id)
        assert len(await world.session.sessions()) == 1

    run(story)


# --- sign-out -----------------------------------------------------------------------------------
def test_sign_out_revokes_and_keeps_the_shut_store() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        profile = world.session.opened.value
        await world.session.sign_out(wipe=False)
        await settle()
        assert world.session.state.value.phase is Phase.NONE
        assert world.session.opened.value is None
        assert world.accounts.money.value.value is None
        assert world.vault.store.closed
        assert world.vault.journal.closed
        assert not world.operator.families[0].alive
        assert list(world.vault.folders) == [profile.profile_id]
        assert world.preferences.value.value.profile == ""
        with pytest.raises(SignedOut):
            await world.session.access()
        again = world.again()
        async with again:
            assert again.session.opened.value is None

    run(story)


def test_sign_out_offline_is_told_to_the_operator_at_the_next_sign_in() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.operator.stop()
        await world.session.sign_out(wipe=False)
        await settle()
        assert world.operator.families[0].alive
        await world.operator.start()
        await world.clock.advance(61)
        await world.sign_in()
        assert not world.operator.families[0].alive
        assert world.session.active
        assert "revoke_pending" not in world.vault.store.disk.values

    run(story)


def test_a_silent_operator_does_not_hold_a_sign_out() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        gate = world.operator.hold("revoke")
        await world.session.sign_out(wipe=False)
        assert world.session.state.value.phase is Phase.NONE
        await gate.reached.wait()
        await world.clock.advance(6)

    run(story)


def test_a_wipe_removes_key_then_files_and_the_remembered_login() -> None:
    async def story(world: World) -> None:
        await world.session.sign_in_password(mobile(), PASSWORD, remember=True)
        await settle()
        gate = world.vault.hold("destroy")
        leaving = asyncio.gather(world.session.sign_out(wipe=True))
        await gate.reached.wait()
        assert not [name for name in world.secrets.entries if name.startswith("profile:")]
        gate.release()
        await leaving
        assert world.vault.folders == {}
        assert world.secrets.entries == {}
        assert world.preferences.value.value.profiles == ()
        assert world.session.remembered.value is None

    run(story)


def test_a_broken_disk_does_not_hold_a_sign_out() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        world.vault.store.full = StorageTrouble("readonly")
        await world.session.sign_out(wipe=True)
        assert world.vault.folders == {}
        assert world.session.state.value.phase is Phase.NONE

    run(story)


def test_a_service_that_hangs_does_not_hold_a_sign_out() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        world.session.before_close(asyncio.Event().wait)
        await world.timed(world.session.sign_out(wipe=False))
        assert world.session.state.value.phase is Phase.NONE

    run(story)
