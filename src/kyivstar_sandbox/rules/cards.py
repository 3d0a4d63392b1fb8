"""The test cards of the bank: what each one does (docs/contract.md 5.4).

The full number lives in the caller's locals only. What leaves this module, and what may be
stored, is `Card`: last four digits, brand, expiry and the behaviour of the number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime


class Behaviour(StrEnum):
    """What the bank does with a charge on the card."""

    APPROVE = "approve"
    SLOW = "slow"  # 10 s between the consent and the money, security clock
    DECLINED = "declined"
    FUNDS = "funds"
    EXPIRED = "expired"
    PAGE = "page"  # consent is given on the bank's page, not by a code of ours
    SILENT = "silent"  # 120 s, security clock
    STUCK = "stuck"  # until the control surface answers
    LAST_ITEM_FAILS = "lastItemFails"


DECLINE_REASONS: Final = {
    Behaviour.DECLINED: "cardDeclined",
    Behaviour.FUNDS: "cardFunds",
    Behaviour.EXPIRED: "cardExpired",
}
"""Why the bank says no after a right code: `payment.statusReason`."""

WAIT_SECONDS: Final = {Behaviour.SLOW: 10, Behaviour.SILENT: 120}
"""Seconds of the security clock that a charge stays `authorized`."""

_KNOWN: Final = {
    "4242424242424242": ("visa", Behaviour.APPROVE),
    "5555555555554444": ("mastercard", Behaviour.SLOW),
    "4000000000000002": ("visa", Behaviour.DECLINED),
    "4000000000009995": ("visa", Behaviour.FUNDS),
    "4000000000000069": ("visa", Behaviour.EXPIRED),
    "4000000000003220": ("visa", Behaviour.PAGE),
    "4000000000000119": ("visa", Behaviour.SILENT),
    "4000000000000341": ("visa", Behaviour.STUCK),
    "4000000000000127": ("visa", Behaviour.LAST_ITEM_FAILS),
}
_CVV = re.compile(r"[0-9]{3}\Z")
_HOLDER = re.compile(r"[^\x00-\x1f\x7f]{2,60}\Z")


@dataclass(frozen=True, slots=True)
class Card:
    """What may be kept of a card; `expires_at` is aware, UTC."""

    last4: str
    brand: str
    expires_at: datetime
    behaviour: Behaviour


@dataclass(frozen=True, slots=True)
class WrongField:
    """Which member of the request is at fault: `cardNumber`, `expirationDate`, ..."""

    name: str


def read_card(
    number: str, *, expires_at: datetime, cvv: str, holder: str, now: datetime
) -> Card | WrongField:
    """The card behind a typed number, or the first member that the bank would refuse.

    `now` is the business clock: a card is good to the last instant of its expiry.
    """
    known = _KNOWN.get(number)
    if known is None:
        return WrongField("cardNumber")
    if expires_at <= now:
        return WrongField("expirationDate")
    if not _CVV.match(cvv):
        return WrongField("cvv")
    if not _HOLDER.match(holder.strip()):
        return WrongField("nameOnCard")
    brand, behaviour = known
    return Card(number[-4:], brand, expires_at, behaviour)


def card_of_last4(last4: str, *, expires_at: datetime) -> Card:
    """The test card that ends so: seeds store saved cards without ever holding a number."""
    for number, (brand, behaviour) in _KNOWN.items():
        if number.endswith(last4):
            return Card(last4, brand, expires_at, behaviour)
    raise KeyError(last4)


def demo_cards() -> list[tuple[str, Behaviour]]:
    """Every public test number with what it shows, for the control surface's list."""
    return [(number, behaviour) for number, (_, behaviour) in _KNOWN.items()]
