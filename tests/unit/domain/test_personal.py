"""Own name, password, lock code and e-mail: what a form can refuse by itself."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.personal import (
    code_trouble,
    is_email,
    name_trouble,
    password_troubles,
    split_name,
    tidy_name,
)

OLENA = "+380670000001"


@pytest.mark.parametrize("apostrophe", ["'", "\u2019", "\u02bc", "`", "\u2018", "\u2032"])
def test_every_apostrophe_becomes_the_letter(apostrophe: str) -> None:
    assert tidy_name(f" Мар{apostrophe}яна  Анна ") == "Мар\u02bcяна Анна"
    assert name_trouble(f"Мар{apostrophe}яна", needed=True) == ""


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("Іванова-Петренко", ""),
        ("Ю" * 60, ""),
        ("Ю" * 61, "long"),
        ("Олена2", "letters"),
        ("Олена²", "letters"),
        ("Олена 😀", "letters"),
        ("Олена\u202e", "letters"),
        ("Оле\nна", "letters"),
        ("Олена.", "letters"),
        ("-Олена", "letters"),
        ("'Олена", "letters"),
        ("Zoë", ""),
        ("Zoe\u0308", ""),
    ],
)
def test_a_name_is_letters_apostrophe_space_and_hyphen(typed: str, trouble: str) -> None:
    assert name_trouble(typed, needed=True) == trouble


def test_a_family_name_may_be_absent() -> None:
    assert name_trouble("", needed=False) == ""
    assert split_name("Олена") == ("Олена", "")
    assert split_name("Олена Іванова Петренко") == ("Олена", "Іванова Петренко")


@given(st.text(max_size=70))
def test_a_tidy_name_stays_as_it_is(typed: str) -> None:
    once = tidy_name(typed)
    assert tidy_name(once) == once
    assert name_trouble(typed, needed=False) == name_trouble(once, needed=False)


@pytest.mark.parametrize(
    ("password", "broken"),
    [
        ("1234567", ("length",)),
        ("12345678", ()),
        ("я" * 64, ()),
        ("я" * 65, ("length",)),
        ("й" * 8, ()),
        (unicodedata.normalize("NFD", "й" * 7), ("length",)),
        ("мій 0670000001", ("containsLogin",)),
        ("x670000001x", ("containsLogin",)),
        ("+380670000001", ("containsLogin",)),
        ("067000001x", ()),
    ],
)
def test_a_password_is_measured_after_nfc_and_holds_no_number(
    password: str, broken: tuple[str, ...]
) -> None:
    assert password_troubles(password, OLENA) == broken


def test_a_password_of_nobody_contains_nothing() -> None:
    assert password_troubles("0670000001", "") == ()


@pytest.mark.parametrize(
    ("code", "trouble"),
    [("", "short"), ("123", "short"), ("1234", ""), ("1111", "same"), ("a" * 65, "long")],
)
def test_a_lock_code_has_four_characters_or_more(code: str, trouble: str) -> None:
    assert code_trouble(code) == trouble


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("olena@example.org", True),
        ("o.k+x@пошта.укр", True),
        ("olena@", False),
        ("olena@example", False),
        ("@example.org", False),
        ("a b@example.org", False),
        ("a@b@c.org", False),
        ("a@b..org", False),
        ("x" * 65 + "@example.org", False),
        ("a@" + "b" * 250 + ".org", False),
    ],
)
def test_an_address_for_letters(text: str, good: bool) -> None:  # noqa: FBT001 a case's fact
    assert is_email(text) is good
