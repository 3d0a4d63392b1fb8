"""The services of the price list as data; ``catalogue`` gives them their shape. Kopiykas."""

from __future__ import annotations

from typing import Any, Final

from kyivstar_sandbox.rules.catalogue_data import UNLIMITED

ADVANCES: Final = {20: 8, 25: 10, 75: 25, 125: 40, 175: 55, 225: 70, 300: 95, 400: 125, 500: 150}
"""«Екстра гроші»: sum to fee, whole hryvnias (25, 125 and 500 are published)."""

PUBLISHED_ADVANCES: Final = frozenset({25, 125, 500})

_WEEKS: Final = {
    "period": "P4W",
    "category": "services-prepaid",
    "also": ("services-contract", "services-business"),
}
_ONCE: Final = {"period": None, "category": "services-prepaid"}

_FOR_ALL: Final = ("o_data_5gb", "o_forwarding", "o_no_content", "o_roaming_home")
_FOR_PRIVATE: Final = (*_FOR_ALL, "o_add_number", "o_horoscope")

COMMON: Final[dict[str, tuple[str, ...]]] = {
    "private-prepaid": (
        *_FOR_PRIVATE,
        "o_offer_weekend",
        "o_offer_sms",
        "o_start_now",
        *(f"o_extra_{lent}" for lent in ADVANCES),
    ),
    "private-contract": (*_FOR_PRIVATE, "o_offer_weekend"),
    "business-prepaid": (*_FOR_ALL, "o_start_now"),
    "business-contract": _FOR_ALL,
    "homeInternet": ("o_trust_week",),
}
"""What every tariff of a kind takes beside its own ``options``."""

SERVICES: Final[tuple[dict[str, Any], ...]] = (
    {
        **_WEEKS,
        "id": "o_add_bezlim",
        "names": ("Додай безлім", "Add unlimited", "Добавь безлим"),
        "notes": (
            "Безлімітний інтернет в Україні до кінця кожного оплаченого періоду",
            "Unlimited data in Ukraine to the end of each paid period",
            "Безлимитный интернет в Украине до конца каждого оплаченного периода",
        ),
        "price": 15000,
        "version": "3",
        "published": True,
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_NATIONAL": UNLIMITED},
        "incompatible": ("t_love_ua_bezlim", "t_love_ua_bez_mezh"),
    },
    {
        **_WEEKS,
        "id": "o_add_number",
        "names": ("Додатковий номер", "Additional number", "Дополнительный номер"),
        "notes": (
            "Другий номер на тій самій SIM-карті; дзвінки з нього за умовами тарифу",
            "A second number on the same SIM; its calls go by the tariff",
            "Второй номер на той же SIM-карте; звонки с него по условиям тарифа",
        ),
        "price": 5000,
        "published": True,
        "group": "voice",
        "also": ("services-contract",),
    },
    {
        **_ONCE,
        "id": "o_data_5gb",
        "names": ("5 ГБ інтернету", "5 GB of data", "5 ГБ интернета"),
        "notes": (
            "Разово: 5 ГБ на 28 днів, витрачаються після пакета тарифу; можна брати ще",
            "Once: 5 GB for 28 days, used after the tariff's own; may be taken again",
            "Разово: 5 ГБ на 28 дней, тратятся после пакета тарифа; можно брать ещё",
        ),
        "price": 6000,
        "days": 28,
        "also": ("services-contract", "services-business"),
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_NATIONAL": 5120},
    },
    {
        **_WEEKS,
        "id": "o_forwarding",
        "names": ("Переадресація", "Call forwarding", "Переадресация"),
        "notes": (
            "Вхідні дзвінки йдуть на вказаний номер; переадресований дзвінок платний за тарифом",
            "Incoming calls go to the number you name; a forwarded call costs as by the tariff",
            "Входящие звонки идут на указанный номер; переадресованный звонок платный по тарифу",
        ),
        "price": 0,
        "group": "control",
        "inputs": {"forwardTo": (), "condition": ("always", "busy", "noAnswer")},
    },
    {
        **_WEEKS,
        "id": "o_horoscope",
        "names": ("Гороскоп щодня", "Daily horoscope", "Гороскоп каждый день"),
        "notes": (
            "Контент-підписка третьої сторони: SMS щоранку; вимикається будь-коли",
            "A third party's content subscription: an SMS each morning; off at any time",
            "Контент-подписка третьей стороны: SMS каждое утро; отключается в любой момент",
        ),
        "price": 3500,
        "also": ("services-contract",),
        "group": "content",
        "incompatible": ("o_no_content",),
    },
    {
        **_WEEKS,
        "id": "o_no_content",
        "names": ("Заборона контент-послуг", "Content bar", "Запрет контент-услуг"),
        "notes": (
            "Жодна контент-підписка не зможе підключитися до номера",
            "No content subscription can be connected to the number",
            "Ни одна контент-подписка не сможет подключиться к номеру",
        ),
        "price": 0,
        "group": "control",
        "incompatible": ("o_horoscope",),
    },
    {
        **_WEEKS,
        "id": "o_super_video",
        "names": ("Суперсила Відео", "Superpower Video", "Суперсила Видео"),
        "notes": (
            "50 ГБ для відеосервісів окремо від пакета; одна Суперсила на номер",
            "50 GB for video services apart from the package; one Superpower a number",
            "50 ГБ для видеосервисов отдельно от пакета; одна Суперсила на номер",
        ),
        "price": 4000,
        "also": (),
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_SUPERPOWER": 51200},
        "incompatible": ("o_super_social",),
    },
    {
        **_WEEKS,
        "id": "o_super_social",
        "names": ("Суперсила Соцмережі", "Superpower Social", "Суперсила Соцсети"),
        "notes": (
            "30 ГБ для соцмереж і месенджерів окремо від пакета; одна Суперсила на номер",
            "30 GB for social networks and messengers apart from the package; one a number",
            "30 ГБ для соцсетей и мессенджеров отдельно от пакета; одна Суперсила на номер",
        ),
        "price": 3000,
        "also": (),
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_SUPERPOWER": 30720},
        "incompatible": ("o_super_video",),
    },
    {
        **_ONCE,
        "id": "o_roaming_home",
        "names": ("Роумінг як вдома", "Roam like at home", "Роуминг как дома"),
        "notes": (
            "Разово на 28 днів у Польщі, Німеччині, Чехії та Італії: 5 ГБ, 60 хвилин, 30 SMS",
            "Once for 28 days in Poland, Germany, Czechia and Italy: 5 GB, 60 minutes, 30 SMS",
            "Разово на 28 дней в Польше, Германии, Чехии и Италии: 5 ГБ, 60 минут, 30 SMS",
        ),
        "price": 12000,
        "days": 28,
        "also": ("services-contract", "services-business"),
        "group": "roaming",
        "countries": ("PL", "DE", "CZ", "IT"),
        "allowances": {"DATA_ROAMING": 5120, "VOICE_ROAMING": 60, "SMS_ROAMING": 30},
    },
    {
        **_ONCE,
        "id": "o_offer_weekend",
        "names": ("Вихідні без ліку", "Unmetered weekend", "Выходные без счёта"),
        "notes": (
            "Спеціальна пропозиція: безлімітний інтернет на 3 дні від замовлення",
            "A special offer: unlimited data for 3 days from the order",
            "Специальное предложение: безлимитный интернет на 3 дня от заказа",
        ),
        "price": 2500,
        "days": 3,
        "category": "services-offers",
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_NATIONAL": UNLIMITED},
    },
    {
        **_ONCE,
        "id": "o_offer_sms",
        "names": ("200 SMS", "200 SMS", "200 SMS"),
        "notes": (
            "Спеціальна пропозиція: 200 SMS по Україні на 28 днів",
            "A special offer: 200 SMS inside Ukraine for 28 days",
            "Специальное предложение: 200 SMS по Украине на 28 дней",
        ),
        "price": 1500,
        "days": 28,
        "category": "services-offers",
        "group": "voice",
        "bonus_payable": True,
        "allowances": {"SMS_NATIONAL": 200},
    },
    {
        "id": "o_trust_week",
        "names": ("Тиждень довіри", "Week of trust", "Неделя доверия"),
        "notes": (
            "7 днів домашнього інтернету в борг, раз на календарний місяць, безкоштовно",
            "7 days of home internet on trust, once a calendar month, free of charge",
            "7 дней домашнего интернета в долг, раз в календарный месяц, бесплатно",
        ),
        "price": 0,
        "period": None,
        "days": 7,
        "category": "services-homeInternet",
        "group": "credit",
    },
    {
        **_ONCE,
        "id": "o_start_now",
        "names": ("Почати пакет зараз", "Start the package now", "Начать пакет сейчас"),
        "notes": (
            "Новий період тарифу починається одразу: знімається плата, старі залишки згорають",
            "The tariff's new period starts at once: its fee is taken, old allowances end",
            "Новый период тарифа начинается сразу: снимается плата, старые остатки сгорают",
        ),
        "price": 0,
        "also": ("services-business",),
        "group": "control",
    },
)

LENT: Final = (
    "Аванс {lent} ₴ на рахунок; повертається з наступних поповнень, плата {fee} ₴",
    "{lent} ₴ in advance; repaid from the next top-ups, the fee is {fee} ₴",
    "Аванс {lent} ₴ на счёт; возвращается из следующих пополнений, плата {fee} ₴",
)
"""What «Екстра гроші» says about a sum."""
