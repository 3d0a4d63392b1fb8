"""DataTable: checks, groups, keys, columns that give way, copying."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, DataTable, GroupLook
from kyivstar_desktop.views.widgets.table_base import GROUP_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Shown:
    text: str
    amount: str = ""
    group: bool = False


ROWS = (
    Shown("19.11", "−12,50 ₴", group=True),
    Shown("Call", "−12,50 ₴"),
    Shown("Data", "0,00 ₴"),
    Shown("12.11", "−35,00 ₴", group=True),
    Shown("Content", "−35,00 ₴"),
)


class Model(QAbstractTableModel):
    def __init__(self, rows: tuple[Shown, ...]) -> None:
        super().__init__()
        self.shown = rows

    def swap(self, rows: tuple[Shown, ...]) -> None:
        self.beginResetModel()
        self.shown = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        return ("Operation", "Amount", "Do")[section] if role == 0 else None

    def data(self, index: Index, role: int = 0) -> object:
        row = self.shown[index.row()]
        if role == ROW_ROLE:
            return row
        return (row.text, row.amount, "")[index.column()] if role == 0 else None


def name(row: object) -> CellLook:
    return CellLook(cast("Shown", row).text, detail="more", icon="phone", badge="odd")


def amount(row: object) -> CellLook:
    return CellLook(cast("Shown", row).amount, kind="money", tone="debit")


def act(row: object) -> CellLook:
    return CellLook("Why?", kind="action") if cast("Shown", row).text == "Call" else CellLook()


def group(row: object) -> GroupLook | None:
    shown = cast("Shown", row)
    return GroupLook(shown.text, shown.amount, "amount") if shown.group else None


COLUMNS = (
    ColumnSpec("name", min_width=200, look=name),
    ColumnSpec("amount", width=110, look=amount, priority=1),
    ColumnSpec("do", width=90, look=act, priority=2),
)


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> DataTable:
    theme.apply(qapp)
    made = DataTable(COLUMNS, "Operations")
    qtbot.addWidget(made)
    model = Model(ROWS)
    model.setParent(made)
    made.setModel(model)
    made.set_group(group)
    made.set_checks(True)
    made.resize(700, 400)
    made.show()
    return made


def at(table: DataTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def in_check(table: DataTable, row: int) -> QPoint:
    return QPoint(px(24), at(table, row, 0).y())


def test_a_click_in_the_box_checks_and_a_group_has_no_box(table: DataTable, qtbot: QtBot) -> None:
    heard: list[int] = []
    table.checks_changed.connect(lambda: heard.append(1))
    for row in range(3):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=in_check(table, row))
    assert table.checked_rows() == [1, 2]
    assert len(heard) == 2
    assert table.check_state == Qt.CheckState.PartiallyChecked


def test_all_means_the_query_less_what_was_unchecked(table: DataTable) -> None:
    table.check_all(True)
    assert table.all_checked
    assert table.check_state == Qt.CheckState.Checked
    table.set_row_checked(2, False)
    assert table.checked_rows() == [1, 4]
    assert table.check_state == Qt.CheckState.PartiallyChecked


def test_the_box_of_the_head_checks_all_and_then_none(table: DataTable, qtbot: QtBot) -> None:
    head = table.horizontalHeader().viewport()
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(px(24), px(16)))
    assert table.checked_rows() == [1, 2, 4]
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(px(24), px(16)))
    assert table.checked_rows() == []


def test_keys_walk_over_groups_check_and_open(table: DataTable, qtbot: QtBot) -> None:
    opened: list[object] = []
    table.opened.connect(opened.append)
    table.setCurrentIndex(table.model().index(2, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row == 4
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row == 4
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert table.checked_rows() == [4]
    assert opened == [4]
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.all_checked


def test_a_new_query_forgets_checks_and_sizes_of_the_old_one(table: DataTable) -> None:
    model = cast("Model", table.model())
    table.check_all(True)
    model.swap((Shown("A"), Shown("B"), Shown("20.11", group=True)))
    assert table.checked_rows() == []
    heights = [table.rowHeight(i) for i in range(3)]
    assert heights == [px(34), px(34), px(GROUP_HEIGHT)]


def test_an_action_cell_acts_and_others_do_not(table: DataTable, qtbot: QtBot) -> None:
    heard: list[tuple[object, object]] = []
    table.acted.connect(lambda row, key: heard.append((row, key)))
    for row in (1, 2):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at(table, row, 2))
    assert heard == [(1, "do")]


def test_narrow_tables_hide_columns_by_priority(table: DataTable) -> None:
    shown = []
    for width in (700, 380, 250):
        table.resize(width, 300)
        table.fit_columns()
        shown.append([c.key for i, c in enumerate(COLUMNS) if not table.isColumnHidden(i)])
    assert shown == [["name", "amount", "do"], ["name", "amount"], ["name"]]


def test_columns_fill_the_width(table: DataTable) -> None:
    assert sum(table.columnWidth(i) for i in range(3)) == table.viewport().width()


def test_copied_rows_have_heads_and_hyphens(table: DataTable) -> None:
    table.set_row_checked(1, True)
    assert table.selected_tsv() == "Operation\tAmount\tDo\nCall\t-12,50 ₴\t"


def test_a_group_is_one_picture_across_all_cells(table: DataTable) -> None:
    shot = table.viewport().grab().toImage()
    y = at(table, 0, 0).y() + px(9)
    ground = theme.color("bg.sunken")
    spots = [at(table, 0, column).x() for column in range(3)]
    assert [shot.pixelColor(x, y) for x in spots] == [ground] * 3


def test_a_checked_row_is_told_by_its_ground(table: DataTable) -> None:
    table.set_row_checked(2, True)
    shot = table.viewport().grab().toImage()
    place = QPoint(at(table, 2, 2).x(), at(table, 2, 2).y())
    assert shot.pixelColor(place) == theme.color("bg.selected")


def test_a_skeleton_is_painted_while_nothing_is_here(table: DataTable) -> None:
    model = cast("Model", table.model())
    model.swap(())
    empty = table.grab().toImage()
    table.set_loading(True)
    assert table.grab().toImage() != empty
    model.swap(ROWS)
    table.set_loading(False)
    assert table.row_count == len(ROWS)


def test_a_short_table_is_as_high_as_its_rows(table: DataTable) -> None:
    table.fit_rows(3)
    assert table.height() == px(32) + px(GROUP_HEIGHT) + 2 * px(34)
