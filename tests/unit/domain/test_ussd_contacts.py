"""Codes to dial and ways to reach the operator: what a QR code holds, what is never opened."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.contacts import WELL_KNOWN, call_uri, dialled, ordered, safe_host
from kyivstar_desktop.domain.contract_end import Contact
from kyivstar_desktop.domain.ussd import (
    KNOWN,
    codes_of,
    dial_uri,
    filled,
    part_trouble,
    part_value,
    shown,
)

BY_KEY = {one.key: one for one in KNOWN}


def test_a_code_is_dialled_with_its_hash_escaped() -> None:
    assert dial_uri("*111#") == "tel:*111%23"
    assert dial_uri("*126*12345678901234*380671234567#") == (
        "tel:*126*12345678901234*380671234567%23"
    )
    assert dial_uri("111") == ""


@pytest.mark.parametrize(
    ("part", "typed", "value"),
    [
        ("voucher", "1234 5678 9012 34", "12345678901234"),
        ("voucher", "1234-5678-9012-3", ""),
        ("voucher", "123456789012345", ""),
        ("voucher", "1234567890123a", ""),
        ("number", "067 123 45 67", "380671234567"),
        ("number", "+380671234567", "380671234567"),
        ("number", "067 123", ""),
        ("sum", "25", "25"),
        ("sum", "0", ""),
        ("sum", "25,50", ""),
        ("sum", "10000", ""),
        ("sum", "٢٥", ""),
    ],
)
def test_parts(part: str, typed: str, value: str) -> None:
    assert part_value(part, typed) == value
    assert part_trouble(part, typed) == ("" if value else part)
    assert part_trouble(part, "  ") == "empty"


def test_a_code_is_ready_only_when_every_part_is_right() -> None:
    code = BY_KEY["voucherOther"]
    assert code.parts == ("voucher", "number")
    assert filled(code, {"voucher": "1234 5678 9012 34"}) == ""
    typed = {"voucher": "1234 5678 9012 34", "number": "067 123 45 67"}
    assert filled(code, typed) == "*126*12345678901234*380671234567#"
    assert filled(BY_KEY["balance"], {}) == "*111#"
    assert shown(code, {"voucher": "код", "number": "номер"}) == "*126*(код)*(номер)#"


@given(st.sampled_from(KNOWN), st.text(max_size=20), st.text(max_size=20))
def test_nothing_but_a_code_is_ever_dialled(code: object, one: str, other: str) -> None:
    assert code in KNOWN
    known = next(each for each in KNOWN if each == code)
    ready = filled(known, {"voucher": one, "number": other, "sum": one})
    assert ready == "" or dial_uri(ready).startswith("tel:*")


def test_the_operators_own_codes_take_the_place_of_the_known_ones() -> None:
    own = (
        Contact("ussd", "Мій тариф", "*100#", note="безкоштовно"),
        Contact("ussd", "зламаний", "javascript:alert(1)#"),
        Contact("hotline", phone="466"),
    )
    (code,) = codes_of(own)
    assert (code.template, code.name, code.note) == ("*100#", "Мій тариф", "безкоштовно")
    assert codes_of(()) == KNOWN


@pytest.mark.parametrize(
    ("phone", "number"),
    [
        ("0 800 300-466", "0800300466"),
        ("466", "466"),
        ("+380 (67) 123-45-67", "+380671234567"),
        ("*111#", ""),
        ("tel:466;ext=1", ""),
        ("дзвоніть", ""),
        ("", ""),
    ],
)
def test_what_a_telephone_dials(phone: str, number: str) -> None:
    assert dialled(phone) == number
    assert call_uri(phone) == (f"tel:{number}" if number else "")


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.kyivstar.ua/", "www.kyivstar.ua"),
        ("https://account.kyivstar.ua:443/cas/login", "account.kyivstar.ua"),
        ("http://www.kyivstar.ua/", ""),
        ("https://kyivstar.ua@evil.example/", ""),
        ("https://evil.example:8443/", ""),
        ("https://kyіvstar.ua/", ""),  # a Cyrillic і
        ("https://xn--kyvstar-2nf.ua/", ""),
        ("https://[::1]/", ""),
        ("https://host:port/", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("", ""),
    ],
)
def test_only_a_plain_https_host_is_opened(url: str, host: str) -> None:
    assert safe_host(url) == host


def test_what_holds_nothing_to_use_is_left_out_and_known_kinds_come_first() -> None:
    rows = (
        Contact("site", url="http://plain.example/"),
        Contact("telegram", url="https://t.example/kyivstar"),
        Contact("hotlineMobile", phone="466"),
        Contact("business"),
        Contact("hotline", phone="0 800 300-466"),
        Contact("address", "Офіс", note="Київ, вул. Дегтярівська, 53"),
    )
    kinds = [one.kind for one in ordered(rows)]
    assert kinds == ["hotline", "hotlineMobile", "telegram", "address"]
    assert [one.kind for one in ordered(WELL_KNOWN)] == [one.kind for one in WELL_KNOWN]
