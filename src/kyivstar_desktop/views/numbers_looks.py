"""How the columns of the numbers desk look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.fleet import FleetLine
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.numbers_groups import GroupRow
from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_money
from kyivstar_desktop.viewmodels.presenting.risk import present_risk
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, GroupLook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from kyivstar_desktop.viewmodels.numbers_columns import DeskColumn

translate = QCoreApplication.translate
BONE = CellLook(kind="skeleton")
PLACES = {  # width (0: takes the rest), the least, and which goes first where there is no room
    "number": (142, 0, 0),
    "risk": (316, 0, 1),
    "balance": (84, 0, 2),
    "user": (0, 92, 3),
    "tariff": (0, 84, 4),
    "seen": (52, 0, 5),
    "payment": (104, 0, 6),
    "data": (132, 0, 6),
    "limit": (92, 0, 6),
    "node": (132, 0, 6),
    "label": (120, 0, 6),
    "alias": (120, 0, 6),
    "note": (0, 140, 6),
    "account": (116, 0, 6),
    "next_charge": (168, 0, 6),
    "spend_day": (96, 0, 6),
    "used_at": (76, 0, 6),
    "short": (92, 0, 6),
}
RIGHT = frozenset({"seen", "used_at"})
QUIET = frozenset({"seen", "used_at", "payment", "data", "node", "account", "note", "tariff"})


@dataclass(frozen=True, slots=True)
class _Look:
    """Cells of one plain column."""

    column: DeskColumn

    def __call__(self, shown: object) -> CellLook:
        if not isinstance(shown, FleetLine):
            return CellLook() if isinstance(shown, GroupRow) else BONE
        key, text = self.column.key, self.column.text(shown)
        if self.column.money:
            return CellLook(text, kind="money", strong=key == "balance", role=_ink(shown, key))
        return CellLook(text, kind="money" if key in RIGHT else "text", role=_ink(shown, key))


@dataclass(frozen=True, slots=True)
class _NumberLook:
    column: DeskColumn

    def __call__(self, shown: object) -> CellLook:
        if not isinstance(shown, FleetLine):
            return CellLook() if isinstance(shown, GroupRow) else BONE
        return CellLook(self.column.text(shown), strong=True)


@dataclass(frozen=True, slots=True)
class _RiskLook:
    now: Callable[[], datetime]

    def __call__(self, shown: object) -> CellLook:
        if not isinstance(shown, FleetLine):
            return CellLook() if isinstance(shown, GroupRow) else BONE
        text = present_risk(shown, self.now())
        return CellLook(text.text, kind="state", tone=text.tone, icon=text.icon)


def specs(
    columns: Mapping[str, DeskColumn], keys: tuple[str, ...], now: Callable[[], datetime]
) -> tuple[ColumnSpec, ...]:
    """Of the shown columns, in their order."""
    made = []
    for key in keys:
        width, least, priority = PLACES[key]
        column = columns[key]
        look: Callable[[object], CellLook] = _Look(column)
        if key == "number":
            look = _NumberLook(column)
        elif key == "risk":
            look = _RiskLook(now)
        made.append(
            ColumnSpec(
                key,
                width=width,
                min_width=least or width,
                priority=priority,
                look=look,
                align_right=key in RIGHT,
            )
        )
    return tuple(made)


def group_look(shown: object) -> GroupLook | None:
    """A group row: its title and how many at the left, its sums at the right."""
    if not isinstance(shown, GroupRow):
        return None
    mark = "▸" if shown.folded else "▾"
    return GroupLook(f"{mark}  {shown.title} · {present_count(shown.sums.count)}", _sums(shown))


def _sums(shown: GroupRow) -> str:
    words = []
    if shown.sums.short:
        short = present_money(Money(shown.sums.short))
        words.append(translate("Numbers", "missing %1").replace("%1", short))
    if shown.sums.known:
        balance = present_money(Money(shown.sums.balance))
        words.append(translate("Numbers", "balance %1").replace("%1", balance))
    return " · ".join(words)


def _ink(line: FleetLine, key: str) -> str:
    old = line.state in {"failed", "skipped"}
    if key == "seen" and old:
        return "warning.text"
    return "text.secondary" if key in QUIET or old else ""
