"""The lock: code, idle time, sleep, wrong tries that survive a restart, a forgotten code."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.errors import Refused, StorageTrouble
from kyivstar_desktop.services.lock_row import LockRow
from kyivstar_desktop.services.sign_in_card import is_locked
from kyivstar_desktop.services.tasks import TaskScope
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.services.lock import Lock

CODE, WRONG = "2580", "0852"


def lock_of(world: World) -> Lock:
    return world.cabinet.lock


async def wrong(world: World, times: int = 1) -> Refused:
    for _ in range(times):
        with pytest.raises(Refused) as refused:
            await lock_of(world).unlock(WRONG)
    return refused.value


def test_without_a_code_nothing_locks() -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        assert not lock.lock()
        await world.clock.advance(7200)
        assert not lock.locked
        await lock.unlock("")

    play(story)


@pytest.mark.parametrize(("code", "why"), [("123", "short"), ("a" * 65, "long"), ("7777", "same")])
def test_a_bad_code_is_refused_before_anything_is_kept(code: str, why: str) -> None:
    async def story(world: World) -> None:
        with pytest.raises(Refused) as refused:
            await lock_of(world).set_code(code)
        assert refused.value.code == why
        assert not lock_of(world).state.value.has_code

    play(story)


def test_idle_time_locks_and_every_sign_of_life_begins_it_anew() -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        await world.clock.advance(299)
        assert not lock.locked
        lock.touch()
        await world.clock.advance(299)
        assert not lock.locked
        await world.clock.advance(2)
        assert (lock.locked, lock.state.value.why) == (True, "idle")
        await lock.unlock(CODE)
        assert not lock.locked
        await world.clock.advance(301)
        assert lock.locked

    play(story)


@pytest.mark.parametrize(("asked", "kept"), [(1, 1), (60, 60), (0, 1), (90, 60)])
def test_the_idle_time_is_one_to_sixty_minutes(asked: int, kept: int) -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        await lock.set_minutes(asked)
        assert lock.state.value.minutes == kept
        await world.clock.advance(kept * 60 - 1)
        assert not lock.locked
        await world.clock.advance(2)
        assert lock.locked

    play(story)


def test_a_jump_of_the_wall_clock_is_a_sleep() -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        await world.clock.advance(5)
        world.clock.jump(29)
        await world.clock.advance(20)
        assert not lock.locked, "a clock that was set right is no sleep"
        world.clock.jump(45)
        await world.clock.advance(10)
        assert (lock.locked, lock.state.value.why) == (True, "sleep")

    play(story)


@pytest.mark.parametrize("why", ["asked", "system", "sleep"])
def test_a_lock_by_hand_or_by_the_system(why: str) -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        assert lock.lock(why)
        assert (lock.locked, lock.state.value.why) == (True, why)
        assert lock.lock("idle")
        assert lock.state.value.why == why, "the first reason stays"

    play(story)


def test_the_next_start_is_locked_and_the_code_opens_it() -> None:
    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        await lock_of(world).set_minutes(15)
        await world.stop()
        async with world.again() as again:
            await lock_of(again).ready()
            state = lock_of(again).state.value
            assert (state.locked, state.why, state.minutes) == (True, "start", 15)
            await lock_of(again).unlock(CODE)
            assert not lock_of(again).locked

    play(story)


def test_a_guess_before_the_lock_is_read_waits_for_it() -> None:
    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        await world.stop()
        again = world.again()
        await again.session.restore()
        assert not lock_of(again).state.value.ready
        error = await wrong(again)
        assert (error.code, lock_of(again).locked) == ("codeWrong", True)
        await lock_of(again).unlock(CODE)
        assert not lock_of(again).locked
        await again.stop()

    play(story)


def test_whoever_signs_in_is_not_asked_for_the_code_as_well() -> None:
    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        await world.session.sign_out(wipe=False)
        assert not lock_of(world).state.value.has_code
        await world.sign_in()
        state = lock_of(world).state.value
        assert (state.has_code, state.locked) == (True, False)

    play(story)


def test_five_wrong_codes_wait_and_the_wait_doubles_to_a_quarter_of_an_hour() -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        lock.lock()
        for left in (4, 3, 2, 1, 0):
            error = await wrong(world)
            assert (error.code, error.detail) == ("codeWrong", {"left": left})
        for wait in (30, 60, 120, 240, 480, 900, 900):
            error = await wrong(world)
            assert error.code == "codeWait"
            assert round(error.detail["seconds"]) == wait
            with pytest.raises(Refused) as refused:
                await lock.unlock(CODE)
            assert refused.value.code == "codeWait", "the right one waits too"
            await world.clock.advance(wait)
            assert (await wrong(world)).code == "codeWrong"
        await world.clock.advance(900)
        await lock.unlock(CODE)
        assert (lock.locked, lock.state.value.tries) == (False, 0)

    play(story)


def test_wrong_tries_survive_a_kill_in_the_middle_of_a_guess() -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        lock.lock()
        await wrong(world, 4)
        gate = world.codes.hold("verify")
        guess = TaskScope().start(lock.unlock(WRONG), name="act", awaited=True)
        await gate.reached.wait()
        guess.cancel()
        await asyncio.gather(guess, return_exceptions=True)
        await world.stop()
        async with world.again() as again:
            await lock_of(again).ready()
            error = await wrong(again)
            assert error.code == "codeWait", "the unfinished guess was counted"

    play(story)


def test_two_guesses_at_once_are_two_guesses() -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        lock.lock()
        ends = await asyncio.gather(*(lock.unlock(WRONG) for _ in range(8)), return_exceptions=True)
        codes = [end.code for end in ends if isinstance(end, Refused)]
        assert codes == ["codeWrong"] * 5 + ["codeWait"] * 3

    play(story)


@pytest.mark.parametrize("jump_s", [901, 86_400, -86_400])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_that_is_set_changes_no_wait(jump_s: float, *, restarted: bool) -> None:
    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        lock_of(world).lock()
        await wrong(world, 5)
        await world.clock.advance(10)
        if restarted:
            await world.stop()
            world = world.again()
            await world.session.restore()
        for _ in range(50):
            world.clock.jump(jump_s)
            error = await wrong(world)
            assert (error.code, error.detail) == ("codeWait", {"seconds": 20})
        await world.clock.advance(20)
        assert (await wrong(world)).code == "codeWrong"
        if restarted:
            await world.stop()

    play(story)


@pytest.mark.parametrize(
    ("since", "now", "left"),
    [
        (1000, 1000, 900),
        (1000, 1400, 500),
        (1000, 1900, 0),
        (1000, 50, 850),  # the computer was restarted 50 s ago
        (5000, 950, 0),
    ],
)
def test_what_is_left_of_a_wait(since: float, now: float, left: float) -> None:
    assert LockRow("hash", wait=900.0, since=since).left_s(now) == left


def test_a_kept_wait_is_never_longer_than_a_quarter_of_an_hour() -> None:
    assert LockRow("hash", wait=1e9).left_s(0.0) == 900


def test_another_code_and_no_code_need_the_current_one() -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        with pytest.raises(Refused):
            await lock.set_code("1357", current=WRONG)
        await lock.set_code("1357", current=CODE)
        with pytest.raises(Refused):
            await lock.remove_code(CODE)
        await lock.remove_code("1357")
        assert not lock.state.value.has_code
        assert not lock.lock()

    play(story)


def test_a_forgotten_code_goes_with_the_next_sign_in_and_the_data_stay() -> None:
    async def story(world: World) -> None:
        lock = lock_of(world)
        await lock.set_code(CODE)
        store = world.session.opened.value
        assert store is not None
        await store.store.put_value("mine", "kept")
        lock.lock()
        await lock.forget()
        assert not world.session.active
        await world.sign_in(OLENA)
        assert not lock.state.value.has_code
        opened = world.session.opened.value
        assert opened is not None
        assert await opened.store.get_value("mine") == "kept"

    play(story)


def test_a_kill_after_forgetting_leaves_the_lock_shut() -> None:
    """The flag is written before the sign-out: alone, without a sign-in, it opens nothing."""

    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        opened = world.session.opened.value
        assert opened is not None
        row = json.loads(await opened.store.get_value("lock") or "")
        await opened.store.put_value("lock", json.dumps(row | {"forgotten": True}))
        await world.stop()
        async with world.again() as again:
            await lock_of(again).ready()
            assert lock_of(again).locked

    play(story)


def test_the_kept_row_is_a_hash_and_no_code() -> None:
    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        opened = world.session.opened.value
        assert opened is not None
        kept = await opened.store.get_value("lock") or ""
        assert CODE not in kept
        assert json.loads(kept)["hashed"]

    play(story)


def test_a_code_that_cannot_be_kept_is_told_and_locks_nothing() -> None:
    async def story(world: World) -> None:
        opened = world.session.opened.value
        assert opened is not None
        store: Any = opened.store
        store.fail_next("put_value", StorageTrouble("full"))
        with pytest.raises(StorageTrouble):
            await lock_of(world).set_code(CODE)
        await settle()
        assert not lock_of(world).lock()

    play(story)


def test_a_forgotten_code_is_still_a_code_for_whoever_looks_from_outside() -> None:
    async def story(world: World) -> None:
        await world.lock.set_code("2580")
        world.lock.lock()
        mine = world.cabinet.sign_ins.current
        await world.timed(world.lock.forget())
        store, _unresolved = await world.session.profiles.peek(mine)
        assert await is_locked(store)
        await store.close()

    play(story)
