"""Words of history rows in three languages, and causes shown from their stored form."""

from __future__ import annotations

import json

import pytest

from kyivstar_sandbox.model import words
from kyivstar_sandbox.rules import catalogue, causes

FEE = {
    "rule": "tariff.recurring.P4W",
    "offering": "t_love_ua_bezlim",
    "version": "3",
    "unitPrice": 22_500,
    "quantity": 1,
    "start": 1_793_866_500_000_000,
    "end": 1_796_285_700_000_000,
}
CALL = {
    "rule": "usage.overAllowance",
    "kind": "VOICE_INTERNATIONAL",
    "quantity": 5,
    "country": "TR",
    "peer": "+905551112233",
    "startedAt": 1_793_866_500_000_000,
    "unitPrice": 250,
}


def shown(cause: dict[str, object], language: str, *, with_peer: bool) -> dict[str, object]:
    stored = json.dumps(cause)
    return causes.show_cause(stored, language, money=lambda k: f"{k} kop", with_peer=with_peer)


def test_a_fee_names_its_product_period_and_price() -> None:
    cause = shown(FEE, "en", with_peer=False)
    assert cause["productOffering"] == {
        "id": "t_love_ua_bezlim",
        "name": "LOVE UA Unlimited",
        "version": "3",
    }
    assert cause["unitPrice"] == "22500 kop"
    assert cause["period"] == {
        "startDateTime": "2026-11-05T08:15:00.000Z",
        "endDateTime": "2026-12-03T08:15:00.000Z",
    }


def test_the_other_number_is_for_the_holder_only() -> None:
    assert shown(CALL, "uk", with_peer=True)["peer"] == "+905551112233"
    assert "peer" not in shown(CALL, "uk", with_peer=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "як збережено"),
        ("en", "International call, Türkiye, 5 min"),
        ("ru", "Международный звонок, Турция, 5 мин"),
    ],
)
def test_a_call_is_described_in_the_asked_language(language: str, text: str) -> None:
    stored = json.dumps(CALL)
    assert causes.describe("usage", "як збережено", stored, language) == text


def test_every_word_has_three_languages() -> None:
    for table in (words.REASONS, words.RULES, words.BUCKETS, words.UNITS, words.PERIODS):
        for code, texts in table.items():
            assert len(texts) == 3, code
            assert all(texts), code


def test_every_offering_is_named_and_its_neighbours_exist() -> None:
    for one in catalogue.offerings():
        assert all(one.names), one.id
        for other in (*one.incompatible, *one.options):
            assert catalogue.get(other) is not None, (one.id, other)
