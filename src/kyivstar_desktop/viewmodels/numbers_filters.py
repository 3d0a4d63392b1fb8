"""The filter row: what stands typed under each head, and the store's filters it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.fleet import Filter
from kyivstar_desktop.domain.money import Money, parse_money
from kyivstar_desktop.domain.risk import AT_RISK
from kyivstar_desktop.viewmodels.numbers_columns import column_title
from kyivstar_desktop.viewmodels.presenting.formats import plain_money
from kyivstar_desktop.viewmodels.presenting.risk import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

translate = QCoreApplication.translate
WORDS = ("user", "tariff", "label", "alias", "note", "account")
SUMS = ("balance", "limit", "short", "spend_day")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "risk": ("atRisk", *KINDS),
    "payment": ("prepaid", "contract"),
}
"""What the person picks from a list; "" is everything."""
_SUM = re.compile(
    r"\s*(<=|>=|<|>|≤|≥|=)?\s*([-\u2212]?)\s*([0-9][0-9 \u00a0\u202f.,]*)\s*(?:₴|грн\.?|UAH)?\s*",
    re.IGNORECASE,
)
_STEP = Money(1)
"""Sums are whole kopiykas: «not more than x» is «less than a kopiyka more», and so on."""


_SIGNS = {"gt": ">", "eq": "="}


def kind_of(column: str) -> str:
    """`search`, `words`, `sum`, `choice`, or "" where a column takes no filter."""
    if column == "number":
        return "search"
    if column in WORDS:
        return "words"
    if column in SUMS:
        return "sum"
    return "choice" if column in CHOICES else ""


def read_filters(
    typed: Mapping[str, str],
) -> tuple[tuple[Filter, ...], frozenset[str]]:
    """(filters, columns whose text was not understood). The column `number` is the free search."""
    made: list[Filter] = []
    unread: set[str] = set()
    for column, text in typed.items():
        if not text.strip() or column == "number":
            continue
        found = _read(column, text.strip())
        if found is None:
            unread.add(column)
        else:
            made.append(found)
    return tuple(made), frozenset(unread)


def expected_text(columns: frozenset[str]) -> str:
    """What to write where a text was not understood, which filters nothing; "" where all was."""
    titles = ", ".join(sorted(column_title(column) for column in columns))
    text = translate("Numbers", "%1: write a sum, as in < 100, >= 12.50 or = 0")
    return text.replace("%1", titles) if titles else ""


def typed_of(filters: tuple[Filter, ...], text: str) -> dict[str, str]:
    """What stood in the row when these filters were kept."""
    typed = {"number": text} if text else {}
    for one in filters:
        value = one.value
        if isinstance(value, Money):
            typed[one.column] = f"{_SIGNS.get(one.op, '<')} {plain_money(value)}"
        elif one.column == "risk" and frozenset(value) == AT_RISK:
            typed[one.column] = "atRisk"
        else:
            typed[one.column] = value if isinstance(value, str) else "".join(map(str, value[:1]))
    return typed


def _read(column: str, text: str) -> Filter | None:
    kind = kind_of(column)
    if kind == "words":
        return Filter(column, "contains", text)
    if kind == "sum":
        return _read_sum(column, text)
    if column == "risk":
        return Filter(column, "in", tuple(sorted(AT_RISK)) if text == "atRisk" else (text,))
    return Filter(column, "eq", text) if kind == "choice" else None


def _read_sum(column: str, text: str) -> Filter | None:
    """`< 100`, `>= 12,50`, `= 0`, `< -320` with either minus; a bare sum means less than it."""
    match = _SUM.fullmatch(text)
    amount = parse_money(match[3].strip()) if match is not None else None
    if match is None or amount is None:
        return None
    value = -amount if match[2] else amount
    sign = {"≤": "<=", "≥": ">="}.get(match[1], match[1] or "<")
    if sign == "=":
        return Filter(column, "eq", value)
    if sign in {"<=", ">="}:
        value = value + _STEP if sign == "<=" else value - _STEP
    return Filter(column, "gt" if sign[0] == ">" else "lt", value)
