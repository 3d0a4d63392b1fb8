"""The price list as data; ``catalogue`` gives it its shape. Amounts are kopiykas."""

from __future__ import annotations

from typing import Any, Final

UNLIMITED: Final = -1

UNIT_PRICES: Final = {
    "DATA_NATIONAL": 20,
    "VOICE_ONNET": 100,
    "VOICE_OMO": 150,
    "VOICE_OFFNET_FIXED": 150,
    "SMS_NATIONAL": 200,
    "VOICE_INTERNATIONAL": 1000,
    "DATA_ROAMING": 30,
    "VOICE_ROAMING": 1200,
    "SMS_ROAMING": 600,
}
"""One MB, minute or SMS beyond the package."""

INTERNATIONAL: Final[dict[str, dict[str, int]]] = {
    "PL": {"VOICE_INTERNATIONAL": 500},
    "DE": {"VOICE_INTERNATIONAL": 500},
    "CZ": {"VOICE_INTERNATIONAL": 500},
    "TR": {"VOICE_INTERNATIONAL": 250},
    "GE": {"VOICE_INTERNATIONAL": 600},
    "IT": {"VOICE_INTERNATIONAL": 700},
    "*": {"VOICE_INTERNATIONAL": 1000},
}
"""A minute of a call from Ukraine, by country called."""

ROAMING: Final[dict[str, dict[str, int]]] = {
    "PL": {"DATA_ROAMING": 10, "VOICE_ROAMING": 400, "SMS_ROAMING": 200},
    "DE": {"DATA_ROAMING": 10, "VOICE_ROAMING": 400, "SMS_ROAMING": 200},
    "TR": {"DATA_ROAMING": 30, "VOICE_ROAMING": 1200, "SMS_ROAMING": 600},
    "*": {"DATA_ROAMING": 50, "VOICE_ROAMING": 2500, "SMS_ROAMING": 900},
}
"""A MB, minute or SMS used abroad, by country visited."""

COUNTRIES: Final = {
    "PL": ("Польща", "Poland", "Польша"),
    "DE": ("Німеччина", "Germany", "Германия"),
    "CZ": ("Чехія", "Czechia", "Чехия"),
    "TR": ("Туреччина", "Türkiye", "Турция"),
    "GE": ("Грузія", "Georgia", "Грузия"),
    "IT": ("Італія", "Italy", "Италия"),
    "EG": ("Єгипет", "Egypt", "Египет"),
}

ADVANCES: Final = {20: 8, 25: 10, 75: 25, 125: 40, 175: 55, 225: 70, 300: 95, 400: 125, 500: 150}
"""«Екстра гроші»: sum to fee, whole hryvnias (25, 125 and 500 are published)."""

_PREPAID: Final = {"period": "P4W", "category": "tariffs-prepaid"}
_CONTRACT: Final = {"period": "P1M", "category": "tariffs-contract", "payment": "contract"}
_BUSINESS: Final = {"category": "tariffs-business", "segment": "business"}
_HOME: Final = {
    "period": "P1M",
    "category": "tariffs-homeInternet",
    "spec": "homeInternet",
    "units": {},
}


def _same(name: str) -> tuple[str, str, str]:
    return (name, name, name)


TARIFFS: Final[tuple[dict[str, Any], ...]] = (
    {
        **_PREPAID,
        "id": "t_love_ua_baza",
        "names": ("LOVE UA База", "LOVE UA Base", "LOVE UA База"),
        "price": 7500,
        "version": "2",
        "allowances": {
            "DATA_NATIONAL": 4096,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 30,
            "SMS_NATIONAL": 20,
        },
        "options": ("o_data_5gb", "o_add_number", "o_forwarding"),
    },
    {
        **_PREPAID,
        "id": "t_love_ua_na_maksymum",
        "names": ("LOVE UA На максимум", "LOVE UA Maximum", "LOVE UA На максимум"),
        "price": 17500,
        "version": "4",
        "allowances": {
            "DATA_NATIONAL": 20480,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 150,
            "SMS_NATIONAL": 50,
            "DATA_ROAMING": 2500,
        },
        "options": ("o_add_bezlim", "o_data_5gb", "o_add_number", "o_forwarding"),
    },
    {
        **_PREPAID,
        "id": "t_love_ua_bezlim",
        "names": ("LOVE UA Безлім", "LOVE UA Unlimited", "LOVE UA Безлим"),
        "price": 22500,
        "version": "3",
        "allowances": {
            "DATA_NATIONAL": UNLIMITED,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 100,
            "SMS_NATIONAL": 100,
            "DATA_ROAMING": 3072,
        },
        "notes": (
            "Безлімітний інтернет і дзвінки в мережі",
            "Unlimited data and calls inside the network",
            "Безлимитный интернет и звонки в сети",
        ),
        "options": ("o_add_number", "o_roaming_home", "o_super_video", "o_super_social"),
    },
    {
        **_PREPAID,
        "id": "t_love_ua_bez_mezh",
        "names": ("LOVE UA Без меж", "LOVE UA Boundless", "LOVE UA Без границ"),
        "price": 27500,
        "version": "2",
        "allowances": {
            "DATA_NATIONAL": UNLIMITED,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 300,
            "SMS_NATIONAL": 200,
            "DATA_ROAMING": 10240,
            "VOICE_ROAMING": 60,
        },
        "options": ("o_add_number", "o_roaming_home"),
    },
    {
        **_PREPAID,
        "id": "t_tvii_novyi",
        "names": ("ТВІЙ Новий", "YOUR New", "ТВОЙ Новый"),
        "price": 5500,
        "allowances": {
            "DATA_NATIONAL": 2048,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 20,
            "SMS_NATIONAL": 10,
        },
        "options": ("o_data_5gb", "o_add_bezlim"),
    },
    {
        "id": "t_shchodenny",
        "names": ("Щоденний", "Daily", "Ежедневный"),
        "price": 200,
        "period": "P1D",
        "category": "tariffs-prepaid",
        "allowances": {"DATA_NATIONAL": 100, "VOICE_ONNET": 30},
    },
    {
        **_CONTRACT,
        "id": "t_smart_max",
        "names": _same("Smart Max"),
        "price": 45000,
        "status": "Retired",
        "category": "archive",
        "allowances": {
            "DATA_NATIONAL": 30720,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 500,
            "SMS_NATIONAL": 100,
        },
        "options": ("o_add_bezlim", "o_roaming_home"),
    },
    {
        **_CONTRACT,
        "id": "t_kontrakt_start",
        "names": ("Контракт Старт", "Contract Start", "Контракт Старт"),
        "price": 25000,
        "allowances": {"DATA_NATIONAL": 15360, "VOICE_ONNET": UNLIMITED, "VOICE_OMO": 200},
        "options": ("o_add_bezlim", "o_roaming_home"),
    },
    {
        **_BUSINESS,
        "id": "t_biznes_30",
        "names": ("Бізнес 30", "Business 30", "Бизнес 30"),
        "price": 9000,
        "period": "P4W",
        "allowances": {"DATA_NATIONAL": 5120, "VOICE_ONNET": UNLIMITED, "VOICE_OMO": 100},
    },
    {
        **_BUSINESS,
        "id": "t_biznes_komanda",
        "names": ("Бізнес Команда", "Business Team", "Бизнес Команда"),
        "price": 16000,
        "period": "P1M",
        "payment": "contract",
        "allowances": {"DATA_NATIONAL": 20480, "VOICE_ONNET": UNLIMITED, "VOICE_OMO": 300},
    },
    {
        **_HOME,
        "id": "t_dim_100",
        "names": ("Домашній інтернет 100", "Home internet 100", "Домашний интернет 100"),
        "price": 25000,
    },
    {
        **_HOME,
        "id": "t_dim_giga",
        "names": ("Домашній інтернет Гіга", "Home internet Giga", "Домашний интернет Гига"),
        "price": 40000,
    },
)

_WEEKS: Final = {"period": "P4W", "category": "services-prepaid"}

SERVICES: Final[tuple[dict[str, Any], ...]] = (
    {
        **_WEEKS,
        "id": "o_add_bezlim",
        "names": ("Додай безлім", "Add unlimited", "Добавь безлим"),
        "price": 15000,
        "version": "3",
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_NATIONAL": UNLIMITED},
        "incompatible": ("t_love_ua_bezlim", "t_love_ua_bez_mezh"),
    },
    {
        **_WEEKS,
        "id": "o_add_number",
        "names": ("Додатковий номер", "Additional number", "Дополнительный номер"),
        "price": 5000,
        "group": "voice",
    },
    {
        "id": "o_data_5gb",
        "names": ("5 ГБ інтернету", "5 GB of data", "5 ГБ интернета"),
        "price": 6000,
        "period": None,
        "days": 28,
        "category": "services-prepaid",
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_NATIONAL": 5120},
    },
    {
        **_WEEKS,
        "id": "o_forwarding",
        "names": ("Переадресація", "Call forwarding", "Переадресация"),
        "price": 0,
        "group": "control",
    },
    {
        **_WEEKS,
        "id": "o_horoscope",
        "names": ("Гороскоп щодня", "Daily horoscope", "Гороскоп каждый день"),
        "price": 3500,
        "group": "content",
        "incompatible": ("o_no_content",),
    },
    {
        **_WEEKS,
        "id": "o_no_content",
        "names": ("Заборона контент-послуг", "Content bar", "Запрет контент-услуг"),
        "price": 0,
        "group": "control",
        "incompatible": ("o_horoscope",),
    },
    {
        **_WEEKS,
        "id": "o_super_video",
        "names": ("Суперсила Відео", "Superpower Video", "Суперсила Видео"),
        "price": 4000,
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_SUPERPOWER": 51200},
        "incompatible": ("o_super_social",),
    },
    {
        **_WEEKS,
        "id": "o_super_social",
        "names": ("Суперсила Соцмережі", "Superpower Social", "Суперсила Соцсети"),
        "price": 3000,
        "group": "data",
        "bonus_payable": True,
        "allowances": {"DATA_SUPERPOWER": 30720},
        "incompatible": ("o_super_video",),
    },
    {
        "id": "o_roaming_home",
        "names": ("Роумінг як вдома", "Roam like at home", "Роуминг как дома"),
        "price": 12000,
        "period": None,
        "days": 28,
        "category": "services-prepaid",
        "group": "roaming",
        "countries": ("PL", "DE", "CZ", "IT"),
        "allowances": {"DATA_ROAMING": 5120, "VOICE_ROAMING": 60, "SMS_ROAMING": 30},
    },
    {
        "id": "o_trust_week",
        "names": ("Тиждень довіри", "Week of trust", "Неделя доверия"),
        "price": 0,
        "period": None,
        "days": 7,
        "category": "services-homeInternet",
        "group": "credit",
    },
    {
        "id": "o_start_now",
        "names": ("Почати пакет зараз", "Start the package now", "Начать пакет сейчас"),
        "price": 0,
        "period": None,
        "category": "services-prepaid",
        "group": "control",
    },
)
