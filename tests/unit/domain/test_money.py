"""Text becomes money here and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.money import (
    MAX_KOPIYKAS,
    MAX_SUM,
    ZERO,
    Money,
    equal_amounts,
    fee_of,
    money_from_wire,
    money_to_wire,
    parse_money,
    split_equally,
    total,
)

NBSP, NARROW, THIN = "\u00a0", "\u202f", "\u2009"
TYPED = [
    # decimal comma and dot
    ("0", 0), ("1", 100), ("7,5", 750), ("7.5", 750), ("7,50", 750), ("7.05", 705),
    ("0,01", 1), ("00,10", 10), ("007", 700), ("1234,50", 123_450), ("1234.50", 123_450),
    # groups
    ("1 234,50", 123_450), ("1 234", 123_400), (f"1{NBSP}234,50", 123_450),
    (f"1{NARROW}234.50", 123_450), (f"1{THIN}234", 123_400), ("12 345 678,90", 1_234_567_890),
    ("1,234.50", 123_450), ("1,234,567.89", 123_456_789),
    # around it
    (" 100 ", 10_000), (f"{NBSP}100{NBSP}", 10_000), ("100 ₴", 10_000), ("100₴", 10_000),
    ("₴100", 10_000), ("₴1,234.56", 123_456), (f"1{NBSP}234,56{NBSP}₴", 123_456), ("\t5\n", 500),
    # the largest
    ("99999999,99", MAX_KOPIYKAS), ("99 999 999,99", MAX_KOPIYKAS),
    ("100000000", None), ("99999999999", None), ("9" * 400, None),
    ("1" + " 000" * 2000, None), ("1" + ",000" * 2000 + ".00", None),
    # not plainly an amount
    ("", None), (" ", None), ("₴", None), ("₴₴", None), ("₴5₴", None), ("1,234", None),
    ("1.234", None),
    ("1,234,567", None), ("1.234,50", None), ("1 23", None), ("1  234", None), ("12 3456", None),
    ("1_000", None), ("1e3", None), ("1E3", None), ("0x10", None), ("-5", None), ("+5", None),
    ("\u22125", None), ("5-", None), ("5,", None), (",5", None), ("5.", None), (".5", None),
    ("5,5,5", None), ("5..5", None), ("100.505", None), ("NaN", None), ("Infinity", None),
    ("сто", None), ("100 грн.", None), ("١٢٣", None), ("１００", None), ("²", None), ("5½", None),
    ("1\u200b0", None), ("1\u202e0", None), ("10%", None),
]  # fmt: skip


def test_the_table_is_whole() -> None:
    assert len(TYPED) >= 60


@pytest.mark.parametrize(("typed", "kopiykas"), TYPED)
def test_typed(typed: str, kopiykas: int | None) -> None:
    assert parse_money(typed) == (None if kopiykas is None else Money(kopiykas))


@given(st.integers(0, MAX_KOPIYKAS), st.sampled_from(",."), st.sampled_from(["", NBSP, " "]))
def test_what_is_shown_can_be_typed_again(kopiykas: int, point: str, group: str) -> None:
    whole, cents = divmod(kopiykas, 100)
    grouped = f"{whole:,}".replace(",", group)
    assert parse_money(f"{grouped}{point}{cents:02d}") == Money(kopiykas)


@given(st.text(max_size=12))
def test_no_text_breaks_the_parser(text: str) -> None:
    found = parse_money(text)
    assert found is None or ZERO <= found <= Money(MAX_KOPIYKAS)


@pytest.mark.parametrize(
    ("number", "kopiykas"),
    [
        ("250.5", 25_050), ("250", 25_000), ("-84.50", -8_450), ("0", 0), ("-0", 0), ("0.00", 0),
        ("84.500", 8_450), ("0.1", 10), ("99999999.99", MAX_KOPIYKAS),
        ("100000000", None), ("84.501", None), ("1e3", None), ("NaN", None), ("Infinity", None),
        ("1_000", None), (" 1", None), ("١", None), (".5", None), ("5.", None), ("--5", None),
        ("+5", None), ("", None), ("1" * 5000, None),
    ],
)  # fmt: skip
def test_from_the_wire(number: str, kopiykas: int | None) -> None:
    assert money_from_wire(number) == (None if kopiykas is None else Money(kopiykas))


@given(st.integers(-MAX_KOPIYKAS, MAX_KOPIYKAS))
def test_the_wire_carries_every_amount(kopiykas: int) -> None:
    text = money_to_wire(Money(kopiykas))
    assert money_from_wire(text) == Money(kopiykas)
    assert len(text.partition(".")[2]) <= 2


@pytest.mark.parametrize(
    ("kopiykas", "text"), [(35_000, "350"), (8_450, "84.5"), (1, "0.01"), (-8_450, "-84.5")]
)
def test_to_the_wire(kopiykas: int, text: str) -> None:
    assert money_to_wire(Money(kopiykas)) == text


def test_arithmetic_is_exact_and_bounded() -> None:
    assert Money(10) + Money(20) - Money(5) == Money(25)
    assert (-Money(5), abs(Money(-5)), bool(ZERO)) == (Money(-5), Money(5), False)
    assert total(Money(n) for n in range(101)) == Money(5050)
    assert sorted([Money(3), Money(-1)]) == [Money(-1), Money(3)]
    with pytest.raises(ValueError, match="range"):
        Money(MAX_SUM) + Money(1)
    assert Money(MAX_KOPIYKAS) + Money(1) > Money(MAX_KOPIYKAS), "a sum of many may be larger"


@given(st.integers(0, MAX_KOPIYKAS), st.integers(1, 100))
def test_a_split_sums_to_the_whole_and_is_even(kopiykas: int, parts: int) -> None:
    shares = split_equally(Money(kopiykas), parts)
    assert total(shares) == Money(kopiykas)
    assert len(shares) == parts
    assert shares[0].kopiykas - shares[-1].kopiykas in {0, 1}
    assert list(shares) == sorted(shares, reverse=True)


def test_a_hundred_by_seven() -> None:
    assert split_equally(Money(100_00), 7) == (Money(1429),) * 4 + (Money(1428),) * 3


@pytest.mark.parametrize(
    ("amount", "points", "fixed", "fee"),
    [
        (350_00, 0, 0, 0),
        (350_00, 100, 0, 350),
        (1, 1, 0, 1),
        (100_01, 150, 50, 201),
        (0, 150, 5, 5),
    ],
)
def test_the_fee_is_rounded_up(amount: int, points: int, fixed: int, fee: int) -> None:
    assert fee_of(Money(amount), basis_points=points, fixed=Money(fixed)) == Money(fee)


def test_equal_amounts() -> None:
    assert equal_amounts([])
    assert equal_amounts([Money(1), Money(1)])
    assert not equal_amounts([Money(1), Money(2)])
