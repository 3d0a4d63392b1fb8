"""Sample data of the gallery's larger parts: table, charts, popups, phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

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
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
Sample = tuple[str, str, str, str]  # text, sum, tone of the sum, badge
_DAY_US = 86_400_000_000
_GROUP = "group"
_ROWS: tuple[Sample, ...] = (
    ("19.11.2026, Thursday", "−12,50 ₴", _GROUP, ""),
    ("International call", "−12,50 ₴", "debit", ""),
    ("Mobile data", "0,00 ₴", "still", ""),
    ("12.11.2026, Thursday", "−35,00 ₴", _GROUP, ""),
    ("Content service", "−35,00 ₴", "debit", "unusual"),
    ("Top-up", "+150,00 ₴", "credit", ""),
)


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
        return ("Operation", "Amount")[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == ROW_ROLE:
            return _ROWS[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _ROWS[index.row()][index.column()]
        return None


def _name_look(shown: object) -> CellLook:
    text, _sum, _tone, badge = cast("Sample", shown)
    return CellLook(text, detail="details", icon="phone", badge=badge, strong=True)


def _sum_look(shown: object) -> CellLook:
    return CellLook(cast("Sample", shown)[1], kind="money", tone=cast("Sample", shown)[2])


def _group_look(shown: object) -> GroupLook | None:
    text, amount, tone, _badge = cast("Sample", shown)
    return GroupLook(text, amount, right_column="sum") if tone == _GROUP else None


def make_table() -> QWidget:
    """A table with groups, checks and a current row."""
    columns = (
        ColumnSpec("name", min_width=120, look=_name_look),
        ColumnSpec("sum", width=92, look=_sum_look, align_right=True),
    )
    table = DataTable(columns, "Operations")
    table.setModel(_Samples(table))
    table.set_group(_group_look)
    table.set_checks(True)
    table.set_row_checked(1, True)
    table.fit_rows(len(_ROWS))
    return table


def make_charts() -> Card:
    """Bars and charts."""
    card = Card(gap=10)
    card.add(Text("Bars and charts", "caption", "text.secondary"))
    meter, life, track, parts = Meter(), ValidityBar(), StepTrack(), SegmentBar()
    meter.set_value(620, spoken="312 of 5 000")
    life.set_value(30, spoken="Valid until 12.08.2027")
    track.set_stage(4, tone="warning", spoken="Unknown")
    shares = ((240, "success.fill"), (16, "danger.fill"), (8, "warning.fill"))
    parts.set_parts(shares, whole=400, spoken="264 of 400")
    balance, months, spark = BalanceChart(), MonthBars(), Spark()
    steps = ((0, 18_700), (1, 1_200), (12, 16_200), (13, 12_700), (19, 10_300), (21, 9_050))
    points = [(day * _DAY_US, kopiykas) for day, kopiykas in steps]
    labels = ("29.10", "today", "27.11")
    forecast = (29 * _DAY_US, -8_450)
    balance.set_trace(points, 21 * _DAY_US, forecast, labels, spoken="Balance, 90.50")
    values = (23_000, 17_500, 20_500, 27_000, 18_500, 40_000)
    months.set_bars(
        [Bar(f"{i + 5:02}", value, current=value > 30_000) for i, value in enumerate(values)],
        spoken="Spent by months",
    )
    spark.set_values(values, spoken="Spent by periods")
    for part in (meter, life, track, parts, balance, months, spark):
        card.add(part)
    return card


def make_popups() -> Card:
    """What lives in the shell: switcher and rail."""
    card = Card(gap=10)
    card.add(Text("Shell", "caption", "text.secondary"))
    button = SwitcherButton()
    button.set_number("+380 67 123 45 67", "Olena Kovalenko · prepaid")
    rail = NavList("Sections")
    rail.set_items(
        (
            NavItem("overview", "Overview", "layout-dashboard"),
            NavItem("topup", "Top up", "wallet"),
            NavItem("history", "History", "history", count="3", tone="warning"),
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
        "Demo phone",
        "Demo",
        "Operator (demo)",
        "+380 67 123 45 67",
        "14:05",
        "Use the code 4826",
        "SMS of the demo come here.",
        messages=(
            Sms("Top-up 150,00 ₴. Balance 162,00 ₴", "11.11.2026, 18:20"),
            Sms("4826 is the code of My Kyivstar. Tell it to nobody.", "today, 14:05", "4826"),
        ),
    )
    phone.setMinimumHeight(px(640))
    return phone
