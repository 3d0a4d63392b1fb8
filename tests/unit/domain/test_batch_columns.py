"""Which column is the sum, which row the header; what is not sure is asked, nothing is lost."""

from __future__ import annotations

import pytest

from kyivstar_desktop.domain.batch import Code, Mapping, RawCell
from kyivstar_desktop.domain.batch_columns import doubts, find_header, guess
from kyivstar_desktop.domain.batch_parse import Unread, read_amount

PHONE = "0671234567"


def read(heads: tuple[str, ...] | None, *rows: tuple[str, ...]) -> tuple[Mapping, tuple[str, ...]]:
    _, mapping = guess(heads, rows)
    return mapping, doubts(heads, rows)


# --- the sum --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "title",
    [
        "Залишок, грн", "Баланс", "Balance, UAH", "Остаток", "Ліміт, грн", "Борг", "Задолженность",
        "Витрати за місяць, грн", "ПДВ", "Сума залишку", "Не вистачає, грн", "Абонплата, грн",
    ],
)  # fmt: skip
def test_a_rest_is_never_the_sum_to_pay(title: str) -> None:
    mapping, _ = read(("Номер", title), (PHONE, "320,00"), ("0671234568", "15,50"))
    assert mapping == Mapping(number=0)


@pytest.mark.parametrize(
    "heads",
    [
        ("Номер", "Залишок, грн", "Сума поповнення"),
        ("Номер", "Баланс", "Поповнити"),
        ("Number", "Balance, UAH", "Amount"),
        ("Телефон", "Ціна, грн", "Аванс"),
    ],
)
def test_the_column_that_says_sum_wins(heads: tuple[str, ...]) -> None:
    mapping, unsure = read(heads, (PHONE, "12,50", "100"), ("0671234568", "40", "200"))
    assert (mapping.amount, unsure) == (2, ())


def test_two_sums_are_asked_about_and_none_is_taken() -> None:
    mapping, unsure = read(("Номер", "Сума", "Сума, усього"), (PHONE, "100", "120"))
    assert (mapping.amount, unsure) == (None, ("amount",))
    taxes = ("Номер", "Сума без ПДВ", "ПДВ", "Сума з ПДВ")
    mapping, unsure = read(taxes, (PHONE, "100", "20", "120"))
    assert (mapping.amount, unsure) == (None, ("amount",))


def test_figures_under_other_words_are_proposed_and_asked_about() -> None:
    mapping, unsure = read(("Номер", "Скільки"), (PHONE, "100"))
    assert (mapping.amount, unsure) == (1, ("amount",))
    mapping, unsure = read(("Номер", "Виплата, грн"), (PHONE, "100"))
    assert (mapping.amount, unsure) == (1, ("amount",))
    mapping, unsure = read(("Номер", "грн."), (PHONE, "100"))
    assert (mapping.amount, unsure) == (1, ())


def test_without_heads_one_column_of_figures_is_the_sum_and_two_are_asked_about() -> None:
    assert read(None, (PHONE, "100"))[1] == ()
    mapping, unsure = read(None, (PHONE, "320,10", "100"))
    assert (mapping.amount, unsure) == (None, ("amount",))


def test_two_columns_of_numbers_are_asked_about() -> None:
    _, unsure = read(("Телефон", "Телефон керівника", "Сума"), (PHONE, "0671234568", "100"))
    assert unsure == ("number",)
    assert read(("Номер", "Зовнішній код", "Сума"), (PHONE, "0671234568", "100"))[1] == ()


def test_own_table_of_numbers_has_no_sum() -> None:
    heads = ("Номер", "Користувач", "Тариф", "Баланс", "Статус")
    mapping, unsure = read(heads, (PHONE, "Сова", "Бізнес", "320,00", "Активний"))
    assert (mapping.amount, unsure) == (None, ())


# --- rows above -----------------------------------------------------------------------------------
def test_rows_with_digits_above_the_first_good_number_are_rows() -> None:
    bad = ("3,80671E+11", "100")
    assert find_header([bad, bad, bad, (PHONE, "100")]) == (0, False)
    assert find_header([("067 555 02 1", "Петренко", "100"), (PHONE, "Іван", "100")]) == (0, False)


@pytest.mark.parametrize("money", ["Аванс", "Премія"])
def test_a_header_stands_right_above_rows_that_cannot_be_read(money: str) -> None:
    heads, bad = ("Телефон", "Водій", money), ("067 555 02 1", "Петренко", "100")
    assert find_header([heads, *[bad] * 10, (PHONE, "Іван", "100")]) == (1, True)
    assert find_header([("Аванси за листопад 2026",), heads, bad]) == (2, True)


def test_a_row_of_a_name_and_a_word_is_not_thrown_away() -> None:
    rows = [("Петренко", "сто"), ("Сова", "двісті"), (PHONE, "100")]
    assert find_header(rows)[0] == 0


# --- sums -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    ["100 грн 50", "12грн.50", "12 грн. 50", "100 грн 50 коп", "100грн 5", "100 ₴ 25", "1грн2"],
)
def test_digits_after_the_word_for_hryvnias_are_no_sum(text: str) -> None:
    assert read_amount(text) == Unread(Code.SUM_UNREAD, "text")


@pytest.mark.parametrize("text", ["100 грн", "100грн.", "₴100", "UAH 100", "100,00 гривень", "100"])
def test_the_word_for_hryvnias_may_stand_at_one_end(text: str) -> None:
    found = read_amount(text)
    assert not isinstance(found, Unread)
    assert found.kopiykas == 100_00


def test_a_cell_cut_at_a_comma_says_so() -> None:
    assert read_amount(RawCell("cut", "100,50")) == Unread(Code.SUM_UNREAD, "cut")
