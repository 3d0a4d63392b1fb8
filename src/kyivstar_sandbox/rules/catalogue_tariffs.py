"""Contract, business, home and archived tariffs as data, and all tariffs in one list."""

from __future__ import annotations

from typing import Any, Final

from kyivstar_sandbox.rules.catalogue_data import UNLIMITED
from kyivstar_sandbox.rules.catalogue_prepaid import PREPAID

_PREPAID: Final = {"period": "P4W", "category": "tariffs-prepaid"}
_CONTRACT: Final = {"period": "P1M", "category": "tariffs-contract", "payment": "contract"}
_BUSINESS: Final = {"category": "tariffs-business", "segment": "business"}
_HOME: Final = {
    "period": "P1M",
    "category": "tariffs-homeInternet",
    "spec": "homeInternet",
    "units": {},
}
_ARCHIVE: Final = {"status": "Retired", "category": "tariffs-archive"}


def _same(name: str) -> tuple[str, str, str]:
    return (name, name, name)


TARIFFS: Final[tuple[dict[str, Any], ...]] = (
    *PREPAID,
    {
        **_CONTRACT,
        **_ARCHIVE,
        "id": "t_smart_max",
        "names": _same("Smart Max"),
        "notes": (
            "Архівний контракт: 30 ГБ і 500 хвилин на інші мобільні; перейти на нього не можна",
            "Archived contract: 30 GB and 500 minutes to other networks; closed for newcomers",
            "Архивный контракт: 30 ГБ и 500 минут на другие мобильные; перейти на него нельзя",
        ),
        "price": 45000,
        "published": True,
        "allowances": {
            "DATA_NATIONAL": 30720,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 500,
            "SMS_NATIONAL": 100,
        },
        "options": ("o_add_bezlim",),
    },
    {
        **_PREPAID,
        **_ARCHIVE,
        "id": "t_zirka",
        "names": ("Зірка", "Star", "Звезда"),
        "notes": (
            "Архівна передплата: 1 ГБ і 15 хвилин на інші мобільні; перейти на неї не можна",
            "Archived prepaid: 1 GB and 15 minutes to other networks; closed for newcomers",
            "Архивная предоплата: 1 ГБ и 15 минут на другие мобильные; перейти на неё нельзя",
        ),
        "price": 6500,
        "since": "2016-06-01",
        "allowances": {"DATA_NATIONAL": 1024, "VOICE_ONNET": UNLIMITED, "VOICE_OMO": 15},
    },
    {
        **_CONTRACT,
        "id": "t_kontrakt_start",
        "names": ("Контракт Старт", "Contract Start", "Контракт Старт"),
        "notes": (
            "Платіж щомісяця 1 числа: 15 ГБ і 200 хвилин на інші мобільні",
            "Paid on the 1st of each month: 15 GB and 200 minutes to other networks",
            "Платёж каждый месяц 1 числа: 15 ГБ и 200 минут на другие мобильные",
        ),
        "price": 25000,
        "allowances": {"DATA_NATIONAL": 15360, "VOICE_ONNET": UNLIMITED, "VOICE_OMO": 200},
        "options": ("o_add_bezlim",),
    },
    {
        **_CONTRACT,
        "id": "t_kontrakt_plius",
        "names": ("Контракт Плюс", "Contract Plus", "Контракт Плюс"),
        "notes": (
            "Безлімітний інтернет, 400 хвилин на інші мобільні, 5 ГБ за кордоном",
            "Unlimited data, 400 minutes to other networks, 5 GB abroad",
            "Безлимитный интернет, 400 минут на другие мобильные, 5 ГБ за границей",
        ),
        "price": 40000,
        "allowances": {
            "DATA_NATIONAL": UNLIMITED,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 400,
            "SMS_NATIONAL": 100,
            "DATA_ROAMING": 5120,
        },
    },
    {
        **_CONTRACT,
        "id": "t_kontrakt_svit",
        "names": ("Контракт Світ", "Contract World", "Контракт Мир"),
        "notes": (
            "Безліміт в Україні, 20 ГБ і три години розмов за кордоном",
            "Unlimited in Ukraine, 20 GB and three hours of calls abroad",
            "Безлимит в Украине, 20 ГБ и три часа звонков за границей",
        ),
        "price": 65000,
        "allowances": {
            "DATA_NATIONAL": UNLIMITED,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": UNLIMITED,
            "VOICE_OFFNET_FIXED": 100,
            "SMS_NATIONAL": 200,
            "DATA_ROAMING": 20480,
            "VOICE_ROAMING": 180,
            "SMS_ROAMING": 50,
        },
    },
    {
        **_BUSINESS,
        "id": "t_biznes_30",
        "names": ("Бізнес 30", "Business 30", "Бизнес 30"),
        "notes": (
            "Передплата для працівника: 5 ГБ і 100 хвилин на інші мобільні за 4 тижні",
            "Prepaid for an employee: 5 GB and 100 minutes to other networks for 4 weeks",
            "Предоплата для сотрудника: 5 ГБ и 100 минут на другие мобильные за 4 недели",
        ),
        "price": 9000,
        "period": "P4W",
        "allowances": {"DATA_NATIONAL": 5120, "VOICE_ONNET": UNLIMITED, "VOICE_OMO": 100},
        "options": ("o_add_bezlim",),
    },
    {
        **_BUSINESS,
        "id": "t_biznes_komanda",
        "names": ("Бізнес Команда", "Business Team", "Бизнес Команда"),
        "notes": (
            "Контракт для команди: 20 ГБ і 300 хвилин на інші мобільні за місяць",
            "A contract for a team: 20 GB and 300 minutes to other networks a month",
            "Контракт для команды: 20 ГБ и 300 минут на другие мобильные за месяц",
        ),
        "price": 16000,
        "period": "P1M",
        "payment": "contract",
        "allowances": {"DATA_NATIONAL": 20480, "VOICE_ONNET": UNLIMITED, "VOICE_OMO": 300},
        "options": ("o_add_bezlim",),
    },
    {
        **_BUSINESS,
        "id": "t_biznes_bezlim",
        "names": ("Бізнес Безлім", "Business Unlimited", "Бизнес Безлим"),
        "notes": (
            "Контракт керівника: безлімітний інтернет, 600 хвилин, 5 ГБ за кордоном",
            "A manager's contract: unlimited data, 600 minutes, 5 GB abroad",
            "Контракт руководителя: безлимитный интернет, 600 минут, 5 ГБ за границей",
        ),
        "price": 30000,
        "period": "P1M",
        "payment": "contract",
        "allowances": {
            "DATA_NATIONAL": UNLIMITED,
            "VOICE_ONNET": UNLIMITED,
            "VOICE_OMO": 600,
            "SMS_NATIONAL": 100,
            "DATA_ROAMING": 5120,
        },
    },
    {
        **_BUSINESS,
        "id": "t_biznes_prystrii",
        "names": ("Бізнес Пристрій", "Business Device", "Бизнес Устройство"),
        "notes": (
            "Для терміналів і датчиків: 200 МБ і 100 SMS, дзвінки лише за хвилини",
            "For terminals and meters: 200 MB and 100 SMS, calls by the minute only",
            "Для терминалов и датчиков: 200 МБ и 100 SMS, звонки только по минутам",
        ),
        "price": 3000,
        "period": "P4W",
        "allowances": {"DATA_NATIONAL": 200, "SMS_NATIONAL": 100},
    },
    {
        **_HOME,
        "id": "t_dim_100",
        "names": ("Домашній інтернет 100", "Home internet 100", "Домашний интернет 100"),
        "notes": (
            "До 100 Мбіт/с, трафік без ліку, плата за календарний місяць наперед",
            "Up to 100 Mbit/s, unmetered, paid for a calendar month in advance",
            "До 100 Мбит/с, трафик без счёта, плата за календарный месяц вперёд",
        ),
        "price": 25000,
        "speed": 100,
    },
    {
        **_HOME,
        "id": "t_dim_300",
        "names": ("Домашній інтернет 300", "Home internet 300", "Домашний интернет 300"),
        "notes": (
            "До 300 Мбіт/с, трафік без ліку, плата за календарний місяць наперед",
            "Up to 300 Mbit/s, unmetered, paid for a calendar month in advance",
            "До 300 Мбит/с, трафик без счёта, плата за календарный месяц вперёд",
        ),
        "price": 32000,
        "speed": 300,
    },
    {
        **_HOME,
        "id": "t_dim_giga",
        "names": ("Домашній інтернет Гіга", "Home internet Giga", "Домашний интернет Гига"),
        "notes": (
            "До 1000 Мбіт/с, трафік без ліку, плата за календарний місяць наперед",
            "Up to 1000 Mbit/s, unmetered, paid for a calendar month in advance",
            "До 1000 Мбит/с, трафик без счёта, плата за календарный месяц вперёд",
        ),
        "price": 40000,
        "speed": 1000,
    },
    {
        **_HOME,
        **_ARCHIVE,
        "id": "t_dim_50",
        "names": ("Домашній інтернет 50", "Home internet 50", "Домашний интернет 50"),
        "notes": (
            "Архівний: до 50 Мбіт/с; перейти на нього не можна",
            "Archived: up to 50 Mbit/s; closed for newcomers",
            "Архивный: до 50 Мбит/с; перейти на него нельзя",
        ),
        "price": 20000,
        "since": "2014-09-01",
        "speed": 50,
    },
)
