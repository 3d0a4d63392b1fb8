"""Restore, profiles, tokens: who is signed in and how it stays so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.secrets import FakeSecrets
from fakes.world import World
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
from kyivstar_desktop.services.ports import SecretPlace, TokenSet
from kyivstar_desktop.services.session import Phase

STEP_UP = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story, **parts: FakeSecrets) -> None:
    async def whole() -> None:
        async with World(**parts) as world:
            await story(world)

    asyncio.run(whole())


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


def test_beside_a_profile_of_a_newer_program_no_second_one_is_made() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.stop()
        world.vault.fail_next("open", StorageTrouble("newer"))
        again = world.again()
        async with again:
            world.vault.fail_next("open", StorageTrouble("newer"))
            with pytest.raises(StorageTrouble, match="newer"):
                await again.sign_in()
            assert not again.session.active
            assert len(world.vault.folders) == 1
            await again.sign_in()
            assert again.session.active, "opened by a program that knows it"
            assert len(world.vault.folders) == 1

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


def test_a_sign_out_in_the_middle_of_a_refresh_brings_no_token_back() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        stale = await world.session.access()
        gate = world.operator.hold("refresh", after=True)
        asked = asyncio.gather(world.session.renewed(stale), return_exceptions=True)
        await gate.reached.wait()
        await world.session.sign_out(wipe=False)
        gate.release()
        (error,) = await asked
        assert isinstance(error, SignedOut)
        with pytest.raises(SignedOut):
            await world.session.access()
        assert world.session.state.value.phase is Phase.NONE

    run(story)


def test_an_operator_without_refresh_tokens_gives_one_access_life() -> None:
    async def story(world: World) -> None:
        pair = world.operator._pair

        def poor(*args: object, **known: object) -> TokenSet:
            return replace(pair(*args, **known), refresh_token=None)

        world.operator._pair = poor
        await world.sign_in()
        first = await world.session.access()
        await world.clock.advance(580)
        assert await world.session.access() == first
        await world.clock.advance(21)
        with pytest.raises(SignedOut):
            await world.session.access()

    run(story)


def test_an_unknown_refusal_of_a_refresh_is_passed_on() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        world.operator.fail_next("refresh", Refused("invalid_request", status=400))
        with pytest.raises(Refused):
            await world.session.renewed(await world.session.access())
        assert world.session.active

    run(story)
