"""Formats of product.md 6 in three languages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.account import Bucket, BucketKind
from kyivstar_desktop.domain.money import Money, parse_money
from kyivstar_desktop.viewmodels.presenting import formats as f
from kyivstar_desktop.viewmodels.presenting.sums import money_in_words

if TYPE_CHECKING:
    from support.speaking import WordsOf

N = "\u00a0"
DAY = date(2026, 11, 22)
MOMENT = datetime(2026, 11, 22, 12, 5, tzinfo=UTC)  # 14:05 in Kyiv
HALF = 15_05


@pytest.mark.parametrize(
    ("kopiykas", "slavic", "english"),
    [
        (0, f"0,00{N}₴", "₴0.00"),
        (5, f"0,05{N}₴", "₴0.05"),
        (90_50, f"90,50{N}₴", "₴90.50"),
        (1_234_56, f"1{N}234,56{N}₴", "₴1,234.56"),
        (-1_234_56, f"−1{N}234,56{N}₴", "−₴1,234.56"),
        (-5, f"−0,05{N}₴", "−₴0.05"),
        (99_999_999_99, f"99{N}999{N}999,99{N}₴", "₴99,999,999.99"),
    ],
)
def test_money(words_of: WordsOf, kopiykas: int, slavic: str, english: str) -> None:
    assert f.present_money(Money(kopiykas)) == english
    for language in ("uk", "ru"):
        with words_of(language):
            assert f.present_money(Money(kopiykas)) == slavic
            assert "".join(f.money_parts(Money(kopiykas))) == slavic


def test_money_that_is_not_known_is_a_dash_and_only_credits_bear_a_plus(words_of: WordsOf) -> None:
    with words_of("uk"):
        assert f.present_money(None) == "—"
        assert f.present_money(Money(100), signed=True) == f"+1,00{N}₴"
        assert f.present_money(Money(0), signed=True) == f"0,00{N}₴"
        assert f.present_money(Money(-100), signed=True) == f"−1,00{N}₴"
        assert f.plain_money(Money(-1_234_56)) == "-1234,56"
        assert f.typed_money(Money(84_50)) == "84,50"
    assert f.plain_money(Money(-1_234_56)) == "-1234.56"
    assert f.typed_money(Money(84_50)) == "84.50"


@given(st.integers(min_value=0, max_value=99_999_999_99))
def test_money_shown_is_money_read_back(kopiykas: int) -> None:
    assert parse_money(f.present_money(Money(kopiykas))) == Money(kopiykas)
    assert parse_money(f.typed_money(Money(kopiykas))) == Money(kopiykas)


def test_dates(words_of: WordsOf) -> None:
    assert f.present_date(DAY) == "22 Nov 2026"
    assert f.present_day(DAY) == "22 Nov"
    assert f.present_moment(MOMENT) == "22 Nov 2026, 14:05"
    assert f.weekday(DAY) == "Sunday"
    for language, sunday in (("uk", "неділя"), ("ru", "воскресенье")):
        with words_of(language):
            assert f.present_date(DAY) == "22.11.2026"
            assert f.present_day(DAY) == "22.11"
            assert f.present_moment(MOMENT) == "22.11.2026, 14:05"
            assert f.weekday(DAY) == sunday
            assert f.present_range(DAY, date(2026, 11, 27)) == "22.11.2026 – 27.11.2026"
            assert f.present_month(DAY) == "11.26"


def test_nothing_stated_is_a_dash() -> None:
    assert (f.present_date(None), f.present_day(None), f.present_moment(None)) == ("—", "—", "—")


@pytest.mark.parametrize(
    ("utc", "kyiv"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "02:59"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "04:00"),  # the hour that does not exist
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "03:30"),  # twice 03:30
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "03:30"),
        (datetime(2026, 12, 31, 22, 0, tzinfo=UTC), "00:00"),
    ],
)
def test_times_are_on_a_kyiv_clock(utc: datetime, kyiv: str) -> None:
    assert f.present_time(utc) == kyiv


def test_a_kyiv_day_begins_before_the_utc_day() -> None:
    late = datetime(2026, 12, 31, 22, 30, tzinfo=UTC)
    assert f.today_in_kyiv(late) == date(2027, 1, 1)
    assert f.present_date(late) == "1 Jan 2027"


def test_age(words_of: WordsOf) -> None:
    with words_of("uk"):
        assert f.present_age(MOMENT, MOMENT) == "станом на 14:05"
        assert f.present_age(MOMENT, datetime(2026, 11, 23, 7, 0, tzinfo=UTC)) == (
            "станом на 22.11, 14:05"
        )
        assert f.present_age(None, MOMENT) == ""
    with words_of("ru"):
        assert f.present_age(MOMENT, MOMENT) == "по состоянию на 14:05"
    assert f.present_age(MOMENT, MOMENT) == "as of 14:05"


@pytest.mark.parametrize(
    ("seconds", "long", "short"),
    [
        (180.0, "03:00", "3:00"),
        (162.2, "02:43", "2:43"),
        (59.0, "00:59", "0:59"),
        (0.4, "00:01", "0:01"),
        (0.0, "00:00", "0:00"),
        (-3.0, "00:00", "0:00"),
        (10_800.0, "180:00", "180:00"),
    ],
)
def test_countdowns(seconds: float, long: str, short: str) -> None:
    assert (f.present_countdown(seconds), f.present_short_countdown(seconds)) == (long, short)


def test_numbers() -> None:
    assert f.present_number("+380671234567") == f"+380{N}67{N}123{N}45{N}67"
    assert f.present_number("26000000014") == "26000000014"
    assert f.present_number("") == ""


def test_sizes_and_counts(words_of: WordsOf) -> None:
    assert f.present_amount(4_608, "MB") == f"4.5{N}GB"
    assert f.present_count(12_480) == "12,480"
    with words_of("uk"):
        assert f.present_amount(350, "MB") == f"350{N}МБ"
        assert f.present_amount(4_608, "MB") == f"4,5{N}ГБ"
        assert f.present_amount(20 * 1024, "MB") == f"20{N}ГБ"
        assert f.present_amount(1_200, "min") == f"1{N}200{N}хв"
        assert f.present_amount(6, "SMS").startswith("6")
        assert f.present_amount(7, "parrots") == f"7{N}parrots"
        assert f.present_count(12_480) == f"12{N}480"


def test_allowances(words_of: WordsOf) -> None:
    bucket = Bucket("b", BucketKind.DATA, "Internet", "MB", left=1_024, granted=20_480)
    assert f.present_left(bucket) == f"1,024{N}MB"
    assert f.present_left(Bucket("b", BucketKind.DATA, "", "MB")) == "—"
    with words_of("uk"):
        assert f.present_left(Bucket("b", BucketKind.DATA, "", "MB", unlimited=True)) == "безліміт"


@pytest.mark.parametrize(
    ("hryvnias", "uk", "ru", "en"),
    [
        (0, "Нуль гривень", "Ноль гривен", "Zero hryvnias"),
        (1, "Одна гривня", "Одна гривна", "One hryvnia"),
        (2, "Дві гривні", "Две гривны", "Two hryvnias"),
        (5, "Пʼять гривень", "Пять гривен", "Five hryvnias"),
        (11, "Одинадцять гривень", "Одиннадцать гривен", "Eleven hryvnias"),
        (21, "Двадцять одна гривня", "Двадцать одна гривна", "Twenty-one hryvnias"),
        (112, "Сто дванадцять гривень", "Сто двенадцать гривен", "One hundred twelve hryvnias"),
        (
            1_234,
            "Одна тисяча двісті тридцять чотири гривні",
            "Одна тысяча двести тридцать четыре гривны",
            "One thousand two hundred thirty-four hryvnias",
        ),
        (100_000, "Сто тисяч гривень", "Сто тысяч гривен", "One hundred thousand hryvnias"),
        (
            2_000_001,
            "Два мільйони одна гривня",
            "Два миллиона одна гривна",
            "Two million one hryvnias",
        ),
    ],
)
def test_sums_in_words(hryvnias: int, uk: str, ru: str, en: str) -> None:
    amount = Money(hryvnias * 100)
    assert money_in_words(amount, "uk") == f"{uk} 00 копійок"
    assert money_in_words(amount, "ru") == f"{ru} 00 копеек"
    assert money_in_words(amount, "en") == f"{en} 00 kopiykas"


@pytest.mark.parametrize(
    ("kopiykas", "uk", "ru", "en"),
    [
        (1, "01 копійка", "01 копейка", "01 kopiyka"),
        (2, "02 копійки", "02 копейки", "02 kopiykas"),
        (11, "11 копійок", "11 копеек", "11 kopiykas"),
        (56, "56 копійок", "56 копеек", "56 kopiykas"),
        (91, "91 копійка", "91 копейка", "91 kopiykas"),
    ],
)
def test_kopiykas_in_words(kopiykas: int, uk: str, ru: str, en: str) -> None:
    amount = Money(700_00 + kopiykas)
    assert money_in_words(amount, "uk") == f"Сімсот гривень {uk}"
    assert money_in_words(amount, "ru") == f"Семьсот гривен {ru}"
    assert money_in_words(amount, "en") == f"Seven hundred hryvnias {en}"


@given(st.integers(min_value=0, max_value=9_999_999_999), st.sampled_from(["uk", "ru", "en"]))
def test_every_sum_has_words(kopiykas: int, language: str) -> None:
    text = money_in_words(Money(kopiykas), language)
    assert text[0].isupper()
    assert f" {kopiykas % 100:02d} " in text
    assert "  " not in text


def test_a_calendar_names_its_months_and_days(words_of: WordsOf) -> None:
    day = date(2026, 11, 20)
    with words_of("uk"):
        assert f.month_name(day) == "Листопад 2026"
        assert f.weekdays_short()[0] == "пн"
    with words_of("ru"):
        assert f.month_name(day) == "Ноябрь 2026"
    assert f.month_name(day) == "November 2026"
    assert f.weekdays_short() == ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def test_a_typed_share_has_the_mark_of_its_language(words_of: WordsOf) -> None:
    assert f.decimal_marked("92 60,5 %; 93 39,5 %") == "92 60.5 %; 93 39.5 %"
    with words_of("uk"):
        assert f.decimal_marked("7,5") == "7,5"
