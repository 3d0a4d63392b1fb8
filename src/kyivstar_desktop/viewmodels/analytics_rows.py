"""Lines of the analytics page's tables: words to show, values to export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.radar import What
from kyivstar_desktop.viewmodels.analytics_state import HERE, Inputs, child_name, shares_of
from kyivstar_desktop.viewmodels.analytics_words import conclusion, service_name
from kyivstar_desktop.viewmodels.paging import Column
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    present_amount,
    present_count,
    present_date,
    present_money,
    present_number,
    present_size,
)
from kyivstar_desktop.viewmodels.presenting.offers import code_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kyivstar_desktop.domain.analytics import (
        Idle,
        Odd,
        PersonSum,
        Ranked,
        ServiceSum,
        Sums,
    )
    from kyivstar_desktop.domain.optimiser import Finding
    from kyivstar_desktop.domain.radar import Change
    from kyivstar_desktop.services.analytics import NodeSpend, Overview

translate = QCoreApplication.translate
Value = str | Money


@dataclass(frozen=True, slots=True)
class Line:
    """`key`: a node or a line id, "" where nothing opens. `cells` in the order of the columns.

    `share` and `tone`, `icon` are of a department's last two columns; `values` go to a file.
    """

    key: str
    cells: tuple[str, ...]
    values: tuple[Value, ...]
    share: tuple[int, int, int] = (0, 0, -1)
    tone: str = ""
    icon: str = ""


def _text(number: int) -> Callable[[Line], str]:
    return lambda line: line.cells[number]


def columns(*heads: tuple[str, Callable[[], str], bool]) -> tuple[Column[Line], ...]:
    """(key, title, money) each."""
    return tuple(
        Column(key, title, _text(n), money=money) for n, (key, title, money) in enumerate(heads)
    )


_PLAIN: Mapping[str, tuple[Column[Line], ...]] = {
    "departments": columns(
        ("name", lambda: translate("Analytics", "Department"), False),
        ("spent", lambda: translate("Analytics", "Spent"), True),
        ("limit", lambda: translate("Analytics", "Budget"), True),
        ("share", lambda: translate("Analytics", "Fact and forecast against the budget"), False),
        ("percent", lambda: translate("Analytics", "Forecast"), True),
        ("verdict", lambda: translate("Analytics", "Conclusion"), False),
    ),
    "people": columns(
        ("user", lambda: translate("Analytics", "Employee"), False),
        ("numbers", lambda: translate("Analytics", "Numbers"), True),
        ("spent", lambda: translate("Analytics", "Spent"), True),
        ("before", lambda: translate("Analytics", "Month before"), True),
        ("data", lambda: translate("Analytics", "Data"), True),
        ("minutes", lambda: translate("Analytics", "Minutes"), True),
    ),
    "services": columns(
        ("title", lambda: translate("Analytics", "Service"), False),
        ("spent", lambda: translate("Analytics", "Spent"), True),
        ("before", lambda: translate("Analytics", "Month before"), True),
        ("count", lambda: translate("Analytics", "Charges"), True),
    ),
    "top": columns(
        ("number", lambda: translate("Analytics", "Number"), False),
        ("user", lambda: translate("Analytics", "Employee"), False),
        ("node", lambda: translate("Analytics", "Department"), False),
        ("spent", lambda: translate("Analytics", "Spent"), True),
        ("growth", lambda: translate("Analytics", "Growth"), True),
        ("data", lambda: translate("Analytics", "Data"), True),
        ("minutes", lambda: translate("Analytics", "Minutes"), True),
    ),
    "odd": columns(
        ("number", lambda: translate("Analytics", "Number"), False),
        ("user", lambda: translate("Analytics", "Employee"), False),
        ("node", lambda: translate("Analytics", "Department"), False),
        ("spent", lambda: translate("Analytics", "Spent"), True),
        ("usual", lambda: translate("Analytics", "Usually"), True),
        ("over", lambda: translate("Analytics", "Above the usual"), True),
    ),
    "idle": columns(
        ("number", lambda: translate("Analytics", "Number"), False),
        ("user", lambda: translate("Analytics", "Employee"), False),
        ("node", lambda: translate("Analytics", "Department"), False),
        ("used", lambda: translate("Analytics", "Last use"), False),
        ("fee", lambda: translate("Analytics", "Fees a month"), True),
        ("note", lambda: translate("Analytics", "Note"), False),
    ),
}

COLUMNS: Mapping[str, tuple[Column[Line], ...]] = {
    **_PLAIN,
    "save": columns(
        ("number", lambda: translate("Analytics", "Number"), False),
        ("user", lambda: translate("Analytics", "Employee"), False),
        ("now", lambda: translate("Analytics", "Now a year"), True),
        ("target", lambda: translate("Analytics", "Best tariff"), False),
        ("best", lambda: translate("Analytics", "Then a year"), True),
        ("saving", lambda: translate("Analytics", "Saving a year"), True),
        ("lost", lambda: translate("Analytics", "What is lost"), False),
    ),
    "radar": columns(
        ("at", lambda: translate("Analytics", "Seen"), False),
        ("title", lambda: translate("Analytics", "Tariff or service"), False),
        ("what", lambda: translate("Analytics", "What has changed"), False),
        ("before", lambda: translate("Analytics", "Before"), True),
        ("after", lambda: translate("Analytics", "After"), True),
        ("numbers", lambda: translate("Analytics", "Numbers"), True),
        ("sum", lambda: translate("Analytics", "A month"), True),
    ),
}


# --- lines --------------------------------------------------------------------------------------
def departments(i: Inputs, view: Overview) -> tuple[Line, ...]:
    """Over their limits first, then the dearest; what stands at the node itself is the last."""
    limits = i.table.rows if i.table.month == view.month else {}

    def rank(spend: NodeSpend) -> tuple[int, int]:
        row = limits.get(spend.node)
        ahead = spend.forecast.middle.kopiykas if spend.forecast else spend.sums.spent
        share = ahead * 1000 // row.limit.amount.kopiykas if row and row.limit.amount else -1
        return (-share, -spend.sums.spent)

    children = [c for c in view.children if c.sums.rows or c.node in limits]
    most = max((_ahead(child) for child in children), default=1)
    lines = [_department(i, spend, limits, most) for spend in sorted(children, key=rank)]
    if view.own.rows and view.children:
        lines.append(_own(view.own))
    return tuple(lines)


def _ahead(spend: NodeSpend) -> int:
    return spend.forecast.middle.kopiykas if spend.forecast is not None else spend.sums.spent


def _department(i: Inputs, spend: NodeSpend, limits: Mapping[str, object], most: int) -> Line:
    row = i.table.rows.get(spend.node) if spend.node in limits else None
    limit = row.limit.amount if row is not None else None
    words, tone, icon = conclusion(spend, limit)
    spent = Money(spend.sums.spent)
    ahead = Money(_ahead(spend))
    percent = DASH
    if limit is not None and limit.kopiykas:
        percent = f"{(200 * ahead.kopiykas + limit.kopiykas) // (2 * limit.kopiykas)}\u00a0%"
    elif spend.forecast is not None:
        percent = present_money(ahead)
    name = child_name(i, spend.node)
    return Line(
        spend.node,
        (name, present_money(spent), present_money(limit), "", percent, words),
        (name, spent, limit if limit is not None else "", ahead, percent, words),
        shares_of(spend, limit, most),
        tone,
        icon,
    )


def _own(sums: Sums) -> Line:
    spent = Money(sums.spent)
    name = translate("Analytics", "Outside these departments")
    cells = (name, present_money(spent), DASH, "", DASH, "")
    return Line(HERE, cells, (name, spent, "", "", "", ""))


def people(rows: Sequence[PersonSum]) -> tuple[Line, ...]:
    made = []
    for one in rows:
        name = one.user or translate("Analytics", "Without a name")
        spent, before = Money(one.spent), Money(one.before)
        cells = (
            name, present_count(one.numbers), present_money(spent), present_money(before),
            present_size(one.mb), present_count(one.minutes),
        )  # fmt: skip
        made.append(
            Line("", cells, (name, str(one.numbers), spent, before, str(one.mb), str(one.minutes)))
        )
    return tuple(made)


def services(rows: Sequence[ServiceSum]) -> tuple[Line, ...]:
    made = []
    for one in rows:
        name = service_name(one.offering, one.title)
        spent, before = Money(one.spent), Money(one.before)
        cells = (name, present_money(spent), present_money(before), present_count(one.rows))
        made.append(Line("", cells, (name, spent, before, str(one.rows))))
    return tuple(made)


def top(rows: Sequence[Ranked], names: Mapping[str, str]) -> tuple[Line, ...]:
    made = []
    for one in rows:
        node = names.get(one.node, "")
        spent, growth = Money(one.spent), Money(one.growth)
        cells = (
            present_number(one.number), one.user, node, present_money(spent),
            present_money(growth, signed=True), present_size(one.mb), present_count(one.minutes),
        )  # fmt: skip
        values = (one.number, one.user, node, spent, growth, str(one.mb), str(one.minutes))
        made.append(Line(one.line, cells, values))
    return tuple(made)


def odd(rows: Sequence[Odd], names: Mapping[str, str]) -> tuple[Line, ...]:
    made = []
    for one in rows:
        node = names.get(one.node, "")
        spent, usual = Money(one.spent), Money(one.usual)
        cells = (
            present_number(one.number), one.user, node, present_money(spent),
            present_money(usual), present_money(spent - usual, signed=True),
        )  # fmt: skip
        values = (one.number, one.user, node, spent, usual, spent - usual)
        made.append(Line(one.line, cells, values))
    return tuple(made)


def idle(rows: Sequence[Idle], names: Mapping[str, str]) -> tuple[Line, ...]:
    made = []
    for one in rows:
        node = names.get(one.node, "")
        used = present_date(one.used_at) if one.used_at else translate("Analytics", "no use known")
        note = translate("Analytics", "seasonal: slept before and woke") if one.seasonal else ""
        cells = (
            present_number(one.number), one.user, node, used, present_money(Money(one.fee)), note,
        )  # fmt: skip
        made.append(Line(one.line, cells, (one.number, one.user, node, used, Money(one.fee), note)))
    return tuple(made)


def savings(rows: Sequence[Finding], names: Mapping[str, str]) -> tuple[Line, ...]:
    """`names`: offering -> name."""
    made = []
    for one in rows:
        target = names.get(one.best_id, one.best_id)
        now, best, saving = Money(one.now), Money(one.best), Money(one.saving)
        lost = lost_words(one)
        cells = (
            present_number(one.number), one.user, present_money(now), target,
            present_money(best), present_money(saving), lost,
        )  # fmt: skip
        made.append(Line(one.line, cells, (one.number, one.user, now, target, best, saving, lost)))
    return tuple(made)


def lost_words(finding: Finding) -> str:
    """`Мобільний інтернет: 20 ГБ → 7 ГБ`; nothing lost says so."""
    parts = []
    for one in finding.lost:
        unit = unit_of(one.code)
        before = (
            translate("Analytics", "unlimited")
            if one.before is None
            else present_amount(one.before, unit)
        )
        parts.append(f"{code_name(one.code)}: {before} → {present_amount(one.after, unit)}")
    return "; ".join(parts) or translate("Analytics", "nothing")


def unit_of(code: str) -> str:
    return {"DATA": "MB", "VOICE": "min", "SMS": "SMS"}.get(code.partition("_")[0], "")


def radar(rows: Sequence[Change]) -> tuple[Line, ...]:
    made = []
    for one in rows:
        before, after = _two(one)
        month = one.a_month
        total = present_money(Money(month), signed=True) if month is not None else DASH
        cells = (
            present_date(one.at), one.title, change_name(one), before, after,
            present_count(one.numbers), total,
        )  # fmt: skip
        made.append(Line("", cells, cells))
    return tuple(made)


def _two(change: Change) -> tuple[str, str]:
    if change.what in {What.FEE, What.UNIT}:
        return present_money(change.before), present_money(change.after)
    if change.what is not What.ALLOWANCE:
        return DASH, DASH
    pair = (change.had, change.has)
    endless = translate("Analytics", "unlimited")
    words = [endless if n < 0 else present_amount(n, unit_of(change.name)) for n in pair]
    return words[0], words[1]


def change_name(change: Change) -> str:
    texts = {
        What.FEE: change.name or translate("Analytics", "Fee"),
        What.UNIT: change.name or translate("Analytics", "Price of a unit"),
        What.NEW: translate("Analytics", "new"),
        What.GONE: translate("Analytics", "not offered any more"),
        What.ARCHIVED: translate("Analytics", "archived"),
    }
    if change.what is What.ALLOWANCE:
        return code_name(change.name)
    return texts[change.what]


def nothing(section: str) -> tuple[str, str]:
    """(title, text) of a table without lines."""
    texts = {
        "departments": translate("Analytics", "No departments below"),
        "people": translate("Analytics", "Nobody has spent anything"),
        "services": translate("Analytics", "No charges in this month"),
        "top": translate("Analytics", "Nothing to rank in this month"),
        "odd": translate("Analytics", "Nobody spent far above the usual"),
        "idle": translate("Analytics", "No numbers without use for 90 days"),
        "save": translate("Analytics", "Nothing to show"),
        "radar": translate("Analytics", "Prices and services have not changed"),
    }
    notes = {
        "odd": translate("Analytics", "Told from six months of own spending on."),
        "idle": translate("Analytics", "Told once 90 days of history are read."),
        "save": translate("Analytics", "Compare the tariffs, or lower the least saving."),
        "radar": translate("Analytics", "Each change is told once, at the next refresh."),
    }
    return texts.get(section, ""), notes.get(section, "")
