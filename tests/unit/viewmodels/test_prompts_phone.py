"""Questions that services await, and the demo phone that shows what a number receives."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import HOME, IHOR, OLENA, PASSWORD
from fakes.operator_tokens import Subscriber
from fakes.world import World, mobile
from kyivstar_desktop.domain.account import LineKind, Login, Person
from kyivstar_desktop.domain.billing import CodeChallenge
from kyivstar_desktop.domain.errors import Refused, StepUpNeeded
from kyivstar_desktop.services.prompts import Question
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.demo_phone import DemoPhoneViewModel, ShowPeople
from kyivstar_desktop.viewmodels.prompts import PromptsViewModel
from support import screens
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from support.speaking import WordsOf

CHALLENGE = CodeChallenge("az_1", 4, 180, 60, 5, 2, "+380 67 ••• •• 01")
WRONG = Refused("otp_invalid", {"attempts_left": 3})


class Desk:
    """Asks as a service does; `answers` are in the order of the questions."""

    def __init__(self) -> None:
        self.vm = PromptsViewModel()
        self.scope = TaskScope()
        self.resends: list[CodeChallenge | Refused] = []
        self.tasks: list[asyncio.Task[Any]] = []

    async def _resend(self) -> CodeChallenge:
        found = self.resends.pop(0)
        if isinstance(found, Refused):
            raise found
        return found

    async def ask_code(self, trouble: Refused | None = None) -> None:
        work = self.vm.code(CHALLENGE, "stepUp", self._resend, trouble)
        self.tasks.append(self.scope.start(work, name="ask", awaited=True))
        await settle(3)

    async def ask(self, *, dangerous: bool = False) -> None:
        work = self.vm.confirm(Question("anything", dangerous=dangerous))
        self.tasks.append(self.scope.start(work, name="ask", awaited=True))
        await settle(3)

    @property
    def answers(self) -> list[Any]:
        return [task.result() for task in self.tasks if task.done() and not task.cancelled()]


def at_desk(story: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        desk = Desk()
        await story(desk)
        desk.vm.dispose()
        await desk.scope.aclose()

    asyncio.run(whole())


def test_a_code_is_asked_for_and_typed() -> None:
    async def story(desk: Desk) -> None:
        assert desk.vm.state.id == 0
        await desk.ask_code()
        state = desk.vm.state
        assert (state.title, state.code_length) == ("Confirm that it is you", 4)
        assert "+380 67 ••• •• 01" in state.text
        desk.vm.type_code("123")
        desk.vm.accept()
        await settle(3)
        assert desk.answers == []
        desk.vm.type_code("1234")
        assert desk.vm.state.can_accept
        assert "1234" not in repr(desk.vm.state)
        desk.vm.accept()
        desk.vm.accept()
        await settle(3)
        assert desk.answers == ["1234"]
        assert desk.vm.state.id == 0

    at_desk(story)


def test_going_away_answers_none_and_false() -> None:
    async def story(desk: Desk) -> None:
        await desk.ask_code()
        desk.vm.refuse()
        await settle(3)
        await desk.ask(dangerous=True)
        assert desk.vm.state.dangerous
        desk.vm.refuse()
        await settle(3)
        await desk.ask()
        desk.vm.accept()
        await settle(3)
        assert desk.answers == [None, False, True]

    at_desk(story)


def test_questions_wait_in_a_queue() -> None:
    async def story(desk: Desk) -> None:
        await desk.ask_code()
        await desk.ask()
        assert desk.vm.state.code_length == 4
        desk.vm.type_code("1234")
        desk.vm.accept()
        await settle(3)
        assert desk.vm.state.code_length == 0
        assert desk.vm.state.code == ""
        desk.vm.accept()
        await settle(3)
        assert desk.answers == ["1234", True]

    at_desk(story)


def test_the_trouble_of_the_last_try_is_shown() -> None:
    async def story(desk: Desk) -> None:
        await desk.ask_code(WRONG)
        assert desk.vm.state.error == "Wrong code. Tries left: 3"

    at_desk(story)


def test_another_code() -> None:
    async def story(desk: Desk) -> None:
        desk.resends = [Refused("slow_down"), replace(CHALLENGE, length=6)]
        await desk.ask_code(WRONG)
        desk.vm.type_code("12")
        desk.vm.resend()
        await settle(3)
        assert desk.vm.state.error == "Too soon. Wait a little."
        desk.vm.resend()
        await settle(3)
        assert (desk.vm.state.error, desk.vm.state.code_length, desk.vm.state.code) == ("", 6, "")
        desk.vm.type_code("123456")
        desk.vm.accept()
        await settle(3)
        assert desk.answers == ["123456"]

    at_desk(story)


def test_nothing_asked_nothing_resent() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.resend()
        desk.vm.accept()
        desk.vm.refuse()
        await settle(3)
        assert desk.vm.state.id == 0

    at_desk(story)


def test_a_closing_window_lets_no_service_wait() -> None:
    async def story(desk: Desk) -> None:
        await desk.ask_code()
        desk.vm.dispose()
        await settle(3)
        assert desk.tasks[0].cancelled()

    at_desk(story)


def test_the_session_speaks_through_it() -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            vm = PromptsViewModel()
            world.session._prompts = vm
            needed = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)
            work = world.session.step_up(needed)
            task = TaskScope().start(work, name="step up", awaited=True)
            await settle()
            vm.type_code("0000" if world.operator.last_code(OLENA) != "0000" else "1111")
            vm.accept()
            await settle()
            assert vm.state.error == "Wrong code. Tries left: 4"
            vm.type_code(world.operator.last_code(OLENA))
            vm.accept()
            await settle()
            assert task.done()
            assert task.exception() is None
            vm.dispose()

    asyncio.run(whole())


# --- demo phone ---------------------------------------------------------------------------------
def test_the_phone_shows_what_the_number_receives() -> None:
    async def story(world: World) -> None:
        vm = DemoPhoneViewModel(world.operator, clock=world.clock)
        assert not vm.state.visible
        vm.watch(OLENA)
        assert vm.state.visible
        assert vm.state.number == "+380\u00a067\u00a0000\u00a000\u00a001"
        await world.session.start_sms(mobile())
        await world.session.start_sms(mobile(IHOR))
        await world.clock.advance(1)
        code = world.operator.last_code(OLENA)
        assert [m.code for m in vm.state.messages] == [code]
        assert vm.state.messages[0].time == "today, 14:00"
        assert vm.state.button == f"Use the code {code}"
        assert code not in repr(vm.state)
        taken = Heard(vm.code_taken)
        vm.take()
        assert taken.all == [code]
        vm.dispose()

    screens.play(story, signed_in=False)


def test_only_the_newest_message_offers_its_code() -> None:
    async def story(world: World) -> None:
        vm = DemoPhoneViewModel(world.operator, clock=world.clock)
        vm.watch(OLENA)
        world.operator.text_to(OLENA, "1111", "signin")
        world.operator.text_to(OLENA, "2222", "signin")
        await world.clock.advance(1)
        assert vm.state.code == "2222"
        world.operator.text_to(OLENA, "", "info", "Рахунок поповнено")
        await world.clock.advance(1)
        assert (vm.state.code, vm.state.button) == ("", "")
        taken = Heard(vm.code_taken)
        vm.take()
        assert taken.all == []
        for n in range(9):
            world.operator.text_to(OLENA, f"{n}000", "signin")
        await world.clock.advance(1)
        assert len(vm.state.messages) == 6
        assert vm.state.code == "8000"
        vm.dispose()

    screens.play(story, signed_in=False)


def test_the_phone_of_another_number_starts_empty() -> None:
    async def story(world: World) -> None:
        vm = DemoPhoneViewModel(world.operator, clock=world.clock)
        vm.watch(OLENA)
        world.operator.text_to(OLENA, "1111", "signin")
        await world.clock.advance(1)
        vm.watch(IHOR)
        assert vm.state.messages == ()
        await world.clock.advance(1)
        assert vm.state.messages == ()
        vm.watch(OLENA)
        await world.clock.advance(1)
        assert len(vm.state.messages) == 1
        vm.watch("")
        assert not vm.state.visible
        vm.dispose()

    screens.play(story, signed_in=False)


def test_the_people_of_the_demo_are_asked_once() -> None:
    async def story(world: World) -> None:
        vm = DemoPhoneViewModel(world.operator, clock=world.clock)
        effects = Heard(vm.effect)
        vm.ask_people()
        await settle()
        vm.ask_people()
        await settle()
        assert [type(effect) for effect in effects.all] == [ShowPeople, ShowPeople]
        first, second = vm.state.people
        assert (first.login, first.title) == (OLENA, "+380\u00a067\u00a0000\u00a000\u00a001")
        assert first.text.endswith(f"password {PASSWORD}")
        assert second.login == IHOR
        await world.operator.stop()
        vm.dispose()

    screens.play(story, signed_in=False)


def test_a_personal_accounts_code_comes_to_its_contact_number() -> None:
    async def story(world: World) -> None:
        home = Subscriber(Person("p_h", "Дім", None), Login(LineKind.HOME, HOME), "", OLENA)
        world.operator.subscribers.append(home)
        vm = DemoPhoneViewModel(world.operator, clock=world.clock)
        vm.watch(HOME)
        world.operator.text_to(OLENA, "1111", "signin")
        await world.clock.advance(2)
        assert vm.state.number.endswith("01")
        assert vm.state.code == "1111"
        vm.watch("26000000099")
        await world.clock.advance(2)
        assert not vm.state.visible, "nobody has this account"
        vm.dispose()

    screens.play(story, signed_in=False)


@pytest.mark.parametrize(("seconds", "time"), [(0, "today, 14:00"), (86_400, "22 Nov 2026, 14:00")])
def test_when_a_message_came(words_of: WordsOf, seconds: float, time: str) -> None:
    async def story(world: World) -> None:
        vm = DemoPhoneViewModel(world.operator, clock=world.clock)
        vm.watch(OLENA)
        world.operator.text_to(OLENA, "1111", "signin")
        world.clock.jump(seconds)
        await world.clock.advance(1)
        assert vm.state.messages[0].time == time
        vm.dispose()

    screens.play(story, signed_in=False)


def test_a_phone_without_an_operator_keeps_silent() -> None:
    async def story(world: World) -> None:
        vm = DemoPhoneViewModel(world.operator, clock=world.clock)
        vm.watch(OLENA)
        await world.operator.stop()
        await world.clock.advance(5)
        assert vm.state.messages == ()
        vm.dispose()

    screens.play(story, signed_in=False)
