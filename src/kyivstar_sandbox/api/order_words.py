"""Words of orders in the three languages: their prices, and what a preview foresees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import words
from kyivstar_sandbox.model.calendar import kyiv
from kyivstar_sandbox.model.values import spoken_amount
from kyivstar_sandbox.rules import orders_preview

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.orders_preview import Consequence
    from kyivstar_sandbox.rules.state import Bucket

LANGUAGES: Final = {"uk": 0, "en": 1, "ru": 2}
_PRICES: Final = {
    "oneTime": ("Разова плата", "One-time fee", "Разовая плата"),
    "recurring": ("Регулярна плата", "Recurring fee", "Регулярная плата"),
}
_TEXTS: Final = {
    "chargeNow": ("Спишеться {amount}", "{amount} will be charged", "Спишется {amount}"),
    "nextCharge": (
        "Наступна плата {amount}: {date}",
        "Next charge {amount}: {date}",
        "Следующая плата {amount}: {date}",
    ),
    "allowancesLost": ("Згорить залишок: {rest}", "Lost: {rest}", "Сгорит остаток: {rest}"),
    "bonusesKept": ("Бонуси залишаються", "Bonuses are kept", "Бонусы остаются"),
    "paidPeriodLost": (
        "Оплачене до {date} не повертається",
        "What is paid until {date} is not refunded",
        "Оплаченное до {date} не возвращается",
    ),
    "balanceUnchanged": (
        "Баланс зараз не зміниться",
        "The balance stays as it is now",
        "Баланс сейчас не изменится",
    ),
    "optionRemoved": (
        "Послуга «{name}» вимкнеться: {date}",
        "“{name}” ends: {date}",
        "Услуга «{name}» отключится: {date}",
    ),
    "monthlyFee": ("{amount} щомісяця", "{amount} every month", "{amount} каждый месяц"),
    "insufficientFunds": ("Бракує {amount}", "{amount} is missing", "Не хватает {amount}"),
    "noIncomingSms": (
        "SMS на номер не надходитимуть",
        "The number will receive no SMS",
        "SMS на номер приходить не будут",
    ),
    "emergencyOnly": (
        "Залишаться вхідні SMS, екстрені виклики та гаряча лінія",
        "Incoming SMS, emergency calls and the hotline stay",
        "Останутся входящие SMS, экстренные вызовы и горячая линия",
    ),
    "shopVisitToRestore": (
        "Розблокувати можна лише в магазині з документом",
        "Only a shop can unblock it, with a document",
        "Разблокировать можно только в магазине с документом",
    ),
    "startsAt": ("Почнеться: {date}", "Starts: {date}", "Начнётся: {date}"),
}
_BONUSES: Final = ("{n} бон.", "{n} bonuses", "{n} бон.")
_UNLIMITED: Final = ("безліміт", "unlimited", "безлимит")


def price_name(kind: str, language: str) -> str:
    """Name of a price of an order: ``oneTime`` or ``recurring``."""
    return _PRICES[kind][LANGUAGES[language]]


def consequence_text(told: Consequence, language: str) -> str:
    """One consequence in a sentence; a client shows its own words by the code."""
    place = LANGUAGES[language]
    return _TEXTS[told.code][place].format(
        amount=_amount(told, place),
        date=f"{kyiv(told.date):%d.%m.%Y %H:%M}" if told.date is not None else "",
        name=orders_preview.name_of(told, language),
        rest=rest_text(told.bucket, language) if told.bucket is not None else "",
    )


def _amount(told: Consequence, place: int) -> str:
    if told.amount is None:
        return _BONUSES[place].format(n="").strip()
    if told.unit == "bonus":
        return _BONUSES[place].format(n=told.amount)
    return f"{spoken_amount(told.amount)} ₴"


def rest_text(bucket: Bucket, language: str) -> str:
    """What is left of an allowance: its name and the rest."""
    name = words.bucket_name(bucket.code, language)
    if bucket.is_unlimited:
        return f"{name}, {_UNLIMITED[LANGUAGES[language]]}"
    unit = words.in_language(words.UNITS, bucket.unit, language)
    return f"{name}, {bucket.amount} {unit}".strip()
