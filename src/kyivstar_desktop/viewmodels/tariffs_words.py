"""Words of the tariffs page: prices by real period, allowances, consequences of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.tariffs import A_YEAR, Tab, per_30_days, per_year
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_amount,
    present_money,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.catalogue import Fee, UnitPrice

translate = QCoreApplication.translate


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


def archived_name(*, own: bool) -> str:
    """What stands over an archived tariff."""
    if own:
        return translate("Tariffs", "Your tariff (archived)")
    return translate("Tariffs", "Archived: cannot be ordered")
