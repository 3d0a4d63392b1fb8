"""«Чому списано?»: the rule, the facts and the same charges before, as far as the data goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import (
    from_us,
    local,
    present_date,
    present_moment,
    present_money,
    present_number,
    unit_name,
)
from kyivstar_desktop.viewmodels.presenting.rows import present_row

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.history import Cause, HistoryItem

translate = QCoreApplication.translate
MONTHS = 12


@dataclass(frozen=True, slots=True)
class WhyState:
    """`same` are kopiykas of equal charges in each of the last 12 months, oldest first."""

    id: str
    amount: str
    tone: str
    moment: str
    title: str
    badge: str
    explanation: str
    facts: tuple[tuple[str, str], ...]
    same: tuple[int, ...]
    same_from: str
    same_to: str
    same_note: str
    stated: bool


def derive_why(item: HistoryItem, same: tuple[HistoryItem, ...], now: datetime) -> WhyState:
    """Only what is known; a missing cause is said to be missing."""
    row, cause = present_row(item), item.cause
    stated = bool(cause.rule_text or cause.rule)
    months = _months(item, same, now)
    return WhyState(
        id=item.id,
        amount=row.amount,
        tone=row.tone,
        moment=present_moment(from_us(item.time_us)),
        title=f"{row.title} {row.detail}".strip(),
        badge=translate("Why", "Unusual: %1").replace("%1", row.unusual) if row.unusual else "",
        explanation=_explanation(item, stated=stated),
        facts=_facts(item),
        same=months,
        same_from=_month_label(now, MONTHS - 1),
        same_to=_month_label(now, 0),
        same_note=translate("Why", "12 months"),
        stated=stated,
    )


def _explanation(item: HistoryItem, *, stated: bool) -> str:
    cause = item.cause
    if not stated:
        return translate("Why", "The operator has not stated the cause of this operation.")
    parts = [cause.rule_text or cause.rule]
    if cause.quantity and cause.unit_price is not None:
        text = translate("Why", "%1 at %2 each.").replace("%1", _quantity(cause))
        parts.append(text.replace("%2", present_money(cause.unit_price)))
    return " ".join(part.rstrip(".") + "." for part in parts if part)


def _quantity(cause: Cause) -> str:
    return f"{cause.quantity} {unit_name(cause.unit)}".strip()


def _facts(item: HistoryItem) -> tuple[tuple[str, str], ...]:
    cause = item.cause
    made: list[tuple[str, str]] = []

    def fact(label: str, value: str) -> None:
        if value:
            made.append((label, value))

    fact(translate("Why", "Service"), cause.offering)
    if cause.order_date is not None:
        fact(translate("Why", "Connected"), present_moment(cause.order_date))
    fact(translate("Why", "How"), _channel(cause.channel))
    fact(translate("Why", "By whom"), _who(cause.requested_by))
    if _lasts(cause):
        period = f"{present_date(cause.period_start)} – {present_date(cause.period_end)}"
        fact(translate("Why", "Period"), period)
    if cause.quantity:
        fact(translate("Why", "Quantity"), _quantity(cause))
    fact(translate("Why", "Other number"), present_number(cause.peer) if cause.peer else "")
    fact(translate("Why", "Corrects"), cause.correction_of)
    if item.before is not None and item.after is not None:
        arrow = f"{present_money(item.before)} → {present_money(item.after)}"
        fact(translate("Why", "Balance"), arrow)
    fact(translate("Why", "Payment"), item.payment_id or cause.payment_id)
    return tuple(made)


def _lasts(cause: Cause) -> bool:
    """Whether the charge is for a time; a call has only its moment."""
    if cause.period_start is None or cause.period_end is None:
        return False
    return cause.period_end - cause.period_start > timedelta(days=1)


def _channel(channel: str) -> str:
    words = {
        "ussd": translate("Why", "by a USSD code"),
        "sms": translate("Why", "by SMS"),
        "desktop": translate("Why", "in this program"),
        "shop": translate("Why", "in a shop"),
        "hotline": translate("Why", "by the hotline"),
        "cash": translate("Why", "cash"),
        "terminal": translate("Why", "terminal"),
        "card": translate("Why", "bank card"),
    }
    return words.get(channel, channel)


def _who(requested_by: str) -> str:
    words = {
        "subscriber": translate("Why", "from this number"),
        "coordinator": translate("Why", "the coordinator"),
        "operator": translate("Why", "the operator"),
        "tariff": translate("Why", "part of the tariff"),
    }
    return words.get(requested_by, requested_by)


def _months(item: HistoryItem, same: tuple[HistoryItem, ...], now: datetime) -> tuple[int, ...]:
    counts = [0] * MONTHS
    today = local(now)
    for row in (item, *same):
        when = local(from_us(row.time_us))
        back = (today.year - when.year) * 12 + today.month - when.month
        if 0 <= back < MONTHS and row.delta.kopiykas < 0:
            counts[MONTHS - 1 - back] += -row.delta.kopiykas
    return tuple(counts)


def _month_label(now: datetime, back: int) -> str:
    today = local(now)
    months = today.year * 12 + today.month - 1 - back
    return f"{months % 12 + 1:02d}.{months // 12}"
