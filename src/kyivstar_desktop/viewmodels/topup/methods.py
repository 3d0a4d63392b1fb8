"""How a top-up may be paid: saved cards, a new one, or the balance of a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import present_money
from kyivstar_desktop.viewmodels.presenting.states import present_brand, present_card

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kyivstar_desktop.domain.cards import SavedCard
    from kyivstar_desktop.domain.money import Money

translate = QCoreApplication.translate
NEW_CARD = "new"
FROM_BALANCE = "balance"  # no card: money from a number, on its own page


@dataclass(frozen=True, slots=True)
class MethodState:
    id: str
    title: str
    note: str
    usable: bool


def methods_of(
    saved: Sequence[SavedCard], today: date, most: Money | None = None
) -> tuple[MethodState, ...]:
    """Saved cards, a new card and, where `most` of one transfer is given, a number's balance."""
    made = [
        MethodState(card.id, present_card(card), _card_note(card, today), _usable(card, today))
        for card in saved
    ]
    made.append(
        MethodState(
            NEW_CARD,
            translate("TopUp", "New card"),
            translate("TopUp", "of any bank"),
            usable=True,
        )
    )
    if most is not None:
        made.append(
            MethodState(
                FROM_BALANCE,
                translate("TopUp", "From a balance"),
                translate("TopUp", "up to %1, no card").replace("%1", present_money(most)),
                usable=True,
            )
        )
    return tuple(made)


def _usable(card: SavedCard, today: date) -> bool:
    return card.usable and (card.expiry is None or card.expiry >= today)


def _card_note(card: SavedCard, today: date) -> str:
    brand = present_brand(card.brand)
    if card.expiry is None:
        return brand
    if card.expiry < today:
        return translate("TopUp", "%1, expired").replace("%1", brand)
    text = translate("TopUp", "%1, until %2").replace("%1", brand)
    return text.replace("%2", f"{card.expiry:%m/%y}")
