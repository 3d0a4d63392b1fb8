"""Preferences, deadlines, observables, refreshers, scopes and the fakes' own clock."""

from __future__ import annotations

import asyncio

import pytest

from fakes.clock import FakeClock, settle
from fakes.preferences import FakePreferences
from kyivstar_desktop.domain.account import Person, Role
from kyivstar_desktop.domain.errors import Offline, StorageTrouble, TimedOut
from kyivstar_desktop.services.deadlines import within
from kyivstar_desktop.services.preferences import Preferences, PreferencesService
from kyivstar_desktop.services.refresh import Observable, Refresher
from kyivstar_desktop.services.session_values import person_text, read_person
from kyivstar_desktop.services.tasks import TaskScope


# --- preferences --------------------------------------------------------------------------------
def test_preferences_are_read_and_each_change_is_saved() -> None:
    port = FakePreferences(language="en", newer_member=7, profiles=[["abc", "demo"]])
    service = PreferencesService(port)
    assert service.value.value.language == "en"
    assert service.value.value.profiles == (("abc", "demo"),)
    service.change(theme="dark")
    service.change(theme="dark")
    assert (port.saves, port.saved["theme"], port.saved["newer_member"]) == (1, "dark", 7)


@pytest.mark.parametrize(
    "damaged",
    [
        {"language": 5, "reduced_motion": "yes", "profiles": "abc"},
        {"profiles": [["a"], [1, 2], "xy", None, ["a", "b", "c"]]},
        {"theme": None, "operator": [], "remember_login": 1},
    ],
)
def test_damaged_members_fall_back(damaged: dict[str, object]) -> None:
    assert PreferencesService(FakePreferences(**damaged)).value.value == Preferences()


def test_a_refused_save_still_takes_effect() -> None:
    port = FakePreferences()
    service = PreferencesService(port)
    port.trouble = StorageTrouble("readonly")
    with pytest.raises(StorageTrouble):
        service.change(language="ru")
    assert service.value.value.language == "ru"


# --- values -------------------------------------------------------------------------------------
def test_a_person_survives_the_store() -> None:
    person = Person("p_1", "Мар'яна", None, (Role("c", "26000000001", "coordinator"),))
    assert read_person(person_text(person)) == person
    for damaged in (None, "", "{}", "[]", '{"sub": 1, "extra": 2}', "null"):
        assert read_person(damaged) is None


# --- observables --------------------------------------------------------------------------------
def test_an_observable_swaps_first_then_speaks_and_equal_is_silent() -> None:
    source = Observable(1)
    heard: list[tuple[int, int]] = []
    undo = source.subscribe(lambda value: heard.append((value, source.value)))
    source.set(1)
    source.set(2)
    undo()
    undo()
    source.set(3)
    assert heard == [(2, 2)]
    assert not source.watched


# --- refreshers ---------------------------------------------------------------------------------
def refresher(clock: FakeClock, scope: TaskScope, answers: list[object]) -> Refresher[object]:
    async def fetch() -> object:
        await clock.sleep(1)
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def apply(_: object) -> None:
        return

    return Refresher("x", fetch, apply, clock=clock, scope=scope)


def test_one_flight_and_exactly_one_more() -> None:
    async def story() -> None:
        clock, scope = FakeClock(), TaskScope()
        answers: list[object] = [1, 2, 3, 4]
        one = refresher(clock, scope, answers)
        for _ in range(10):
            one.poke()
        assert one.state.value.busy is False
        await clock.advance(10)
        assert answers == [3, 4]
        await scope.aclose()
        one.poke()  # a closed scope: nothing happens

    asyncio.run(story())


def test_a_failure_is_kept_and_raised_and_a_success_clears_it() -> None:
    async def story() -> None:
        clock, scope = FakeClock(), TaskScope()
        one = refresher(clock, scope, [Offline(), 1])
        asked = asyncio.gather(one.now(), return_exceptions=True)
        await clock.advance(1)
        (error,) = await asked
        assert isinstance(error, Offline)
        assert one.state.value.stale
        asked = asyncio.gather(one.now())
        await clock.advance(1)
        await asked
        assert one.state.value.error is None
        await scope.aclose()

    asyncio.run(story())


# --- scopes and deadlines -----------------------------------------------------------------------
def test_a_scope_reports_failures_at_once_and_ends_its_tasks() -> None:
    async def story() -> None:
        reported: list[tuple[str, str]] = []
        scope = TaskScope(lambda error, name: reported.append((str(error), name)))

        async def fail() -> None:
            raise ValueError("boom")

        scope.start(fail(), name="bad")
        waiting = scope.start(asyncio.Event().wait(), name="waiting")
        await settle()
        assert reported == [("boom", "bad")]
        assert scope.busy
        await scope.aclose()
        assert waiting.cancelled()
        with pytest.raises(RuntimeError):
            scope.start(fail(), name="late")

    asyncio.run(story())


def test_within_returns_raises_and_cancels() -> None:
    async def story() -> None:
        clock = FakeClock()

        async def quick() -> int:
            return 7

        assert await within(clock, 5, quick()) == 7
        slow = asyncio.Event()
        cancelled = False

        async def hang() -> None:
            nonlocal cancelled
            try:
                await slow.wait()
            except asyncio.CancelledError:
                cancelled = True
                raise

        asked = asyncio.gather(within(clock, 5, hang()), return_exceptions=True)
        await clock.advance(4.9)
        assert not asked.done()
        await clock.advance(0.2)
        (error,) = await asked
        assert isinstance(error, TimedOut)
        assert cancelled

    asyncio.run(story())


def test_the_fake_clock_wakes_in_order() -> None:
    async def story() -> None:
        clock, scope = FakeClock(), TaskScope()
        woken: list[tuple[str, float]] = []

        async def sleeper(name: str, seconds: float) -> None:
            await clock.sleep(seconds)
            woken.append((name, clock.monotonic()))

        for name, seconds in (("c", 3), ("a", 1), ("b", 2)):
            scope.start(sleeper(name, seconds), name=name)
        await clock.advance(2.5)
        assert woken == [("a", 1), ("b", 2)]
        clock.jump(-3600)
        assert clock.monotonic() == 2.5
        await scope.aclose()

    asyncio.run(story())
