"""Whatever bytes come from outside: a checked value or BadReply, and nothing else."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.adapters.http import history, payments_wire, products, wire
from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.money import Money, money_to_wire

SHAPES = [
    list[products.BucketIn],
    list[products.ProductIn],
    list[history.ActionIn],
    payments_wire.PaymentIn,
]


def amount(text: str, *, unit: str = "UAH") -> Money | None:
    body = f'{{"unit":{json.dumps(unit)},"value":{text}}}'.encode()
    try:
        return wire.money_of(wire.decode(body, wire.MoneyIn))
    except BadReply:
        return None


@pytest.mark.parametrize(
    ("text", "kopiykas"),
    [
        ("250.5", 25050),
        ("0", 0),
        ("-84.50", -8450),
        ("12.3400", 1234),
        ('"350.05"', 35005),
        ("99999999.99", 9_999_999_999),
    ],
)
def test_money_is_read_exactly(text: str, kopiykas: int) -> None:
    assert amount(text) == Money(kopiykas)


@pytest.mark.parametrize(
    "text",
    [
        "1e2",
        "0.001",
        "100000000",
        '"NaN"',
        '"Infinity"',
        '"1_000"',
        '" 1"',
        '"١٢"',
        '"+5"',
        "null",
        "true",
        "[]",
        "{}",
        "NaN",
        "1" * 400,
        '""',
    ],
)
def test_what_is_not_exact_money_is_not_stated(text: str) -> None:
    assert amount(text) is None


@pytest.mark.parametrize("unit", ["EUR", "", "грн"])
def test_other_or_missing_currency_is_not_stated(unit: str) -> None:
    assert amount("1", unit=unit) is None


@given(st.text(max_size=12))
def test_only_plain_decimals_pass(text: str) -> None:
    found = amount(json.dumps(text))
    if found is not None:
        assert text.isascii()
        assert set(text) <= set("-0123456789.")


@given(st.integers(-9_999_999_999, 9_999_999_999))
def test_money_survives_the_wire(kopiykas: int) -> None:
    body = msgspec.json.encode(wire.raw_money(Money(kopiykas)))
    assert wire.money_of(wire.decode(body, wire.MoneyIn)) == Money(kopiykas)
    assert money_to_wire(Money(kopiykas)).encode() in body


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"\xff\xfe",
        b"\xef\xbb\xbf[]",
        b"[" * 200_000,
        b'[{"id":' * 50_000,
        b'{"a":1}',
        b"[1]",
        b'[{"id":1}]',
        b'[{"id":"' + b"\xed\xa0\x80" + b'"}]',
        b"[NaN]",
        b'[{"id":"x","remainingValue":' + b"9" * 1_000_000 + b"}]",
        b"<html>",
        b"[] []",
    ],
)
def test_bad_bodies_are_bad_replies(body: bytes) -> None:
    with pytest.raises(BadReply):
        wire.decode(body, list[products.BucketIn])


def test_the_path_is_named() -> None:
    with pytest.raises(BadReply) as caught:
        wire.decode(b'[{"id":"a"},{"id":7}]', list[products.BucketIn])
    assert caught.value.path == "$[1].id"


@pytest.mark.parametrize(
    "body",
    [
        b'{"id":"p","id":"q"}',
        b'{"id":"p","amount":{"value":1,"value":2}}',
        b'{"id":"p","other":[{"x":1,"x":1}]}',
        b'{"id":"p","amount":NaN}',
        b'{"id":"p","deep":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
)
def test_money_replies_repeat_no_key(body: bytes) -> None:
    with pytest.raises(BadReply):
        wire.decode_once(body, payments_wire.PaymentIn)


@pytest.mark.parametrize("body", [b"[]", b"7", b"{", b'{"a":1,"a":2}', b"\xff", b"[" * 99_999])
def test_error_bodies_are_read_whatever_they_are(body: bytes) -> None:
    assert isinstance(wire.loose(body), dict)


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-22T18:35:00.000Z", datetime(2026, 11, 22, 18, 35, tzinfo=UTC)),
        ("2026-11-22T20:35:00+02:00", datetime(2026, 11, 22, 18, 35, tzinfo=UTC)),
        ("2026-11-22T20:35:00", datetime(2026, 11, 22, 18, 35, tzinfo=UTC)),
        ("2026-07-01", datetime(2026, 6, 30, 21, 0, tzinfo=UTC)),
        ("2026-11-22T24:00:00Z", datetime(2026, 11, 23, 0, 0, tzinfo=UTC)),
        ("2026-11-22T24:00", datetime(2026, 11, 22, 22, 0, tzinfo=UTC)),
    ],
)
def test_dates_of_any_operator(text: str, utc: datetime) -> None:
    assert wire.instant_of(text) == utc


@pytest.mark.parametrize(
    "text", [None, "", "soon", "2026-13-01", "0001-01-01T00:00:00+23:00", "2026-11-22T25:00", "9"]
)
def test_bad_dates_are_not_stated(text: str | None) -> None:
    assert wire.instant_of(text) is None


@given(st.datetimes(timezones=st.just(UTC), min_value=datetime(2000, 1, 1)))  # noqa: DTZ001 hypothesis wants a naive bound
def test_written_dates_read_back(at: datetime) -> None:
    whole = at.replace(microsecond=at.microsecond // 1000 * 1000)
    assert wire.instant_of(wire.instant_text(at)) == whole


def test_fifty_thousand_spoiled_bodies_give_nothing_but_bad_reply(long_run: bool) -> None:  # noqa: FBT001 a fixture
    """Every byte of a good body may be lost, changed or repeated."""
    good = [
        b'[{"id":"b","code":"MAIN","remainingValue":{"amount":140.5,"units":"UAH"}}]',
        b'[{"id":"l","productCharacteristic":[{"name":"msisdn","value":"+380670000001"}]}]',
        b'[{"id":"a","requestedDate":"2026-11-05T08:15:00.000Z","impactedBucket":[{"item":[]}]}]',
        b'{"id":"p","totalAmount":{"unit":"UAH","value":350},"paymentItem":[{"item":{"id":"x"}}]}',
    ]
    draw = random.Random(7)
    bad = 0
    for _ in range(50_000 if long_run else 5_000):
        body = bytearray(draw.choice(good))
        for _ in range(draw.randint(1, 4)):
            at = draw.randrange(len(body))
            body[at : at + draw.randint(0, 2)] = draw.randbytes(draw.randint(0, 2))
        for shape in SHAPES:
            try:
                wire.decode(bytes(body), shape)
            except BadReply:
                bad += 1
    assert bad > 0
