"""Olena's telephone life as the target pictures tell it: 20.11.2026, 14:05, 90,50 ₴ left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from fakes.clock import FakeClock
from fakes.operator import FakeOperator
from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Customer,
    LineKind,
    LineStatus,
    NextCharge,
)
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem
from kyivstar_desktop.domain.kyiv import kyiv_zone, to_us
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Line

NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
OLENA, MAMA, ANDRII, HOME = "+380671234567", "+380965550112", "+380975550138", "26000000014"
ACCOUNT, TARIFF = "26000451903", "LOVE UA На максимум"
LEFT = Money(90_50)
CHARGE_AT = datetime(2026, 11, 26, 22, 30, tzinfo=UTC)
HOROSCOPE = Cause(
    rule="CONTENT",
    rule_text="Контент-послуга «Гороскоп щодня» списує кошти раз на тиждень, доки її не відключено",
    offering="Гороскоп щодня",
    order_date=datetime(2026, 11, 11, 21, 58, tzinfo=UTC),
    requested_by="subscriber",
    channel="sms",
    period_start=datetime(2026, 11, 11, 22, 0, tzinfo=UTC),
    period_end=datetime(2026, 11, 18, 21, 59, tzinfo=UTC),
)


@dataclass(frozen=True, slots=True)
class Told:
    """One movement as told; balances are counted back from what is left today."""

    when: datetime
    title: str
    detail: str
    delta: int
    category: Category
    reason: str = "usage"
    cause: Cause = Cause()  # noqa: RUF009 frozen


def kyiv(day: int, month: int, clock: str, year: int = 2026) -> datetime:
    hour, minute = clock.split(":")
    return datetime(year, month, day, int(hour), int(minute), tzinfo=kyiv_zone()).astimezone(UTC)


RECENT = (
    Told(kyiv(19, 11, "20:14"), "Міжнародний дзвінок", "Туреччина, 5 хв", -12_50, Category.CALLS),
    Told(kyiv(19, 11, "09:41"), "Вихідний дзвінок", "+380 96 555 01 12, 3 хв", 0,
         Category.CALLS, "usageIncluded"),
    Told(kyiv(18, 11, "13:37"), "Міжнародний дзвінок", "Грузія, 4 хв", -24_00, Category.CALLS),
    Told(kyiv(18, 11, "08:00"), "Мобільний інтернет", "1,3 ГБ за день", 0,
         Category.DATA, "usageIncluded"),
    Told(kyiv(12, 11, "00:04"), "Контент-послуга", "«Гороскоп щодня»", -35_00, Category.CONTENT,
         "thirdParty", HOROSCOPE),
    Told(kyiv(11, 11, "18:20"), "Поповнення", "картка •••• 4242", 150_00, Category.TOPUP,
         "topupCard"),
    Told(kyiv(30, 10, "00:10"), "Плата за тариф", "4 тижні", -175_00, Category.TARIFF,
         "tariffFee", Cause(rule="TARIFF", rule_text="Плата за тариф кожні 4 тижні",
                            offering=TARIFF, requested_by="tariff")),
    Told(kyiv(29, 10, "19:20"), "Поповнення", "картка •••• 4242", 100_00, Category.TOPUP,
         "topupCard"),
)  # fmt: skip


def before(periods: int = 13) -> list[Told]:
    """Earlier periods of four weeks, newest first; each takes what it brings."""
    told = []
    for n in range(1, periods + 1):
        fee = kyiv(30, 10, "00:10") - timedelta(days=28 * n)
        extra = 700 + 430 * (n * 7 % 11)
        told += [
            Told(fee + timedelta(days=20, hours=9), "Вихідний дзвінок", "на інші мобільні, 6 хв",
                 -extra, Category.CALLS),
            Told(fee + timedelta(days=12, hours=13), "SMS", "", 0, Category.MESSAGES,
                 "usageIncluded"),
            Told(fee + timedelta(days=6, hours=8), "Мобільний інтернет", "2,1 ГБ за день",
                 0, Category.DATA, "usageIncluded"),
            Told(fee, "Плата за тариф", "4 тижні", -175_00, Category.TARIFF, "tariffFee"),
            Told(fee - timedelta(hours=6), "Поповнення", "картка •••• 4242", 175_00 + extra,
                 Category.TOPUP, "topupCard"),
        ]  # fmt: skip
    return told


def history(told: list[Told], number: str = OLENA, left: Money = LEFT) -> list[HistoryItem]:
    """Rows with balances; `told` is newest first and ends at `left`."""
    rows = []
    for n, one in enumerate(told):
        delta = Money(one.delta)
        rows.append(
            HistoryItem(
                f"ba_{len(told) - n:05d}",
                number,
                to_us(one.when),
                one.reason,
                one.category,
                one.title,
                one.detail,
                delta,
                left - delta,
                left,
                cause=one.cause,
            )
        )
        left -= delta
    return rows


def buckets() -> tuple[Bucket, ...]:
    """Bonuses and allowances of the pictures."""
    soon = datetime(2026, 11, 27, 21, 59, tzinfo=UTC)
    later = datetime(2026, 11, 30, 21, 59, tzinfo=UTC)
    return (
        Bucket("b1", BucketKind.BONUS, "Бонуси", "bonus", left=48, until=later),
        Bucket("b2", BucketKind.BONUS, "Бонуси", "bonus", left=264),
        Bucket("d", BucketKind.DATA, "Інтернет", "MB", left=7_578, granted=20_480, until=soon),
        Bucket("o", BucketKind.VOICE_OMO, "Інші", "min", left=96, granted=150, until=soon),
        Bucket("s", BucketKind.SMS, "SMS", "SMS", left=6, granted=50, until=later),
        Bucket("r", BucketKind.DATA_ROAMING, "Роумінг", "MB", left=2_500, granted=2_500,
               until=soon),
        Bucket("n", BucketKind.VOICE_ONNET, "Київстар", "min", unlimited=True),
    )  # fmt: skip


def dress(line: Line, owner: str, **changes: object) -> Line:
    """A line with a tariff, an owner and dates."""
    made = replace(
        line,
        account=ACCOUNT,
        tariff=TARIFF,
        owner=owner,
        next_charge=NextCharge(CHARGE_AT, Money(175_00)),
        active_until=datetime(2027, 8, 12, 20, 59, tzinfo=UTC),
        started=datetime(2024, 3, 14, 10, 0, tzinfo=UTC),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def olenas_operator(clock: FakeClock, *, empty: bool = False) -> FakeOperator:
    """Her number, two of the family, home internet; two saved cards. `empty`: a new number."""
    operator = FakeOperator(clock, demo=False)
    sub = operator.add_person(OLENA, "Олена Коваленко", "Соняшник-2026", LEFT).person.sub
    for number, money in ((MAMA, Money(12_00)), (ANDRII, Money(240_15))):
        operator.add_line(sub, number, money)
    operator.customer_rows[sub] = [
        Customer("cust_4567", "Коваленко Олена Петрівна", (ACCOUNT,), "olena@example.com", OLENA)
    ]
    lines = operator.line_rows[sub]
    lines[0] = dress(lines[0], "Олена Коваленко")
    lines[1] = dress(lines[1], "Мама", status=LineStatus.SUSPENDED, suspension="unpaid")
    lines[2] = dress(lines[2], "Андрій", next_charge=NextCharge(CHARGE_AT, Money(120_00)))
    home = operator.add_line(sub, HOME, Money(310_00))
    lines[3] = dress(home, "Олена Коваленко", kind=LineKind.HOME, tariff="Домашній 300")
    if not empty:
        operator.bucket_rows[OLENA] = (*operator.bucket_rows[OLENA], *buckets())
        operator.add_history(*history([*RECENT, *before()]))
    for tail, brand, until in (("4242", Brand.VISA, 2028), ("7719", Brand.MASTERCARD, 2027)):
        card = SavedCard(f"pm_{tail}", brand, tail, datetime(until, 8, 31, tzinfo=UTC).date())
        operator.saved_cards[card.id] = card
    return operator


def change_line(operator: FakeOperator, **changes: object) -> None:
    """Olena's own line becomes another one."""
    rows = operator.line_rows[operator.subscribers[0].person.sub]
    rows[0] = replace(rows[0], **changes)  # type: ignore[arg-type]


def make_clock() -> FakeClock:
    return FakeClock(NOW)
