"""Rows of the history table: movements, days between them, and their columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import HistoryKey
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.viewmodels.history_table import (
    title_amount,
    title_balance,
    title_category,
    title_operation,
    title_time,
)
from kyivstar_desktop.viewmodels.paging import Column
from kyivstar_desktop.viewmodels.presenting.formats import (
    from_us,
    local,
    present_date,
    present_money,
    weekday,
)
from kyivstar_desktop.viewmodels.presenting.rows import RowText, present_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class DayRow:
    """A group row: the Kyiv day and the sum of what it moved."""

    day: date
    left: str
    right: str


@dataclass(eq=False, slots=True)
class ItemRow:
    """A movement. Its words are made when it is first drawn: most rows of a page never are."""

    item: HistoryItem
    _text: RowText | None = None

    @property
    def text(self) -> RowText:
        if self._text is None:
            self._text = present_row(self.item)
        return self._text


Row = DayRow | ItemRow
After = tuple[HistoryKey, date]


def _time(row: Row) -> str:
    return row.left if isinstance(row, DayRow) else row.text.time


def _operation(row: Row) -> str:
    return "" if isinstance(row, DayRow) else f"{row.text.title} {row.text.detail}".strip()


def _category(row: Row) -> str:
    return "" if isinstance(row, DayRow) else row.text.category


def _amount(row: Row) -> str:
    return row.right if isinstance(row, DayRow) else row.text.amount


def _balance(row: Row) -> str:
    return "" if isinstance(row, DayRow) else row.text.balance


COLUMNS: tuple[Column[Row], ...] = (
    Column("time", title_time, _time),
    Column("operation", title_operation, _operation),
    Column("category", title_category, _category),
    Column("amount", title_amount, _amount, money=True),
    Column("balance", title_balance, _balance, money=True),
)


def day_of(item: HistoryItem) -> date:
    return local(from_us(item.time_us)).date()


def day_sums(rows: Sequence[HistoryItem], days: Sequence[date]) -> dict[date, Money]:
    found = dict.fromkeys(days, ZERO)
    for item, day in zip(rows, days, strict=True):
        found[day] += item.delta
    return found


def group_row(day: date, moved: Money | None) -> DayRow:
    shown = present_money(moved, signed=True) if moved else ""
    return DayRow(day, f"{present_date(day)}, {weekday(day)}", shown)
