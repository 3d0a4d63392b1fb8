"""Columns of the numbers desk: what each shows, how it is sorted, copied and exported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.paging import Column
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    plain_money,
    present_date,
    present_moment,
    present_money,
    present_number,
    present_size,
)
from kyivstar_desktop.viewmodels.presenting.risk import present_risk, present_seen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kyivstar_desktop.domain.fleet import FleetLine

translate = QCoreApplication.translate
Cell = str | Money | datetime
SHOWN = ("number", "user", "tariff", "balance", "risk", "seen")
"""Columns of a fresh desk, in the order of the design."""
EVERY = (
    "number", "user", "tariff", "balance", "risk", "seen", "payment", "data", "limit", "node",
    "label", "alias", "note", "account", "next_charge", "spend_day", "used_at", "short",
)  # fmt: skip
EDITED = ("label", "alias", "note")
"""What the person herself writes beside a number."""
MONEY = frozenset({"balance", "limit", "next_charge", "spend_day", "short"})


@dataclass(frozen=True, slots=True)
class DeskColumn(Column["FleetLine"]):
    """`sort` is the store's column; `cell` is what a copy and an export take."""

    sort: str = ""
    cell: Callable[[FleetLine], Cell] = str


@dataclass(frozen=True, slots=True)
class Words:
    """What cells need beside their number: the operator's clock and the names of the tree."""

    now: Callable[[], datetime]
    node: Callable[[str], str]


def column_title(key: str) -> str:
    """The head of a column, an entry of the column chooser, a head of an export."""
    titles = {
        "number": translate("Numbers", "Number"),
        "user": translate("Numbers", "User"),
        "tariff": translate("Numbers", "Tariff"),
        "balance": translate("Numbers", "Balance"),
        "risk": translate("Numbers", "Risk"),
        "seen": translate("Numbers", "As of"),
        "payment": translate("Numbers", "Payment"),
        "data": translate("Numbers", "Internet"),
        "limit": translate("Numbers", "Limit"),
        "node": translate("Numbers", "Department"),
        "label": translate("Numbers", "Label"),
        "alias": translate("Numbers", "Own name"),
        "note": translate("Numbers", "Note"),
        "account": translate("Numbers", "Personal account"),
        "next_charge": translate("Numbers", "Next charge"),
        "spend_day": translate("Numbers", "Spend a day"),
        "used_at": translate("Numbers", "Last used"),
        "short": translate("Numbers", "Missing"),
    }
    return titles[key]


def make_columns(words: Words) -> Mapping[str, DeskColumn]:
    """Every column by its key, in the order of the chooser."""
    shows = _shows(words)
    cells = _cells(words)
    made = {}
    for key in EVERY:
        text, sort = shows[key]
        cell = cells.get(key, text)
        made[key] = DeskColumn(key, _Title(key), text, key in MONEY, sort or key, cell)
    return made


def user_of(line: FleetLine) -> str:
    """Whom the number belongs to: the person's own name for it goes first."""
    return line.alias or line.user


def payment_name(kind: str) -> str:
    """Prepaid or contract."""
    names = {
        "prepaid": translate("Numbers", "prepaid"),
        "contract": translate("Numbers", "contract"),
    }
    return names.get(kind, kind)


def colour_name(colour: str) -> str:
    """The person's own mark of a number."""
    names = {
        "": translate("Numbers", "No colour"),
        "red": translate("Numbers", "Red"),
        "orange": translate("Numbers", "Orange"),
        "yellow": translate("Numbers", "Yellow"),
        "green": translate("Numbers", "Green"),
        "blue": translate("Numbers", "Blue"),
        "violet": translate("Numbers", "Violet"),
        "grey": translate("Numbers", "Grey"),
    }
    return names.get(colour, colour)


def copied(cell: Cell) -> str:
    """For the clipboard: no groups, minus as a hyphen, one line."""
    if isinstance(cell, Money):
        return plain_money(cell)
    if isinstance(cell, datetime):
        return present_moment(cell)
    return " ".join(cell.split())


class _Title:
    """Asked at each painting, in the language of now."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self) -> str:
        return column_title(self._key)


Show = "tuple[Callable[[FleetLine], str], str]"


def _shows(words: Words) -> Mapping[str, tuple[Callable[[FleetLine], str], str]]:
    """Text of a cell and the store's column it is sorted by ("": the same)."""
    return {
        "number": (lambda line: present_number(line.number), ""),
        "user": (user_of, ""),
        "tariff": (lambda line: line.tariff, ""),
        "balance": (lambda line: present_money(line.balance), ""),
        "risk": (lambda line: present_risk(line, words.now()).text, ""),
        "seen": (lambda line: present_seen(line.balance_at, words.now()), "balance_at"),
        "payment": (lambda line: payment_name(line.payment), ""),
        "data": (_data, "data_left"),
        "limit": (lambda line: present_money(line.limit), ""),
        "node": (lambda line: words.node(line.node), ""),
        "label": (lambda line: line.label, ""),
        "alias": (lambda line: line.alias, ""),
        "note": (lambda line: " ".join(line.note.split()), ""),
        "account": (lambda line: line.account, ""),
        "next_charge": (_charge, "next_charge_at"),
        "spend_day": (lambda line: present_money(line.spend_day), ""),
        "used_at": (lambda line: present_seen(line.used_at, words.now()), ""),
        "short": (lambda line: present_money(line.risk.short), ""),
    }


def _cells(words: Words) -> Mapping[str, Callable[[FleetLine], Cell]]:
    """Sums and instants stay what they are, so that a file's format shows them."""
    return {
        "number": lambda line: line.number.removeprefix("+"),
        "balance": lambda line: _or_empty(line.balance),
        "limit": lambda line: _or_empty(line.limit),
        "next_charge": lambda line: _or_empty(line.next_charge),
        "spend_day": lambda line: _or_empty(line.spend_day),
        "short": lambda line: _or_empty(line.risk.short),
        "seen": lambda line: _or_empty(line.balance_at),
        "used_at": lambda line: _or_empty(line.used_at),
        "note": lambda line: line.note,
        "risk": lambda line: present_risk(line, words.now()).text,
    }


def _or_empty(value: Money | datetime | None) -> Cell:
    return "" if value is None else value


def _data(line: FleetLine) -> str:
    if line.data_left_mb is None:
        return DASH
    left = present_size(line.data_left_mb)
    if line.data_total_mb is None:
        return left
    text = translate("Numbers", "%1 of %2").replace("%1", left)
    return text.replace("%2", present_size(line.data_total_mb))


def _charge(line: FleetLine) -> str:
    if line.next_charge is None or line.next_charge_at is None:
        return DASH
    return f"{present_money(line.next_charge)}, {present_date(line.next_charge_at)}"
