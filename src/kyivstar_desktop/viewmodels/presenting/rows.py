"""One history row as every list shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.history import PAID_FOR_OTHER, Category
from kyivstar_desktop.viewmodels.presenting.formats import (
    MINUS,
    from_us,
    masked_text,
    present_day,
    present_money,
    present_number,
    present_time,
)
from kyivstar_desktop.viewmodels.presenting.states import (
    CATEGORY_ICONS,
    present_category,
    present_unusual,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.domain.money import Money

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RowText:
    """`tone`: credit, debit or still (no money moved). `unusual`: why, "" when ordinary."""

    id: str
    day: str
    time: str
    icon: str
    title: str
    detail: str
    unusual: str
    category: str
    amount: str
    tone: str
    balance: str
    number: str


def cause_sum(item: HistoryItem) -> Money | None:
    """What a row that moved no balance of ours was about: the card paid it."""
    return item.cause.unit_price


def _detail(item: HistoryItem) -> str:
    """The operator's detail; a call by its grouped number, included use says so."""
    cause = item.cause
    text = masked_text(item.detail)
    if cause.peer and cause.peer in text:
        text = text.replace(cause.peer, present_number(cause.peer))
    if item.reason == "usageIncluded" and text:
        return translate("History", "%1, in the package").replace("%1", text)
    return text


def present_row(item: HistoryItem) -> RowText:
    """Ready strings of a movement; the sign comes from the change of the main balance only."""
    moment = from_us(item.time_us)
    kopiykas = item.delta.kopiykas
    tone = "credit" if kopiykas > 0 else "debit" if kopiykas < 0 else "still"
    amount = present_money(item.delta, signed=True)
    if item.reason == PAID_FOR_OTHER:
        amount = present_money(cause_sum(item))
    if item.category is Category.BONUS and item.bonus:
        points = f"{item.bonus:+d}".replace("-", MINUS)
        amount = translate("History", "%1 points").replace("%1", points)
    return RowText(
        id=item.id,
        day=present_day(moment),
        time=present_time(moment),
        icon=CATEGORY_ICONS[item.category],
        title=item.title or present_category(item.category),
        detail=_detail(item),
        unusual=present_unusual(item.unusual),
        category=present_category(item.category),
        amount=amount,
        tone=tone,
        balance=present_money(item.after),
        number=present_number(item.line),
    )
