"""PagedTableModel: pages, late answers, cells."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt

from fakes.clock import settle
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.paging import ROW_ROLE, Column, PagedTableModel, TablePage
from support.machines import Inputs
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from pytestqt.modeltest import ModelTester


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
