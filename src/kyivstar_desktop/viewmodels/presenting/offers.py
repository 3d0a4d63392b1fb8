"""Words of offers that several screens share: allowances, news, consequences of an order.

The context of their translations is Tariffs, the screen where they are read most.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import Bucket, BucketKind
from kyivstar_desktop.domain.catalogue_news import Change
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_amount,
    present_count,
    present_date,
    present_money,
)
from kyivstar_desktop.viewmodels.presenting.states import bucket_icon, present_bucket

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.catalogue import Allowance
    from kyivstar_desktop.domain.catalogue_news import News
    from kyivstar_desktop.domain.orders import Consequence

translate = QCoreApplication.translate
INTERNATIONAL = "VOICE_INTERNATIONAL"
PLAIN = frozenset({"DATA_NATIONAL", "VOICE_OMO", "SMS_NATIONAL"})
"""Counters whose unit alone says what they are for."""
_KINDS = {kind.value: kind for kind in BucketKind}


# --- allowances ---------------------------------------------------------------------------------
def code_name(code: str) -> str:
    """What a counter is for; an unknown one by its own name."""
    if code == INTERNATIONAL:
        return translate("Tariffs", "International calls")
    kind = _KINDS.get(code, BucketKind.OTHER)
    return present_bucket(Bucket("", kind, code, ""))


def code_icon(code: str) -> str:
    return bucket_icon(_KINDS[code]) if code in _KINDS else "info-circle"


def present_allowance(one: Allowance | None) -> str:
    if one is None:
        return "—"
    if one.count is None:
        return translate("Tariffs", "without limit")
    return present_amount(one.count, one.unit) if one.unit else present_count(one.count)


# --- news ---------------------------------------------------------------------------------------
def present_news(news: News | None) -> tuple[str, str]:
    """(badge, tone); empty where nothing is new."""
    if news is None:
        return "", ""
    if news.change is Change.PRICE:
        if news.before is None:
            return translate("Tariffs", "price is new"), "warning"
        text = translate("Tariffs", "price was %1")
        return text.replace("%1", present_money(news.before)), "warning"
    words = {
        Change.NEW: (translate("Tariffs", "new"), "info"),
        Change.TERMS: (translate("Tariffs", "terms have changed"), "warning"),
        Change.ARCHIVED: (translate("Tariffs", "archived now"), "neutral"),
    }
    return words[news.change]


# --- consequences -------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Line:
    """One line of the panel. `tone`: ok, warning, danger, info."""

    icon: str
    tone: str
    title: str
    text: str = ""


def present_consequence(one: Consequence) -> Line:
    """The operator's own words stand under ours; an unknown code is shown by them alone."""
    made = _MONEY.get(one.code) or _OTHERS.get(one.code)
    if made is None:
        return Line("info-circle", "info", one.text or one.code)
    return made(one)


def present_lost(lost: Sequence[Consequence]) -> Line:
    """Rests of several allowances that burn, in one line: `7,4 ГБ, 96 хв`."""
    title = translate("Tariffs", "The allowances left burn")
    texts = [_rest(one) for one in lost]
    return Line("alert-triangle", "warning", title, ", ".join(text for text in texts if text))


def _rest(one: Consequence) -> str:
    if one.count is None:
        return one.text
    amount = present_amount(one.count, one.unit)
    if one.bucket in PLAIN:
        return amount
    return f"{amount} ({code_name(one.bucket) if one.bucket else one.name})"


def _charge_now(one: Consequence) -> Line:
    if one.amount is None and one.count is not None:
        points = present_amount(one.count, "bonus")
        return Line("cash", "info", translate("Tariffs", "Taken now: %1").replace("%1", points))
    text = translate("Tariffs", "Taken now: %1").replace("%1", present_money(one.amount))
    return Line("cash", "info", text)


def _next_charge(one: Consequence) -> Line:
    text = translate("Tariffs", "Next charge: %1").replace("%1", present_money(one.amount))
    return Line("calendar", "info", text, present_date(one.date) if one.date else "")


def _lost(one: Consequence) -> Line:
    name = code_name(one.bucket) if one.bucket else one.name or one.text
    title = translate("Tariffs", "Burns: %1").replace("%1", name)
    if one.count is not None:
        return Line("alert-triangle", "warning", title, present_amount(one.count, one.unit))
    rest = translate("Tariffs", "without limit") if one.bucket else one.text
    return Line("alert-triangle", "warning", title, rest)


def _paid_lost(one: Consequence) -> Line:
    text = translate("Tariffs", "Paid until %1").replace("%1", present_date(one.date))
    title = translate("Tariffs", "Paid days are lost")
    return Line("alert-triangle", "warning", title, text if one.date else "")


def _bonuses(one: Consequence) -> Line:
    title = translate("Tariffs", "Bonuses stay")
    count = present_amount(one.count, "bonus") if one.count is not None else ""
    return Line("circle-check", "ok", title, count)


def _unchanged(_: Consequence) -> Line:
    return Line("circle-check", "ok", translate("Tariffs", "The balance does not change now"))


def _short(one: Consequence) -> Line:
    title = translate("Tariffs", "Short of %1 now").replace("%1", present_money(one.amount))
    return Line("alert-circle", "danger", title)


def _removed(one: Consequence) -> Line:
    title = translate("Tariffs", "Switched off: %1").replace("%1", one.name or one.product)
    return Line("alert-triangle", "warning", title, present_date(one.date) if one.date else "")


def _starts(one: Consequence) -> Line:
    title = translate("Tariffs", "Starts on %1").replace("%1", present_date(one.date))
    return Line("calendar", "info", title)


def _monthly(one: Consequence) -> Line:
    title = translate("Tariffs", "%1 a month").replace("%1", present_money(one.amount))
    return Line("calendar", "info", title)


_MONEY = {
    "chargeNow": _charge_now,
    "nextCharge": _next_charge,
    "insufficientFunds": _short,
    "monthlyFee": _monthly,
    "balanceUnchanged": _unchanged,
}
_OTHERS = {
    "allowancesLost": _lost,
    "paidPeriodLost": _paid_lost,
    "bonusesKept": _bonuses,
    "optionRemoved": _removed,
    "startsAt": _starts,
}
