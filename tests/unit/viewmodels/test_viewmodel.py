"""ViewModel: order, silence, disposal."""

from __future__ import annotations

from fakes.clock import settle
from kyivstar_desktop.services.refresh import Observable
from support.machines import Counter, go
from support.screens import Renders


def test_a_change_that_shows_nothing_is_silent() -> None:
    async def story() -> None:
        vm = Counter()
        renders = Renders(vm)
        vm.fold(count=3)
        vm.fold(hidden=7)
        vm.fold()
        assert [s.text for s in renders.states] == ["0"]
        vm.fold(count=25)
        assert [s.text for s in renders.states] == ["0", "2"]
        assert (vm.state.text, vm.inputs.count, vm.inputs.hidden) == ("2", 25, 7)
        vm.dispose()

    go(story)


def test_a_late_observer_sees_the_state_of_now() -> None:
    async def story() -> None:
        vm = Counter()
        vm.fold(count=40)
        assert [s.text for s in Renders(vm).states] == ["4"]
        vm.dispose()

    go(story)


def test_follow_hears_now_and_later_until_disposed() -> None:
    async def story() -> None:
        vm, source = Counter(), Observable(10)
        vm.follow(source, lambda value: vm.fold(count=value))
        assert vm.state.text == "1"
        source.set(20)
        assert vm.state.text == "2"
        vm.dispose()
        assert not source.watched
        source.set(30)
        assert vm.state.text == "2"

    go(story)


def test_dispose_ends_everything_and_twice_is_harmless() -> None:
    async def story() -> None:
        vm = Counter()
        renders, undone = Renders(vm), []
        vm.on_dispose(lambda: undone.append("first"))
        vm.on_dispose(lambda: undone.append("second"))
        task = vm.work()
        await settle(3)
        vm.dispose()
        vm.dispose()
        await settle(3)
        assert undone == ["second", "first"]
        assert task is not None
        assert task.cancelled()
        assert vm.disposed
        vm.fold(count=50)
        assert len(renders.states) == 1
        assert vm.work() is None
        assert not vm.work.enabled

    go(story)


def test_what_is_gathered_is_derived_once_at_the_end() -> None:
    async def story() -> None:
        vm, source = Counter(), Observable(10)
        renders = Renders(vm)
        with vm.gathered():
            vm.follow(source, lambda value: vm.fold(count=value))
            vm.fold(count=vm.inputs.count + 20)
            assert (vm.inputs.count, vm.state.text) == (30, "0")
        assert [s.text for s in renders.states] == ["0", "3"]
        source.set(50)
        assert vm.state.text == "5"
        vm.dispose()

    go(story)
