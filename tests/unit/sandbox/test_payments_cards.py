from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kyivstar_sandbox.rules import cards
from kyivstar_sandbox.rules.cards import Behaviour, Card, WrongField

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=400)


def read(number: str = "4242424242424242", **other: object) -> Card | WrongField:
    fields: dict[str, object] = {
        "expires_at": LATER,
        "cvv": "123",
        "holder": "OLENA IVANENKO",
        "now": NOW,
    }
    return cards.read_card(number, **(fields | other))  # type: ignore[arg-type]


@pytest.mark.parametrize(("number", "behaviour"), cards.demo_cards())
def test_every_public_number_is_read_and_only_its_end_is_kept(
    number: str, behaviour: Behaviour
) -> None:
    card = read(number)
    assert isinstance(card, Card)
    assert (card.last4, card.behaviour) == (number[-4:], behaviour)
    assert number not in repr(card)
    digits = [int(digit) for digit in reversed(number)]
    luhn = sum(digits[::2]) + sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    assert luhn % 10 == 0


@pytest.mark.parametrize("number", ["4111111111111111", "4242 4242 4242 4242", "", "٤٢٤٢"])
def test_any_other_number_is_refused(number: str) -> None:
    assert read(number) == WrongField("cardNumber")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"expires_at": NOW}, "expirationDate"),
        ({"cvv": "12"}, "cvv"),
        ({"cvv": "1234"}, "cvv"),
        ({"cvv": "١٢٣"}, "cvv"),
        ({"holder": " X "}, "nameOnCard"),
        ({"holder": "A\nB"}, "nameOnCard"),
    ],
)
def test_the_member_at_fault_is_named(change: dict[str, object], field: str) -> None:
    assert read(**change) == WrongField(field)


def test_seeds_find_a_card_by_its_end_alone() -> None:
    card = cards.card_of_last4("4444", expires_at=LATER)
    assert (card.brand, card.behaviour) == ("mastercard", Behaviour.SLOW)
    with pytest.raises(KeyError):
        cards.card_of_last4("1111", expires_at=LATER)
