"""Sums in words: the table of product.md 6 and the rules of the three languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.money import MAX_SUM, Money
from kyivstar_desktop.domain.sum_words import TONGUES, sum_in_words

LAST = MAX_SUM
UK = [
    (0, "Нуль гривень 00 копійок"),
    (1_00, "Одна гривня 00 копійок"),
    (2_01, "Дві гривні 01 копійка"),
    (5_02, "Пʼять гривень 02 копійки"),
    (11_11, "Одинадцять гривень 11 копійок"),
    (21_21, "Двадцять одна гривня 21 копійка"),
    (1_234_56, "Одна тисяча двісті тридцять чотири гривні 56 копійок"),
    (12_000_00, "Дванадцять тисяч гривень 00 копійок"),
    (100_000_00, "Сто тисяч гривень 00 копійок"),
    (2_000_001_00, "Два мільйони одна гривня 00 копійок"),
    (1_001_000_000_05, "Один мільярд один мільйон гривень 05 копійок"),
    (99_000_000_05, "Девʼяносто девʼять мільйонів гривень 05 копійок"),
    (-7_40, "Мінус сім гривень 40 копійок"),
]
RU = [
    (0, "Ноль гривен 00 копеек"),
    (1_234_56, "Одна тысяча двести тридцать четыре гривны 56 копеек"),
    (2_000_001_00, "Два миллиона одна гривна 00 копеек"),
    (21_03, "Двадцать одна гривна 03 копейки"),
]
EN = [
    (0, "Zero hryvnias 00 kopiykas"),
    (1_01, "One hryvnia 01 kopiyka"),
    (1_234_56, "One thousand two hundred thirty-four hryvnias 56 kopiykas"),
    (100_000_00, "One hundred thousand hryvnias 00 kopiykas"),
    (2_000_001_00, "Two million one hryvnias 00 kopiykas"),
]


@pytest.mark.parametrize(
    ("kopiykas", "text", "language"),
    [(*row, "uk") for row in UK] + [(*row, "ru") for row in RU] + [(*row, "en") for row in EN],
)
def test_the_table(kopiykas: int, text: str, language: str) -> None:
    assert sum_in_words(Money(kopiykas), language) == text


def test_an_unknown_language_is_ukrainian() -> None:
    assert sum_in_words(Money(100), "de") == "Одна гривня 00 копійок"


@given(st.integers(0, LAST), st.sampled_from(sorted(TONGUES)))
def test_different_sums_have_different_words(kopiykas: int, language: str) -> None:
    here = sum_in_words(Money(kopiykas), language)
    other = sum_in_words(Money(kopiykas + (100 if kopiykas <= LAST - 100 else -100)), language)
    assert here != other
    assert here[0].isupper()
    assert f" {kopiykas % 100:02d} " in here
