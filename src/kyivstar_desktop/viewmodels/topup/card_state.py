"""A new card as typed, what is wrong with it, and the card made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.cards import (
    NewCard,
    brand_of,
    cvv_is_valid,
    holder_is_valid,
    pan_digits,
    pan_is_valid,
    parse_expiry,
)

if TYPE_CHECKING:
    from datetime import date

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CardInput:
    """A new card as typed: memory only, wiped on answer or leave. `seen` names left fields."""

    pan: str = field(default="", repr=False)
    expiry: str = field(default="", repr=False)
    holder: str = field(default="", repr=False)
    cvv: str = field(default="", repr=False)
    save: bool = False
    seen: frozenset[str] = frozenset()
    refused: str = ""  # field the tokeniser refused


def card_errors(card: CardInput, today: date) -> dict[str, str]:
    """Every wrong field of a new card by its name on the wire; empty when it is fine."""
    errors = {}
    pan = pan_digits(card.pan)
    if not pan_is_valid(pan) or card.refused == "cardNumber":
        errors["cardNumber"] = translate("TopUp", "Check the card number")
    expiry = parse_expiry(card.expiry)
    if expiry is None:
        errors["expirationDate"] = translate("TopUp", "Month and year, as on the card")
    elif expiry < today or card.refused == "expirationDate":
        errors["expirationDate"] = translate("TopUp", "The card has expired")
    if not holder_is_valid(card.holder) or card.refused == "nameOnCard":
        errors["nameOnCard"] = translate("TopUp", "In Latin letters, as on the card")
    if not cvv_is_valid(card.cvv, brand_of(pan)) or card.refused == "cvv":
        errors["cvv"] = translate("TopUp", "Check the CVV")
    return errors


def new_card(card: CardInput, today: date) -> NewCard | None:
    """The card, or None while something of it is wrong."""
    expiry = parse_expiry(card.expiry)
    if card_errors(card, today) or expiry is None:
        return None
    holder = card.holder.strip().upper()
    return NewCard(pan_digits(card.pan), expiry, holder, card.cvv, card.save)
