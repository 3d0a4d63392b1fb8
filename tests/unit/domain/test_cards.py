"""What may be typed into the card form."""

from __future__ import annotations

from datetime import date

import pytest

from kyivstar_desktop.domain.cards import (
    Brand,
    NewCard,
    brand_of,
    cvv_is_valid,
    holder_is_valid,
    pan_digits,
    pan_is_valid,
    parse_expiry,
)

GOOD = [
    "4242424242424242", "5555555555554444", "4000000000000002", "4000000000009995",
    "4000000000000069", "4000000000003220", "4000000000000119", "4000000000000341",
    "4000000000000127", "378282246310005", "6304000000000000", "4222222222222",
]  # fmt: skip


@pytest.mark.parametrize("pan", GOOD)
def test_luhn_holds_and_each_wrong_digit_is_seen(pan: str) -> None:
    assert pan_is_valid(pan)
    for n, digit in enumerate(pan):
        wrong = pan[:n] + str((int(digit) + 1) % 10) + pan[n + 1 :]
        assert not pan_is_valid(wrong)


@pytest.mark.parametrize(
    "pan", ["", "0", "424242424242", "4242 4242", "4" * 20, "４２４２４２４２４２４２４２４２"]
)
def test_no_card_number(pan: str) -> None:
    assert not pan_is_valid(pan)


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("4242 4242 4242 4242", "4242424242424242"),
        ("4242-4242\u00a04242\u202f4242", "4242424242424242"),
        ("4242x", ""),
        ("٤٢٤٢", ""),
        ("", ""),
    ],
)
def test_digits_of_the_field(typed: str, digits: str) -> None:
    assert pan_digits(typed) == digits


@pytest.mark.parametrize(
    ("pan", "brand"),
    [
        ("4", Brand.VISA), ("51", Brand.MASTERCARD), ("55", Brand.MASTERCARD),
        ("2221", Brand.MASTERCARD), ("2720", Brand.MASTERCARD), ("2721", Brand.OTHER),
        ("2220", Brand.OTHER), ("56", Brand.OTHER), ("34", Brand.AMEX), ("37", Brand.AMEX),
        ("9804", Brand.PROSTIR), ("9805", Brand.OTHER), ("", Brand.OTHER), ("5", Brand.OTHER),
        ("2", Brand.OTHER), ("22", Brand.OTHER),
    ],
)  # fmt: skip
def test_brands_by_the_first_digits(pan: str, brand: Brand) -> None:
    assert brand_of(pan) is brand


@pytest.mark.parametrize(
    ("typed", "expiry"),
    [
        ("12/28", date(2028, 12, 31)), ("1228", date(2028, 12, 31)), ("02/28", date(2028, 2, 29)),
        ("2/27", date(2027, 2, 28)), ("04 / 2030", date(2030, 4, 30)), ("04.30", date(2030, 4, 30)),
        ("00/28", None), ("13/28", None), ("12/1999", None), ("12", None), ("", None),
        ("1/2/28", None), ("١٢/٢٨", None), ("ab/cd", None),
    ],
)  # fmt: skip
def test_expiry_is_the_last_day_of_its_month(typed: str, expiry: date | None) -> None:
    assert parse_expiry(typed) == expiry


@pytest.mark.parametrize(
    ("cvv", "brand", "valid"),
    [
        ("123", Brand.VISA, True), ("1234", Brand.AMEX, True), ("123", Brand.AMEX, False),
        ("1234", Brand.VISA, False), ("12a", Brand.VISA, False), ("١٢٣", Brand.VISA, False),
        ("²²²", Brand.VISA, False), ("", Brand.VISA, False),
    ],
)  # fmt: skip
def test_cvv(cvv: str, brand: Brand, *, valid: bool) -> None:
    assert cvv_is_valid(cvv, brand) is valid


@pytest.mark.parametrize(
    ("holder", "valid"),
    [
        ("OLENA IVANENKO", True), ("O'Brien-Smith Jr.", True), (" Anna B ", True),
        ("ОЛЕНА ІВАНЕНКО", False), ("A", False), ("", False), ("OLENA 2", False), ("A" * 61, False),
        ("=CMD", False),
    ],
)  # fmt: skip
def test_holder_as_embossed(holder: str, *, valid: bool) -> None:
    assert holder_is_valid(holder) is valid


def test_a_card_never_shows_itself() -> None:
    card = NewCard("4242424242424242", date(2028, 12, 31), "OLENA IVANENKO", "987")
    shown = f"{card!r} {card!s}"
    for secret in ("4242", "987", "OLENA", "2028"):
        assert secret not in shown
    assert (card.brand, card.last4) == (Brand.VISA, "4242")
