"""Words of the tariffs page: prices by real period, allowances, consequences of a change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import Bucket, BucketKind
from kyivstar_desktop.domain.catalogue_news import Change
from kyivstar_desktop.domain.tariffs import A_YEAR, Tab, per_30_days, per_year
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_amount,
    present_count,
    present_date,
    present_money,
)
from kyivstar_desktop.viewmodels.presenting.states import bucket_icon, present_bucket

if TYPE_CHECKING:
    from kyivstar_desktop.domain.catalogue import Allowance, Fee, UnitPrice
    from kyivstar_desktop.domain.catalogue_news import News
    from kyivstar_desktop.domain.orders import Consequence

translate = QCoreApplication.translate
INTERNATIONAL = "VOICE_INTERNATIONAL"
_KINDS = {kind.value: kind for kind in BucketKind}


def present_tab(tab: Tab) -> str:
    words = {
        Tab.PREPAID: translate("Tariffs", "Prepaid"),
        Tab.CONTRACT: translate("Tariffs", "Contract"),
        Tab.HOME: translate("Tariffs", "Home Internet"),
        Tab.BUSINESS: translate("Tariffs", "Business"),
        Tab.ARCHIVE: translate("Tariffs", "Archive"),
    }
    return words[tab]


# --- prices -------------------------------------------------------------------------------------
def no_price() -> str:
    return translate("Tariffs", "Price not stated")


def present_fee(fee: Fee | None) -> str:
    """`225,00 ₴`; a missing price is said, never 0."""
    if fee is None or fee.amount is None:
        return no_price()
    return present_money(fee.amount)


def present_per(period: str) -> str:
    """`за 4 тижні`; "" for what is paid once."""
    words = {
        "P4W": translate("Tariffs", "for 4 weeks"),
        "P1M": translate("Tariffs", "for a month"),
        "P1D": translate("Tariffs", "for a day"),
        "P1W": translate("Tariffs", "for a week"),
        "P1Y": translate("Tariffs", "for a year"),
        "": translate("Tariffs", "once"),
    }
    return words.get(period, period)


def present_price(fee: Fee | None) -> str:
    """`225,00 ₴ за 4 тижні`."""
    if fee is None or fee.amount is None:
        return no_price()
    return f"{present_money(fee.amount)} {present_per(fee.period)}"


def present_30_days(fee: Fee | None) -> str:
    """`241,07 ₴`: a computed figure; its label says so."""
    amount = per_30_days(fee)
    return present_money(amount) if amount is not None else no_price()


def present_year(fee: Fee | None) -> tuple[str, str]:
    """(`2 925,00 ₴`, `13 періодів по 4 тижні`)."""
    amount = per_year(fee)
    if amount is None or fee is None:
        return no_price(), ""
    times = {
        "P4W": translate("Tariffs", "13 periods of 4 weeks"),
        "P1M": translate("Tariffs", "12 months"),
        "P1D": translate("Tariffs", "365 days"),
    }
    return present_money(amount), times.get(fee.period, f"× {A_YEAR[fee.period]}")


def present_unit(one: UnitPrice) -> str:
    """`1,50 ₴ / хв`."""
    if one.amount is None:
        return no_price()
    unit = present_amount(one.per, one.unit) if one.per > 1 else _unit(one.unit)
    return f"{present_money(one.amount)} / {unit}" if unit else present_money(one.amount)


def _unit(unit: str) -> str:
    return present_amount(1, unit).split("\u00a0", 1)[-1] if unit else ""


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


def present_fact(name: str, value: str) -> tuple[str, str] | None:
    """(label, value) of what else is stated; None for what is shown elsewhere."""
    if name in {"chargePeriod", "paymentType"} or not value:
        return None
    labels = {
        "speed": translate("Tariffs", "Speed"),
        "duration": translate("Tariffs", "Lasts"),
    }
    number, _, unit = value.partition(" ")
    if unit == "Mbit/s":
        value = translate("Tariffs", "%1 Mbit/s").replace("%1", number)
    return labels.get(name, name), value


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


def archived_name(*, own: bool) -> str:
    """What stands over an archived tariff."""
    if own:
        return translate("Tariffs", "Your tariff (archived)")
    return translate("Tariffs", "Archived: cannot be ordered")
