"""Sign-in by SMS and by password, every branch."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import HOME, IHOR, OLENA, PASSWORD
from fakes.operator_tokens import Subscriber
from fakes.world import World, mobile
from kyivstar_desktop.domain.account import LineKind, Login, Person
from kyivstar_desktop.domain.errors import (
    AppError,
    Offline,
    Refused,
    ServerTrouble,
    SignedOut,
    StepUpNeeded,
    TimedOut,
)
from kyivstar_desktop.services.ports import SecretPlace
from kyivstar_desktop.services.session import Phase, RememberedLogin

if TYPE_CHECKING:
    from fakes.secrets import FakeSecrets

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
