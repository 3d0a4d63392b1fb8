"""ViewModel, Command and PagedTableModel: order, silence, late answers, disposal."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt

from fakes.clock import settle
from kyivstar_desktop.domain.errors import Offline, StorageTrouble
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.command import Command
from kyivstar_desktop.viewmodels.paging import ROW_ROLE, Column, PagedTableModel, TablePage
from support.screens import Heard, Renders

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from pytestqt.modeltest import ModelTester


@dataclass(frozen=True, slots=True)
class Inputs:
    count: int = 0
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class State:
    text: str


class Counter(ViewModel[Inputs, State]):
    def __init__(self) -> None:
        super().__init__(Inputs(), lambda i: State(str(i.count // 10)))
        self.gate = asyncio.Event()
        self.runs: list[object] = []
        self.work = self.command(self._work, ready=lambda state: state.text != "9")
        self.again = self.command(self._work, restart=True)
        self.broken = self.command(self._broken)

    async def _work(self, *args: object) -> None:
        self.runs.append(args)
        await self.gate.wait()
        self.runs.append("done")

    async def _broken(self) -> None:
        raise Offline("refused")


def go(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(story())


# --- ViewModel ----------------------------------------------------------------------------------
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


# --- Command ------------------------------------------------------------------------------------
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


# --- PagedTableModel ----------------------------------------------------------------------------
class Desk:
    """Answers questions of the model when told, in any order."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        self.scope = TaskScope()
        self.held: list[asyncio.Future[TablePage[str]]] = []
        self.shown = 0
        columns = (
            Column("name", lambda: "Name", self._text),
            Column("sum", lambda: "Sum", lambda row: f"{row}.00", money=True),
        )
        self.model: PagedTableModel[str, str] = PagedTableModel(columns, self._fetch, self.scope)

    def _text(self, row: str) -> str:
        self.shown += 1
        return row

    async def _fetch(self, query: str, after: Any) -> TablePage[str]:
        self.asked.append((query, after))
        held: asyncio.Future[TablePage[str]] = asyncio.get_running_loop().create_future()
        self.held.append(held)
        return await held

    async def answer(self, number: int, *rows: str, after: Any = None) -> None:
        self.held[number].set_result(TablePage(rows, after))
        await settle(3)

    async def fail(self, number: int) -> None:
        self.held[number].set_exception(StorageTrouble("damaged"))
        await settle(3)

    def rows(self) -> list[str]:
        return list(self.model.rows())


def at_desk(story: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        desk = Desk()
        await story(desk)
        await desk.scope.aclose()

    asyncio.run(whole())


def test_pages_come_one_at_a_time_and_are_inserted(qtmodeltester: ModelTester) -> None:
    async def story(desk: Desk) -> None:
        model, nothing = desk.model, QModelIndex()
        resets, inserts = Heard(model.modelReset), []
        model.rowsInserted.connect(lambda _p, first, last: inserts.append((first, last)))
        model.load("all")
        assert model.busy
        assert not model.canFetchMore(nothing)
        await settle(2)
        await desk.answer(0, "a", "b", after=2)
        assert desk.rows() == ["a", "b"]
        assert model.canFetchMore(nothing)
        model.fetchMore(nothing)
        model.fetchMore(nothing)
        model.more()
        await settle(2)
        assert desk.asked == [("all", None), ("all", 2)]
        await desk.answer(1, "c")
        assert desk.rows() == ["a", "b", "c"]
        assert not model.canFetchMore(nothing)
        assert (len(resets.all), inserts) == (1, [(2, 2)])
        qtmodeltester.check(model, force_py=True)

    at_desk(story)


def test_a_late_answer_to_an_older_question_is_dropped() -> None:
    async def story(desk: Desk) -> None:
        loaded = Heard(desk.model.loaded)
        for text in ("п", "по", "пок"):
            desk.model.load(text)
        await settle(2)
        await desk.answer(2, "new", after=5)
        assert desk.rows() == ["new"]
        await desk.answer(0, "old")
        await desk.answer(1, "older")
        assert desk.rows() == ["new"]
        assert desk.model.query == "пок"
        assert len(loaded.all) == 1
        assert desk.model.canFetchMore(QModelIndex())

    at_desk(story)


def test_a_next_page_of_an_older_question_is_dropped() -> None:
    async def story(desk: Desk) -> None:
        desk.model.load("a")
        await settle(2)
        await desk.answer(0, "a1", after=1)
        desk.model.more()
        await settle(2)
        desk.model.load("b")
        await settle(2)
        await desk.answer(1, "a2")
        assert desk.rows() == ["a1"], "the old rows stay until the first page is here"
        await desk.answer(2, "b1")
        assert desk.rows() == ["b1"]

    at_desk(story)


def test_an_error_keeps_the_rows_and_can_be_tried_again() -> None:
    async def story(desk: Desk) -> None:
        failed = Heard(desk.model.failed)
        desk.model.load("a")
        await settle(2)
        await desk.answer(0, "a1", after=1)
        desk.model.more()
        await settle(2)
        await desk.fail(1)
        assert desk.rows() == ["a1"]
        assert isinstance(failed.all[0], StorageTrouble)
        assert desk.model.canFetchMore(QModelIndex())
        desk.model.more()
        await settle(2)
        await desk.answer(2, "a2")
        assert desk.rows() == ["a1", "a2"]

    at_desk(story)


def test_a_failed_old_question_says_nothing() -> None:
    async def story(desk: Desk) -> None:
        failed = Heard(desk.model.failed)
        desk.model.load("a")
        desk.model.load("b")
        await settle(2)
        await desk.fail(0)
        await desk.answer(1, "b1")
        assert (failed.all, desk.rows()) == ([], ["b1"])

    at_desk(story)


def test_an_empty_next_page_ends_the_list() -> None:
    async def story(desk: Desk) -> None:
        desk.model.load("a")
        await settle(2)
        await desk.answer(0, "a1", after=1)
        desk.model.more()
        await settle(2)
        await desk.answer(1)
        assert not desk.model.canFetchMore(QModelIndex())
        assert desk.rows() == ["a1"]

    at_desk(story)


def test_cells_are_presented_once_until_the_language_changes() -> None:
    async def story(desk: Desk) -> None:
        model = desk.model
        model.load("a")
        await settle(2)
        await desk.answer(0, "x", "y")
        place = model.index(1, 0)
        assert [model.data(place) for _ in range(3)] == ["y"] * 3
        assert desk.shown == 1
        assert model.data(place, ROW_ROLE) == "y"
        assert model.data(place, Qt.ItemDataRole.AccessibleTextRole) == "y"
        assert model.data(place, Qt.ItemDataRole.DecorationRole) is None
        right = model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole)
        assert right & Qt.AlignmentFlag.AlignRight
        told = Heard(model.headerDataChanged)
        model.forget_texts()
        assert len(told.all) == 1
        assert model.data(place) == "y"
        assert desk.shown == 2

    at_desk(story)


@pytest.mark.parametrize(("section", "title"), [(0, "Name"), (1, "Sum"), (2, None), (-1, None)])
def test_heads(section: int, title: str | None) -> None:
    async def story(desk: Desk) -> None:
        assert desk.model.headerData(section, Qt.Orientation.Horizontal) == title
        assert desk.model.headerData(section, Qt.Orientation.Vertical) is None
        assert desk.model.columnCount() == 2
        assert desk.model.columnCount(desk.model.index(0, 0)) in {0, 2}

    at_desk(story)


def test_inputs_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Inputs().count = 3  # type: ignore[misc]
    assert replace(Inputs(), count=3).count == 3
