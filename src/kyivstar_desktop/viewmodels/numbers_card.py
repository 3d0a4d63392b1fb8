"""The card of one number at the right of the grid: its facts, its risk, its last operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.data_limit import has_limit
from kyivstar_desktop.viewmodels.numbers_columns import (
    Words,
    colour_name,
    column_title,
    make_columns,
    user_of,
)
from kyivstar_desktop.viewmodels.numbers_limit import limit_text
from kyivstar_desktop.viewmodels.numbers_tree import names_of, path_of
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    present_age,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.risk import cause_name, present_risk
from kyivstar_desktop.viewmodels.presenting.rows import present_row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import FleetLine, Node
    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.viewmodels.presenting.risk import RiskText
    from kyivstar_desktop.viewmodels.presenting.rows import RowText

translate = QCoreApplication.translate
FACTS = (
    "tariff", "payment", "data", "limit", "next_charge", "spend_day", "used_at", "account",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CardState:
    """`note` is the person's own; `cause` says why the number could not be read."""

    line: str
    number: str
    user: str
    path: str
    balance: str
    age: str
    risk: RiskText
    cause: str
    facts: tuple[tuple[str, str], ...]
    label: str
    alias: str
    note: str
    colour: str
    last: tuple[RowText, ...]
    last_note: str
    has_limit: bool


def derive_card(
    line: FleetLine | None,
    last: Sequence[HistoryItem],
    nodes: Sequence[Node],
    now: datetime,
    *,
    asked: str = "",
    product: Line | None = None,
) -> CardState | None:
    """None: no card stands open. `asked` and `product` as Inputs has them."""
    if line is None:
        return None
    names = names_of(nodes)

    def name(node: str) -> str:
        return names.get(node, "")

    columns = make_columns(Words(lambda: now, name))
    facts = [(column_title(key), columns[key].text(line)) for key in FACTS]
    limited = product is not None and product.id == line.line and has_limit(product)
    if limited and product is not None:
        place = FACTS.index("data") + 1
        facts.insert(place, (translate("Numbers", "Data limit"), limit_text(product, now)))
    return CardState(
        line=line.line,
        number=present_number(line.number),
        user=user_of(line),
        path=path_of(nodes, line.node),
        balance=present_money(line.balance),
        age=present_age(line.balance_at, now),
        risk=present_risk(line, now),
        cause=cause_name(line.cause) if line.state in {"failed", "skipped"} else "",
        facts=tuple((title, text) for title, text in facts if text and text != DASH),
        label=line.label,
        alias=line.alias,
        note=line.note,
        colour=colour_name(line.colour) if line.colour else "",
        last=tuple(present_row(item) for item in last),
        last_note=_last_note(asked, rows=bool(last)),
        has_limit=limited,
    )


def _last_note(asked: str, *, rows: bool) -> str:
    if asked == "reading":
        return translate("Numbers", "Reading the last operations…")
    if asked == "failed":
        if rows:
            return translate("Numbers", "As they are kept here: newer ones could not be read")
        return translate("Numbers", "The operations could not be read now")
    return "" if rows else translate("Numbers", "No operations in the last 31 days")
