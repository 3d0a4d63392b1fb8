"""Words of news and alerts, in the language of now; sums and numbers masked before onlookers."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.alerts import Alert, AlertKind
from kyivstar_desktop.viewmodels.presenting.formats import (
    is_masked,
    masked_text,
    present_date,
    present_day,
    present_money,
    present_number,
    set_masked,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kyivstar_desktop.domain.news import NewsItem

translate = QCoreApplication.translate
_ICONS = {
    AlertKind.BELOW: "topup",
    AlertKind.SMALL_CHANGE: "history",
    AlertKind.STILL: "clock",
    AlertKind.STOP: "alert-triangle",
    AlertKind.SHORT: "alert-triangle",
    AlertKind.LIFE: "calendar",
    AlertKind.BONUS: "gift",
    AlertKind.SERVICE_NEW: "services",
    AlertKind.SERVICE_GONE: "services",
    AlertKind.SERVICE_PRICE: "trending-up",
    AlertKind.REMIND: "calendar",
    AlertKind.DISPUTE: "message-2",
    AlertKind.PAYMENT: "receipt",
    AlertKind.MISSED: "clock",
    AlertKind.RULE_OFF: "alert-triangle",
    AlertKind.CHAT: "support",
}


@dataclass(frozen=True, slots=True)
class NewsText:
    """A title never names a sum or a number."""

    title: str
    text: str
    icon: str


@contextmanager
def onlookers() -> Iterator[None]:
    """Inside, every sum and number is masked, whatever the window shows."""
    before = is_masked()
    set_masked(True)
    try:
        yield
    finally:
        set_masked(before)


def present_news(item: NewsItem) -> NewsText:
    """Title and one line of an item."""
    if item.alert is None:
        return NewsText(masked_text(item.title), masked_text(item.text), _icon(item.kind))
    made = _WORDS[item.alert.kind](item.alert)
    return NewsText(made[0], _whose(item.alert, made[1]), _ICONS[item.alert.kind])


def _icon(kind: str) -> str:
    return {"queue": "inbox", "chat": "support", "batch": "table-import"}.get(kind, "info-circle")


def _whose(alert: Alert, text: str) -> str:
    """The number first, where it is of one."""
    return f"{present_number(alert.number)} · {text}" if alert.number else text


def _below(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "%1 left, less than %2")
    text = text.replace("%1", present_money(alert.amount))
    return translate("Alerts", "Little money left"), text.replace("%2", present_money(alert.other))


def _small_change(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "%1 on %2").replace("%2", present_day(alert.at))
    return (
        translate("Alerts", "The balance has changed a little"),
        text.replace("%1", present_money(alert.amount, signed=True)),
    )


def _still(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "%n day(s) without a movement, since %1", "", alert.days)
    title = translate("Alerts", "The balance does not change")
    return title, text.replace("%1", present_date(alert.at))


def _stop(alert: Alert) -> tuple[str, str]:
    if alert.name == "now":
        return (
            translate("Alerts", "The number does not work"),
            translate("Alerts", "a top-up brings it back"),
        )
    title = translate("Alerts", "The number will stop soon")
    if alert.name == "life":
        text = translate("Alerts", "its validity ends on %1")
        return title, text.replace("%1", present_date(alert.at))
    text = translate("Alerts", "on %1, short by %2").replace("%1", present_day(alert.at))
    return title, text.replace("%2", present_money(alert.amount))


def _short(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "%1 on %2, short by %3")
    text = text.replace("%1", present_money(alert.other)).replace("%2", present_day(alert.at))
    return (
        translate("Alerts", "Not enough for the next charge"),
        text.replace("%3", present_money(alert.amount)),
    )


def _life(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "on %1, a top-up prolongs it").replace("%1", present_date(alert.at))
    if alert.name == "active":
        return translate("Alerts", "The number's validity ends"), text
    return translate("Alerts", "The number will be taken away"), text


def _bonus(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "%n point(s) on %1", "", alert.points)
    return translate("Alerts", "Bonuses will expire"), text.replace("%1", present_day(alert.at))


def _service_new(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "«%1», %2. Not you?").replace("%1", alert.name)
    title = translate("Alerts", "A new service is connected")
    return title, text.replace("%2", present_money(alert.amount))


def _service_gone(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "«%1» is not connected any more").replace("%1", alert.name)
    return translate("Alerts", "A service is gone"), text


def _service_price(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "«%1»: was %2, now %3").replace("%1", alert.name)
    text = text.replace("%2", present_money(alert.other))
    title = translate("Alerts", "A service costs another price")
    return title, text.replace("%3", present_money(alert.amount))


def _remind(alert: Alert) -> tuple[str, str]:
    text = translate("Alerts", "%1 on %2").replace("%1", present_money(alert.other))
    text = text.replace("%2", present_day(alert.at))
    if alert.amount:
        more = translate("Alerts", "short by %1").replace("%1", present_money(alert.amount))
    else:
        more = translate("Alerts", "there is enough")
    return translate("Alerts", "The next charge is near"), f"{text}, {more}"


def _dispute(alert: Alert) -> tuple[str, str]:
    if alert.days < 0:
        title = translate("Alerts", "The answer to your dispute is overdue")
    else:
        title = translate("Alerts", "The answer to your dispute is due")
    return title, f"{masked_text(alert.name)}, {present_money(alert.amount)}"


def _payment(alert: Alert) -> tuple[str, str]:
    titles = {
        "confirmed": translate("Alerts", "The payment is credited"),
        "rejected": translate("Alerts", "The payment was rejected"),
    }
    other = translate("Alerts", "The payment was cancelled")
    return titles.get(alert.name, other), present_money(alert.amount)


def _missed(_alert: Alert) -> tuple[str, str]:
    return (
        translate("Alerts", "Auto top-up missed a run"),
        translate("Alerts", "it waits for your decision"),
    )


def _rule_off(_alert: Alert) -> tuple[str, str]:
    return (
        translate("Alerts", "An auto top-up rule has switched itself off"),
        translate("Alerts", "Look why, and switch it on again"),
    )


def _chat(_alert: Alert) -> tuple[str, str]:
    return (
        translate("Alerts", "A message from support"),
        translate("Alerts", "Open the conversation"),
    )


_WORDS: dict[AlertKind, Callable[[Alert], tuple[str, str]]] = {
    AlertKind.BELOW: _below,
    AlertKind.SMALL_CHANGE: _small_change,
    AlertKind.STILL: _still,
    AlertKind.STOP: _stop,
    AlertKind.SHORT: _short,
    AlertKind.LIFE: _life,
    AlertKind.BONUS: _bonus,
    AlertKind.SERVICE_NEW: _service_new,
    AlertKind.SERVICE_GONE: _service_gone,
    AlertKind.SERVICE_PRICE: _service_price,
    AlertKind.REMIND: _remind,
    AlertKind.DISPUTE: _dispute,
    AlertKind.PAYMENT: _payment,
    AlertKind.MISSED: _missed,
    AlertKind.RULE_OFF: _rule_off,
    AlertKind.CHAT: _chat,
}
