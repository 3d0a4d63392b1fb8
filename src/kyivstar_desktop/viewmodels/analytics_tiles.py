"""The four tiles of the analytics page. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.analytics import share_more
from kyivstar_desktop.domain.kyiv import month_after
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.analytics_words import SAVE, conclusion, decimal
from kyivstar_desktop.viewmodels.presenting.formats import month_name, present_day, present_money

if TYPE_CHECKING:
    from kyivstar_desktop.services.analytics import Overview
    from kyivstar_desktop.viewmodels.analytics_state import Inputs

translate = QCoreApplication.translate
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Tile:
    title: str
    value: Money | None
    text: str = ""  # in the place of a value that is not known
    note: str = ""
    tone: str = ""
    icon: str = ""
    act: str = ""  # the section that a press opens


def tiles_of(i: Inputs, view: Overview, budget: Money | None) -> tuple[Tile, ...]:
    made = (_spent(view), _forecast(view), _limit(view, budget))
    return (*made, _saving(i)) if not i.node else (*made, _numbers(i, view))


def _spent(view: Overview) -> Tile:
    spent = view.sums.spent
    title = month_name(view.month)
    if view.is_now:
        title = translate("Analytics", "Spent in %n day(s)", "", view.today.day)
    note, icon = "", ""
    tenths = share_more(spent, view.same)
    if tenths is not None:
        more = tenths >= 0
        text = (
            translate("Analytics", "%1 % more than a month ago")
            if more
            else translate("Analytics", "%1 % less than a month ago")
        )
        note = text.replace("%1", decimal(abs(tenths)))
        icon = "trending-up" if more else "trending-down"
    return Tile(title, Money(spent), note=note, icon=icon)


def _forecast(view: Overview) -> Tile:
    if not view.is_now:
        title = translate("Analytics", "The month before")
        return Tile(title, Money(view.whole.before))
    until = present_day(month_after(view.month) - _DAY)
    title = translate("Analytics", "Forecast to %1").replace("%1", until)
    found = view.whole.forecast
    if found is None:
        note = translate("Analytics", "a forecast needs 7 days")
        return Tile(title, None, text=translate("Analytics", "too little data"), note=note)
    note = translate("Analytics", "from %1 to %2").replace("%1", present_money(found.low))
    return Tile(title, found.middle, note=note.replace("%2", present_money(found.high)))


def _limit(view: Overview, budget: Money | None) -> Tile:
    title = translate("Analytics", "Budget of the month")
    if budget is None:
        text = translate("Analytics", "not set")
        note = translate("Analytics", "Set a limit")
        return Tile(title, None, text=text, note=note, tone="link", act="budgets")
    words, tone, icon = conclusion(view.whole, budget)
    return Tile(title, budget, note=words, tone=tone, icon=icon)


def _saving(i: Inputs) -> Tile:
    title = translate("Analytics", "Can be saved a month")
    if i.savings.at is None:
        note = translate("Analytics", "Match tariffs")
        return Tile(title, None, text="—", note=note, tone="link", act=SAVE)
    found = i.savings.findings
    note = translate("Analytics", "%n number(s), cheaper tariffs", "", len(found))
    month = sum(one.saving for one in found) // 12
    return Tile(title, Money(month), note=note, tone="link", act=SAVE)


def _numbers(i: Inputs, view: Overview) -> Tile:
    count = i.path[-1].numbers if i.path else 0
    mean = view.sums.spent // count if count else 0
    title = translate("Analytics", "Mean of a number")
    note = translate("Analytics", "%n number(s)", "", count)
    return Tile(title, Money(mean) if count else None, text="—", note=note)
