"""Words of the services page: groups, prices, states, what a service is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.loans import loan_permille, loan_year_permille
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.orders import Act, OrderState
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    NBSP,
    decimal_text,
    language,
    present_date,
    present_moment,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.states import present_period

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.orders import Option, Order

translate = QCoreApplication.translate
ICONS = {
    "data": ("data", "neutral"),
    "super": ("power", "info"),
    "voice": ("call", "neutral"),
    "roaming": ("roaming", "neutral"),
    "control": ("adjustments-horizontal", "neutral"),
    "content": ("alert-triangle", "warning"),
    "credit": ("cash", "warning"),
    "offers": ("gift", "neutral"),
}


def group_icon(group: str) -> tuple[str, str]:
    """(icon, tone of its plate)."""
    return ICONS.get(group, ("services", "neutral"))


def group_name(group: str) -> str:
    words = {
        "data": translate("Services", "Internet"),
        "super": translate("Services", "Superpower"),
        "voice": translate("Services", "Calls and SMS"),
        "roaming": translate("Services", "Roaming"),
        "control": translate("Services", "Management"),
        "content": translate("Services", "Content services"),
        "credit": translate("Services", "Extra money"),
        "offers": translate("Services", "Special offers"),
    }
    return words.get(group, translate("Services", "Other"))


def country_name(code: str) -> str:
    """A country by its ISO code; one that is not here by the code itself."""
    words = {
        "AT": translate("Countries", "Austria"),
        "BG": translate("Countries", "Bulgaria"),
        "CZ": translate("Countries", "Czechia"),
        "DE": translate("Countries", "Germany"),
        "EG": translate("Countries", "Egypt"),
        "ES": translate("Countries", "Spain"),
        "FR": translate("Countries", "France"),
        "GB": translate("Countries", "United Kingdom"),
        "GE": translate("Countries", "Georgia"),
        "GR": translate("Countries", "Greece"),
        "HU": translate("Countries", "Hungary"),
        "IT": translate("Countries", "Italy"),
        "MD": translate("Countries", "Moldova"),
        "PL": translate("Countries", "Poland"),
        "RO": translate("Countries", "Romania"),
        "SK": translate("Countries", "Slovakia"),
        "TR": translate("Countries", "Türkiye"),
        "US": translate("Countries", "United States"),
    }
    return words.get(code, code)


def condition_name(condition: str) -> str:
    words = {
        "always": translate("Services", "always"),
        "busy": translate("Services", "if busy"),
        "noAnswer": translate("Services", "if no answer"),
    }
    return words.get(condition, condition)


def present_price(amount: Money | None, period: str, *, once: bool = False) -> str:
    """`35,00 ₴ / 4 тижні`, `60,00 ₴ одноразово`, «безоплатно»; not stated is a dash."""
    if amount is None:
        return DASH
    if amount == ZERO:
        return translate("Services", "free")
    if period:
        return f"{present_money(amount)} / {present_period(period)}"
    money = present_money(amount)
    return translate("Services", "%1 once").replace("%1", money) if once else money


def percent(permille: int) -> str:
    """`40 %`, `243,3 %`; English without the space."""
    return f"{decimal_text(permille)}{'' if language() == 'en' else NBSP}%"


def loan_words(lent: Money, fee: Money) -> tuple[str, str]:
    """(% of the sum, the same by the year)."""
    whole = translate("Services", "%1 of the sum").replace("%1", percent(loan_permille(lent, fee)))
    yearly = translate("Services", "at least %1 a year").replace(
        "%1", percent(loan_year_permille(lent, fee))
    )
    return whole, yearly


def connected_words(option: Option) -> str:
    """`з 11.11.2026 через SMS`: when and by whom it was connected."""
    who = {
        "coordinator": translate("Services", "by the coordinator"),
        "operator": translate("Services", "by the operator"),
        "tariff": translate("Services", "part of the tariff"),
    }.get(option.connected_by, "")
    if not who:
        who = {
            "sms": translate("Services", "by SMS"),
            "ussd": translate("Services", "by USSD"),
            "shop": translate("Services", "in a shop"),
            "web": translate("Services", "on the web"),
            "desktop": translate("Services", "in this program"),
        }.get(option.channel.casefold(), option.channel)
    if option.connected_at is None:
        return who
    since = translate("Services", "since %1").replace("%1", present_date(option.connected_at))
    return f"{since}, {who}" if who else since


def forwarding_words(option: Option) -> str:
    """`якщо зайнято, на +380 96 555 01 12`; empty for other services."""
    number = option.fact("forwardTo")
    if not number:
        return ""
    to = translate("Services", "to %1").replace("%1", present_number(number))
    condition = option.fact("condition")
    return f"{condition_name(condition)}, {to}" if condition else to


def option_state(option: Option) -> tuple[str, str, str]:
    """(word, tone, icon)."""
    words = {
        "active": (translate("Services", "Connected"), "ok", "circle-check"),
        "suspended": (translate("Services", "Suspended"), "warning", "alert-triangle"),
        "created": (translate("Services", "Connecting"), "info", "hourglass"),
        "pendingActive": (translate("Services", "Connecting"), "info", "hourglass"),
        "pendingTerminate": (translate("Services", "Switching off"), "info", "hourglass"),
    }
    unknown = (translate("Services", "State not stated"), "neutral", "info-circle")
    return words.get(option.status, unknown)


def order_state(order: Order) -> tuple[str, str, str]:
    """(word, tone, icon) of an order that stands on the page by itself."""
    if order.state is OrderState.HELD:
        return translate("Services", "On hold: operator's works"), "warning", "player-pause"
    if order.state is OrderState.PENDING:
        return translate("Services", "The operator waits for more"), "warning", "alert-triangle"
    if order.state in {OrderState.ASSESSING, OrderState.CANCELLING}:
        return translate("Services", "Being cancelled"), "info", "hourglass"
    if order.state in {OrderState.FAILED, OrderState.REJECTED, OrderState.PARTIAL}:
        return translate("Services", "Not done"), "danger", "alert-circle"
    if order.act is Act.DISCONNECT:
        return translate("Services", "Switching off"), "info", "hourglass"
    return translate("Services", "Connecting"), "info", "hourglass"


def deadline(moment: datetime | None, now: datetime) -> str:
    """`до 14:35` today, `до 12.12.2026` later."""
    if moment is None:
        return ""
    soon = (moment - now).total_seconds() < 24 * 3600
    when = present_moment(moment).rpartition(", ")[2] if soon else present_date(moment)
    return translate("Services", "by %1").replace("%1", when)


def present_trouble(error: AppError, name_of: Callable[[str], str]) -> ErrorText:
    """Words of an error; a conflict names the other service."""
    if isinstance(error, Refused) and error.code == "incompatibleOffering":
        name = name_of(str(error.detail.get("offering", "")))
        error = Refused(error.code, {**error.detail, "name": name}, error.note, error.status)
    return present_error(error)
