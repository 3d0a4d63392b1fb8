"""The shops of the sandbox: invented addresses in real towns (docs/contract.md 3.13)."""

from __future__ import annotations

from typing import Final

TOWNS: Final[dict[str, tuple[tuple[str, str, str], str, float, float]]] = {
    "KYV": (("Київ", "Kyiv", "Киев"), "01001", 30.5234, 50.4501),
    "LVI": (("Львів", "Lviv", "Львов"), "79000", 24.0297, 49.8397),
    "ODE": (("Одеса", "Odesa", "Одесса"), "65000", 30.7233, 46.4825),
    "KHA": (("Харків", "Kharkiv", "Харьков"), "61000", 36.2304, 49.9935),
    "DNI": (("Дніпро", "Dnipro", "Днепр"), "49000", 35.0462, 48.4647),
    "ZAP": (("Запоріжжя", "Zaporizhzhia", "Запорожье"), "69000", 35.1396, 47.8388),
    "VIN": (("Вінниця", "Vinnytsia", "Винница"), "21000", 28.4682, 49.2331),
    "POL": (("Полтава", "Poltava", "Полтава"), "36000", 34.5514, 49.5883),
    "CHK": (("Черкаси", "Cherkasy", "Черкассы"), "18000", 32.0598, 49.4444),
    "ZHY": (("Житомир", "Zhytomyr", "Житомир"), "10000", 28.6587, 50.2547),
    "IVF": (("Івано-Франківськ", "Ivano-Frankivsk", "Ивано-Франковск"), "76000", 24.7111, 48.9226),
    "CHV": (("Чернівці", "Chernivtsi", "Черновцы"), "58000", 25.9403, 48.2921),
    "TER": (("Тернопіль", "Ternopil", "Тернополь"), "46000", 25.5948, 49.5535),
    "UZH": (("Ужгород", "Uzhhorod", "Ужгород"), "88000", 22.2879, 48.6208),
    "CHN": (("Чернігів", "Chernihiv", "Чернигов"), "14000", 31.2893, 51.4982),
}
"""Code to name, postcode, longitude and latitude of the centre."""

_STREETS: Final = """
KYV s вул.|Хрещатик|21      m просп.|Берестейський|47   s вул.|Велика Васильківська|72
KYV m просп.|Степана Бандери|6  s вул.|Антоновича|50    m вул.|Берковецька|2
KYV s бульв.|Лесі Українки|16   s вул.|Героїв Дніпра|31 m просп.|Миколи Бажана|8
KYV s вул.|Саксаганського|104   k пл.|Вокзальна|1       s вул.|Верхній Вал|30
LVI s просп.|Свободи|15     m вул.|Під Дубом|7      s вул.|Городоцька|179
LVI s вул.|Січових Стрільців|4  m вул.|Стрийська|30     k пл.|Двірцева|1
ODE s вул.|Дерибасівська|12 m вул.|Генуезька|5      s вул.|Преображенська|40
ODE s просп.|Шевченка|4     k пл.|Привокзальна|2
KHA s вул.|Сумська|17       m просп.|Науки|9        s вул.|Полтавський Шлях|56
KHA m вул.|Академіка Павлова|44 s просп.|Героїв Харкова|199
DNI s просп.|Дмитра Яворницького|67 m вул.|Королеви Єлизавети|21 s вул.|Центральна|6
DNI m бульв.|Зоряний|1      s вул.|Набережна Перемоги|30
ZAP s просп.|Соборний|147   m вул.|Запорізька|1     s вул.|Перемоги|64
VIN s вул.|Соборна|24       m вул.|600-річчя|17     s вул.|Київська|16
POL s вул.|Соборності|36    m вул.|Зіньківська|6    s вул.|Європейська|60
CHK s бульв.|Шевченка|207   m вул.|В'ячеслава Чорновола|170 s вул.|Смілянська|23
ZHY s вул.|Київська|22      m майдан|Житній Ринок|1 s вул.|Велика Бердичівська|9
IVF s вул.|Незалежності|11  m вул.|Миколайчука|2    s вул.|Галицька|40
CHV s вул.|Головна|49       m вул.|Небесної Сотні|5
TER s вул.|Руська|18        m вул.|Текстильна|28
UZH s вул.|Корзо|5          m вул.|Лавківська|1
CHN s просп.|Миру|35        m вул.|Незалежності|1 s вул.|Шевченка|44
"""
"""A town, then shops: kind (s street, m mall, k kiosk), type, street and number of the house."""

RESTING: Final = frozenset({"KHA-003", "ZAP-003", "ODE-005"})
"""Temporarily closed."""
ENDED: Final = frozenset({"POL-003"})
"""Closed for good, still readable."""

TYPES: Final[dict[str, tuple[str, str, str]]] = {
    "вул.": ("вул.", "St", "ул."),
    "просп.": ("просп.", "Ave", "просп."),
    "бульв.": ("бульв.", "Blvd", "бул."),
    "пл.": ("пл.", "Sq", "пл."),
    "майдан": ("майдан", "Sq", "пл."),
}

SHOP: Final = ("Магазин Київстар", "Kyivstar shop", "Магазин Киевстар")
NOTES: Final[dict[str, tuple[str, str, str]]] = {
    "s": ("Адреса умовна (пісочниця)", "A sandbox address", "Адрес условный (песочница)"),
    "m": (
        "У торговому центрі. Адреса умовна (пісочниця)",
        "In a shopping centre. A sandbox address",
        "В торговом центре. Адрес условный (песочница)",
    ),
    "k": (
        "Острівець без заміни договору. Адреса умовна (пісочниця)",
        "A kiosk without contract matters. A sandbox address",
        "Островок без договорных вопросов. Адрес условный (песочница)",
    ),
}


def rows() -> list[tuple[str, str, str, str, str]]:
    """(town, kind, street type, street, house) in the order of the table."""
    found = []
    for text in _STREETS.strip().splitlines():
        town, _, rest = text.partition(" ")
        parts = rest.split("|")
        # each middle part ends with the house of one shop and begins the next one
        kind, _, street_type = parts[0].strip().partition(" ")
        for place in range(1, len(parts), 2):
            street = parts[place]
            house, _, tail = parts[place + 1].partition(" ")
            found.append((town, kind, street_type, street, house))
            kind, _, street_type = tail.strip().partition(" ")
    return found
