"""What the history screen shows beside its table. Screens 06 and 07."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.history import Category, HistoryQuery
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_age,
    present_count,
    present_date,
    present_day,
    present_money,
    present_month,
    present_number,
    present_range,
    today_in_kyiv,
)
from kyivstar_desktop.viewmodels.presenting.states import present_category
from kyivstar_desktop.viewmodels.why_state import WhyState, derive_why

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.disputes import Dispute
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.history import HistoryItem, KindSum, MonthBar, SavedFilter, Sums
    from kyivstar_desktop.domain.orders import Option
    from kyivstar_desktop.services.history import SyncState

translate = QCoreApplication.translate
CHIPS = (
    Category.TARIFF,
    Category.CALLS,
    Category.DATA,
    Category.CONTENT,
    Category.SERVICE,
    Category.TOPUP,
    Category.TRANSFER,
)
PRESETS = ("all", "month", "period", "quarter", "year")


@dataclass(frozen=True, slots=True)
class Inputs:
    """What we know. `opened` is the row whose "why" panel stands open."""

    now: datetime
    line: Line | None = None
    text: str = ""
    understood: tuple[str, ...] = ()
    preset: str = "all"
    since: date | None = None
    until: date | None = None  # exclusive
    categories: frozenset[Category] = frozenset()
    unusual_only: bool = False
    mode: str = "months"  # months, periods, kinds or table
    bars: tuple[MonthBar, ...] = ()
    sums: Sums | None = None
    without_filter: int = 0
    selected: Sums | None = None
    sync: SyncState | None = None
    opened: HistoryItem | None = None
    same: tuple[HistoryItem, ...] = ()
    rows_shown: int = 0
    loaded: bool = False
    trouble: AppError | None = None  # a question or an export that failed
    kinds: tuple[KindSum, ...] = ()
    filters: tuple[SavedFilter, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    options: tuple[Option, ...] = ()
    naming: str | None = None  # the name being typed for a filter


@dataclass(frozen=True, slots=True)
class ChipState:
    key: str
    text: str
    on: bool


@dataclass(frozen=True, slots=True)
class BarState:
    label: str
    value: int
    text: str
    current: bool
    tip: str
    start: date


@dataclass(frozen=True, slots=True)
class KindLine:
    """One line of the itemised bill."""

    title: str
    category: str
    count: str
    amount: str


@dataclass(frozen=True, slots=True)
class FilterState:
    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class HistoryState:
    age: str
    stale: bool
    progress: str
    banner: ErrorText | None
    text: str
    understood: tuple[str, ...]
    period_text: str
    presets: tuple[tuple[str, str], ...]
    preset: str
    chips: tuple[ChipState, ...]
    unusual_on: bool
    count_text: str
    chart_title: str
    chart_note: str
    mode: str
    bars: tuple[BarState, ...]
    selection_text: str
    totals_text: str
    empty_title: str
    empty_text: str
    can_reset: bool
    why: WhyState | None
    kinds: tuple[KindLine, ...]
    filters: tuple[FilterState, ...]
    filter_name: str | None
    can_keep: bool


def query_of(i: Inputs) -> HistoryQuery:
    """The store's question for what the screen asks."""
    since, until = period_of(i)
    return HistoryQuery(
        lines=(i.line.number,) if i.line is not None else (),
        text=i.text.strip(),
        since=since,
        until=until,
        categories=i.categories,
        unusual_only=i.unusual_only,
    )


def period_of(i: Inputs) -> tuple[date | None, date | None]:
    """Half-open Kyiv dates of the chosen period; (None, None) is everything."""
    today = today_in_kyiv(i.now)
    tomorrow = today + timedelta(days=1)
    starts = {
        "month": today.replace(day=1),
        "period": today - timedelta(days=27),
        "quarter": today - timedelta(days=90),
        "year": today - timedelta(days=364),
    }
    if i.preset in starts:
        return starts[i.preset], tomorrow
    return (i.since, i.until) if i.preset == "custom" else (None, None)


def derive_history(i: Inputs) -> HistoryState:
    """Pure; sums come from the store, never from the rows on screen."""
    empty_title, empty_text = _empty(i)
    sync = i.sync
    error = i.trouble or (sync.error if sync is not None else None)
    return HistoryState(
        age=_age(i),
        stale=sync is not None and sync.error is not None,
        progress=_progress(i),
        banner=present_error(error) if error is not None else None,
        text=i.text,
        understood=i.understood,
        period_text=_period_text(i),
        presets=_presets(),
        preset=i.preset,
        chips=_chips(i),
        unusual_on=i.unusual_only,
        count_text=_count(i),
        chart_title=translate("History", "Spending by months")
        if i.mode != "periods"
        else translate("History", "Spending by 4-week periods"),
        chart_note=_chart_note(i),
        mode=i.mode,
        bars=_bars(i),
        selection_text=_selection(i.selected),
        totals_text=_totals(i.sums),
        empty_title=empty_title,
        empty_text=empty_text,
        can_reset=_filtered(i),
        why=_why(i),
        kinds=_kinds(i.kinds),
        filters=_filters(i),
        filter_name=i.naming,
        can_keep=_filtered(i) and not any(same_filter(i, one) for one in i.filters),
    )


def _why(i: Inputs) -> WhyState | None:
    if i.opened is None:
        return None
    mine = tuple(o for o in i.options if i.line is not None and o.line == i.line.id)
    return derive_why(i.opened, i.same, i.now, options=mine, disputes=i.disputes)


def _kinds(kinds: tuple[KindSum, ...]) -> tuple[KindLine, ...]:
    made = []
    for kind in kinds:
        if not kind.spent and not kind.added:
            continue
        amount = kind.spent or kind.added
        count = translate("History", "%n operation(s)", "", kind.rows)
        title = kind.title or present_category(kind.category)
        shown = present_money(amount, signed=True)
        made.append(KindLine(title, present_category(kind.category), count, shown))
    return tuple(made)


def _filters(i: Inputs) -> tuple[FilterState, ...]:
    return tuple(FilterState(f.name, same_filter(i, f)) for f in i.filters)


def same_filter(i: Inputs, saved: SavedFilter) -> bool:
    """Whether the screen stands at a saved filter."""
    asked = (i.text.strip(), i.preset, i.categories, i.unusual_only)
    kept = (saved.text, saved.preset, frozenset(saved.categories), saved.unusual_only)
    custom = (i.since, i.until) == (saved.since, saved.until) or i.preset != "custom"
    return asked == kept and custom


def _count(i: Inputs) -> str:
    if i.sums is None:
        return ""
    text = translate("History", "%n operation(s)", "", i.sums.rows)
    return text.replace(str(i.sums.rows), present_count(i.sums.rows), 1)


def _age(i: Inputs) -> str:
    sync = i.sync
    age = present_age(sync.at if sync is not None else None, i.now)
    if sync is None or sync.oldest is None:
        return age
    text = translate("History", "on this computer since %1")
    since = text.replace("%1", present_date(sync.oldest))
    return f"{since}, {age}" if age else since


def _progress(i: Inputs) -> str:
    sync = i.sync
    if sync is None or not sync.busy:
        return ""
    if not sync.all_months:
        return translate("History", "Looking for new operations")
    text = translate("History", "Loading the history: %1 of %2 months")
    return text.replace("%1", str(sync.done_months)).replace("%2", str(sync.all_months))


def _period_text(i: Inputs) -> str:
    since, until = period_of(i)
    if since is None or until is None:
        return translate("History", "All time")
    return present_range(since, until - timedelta(days=1))


def _presets() -> tuple[tuple[str, str], ...]:
    return (
        ("all", translate("History", "All time")),
        ("month", translate("History", "This month")),
        ("period", translate("History", "Last 4 weeks")),
        ("quarter", translate("History", "Last 3 months")),
        ("year", translate("History", "Last year")),
    )


def _chips(i: Inputs) -> tuple[ChipState, ...]:
    every = ChipState("", translate("History", "All"), not i.categories)
    return (
        every,
        *(ChipState(c.value, present_category(c), c in i.categories) for c in CHIPS),
    )


def _filtered(i: Inputs) -> bool:
    return bool(i.text.strip() or i.categories or i.unusual_only or i.preset != "all")


def _empty(i: Inputs) -> tuple[str, str]:
    if not i.loaded or i.rows_shown:
        return "", ""
    if _filtered(i):
        text = translate(
            "History", "Without the filter there are %n operation(s).", "", i.without_filter
        )
        return translate("History", "Nothing found"), text
    if i.sync is not None and i.sync.busy:
        return "", ""
    return (
        translate("History", "Payment history will appear here"),
        translate("History", "Every top-up and every charge, with the reason."),
    )


def _chart_note(i: Inputs) -> str:
    if i.line is None or i.line.charge_period != "P4W" or i.mode == "periods":
        return ""
    return translate("History", "the tariff is paid every 28 days, so some months have two fees")


def _bars(i: Inputs) -> tuple[BarState, ...]:
    since, until = period_of(i)
    made = []
    for bar in i.bars:
        chosen = since is not None and until is not None and bar.start == since
        label = present_day(bar.start) if i.mode == "periods" else present_month(bar.start)
        tip = f"{present_date(bar.start)}: {present_money(-bar.spent if bar.spent else ZERO)}"
        text = present_money(bar.spent) if chosen or bar is i.bars[-1] else ""
        made.append(BarState(label, bar.spent.kopiykas, text, chosen, tip, bar.start))
    if made and not any(b.current for b in made):
        last = made[-1]
        made[-1] = BarState(last.label, last.value, last.text, True, last.tip, last.start)
    return tuple(made)


def _selection(selected: Sums | None) -> str:
    if selected is None or not selected.rows:
        return ""
    text = translate("History", "Selected: %n, charged %1, added %2", "", selected.rows)
    shown = text.replace("%1", present_money(selected.spent))
    return shown.replace("%2", present_money(selected.added))


def _totals(sums: Sums | None) -> str:
    if sums is None or not sums.rows:
        return ""
    text = translate("History", "Shown: %1, charged %2, added %3")
    text = text.replace("%1", present_count(sums.rows))
    return text.replace("%2", present_money(sums.spent)).replace(
        "%3", present_money(sums.added, signed=True)
    )


def line_title(line: Line | None) -> str:
    """Whose history it is."""
    return present_number(line.number) if line is not None else ""
