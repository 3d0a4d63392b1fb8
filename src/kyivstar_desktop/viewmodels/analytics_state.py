"""What the analytics page knows and shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.analytics import By
from kyivstar_desktop.domain.kyiv import month_after, month_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.analytics_sync import Progress
from kyivstar_desktop.services.budgets import Table
from kyivstar_desktop.services.optimiser import Comparing, Savings
from kyivstar_desktop.viewmodels.analytics_chart import (
    BarPart,
    bars_of,
    chart_title,
    in_units,
    spoken_of,
    unit_for,
)
from kyivstar_desktop.viewmodels.analytics_save import SavePart, save_part
from kyivstar_desktop.viewmodels.analytics_tiles import Tile, tiles_of
from kyivstar_desktop.viewmodels.analytics_words import (
    sections,
)
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    month_name,
    present_age,
    present_count,
    present_money,
    today_in_kyiv,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import Freshness, Node
    from kyivstar_desktop.domain.radar import Change
    from kyivstar_desktop.services.analytics import NodeSpend, Overview

translate = QCoreApplication.translate
MONTHS = 13
DEPARTMENTS, PEOPLE, SERVICES, TOP, ODD, IDLE, SAVE, RADAR = (
    "departments", "people", "services", "top", "odd", "idle", "save", "radar",
)  # fmt: skip
HERE = "*own"
"""The line of a table that stands for what is spent at the node itself."""


@dataclass(frozen=True, slots=True)
class Inputs:
    now: datetime
    month: date
    node: str = ""
    root: str = ""
    section: str = DEPARTMENTS
    by: By = By.MONEY
    overview: Overview | None = None
    path: tuple[Node, ...] = ()
    below: tuple[Node, ...] = ()
    table: Table = field(default_factory=Table)
    progress: Progress = field(default_factory=Progress)
    freshness: Freshness | None = None
    as_table: bool = False
    offline: bool = False
    savings: Savings = field(default_factory=Savings)
    comparing: Comparing = field(default_factory=Comparing)
    least: int = 0
    target: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    may_order: bool = False
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class Attention:
    """A line of «Варто уваги»; `section` opens when it is pressed."""

    section: str
    icon: str
    tone: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class AnalyticsState:
    """`page`: empty (nothing is read yet), or figures."""

    page: str
    title: str
    age: str
    stale: bool
    months: tuple[tuple[str, str], ...]
    month: str
    levels: tuple[tuple[str, str], ...]
    node: str
    crumbs: tuple[tuple[str, str], ...]
    tiles: tuple[Tile, ...]
    chart_title: str
    bars: tuple[BarPart, ...]
    budget: int | None
    budget_text: str
    unit: int
    spoken: str
    as_table: bool
    attention: tuple[Attention, ...]
    sections: tuple[tuple[str, str], ...]
    section: str
    by: str
    reading: str
    empty_title: str
    empty_text: str
    banner: ErrorText | None
    note: str
    save: SavePart


def derive_analytics(i: Inputs) -> AnalyticsState:
    """Pure."""
    view = i.overview
    budget = _budget(i)
    read = i.progress.reading
    empty = view is None or (read.rows == 0 and not read.whole)
    unit = unit_for(view, budget)
    return AnalyticsState(
        page="empty" if empty else "figures",
        title=translate("Analytics", "Analytics"),
        age=_age(i),
        stale=read.read_at is not None and (i.now - read.read_at).total_seconds() > 86_400,
        months=_months(i),
        month=i.month.isoformat(),
        levels=_levels(i),
        node=i.node,
        crumbs=_crumbs(i),
        tiles=tiles_of(i, view, budget) if view is not None else (),
        chart_title=chart_title(unit),
        bars=bars_of(view, unit) if view is not None else (),
        budget=budget.kopiykas if budget is not None else None,
        budget_text=in_units(budget.kopiykas, unit) if budget is not None else "",
        unit=unit,
        spoken=spoken_of(i, view),
        as_table=i.as_table,
        attention=_attention(i, view),
        sections=sections(),
        section=i.section,
        by=str(int(i.by)),
        reading=_reading(i),
        empty_title=_empty_title(i),
        empty_text=_empty_text(i),
        banner=_banner(i),
        note=_note(i, view),
        save=save_part(i),
    )


def limit_of(i: Inputs, node: str) -> Money | None:
    """This month's limit of a node; "" is that of the only root."""
    if i.table.month != i.month:
        return None
    row = i.table.rows.get(node or i.root)
    return row.limit.amount if row is not None else None


def _budget(i: Inputs) -> Money | None:
    return limit_of(i, i.node)


# --- head ---------------------------------------------------------------------------------------
def _age(i: Inputs) -> str:
    read, fresh = i.progress.reading, i.freshness
    if read.read_at is None:
        return ""
    words = present_age(read.read_at, i.now)
    if fresh is None or not fresh.total:
        return words
    numbers = translate("Analytics", "%1 of %2 numbers")
    numbers = numbers.replace("%1", present_count(fresh.fresh))
    return f"{words}, {numbers.replace('%2', present_count(fresh.total))}"


def _months(i: Inputs) -> tuple[tuple[str, str], ...]:
    here = month_of(today_in_kyiv(i.now))
    found = [month_after(here, -n) for n in range(MONTHS)]
    return tuple((month.isoformat(), month_name(month)) for month in found)


def _levels(i: Inputs) -> tuple[tuple[str, str], ...]:
    company = (("", translate("Analytics", "Whole company")),)
    path = i.path[1:] if i.path else ()
    made = [(node.id, node.name) for node in path]
    made += [(node.id, f"{'  ' if i.node else ''}{node.name}") for node in i.below]
    return (*company, *dict(made).items())


def _crumbs(i: Inputs) -> tuple[tuple[str, str], ...]:
    if not i.node:
        return ()
    company = ("", translate("Analytics", "Whole company"))
    return (company, *((node.id, node.name) for node in i.path[1:]))


# --- attention ----------------------------------------------------------------------------------
def _attention(i: Inputs, view: Overview | None) -> tuple[Attention, ...]:
    if view is None:
        return ()
    made = []
    if recent := recent_changes(i):
        title = translate("Analytics", "Prices or services changed: %n", "", len(recent))
        touched = {one.offering: one.numbers for one in recent}
        text = translate("Analytics", "%n number(s)", "", sum(touched.values()))
        month = sum(one.a_month or 0 for one in recent)
        if month:
            text += f", {present_money(Money(month), signed=True)}"
        made.append(Attention(RADAR, "stack", "warning", title, text))
    if bad := i.table.bad if i.table.month == i.month else ():
        title = translate("Analytics", "Overspend in %n department(s)", "", len(bad))
        known = {node.id: node.name for node in (*i.path, *i.below)}
        names = [known[row.node] for row in bad if row.node in known][:3]
        text = ", ".join(names) or present_money(Money(sum(r.over.kopiykas for r in bad)))
        made.append(Attention(DEPARTMENTS, "alert-triangle", "danger", title, text))
    if view.odd:
        title = translate("Analytics", "Unusual spend of %n number(s)", "", view.odd)
        text = translate("Analytics", "far above their own months before")
        made.append(Attention(ODD, "chart-line", "warning", title, text))
    if view.idle.count:
        title = translate("Analytics", "%n number(s) without use for 90 days", "", view.idle.count)
        text = translate("Analytics", "%1 a month").replace(
            "%1", present_money(Money(view.idle.fee))
        )
        if view.idle.seasonal:
            text += ", " + translate("Analytics", "%n seasonal", "", view.idle.seasonal)
        made.append(Attention(IDLE, "file-text", "neutral", title, text))
    return tuple(made[:4])


def recent_changes(i: Inputs) -> tuple[Change, ...]:
    """Of the last 30 days, those that touch own numbers."""
    return tuple(
        one for one in i.changes if one.numbers and one.at and i.now - one.at <= timedelta(days=30)
    )


# --- states -------------------------------------------------------------------------------------
def _reading(i: Inputs) -> str:
    if not i.progress.running or i.progress.reading.whole:
        return ""
    text = translate("Analytics", "Reading the company's history: %1 %, rows %2")
    words = text.replace("%1", str(i.progress.permille // 10))
    return words.replace("%2", present_count(i.progress.reading.rows))


def _empty_title(i: Inputs) -> str:
    if i.progress.running or i.offline or i.progress.error is not None:
        return translate("Analytics", "Figures will stand here")
    return translate("Analytics", "Spending has not been read yet")


def _empty_text(i: Inputs) -> str:
    if i.offline:
        return translate(
            "Analytics", "The history of the company is read once there is a connection."
        )
    return translate(
        "Analytics",
        "The history of all numbers is read month by month in the background. You can go on "
        "working, and close the program: reading goes on where it stopped.",
    )


def _banner(i: Inputs) -> ErrorText | None:
    error = i.trouble or i.progress.error
    return present_error(error) if error is not None else None


def _note(i: Inputs, view: Overview | None) -> str:
    if view is None or i.progress.reading.whole:
        return ""
    return translate("Analytics", "Not the whole history is read yet: sums will grow.")


def child_name(i: Inputs, node: str) -> str:
    """A department's name, with its parent's where the tree goes deeper."""
    known = {one.id: one.name for one in (*i.path, *i.below)}
    return known.get(node, node)


def shares_of(spend: NodeSpend, limit: Money | None, most: int) -> tuple[int, int, int]:
    """(spent, forecast, limit) in thousandths; a limit stands at the same place in every row."""
    spent = spend.sums.spent
    ahead = spend.forecast.middle.kopiykas if spend.forecast is not None else spent
    scale = limit.kopiykas * 5 // 4 if limit is not None and limit.kopiykas else max(1, most)
    return (
        spent * 1000 // scale,
        ahead * 1000 // scale,
        800 if limit is not None and limit.kopiykas else -1,
    )
