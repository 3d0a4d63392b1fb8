"""What the analytics page knows and shows. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.analytics import By, share_more
from kyivstar_desktop.domain.kyiv import month_after, month_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.analytics_sync import Progress
from kyivstar_desktop.services.budgets import Table
from kyivstar_desktop.services.optimiser import Comparing, Savings
from kyivstar_desktop.viewmodels.analytics_words import (
    conclusion,
    decimal,
    department_name,
    sections,
)
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    month_name,
    present_age,
    present_count,
    present_day,
    present_money,
    present_month,
    today_in_kyiv,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import Freshness, Node
    from kyivstar_desktop.domain.optimiser import Finding
    from kyivstar_desktop.domain.radar import Change
    from kyivstar_desktop.services.analytics import NodeSpend, Overview

translate = QCoreApplication.translate
MONTHS = 13
_DAY = timedelta(days=1)
THOUSANDS = 100_000
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
class Tile:
    title: str
    value: Money | None
    text: str = ""  # in the place of a value that is not known
    note: str = ""
    tone: str = ""
    icon: str = ""
    act: str = ""  # the section that a press opens


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
    unit = _unit(view, budget)
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
        tiles=_tiles(i, view, budget) if view is not None else (),
        chart_title=_chart_title(unit),
        bars=_bars(view, unit) if view is not None else (),
        budget=budget.kopiykas if budget is not None else None,
        budget_text=_in_units(budget.kopiykas, unit) if budget is not None else "",
        unit=unit,
        spoken=_spoken(i, view),
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


# --- tiles --------------------------------------------------------------------------------------
def _tiles(i: Inputs, view: Overview, budget: Money | None) -> tuple[Tile, ...]:
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
        note = translate("Analytics", "Compare tariffs by real use")
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


# --- chart --------------------------------------------------------------------------------------
def _unit(view: Overview | None, budget: Money | None) -> int:
    highest = max((one.sums.spent for one in view.months), default=0) if view else 0
    return THOUSANDS if max(highest, budget.kopiykas if budget else 0) >= 10_000_00 else 100


def _chart_title(unit: int) -> str:
    if unit == THOUSANDS:
        return translate("Analytics", "Spending by month, thousand ₴")
    return translate("Analytics", "Spending by month, ₴")


def _in_units(kopiykas: int, unit: int) -> str:
    if unit < THOUSANDS:
        return present_count((2 * kopiykas + unit) // (2 * unit))
    return decimal((20 * kopiykas + unit) // (2 * unit))


def _bars(view: Overview, unit: int) -> tuple[BarPart, ...]:
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
        text = _in_units(forecast.middle.kopiykas, unit)
    elif current:
        text = _in_units(spent, unit)
    label = present_month(month) if current or month.month == 12 else f"{month:%m}"
    middle = forecast.middle.kopiykas if forecast is not None else 0
    return BarPart(month, label, spent, middle, text, tip, current)


def _spoken(i: Inputs, view: Overview | None) -> str:
    words = translate("Analytics", "Spending by month")
    if view is None:
        return words
    return f"{words}: {department_name(i.node, i.path)}, {month_name(view.month)}"


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


# --- optimiser ----------------------------------------------------------------------------------
LEASTS = (0, 100_00, 300_00, 600_00, 1200_00)


@dataclass(frozen=True, slots=True)
class SavePart:
    """The bar over the optimiser's list. `permille` -1 while nothing runs."""

    text: str
    compare: str
    running: bool
    permille: int
    leasts: tuple[tuple[str, str], ...]
    least: str
    targets: tuple[tuple[str, str], ...]
    target: str
    batch: str
    can_batch: bool
    trouble: str


def findings_of(i: Inputs) -> tuple[Finding, ...]:
    """Those that save enough, and move to the chosen tariff."""
    return tuple(
        one
        for one in i.savings.findings
        if one.saving >= i.least and (not i.target or one.best_id == i.target)
    )


def save_part(i: Inputs) -> SavePart:
    shown, running = findings_of(i), i.comparing.running
    enough = [one for one in i.savings.findings if one.saving >= i.least]
    targets = Counter(one.best_id for one in enough)
    sums = translate("Analytics", "All targets")
    named = [(key, f"{i.names.get(key, key)} · {n}") for key, n in targets.most_common(4)]
    done = i.comparing.done * 1000 // max(1, i.comparing.total)
    batch = translate("Analytics", "Prepare the change for %n number(s)", "", len(shown))
    error = i.comparing.error
    return SavePart(
        _save_text(i),
        translate("Analytics", "Cancel") if running else translate("Analytics", "Compare tariffs"),
        running,
        done if running else -1,
        tuple((str(n), _least_words(n)) for n in LEASTS),
        str(i.least),
        (("", sums), *named),
        i.target,
        batch,
        bool(i.target and shown and i.may_order),
        present_error(error).line if error is not None else "",
    )


def _least_words(kopiykas: int) -> str:
    if not kopiykas:
        return translate("Analytics", "any saving")
    return translate("Analytics", "from %1 a year").replace("%1", f"{kopiykas // 100}\u00a0₴")


def _save_text(i: Inputs) -> str:
    if i.comparing.running:
        text = translate("Analytics", "Compared %1 of %2 numbers over every tariff")
        text = text.replace("%1", present_count(i.comparing.done))
        return text.replace("%2", present_count(i.comparing.total))
    if i.savings.at is None:
        return translate(
            "Analytics",
            "The real use of 12 months of every number is rated on each tariff it could have.",
        )
    text = translate("Analytics", "Compared %1 of %2 numbers, %3. Services stay as they are.")
    text = text.replace("%1", present_count(i.savings.compared))
    text = text.replace("%2", present_count(i.savings.asked))
    return text.replace("%3", present_age(i.savings.at, i.now))


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
