"""«Чому списано?»: the rule, the facts and the same charges before, as far as the data goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.history import Category
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

    from kyivstar_desktop.domain.disputes import Dispute
    from kyivstar_desktop.domain.history import Cause, HistoryItem
    from kyivstar_desktop.domain.orders import Option

translate = QCoreApplication.translate
MONTHS = 12
SERVICE_FEES = frozenset({"optionFee", "thirdParty", "activationFee"})


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
    consequence: str = ""  # what comes next if nothing is done
    option: str = ""  # id of the connected service that can be switched off
    can_dispute: bool = False
    disputed: str = ""
    has_receipt: bool = False
    can_ask: bool = False  # no cause is stated: the operator can be asked


def derive_why(
    item: HistoryItem,
    same: tuple[HistoryItem, ...],
    now: datetime,
    *,
    options: tuple[Option, ...] = (),
    disputes: tuple[Dispute, ...] = (),
) -> WhyState:
    """Only what is known; a missing cause is said to be missing.

    `options` are the services connected now, `disputes` what this person has disputed before.
    """
    option = option_of(item, options)
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
        consequence=_consequence(option),
        option=option.id if option is not None and option.can_disconnect else "",
        can_dispute=item.delta.kopiykas < 0,
        disputed=_disputed(item, disputes),
        has_receipt=item.category is Category.TOPUP,
        can_ask=not stated and item.delta.kopiykas < 0,
    )


def option_of(item: HistoryItem, options: tuple[Option, ...]) -> Option | None:
    """The service of this charge, if it is still connected: by its order, else by its name."""
    if item.reason not in SERVICE_FEES:
        return None
    live = [o for o in options if o.status in {"active", "suspended"}]
    ordered = item.cause.order_id
    by_order = next((o for o in live if ordered and o.order == ordered), None)
    return by_order or next((o for o in live if o.name and o.name == item.cause.offering), None)


def _consequence(option: Option | None) -> str:
    if option is None or option.next_at is None:
        return ""
    if option.status == "pendingTerminate" or option.ends_at is not None:
        return ""
    amount = option.next_amount or option.price
    text = translate("Why", "The next charge is on %1: %2, if you do not disconnect the service.")
    shown = present_money(amount) if amount is not None else "—"
    return text.replace("%1", present_date(option.next_at)).replace("%2", shown)


def _disputed(item: HistoryItem, disputes: tuple[Dispute, ...]) -> str:
    known = next((d for d in disputes if d.row == item.id and not d.closed), None)
    if known is None:
        return ""
    text = translate("Dispute", "Disputed on %1, the answer is due by %2")
    made = text.replace("%1", present_date(known.made_at))
    return made.replace("%2", present_date(known.answer_by))


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
    fact(translate("Why", "How"), channel_words(cause.channel))
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


def channel_words(channel: str) -> str:
    """How it was done, in words; the operator's word where it is not known."""
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
