"""Numbers: the desk of a company."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.numbers import Desk, NumbersViewModel
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.views.numbers import NumbersView

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context
    from kyivstar_desktop.domain.batch import Wanted
    from kyivstar_desktop.services.ports.batch import TablesPort


def make(context: Context, arg: Any) -> NumbersViewModel:
    """`arg`: a view of domain.fleet.VIEWS, a node's id, or None."""
    core, go = context.core, context.shell.go
    cabinet = core.cabinet

    def hand_over(wanted: Wanted) -> None:
        cabinet.batches.hand_over(wanted)
        go(Route("batch", "new"))

    desk = Desk(
        cabinet.fleet,
        core.accounts,
        core.history,
        cabinet.exports,
        cabinet.undo,
        core.clock,
        hand_over=hand_over,
        opened=lambda: go(Route("overview")),
        reads_tables=partial(table_rows, cabinet.batches.tables),
        nodes=cabinet.nodes,
        orders=cabinet.orders,
    )
    return NumbersViewModel(desk, arg=str(arg or ""))


async def table_rows(tables: TablesPort, path: Path) -> AsyncIterator[Sequence[Sequence[str]]]:
    """A whole table as text, its heads first. FileTrouble."""
    preview = await tables.preview(path)
    if preview.header:
        yield [[column.title for column in preview.columns]]
    async for chunk in tables.rows(preview):
        yield [[str(getattr(cell, "text", cell)) for cell in row.cells] for row in chunk]


def show(context: Context, vm: Any) -> QWidget:
    made = NumbersView(vm)
    made.said.connect(context.say)
    made.edited.connect(context.shell.say_undo)
    return made
