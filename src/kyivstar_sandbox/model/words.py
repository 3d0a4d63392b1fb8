"""Words of reasons, rules and kinds of use in the three languages, in the order uk, en, ru."""

from __future__ import annotations

from typing import Final

Words = tuple[str, str, str]

_INDEX: Final = {"uk": 0, "en": 1, "ru": 2}

REASONS: Final[dict[str, Words]] = {
    "tariffFee": ("Плата за тариф", "Tariff fee", "Плата за тариф"),
    "optionFee": ("Плата за послугу", "Service fee", "Плата за услугу"),
    "activationFee": ("Плата за підключення", "Activation fee", "Плата за подключение"),
    "tariffChangeFee": ("Зміна тарифу", "Tariff change", "Смена тарифа"),
    "usage": ("Понад пакет", "Beyond the package", "Сверх пакета"),
    "roamingUsage": ("Роумінг", "Roaming", "Роуминг"),
    "usageIncluded": ("У пакеті", "Included", "В пакете"),
    "blockFee": ("Плата за блокування", "Block fee", "Плата за блокировку"),
    "thirdParty": ("Контент-послуга", "Content service", "Контент-услуга"),
    "advance": ("«Екстра гроші»", "Extra money", "«Экстра деньги»"),
    "advanceRepay": (
        "Повернення «Екстра гроші»",
        "Extra money repaid",
        "Возврат «Экстра деньги»",
    ),
    "transferOut": ("Переказ", "Transfer", "Перевод"),
    "transferIn": (
        "Переказ від іншого номера",
        "Transfer from another number",
        "Перевод с другого номера",
    ),
    "topupCard": ("Поповнення карткою", "Card top-up", "Пополнение картой"),
    "topupAccount": (
        "Поповнення з рахунку компанії",
        "Top-up from the company account",
        "Пополнение со счёта компании",
    ),
    "topupCash": ("Поповнення готівкою", "Cash top-up", "Пополнение наличными"),
    "topupOther": ("Поповнення", "Top-up", "Пополнение"),
    "companyOut": ("Поповнення номера", "Top-up of a number", "Пополнение номера"),
    "bonusEarned": ("Бонуси за поповнення", "Bonuses for a top-up", "Бонусы за пополнение"),
    "bonusSpent": ("Оплата бонусами", "Paid with bonuses", "Оплата бонусами"),
    "bonusExpired": ("Бонуси згоріли", "Bonuses expired", "Бонусы сгорели"),
    "refund": ("Повернення коштів", "Refund", "Возврат средств"),
    "correction": ("Виправлення", "Correction", "Исправление"),
    "goodwill": ("Подарунок від оператора", "Goodwill credit", "Подарок от оператора"),
    "balanceForfeit": (
        "Строк дії номера закінчився",
        "The number's life has ended",
        "Срок действия номера закончился",
    ),
}

RULES: Final[dict[str, Words]] = {
    "tariff.recurring.P4W": (
        "Плата за тариф знімається кожні 4 тижні від дня активації",
        "The tariff fee is taken every 4 weeks from the day of activation",
        "Плата за тариф снимается каждые 4 недели со дня активации",
    ),
    "tariff.recurring.P1M": (
        "Плата за тариф знімається 1 числа кожного місяця",
        "The tariff fee is taken on the 1st of each month",
        "Плата за тариф снимается 1 числа каждого месяца",
    ),
    "tariff.recurring.P1D": (
        "Плата за тариф знімається щодня",
        "The tariff fee is taken every day",
        "Плата за тариф снимается ежедневно",
    ),
    "option.recurring.P4W": (
        "Плата за послугу знімається кожні 4 тижні від дня підключення",
        "The service fee is taken every 4 weeks from the day of connection",
        "Плата за услугу снимается каждые 4 недели со дня подключения",
    ),
    "option.recurring.P1M": (
        "Плата за послугу знімається 1 числа кожного місяця",
        "The service fee is taken on the 1st of each month",
        "Плата за услугу снимается 1 числа каждого месяца",
    ),
    "option.recurring.P1D": (
        "Плата за послугу знімається щодня",
        "The service fee is taken every day",
        "Плата за услугу снимается ежедневно",
    ),
    "order.oneTime": (
        "Разова плата за замовлення",
        "One-time fee of an order",
        "Разовая плата за заказ",
    ),
    "usage.overAllowance": (
        "Використано понад пакет, за ціною одиниці",
        "Used beyond the package, by unit price",
        "Использовано сверх пакета, по цене единицы",
    ),
    "usage.unpaidPackage": (
        "Пакет не оплачено, тому послуги рахуються за ціною одиниці",
        "The package is unpaid, so use is charged by unit price",
        "Пакет не оплачен, поэтому услуги считаются по цене единицы",
    ),
    "usage.roaming": (
        "Використано за кордоном, за ціною країни перебування",
        "Used abroad, by the price of the country visited",
        "Использовано за границей, по цене страны пребывания",
    ),
    "usage.included": (
        "Входить до пакета, гроші не знімаються",
        "Part of the package, no money is taken",
        "Входит в пакет, деньги не снимаются",
    ),
    "block.monthly": (
        "За блокування номера на контракті щомісяця знімається 10,00 ₴",
        "A blocked contract number costs 10.00 ₴ a month",
        "За блокировку номера на контракте ежемесячно снимается 10,00 ₴",
    ),
    "contentService": (
        "Підписка на послугу стороннього постачальника",
        "Subscription to a third party's service",
        "Подписка на услугу стороннего поставщика",
    ),
    "advance.grant": (
        "Кошти надано наперед, їх буде повернено з наступних поповнень",
        "Money was lent and is repaid from later top-ups",
        "Средства выданы вперёд, они вернутся из следующих пополнений",
    ),
    "advance.repay": (
        "Кожне надходження спершу повертає «Екстра гроші» і плату за них",
        "Each credit first repays the extra money and its fee",
        "Каждое поступление сначала возвращает «Экстра деньги» и плату за них",
    ),
    "transfer": (
        "Переказ між номерами",
        "Transfer between numbers",
        "Перевод между номерами",
    ),
    "payment": ("Поповнення рахунку", "Top-up of the account", "Пополнение счёта"),
    "topup.row": (
        "Поповнення номера з рахунку компанії",
        "Top-up of a number from the company account",
        "Пополнение номера со счёта компании",
    ),
    "bonus.earned": (
        "5 бонусів за кожні 100 ₴ поповнення від 100 ₴",
        "5 bonuses per 100 ₴ of a top-up from 100 ₴",
        "5 бонусов за каждые 100 ₴ пополнения от 100 ₴",
    ),
    "bonus.spent": (
        "Послугу оплачено бонусами, 1 бонус = 1 ₴",
        "The service was paid with bonuses, 1 bonus = 1 ₴",
        "Услуга оплачена бонусами, 1 бонус = 1 ₴",
    ),
    "bonus.expired": (
        "Бонуси діють 90 днів",
        "Bonuses live 90 days",
        "Бонусы действуют 90 дней",
    ),
    "correction": (
        "Виправлення попереднього списання",
        "Correction of an earlier charge",
        "Исправление прежнего списания",
    ),
    "life.ended": (
        "Номер не поповнювали 365 днів",
        "The number was not topped up for 365 days",
        "Номер не пополняли 365 дней",
    ),
}

BUCKETS: Final[dict[str, Words]] = {
    "MAIN": ("Основний рахунок", "Main balance", "Основной счёт"),
    "BONUS": ("Бонуси", "Bonuses", "Бонусы"),
    "DATA_NATIONAL": ("Мобільний інтернет", "Mobile data", "Мобильный интернет"),
    "DATA_SUPERPOWER": ("Інтернет «Суперсила»", "Superpower data", "Интернет «Суперсила»"),
    "DATA_ROAMING": ("Інтернет у роумінгу", "Roaming data", "Интернет в роуминге"),
    "VOICE_ONNET": ("Дзвінки в мережі", "Calls inside the network", "Звонки в сети"),
    "VOICE_OMO": ("На інші мобільні", "To other mobiles", "На другие мобильные"),
    "VOICE_OFFNET_FIXED": ("На міські номери", "To fixed lines", "На городские номера"),
    "VOICE_ROAMING": ("Дзвінки в роумінгу", "Roaming calls", "Звонки в роуминге"),
    "VOICE_INTERNATIONAL": (
        "Міжнародний дзвінок",
        "International call",
        "Международный звонок",
    ),
    "SMS_NATIONAL": ("SMS по Україні", "SMS in Ukraine", "SMS по Украине"),
    "SMS_ROAMING": ("SMS у роумінгу", "Roaming SMS", "SMS в роуминге"),
}

UNITS: Final[dict[str, Words]] = {
    "MB": ("МБ", "MB", "МБ"),
    "min": ("хв", "min", "мин"),
    "SMS": ("SMS", "SMS", "SMS"),
}

PERIODS: Final[dict[str, Words]] = {
    "P4W": ("плата за 4 тижні", "fee for 4 weeks", "плата за 4 недели"),
    "P1M": ("плата за місяць", "monthly fee", "плата за месяц"),
    "P1D": ("плата за день", "daily fee", "плата за день"),
    "": ("разова плата", "one-time fee", "разовая плата"),
}


def in_language(words: dict[str, Words], code: str, language: str) -> str:
    """The word of a code; the code itself when it has none; Ukrainian for other languages."""
    found = words.get(code)
    return code if found is None else found[_INDEX.get(language, 0)]


def reason_word(reason: str, language: str) -> str:
    """Name of a balanceAction ``reason``."""
    return in_language(REASONS, reason, language)


def rule_text(rule: str, language: str) -> str:
    """Sentence that explains a ``cause.rule``."""
    return in_language(RULES, rule, language)


def bucket_name(code: str, language: str) -> str:
    """Name of a bucket by its code."""
    return in_language(BUCKETS, code, language)
