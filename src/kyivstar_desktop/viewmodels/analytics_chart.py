"""Columns of the analytics page, in words and kopiykas. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003 a field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.kyiv import month_after
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.analytics_words import decimal, department_name
from kyivstar_desktop.viewmodels.presenting.formats import (
    month_name,
    present_count,
    present_money,
    present_month,
)

if TYPE_CHECKING:
    from kyivstar_desktop.services.analytics import Overview
    from kyivstar_desktop.viewmodels.analytics_state import Inputs

translate = QCoreApplication.translate
THOUSANDS = 100_000


@dataclass(frozen=True, slots=True)
class BarPart:
    """Kopiykas; see SpendBar."""

    month: date
    label: str
    value: int
    forecast: int
    text: str
    tip: str
    current: bool


def unit_for(view: Overview | None, budget: Money | None) -> int:
    highest = max((one.sums.spent for one in view.months), default=0) if view else 0
    return THOUSANDS if max(highest, budget.kopiykas if budget else 0) >= 10_000_00 else 100


def chart_title(unit: int) -> str:
    if unit == THOUSANDS:
        return translate("Analytics", "By month, thousand ₴")
    return translate("Analytics", "By month, ₴")


def in_units(kopiykas: int, unit: int) -> str:
    if unit < THOUSANDS:
        return present_count((2 * kopiykas + unit) // (2 * unit))
    tenths = (20 * kopiykas + unit) // (2 * unit)
    return present_count((tenths + 5) // 10) if tenths >= 10_000 else decimal(tenths)


def bars_of(view: Overview, unit: int) -> tuple[BarPart, ...]:
    known = {one.month: one.sums.spent for one in view.months}
    first = month_after(view.month, -11)
    if known:
        first = max(first, min(*known, view.month))
    made = []
    month = first
    while month <= view.month:
        made.append(_bar(view, month, known.get(month, 0), unit))
        month = month_after(month)
    return tuple(made)


def _bar(view: Overview, month: date, spent: int, unit: int) -> BarPart:
    current = month == view.month
    forecast = view.whole.forecast if current else None
    tip = f"{month_name(month)}: {present_money(Money(spent))}"
    text = ""
    if forecast is not None:
        words = translate("Analytics", "forecast %1")
        tip += f", {words.replace('%1', present_money(forecast.middle))}"
        text = in_units(forecast.middle.kopiykas, unit)
    elif current:
        text = in_units(spent, unit)
    label = present_month(month) if current or month.month == 12 else f"{month:%m}"
    middle = forecast.middle.kopiykas if forecast is not None else 0
    return BarPart(month, label, spent, middle, text, tip, current)


def spoken_of(i: Inputs, view: Overview | None) -> str:
    words = translate("Analytics", "Spending by month")
    if view is None:
        return words
    return f"{words}: {department_name(i.node, i.path)}, {month_name(view.month)}"
