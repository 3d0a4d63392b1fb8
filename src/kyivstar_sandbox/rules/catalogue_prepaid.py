"""Prepaid tariffs of private people as data; ``catalogue`` gives them their shape. Kopiykas."""

from __future__ import annotations

from typing import Any, Final

from kyivstar_sandbox.rules.catalogue_data import UNIT_PRICES, UNLIMITED

_PREPAID: Final = {"period": "P4W", "category": "tariffs-prepaid"}

PREPAID: Final[tuple[dict[str, Any], ...]] = (
    {
        **_PREPAID,
        "id": "t_love_ua_baza",
        "names": ("LOVE UA База", "LOVE UA Base", "LOVE UA База"),
        "notes": (
            "Найдешевший пакет лінійки: 4 ГБ і дзвінки в мережі без ліку",
            "The cheapest package of the family: 4 GB and calls inside the network without limit",
            "Самый дешёвый пакет линейки: 4 ГБ и звонки в сети без счёта",
        ),
        "price": 7500,
        "version": "2",
        "published": True,
        "allowances": {
            "DATA_NATIONAL": 4096,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 30,
            "SMS_NATIONAL": 20,
        },
        "options": ("o_add_bezlim", "o_super_video", "o_super_social"),
    },
    {
        **_PREPAID,
        "id": "t_love_ua_na_maksymum",
        "names": ("LOVE UA На максимум", "LOVE UA Maximum", "LOVE UA На максимум"),
        "notes": (
            "20 ГБ, дзвінки в мережі без ліку, 150 хвилин на інші мобільні, інтернет за кордоном",
            "20 GB, unlimited calls inside the network, 150 minutes to others, data abroad",
            "20 ГБ, звонки в сети без счёта, 150 минут на другие мобильные, интернет за границей",
        ),
        "price": 17500,
        "version": "4",
        "published": True,
        "allowances": {
            "DATA_NATIONAL": 20480,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 150,
            "SMS_NATIONAL": 50,
            "DATA_ROAMING": 2500,
        },
        "options": ("o_add_bezlim", "o_super_video", "o_super_social"),
    },
    {
        **_PREPAID,
        "id": "t_love_ua_bezlim",
        "names": ("LOVE UA Безлім", "LOVE UA Unlimited", "LOVE UA Безлим"),
        "notes": (
            "Безлімітний інтернет і дзвінки в мережі",
            "Unlimited data and calls inside the network",
            "Безлимитный интернет и звонки в сети",
        ),
        "price": 22500,
        "version": "3",
        "published": True,
        "allowances": {
            "DATA_NATIONAL": UNLIMITED,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 100,
            "SMS_NATIONAL": 100,
            "DATA_ROAMING": 3072,
        },
        "options": ("o_super_video", "o_super_social"),
    },
    {
        **_PREPAID,
        "id": "t_love_ua_bez_mezh",
        "names": ("LOVE UA Без меж", "LOVE UA Boundless", "LOVE UA Без границ"),
        "notes": (
            "Безлімітний інтернет, 300 хвилин на інші мобільні, 10 ГБ і година розмов за кордоном",
            "Unlimited data, 300 minutes to other networks, 10 GB and an hour of calls abroad",
            "Безлимитный интернет, 300 минут на другие мобильные, 10 ГБ и час звонков за границей",
        ),
        "price": 27500,
        "version": "2",
        "published": True,
        "allowances": {
            "DATA_NATIONAL": UNLIMITED,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 300,
            "SMS_NATIONAL": 200,
            "DATA_ROAMING": 10240,
            "VOICE_ROAMING": 60,
        },
        "options": ("o_super_video", "o_super_social"),
    },
    {
        **_PREPAID,
        "id": "t_tvii_novyi",
        "names": ("ТВІЙ Новий", "YOUR New", "ТВОЙ Новый"),
        "notes": (
            "Для нового номера: 2 ГБ і дзвінки в мережі без ліку",
            "For a new number: 2 GB and unlimited calls inside the network",
            "Для нового номера: 2 ГБ и звонки в сети без счёта",
        ),
        "price": 5500,
        "published": True,
        "allowances": {
            "DATA_NATIONAL": 2048,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 20,
            "SMS_NATIONAL": 10,
        },
        "options": ("o_add_bezlim",),
    },
    {
        "id": "t_shchodenny",
        "names": ("Щоденний", "Daily", "Ежедневный"),
        "notes": (
            "Плата щодня: 100 МБ і 30 хвилин у мережі на добу",
            "Paid day by day: 100 MB and 30 minutes inside the network a day",
            "Плата каждый день: 100 МБ и 30 минут в сети в сутки",
        ),
        "price": 200,
        "period": "P1D",
        "category": "tariffs-prepaid",
        "allowances": {"DATA_NATIONAL": 100, "VOICE_ONNET": 30},
    },
    {
        **_PREPAID,
        "id": "t_dzvinky",
        "names": ("Лише дзвінки", "Calls only", "Только звонки"),
        "notes": (
            "Для кнопкового телефона: багато хвилин, інтернету в пакеті немає",
            "For a button phone: many minutes, no data in the package",
            "Для кнопочного телефона: много минут, интернета в пакете нет",
        ),
        "price": 9000,
        "allowances": {
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 250,
            "VOICE_OFFNET_FIXED": 60,
            "SMS_NATIONAL": 50,
        },
        "units": {**UNIT_PRICES, "DATA_NATIONAL": 30},
    },
    {
        **_PREPAID,
        "id": "t_dlia_ditei",
        "names": ("Перший номер", "First number", "Первый номер"),
        "notes": (
            "Для дитини: 8 ГБ, дзвінки в мережі без ліку, усе понад пакет удвічі дешевше",
            "For a child: 8 GB, unlimited calls inside the network, all beyond it at half price",
            "Для ребёнка: 8 ГБ, звонки в сети без счёта, всё сверх пакета вдвое дешевле",
        ),
        "price": 10000,
        "allowances": {
            "DATA_NATIONAL": 8192,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 40,
            "SMS_NATIONAL": 30,
        },
        "units": {
            **UNIT_PRICES,
            "DATA_NATIONAL": 10,
            "VOICE_ONNET": 50,
            "VOICE_OMO": 75,
            "VOICE_OFFNET_FIXED": 75,
            "SMS_NATIONAL": 100,
        },
        "options": ("o_super_social",),
    },
    {
        **_PREPAID,
        "id": "t_mandrivnyk",
        "names": ("Мандрівник", "Traveller", "Путешественник"),
        "notes": (
            "15 ГБ удома і 15 ГБ за кордоном, дві години розмов у роумінгу",
            "15 GB at home and 15 GB abroad, two hours of calls in roaming",
            "15 ГБ дома и 15 ГБ за границей, два часа звонков в роуминге",
        ),
        "price": 32000,
        "allowances": {
            "DATA_NATIONAL": 15360,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 120,
            "SMS_NATIONAL": 50,
            "DATA_ROAMING": 15360,
            "VOICE_ROAMING": 120,
            "SMS_ROAMING": 30,
        },
    },
    {
        **_PREPAID,
        "id": "t_offer_student",
        "names": ("Студентський", "Student", "Студенческий"),
        "notes": (
            "Спеціальна пропозиція: 25 ГБ і соцмережі за окремим лічильником",
            "A special offer: 25 GB, and social networks by a meter of their own",
            "Специальное предложение: 25 ГБ и соцсети по отдельному счётчику",
        ),
        "price": 12000,
        "category": "tariffs-offers",
        "also": ("tariffs-prepaid",),
        "allowances": {
            "DATA_NATIONAL": 25600,
            "DATA_SUPERPOWER": 30720,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 60,
            "SMS_NATIONAL": 30,
        },
    },
)
