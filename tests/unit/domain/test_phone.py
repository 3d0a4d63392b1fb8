"""Every usual spelling of a number, and every text that is none."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.phone import (
    Msisdn,
    PhoneTrouble,
    mask_text,
    numbers_in,
    parse_account,
    parse_phone,
)

NUMBER = Msisdn("+380671234567")
PREFIXES = ["+380", "380", "80", "0", ""]
BODIES = [
    "671234567",
    "67 123 45 67",
    "67-123-45-67",
    "67\u00a0123\u00a045\u00a067",
    "67\u202f123\u202f45\u202f67",
    "(67) 123-45-67",
    " 67 1234567 ",
    "67.123.45.67",
    "67\u2011123\u201345\u201467",
    "67\t1234567",
]
OTHERS = ["+38 (067) 123-45-67", "8 067 123 45 67", "+38 067 1234567", "38 067 123-45-67"]


@pytest.mark.parametrize("typed", [p + b for p, b in itertools.product(PREFIXES, BODIES)] + OTHERS)
def test_every_spelling_is_one_number(typed: str) -> None:
    assert parse_phone(typed) == NUMBER


@pytest.mark.parametrize(
    ("typed", "kind", "missing"),
    [
        ("", "empty", 9), ("+", "empty", 9), ("  ", "empty", 9), ("()-", "empty", 9),
        ("+380", "short", 9), ("+3", "short", 9), ("0", "short", 9), ("067", "short", 7),
        ("+38067123456", "short", 1), ("67123456", "short", 1),
        ("+3806712345678", "long", 0), ("6712345678", "long", 0), ("06712345678", "long", 0),
        ("067123456a", "letters", 0), ("٠٦٧١٢٣٤٥٦٧", "letters", 0), ("０671234567", "letters", 0),
        ("067123456²", "letters", 0), ("++380671234567", "letters", 0),
        ("067,1234567", "letters", 0),
        ("+48123456789", "foreign", 0), ("+7 916 123 45 67", "foreign", 0), ("+1", "foreign", 0),
        ("0441234567", "landline", 0), ("+380322123456", "landline", 0), ("800300466", "short", 2),
    ],
)  # fmt: skip
def test_what_is_no_number_yet(typed: str, kind: str, missing: int) -> None:
    assert parse_phone(typed) == PhoneTrouble(kind, missing)


@pytest.mark.parametrize("code", ["39", "50", "63", "66", "68", "73", "91", "95", "98", "99"])
def test_other_operators_are_accepted_too(code: str) -> None:
    assert isinstance(parse_phone(f"0{code}1234567"), Msisdn)


@given(st.text(max_size=20))
def test_no_text_breaks_the_parser(text: str) -> None:
    found = parse_phone(text)
    if isinstance(found, Msisdn):
        assert len(found.value) == 13
        assert found.value[1:].isascii()
        assert found.value[1:].isdigit()


def test_shown_and_masked() -> None:
    assert NUMBER.grouped == "+380\u00a067\u00a0123\u00a045\u00a067"
    assert NUMBER.masked == "+380\u00a067\u00a0•••\u00a0••\u00a067"
    assert parse_phone(NUMBER.grouped) == NUMBER
    assert mask_text(NUMBER.value) == NUMBER.masked
    assert mask_text("26000000014") == "•••••••••14"


@pytest.mark.parametrize(
    ("typed", "account"),
    [
        ("26000000014", "26000000014"),
        (" 260 000 000 14 ", "26000000014"),
        ("2600000001", None),
        ("260000000145", None),
        ("2600000001a", None),
        ("٢٦٠٠٠٠٠٠٠١٤", None),
        ("", None),
    ],
)
def test_personal_accounts(typed: str, account: str | None) -> None:
    assert parse_account(typed) == account


def test_a_pasted_list_loses_nothing() -> None:
    pasted = "0671234567\n+380501112233; 380671234567,\t не номер \n\n0441234567"
    numbers, refused = numbers_in(pasted)
    assert numbers == (NUMBER, Msisdn("+380501112233"))
    assert refused == ("не номер", "0441234567")
