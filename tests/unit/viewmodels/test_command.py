"""Command: one run at a time, errors of the family kept, defects not."""

from __future__ import annotations

from fakes.clock import settle
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.command import Command
from support.machines import Counter, go
from support.screens import Heard


def test_presses_while_running_are_one_run() -> None:
    async def story() -> None:
        vm = Counter()
        started = [vm.work("x") for _ in range(50)]
        assert sum(task is not None for task in started) == 1
        assert vm.work.running
        assert not vm.work.enabled
        vm.gate.set()
        await settle(5)
        assert vm.runs == [("x",), "done"]
        assert not vm.work.running
        assert vm.work.enabled
        vm.dispose()

    go(story)


def test_a_restarting_command_drops_its_old_run() -> None:
    async def story() -> None:
        vm = Counter()
        first = vm.again(1)
        await settle(2)
        vm.again(2)
        assert vm.again.enabled
        vm.gate.set()
        await settle(5)
        assert first is not None
        assert first.cancelled()
        assert vm.runs == [(1,), (2,), "done"]
        assert not vm.again.running
        vm.dispose()

    go(story)


def test_not_ready_means_nothing_happens() -> None:
    async def story() -> None:
        vm = Counter()
        said = Heard(vm.work.changed)
        vm.fold(count=90)
        assert not vm.work.enabled
        assert vm.work() is None
        spoken = len(said.all)
        vm.fold(count=95)
        assert len(said.all) == spoken, "nothing changed for the button"
        vm.fold(count=80)
        assert vm.work.enabled
        assert len(said.all) == spoken + 1
        vm.dispose()

    go(story)


def test_an_error_of_the_family_is_kept_until_the_next_press() -> None:
    async def story() -> None:
        vm = Counter()
        failed = Heard(vm.broken.failed)
        vm.broken()
        await settle(3)
        assert isinstance(vm.broken.error, Offline)
        assert failed.all == [vm.broken.error]
        assert vm.broken.enabled, "a retry is the same command"
        vm.broken.clear_error()
        assert vm.broken.error is None
        vm.dispose()

    go(story)


def test_a_defect_is_not_swallowed() -> None:
    async def story() -> None:
        reported: list[BaseException] = []
        scope = TaskScope(lambda error, _name: reported.append(error))

        async def wrong() -> None:
            raise KeyError("defect")

        command = Command(wrong, lambda: True, scope)
        command()
        await settle(3)
        assert isinstance(reported[0], KeyError)
        assert command.error is None
        await scope.aclose()

    go(story)
