"""Bank cards: checks of what is typed. A full number and a CVV live in memory only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

_SEPARATORS = re.compile(r"[\s\u00a0\u202f-]+")
_HOLDER = re.compile(r"[A-Za-z][A-Za-z .'\-]{1,59}")


class Brand(StrEnum):
    """Card networks the form can name."""

    VISA = "visa"
    MASTERCARD = "mastercard"
    PROSTIR = "prostir"
    AMEX = "amex"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card as typed, digits only. Never stored, logged or shown: repr hides every member."""

    pan: str = field(repr=False)
    expiry: date = field(repr=False)  # last day of the month on the card
    holder: str = field(repr=False)
    cvv: str = field(repr=False)
    save: bool = False

    @property
    def brand(self) -> Brand:
        return brand_of(self.pan)

    @property
    def last4(self) -> str:
        return self.pan[-4:]


@dataclass(frozen=True, slots=True)
class SavedCard:
    """A tokenised card, or a `company` account, the operator keeps. `expiry` None: not stated."""

    id: str
    brand: Brand
    last4: str
    expiry: date | None
    name: str = ""
    preferred: bool = False
    usable: bool = True
    saved: bool = True
    company: bool = False


def pan_digits(typed: str) -> str:
    """Only the digits of a card field, whatever separated them ("" where letters stand)."""
    digits = _SEPARATORS.sub("", typed)
    return digits if digits.isascii() and digits.isdigit() else ""


def brand_of(pan: str) -> Brand:
    """Network by the first digits (ISO/IEC 7812 ranges as published by the networks)."""
    if pan.startswith("4"):
        return Brand.VISA
    if pan.startswith(("34", "37")):
        return Brand.AMEX
    if pan.startswith("9804"):
        return Brand.PROSTIR
    if pan[:2].isdigit() and (51 <= int(pan[:2]) <= 55 or 2221 <= int(pan[:4] or "0") <= 2720):
        return Brand.MASTERCARD
    return Brand.OTHER


def pan_is_valid(pan: str) -> bool:
    """13 to 19 ASCII digits that pass Luhn."""
    if not (13 <= len(pan) <= 19 and pan.isascii() and pan.isdigit()):
        return False
    odd = sum(int(d) for d in pan[-1::-2])
    even = sum(sum(divmod(2 * int(d), 10)) for d in pan[-2::-2])
    return (odd + even) % 10 == 0


def parse_expiry(typed: str) -> date | None:
    """The last day of `MM/YY`, `MMYY` or `MM/YYYY`; None where it is no month."""
    match = re.fullmatch(r"\s*([0-9]{1,2})\s*[/.\- ]?\s*([0-9]{2}|20[0-9]{2})\s*", typed, re.ASCII)
    if match is None or not 1 <= (month := int(match.group(1))) <= 12:
        return None
    year = int(match.group(2)) % 100 + 2000
    following = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def cvv_is_valid(cvv: str, brand: Brand) -> bool:
    """Three ASCII digits, four for American Express."""
    return len(cvv) == (4 if brand is Brand.AMEX else 3) and cvv.isascii() and cvv.isdigit()


def holder_is_valid(holder: str) -> bool:
    """Latin letters, space, dot, apostrophe and hyphen, 2 to 60 characters, as embossed."""
    return _HOLDER.fullmatch(holder.strip()) is not None
