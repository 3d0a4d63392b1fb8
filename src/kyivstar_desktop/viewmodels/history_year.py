"""Calendar of charges: 12 months back or ahead, each day of a fee, what the year costs."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.charge_calendar import ChargeDay, charged_days, coming_days
from kyivstar_desktop.domain.kyiv import month_after, month_of
from kyivstar_desktop.domain.money import Money, total
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    month_name,
    present_date,
    present_money,
    present_number,
    today_in_kyiv,
    weekday,
    weekdays_short,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.domain.orders import Option
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.refresh import Loadable, Observable

translate = QCoreApplication.translate
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Inputs:
    now: datetime
    line: Line | None = None
    options: tuple[Option, ...] = ()
    rows: tuple[HistoryItem, ...] = ()
    ahead: bool = True
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day of a month. `tone`: charge, computed, paid or "" (nothing); `tip` is spoken too."""

    day: int
    tone: str = ""
    tip: str = ""
    today: bool = False


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """`first` is the weekday of its first day, Monday 0."""

    title: str
    first: int
    days: tuple[DayMark, ...]


@dataclass(frozen=True, slots=True)
class DayLine:
    """A line of the list, the twin of the grid."""

    date: str
    text: str
    amount: str
    note: str


@dataclass(frozen=True, slots=True)
class CalendarState:
    title: str
    number: str
    mode: str  # ahead, back
    months: tuple[MonthGrid, ...]
    week: tuple[str, ...]  # short names of the days, Monday first
    lines: tuple[DayLine, ...]
    total: str
    note: str
    empty: str
    banner: ErrorText | None


def derive_calendar(i: Inputs) -> CalendarState:
    """Pure."""
    today = today_in_kyiv(i.now)
    first = month_of(today) if i.ahead else month_after(month_of(today), 1 - MONTHS)
    days = _days(i, today)
    by_day = {one.day: one for one in days}
    months = [month_after(first, n) for n in range(MONTHS)]
    return CalendarState(
        title=translate("Calendar", "Calendar of charges"),
        number=present_number(i.line.number) if i.line is not None else "",
        mode="ahead" if i.ahead else "back",
        week=weekdays_short(),
        months=tuple(_grid(month, by_day, today) for month in months),
        lines=tuple(_line(one) for one in (days if i.ahead else days[::-1])),
        total=_total(days, ahead=i.ahead),
        note=_note(i),
        empty=_empty(i) if not days else "",
        banner=present_error(i.trouble) if i.trouble is not None else None,
    )


def _days(i: Inputs, today: date) -> tuple[ChargeDay, ...]:
    if i.line is None:
        return ()
    if i.ahead:
        until = month_after(month_of(today), MONTHS)
        return tuple(d for d in coming_days(i.line, i.options, until) if d.day >= today)
    return charged_days(i.rows)


def _grid(month: date, by_day: dict[date, ChargeDay], today: date) -> MonthGrid:
    first, count = monthrange(month.year, month.month)
    days = []
    for number in range(1, count + 1):
        day = month.replace(day=number)
        found = by_day.get(day)
        tone = "" if found is None else _tone(found)
        tip = "" if found is None else f"{present_date(day)}: {_what(found)}, {_sum(found)}"
        days.append(DayMark(number, tone, tip, day == today))
    return MonthGrid(month_name(month), first, tuple(days))


def _tone(day: ChargeDay) -> str:
    if day.paid:
        return "paid"
    return "computed" if day.computed else "charge"


def _what(day: ChargeDay) -> str:
    return ", ".join(charge.title for charge in day.charges)


def _sum(day: ChargeDay) -> str:
    return present_money(day.amount) if day.amount is not None else "—"


def _line(day: ChargeDay) -> DayLine:
    note = translate("Calendar", "computed") if day.computed else ""
    return DayLine(f"{present_date(day.day)}, {weekday(day.day)}", _what(day), _sum(day), note)


def _total(days: tuple[ChargeDay, ...], *, ahead: bool) -> str:
    known = [day.amount for day in days if day.amount is not None]
    if not days:
        return ""
    amount: Money = total(known)
    text = (
        translate("Calendar", "%n charge(s) ahead, %1 in all", "", len(days))
        if ahead
        else translate("Calendar", "%n charge(s) in 12 months, %1 in all", "", len(days))
    )
    return text.replace("%1", present_money(amount))


def _note(i: Inputs) -> str:
    if i.line is None:
        return ""
    notes = {
        "P4W": translate(
            "Calendar",
            "The fee is taken every 28 days: 13 times a year, and some months have two of them.",
        ),
        "P1M": translate("Calendar", "The fee is taken on the 1st of each month."),
        "P1D": translate("Calendar", "The fee is taken every day; days are not marked."),
    }
    note = notes.get(i.line.charge_period, "")
    if i.ahead and note and i.line.charge_period != "P1D":
        ours = translate(
            "Calendar", "Only the next date comes from the operator, the others are computed."
        )
        return f"{note} {ours}"
    return note


def _empty(i: Inputs) -> str:
    if i.line is None:
        return translate("Calendar", "Numbers are being read")
    if not i.ahead:
        return translate("Calendar", "No fees of tariff or services in the last 12 months")
    if i.line.charge_period == "P1D":
        return translate("Calendar", "The fee is taken every day; days are not marked.")
    return translate(
        "Calendar", "The operator has not named a next charge: the package is unpaid or suspended"
    )


class CalendarViewModel(ViewModel[Inputs, CalendarState]):
    """Of the current line; follows options, history and the choice of the number."""

    def __init__(
        self,
        history: History,
        accounts: Accounts,
        options: Observable[Loadable[tuple[Option, ...]]],
        *,
        back: Callable[[], None],
    ) -> None:
        super().__init__(Inputs(now=accounts.operator_now()), derive_calendar)
        self._history, self._accounts, self.back = history, accounts, back
        self._read = self.command(self._read_rows, restart=True)
        self._read.failed.connect(self._on_trouble)
        self.follow(options, self._on_options)
        self.follow(accounts.current, self._on_line)
        self.follow(history.version, self._on_version)

    # --- intents ---
    def choose_mode(self, mode: object) -> None:
        """`ahead` or `back`."""
        self.fold(ahead=mode == "ahead")

    def retranslate(self) -> None:
        self.fold()

    # --- work ---
    async def _read_rows(self) -> None:
        line = self._inputs.line
        if line is None:
            return
        now = self._accounts.operator_now()
        since = month_after(month_of(today_in_kyiv(now)), 1 - MONTHS)
        rows = await self._history.regular(line.number, since)
        self.fold(rows=rows, now=now, trouble=None)

    def _on_line(self, line: Line | None) -> None:
        self.fold(line=line, rows=())
        self._read()

    def _on_options(self, options: Loadable[tuple[Option, ...]]) -> None:
        self.fold(options=tuple(options.value or ()), now=self._accounts.operator_now())

    def _on_version(self, _version: int) -> None:
        self._read()

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)
