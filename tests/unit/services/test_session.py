"""Sign-in, restore, refresh, step-up and sign-out, every branch."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

import pytest

from fakes.clock import settle
from fakes.operator import HOME, IHOR, OLENA, PASSWORD
from fakes.operator_tokens import Subscriber
from fakes.secrets import FakeSecrets
from fakes.world import World, mobile
from kyivstar_desktop.domain.account import LineKind, Login, Person
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    Offline,
    Refused,
    ServerTrouble,
    SignedOut,
    StepUpNeeded,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.services.ports import SecretPlace
from kyivstar_desktop.services.session import Phase, RememberedLogin

STEP_UP = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story, **parts: FakeSecrets) -> None:
    async def whole() -> None:
        async with World(**parts) as world:
            await story(world)

    asyncio.run(whole())


# --- by SMS -------------------------------------------------------------------------------------
def test_a_code_signs_in_and_the_pair_lies_in_the_store() -> None:
    async def story(world: World) -> None:
        challenge = await world.session.start_sms(mobile())
        assert (challenge.length, challenge.attempts_left, challenge.codes_left) == (4, 5, 2)
        code = world.operator.last_code(OLENA)
        spaced = f" {code[:2]}\u00a0{code[2:]}\n"
        state = await world.session.submit_code(spaced, remember=False)
        assert (state.phase, state.registered) == (Phase.ACTIVE, True)
        assert state.person.name == "Олена Іваненко"
        assert state.secrets.place is SecretPlace.SYSTEM
        values = world.vault.store.disk.values
        assert values["refresh_token"].startswith("rt_")
        assert (values["subject"], values["operator"]) == ("p_0001", "demo")
        profile = world.session.opened.value
        assert world.secrets.entries[f"profile:{profile.profile_id}"].__len__() == 32
        assert world.preferences.value.value.profile == profile.profile_id
        assert OLENA not in str(world.files.saved)

    run(story)


def test_a_wrong_code_counts_and_the_right_one_still_works() -> None:
    async def story(world: World) -> None:
        await world.session.start_sms(mobile())
        for left in (4, 3):
            with pytest.raises(Refused) as refused:
                await world.session.submit_code("0000", remember=False)
            assert refused.value.code == "otp_invalid"
            assert refused.value.detail["attempts_left"] == left
        await world.session.submit_code(world.operator.last_code(), remember=False)
        assert world.session.active

    run(story)


def test_five_wrong_codes_kill_it_and_a_new_one_works() -> None:
    async def story(world: World) -> None:
        await world.session.start_sms(mobile())
        for _ in range(5):
            with pytest.raises(Refused):
                await world.session.submit_code("0000", remember=False)
        with pytest.raises(Refused) as dead:
            await world.session.submit_code(world.operator.last_code(), remember=False)
        assert dead.value.detail["attempts_left"] == 0
        with pytest.raises(Refused) as early:
            await world.session.resend()
        assert early.value.code == "slow_down"
        await world.clock.advance(60)
        challenge = await world.session.resend()
        assert (challenge.codes_left, challenge.asked_mono) == (1, 60.0)
        await world.session.submit_code(world.operator.last_code(), remember=False)
        assert world.session.active

    run(story)


def test_an_expired_code_says_so() -> None:
    async def story(world: World) -> None:
        await world.session.start_sms(mobile())
        await world.clock.advance(181)
        with pytest.raises(Refused) as refused:
            await world.session.submit_code(world.operator.last_code(), remember=False)
        assert refused.value.code == "otp_expired"

    run(story)


def test_an_unknown_number_looks_like_any_other() -> None:
    async def story(world: World) -> None:
        known = await world.session.start_sms(mobile())
        unknown = await world.session.start_sms(mobile("+380670009999"))
        assert known.__class__ is unknown.__class__
        assert (known.length, known.codes_left) == (unknown.length, unknown.codes_left)
        with pytest.raises(Refused) as refused:
            await world.session.submit_code("1234", remember=False)
        assert refused.value.code == "otp_invalid"

    run(story)


def test_a_code_without_a_challenge_is_refused() -> None:
    async def story(world: World) -> None:
        for ask in (world.session.resend(), world.session.submit_code("1234", remember=False)):
            with pytest.raises(Refused) as refused:
                await ask
            assert refused.value.code == "invalid_session"

    run(story)


@pytest.mark.parametrize("step", ["start_sms", "submit_code", "redeem", "userinfo"])
@pytest.mark.parametrize("error", [Offline("refused"), TimedOut(), ServerTrouble(500)])
def test_trouble_at_any_step_leaves_nobody_signed_in(step: str, error: AppError) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next(step, error)
        with pytest.raises(type(error)):
            await world.sign_in()
        assert world.session.state.value.phase is Phase.NONE
        assert world.session.opened.value is None
        await world.clock.advance(61)
        await world.sign_in()
        assert world.session.active

    run(story)


def test_home_internet_signs_in_by_its_account() -> None:
    async def story(world: World) -> None:
        login = Login(LineKind.HOME, HOME)
        person = Person("p_home", "Дім", "+380670000014")
        world.operator.subscribers.append(
            Subscriber(person, login, "Дім-пароль-1", "+380670000014")
        )
        challenge = await world.session.start_sms(login)
        assert challenge.destination == ""
        code = world.operator.last_code("+380670000014")
        state = await world.session.submit_code(code, remember=False)
        assert state.person == person

    run(story)


def test_a_token_of_another_number_is_thrown_away() -> None:
    async def story(world: World) -> None:
        other = Person("p_0001", "Хтось", IHOR)
        world.operator.subscribers[0].person = other
        with pytest.raises(Refused) as refused:
            await world.sign_in()
        assert refused.value.code == "otherNumber"
        await settle()
        assert world.session.opened.value is None
        assert len(world.operator.sent_to("revoke")) == 1
        with pytest.raises(SignedOut):
            await world.session.access()

    run(story)


# --- by password --------------------------------------------------------------------------------
def test_a_password_signs_in_and_may_be_remembered() -> None:
    async def story(world: World) -> None:
        await world.session.sign_in_password(mobile(), PASSWORD, remember=True)
        assert world.session.remembered.value == RememberedLogin(mobile(), has_password=True)
        assert world.preferences.value.value.remember_login is True
        kept = str(world.files.saved) + str(world.vault.store.disk.values)
        assert PASSWORD not in kept
        await world.session.sign_out(wipe=False)
        again = world.again()
        async with again:
            assert again.session.remembered.value.has_password
            state = await again.session.sign_in_remembered()
            assert state.phase is Phase.ACTIVE

    run(story)


def test_a_changed_password_is_dropped_and_the_login_stays() -> None:
    async def story(world: World) -> None:
        await world.session.sign_in_password(mobile(), PASSWORD, remember=True)
        await world.session.sign_out(wipe=False)
        world.operator.subscribers[0].password = "Інший-пароль-2"
        with pytest.raises(Refused):
            await world.session.sign_in_remembered()
        assert world.session.remembered.value == RememberedLogin(mobile(), has_password=False)
        with pytest.raises(Refused) as refused:
            await world.session.sign_in_remembered()
        assert refused.value.code == "noPassword"
        assert len(world.operator.sent_to("start_password")) == 2

    run(story)


def test_sms_remembers_the_login_without_a_password_and_unticking_forgets() -> None:
    async def story(world: World) -> None:
        await world.sign_in(remember=True)
        assert world.session.remembered.value == RememberedLogin(mobile(), has_password=False)
        await world.session.sign_out(wipe=False)
        await world.sign_in(remember=False)
        assert world.session.remembered.value is None
        assert "login" not in world.secrets.entries

    run(story)


def test_six_wrong_passwords_lock_that_way_for_180_minutes() -> None:
    async def story(world: World) -> None:
        async def wrong() -> Refused:
            with pytest.raises(Refused) as refused:
                await world.session.sign_in_password(mobile(), "не той", remember=False)
            return refused.value

        waits = []
        for _ in range(5):
            refused = await wrong()
            assert refused.code == "password_invalid"
            waits.append(refused.detail["retry_after_s"])
            if refused.detail["retry_after_s"]:
                assert (await wrong()).code == "slow_down"
            await world.clock.advance(refused.detail["retry_after_s"])
        assert waits == [0, 0, 30, 60, 120]
        locked = await wrong()
        assert (locked.code, locked.detail["way"]) == ("locked", "password")
        await world.clock.advance(179 * 60)
        assert (await wrong()).code == "locked"
        await world.sign_in()  # the SMS way stays open
        await world.session.sign_out(wipe=False)
        await world.clock.advance(61)
        await world.session.sign_in_password(mobile(), PASSWORD, remember=False)
        assert world.session.active

    run(story)


# --- restore ------------------------------------------------------------------------------------
def test_restore_needs_no_network() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.stop()
        await world.operator.stop()
        again = world.again()
        sent = len(world.operator.sent)
        await again.session.restore()
        state = again.session.state.value
        assert (state.phase, state.offline_data) == (Phase.ACTIVE, True)
        assert state.person.name == "Олена Іваненко"
        assert len(world.operator.sent) == sent
        await settle()
        assert again.accounts.money.value.value.main.kopiykas == 140_50
        await again.stop()

    run(story)


def test_a_lost_key_means_sign_in_and_a_new_profile() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.stop()
        world.secrets.entries.clear()
        again = world.again()
        async with again:
            assert again.session.state.value.phase is Phase.NONE
            await again.sign_in()
            assert again.session.active
            assert len(world.vault.folders) == 2

    run(story)


@pytest.mark.parametrize("kind", ["damaged", "newer", "key", "locked"])
def test_a_store_that_stays_shut_is_a_reason_not_a_crash(kind: str) -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.stop()
        world.vault.fail_next("open", StorageTrouble(kind))
        again = world.again()
        async with again:
            assert again.session.state.value.reason == f"storage:{kind}"

    run(story)


@pytest.mark.parametrize("why", ["absent", "locked", "silent", "refused", "unreliable"])
def test_without_a_key_store_the_session_lives_until_exit(why: str) -> None:
    async def story(world: World) -> None:
        state = await world.sign_in(remember=True)
        assert (state.secrets.place, state.secrets.why) == (SecretPlace.MEMORY, why)
        assert world.session.opened.value.temporary
        assert world.session.remembered.value is None
        assert world.secrets.entries == {}
        assert len(world.vault.folders) == 1
        await world.stop()
        assert world.vault.folders == {}
        again = world.again()
        async with again:
            assert again.session.state.value.phase is Phase.NONE

    run(story, secrets=FakeSecrets(why))


def test_a_key_store_that_cannot_write_is_no_key_store() -> None:
    async def story(world: World) -> None:
        world.secrets.fail_next("write", StorageTrouble("keyring"))
        state = await world.sign_in()
        assert state.secrets.place is SecretPlace.MEMORY
        assert world.session.opened.value.temporary

    run(story)


def test_a_temporary_profile_left_by_a_crash_is_swept_away() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.kill()
        assert len(world.vault.folders) == 1
        again = world.again()
        async with again:
            assert world.vault.folders == {}

    run(story, secrets=FakeSecrets("absent"))


def test_the_same_person_finds_her_profile_again_another_gets_his_own() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        hers = world.session.opened.value.profile_id
        await world.session.sign_out(wipe=False)
        await world.clock.advance(61)
        await world.sign_in(IHOR)
        his = world.session.opened.value.profile_id
        assert his != hers
        await world.clock.advance(61)
        await world.sign_in(OLENA)  # without signing out first
        assert world.session.opened.value.profile_id == hers
        assert set(world.vault.profiles()) == {hers, his}
        assert all(store.closed for store, _ in world.vault.handles[:-1])

    run(story)


def test_another_operator_is_another_profile() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.stop()
        world.files.saved["operator"] = "https://other.example"
        again = world.again()
        async with again:
            assert again.session.state.value.phase is Phase.NONE
            await again.sign_in()
            assert again.session.opened.value.operator == "https://other.example"
            assert len(world.vault.folders) == 2

    run(story)


# --- tokens -------------------------------------------------------------------------------------
def test_a_hundred_parallel_401_are_one_refresh() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        stale = await world.session.access()
        gate = world.operator.hold("refresh")
        asked = asyncio.gather(*(world.session.renewed(stale) for _ in range(100)))
        await gate.reached.wait()
        gate.release()
        assert len(set(await asked)) == 1
        assert world.operator.refreshes == 1
        assert await world.session.renewed(stale) != stale
        assert world.operator.refreshes == 1

    run(story)


def test_a_new_pair_is_on_the_disk_before_it_is_used() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        stale = await world.session.access()
        gate = world.vault.store.hold("put_value")
        asked = asyncio.gather(world.session.renewed(stale))
        await gate.reached.wait()
        assert await world.session.access() == stale  # still the old one
        gate.release()
        (fresh,) = await asked
        assert fresh != stale
        newest = list(world.operator.families[0].refresh)[-1]
        assert world.vault.store.disk.values["refresh_token"] == newest

    run(story)


def test_refresh_comes_early_and_by_itself() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        first = await world.session.access()
        await world.clock.advance(571)
        assert await world.session.access() != first

    run(story)


@pytest.mark.parametrize("error", [TimedOut(), ServerTrouble(502), BadReply("$")])
def test_a_lost_refresh_is_asked_for_again_within_the_grace(error: AppError) -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        stale = await world.session.access()
        world.operator.fail_next("refresh", error, after=True, times=2)
        fresh = await world.timed(world.session.renewed(stale))
        assert fresh != stale
        assert world.session.active

    run(story)


def test_a_refresh_offline_ends_nothing() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        stale = await world.session.access()
        await world.operator.stop()
        with pytest.raises(Offline):
            await world.session.renewed(stale)
        assert world.session.active
        await world.operator.start()
        assert await world.session.renewed(stale) != stale

    run(story)


@pytest.mark.parametrize("reason", ["expired", "reuse", "passwordChanged", "contractEnded"])
def test_a_dead_family_ends_the_session_and_keeps_the_data(reason: str) -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        world.operator.end_family(reason)
        stale = await world.session.access()
        with pytest.raises(SignedOut):
            await world.session.renewed(stale)
        state = world.session.state.value
        assert (state.phase, state.reason, state.offline_data) == (Phase.ENDED, reason, True)
        assert world.session.opened.value is not None
        assert "refresh_token" not in world.vault.store.disk.values
        with pytest.raises(SignedOut):
            await world.session.access()
        await world.stop()
        again = world.again()
        async with again:
            assert again.session.state.value.phase is Phase.ENDED
            assert again.session.state.value.reason == reason
            await again.clock.advance(61)
            await again.sign_in()
            assert again.session.active

    run(story)


def test_invalid_grant_as_a_refusal_means_the_same() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        world.operator.fail_next("refresh", Refused("invalid_grant", {"reason": "reuse"}))
        with pytest.raises(SignedOut):
            await world.session.renewed(await world.session.access())
        assert world.session.state.value.reason == "reuse"

    run(story)


def test_a_full_disk_does_not_end_reading() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        world.vault.store.full = StorageTrouble("full")
        fresh = await world.session.renewed(await world.session.access())
        assert fresh == await world.session.access()
        world.vault.store.full = None

    run(story)


def test_an_event_ends_this_session_only() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.session.hear_revoked("ses_of_another", "signedOut")
        assert world.session.active
        mine = world.operator.families[-1].id
        await world.session.hear_revoked(mine, "passwordChanged")
        assert world.session.state.value.reason == "passwordChanged"

    run(story)


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
