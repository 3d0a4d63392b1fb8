"""Categories, specifications and price names of the price list, in the order uk, en, ru."""

from __future__ import annotations

from typing import Final

Words = tuple[str, str, str]

ROOTS: Final[dict[str, Words]] = {
    "prepaid": ("Передплата", "Prepaid", "Предоплата"),
    "contract": ("Контракт", "Contract", "Контракт"),
    "business": ("Бізнес", "Business", "Бизнес"),
    "homeInternet": ("Домашній інтернет", "Home internet", "Домашний интернет"),
    "offers": ("Спеціальні пропозиції", "Special offers", "Специальные предложения"),
    "archive": ("Архів", "Archive", "Архив"),
}
"""Root categories, in the order in which they are shown."""

LEAVES: Final[dict[str, Words]] = {
    "tariffs-prepaid": ("Тарифи передплати", "Prepaid tariffs", "Тарифы предоплаты"),
    "services-prepaid": ("Послуги передплати", "Prepaid services", "Услуги предоплаты"),
    "tariffs-contract": ("Тарифи контракту", "Contract tariffs", "Тарифы контракта"),
    "services-contract": ("Послуги контракту", "Contract services", "Услуги контракта"),
    "tariffs-business": ("Тарифи для бізнесу", "Business tariffs", "Тарифы для бизнеса"),
    "services-business": ("Послуги для бізнесу", "Business services", "Услуги для бизнеса"),
    "tariffs-homeInternet": (
        "Тарифи домашнього інтернету",
        "Home internet tariffs",
        "Тарифы домашнего интернета",
    ),
    "services-homeInternet": (
        "Послуги домашнього інтернету",
        "Home internet services",
        "Услуги домашнего интернета",
    ),
    "tariffs-offers": ("Спеціальні тарифи", "Special tariffs", "Специальные тарифы"),
    "services-offers": ("Спеціальні послуги", "Special services", "Специальные услуги"),
    "tariffs-archive": ("Архівні тарифи", "Archived tariffs", "Архивные тарифы"),
    "services-archive": ("Архівні послуги", "Archived services", "Архивные услуги"),
}
"""Each root has the children ``tariffs-<root>`` and ``services-<root>``."""

SPECS: Final[dict[str, Words]] = {
    "mobileLine": ("Мобільний номер", "Mobile number", "Мобильный номер"),
    "homeInternet": ("Домашній інтернет", "Home internet", "Домашний интернет"),
    "option": ("Послуга", "Service", "Услуга"),
}

SEGMENTS: Final[dict[str, Words]] = {
    "private": ("Приватні абоненти", "Private subscribers", "Частные абоненты"),
    "business": ("Бізнес-абоненти", "Business subscribers", "Бизнес-абоненты"),
}

DESKTOP: Final[Words] = ("Програма для комп'ютера", "Desktop program", "Программа для компьютера")

FEE_OF_TARIFF: Final[Words] = ("Плата за тариф", "Tariff fee", "Плата за тариф")
FEE_OF_OPTION: Final[Words] = ("Плата за послугу", "Service fee", "Плата за услугу")

BEYOND: Final[dict[str, Words]] = {
    "DATA_NATIONAL": (
        "Мегабайт понад пакет",
        "Megabyte beyond the package",
        "Мегабайт сверх пакета",
    ),
    "VOICE_ONNET": (
        "Хвилина в мережі понад пакет",
        "On-net minute beyond the package",
        "Минута в сети сверх пакета",
    ),
    "VOICE_OMO": (
        "Хвилина на інші мобільні понад пакет",
        "Minute to other mobile networks beyond the package",
        "Минута на другие мобильные сверх пакета",
    ),
    "VOICE_OFFNET_FIXED": (
        "Хвилина на міські номери понад пакет",
        "Minute to landlines beyond the package",
        "Минута на городские номера сверх пакета",
    ),
    "SMS_NATIONAL": ("SMS понад пакет", "SMS beyond the package", "SMS сверх пакета"),
}

ABROAD: Final[dict[str, Words]] = {
    "VOICE_INTERNATIONAL": (
        "Хвилина дзвінка за кордон",
        "Minute of a call abroad",
        "Минута звонка за границу",
    ),
    "DATA_ROAMING": ("Мегабайт у роумінгу", "Megabyte in roaming", "Мегабайт в роуминге"),
    "VOICE_ROAMING": ("Хвилина в роумінгу", "Minute in roaming", "Минута в роуминге"),
    "SMS_ROAMING": ("SMS у роумінгу", "SMS in roaming", "SMS в роуминге"),
}

OTHER_COUNTRIES: Final[Words] = ("інші країни", "other countries", "другие страны")

_PUBLISHED: Final[Words] = (
    "Ціна зі сторінки тарифів оператора, умови й обсяги умовні (пісочниця).",
    "The price is from the operator's price page; terms and volumes are sandbox values.",
    "Цена со страницы тарифов оператора, условия и объёмы условные (песочница).",
)
_OWN: Final[Words] = (
    "Ціна й умови умовні (значення пісочниці).",
    "Price and terms are sandbox values.",
    "Цена и условия условные (значения песочницы).",
)


def source(*, is_published: bool) -> Words:
    """Where a price comes from, said openly."""
    return _PUBLISHED if is_published else _OWN


def joined(what: Words, where: Words) -> Words:
    """«what: where» in each language."""
    uk, en, ru = (f"{one}: {two}" for one, two in zip(what, where, strict=True))
    return uk, en, ru


def leaves(root: str) -> list[str]:
    """Ids of a root's children."""
    return [one for one in LEAVES if one.partition("-")[2] == root]
