"""One hundred thousand rows in the grid: any place at once, and only what is shown is read."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fakes.clock import settle
from kyivstar_desktop.domain.fleet import FleetGroup, FleetLine, FleetPage, FleetQuery, FleetSums
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.numbers_columns import SHOWN, Words, make_columns
from kyivstar_desktop.viewmodels.numbers_model import FleetModel
from kyivstar_desktop.views.numbers_looks import group_look, specs
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.fleet_grid import FleetGrid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

MANY = 100_000


class Park:
    """Rows are made as they are asked for; `asked` says which."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []
        self.total = MANY

    async def page(
        self, query: FleetQuery, after: Any = None, limit: int = 200, *, skip: int = 0
    ) -> FleetPage:
        group = query.filters[0].value if query.filters else 0
        first = group * 1000 + (after or 0) + skip
        last = min(first + limit, self.total if not query.filters else (group + 1) * 1000)
        self.asked.append((first, last))
        rows = tuple(FleetLine(f"ln{n}", f"+380{n:09d}") for n in range(first, last))
        whole = last >= self.total or bool(query.filters and last == (group + 1) * 1000)
        return FleetPage(rows, None if whole else last - group * 1000)

    async def count(self, _query: FleetQuery) -> int:
        return self.total

    async def groups(self, _query: FleetQuery) -> tuple[FleetGroup, ...]:
        return tuple(FleetGroup(n, f"group {n}", FleetSums(count=1000)) for n in range(100))


class Checks:
    check_state = Qt.CheckState.Unchecked

    def is_checked(self, _line: str) -> bool:
        return False

    def check(self, row: int) -> None: ...
    def check_range(self, first: int, last: int) -> None: ...
    def check_all(self, on: bool) -> None: ...  # noqa: FBT001 as the grid has it


async def _grid(park: Any, scope: TaskScope, query: FleetQuery) -> FleetGrid:
    columns = make_columns(Words(_never, str))
    model = FleetModel(park, scope, [columns[key] for key in ("number", "user")])
    grid = FleetGrid(Checks(), specs(columns, ("number", "user"), _never))
    model.setParent(grid)
    grid.set_group(group_look)
    grid.setModel(model)
    grid.resize(800, 600)
    model.load(query)
    await settle()
    grid.show()
    return grid


def _never() -> Any:
    raise AssertionError("nothing here asks for the time")


def test_end_is_reached_by_one_question(qapp: QApplication) -> None:
    theme.apply(qapp)

    async def story() -> None:
        park, scope = Park(), TaskScope()
        grid = await _grid(park, scope, FleetQuery())
        grid.grab()
        await settle()
        assert grid.row_count == MANY
        before = len(park.asked)
        QTest.keyClick(grid, Qt.Key.Key_End)
        grid.grab()
        await settle()
        assert len(park.asked) - before <= 2
        assert grid.model().index(MANY - 1, 0).data() != ""
        QTest.keyClick(grid, Qt.Key.Key_Home)
        grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
        grid.grab()
        await settle()
        middle = grid.rowAt(5)
        assert abs(middle - MANY // 2) < 1000
        assert grid.model().index(middle, 0).data().endswith(f"{middle % 100:02d}")
        assert len(park.asked) < 8
        await scope.aclose()
        grid.deleteLater()

    asyncio.run(story())


def test_a_drag_over_all_rows_does_not_read_all_of_them(qapp: QApplication) -> None:
    theme.apply(qapp)

    async def story() -> None:
        park, scope = Park(), TaskScope()
        grid = await _grid(park, scope, FleetQuery())
        bar = grid.verticalScrollBar()
        for step in range(100):
            bar.setValue(bar.maximum() * step // 100)
            grid.grab()
        await settle(2000)
        assert len(park.asked) < 60, "pages that were passed are not wanted any more"
        assert grid.model().index(grid.rowAt(5), 0).data() != ""
        await scope.aclose()
        grid.deleteLater()

    asyncio.run(story())


def test_folded_groups_give_their_rows_back(qapp: QApplication) -> None:
    theme.apply(qapp)

    async def story() -> None:
        park, scope = Park(), TaskScope()
        grid = await _grid(park, scope, FleetQuery(group="node"))
        model: Any = grid.model()
        assert grid.row_count == MANY + 100
        model.toggle_group(0)
        assert grid.row_count == MANY + 100 - 1000
        model.row(1 + 500)
        await settle()
        assert model.row(1 + 500).line == "ln1499"
        found = await model.lines(0, 1201)
        assert (len(found), found[0].line, found[-1].line) == (1199, "ln1000", "ln2198")
        assert len(SHOWN) == 6
        await scope.aclose()
        grid.deleteLater()

    asyncio.run(story())
