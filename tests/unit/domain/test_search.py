"""What a typed search is understood as."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.search import (
    Search,
    SumIs,
    parse_search,
    parse_word,
    peer_digits,
    size_bounds,
)


def words(found: Search) -> list[str]:
    return [word.folded for word in found.words]


@pytest.mark.parametrize(
    ("typed", "op", "kopiykas"),
    [
        ("> 100", ">", 100_00),
        (">100", ">", 100_00),
        ("> 100 ₴", ">", 100_00),
        ("> 100 грн", ">", 100_00),
        ("≥ 1 234,50 грн.", ">=", 1_234_50),
        (">= 1\u00a0234,5", ">=", 1_234_50),
        ("<= 84.50 UAH", "<=", 84_50),
        ("≤1", "<=", 1_00),
        ("< 5", "<", 5_00),
        ("= 150", "=", 150_00),
        ("150 ₴", "=", 150_00),
        ("150,00 гривень", "=", 150_00),
        ("0,01 грн", "=", 1),
    ],
)
def test_a_sum_with_a_sign_or_a_currency(typed: str, op: str, kopiykas: int) -> None:
    found = parse_search(typed)
    assert found.sums == (SumIs(op, Money(kopiykas)),)
    assert found.words == ()
    assert [chip.kind for chip in found.chips] == ["sum"]
    assert found.chips[0].typed == typed


def test_words_sums_and_a_year_together() -> None:
    found = parse_search("Роумінг польща > 100 грн 2025")
    assert words(found) == ["роумінг", "польща"]
    assert found.sums == (SumIs(">", Money(100_00)),)
    assert found.years == (2025,)
    assert [(chip.kind, chip.typed) for chip in found.chips] == [
        ("word", "Роумінг"),
        ("word", "польща"),
        ("sum", "> 100 грн"),
        ("year", "2025"),
    ]
    assert not found.text_only


@pytest.mark.parametrize("typed", ["Зв\u02bcязок", "зв'язок", "ЗВ\u2019ЯЗОК", "звязок"])
def test_apostrophes_and_case_fold(typed: str) -> None:
    assert words(parse_search(typed)) == ["звязок"]


@pytest.mark.parametrize(
    ("typed", "folded"), [("ґанок", "ганок"), ("Київ", "кіів"), ("ёлка", "елка"), ("Є", "е")]
)
def test_sloppy_letters_fold(typed: str, folded: str) -> None:
    assert words(parse_search(typed)) == [folded]


def test_a_bare_number_has_every_reading() -> None:
    (word,) = parse_search("150").words
    assert (word.folded, word.amount, word.digits) == ("150", Money(150_00), "150")
    (priced,) = parse_search("\u2212150,00").words
    assert (priced.amount, priced.digits) == (Money(150_00), "")
    (short,) = parse_search("67").words
    assert short.digits == ""


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("067 123 45 67", "0671234567"),
        ("+380 67 123-45-67", "380671234567"),
        ("(067)", ""),
        ("380671234567", "380671234567"),
    ],
)
def test_a_number_typed_in_groups_is_one_word(typed: str, digits: str) -> None:
    found = parse_search(typed)
    assert len(found.words) == 1
    if digits:
        assert found.words[0].digits == digits


@pytest.mark.parametrize("typed", ["", "   ", ">", "> ", "<=", "'", "\u02bc"])
def test_nothing_yet_is_an_empty_search(typed: str) -> None:
    assert parse_search(typed).empty


def test_a_sum_that_is_no_money_stays_a_word() -> None:
    assert parse_search("> 999999999999").sums == ()
    assert parse_search("1,234").years == ()
    assert parse_search("2009 2010 2050").years == (2010,)


@pytest.mark.parametrize(
    ("op", "bounds"),
    [
        (">", (10_01, 9_999_999_999)),
        (">=", (10_00, 9_999_999_999)),
        ("<", (1, 9_99)),
        ("<=", (1, 10_00)),
        ("=", (10_00, 10_00)),
    ],
)
def test_bounds_say_what_holds_says(op: str, bounds: tuple[int, int]) -> None:
    condition = SumIs(op, Money(10_00))
    assert size_bounds(condition) == bounds
    for kopiykas in (0, 1, 9_99, 10_00, 10_01):
        inside = kopiykas > 0 and bounds[0] <= kopiykas <= bounds[1]
        assert condition.holds(Money(-kopiykas)) is inside
        assert condition.holds(Money(kopiykas)) is inside


def test_peer_digits_are_ascii_only() -> None:
    assert peer_digits("+380 67 \u2022\u2022\u2022 \u2022\u2022 67") == "3806767"
    assert peer_digits("\u0661\u0662") == ""
    assert parse_word("\u0661\u0662\u0663").digits == ""


@given(st.text(max_size=60))
def test_any_text_is_understood_somehow(typed: str) -> None:
    found = parse_search(typed)
    assert len(found.chips) == len(found.words) + len(found.sums) + len(found.years)
    assert all(chip.typed.strip() in typed for chip in found.chips)
