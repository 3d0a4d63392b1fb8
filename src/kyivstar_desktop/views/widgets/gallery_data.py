"""Sample data of the gallery's larger parts: table, charts, popups, phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import Meter, SegmentBar, StepTrack, ValidityBar
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.charts import BalanceChart, Bar, MonthBars, Spark
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.nav import NavItem, NavList
from kyivstar_desktop.views.widgets.phone import DemoPhone, Sms
from kyivstar_desktop.views.widgets.switcher import SwitcherButton
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, DataTable, GroupLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
Sample = tuple[str, str, str]  # text, sum, kind
_DAY_US = 86_400_000_000
_GROUP, _STALE, _READ = "group", "stale", "read"
_ROWS: tuple[Sample, ...] = (
    ("звичайний", "90,50 ₴", "debit"),
    ("наведення", "−12,50 ₴", "debit"),
    ("вибраний", "+150,00 ₴", "plus"),
    ("поточна клітинка", "0,00 ₴", "debit"),
    ("19.11.2026, четвер", "−12,50 ₴", _GROUP),
    ("застарілий", "1,00 ₴", _STALE),
    ("читається", "", _READ),
)


class ListRows(QAbstractListModel):
    """Any rows as ROW_ROLE, with their words."""

    def __init__(self, rows: Sequence[object], words: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._rows, self._words = tuple(rows), tuple(words)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        words = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self._words[index.row()] if role in words else None


class _Samples(QAbstractTableModel):
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(_ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return ("Номер ↑", "Сума")[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == ROW_ROLE:
            return _ROWS[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _ROWS[index.row()][index.column()]
        return None


def _name_look(shown: object) -> CellLook:
    text, _sum, kind = cast("Sample", shown)
    if kind == _READ:
        return CellLook(kind="skeleton")
    if kind == _STALE:
        return CellLook(text, icon="refresh-alert", role="text.secondary")
    return CellLook(text)


def _sum_look(shown: object) -> CellLook:
    _text, amount, kind = cast("Sample", shown)
    if kind == _READ:
        return CellLook(kind="skeleton")
    role = "text.secondary" if kind == _STALE else "text.primary"
    return CellLook(amount, kind="money", strong=True, role=role)


def _group_look(shown: object) -> GroupLook | None:
    text, amount, kind = cast("Sample", shown)
    return GroupLook(text, amount, right_column="sum") if kind == _GROUP else None


class _StillTable(DataTable):
    """Shows the pointer and the keyboard where they are not."""

    def hasFocus(self) -> bool:
        return True

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hover_row = 1


def make_states_table() -> QWidget:
    """A row for each state: still, under the pointer, checked, current, group, stale, read."""
    columns = (
        ColumnSpec("name", min_width=120, look=_name_look),
        ColumnSpec("sum", width=92, look=_sum_look, align_right=True),
    )
    table = _StillTable(columns, "Рядки таблиці")
    table.setModel(_Samples(table))
    table.set_group(_group_look)
    table.set_checks(True)
    for number in (2, 3):
        table.set_row_checked(number, True)
    table.setCurrentIndex(table.model().index(3, 0))
    table.hover_row = 1
    table.fit_rows(len(_ROWS))
    return table


def make_charts() -> Card:
    """Смуги й діаграми."""
    card = Card(gap=10)
    card.add(Text("Смуги й діаграми", "caption", "text.secondary"))
    meter, life, track, parts = Meter(), ValidityBar(), StepTrack(), SegmentBar()
    meter.set_value(620, spoken="312 із 5 000")
    life.set_value(30, spoken="Діє до 12.08.2027")
    track.set_stage(4, tone="warning", spoken="Невідомо")
    shares = ((240, "success.fill"), (16, "danger.fill"), (8, "warning.fill"))
    parts.set_parts(shares, whole=400, spoken="264 із 400")
    balance, months, spark = BalanceChart(), MonthBars(), Spark()
    steps = ((0, 18_700), (1, 1_200), (12, 16_200), (13, 12_700), (19, 10_300), (21, 9_050))
    points = [(day * _DAY_US, kopiykas) for day, kopiykas in steps]
    labels = ("29.10", "сьогодні", "27.11")
    forecast = (29 * _DAY_US, -8_450)
    balance.set_trace(points, 21 * _DAY_US, forecast, labels, spoken="Залишок 90,50")
    values = (23_000, 17_500, 20_500, 27_000, 18_500, 40_000)
    months.set_bars(
        [Bar(f"{i + 5:02}", value, current=value > 30_000) for i, value in enumerate(values)],
        spoken="Витрати за місяцями",
    )
    spark.set_values(values, spoken="Витрати за періодами")
    for part in (meter, life, track, parts, balance, months, spark):
        card.add(part)
    return card


def make_popups() -> Card:
    """What lives in the shell: switcher and rail."""
    card = Card(gap=10)
    card.add(Text("Рамка вікна", "caption", "text.secondary"))
    button = SwitcherButton()
    button.set_number("+380 67 123 45 67", "Олена Коваленко · передплата")
    rail = NavList("Розділи")
    rail.set_items(
        (
            NavItem("overview", "Огляд", "layout-dashboard"),
            NavItem("topup", "Поповнення", "wallet"),
            NavItem("history", "Історія", "history", count="3", tone="warning"),
        )
    )
    rail.set_current("overview")
    rail.setFixedHeight(px(38 * 3))
    card.add(button)
    card.add(rail)
    return card


def make_phone() -> QWidget:
    """The demo phone with two messages."""
    phone = DemoPhone()
    phone.set_phone(
        "Демо-телефон",
        "Демо",
        "Оператор (демо)",
        "+380 67 123 45 67",
        "14:05",
        "Вставити код 4826",
        "Сюди приходять SMS демо.",
        messages=(
            Sms("Поповнення 150,00 ₴. Залишок 162,00 ₴", "11.11.2026, 18:20"),
            Sms("4826 – код для Мій Київстар. Нікому його не кажіть.", "сьогодні, 14:05", "4826"),
        ),
    )
    phone.setMinimumHeight(px(640))
    return phone
