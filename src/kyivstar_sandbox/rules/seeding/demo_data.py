"""Who the private demo numbers are; what happens to them is in ``stories``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from kyivstar_sandbox.rules.seeding.life import Habit

HOME_ACCOUNT: Final = "26000000014"
FAMILY_ACCOUNT: Final = "27000000001"

CALM: Final = Habit(data=0.5, calls=0.2, onnet=0.2, sms=0.05)
BUSY: Final = Habit(
    data=0.97,
    calls=0.75,
    onnet=0.55,
    sms=0.2,
    international=0.09,
    abroad=((560, 551, "PL"), (330, 322, "TR"), (150, 144, "DE")),
    spare=9000,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A person and her number.

    ``days_to_charge`` places the next prepaid charge; ``unpaid_days`` before now the payer stops
    to care; ``age_days`` replaces the usual two years.
    """

    tail: str
    name: str
    story: str
    shows: str
    tariff: str = "t_love_ua_na_maksymum"
    days_to_charge: int = 11
    unpaid_days: float = 0
    age_days: float | None = None
    limit: int | None = None
    habit: Habit = field(default=CALM)
    email: str | None = None
    registered: bool = False
    account: str | None = None


NUMBERS: Final = (
    Number(
        "0001",
        "Іваненко Олена Петрівна",
        "olena",
        "усе гаразд: бонуси двома порціями, 3 послуги, збережена картка, найдовша історія",
        tariff="t_love_ua_bezlim",
        habit=BUSY,
        unpaid_days=92,
        email="olena@example.org",
    ),
    Number(
        "0002",
        "Коваль Андрій Сергійович",
        "short",
        "наступне списання за 2 дні, бракує 84,50 ₴",
        days_to_charge=2,
        unpaid_days=26.5,
        habit=Habit(data=0.5, calls=0.3, onnet=0.4, sms=0.2, round_to=500),
    ),
    Number(
        "0003",
        "Гнатюк Марія Іванівна",
        "unpaid",
        "пакет не оплачено, 0,00 ₴",
        tariff="t_love_ua_baza",
        days_to_charge=18,
        unpaid_days=37.5,
        habit=Habit(data=0.1, onnet=0.3, round_to=500),
    ),
    Number(
        "0004",
        "Савченко Петро Олегович",
        "lifeStage",
        "призупинено, 300-й день дії номера",
        tariff="t_tvii_novyi",
        age_days=300 + 28 * 15,
        unpaid_days=304,
        habit=Habit(data=0.2, onnet=0.1),
    ),
    Number(
        "0005",
        "Мельничук Ганна Юріївна",
        "lifeEnds",
        "дія номера закінчується за 5 днів, останні поповнення 15,00 і 29,99 ₴",
        tariff="t_love_ua_baza",
        age_days=269 + 28 * 16,
        unpaid_days=273,
        habit=Habit(data=0.2, onnet=0.1),
    ),
    Number(
        "0006",
        "Литвиненко Олег Вікторович",
        "contract",
        "контракт, −84,50 ₴ за межі −150,00 ₴",
        tariff="t_kontrakt_start",
        limit=-15000,
    ),
    Number(
        "0007",
        "Дорошенко Ірина Павлівна",
        "contractDebt",
        "контракт, призупинено за борг",
        tariff="t_kontrakt_start",
        limit=-10000,
        unpaid_days=75,
    ),
    Number(
        "0008",
        "Кравченко Юрій Богданович",
        "blockOther",
        "контракт, заблоковано на прохання",
        tariff="t_smart_max",
        limit=-30000,
    ),
    Number(
        "0009",
        "Бондаренко Софія Андріївна",
        "blockLost",
        "передплата, заблоковано через втрату: SMS не доходять, є пароль",
        days_to_charge=17,
    ),
    Number(
        "0010",
        "Ткаченко Микола Федорович",
        "advance",
        "борг за «Екстра гроші»",
        days_to_charge=26,
        tariff="t_love_ua_baza",
    ),
    Number(
        "0011",
        "Бондар Ігор Іванович",
        "plain",
        "власник універсального рахунку «Родина»",
        days_to_charge=9,
    ),
    Number(
        "0012",
        "Бондар Світлана Ігорівна",
        "plain",
        "учасниця рахунку «Родина»",
        tariff="t_love_ua_baza",
        days_to_charge=20,
    ),
    Number(
        "0013",
        "Бондар Назар Ігорович",
        "plain",
        "учасник рахунку «Родина»",
        tariff="t_tvii_novyi",
        days_to_charge=5,
    ),
    Number(
        "0014",
        "Яковенко Лідія Романівна",
        "home",
        "контактний номер домашнього інтернету 26000000014: не оплачено, можливий «Тиждень довіри»",
        tariff="t_love_ua_baza",
        account="26000000114",
    ),
    Number(
        "0015",
        "Панченко Тарас Ігорович",
        "locked",
        "вхід за паролем заблоковано; новий тариф із наступного списання",
    ),
    Number(
        "0016",
        "Романюк Віктор Степанович",
        "ended",
        "номер закінчився, поводиться як невідомий",
        tariff="t_tvii_novyi",
        age_days=400 + 28 * 11,
        unpaid_days=404,
        habit=Habit(data=0.2),
    ),
    Number(
        "0017",
        "Шевчук Катерина Олегівна",
        "why",
        "«чому списано»: дві плати за тариф, контент-підписка, роумінг, пізні дзвінки, виправлення",
        habit=Habit(data=0.8, calls=0.4, onnet=0.3, sms=0.1, abroad=((62, 57, "TR"),), spare=12000),
    ),
    Number("0018", "", "fresh", "новий порожній номер", age_days=0.05),
    Number(
        "0019",
        "Харченко Роман Ілліч",
        "small",
        "кілька невідомих дрібних поповнень (ознака підміни SIM)",
        tariff="t_love_ua_baza",
        days_to_charge=14,
    ),
    Number(
        "0020",
        "Поліщук Надія Миколаївна",
        "daily",
        "щоденний тариф 2 ₴",
        tariff="t_shchodenny",
        age_days=600,
        habit=Habit(data=0.3, onnet=0.2, spare=4800, round_to=5000),
    ),
    Number(
        "0021",
        "Шевченко Олена Василівна",
        "plain",
        "координаторка компанії «ТОВ Приклад», має і приватний номер",
        tariff="t_love_ua_bez_mezh",
        days_to_charge=13,
    ),
)
